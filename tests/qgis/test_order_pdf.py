# SPDX-License-Identifier: GPL-3.0-or-later
"""The printed order: what every page says, where its maps are, and that nothing is lost or read
as code."""

from __future__ import annotations

import itertools
import json
import re
import subprocess
import unicodedata
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyproj
import pytest
import shapely
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from mineaction_plugin.core.errors import PackError, StoppedByUserError
from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.nearby import unconfirmed_shapes
from mineaction_plugin.core.order.order import Frame, Order, Source
from mineaction_plugin.core.order.snapshot import digest
from mineaction_plugin.core.position.geodesy import working_plane_of
from mineaction_plugin.core.terms.paper import SheetSettings
from mineaction_plugin.core.terms.vocabulary import HazardStatus
from mineaction_plugin.layouts import order_pdf
from mineaction_plugin.layouts.bidi import LRI, PDI
from mineaction_plugin.layouts.drawing import Fixed, Line, Text, Type, text_width_mm, wrapped
from mineaction_plugin.layouts.map_frame import Box, fit, round_up
from mineaction_plugin.layouts.norths import norths_from_grid
from mineaction_plugin.layouts.order_text import findings_said, paper_bearing, rounded
from mineaction_plugin.layouts.page import HEIGHT_MM, numbered
from mineaction_plugin.layouts.paper import MARGIN_MM
from mineaction_plugin.layouts.point_table import Row, paginated, rows_of
from tests.qgis.orders import lonlat, order_of

pytestmark = pytest.mark.usefixtures("qgis_app")


def printed(order: Order, folder: Path) -> tuple[Path, list[str]]:
    path = folder / "order.pdf"
    count = order_pdf.export(order, path)
    texts = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True, text=True
    ).stdout.split("\f")[:-1]
    assert len(texts) == count
    return path, [unicodedata.normalize("NFKC", text) for text in texts]


def squeezed(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(("corners", "pages"), [(3, 4), (30, 4), (300, 11)])
def test_every_page_says_what_it_belongs_to(corners: int, pages: int, tmp_path: Path) -> None:
    order = order_of(corners)
    _, texts = printed(order, tmp_path)
    assert len(texts) == pages
    for number, text in enumerate(texts, 1):
        assert "MAC-2026-0012 r1" in text
        assert f"Page {number} of {pages}" in text
        assert "CONTROLLED" in text
        assert "WGS 84" in text
        assert "UTM zone 33N" in text
        assert "as of 2026-10-31" in text
        assert "No record is not evidence" in squeezed(text)
        assert "Files agree to 0.01 m" in squeezed(text)
        assert "DRAFT" not in text


def test_a_draft_says_so_on_every_page(tmp_path: Path) -> None:
    _, texts = printed(replace(order_of(), draft=True, order_no="DRAFT-CT-012"), tmp_path)
    assert all("DRAFT, not an order" in text for text in texts)


def test_every_point_is_in_the_table_once_in_order(tmp_path: Path) -> None:
    order = order_of(60)
    _, texts = printed(order, tmp_path)
    rows = re.findall(
        r"^\s*(RP|SP|TP\d+)\s+33TYK \d{5} \d{5}", "\n".join(texts[3:]), flags=re.MULTILINE
    )
    assert rows == [point.label for point in order.points]


def test_printed_coordinates_are_those_of_geoconvert(tmp_path: Path) -> None:
    order = order_of(9, centre=(735_400.37, 4_931_600.41))  # no point lies on a grid line
    _, texts = printed(order, tmp_path)
    asked = "\n".join(f"{point.lat:.12f} {point.lon:.12f}" for point in order.points)
    answered = subprocess.run(
        ["GeoConvert", "-m", "-p", "0"], input=asked, check=True, capture_output=True, text=True
    ).stdout.split()
    table = texts[3].replace(" ", "")
    for point, mgrs in zip(order.points, answered, strict=True):
        assert f"{point.label}{mgrs}" in table


def test_map_pages_are_georeferenced_to_a_decimetre(tmp_path: Path) -> None:
    order = order_of(9)
    path, _ = printed(order, tmp_path)
    for number, page in enumerate(order_pdf.pages_of(order), 1):
        info = json.loads(
            subprocess.run(
                ["gdalinfo", "-json", f"PDF:{number}:{path}"],
                check=True,
                capture_output=True,
                text=True,
            ).stdout
        )
        if not page.maps:
            assert "geoTransform" not in info
            continue
        assert 'ID["EPSG",32633]]' in info["coordinateSystem"]["wkt"]
        frame = page.maps[0].frame
        west, per_x, _, north, _, per_y = info["geoTransform"]
        size = load("pypdf").PdfReader(path).pages[number - 1].mediabox
        pixels = [info["size"][0] / float(size.width), info["size"][1] / float(size.height)]
        corner = np.array([frame.box.x, frame.box.y]) * 72 / 25.4 * pixels
        # The page's height is rounded to points, marks are placed from its top.
        found = (west + corner[0] * per_x, north + corner[1] * per_y)
        assert found == pytest.approx((frame.west_m, frame.north_m), abs=frame.scale * 1e-4)
        corners = json.dumps(info["metadata"])
        numbers = [float(n) for n in re.findall(r"\d{6,}\.\d+", corners)]
        assert min(numbers[0::2]) == pytest.approx(frame.west_m, abs=0.1)
        assert max(numbers[1::2]) == pytest.approx(frame.north_m, abs=0.1)


def test_a_boundary_point_is_drawn_where_the_georeference_says(tmp_path: Path) -> None:
    order = replace(order_of(5), hazards=(), worksite=())
    path, _ = printed(order, tmp_path)
    dots = 300
    subprocess.run(
        ["pdftoppm", "-r", str(dots), "-f", "3", "-l", "3", "-png", str(path), str(tmp_path / "m")],
        check=True,
    )
    from PIL import Image, ImageDraw  # noqa: PLC0415 only this test looks at pixels

    picture = np.asarray(Image.open(next(tmp_path.glob("m*.png"))).convert("RGB")).astype(int)
    frame = order_pdf.pages_of(order)[2].maps[0].frame
    start = next(point for point in order.points if point.label == "SP")
    plane = pyproj.Transformer.from_crs(4326, 32633, always_xy=True)
    x, y = frame.to_page(np.array([plane.transform(start.lon, start.lat)]))[0] * dots / 25.4
    around = picture[int(y) - 40 : int(y) + 41, int(x) - 40 : int(x) + 41]
    ink = np.abs(around - (0x0B, 0x2E, 0x6B)).sum(axis=2) < 30
    assert ink[40, 40]
    mask = Image.fromarray(ink.astype(np.uint8) * 255).copy()
    ImageDraw.floodfill(mask, (40, 40), 128)
    square = np.argwhere(np.asarray(mask) == 128)
    # The start point's square, cut off from the boundary by its white edge, is about 3 mm wide:
    # its middle is the point, to a pixel or two (0.1 mm of paper).
    assert np.ptp(square, axis=0) == pytest.approx(3.0 * dots / 25.4, abs=6)
    assert np.abs((square.min(axis=0) + square.max(axis=0)) / 2 - 40).max() < 2


def test_text_from_data_is_printed_and_never_run(tmp_path: Path) -> None:
    order = order_of()
    evil = "[% 1+1 %] <b>bold</b> & {{ x }} =cmd|' /C calc'!A0"
    task = replace(order.task, title=evil, threat=evil, remarks=evil)
    _, texts = printed(replace(order, task=task), tmp_path)
    assert squeezed(texts[0]).count(evil) == 3


def test_a_long_title_is_cut_visibly_and_printed_whole_later(tmp_path: Path) -> None:
    words = [f"word{number}" for number in range(260)]
    order = order_of()
    order = replace(order, task=replace(order.task, title=" ".join(words)[:2000]))
    _, texts = printed(order, tmp_path)
    assert f"[whole text: page {len(texts)}]" in squeezed(texts[0])
    assert order.task.title in squeezed(texts[-1])


def test_more_than_a_form_can_hold_is_all_there(tmp_path: Path) -> None:
    order = order_of()
    findings = tuple(f"Finding number {i} stands." for i in range(90))
    office = {f"Field {i}": f"value-{i} " + "and words " * 30 for i in range(40)}
    sources = tuple(Source("hazards", f"layer_{i}", "2026-01-01") for i in range(60))
    _, texts = printed(replace(order, findings=findings, office=office, sources=sources), tmp_path)
    everything = squeezed(" ".join(texts))
    assert all(f"Finding number {i} stands." in everything for i in range(90))
    assert all(f"value-{i} " in everything for i in range(40))
    assert all(f"layer_{i} (as of" in everything for i in range(60))


def test_the_form_names_every_hazard_inside_the_boundary(tmp_path: Path) -> None:
    order = order_of()
    inside = replace(order.hazards[0], hazard_id="H-900", status=HazardStatus.OPEN)
    _, texts = printed(replace(order, hazards=(*order.hazards, inside)), tmp_path)
    form = squeezed(texts[0])
    assert "Also inside the" in form  # the label takes two lines
    assert "H-900 · CHA · open" in form
    assert "4 more hazards on the maps" in form
    _, texts = printed(order, tmp_path)
    assert "Also inside" not in squeezed(texts[0])


def test_the_form_says_that_no_hazard_layer_was_given(tmp_path: Path) -> None:
    said = "No hazard layer was given: hazards around the task are not shown."
    order = order_of()
    tasks = tuple(source for source in order.sources if source.role == "tasks")
    _, texts = printed(replace(order, hazards=(), sources=tasks), tmp_path)
    assert said in squeezed(texts[0])
    _, texts = printed(replace(order, hazards=()), tmp_path)
    assert said not in squeezed(texts[0])


def test_open_findings_are_on_the_form_in_the_words_of_the_reader(tmp_path: Path) -> None:
    order = order_of()
    own = replace(order.hazards[0], repaired=True, repair_reason="rebuilt: it crossed itself")
    (finding,) = unconfirmed_shapes(order.task, [own], working_plane_of(order.task.geometry))
    order = replace(order, hazards=(own,), findings=("Another stands.", str(finding)))
    _, texts = printed(order, tmp_path)
    form = squeezed(texts[0])
    assert "Another stands." in form
    assert "Hazard H-221 was repaired and nobody has confirmed its shape" in form

    translator = Shouting()
    QCoreApplication.installTranslator(translator)
    try:
        assert findings_said(order) == ["Another stands.", "HAZARD H-221 MAY BE LARGER"]
    finally:
        QCoreApplication.removeTranslator(translator)


class Shouting(QTranslator):
    """A language of one sentence."""

    def translate(self, _context: str, text: str, *_more: object) -> str:
        return "HAZARD {hazard} MAY BE LARGER" if text.startswith("Hazard {hazard} was") else ""

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's)
        return False


def test_arabic_keeps_its_letters(tmp_path: Path) -> None:
    order = order_of()
    words = "الألغام المضادة للأفراد"
    _, texts = printed(replace(order, task=replace(order.task, threat=words)), tmp_path)
    letters = sorted(c for c in words if c != " ")
    line = next(text for text in texts[0].splitlines() if "Threat" in text)
    assert sorted(c for c in line if "\u0600" <= c <= "\u06ff") == letters


def test_private_fields_never_reach_paper(tmp_path: Path) -> None:
    order = order_of()
    task = replace(order.task, extra={"victim": "Secret Name"})
    _, texts = printed(replace(order, task=task), tmp_path)
    assert "Secret Name" not in " ".join(texts)


def test_the_code_on_page_one_is_order_revision_and_hash(tmp_path: Path) -> None:
    order = order_of()
    path, _ = printed(order, tmp_path)
    subprocess.run(
        ["pdftoppm", "-r", "200", "-f", "1", "-l", "1", "-png", str(path), str(tmp_path / "p")],
        check=True,
    )
    picture = next(tmp_path.glob("p*.png"))
    read = subprocess.run(
        ["zbarimg", "--raw", "-q", str(picture)], check=True, capture_output=True, text=True
    )
    assert read.stdout.strip() == f"MAC-2026-0012 r1 sha256:{digest(order)}"


@pytest.mark.parametrize("corners", [9, 30, 300])
def test_labels_overlap_neither_each_other_nor_the_boundary(corners: int) -> None:
    order = order_of(corners)
    page = order_pdf.pages_of(order)[2]
    frame = page.maps[0].frame
    marks = (mark.mark if isinstance(mark, Fixed) else mark for mark in page.marks())
    labels = [m for m in marks if isinstance(m, Text) and m.halo_mm and not m.turned_deg]
    boxes = [shapely.box(m.x, m.y, m.x + m.width, m.y + m.height) for m in labels]
    assert not [
        (labels[i].text, labels[k].text)
        for i, k in itertools.combinations(range(len(boxes)), 2)
        if boxes[i].intersection(boxes[k]).area > 1e-6
    ]
    plane = pyproj.Transformer.from_crs(4326, 32633, always_xy=True)
    ring_m = [plane.transform(p.lon, p.lat) for p in order.points if p.ring_no == 1]
    ring = shapely.LinearRing(frame.to_page(np.array(ring_m)))
    names = {point.label for point in order.points}
    covering = [
        m.text for m, b in zip(labels, boxes, strict=True) if m.text in names and b.intersects(ring)
    ]
    assert covering == []
    assert {"RP", "SP"} <= {m.text for m in labels}


def test_nothing_is_printed_outside_the_frame_of_the_page() -> None:
    order = order_of(30)
    pages = order_pdf.pages_of(order)
    for number, page in enumerate(pages, 1):
        for each in numbered(order, page, number, len(pages)):
            mark = each.mark if isinstance(each, Fixed) else each
            if isinstance(mark, Text) and not mark.turned_deg:
                lines = wrapped(mark.text, mark.type, mark.width)
                foot = mark.y + len(lines) * mark.type.line_mm
                assert foot <= HEIGHT_MM - MARGIN_MM + 0.5, mark.text
                assert mark.x + 0.1 >= MARGIN_MM


def test_rings_stay_together_and_no_row_is_lost() -> None:
    def ring(length: int) -> list[Row]:
        return [Row(("ring",), heading=True), *(Row((str(i),), number=i) for i in range(length))]

    rings = [ring(10), ring(33), ring(5), ring(100)]
    pages = paginated(rings, 40)
    assert list(itertools.chain(*pages)) == list(itertools.chain(*rings))
    assert all(len(page) <= 40 for page in pages)
    assert pages[1][0].heading
    assert [len(page) for page in pages] == [11, 40, 40, 40, 21]


def test_a_bearing_is_the_one_of_the_north_and_step(tmp_path: Path) -> None:
    order = order_of(9)
    leg = order.legs[1]
    for north, exact in (
        ("true", leg.bearing_true_deg),
        ("grid", leg.bearing_grid_deg),
        ("magnetic", leg.bearing_magnetic_deg),
    ):
        frame = replace(order.frame, field_north=north)
        assert paper_bearing(frame, leg) == pytest.approx(exact, abs=0.25)
    assert rounded(359.8, 0.5) == 0.0
    assert rounded(38.25, 0.5) == 38.5
    _, texts = printed(replace(order, frame=replace(order.frame, field_north="grid")), tmp_path)
    assert "Bearings from grid north, to 0.5°" in squeezed(texts[3])
    assert "Set GPS: WGS 84, MGRS, grid north" in squeezed(texts[2])


@pytest.mark.parametrize(
    ("convergence", "declination"), [(2.1, 4.9), (-2.1, 4.9), (2.1, -24.0), (-0.1, 0.2)]
)
def test_norths_are_drawn_by_their_definitions(convergence: float, declination: float) -> None:
    frame: Frame = replace(
        order_of().frame, convergence_deg=convergence, declination_deg=declination
    )
    angles = norths_from_grid(frame)
    # A bearing of 0 from each north, turned into a grid bearing by reference/domain.md §4.3.
    assert angles["grid"] == 0.0
    assert angles["true"] == pytest.approx(0.0 - convergence)
    assert angles["magnetic"] == pytest.approx((0.0 + declination) - convergence)


def test_scales_are_round_and_the_bounds_fit() -> None:
    box = Box(10, 30, 180, 170)
    for size in (1.0, 37.0, 412.0, 5_300.0, 61_000.0):
        frame = fit((1000.0, 2000.0, 1000.0 + size, 2000.0 + size / 3), box)
        assert frame.west_m < 1000 < 1000 + size < frame.east_m
        assert frame.south_m < 2000 < 2000 + size / 3 < frame.north_m
        mantissa = frame.scale / 10 ** np.floor(np.log10(frame.scale))
        assert mantissa in (1.0, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 7.5)
    assert round_up(1000.0, (1.0, 2.0, 5.0)) == 1000.0
    assert round_up(1001.0, (1.0, 2.0, 5.0)) == 2000.0


@pytest.mark.parametrize(
    ("epsg", "centre"),
    [
        (32633, (735_400.0, 4_931_600.0)),
        (32634, (264_000.0, 4_931_600.0)),
        (32719, (500_000.0, 8_131_600.0)),
        (32660, (833_000.0, 1_000.0)),
        (32701, (166_500.0, 9_999_000.0)),
    ],
)
def test_a_task_anywhere_is_on_its_map(
    epsg: int, centre: tuple[float, float], tmp_path: Path
) -> None:
    order = order_of(6, epsg=epsg, centre=centre)
    path, texts = printed(order, tmp_path)
    assert all(f"EPSG:{epsg}" in text for text in texts)
    viewport = load("pypdf").PdfReader(path).pages[2]["/VP"][0]
    corners = np.array([float(n) for n in viewport["/Measure"]["/GPTS"]]).reshape(4, 2)
    expected = order_pdf.pages_of(order)[2].maps[0].frame
    corner = lonlat(epsg, [(expected.west_m, expected.south_m)])[0]
    assert corners[0][::-1] == pytest.approx(corner, abs=1e-6)
    assert np.ptp(corners[:, 1]) < 0.1


def test_text_is_measured_with_the_font_that_prints_it() -> None:
    assert text_width_mm("iiii", Type(9.0)) < text_width_mm("MMMM", Type(9.0))
    assert text_width_mm("MMMM", Type(18.0)) == pytest.approx(
        2 * text_width_mm("MMMM", Type(9.0)), rel=0.01
    )
    text = "one two 😀 three قرية four " * 20
    kept = " ".join(wrapped(text, Type(9.0), 60.0)).replace(LRI, "").replace(PDI, "")
    assert kept.split() == text.split()
    assert Line(((0, 0), (1, 1))).fill == ""


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(PackError, match=r"order\.pdf: The folder .*missing is not there"):
        order_pdf.export(order_of(3), tmp_path / "missing" / "order.pdf")


def test_stopping_leaves_no_file(tmp_path: Path) -> None:
    def stop(_share: float) -> None:
        raise StoppedByUserError("Stopped.")

    with pytest.raises(StoppedByUserError):
        order_pdf.export(order_of(3), tmp_path / "order.pdf", on_page=stop)
    assert list(tmp_path.iterdir()) == []


def test_a_thousand_rows_are_a_thousand_rows() -> None:
    order = order_of(2000)
    rows = list(itertools.chain(*rows_of(order)))
    assert [row.cells[0] for row in rows if not row.heading] == [p.label for p in order.points]


def test_a_distance_is_never_cut(tmp_path: Path) -> None:
    order = order_of(5, radius_m=60_000.0)
    _, texts = printed(order, tmp_path)
    words = " ".join(texts).split()
    for leg in order.legs:
        assert f"{leg.distance_m:,.1f}" in words


def test_points_over_the_zone_border_are_told_on_the_map(tmp_path: Path) -> None:
    border = pyproj.Transformer.from_crs(4326, 32633, always_xy=True).transform(18.0, 44.5)
    _, texts = printed(order_of(8, centre=border), tmp_path)
    said = squeezed(texts[2])
    assert "border of the UTM zones 33N, 34N; each side has its own grid" in said
    assert "33TYK 38" in said
    assert "34TBQ 61" in said
    over = order_of(8, centre=border, sheets=SheetSettings(grid="utm"))
    _, texts = printed(over, tmp_path)
    assert "MGRS of the next zone" in squeezed(texts[2])
    assert "33TYK" in texts[3]
    assert "34TB" in texts[3]
    _, texts = printed(order_of(8), tmp_path)
    assert "MGRS of the next zone" not in squeezed(texts[2])


def test_what_a_map_cannot_name_or_show_is_counted(tmp_path: Path) -> None:
    _, texts = printed(order_of(300, radius_m=700), tmp_path)
    assert "Each 10th point is labelled; all are in the point table." in squeezed(texts[2])
    crowd = tuple(replace(order_of().hazards[0], hazard_id=f"H-{i}") for i in range(200))
    _, texts = printed(replace(order_of(), hazards=crowd), tmp_path)
    shown = len(re.findall(r"H-\d+ CHA", texts[2]))
    left = re.search(r"Hazards without room for their id: (\d+)", squeezed(texts[2]))
    assert left is not None
    assert shown + int(left[1]) == 200


def test_a_boundary_that_nobody_could_walk_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PackError, match=r"has 500\d points; a sheet takes at most 5000"):
        order_pdf.export(order_of(5001), tmp_path / "order.pdf")
    assert not list(tmp_path.iterdir())
