# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of tasks: what it finds, how it sorts, what stays chosen, and what is read again."""

from __future__ import annotations

import pytest
from qgis.core import QgsFeature, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QApplication

from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.gui.rows import TaskRow
from mineaction_plugin.gui.tasks import task_rows
from mineaction_plugin.gui.tasks.state_icons import state_icons
from mineaction_plugin.gui.tasks.task_list import TaskList
from mineaction_plugin.gui.tasks.task_rows import TaskRows
from mineaction_plugin.gui.tasks.task_table import Wanted
from mineaction_plugin.gui.widgets.fast_table import NOTHING
from mineaction_plugin.workspace.words import kind_words, state_words


def row(number: int, **more: object) -> TaskRow:
    values = {"kind": "clearance", "status": "draft", "area_m2": 100.0 * number, "team": ""}
    return TaskRow(feature_id=number, task_id=f"T-{number}", **{**values, **more})  # type: ignore[arg-type]


TASKS = (
    row(2, team="Team 4", operator="Norte", settlement="Žepče"),
    row(10, status="in_progress", team="Team 4", title="Ridge"),
    row(1, kind="technical_survey", status="withdrawn"),
    row(3, team="Team 12", operator="Norte", area_m2=None),
)


@pytest.fixture
def shown(qgis_app: object) -> TaskList:  # noqa: ARG001
    profile = load()
    widget = TaskList()
    widget.set_words(state_words(), kind_words(profile), state_icons(profile.palette.task_state))
    widget.set_rows(TASKS)
    return widget


def ids(widget: TaskList) -> list[str]:
    return [each.task_id for each in widget.shown()]


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(), ["T-1", "T-2", "T-3", "T-10"]),
        (Wanted("t-1"), ["T-1", "T-10"]),
        (Wanted("  RIDGE progress "), ["T-10"]),
        (Wanted("zepce"), ["T-2"]),
        (Wanted("Žepče"), ["T-2"]),
        (Wanted("technical survey"), ["T-1"]),
        (Wanted("norte team 12"), ["T-3"]),
        (Wanted("norte ridge"), []),
        (Wanted(status="draft"), ["T-2", "T-3"]),
        (Wanted(team="Team 4"), ["T-2", "T-10"]),
        (Wanted(team=NOTHING), ["T-1"]),
        (Wanted(operator="Norte", team="Team 12"), ["T-3"]),
        (Wanted("t-", kind="technical_survey"), ["T-1"]),
    ],
)
def test_what_is_looked_for_is_found(shown: TaskList, wanted: Wanted, found: list[str]) -> None:
    shown.table.look_for(wanted)
    assert ids(shown) == found


def test_columns_sort_by_what_they_mean(shown: TaskList) -> None:
    down, up = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
    shown.table.sort(0, down)
    assert ids(shown) == ["T-10", "T-3", "T-2", "T-1"]
    shown.table.sort(2, up)  # area: 1,000 is more than 200
    assert ids(shown) == ["T-3", "T-1", "T-2", "T-10"]
    shown.table.sort(3, up)  # team 4 before team 12
    assert ids(shown) == ["T-1", "T-2", "T-10", "T-3"]
    shown.table.sort(1, up)  # in the order of the work, not of the alphabet
    assert ids(shown)[-2:] == ["T-10", "T-1"]


def test_what_is_chosen_stays_chosen_while_the_list_is_filtered(shown: TaskList) -> None:
    told: list[None] = []
    shown.chosen_changed.connect(lambda: told.append(None))
    shown.choose(["T-2", "T-10"])
    shown.search.setText("ridge")
    assert len(shown.view.selectionModel().selectedRows()) == 1
    assert [each.task_id for each in shown.chosen()] == ["T-2", "T-10"], "a letter chooses nothing"
    assert shown.hidden() == 1
    shown.search.clear()
    assert len(shown.view.selectionModel().selectedRows()) == 2
    assert [each.task_id for each in shown.chosen()] == ["T-2", "T-10"]
    assert not told, "nobody chose anything by hand"
    shown.view.selectRow(0)
    assert told
    assert [each.task_id for each in shown.chosen()] == ["T-1"]


def test_tasks_that_were_read_again_stay_chosen_and_filtered(shown: TaskList) -> None:
    shown.choose(["T-10"])
    shown.boxes["team"].choose("Team 4")
    shown.set_rows([*TASKS, row(4, team="Team 4")])
    assert ids(shown) == ["T-2", "T-4", "T-10"]
    assert [each.task_id for each in shown.chosen()] == ["T-10"]


def test_the_filters_offer_what_the_tasks_have(shown: TaskList) -> None:
    teams = [shown.boxes["team"].itemText(i) for i in range(shown.boxes["team"].count())]
    assert teams == ["All teams", "Team 12", "Team 4", "No team"]
    states = [shown.boxes["status"].itemText(i) for i in range(shown.boxes["status"].count())]
    assert states == ["All statuses", "Draft", "In progress", "Withdrawn"]


def test_the_line_counts_and_an_empty_result_says_the_way_out(shown: TaskList) -> None:
    assert shown.counts.text() == "Tasks: 4 · 1,300 m²"
    shown.search.setText("team 4")
    assert shown.counts.text() == "Tasks: 2 of 4 · 1,200 m²"
    shown.search.setText("no such")
    assert "None of 4 tasks fits" in shown.counts.text()


def test_a_state_has_a_picture_and_a_word(shown: TaskList) -> None:
    cell = shown.table.index(0, 1)
    assert shown.table.data(cell, Qt.ItemDataRole.DisplayRole) == "Withdrawn"
    assert not shown.table.data(cell, Qt.ItemDataRole.DecorationRole).isNull()
    assert shown.table.data(cell, Qt.ItemDataRole.AccessibleTextRole) == "Status: Withdrawn"


def test_many_chosen_rows_are_few_ranges(qgis_app: object) -> None:  # noqa: ARG001
    widget = TaskList()
    widget.set_words({}, {}, {})
    widget.set_rows([row(number) for number in range(1, 3001)])
    widget.choose(f"T-{number}" for number in range(1, 3001) if number != 1500)
    assert len(widget.view.selectionModel().selection()) == 2
    assert len(widget.chosen()) == 2999


def layer_of_tasks(count: int) -> QgsVectorLayer:
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:4326&field=task_id:string&field=kind:string&field=status:string"
        "&field=area_m2:double&field=team:string",
        "tasks",
        "memory",
    )
    features = []
    for number in range(1, count + 1):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"T-{number}", "clearance", "draft", None, None])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def test_only_the_rows_that_changed_are_read_again(
    qgis_app: object,  # noqa: ARG001
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    layer, asked = layer_of_tasks(50), []
    read = task_rows.tasks_of

    def spy(of: QgsVectorLayer, feature_ids: object = None) -> list[TaskRow]:
        rows = read(of, feature_ids)  # type: ignore[arg-type]
        asked.append(len(rows))
        return rows

    monkeypatch.setattr(task_rows, "tasks_of", spy)
    rows = TaskRows(lambda: layer)
    told: list[None] = []
    rows.changed.connect(lambda: told.append(None))
    assert len(rows.rows()) == 50
    assert layer.startEditing()
    assert layer.changeAttributeValue(7, 4, "Team 1")
    assert layer.changeAttributeValue(7, 2, "suspended")
    assert layer.deleteFeature(9)
    QCoreApplication.processEvents()
    assert len(told) == 1, "one message for all changes of one step"
    assert len(rows.rows()) == 49
    assert next(each for each in rows.rows() if each.task_id == "T-7").team == "Team 1"
    assert asked == [50, 1]
    layer.undoStack().undo()
    layer.undoStack().undo()
    assert len(rows.rows()) == 50
    assert asked[2:] == [2]
    layer.rollBack()
    assert {each.status for each in rows.rows()} == {"draft"}


def test_no_layer_is_no_task(qgis_app: object) -> None:  # noqa: ARG001
    assert TaskRows(lambda: None).rows() == []


def test_the_list_is_laid_out_from_the_right(qgis_app: object) -> None:  # noqa: ARG001
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        widget = TaskList()
        widget.set_words(state_words(), {}, {})
        widget.set_rows(TASKS)
        header = widget.view.horizontalHeader()
        widget.resize(600, 400)
        assert header.sectionViewportPosition(0) > header.sectionViewportPosition(1)
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_choosing_a_row_leaves_the_columns_where_they_are(shown: TaskList) -> None:
    shown.resize(200, 400)
    shown.show()
    QApplication.processEvents()
    bar = shown.view.horizontalScrollBar()
    assert bar.maximum() > 0
    shown.view.setCurrentIndex(shown.table.index(2, 6))
    assert bar.value() == 0, "the id would be out of sight"
    shown.view.setCurrentIndex(shown.table.index(2, 5))
    assert bar.value() > 0, "but the arrow keys lead along the row"
