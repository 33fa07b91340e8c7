# SPDX-License-Identifier: GPL-3.0-or-later
"""Make an invalid hazard polygon valid without ever losing land that its outline encloses.

GEOS's own `make_valid` reads a self-overlapping outline by the even-odd rule: land enclosed twice
becomes a hole, and a hole in a hazard is land where somebody walks. Here everything that the
outline encloses stays inside, and how much more that is than the even-odd reading is told.
A repaired hazard may be larger on the ground than it looks: a mandatory finding until somebody
confirms it, unless only duplicate points went (design §8, promise 4).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import shapely
from shapely import MultiPolygon, Polygon
from shapely.errors import GEOSException
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.hazard.table import Integers, Shapes, shapes
from mineaction_plugin.core.position.geodesy import area_m2
from mineaction_plugin.core.terms.model import Hazard


class RepairKind(StrEnum):
    """What was done to a shape; the code that a stored reason begins with."""

    DUPLICATE_POINTS = "duplicate_points"
    REBUILT = "rebuilt"


@dataclass(frozen=True)
class Repair:
    """A shape that was mended, and why."""

    geometry: BaseGeometry
    kind: RepairKind
    reason: Message


def kind_of_reason(stored: str) -> RepairKind:
    """What a stored repair reason says was done; anything but the harmless code is a rebuild."""
    code = stored.partition(":")[0].strip()
    return (
        RepairKind.DUPLICATE_POINTS
        if code == RepairKind.DUPLICATE_POINTS.value
        else RepairKind.REBUILT
    )


def awaits_confirmation(hazard: Hazard) -> bool:
    """Repaired in any way but removing duplicate points, and nobody confirmed it (promise 4)."""
    harmless = kind_of_reason(hazard.repair_reason) is RepairKind.DUPLICATE_POINTS
    repaired = bool(hazard.repaired or hazard.repair_reason.strip())
    return repaired and not harmless and not hazard.confirmed_by.strip()


def polygons_of(geometry: BaseGeometry) -> list[Polygon]:
    """Every polygon in a geometry, however deep in collections."""
    if isinstance(geometry, Polygon):
        return [] if geometry.is_empty else [geometry]
    if hasattr(geometry, "geoms"):
        return [part for inner in geometry.geoms for part in polygons_of(inner)]
    return []


def joined(parts: list[Polygon]) -> BaseGeometry:
    """One polygon, or a multipolygon of several."""
    return parts[0] if len(parts) == 1 else MultiPolygon(parts)


def filled(geometries: Shapes) -> Shapes:
    """All the land that the outlines of each geometry's polygons enclose, less their holes.

    Args:
        geometries: (n,) polygons or collections with polygons, valid or not; any plane.

    Returns:
        (n,) valid polygons or multipolygons; empty where the outlines enclose nothing.
    """
    parts = [polygons_of(geometry) for geometry in geometries]
    flat = shapes([part for some in parts for part in some])
    owner = np.repeat(np.arange(len(parts)), [len(some) for some in parts])
    land = _faces(shapely.get_exterior_ring(flat))
    for place in np.flatnonzero(shapely.get_num_interior_rings(flat)):
        land[place] = _less_holes(land[place], flat[place])
    return _united(land, owner, len(parts))


def _faces(rings: Shapes) -> Shapes:
    """The land each ring encloses, however it crosses itself."""
    nets = shapes([shapely.polygonize([net]) for net in shapely.node(rings)])
    faces, owner = shapely.get_parts(nets, return_index=True)
    return _united(faces, owner, len(rings))


def _united(pieces: Shapes, owner: Integers, count: int) -> Shapes:
    """(count,) the union of the pieces of each owner; an empty polygon where it has none."""
    result = np.full(count, Polygon(), dtype=object)
    several = np.bincount(owner, minlength=count) > 1
    alone = ~several[owner]
    result[owner[alone]] = pieces[alone]
    result[several] = unions(pieces[~alone], _dense(owner[~alone]))
    return shapes([_only_polygons(geometry) for geometry in result])


def unions(pieces: Shapes, owner: Integers) -> Shapes:
    """The union of each group of pieces; groups are sorted and numbered from 0 without gaps."""
    together = np.asarray(shapely.geometrycollections(pieces, indices=owner), dtype=object)
    return np.asarray(shapely.union_all(together[:, None], axis=1), dtype=object)


def _dense(owner: Integers) -> Integers:
    """The same sorted groups, numbered without gaps."""
    result: Integers = np.unique(owner, return_inverse=True)[1].astype(np.int64)
    return result


def _less_holes(land: BaseGeometry, part: Polygon) -> BaseGeometry:
    for ring in part.interiors:
        # A broken hole is read by the even-odd rule: it then takes away the least.
        land = land.difference(_only_polygons(shapely.make_valid(Polygon(ring))))
    return land


def _only_polygons(geometry: BaseGeometry) -> BaseGeometry:
    if isinstance(geometry, Polygon | MultiPolygon):
        return geometry
    parts = polygons_of(geometry)
    return joined(parts) if parts else Polygon()


def without_duplicate_points(geometry: BaseGeometry) -> BaseGeometry:
    """The same shape without points that repeat the one before them exactly."""
    try:
        return shapely.remove_repeated_points(geometry, 0.0)
    except GEOSException:
        # Newer GEOS builds no ring of fewer than three places. Such a ring encloses no land; it
        # stays as it is, and the mending that follows says so.
        return geometry


def mend(geometry: BaseGeometry) -> Repair | None:
    """Mend a polygonal geometry in longitude/latitude; None where nothing is wrong with it.

    The result may be empty: then the outline encloses no land, and the caller refuses the row.
    """
    parts = polygons_of(geometry)
    slim = without_duplicate_points(joined(parts)) if parts else geometry
    removed = _points(joined(parts)) - _points(slim) if parts else 0
    beside = geometry.geom_type == "GeometryCollection"
    if shapely.is_valid(slim) and not beside:
        return _slimmed(slim, removed) if removed else None
    made = filled(shapes([slim]))[0]
    if beside and shapely.is_valid(slim):
        return Repair(
            made,
            RepairKind.REBUILT,
            say("points or lines that lay beside the polygons in the same record were left out"),
        )
    return Repair(made, RepairKind.REBUILT, _told(slim, made))


def _points(geometry: BaseGeometry) -> int:
    return int(shapely.get_num_coordinates(geometry))


def _slimmed(slim: BaseGeometry, removed: int) -> Repair:
    reason = say("{count} points that repeat the one before were removed", count=removed)
    return Repair(slim, RepairKind.DUPLICATE_POINTS, reason)


def _told(before: BaseGeometry, after: BaseGeometry) -> Message:
    if after.is_empty:
        return why_invalid(before)[0]
    even_odd = _only_polygons(shapely.make_valid(before))
    areas = area_m2(shapes([after, even_odd]))
    return say(
        "{why}; rebuilt so that all land the outline encloses stays inside, {area_m2:,.0f} m² in "
        "all, {more_m2:,.0f} m² more than the smallest reading",
        why=str(why_invalid(before)[0]),
        area_m2=float(areas[0]),
        more_m2=max(0.0, float(areas[0] - areas[1])),
    )


_SENTENCES = {
    "Self-intersection": say("the outline crosses itself"),
    "Ring Self-intersection": say("the outline touches itself"),
    "Hole lies outside shell": say("a hole lies outside the outline"),
    "Holes are nested": say("a hole lies inside another hole"),
    "Nested shells": say("one part lies inside another"),
    "Duplicate Rings": say("the same ring is there twice"),
    "Interior is disconnected": say("holes cut the area apart"),
    "Too few points in geometry component": say("a ring has fewer than three different points"),
}


def why_invalid(geometry: BaseGeometry) -> tuple[Message, float, float]:
    """Why GEOS calls a geometry invalid, and the longitude and latitude where (NaN if unknown)."""
    return read_reason(str(shapely.is_valid_reason(geometry)))


def read_reason(text: str) -> tuple[Message, float, float]:
    """A reason of GEOS's as a sentence, with the longitude and latitude it names."""
    reason, _, place = text.partition("[")
    numbers = re.findall(r"-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?", place)
    lon, lat = (float(numbers[0]), float(numbers[1])) if len(numbers) > 1 else (float("nan"),) * 2
    return _SENTENCES.get(reason, say("the shape is invalid ({reason})", reason=reason)), lon, lat
