# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the layers that an algorithm made into the project: styled, named, grouped."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import (
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingUtils,
    QgsProject,
)

from mineaction_plugin.adapters.always import always
from mineaction_plugin.translation import tr


def load_results(
    context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> dict[str, QgsMapLayer]:
    """Add what waits in the context to its project; the layers by the name of their output."""
    return dict(_loaded(context, feedback))


def _loaded(
    context: QgsProcessingContext, feedback: QgsProcessingFeedback
) -> Iterable[tuple[str, QgsMapLayer]]:
    for reference, details in context.layersToLoadOnCompletion().items():
        layer = QgsProcessingUtils.mapLayerFromString(
            reference, context, True, details.layerTypeHint
        )
        if layer is None:
            feedback.reportError(f"{details.outputName}: {reference}")
            continue
        layer.setName(details.name)
        dresser = details.postProcessor()
        if dresser is not None:
            dresser.postProcessLayer(layer, context, feedback)
        own = always(context.temporaryLayerStore()).takeMapLayer(layer) or layer
        if details.project.addMapLayer(own, False) is None:
            feedback.reportError(f"{details.outputName}: {reference}")
            continue
        group_of(details.project, details.groupName or tr("Mine Action")).insertLayer(0, own)
        yield details.outputName or "", own


def group_of(project: QgsProject, name: str) -> QgsLayerTreeGroup:
    """The group of that name, made at the top where there is none."""
    root = always(project.layerTreeRoot())
    return root.findGroup(name) or always(root.insertGroup(0, name))
