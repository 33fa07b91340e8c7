# SPDX-License-Identifier: GPL-3.0-or-later
"""How cells look and what they say when asked: wrong, waiting, typed, moved since."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont

from mineaction_plugin.core.boundary.sheet import BEARINGS, Column, RowKind, SheetRow
from mineaction_plugin.core.terms.vocabulary import North
from mineaction_plugin.gui.boundary.cell_texts import NUMBERS
from mineaction_plugin.translation import tr

Role = Qt.ItemDataRole
WRONG_PAPER, WRONG_INK = QColor("#f6c9c9"), QColor("#5c0000")
"""Both set, so that they are read in a dark theme, too (contrast 9:1)."""


@dataclass(frozen=True)
class State:
    """A cell as it stands."""

    row: SheetRow
    column: Column
    reason: str
    """Why what was typed cannot be taken; empty: nothing is wrong."""
    waits: bool


def editable(row: SheetRow, column: Column) -> bool:
    """Whether a cell can be typed into."""
    if row.kind is RowKind.CLOSING:
        return column in NUMBERS or column is Column.TYPED
    return True


def heading_font(column: Column, north: North, plain: QFont) -> QFont | None:
    """Bold for the column of the north that was chosen; `plain` is the font of the headings."""
    if BEARINGS.get(column) is not north:
        return None
    font = QFont(plain)
    font.setBold(True)
    return font


def typed_words(row: SheetRow, text: str) -> str:
    """What was typed, with the datum where it is another one, and whether it moved since."""
    said = tr("{text} · {datum}").format(text=text, datum=row.crs) if row.crs else text
    return tr("{text} · moved").format(text=said) if row.moved else said


def look(state: State, tip: str, role: int) -> Any:  # noqa: ANN401 (a QVariant)
    """Colour, font, sign, side and tooltip of a cell."""
    if role == Role.ToolTipRole:
        return _tip(state, tip)
    if role == Role.TextAlignmentRole:
        sides = Qt.AlignmentFlag
        side = sides.AlignRight if state.column in NUMBERS else sides.AlignLeading
        return side | sides.AlignVCenter
    if role == Role.FontRole:
        return _font(state)
    return _alarm(role) if state.reason else None


def _alarm(role: int) -> Any:  # noqa: ANN401 (a QVariant)
    """How a cell looks that could not be taken: red, and with a sign."""
    if role == Role.DecorationRole:
        return QgsApplication.getThemeIcon("mIconWarning.svg")
    if role == Role.BackgroundRole:
        return QBrush(WRONG_PAPER)
    return QBrush(WRONG_INK) if role == Role.ForegroundRole else None


def spoken(state: State, title: str, text: str) -> str:
    """What a screen reader says of a cell."""
    name = state.row.label if state.row.kind is not RowKind.NEW else tr("new point")
    said = tr("{point}, {column}: {text}").format(point=name, column=title, text=text or "–")
    notes = [said, *filter(None, (state.reason, _typed_note(state)))]
    return ". ".join(notes)


def _tip(state: State, tip: str) -> str:
    if state.reason:
        return tr("{reason} The boundary keeps the last good value; Esc takes this back.").format(
            reason=state.reason
        )
    if state.waits:
        return tr("Waits for the other half of the leg: a bearing and a distance make a point.")
    note = _typed_note(state)
    return f"{note}\n{tip}" if note else tip


def _typed_note(state: State) -> str:
    row = state.row
    if row.moved and state.column in {Column.TYPED, Column.COORDINATE}:
        return tr("Moved on the map since it was typed.")
    if row.kind is RowKind.CLOSING and state.column in NUMBERS and row.is_leg:
        return tr("As it lies on the map; what was measured stands under “Typed as”.")
    if _was_typed(state):
        return tr("Typed: {text}").format(text=row.typed)
    return ""


def _was_typed(state: State) -> bool:
    """Whether the figure of a cell comes from what was typed."""
    row = state.row
    if row.kind is not RowKind.POINT or not row.typed or row.moved:
        return False
    return row.is_leg if state.column in NUMBERS else state.column is Column.COORDINATE


def _font(state: State) -> QFont | None:
    moved = state.row.moved and state.column is Column.TYPED
    if not (state.waits or moved or state.column is Column.TYPED):
        return None
    font = QFont()
    font.setItalic(state.waits or moved)
    font.setStrikeOut(moved)
    return font
