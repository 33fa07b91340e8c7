# SPDX-License-Identifier: GPL-3.0-or-later
"""One look at every row of a layer: what its binding covers, and what the binding does not know."""

from __future__ import annotations

from collections import Counter

from qgis.core import (
    Qgis,
    QgsFeatureRequest,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from mineaction_plugin.adapters.domains import labels_of
from mineaction_plugin.adapters.layers import ROWS_A_REPORT, plain
from mineaction_plugin.core.hazard.binding import Binding, Coverage, counted
from mineaction_plugin.core.hazard.reading import as_text
from mineaction_plugin.core.terms.progress import Progress, silent


class CoverageReader:
    """Made in the main thread, read in any: a layer itself must not be touched elsewhere."""

    def __init__(self, layer: QgsVectorLayer, binding: Binding) -> None:
        self._binding = binding
        self._source = QgsVectorLayerFeatureSource(layer)
        self._rows = max(1, layer.featureCount())
        fields = layer.fields()
        self._places = {
            name: fields.indexOf(name)
            for name in dict.fromkeys(binding.fields.values())
            if fields.indexOf(name) >= 0
        }
        self._labels = {name: labels_of(fields[place]) for name, place in self._places.items()}

    def read(self, progress: Progress = silent) -> Coverage:
        """Count every row.

        Args:
            progress: called with the share of rows counted; may raise to stop.
        """
        request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
        request.setSubsetOfAttributes(list(self._places.values()))
        columns: dict[str, list[object]] = {name: [] for name in self._places}
        pairs = [(columns[name], place) for name, place in self._places.items()]
        rows = 0
        for feature in self._source.getFeatures(request):
            if rows % ROWS_A_REPORT == 0:
                progress(min(1.0, rows / self._rows))
            attributes = feature.attributes()
            for column, place in pairs:
                column.append(attributes[place])
            rows += 1
        counts = {name: _counts(column) for name, column in columns.items()}
        return counted(self._binding, rows, counts, self._labels)


def _counts(column: list[object]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for value in column:
        word = value if type(value) is str else as_text(plain(value))
        counts[word.strip()] += 1
    return counts
