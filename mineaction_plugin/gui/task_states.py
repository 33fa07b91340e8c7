# SPDX-License-Identifier: GPL-3.0-or-later
"""The table of hazards' task states in the project, and layers outlined by it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsVectorLayer

from mineaction_plugin.adapters.layers import vector_layer
from mineaction_plugin.core.terms.profile import Palette
from mineaction_plugin.gui.controller import ROLE, Bound, file_of
from mineaction_plugin.symbology import named_styles, task_state
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace.schema import HAZARD_STATES
from mineaction_plugin.workspace.store import open_existing


def can_tell(bound: Bound) -> bool:
    """Whether tasks can name the hazards of a layer: by recorded ids, not by computed ones."""
    return bool(bound.binding.fields.get("hazard_id"))


def outline(project: QgsProject, path: Path, bound: Sequence[Bound], palette: Palette) -> None:
    """Outline layers by the states of their tasks; those without ids stay as they are.

    Raises:
        WorkspaceError: the task database cannot be read.
    """
    states = _layer(project, path)
    for each in filter(can_tell, bound):
        theme = named_styles.current(each.layer)
        task_state.join(each.layer, states, each.binding, palette)
        if theme is not None:
            named_styles.switch(each.layer, theme)


def leave(bound: Sequence[Bound], palette: Palette) -> None:
    """Outline layers by their own status again."""
    for each in bound:
        if task_state.joined(each.layer):
            task_state.leave(each.layer, each.binding, palette)


def read_again(project: QgsProject, bound: Sequence[Bound]) -> None:
    """The tasks have changed: what is joined is read anew."""
    joined = [each.layer for each in bound if task_state.joined(each.layer)]
    states = _in_project(project) if joined else None
    if states is None:
        return
    states.reload()
    states.layerModified.emit()  # the join keeps what it read until it hears this
    for layer in joined:
        layer.triggerRepaint()


def _in_project(project: QgsProject) -> QgsVectorLayer | None:
    found = (layer for layer in project.mapLayers().values() if _is_ours(layer))
    return next(found, None)


def _is_ours(layer: QgsMapLayer) -> bool:
    return isinstance(layer, QgsVectorLayer) and layer.customProperty(ROLE) == HAZARD_STATES


def _layer(project: QgsProject, path: Path) -> QgsVectorLayer:
    """The table of this task database in the project, brought there where it is not."""
    known = _in_project(project)
    if known is not None and known.isValid() and Path(file_of(known)) == path:
        return known
    if known is not None:
        project.removeMapLayer(known.id())
    open_existing(path)  # brought to today's tables first, or refused in a sentence
    layer = vector_layer(f"{path}|layername={HAZARD_STATES}", tr("States of the tasks of hazards"))
    layer.setCustomProperty(ROLE, HAZARD_STATES)
    layer.setFlags(layer.flags() | QgsMapLayer.LayerFlag.Private)
    project.addMapLayer(layer, False)  # noqa: QGS201 (a layer of no file is refused above)
    return layer
