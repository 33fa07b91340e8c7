# SPDX-License-Identifier: GPL-3.0-or-later
"""Divided tasks as rows: which were refused and why, and the fields that parts keep."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsFields,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.adapters.features import NUMBER, TEXT, WHOLE, fields_of
from mineaction_plugin.adapters.geometry import to_qgs_multi
from mineaction_plugin.adapters.layers import LayerColumns
from mineaction_plugin.core.boundary.division import Cuts, Part, divide_all
from mineaction_plugin.core.boundary.rings import IntArray
from mineaction_plugin.core.errors import GeometryError, Message, say
from mineaction_plugin.core.hazard.reading import unreadable_reason
from mineaction_plugin.core.position.geodesy import perimeter_m
from mineaction_plugin.core.terms.progress import Progress
from mineaction_plugin.translation import tr

OWN = (("parent_id", TEXT), ("part_no", WHOLE), ("area_m2", NUMBER))
PERIMETER = "perimeter_m"
"""A field of tasks that no part has from its task."""
ROW_NUMBERS = frozenset({"fid", "ogc_fid"})
"""Fields in which a file counts its rows: two parts cannot share one."""


ROWS_AT_ONCE, CORNERS_AT_ONCE = 200, 20_000


@dataclass(frozen=True)
class Divided:
    """Rows of a layer, counted from 0."""

    ids: Sequence[str]
    parts: Mapping[int, Sequence[Part]]
    refused: Mapping[int, Message]


@dataclass(frozen=True)
class Kept:
    """The fields that come out, and where in the input those are that are kept."""

    fields: QgsFields
    places: Sequence[int]
    id_place: int
    perimeter_place: int
    """-1 where the input has none."""


def divided_rows(columns: LayerColumns, id_field: str, cuts: Cuts, progress: Progress) -> Divided:
    """Divide each row of a layer.

    Raises:
        GeometryError: not one could be divided.
    """
    ids = ["" if value is None else str(value) for value in columns.values[id_field]]
    refused = _nameless(ids)
    for row, wkt in columns.unreadable_wkt.items():
        refused.setdefault(row, unreadable_reason(wkt))
    parts: dict[int, Sequence[Part]] = {}
    rows = [row for row in range(len(ids)) if row not in refused]
    corners = shapely.get_num_coordinates(columns.geometries).astype(np.int64)
    for some in _batches(rows, corners):
        progress(some[0] / len(ids))
        made = divide_all([columns.geometries[row] for row in some], cuts)
        for row, found in zip(some, made, strict=True):
            if isinstance(found, Message):
                refused[row] = found
            else:
                parts[row] = found
    if not parts:
        row, reason = next(iter(refused.items()))
        raise GeometryError(
            "No task could be divided. Row {row}, {task}: {reason}",
            row=row + 1,
            task=ids[row],
            reason=reason,
        )
    return Divided(ids, parts, dict(sorted(refused.items())))


def _nameless(ids: Sequence[str]) -> dict[int, Message]:
    """Rows whose parts could not be told apart by name."""
    refused: dict[int, Message] = {}
    seen: set[str] = set()
    for row, task_id in enumerate(ids):
        if not task_id:
            refused[row] = say("It has no id, so its parts cannot be named. Give it one.")
        elif task_id in seen:
            refused[row] = say("Another row has the same id. Give each task its own.")
        seen.add(task_id)
    return refused


def _batches(rows: Sequence[int], corners: IntArray) -> Iterator[list[int]]:
    """Rows that are divided at once: few enough that memory and Cancel do not suffer."""
    batch: list[int] = []
    weight = 0
    for row in rows:
        batch.append(row)
        weight += int(corners[row])
        if len(batch) == ROWS_AT_ONCE or weight > CORNERS_AT_ONCE:
            yield batch
            batch, weight = [], 0
    if batch:
        yield batch


def tell(divided: Divided, feedback: QgsProcessingFeedback) -> None:
    """Say which tasks were refused, and why."""
    for row, reason in divided.refused.items():
        feedback.pushWarning(
            tr("Row {row}, {task}, is not divided: {reason}").format(
                row=row + 1, task=divided.ids[row] or "–", reason=translated(reason)
            )
        )


def kept_fields(fields: QgsFields, id_field: str) -> Kept:
    """Our own columns, then the input's; the id becomes text, for the parts' own ids."""
    result = fields_of(OWN)
    own = {name for name, _ in OWN}
    places: list[int] = []
    id_place = perimeter_place = -1
    for place, field in enumerate(fields.toList()):
        name = field.name()
        if name.casefold() in own | ROW_NUMBERS and name != id_field:
            continue
        if name == id_field:
            id_place = len(OWN) + len(places)
            # A name that is also one of ours is read, but not written twice.
            if name in own:
                id_place = -1
                continue
        if name == PERIMETER:
            perimeter_place = len(OWN) + len(places)
        result.append(QgsField(name, TEXT) if name == id_field else QgsField(field))
        places.append(place)
    return Kept(result, places, id_place, perimeter_place)


def part_features(
    divided: Divided, kept: Kept, source: QgsProcessingFeatureSource
) -> Iterator[QgsFeature]:
    """The parts as rows, in the order of the input."""
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    # Without the flag QGIS stops at the first invalid row; the read before took it as it is.
    skip = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
    for row, task in enumerate(source.getFeatures(request, skip)):
        values = task.attributes()
        for part in divided.parts.get(row, ()):
            task_id = divided.ids[row]
            attributes = [task_id, part.number, part.area_m2, *(values[i] for i in kept.places)]
            if kept.id_place >= 0:
                attributes[kept.id_place] = f"{task_id}-{part.number}"
            if kept.perimeter_place >= 0:
                around = perimeter_m(np.array([part.geometry], dtype=object))
                attributes[kept.perimeter_place] = float(around[0])
            feature = QgsFeature()
            feature.setAttributes(attributes)
            feature.setGeometry(to_qgs_multi(part.geometry, Qgis.GeometryType.Polygon))
            yield feature
