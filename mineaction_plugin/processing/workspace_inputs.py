# SPDX-License-Identifier: GPL-3.0-or-later
"""What algorithms share that hold files against the orders of a workspace."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from mineaction_plugin.processing.base import MineActionAlgorithm, Parameters


class AgainstWorkspaces(MineActionAlgorithm):
    """Knows the workspace that is given, or those of the project."""

    workspaces: Sequence[Path] = ()

    def prepareAlgorithm(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback | None,
    ) -> bool:
        """In the main thread: which workspaces the project has."""
        from mineaction_plugin.workspace.project import workspaces_in

        given = self.parameterAsFile(parameters, self.WORKSPACE, context)
        self.workspaces = [Path(given)] if given else workspaces_in(context.project())
        return super().prepareAlgorithm(parameters, context, feedback)
