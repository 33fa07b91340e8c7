# SPDX-License-Identifier: GPL-3.0-or-later
"""A list of choices that filters another list, and does not widen its dock."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtWidgets import QComboBox

FEWEST_LETTERS = 6


class FilterBox(QComboBox):
    """Each entry has a text and a code; the first one lets everything through."""

    def __init__(self, name: str, called: str, tip: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(called)
        self.setToolTip(tip)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(FEWEST_LETTERS)

    def offer(self, entries: Sequence[tuple[str, str]]) -> None:
        """Offer these texts and codes, the first one chosen; nothing is signalled."""
        self.blockSignals(True)
        self.clear()
        for text, code in entries:
            self.addItem(text, code)
        self.blockSignals(False)

    def choose(self, code: str) -> None:
        """Choose the entry of this code, where there is one; nothing is signalled."""
        row = self.findData(code)
        if row >= 0:
            self.blockSignals(True)
            self.setCurrentIndex(row)
            self.blockSignals(False)

    @property
    def code(self) -> str:
        """The code of the chosen entry; "" where there is none."""
        return str(self.currentData() or "")
