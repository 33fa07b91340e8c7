# SPDX-License-Identifier: GPL-3.0-or-later
"""The worksite panel: place by typing, fill in the form, put in order, take out; a red field."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
import shapely
from pytestqt.qtbot import QtBot
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtTest import QTest

from mineaction_plugin.core.terms.model import WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import PointKind, WorksiteKind
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.editing import worksite
from mineaction_plugin.gui.editing.editing import Editing
from mineaction_plugin.gui.map_tools.captured import Captured
from mineaction_plugin.gui.planning.worksite import WorksitePanel
from tests.qgis.editing_desk import editing_of, workspace

TASK = "T-001"
WAY = shapely.LineString([(17.96, 44.49), (17.95, 44.48), (17.94, 44.47)])


class Messages:
    """Remembers what was said."""

    def __init__(self) -> None:
        self.said: list[str] = []

    def warn(self, text: str) -> None:
        self.said.append(text)


@pytest.fixture
def editing(qgis_app: object, qgis_new_project: None, tmp_path: Path) -> Iterator[Editing]:  # noqa: ARG001
    with editing_of(workspace(tmp_path)) as made:
        yield made


@pytest.fixture
def messages() -> Messages:
    return Messages()


@pytest.fixture
def panel(qtbot: QtBot, editing: Editing, messages: Messages) -> Iterator[WorksitePanel]:
    desk = SimpleNamespace(
        editing=editing, controller=editing.controller, canvas=editing.canvas, messages=messages
    )
    made = WorksitePanel(cast("Desk", desk))
    qtbot.addWidget(made)
    editing.boundary.choose(TASK)
    made.show()
    made.started()
    yield made
    made.close_down()


def choose_kind(panel: WorksitePanel, kind: PointKind | WorksiteKind) -> None:
    panel.kind.setCurrentIndex(panel.kind.findData(str(kind)))


def type_place(panel: WorksitePanel, text: str) -> None:
    panel.typed.setText(text)
    QTest.keyClick(panel.typed, Qt.Key.Key_Return)


def labels(panel: WorksitePanel) -> list[str]:
    return [item.label for item in panel.items.items()]


def only_feature(editing: Editing) -> WorksiteFeature:
    (post,) = worksite.posts(editing.session, TASK)
    return post.feature


def test_a_typed_coordinate_places_it_and_stays_as_typed(
    panel: WorksitePanel, editing: Editing
) -> None:
    choose_kind(panel, WorksiteKind.CONTROL_POINT)
    type_place(panel, "44°29.40′N 017°57.66′E")
    feature = only_feature(editing)
    assert feature.entered_text == "44°29.40′N 017°57.66′E"
    assert feature.geometry.y == pytest.approx(44.49, abs=1e-9)
    assert feature.geometry.x == pytest.approx(17.961, abs=1e-9)
    assert labels(panel) == ["CP"]
    assert "proposed, confirm on site" in panel.items.view.item(0).text()
    assert panel.typed.text() == ""


@pytest.mark.parametrize(
    ("text", "sentence"),
    [("somewhere", "somewhere"), ("17.961 44.489", "Did you mean 44.489000°N 17.961000°E")],
)
def test_a_coordinate_that_cannot_be_turns_red_with_the_reason(
    panel: WorksitePanel, editing: Editing, text: str, sentence: str
) -> None:
    type_place(panel, text)
    assert not editing.session.dirty
    assert sentence in panel.fault.text()
    assert panel.typed.styleSheet()
    assert panel.typed.text() == text, "what was typed is kept, to be put right"
    QTest.keyClicks(panel.typed, " ")
    assert panel.fault.text() == ""


def test_a_coordinate_that_moves_a_post_far_away_changes_nothing(
    panel: WorksitePanel, editing: Editing
) -> None:
    type_place(panel, "44.489 17.961")
    panel.form.place.setText("44.489 71.961")
    panel.form.place.editingFinished.emit()
    assert "Did you mean" in panel.form.fault.text()
    assert panel.form.place.styleSheet()
    assert only_feature(editing).geometry.x == pytest.approx(17.961)


def test_a_radius_waits_for_who_set_it(panel: WorksitePanel, editing: Editing) -> None:
    choose_kind(panel, WorksiteKind.DEMOLITION_SITE)
    type_place(panel, "44.489 17.961")
    form = panel.form
    form.radius_m.setText("300")
    form.radius_m.editingFinished.emit()
    assert "Say who set the radius" in form.fault.text()
    assert only_feature(editing).radius_m is None
    form.radius_set_by.setText("EOD officer")
    form.radius_set_by.editingFinished.emit()
    feature = only_feature(editing)
    assert (feature.radius_m, feature.radius_set_by) == (300.0, "EOD officer")
    assert form.fault.text() == ""
    form.radius_m.setText("three hundred")
    form.radius_m.editingFinished.emit()
    assert "three hundred" in form.fault.text()
    assert form.radius_m.styleSheet()
    assert only_feature(editing).radius_m == 300.0, "the last good value is kept"


def test_a_way_says_whether_it_was_driven(panel: WorksitePanel, editing: Editing) -> None:
    choose_kind(panel, WorksiteKind.EVACUATION_ROUTE)
    assert not panel.typed.isVisible(), "a way is drawn"
    panel._on_drawn(Captured(WAY, ()))
    line = panel.items.view.item(0).text()
    assert "NOT DRIVEN" in line
    assert "km" in line or " m" in line
    panel.form.driven_min.setText("47")
    panel.form.driven_min.editingFinished.emit()
    assert "NOT DRIVEN, estimate 47 min" in panel.items.view.item(0).text()
    panel.form.driven_on.setDate(QDate(2026, 11, 12))
    assert "driven 2026-11-12, 47 min" in panel.items.view.item(0).text()
    assert only_feature(editing).driven_on == "2026-11-12"


def test_points_that_lead_in_stand_first_and_each_group_is_put_in_order(
    panel: WorksitePanel, editing: Editing
) -> None:
    for kind, text in (
        (WorksiteKind.CONTROL_POINT, "44.489 17.961"),
        (WorksiteKind.PARKING, "44.4889 17.961"),
        (PointKind.REFERENCE, "44.488 17.961"),
        (PointKind.BENCHMARK, "44.4885 17.961"),
    ):
        choose_kind(panel, kind)
        type_place(panel, text)
    assert labels(panel) == ["RP", "BM", "CP", "PARK"]
    panel.items.choose(3)
    QTest.keyClick(panel.items.view, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert labels(panel) == ["RP", "BM", "PARK", "CP"]
    assert panel.items.current().label == "PARK"
    panel.items.choose(0)
    QTest.keyClick(panel.items.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert labels(panel)[:2] == ["BM", "RP"]
    panel.items.choose(1)
    QTest.keyClick(panel.items.view, Qt.Key.Key_Delete)
    assert labels(panel) == ["BM", "PARK", "CP"]
    editing.session.undo()
    assert labels(panel) == ["BM", "RP", "PARK", "CP"]


def test_undo_everything_redo_everything(panel: WorksitePanel, editing: Editing) -> None:
    session = editing.session
    choose_kind(panel, WorksiteKind.MEDICAL_POINT)
    type_place(panel, "44.489 17.961")
    panel.form.description.setText("at the white house")
    panel.form.description.editingFinished.emit()
    before = only_feature(editing)
    while session.undo_text:
        session.undo()
    assert labels(panel) == []
    while session.redo_text:
        session.redo()
    assert only_feature(editing) == before
    assert session.save()
    assert only_feature(editing) == before
    assert labels(panel) == ["MED"]


def test_without_a_task_nothing_can_be_placed(
    panel: WorksitePanel, editing: Editing, messages: Messages
) -> None:
    editing.boundary.choose("")
    assert not panel.place.isEnabled()
    assert not panel.typed.isEnabled()
    panel._on_drawn(Captured(WAY, ()))
    assert messages.said == ["Choose a task first: what is placed belongs to it."]
    assert not editing.session.dirty


def test_a_focused_field_that_goes_away_changes_no_other_feature(
    panel: WorksitePanel, editing: Editing, qtbot: QtBot
) -> None:
    """Undo takes the chosen route away while its minutes have the focus: the lane stays LANE."""
    for kind in (WorksiteKind.ACCESS_LANE, WorksiteKind.EVACUATION_ROUTE):
        choose_kind(panel, kind)
        panel._on_drawn(Captured(WAY, ()))
    panel.activateWindow()
    panel.form.driven_min.setFocus()
    qtbot.wait_until(panel.form.driven_min.hasFocus)
    editing.session.undo()
    assert labels(panel) == ["LANE"]
    assert editing.session.redo_text == "Place EVAC of T-001"


def test_what_is_left_unfinished_is_told(panel: WorksitePanel, messages: Messages) -> None:
    for kind in (WorksiteKind.CONTROL_POINT, WorksiteKind.DEMOLITION_SITE):
        choose_kind(panel, kind)
        type_place(panel, "44.489 17.961")
    panel.form.radius_m.setText("300")
    panel.form.radius_m.editingFinished.emit()
    panel.items.choose(0)
    (said,) = messages.said
    assert "typed for DEMO was not taken" in said
    assert "who set the radius" in said
    panel.items.choose(1)
    assert len(messages.said) == 1


def test_what_is_drawn_for_one_task_is_not_given_to_another(
    panel: WorksitePanel, editing: Editing, messages: Messages, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[Any] = []
    monkeypatch.setattr(editing.tools, "capture", lambda *how: started.append(how))
    choose_kind(panel, WorksiteKind.CONTROL_POINT)
    panel.place.click()
    kind, _hint, done = started[0]
    assert kind == "point"
    editing.boundary.choose("")
    done(Captured(shapely.Point(17.961, 44.489), ()))
    assert not editing.session.dirty
    assert "You drew for T-001" in messages.said[0]
    editing.boundary.choose(TASK)
    done(Captured(shapely.Point(17.961, 44.489), ()))
    assert labels(panel) == ["CP"]
