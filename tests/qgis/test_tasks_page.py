# SPDX-License-Identifier: GPL-3.0-or-later
"""The page "Tasks": list and map in step, panels in place of the list, and the ways out."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsAttributeDialog, QgsEditorWidgetWrapper, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QListWidget,
    QMainWindow,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from mineaction_plugin.gui.controller import Controller
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.editing import tasks
from mineaction_plugin.gui.editing.editing import make_editing
from mineaction_plugin.gui.jobs import Jobs
from mineaction_plugin.gui.messages import Messages
from mineaction_plugin.gui.pages.tasks import TasksPage
from mineaction_plugin.settings import Settings
from tests.qgis import task_desk


def wait_until(holds: Callable[[], object], seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "waited in vain"
        QApplication.processEvents()
        time.sleep(0.005)


@pytest.fixture
def empty(qgis_app: object, qgis_new_project: None, tmp_path: Path) -> Iterator[TasksPage]:  # noqa: ARG001
    """The page with no task database yet."""
    window = QMainWindow()
    canvas = QgsMapCanvas(window)
    window.setCentralWidget(canvas)
    window.resize(800, 600)
    window.show()
    settings = Settings()
    settings.workspace.setValue(str(tmp_path / "tasks.gpkg"))
    owner = QWidget(window)
    project = QgsProject.instance()
    messages = Messages(QgsMessageBar(window), lambda _text, _details: None)
    controller, jobs = Controller(project, settings, owner), Jobs(project, owner)
    editing = make_editing(controller, canvas, messages, owner)
    page = TasksPage(Desk(controller, jobs, canvas, settings, messages, editing))
    page.setParent(owner)
    owner.resize(320, 1400)
    page.resize(320, 1400)
    owner.show()
    yield page
    page.host.close_panel()
    editing.session.discard()
    jobs.close()
    page.close_down()
    editing.close_down()
    controller.close()
    owner.setParent(None)
    owner.deleteLater()
    settings.workspace.remove()
    settings.close()
    project.clear()
    window.close()
    window.deleteLater()


@pytest.fixture
def page(empty: TasksPage, tmp_path: Path) -> TasksPage:
    """The page with four tasks."""
    task_desk.make_workspace(tmp_path / "tasks.gpkg")
    empty.desk.controller.open_workspace(str(tmp_path / "tasks.gpkg"))
    empty.host.close_panel()
    QApplication.processEvents()
    assert len(empty.list.shown()) == 4
    return empty


def layer(page: TasksPage) -> QgsVectorLayer:
    found = page.desk.controller.result("tasks")
    assert found is not None
    return found


def chosen(page: TasksPage) -> list[str]:
    return [row.task_id for row in page.list.chosen()]


def text(page: TasksPage, name: str) -> str:
    label = page.findChild(QLabel, name)
    assert label is not None
    return "" if label.isHidden() else label.text()


def on_map(page: TasksPage) -> set[str]:
    return {str(feature["task_id"]) for feature in layer(page).selectedFeatures()}


def test_without_tasks_the_page_shows_how_to_make_some(empty: TasksPage) -> None:
    assert empty.host.open_key == "new_task"
    assert empty.findChild(QPushButton, "create_tasks") is not None
    assert "No task database is open" in text(empty, "tasks_refused")
    button = empty.findChild(QPushButton, "open_workspace")
    assert button.isVisible()
    button.click()
    assert not button.isVisible()
    assert text(empty, "tasks_refused") == ""
    assert "tasks.gpkg" in text(empty, "tasks_kept")


def test_who_goes_back_to_the_empty_list_is_told_what_to_press(empty: TasksPage) -> None:
    empty.host.back.click()
    assert empty.host.open_key == ""
    empty.refresh()
    assert empty.host.open_key == ""
    assert "No tasks yet" in text(empty, "tasks_none")
    assert not empty.list.isVisible()


def test_the_list_chooses_on_the_map_and_the_map_in_the_list(page: TasksPage) -> None:
    page.list.view.selectRow(1)
    assert on_map(page) == {"T-002"}
    assert page.desk.editing.boundary.current == "T-002"
    assert text(page, "current_task").startswith("T-002 · Ridge 2 · Clearance · Draft")
    ids = [row.feature_id for row in page.list.shown() if row.task_id in {"T-001", "T-003"}]
    layer(page).selectByIds(ids)
    assert chosen(page) == ["T-001", "T-003"]
    assert page.desk.editing.boundary.current == "T-001"
    assert text(page, "current_task").startswith("Chosen: 2 tasks")
    layer(page).removeSelection()
    assert chosen(page) == []
    assert page.desk.editing.boundary.current == "T-001", "a click beside does not close the table"


def test_what_the_filter_hides_stays_chosen_and_is_said(page: TasksPage) -> None:
    page.choose(["T-001", "T-002"])
    page.list.search.setText("ridge 2")
    assert text(page, "current_task").endswith("not shown by the filter: 1")
    assert on_map(page) == {"T-001", "T-002"}
    page.buttons.action("duplicate").trigger()
    assert chosen(page) == ["T-005", "T-006"]
    assert page.list.search.text() == "", "what was made is shown"


def test_enter_shows_the_task_on_the_map(page: TasksPage) -> None:
    canvas = page.desk.canvas
    page.list.view.selectRow(2)
    QTest.keyClick(page.list.view, Qt.Key.Key_Return)
    extent = canvas.extent()
    assert extent.contains(layer(page).boundingBoxOfSelected())
    assert extent.width() < 0.02


def test_buttons_fit_how_many_are_chosen(page: TasksPage) -> None:
    layer(page).removeSelection()
    assert not page.buttons.more.isEnabled()
    page.choose(["T-001"])
    assert page.buttons.button("divide").isEnabled()
    assert not page.buttons.action("merge").isEnabled()
    page.choose(["T-001", "T-002"])
    assert not page.buttons.button("divide").isEnabled()
    assert page.buttons.action("merge").isEnabled()


def test_a_merge_shows_the_whole_and_one_undo_takes_it_back(page: TasksPage) -> None:
    page.choose(["T-001", "T-002"])
    page.buttons.action("merge").trigger()
    wait_until(lambda: len(page.list.shown()) == 3)
    assert chosen(page) == ["T-001"]
    assert page.bar.undo.isEnabled()
    page.bar.undo.click()
    wait_until(lambda: len(page.list.shown()) == 4)
    assert not page.bar.save.isEnabled()


def test_a_copy_is_chosen_and_stays_so_when_it_is_saved(page: TasksPage) -> None:
    page.choose(["T-003"])
    page.buttons.action("duplicate").trigger()
    assert chosen(page) == ["T-005"]
    page.bar.save.click()
    QApplication.processEvents()
    QApplication.processEvents()
    assert chosen(page) == ["T-005"]
    assert on_map(page) == {"T-005"}
    assert all(row.feature_id > 0 for row in page.list.shown())
    assert not page.bar.save.isVisible()


def test_what_is_refused_is_said_and_nothing_happens(page: TasksPage) -> None:
    said: list[str] = []
    page.desk.messages.warn = lambda text, *_more: said.append(text)  # type: ignore[method-assign]
    page.choose(["T-004"])
    page.buttons.action("remove").trigger()
    assert "T-004 was ordered" in said[0]
    assert len(page.list.shown()) == 4
    assert not page.desk.editing.session.dirty


def test_a_task_is_withdrawn_with_its_reason(page: TasksPage) -> None:
    page.choose(["T-004"])
    page.buttons.action("withdraw").trigger()
    panel = page.host.panel
    assert panel is not None
    state = panel.findChild(QComboBox, "new_status")
    assert state.currentData() == "withdrawn"
    assert not page.list.isVisible()
    change = panel.findChild(QPushButton, "change_status")
    assert not change.isEnabled(), "the reason is missing"
    past = panel.findChild(QListWidget, "task_history")
    assert "MAC-2026-0001 r1" in past.item(0).text()
    panel.findChild(QPlainTextEdit, "status_reason").setPlainText("flooded")
    change.click()
    assert page.host.open_key == ""
    wait_until(lambda: {row.status for row in page.list.chosen()} == {"withdrawn"})


def test_states_that_not_all_may_take_are_not_offered(page: TasksPage) -> None:
    page.choose(["T-001", "T-004"])
    page.buttons.button("status").click()
    assert page.host.panel is not None
    state = page.host.panel.findChild(QComboBox, "new_status")
    assert [state.itemData(i) for i in range(state.count())] == ["withdrawn"]
    page.choose(["T-001"])
    assert [state.itemData(i) for i in range(state.count())] == ["for_approval", "withdrawn"]


def test_the_form_of_a_task_is_qgis_s_own_and_a_step_like_any_other(page: TasksPage) -> None:
    page.choose(["T-001"])
    page.buttons.action("fields").trigger()
    dialog = page.desk.canvas.window().findChild(QgsAttributeDialog, "task_form")
    assert dialog is not None
    wrappers = [QgsEditorWidgetWrapper.fromWidget(w) for w in dialog.findChildren(QWidget)]
    inputs = {w.field().name(): w.widget() for w in wrappers if w is not None}
    assert not inputs["status"].isEnabled(), "a state has a way and a history of its own"
    assert inputs["task_id"].isReadOnly()
    assert not inputs["team"].isReadOnly()
    dialog.attributeForm().changeAttribute("team", "Team 7")
    dialog.accept()
    wait_until(lambda: page.list.chosen()[0].team == "Team 7")
    session = page.desk.editing.session
    assert session.undo_text
    session.undo()
    wait_until(lambda: page.list.chosen()[0].team == "Team 1")


def test_a_step_made_elsewhere_shows_at_once(page: TasksPage) -> None:
    told: list[str] = []
    page.summary_changed.connect(told.append)
    session = page.desk.editing.session
    tasks.change_status(session, page.desk.controller.profile(), ["T-001"], "for_approval", "")
    wait_until(lambda: told)
    assert told[-1] == "4 · 2 draft"


def test_a_read_only_database_says_so_and_the_list_can_still_be_read(
    page: TasksPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mineaction_plugin.gui.editing import opening  # noqa: PLC0415

    monkeypatch.setattr(opening.os, "access", lambda *_: False)
    page.refresh()
    assert "read-only" in text(page, "tasks_refused")
    assert not page.open_workspace.isVisible()
    assert len(page.list.shown()) == 4


def test_the_project_closed_under_an_open_panel(page: TasksPage) -> None:
    page.choose(["T-001"])
    page.buttons.button("status").click()
    QgsProject.instance().clear()
    QApplication.processEvents()
    page.refresh()
    assert page.list.shown() == []
    assert text(page, "current_task") == ""


def test_the_page_fits_a_narrow_dock(page: TasksPage) -> None:
    page.choose(["T-001"])
    assert page.minimumSizeHint().width() <= 320


def test_issuing_saves_first_and_issues_what_was_chosen_and_no_more(
    page: TasksPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from mineaction_plugin.gui.pages.orders import OrdersPage  # noqa: PLC0415

    asked: list[dict[str, object]] = []
    monkeypatch.setattr(
        page.desk.jobs, "run", lambda _id, parameters, *_more: asked.append(parameters)
    )
    orders = OrdersPage(page.desk)
    orders.form.folder.setFilePath(str(tmp_path))
    page.choose(["T-003"])
    page.buttons.action("duplicate").trigger()  # T-005, which has no number in the file yet
    orders.issue.click()
    assert "saved first" in orders.confirm.findChild(QLabel).text()
    assert not orders.confirm.yes.isEnabled(), "findings are open, and nobody says why"
    orders.form.reason.setText("The bridge is needed")
    orders.confirm.yes.click()
    assert asked[0]["SELECTED_IDS"] == "T-005"
    assert not page.desk.editing.session.dirty
    orders.close_down()
    orders.deleteLater()
