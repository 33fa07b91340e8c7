# SPDX-License-Identifier: GPL-3.0-or-later
"""Typing a boundary in the dock: the map follows, nothing bad is taken, all of it can be undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pyproj import Geod
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QGuiApplication
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton

from mineaction_plugin.core.boundary.draft import moved
from mineaction_plugin.core.boundary.sheet import Column
from mineaction_plugin.core.position.coordinates import parse
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.gui.boundary.content import BoundaryContent
from mineaction_plugin.workspace.database import opened
from tests.qgis.boundary_desk import cell, dock_content, labels, shown, type_into
from tests.qgis.editing_desk import SQUARE

GEOD = Geod(ellps="WGS84")
ROLE = Qt.ItemDataRole
START = "33TYK 35355 31579"


@pytest.fixture
def content(tmp_path: Path, qgis_new_project: None) -> Iterator[BoundaryContent]:  # noqa: ARG001
    with dock_content(tmp_path / "w") as made:
        yield made


def stored(content: BoundaryContent) -> list[tuple[str, float, float]]:
    """The points as they stand in the edit session."""
    layer = content._desk.editing.session.layer("boundary_points")
    assert layer is not None
    rows = sorted(layer.getFeatures(), key=lambda row: (row["ring_no"], row["point_no"]))
    places = [(row, row.geometry().asPoint()) for row in rows]
    return [(str(row["label"]), place.x(), place.y()) for row, place in places]


def figures(content: BoundaryContent) -> str:
    label = content.findChild(QLabel, "boundary_figures")
    assert label is not None
    return label.text()


def words(content: BoundaryContent) -> str:
    return content.foot.words()


def test_the_table_shows_the_task_with_its_leg_back_and_a_new_row(content: BoundaryContent) -> None:
    assert labels(content.model) == ["SP", "TP1", "TP2", "TP3"]
    assert content.model.rowCount() == 6
    assert shown(content.model, "back", Column.LABEL) == "back to SP"
    assert shown(content.model, "TP1", Column.FROM) == "SP"
    assert shown(content.model, "TP1", Column.COORDINATE).startswith("33T")
    assert "no leg was typed" in figures(content)
    assert "m² on the ellipsoid" in figures(content)


def test_a_coordinate_typed_goes_to_the_map_and_can_be_undone(content: BoundaryContent) -> None:
    before = shown(content.model, "TP1", Column.COORDINATE)
    type_into(content.model, "TP1", Column.COORDINATE, "33T 736000 4931000")
    meant = parse("33T 736000 4931000")
    _label, lon, lat = stored(content)[1]
    assert GEOD.inv(lon, lat, meant.lon, meant.lat)[2] < 0.001
    assert shown(content.model, "TP1", Column.TYPED) == "33T 736000 4931000"
    content.header.tools["undo"].trigger()
    assert shown(content.model, "TP1", Column.COORDINATE) == before
    content.header.tools["redo"].trigger()
    assert shown(content.model, "TP1", Column.TYPED) == "33T 736000 4931000"


def test_a_cell_that_cannot_be_taken_is_red_and_the_boundary_keeps_its_value(
    content: BoundaryContent,
) -> None:
    before = shown(content.model, "TP2", Column.COORDINATE)
    content.view.setCurrentIndex(cell(content.model, "TP2", Column.COORDINATE))
    type_into(content.model, "TP2", Column.COORDINATE, "32TYK 35355 31579")
    index = cell(content.model, "TP2", Column.COORDINATE)
    assert index.data() == "32TYK 35355 31579"
    paper = index.data(ROLE.BackgroundRole).color()
    assert paper.red() > paper.green() + 30
    assert QColor(index.data(ROLE.ForegroundRole).color()).lightness() < 90
    assert not index.data(ROLE.DecorationRole).isNull()  # never the colour alone
    assert "zone 32 has no square YK" in index.data(ROLE.ToolTipRole)
    assert "zone 32" in index.data(ROLE.AccessibleTextRole)
    assert "Did you mean 33TYK 35355 31579" in words(content)
    assert not content._desk.editing.session.dirty
    offer = content.findChild(QPushButton, "boundary_offer_0")
    assert offer is not None
    offer.click()
    assert shown(content.model, "TP2", Column.TYPED) == "33TYK 35355 31579"
    assert shown(content.model, "TP2", Column.COORDINATE) != before
    assert index.data(ROLE.BackgroundRole) is None


def test_esc_takes_back_what_was_refused(content: BoundaryContent) -> None:
    before = shown(content.model, "TP2", Column.TRUE)
    index = cell(content.model, "TP2", Column.TRUE)
    content.view.setCurrentIndex(index)
    type_into(content.model, "TP2", Column.TRUE, "361")
    assert "no bearing 361" in words(content)
    QTest.keyClick(content.view, Qt.Key.Key_Escape)
    assert shown(content.model, "TP2", Column.TRUE) == before
    assert index.data(ROLE.BackgroundRole) is None


def test_looking_into_a_cell_changes_nothing(content: BoundaryContent) -> None:
    for label in ("SP", "TP1", "TP2"):
        for column in Column:
            index = cell(content.model, label, column)
            content.model.setData(index, index.data(ROLE.EditRole))
    assert not content._desk.editing.session.dirty


def test_the_keyboard_alone_types_a_leg_and_goes_on(content: BoundaryContent) -> None:
    content.view.setFocus()
    content.view.setCurrentIndex(cell(content.model, "+", Column.MAGNETIC))
    QTest.keyClick(content.view, Qt.Key.Key_Return)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "033")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    here = content.view.currentIndex()
    assert list(Column)[here.column()] is Column.DISTANCE  # the other half is asked for
    assert shown(content.model, "+", Column.MAGNETIC) == "033"
    QTest.keyClick(content.view, Qt.Key.Key_Return)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    QTest.keyClicks(editor, "49")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()
    assert labels(content.model) == ["SP", "TP1", "TP2", "TP3", "TP4"]
    assert shown(content.model, "TP4", Column.TYPED) == "033 mag 49"
    assert shown(content.model, "TP4", Column.MAGNETIC) == "033.0"
    here = content.view.currentIndex()
    assert (here.row(), list(Column)[here.column()]) == (6, Column.MAGNETIC)


def test_the_place_is_said_while_it_is_typed(content: BoundaryContent) -> None:
    index = cell(content.model, "TP1", Column.COORDINATE)
    content.view.setCurrentIndex(index)
    content.view.edit(index)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, "33TYK 35355 31579")
    assert words(content).startswith("TP1 lies ")
    assert not content._desk.editing.session.dirty
    QTest.keyClicks(editor, "9")
    assert "digits" in words(content)
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert not content._desk.editing.session.dirty


def test_a_drag_on_the_map_shows_in_the_table_as_moved(content: BoundaryContent) -> None:
    type_into(content.model, "TP1", Column.COORDINATE, "33T 736000 4931000")
    editor = content._desk.editing.boundary
    assert editor.draft is not None
    point = editor.draft.named("TP1")
    assert point is not None
    assert editor.apply(moved(editor.draft, point.key, 17.9701, 44.4999), "Move TP1")
    assert shown(content.model, "TP1", Column.TYPED) == "33T 736000 4931000 · moved"
    assert "Moved on the map" in cell(content.model, "TP1", Column.TYPED).data(ROLE.ToolTipRole)


def test_selection_goes_both_ways(content: BoundaryContent) -> None:
    editor = content._desk.editing.boundary
    content.view.setCurrentIndex(cell(content.model, "TP2", Column.TRUE))
    assert editor.draft is not None
    chosen = [editor.draft.of(key).point.label for key in editor.selected]
    assert chosen == ["TP2"]
    other = editor.draft.named("TP3")
    assert other is not None
    editor.select([other.key])
    assert content.view.keys() == [other.key]


def test_misclosure_is_shown_and_spread_only_on_request(content: BoundaryContent) -> None:
    QGuiApplication.clipboard().setText(
        f"SP\t{START}\nTP1\t45 true 100\nTP2\t135 true 100\nTP3\t225 true 100\nSP\t315 true 101"
    )
    content.view.setCurrentIndex(cell(content.model, "TP1", Column.LABEL))
    content.header.tools["paste"].trigger()
    assert content.paste.pasted.ready
    content.paste.replace.click()
    assert shown(content.model, "back", Column.TYPED) == "315 true 101"
    assert "misclosure 1.0 m (1:402)" in figures(content)
    before = stored(content)
    content.header.tools["adjust"].trigger()
    assert content.adjust.isVisible()
    assert content.adjust.list.rowCount() == 4
    assert stored(content) == before  # shown, not done
    content.adjust.yes.click()
    assert stored(content) != before
    assert "spread over the points" in figures(content)
    content.header.tools["undo"].trigger()
    assert stored(content) == before


def test_a_leg_read_the_wrong_way_round_is_named(content: BoundaryContent) -> None:
    QGuiApplication.clipboard().setText(
        f"SP\t{START}\nTP1\t45 true 100\nTP2\t135 true 100\nTP3\t45 true 100\nSP\t315 true 100"
    )
    content.header.tools["paste"].trigger()
    content.paste.replace.click()
    advice = content.findChild(QLabel, "boundary_advice")
    assert advice is not None
    assert "from TP2 to TP3 turned round" in advice.text()


def test_a_column_of_cells_is_pasted_below_one_another(content: BoundaryContent) -> None:
    QGuiApplication.clipboard().setText("stake 1\nstake 2\nstake 3\n")
    content.view.setCurrentIndex(cell(content.model, "TP1", Column.NOTE))
    content.header.tools["paste"].trigger()
    notes = [shown(content.model, label, Column.NOTE) for label in ("SP", "TP1", "TP2", "TP3")]
    assert notes == ["", "stake 1", "stake 2", "stake 3"]
    content.header.tools["undo"].trigger()
    assert shown(content.model, "TP2", Column.NOTE) == ""
    content.view.setCurrentIndex(cell(content.model, "TP3", Column.NOTE))
    content.header.tools["paste"].trigger()
    assert "do not fit" in words(content)


def test_a_block_with_a_fault_is_not_taken_and_can_be_put_right(content: BoundaryContent) -> None:
    before = stored(content)
    QGuiApplication.clipboard().setText("SP\t44.495\t17.965x\nTP1\t44.497\t17.962")
    content.header.tools["paste"].trigger()
    faults = content.findChild(QLabel, "paste_faults")
    assert faults is not None
    assert "Row 1" in faults.text()
    assert not content.paste.replace.isEnabled()
    content.paste.text.setPlainText(
        "SP\t44.4950\t17.9651\nTP1\t44.4970\t17.9622\nTP2\t44.4981\t17.9663"
    )
    assert content.paste.replace.isEnabled()
    assert stored(content) == before
    content.paste.replace.click()
    assert labels(content.model) == ["SP", "TP1", "TP2"]


def test_a_block_of_bearings_asks_which_north(content: BoundaryContent) -> None:
    QGuiApplication.clipboard().setText("SP 45 100\nTP1 135 100\nTP2 225 100\nTP3 315 100")
    content.header.tools["paste"].trigger()
    panel = content.paste
    assert not panel.replace.isEnabled()
    norths = content.findChild(QComboBox, "paste_north")
    assert norths is not None
    norths.setCurrentIndex(norths.findData("grid"))
    panel.start.setText(START)
    assert panel.replace.isEnabled()
    panel.replace.click()
    assert shown(content.model, "TP1", Column.GRID) == "045.0"
    assert "misclosure 0.0 m" in figures(content)


def test_points_are_put_in_moved_and_deleted(content: BoundaryContent) -> None:
    content.view.setCurrentIndex(cell(content.model, "TP1", Column.LABEL))
    content.header.tools["insert"].trigger()
    assert labels(content.model) == ["SP", "TP1", "TP2", "TP3", "TP4"]
    here = content.view.currentIndex()
    assert (here.row(), list(Column)[here.column()]) == (2, Column.COORDINATE)
    place = shown(content.model, "TP2", Column.COORDINATE)
    content.header.tools["down"].trigger()
    assert shown(content.model, "TP3", Column.COORDINATE) == place
    content.view.setCurrentIndex(cell(content.model, "TP3", Column.LABEL))
    content.header.tools["delete"].trigger()
    assert labels(content.model) == ["SP", "TP1", "TP2", "TP3"]
    assert place not in [
        shown(content.model, each, Column.COORDINATE) for each in labels(content.model)
    ]


def test_a_boundary_typed_anew_leaves_the_old_one_until_it_is_finished(
    content: BoundaryContent,
) -> None:
    before = stored(content)
    content.header.tools["compose"].trigger()
    assert labels(content.model) == []
    type_into(content.model, "+", Column.COORDINATE, "44.4950 17.9651")
    type_into(content.model, "+", Column.TYPED, "045 true 200")
    assert not content.header.tools["finish"].isEnabled()
    type_into(content.model, "+", Column.TYPED, "135 true 200")
    assert stored(content) == before
    assert not content._desk.editing.session.dirty
    content.header.tools["finish"].trigger()
    assert [label for label, *_ in stored(content)] == ["SP", "TP1", "TP2"]
    assert not content.work.composing


def test_a_new_task_is_typed_where_none_is_chosen(content: BoundaryContent) -> None:
    content._desk.editing.boundary.choose("")
    button = content.findChild(QPushButton, "boundary_type_new")
    assert button is not None
    assert button.isVisible()
    button.click()
    type_into(content.model, "+", Column.COORDINATE, "44.4950 17.9651")
    type_into(content.model, "+", Column.TYPED, "045 true 200")
    type_into(content.model, "+", Column.TYPED, "135 true 200")
    content.header.tools["finish"].trigger()
    current = content._desk.editing.boundary.current
    assert current == "T-002"
    assert shown(content.model, "TP2", Column.TYPED) == "135 true 200"
    content.header.tools["undo"].trigger()  # one step: the task and its points
    assert content._desk.editing.boundary.current == ""


def test_what_was_typed_and_not_finished_is_offered_back(content: BoundaryContent) -> None:
    content.header.tools["compose"].trigger()
    type_into(content.model, "+", Column.COORDINATE, "44.4950 17.9651")
    type_into(content.model, "+", Column.TYPED, "045 true 200")
    again = BoundaryContent(content._desk)  # as after QGIS ended and was started again
    bar = content._desk.messages._bar
    assert "2 points was typed and not finished" in bar.currentItem().text()
    assert labels(again.model) == ["SP", "TP1", "TP2", "TP3"]
    assert again.work.go_on() == ""
    assert labels(again.model) == ["SP", "TP1"]
    assert shown(again.model, "TP1", Column.TYPED) == "045 true 200"
    again.work.give_up()
    assert again.work.left_behind() is None
    again.close_down()
    again.deleteLater()


def test_formats_and_norths_are_remembered(content: BoundaryContent) -> None:
    content.header.formats.setCurrentIndex(content.header.formats.findData("dd"))
    assert shown(content.model, "SP", Column.COORDINATE).endswith("°E")
    content.header.norths.setCurrentIndex(content.header.norths.findData("grid"))
    settings = content._desk.settings
    assert settings.boundary_format.value() == "dd"
    assert settings.north.value() == "grid"
    index = cell(content.model, "TP1", Column.TYPED)
    content.model.setData(index, "045 100")
    assert shown(content.model, "TP1", Column.GRID) == "045.0"


def test_copied_rows_can_be_pasted_again(content: BoundaryContent) -> None:
    content.view.selectAll()
    content.view.copy()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Label\tKind\tCoordinate")
    content.header.tools["paste"].trigger()
    assert content.paste.pasted.ready, content.paste.pasted
    assert [point.label for point in content.paste.pasted.points] == ["SP", "TP1", "TP2", "TP3"]


def test_two_equal_points_are_refused(content: BoundaryContent) -> None:
    place = shown(content.model, "SP", Column.COORDINATE)
    type_into(content.model, "TP1", Column.COORDINATE, place)
    type_into(content.model, "SP", Column.COORDINATE, place + " ")
    assert "exactly on" in cell(content.model, "SP", Column.COORDINATE).data(ROLE.ToolTipRole)


def test_the_points_of_an_order_keep_their_labels(tmp_path: Path, qgis_new_project: None) -> None:  # noqa: ARG001
    path = tmp_path / "w"
    with dock_content(path, Task("T-001", SQUARE)) as content:
        with opened(path / "tasks.gpkg", writing=True) as database:
            database.run(
                "INSERT INTO orders (order_no, revision, short_no, task_id, issued_at, snapshot, "
                "snapshot_sha256) VALUES ('MAC-2026-0001', 1, '1', 'T-001', "
                "'2026-11-12T14:02:00+01:00', '{}', 'x')"
            )
        content._desk.editing.boundary.choose("")
        content._desk.editing.boundary.choose("T-001")
        content.view.setCurrentIndex(cell(content.model, "TP1", Column.LABEL))
        content.header.tools["insert"].trigger()
        assert labels(content.model) == ["SP", "TP1", "TP1a", "TP2", "TP3"]
        type_into(content.model, "TP1a", Column.LABEL, "corner")
        assert cell(content.model, "TP1a", Column.LABEL).data(ROLE.BackgroundRole) is not None
        assert "never change" in cell(content.model, "TP1a", Column.LABEL).data(ROLE.ToolTipRole)
        assert not content.header.tools["compose"].isEnabled()


def test_grid_bearings_always_name_their_zone(content: BoundaryContent) -> None:
    heads = [
        str(content.model.headerData(at, Qt.Orientation.Horizontal)) for at in range(len(Column))
    ]
    assert "grid 33N" in heads
    assert not content.header.zones.isVisible()
    content.header.norths.setCurrentIndex(content.header.norths.findData("grid"))
    assert content.header.zones.isVisible()
    before = shown(content.model, "TP1", Column.GRID)
    content.header.zones.setCurrentIndex(content.header.zones.findData("EPSG:32634"))
    content.header.zones.activated.emit(content.header.zones.currentIndex())
    assert shown(content.model, "TP1", Column.GRID) != before
    type_into(content.model, "TP1", Column.GRID, "50")
    assert shown(content.model, "TP1", Column.GRID) == "050.0"
    draft = content.work.draft
    assert draft is not None
    point = draft.named("TP1")
    assert point is not None
    assert point.entry.grid_crs == "EPSG:32634"
