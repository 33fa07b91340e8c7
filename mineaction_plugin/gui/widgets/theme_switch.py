# SPDX-License-Identifier: GPL-3.0-or-later
"""How the bound hazards are drawn: for the screen, for print, in grey, or as they were."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.hazard.binding import Role
from mineaction_plugin.gui import task_states
from mineaction_plugin.gui.controller import Bound
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.widgets.filter_box import FilterBox
from mineaction_plugin.symbology import named_styles, task_state
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
        self.by_task = QCheckBox(tr("Outline by the state of the &task"))
        self.by_task.setObjectName("by_task_state")
        self.by_task.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.theme)
        layout.addWidget(self.by_task)
        self.by_task.clicked.connect(self._on_by_task)
        self.theme.activated.connect(lambda _row: self._on_theme())

    def refresh(self) -> None:
        """Show how the layers are drawn now: somebody may have switched in QGIS's own menu."""
        bound = self._bound()
        self.setVisible(bool(bound))
        if bound:
            theme = named_styles.current(bound[0].layer)
            self.theme.choose(OWN if theme is None else theme.value)
            self._show_by_task(bound)

    def _show_by_task(self, bound: list[Bound]) -> None:
        """Say why it cannot be, where it cannot be."""
        path = self._desk.controller.workspace_path()
        if not any(map(task_states.can_tell, bound)):
            why = tr("No field is bound as the id of the hazards, so tasks cannot name them")
        elif not path or not Path(path).is_file():
            why = tr("No tasks are kept with this project yet")
        else:
            why = ""
        self.by_task.setEnabled(not why)
        self.by_task.setToolTip(
            why or tr("The outline says where the task stands, instead of the hazard's own status")
        )
        self.by_task.setChecked(any(task_state.joined(each.layer) for each in bound))
        task_states.read_again(self._desk.controller.project, bound)

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

    def _on_by_task(self, wanted: bool) -> None:  # noqa: FBT001 (a signal)
        controller, bound = self._desk.controller, self._bound()
        palette = controller.profile().palette
        try:
            if wanted:
                path = Path(controller.workspace_path())
                task_states.outline(controller.project, path, bound, palette)
            else:
                task_states.leave(bound, palette)
        except MineActionError as error:
            self._desk.messages.failed(translated(error))
        self.refresh()
