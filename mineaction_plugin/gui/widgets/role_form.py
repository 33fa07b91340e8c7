# SPDX-License-Identifier: GPL-3.0-or-later
"""What a layer is, and which day its data is of: the two things only the analyst can say."""

from __future__ import annotations

from qgis.gui import QgsDateEdit
from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QWidget

from mineaction_plugin.core.hazard.binding import Role
from mineaction_plugin.gui.widgets.binding_words import role_titles
from mineaction_plugin.gui.widgets.field_table import FieldBox
from mineaction_plugin.translation import tr


class RoleForm(QWidget):
    """Two rows; a layer whose role nobody could guess starts with none chosen."""

    role_chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.role = FieldBox()
        self.role.setObjectName("layer_role")
        self.role.setAccessibleName(tr("This layer holds"))
        self.role.setToolTip(tr("What the rows of this layer are"))
        self.role.setMinimumContentsLength(8)
        self.role.setSizeAdjustPolicy(
            FieldBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.role.addItem(tr("– choose –"), "")
        for role, title in role_titles().items():
            self.role.addItem(title, str(role))
        self.as_of = QgsDateEdit()
        self.as_of.setObjectName("as_of")
        self.as_of.setAllowNull(True)
        self.as_of.setNullRepresentation(tr("not known"))
        self.as_of.setDate(QDate.currentDate())
        self.as_of.clear()  # a new one is null too, and shows today's date all the same
        self.as_of.setAccessibleName(tr("Data as of"))
        self.as_of.setToolTip(
            tr("The day your database wrote this data; it is printed on orders and in reports")
        )
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("This layer holds"), self.role)
        form.addRow(tr("Data as of"), self.as_of)
        self.role.activated.connect(
            lambda _place: self.role_chosen.emit(str(self.role.currentData()))
        )

    def show_answers(self, role: Role | None, as_of: str) -> None:
        """Show a role (None: not known) and a date as ISO text ("": not known)."""
        self.role.setCurrentIndex(max(0, self.role.findData(str(role) if role else "")))
        day = QDate.fromString(as_of, Qt.DateFormat.ISODate)
        if day.isValid():
            self.as_of.setDate(day)
        elif not self.as_of.isNull():
            self.as_of.clear()  # a second clear would show today's date

    def day(self) -> str:
        """The date as ISO text; "" for not known."""
        if self.as_of.isNull():
            return ""
        return self.as_of.date().toString(Qt.DateFormat.ISODate)
