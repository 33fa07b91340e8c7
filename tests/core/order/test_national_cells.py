# SPDX-License-Identifier: GPL-3.0-or-later
"""One value into one field: as it is, or with the reason why not."""

from __future__ import annotations

import math
from datetime import date, datetime
from pathlib import Path

import fiona
import openpyxl
import pytest

from mineaction_plugin.core.hazard.table import Rows, shapes
from mineaction_plugin.core.order.national.cells import fitted, placed, word_for
from mineaction_plugin.core.order.national.export import export_tasks
from mineaction_plugin.core.order.national.model import FieldType
from mineaction_plugin.core.order.national.text import from_json
from mineaction_plugin.core.terms.profile import load
from tests.core.order.test_national import ORCHARD

MOMENT = "2026-11-24T08:30:00+03:00"


@pytest.mark.parametrize(
    ("value", "kind", "written", "why"),
    [
        (None, FieldType(), None, ""),
        ("", FieldType("number"), None, ""),
        (math.nan, FieldType("number"), None, ""),
        (12.0, FieldType(), "12", ""),
        ("abc", FieldType("text", 3), "abc", ""),
        ("abcd", FieldType("text", 3), "ab…", "4 characters long and the field takes 3"),
        ("abcd", FieldType("text", 1), "a", "4 characters long and the field takes 1"),
        ("a\x00b", FieldType(), "a\ufffdb", "characters that no file of text can hold"),
        (1.25, FieldType("number"), 1.25, ""),
        ("1.25", FieldType("number"), 1.25, ""),
        ("about 3", FieldType("number"), None, "it is no number"),
        (math.inf, FieldType("number"), None, "it is no number"),
        (1.25, FieldType("number", 5, 1), 1.2, "takes: 1; it is rounded"),
        (-123.4, FieldType("number", 6, 1), -123.4, ""),
        (-1234.5, FieldType("number", 6, 1), None, "takes: 6; this has more"),
        (7, FieldType("whole"), 7, ""),
        (7.5, FieldType("whole"), 8, "takes: 0; it is rounded"),
        (2**60, FieldType("whole"), None, "takes: 15;"),
        (True, FieldType("whole"), 1, ""),
        ("2026-11-24", FieldType("date"), date(2026, 11, 24), ""),
        (MOMENT, FieldType("date"), date(2026, 11, 24), "the time of day is left out"),
        ("24.11.2026", FieldType("date"), None, "it is no date"),
        ("20261124", FieldType("date"), date(2026, 11, 24), "the time of day"),
        (MOMENT, FieldType("datetime"), datetime(2026, 11, 24, 5, 30), "written in UTC"),  # noqa: DTZ001
        ("spring", FieldType("datetime"), None, "it is no date"),
    ],
)
def test_a_value_in_a_field(value: object, kind: FieldType, written: object, why: str) -> None:
    cell = fitted(value, kind)
    assert cell.value == written
    assert type(cell.value) is type(written)
    assert (why in str(cell.reason)) if why else cell.reason is None


@pytest.mark.parametrize(
    ("value", "kind", "written", "why"),
    [
        (107.5000004, FieldType("number", 12, 6), 107.5, "it is rounded"),
        (107.501, FieldType("number", 12, 2), None, "it would be another place"),
        (107.501, FieldType("whole"), None, "it would be another place"),
        (766_543.24, FieldType("number", 9, 1), 766_543.2, "it is rounded"),
        (766_543.24, FieldType("whole"), None, "it would be another place"),
        (766_543.0, FieldType("whole"), 766_543, ""),
    ],
)
def test_a_coordinate_is_never_rounded_to_another_place(
    value: float, kind: FieldType, written: object, why: str
) -> None:
    cell = placed(value, kind)
    assert cell.value == written
    assert (why in str(cell.reason)) if why else cell.reason is None


def test_of_several_words_for_a_code_the_first_is_written() -> None:
    words = {"Ongoing": "in_progress", "Started": "in_progress"}
    assert word_for("in_progress", words).value == "Ongoing"
    assert "no word for draft" in str(word_for("draft", words).reason)


@pytest.mark.parametrize(
    ("form", "found"),
    [
        ("gpkg", "2026-11-24T05:30:00"),
        ("shp", MOMENT),
        ("xlsx", "2026-11-24T05:30:00"),
    ],
)
def test_a_moment_in_every_format(tmp_path: Path, form: str, found: str) -> None:
    """A shapefile has no field for a date with its time: it keeps the text, and says so."""
    binding = from_json(
        '{"tasks": {"fields": {"task_id": "T", "actual_start": "WHEN"}, '
        '"types": {"WHEN": "datetime"}}}'
    )
    rows = Rows("tasks", {"task_id": ["CT-1"], "actual_start": [MOMENT]}, shapes([ORCHARD]))
    path = tmp_path / f"a.{form}"
    made = export_tasks(rows, None, binding, form=form, path=path, profile=load())
    if form == "xlsx":
        written = openpyxl.load_workbook(path).worksheets[0]["B2"].value.isoformat()
    else:
        with fiona.open(path) as layer:
            written = str(next(iter(layer))["properties"]["WHEN"]).replace(" ", "T")
    assert written.startswith(found)
    said = [str(loss.reason) for loss in made.losses if loss.field == "WHEN"]
    assert len(said) == 1
    assert ("written as text" if form == "shp" else "written in UTC") in said[0]
