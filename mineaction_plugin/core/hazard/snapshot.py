# SPDX-License-Identifier: GPL-3.0-or-later
"""A hazard table as few bytes, and back: what the workspace keeps of each refresh.

Polygons are kept to 1e-7 degrees, about 1 cm, as differences of whole numbers: a third of what
WKB takes. A shape that this would break, and any that is no polygon, is kept as WKB. Shapes are
for comparing with next month's; the layer itself stays with the analyst.
"""

from __future__ import annotations

import json
import math
import struct
import zlib
from collections.abc import Mapping
from typing import Any

import numpy as np
import shapely

from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.hazard.identity import UNIT_DEG, finite, on_earth
from mineaction_plugin.core.hazard.table import Flags, HazardTable, Integers, Shapes
from mineaction_plugin.core.terms.vocabulary import HazardStatus, LandClass

MAGIC = b"MAHS1"
_SIZE = struct.Struct("<Q")
_RING = 4
_TEXTS = (
    "hazard_id",
    "name",
    "contamination",
    "evidence",
    "land_class_recorded",
    "status_recorded",
    "repair_reason",
    "confirmed_by",
    "source_row",
    "id_computed",
    "repaired",
)
"""The columns that JSON has as they are."""


def to_bytes(table: HazardTable) -> bytes:
    """The table, compressed; the same bytes for the same table."""
    columns: dict[str, Any] = {name: getattr(table, name) for name in _TEXTS}
    columns["land_class"] = [word.value for word in table.land_class]
    columns["status"] = [word.value for word in table.status]
    columns["area_reported_m2"] = [
        None if math.isnan(value) else value for value in table.area_reported_m2.tolist()
    ]
    slim = _slim(table.geometry)
    counts, offsets = _whole_numbers(table.geometry[slim])
    head = {
        "columns": columns,
        "source_layer": table.source_layer,
        "as_of": table.as_of,
        "bound": sorted(table.bound),
        "unreadable": {str(row): wkt for row, wkt in table.unreadable.items()},
        "slim": np.flatnonzero(slim).tolist(),
        "wkb": {
            str(row): shapely.to_wkb(table.geometry[row], hex=True, byte_order=1)
            for row in np.flatnonzero(~slim & ~shapely.is_missing(table.geometry)).tolist()
        },
        "counts": counts,
    }
    text = json.dumps(head, separators=(",", ":"), sort_keys=True, ensure_ascii=False).encode()
    # The bytes of one rank together: most high ones are the same, and pack to nothing.
    planes = offsets.astype("<i4").reshape(-1, 2).T.copy().view(np.uint8).reshape(-1, 4).T.tobytes()
    return MAGIC + zlib.compress(_SIZE.pack(len(text)) + text + planes, 6)


def from_bytes(data: bytes) -> HazardTable:
    """The table as it was kept.

    Raises:
        MineActionError: the bytes are no snapshot of this plugin, or damaged.
    """
    try:
        raw = zlib.decompress(data.removeprefix(MAGIC) if data.startswith(MAGIC) else b"")
        (size,) = _SIZE.unpack_from(raw)
        head = json.loads(raw[_SIZE.size : _SIZE.size + size])
        planes = np.frombuffer(raw, np.uint8, offset=_SIZE.size + size).reshape(4, -1)
        offsets = planes.T.copy().view("<i4").reshape(2, -1).T.astype(np.int64)
        return _table(head, offsets)
    except (ValueError, KeyError, TypeError, struct.error, zlib.error) as error:
        raise MineActionError(
            "A snapshot of hazards in the workspace is damaged, or of a newer plugin ({reason}).",
            reason=str(error) or type(error).__name__,
        ) from error


def _table(head: Mapping[str, Any], offsets: Integers) -> HazardTable:
    columns = dict(head["columns"])
    count = len(columns["hazard_id"])
    geometry = np.full(count, None, dtype=object)
    geometry[head["slim"]] = _polygons(head["counts"], offsets)
    for row, text in head["wkb"].items():
        geometry[int(row)] = shapely.from_wkb(text)
    land, status, area = (
        columns.pop(name) for name in ("land_class", "status", "area_reported_m2")
    )
    return HazardTable(
        **columns,
        geometry=geometry,
        land_class=[LandClass(word) for word in land],
        status=[HazardStatus(word) for word in status],
        area_reported_m2=np.array([math.nan if v is None else v for v in area], dtype=float),
        area_m2=np.full(count, np.nan),
        source_layer=head["source_layer"],
        as_of=head["as_of"],
        bound=frozenset(head["bound"]),
        unreadable={int(row): wkt for row, wkt in head["unreadable"].items()},
    )


def _slim(geometries: Shapes) -> Flags:
    """The polygons whose rings stay rings when their corners are whole numbers."""
    result = np.isin(shapely.get_type_id(geometries), [3, 6])
    result &= finite(geometries) & ~shapely.is_empty(geometries)
    result[result] = on_earth(shapely.bounds(geometries[result]))
    rows = np.flatnonzero(result)
    polygons, of_row = shapely.get_parts(geometries[rows], return_index=True)
    rings, of_polygon = shapely.get_rings(polygons, return_index=True)
    short = shapely.get_num_coordinates(rings) < _RING
    result[rows[of_row[of_polygon[short]]]] = False
    result[rows[of_row[shapely.is_empty(polygons)]]] = False
    return result


def _whole_numbers(geometries: Shapes) -> tuple[dict[str, list[int]], Integers]:
    """How many parts, rings and corners there are, and the step from each corner to the next."""
    polygons, of_row = shapely.get_parts(geometries, return_index=True)
    rings, of_polygon = shapely.get_rings(polygons, return_index=True)
    places = np.rint(shapely.get_coordinates(rings) / UNIT_DEG).astype(np.int64)
    counts = {
        "multi": (shapely.get_type_id(geometries) == 6).astype(int).tolist(),  # noqa: PLR2004 (multipolygon)
        "parts": np.bincount(of_row, minlength=len(geometries)).tolist(),
        "rings": np.bincount(of_polygon, minlength=len(polygons)).tolist(),
        "corners": shapely.get_num_coordinates(rings).tolist(),
    }
    steps: Integers = np.diff(places, axis=0, prepend=np.zeros((1, 2), dtype=np.int64))
    return counts, steps


def _polygons(counts: Mapping[str, list[int]], steps: Integers) -> Shapes:
    coordinates = np.cumsum(steps, axis=0) * UNIT_DEG
    rings = _array(shapely.linearrings(coordinates, indices=_owners(counts["corners"])))
    polygons = _array(shapely.polygons(rings, indices=_owners(counts["rings"])))
    result = _array(shapely.multipolygons(polygons, indices=_owners(counts["parts"])))
    single = np.array(counts["multi"], dtype=int) == 0
    result[single] = shapely.get_geometry(result[single], 0)
    return result


def _array(made: object) -> Shapes:
    return np.asarray(made, dtype=object)


def _owners(counts: list[int]) -> Integers:
    return np.repeat(np.arange(len(counts)), counts)
