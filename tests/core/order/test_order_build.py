# SPDX-License-Identifier: GPL-3.0-or-later
"""From a task and its surroundings to an order that agrees with its polygon."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pyproj
import pytest
import shapely

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.order.build import make_order
from mineaction_plugin.core.order.nearby import hazards_on
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.pack import begin, finish, write_exchange
from mineaction_plugin.core.order.snapshot import from_json, to_json
from mineaction_plugin.core.order.verification.pack_check import verify_pack
from mineaction_plugin.core.order.verification.result import Verdict
from mineaction_plugin.core.position.geodesy import working_plane_of
from mineaction_plugin.core.terms.model import BoundaryPoint, Hazard, Task
from mineaction_plugin.core.terms.profile import TaskField, load
from mineaction_plugin.core.terms.vocabulary import PointKind, TaskKind

PROFILE = load("imas")
SHAPE = shapely.Polygon(
    [(17.95, 44.50), (17.951, 44.502), (17.954, 44.5015), (17.9535, 44.4995)],
    [[(17.9515, 44.5005), (17.952, 44.501), (17.9525, 44.5005)]],
)
TASK = Task("CT-012", SHAPE, hazard_ids=("own",))
WHEN = datetime(2026, 11, 24, 10, 0, tzinfo=timezone(timedelta(hours=1)))
RP = BoundaryPoint(0, 1, "RP", PointKind.REFERENCE, 17.949, 44.499, "bridge")


def order_of(task: Task = TASK, hazards: Sequence[Hazard] = (), **options: object) -> Order:
    wanted = {"profile": PROFILE, "issued_at": WHEN, "order_no": "MAC-1"} | options
    return make_order(task, hazards=hazards, **wanted)  # type: ignore[arg-type]


def test_an_order_of_a_plain_task(tmp_path: Path, geod: pyproj.Geod) -> None:
    order = order_of()
    assert [point.label for point in order.points] == [
        "SP", "TP1", "TP2", "TP3", "B-SP", "B-TP1", "B-TP2",
    ]  # fmt: skip
    assert len(order.legs) == 7
    assert order.frame.zone == "33N"
    assert order.frame.epsg == 32633
    assert order.issued_at == "2026-11-24T10:00:00+01:00"
    assert order.short_no == "MAC1"
    assert order.kind_label == "Clearance"
    outer, hole = (geod.polygon_area_perimeter(*ring.xy) for ring in shapely.get_rings(SHAPE))
    assert order.task.area_m2 == pytest.approx(abs(outer[0]) - abs(hole[0]), rel=1e-9)
    assert order.task.perimeter_m == pytest.approx(outer[1] + hole[1], rel=1e-9)
    assert from_json(to_json(order)) == order
    staging = begin(tmp_path, order)
    made = finish(staging, order, write_exchange(staging, order))
    assert verify_pack(made.zip).verdict is Verdict.OK


def test_legs_and_frame_against_proj(geod: pyproj.Geod) -> None:
    order = order_of()
    at = {point.label: point for point in order.points}
    plane = pyproj.Proj(32633)
    for leg in order.legs:
        a, b = at[leg.from_label], at[leg.to_label]
        azimuth, _, distance_m = geod.inv(a.lon, a.lat, b.lon, b.lat)
        convergence = plane.get_factors(a.lon, a.lat).meridian_convergence
        assert leg.distance_m == pytest.approx(distance_m, abs=1e-6)
        assert leg.bearing_true_deg == pytest.approx(azimuth % 360, abs=1e-6)
        assert leg.bearing_grid_deg == pytest.approx((azimuth - convergence) % 360, abs=1e-5)
        assert leg.bearing_magnetic_deg == pytest.approx(
            (azimuth - order.frame.declination_deg) % 360, abs=0.01
        )
    middle = SHAPE.centroid
    factors = plane.get_factors(middle.x, middle.y)
    assert order.frame.convergence_deg == pytest.approx(factors.meridian_convergence, abs=1e-6)
    assert order.frame.scale_factor == pytest.approx(factors.meridional_scale, abs=1e-9)
    assert order.frame.declination_date == "2026-11-24"


def given_points() -> list[BoundaryPoint]:
    made = order_of().points
    return [RP, *(replace(p, label=f"K{i}", fixed_by="GPS") for i, p in enumerate(made))]


def test_given_points_keep_their_labels_and_what_was_recorded() -> None:
    order = order_of(points=given_points())
    assert [point.label for point in order.points] == ["RP", *(f"K{i}" for i in range(7))]
    assert order.points[1].fixed_by == "GPS"
    ways = [(leg.ring_no, leg.from_label, leg.to_label) for leg in order.legs]
    assert ways[:2] == [(0, "RP", "K0"), (1, "K0", "K1")]
    assert ways[4:6] == [(1, "K3", "K0"), (2, "K4", "K5")]
    assert len(ways) == 8


def test_the_way_in_is_measured_from_point_to_point(geod: pyproj.Geod) -> None:
    benchmark = replace(RP, label="BM", point_no=2, kind=PointKind.BENCHMARK, lon=17.9495)
    first, second = order_of(points=[benchmark, RP]).legs[:2]
    assert [(leg.from_label, leg.to_label) for leg in (first, second)] == [
        ("RP", "BM"),
        ("BM", "SP"),
    ]
    azimuth, _, distance_m = geod.inv(RP.lon, RP.lat, benchmark.lon, benchmark.lat)
    assert first.distance_m == pytest.approx(distance_m, abs=1e-6)
    assert first.bearing_true_deg == pytest.approx(azimuth % 360, abs=1e-6)


def test_given_points_may_come_in_any_order_of_rows() -> None:
    assert order_of(points=given_points()[::-1]) == order_of(points=given_points())


def test_reference_points_alone_lead_to_points_made_from_the_polygon() -> None:
    assert [p.label for p in order_of(points=[RP]).points][:2] == ["RP", "SP"]


def swapped(points: list[BoundaryPoint]) -> list[BoundaryPoint]:
    a, b = points[2], points[3]
    changed = list(points)
    changed[2], changed[3] = replace(b, point_no=a.point_no), replace(a, point_no=b.point_no)
    return changed


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            lambda p: [*p[:2], replace(p[2], lat=p[2].lat + 0.5 / 111_120), *p[3:]],
            r"K1.*0\.(49|50)",
        ),
        (swapped, "is .* m off"),
        (lambda p: [*p[:2], *p[3:]], "m off|no boundary point"),
        (lambda p: p[:5], "no boundary point"),
        (lambda p: [*p[:3], replace(p[3], label="K0"), *p[4:]], "label K0"),
        (lambda p: [*p[:5], *p[6:]], "2 boundary points make no ring"),
        (lambda p: [*p[:2], replace(p[2], lat=float("nan")), *p[3:]], "K1.*not a number"),
    ],
)
def test_points_of_another_boundary_are_refused(change, words) -> None:  # type: ignore[no-untyped-def] # noqa: ANN001 (a lambda)
    with pytest.raises(OrderError, match=words):
        order_of(points=change(given_points()))


def test_intermediate_points_lie_on_their_legs() -> None:
    limits = replace(PROFILE.thresholds, intermediate_every_m=50.0)
    order = order_of(profile=replace(PROFILE, thresholds=limits))
    assert "IP1" in [point.label for point in order.points]
    assert max(leg.distance_m for leg in order.legs) <= 50.001


def test_hazards_are_the_tasks_own_and_those_within_the_margin() -> None:
    def at(name: str, east_m: float) -> Hazard:
        lon = 17.954 + east_m / 79_500
        return Hazard(name, shapely.box(lon, 44.5012, lon + 0.001, 44.5017))

    hazards = [at("inside", -50), at("near", 1950), at("far", 2100), at("own", 9000)]
    hazards.append(Hazard("other side", shapely.box(-160, -44, -159.9, -43.9)))
    found = order_of(hazards=hazards).hazards
    assert [hazard.hazard_id for hazard in found] == ["inside", "near", "own"]


def test_shapes_that_nobody_confirmed_are_open_findings() -> None:
    def repaired(name: str, reason: str, lon: float = 17.9532, **more: str) -> Hazard:
        shape = shapely.box(lon, 44.5002, lon + 0.0001, 44.5003)
        return Hazard(name, shape, repaired=True, repair_reason=reason, **more)  # type: ignore[arg-type]

    hazards = [
        repaired("inside", "rebuilt: it crossed itself"),
        repaired("no reason", ""),
        repaired("own", "rebuilt: it crossed itself", lon=18.2),
        repaired("thinned", "duplicate_points: 2 points twice"),
        repaired("confirmed", "rebuilt: it crossed itself", confirmed_by="B. Officer"),
        repaired("beside", "rebuilt: it crossed itself", lon=17.9560),
        Hazard("plain", shapely.box(17.9532, 44.5002, 17.9533, 44.5003)),
    ]
    order = order_of(hazards=hazards, findings=["A finding of the caller."])
    assert order.findings == (
        "A finding of the caller.",
        *(
            f"Hazard {name} was repaired and nobody has confirmed its shape: "
            "it may be larger on the ground than it looks."
            for name in ("inside", "no reason", "own")
        ),
    )
    assert from_json(to_json(order)) == order


def test_hazards_on_the_task_are_those_that_share_ground_with_it() -> None:
    def box(name: str, west: float, east: float) -> Hazard:
        return Hazard(name, shapely.box(west, 44.5006, east, 44.5007))

    hazards = [
        box("across", 17.9490, 17.9512),
        box("in the hole", 17.95185, 17.95195),
        box("beside", 17.9400, 17.9490),
        Hazard("mine", shapely.Point(17.9532, 44.5005)),
        box("own", 18.2, 18.3),
    ]
    order = order_of(hazards=hazards)
    plane = working_plane_of(order.task.geometry)
    found = hazards_on(order.task, order.hazards, plane)
    assert [hazard.hazard_id for hazard in found] == ["across", "mine", "own"]


def test_hazards_across_the_antimeridian() -> None:
    task = Task("F", shapely.box(179.995, -17, 179.999, -16.996))
    hazards = [Hazard("H", shapely.box(-179.999, -17, -179.998, -16.996))]
    order = order_of(task, hazards)
    assert [hazard.hazard_id for hazard in order.hazards] == ["H"]
    assert order.frame.zone == "60S"


@pytest.mark.parametrize(
    ("task", "options", "words"),
    [
        (replace(TASK, geometry=shapely.Point(1, 1)), {}, "CT-012 has no polygon: it is Point"),
        (replace(TASK, geometry=shapely.Polygon()), {}, "no polygon: it is empty"),
        (
            replace(TASK, geometry=shapely.Polygon([(0, 0), (1, 1), (1, 0), (0, 1)])),
            {},
            "not a valid polygon: Self-intersection",
        ),
        (
            replace(TASK, geometry=shapely.Polygon([(0, 0), (1, float("inf")), (1, 0)])),
            {},
            "infinite",
        ),
        (TASK, {"issued_at": datetime(2026, 11, 24)}, "no UTC offset"),  # noqa: DTZ001 (its point)
        (
            replace(TASK, kind=TaskKind.EOD_SPOT),
            {"profile": replace(PROFILE, kinds={})},
            "no kind eod_spot",
        ),
    ],
)
def test_what_cannot_be_ordered_is_a_sentence(
    task: Task, options: dict[str, object], words: str
) -> None:
    with pytest.raises(OrderError, match=words):
        order_of(task, **options)


def test_a_draft_uses_no_number() -> None:
    order = order_of(order_no="", draft=True)
    assert (order.order_no, order.draft) == ("DRAFT-CT-012", True)


def test_the_programmes_own_fields_come_in_its_order() -> None:
    fields = tuple(
        TaskField(key, label, "site", "text")
        for key, label in (("z", "Zebra"), ("a", "Ant"), ("m", "Missing"))
    )
    order = order_of(
        replace(TASK, extra={"a": 1, "z": "x", "m": "", "other": 2}),
        profile=replace(PROFILE, task_fields=fields),
    )
    assert list(order.office.items()) == [("Zebra", "x"), ("Ant", 1)]


def test_a_boundary_of_100000_points_is_ordered() -> None:
    turn = np.linspace(0.0, 2.0 * np.pi, 100_000, endpoint=False)
    ring = shapely.Polygon(
        np.column_stack([17.95 + 0.02 * np.cos(turn), 44.5 + 0.02 * np.sin(turn)])
    )
    order = order_of(replace(TASK, geometry=ring), issued_at=datetime(2026, 1, 1, tzinfo=UTC))
    assert len(order.points) == 100_000


def test_real_tasks_on_both_sides_of_18_east(shared_data: Path, tmp_path: Path) -> None:
    import fiona  # noqa: PLC0415 (the system's)

    source = shared_data / "bosnia" / "maglaj_zavidovici.gpkg"
    with fiona.open(source, layer="suspect_areas") as layer:
        to_wgs84 = pyproj.Transformer.from_crs(layer.crs.to_wkt(), 4326, always_xy=True)
        shapes = [
            shapely.transform(
                shapely.geometry.shape(row["geometry"]),
                lambda xy: shapely.get_coordinates(
                    shapely.points(*to_wgs84.transform(xy[:, 0], xy[:, 1]))
                ),
            )
            for row in layer
            if row["geometry"]
        ]
    good = [shape for shape in shapes if shape.is_valid and shape.geom_type.endswith("Polygon")]
    west = [shape for shape in good if shape.bounds[2] < 18][:3]
    east = [shape for shape in good if shape.bounds[0] > 18][:3]
    zones = []
    for i, shape in enumerate([*west, *east]):
        order = order_of(Task(f"T{i}", shape), order_no=f"MAC-{i}")
        zones.append(order.frame.zone)
        staging = begin(tmp_path, order)
        made = finish(staging, order, write_exchange(staging, order))
        assert verify_pack(made.folder).verdict is Verdict.OK
    assert zones == ["33N"] * len(west) + ["34N"] * len(east)
    assert len(zones) == 6
