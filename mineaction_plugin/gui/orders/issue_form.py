# SPDX-License-Identifier: GPL-3.0-or-later
"""Who issues, why, in which language, where to: what holds for the orders that come next."""

from __future__ import annotations

from typing import NamedTuple

from qgis.core import Qgis, QgsMapLayer
from qgis.gui import QgsCollapsibleGroupBoxBasic, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QVBoxLayout, QWidget

from mineaction_plugin.adapters.always import always
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.translation import tr

LETTERS = 12
"""The least that a list of names shows, so that it does not widen its dock."""


class Background(NamedTuple):
    """What lies below the maps: nothing, a layer, or what the map or one of its themes shows."""

    kind: str
    """"none", "basemap" or "canvas"."""
    layer: QgsMapLayer | None = None
    theme: str = ""


class IssueForm(QWidget):
    """What is asked for each time is in sight; the rest waits under "More"."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        settings = desk.settings
        self.issued_by = _line("issued_by", str(settings.issued_by.value()))
        self.issued_by.setToolTip(tr("Your name, as the order prints it"))
        self.reason = _line("issue_reason")
        self.reason.setToolTip(
            tr("Why it is issued although findings are open, or why it changes; page 1 prints it")
        )
        self.language = QComboBox()
        self.draft = QCheckBox(tr("&Draft, no number"))
        self.approved_by = _line("approved_by", str(settings.approved_by.value()))
        self.approved_by.setToolTip(tr("Who approved it, as the order prints it"))
        self.number = _line("order_no")
        self.folder = _folder("orders_folder", tr("Folder for packs"))
        self.template = _folder("template_folder", tr("Folder of the office’s templates"))
        self.background = QgsMapLayerComboBox()
        self._shown: dict[str, str] = {}  # a line of the box to a theme; "" for the map as it is
        self.more = QgsCollapsibleGroupBoxBasic(tr("More"))
        self._lay_out()
        self._explain()

    def refresh(self) -> None:
        """Offer the languages of the profile, and a folder where there is none yet."""
        if not self.folder.filePath():
            self.folder.setFilePath(self._desk.controller.output_folder())
        if not self.template.filePath():
            self.template.setFilePath(str(self._desk.settings.template_folder.value()))
        self._offer_themes()
        offered = self._desk.controller.languages()
        if [self.language.itemData(row) for row in range(self.language.count())] == list(offered):
            return
        wanted = self.language.currentData() or QLocale().name()[:2]
        self.language.clear()
        for code, name in offered.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(wanted)))

    def _offer_themes(self) -> None:
        """What the map shows now, and the map themes that the project keeps."""
        themes = always(self._desk.controller.project.mapThemeCollection()).mapThemes()
        named = {tr("Map theme {name}").format(name=theme): theme for theme in sorted(themes)}
        shown = {tr("What the map shows"): "", **named}
        if shown == self._shown:
            return
        before = self.background.currentText()
        self._shown = shown
        self.background.setAdditionalItems(list(shown))
        self.background.setCurrentIndex(max(0, self.background.findText(before)))

    def allow_number(self, allowed: bool) -> None:  # noqa: FBT001 (one task or not)
        """A number can be typed for one task alone."""
        self.number.setEnabled(allowed)
        if not allowed:
            self.number.clear()

    def remember(self) -> None:
        """Who issued, and where to, is likely to be the same next time."""
        settings = self._desk.settings
        settings.issued_by.setValue(self.issued_by.text())
        settings.approved_by.setValue(self.approved_by.text())
        settings.template_folder.setValue(self.template.filePath())

    def done(self) -> None:
        """Issued: the next order has a reason and a number of its own."""
        self.reason.clear()
        self.number.clear()

    def background_of(self) -> Background:
        """What lies below the maps."""
        layer, text = self.background.currentLayer(), self.background.currentText()
        if layer is not None:
            return Background("basemap", layer)
        if text in self._shown:
            return Background("canvas", theme=self._shown[text])
        return Background("none")

    def _lay_out(self) -> None:
        form = _form()
        form.addRow(tr("Issued &by"), self.issued_by)
        form.addRow(tr("&Reason"), self.reason)
        form.addRow(tr("&Language"), self.language)
        rest = _form()
        rest.addRow(tr("&Approved by"), self.approved_by)
        rest.addRow(tr("&Number"), self.number)
        rest.addRow(tr("&Folder"), self.folder)
        rest.addRow(tr("&Templates"), self.template)
        rest.addRow(tr("Bac&kground"), self.background)
        self.more.setLayout(rest)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addWidget(self.draft)
        layout.addWidget(self.more)
        self.more.setCollapsed(True)

    def _explain(self) -> None:
        self.language.setObjectName("order_language")
        self.language.setToolTip(tr("The language of what is written, whatever QGIS speaks"))
        self.draft.setObjectName("order_draft")
        self.draft.setToolTip(tr("To read through first: DRAFT stands on every page"))
        self.more.setObjectName("order_more")
        self.more.setToolTip(tr("Approval, number, folders and the background of the maps"))
        self.number.setPlaceholderText(tr("The next one of the programme"))
        self.number.setToolTip(tr("Only where an authority gave the number; one task at a time"))
        self.folder.setToolTip(tr("Where the packs are written"))
        self.template.setToolTip(
            tr("Letterhead, Word form and layouts of your office; empty: those that came with us")
        )
        self.background.setObjectName("order_background")
        self.background.setFilters(Qgis.LayerFilter.RasterLayer)
        self.background.setAllowEmptyLayer(True, tr("None"))
        self.background.setLayer(None)
        self.background.setToolTip(tr("What lies below the hazards and the boundary on the maps"))
        for box in (self.language, self.background):
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(LETTERS)


def _form() -> QFormLayout:
    form = QFormLayout()
    form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _line(name: str, text: str = "") -> QLineEdit:
    line = QLineEdit(text)
    line.setObjectName(name)
    return line


def _folder(name: str, called: str) -> QgsFileWidget:
    box = QgsFileWidget()
    box.setObjectName(name)
    box.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
    box.setDialogTitle(called)
    always(box.lineEdit()).setAccessibleName(called)
    return box
