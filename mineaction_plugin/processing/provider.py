# SPDX-License-Identifier: GPL-3.0-or-later
"""The Processing provider: every step of the plugin as an algorithm."""

from __future__ import annotations

from importlib import import_module

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from mineaction_plugin.icons import icon

ALGORITHMS = (
    ("import_hazards", "ImportHazards"),
    ("audit_hazards", "AuditHazards"),
    ("style_hazards", "StyleHazards"),
    ("compare_hazards", "CompareHazards"),
    ("create_tasks", "CreateTasks"),
    ("corridor_tasks", "CorridorTasks"),
    ("divide_tasks", "DivideTasks"),
    ("audit_tasks", "AuditTasks"),
    ("turning_points", "TurningPoints"),
    ("boundary_from_points", "BoundaryFromPoints"),
    ("task_order", "TaskOrder"),
    ("amend_order", "AmendOrder"),
    ("withdraw_order", "WithdrawOrder"),
    ("worksite_plan", "WorksitePlan"),
    ("preview_order", "PreviewOrder"),
    ("task_register", "TaskRegister"),
    ("tag_sheet", "TagSheet"),
    ("map_sheets", "MapSheets"),
    ("one_sheet", "OneSheet"),
    ("live_tasks_map", "LiveTasksMap"),
    ("write_packs", "WritePacks"),
    ("verify_pack", "VerifyPack"),
    ("bundle_packs", "BundlePacks"),
    ("check_device", "CheckDevice"),
    ("check_codes", "CheckCodes"),
    ("export_tasks", "ExportTasks"),
    ("what_changed", "WhatChanged"),
)
"""Module and class, in the order of the work; imported when QGIS asks for them."""


class MineActionProvider(QgsProcessingProvider):
    """Loads its algorithms only where the libraries they need are there."""

    def __init__(self, missing: str = "") -> None:
        """Make the provider.

        Args:
            missing: a sentence that says which platform library is missing; empty when none is.
        """
        super().__init__()
        self._missing = missing

    def loadAlgorithms(self) -> None:
        if self._missing:
            return
        for module, name in ALGORITHMS:
            found = import_module(f"mineaction_plugin.processing.algorithms.{module}")
            self.addAlgorithm(getattr(found, name)())

    def warningMessage(self) -> str:
        return self._missing

    def id(self) -> str:
        return "mineaction"

    def name(self) -> str:
        return "Mine Action"

    def icon(self) -> QIcon:
        return icon("mineaction")
