# SPDX-License-Identifier: GPL-3.0-or-later
"""`tagsheet`: every tag with what it gives; what is copied from it fills a form."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from qgis import processing
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsVectorLayer,
)

from mineaction_plugin.core.libraries import load
from mineaction_plugin.layouts.backgrounds import NOTHING_BELOW
from mineaction_plugin.layouts.template_files import Templates
from mineaction_plugin.layouts.word import order_docx, tag_sheet
from mineaction_plugin.layouts.word.context import SITES
from mineaction_plugin.layouts.word.map_pictures import pictures_of
from mineaction_plugin.packs.writing import speaking
from tests.qgis.word_documents import PNGS, the_order

DOCS = Path(__file__).parents[2] / "docs" / "word.md"


pytestmark = pytest.mark.usefixtures("provider")


def tasks() -> QgsVectorLayer:
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=task_id:string&field=title:string", "t", "memory"
    )
    for task_id, west in (("CT-1", 17.9), ("CT-2", 18.1)):
        feature = QgsFeature(layer.fields())
        shape = f"POLYGON(({west} 44.5, {west} 44.501, {west + 0.001} 44.501, {west} 44.5))"
        feature.setGeometry(QgsGeometry.fromWkt(shape))
        feature.setAttributes([task_id, f"Orchard of {task_id}"])
        layer.dataProvider().addFeature(feature)
    return layer


def rows_of(path: Path) -> dict[str, str]:
    """Each tag and what stands beside it."""
    document = load("docx").Document(str(path))
    return {row.cells[0].text: row.cells[1].text for table in document.tables for row in table.rows}


def test_a_task_fills_the_sheet_and_nothing_is_issued(tmp_path: Path) -> None:
    output = tmp_path / "new folder" / "tags.docx"
    given = {"TASKS": tasks(), "ID_FIELD": "task_id", "TASK_ID": "CT-2", "OUTPUT": str(output)}
    result = processing.run("mineaction:tagsheet", given)
    rows = rows_of(output)
    assert rows["{{ task.title }}"] == "Orchard of CT-2"
    assert rows["{{ order.draft }}"] == "DRAFT"
    assert rows["{%tr for point in points %}"] == ""
    assert rows["{{ point.mgrs }}"].startswith("34TBQ")
    assert result["TAG_COUNT"] > 100
    assert len(load("docx").Document(str(output)).inline_shapes) == 5


def test_an_id_that_no_task_has_is_named(tmp_path: Path) -> None:
    given = {
        "TASKS": tasks(),
        "ID_FIELD": "task_id",
        "TASK_ID": "CT-9",
        "OUTPUT": str(tmp_path / "x.docx"),
    }
    with pytest.raises(QgsProcessingException, match="TASK_ID: no task has the id CT-9"):
        processing.run("mineaction:tagsheet", given)


def test_every_tag_of_the_sheet_fills_a_form_that_it_is_copied_into(tmp_path: Path) -> None:
    """The sheet itself, taken for a form: its left column is filled with its right one."""
    order = the_order()
    sheet, form = tmp_path / "tags.docx", tmp_path / "office" / "order.docx"
    with speaking("en"):
        count = tag_sheet.write(order, sheet, PNGS)
        tags = _copied_into(form, sheet)
        order_docx.export(order, tmp_path / "x.docx", PNGS, Templates(form.parent))
    given = rows_of(sheet)
    filled = [p.text for p in load("docx").Document(str(tmp_path / "x.docx")).paragraphs]
    for tag in tags:
        if "width_mm" not in tag:
            assert given[tag] in filled, tag
    assert count == len(tags) > 180


def _copied_into(form: Path, sheet: Path) -> list[str]:
    """A form with each tag in a paragraph; those of a list between {%p … %}."""
    document: Any = load("docx").Document()
    form.parent.mkdir()
    tags = list(rows_of(sheet))
    every = load("docx").Document(str(sheet))
    lines = [row.cells[0].text for table in every.tables for row in table.rows]
    for line in lines:
        document.add_paragraph(line.replace("{%tr", "{%p"))
    document.save(str(form))
    return [line for line in lines if line.startswith("{{")] if tags else []


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_the_sheet_speaks_the_language_of_its_order(language: str, tmp_path: Path) -> None:
    order = the_order(language=language)
    path = tmp_path / "tags.docx"
    with speaking(language):
        tag_sheet.write(order, path, pictures_of(order, NOTHING_BELOW))
    tag, value = next(
        (t, v) for t, v in rows_of(path).items() if "points.2" in t or "frame.north" in t
    )
    assert "frame.north" in tag
    assert "magnetic" not in value


def test_the_documents_name_every_tag() -> None:
    documented = set(
        re.findall(r"`([a-z_]+(?:\.[a-z_0-9<>]+)?)`", DOCS.read_text(encoding="utf-8"))
    )
    tags = tag_sheet.shape_of(the_order()).tags
    assert {"start", "other_hazards", *SITES} <= documented
    for name, inner in tags.items():
        if name in {"words", "office", "start", "nearest_facility", "other_hazards", *SITES}:
            continue
        for tag, _ in tag_sheet.lines_of(name, inner, None):
            found = re.match(r"\{\{ ([a-z_0-9]+\.[a-z_0-9]+)", tag)
            if found and found[1] != "hazard.source":
                assert found[1] in documented
