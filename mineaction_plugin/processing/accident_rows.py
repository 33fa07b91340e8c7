# SPDX-License-Identifier: GPL-3.0-or-later
"""Accidents of a layer: place, day and id, and nothing else, for the rest is private."""

from __future__ import annotations

import numpy as np
import shapely
from qgis.core import QgsProcessingFeedback

from mineaction_plugin.adapters.bindings import describe_columns
from mineaction_plugin.adapters.layers import LayerColumns
from mineaction_plugin.core.errors import BindingError
from mineaction_plugin.core.hazard.binding import Role, guess
from mineaction_plugin.core.hazard.identity import finite
from mineaction_plugin.core.hazard.reading import as_text
from mineaction_plugin.core.order.accidents import date_field, day
from mineaction_plugin.core.order.watch import Accident
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.translation import tr


def accidents_of(
    columns: LayerColumns, field: str, profile: Profile, feedback: QgsProcessingFeedback
) -> list[Accident]:
    """The rows that have a place; how the day was found, and how many rows have none, is told.

    Raises:
        BindingError: the given date field is not in the layer.
    """
    if field and field not in columns.values:
        raise BindingError(
            "The layer {layer} has no field {field}.", layer=columns.name, field=field
        )
    field = field or date_field(columns.values)
    days = [day(value) for value in columns.values[field]] if field else [""] * len(columns)
    bound = guess(describe_columns(columns, "point"), profile, Role.ACCIDENTS).binding.fields
    ids = columns.values.get(bound.get("hazard_id", ""), range(1, len(columns) + 1))
    geometries = np.asarray(columns.geometries, dtype=object)
    rows = np.flatnonzero(finite(geometries) & ~shapely.is_empty(geometries)).tolist()
    places = shapely.get_coordinates(shapely.centroid(geometries[rows]))
    _tell(columns.name, field, [days[row] for row in rows], len(columns), feedback)
    return [
        Accident(as_text(ids[row]), float(lon), float(lat), days[row])
        for row, (lon, lat) in zip(rows, places, strict=True)
    ]


def _tell(
    layer: str, field: str, days: list[str], read: int, feedback: QgsProcessingFeedback
) -> None:
    said = tr("{layer}: the day of an accident is read from {field}.")
    if field:
        feedback.pushInfo(said.format(layer=layer, field=field))
    undated = days.count("")
    if undated:
        feedback.pushWarning(
            tr("{layer}: {count} accidents have no date and count as new.").format(
                layer=layer, count=undated
            )
        )
    if len(days) < read:
        feedback.pushWarning(
            tr("{layer}: {count} accidents have no place and could not be looked for.").format(
                layer=layer, count=read - len(days)
            )
        )
