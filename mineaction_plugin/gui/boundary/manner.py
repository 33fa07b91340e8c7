# SPDX-License-Identifier: GPL-3.0-or-later
"""How the table shows and reads: the format of coordinates, the north, the day; remembered."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, TypeVar

from qgis.PyQt.QtCore import QDate, QObject, pyqtSignal

from mineaction_plugin.core.boundary.sheet import Typing
from mineaction_plugin.core.position.coordinates import CoordinateFormat
from mineaction_plugin.core.terms.vocabulary import AngleUnit, North

if TYPE_CHECKING:
    from mineaction_plugin.gui.desk import Desk

Code = TypeVar("Code", bound=StrEnum)


class Manner(QObject):
    """What is chosen in the dock's header."""

    changed = pyqtSignal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._settings = desk.settings
        field = desk.controller.profile().field
        self.format = _one_of(
            CoordinateFormat,
            (str(self._settings.boundary_format.value()), field.coordinate_format),
            CoordinateFormat.MGRS,
        )
        self._north_of_profile = field.north
        self._operations = desk.controller.profile().datum_operations
        self.on = QDate.currentDate()
        self.crs = ""
        """The datum that coordinates are read on; never remembered, for it moves them unseen."""
        self.grid_crs = ""
        """The UTM zone of grid bearings, likewise; "" for the task's own."""

    @property
    def north(self) -> North:
        """The north of bearings that name none."""
        kept = (str(self._settings.north.value()), self._north_of_profile)
        return _one_of(North, kept, North.MAGNETIC)

    @property
    def unit(self) -> AngleUnit:
        """The unit of bearings that name none."""
        kept = str(self._settings.angle_unit.value())
        return _one_of(AngleUnit, (kept,), AngleUnit.DEGREE)

    @property
    def day(self) -> date:
        """The day on which magnetic bearings are read."""
        return date(self.on.year(), self.on.month(), self.on.day())

    def typing(self, home: tuple[float, float] | None = None) -> Typing:
        """As the core takes it."""
        operation = self._operations.get(self.crs, "")
        return Typing(self.north, self.day, self.unit, home, self.crs, operation, self.grid_crs)

    def zones(self, own: str) -> list[str]:
        """UTM zones that grid bearings may be counted in: the task's own, and its neighbours'.

        Args:
            own: the task's own, "EPSG:32633"; "" where there is no point yet.
        """
        if not own:
            return list(dict.fromkeys(["", self.grid_crs]))
        code = int(own.removeprefix("EPSG:"))
        number, base = code % 100, code // 100 * 100
        beside = [f"EPSG:{base + (number - 2) % 60 + 1}", f"EPSG:{base + number % 60 + 1}"]
        return list(dict.fromkeys(["", *beside, self.grid_crs]))

    def choose_zone(self, grid_crs: str) -> None:
        """Count grid bearings in this zone; "" for the task's own."""
        self.grid_crs = grid_crs
        self.changed.emit()

    def datums(self) -> list[str]:
        """The datums that the programme has decided on, and the one in use."""
        return list(dict.fromkeys(["", *self._operations, self.crs]))

    def choose_crs(self, crs: str) -> None:
        """Read coordinates on this datum from now on."""
        self.crs = crs
        self.changed.emit()

    def choose_format(self, code: str) -> None:
        """Show coordinates so from now on."""
        self.format = CoordinateFormat(code)
        self._settings.boundary_format.setValue(code)
        self.changed.emit()

    def choose_north(self, code: str) -> None:
        """Take bearings that name no north for these."""
        self._settings.north.setValue(code)
        self.changed.emit()

    def choose_unit(self, code: str) -> None:
        """Take bearings that name no unit for these."""
        self._settings.angle_unit.setValue(code)
        self.changed.emit()

    def choose_day(self, day: QDate) -> None:
        """Show and read magnetic bearings as of this day."""
        self.on = day
        self.changed.emit()


def _one_of(kind: type[Code], codes: tuple[str, ...], default: Code) -> Code:
    """The first code that is one of a kind's."""
    known = {member.value: member for member in kind}
    return next((known[code] for code in codes if code in known), default)
