# SPDX-License-Identifier: GPL-3.0-or-later
"""Give a result layer the style of its kind."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsMapLayer, QgsVectorLayer

from mineaction_plugin.core.terms.profile import Palette
from mineaction_plugin.symbology import (
    change_style,
    corridor_style,
    issue_style,
    task_style,
    worksite_style,
)
from mineaction_plugin.symbology.hazard_layer import style_hazard_layer

Dress = Callable[[QgsVectorLayer, Palette], None]


def style_layer(layer: QgsMapLayer, kind: str, palette: Palette) -> None:
    """Style a layer in one of our schemas; a layer that is no vector layer is left as it is.

    Args:
        layer: the layer, already in a project or not.
        kind: a key of KINDS.
        palette: the programme's colours and patterns.

    Raises:
        KeyError: a kind that this room does not know.
    """
    dress = KINDS[kind]
    if isinstance(layer, QgsVectorLayer) and layer.isSpatial():
        dress(layer, palette)
        layer.triggerRepaint()


def _hazards(layer: QgsVectorLayer, palette: Palette) -> None:
    style_hazard_layer(layer, None, palette)


def _tasks(layer: QgsVectorLayer, palette: Palette) -> None:
    layer.setRenderer(task_style.renderer(palette))
    layer.setLabeling(task_style.labelling())
    layer.setLabelsEnabled(True)


def _points(layer: QgsVectorLayer, palette: Palette) -> None:
    layer.setRenderer(task_style.points_renderer(palette))
    layer.setLabeling(task_style.points_labelling())
    layer.setLabelsEnabled(True)


def _legs(layer: QgsVectorLayer, palette: Palette) -> None:
    layer.setRenderer(task_style.legs_renderer(palette))


def _issues(layer: QgsVectorLayer, _palette: Palette) -> None:
    layer.setRenderer(issue_style.renderer())
    layer.setLabeling(issue_style.labelling())
    layer.setLabelsEnabled(True)


def _worksite_points(layer: QgsVectorLayer, _palette: Palette) -> None:
    layer.setRenderer(worksite_style.points_renderer())


def _worksite_lines(layer: QgsVectorLayer, _palette: Palette) -> None:
    layer.setRenderer(worksite_style.lines_renderer())


KINDS: dict[str, Dress] = {
    "hazards": _hazards,
    "tasks": _tasks,
    "points": _points,
    "boundary_points": _points,
    "legs": _legs,
    "issues": _issues,
    "changes": change_style.dress_changes,
    "changed_land": change_style.dress_land,
    "alerts": change_style.dress_alerts,
    "worksite_points": _worksite_points,
    "worksite_lines": _worksite_lines,
    "corridors": corridor_style.dress_corridors,
    "chainages": corridor_style.dress_chainages,
}
"""Every kind of result layer, as the algorithms name it."""
