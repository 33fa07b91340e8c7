# SPDX-License-Identifier: GPL-3.0-or-later
"""A table of points as the core wants it, and how its bearings were measured."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from mineaction_plugin.adapters.errors import QgsProcessingException
from mineaction_plugin.core.errors import BindingError, GeometryError, Message, TraverseError, say
from mineaction_plugin.core.terms.vocabulary import AngleUnit, North
from mineaction_plugin.processing.base import MineActionAlgorithm, Parameters

if TYPE_CHECKING:
    from mineaction_plugin.adapters.layers import LayerColumns
    from mineaction_plugin.core.boundary.assembly import Measuring
    from mineaction_plugin.core.boundary.locating import TextLocating
    from mineaction_plugin.core.boundary.records import Record

FIELDS = (
    *("TASK_FIELD", "ORDER_FIELD", "RING_FIELD", "LABEL_FIELD"),
    *("START_FIELD", "BEARING_FIELD", "DISTANCE_FIELD", "TEXT_FIELD"),
)
MOST_WHOLE = 1e15
"""Above this a float holds no units any more."""


@dataclass(frozen=True)
class PointRows:
    """The rows of a table, with the reasons of those whose position cannot be read."""

    records: list[Record]
    refused: dict[int, Message]
    """Row number, counted from 1, to what is wrong with it."""
    by_bearings: bool
    texts: list[str]
    """What each row gave as its position, as it was written."""
    locating: TextLocating


def read_rows(
    algorithm: MineActionAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> PointRows:
    """Read INPUT by its field parameters.

    Raises:
        BindingError: a field is missing, or it is not said where positions come from.
        GeometryError: the table has no rows.
    """
    from mineaction_plugin.core.boundary.records import Record

    columns = algorithm.read_lonlat(parameters, "INPUT", context, feedback)
    if columns is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, "INPUT"))
    if not len(columns):
        raise GeometryError("The table {layer} has no rows.", layer=columns.name)
    names = {key: algorithm.parameterAsString(parameters, key, context) for key in FIELDS}
    _refuse_unclear(names, columns)
    cells = {
        key: texts(columns, name) if name else [""] * len(columns) for key, name in names.items()
    }
    locating = _locating(algorithm, parameters, context)
    refused: dict[int, Message] = {}
    if names["BEARING_FIELD"]:
        nowhere: list[float | None] = [None] * len(columns)
        lon, lat, shown = nowhere, nowhere, cells["START_FIELD"]
    elif names["TEXT_FIELD"]:
        lon, lat, refused = locating.many(cells["TEXT_FIELD"])
        shown = cells["TEXT_FIELD"]
    else:
        lon, lat, refused, shown = _geometry(columns)
    rows = zip(*(cells[key] for key in FIELDS[:-1]), lon, lat, strict=True)
    records = [Record(number, *values) for number, values in enumerate(rows, start=1)]
    return PointRows(records, refused, bool(names["BEARING_FIELD"]), shown, locating)


def measuring(
    algorithm: MineActionAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    table: PointRows,
) -> Measuring | None:
    """How the bearings of the table were measured; None where it has none."""
    from mineaction_plugin.core.boundary.assembly import Measuring
    from mineaction_plugin.core.boundary.traverse import Adjust, Limits
    from mineaction_plugin.processing.boundary_inputs import day, plane_of_crs

    if not table.by_bearings:
        return None
    north = algorithm.parameterAsString(parameters, "NORTH", context)
    if not north:
        raise TraverseError(
            "Say in NORTH which north the bearings are counted from: true, grid or magnetic. "
            "A bearing without its north names no direction."
        )
    grid = algorithm.parameterAsCrs(parameters, "GRID_CRS", context)
    moment = algorithm.parameterAsDateTime(parameters, "DATE", context)
    dated = parameters.get("DATE") not in (None, "") and moment.isValid()
    typed = parameters.get("DECLINATION_DEG") not in (None, "")
    declination_deg = algorithm.parameterAsDouble(parameters, "DECLINATION_DEG", context)
    thresholds = algorithm.profile(parameters, context).thresholds
    return Measuring(
        locate=table.locating.one,
        north=North(north),
        unit=AngleUnit(algorithm.parameterAsString(parameters, "ANGLE_UNIT", context)),
        plane=plane_of_crs(grid) if grid.isValid() else None,
        on=day(moment) if dated else None,
        declination_deg=declination_deg if typed else None,
        adjust=Adjust(algorithm.parameterAsString(parameters, "ADJUST", context)),
        limits=Limits(
            algorithm.parameterAsDouble(parameters, "MAX_MISCLOSURE_RATIO", context),
            thresholds.misclosure_advisory_ratio,
            algorithm.parameterAsString(parameters, "MEASURED_BY", context),
        ),
    )


def texts(columns: LayerColumns, field: str) -> list[str]:
    """A column as text: an empty cell is empty, a whole number has no point."""
    return [_text(value) for value in columns.values[field]]


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        whole = value.is_integer() and abs(value) < MOST_WHOLE
        return str(int(value)) if whole else repr(value)
    return str(value).strip()


def _refuse_unclear(names: dict[str, str], columns: LayerColumns) -> None:
    for parameter, field in names.items():
        if field and field not in columns.values:
            raise BindingError(
                "{parameter}: the table {layer} has no field {field}. It has: {present}.",
                parameter=parameter,
                layer=columns.name,
                field=field,
                present=", ".join(columns.values),
            )
    measured = [names[key] for key in ("BEARING_FIELD", "DISTANCE_FIELD")]
    if any(measured) and names["TEXT_FIELD"]:
        raise BindingError("Give TEXT_FIELD, or BEARING_FIELD and DISTANCE_FIELD, not both.")
    if any(measured) and not (all(measured) and names["START_FIELD"]):
        raise BindingError(
            "Bearings need all three: BEARING_FIELD, DISTANCE_FIELD and START_FIELD."
        )
    if not any(measured) and not names["TEXT_FIELD"] and not columns.crs:
        raise BindingError(
            "The table {layer} has no geometry: give TEXT_FIELD, or bearings and distances.",
            layer=columns.name,
        )


def _locating(
    algorithm: MineActionAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> TextLocating:
    from mineaction_plugin.adapters.crs import definition_of
    from mineaction_plugin.core.boundary.locating import TextLocating

    crs = algorithm.parameterAsCrs(parameters, "CRS", context)
    fixed = algorithm.profile(parameters, context).datum_operations
    if not crs.isValid():
        return TextLocating.of("")
    return TextLocating.of(definition_of(crs, "CRS"), fixed.get(crs.authid()))


def _geometry(
    columns: LayerColumns,
) -> tuple[list[float | None], list[float | None], dict[int, Message], list[str]]:
    """Positions of a layer of points."""
    lon: list[float | None] = []
    lat: list[float | None] = []
    refused: dict[int, Message] = {}
    shown: list[str] = []
    for number, shape in enumerate(columns.geometries.tolist(), start=1):
        shown.append("" if shape is None else str(shape.wkt))
        usable = shape is not None and shape.geom_type == "Point" and not shape.is_empty
        if not usable:
            refused[number] = say(
                "It has no point. Give points, or say in TEXT_FIELD or BEARING_FIELD what "
                "carries the positions."
            )
        lon.append(float(shape.x) if usable else None)
        lat.append(float(shape.y) if usable else None)
    return lon, lat, refused, shown
