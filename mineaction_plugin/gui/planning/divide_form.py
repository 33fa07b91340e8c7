# SPDX-License-Identifier: GPL-3.0-or-later
"""How to divide: the method, its number, and which way the cuts run."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.gui import QgsDoubleSpinBox, QgsSpinBox
from qgis.PyQt.QtCore import QLocale, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from mineaction_plugin.core.boundary.division import Cuts, Method, areas_of_text
from mineaction_plugin.core.boundary.division.asks import MOST_PARTS
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.gui.planning.ways.way import metres, narrow_form
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

AXIS, BEARING, LINE, GRID = "axis", "bearing", "line", "grid"
"""Which way the cuts run; along the grid where boxes are to begin at round coordinates."""
WIDTH_M, AREA_M2 = 25.0, 5000.0
MOST_AREA_M2 = 1e9
ROUND_M = (10, 50, 100, 1000)


def methods() -> dict[Method, str]:
    """What each method is called."""
    return {
        Method.PARTS: tr("Equal parts"),
        Method.AREA: tr("Parts of one area"),
        Method.AREAS: tr("Parts of a list of areas"),
        Method.STRIPS: tr("Strips or lanes of a width"),
        Method.BOXES: tr("Boxes"),
        Method.LINE: tr("Along a road, river or other line"),
    }


class DivideForm(QWidget):
    """Shows only the fields that the method needs."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.method = QComboBox()
        self.parts = QgsSpinBox()
        self.area = QgsDoubleSpinBox()
        self.areas = QLineEdit()
        self.side = metres("divide_width", tr("Width of a strip, or side of a box"), WIDTH_M)
        self.direction = QComboBox()
        self.bearing = QgsDoubleSpinBox()
        self.step = QComboBox()
        self._set_up()
        self._lay_out()
        self.method.currentIndexChanged.connect(self._on_method)
        for box in (self.direction, self.step):
            box.currentIndexChanged.connect(self._on_changed)
        for spin in (self.parts, self.area, self.side, self.bearing):
            spin.valueChanged.connect(self._on_changed)
        self.areas.textChanged.connect(self._on_changed)
        self._on_method()

    @property
    def chosen(self) -> Method:
        """The method."""
        return Method(self.method.currentData())

    @property
    def wants_line(self) -> bool:
        """Whether a line says where, or which way, to cut."""
        return self.chosen is Method.LINE or self.direction.currentData() == LINE

    def cuts(self, lines: Callable[[], list[BaseGeometry]]) -> Cuts:
        """What the form says.

        Args:
            lines: gives the lines that were drawn or selected; asked where the form wants one.

        Raises:
            MineActionError: something in the form cannot be; the sentence says what.
        """
        method, way = self.chosen, self.direction.currentData()
        found = tuple(lines()) if self.wants_line else ()
        if method is not Method.LINE and self.wants_line and len(found) != 1:
            raise GeometryError(
                "The direction of the cuts is taken from one line: draw it, or select one."
            )
        comma = QLocale().decimalPoint() == ","
        return Cuts(
            method=method,
            parts=self.parts.value(),
            area_m2=self.area.value(),
            areas_m2=areas_of_text(self.areas.text(), decimal_comma=comma),
            width_m=self.side.value(),
            bearing_grid_deg=self.bearing.value() if way == BEARING else None,
            snap_m=float(self.step.currentData()) if way == GRID else 0.0,
            lines=found,
        )

    def _on_method(self, *_what: object) -> None:
        """Boxes may follow the grid; along a line there is no direction to choose."""
        before = self.direction.currentData()
        self.direction.blockSignals(True)
        self.direction.clear()
        self.direction.addItem(tr("Across the long axis"), AXIS)
        self.direction.addItem(tr("At a grid bearing"), BEARING)
        self.direction.addItem(tr("Along a drawn or selected line"), LINE)
        if self.chosen is Method.BOXES:
            self.direction.addItem(tr("On round grid coordinates"), GRID)
        self.direction.setCurrentIndex(max(0, self.direction.findData(before)))
        self.direction.blockSignals(False)
        self._on_changed()

    def _on_changed(self, *_what: object) -> None:
        self._show_what_counts()
        self.changed.emit()

    def _show_what_counts(self) -> None:
        method, way = self.chosen, self.direction.currentData()
        needed = {
            self.method: True,
            self.parts: method is Method.PARTS,
            self.area: method is Method.AREA,
            self.areas: method is Method.AREAS,
            self.side: method in {Method.STRIPS, Method.BOXES},
            self.direction: method is not Method.LINE,
            self.bearing: method is not Method.LINE and way == BEARING,
            self.step: method is Method.BOXES and way == GRID,
        }
        # Taken out and put back: a hidden row of Qt 5 still takes its spacing.
        while self._form.rowCount():
            self._form.takeRow(0)
        for widget, label in self._labels.items():
            label.setVisible(needed[widget])
            widget.setVisible(needed[widget])
            if needed[widget]:
                self._form.addRow(label, widget)

    def _set_up(self) -> None:
        for method, name in methods().items():
            self.method.addItem(name, method.value)
        self.parts.setRange(2, MOST_PARTS)
        self.parts.setClearValue(2)
        self.area.setRange(0.0, MOST_AREA_M2)
        self.area.setDecimals(1)
        self.area.setValue(AREA_M2)
        self.area.setSuffix(tr(" m²"))
        self.areas.setPlaceholderText(tr("1200; 1500; 900"))
        self.bearing.setRange(0.0, 360.0)
        self.bearing.setWrapping(True)
        self.bearing.setDecimals(1)
        self.bearing.setSuffix("°")
        for step in ROUND_M:
            self.step.addItem(tr("{step} m").format(step=step), step)
        self.step.setCurrentIndex(ROUND_M.index(100))
        for widget, name, tip in (
            (self.method, "divide_method", tr("What the parts are to be")),
            (self.parts, "divide_parts", tr("How many parts, all of one area")),
            (self.area, "divide_area", tr("The area of each part; the last has what is left")),
            (
                self.areas,
                "divide_areas",
                tr("Square metres, one number a part, semicolons between; the rest is one more"),
            ),
            (self.direction, "divide_direction", tr("Which way the cuts run")),
            (
                self.bearing,
                "divide_bearing",
                tr("Bearing of the cuts from the grid north of the task's UTM zone"),
            ),
            (self.step, "divide_round", tr("Boxes begin at whole multiples of so many metres")),
        ):
            widget.setObjectName(name)
            widget.setToolTip(tip)
            widget.setAccessibleName(tip)

    def _lay_out(self) -> None:
        self._form = narrow_form()
        self._labels: dict[QWidget, QLabel] = {}
        for text, widget in (
            (tr("&Method"), self.method),
            (tr("&Number of parts"), self.parts),
            (tr("&Area each"), self.area),
            (tr("&Areas"), self.areas),
            (tr("&Width"), self.side),
            (tr("&Cuts run"), self.direction),
            (tr("&Grid bearing"), self.bearing),
            (tr("&Round to"), self.step),
        ):
            label = QLabel(text, self)
            label.setBuddy(widget)
            widget.setParent(self)
            self._labels[widget] = label
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._form)
