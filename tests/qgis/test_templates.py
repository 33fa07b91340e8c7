# SPDX-License-Identifier: GPL-3.0-or-later
"""Sheets that an office designed: found, filled, complete, georeferenced, and never run."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyproj
import pytest
from qgis.core import (
    Qgis,
    QgsExpressionContextUtils,
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemManualTable,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)
from qgis.PyQt.QtCore import QRectF

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.order import OfficeField, Order
from mineaction_plugin.core.order.snapshot import digest
from mineaction_plugin.layouts import order_pdf
from mineaction_plugin.layouts.backgrounds import Backgrounds, Credit
from mineaction_plugin.layouts.order_layers import layers_of
from mineaction_plugin.layouts.template_files import SHIPPED, Templates
from mineaction_plugin.layouts.template_fill import fill
from mineaction_plugin.layouts.template_layout import IDS, opened
from mineaction_plugin.layouts.template_maps import Subject, TurnedFrame, fill_map
from mineaction_plugin.layouts.template_sheet import Sheet
from mineaction_plugin.layouts.template_values import map_values, order_values, page_values
from tests.qgis.orders import order_of

DOCS = Path(__file__).parents[2] / "docs" / "templates.md"
EVIL = "[% 1+1 %] @layout_name <b>bold</b> {{ x }} & 'a'"
WHOLE = (
    "[% @ma_revision_name %] [% @ma_page_text %] [% @ma_handling %] [% @ma_draft %]\n"
    "[% @ma_facts %] [% @ma_layers %] [% @ma_statements %]"
)
Design = Callable[[QgsPrintLayout], None]


class Office:
    """A folder of templates, and what was said about them."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.said: list[str] = []

    def designs(self, name: str, design: Design, page_mm: tuple[float, float] = (210, 297)) -> None:
        project = QgsProject()
        layout = QgsPrintLayout(project)
        layout.initializeDefaults()
        layout.pageCollection().page(0).setPageSize(QgsLayoutSize(*page_mm))
        design(layout)
        assert layout.saveAsTemplate(str(self.folder / name), QgsReadWriteContext())

    def backgrounds(self) -> Backgrounds:
        templates = Templates(self.folder, lambda message: self.said.append(str(message)))
        return Backgrounds(templates=templates)

    def prints(self, order: Order, *, with_layout: bool = False) -> list[str]:
        """The text of each page of the whole order."""
        path = self.folder / "order.pdf"
        order_pdf.export(order, path, backgrounds=self.backgrounds())
        flags = ["-layout"] if with_layout else []
        text = subprocess.run(
            ["pdftotext", *flags, str(path), "-"], check=True, capture_output=True, text=True
        ).stdout
        return text.split("\f")[:-1]


@pytest.fixture
def office(tmp_path: Path, qgis_app: object) -> Office:  # noqa: ARG001
    folder = tmp_path / "office"
    folder.mkdir()
    return Office(folder)


def put(layout: QgsPrintLayout, item: QgsLayoutItem, name: str, *box: float) -> QgsLayoutItem:
    layout.addLayoutItem(item)
    item.setId(name)
    item.attemptSetSceneRect(QRectF(*box))
    return item


def label(layout: QgsPrintLayout, text: str, *box: float, name: str = "") -> QgsLayoutItemLabel:
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    put(layout, item, name, *box)
    return item


def a_map(layout: QgsPrintLayout, name: str = "map_main") -> QgsLayoutItemMap:
    item = QgsLayoutItemMap(layout)
    put(layout, item, name, 20, 40, 150, 120)
    return item


def a_plain_sheet(layout: QgsPrintLayout) -> None:
    a_map(layout)
    put(layout, QgsLayoutItemScaleBar(layout), "scalebar", 20, 170, 100, 12)
    put(layout, QgsLayoutItemShape(layout), "legend", 130, 170, 60, 60)


def squeezed(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def test_the_shipped_templates_are_whole_and_lack_nothing() -> None:
    said: list[str] = []
    templates = Templates(SHIPPED, lambda message: said.append(str(message)))
    order = order_of(9)
    pages = order_pdf.pages_of(order, Backgrounds(templates=templates))
    assert said == []
    assert [page.bands for page in pages[1:3]] == [False, False]
    assert templates.strangers() == []


def test_an_order_from_the_shipped_templates_says_everything(office: Office) -> None:
    for name in ("task_map.qpt", "overview.qpt"):
        (office.folder / name).write_bytes((SHIPPED / name).read_bytes())
    order = order_of(9)
    texts = [squeezed(text) for text in office.prints(order)]
    assert office.said == []
    for number in (2, 3):
        text = texts[number - 1]
        assert text.count("MAC-2026-0012 r1") >= 1
        assert f"Page {number} of {len(texts)}" in text
        assert "Set GPS: WGS 84, MGRS, magnetic north" in text
        assert "This map does not say that any land is safe." in text
        assert "Grid north is up." in text
    assert "TP5" in texts[2]
    assert "H-221 CHA" in texts[2]
    assert "‹" not in " ".join(texts)


def test_its_map_is_georeferenced_in_the_joined_file(office: Office) -> None:
    office.designs("task_map.qpt", a_plain_sheet)
    order = order_of(9)
    office.prints(order)
    page = load("pypdf").PdfReader(office.folder / "order.pdf").pages[2]
    (viewport,) = page["/VP"]
    left, bottom, right, top = (float(n) * 25.4 / 72 for n in viewport["/BBox"])
    assert (left, 297 - top, right, 297 - bottom) == pytest.approx((20, 40, 170, 160), abs=0.05)
    corners = np.array([float(n) for n in viewport["/Measure"]["/GPTS"]]).reshape(4, 2)
    plane = pyproj.Transformer.from_crs(4326, 32633, always_xy=True)
    x, y = plane.transform(corners[:, 1], corners[:, 0])
    width_m, height_m = x[2] - x[1], y[1] - y[0]
    # pypdf keeps seven decimals of a degree: a centimetre.
    scale = width_m / 0.150
    assert scale == pytest.approx(round(scale, -2), abs=0.1)
    assert height_m / 0.120 == pytest.approx(scale, abs=0.2)
    for point in order.points[1:]:
        east, north = plane.transform(point.lon, point.lat)
        assert x[0] < east < x[2]
        assert y[0] < north < y[1]


def test_a_missing_item_and_a_misspelt_one_are_named(office: Office) -> None:
    def design(layout: QgsPrintLayout) -> None:
        a_map(layout, "map_mian")
        put(layout, QgsLayoutItemShape(layout), "legned", 20, 190, 100, 40)
        put(layout, QgsLayoutItemShape(layout), "picture_qrr", 20, 240, 10, 10)

    office.designs("task_map.qpt", design)
    office.prints(order_of(3))
    said = " ".join(office.said)
    assert "task_map.qpt has no item “map_main”. It has “map_mian”: is that meant?" in said
    assert "has no item “legend”. It has “legned”: is that meant?" in said
    assert "has no item “scalebar”." in said
    assert "has an item “picture_qrr”, which is filled with nothing. Did you mean" in said


def test_a_page_that_does_not_say_all_gets_our_bands(office: Office) -> None:
    office.designs("task_map.qpt", a_plain_sheet)
    texts = [squeezed(text) for text in office.prints(order_of(3))]
    assert any("does not print all that every page must say" in each for each in office.said)
    assert "MAC-2026-0012 r1" in texts[2]
    assert f"Page 3 of {len(texts)}" in texts[2]
    assert "CONTROLLED" in texts[2]
    assert "This map does not say that any land is safe." in texts[2]

    def design(layout: QgsPrintLayout) -> None:
        a_plain_sheet(layout)
        label(layout, WHOLE, 10, 235, 190, 55)

    office.said.clear()
    office.designs("task_map.qpt", design)
    texts = [squeezed(text) for text in office.prints(order_of(3))]
    assert office.said == []
    assert texts[2].count("This map does not say that any land is safe.") == 1


@pytest.mark.parametrize("hide", ["small", "hidden", "unexported", "seethrough"])
def test_statements_that_nobody_could_read_do_not_count(office: Office, hide: str) -> None:
    def design(layout: QgsPrintLayout) -> None:
        a_plain_sheet(layout)
        item = label(layout, WHOLE, 10, 235, 190, 6 if hide == "small" else 55)
        item.setVisibility(hide != "hidden")
        item.setExcludeFromExports(hide == "unexported")
        item.setItemOpacity(0.0 if hide == "seethrough" else 1.0)

    office.designs("task_map.qpt", design)
    order_pdf.pages_of(order_of(3), office.backgrounds())
    assert any("does not print all that every page must say" in each for each in office.said)


def test_a_draft_says_so_on_the_office_s_page(office: Office) -> None:
    def design(layout: QgsPrintLayout) -> None:
        a_plain_sheet(layout)
        label(layout, WHOLE, 10, 235, 190, 55)

    office.designs("task_map.qpt", design)
    order = replace(order_of(3), draft=True, order_no="DRAFT-CT-012")
    texts = office.prints(order)
    assert office.said == []
    assert "DRAFT, not an order" in squeezed(texts[2])
    page = load("pypdf").PdfReader(office.folder / "order.pdf").pages[2]
    assert re.search(r"^DRAFT$", page.extract_text(), re.MULTILINE)


def test_what_records_say_is_printed_and_never_run(office: Office) -> None:
    def design(layout: QgsPrintLayout) -> None:
        a_map(layout)
        label(layout, "plain: [% @ma_title %] end", 10, 180, 190, 10)
        rich = label(layout, "rich: <i>[% @ma_title %]</i> end", 10, 195, 190, 10)
        form = rich.textFormat()
        form.setAllowHtmlFormatting(True)
        rich.setTextFormat(form)
        label(layout, "own: [% @ma_field_hazard_no %] end", 10, 210, 190, 10)
        label(layout, "", 10, 220, 190, 60, name="label_statements")

    office.designs("task_map.qpt", design)
    order = order_of(3)
    order = replace(
        order,
        task=replace(order.task, title=EVIL),
        programme=replace(order.programme, disclaimer=EVIL),
        office_fields=(OfficeField("Hazard no", "Hazard no", "threat", EVIL),),
    )
    text = squeezed(office.prints(order)[2])
    assert f"plain: {EVIL} end" in text
    assert f"rich: {EVIL} end" in text
    assert f"own: {EVIL} end" in text
    assert text.count(EVIL) >= 4


def test_values_saved_with_a_template_are_never_printed(office: Office) -> None:
    def design(layout: QgsPrintLayout) -> None:
        a_plain_sheet(layout)
        item = label(layout, "[% @ma_order_no %] [% @ma_field_old %] [% @mine %]", 10, 200, 190, 10)
        stale = {"ma_order_no": "STALE-1", "ma_field_old": "STALE-2", "mine": "kept"}
        QgsExpressionContextUtils.setLayoutVariables(layout, stale)
        QgsExpressionContextUtils.setLayoutItemVariables(item, {"ma_order_no": "STALE-3"})

    office.designs("task_map.qpt", design)
    text = office.prints(order_of(3))[2]
    assert "STALE" not in text
    assert re.search(r"MAC-2026-0012\s+kept", text)


@pytest.mark.parametrize("kind", ["rectangle", "fixed table"])
def test_no_row_is_lost_to_a_short_table(office: Office, kind: str) -> None:
    def design(layout: QgsPrintLayout) -> None:
        if kind == "rectangle":
            put(layout, QgsLayoutItemShape(layout), "table_points", 10, 30, 190, 200)
            return
        table = QgsLayoutItemManualTable.create(layout)
        layout.addMultiFrame(table)
        frame = QgsLayoutFrame(layout, table)
        table.addFrame(frame)
        frame.setId("table_points")
        frame.attemptSetSceneRect(QRectF(10, 30, 190, 200))

    office.designs("points.qpt", design)
    order = order_of(120)
    texts = office.prints(order, with_layout=True)
    everything = "\n".join(texts)
    labels = [point.label for point in order.points]
    rows = re.findall(r"^ *(\w+) +33T.* (\d+\.\d)°? *$", everything, re.MULTILINE)
    assert [name for name, _ in rows] == labels
    own = [text for text in texts if "Boundary points" in text]
    assert len(own) > 2
    assert all("This map does not say that any land is safe." in squeezed(text) for text in own)


def test_the_code_of_a_template_is_the_order_s(office: Office) -> None:
    def design(layout: QgsPrintLayout) -> None:
        a_plain_sheet(layout)
        put(layout, QgsLayoutItemShape(layout), "picture_qr", 140, 180, 45, 40)

    office.designs("task_map.qpt", design)
    order = order_of(3)
    office.prints(order)
    where = office.folder / "p"
    subprocess.run(
        ["pdftoppm", "-r", "200", "-f", "3", "-l", "3", "-png",
         str(office.folder / "order.pdf"), str(where)],
        check=True,
    )  # fmt: skip
    read = subprocess.run(
        ["zbarimg", "--raw", "-q", str(next(office.folder.glob("p*.png")))],
        check=True,
        capture_output=True,
        text=True,
    )
    assert read.stdout.strip() == f"MAC-2026-0012 r1 sha256:{digest(order)}"


def test_a_scale_bar_for_another_scale_is_made_to_fit(office: Office) -> None:
    def design(layout: QgsPrintLayout) -> None:
        item = a_map(layout)
        bar = QgsLayoutItemScaleBar(layout)
        put(layout, bar, "scalebar", 20, 170, 100, 12)
        bar.setLinkedMap(item)
        bar.setUnits(Qgis.DistanceUnit.Kilometers)
        bar.setUnitsPerSegment(5)

    office.designs("task_map.qpt", design)
    project = QgsProject()
    order = order_of(3)
    layout = opened(office.folder / "task_map.qpt", project)
    sheet = Sheet(project, layout, order, "", layers_of(order))
    fill(sheet, "task_map", Backgrounds())
    bar = layout.itemById("scalebar")
    assert 30 <= bar.rect().width() <= 150
    assert bar.units() == Qgis.DistanceUnit.Meters
    del bar, sheet, layout, project


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<Layout><broken", "broken at line 1"),
        ("<other/>", "is no print layout of QGIS"),
        ("", "is broken at line"),
    ],
)
def test_a_broken_template_is_a_sentence(office: Office, text: str, said: str) -> None:
    (office.folder / "overview.qpt").write_text(text)
    with pytest.raises(PackError, match=said) as error:
        order_pdf.pages_of(order_of(3), office.backgrounds())
    assert "overview.qpt" in str(error.value)


def test_a_turned_map_is_where_qgis_draws_it(office: Office) -> None:
    def design(layout: QgsPrintLayout) -> None:
        a_plain_sheet(layout)
        layout.itemById("map_main").setMapRotation(30.0)
        label(layout, "[% @ma_norths %]", 10, 200, 190, 20)

    office.designs("task_map.qpt", design)
    order = order_of(9)
    project = QgsProject()
    layout = opened(office.folder / "task_map.qpt", project)
    item = layout.itemById("map_main")
    layers = layers_of(order)
    filled = fill_map(item, Subject(order, layers, Backgrounds()))
    frame = filled.on_page.frame
    assert isinstance(frame, TurnedFrame)
    theirs = item.visibleExtentPolygon()
    shown = {(round(point.x(), 2), round(point.y(), 2)) for point in theirs}
    ours = {(round(x, 2), round(y, 2)) for x, y in frame.corners_m()}
    assert ours == shown
    box = frame.box
    page = frame.to_page(frame.corners_m())
    assert page[1] == pytest.approx((box.x, box.y))
    assert page[3] == pytest.approx((box.x + box.width, box.y + box.height))
    assert frame.contains(frame.to_page(layers.points_m)).all()
    del filled, layers, item, layout, project
    text = squeezed(office.prints(order)[2])
    assert "Grid north points 30.0° clockwise from the top of the map." in text
    assert "Grid north is up" not in text
    assert any("draws no grid on a turned map" in each for each in office.said)


def test_a_file_with_the_name_of_no_sheet_is_told(office: Office) -> None:
    (office.folder / "taskmap.QPT").write_text("x")
    (office.folder / "Overview.QPT").write_text("x")
    templates = Templates(office.folder)
    (said,) = map(str, templates.strangers())
    assert "taskmap.QPT" in said
    assert "Did you mean task_map.qpt?" in said
    assert templates.layout_of("overview") == office.folder / "Overview.QPT"
    with pytest.raises(PackError, match="cannot be read"):
        Templates(office.folder / "gone").layout_of("overview")


def test_the_document_names_every_variable_and_every_item() -> None:
    text = DOCS.read_text(encoding="utf-8")
    names = set(re.findall(r"`@ma_(\w+)`", text))
    known = {*order_values(order_of(3)), *page_values(1, 1, ""), *map_values(1.0, Credit())}
    assert known - names == set()
    assert names - known == {"field_"}
    assert all(f"`{name}`" in text for name in IDS)
