# SPDX-License-Identifier: GPL-3.0-or-later
"""A workspace in a QGIS project: its layers with their forms, and what belongs to what."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.core import (
    QgsLayerTreeGroup,
    QgsProject,
    QgsProviderRegistry,
    QgsRelation,
    QgsRelationContext,
    QgsVectorLayer,
)

from mineaction_plugin.adapters.always import always
from mineaction_plugin.symbology.worksite_ring import with_rings
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace.database import WorkspaceError
from mineaction_plugin.workspace.forms import CHILDREN, layer_of, relation_id
from mineaction_plugin.workspace.schema import TABLES
from mineaction_plugin.workspace.store import is_workspace
from mineaction_plugin.workspace.words import table_titles


def add_to_project(
    project: QgsProject, path: Path, present: Mapping[str, QgsVectorLayer] | None = None
) -> dict[str, QgsVectorLayer]:
    """Add all tables as layers in a group of their own, with their saved forms and relations.

    Args:
        project: the project.
        path: the workspace.
        present: tables that are in the project already, with their layers; the others join them.

    Returns:
        Table name to layer.

    Raises:
        WorkspaceError: a table cannot be opened.
    """
    layers: dict[str, QgsVectorLayer] = dict(present or {})
    group = _group(project, layers.get("tasks"))
    for table in TABLES:
        if table.name in layers:
            continue
        layer = layer_of(path, table.name)
        layer.loadDefaultStyle()
        renderer = layer.renderer()
        if table.name == "worksite_points" and renderer is not None:
            layer.setRenderer(with_rings(always(renderer.clone())))
        layer.setName(table_titles()[table.name])
        if project.addMapLayer(layer, False) is None:
            raise WorkspaceError(
                "The table {table} of {file} cannot be opened.", table=table.name, file=str(path)
            )
        group.addLayer(layer)
        layers[table.name] = layer
    relations = always(project.relationManager())
    for child in CHILDREN:
        relations.addRelation(_relation(project, layers, child))
    return layers


def workspaces_in(project: QgsProject | None) -> list[Path]:
    """The workspaces whose tasks are a layer of the project; for the main thread."""
    found: dict[Path, None] = {}
    for layer in project.mapLayers().values() if project is not None else ():
        if isinstance(layer, QgsVectorLayer) and layer.providerType() == "ogr":
            parts = always(QgsProviderRegistry.instance()).decodeUri("ogr", layer.source())
            path = Path(str(parts.get("path") or ""))
            if parts.get("layerName") == "tasks" and is_workspace(path):
                found[path] = None
    return list(found)


def _group(project: QgsProject, tasks: QgsVectorLayer | None) -> QgsLayerTreeGroup:
    """The group that the tasks lie in, or a new one on top."""
    root = always(project.layerTreeRoot())
    node = root.findLayer(tasks) if tasks is not None else None
    group = node.parent() if node is not None else None
    if isinstance(group, QgsLayerTreeGroup):
        return group
    return always(root.insertGroup(0, tr("Mine Action workspace")))


def _relation(project: QgsProject, layers: dict[str, QgsVectorLayer], child: str) -> QgsRelation:
    relation = QgsRelation(QgsRelationContext(project))
    relation.setId(relation_id(child))
    relation.setName(table_titles()[child])
    relation.setReferencedLayer(layers["tasks"].id())
    relation.setReferencingLayer(layers[child].id())
    relation.addFieldPair("task_id", "task_id")
    return relation
