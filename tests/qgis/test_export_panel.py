# SPDX-License-Identifier: GPL-3.0-or-later
"""The panel "Export to the national database": seen, typed over, done as a job, kept."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from pathlib import Path

import fiona
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QFileDialog, QLineEdit, QTreeWidgetItem

from mineaction_plugin.adapters import bindings, national
from mineaction_plugin.core.hazard.binding import Binding, Role
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.planning.export import ExportPanel
from tests.qgis import task_desk
from tests.qgis.planning_desk import planning_desk

LONGEST_WAIT_S = 60


pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture
def desk(qgis_app: object, qgis_new_project: None, tmp_path: Path) -> Iterator[Desk]:  # noqa: ARG001
    with planning_desk(tmp_path, with_workspace=False) as made:
        task_desk.make_workspace(tmp_path / "programme.gpkg")
        made.controller.open_workspace(str(tmp_path / "programme.gpkg"))
        QApplication.processEvents()
        yield made
        made.editing.session.discard()
    QgsProject.instance().clear()


@pytest.fixture
def panel(desk: Desk) -> Iterator[ExportPanel]:
    made = ExportPanel(desk)
    made.resize(360, 760)
    made.show()
    made.started()
    yield made
    made.close_down()
    made.deleteLater()


def choose(desk: Desk, *task_ids: str) -> None:
    names = ", ".join(f"'{each}'" for each in task_ids)
    desk.controller.result("tasks").selectByExpression(f"task_id IN ({names})")


def line(panel: ExportPanel, key: str, root: int = 0) -> QTreeWidgetItem:
    top = panel.tree.topLevelItem(root)
    return next(top.child(i) for i in range(top.childCount())
                if top.child(i).data(0, Qt.ItemDataRole.UserRole) == key)  # fmt: skip


def finish(desk: Desk) -> None:
    end = time.monotonic() + LONGEST_WAIT_S
    while desk.jobs.busy and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.01)
    assert not desk.jobs.busy


def national_layer() -> QgsVectorLayer:
    layer = QgsVectorLayer(
        "Polygon?crs=EPSG:32633&field=TASKID:string(21)&field=STATUS:string(12)"
        "&field=TEAM:string(6)",
        "national_tasks",
        "memory",
    )
    assert QgsProject.instance().addMapLayer(layer) is not None
    return layer


def test_chosen_tasks_arrive_under_the_names_of_a_layer_and_the_project_keeps_them(
    desk: Desk, panel: ExportPanel, tmp_path: Path
) -> None:
    assert not panel.export.isEnabled()
    choose(desk, "T-001", "T-003")
    panel.like.setLayer(national_layer())
    assert line(panel, "team").text(1) == "TEAM"
    assert line(panel, "team").toolTip(1) == "text(6)"
    assert panel.crs.crs().authid() == "EPSG:32633"
    line(panel, "title").setText(1, "NAME")
    panel.file.setFilePath(str(tmp_path / "out.gpkg"))
    assert panel.export.isEnabled()
    panel.export.click()
    finish(desk)
    with fiona.open(tmp_path / "out.gpkg", layer="national_tasks") as layer:
        assert layer.crs.to_epsg() == 32633
        found = [dict(row["properties"]) for row in layer]
    assert [(row["TASKID"], row["NAME"], row["TEAM"]) for row in found] == [
        ("T-001", "Ridge 1", "Team 1"), ("T-003", "Ridge 3", None)
    ]  # fmt: skip
    with fiona.open(tmp_path / "out.gpkg", layer="boundary_points") as layer:
        ours = [row["properties"] for row in layer if row["properties"]["task_id"] == "T-001"]
    assert ours[0]["label"] == "RP", "the points of the task database, not new ones"
    kept = national.resolved(
        "", national.kept_text(QgsProject.instance()), desk.controller.profile()
    )
    assert kept is not None
    assert kept.tasks.fields["title"] == "NAME"
    again = ExportPanel(desk)
    assert again.binding == kept
    again.close_down()


@pytest.mark.parametrize(
    ("typed", "then"),
    [
        ("/there/tasks.gpkg", "/there/tasks.xlsx"),
        ("/there/tasks of 24.11", "/there/tasks of 24.11.xlsx"),
        ("/", "/"),
    ],
)
def test_another_format_gives_the_file_its_ending_and_leaves_its_name(
    panel: ExportPanel, typed: str, then: str
) -> None:
    panel.file.setFilePath(typed)
    panel.format.setCurrentIndex(panel.format.findData("xlsx"))
    assert Path(panel.file.filePath()) == Path(then)


def test_a_layer_that_is_known_as_existing_tasks_is_proposed(desk: Desk) -> None:
    layer = national_layer()
    bindings.keep(layer, Binding(Role.TASKS, "national_tasks"))
    made = ExportPanel(desk)
    assert made.like.currentLayer() == layer
    assert made.binding.tasks.fields["team"] == "TEAM"
    made.close_down()


def test_a_word_is_typed_over_with_keys_and_a_field_is_taken_out(
    desk: Desk, panel: ExportPanel
) -> None:
    layer = national_layer()
    choose(desk, "T-001")
    panel.like.setLayer(layer)
    panel.tree.setCurrentItem(line(panel, "team"))
    QTest.keyClick(panel.tree, Qt.Key.Key_F2)
    editor = panel.tree.findChild(QLineEdit)
    assert editor is not None
    editor.setText("")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert "team" not in panel.binding.tasks.fields
    assert panel.binding.tasks.types.keys() >= {"TASKID"}


def test_words_of_a_code_stay_and_the_one_typed_is_written_first(
    desk: Desk, panel: ExportPanel
) -> None:
    profile = desk.controller.profile()
    shown = national.resolved(
        '{"tasks": {"fields": {"task_id": "T", "status": "S"}, "values": {"status": '
        '{"Ongoing": "in_progress", "Started": "in_progress", "Done": "completed"}}}}',
        "", profile,
    )  # fmt: skip
    panel.tree.show_binding(shown, profile)
    status = line(panel, "status")
    words = {status.child(i).data(0, Qt.ItemDataRole.UserRole): status.child(i)
             for i in range(status.childCount())}  # fmt: skip
    assert words["in_progress"].text(1) == "Ongoing"
    assert panel.tree.binding == shown
    words["in_progress"].setText(1, "Working")
    words["suspended"].setText(1, "Halted")
    assert panel.tree.binding.tasks.values["status"] == {
        "Halted": "suspended", "Working": "in_progress", "Started": "in_progress",
        "Done": "completed",
    }  # fmt: skip


def test_the_file_follows_the_format_and_a_saved_binding_is_read_again(
    panel: ExportPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel.file.setFilePath(str(tmp_path / "out.gpkg"))
    panel.format.setCurrentIndex(panel.format.findData("imsma"))
    assert panel.file.filePath().endswith("out.xlsx")
    panel.crs.setCrs(QgsCoordinateReferenceSystem("EPSG:32634"))
    line(panel, "operator").setText(1, "AGENCY")
    saved = str(tmp_path / "national.json")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (saved, ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (saved, ""))
    panel.save.click()
    before = panel.binding
    panel.like.setLayer(national_layer())
    assert panel.binding != before
    panel.load.click()
    assert panel.binding == before
    assert before.crs == "EPSG:32634"


def test_a_layer_without_an_id_is_said_and_changes_nothing(panel: ExportPanel) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=colour:string", "fields", "memory")
    assert QgsProject.instance().addMapLayer(layer) is not None
    before = panel.binding
    panel.like.setLayer(layer)
    assert (
        "fields has no field that takes the task's id"
        in panel.findChild(type(panel._guessed), "export_guess").text()
    )
    assert panel.binding == before


def test_a_failure_is_a_sentence(desk: Desk, panel: ExportPanel, tmp_path: Path) -> None:
    choose(desk, "T-001")
    panel.file.setFilePath(str(tmp_path / "programme.gpkg"))
    panel.export.click()
    finish(desk)
    item = desk.messages._bar.currentItem()
    assert "is read by this project" in item.text()


def test_it_fits_a_narrow_dock(desk: Desk, panel: ExportPanel, tmp_path: Path) -> None:
    choose(desk, "T-001")
    panel.like.setLayer(national_layer())
    panel.file.setFilePath(str(tmp_path / "out.gpkg"))
    QApplication.processEvents()
    assert panel.minimumSizeHint().width() <= 320
    pictures = os.environ.get("EXPORT_PICTURES")
    if pictures:
        panel.tree.topLevelItem(1).setExpanded(True)
        panel.grab().save(f"{pictures}/panel.png")
        font = panel.font()
        font.setPointSizeF(font.pointSizeF() * 2)
        panel.setFont(font)
        panel.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        panel.resize(480, 1200)
        QApplication.processEvents()
        panel.grab().save(f"{pictures}/panel_200_rtl.png")
