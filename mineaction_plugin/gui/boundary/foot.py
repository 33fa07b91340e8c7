# SPDX-License-Identifier: GPL-3.0-or-later
"""Under the table: the place in words while somebody types, why a cell is red, what was meant."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout, QWidget

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary.did_you_mean import Offer
from mineaction_plugin.gui.map_tools.words import left_to_right
from mineaction_plugin.gui.widgets.flow import Flow
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.translation import tr

MOST_OFFERS = 3


class Foot(QWidget):
    """A line of words, and a button for each thing that may have been meant."""

    chosen = pyqtSignal(str)
    """The text that was meant."""

    def __init__(self) -> None:
        super().__init__()
        self._words = wrapped(name="boundary_words")
        self._advice = wrapped(name="boundary_advice")
        self.offers = [QPushButton() for _ in range(MOST_OFFERS)]
        row = Flow()
        for at, button in enumerate(self.offers):
            button.setObjectName(f"boundary_offer_{at}")
            button.clicked.connect(
                lambda _on, which=button: self.chosen.emit(which.property("text_meant"))
            )
            row.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._advice)
        layout.addWidget(self._words)
        layout.addLayout(row)
        self.say("")
        self.advise(())

    def say(self, text: str, offers: Sequence[Offer] = ()) -> None:
        """Show a sentence, and what may have been meant."""
        self._words.setText(text)
        self._words.setVisible(bool(text))
        for at, button in enumerate(self.offers):
            offer = offers[at] if at < len(offers) else None
            button.setVisible(offer is not None)
            if offer is not None:
                button.setProperty("text_meant", offer.text)
                button.setText(tr("Take {text}").format(text=left_to_right(offer.text)))
                button.setToolTip(translated(offer.slip))

    def _choose(self, button: QPushButton) -> None:
        self.chosen.emit(str(button.property("text_meant")))

    def words(self) -> str:
        """What is said."""
        return self._words.text()

    def advise(self, sentences: Sequence[str]) -> None:
        """Show what would explain a misclosure."""
        self._advice.setText("\n".join(sentences))
        self._advice.setVisible(bool(sentences))
