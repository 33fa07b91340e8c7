# SPDX-License-Identifier: GPL-3.0-or-later
"""The signs of the shown layers, as QGIS's own legend has them; what has no room is counted."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import QgsMapLayer, QgsSymbol, QgsVectorLayer

from mineaction_plugin.adapters.always import always
from mineaction_plugin.layouts.drawing import Mark, Swatch, Text
from mineaction_plugin.layouts.page import SMALL, SMALL_BOLD
from mineaction_plugin.layouts.series.words import one_line
from mineaction_plugin.translation import tr

ROW_MM = 4.6
SWATCH_MM = 8.0
COLUMN_MM = 62.0


@dataclass(frozen=True)
class LegendRow:
    """A heading where it has no symbol."""

    text: str
    symbol: QgsSymbol | None = None


def legend_rows(layers: Sequence[QgsMapLayer]) -> list[LegendRow]:
    """The layers' signs, the topmost layer first; a layer of one sign takes one row."""
    rows: list[LegendRow] = []
    for layer in layers:
        items = _items(layer)
        if len(items) == 1:
            rows.append(LegendRow(layer.name(), items[0].symbol))
        elif items:
            rows += [LegendRow(layer.name()), *items]
    return rows


def _items(layer: QgsMapLayer) -> list[LegendRow]:
    renderer = layer.renderer() if isinstance(layer, QgsVectorLayer) else None
    if renderer is None:
        return []
    shown = [item for item in renderer.legendSymbolItems() if item.symbol() is not None]
    return [LegendRow(item.label(), always(item.symbol()).clone()) for item in shown]


def legend_marks(
    rows: Sequence[LegendRow], x: float, y: float, width: float, height: float
) -> list[Mark]:
    """The rows in columns from the top left."""
    in_column = max(1, int(height / ROW_MM))
    columns = min(max(1, int(width / COLUMN_MM)), max(1, math.ceil(len(rows) / in_column)))
    room = columns * in_column
    shown = list(rows)
    if len(shown) > room:
        rest = tr("and {count} more signs").format(count=len(shown) - room + 1)
        shown = [*shown[: room - 1], LegendRow(rest)]
    marks: list[Mark] = []
    for number, row in enumerate(shown):
        left = x + width / columns * (number // in_column)
        marks += _row(row, left, y + ROW_MM * (number % in_column), width / columns)
    return marks


def _row(row: LegendRow, left: float, top: float, width: float) -> list[Mark]:
    if row.symbol is None:
        line = one_line(row.text, SMALL_BOLD, width - 2)
        return [Text(line, left, top, width - 2, ROW_MM, SMALL_BOLD, middle=True)]
    room = width - SWATCH_MM - 4
    text = Text(
        one_line(row.text, SMALL, room), left + SWATCH_MM + 2, top, room, ROW_MM, SMALL, middle=True
    )
    return [Swatch(row.symbol, left + 0.5, top + 0.6, SWATCH_MM, ROW_MM - 1.4), text]
