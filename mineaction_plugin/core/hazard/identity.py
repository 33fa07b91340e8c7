# SPDX-License-Identifier: GPL-3.0-or-later
"""Ids for hazards of layers that have none: the same next month, in whatever order rows come.

An id is made of what the binding calls the source and of the shape, rounded to 1e-7 degrees
(about 1 cm), so that rewriting a file in another format does not change it. A shape that is
there several times gets -2, -3…, counted in the order of the records' other values.
"""

from __future__ import annotations

import contextlib
import hashlib
from collections import defaultdict
from collections.abc import Callable, Sequence

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.hazard.table import Flags, Floats, Shapes

UNIT_DEG = 1e-7
BYTES_A_VERTEX = 16
DIGITS = 12
"""Hexadecimal digits of an id: two of 100,000 different shapes share one once in 50,000 files."""


def finite(geometries: Shapes) -> Flags:
    """(n,) true where there is a shape and all its coordinates are numbers."""
    there: Flags = ~shapely.is_missing(geometries)
    coordinates, owner = shapely.get_coordinates(geometries, return_index=True)
    bad = ~np.isfinite(coordinates).all(axis=1)
    there[owner[bad]] = False
    return there


def on_earth(bounds: Floats) -> Flags:
    """(n,) true where west, south, east, north are degrees of longitude and latitude.

    Longitudes up to 360 either way are taken: layers across the antimeridian are written so.
    """
    latitudes = np.abs(bounds[:, [1, 3]])
    longitudes = np.abs(bounds[:, [0, 2]])
    result: Flags = np.all(latitudes <= 90, axis=1) & np.all(longitudes <= 360, axis=1)  # noqa: PLR2004 (degrees)
    return result


def shape_keys(geometries: Shapes) -> list[bytes]:
    """A key a shape: equal for the same rings, wherever they start and however they turn.

    Args:
        geometries: (n,) shapely geometries in degrees, or None.

    Returns:
        n keys, the rounded coordinates themselves; empty for a missing or empty shape, or one
        that is not finite.
    """
    usable = finite(geometries) & ~shapely.is_empty(geometries)
    coordinates, owner = shapely.get_coordinates(_normalized(geometries[usable]), return_index=True)
    data = np.rint(coordinates / UNIT_DEG).astype(np.int64).tobytes()
    rows = np.flatnonzero(usable).tolist()
    ends = (np.searchsorted(owner, np.arange(len(rows) + 1)) * BYTES_A_VERTEX).tolist()
    keys = [b""] * len(geometries)
    for row, start, end in zip(rows, ends[:-1], ends[1:], strict=True):
        keys[row] = data[start:end]
    return keys


def shape_hash(geometry: BaseGeometry) -> str:
    """Sixteen hex digits that change when the shape does; not with its start or direction."""
    try:
        turned = shapely.normalize(geometry)
    except shapely.errors.GEOSException:
        turned = geometry  # a ring of two points has no direction
    return hashlib.sha256(shapely.to_wkb(turned, byte_order=1)).hexdigest()[:16]


def _normalized(geometries: Shapes) -> Shapes:
    """Each shape with its rings started and turned alike; one GEOS cannot turn stays as it is."""
    try:
        return np.asarray(shapely.normalize(geometries), dtype=object)
    except shapely.errors.GEOSException:
        result = geometries.copy()
        for row, geometry in enumerate(geometries):
            # A ring of two points has no orientation; its row is found by another rule.
            with contextlib.suppress(shapely.errors.GEOSException):
                result[row] = shapely.normalize(geometry)
        return result


def computed_ids(
    source: str, keys: Sequence[bytes], content_of: Callable[[int], str]
) -> tuple[list[str], int]:
    """Make an id a row.

    Args:
        source: what the binding calls the source; part of every id.
        keys: (n,) shape keys; an empty one (no shape) gives way to the row's content.
        content_of: a row's other values as text, to tell equal shapes apart.

    Returns:
        n different ids, and how many rows needed a number because their shape was taken.
    """
    groups: dict[str, list[int]] = defaultdict(list)
    start = source.encode() + b"\0"
    for row, key in enumerate(keys):
        digest = hashlib.sha256(start + (key or content_of(row).encode())).hexdigest()
        groups[f"H-{digest[:DIGITS]}"].append(row)
    ids = [""] * len(keys)
    repeated = 0
    for base, rows in groups.items():
        ids[rows[0]] = base
        if len(rows) > 1:
            repeated += len(rows) - 1
            ordered = sorted(rows, key=lambda row: (content_of(row), row))
            for number, row in enumerate(ordered, start=1):
                ids[row] = base if number == 1 else f"{base}-{number}"
    return ids, repeated
