# SPDX-License-Identifier: GPL-3.0-or-later
"""Read `field/P_basemap.tif` by its tags (GDAL wrote it): whether it lies where the task lies.

Tags of a picture: TIFF 6.0, section 2; of the ground: OGC GeoTIFF 1.1, sections 7.1 and 7.2. The
picture itself is not judged: what is wrong is a ground that is not this task's.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from pathlib import Path

import numpy as np

from mineaction_plugin.core.errors import Message, PackError, say
from mineaction_plugin.core.order.exchange.positions import point_positions
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification.grid_reading import lonlat_to_grid
from mineaction_plugin.core.order.verification.result import Content

READER = "TIFF tags, PROJ"
_ORDERS = {b"II*\0": "<", b"MM\0*": ">"}
_TYPES = {3: ("H", 2), 4: ("I", 4), 12: ("d", 8)}
_ENTRY_BYTES, _INLINE_BYTES = 12, 4
_WIDTH, _HEIGHT, _PIXEL, _TIE, _KEYS = 256, 257, 33550, 33922, 34735
_PROJECTED_CRS = 3072
Tags = Mapping[int, tuple[float, ...]]


def read(path: Path, order: Order) -> Content:
    """What is wrong with where the picture lies."""
    try:
        tags = _tags(path.read_bytes())
        wrong = _wrong_place(tags, order)
    except (struct.error, KeyError, IndexError, ValueError) as error:
        raise PackError("It is no readable GeoTIFF ({reason}).", reason=str(error)) from error
    return Content({}, "", wrong)


def expected(_order: Order) -> Content:
    """A picture has no positions to compare."""
    return Content({})


def _tags(data: bytes) -> Tags:
    """The numbers of the first directory, by tag."""
    end = _ORDERS.get(data[:4])
    if end is None:
        raise ValueError(data[:4].hex())
    (start,) = struct.unpack_from(f"{end}I", data, 4)
    (count,) = struct.unpack_from(f"{end}H", data, start)
    tags = {}
    for place in range(start + 2, start + 2 + count * _ENTRY_BYTES, _ENTRY_BYTES):
        tag, kind, number = struct.unpack_from(f"{end}HHI", data, place)
        if kind in _TYPES and tag in {_WIDTH, _HEIGHT, _PIXEL, _TIE, _KEYS}:
            letter, size = _TYPES[kind]
            at = place + 8
            if number * size > _INLINE_BYTES:
                (at,) = struct.unpack_from(f"{end}I", data, at)
            tags[tag] = struct.unpack_from(f"{end}{number}{letter}", data, at)
    return tags


def _wrong_place(tags: Tags, order: Order) -> tuple[Message, ...]:
    keys = np.array(tags[_KEYS]).reshape(-1, 4)[1:]
    crs = next((int(value) for key, _, _, value in keys if key == _PROJECTED_CRS), 0)
    if crs != order.frame.epsg:
        return (
            say(
                "It lies in EPSG:{found}, and the order in EPSG:{wanted}.",
                found=crs, wanted=order.frame.epsg,
            ),
        )  # fmt: skip
    column, row, _, easting, northing, _ = tags[_TIE]
    width_m, height_m = tags[_PIXEL][:2]
    west, north = easting - column * width_m, northing + row * height_m
    east, south = west + tags[_WIDTH][0] * width_m, north - tags[_HEIGHT][0] * height_m
    points = lonlat_to_grid(order.frame.zone, point_positions(order))
    outside = [
        point.label
        for point, (easting, northing) in zip(order.points, points, strict=True)
        if not (west <= easting <= east and south <= northing <= north)
    ]
    if not outside:
        return ()
    return (say("It does not show the ground at {points}.", points=", ".join(outside)),)
