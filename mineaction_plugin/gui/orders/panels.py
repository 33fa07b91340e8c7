# SPDX-License-Identifier: GPL-3.0-or-later
"""The panels of the Orders page: bundles, devices, rows read over the radio, packs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QScrollArea, QWidget

from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.orders import inputs
from mineaction_plugin.gui.orders.issue_form import IssueForm
from mineaction_plugin.gui.planning.panel import Panel, Place
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.workspace.orders import OrderRow


class AtHand(NamedTuple):
    """What the page has that its panels work with."""

    form: IssueForm
    rows: Callable[[], Sequence[OrderRow]]
    """Every revision of the task database."""
    chosen: Callable[[], Sequence[OrderRow]]
    """Those that are chosen in the list."""


class OrderPanel(Panel):
    """One job on orders, shown in place of the list until it is closed."""

    def __init__(self, desk: Desk, at_hand: AtHand) -> None:
        super().__init__(desk)
        self.at_hand = at_hand

    def stopped(self) -> None:
        """Nothing of it is on the map."""

    @property
    def packs(self) -> Path:
        """The folder in which the packs lie."""
        return Path(self.at_hand.form.folder.filePath())

    @property
    def workspace(self) -> str:
        """The file of the task database."""
        return inputs.workspace(self.desk)

    def bring_up(self, widget: QWidget) -> None:
        """Scroll the page to something that was hidden until now, once it has its place."""

        def scroll() -> None:
            above = self.parentWidget()
            while above is not None and not isinstance(above, QScrollArea):
                above = above.parentWidget()
            if above is not None:
                above.ensureWidgetVisible(widget)

        QTimer.singleShot(0, scroll)

    def has_folder(self) -> bool:
        """Whether the folder of packs is known; says so where it is not."""
        if self.at_hand.form.folder.filePath():
            return True
        self.desk.messages.warn(tr("Choose the folder that the packs are written to."))
        return False


PANELS: dict[str, Place] = {
    "bundle": Place("bundle_panel", "BundlePanel"),
    "device": Place("device_panel", "DevicePanel"),
    "verify": Place("verify_panel", "VerifyPanel"),
    "row": Place("row_panel", "RowPanel"),
}
"""The key of each panel, as the page names it; imported when somebody opens it."""


def make(key: str, desk: Desk, at_hand: AtHand) -> OrderPanel:
    """Import a panel and make it.

    Raises:
        KeyError: there is no panel of that key.
    """
    place = PANELS[key]
    module = import_module(f"mineaction_plugin.gui.orders.{place.module}")
    panel: OrderPanel = getattr(module, place.name)(desk, at_hand)
    return panel
