# SPDX-License-Identifier: GPL-3.0-or-later
"""Every rule finds its case, names it, points at it, and leaves a clean record alone."""

from __future__ import annotations

import math
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import shapely
from osgeo import ogr, osr

from mineaction_plugin.core.errors import MineActionError, ProfileError, StoppedByUserError
from mineaction_plugin.core.hazard.audit import RULES, DeviceRecords, PointRecords, audit
from mineaction_plugin.core.hazard.binding import Binding
from mineaction_plugin.core.hazard.reading import tabulate
from mineaction_plugin.core.hazard.table import HazardTable, Rows, shapes
from mineaction_plugin.core.terms.model import Finding
from mineaction_plugin.core.terms.profile import Profile, load
from mineaction_plugin.core.terms.vocabulary import Severity
from tests.core.hazard.records import BINDING, bowtie, rows, square, table

PROFILE = load()


def of_rule(rule: str, hazards: HazardTable, **more: object) -> list[Finding]:
    return [f for f in audit(hazards, **{"profile": PROFILE, **more}) if f.rule == rule]  # type: ignore[arg-type]


def with_programme(**more: object) -> Profile:
    return replace(PROFILE, programme=replace(PROFILE.programme, **more))  # type: ignore[arg-type]


def apart(count: int) -> list[shapely.Polygon]:
    return [square(18.0 + 0.01 * number) for number in range(count)]


def test_clean_records_have_no_findings() -> None:
    assert audit(table(apart(20)), profile=PROFILE) == []


def test_an_empty_layer_has_no_findings() -> None:
    assert [f.rule for f in audit(table([]), profile=PROFILE)] in ([], ["minimum_data_missing"] * 3)


@pytest.mark.parametrize(
    ("rule", "shape"),
    [
        ("null_geometry", None),
        ("empty_geometry", shapely.Polygon()),
        ("not_polygon", shapely.Point(18, 44)),
        ("not_polygon", shapely.LineString([(18, 44), (18.1, 44)])),
        ("not_finite", shapely.Polygon([(18, 44), (18.1, 44), (18.1, math.nan)])),
        ("not_finite", shapely.Polygon([(18, 44), (18.1, 44), (math.inf, 44.1)])),
        ("invalid_polygon", bowtie()),
        ("too_few_vertices", shapely.Polygon([(18, 44), (18.1, 44), (18, 44), (18.1, 44)])),
        ("zero_area", shapely.Polygon([(18, 44), (18.1, 44), (18.2, 44)])),
    ],
)
def test_a_broken_shape_is_found_once_and_only_there(rule: str, shape: shapely.Geometry) -> None:
    found = of_rule(rule, table([square(17.9), shape, square(18.3)]))
    assert [f.record_id for f in found] == ["HZ-1"]
    assert found[0].severity is Severity.MANDATORY


def test_a_two_vertex_polygon_that_cannot_be_built_is_found_by_its_text() -> None:
    raw = replace(rows([None]), unreadable={0: "Polygon ((18 44, 18.1 44, 18 44))"})
    found = of_rule("too_few_vertices", tabulate(BINDING, raw).table)
    assert [(f.record_id, f.lon, f.lat) for f in found] == [("HZ-0", 18.0, 44.0)]
    assert "2 different points" in str(found[0].message)


def test_an_invalid_polygon_is_pointed_at_where_it_crosses_itself() -> None:
    (found,) = of_rule("invalid_polygon", table([bowtie()]))
    assert (found.lon, found.lat) == pytest.approx((18.0005, 44.0005))


def test_the_same_polygon_started_elsewhere_and_turned_round_is_found() -> None:
    ring = list(square().exterior.coords)
    turned = shapely.Polygon([*ring[2:-1], *ring[:2], ring[2]][::-1])
    (found,) = of_rule("duplicate_polygon", table([square(), square(18.1), turned]))
    assert (found.record_id, found.other_id) == ("HZ-2", "HZ-0")


def test_a_polygon_moved_by_ten_centimetres_is_another() -> None:
    assert not of_rule("duplicate_polygon", table([square(), square(18.000001)]))


@pytest.mark.parametrize("other", ["HZ-0", " hz-0 "])
def test_the_same_id_is_found_also_when_only_blanks_or_case_differ(other: str) -> None:
    (found,) = of_rule("duplicate_id", table(apart(2), ID=["HZ-0", other]))
    assert found.record_id == other
    assert ("capital letters" in str(found.message)) == (other != "HZ-0")


def test_a_repeated_vertex_is_found_where_it_is() -> None:
    ring = list(square().exterior.coords)
    doubled = shapely.Polygon([ring[0], ring[1], ring[1], *ring[2:]])
    (found,) = of_rule("duplicate_point", table([square(18.1), doubled]))
    assert (found.record_id, found.value) == ("HZ-1", 1.0)
    assert (found.lon, found.lat) == ring[1]


def test_a_last_vertex_ten_centimetres_from_the_first_is_found() -> None:
    ring = list(square().exterior.coords)[:-1]
    first = ring[0]
    for step, expected in ((5e-7, 1), (5e-6, 0)):
        shape = shapely.Polygon([*ring, (first[0], first[1] - step)])
        assert len(of_rule("duplicate_point", table([shape]))) == expected, step


def test_a_ring_that_comes_back_to_an_earlier_vertex_is_found() -> None:
    eight = shapely.Polygon(
        [
            (18, 44),
            (18.001, 44),
            (18.0005, 44.0005),
            (18.001, 44.001),
            (18, 44.001),
            (18.0005, 44.0005),
        ]
    )
    (found,) = of_rule("duplicate_point", table([eight]))
    assert (found.lon, found.lat) == (18.0005, 44.0005)


def test_recorded_points_at_one_place_or_with_one_id_are_found() -> None:
    points = PointRecords(
        point_id=["RP", "BM", "rp "],
        hazard_id=["HZ-0"] * 3,
        lon=np.array([18.0, 18.0, 18.2]),
        lat=np.array([44.0, 44.0, 44.0]),
    )
    found = of_rule("duplicate_point_outside", table([square()]), points=points)
    assert [(f.record_id, f.other_id) for f in found] == [("BM", "RP"), ("rp ", "RP")]
    single = PointRecords(["RP"], ["HZ-0"], np.array([18.0]), np.array([44.0]))
    assert not of_rule("duplicate_point_outside", table([square()]), points=single)


def test_devices_are_one_only_when_hazard_and_description_agree() -> None:
    devices = DeviceRecords(
        device_id=["a", "b", "c"],
        hazard_id=["HZ-0", "HZ-1", "HZ-0"],
        description=[("mine", "PMA-3", "1"), ("mine", "PMA-3", "1"), ("mine", "PMA-3", "1")],
    )
    (found,) = of_rule("duplicate_device", table(apart(2)), devices=devices)
    assert (found.record_id, found.other_id) == ("c", "a")
    assert square().covers(shapely.Point(found.lon, found.lat))


def test_a_leg_over_the_limit_is_measured_on_the_ellipsoid() -> None:
    # One degree of latitude at 44.5° N: 111,113 m on WGS 84 (any geodesy textbook), not 111,195.
    tall = shapely.Polygon([(18, 44), (18.001, 44.5), (18, 45)])
    found = of_rule("long_leg", table([square(18.1), tall]), max_leg_m=100_000.0)
    assert [f.record_id for f in found] == ["HZ-1"]
    assert found[0].value == pytest.approx(111_113, abs=30)
    longest = max(f.value or 0.0 for f in found)
    assert not of_rule("long_leg", table([tall]), max_leg_m=longest + 1.0)
    assert of_rule("long_leg", table([tall]), max_leg_m=longest - 1.0)


def test_a_leg_across_the_antimeridian_is_short() -> None:
    across = shapely.Polygon([(179.999, 0), (-179.999, 0), (-179.999, 0.001), (179.999, 0.001)])
    assert not of_rule("long_leg", table([across]))


def test_parts_that_overlap_are_measured_by_the_formula() -> None:
    parts = shapely.MultiPolygon([square(), square(18.0005)])
    (found,) = of_rule("parts_overlap", table([parts, square(18.1)]))
    assert found.value == pytest.approx(100 * 0.5 / 1.5, rel=1e-6)
    assert not of_rule("parts_overlap", table([parts]), overlap_percent=34.0)
    far = shapely.MultiPolygon([square(), square(18.01)])
    assert not of_rule("parts_overlap", table([far]))


def test_rows_of_one_id_are_parts_of_one_record() -> None:
    hazards = table([square(), square(18.0005)], ID=["A", "A"])
    assert len(of_rule("parts_overlap", hazards)) == 1
    assert not of_rule("hazards_overlap", hazards)


def test_hazards_that_overlap_are_named_both() -> None:
    (found,) = of_rule("hazards_overlap", table([square(), square(18.0005), square(18.1)]))
    assert (found.record_id, found.other_id) == ("HZ-0", "HZ-1")
    assert 18.0005 <= found.lon <= 18.001


def test_a_hazard_within_another_overlaps_it_and_neighbours_do_not() -> None:
    within = table([square(), square(18.0002, 44.0002, 0.0003)])
    assert len(of_rule("hazards_overlap", within)) == 1
    assert not of_rule("hazards_overlap", table([square(), square(18.001)]))


def test_a_crossed_outline_does_not_hide_its_overlap() -> None:
    assert len(of_rule("hazards_overlap", table([bowtie(), square()]))) == 1


def utm_area_m2(shape: shapely.Geometry) -> float:
    """GDAL's area in UTM 34N, freed of the scale there: right to 1e-4 for a small shape."""
    source, target = osr.SpatialReference(), osr.SpatialReference()
    source.ImportFromEPSG(4326)
    target.ImportFromEPSG(32634)
    for system in (source, target):
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    geometry = ogr.CreateGeometryFromWkb(shape.wkb)
    geometry.Transform(osr.CoordinateTransformation(source, target))
    easting = geometry.Centroid().GetX() - 500_000.0
    scale = 0.9996 * (1 + easting**2 / (2 * 6_371_000.0**2))
    return float(geometry.GetArea()) / scale**2


def test_overlap_areas_agree_with_gdal() -> None:
    rng = np.random.default_rng(7)
    hazards = [
        shapely.Point(18.5 + x, 44.2 + y).buffer(r, quad_segs=5)
        for x, y, r in rng.uniform((0, 0, 0.0005), (0.02, 0.02, 0.002), (60, 3))
    ]
    found = of_rule("hazards_overlap", table(hazards))
    assert len(found) > 30
    expected = {}
    for one in range(60):
        for other in range(one + 1, 60):
            first = ogr.CreateGeometryFromWkb(hazards[one].wkb)
            common = first.Intersection(ogr.CreateGeometryFromWkb(hazards[other].wkb))
            if common.GetArea() > 0:
                area = utm_area_m2(shapely.from_wkb(bytes(common.ExportToWkb())))
                if area > 1.0:
                    expected[f"HZ-{one}", f"HZ-{other}"] = area
    assert {(f.record_id, f.other_id) for f in found} == set(expected)
    for f in found:
        assert f.value == pytest.approx(expected[f.record_id, f.other_id], rel=2e-4)


def test_an_open_hazard_in_cleared_land_is_found_and_a_closed_one_is_not() -> None:
    cleared = table([square(18.0005)], ID=["CL-1"])
    binding = replace(BINDING, values={**BINDING.values, "status": {"Done": "closed"}})
    read = tabulate(binding, rows([square(), square()], STATUS=["Open", "Done"], ID=["A", "B"]))
    (found,) = of_rule("hazard_in_cleared_land", read.table, cleared=cleared)
    assert (found.record_id, found.other_id) == ("A", "CL-1")
    assert "50.0 %" in str(found.message)
    assert not of_rule("hazard_in_cleared_land", read.table)


def test_swapped_axes_are_told_from_far_away() -> None:
    hazards = [*apart(20), square(44.0, 18.0), square(60.0, 10.0)]
    assert [f.record_id for f in of_rule("swapped_coordinates", table(hazards))] == ["HZ-20"]
    assert [f.record_id for f in of_rule("far_from_layer", table(hazards))] == ["HZ-21"]


def test_the_layers_own_extent_crosses_the_antimeridian() -> None:
    both_sides = [square(lon) for lon in (179.9, -179.9, 179.8, -179.8, 179.7, -179.7) * 3]
    assert not of_rule("far_from_layer", table(both_sides))


def test_outside_the_country_of_the_profile() -> None:
    bosnia = with_programme(country_extent_deg=(15.7, 42.5, 19.7, 45.3))
    hazards = table([square(), square(44.0, 18.0), square(25.0)])
    found = audit(hazards, profile=bosnia)
    assert [
        (f.rule, f.record_id)
        for f in found
        if f.rule in {"swapped_coordinates", "outside_country", "far_from_layer"}
    ] == [("swapped_coordinates", "HZ-1"), ("outside_country", "HZ-2")]
    fiji = with_programme(country_extent_deg=(176.0, -21.0, -178.0, -12.0))
    assert not of_rule("outside_country", table([square(-179.0, -17.0)]), profile=fiji)


def test_nowhere_on_earth_is_found_and_stops_nothing_else() -> None:
    hazards = table([square(), square(18.0005), square(100.0, 5_000_000.0, 10.0)])
    assert len(of_rule("impossible_coordinates", hazards)) == 1
    assert len(of_rule("hazards_overlap", hazards)) == 1


def test_minimum_data_missing_in_one_record_and_in_all() -> None:
    found = of_rule("minimum_data_missing", table(apart(3), STATUS=["Open", None, "Open"]))
    assert [(f.record_id, str(f.message)) for f in found] == [("HZ-1", "Row 2 lacks status.")]
    found = of_rule("minimum_data_missing", table(apart(3), STATUS=[None] * 3))
    assert [(f.record_id, f.value) for f in found] == [("*", 3.0)]


def test_a_word_that_the_binding_does_not_know_is_found() -> None:
    (found,) = of_rule("unknown_word", table(apart(2), CLASS=["Suspected Minefield", "Zone X"]))
    assert found.record_id == "HZ-1"
    assert "Zone X" in str(found.message)


@pytest.mark.parametrize(
    ("reason", "confirmed", "count"),
    [
        ("rebuilt: crossed", "", 1),
        ("", "", 1),
        ("geändert", "", 1),
        ("rebuilt: crossed", "A. Officer", 0),
        ("duplicate_points: 2 removed", "", 0),
    ],
)
def test_a_repair_waits_for_somebody_unless_only_points_went(
    reason: str, confirmed: str, count: int
) -> None:
    fields = {"hazard_id": "ID", "repaired": "R", "repair_reason": "W", "confirmed_by": "C"}
    raw = Rows("h", {"ID": ["A"], "R": [True], "W": [reason], "C": [confirmed]}, shapes([square()]))
    hazards = tabulate(Binding(fields=fields), raw).table
    assert len(of_rule("repair_not_confirmed", hazards)) == count


def test_a_profile_changes_how_grave_a_rule_is() -> None:
    strict = replace(PROFILE, rule_severity={"hazards_overlap": "mandatory"})
    (found,) = of_rule("hazards_overlap", table([square(), square(18.0005)]), profile=strict)
    assert found.severity is Severity.MANDATORY
    wrong = replace(PROFILE, rule_severity={"long_leg": "grave"})
    with pytest.raises(ProfileError, match=r"rule_severity\.long_leg"):
        audit(table([square()]), profile=wrong)


def test_a_negative_or_missing_limit_is_refused() -> None:
    for value in (-1.0, math.nan):
        with pytest.raises(MineActionError, match="MAX_LEG_M"):
            audit(table([square()]), profile=PROFILE, max_leg_m=value)


def test_the_user_can_stop_it() -> None:
    def stop(share: float) -> None:
        if share > 0.5:
            raise StoppedByUserError("Stopped.")

    with pytest.raises(StoppedByUserError):
        audit(table(apart(3)), profile=PROFILE, progress=stop)


def test_ten_thousand_copies_of_one_polygon_do_not_explode() -> None:
    found = audit(table([square()] * 10_000), profile=PROFILE)
    assert {f.rule for f in found} == {"duplicate_polygon"}
    assert len(found) == 9_999


def test_a_polygon_of_100000_vertices_is_checked() -> None:
    circle = shapely.Point(18, 44).buffer(0.1, quad_segs=25_000)
    assert audit(table([circle]), profile=PROFILE) == []


def test_the_bosnian_layer(shared_data: Path) -> None:
    fiona = pytest.importorskip("fiona")
    with fiona.open(shared_data / "bosnia" / "maglaj_zavidovici.gpkg", layer="suspect_areas") as s:
        records = list(s)
    raw = Rows(
        "suspect_areas",
        {"typeArea": [r["properties"]["typeArea"] for r in records]},
        shapes([shapely.geometry.shape(r["geometry"]) for r in records]),
    )
    binding = Binding(fields={"land_class": "typeArea"}, id_source="suspect_areas")
    found = audit(tabulate(binding, raw).table, profile=PROFILE)
    assert sum(f.rule == "invalid_polygon" for f in found) == 57
    assert {f.rule for f in found} <= set(RULES)
