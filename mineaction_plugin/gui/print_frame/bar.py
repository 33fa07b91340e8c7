# SPDX-License-Identifier: GPL-3.0-or-later
"""The bar at the foot of the map: what the sheet is, and the button that prints it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qgis.gui import QgsMapCanvas, QgsScaleWidget
from qgis.PyQt.QtCore import QEvent, QObject, QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mineaction_plugin.gui.print_frame.state import (
    GRIDS,
    LARGEST_SCALE,
    ORIENTATIONS,
    PAPERS,
    SMALLEST_SCALE,
    FrameState,
)
from mineaction_plugin.gui.widgets.flow import Flow
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.translation import tr

WIDEST, NARROWEST, AWAY = 760, 120, 8


class PrintFrameBar(QFrame):
    """Lies over the map, at its foot; as wide as there is room."""

    changed = pyqtSignal(FrameState)
    print_pressed = pyqtSignal()
    close_pressed = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, state: FrameState) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._state = state
        self.setObjectName("print_frame_bar")
        self.setAccessibleName(tr("Print frame"))
        self.setToolTip(tr("The sheet that the frame on the map prints"))
        self.setAutoFillBackground(True)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.scale = self._scale_field()
        self.paper = self._choice("frame_paper", tr("Paper"), tr("Paper of the sheet (P)"), PAPERS)
        self.orientation = self._choice(
            "frame_orientation",
            tr("Orientation"),
            tr("How the paper is held (O)"),
            ORIENTATIONS,
            [tr("Portrait"), tr("Landscape")],
        )
        self.turn = self._turn_field()
        self.grid = self._choice(
            "frame_grid",
            tr("Grid"),
            tr("The grid on the sheet"),
            GRIDS,
            [tr("MGRS"), tr("UTM"), tr("Degrees"), tr("Grid of the programme")],
        )
        self.print = self._button("print_sheet", tr("Print"), tr("Print this sheet (Enter)"))
        self.close_it = self._button(
            "close_print_frame", tr("Close"), tr("Take the frame off the map (Esc)")
        )
        self.print.setDefault(True)
        self._lay_out()
        self._connect()
        self.show_state(state)
        canvas.installEventFilter(self)
        self.show()
        self._fit()

    def show_state(self, state: FrameState) -> None:
        """Show what the frame is, whoever changed it."""
        self._state = state
        fields = (self.scale, self.paper, self.orientation, self.turn, self.grid)
        blockers = [QSignalBlocker(field) for field in fields]
        self.scale.setScale(state.scale)
        for box, value in (
            (self.paper, state.paper),
            (self.orientation, state.orientation),
            (self.grid, state.grid),
        ):
            box.setCurrentIndex(box.findData(value))
        self.turn.setValue(state.turned_deg)
        del blockers

    def eventFilter(self, watched: QObject | None, event: QEvent | None) -> bool:
        if event is not None and watched is self._canvas and event.type() == QEvent.Type.Resize:
            self._fit()
        return bool(super().eventFilter(watched, event))

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        """Escape that no field wanted takes the frame off, as it does on the map."""
        if event is not None and event.key() == Qt.Key.Key_Escape:
            self.close_pressed.emit()
            return
        super().keyPressEvent(event)

    def _fit(self) -> None:
        width = max(NARROWEST, min(WIDEST, self._canvas.width() - 2 * AWAY))
        height = self._layout.totalHeightForWidth(width)
        x = max(0, (self._canvas.width() - width) // 2)
        self.setGeometry(x, max(0, self._canvas.height() - height - AWAY), width, height)

    def _lay_out(self) -> None:
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 6, 8, 6)
        hint = tr(
            "Drag the frame, or move it by the arrow keys. + and − change the scale, R turns it, "
            "O lays it on its side, P takes the next paper."
        )
        self._layout.addWidget(wrapped(hint, "print_frame_hint"))
        row = Flow()
        fields: tuple[QWidget, ...] = (
            self.scale,
            self.paper,
            self.orientation,
            self.turn,
            self.grid,
            self.print,
            self.close_it,
        )
        for field in fields:
            row.addWidget(field)
        self._layout.addLayout(row)

    def _connect(self) -> None:
        self.scale.scaleChanged.connect(lambda _scale: self._tell())
        for box in (self.paper, self.orientation, self.grid):
            box.currentIndexChanged.connect(lambda _row: self._tell())
        self.turn.valueChanged.connect(lambda _value: self._tell())
        self.print.clicked.connect(lambda _on: self.print_pressed.emit())
        self.close_it.clicked.connect(lambda _on: self.close_pressed.emit())

    def _tell(self) -> None:
        scale = min(max(self.scale.scale(), LARGEST_SCALE), SMALLEST_SCALE)
        self._state = replace(
            self._state,
            scale=scale,
            paper=str(self.paper.currentData()),
            orientation=str(self.orientation.currentData()),
            turned_deg=float(self.turn.value()),
            grid=str(self.grid.currentData()),
        )
        self.changed.emit(self._state)

    def _scale_field(self) -> QgsScaleWidget:
        field = QgsScaleWidget()
        field.setObjectName("frame_scale")
        field.setAccessibleName(tr("Scale of the sheet"))
        field.setToolTip(tr("Scale of the sheet (+ and −)"))
        field.setShowCurrentScaleButton(False)
        return field

    def _turn_field(self) -> QDoubleSpinBox:
        field = QDoubleSpinBox()
        field.setObjectName("frame_turn")
        field.setAccessibleName(tr("Rotation of the ground on the sheet"))
        field.setToolTip(
            tr("By how much the ground is turned clockwise on the sheet (R, Shift+R; 0: north up)")
        )
        field.setRange(-180.0, 180.0)
        field.setDecimals(1)
        field.setSingleStep(5.0)
        field.setWrapping(True)
        field.setSuffix("°")
        return field

    def _choice(
        self, name: str, title: str, tip: str, values: Sequence[str], words: Sequence[str] = ()
    ) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setAccessibleName(title)
        box.setToolTip(tip)
        for value, word in zip(values, words or values, strict=True):
            box.addItem(word, value)
        return box

    def _button(self, name: str, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setToolTip(tip)
        return button
