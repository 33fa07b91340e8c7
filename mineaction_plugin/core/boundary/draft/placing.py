# SPDX-License-Identifier: GPL-3.0-or-later
"""From what was typed to a position, and which points stand on which.

A leg runs along the geodesic that leaves its first point at the true bearing; grid and magnetic
bearings are turned into true ones by the convergence and the declination at that point.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import lru_cache

import numpy as np

from mineaction_plugin.core.boundary.draft.measuring import plane_of
from mineaction_plugin.core.boundary.draft.model import Draft, DraftPoint, Entry
from mineaction_plugin.core.boundary.locating import TextLocating
from mineaction_plugin.core.boundary.north import NorthReference, north_reference
from mineaction_plugin.core.errors import MineActionError, TraverseError
from mineaction_plugin.core.position.coordinates import parse
from mineaction_plugin.core.position.declination import declination
from mineaction_plugin.core.position.geodesy import (
    WorkingPlane,
    direct,
    inverse,
    plane_of_zone,
    true_from,
    working_plane,
)
from mineaction_plugin.core.terms.vocabulary import UNITS_IN_A_CIRCLE, North

SAME_PLACE_M = 0.001
"""A stored position this close to what was typed is what was typed."""
LONGEST_LEG_M = 100_000.0
"""No leg of a boundary is longer; a longer one is a slip of the pen or of the unit."""
ZONES = {32600: True, 32700: False}


def placed_of(draft: Draft, each: DraftPoint) -> tuple[float, float]:
    """Where what was typed for a point puts it, given where the other points lie.

    Raises:
        CoordinateError, DatumError: a coordinate that cannot be read.
        TraverseError: a leg from no point, with no north, or with values that cannot be.
    """
    entry = each.entry
    if not entry.is_leg:
        return located(entry.text, entry.crs, entry.datum_operation)[:2]
    source = source_of(draft, each)
    return leg_end((source.point.lon, source.point.lat), entry, plane_for(draft, entry))


@lru_cache(maxsize=4096)
def located(text: str, crs: str = "", operation: str = "") -> tuple[float, float, str, str]:
    """Longitude and latitude of a coordinate text, its format, and the change of datum.

    Raises:
        CoordinateError, DatumError: why it cannot be read.
    """
    written = parse(text).format.value
    if not crs:
        position = parse(text)
        return position.lon, position.lat, written, ""
    locating = TextLocating.of(crs, operation or None)
    return (*locating.one(text), written, locating.name)


def source_of(draft: Draft, each: DraftPoint) -> DraftPoint:
    """The point that a leg was measured from.

    Raises:
        TraverseError: it names no point of this boundary, or the point itself.
    """
    source = draft.named(each.entry.from_label)
    if source is None:
        raise TraverseError(
            "The leg to {label} is measured from {source}, and there is no such point: choose the "
            "point it starts from.",
            label=each.point.label,
            source=each.entry.from_label or "-",
        )
    if source.key == each.key:
        raise TraverseError(
            "The leg to {label} starts from {label} itself: choose another point.",
            label=each.point.label,
        )
    return source


def plane_for(draft: Draft, entry: Entry) -> WorkingPlane | None:
    """Whose grid north the entry's bearing is counted from; None where its start decides.

    Raises:
        TraverseError: a grid that is none of UTM.
    """
    if entry.grid_crs:
        return plane_of_crs(entry.grid_crs)
    for each in draft.points:
        if each.entry.grid_crs:
            return plane_of_crs(each.entry.grid_crs)  # one boundary, one grid
    return plane_of(draft) if any(each.on_ring for each in draft.points) else None


def plane_of_crs(crs: str) -> WorkingPlane:
    """The UTM zone of a CRS such as "EPSG:32633".

    Raises:
        TraverseError: it is none.
    """
    code = crs.upper().removeprefix("EPSG:")
    if code.isdecimal():
        zone, base = int(code) % 100, int(code) // 100 * 100
        if base in ZONES and 1 <= zone <= 60:  # noqa: PLR2004 (UTM has sixty zones)
            return plane_of_zone(zone, north=ZONES[base])
    raise TraverseError(
        "Grid bearings are counted in a UTM zone of WGS 84 (EPSG:326xx, EPSG:327xx), not in {crs}.",
        crs=crs,
    )


def leg_end(
    start: tuple[float, float], entry: Entry, plane: WorkingPlane | None = None
) -> tuple[float, float]:
    """Where a typed leg ends.

    Args:
        start: lon, lat of the point it leaves.
        entry: bearing, distance and north.
        plane: whose grid; the zone of `start` where left out.

    Raises:
        TraverseError: a bearing without a distance, without a north, or an impossible value.
        DeclinationError: no model knows magnetic north on that day.
    """
    bearing_deg, distance_m = _leg_values(entry.bearing, entry.distance_m, entry)
    return walked(start, bearing_deg, distance_m, reference_of(entry, start, plane))


def closing_end(
    start: tuple[float, float], entry: Entry, plane: WorkingPlane | None = None
) -> tuple[float, float]:
    """Where the measured leg back to the ring's first point arrives; raises as `leg_end`."""
    bearing_deg, distance_m = _leg_values(entry.closing_bearing, entry.closing_distance_m, entry)
    return walked(start, bearing_deg, distance_m, reference_of(entry, start, plane))


def refuse_half_closed(draft: Draft, key: int, entry: Entry) -> None:
    """Refuse a leg back to the start that cannot be walked; raises as `leg_end`."""
    if entry.closing_bearing is not None or entry.closing_distance_m is not None:
        point = draft.of(key).point
        closing_end((point.lon, point.lat), entry, plane_for(draft, entry))


def reference_of(
    entry: Entry, start: tuple[float, float], plane: WorkingPlane | None
) -> NorthReference:
    """The north of an entry's bearings; raises as `leg_end`."""
    if entry.north is None:
        raise TraverseError(
            "The bearing {bearing:g} names no north: say whether it is true, grid or magnetic.",
            bearing=entry.bearing if entry.bearing is not None else entry.closing_bearing,
        )
    if entry.north is North.MAGNETIC and not entry.bearing_date and entry.declination_deg is None:
        raise TraverseError(
            "The bearing {bearing:g} is magnetic: give the date it was read, or the declination "
            "of that day. Without one of them it names no direction.",
            bearing=entry.bearing if entry.bearing is not None else entry.closing_bearing,
        )
    return north_reference(
        entry.north,
        start,
        plane=plane,
        on=_day(entry.bearing_date),
        declination_deg=entry.declination_deg,
    )


def walked(
    start: tuple[float, float], bearing_deg: float, distance_m: float, reference: NorthReference
) -> tuple[float, float]:
    """Where a leg from a position ends."""
    lon, lat = np.array([start[0]]), np.array([start[1]])
    true_deg = true_from(np.array([bearing_deg]), reference.north, *reference.turn_at(lon, lat))
    end_lon, end_lat = direct(lon, lat, true_deg, np.array([distance_m]))
    return float(end_lon[0]), float(end_lat[0])


def _leg_values(
    bearing: float | None, distance_m: float | None, entry: Entry
) -> tuple[float, float]:
    """Bearing in degrees and distance, both there and both possible."""
    if bearing is None or distance_m is None:
        raise TraverseError(
            "A leg needs a bearing and a distance; the {missing} is missing.",
            missing="bearing" if bearing is None else "distance",
        )
    circle = UNITS_IN_A_CIRCLE[entry.angle_unit]
    if not 0.0 <= bearing <= circle:
        raise TraverseError(
            "The bearing {bearing:g} is impossible: it lies between 0 and {circle:g} ({unit}).",
            bearing=bearing,
            circle=circle,
            unit=entry.angle_unit.value,
        )
    if not 0.0 < distance_m <= LONGEST_LEG_M:
        raise TraverseError(
            "The distance {distance:g} m is impossible: a leg is longer than 0 and at most "
            "{most:g} m.",
            distance=distance_m,
            most=LONGEST_LEG_M,
        )
    return bearing * 360.0 / circle, distance_m


def _day(text: str) -> date | None:
    if not text:
        return None
    try:
        return date.fromisoformat(text[:10])
    except ValueError as error:
        raise TraverseError(
            "“{text}” is no date: write it as year-month-day, 2026-11-24.", text=text
        ) from error


def agrees(draft: Draft, key: int) -> bool:
    """Whether a point lies where what was typed for it puts it; true where nothing was typed."""
    return _agrees(draft, draft.of(key))


def _agrees(draft: Draft, each: DraftPoint) -> bool:
    if not each.entry.is_typed:
        return True
    try:
        lon, lat = placed_of(draft, each)
    except MineActionError:
        return False
    return apart_m((lon, lat), (each.point.lon, each.point.lat)) < SAME_PLACE_M


def apart_m(one: tuple[float, float], two: tuple[float, float]) -> float:
    """Metres between two positions on the ellipsoid."""
    return float(inverse(one[0], one[1], two[0], two[1])[1])


def followed(draft: Draft, key: int, before: Draft) -> Draft:
    """Bring the legs that stand on a point after it, those that agreed before it was changed.

    Raises:
        TraverseError: the legs go round in a circle, so that no point of them has a place.
    """
    _refuse_circle(draft, draft.of(key))
    known = {each.key: each for each in before.points}
    for each in _standing_on(draft, key):
        old = known.get(each.key)
        if old is not None and _agrees(before, old):
            draft = draft.put(each.key, *placed_of(draft, each))
    return draft


def _standing_on(draft: Draft, key: int) -> Iterator[DraftPoint]:
    """The points whose legs lead back to this one, nearest first."""
    standing: dict[str, list[DraftPoint]] = {}
    for each in draft.points:
        if each.entry.is_leg:
            standing.setdefault(each.entry.from_label.casefold(), []).append(each)
    waiting, seen = [draft.of(key)], {key}
    while waiting:
        for each in standing.get(waiting.pop(0).point.label.casefold(), ()):
            if each.key not in seen:
                seen.add(each.key)
                waiting.append(each)
                yield each


def _refuse_circle(draft: Draft, each: DraftPoint) -> None:
    seen = [each]
    while seen[-1].entry.is_leg:
        source = source_of(draft, seen[-1])
        if source.key == each.key:
            raise TraverseError(
                "The legs {labels} stand on each other in a circle: one of them needs a "
                "coordinate, or another point to start from.",
                labels=", ".join(p.point.label for p in reversed(seen)),
            )
        if source in seen:
            return
        seen.append(source)


def completed(draft: Draft, each: DraftPoint, entry: Entry) -> Entry:
    """The entry with what follows from it: where it starts, its grid, declination and datum.

    A declination that is not given is computed once, for the day the bearing was read, and kept:
    a stored magnetic bearing is never computed anew (design §8, promise 2).
    """
    if not entry.is_leg:
        _lon, _lat, written, operation = located(entry.text, entry.crs, entry.datum_operation)
        return replace(entry, format=entry.format or written, datum_operation=operation)
    if not entry.from_label:
        before = draft.points[: draft.at(each.key)]
        near = [p for p in before if p.point.ring_no == each.point.ring_no] or list(before)
        entry = replace(entry, from_label=near[-1].point.label if near else "")
    start = draft.named(entry.from_label)
    if start is None:
        return entry
    return settled(entry, (start.point.lon, start.point.lat), plane_for(draft, entry))


def settled(entry: Entry, start: tuple[float, float], plane: WorkingPlane | None = None) -> Entry:
    """The entry with the grid or the declination that its bearings are turned by, written down.

    Args:
        entry: a leg.
        start: lon, lat of the point it leaves.
        plane: whose grid; the zone of `start` where left out.

    Raises:
        DeclinationError: no model knows magnetic north on that day.
        TraverseError: a date that is none.
    """
    if entry.north is North.GRID and not entry.grid_crs:
        return replace(entry, grid_crs=f"EPSG:{(plane or working_plane(*start)).epsg}")
    on = _day(entry.bearing_date)
    if entry.north is not North.MAGNETIC or entry.declination_deg is not None or on is None:
        return entry
    found = declination(np.array([start[0]]), np.array([start[1]]), on)
    return replace(
        entry,
        declination_deg=float(found.declination_deg[0]),
        declination_source=found.model,
    )
