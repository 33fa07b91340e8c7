# SPDX-License-Identifier: GPL-3.0-or-later
"""What an edit session of QGIS holds that its file does not yet: rows added, changed, deleted."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsUnsetAttributeValue,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QVariant

from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.geometry import flat_wkb
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.workspace.schema import TABLES

TASK_ID = "task_id"
GEOMETRIES = {table.name: table.geometry for table in TABLES}
COLUMNS = {table.name: frozenset(column.name for column in table.columns) for table in TABLES}


@dataclass(frozen=True)
class Row:
    """A row of a table.

    Attributes:
        fid: its number in the file; a new row has the negative number of the edit buffer.
        task_id: the task it belongs to.
        values: column to value, None for NULL. A new row has all its columns, a changed row only
            those that changed.
        wkb: its shape in WGS 84 longitude and latitude; None where there is none or it is as it
            was.
    """

    fid: int
    task_id: str
    values: Mapping[str, object]
    wkb: bytes | None = None


@dataclass(frozen=True)
class TableChanges:
    """What is not saved yet of one table; `deleted` maps a row's number to its task."""

    table: str
    added: tuple[Row, ...] = ()
    changed: tuple[Row, ...] = ()
    deleted: Mapping[int, str] | None = None

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.deleted)

    def task_ids(self) -> frozenset[str]:
        """The tasks that the changes touch; a row that moved to another task touches both."""
        moved = (str(row.values[TASK_ID]) for row in self.changed if row.values.get(TASK_ID))
        rows = (row.task_id for row in (*self.added, *self.changed))
        return frozenset((*rows, *moved, *(self.deleted or {}).values()))


def changes_of(layer: QgsVectorLayer) -> TableChanges:
    """The unsaved changes of a workspace layer; none where it is not edited.

    Columns that the layer has and the workspace's table lacks (joined, virtual) are left out.
    """
    table = table_of(layer)
    buffer = layer.editBuffer()
    if buffer is None:
        return TableChanges(table)
    names = _columns(layer)
    added = buffer.addedFeatures()
    values, shapes = buffer.changedAttributeValues(), buffer.changedGeometries()
    deleted = [fid for fid in buffer.deletedFeatureIds() if fid not in added]
    changed = sorted({*values, *shapes} - set(deleted) - set(added))
    before = _rows_in_file(layer, [*changed, *deleted])
    return TableChanges(
        table,
        added=tuple(_added(added[fid], names, table) for fid in sorted(added, reverse=True)),
        changed=tuple(
            Row(
                fid,
                before.get(fid, ""),
                {
                    names[place]: plain(value)
                    for place, value in values.get(fid, {}).items()
                    if place in names
                },
                _wkb(shapes[fid], table) if fid in shapes else None,
            )
            for fid in changed
        ),
        deleted={fid: before.get(fid, "") for fid in deleted},
    )


def without_tasks(changes: Sequence[TableChanges], task_ids: Collection[str]) -> list[TableChanges]:
    """The changes of all other tasks."""
    gone = frozenset(task_ids)
    return [
        replace(
            each,
            added=tuple(row for row in each.added if row.task_id not in gone),
            changed=tuple(row for row in each.changed if row.task_id not in gone),
            deleted={fid: task for fid, task in (each.deleted or {}).items() if task not in gone},
        )
        for each in changes
    ]


def touched_tasks(changes: Sequence[TableChanges]) -> frozenset[str]:
    """The tasks that any of the changes touches."""
    return frozenset().union(*(each.task_ids() for each in changes)) - {""}


def table_of(layer: QgsVectorLayer) -> str:
    """The table of the workspace that a layer shows; "" for none of ours."""
    for part in layer.source().split("|"):
        if part.startswith("layername="):
            name = part.removeprefix("layername=")
            return name if name in GEOMETRIES else ""
    return ""


def plain(value: object) -> object:
    """A value of a QGIS attribute as Python's own: None for every kind of NULL."""
    if isinstance(value, QVariant):
        return None if value.isNull() else value.value()
    return value


def _added(feature: QgsFeature, names: Mapping[int, str], table: str) -> Row:
    values = {
        names[place]: plain(value)
        for place, value in enumerate(feature.attributes())
        if place in names and not isinstance(value, QgsUnsetAttributeValue)
    }
    shape = feature.geometry()
    return Row(
        feature.id(),
        str(values.get(TASK_ID) or ""),
        values,
        None if shape.isNull() or not GEOMETRIES[table] else _wkb(shape, table),
    )


def _wkb(shape: QgsGeometry, table: str) -> bytes:
    """The shape as the table keeps it: flat, and in parts where the table is one of parts."""
    shape = QgsGeometry(shape)
    if GEOMETRIES[table].startswith("Multi") and not shape.convertToMultiType():
        raise GeometryError("A shape of {table} cannot be kept in parts.", table=table)
    return flat_wkb(shape)


def _columns(layer: QgsVectorLayer) -> dict[int, str]:
    known = COLUMNS.get(table_of(layer), frozenset())
    return {
        place: field.name()
        for place, field in enumerate(layer.fields().toList())
        if field.name() in known
    }


def _rows_in_file(layer: QgsVectorLayer, fids: Sequence[int]) -> dict[int, str]:
    """Row number to task, as the file has them: a deleted row is only there."""
    if not fids:
        return {}
    provider = always(layer.dataProvider())
    place = provider.fields().indexOf(TASK_ID)
    request = QgsFeatureRequest().setFilterFids(list(fids)).setSubsetOfAttributes([place])
    request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    return {row.id(): str(row.attribute(place) or "") for row in provider.getFeatures(request)}
