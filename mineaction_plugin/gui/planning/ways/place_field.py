# SPDX-License-Identifier: GPL-3.0-or-later
"""A position that is typed in any format, or picked on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from mineaction_plugin.core.boundary.draft import Entry
from mineaction_plugin.core.boundary.shapes import LonLat
from mineaction_plugin.core.position.coordinates import parse
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.gui.map_tools import Captured

CENTIMETRES = 7
"""Decimals of a degree at which a picked position shows to a centimetre."""


class PlaceField(QWidget):
    """The text stays as typed; a picked position is kept to the last bit behind its text."""

    changed = pyqtSignal()

    def __init__(self, desk: Desk, name: str, called: str, hint: str) -> None:
        """Make it.

        Args:
            desk: whose map to pick on.
            name: its object name.
            called: its accessible name.
            hint: what the map says while a position is picked.
        """
        super().__init__()
        self._desk = desk
        self._hint = hint
        self._picked: tuple[str, LonLat, Entry] | None = None
        self.text = QLineEdit()
        self.text.setObjectName(name)
        self.text.setAccessibleName(called)
        self.text.setPlaceholderText(tr("33TYK 35320 31540 or 44.4012, 18.0973"))
        self.text.setToolTip(
            tr(
                "Any format: degrees, UTM or MGRS on WGS 84; of a bare pair of degrees latitude "
                "comes first"
            )
        )
        self.text.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.pick = QToolButton()
        self.pick.setObjectName(f"{name}_pick")
        self.pick.setIcon(icon("pick"))
        self.pick.setToolTip(tr("Pick the position on the map"))
        self.pick.setAccessibleName(self.pick.toolTip())
        self.setFocusProxy(self.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.text, 1)
        row.addWidget(self.pick)
        self.text.textChanged.connect(lambda _text: self.changed.emit())
        self.pick.clicked.connect(self._on_pick)

    def place(self) -> LonLat | None:
        """The position in degrees; None where nothing is typed.

        Raises:
            CoordinateError: the text is no position, with the reason.
        """
        text = self.text.text().strip()
        if not text:
            return None
        if self._picked is not None and self._picked[0] == text:
            return self._picked[1]
        position = parse(text)
        return position.lon, position.lat

    def entry(self) -> Entry:
        """What was typed for it; an empty one for a position that was only picked."""
        text = self.text.text().strip()
        if not text or (self._picked is not None and self._picked[0] == text):
            return self._picked[2] if text and self._picked is not None else Entry()
        return Entry(text=text, format=parse(text).format.value)

    def set_place(self, place: LonLat, entry: Entry | None = None) -> None:
        """Show a position that was picked or drawn."""
        entry = entry or Entry()
        shown = entry.text if entry.text and not entry.is_leg else _shown(place)
        self._picked = (shown, place, entry)
        if self.text.text() == shown:
            self.changed.emit()
        else:
            self.text.setText(shown)

    def _on_pick(self) -> None:
        self._desk.editing.tools.capture("point", self._hint, self._on_picked)

    def _on_picked(self, captured: Captured) -> None:
        lon, lat = captured.geometry.coords[0]
        self.set_place((lon, lat), captured.entries[0] if captured.entries else None)


def _shown(place: LonLat) -> str:
    """As degrees, to a centimetre."""
    lon, lat = place
    return f"{lat:.{CENTIMETRES}f}, {lon:.{CENTIMETRES}f}"
