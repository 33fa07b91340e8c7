# SPDX-License-Identifier: GPL-3.0-or-later
"""How a fast table is shown: whole rows, chosen many at once, sorted by a click on a heading."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt
from qgis.PyQt.QtWidgets import QAbstractItemView, QTableView

from mineaction_plugin.adapters.always import always
from mineaction_plugin.gui.widgets.fast_table import FastTable

SELECT = QItemSelectionModel.SelectionFlag
LINES_A_ROW = 1.35


class RowView(QTableView):
    """A table and not a tree: a tree asks Python for every row each time the filter changes.

    Going from row to row leaves the columns where they are: the first one stays in sight.
    """

    def __init__(self, table: FastTable[Any], sort: tuple[int, Qt.SortOrder], rows: int) -> None:
        """Show a table, sorted so, with room for so many rows at the least."""
        super().__init__()
        self._row = -1
        self.setModel(table)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._lay_out_rows(rows)
        header = always(self.horizontalHeader())
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(0)  # the rows in sight
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setStretchLastSection(True)
        header.setSortIndicator(*sort)
        self.setSortingEnabled(True)

    def scrollTo(
        self,
        index: QModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        bar = always(self.horizontalScrollBar())
        before = bar.value()
        super().scrollTo(index, hint)
        if index.row() != self._row:
            bar.setValue(before)
        self._row = index.row()

    def ranges(self) -> list[tuple[int, int]]:
        """First and last row of each run of selected rows; whole rows are selected."""
        selection = always(self.selectionModel()).selection()
        parts = (selection[place] for place in range(len(selection)))
        return [(part.top(), part.bottom()) for part in parts]

    def selected(self) -> list[int]:
        """The rows that are selected, from the top."""
        return sorted({row for top, last in self.ranges() for row in range(top, last + 1)})

    def select(self, rows: Sequence[int], *, scroll: bool = True) -> None:
        """Select just these rows, ascending, in as few ranges as there are."""
        table = always(self.model())
        selection = QItemSelection()
        for first, last in _runs(rows):
            selection.select(table.index(first, 0), table.index(last, 0))
        model = always(self.selectionModel())
        model.select(selection, SELECT.ClearAndSelect | SELECT.Rows)
        if rows:
            top = table.index(rows[0], 0)
            model.setCurrentIndex(top, SELECT.NoUpdate)
            if scroll:
                self.scrollTo(top)

    def _lay_out_rows(self, rows: int) -> None:
        header = always(self.verticalHeader())
        header.hide()
        line = self.fontMetrics().height()
        header.setMinimumSectionSize(line)
        header.setDefaultSectionSize(round(line * LINES_A_ROW))
        self.setMinimumHeight(round(line * LINES_A_ROW) * rows)


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Ascending numbers as runs of neighbours, first and last of each."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and place == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
