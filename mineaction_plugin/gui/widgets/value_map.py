# SPDX-License-Identifier: GPL-3.0-or-later
"""What a layer's own words mean in ours, one row a word."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QLabel, QWidget

from mineaction_plugin.core.hazard.binding import CODES
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.translation import tr

SHOWN_AT_MOST = 40
LONGEST = 24


class ValueMap(QWidget):
    """A list to choose from beside each word; a word without a meaning is read as unknown."""

    def __init__(
        self, attribute: str, word: Callable[[str], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._attribute = attribute
        self._word = word
        self._kept: dict[str, str] = {}
        self._boxes: dict[str, QComboBox] = {}
        self._form = QFormLayout(self)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setContentsMargins(self.fontMetrics().averageCharWidth() * 2, 0, 0, 0)

    def show_words(self, words: Sequence[str], known: Mapping[str, str]) -> None:
        """Show these words of the layer; `known` gives the code of some of them."""
        while self._form.rowCount():
            self._form.removeRow(0)
        self._kept = dict(known)
        self._boxes = {word: self._box(word, known.get(word, "")) for word in words[:SHOWN_AT_MOST]}
        for word, box in self._boxes.items():
            self._form.addRow(_plain(word), box)
        hidden = len(words) - len(self._boxes)
        if hidden > 0:
            self._form.addRow(wrapped(tr("and {n} more values").format(n=hidden)))

    def mapping(self) -> dict[str, str]:
        """Word to code, without the words that mean nothing to us."""
        unseen = {word: code for word, code in self._kept.items() if word not in self._boxes}
        seen = {word: box.currentData() for word, box in self._boxes.items() if box.currentData()}
        return {**unseen, **seen}

    def _box(self, word: str, code: str) -> QComboBox:
        box = QComboBox()
        box.setMinimumContentsLength(8)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setAccessibleName(tr("Meaning of {word}").format(word=word))
        box.addItem(tr("– not known –"), "")
        for known in CODES[self._attribute]:
            if known != "unknown":
                box.addItem(self._word(known), known)
        box.setCurrentIndex(max(0, box.findData(code)))
        return box


def _plain(word: str) -> QLabel:
    """A word of the layer, shown as it is; too long ones are cut, and whole in the tool tip."""
    label = QLabel(word if len(word) <= LONGEST else f"{word[:LONGEST]}…")
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setToolTip(word)
    return label
