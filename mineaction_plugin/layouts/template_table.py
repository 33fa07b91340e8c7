# SPDX-License-Identifier: GPL-3.0-or-later
"""The boundary-point table in a template; no row is lost to a short frame.

QGIS carries a table that is too long on to pages that have nothing else on them. Here the whole
template is filled again for the rows that are left, so that every page is the office's.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItem,
    QgsLayoutItemManualTable,
    QgsLayoutMultiFrame,
    QgsLayoutTable,
    QgsPrintLayout,
    QgsTableCell,
)
from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.drawing import RULE, Align
from mineaction_plugin.layouts.mirror import is_read_from_right
from mineaction_plugin.layouts.paper import MARGIN_MM
from mineaction_plugin.layouts.point_table import Column, Row, columns, paginated, rows_of
from mineaction_plugin.layouts.template_layout import TABLE_POINTS, item_by_id
from mineaction_plugin.symbology.labels import label_format

Rows = Sequence[Row]
TYPE_PT = 9.0
NARROW_MM = 100.0
"""QGIS makes a frame as wide as its table is at the moment: an empty one has no width to go by."""
LEAST_ROOM = 2
"""A ring's heading and one point."""


class PointTable:
    """The table of a layout: the office's fixed table, or ours in place of any other item."""

    def __init__(self, layout: QgsPrintLayout, order: Order, item: QgsLayoutItem) -> None:
        self._order = order
        self._item = item
        where = item.scenePos()
        width = item.rect().width()
        if width < NARROW_MM:
            page = always(always(layout.pageCollection()).page(max(item.page(), 0)))
            width = page.rect().width() - MARGIN_MM - where.x()
        self._width = width
        self.height = item.rect().height()
        own = item.multiFrame() if isinstance(item, QgsLayoutFrame) else None
        if isinstance(own, QgsLayoutItemManualTable):
            self._table = own
        else:
            self._table = _made(layout, QRectF(where.x(), where.y(), width, self.height))
        self._table.setHeaderMode(QgsLayoutTable.HeaderMode.NoHeaders)
        self._table.setResizeMode(QgsLayoutMultiFrame.ResizeMode.UseExistingFrames)
        self._table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)

    @classmethod
    def of(cls, layout: QgsPrintLayout, order: Order) -> PointTable | None:
        """The table of a layout; None where it has no item for it."""
        item = item_by_id(layout, TABLE_POINTS)
        return None if item is None else cls(layout, order, item)

    def show(self, rows: Rows) -> float:
        """Write rows below their headings; returns the height that they need, in whole frames."""
        cols = list(columns(self._order))
        cells = [[_cell(column.heading, bold=True) for column in cols]]
        cells += [_cells(row, cols) for row in rows]
        if is_read_from_right(self._order.language):
            cols, cells = cols[::-1], [line[::-1] for line in cells]
        table = self._table
        stroke = table.gridStrokeWidth() if table.showGrid() else 0.0
        room = self._width - stroke * (len(cols) + 1) - 2 * table.cellMargin() * len(cols)
        whole = sum(column.width for column in cols)
        table.setColumnWidths([room * column.width / whole for column in cols])
        table.setTableContents(cells)
        return float(table.totalSize().height())

    def parts(self, file: str) -> list[list[Row]]:
        """The rows by page: as many as the frame holds, a ring together where it fits.

        Raises:
            PackError: the frame does not hold even a heading and a row.
        """
        rings = rows_of(self._order)
        rows = [row for ring in rings for row in ring]
        low, high = 0, len(rows)
        while low < high:  # the longest beginning that fits
            middle = (low + high + 1) // 2
            fits = self.show(rows[:middle]) <= self.height
            low, high = (middle, high) if fits else (low, middle - 1)
        for room in range(low, LEAST_ROOM - 1, -1):  # another part may have a taller row
            parts = paginated(rings, room)
            if all(self.show(part) <= self.height for part in parts):
                return parts
        raise PackError(
            "The template {file}: the item “{item}” is too small for the points of task {task}. "
            "Make it higher or wider, or its type smaller.",
            file=file,
            item=self._item.id(),
            task=self._order.task.task_id,
        )


def _made(layout: QgsPrintLayout, where: QRectF) -> QgsLayoutItemManualTable:
    """A table with our own look in a box of the layout."""
    table = always(QgsLayoutItemManualTable.create(layout))
    layout.addMultiFrame(table)
    table.setContentTextFormat(label_format(TYPE_PT))
    table.setGridStrokeWidth(0.1)
    table.setGridColor(QColor(RULE))
    table.setVerticalGrid(False)
    frame = QgsLayoutFrame(layout, table)
    table.addFrame(frame)
    frame.attemptSetSceneRect(where)
    return table


def _cells(row: Row, cols: Sequence[Column]) -> list[QgsTableCell]:
    if row.heading:
        # QGIS wraps at the width of the first column, not of those that the cell spans.
        text = row.cells[0].replace(" ", "\u00a0")
        return [_cell(text, bold=True, span=len(cols)), *[_cell("")] * (len(cols) - 1)]
    texts = [*row.cells, *[""] * (len(cols) - len(row.cells))]
    cells = [_cell(text) for text in texts]
    for cell, column in zip(cells, cols, strict=True):
        if column.align in (Align.RIGHT, Align.NUMERAL):
            cell.setHorizontalAlignment(Qt.AlignmentFlag.AlignRight)
    return cells


def _cell(text: str, *, bold: bool = False, span: int = 1) -> QgsTableCell:
    cell = QgsTableCell(text)
    cell.setSpan(1, span)
    if bold:
        cell.setTextFormat(label_format(TYPE_PT, bold=True))
    return cell
