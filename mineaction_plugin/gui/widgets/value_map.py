# SPDX-License-Identifier: GPL-3.0-or-later
"""What a layer's own words mean in ours, the ones that mean nothing yet first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from qgis.gui import QgsFilterLineEdit
from qgis.PyQt.QtCore import QModelIndex, QSize, QSortFilterProxyModel, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.hazard.binding import CODES
from mineaction_plugin.gui.rows import count
from mineaction_plugin.gui.widgets.binding_words import CODE_WORDS, attribute_title
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.gui.widgets.value_table import (
    MEANS,
    ROWS,
    WORD,
    MeaningDelegate,
    ValueModel,
    ValueRow,
)
from mineaction_plugin.translation import tr

FILTER_FROM = 12
"""From so many words on there is a filter above them."""
FEWEST, MOST = 1, 10


class ValueMap(QWidget):
    """One attribute is shown at a time; the list above says how much of each means nothing."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: dict[str, Sequence[ValueRow]] = {}
        self.attribute = QComboBox()
        self.attribute.setObjectName("value_attribute")
        self.attribute.setAccessibleName(tr("Values of"))
        self.attribute.setToolTip(tr("Whose values are shown below"))
        self.attribute.setMinimumContentsLength(8)
        self.attribute.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.filter = QgsFilterLineEdit()
        self.filter.setPlaceholderText(tr("Filter…"))
        self.filter.setShowSearchIcon(True)
        self.filter.setAccessibleName(tr("Filter: {list}").format(list=tr("Values")))
        self.filter.setToolTip(tr("Show the values that contain this text"))
        self._model = ValueModel(self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._model)
        self._sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.view = self._make_view()
        self.summary = wrapped(name="value_summary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.attribute, self.filter, self.view, self.summary):
            layout.addWidget(widget)
        self.attribute.currentIndexChanged.connect(lambda _index: self._show_attribute())
        self.filter.textChanged.connect(self._sorted.setFilterFixedString)
        self._model.edited.connect(self._on_edited)

    def show_values(self, values: Mapping[str, Sequence[ValueRow]]) -> None:
        """Show the words of each attribute that has codes; the one with most unknowns first."""
        before = self.attribute.currentData()
        self._rows = {a: tuple(rows) for a, rows in values.items() if a in CODE_WORDS}
        self.attribute.blockSignals(True)
        self.attribute.clear()
        for attribute in self._rows:
            self.attribute.addItem(self._title(attribute), attribute)
        worst = max(self._rows, key=self._unmapped_rows, default="")
        keep = before if before in self._rows else worst
        self.attribute.setCurrentIndex(max(0, self.attribute.findData(keep)))
        self.attribute.blockSignals(False)
        self.setVisible(bool(self._rows))
        self._show_attribute()

    def mapping(self) -> dict[str, dict[str, str]]:
        """Attribute to {word: code}, without the words that mean nothing to us."""
        return {
            attribute: {row.word: row.code for row in rows if row.code and row.word}
            for attribute, rows in self._rows.items()
        }

    def words(self) -> dict[str, frozenset[str]]:
        """Attribute to the words that are shown of it."""
        return {a: frozenset(row.word for row in rows) for a, rows in self._rows.items()}

    def unmapped(self) -> int:
        """How many words of all attributes mean nothing."""
        return sum(row.unmapped for rows in self._rows.values() for row in rows)

    def set_meaning(self, attribute: str, words: Sequence[str], code: str) -> None:
        """Say what some words mean."""
        self._rows[attribute] = tuple(
            replace(row, code=code) if row.word and row.word in words else row
            for row in self._rows[attribute]
        )
        self._show_attribute()
        self.changed.emit()

    def _make_view(self) -> QTableView:
        view = QTableView()
        view.setObjectName("value_table")
        view.setAccessibleName(tr("Values of the layer and what they mean"))
        view.setToolTip(
            tr("Press F2 or click to choose a meaning; it holds for all selected values")
        )
        view.setModel(self._sorted)
        view.setItemDelegateForColumn(
            MEANS, MeaningDelegate(view, lambda: self._model.titles, self._on_meaning)
        )
        view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        view.setEditTriggers(
            QAbstractItemView.EditTrigger.SelectedClicked
            | QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        view.setTabKeyNavigation(False)
        view.setAlternatingRowColors(True)
        view.setWordWrap(False)
        view.setMinimumWidth(view.fontMetrics().averageCharWidth() * 24)
        rows = always(view.verticalHeader())
        rows.hide()
        rows.setMinimumSectionSize(view.fontMetrics().height())
        rows.setDefaultSectionSize(round(view.fontMetrics().height() * 1.5))
        header = always(view.horizontalHeader())
        header.setMinimumSectionSize(view.fontMetrics().averageCharWidth() * 4)
        header.setSectionResizeMode(WORD, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(ROWS, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(MEANS, QHeaderView.ResizeMode.Stretch)
        return view

    def sizeHint(self) -> QSize:
        return QSize(self.view.minimumWidth(), super().sizeHint().height())

    def _show_attribute(self) -> None:
        attribute = self.attribute.currentData() or ""
        rows = self._rows.get(attribute, ())
        name = CODE_WORDS.get(attribute, str)
        codes = sorted(CODES.get(attribute, ()), key=lambda code: code == "unknown")
        self._model.show_values(rows, {code: name(code) for code in codes})
        self.filter.setVisible(len(rows) >= FILTER_FROM)
        self._summarise()
        line = always(self.view.verticalHeader()).defaultSectionSize()
        seen = min(max(len(rows), FEWEST), MOST)
        head = always(self.view.horizontalHeader()).sizeHint().height()
        self.view.setFixedHeight(head + seen * line + 4)

    def _on_meaning(self, index: QModelIndex, code: str) -> None:
        """A meaning was chosen for one word: give it to all that are selected with it."""
        chosen = always(self.view.selectionModel()).selectedRows(MEANS)
        rows = {self._sorted.mapToSource(i).row() for i in (index, *chosen)}
        for row in rows:
            self._model.setData(self._model.index(row, MEANS), code)

    def _on_edited(self) -> None:
        self._rows[self.attribute.currentData()] = tuple(self._model.values)
        self._summarise()
        self.changed.emit()

    def _unmapped_rows(self, attribute: str) -> int:
        return sum(row.rows for row in self._rows[attribute] if row.unmapped)

    def _title(self, attribute: str) -> str:
        unknown = sum(row.unmapped for row in self._rows[attribute])
        title = attribute_title(attribute)
        if not unknown:
            return tr("{attribute}: all values have a meaning").format(attribute=title)
        return tr("{attribute}: {n} values mean nothing").format(attribute=title, n=count(unknown))

    def _summarise(self) -> None:
        for place in range(self.attribute.count()):
            self.attribute.setItemText(place, self._title(self.attribute.itemData(place)))
        attribute = self.attribute.currentData()
        if attribute is None:
            return
        rows = self._unmapped_rows(attribute)
        self.summary.setText(
            tr("{rows} rows are read, kept and drawn as unknown.").format(rows=count(rows))
            if rows
            else ""
        )
        self.summary.setVisible(bool(rows))
