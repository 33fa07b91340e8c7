# SPDX-License-Identifier: GPL-3.0-or-later
"""What the algorithms on boundaries share: polygons by id, a grid, a day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import QDateTime

from mineaction_plugin.core.errors import BindingError, DatumError, GeometryError
from mineaction_plugin.processing.base import MineActionAlgorithm, Parameters

if TYPE_CHECKING:
    import numpy as np

    from mineaction_plugin.core.position.geodesy import WorkingPlane

UTM_NORTH, UTM_SOUTH = range(32601, 32661), range(32701, 32761)


def polygons(
    algorithm: MineActionAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> tuple[list[str], np.ndarray]:
    """The ids and the polygons of INPUT in WGS 84, every row of it.

    Raises:
        BindingError: no such id field, a row without id, or an id that stands twice.
        GeometryError: a row has no polygon, or one whose rings cannot be built.
    """
    columns = algorithm.read_lonlat(parameters, "INPUT", context, feedback)
    name = algorithm.parameterAsString(parameters, "ID_FIELD", context) or "task_id"
    if columns is None or name not in columns.values:
        raise BindingError("The layer has no field {field} with the task's id.", field=name)
    if not len(columns):
        raise GeometryError("The layer {layer} has no rows.", layer=columns.name)
    ids = ["" if value is None else str(value) for value in columns.values[name]]
    for row, task_id in enumerate(ids):
        _refuse_useless(columns, row, task_id, name)
    _refuse_twins(ids, columns.name, name)
    return ids, columns.geometries


def _refuse_useless(columns: object, row: int, task_id: str, field: str) -> None:
    shape = columns.geometries[row]  # type: ignore[attr-defined]
    named = {"row": row + 1, "layer": columns.name}  # type: ignore[attr-defined]
    if not task_id:
        raise BindingError(
            "Row {row} of {layer} has nothing in its id field {field}. Give it an id.",
            field=field,
            **named,
        )
    if shape is None or shape.is_empty:
        raise GeometryError(
            "Task {task} (row {row} of {layer}) has no polygon.", task=task_id, **named
        )
    if shape.geom_type not in {"Polygon", "MultiPolygon"}:
        raise GeometryError(
            "Task {task} (row {row} of {layer}) is a {kind}; a boundary is a polygon.",
            task=task_id,
            kind=shape.geom_type,
            **named,
        )


def _refuse_twins(ids: list[str], layer: str, field: str) -> None:
    first: dict[str, int] = {}
    for row, task_id in enumerate(ids):
        if task_id in first:
            raise BindingError(
                "Rows {first} and {row} of {layer} have the same id {task} in {field}. "
                "Give each task its own.",
                first=first[task_id] + 1,
                row=row + 1,
                layer=layer,
                task=task_id,
                field=field,
            )
        first[task_id] = row


def plane_of_crs(crs: QgsCoordinateReferenceSystem) -> WorkingPlane:
    """The working plane of a grid.

    Raises:
        DatumError: the grid is no UTM zone on WGS 84.
    """
    from mineaction_plugin.core.position.geodesy import plane_of_zone

    code = int(crs.authid().partition(":")[2] or 0) if crs.authid().startswith("EPSG:") else 0
    if code in UTM_NORTH:
        return plane_of_zone(code - UTM_NORTH.start + 1, north=True)
    if code in UTM_SOUTH:
        return plane_of_zone(code - UTM_SOUTH.start + 1, north=False)
    raise DatumError(
        "The grid must be a UTM zone on WGS 84, as EPSG:32633; {crs} is not one.",
        crs=crs.authid() or crs.description(),
    )


def day(moment: QDateTime) -> date:
    """The day that was given, or today."""
    if not moment.isValid():
        return date.today()  # noqa: DTZ011 (the day where the user sits is what a compass reads)
    given = moment.date()
    return date(given.year(), given.month(), given.day())
