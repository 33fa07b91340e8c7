# SPDX-License-Identifier: GPL-3.0-or-later
"""`mapsheets` with the office's own template: filled, true to the ground, never silent."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from qgis.core import (
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsPrintLayout,
    QgsProcessingException,
    QgsProject,
    QgsReadWriteContext,
)
from qgis.PyQt.QtCore import QRectF

from mineaction_plugin.layouts.template_files import SHIPPED
from tests.qgis.test_mapsheets import CORNER, RED, Told, colour_at, names, run, squares, texts

HOSTILE = "[% 1 + 1 %] & <b>Sons</b>"


@pytest.fixture(autouse=True)
def empty_project(qgis_new_project: None) -> None:
    """Sheets show what the project shows: nothing that an earlier test left in it."""


pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture
def template(tmp_path: Path) -> Callable[..., Path]:
    """Saves a template with a map of this id and a label of this text."""

    def make(map_id: str = "map_main", text: str = "[% @ma_sheet %]") -> Path:
        project = QgsProject()
        layout = QgsPrintLayout(project)
        layout.initializeDefaults()
        layout.pageCollection().page(0).setPageSize("A4")
        shown = QgsLayoutItemMap(layout)
        shown.setId(map_id)
        layout.addLayoutItem(shown)
        shown.attemptSetSceneRect(QRectF(30, 40, 150, 120))
        label = QgsLayoutItemLabel(layout)
        label.setText(text)
        layout.addLayoutItem(label)
        label.attemptSetSceneRect(QRectF(30, 180, 150, 30))
        path = tmp_path / "sheet.qpt"
        assert layout.saveAsTemplate(str(path), QgsReadWriteContext())
        return path

    return make


def test_the_shipped_task_map_serves_as_a_sheet(tmp_path: Path) -> None:
    output = tmp_path / "sheets.pdf"
    told = Told()
    layer = squares((0, 0), (300, 300))
    run(output, told, COVERAGE=layer, TEMPLATE=str(SHIPPED / "task_map.qpt"))
    assert told.warnings == []
    for name, text in zip(names(output), texts(output)[1:], strict=True):
        for words in (name, "CONTROLLED", "UTM zone 33N", "does not say that any land is safe"):
            assert words in text
    x, y = CORNER
    seen = [
        number
        for number in range(2, len(names(output)) + 2)
        if colour_at(output, number, x + 20, y + 20) == RED
    ]
    assert seen
    assert colour_at(output, seen[0], x + 5, y + 5) == RED
    assert colour_at(output, seen[0], x - 5, y + 20) != RED


def test_a_template_that_says_too_little_gets_our_bands_and_is_told(
    tmp_path: Path, template: Callable[..., Path]
) -> None:
    output, told = tmp_path / "sheets.pdf", Told()
    run(output, told, COVERAGE=squares((0, 0)), TEMPLATE=str(template()), TITLE=HOSTILE)
    warnings = " ".join(told.warnings)
    assert "sheet.qpt has no item “scalebar”" in warnings
    assert "the plugin’s own bands are laid over" in warnings
    text = texts(output)[1]
    assert "Page 2 of 2" in text
    assert "UTM zone 33N" in text
    assert HOSTILE in text


def test_a_title_is_never_evaluated(tmp_path: Path, template: Callable[..., Path]) -> None:
    output = tmp_path / "sheets.pdf"
    path = template(text="title: [% @ma_title %] /")
    run(output, COVERAGE=squares((0, 0)), TEMPLATE=str(path), TITLE=HOSTILE)
    assert f"title: {HOSTILE} /" in texts(output)[1]


def test_a_misspelt_map_is_named_with_what_was_meant(
    tmp_path: Path, template: Callable[..., Path]
) -> None:
    with pytest.raises(QgsProcessingException, match=r"map_main.*map_mian.*needs a map"):
        run(
            tmp_path / "sheets.pdf",
            COVERAGE=squares((0, 0)),
            TEMPLATE=str(template(map_id="map_mian")),
        )
    assert not (tmp_path / "sheets.pdf").exists()


def test_a_broken_template_gets_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "broken.qpt"
    path.write_text("<Layout><PageCollection>", encoding="utf-8")
    with pytest.raises(QgsProcessingException, match=r"broken.qpt is broken at line 1"):
        run(tmp_path / "sheets.pdf", COVERAGE=squares((0, 0)), TEMPLATE=str(path))
