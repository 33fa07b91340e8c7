# SPDX-License-Identifier: GPL-3.0-or-later
"""The worksite plan and the site board: every post on them, the two halves of a board one map."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import shapely

from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.order import Facility, Order
from mineaction_plugin.core.terms.model import WorksiteFeature
from mineaction_plugin.core.terms.paper import SheetSettings
from mineaction_plugin.core.terms.vocabulary import WorksiteKind
from mineaction_plugin.layouts.backgrounds import NOTHING_BELOW
from mineaction_plugin.layouts.drawing import Fixed, Line, Text, wrapped
from mineaction_plugin.layouts.map_frame import MapFrame
from mineaction_plugin.layouts.map_parts import legend
from mineaction_plugin.layouts.medical_page import medical_pages
from mineaction_plugin.layouts.order_layers import layers_of
from mineaction_plugin.layouts.page import Page, numbered, on_its_side
from mineaction_plugin.layouts.pdf_join import write
from mineaction_plugin.layouts.press import Press
from mineaction_plugin.layouts.site_board import OVERLAP_MM, TILE_MM, site_board_pages
from mineaction_plugin.layouts.sketch_sheet import sketch_pages
from mineaction_plugin.layouts.worksite_plan import worksite_pages
from tests.qgis.orders import lonlat, order_of

pytestmark = pytest.mark.usefixtures("qgis_app")

EPSG = 32633
LATER = "2026-11-30T09:15:00+01:00"


def post(label: str, east_m: float, north_m: float, **changes: object) -> WorksiteFeature:
    (place,) = lonlat(EPSG, [(east_m, north_m)])
    return WorksiteFeature(WorksiteKind.REST_AREA, label, shapely.Point(place), **changes)


def texts(page: Page) -> list[Text]:
    marks = (mark.mark if isinstance(mark, Fixed) else mark for mark in page.marks())
    return [mark for mark in marks if isinstance(mark, Text)]


def map_texts(pages: list[Page]) -> list[Text]:
    return [text for page in pages for text in texts(page)]


def said(*pages: Page) -> str:
    return "\n".join(text.text for page in pages for text in texts(page)).replace("\u00a0", " ")


def plan(order: Order, redone_at: str = "") -> list[Page]:
    return worksite_pages(order, layers_of(order), NOTHING_BELOW, redone_at=redone_at)


def board(order: Order, paper: str = "A4", redone_at: str = "") -> list[Page]:
    sized = replace(order, sheets=SheetSettings(map_paper=paper))
    return site_board_pages(sized, layers_of(sized), NOTHING_BELOW, redone_at=redone_at)


def test_the_plan_lists_every_feature_with_its_place_and_who_saw_it() -> None:
    words = said(*plan(order_of()))
    assert "CP · Control point · 33TYK 35269 31564" in words
    assert "verified 2026-11-20 by C. Example" in words
    assert "EV1 · Evacuation route · 147 m" in words
    assert "Not placed yet: Parking." in words


def test_a_radius_names_who_set_it_on_the_map_and_in_the_list() -> None:
    demolition = post("DEMO", 735_250, 4_931_700, radius_m=60.0, radius_set_by="EOD officer")
    words = said(*plan(order_of(worksite=(demolition,))))
    assert "DEMO (60 m set by EOD officer)" in words
    assert "radius 60 m set by EOD officer" in words


def test_a_long_list_goes_on_and_loses_nobody() -> None:
    many = tuple(post(f"REST{n}", 735_200 + 3 * n, 4_931_400) for n in range(70))
    pages = plan(order_of(worksite=many))
    assert len(pages) > 1
    listed = [
        text.text.split(" · ")[0] for page in pages for text in texts(page) if " · " in text.text
    ]
    assert [label for label in listed if label.startswith("REST")] == [each.label for each in many]


def test_a_plan_without_worksite_leaves_room_for_the_hand() -> None:
    words = said(*plan(order_of(worksite=())))
    assert "Not placed yet: Control point, Medical point" in words
    assert "Notes by hand" in words


def test_a_far_post_is_named_and_does_not_shrink_the_plan() -> None:
    order = order_of()
    far = replace(order, worksite=(*order.worksite, post("FAR", 750_000, 4_931_400)))
    assert plan(far)[0].maps[0].frame.scale == plan(order)[0].maps[0].frame.scale
    assert "Beyond this map: FAR" in said(plan(far)[0])


def test_a_way_that_leads_on_does_not_shrink_the_plan() -> None:
    order = order_of()
    way = shapely.LineString(lonlat(EPSG, [(735_269, 4_931_564), (760_000, 4_950_000)]))
    route = WorksiteFeature(WorksiteKind.EVACUATION_ROUTE, "LONG", way)
    longer = replace(order, worksite=(*order.worksite, route))
    assert plan(longer)[0].maps[0].frame.scale < 2 * plan(order)[0].maps[0].frame.scale
    assert "LONG" in said(plan(longer)[0])


def test_a_plan_says_of_which_moment_it_is() -> None:
    order = order_of()
    assert "Worksite as of 2026-11-24 06:00 +00:00, as ordered." in said(*plan(order))
    redone = "Worksite as of 2026-11-30 09:15 +01:00, drawn anew for order MAC-2026-0012 r1."
    assert redone in said(*plan(order, LATER))
    assert redone in " ".join(said(*board(order, redone_at=LATER)).split())


def test_the_halves_of_a_board_are_one_map_with_a_common_strip() -> None:
    left, right = (page.maps[0].frame for page in board(order_of()))
    assert left.scale == right.scale
    assert left.north_m == right.north_m
    assert left.south_m == pytest.approx(right.south_m)
    common_mm = (left.east_m - right.west_m) * 1000.0 / left.scale
    assert common_mm == pytest.approx(OVERLAP_MM)


def seams(order: Order, page: Page) -> tuple[float, float]:
    """Where the dashed line of a half lies on its sheet in mm, and on the ground (easting)."""
    frame = on_its_side(order, page).maps[0].frame
    (x,) = (
        mark.mark.points[0][0] + mark.shift_mm
        for mark in numbered(order, page, 1, 2)
        if isinstance(mark, Fixed)
        and isinstance(mark.mark, Line)
        and mark.mark.dash_mm
        and mark.mark.points[0][0] == mark.mark.points[1][0]
    )
    return x, frame.west_m + (x - frame.box.x) * frame.scale / 1000.0


@pytest.mark.parametrize(("language", "edges"), [("en", (195.0, 15.0)), ("ar", (15.0, 195.0))])
def test_both_halves_fold_and_glue_at_the_same_place_on_the_ground(
    language: str, edges: tuple[float, float]
) -> None:
    order = order_of(language=language)
    (x_first, ground_first), (x_second, ground_second) = (
        seams(order, page) for page in board(order)
    )
    assert (x_first, x_second) == pytest.approx(edges)
    assert ground_first == pytest.approx(ground_second, abs=1e-6)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_labels_stand_beside_what_they_name_on_either_half(language: str) -> None:
    many = tuple(post(f"P{n}", 735_150 + 60 * n, 4_931_400) for n in range(9))
    order = order_of(worksite=many, language=language)
    layers = layers_of(order)
    for page in board(order):
        frame = on_its_side(order, page).maps[0].frame
        middles = {
            mark.mark.text: mark.mark.x + mark.mark.width / 2 + mark.shift_mm
            for mark in numbered(order, page, 1, 2)
            if isinstance(mark, Fixed) and isinstance(mark.mark, Text) and mark.mark.halo_mm
        }
        for feature, shape in zip(many, layers.worksite_m, strict=True):
            if feature.label in middles:
                x = frame.to_page(shapely.get_coordinates(shape))[0, 0]
                assert abs(middles[feature.label] - x) < 20.0


@pytest.mark.parametrize("centre_m", [735_400.0, 735_435.0, 735_470.0])
def test_no_label_is_cut_by_the_seam_and_none_is_lost(centre_m: float) -> None:
    order = order_of(30, centre=(centre_m, 4_931_600.0))
    grid = [post(f"P{n}", centre_m - 260 + 40 * n, 4_931_360) for n in range(14)]
    order = replace(order, worksite=tuple(grid))
    halves = board(order)
    for page in halves:
        seam = page.maps[0].frame
        strip = (
            (seam.box.x + seam.box.width - OVERLAP_MM, seam.box.x + seam.box.width)
            if page is halves[0]
            else (seam.box.x, seam.box.x + OVERLAP_MM)
        )
        for text in texts(page):
            if text.halo_mm:
                assert text.x + text.width <= strip[0] or text.x >= strip[1]
    labels = [text.text for page in halves for text in texts(page) if text.halo_mm]
    for feature in grid:
        assert labels.count(feature.label) == 1


def test_a_board_on_a3_is_one_sheet_and_inside_its_frame() -> None:
    (page,) = board(order_of(), "A3")
    assert (page.paper.width_mm, page.paper.height_mm) == (420.0, 297.0)
    for text in texts(page):
        assert page.paper.left <= text.x
        assert text.x + text.width <= page.paper.right + 1.0
        assert text.y + text.type.line_mm <= page.paper.body_bottom


def test_a_board_says_whom_to_call_and_cuts_nothing_without_saying_so() -> None:
    order = order_of(facilities=(Facility("Hospital", 17.8, 44.4, 18_400.0, surgery=True),))
    assert "Vrela health post +000 11 222 333" in said(*board(order))
    long = replace(order, task=replace(order.task, medical="Post with a long name. " * 40))
    cut = next(
        each.text for each in map_texts(board(long)) if each.text.endswith("[see the order]")
    )
    assert cut.removesuffix(" … [see the order]").split()[-1] in long.task.medical.split()
    none = replace(order, worksite=(), facilities=(), task=replace(order.task, medical=""))
    words = said(*board(none))
    assert "NO MEDICAL FACILITY" in words
    assert "NO LANDING SITE" in words


def test_the_halves_are_as_wide_as_an_a4_sheet_and_know_where_they_are(tmp_path: Path) -> None:
    order = order_of()
    pages = board(order)
    path = tmp_path / "board.pdf"
    Press().print_pages(
        [(numbered(order, page, n, 2), page.maps, page.paper) for n, page in enumerate(pages, 1)],
        path,
    )
    assert len(load("pypdf").PdfReader(path).pages) == 2
    for page in pages:
        frame = page.maps[0].frame
        assert frame.box.x >= page.paper.left - 1e-9
        assert frame.box.x + frame.box.width <= page.paper.right + 1e-9
        assert frame.box.width <= TILE_MM
        np.testing.assert_allclose(
            frame.east_m - frame.west_m, frame.box.width * frame.scale / 1000.0
        )


@pytest.mark.parametrize(
    ("epsg", "centre"),
    [
        (32633, (735_400.0, 4_931_600.0)),
        (32733, (500_000.0, 8_100_000.0)),
        (32760, (832_650.0, 8_200_000.0)),
        (32631, (167_000.0, 10_000.0)),
    ],
    ids=["beside 18 E", "south", "across the antimeridian", "beside zone and equator"],
)
def test_the_sheets_are_made_wherever_a_task_lies(
    epsg: int, centre: tuple[float, float], tmp_path: Path
) -> None:
    order = replace(order_of(epsg=epsg, centre=centre), sheets=SheetSettings())
    layers = layers_of(order)
    made = [
        *medical_pages(order, layers, NOTHING_BELOW),
        *plan(order),
        *sketch_pages(order, layers, NOTHING_BELOW),
    ]
    for page in made:
        for on_page in page.maps:
            assert shapely.box(*_bounds(on_page.frame)).contains(layers.task_m)
    halves = board(order)
    both = shapely.union_all([shapely.box(*_bounds(half.maps[0].frame)) for half in halves])
    assert both.contains(layers.task_m)
    made += halves
    path = tmp_path / "sheets.pdf"
    write(order, made, path)
    assert len(load("pypdf").PdfReader(path).pages) == len(made)


def _bounds(frame: MapFrame) -> tuple[float, float, float, float]:
    return frame.west_m, frame.south_m, frame.east_m, frame.north_m


@pytest.mark.parametrize(
    "geometry",
    [
        shapely.Point(17.96, 44.5).buffer(0.0003),
        shapely.MultiPoint([(17.96, 44.5), (17.961, 44.5)]),
        shapely.MultiLineString(
            [[(17.96, 44.5), (17.961, 44.5)], [(17.962, 44.5), (17.963, 44.5)]]
        ),
        shapely.Point(),
        shapely.LineString(),
        shapely.Point(17.96, 44.5),
    ],
    ids=["area", "points", "lines", "no point", "no line", "point"],
)
@pytest.mark.parametrize(
    "kind",
    [
        WorksiteKind.CONTROL_POINT,
        WorksiteKind.LANDING_SITE,
        WorksiteKind.EVACUATION_ROUTE,
        WorksiteKind.DEMOLITION_SITE,
    ],
)
def test_a_feature_of_any_shape_is_listed(kind: WorksiteKind, geometry: shapely.Geometry) -> None:
    order = order_of(worksite=(WorksiteFeature(kind, "ODD", geometry),))
    layers = layers_of(order)
    assert "ODD" in said(*plan(order))
    assert board(order)
    assert medical_pages(order, layers, NOTHING_BELOW)


def test_where_not_all_has_room_the_ways_out_are_kept() -> None:
    posts = [post(f"R{number}", 735_300.0 + 9 * number, 4_931_500.0) for number in range(30)]
    way = shapely.LineString(lonlat(EPSG, [(735_300.0, 4_931_500.0), (735_500.0, 4_931_300.0)]))
    out = WorksiteFeature(WorksiteKind.EVACUATION_ROUTE_ALTERNATE, "EVAC2", way)
    order = order_of(worksite=(*posts, out))
    assert "EVAC2 · " in said(*board(order))
    kinds = [kind for kind in WorksiteKind if kind != WorksiteKind.EVACUATION_ROUTE_ALTERNATE]
    signs = [WorksiteFeature(kind, str(kind), shapely.Point(17.96, 44.5)) for kind in kinds]
    many = replace(order, worksite=(*signs, out), hazards=())
    little = legend(many, 0.0, 0.0, 90.0, 34.0)
    words = [mark.text for mark in little if isinstance(mark, Text)]
    assert any("more signs" in word for word in words)
    assert "Evacuation route, alternate" in words


@pytest.mark.parametrize("width", [90.0, 75.0, 60.0])
@pytest.mark.parametrize("height", [60.0, 38.0, 20.0])
def test_no_word_of_a_legend_lies_over_another(width: float, height: float) -> None:
    order = order_of()
    long = replace(
        order,
        worksite=tuple(
            WorksiteFeature(kind, str(kind), shapely.Point(17.96, 44.5)) for kind in WorksiteKind
        ),
    )
    words = [mark for mark in legend(long, 10.0, 20.0, width, height) if isinstance(mark, Text)]
    boxes = [
        shapely.box(
            text.x,
            text.y + 0.2,
            text.x + text.width,
            text.y + len(wrapped(text.text, text.type, text.width)) * text.type.line_mm,
        )
        for text in words
    ]
    for number, each in enumerate(boxes):
        assert each.bounds[3] <= 20.0 + height + 0.2 or len(boxes) == 1
        assert not any(each.intersects(other) for other in boxes[:number])


@pytest.mark.parametrize(
    ("settings", "label"),
    [
        (SheetSettings(grid="mgrs"), "33TYK 35"),
        (SheetSettings(grid="utm"), "m E"),
        (SheetSettings(grid="dms"), "°"),
        (SheetSettings(grid="national", national_grid_epsg=3908), "m E"),
    ],
    ids=lambda each: each.grid if isinstance(each, SheetSettings) else "",
)
def test_the_grid_is_that_of_the_programme(settings: SheetSettings, label: str) -> None:
    order = order_of(sheets=settings)
    layers = layers_of(order)
    for page in (
        plan(order)[0],
        medical_pages(order, layers, NOTHING_BELOW)[-1],
        *site_board_pages(order, layers, NOTHING_BELOW),
    ):
        frame = page.maps[0].frame
        edge = [text.text for text in texts(page) if abs(text.y + text.height - frame.box.y) < 0.1]
        assert any(label in text for text in edge)
