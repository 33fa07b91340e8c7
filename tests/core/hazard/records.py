# SPDX-License-Identifier: GPL-3.0-or-later
"""Hazards for tests: small squares near 18° E 44° N, read through a binding like any layer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.hazard.binding import Binding
from mineaction_plugin.core.hazard.reading import tabulate
from mineaction_plugin.core.hazard.table import HazardTable, Rows, shapes

FIELDS = {"hazard_id": "ID", "land_class": "CLASS", "status": "STATUS"}
BINDING = Binding(
    layer="hazards",
    fields=FIELDS,
    values={"land_class": {"Suspected Minefield": "SHA"}, "status": {"Open": "open"}},
    id_source="hazards",
)


def square(lon: float = 18.0, lat: float = 44.0, side: float = 0.001) -> BaseGeometry:
    return shapely.box(lon, lat, lon + side, lat + side)


def rows(geometries: Sequence[BaseGeometry | None], **columns: Sequence[Any]) -> Rows:
    count = len(geometries)
    values: dict[str, Sequence[Any]] = {
        "ID": [f"HZ-{row}" for row in range(count)],
        "CLASS": ["Suspected Minefield"] * count,
        "STATUS": ["Open"] * count,
    }
    values.update(columns)
    return Rows("hazards", values, shapes(list(geometries)))


def table(geometries: Sequence[BaseGeometry | None], **columns: Sequence[Any]) -> HazardTable:
    return tabulate(BINDING, rows(geometries, **columns)).table


def bowtie(lon: float = 18.0, lat: float = 44.0, side: float = 0.001) -> BaseGeometry:
    corners = [(0, 0), (side, side), (side, 0), (0, side)]
    return shapely.Polygon([(lon + x, lat + y) for x, y in corners])
