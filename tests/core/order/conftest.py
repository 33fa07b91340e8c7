# SPDX-License-Identifier: GPL-3.0-or-later
"""Orders made by hand, apart from the code that makes them from tasks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pyproj
import pytest
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.order.order import Frame, Order, Source
from mineaction_plugin.core.terms.model import (
    BoundaryPoint,
    Hazard,
    Leg,
    Task,
    WorksiteFeature,
)
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.core.terms.vocabulary import (
    HazardStatus,
    LandClass,
    PointKind,
    WorksiteKind,
)

GEOD = pyproj.Geod(ellps="WGS84")
NASTY = "<script>alert(1)</script> =cmd|' /C calc'!A0 [% 1/0 %] & {{ 7*7 }} ]]> <![CDATA[ \x07 \""
TASK_SHAPE = shapely.Polygon(
    [(17.95, 44.50), (17.951, 44.502), (17.954, 44.5015), (17.9535, 44.4995)],
    [[(17.9515, 44.5005), (17.952, 44.501), (17.9525, 44.5005)]],
)


def rings_of(shape: BaseGeometry) -> list[list[tuple[float, float]]]:
    parts = shape.geoms if hasattr(shape, "geoms") else [shape]
    return [list(ring.coords)[:-1] for part in parts for ring in (part.exterior, *part.interiors)]


def points_of(shape: BaseGeometry) -> tuple[BoundaryPoint, ...]:
    result = [
        BoundaryPoint(0, 1, "RP", PointKind.REFERENCE, 17.949, 44.499, "stone bridge, north end")
    ]
    for ring_no, ring in enumerate(rings_of(shape), 1):
        letter = "" if ring_no == 1 else f"{chr(64 + ring_no)}-"
        for i, (lon, lat) in enumerate(ring):
            kind = PointKind.TURNING if i else PointKind.START
            label = f"{letter}TP{i}" if i else f"{letter}SP"
            result.append(BoundaryPoint(ring_no, i + 1, label, kind, lon, lat))
    return tuple(result)


def legs_of(points: tuple[BoundaryPoint, ...]) -> tuple[Leg, ...]:
    result = []
    for ring_no in dict.fromkeys(p.ring_no for p in points if p.ring_no):
        ring = [p for p in points if p.ring_no == ring_no]
        for i, (a, b) in enumerate(zip(ring, ring[1:] + ring[:1], strict=True), 1):
            azimuth, _, distance_m = GEOD.inv(a.lon, a.lat, b.lon, b.lat)
            true = azimuth % 360
            result.append(
                Leg(
                    ring_no,
                    i,
                    a.label,
                    b.label,
                    true,
                    (true - 2.08) % 360,
                    (true - 5.0) % 360,
                    distance_m,
                )
            )
    return tuple(result)


def build(shape: BaseGeometry = TASK_SHAPE, **changes: object) -> Order:
    profile = load("imas")
    points = points_of(shape)
    order = Order(
        order_no="MAC-2026-0012",
        revision=1,
        short_no="0012",
        draft=False,
        task=Task("CT-012", shape, operator="Org", team="Team 4", extra={"b": 1, "a": [1.5, None]}),
        points=points,
        legs=legs_of(points),
        frame=Frame(
            "33N",
            32633,
            "WGS 84",
            "none: recorded in WGS 84",
            None,
            2.08,
            0.99986,
            5.0,
            0.4,
            "WMM2025",
            "2026-11-24",
            "magnetic",
            0.5,
            "mgrs",
        ),
        programme=profile.programme,
        palette=profile.palette,
        kind_label="Clearance",
        issued_at="2026-11-24T10:00:00+01:00",
        hazards=(
            Hazard(
                "H-221",
                shapely.box(17.952, 44.499, 17.956, 44.503),
                "Quarry",
                LandClass.SHA,
                HazardStatus.OPEN,
            ),
            Hazard(
                "H-222",
                shapely.MultiPolygon(
                    [
                        shapely.box(17.96, 44.50, 17.961, 44.501),
                        shapely.box(17.962, 44.5, 17.963, 44.501),
                    ]
                ),
                land_class=LandClass.CHA,
                status=HazardStatus.WORKED_ON,
            ),
            Hazard("H-223", shapely.Point(17.958, 44.5)),
            Hazard("H-224", shapely.LineString([(17.957, 44.5), (17.9575, 44.5005)])),
        ),
        worksite=(
            WorksiteFeature(WorksiteKind.CONTROL_POINT, "CP", shapely.Point(17.9495, 44.4992)),
            WorksiteFeature(
                WorksiteKind.ACCESS_LANE,
                "Lane 1",
                shapely.LineString([(17.9495, 44.4992), (17.95, 44.5)]),
                verified_on="2026-11-12",
                verified_by="TL",
            ),
        ),
        sources=(Source("hazards", "suspect_areas", "2026-10-28"),),
        plugin_version="0.1.0",
        office={"z": "last letter first", "a": 1},
    )
    return replace(order, **changes)  # type: ignore[arg-type]


@pytest.fixture
def make() -> Callable[..., Order]:
    return build


@pytest.fixture(scope="session")
def order_once() -> Order:
    """The same order for all examples of a property."""
    return build()


@pytest.fixture
def order() -> Order:
    return build()


@pytest.fixture
def nasty() -> Order:
    """An order all of whose texts try to be something else."""
    plain = build()
    return replace(
        plain,
        order_no=f"../{NASTY}\n\u202e",
        task=replace(plain.task, task_id=NASTY, title=NASTY, remarks=NASTY, threat=NASTY),
        points=(
            replace(plain.points[0], label="=cmd|A1", description=NASTY),
            *plain.points[1:],
        ),
        hazards=tuple(
            replace(h, hazard_id=f"{NASTY}{i}", name=NASTY) for i, h in enumerate(plain.hazards)
        ),
        worksite=tuple(replace(w, label=NASTY, description=NASTY) for w in plain.worksite),
        programme=replace(plain.programme, handling=f"-{NASTY}", disclaimer=NASTY),
        issued_by=NASTY,
    )


@pytest.fixture
def geod() -> pyproj.Geod:
    return GEOD
