# SPDX-License-Identifier: GPL-3.0-or-later
"""Map pages on every paper, with every grid, plain and over imagery."""

from __future__ import annotations

import itertools
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyproj
import pytest
import shapely
from qgis.core import Qgis, QgsRasterLayer

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.paper import SheetSettings
from mineaction_plugin.core.terms.profile import load as load_profile
from mineaction_plugin.core.terms.spoken import profile_in
from mineaction_plugin.layouts import map_pages, pdf_join
from mineaction_plugin.layouts.backgrounds import Backgrounds, Credit
from mineaction_plugin.layouts.drawing import Fixed, Text, Type, text_width_mm
from mineaction_plugin.layouts.map_frame import Box
from mineaction_plugin.layouts.map_grid import MapGrid, order_grid
from mineaction_plugin.layouts.map_labels import LabelBoard, Wish
from mineaction_plugin.layouts.order_layers import layers_of, points_layer
from mineaction_plugin.layouts.order_text import layer_words, metres
from mineaction_plugin.layouts.page import Page, foot_is_cut, numbered, on_its_side
from mineaction_plugin.layouts.paper import paper_of
from mineaction_plugin.packs.writing import speaking
from tests.qgis.orders import order_of
from tests.qgis.test_map_files import noise

MM = 72 / 25.4
BORDER = pyproj.Transformer.from_crs(4326, 32633, always_xy=True).transform(18.0, 44.42)
PAPERS = list(itertools.product(("A4", "A3"), ("portrait", "landscape")))


def with_sheets(order: Order, **settings: object) -> Order:
    return replace(order, sheets=SheetSettings(**settings))  # type: ignore[arg-type]


def pages_of(order: Order, backgrounds: Backgrounds | None = None) -> list[Page]:
    layers, below = layers_of(order), backgrounds or Backgrounds()
    makers = (map_pages.overview_pages, map_pages.task_map_pages, map_pages.imagery_pages)
    return [on_its_side(order, page) for make in makers for page in make(order, layers, below)]


def texts_of(order: Order, page: Page) -> list[Text]:
    marks = (each.mark if isinstance(each, Fixed) else each for each in numbered(order, page, 1, 1))
    return [mark for mark in marks if isinstance(mark, Text)]


def said(order: Order, page: Page) -> str:
    return " ".join(" ".join(text.text.split()) for text in texts_of(order, page))


def grid_of(order: Order) -> MapGrid:
    page = pages_of(order)[1]
    return order_grid(order, layers_of(order).plane, page.maps[0].frame)


@pytest.mark.parametrize(("name", "orientation"), PAPERS)
def test_every_paper_holds_its_map_and_says_where_it_lies(
    name: str, orientation: str, tmp_path: Path
) -> None:
    order = with_sheets(order_of(12), map_paper=name, map_orientation=orientation)
    paper, pages = paper_of(name, orientation), pages_of(order)
    for page in pages:
        assert page.paper == paper
        box = page.maps[0].frame.box
        assert box.x > paper.left
        assert box.x + box.width < paper.right
        assert paper.body_top < box.y
        assert box.y + box.height < paper.body_bottom
    pdf_join.write(order, pages, tmp_path / "m.pdf")
    printed = load("pypdf").PdfReader(tmp_path / "m.pdf").pages
    for sheet, page in zip(printed, pages, strict=True):
        assert float(sheet.mediabox.width) == pytest.approx(paper.width_mm * MM, abs=1.0)
        (viewport,) = sheet["/VP"]
        measure = viewport.get_object()["/Measure"].get_object()
        lat_lon = np.array([float(v) for v in measure["/GPTS"]]).reshape(-1, 2)
        change = pyproj.Transformer.from_crs(4326, 32633, always_xy=True)
        plane = np.column_stack(change.transform(lat_lon[:, 1], lat_lon[:, 0]))
        assert np.abs(plane - page.maps[0].frame.corners_m()).max() < 0.01
        box, top = page.maps[0].frame.box, float(sheet.mediabox.top)
        placed = [float(value) / MM for value in viewport.get_object()["/BBox"]]
        wanted = [box.x, top / MM - box.y - box.height, box.x + box.width, top / MM - box.y]
        assert placed == pytest.approx(wanted, abs=0.01)


def test_larger_paper_shows_a_task_at_a_larger_scale() -> None:
    order = order_of(12, radius_m=400.0)
    scales = {
        paper: pages_of(with_sheets(order, map_paper=paper[0], map_orientation=paper[1]))[1]
        .maps[0]
        .frame.scale
        for paper in PAPERS
    }
    assert scales["A3", "portrait"] < scales["A4", "portrait"]
    assert scales["A3", "landscape"] < scales["A4", "landscape"]


@pytest.mark.parametrize(("name", "orientation"), PAPERS)
@pytest.mark.parametrize("grid", ["mgrs", "utm", "dms", "national"])
def test_nothing_of_a_map_page_leaves_its_frame(name: str, orientation: str, grid: str) -> None:
    order = with_sheets(
        order_of(12, centre=BORDER, radius_m=240.0),
        map_paper=name,
        map_orientation=orientation,
        grid=grid,
        national_grid_epsg=3908,
    )
    paper = paper_of(name, orientation)
    for page, text in ((p, t) for p in pages_of(order) for t in texts_of(order, p)):
        half = text_width_mm(text.text, text.type) / 2
        if text.turned_deg or "\n" in text.text or 2 * half > text.width:
            continue
        assert text.x + 0.1 >= paper.left, text
        assert text.y + 0.1 >= paper.top, text
        assert text.y + text.type.line_mm <= paper.bottom + 0.6, text
        assert page.paper == paper


def test_labels_stand_on_all_four_edges_and_hide_none() -> None:
    for grid in ("mgrs", "utm", "dms", "national"):
        order = with_sheets(
            order_of(12, centre=BORDER, radius_m=240.0), grid=grid, national_grid_epsg=3908
        )
        made = grid_of(order)
        place = made.frame.box
        labels = [each.mark for each in made.marks() if isinstance(each.mark, Text)]
        boxes = [_seen(text) for text in labels]
        middle = shapely.box(place.x, place.y, place.x + place.width, place.y + place.height)
        for one, two in itertools.combinations(boxes, 2):
            assert one.intersection(two).area < 1e-6, grid
        assert all(box.intersection(middle).area < 1e-6 for box in boxes), grid
        sides = {
            "left": sum(box.bounds[2] <= place.x for box in boxes),
            "right": sum(box.bounds[0] >= place.x + place.width for box in boxes),
            "top": sum(box.bounds[3] <= place.y for box in boxes),
            "bottom": sum(box.bounds[1] >= place.y + place.height for box in boxes),
        }
        assert all(count >= 3 for count in sides.values()), (grid, sides)


def _seen(text: Text) -> shapely.Polygon:
    x, y = text.x + text.width / 2, text.y + text.height / 2
    half, high = text_width_mm(text.text, text.type) / 2, text.height / 2
    return (
        shapely.box(x - high, y - half, x + high, y + half)
        if text.turned_deg
        else shapely.box(x - half, y - high, x + half, y + high)
    )


def test_a_label_is_the_coordinate_of_its_line() -> None:
    made = grid_of(with_sheets(order_of(12, centre=BORDER, radius_m=240.0)))
    place, frame = made.frame.box, made.frame
    change = {
        zone: pyproj.Transformer.from_crs(32633, epsg, always_xy=True)
        for zone, epsg in (("33T", 32633), ("34T", 32634))
    }
    zone, checked = "", set()
    for text in (each.mark for each in made.marks() if isinstance(each.mark, Text)):
        if text.y + text.height > place.y + 0.1:  # the upper edge, from left to right
            continue
        *name, thousands, rest = text.text.split()
        zone = name[0][:3] if name else zone
        at_mm = text.x + text.width / 2
        easting = frame.west_m + (at_mm - place.x) * frame.scale / 1000
        value = change[zone].transform(easting, frame.north_m)[0]
        assert value % 100_000 == pytest.approx(int(thousands + rest), abs=0.05)
        checked.add(zone)
    assert checked == {"33T", "34T"}


def test_a_map_over_the_border_names_both_squares_and_draws_the_border() -> None:
    order = with_sheets(order_of(12, centre=BORDER, radius_m=240.0))
    words = said(order, pages_of(order)[1])
    assert "MGRS 33TYK, 34TBQ" in words
    assert "border of the UTM zones 33N, 34N" in words
    layer = grid_of(order).layer()
    kinds = [feature["kind"] for feature in layer.getFeatures()]
    assert kinds.count("border") == 1
    inside = with_sheets(order_of(12))
    assert "border of the UTM zones" not in said(inside, pages_of(inside)[1])


def test_the_national_grid_names_its_change_of_datum_and_its_turn() -> None:
    order = with_sheets(order_of(12), grid="national", national_grid_epsg=3908)
    words = said(order, pages_of(order)[1])
    assert "MGI 1901 / Balkans zone 6 (EPSG:3908)" in words
    assert "MGI 1901 to WGS 84" in words
    assert "2.1° W of grid north (UTM)" in words


def test_the_national_grid_takes_the_change_of_datum_that_is_fixed() -> None:
    fixed = "MGI 1901 to WGS 84 (1)"
    order = with_sheets(
        order_of(12), grid="national", national_grid_epsg=3908, national_grid_operation=fixed
    )
    assert fixed in said(order, pages_of(order)[1])


def test_a_paper_that_does_not_exist_is_named() -> None:
    with pytest.raises(OrderError, match="B5"):
        paper_of("B5")


@pytest.fixture
def below(tmp_path: Path) -> Callable[[], Backgrounds]:
    def made() -> Backgrounds:
        path = str(noise(tmp_path / "noise.tif"))
        return Backgrounds(
            plain=QgsRasterLayer(path, "topo"),
            imagery=QgsRasterLayer(path, "ortho"),
            plain_credit=Credit("Topo 25", "Survey authority", "1986"),
            imagery_credit=Credit("Orthophoto", "© Example Imagery " * 20, "2024-06-12"),
        )

    return made


def test_plain_and_imagery_have_one_frame_and_name_their_sources(
    below: Callable[[], Backgrounds],
) -> None:
    for orientation in ("portrait", "landscape"):
        order = with_sheets(order_of(12), map_orientation=orientation)
        overview, plain, imagery = pages_of(order, below())
        assert plain.maps[0].frame == imagery.maps[0].frame
        assert plain.maps[0].layers[-1].name() == "topo"
        assert imagery.maps[0].layers[-1].name() == "ortho"
        assert "Topo 25, Survey authority (as of 1986)" in said(order, plain)
        assert "Topo 25" in said(order, overview)
        assert "(as of 2024-06-12)" in said(order, imagery)
        assert "Topo 25" not in said(order, imagery)
        last = next(text for text in texts_of(order, imagery) if "2024-06-12" in text.text)
        assert last.y + last.type.line_mm <= imagery.paper.body_bottom + 0.1


def test_without_imagery_there_is_no_imagery_page_and_no_credit() -> None:
    order = with_sheets(order_of(12))
    pages = pages_of(order)
    assert len(pages) == 2
    assert "Background" not in said(order, pages[1])


def test_a_length_stands_only_beside_a_leg_that_is_drawn() -> None:
    order = with_sheets(order_of(9, radius_m=240.0))
    lead, *legs = order.legs
    mark = replace(order.points[0], label="BM", lon=order.points[0].lon, lat=order.points[3].lat)
    there = replace(lead, to_label="BM", distance_m=4321.0)
    order = replace(order, points=(mark, *order.points), legs=(there, *legs))
    words = said(order, pages_of(order)[1])
    assert metres(legs[0].distance_m) in words
    assert metres(4321.0) not in words


def test_a_long_label_is_shortened_before_it_is_left_out_or_covers_the_boundary() -> None:
    whole = Wish("DEMO (300 m set by the EOD officer)", 20.0, 10.0, Type(9.0), short="DEMO")
    frame = Box(0.0, 0.0, 40.0, 20.0)
    narrow = LabelBoard(frame, shapely.LineString([(0.0, 19.9), (40.0, 19.9)]))
    narrow.block(shapely.box(30.0, 0.0, 40.0, 20.0))
    narrow.place([whole], over_lines=True)
    barred = [LabelBoard(frame, shapely.LineString([(9.0, 0.0), (9.0, 20.0)])) for _ in range(2)]
    barred[0].place([whole], over_lines=True, short_first=True)
    barred[1].place([replace(whole, text="DEMO (300 m by X)")], over_lines=True)
    labels = [
        mark.text for board in (narrow, *barred) for mark in board.marks if isinstance(mark, Text)
    ]
    assert labels[:2] == ["DEMO", "DEMO"]
    assert labels[2] == "DEMO (300 m by X)"


def test_what_leads_to_the_boundary_stands_over_the_ways_to_it() -> None:
    layers = layers_of(order_of(9))
    points = points_layer(order_of(9), layers, 1)
    drawn = layers.top_down(points, points)
    ways = [each for each in drawn if each.geometryType() == Qgis.GeometryType.Line]
    assert ways
    assert all(drawn.index(points) < drawn.index(each) for each in ways)


def test_notes_hide_no_post() -> None:
    order = with_sheets(order_of(14, centre=BORDER, radius_m=240.0))
    page = pages_of(order)[1]
    frame, layers = page.maps[0].frame, layers_of(order)
    note = next(text for text in texts_of(order, page) if "Dashed line" in text.text)
    area = shapely.box(note.x, note.y, note.x + note.width, note.y + 2 * note.height)
    posts = [shape for shape in layers.worksite_m if shape.geom_type == "Point"]
    for x, y in frame.to_page(shapely.get_coordinates(posts)):
        assert area.distance(shapely.Point(x, y)) > 3.0


def test_a_mirrored_page_keeps_the_map_and_its_labels_together(tmp_path: Path) -> None:
    """In Arabic the panel stands left of the map, and every label moves with its map."""
    order = with_sheets(order_of(12), map_orientation="landscape")
    arabic = replace(order, language="ar")
    one, two = pages_of(order)[1], pages_of(arabic)[1]
    moved = two.maps[0].frame.box.x - one.maps[0].frame.box.x
    assert moved > 50
    pdf_join.write(order, [one], tmp_path / "en.pdf")
    pdf_join.write(arabic, [two], tmp_path / "ar.pdf")
    places = []
    for name in ("en", "ar"):
        words = subprocess.run(
            ["pdftotext", "-bbox", str(tmp_path / f"{name}.pdf"), "-"],
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        line = next(line for line in words.splitlines() if ">TP3<" in line)
        places.append(float(line.split('xMin="')[1].split('"')[0]) / MM)
    assert places[1] - places[0] == pytest.approx(moved, abs=0.1)


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
@pytest.mark.parametrize(("name", "orientation"), PAPERS)
def test_the_statements_of_the_foot_are_whole_in_every_language(
    language: str, name: str, orientation: str
) -> None:
    profile = profile_in(load_profile("imas"), language)
    order = replace(
        with_sheets(order_of(9), map_paper=name, map_orientation=orientation),
        language=language,
        programme=profile.programme,
    )
    frame = replace(order.frame, datum_operation="MGI 1901 to WGS 84 (4)", datum_accuracy_m=1.0)
    order = replace(order, frame=frame)
    with speaking(language):
        assert not foot_is_cut(order, paper_of(name, orientation))


def test_layers_are_named_by_their_role_in_the_orders_language() -> None:
    with speaking("fr"):
        words = layer_words(order_of(9))
    assert "zones dangereuses: training_hazards (au 2026-10-31)" in words
    assert "hazards:" not in words
