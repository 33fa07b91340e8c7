# SPDX-License-Identifier: GPL-3.0-or-later
"""What the plugin says in the message bar: sentences, with buttons that act on them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from qgis.core import Qgis, QgsMessageLog
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtWidgets import QPushButton

from mineaction_plugin.adapters.always import always
from mineaction_plugin.translation import tr

TAG = "Mine Action"
STAYS_SECONDS = 0
PASSES_SECONDS = 8


@dataclass(frozen=True)
class Action:
    """A button in a message: what it says and what it does."""

    text: str
    run: Callable[[], None]


class Messages:
    """The only caller of the message bar.

    `show_details` opens the longer text of a message; it is given by the plugin, which knows
    the window.
    """

    def __init__(self, bar: QgsMessageBar, show_details: Callable[[str, str], None]) -> None:
        self._bar = bar
        self._show_details = show_details

    def done(self, text: str, actions: Sequence[Action] = ()) -> None:
        """Say that something is finished; stays while it offers a button."""
        self._push(text, Qgis.MessageLevel.Success, actions)

    def note(self, text: str, actions: Sequence[Action] = ()) -> None:
        """Say something that the user may want to know."""
        self._push(text, Qgis.MessageLevel.Info, actions)

    def warn(self, text: str, details: str = "", actions: Sequence[Action] = ()) -> None:
        """Say that something needs a look; it stays until it is closed."""
        self._push(text, Qgis.MessageLevel.Warning, self._with_details(text, details, actions))

    def failed(self, text: str, details: str = "", actions: Sequence[Action] = ()) -> None:
        """Say what went wrong, where, and what to do; the details can be copied."""
        self._push(
            text, Qgis.MessageLevel.Critical, self._with_details(text, details or text, actions)
        )

    def _with_details(self, text: str, details: str, actions: Sequence[Action]) -> Sequence[Action]:
        if not details:
            return actions
        return (*actions, Action(tr("Details…"), lambda: self._show_details(text, details)))

    def _push(self, text: str, level: Qgis.MessageLevel, actions: Sequence[Action]) -> None:
        QgsMessageLog.logMessage(text, TAG, level, notifyUser=False)
        item = always(self._bar.createMessage(tr("Mine Action"), text))
        layout = always(item.layout())
        for action in actions:
            button = QPushButton(action.text, item)
            button.clicked.connect(lambda _checked=False, run=action.run: run())
            layout.addWidget(button)
        item.setLevel(level)
        stays = bool(actions) or level != Qgis.MessageLevel.Info
        item.setDuration(STAYS_SECONDS if stays else PASSES_SECONDS)
        self._bar.pushItem(item)
