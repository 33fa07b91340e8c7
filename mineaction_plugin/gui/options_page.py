# SPDX-License-Identifier: GPL-3.0-or-later
"""The plugin's page in QGIS's own options: profile, folders, names, diagnostics."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.terms.profile import load, shipped_names
from mineaction_plugin.gui.diagnostics import diagnostics
from mineaction_plugin.icons import icon
from mineaction_plugin.settings import Settings
from mineaction_plugin.translation import tr


class OptionsPage(QgsOptionsPageWidget):
    """Profile, task database, folder for packs, names; and what runs here."""

    def __init__(
        self, settings: Settings, on_applied: Callable[[], None], parent: QWidget | None
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._on_applied = on_applied
        self.profile = self._profile_box()
        self.profile_says = QLabel()
        self.profile_says.setWordWrap(True)
        self.workspace = _file(
            QgsFileWidget.StorageMode.SaveFile, settings.workspace.value(), tr("Task database")
        )
        self.workspace.setFilter(tr("GeoPackage (*.gpkg)"))
        self.workspace.setConfirmOverwrite(False)
        always(self.workspace.lineEdit()).setPlaceholderText(tr("Beside the project"))
        self.output_folder = _file(
            QgsFileWidget.StorageMode.GetDirectory,
            settings.output_folder.value(),
            tr("Folder for packs"),
        )
        always(self.output_folder.lineEdit()).setPlaceholderText(tr("Beside the project"))
        self.issued_by = QLineEdit(settings.issued_by.value())
        self.diagnostics = QPlainTextEdit()
        self._lay_out()
        self._on_profile(self.profile.currentText())

    def _profile_box(self) -> QComboBox:
        box = QComboBox()
        box.setEditable(True)
        box.addItems(shipped_names())
        box.setCurrentText(self._settings.profile.value())
        box.setToolTip(tr("A profile that comes with the plugin, or the path of your own file"))
        box.currentTextChanged.connect(self._on_profile)
        return box

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(tr("&Profile"), self.profile)
        form.addRow("", self.profile_says)
        form.addRow(tr("&Task database"), self.workspace)
        form.addRow(tr("&Folder for packs"), self.output_folder)
        form.addRow(tr("&Issued by"), self.issued_by)
        self.diagnostics.setReadOnly(True)
        self.diagnostics.setAccessibleName(tr("Diagnostics"))
        copy = QPushButton(icon("copy"), tr("&Copy diagnostics"))
        copy.setObjectName("copy_diagnostics")
        copy.setToolTip(tr("Copy what runs here, to send it with a question"))
        copy.clicked.connect(
            lambda: always(QGuiApplication.clipboard()).setText(self.diagnostics.toPlainText())
        )
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.diagnostics)
        layout.addWidget(copy)

    def _on_profile(self, text: str) -> None:
        """Say at once whether the profile can be read, and what it is."""
        try:
            programme = load(text).programme
        except MineActionError as error:
            self.profile_says.setText(f"⚠ {error}")
        else:
            self.profile_says.setText(
                tr("{name}, organisation code {code}").format(
                    name=programme.name, code=programme.organisation_code
                )
            )
        self.diagnostics.setPlainText(diagnostics(text))

    def isValid(self) -> bool:
        """A profile that cannot be read is not taken; the page says why."""
        try:
            load(self.profile.currentText())
        except MineActionError:
            return False
        return True

    def apply(self) -> None:
        """Keep what was chosen."""
        self._settings.profile.setValue(self.profile.currentText())
        self._settings.workspace.setValue(self.workspace.filePath())
        self._settings.output_folder.setValue(self.output_folder.filePath())
        self._settings.issued_by.setValue(self.issued_by.text())
        self._on_applied()


def _file(mode: QgsFileWidget.StorageMode, path: str, name: str) -> QgsFileWidget:
    widget = QgsFileWidget()
    widget.setStorageMode(mode)
    widget.setFilePath(path)
    widget.setDialogTitle(name)
    always(widget.lineEdit()).setAccessibleName(name)
    return widget
