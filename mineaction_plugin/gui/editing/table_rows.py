# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of the task database in their edit buffers: read, added, copied, changed, taken out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from qgis.core import (
    QgsExpression,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsVariantUtils,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)

from mineaction_plugin.core.errors import MineActionError

KEY = "fid"
"""The database's own number of a row; a copy gets a new one."""


class NotWrittenError(MineActionError):
    """QGIS would not take a change into the edit session."""


def of_tasks(layer: QgsVectorLayer, task_ids: Iterable[str]) -> Iterator[QgsFeature]:
    """The rows of these tasks, as they stand in the edit session."""
    names = ", ".join(QgsExpression.quotedString(each) for each in task_ids)
    if names:
        yield from layer.getFeatures(QgsFeatureRequest(QgsExpression(f'"task_id" IN ({names})')))


def values_of(feature: QgsFeature) -> dict[str, object]:
    """The filled columns of a row by name, without the database's own number."""
    names = feature.fields().names()
    return {
        name: value
        for name, value in zip(names, feature.attributes(), strict=True)
        if name != KEY and value != "" and not QgsVariantUtils.isNull(value)
    }


def text_of(feature: QgsFeature, name: str) -> str:
    """A text of a row; "" where it has none."""
    value = feature[name]
    return value if isinstance(value, str) else ""


def add(
    layer: QgsVectorLayer, values: Mapping[str, object], geometry: QgsGeometry | None = None
) -> None:
    """Add a row.

    Raises:
        NotWrittenError: the layer does not take it.
    """
    fields = layer.fields()
    places = {fields.lookupField(name): value for name, value in values.items()}
    places.pop(-1, None)  # a column that this database does not have
    feature = QgsVectorLayerUtils.createFeature(layer, geometry or QgsGeometry(), places)
    if not layer.addFeature(feature):
        raise _refused(layer)


def copy(layer: QgsVectorLayer, feature: QgsFeature, changes: Mapping[str, object]) -> None:
    """Add a row that is like another one but for some columns."""
    add(layer, {**values_of(feature), **changes}, QgsGeometry(feature.geometry()))


def change(layer: QgsVectorLayer, feature_id: int, values: Mapping[str, object]) -> None:
    """Give a row other values.

    Raises:
        NotWrittenError: the layer does not take them.
    """
    fields = layer.fields()
    for name, value in values.items():
        if not layer.changeAttributeValue(feature_id, fields.lookupField(name), value):
            raise _refused(layer)


def reshape(layer: QgsVectorLayer, feature_id: int, geometry: QgsGeometry) -> None:
    """Give a row another shape.

    Raises:
        NotWrittenError: the layer does not take it.
    """
    if not layer.changeGeometry(feature_id, geometry):
        raise _refused(layer)


def delete(layer: QgsVectorLayer, features: Iterable[QgsFeature]) -> None:
    """Take rows out.

    Raises:
        NotWrittenError: the layer does not let them go.
    """
    ids = [feature.id() for feature in features]
    if ids and not layer.deleteFeatures(ids):
        raise _refused(layer)


def _refused(layer: QgsVectorLayer) -> NotWrittenError:
    return NotWrittenError(
        "The layer {layer} did not take the change. Nothing was changed.", layer=layer.name()
    )
