# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeping a dated snapshot of what was imported; apart, because this needs shapely to load."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingFeedback

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.hazard.reading import tabulate
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.processing.hazard_inputs import HazardInput
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace import snapshots, store


def keep_snapshot(
    found: HazardInput, workspace: str, profile: Profile, feedback: QgsProcessingFeedback
) -> None:
    """Keep the layer as it was read, all its rows; a workspace that cannot be written is told.

    The import itself goes on: a missing snapshot costs a comparison, a missing import the work.
    """
    path = Path(workspace)
    table = tabulate(found.binding, found.rows).table
    try:
        if not path.exists():
            store.create(path, profile)
        kept = snapshots.keep(path, table, table.source_layer)
    except MineActionError as error:
        feedback.pushWarning(
            tr("No snapshot was kept to compare with next month: {reason}").format(
                reason=translated(error)
            )
        )
        return
    feedback.pushInfo(
        tr("A snapshot of {count} hazards was kept in {file}.").format(
            count=len(table), file=path.name
        )
        if kept
        else tr("Nothing changed since the last snapshot in {file}.").format(file=path.name)
    )
