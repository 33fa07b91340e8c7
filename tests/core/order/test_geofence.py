# SPDX-License-Identifier: GPL-3.0-or-later
"""The fence alarms around every open hazard, as far as it says, and nowhere inside the task."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pyproj
import pytest
import shapely

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order.field_words import FIELD_WORDS, SHORT, fence_words
from mineaction_plugin.core.order.geofence import (
    Geofence,
    fence_warnings,
    geofence_of,
)
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.field_project import FieldProject
from mineaction_plugin.core.terms.model import Hazard, WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import HazardStatus, LandClass, WorksiteKind

Make = Callable[..., Order]
FENCE = FieldProject(stand_off_m=30.0, gps_error_m=10.0)
AWAY = shapely.box(17.958, 44.500, 17.960, 44.502)
"""Some 300 m east of the task."""


def hazard(shape: object, name: str = "H-1", **more: object) -> Hazard:
    values = {"land_class": LandClass.SHA, "status": HazardStatus.OPEN, **more}
    return Hazard(name, shape, **values)  # type: ignore[arg-type]


def fence_of(make: Make, *hazards: Hazard, settings: FieldProject = FENCE) -> Geofence:
    return geofence_of(make(hazards=hazards, field_project=settings))


def flat(shape: shapely.Geometry, lon: float, lat: float) -> shapely.Geometry:
    """In metres around a place: true distances there, and no plane of ours."""
    local = pyproj.Transformer.from_crs(
        4326, f"+proj=aeqd +lon_0={lon} +lat_0={lat} +ellps=WGS84", always_xy=True
    )
    return shapely.transform(shape, lambda xy: np.column_stack(local.transform(*xy.T)))


def edge_distances_m(fence: shapely.Geometry, shape: shapely.Geometry) -> np.ndarray:
    """How far the edge of a fence is from a shape, at its corners and between them."""
    lon, lat = shape.centroid.coords[0]
    edge = flat(shapely.segmentize(fence.boundary, 1e-6), lon, lat)
    return shapely.distance(shapely.points(shapely.get_coordinates(edge)), flat(shape, lon, lat))


@pytest.mark.parametrize(
    "shape",
    [AWAY, shapely.Point(17.958, 44.5), shapely.LineString([(17.958, 44.5), (17.96, 44.503)])],
    ids=["polygon", "point", "line"],
)
def test_it_is_as_far_from_the_hazard_as_it_says(make: Make, shape: shapely.Geometry) -> None:
    (area,) = fence_of(make, hazard(shape)).areas
    assert area.geometry.geom_type == "MultiPolygon"
    assert area.geometry.is_valid
    assert area.geometry.contains(shape)
    distance_m = edge_distances_m(area.geometry, shape)
    assert distance_m.min() > 39.999
    assert distance_m.max() < 40.0 * 1.0031


@pytest.mark.parametrize("turn_deg", [1, 3, 5, 6, 8, 11, 14, 16.8, 17, 23, 28, 45, 88, 91, 140])
def test_it_is_nowhere_narrower_at_a_corner_of_any_angle(make: Make, turn_deg: float) -> None:
    out, back = (np.deg2rad(each) for each in (90 - turn_deg / 2, 90 + turn_deg / 2))
    corner = np.array([17.96, 44.505])
    arms = [corner - 0.002 * np.array([np.sin(a) / np.cos(np.deg2rad(44.505)), np.cos(a)])
            for a in (out, back + np.pi)]  # fmt: skip
    (area,) = fence_of(make, hazard(shapely.LineString([arms[0], corner, arms[1]]))).areas
    distance_m = edge_distances_m(area.geometry, area.hazard.geometry)
    assert distance_m.min() > 39.999
    assert distance_m.max() < 40.0 * 1.0031


@pytest.mark.parametrize("lon", [18.0, 20.96], ids=["middle of a zone", "edge of a zone"])
def test_the_distance_is_one_on_the_ground(make: Make, lon: float) -> None:
    # A metre of the plane is up to 0.1 % off: 1 m in 1 km.
    order = make(field_project=FieldProject(1000.0, 0.0))
    at = lon - 17.95
    task = shapely.transform(order.task.geometry, lambda xy: xy + np.array([at, -44.4]))
    point = shapely.Point(lon + 0.02, 0.1)
    order = replace(order, task=replace(order.task, geometry=task), hazards=(hazard(point),))
    (area,) = geofence_of(order).areas
    distance_m = edge_distances_m(area.geometry, point)
    assert distance_m.min() > 999.99
    assert distance_m.max() < 1003.1


def test_the_task_is_left_out_and_its_surroundings_are_not(make: Make) -> None:
    order = make(field_project=FENCE)
    own = hazard(order.task.geometry.envelope)
    (area,) = geofence_of(replace(order, hazards=(own,))).areas
    task = order.task.geometry
    assert shapely.intersection(area.geometry, task).area < 1e-13  # 1 mm² in square degrees
    left_out = shapely.difference(own.geometry, shapely.union(area.geometry, task))
    assert left_out.area < 1e-13


def test_a_hole_of_the_task_is_not_cleared_land_and_alarms(make: Make) -> None:
    order = make(field_project=FENCE)
    hole = shapely.Polygon(order.task.geometry.interiors[0])
    (area,) = geofence_of(replace(order, hazards=(hazard(order.task.geometry.envelope),))).areas
    assert shapely.contains(area.geometry, hole.representative_point())


def test_every_hazard_is_counted_once(make: Make) -> None:
    inside = shapely.Point(17.9525, 44.5004).buffer(1e-6)  # in a corner of no hole
    thin = FieldProject(0.0, 0.0)
    hazards = (
        hazard(AWAY, "open"),
        hazard(AWAY, "worked on", status=HazardStatus.WORKED_ON),
        hazard(AWAY, "unknown", status=HazardStatus.UNKNOWN),
        hazard(AWAY, "closed", status=HazardStatus.CLOSED),
        hazard(inside, "inside"),
        hazard(shapely.Point(17.958, 44.5), "thin"),
    )
    fence = fence_of(make, *hazards, settings=thin)
    names = [
        [area.hazard.hazard_id for area in fence.areas],
        [each.hazard_id for each in fence.closed],
        [each.hazard_id for each in fence.inside_task],
        [each.hazard_id for each in fence.without_width],
    ]
    assert names == [["open", "worked on", "unknown"], ["closed"], ["inside"], ["thin"]]


def test_a_line_or_point_without_width_is_said(make: Make) -> None:
    order = make(hazards=(hazard(shapely.Point(17.958, 44.5)),), field_project=FieldProject(0, 0))
    said = [str(each) for each in fence_warnings(order, geofence_of(order))]
    assert any("no phone alarms at hazard H-1" in each for each in said)


def test_an_empty_fence_is_said(make: Make) -> None:
    order = make(hazards=(hazard(AWAY, status=HazardStatus.CLOSED),))
    (said,) = fence_warnings(order, geofence_of(order))
    assert "geofence of the field project is empty" in str(said)
    assert "CT-012" in str(said)


def test_a_broken_outline_is_fenced_whole_and_said(make: Make) -> None:
    twice = shapely.Polygon(
        [(17.96, 44.5), (17.97, 44.5), (17.97, 44.51), (17.96, 44.51), (17.96, 44.5),
         (17.962, 44.502), (17.968, 44.502), (17.968, 44.508), (17.962, 44.508),
         (17.962, 44.502), (17.96, 44.5)]
    )  # fmt: skip
    assert not twice.is_valid
    order = make(hazards=(hazard(twice),), field_project=FENCE)
    fence = geofence_of(order)
    # By the even-odd rule the middle would be a hole, and people would walk there unalarmed.
    assert fence.areas[0].geometry.contains(shapely.Point(17.965, 44.505))
    assert fence.repaired == order.hazards
    (said,) = fence_warnings(order, fence)
    assert "H-1 is broken" in str(said)


@pytest.mark.parametrize(
    "outline",
    [
        [(17.96, 44.5), (17.961, 44.5), (17.961, 44.5005), (17.9605, 44.5005), (17.9605, 44.502),
         (17.9605, 44.5005), (17.96, 44.5005), (17.96, 44.5)],
        [(17.96, 44.5), (17.962, 44.5), (17.96, 44.5), (17.962, 44.5), (17.96, 44.5)],
    ],
    ids=["a spur", "no area at all"],
)  # fmt: skip
def test_all_of_a_broken_outline_is_fenced_also_what_encloses_nothing(
    outline: list[tuple[float, float]], make: Make
) -> None:
    order = make(hazards=(hazard(shapely.Polygon(outline)),), field_project=FENCE)
    fence = geofence_of(order)
    ground = shapely.union_all([area.geometry for area in fence.areas])
    around = flat(ground, *outline[0])
    for place in outline:
        deepest = flat(shapely.Point(place), *outline[0])
        assert around.contains(deepest.buffer(FENCE.fence_m - 0.01))
    assert not fence.without_width
    assert fence.repaired == order.hazards


@pytest.mark.parametrize(
    "shape",
    [
        shapely.Polygon(),
        shapely.LineString([(float("nan"), 44.5), (17.96, 44.5), (17.96, 44.51)]),
        shapely.box(-170.0, -80.0, 170.0, 80.0),
    ],
    ids=["empty", "not a number", "as large as the world"],
)
def test_a_hazard_that_cannot_be_fenced_is_named(make: Make, shape: shapely.Geometry) -> None:
    with pytest.raises(PackError, match=r"Task CT-012: .*hazard H-1"):
        fence_of(make, hazard(AWAY, "H-0"), hazard(shape))


def test_a_collection_is_fenced_in_all_its_parts(make: Make) -> None:
    mixed = shapely.GeometryCollection([AWAY, shapely.Point(17.97, 44.51)])
    (area,) = fence_of(make, hazard(mixed)).areas
    assert area.geometry.contains(mixed)


def test_an_outline_of_many_points_is_fenced_in_pieces_and_whole(make: Make) -> None:
    angle = np.linspace(0.0, 2 * np.pi, 9001)[:-1]
    radius = 0.01 * (1 + 0.05 * np.sin(37 * angle))
    ring = np.column_stack([17.97 + radius * np.cos(angle), 44.5 + 0.7 * radius * np.sin(angle)])
    hole = shapely.Point(17.97, 44.5).buffer(0.002, quad_segs=900)
    shape = shapely.Polygon(ring, [hole.exterior.coords])
    order = make(hazards=(hazard(shape),), field_project=FENCE)
    (area,) = geofence_of(order).areas
    whole = shapely.buffer(flat(shape, 17.97, 44.5), 40.0, quad_segs=8)
    away = flat(order.task.geometry, 17.97, 44.5).buffer(0.1)
    lost = whole.difference(flat(area.geometry, 17.97, 44.5)).difference(away)
    more = flat(area.geometry, 17.97, 44.5).difference(whole)
    assert lost.buffer(-0.05).is_empty
    assert more.buffer(-0.15).is_empty  # half of 0.5 % of 40 m, and what arcs cut off


def test_over_the_antimeridian(make: Make, geod: pyproj.Geod) -> None:
    order = make(field_project=FENCE)
    task = shapely.transform(
        order.task.geometry, lambda xy: np.column_stack([xy[:, 0] + 162.04, xy[:, 1]])
    )
    order = replace(order, task=replace(order.task, geometry=task))
    point = shapely.Point(-179.999, 44.5)
    (area,) = geofence_of(replace(order, hazards=(hazard(point),))).areas
    lon, lat = shapely.get_coordinates(area.geometry).T
    distance_m = geod.inv(np.full(len(lon), point.x), np.full(len(lon), point.y), lon, lat)[2]
    assert distance_m.max() < 40.3
    assert distance_m.min() > 39.9


def feature(kind: WorksiteKind, shape: shapely.Geometry, label: str = "X") -> WorksiteFeature:
    return WorksiteFeature(kind, label, shape)


@pytest.mark.parametrize(
    ("kind", "word"),
    [
        (WorksiteKind.CONTROL_POINT, "control point X"),
        (WorksiteKind.PARKING, "parking X"),
        (WorksiteKind.MEDICAL_POINT, "medical point X"),
        (WorksiteKind.LANDING_SITE, "helicopter landing site X"),
    ],
)
def test_a_place_in_the_fence_is_named_with_its_hazards(
    make: Make, kind: WorksiteKind, word: str
) -> None:
    hazards = (hazard(AWAY), hazard(AWAY, "H-2"), hazard(shapely.Point(18, 44.5), "H-3"))
    near = feature(kind, shapely.Point(17.9576, 44.501))  # 32 m west of it
    far = feature(kind, shapely.Point(17.9570, 44.501), "Y")  # 79 m
    order = make(hazards=hazards, worksite=(near, far), field_project=FENCE)
    (said,) = map(str, fence_warnings(order, geofence_of(order)))
    assert said.startswith(f"Task CT-012: phones will alarm at the {word}: ")
    assert "(hazard H-1, H-2)" in said


@pytest.mark.parametrize(
    "kind",
    [
        WorksiteKind.ACCESS_LANE,
        WorksiteKind.EVACUATION_ROUTE,
        WorksiteKind.EVACUATION_ROUTE_ALTERNATE,
    ],
)
def test_a_way_through_the_fence_is_named(make: Make, kind: WorksiteKind) -> None:
    through = feature(kind, shapely.LineString([(17.9575, 44.504), (17.9601, 44.5021)]))
    past = feature(kind, shapely.LineString([(17.9575, 44.505), (17.9601, 44.505)]))
    order = make(hazards=(hazard(AWAY),), worksite=(past, through), field_project=FENCE)
    assert len(fence_warnings(order, geofence_of(order))) == 1
    order = replace(order, worksite=(past,))
    assert not fence_warnings(order, geofence_of(order))


def test_a_way_that_ends_at_the_fence_is_not_in_it(make: Make) -> None:
    order = make(hazards=(hazard(AWAY),), field_project=FENCE)
    west, _, _, north = geofence_of(order).areas[0].geometry.bounds
    ends = shapely.LineString([(17.95, north), (west + 5e-8, 44.501)])  # 4 mm inside
    order = replace(order, worksite=(feature(WorksiteKind.ACCESS_LANE, ends),))
    assert not fence_warnings(order, geofence_of(order))


def test_what_nobody_is_sent_to_on_the_way_is_not_warned_of(make: Make) -> None:
    store = feature(WorksiteKind.EXPLOSIVES_STORE, shapely.Point(17.9576, 44.501))
    order = make(hazards=(hazard(AWAY),), worksite=(store,), field_project=FENCE)
    assert not fence_warnings(order, geofence_of(order))


def test_the_same_order_has_the_same_fence(order: Order) -> None:
    one, two = geofence_of(order), geofence_of(order)
    assert [area.geometry.wkb for area in one.areas] == [area.geometry.wkb for area in two.areas]


def test_an_order_of_an_earlier_version_gets_the_default(make: Make) -> None:
    older = make(field_project=None)
    new = make(field_project=FieldProject())
    assert geofence_of(older) == geofence_of(new)


def test_the_words_say_all_that_an_alarm_is_not() -> None:
    text = " ".join(map(str, FIELD_WORDS))
    for words in ("approach aid only", "No alarm does not mean safe", "it is not cleared"):
        assert words in text
    assert "no alarm does not mean safe" in str(SHORT)
    assert "12.5 m from an open hazard: 5 m to stay away, and 7.5 m" in str(
        fence_words(FieldProject(5.0, 7.5))
    )
