# SPDX-License-Identifier: GPL-3.0-or-later
"""A binding as a file: for a colleague, for a script, for another machine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from qgis.PyQt.QtWidgets import QFileDialog, QWidget

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.errors import BindingError
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.translation import tr

Kept = TypeVar("Kept")


def save_as(
    parent: QWidget, desk: Desk, title: str, name: str, write: Callable[[Path], None]
) -> None:
    """Ask for a file and write a binding there; `name` is proposed without its suffix."""
    start = str(_folder(desk) / f"{_safe(name)}.json")
    chosen, _kind = QFileDialog.getSaveFileName(parent, title, start, _kinds())
    if not chosen:
        return
    try:
        write(Path(chosen))
    except BindingError as error:
        desk.messages.failed(translated(error))
        return
    desk.messages.done(tr("The binding is saved: {path}").format(path=chosen))


def load_from(parent: QWidget, desk: Desk, title: str, read: Callable[[Path], Kept]) -> Kept | None:
    """Ask for a file and read a binding; None when there is none to be used, which is said."""
    chosen, _kind = QFileDialog.getOpenFileName(parent, title, str(_folder(desk)), _kinds())
    if not chosen:
        return None
    try:
        return read(Path(chosen))
    except BindingError as error:
        desk.messages.failed(translated(error))
        return None


def _folder(desk: Desk) -> Path:
    file = desk.controller.project.absoluteFilePath()
    return Path(file).parent if file else Path.home()


def _kinds() -> str:
    return tr("Bindings (*.json)")


def _safe(name: str) -> str:
    """A layer's name as the beginning of a file's."""
    return "".join(c if c.isalnum() or c in "-_." else "_" for c in name)
