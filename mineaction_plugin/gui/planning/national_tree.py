# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes where in the national database, as a tree: shown for correction, typed over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.order.national.attributes import ATTRIBUTES, POINTS, TASKS
from mineaction_plugin.core.order.national.model import NationalBinding, NationalTable
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace.words import (
    column_titles,
    kind_words,
    point_kind_words,
    state_words,
    table_titles,
)

OURS, THEIRS = range(2)
KEY = Qt.ItemDataRole.UserRole
LEAST_LINES = 8


class NationalTree(QTreeWidget):
    """A line an attribute: ours, and the field that takes it; under a code, the database's word.

    An empty field is not exported. What a word is typed over keeps its place.
    """

    edited = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("national_fields")
        self.setAccessibleName(tr("What goes where in the national database"))
        self.setToolTip(
            tr(
                "On the right the field or the word of the database: F2 or a double click types "
                "over it. What is left empty is not exported."
            )
        )
        self.setHeaderLabels([tr("Here"), tr("In the database")])
        self.setColumnCount(2)
        self.setAlternatingRowColors(True)
        # Only the right side is typed over, also where the left one is clicked.
        self.setEditTriggers(QTreeWidget.EditTrigger.NoEditTriggers)
        self.itemDoubleClicked.connect(lambda item, _column: self.editItem(item, THEIRS))
        self.setMinimumHeight(self.fontMetrics().height() * 2 * LEAST_LINES)
        header = always(self.header())
        header.setSectionResizeMode(OURS, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(THEIRS, QHeaderView.ResizeMode.Stretch)
        self._binding = NationalBinding()
        self._filling = False
        self.itemChanged.connect(self._on_changed)

    @property
    def binding(self) -> NationalBinding:
        """As it was shown, with what was typed over."""
        roots = dict(zip((TASKS, POINTS), self._tops(), strict=False))
        if not roots:
            return self._binding
        return replace(
            self._binding,
            tasks=_table(self._binding.tasks, roots[TASKS]),
            boundary_points=_table(self._binding.boundary_points, roots[POINTS]),
        )

    def show_binding(self, binding: NationalBinding, profile: Profile) -> None:
        """Show a binding; the programme's own fields are among those of tasks."""
        self._filling, self._binding = True, binding
        self.clear()
        titles = {**column_titles(), **_more_titles()}
        own = {each.key: each.label for each in profile.task_fields}
        for key in (TASKS, POINTS):
            table = binding.table(key)
            root = _line(table_titles()[key], table.name, key)
            self.addTopLevelItem(root)
            names = [*table.fields, *(name for name in ATTRIBUTES[key] if name not in table.fields)]
            more = [name for name in own if key == TASKS and name not in table.fields]
            for name in (*names, *more):
                shown = titles.get(name, own.get(name, name))
                line = _line(shown, table.fields.get(name, ""), name)
                kind = table.type_of(table.fields.get(name, ""))
                if kind is not None:
                    line.setToolTip(THEIRS, str(kind))
                for code, word in _words(table, key, name):
                    line.addChild(_line(_codes(key, name, profile).get(code, code), word, code))
                root.addChild(line)
            root.setExpanded(key == TASKS)
        self._filling = False

    def _tops(self) -> Iterator[QTreeWidgetItem]:
        for place in range(self.topLevelItemCount()):
            root = self.topLevelItem(place)
            if root is not None:
                yield root

    def _on_changed(self, _item: QTreeWidgetItem, _column: int) -> None:
        if not self._filling:
            self.edited.emit()

    def keyPressEvent(self, event: QKeyEvent | None) -> None:
        item = self.currentItem()
        wanted = {Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter}
        editing = self.state() == QTreeWidget.State.EditingState
        if event is not None and item is not None and event.key() in wanted and not editing:
            self.editItem(item, THEIRS)
        else:
            super().keyPressEvent(event)


def _line(ours: str, theirs: str, key: str) -> QTreeWidgetItem:
    line = QTreeWidgetItem([ours, theirs])
    line.setData(OURS, KEY, key)
    line.setToolTip(OURS, ours)
    line.setFlags(line.flags() | Qt.ItemFlag.ItemIsEditable)
    return line


def _words(table: NationalTable, key: str, attribute: str) -> Iterator[tuple[str, str]]:
    """Each code of an attribute with the word that is written for it; empty: none is known."""
    known = table.values.get(attribute, {})
    if attribute not in table.fields or attribute not in ATTRIBUTES[key]:
        return
    for code in ATTRIBUTES[key][attribute].codes:
        yield code, next((word for word, meant in known.items() if meant == code), "")


def _codes(key: str, attribute: str, profile: Profile) -> Mapping[str, str]:
    if key == POINTS:
        return point_kind_words()
    return kind_words(profile) if attribute == "kind" else state_words()


def _table(table: NationalTable, root: QTreeWidgetItem) -> NationalTable:
    """A table with the names and words of its lines."""
    fields: dict[str, str] = {}
    values = {name: dict(words) for name, words in table.values.items()}
    types = dict(table.types)
    for line in _children(root):
        attribute, name = str(line.data(OURS, KEY)), line.text(THEIRS).strip()
        if name:
            fields[attribute] = name
        before = table.fields.get(attribute, "")
        if name and before in types and name != before:
            types[name] = types.pop(before)
        for child in _children(line):
            _say(
                values.setdefault(attribute, {}),
                str(child.data(OURS, KEY)),
                child.text(THEIRS).strip(),
            )
    values = {name: words for name, words in values.items() if words or name in table.values}
    return replace(table, name=root.text(THEIRS).strip(), fields=fields, values=values, types=types)


def _children(item: QTreeWidgetItem) -> Iterator[QTreeWidgetItem]:
    for place in range(item.childCount()):
        child = item.child(place)
        if child is not None:
            yield child


def _say(words: dict[str, str], code: str, word: str) -> None:
    """Write a word for a code: before any other, for the first of several is the one written."""
    first = next((known for known, meant in words.items() if meant == code), "")
    if word == first:
        return
    rest = {known: meant for known, meant in words.items() if known not in {word, first}}
    words.clear()
    if word:
        words[word] = code
    words.update(rest)


def _more_titles() -> dict[str, str]:
    return {
        "lon": tr("Longitude (WGS 84)"),
        "lat": tr("Latitude (WGS 84)"),
        "x": tr("East, in the CRS of the database"),
        "y": tr("North, in the CRS of the database"),
        "mgrs": tr("MGRS"),
        "wkt": tr("Outline as text (WKT)"),
        "point_count": tr("Number of boundary points"),
        "hazard_ids": tr("Hazards that the task was made for"),
        "centre_line_wkt": tr("Centre line as text (WKT)"),
        "point_id": tr("Task and label, one of its kind"),
        "point_no": tr("Number in the ring"),
        "ring_no": tr("Ring"),
        "utm_zone": tr("UTM zone of the task"),
        "fixed_by": tr("Fixed by"),
        "accuracy_m": tr("Accuracy (m)"),
        "entered_format": tr("Format as typed"),
        "entered_crs": tr("CRS as typed"),
        "datum_operation": tr("Change of datum"),
    }
