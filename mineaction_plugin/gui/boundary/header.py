# SPDX-License-Identifier: GPL-3.0-or-later
"""The dock's tool bar: what can be done, and how the table shows and reads."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtGui import QIcon, QKeySequence, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QAction,
    QBoxLayout,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QLabel,
    QToolBar,
    QWidget,
)

from mineaction_plugin.core.position.coordinates import CoordinateFormat
from mineaction_plugin.core.terms.vocabulary import AngleUnit, North
from mineaction_plugin.gui.boundary.cell_texts import zone_name
from mineaction_plugin.gui.boundary.datum_box import DatumBox
from mineaction_plugin.gui.boundary.manner import Manner
from mineaction_plugin.gui.widgets.flow import Flow
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr

WHEN_COMPOSING = frozenset({"finish", "give_up"})


class Header(QWidget):
    """What can be done, and how the table shows and reads; beside each other where there is room.

    Buttons that do not fit wait behind the arrow at the bar's end, as in every tool bar of QGIS.
    """

    asked = pyqtSignal(str)

    def __init__(self, manner: Manner) -> None:
        super().__init__()
        self._bar = _bar("boundary_tools", tr("Boundary"))
        self._manner_bar = QWidget()
        self._manner = manner
        self.tools: dict[str, QAction] = {}
        for group in _groups():
            for key, face, text in group:
                self._add(key, face, text)
            self._bar.addSeparator()
        self.tools["edit"].setCheckable(True)
        self.formats = _box("boundary_format", _format_words(), manner.format.value)
        self.norths = _box("boundary_north", _north_words(), manner.north.value)
        self.units = _box("boundary_unit", _unit_words(), manner.unit.value)
        self.day = QDateEdit(manner.on)
        self.datum = DatumBox(manner)
        self.zones = _box("boundary_zone", [], "")
        self._lay_out()
        self._connect()

    def minimumSizeHint(self) -> QSize:
        """As narrow as one button: what does not fit goes behind the arrow."""
        return QSize(1, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        needed = self._bar.sizeHint().width() + self._manner_bar.sizeHint().width()
        sides = QBoxLayout.Direction
        self._box.setDirection(sides.LeftToRight if needed <= self.width() else sides.TopToBottom)
        super().resizeEvent(event)

    def show_manner(self) -> None:
        """Show what was chosen elsewhere, as on the map."""
        for box, code in ((self.norths, self._manner.north), (self.units, self._manner.unit)):
            blocked = box.blockSignals(True)
            box.setCurrentIndex(box.findData(code.value))
            box.blockSignals(blocked)

    def show_zones(self, own: str) -> None:
        """Offer the zone of the task and those beside it; shown while grid north is chosen."""
        blocked = self.zones.blockSignals(True)
        self.zones.clear()
        for grid_crs in self._manner.zones(own):
            name = zone_name(grid_crs or own)
            self.zones.addItem(tr("zone {zone}").format(zone=name or "–"), grid_crs)
        self.zones.setCurrentIndex(max(0, self.zones.findData(self._manner.grid_crs)))
        self.zones.blockSignals(blocked)
        pair = self.zones.parentWidget()
        shown = self._manner.north is North.GRID or bool(self._manner.grid_crs)
        if pair is not None:
            pair.setVisible(shown)

    def enable(self, enabled: Sequence[str], *, composing: bool) -> None:
        """Let what makes sense now be done, and hide what belongs to another state."""
        for key, action in self.tools.items():
            action.setEnabled(key in enabled)
            if key in WHEN_COMPOSING:
                action.setVisible(composing)

    def describe(self, key: str, text: str) -> None:
        """Say more exactly what a button would do."""
        shortcut = _SHORTCUTS.get(key, "")
        self.tools[key].setToolTip(f"{text} ({shortcut})" if shortcut else text)

    def _add(self, key: str, face: QIcon, text: str) -> None:
        action = QAction(face, text, self)
        action.setObjectName(f"boundary_{key}")
        self.tools[key] = action
        self.describe(key, text)
        action.triggered.connect(lambda _checked=False, what=key: self.asked.emit(what))
        self._bar.addAction(action)
        button = self._bar.widgetForAction(action)
        if button is not None:
            button.setAccessibleName(text)

    def _lay_out(self) -> None:
        self.formats.setToolTip(tr("How coordinates are shown; any format can be typed"))
        self.norths.setToolTip(
            tr("Which north a bearing is counted from that is typed without one")
        )
        self.units.setToolTip(tr("The unit of bearings that are typed without one"))
        self.zones.setToolTip(tr("The UTM zone that grid bearings are counted in"))
        self.zones.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.day.setObjectName("boundary_day")
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(tr("Day of magnetic bearings"))
        self.day.setToolTip(tr("The day on which magnetic bearings are read: magnetic north moves"))
        flow = Flow()
        for text, box in (
            (tr("format"), self.formats),
            (tr("north"), self.norths),
            (tr("magnetic on"), self.day),
            ("", self.zones),
            ("", self.units),
            ("", self.datum),
        ):
            if not box.accessibleName():
                box.setAccessibleName(text or box.toolTip())
            flow.addWidget(_labelled(text, box))
        self._manner_bar.setLayout(flow)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self._box.addWidget(self._bar)
        self._box.addWidget(self._manner_bar)

    def _connect(self) -> None:
        manner = self._manner
        self.formats.currentIndexChanged.connect(
            lambda _row: manner.choose_format(str(self.formats.currentData()))
        )
        self.norths.currentIndexChanged.connect(
            lambda _row: manner.choose_north(str(self.norths.currentData()))
        )
        self.units.currentIndexChanged.connect(
            lambda _row: manner.choose_unit(str(self.units.currentData()))
        )
        self.day.dateChanged.connect(manner.choose_day)
        self.zones.activated.connect(lambda _row: manner.choose_zone(str(self.zones.currentData())))


_SHORTCUTS = {
    "undo": "Ctrl+Z",
    "redo": QKeySequence(QKeySequence.StandardKey.Redo).toString(),
    "save": "Ctrl+S",
    "insert": "Ins",
    "delete": "Del",
    "up": "Alt+↑",
    "down": "Alt+↓",
    "paste": "Ctrl+V",
}


def _groups() -> tuple[tuple[tuple[str, QIcon, str], ...], ...]:
    theme = QgsApplication.getThemeIcon
    return (
        (
            ("undo", theme("/mActionUndo.svg"), tr("Undo")),
            ("redo", theme("/mActionRedo.svg"), tr("Redo")),
            ("save", theme("/mActionSaveAllEdits.svg"), tr("Save")),
            ("discard", theme("/mActionCancelAllEdits.svg"), tr("Discard changes…")),
        ),
        (
            ("insert", theme("/symbologyAdd.svg"), tr("Put a point in behind this one")),
            ("delete", theme("/symbologyRemove.svg"), tr("Delete the selected points")),
            ("up", theme("/mActionArrowUp.svg"), tr("Move the selected points up")),
            ("down", theme("/mActionArrowDown.svg"), tr("Move the selected points down")),
            ("paste", theme("/mActionEditPaste.svg"), tr("Paste a block of points…")),
        ),
        (
            ("compose", icon("create"), tr("Type a boundary anew")),
            ("finish", icon("finish"), tr("Make it the boundary of the task")),
            ("give_up", icon("discard"), tr("Go back to the boundary as it was")),
            ("adjust", icon("fix"), tr("Spread the misclosure…")),
            ("edit", theme("/mActionVertexTool.svg"), tr("Edit the boundary on the map")),
            ("zoom", icon("zoom"), tr("Show the boundary on the map")),
        ),
    )


def _bar(name: str, title: str) -> QToolBar:
    bar = QToolBar(title)
    bar.setObjectName(name)
    side = bar.fontMetrics().height() + 4
    bar.setIconSize(QSize(side, side))
    return bar


def _labelled(text: str, box: QWidget) -> QWidget:
    """A box with its name before it, as one thing of the bar."""
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(4, 0, 4, 0)
    if text:
        label = QLabel(text)
        label.setBuddy(box)
        row.addWidget(label)
    row.addWidget(box)
    return pair


def _box(name: str, words: Sequence[tuple[str, str]], chosen: str) -> QComboBox:
    box = QComboBox()
    box.setObjectName(name)
    for word, code in words:
        box.addItem(word, code)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


def _format_words() -> list[tuple[str, str]]:
    return [
        (tr("MGRS 1 m"), CoordinateFormat.MGRS.value),
        (tr("UTM"), CoordinateFormat.UTM.value),
        (tr("Degrees"), CoordinateFormat.DD.value),
        (tr("Deg min"), CoordinateFormat.DM.value),
        (tr("Deg min sec"), CoordinateFormat.DMS.value),
    ]


def _north_words() -> list[tuple[str, str]]:
    return [
        (tr("magnetic"), North.MAGNETIC.value),
        (tr("grid"), North.GRID.value),
        (tr("true"), North.TRUE.value),
    ]


def _unit_words() -> list[tuple[str, str]]:
    return [
        (tr("degrees"), AngleUnit.DEGREE.value),
        (tr("mils (6400)"), AngleUnit.MIL_6400.value),
        (tr("mils (6000)"), AngleUnit.MIL_6000.value),
        (tr("gon"), AngleUnit.GON.value),
    ]
