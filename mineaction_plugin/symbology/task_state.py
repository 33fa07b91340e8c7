# SPDX-License-Identifier: GPL-3.0-or-later
"""Hazards outlined by the state of their current task: by a join of QGIS, never by a copy.

A task's state goes before the hazard's own status on the map, as the programme of Thua Thien-Hue
draws it (reference/programmes.md §1.1, [T]). The states are a table of the task database; what
changes there changes on the map.
"""

from __future__ import annotations

from qgis.core import QgsVectorLayer, QgsVectorLayerJoinInfo

from mineaction_plugin.core.errors import BindingError
from mineaction_plugin.core.hazard.binding.model import Binding
from mineaction_plugin.core.terms.profile import Palette
from mineaction_plugin.symbology import named_styles

PREFIX = "mineaction_task_"
STATE = "status"
FIELD = f"{PREFIX}{STATE}"
"""The joined field, as the layer has it."""


def join(
    layer: QgsVectorLayer, states: QgsVectorLayer, binding: Binding | None, palette: Palette
) -> None:
    """Outline the layer by the states of tasks; its themes are made anew for it.

    Args:
        layer: the analyst's layer, or one in our own schema.
        states: the table `hazard_states` of the task database, in the same project.
        binding: the layer's fields and words; None: our own columns.
        palette: the programme's looks.

    Raises:
        BindingError: the layer has no field with ids that tasks could name.
    """
    id_field = "hazard_id" if binding is None else binding.fields.get("hazard_id", "")
    if not id_field:
        raise BindingError(
            "{layer} has no field with the ids of its hazards, so the tasks cannot be found by "
            "them. Say on the page Layers which field that is.",
            layer=layer.name(),
        )
    leave_join(layer)
    info = QgsVectorLayerJoinInfo()
    info.setJoinLayer(states)
    info.setJoinFieldName("hazard_id")
    info.setTargetFieldName(id_field)
    info.setPrefix(PREFIX)
    info.setJoinFieldNamesSubset([STATE])
    info.setUsingMemoryCache(True)
    layer.addJoin(info)  # noqa: QGS201 (refused only for a layer joined to itself)
    named_styles.add(layer, binding, palette, FIELD)


def leave(layer: QgsVectorLayer, binding: Binding | None, palette: Palette) -> None:
    """Outline the layer by its own status again."""
    leave_join(layer)
    named_styles.add(layer, binding, palette)


def leave_join(layer: QgsVectorLayer) -> None:
    """Take our join away; the analyst's own joins stay."""
    for info in layer.vectorJoins():
        if info.prefix() == PREFIX:
            layer.removeJoin(info.joinLayerId())  # noqa: QGS201 (it is there: just listed)


def refresh(states: QgsVectorLayer) -> None:
    """The tasks changed in the database, past QGIS: let it read their states again."""
    states.reload()
    states.layerModified.emit()  # what a join's memory listens to


def joined(layer: QgsVectorLayer) -> bool:
    """Whether the layer is outlined by the states of tasks."""
    return any(info.prefix() == PREFIX for info in layer.vectorJoins())
