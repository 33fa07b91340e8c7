# SPDX-License-Identifier: GPL-3.0-or-later
"""What the plugin remembers for a user; what belongs to a project is kept in the project."""

from __future__ import annotations

from qgis.core import QgsSettingsEntryDouble, QgsSettingsEntryString, QgsSettingsTree

PLUGIN = "mineaction_plugin"


class Settings:
    """The user's settings as QGIS knows them: typed, with defaults, in the settings editor.

    Made once by the plugin and handed on; `close` takes the node out of QGIS again.
    """

    def __init__(self) -> None:
        node = QgsSettingsTree.createPluginTreeNode(PLUGIN)
        self.profile = QgsSettingsEntryString("profile", node, "imas", "Programme profile")
        self.workspace = QgsSettingsEntryString("workspace", node, "", "Task database")
        self.output_folder = QgsSettingsEntryString("output-folder", node, "", "Folder for packs")
        self.issued_by = QgsSettingsEntryString("issued-by", node, "", "Who issues orders")
        self.approved_by = QgsSettingsEntryString("approved-by", node, "", "Who approves orders")
        self.template_folder = QgsSettingsEntryString(
            "template-folder", node, "", "Folder of the office's templates"
        )
        self.scan_folder = QgsSettingsEntryString(
            "scan-folder", node, "", "Folder that signed scans and annexes last came from"
        )
        self.task_kind = QgsSettingsEntryString("task-kind", node, "clearance", "Last task kind")
        self.margin_m = QgsSettingsEntryDouble("margin-m", node, 10.0, "Last margin in metres")
        self.bindings = QgsSettingsEntryString("bindings", node, "", "Bindings used before")
        self.north = QgsSettingsEntryString("north", node, "", "North of bearings last typed")
        self.angle_unit = QgsSettingsEntryString("angle-unit", node, "deg", "Unit of bearings")
        self.boundary_format = QgsSettingsEntryString(
            "boundary-format", node, "", "Format of coordinates in the Boundary dock"
        )
        self.boundary_typed = QgsSettingsEntryString(
            "boundary-typed", node, "", "A boundary that was typed and not finished"
        )
        self.page = QgsSettingsEntryString("page", node, "layers", "Last page of the dock")

    def close(self) -> None:
        """Take the settings' node out of QGIS's tree; the stored values stay."""
        QgsSettingsTree.unregisterPluginTreeNode(PLUGIN)
