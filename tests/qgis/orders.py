# SPDX-License-Identifier: GPL-3.0-or-later
"""Fictional orders for tests and benchmarks, measured with pyproj and not with our own geodesy."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import pyproj
from shapely.geometry import LineString, Point, Polygon

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
DECLINATION_DEG = 4.9
XY = tuple[float, float]


def zone_epsg(zone: int, *, north: bool = True) -> int:
    return (32600 if north else 32700) + zone


def lonlat(epsg: int, xy: Sequence[XY]) -> list[XY]:
    back = pyproj.Transformer.from_crs(epsg, 4326, always_xy=True)
    return [back.transform(*each) for each in xy]


def star(centre: XY, count: int, radius_m: float, dent: float = 0.25) -> list[XY]:
    """A ring of `count` corners, clockwise from the north, wavy so that it looks drawn by hand."""
    ring = []
    for i in range(count):
        turn = 2 * math.pi * i / count
        reach = radius_m * (1 + dent * math.sin(3 * turn) + 0.06 * math.sin(11 * turn + 1))
        ring.append((centre[0] + reach * math.sin(turn), centre[1] + reach * math.cos(turn)))
    return ring


def points_of(ring_no: int, ring: Sequence[XY], prefix: str = "") -> list[BoundaryPoint]:
    return [
        BoundaryPoint(
            ring_no,
            i + 1,
            f"{prefix}{'SP' if i == 0 else f'TP{i}'}",
            PointKind.START if i == 0 else PointKind.TURNING,
            lon,
            lat,
            fixed_by="handheld GPS",
            accuracy_m=3.0,
        )
        for i, (lon, lat) in enumerate(ring)
    ]


def legs_of(points: Sequence[BoundaryPoint], epsg: int) -> list[Leg]:
    plane = pyproj.Proj(epsg)
    legs = []
    for i, start in enumerate(points):
        end = points[(i + 1) % len(points)]
        true_deg, _, distance_m = GEOD.inv(start.lon, start.lat, end.lon, end.lat)
        convergence = plane.get_factors(start.lon, start.lat).meridian_convergence
        legs.append(
            Leg(
                start.ring_no,
                i + 1,
                start.label,
                end.label,
                true_deg % 360,
                (true_deg - convergence) % 360,
                (true_deg - DECLINATION_DEG) % 360,
                distance_m,
            )
        )
    return legs


def frame_of(epsg: int, lon: float, lat: float) -> Frame:
    factors = pyproj.Proj(epsg).get_factors(lon, lat)
    zone = f"{epsg % 100}{'N' if epsg < 32700 else 'S'}"
    return Frame(
        zone=zone,
        epsg=epsg,
        datum="WGS 84",
        datum_operation="none: recorded in WGS 84",
        datum_accuracy_m=None,
        convergence_deg=factors.meridian_convergence,
        scale_factor=factors.meridional_scale,
        declination_deg=DECLINATION_DEG,
        declination_uncertainty_deg=0.3,
        declination_model="WMM2025",
        declination_date="2026-11-24",
        field_north="magnetic",
        bearing_step_deg=0.5,
        coordinate_format="mgrs",
    )


def order_of(
    corners: int = 9,
    *,
    epsg: int = 32633,
    centre: XY = (735_400.0, 4_931_600.0),
    radius_m: float = 90.0,
    **changes: object,
) -> Order:
    """A whole order of a fictional task; `changes` replace fields of the Order."""
    ring_m = star(centre, corners, radius_m)
    ring = points_of(1, lonlat(epsg, ring_m))
    lon, lat = lonlat(epsg, [centre])[0]
    reference = BoundaryPoint(
        0,
        1,
        "RP",
        PointKind.REFERENCE,
        *lonlat(epsg, [(centre[0] - 1.9 * radius_m, centre[1] - 0.7 * radius_m)])[0],
        description="Concrete bridge on the road, east parapet",
        fixed_by="handheld GPS",
        accuracy_m=3.0,
    )
    area, perimeter = GEOD.geometry_area_perimeter(Polygon([(p.lon, p.lat) for p in ring]))
    profile = load("imas")
    order = Order(
        order_no="MAC-2026-0012",
        revision=1,
        short_no="0012",
        draft=False,
        task=_task(ring, abs(area), perimeter),
        points=(reference, *ring),
        legs=(replace(legs_of([reference, ring[0]], epsg)[0]), *legs_of(ring, epsg)),
        frame=frame_of(epsg, lon, lat),
        programme=replace(profile.programme, name="Training area Vrela (fictional)"),
        palette=profile.palette,
        kind_label="Clearance",
        issued_at="2026-11-24T06:00:00+00:00",
        issued_by="A. Example",
        approved_by="B. Example",
        reason="First issue.",
        hazards=_hazards(epsg, centre, radius_m),
        worksite=_worksite(epsg, centre, radius_m),
        sources=(
            Source("hazards", "training_hazards", "2026-10-31"),
            Source("tasks", "training_tasks", "2026-11-20"),
        ),
        plugin_version="0.1.0",
    )
    return replace(order, **changes)


def _task(ring: Sequence[BoundaryPoint], area: float, perimeter: float) -> Task:
    return Task(
        task_id="CT-012",
        geometry=Polygon([(p.lon, p.lat) for p in ring]),
        title="Clearance of the orchard above Vrela",
        operator="Example Demining",
        team="Team 4",
        priority="2",
        admin_1="Northern district",
        settlement="Vrela",
        place="3.2 km NE of Vrela, 450 m E of the road",
        method="Manual, metal detector",
        depth_m=0.13,
        target_devices="Anti-personnel mines PMA-2, PROM-1",
        area_m2=area,
        perimeter_m=perimeter,
        planned_start="2026-12-01",
        planned_end="2026-12-19",
        access="By the gravel road from the bridge (RP); park at the chapel, then 400 m on foot.",
        threat="Two rows of AP mines laid along the tree line in 1994. Tripwires are likely.",
        medical="Vrela health post +000 11 222 333, 22 min by road. Hospital 47 min.",
        communications="VHF channel 5, call sign VRELA 4. Report at 08:00, 12:00 and at close.",
        land_use="orchard",
        beneficiaries="14 households",
        hazard_ids=("H-221",),
    )


def _hazards(epsg: int, centre: XY, radius_m: float) -> tuple[Hazard, ...]:
    made = []
    looks = (
        ("H-221", LandClass.CHA, HazardStatus.WORKED_ON, (0.05, 0.0), 0.85, 12),
        ("H-222", LandClass.SHA, HazardStatus.OPEN, (2.1, 1.2), 0.8, 5),
        ("H-223", LandClass.SHA, HazardStatus.CLOSED, (-2.4, 2.3), 0.7, 4),
        ("H-224", LandClass.UNKNOWN, HazardStatus.UNKNOWN, (2.4, -2.2), 0.6, 6),
        ("H-225", LandClass.INDICATION, HazardStatus.OPEN, (-2.6, -2.4), 0.5, 7),
    )
    for name, land_class, status, (dx, dy), size, corners in looks:
        middle = (centre[0] + dx * radius_m, centre[1] + dy * radius_m)
        shape = Polygon(lonlat(epsg, star(middle, corners, size * radius_m)))
        made.append(
            Hazard(
                name,
                shape,
                land_class=land_class,
                status=status,
                as_of="2026-10-31",
                contamination="AP mines",
            )
        )
    return tuple(made)


def _worksite(epsg: int, centre: XY, radius_m: float) -> tuple[WorksiteFeature, ...]:
    def at(dx: float, dy: float) -> XY:
        return (centre[0] + dx * radius_m, centre[1] + dy * radius_m)

    control, medical, landing, bend = lonlat(
        epsg, [at(-1.45, -0.4), at(-1.55, -0.75), at(-1.0, -1.9), at(-1.3, -1.3)]
    )
    return (
        WorksiteFeature(
            WorksiteKind.CONTROL_POINT,
            "CP",
            Point(control),
            verified_on="2026-11-20",
            verified_by="C. Example",
        ),
        WorksiteFeature(WorksiteKind.MEDICAL_POINT, "MED", Point(medical)),
        WorksiteFeature(WorksiteKind.LANDING_SITE, "HLS", Point(landing)),
        WorksiteFeature(
            WorksiteKind.EVACUATION_ROUTE, "EV1", LineString([control, medical, bend, landing])
        ),
        WorksiteFeature(
            WorksiteKind.ACCESS_LANE,
            "AL1",
            LineString([control, lonlat(epsg, [at(-0.95, -0.1)])[0]]),
        ),
    )
