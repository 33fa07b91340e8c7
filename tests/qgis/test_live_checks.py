# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks while a boundary is drawn: what they read, when they run, what the list shows."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from mineaction_plugin.adapters import bindings
from mineaction_plugin.core.boundary.audit import blocks
from mineaction_plugin.core.boundary.draft import led_in, moved, replaced
from mineaction_plugin.core.hazard.binding import Binding, Role
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.core.terms.vocabulary import PointKind
from mineaction_plugin.gui.controller import ROLE
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.editing.editing import Editing
from mineaction_plugin.gui.editing.live_checks import LiveChecks
from mineaction_plugin.gui.editing.tasks import NewTask, create
from mineaction_plugin.gui.jobs import Jobs
from mineaction_plugin.gui.still_open import standing
from mineaction_plugin.gui.widgets.task_findings import TaskFindings
from mineaction_plugin.workspace import store
from tests.qgis.editing_desk import SQUARE, editing_of, workspace

WHOLE = Task("T-001", SQUARE, operator="Operator", depth_m=0.13, medical="Ambulance")
EAST = shapely.box(17.97, 44.49, 17.98, 44.50)


@pytest.fixture
def desk(qgis_app: object, qgis_new_project: None, tmp_path: Path) -> Iterator[Editing]:  # noqa: ARG001
    path = workspace(tmp_path / "w", WHOLE, replace(WHOLE, task_id="T-002", geometry=EAST))
    with editing_of(path) as editing:
        editing.boundary.choose("T-001")
        yield editing


def hazards(*shapes: shapely.Geometry, status: str = "open") -> QgsVectorLayer:
    """The copy of the hazards, H-0 and so on."""
    columns = "".join(f"&field={name}:string" for name in ("hazard_id", "land_class", "status"))
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:4326{columns}", "Hazards", "memory")
    for number, shape in enumerate(shapes):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"H-{number}", "CHA", status])
        feature.setGeometry(QgsGeometry.fromWkt(shape.wkt))
        assert layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    layer.setCustomProperty(ROLE, "hazards")
    QgsProject.instance().addMapLayer(layer)
    return layer


def rules(checks: LiveChecks) -> list[str]:
    return [finding.rule for finding in checks.findings]


def wait_until(holds: Callable[[], object], seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end, "waited in vain"
        QApplication.processEvents()
        time.sleep(0.005)


def checked(editing: Editing) -> LiveChecks:
    editing.checks.check_now()
    assert editing.checks.fault == ""
    return editing.checks


def drawn(editing: Editing, shape: shapely.Geometry) -> None:
    draft = editing.boundary.draft
    assert draft is not None
    assert editing.boundary.apply(replaced(draft, shape), "draw")


def test_a_task_without_fault(desk: Editing) -> None:
    assert checked(desk).findings == ()
    assert desk.checks.task_id == "T-001"


def test_what_is_drawn_is_checked_before_it_is_saved(desk: Editing) -> None:
    hazards(SQUARE)
    assert checked(desk).findings == ()
    drawn(desk, shapely.box(17.96, 44.49, 17.972, 44.495))
    assert rules(checked(desk))[:2] == ["hazard_left_outside", "tasks_overlap"]
    overlap = desk.checks.findings[1]
    assert overlap.other_id == "T-002"
    assert shapely.Point(overlap.lon, overlap.lat).within(EAST)
    desk.session.undo()
    assert checked(desk).findings == ()


def test_a_task_that_was_never_saved_is_checked(desk: Editing) -> None:
    profile = desk.controller.profile()
    (made,) = create(desk.session, profile, [NewTask(EAST, "clearance")], "new")
    desk.boundary.choose(made)
    assert set(rules(checked(desk))) == {
        "tasks_overlap", "required_field_missing", "medical_missing"
    }  # fmt: skip


def test_a_crossed_outline_blocks_and_is_told_while_it_is_drawn(desk: Editing) -> None:
    draft = desk.boundary.draft
    assert draft is not None
    first = draft.points[0]
    crossed = moved(draft, first.key, 17.99, 44.495)
    assert desk.boundary.apply(crossed, "cross")
    assert rules(checked(desk)) == ["invalid_polygon"]
    assert blocks(desk.checks.findings[0])


def test_a_reference_point_inside_the_task_is_told(desk: Editing) -> None:
    draft = desk.boundary.draft
    assert draft is not None
    assert desk.boundary.apply(led_in(draft, PointKind.REFERENCE, 17.965, 44.495), "RP")
    (finding,) = checked(desk).findings
    assert finding.rule == "point_in_hazard"
    assert (finding.lon, finding.lat) == pytest.approx((17.965, 44.495), abs=1e-9)


def test_they_run_after_a_pause_and_not_with_each_change(desk: Editing) -> None:
    checked(desk)
    seen: list[tuple[str, ...]] = []
    desk.checks.findings_changed.connect(lambda: seen.append(tuple(rules(desk.checks))))
    for east in (17.971, 17.972, 17.973):
        drawn(desk, shapely.box(17.96, 44.49, east, 44.50))
        assert desk.checks.pending
    assert seen == []
    wait_until(lambda: seen)
    assert len(seen) == 1
    assert "tasks_overlap" in seen[0]


def test_hazards_of_the_bound_layer_wherever_they_lie(desk: Editing) -> None:
    far = shapely.box(18.5, 44.9, 18.51, 44.91)
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=NR:integer&field=ST:string", "h", "memory")
    to_utm = shapely.box(535_000, 4_729_000, 536_000, 4_730_000)
    for number, (shape, status) in enumerate(((to_utm, "zu"), (to_utm, "zu")), 1):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([number, status])
        feature.setGeometry(QgsGeometry.fromWkt(shape.wkt))
        assert layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    binding = Binding(
        Role.HAZARDS, "h", {"hazard_id": "NR", "status": "ST"}, {"status": {"zu": "closed"}}
    )
    bindings.keep(layer, binding)
    table = desk.session.layer("task_hazards")
    assert table is not None
    with desk.session.step("link"):
        for name in ("2", "7"):
            feature = QgsFeature(table.fields())
            feature["task_id"], feature["hazard_id"] = "T-001", name
            feature["shape_hash"] = store.shape_hash(far)
            assert table.addFeature(feature)
    found = {(each.rule, each.other_id) for each in checked(desk).findings}
    assert ("hazard_closed", "2") in found
    assert ("hazard_changed", "2") in found
    assert ("hazard_gone", "7") in found


def test_facilities_and_cleared_land_of_bound_layers(desk: Editing) -> None:
    cleared = QgsVectorLayer("Polygon?crs=EPSG:4326&field=P:string", "c", "memory")
    feature = QgsFeature(cleared.fields())
    feature.setAttributes(["cleared"])
    feature.setGeometry(QgsGeometry.fromWkt(shapely.box(17.965, 44.49, 17.967, 44.50).wkt))
    assert cleared.dataProvider().addFeature(feature)
    cleared.updateExtents()
    clinic = QgsVectorLayer("Point?crs=EPSG:4326&field=S:string", "m", "memory")
    feature = QgsFeature(clinic.fields())
    feature.setAttributes(["no"])
    feature.setGeometry(QgsGeometry.fromWkt("Point(17.9 44.4)"))
    assert clinic.dataProvider().addFeature(feature)
    for layer, role, name in (
        (cleared, Role.CLEARED_LAND, "product"),
        (clinic, Role.MEDICAL, "surgery"),
    ):
        QgsProject.instance().addMapLayer(layer)
        fields = {name: layer.fields()[0].name()}
        values = {name: {"no": "no_surgery"}} if role is Role.MEDICAL else {}
        desk.controller.bind(layer, Binding(role, layer.name(), fields, values))
    assert set(rules(checked(desk))) == {"land_already_cleared", "facility_without_surgery"}


def test_another_task_or_none(desk: Editing) -> None:
    drawn(desk, shapely.box(17.96, 44.49, 17.972, 44.50))
    assert checked(desk).findings
    desk.boundary.choose("T-002")
    assert desk.checks.findings == ()
    assert rules(checked(desk)) == ["tasks_overlap"]
    desk.boundary.choose("")
    assert checked(desk).findings == ()


def test_what_stays_open_when_tasks_are_issued(desk: Editing, panel: TaskFindings) -> None:
    assert standing(panel.desk, ["T-001", "T-002"]) == (0, [])
    drawn(desk, shapely.box(17.96, 44.49, 17.972, 44.50))
    # The current task as it is drawn; both have the land that they share.
    assert standing(panel.desk, ["T-001", "T-002", "T-404"]) == (2, [])
    draft = desk.boundary.draft
    assert draft is not None
    assert desk.boundary.apply(moved(draft, draft.points[0].key, 17.99, 44.495), "cross")
    assert standing(panel.desk, ["T-001"]) == (0, ["T-001"])


def test_the_project_goes_while_checks_wait(desk: Editing) -> None:
    hazards(SQUARE)
    drawn(desk, shapely.box(17.96, 44.49, 17.972, 44.50))
    assert desk.checks.pending
    QgsProject.instance().clear()
    wait_until(lambda: not desk.checks.pending)
    assert desk.checks.findings == ()


def test_a_layer_that_cannot_be_read_is_a_sentence(desk: Editing) -> None:
    layer = QgsVectorLayer("Polygon?field=ID:string", "lost", "memory")
    QgsProject.instance().addMapLayer(layer)
    desk.controller.bind(layer, Binding(Role.HAZARDS, "lost", {"hazard_id": "GONE"}))
    desk.checks.check_now()
    assert "The layer lost has no field GONE" in desk.checks.fault


@pytest.fixture
def panel(desk: Editing) -> Iterator[TaskFindings]:
    jobs = Jobs(QgsProject.instance(), desk.parent)
    made = TaskFindings(
        Desk(desk.controller, jobs, desk.canvas, desk.controller.settings, desk.messages, desk)
    )
    made.resize(320, 400)
    made.show()
    yield made
    made.close_down()
    made.close()
    made.deleteLater()
    jobs.close()
    QApplication.processEvents()


def test_the_list_says_each_finding_and_leads_there(desk: Editing, panel: TaskFindings) -> None:
    assert panel.summary.text() == "Checking…"
    checked(desk)
    assert panel.summary.text() == "Checks: no rule found anything."
    drawn(desk, shapely.box(17.96, 44.49, 17.972, 44.50))
    checked(desk)
    assert panel.summary.text() == "Checks: ⚠ 1 mandatory"
    assert panel.list.item(0).text().startswith("⚠ Task T-001: ")
    panel.list.setFocus()
    panel.list.setCurrentRow(0)
    QTest.keyClick(panel.list, Qt.Key.Key_Return)
    finding = desk.checks.findings[0]
    middle = desk.canvas.extent().center()
    assert (middle.x(), middle.y()) == pytest.approx((finding.lon, finding.lat), abs=1e-6)
    asked: list[str] = []
    panel.asked.connect(asked.append)
    QTest.mouseClick(panel.mend, Qt.MouseButton.LeftButton)
    assert asked == ["boundary"]
    desk.boundary.choose("")
    assert not panel.isVisible()


def test_the_chosen_finding_stays_chosen(desk: Editing, panel: TaskFindings) -> None:
    drawn(desk, shapely.box(17.96, 44.49, 17.972, 44.50))
    checked(desk)
    panel.list.setCurrentRow(0)
    drawn(desk, shapely.box(17.96, 44.49, 17.973, 44.50))
    checked(desk)
    assert [item.text() for item in panel.list.selectedItems()] == [panel.list.item(0).text()]
