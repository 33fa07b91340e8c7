# SPDX-License-Identifier: GPL-3.0-or-later
"""What a way to begin a task is, and the parts of its form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from qgis.gui import QgsDoubleSpinBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QPushButton, QVBoxLayout, QWidget

from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.editing.tasks import NewTask
from mineaction_plugin.gui.pages.page import action_button
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr

MOST_M = 100_000.0


@dataclass(frozen=True)
class Plan:
    """What would be made now; kind and title are the panel's."""

    tasks: tuple[NewTask, ...] = ()
    said: str = ""
    """What is to be known about it, or what to do first."""
    details: str = ""
    """Remarks row by row, for the message after it was made."""
    count: int = 0
    """How many things it will be made from, where that is only worked out when asked for."""

    @property
    def ready(self) -> bool:
        """Whether there is anything to make."""
        return bool(self.tasks) or self.count > 0


class Way(QWidget):
    """A form; nothing of it touches the map before the user asks for it."""

    KEY: ClassVar[str]
    changed = pyqtSignal()
    """Something was typed, drawn or chosen: `plan` says something else now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.setObjectName(f"way_{self.KEY}")
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.form = narrow_form()

    def plan(self) -> Plan:
        """What would be made now, or only how many where that is dear to look at.

        Raises:
            MineActionError: something in the form cannot be; the sentence says what.
        """
        raise NotImplementedError

    def whole_plan(self) -> Plan:
        """All that would be made, however long that takes; raises as `plan`."""
        return self.plan()

    def started(self) -> None:
        """The way is shown."""

    def made(self) -> None:
        """Its tasks were made: begin anew."""

    def close_down(self) -> None:
        """Let go of whatever outlives the form."""


def narrow_form() -> QFormLayout:
    """A form whose rows wrap in a narrow dock."""
    form = QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def metres(name: str, tip: str, value: float = 0.0, most: float = MOST_M) -> QgsDoubleSpinBox:
    """A length in metres; clearing it gives `value` again."""
    box = QgsDoubleSpinBox()
    box.setObjectName(name)
    box.setRange(0.0, most)
    box.setDecimals(1)
    box.setSuffix(tr(" m"))
    box.setValue(value)
    box.setClearValue(value)
    box.setToolTip(tip)
    box.setAccessibleName(tip)
    return box


def map_button(name: str, text: str, tip: str) -> QPushButton:
    """A button that hands the map to a drawing tool."""
    return action_button(name, icon("draw"), text, tip)
