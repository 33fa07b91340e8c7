# SPDX-License-Identifier: GPL-3.0-or-later
"""Layers as the guesser sees them: names, labels, and the values of a sample of rows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureRequest,
    QgsField,
    QgsVectorDataProvider,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.domains import labels_of
from mineaction_plugin.adapters.layers import LayerColumns, plain
from mineaction_plugin.core.hazard.binding import FieldDescription, LayerDescription
from mineaction_plugin.core.hazard.reading import as_text

MOST_VALUES = 200
"""A field with more different values than this is no list of words."""
SAMPLE = 2000
"""So many rows are looked at; half of them the first, half spread over the layer."""
KINDS = {
    Qgis.GeometryType.Polygon: "polygon",
    Qgis.GeometryType.Line: "line",
    Qgis.GeometryType.Point: "point",
}
WORDY = frozenset(
    {
        QMetaType.Type.QString,
        QMetaType.Type.Int,
        QMetaType.Type.LongLong,
        QMetaType.Type.UInt,
        QMetaType.Type.ULongLong,
    }
)
JUMPS = frozenset({"GPKG", "SQLite", "ESRI Shapefile", "OpenFileGDB", "Memory storage"})
"""Storage in which a row is found by its number without reading the rows before it."""


def kind_of(geometry: Qgis.GeometryType) -> str:
    """The word of a geometry type in a description; a table without geometry is "none"."""
    return KINDS.get(geometry, "none")


def outline(layer: QgsVectorLayer) -> LayerDescription:
    """The layer's shape alone, no row read."""
    return LayerDescription(
        layer.name(),
        kind_of(layer.geometryType()),
        tuple(
            FieldDescription(entry.name(), entry.alias(), (), labels_of(entry))
            for entry in layer.fields().toList()
        ),
    )


def describe(layer: QgsVectorLayer) -> LayerDescription:
    """What the guesser wants to know of a layer of the project, from a sample of its rows."""
    fields = layer.fields().toList()
    wordy = [i for i, entry in enumerate(fields) if entry.type() in WORDY]
    columns: dict[int, list[str]] = {i: [] for i in wordy}
    for feature in _sample(layer, wordy):
        attributes = feature.attributes()
        for i in wordy:
            columns[i].append(as_text(plain(attributes[i])))
    labels = _labels(layer)
    return LayerDescription(
        layer.name(),
        kind_of(layer.geometryType()),
        tuple(_described(entry, labels[i], columns.get(i, ())) for i, entry in enumerate(fields)),
    )


def describe_columns(columns: LayerColumns, kind: str) -> LayerDescription:
    """The same of a layer that was read whole already: every row is looked at."""
    return LayerDescription(
        columns.name,
        kind,
        tuple(
            FieldDescription(
                name,
                columns.field_aliases.get(name, ""),
                frequent(values),
                columns.field_labels.get(name, {}),
                None if _numbers(values) else _unique(list(map(as_text, values[:SAMPLE]))),
            )
            for name, values in columns.values.items()
        ),
    )


def frequent(values: Sequence[object]) -> tuple[str, ...]:
    """The different words of a column, the most frequent first; none of a column of numbers."""
    if _numbers(values):
        return ()
    counts = Counter(map(as_text, values[: 2 * SAMPLE]))
    if len(counts) <= MOST_VALUES:
        counts.update(map(as_text, values[2 * SAMPLE :]))
    return _words(counts)


def _described(entry: QgsField, label: str, words: Sequence[str]) -> FieldDescription:
    return FieldDescription(
        entry.name(), label, _words(Counter(words)), labels_of(entry), _unique(words)
    )


def _labels(layer: QgsVectorLayer) -> list[str]:
    """The alias of each field; of a joined field without one, its name in its own table.

    IMSMA NG exports shapes and attributes apart, and QGIS joins them as `table_field`.
    """
    fields = layer.fields()
    prefixes = {
        join.prefix() or f"{always(join.joinLayer()).name()}_"
        for join in layer.vectorJoins()
        if join.joinLayer() is not None
    }
    labels = []
    for place, entry in enumerate(fields.toList()):
        joined = fields.fieldOrigin(place) == Qgis.FieldOrigin.Join
        found = [one for one in prefixes if joined and entry.name().startswith(one)]
        bare = entry.name().removeprefix(max(found, key=len)) if found else ""
        labels.append(entry.alias() or bare)
    return labels


def _words(counts: Counter[str]) -> tuple[str, ...]:
    return tuple(word for word, _ in counts.most_common(MOST_VALUES) if word.strip())


def _unique(words: Sequence[str]) -> float | None:
    filled = [word for word in words if word.strip()]
    return len(set(filled)) / len(filled) if filled else None


def _numbers(values: Sequence[object]) -> bool:
    first = next((value for value in values if value is not None), None)
    return isinstance(first, float)


def _sample(layer: QgsVectorLayer, fields: Sequence[int]) -> Iterator[QgsFeature]:
    """The first rows, and as many from all over the layer where rows can be jumped to."""
    rows = layer.featureCount()
    provider = layer.dataProvider()
    jumps = provider is not None and _jumps(provider) and rows > SAMPLE
    request = _request(fields).setLimit(SAMPLE // 2 if jumps else SAMPLE)
    last = 0
    for feature in layer.getFeatures(request):
        last = feature.id()
        yield feature
    if jumps:
        step = max(1, rows // (SAMPLE // 2))
        ids = list(range(last + 1, rows, step))
        yield from layer.getFeatures(_request(fields).setFilterFids(ids))


def _jumps(provider: QgsVectorDataProvider) -> bool:
    return provider.storageType() in JUMPS or provider.name() == "memory"


def _request(fields: Sequence[int]) -> QgsFeatureRequest:
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    return request.setSubsetOfAttributes(list(fields))
