# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the task database can be edited, and the way out where it cannot."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from qgis.core import Qgis, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QFileDialog

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.gui.controller import Controller
from mineaction_plugin.gui.editing.patience import patiently
from mineaction_plugin.gui.editing.tables import EDITED, tables_of
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace import store
from mineaction_plugin.workspace.database import LockedError, opened
from mineaction_plugin.workspace.migrations import refuse_newer
from mineaction_plugin.workspace.project import add_to_project
from mineaction_plugin.workspace.schema import VERSION


def fault_of(path: str) -> str:
    """What is wrong with a workspace's file as such; "" for nothing."""
    if not path or not Path(path).is_file():
        return ""
    try:
        version = patiently(lambda: _version(Path(path)))
    except LockedError:
        return ""  # Reading works again when the other program is done; saving says who it is.
    except MineActionError as error:
        return translated(error)
    if version < VERSION:
        return tr(
            "The task database {file} was made by an older version of the plugin. Open it here, "
            "and it is copied and brought up to date."
        ).format(file=path)
    return ""


def _version(path: Path) -> int:
    with opened(path) as database:
        return refuse_newer(database)


def refusal(project: QgsProject, path: str, layers: Mapping[str, QgsVectorLayer]) -> str:
    """Why nothing can be edited in this workspace now, with the way out; "" where it can.

    Args:
        project: the project that is open.
        path: the file of the workspace, "" for none.
        layers: the project's layers of its edited tables.
    """
    if not path:
        return tr(
            "No task database is open. Open one, or let the plugin make one beside the project."
        )
    if not Path(path).is_file():
        return tr("The task database {file} is not there any more. Open another one.").format(
            file=path
        )
    if not os.access(path, os.W_OK):
        return tr(
            "The task database {file} is read-only. Ask for the right to write it, or copy it "
            "elsewhere and open the copy."
        ).format(file=path)
    if project.transactionMode() != Qgis.TransactionMode.Disabled:
        return tr(
            "The project edits its layers in transaction groups, which lock others out. Choose "
            "“Local Edit Buffer” in Project Properties, Data Sources."
        )
    return _refused_by_layers(layers)


def _refused_by_layers(layers: Mapping[str, QgsVectorLayer]) -> str:
    missing = [table for table in EDITED if table not in layers]
    if missing:
        return tr(
            "Tables of the task database are not in the project: {tables}. Open the database "
            "again, and they come back."
        ).format(tables=", ".join(missing))
    locked = [layers[table].name() for table in EDITED if layers[table].readOnly()]
    if locked:
        return tr(
            "The layers {layers} are read-only in this project. Change that in Project "
            "Properties, Data Sources."
        ).format(layers=", ".join(locked))
    return ""


def open_or_create(controller: Controller, current: str = "") -> bool:
    """Open the workspace of the project, or make one.

    It lies beside the project; the user is asked for a place where the project has none either,
    and where the file of the one that was open is gone.

    Args:
        controller: knows the project and the user's settings.
        current: the workspace that is open, "" for none.

    Returns:
        False where the user chose no place.

    Raises:
        MineActionError: it cannot be opened or made, with the reason.
    """
    path = current if Path(current).is_file() else ""
    path = path or ("" if current else controller.workspace_path()) or _asked_for()
    if not path:
        return False
    older = bool(fault_of(path))
    if Path(path).is_file():
        store.open_existing(Path(path))
    else:
        store.create(Path(path), controller.profile())
    present = tables_of(controller.project, path)
    if older:
        # What was just brought up to date has columns that the open layers do not know.
        for layer in present.values():
            layer.setDataSource(layer.source(), layer.name(), layer.providerType())
    if "tasks" in present and set(EDITED) - set(present):
        add_to_project(controller.project, Path(path), present)
    controller.open_workspace(path)
    return True


def _asked_for() -> str:
    path, _kind = QFileDialog.getSaveFileName(
        None,
        tr("Task database to open or make"),
        "",
        tr("GeoPackage (*.gpkg)"),
        options=QFileDialog.Option.DontConfirmOverwrite,
    )
    return path if not path or path.endswith(".gpkg") else f"{path}.gpkg"
