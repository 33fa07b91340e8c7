# SPDX-License-Identifier: GPL-3.0-or-later
"""The buttons that open what is done with many orders at once, or with what lies elsewhere."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QPushButton, QWidget

from mineaction_plugin.gui.pages.page import action_button
from mineaction_plugin.gui.widgets.flow import Flow
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr


class OrderTools(QWidget):
    """Says which panel is asked for."""

    asked = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.buttons: dict[str, QPushButton] = {
            "bundle": action_button(
                "order_bundle", icon("bundle"), tr("Make b&undle…"),
                tr("The orders of a team or an operator as one PDF and one zip"),
            ),
            "device": action_button(
                "order_device", icon("device"), tr("C&heck device…"),
                tr("Find orders on a handheld or phone that do not hold any more"),
            ),
            "verify": action_button(
                "order_verify", icon("verify"), tr("&Verify packs…"),
                tr("Read every file of the packs back"),
            ),
            "row": action_button(
                "order_row", icon("points"), tr("Check a ro&w…"),
                tr("Type a row that came over the radio, and see whether its check code agrees"),
            ),
        }  # fmt: skip
        flow = Flow()
        self.setLayout(flow)
        for key, button in self.buttons.items():
            flow.addWidget(button)
            button.clicked.connect(lambda _checked=False, key=key: self.asked.emit(key))
