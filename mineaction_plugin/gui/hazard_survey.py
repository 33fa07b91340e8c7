# SPDX-License-Identifier: GPL-3.0-or-later
"""How many hazards of which class and status there are, in all and on the map.

The layer is read once, in the background; after that a moved map is a comparison of boxes, which
takes a millisecond for 100,000 hazards.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    QgsFeatureRequest,
    QgsRectangle,
    QgsTask,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)
from qgis.PyQt.QtCore import pyqtSignal

from mineaction_plugin.adapters.layers import plain
from mineaction_plugin.core.hazard.binding import CODES, Binding
from mineaction_plugin.core.hazard.reading import as_text
from mineaction_plugin.core.hazard.table import Flags, Floats, Integers
from mineaction_plugin.translation import tr

COLUMNS = ("land_class", "status", "area_m2")
MOST_LOOKED_AT = 500
"""So many hazards on the edge of the map are looked at one by one; beyond, their boxes decide."""
ROWS_A_LOOK = 1000
UNKNOWN = "unknown"

Key = tuple[str, str]
"""Land class and status."""


@dataclass(frozen=True)
class Survey:
    """The hazards of a layer as columns: what they are, and the box that each lies in."""

    feature_ids: Integers
    boxes: Floats
    """(n, 4) west, south, east, north in the layer's CRS; NaN without a shape."""
    keys: Sequence[Key]
    """The different pairs of class and status."""
    key: Integers
    """(n,) which pair each hazard has."""
    area_m2: Floats

    def counts(self, which: Flags | None = None) -> Mapping[Key, int]:
        """Hazards of each class and status: all, or those that are marked."""
        picked = self.key if which is None else self.key[which]
        numbers = np.bincount(picked, minlength=len(self.keys))
        return {key: int(n) for key, n in zip(self.keys, numbers, strict=True) if n}

    def total_m2(self, which: Flags) -> float:
        """The land of those that are marked; a hazard without a known area adds nothing."""
        return float(np.nansum(self.area_m2[which]))

    def within(self, extent: QgsRectangle, layer: QgsVectorLayer | None = None) -> Flags:
        """(n,) true where a hazard shows in an extent of the layer's CRS.

        With the layer, those on the edge are looked at themselves and not only their boxes.
        """
        west, south, east, north = self.boxes.T
        touching: Flags = (
            (west <= extent.xMaximum())
            & (east >= extent.xMinimum())
            & (south <= extent.yMaximum())
            & (north >= extent.yMinimum())
        )
        edge = touching & ~(
            (west >= extent.xMinimum())
            & (east <= extent.xMaximum())
            & (south >= extent.yMinimum())
            & (north <= extent.yMaximum())
        )
        on_edge = np.flatnonzero(edge)
        if layer is None or not 0 < len(on_edge) <= MOST_LOOKED_AT:
            return touching
        ids = [int(i) for i in self.feature_ids[on_edge]]
        request = QgsFeatureRequest().setFilterFids(ids).setNoAttributes()
        seen = {f.id() for f in layer.getFeatures(request) if f.geometry().intersects(extent)}
        touching[on_edge] = [number in seen for number in ids]
        return touching


class SurveyTask(QgsTask):
    """Reads a layer of hazards: in our schema, or by its binding; tells the survey at its end."""

    surveyed = pyqtSignal(object)

    def __init__(self, layer: QgsVectorLayer, binding: Binding | None = None) -> None:
        super().__init__(tr("Counting hazards"), QgsTask.Flag.CanCancel | QgsTask.Flag.Hidden)  # type: ignore[arg-type] # two flags are an int to the stubs
        self._source = QgsVectorLayerFeatureSource(layer)
        names = COLUMNS if binding is None else _bound_columns(binding)
        self._fields = [layer.fields().lookupField(name) if name else -1 for name in names]
        self._codes = [_codes_of(binding, attribute) for attribute in ("land_class", "status")]
        self._survey: Survey | None = None

    def run(self) -> bool:
        ids: list[int] = []
        boxes: list[tuple[float, float, float, float]] = []
        pairs: list[Key] = []
        areas: list[float] = []
        request = QgsFeatureRequest().setSubsetOfAttributes([f for f in self._fields if f >= 0])
        for feature in self._source.getFeatures(request):
            if len(ids) % ROWS_A_LOOK == 0 and self.isCanceled():
                return False
            land_class, status, area = (
                feature.attribute(field) if field >= 0 else None for field in self._fields
            )
            ids.append(feature.id())
            boxes.append(_box(feature.geometry().boundingBox(), feature.hasGeometry()))
            classes, statuses = self._codes
            pairs.append((_code(land_class, classes), _code(status, statuses)))
            areas.append(float(area) if isinstance(area, int | float) else math.nan)
        self._survey = _columns(ids, boxes, pairs, areas)
        return True

    def finished(self, result: bool) -> None:  # noqa: FBT001 (QGIS's signature)
        if result:
            self.surveyed.emit(self._survey)


def _box(box: QgsRectangle, there: bool) -> tuple[float, float, float, float]:  # noqa: FBT001
    if not there:
        return (math.nan,) * 4
    return box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()


def _bound_columns(binding: Binding) -> tuple[str, str, str]:
    """The analyst's fields; "" for none."""
    fields = binding.fields
    area = fields.get("area_m2") or fields.get("area_reported_m2", "")
    return fields.get("land_class", ""), fields.get("status", ""), area


def _codes_of(binding: Binding | None, attribute: str) -> Mapping[str, str]:
    """The code of each word that is known, as an import reads it; codes are known by themselves."""
    own = {code: code for code in CODES[attribute]}
    said = {} if binding is None else binding.values.get(attribute, {})
    return {**own, **{word.strip(): code for word, code in said.items()}}


def _code(value: object, codes: Mapping[str, str]) -> str:
    return codes.get(as_text(plain(value)).strip(), UNKNOWN)


def _columns(
    ids: list[int],
    boxes: list[tuple[float, float, float, float]],
    pairs: list[Key],
    areas: list[float],
) -> Survey:
    keys = sorted(Counter(pairs))
    numbers = {key: number for number, key in enumerate(keys)}
    return Survey(
        feature_ids=np.array(ids, dtype=np.int64),
        boxes=np.array(boxes, dtype=np.float64).reshape(-1, 4),
        keys=keys,
        key=np.array([numbers[pair] for pair in pairs], dtype=np.int64),
        area_m2=np.array(areas, dtype=np.float64),
    )
