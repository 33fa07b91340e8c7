# SPDX-License-Identifier: GPL-3.0-or-later
"""The one question before an order is issued: with page 1, and no "yes" while a reason lacks."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QVBoxLayout

from mineaction_plugin.gui.orders.page_one import PageOne
from mineaction_plugin.gui.widgets.confirm import Confirm
from mineaction_plugin.gui.widgets.texts import wrapped


class Question(Confirm):
    """Asks like any question of the dock; page 1 stands below what is asked."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.page = PageOne()
        self.missing = wrapped(name=f"{name}_missing")
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(1, self.missing)
            layout.insertWidget(3, self.page)
        self.missing.hide()

    def lack(self, what: str) -> None:
        """Say what is missing, and take no "yes" until it is there; "" for nothing."""
        self.missing.setText(what)
        self.missing.setVisible(bool(what))
        self.yes.setEnabled(not what)
