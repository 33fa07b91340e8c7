# SPDX-License-Identifier: GPL-3.0-or-later
"""How the bound hazards are drawn: for the screen, for print, in grey, or as they were."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from mineaction_plugin.core.hazard.binding import Role
from mineaction_plugin.gui.controller import Bound
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.widgets.filter_box import FilterBox
from mineaction_plugin.symbology import named_styles
from mineaction_plugin.symbology.theme import Theme
from mineaction_plugin.translation import tr

OWN = "own"


class ThemeSwitch(QWidget):
    """One switch for every bound hazard layer; the analyst's own style is one of its entries."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.theme = FilterBox(
            "hazard_theme",
            tr("Style of the hazards"),
            tr(
                "How the bound hazard layers are drawn; your own style stays, and is one click away"
            ),
        )
        titles = [(title, theme.value) for theme, title in named_styles.titles().items()]
        self.theme.offer([*titles, (tr("Your own style"), OWN)])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.theme)
        self.theme.activated.connect(lambda _row: self._on_theme())

    def refresh(self) -> None:
        """Show how the layers are drawn now: somebody may have switched in QGIS's own menu."""
        bound = self._bound()
        self.setVisible(bool(bound))
        if bound:
            theme = named_styles.current(bound[0].layer)
            self.theme.choose(OWN if theme is None else theme.value)

    def _bound(self) -> list[Bound]:
        return [
            bound
            for bound in self._desk.controller.bound_as(Role.HAZARDS)
            if bound.layer.isSpatial()
        ]

    def _on_theme(self) -> None:
        for bound in self._bound():
            if self.theme.code == OWN:
                named_styles.own(bound.layer)
            else:
                self._switch(bound, Theme(self.theme.code))

    def _switch(self, bound: Bound, theme: Theme) -> None:
        if theme not in named_styles.available(bound.layer):
            palette = self._desk.controller.profile().palette
            named_styles.add(bound.layer, bound.binding, palette)
        named_styles.switch(bound.layer, theme)
