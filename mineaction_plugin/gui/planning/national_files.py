# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes where in the national database, as a file: for a colleague, for a script."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.errors import BindingError
from mineaction_plugin.core.order.national.model import NationalBinding
from mineaction_plugin.core.order.national.text import read_file, write_file
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.translation import tr


def save_as(parent: QWidget, desk: Desk, binding: NationalBinding) -> None:
    """Ask for a file and write the binding there."""
    start = str(_folder(desk) / "national_database.json")
    chosen, _kind = QFileDialog.getSaveFileName(
        parent, tr("Save what goes where"), start, tr("Bindings (*.json)")
    )
    if not chosen:
        return
    try:
        write_file(Path(chosen), binding)
    except BindingError as error:
        desk.messages.failed(translated(error))
        return
    desk.messages.done(tr("The binding is saved: {path}").format(path=chosen))


def load_from(parent: QWidget, desk: Desk) -> NationalBinding | None:
    """Ask for a file and read a binding; None when there is none to be used, which is said."""
    chosen, _kind = QFileDialog.getOpenFileName(
        parent, tr("Load what goes where"), str(_folder(desk)), tr("Bindings (*.json)")
    )
    if not chosen:
        return None
    own = [each.key for each in desk.controller.profile().task_fields]
    try:
        return read_file(Path(chosen), own)
    except BindingError as error:
        desk.messages.failed(translated(error))
        return None


def _folder(desk: Desk) -> Path:
    file = desk.controller.project.absoluteFilePath()
    return Path(file).parent if file else Path.home()
