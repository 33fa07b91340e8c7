# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms and styles of a workspace, kept inside the file, so that any QGIS shows them.

They are built with QGIS's own API on the opened layers and saved into `layer_styles`: lists from
the profile, required fields, defaults, and the tables that belong to a task below it.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsAttributeEditorContainer,
    QgsAttributeEditorField,
    QgsAttributeEditorRelation,
    QgsDefaultValue,
    QgsEditFormConfig,
    QgsEditorWidgetSetup,
    QgsFieldConstraints,
    QgsMapLayer,
    QgsVectorLayer,
)

from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.layers import vector_layer
from mineaction_plugin.core.terms.profile import Palette, Profile, TaskField
from mineaction_plugin.core.terms.vocabulary import TaskState
from mineaction_plugin.symbology import task_style, worksite_ring, worksite_style
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace import words
from mineaction_plugin.workspace.database import WorkspaceError
from mineaction_plugin.workspace.schema import TABLES, TASKS, Table

STYLE_NAME = "mineaction"
COMPUTED = frozenset({"fid", "row_version", "created_at", "created_by", "updated_at", "updated_by"})
READ_ONLY_TABLES = frozenset({"orders", "task_events"})
"""Only issuing writes these; their forms are for reading."""
LONG_TEXTS = frozenset(
    {
        "access",
        "threat",
        "medical",
        "communications",
        "beneficiaries",
        "remarks",
        "description",
        "reason",
        "nonconformities",
        "measures",
    }
)
USER = "@user_account_name"
CHILDREN = tuple(
    table.name for table in TABLES if table is not TASKS and table.name != "hazard_confirmations"
)
"""Tables with a task_id, shown below the form of a task."""


def relation_id(child: str) -> str:
    """The id of the relation from a child table to its tasks; the same in every project."""
    return f"mineaction_{child}_of_task"


def layer_of(path: Path, table: str) -> QgsVectorLayer:
    """A table of the workspace as a layer.

    Raises:
        WorkspaceError: QGIS cannot open it.
    """
    layer = vector_layer(f"{path}|layername={table}", words.table_titles()[table])
    if not layer.isValid():
        raise WorkspaceError(
            "The table {table} of {file} cannot be opened.", table=table, file=str(path)
        )
    return layer


def save_forms(path: Path, profile: Profile) -> None:
    """Build the form and style of every table and save them in the file as its defaults.

    Raises:
        WorkspaceError: QGIS cannot save a style into the file.
    """
    for table in TABLES:
        layer = layer_of(path, table.name)
        _dress(layer, table, profile)
        refused = layer.saveStyleToDatabase(
            STYLE_NAME,
            tr("Mine Action for QGIS"),
            True,
            "",
            QgsMapLayer.StyleCategory.AllStyleCategories,
        )
        if refused:
            raise WorkspaceError(
                "The form of {table} cannot be saved in {file}: {reason}",
                table=table.name,
                file=str(path),
                reason=str(refused),
            )


def lists_of(table: str, profile: Profile) -> dict[str, dict[str, str]]:
    """The columns of a table that take a word from a list: column to {code: label}."""
    lists: dict[str, dict[str, dict[str, str]]] = {
        "tasks": {"kind": words.kind_words(profile), "status": words.state_words()},
        "boundary_points": {"kind": words.point_kind_words()},
        "worksite_points": {"kind": words.worksite_point_words()},
        "worksite_lines": {"kind": words.worksite_line_words()},
        "products": {"kind": words.product_words()},
    }
    return lists.get(table, {})


def _dress(layer: QgsVectorLayer, table: Table, profile: Profile) -> None:
    titles = words.column_titles()
    for name, title in titles.items():
        index = layer.fields().indexOf(name)
        if index >= 0:
            layer.setFieldAlias(index, title)
    for column in table.columns:
        index = layer.fields().indexOf(column.name)
        if column.required:
            layer.setFieldConstraint(
                index,
                QgsFieldConstraints.Constraint.ConstraintNotNull,
                QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard,
            )
        if column.name in LONG_TEXTS:
            _widget(layer, column.name, "TextEdit", {"IsMultiline": True})
    for name, choices in lists_of(table.name, profile).items():
        _value_map(layer, name, choices)
    _defaults(layer)
    if table is TASKS:
        _task_form(layer, profile)
    elif table.name in READ_ONLY_TABLES:
        _freeze(layer, [column.name for column in table.columns])
    elif table.name in CHILDREN:
        _widget(layer, "task_id", "RelationReference", {"Relation": relation_id(table.name)})
    _style(layer, table.name, profile.palette)


def _style(layer: QgsVectorLayer, table: str, palette: Palette) -> None:
    if table == "tasks":
        layer.setRenderer(task_style.renderer(palette))
        layer.setLabeling(task_style.labelling())
    elif table == "boundary_points":
        layer.setRenderer(task_style.points_renderer(palette))
        layer.setLabeling(task_style.points_labelling())
    elif table == "worksite_points":
        layer.setRenderer(worksite_ring.points_with_rings())
        layer.setLabeling(worksite_ring.labelling())
    elif table == "worksite_lines":
        layer.setRenderer(worksite_style.lines_renderer())
        layer.setLabeling(worksite_ring.line_labelling())
    layer.setLabelsEnabled(layer.labeling() is not None)


def _task_form(layer: QgsVectorLayer, profile: Profile) -> None:
    """Tabs in the order a planner fills them, and the tables below a task as tabs of their own."""
    layer.setFieldConstraint(
        layer.fields().indexOf("task_id"),
        QgsFieldConstraints.Constraint.ConstraintUnique,
        QgsFieldConstraints.ConstraintStrength.ConstraintStrengthHard,
    )
    layer.setDisplayExpression("\"task_id\" || coalesce(' ' || \"title\", '')")
    layer.setDefaultValueDefinition(
        layer.fields().indexOf("status"), QgsDefaultValue(f"'{TaskState.DRAFT}'")
    )
    form = layer.editFormConfig()
    form.setLayout(Qgis.AttributeFormLayout.DragAndDrop)
    root = always(form.invisibleRootContainer())
    root.clear()
    for title, names in _task_tabs().items():
        tab = _tab(title, root)
        for name in names:
            index = layer.fields().indexOf(name)
            tab.addChildElement(QgsAttributeEditorField(name, index, tab))
    for child in CHILDREN:
        tab = _tab(words.table_titles()[child], root)
        tab.addChildElement(QgsAttributeEditorRelation(relation_id(child), tab))
    layer.setEditFormConfig(form)
    _freeze(layer, sorted(COMPUTED))
    _explain_extra(layer, profile.task_fields)


def _task_tabs() -> Mapping[str, tuple[str, ...]]:
    return {
        tr("Task"): ("task_id", "kind", "title", "status", "priority", "operator", "team"),
        tr("Place"): ("admin_1", "admin_2", "admin_3", "settlement", "place"),
        tr("Work"): (
            "method",
            "depth_m",
            "target_devices",
            "area_m2",
            "perimeter_m",
            "search_radius_m",
            "width_m",
        ),
        tr("Dates"): ("planned_start", "planned_end", "actual_start", "actual_end"),
        tr("Safety"): ("access", "threat", "medical", "communications"),
        tr("Land"): ("land_use", "beneficiaries", "remarks", "extra"),
        tr("Record"): tuple(sorted(COMPUTED - {"fid"})),
    }


def _tab(title: str, root: QgsAttributeEditorContainer) -> QgsAttributeEditorContainer:
    tab = QgsAttributeEditorContainer(title, root)
    tab.setType(Qgis.AttributeEditorContainerType.Tab)
    root.addChildElement(tab)
    return tab


def _widget(layer: QgsVectorLayer, name: str, kind: str, config: dict[str, object]) -> None:
    index = layer.fields().indexOf(name)
    layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup(kind, config))


def _value_map(layer: QgsVectorLayer, name: str, choices: Mapping[str, str]) -> None:
    pairs = [{label: str(code)} for code, label in choices.items()]
    _widget(layer, name, "ValueMap", {"map": pairs})


def _defaults(layer: QgsVectorLayer) -> None:
    """Who, filled in by QGIS's own form; when, is the database's own work."""
    for name, again in (("created_by", False), ("updated_by", True)):
        index = layer.fields().indexOf(name)
        if index >= 0:
            layer.setDefaultValueDefinition(index, QgsDefaultValue(USER, again))


def _freeze(layer: QgsVectorLayer, names: list[str]) -> None:
    form: QgsEditFormConfig = layer.editFormConfig()
    for name in names:
        index = layer.fields().indexOf(name)
        if index >= 0:
            form.setReadOnly(index, True)
    layer.setEditFormConfig(form)


def _explain_extra(layer: QgsVectorLayer, fields: tuple[TaskField, ...]) -> None:
    """The programme's own fields live in one JSON column; its alias says which keys it takes."""
    keys = ", ".join(field.key for field in fields)
    title = tr("Own fields (JSON): {keys}").format(keys=keys) if keys else tr("Own fields (JSON)")
    layer.setFieldAlias(layer.fields().indexOf("extra"), title)
