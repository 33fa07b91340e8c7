# SPDX-License-Identifier: GPL-3.0-or-later
"""Algorithms on hazards run as the toolbox runs them, with its validity check on."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)


class Log(QgsProcessingFeedback):
    """Keeps what was said."""

    def __init__(self) -> None:
        super().__init__(False)
        self.said: list[str] = []

    def pushInfo(self, text: str) -> None:  # noqa: N802 (QGIS's name)
        self.said.append(text)

    def pushWarning(self, text: str) -> None:  # noqa: N802
        self.said.append(text)

    def reportError(self, text: str, fatalError: bool = False) -> None:  # noqa: N802, N803, FBT001, FBT002, ARG002
        self.said.append(text)

    @property
    def text(self) -> str:
        return "\n".join(self.said)


def toolbox_context() -> QgsProcessingContext:
    """The context that the toolbox makes: it refuses invalid geometry unless asked not to."""
    plugins = str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins")
    if plugins not in sys.path:
        sys.path.append(plugins)
    dataobjects = importlib.import_module("processing.tools.dataobjects")
    context = dataobjects.createContext()
    context.setProject(QgsProject.instance())
    return context


def run(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext | None = None,
) -> tuple[dict[str, Any], Log, bool]:
    log = Log()
    results, ok = QgsProcessingAlgorithm.run(
        algorithm, parameters, context or toolbox_context(), log, {}, False
    )
    return results, log, ok


def layer_of(kind: str, wkts: list[str | None], name: str = "hazards") -> QgsVectorLayer:
    """A memory layer; a missing "?crs=" makes one without CRS."""
    layer = QgsVectorLayer(f"{kind}&field=ID:string&field=TYPE:string", name, "memory")
    for number, wkt in enumerate(wkts):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"HZ-{number}", "SHA"])
        if wkt is not None:
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


def rows(path: str) -> list[dict[str, Any]]:
    layer = QgsVectorLayer(path, "result", "ogr")
    assert layer.isValid(), path
    return [
        dict(zip(layer.fields().names(), feature.attributes(), strict=True))
        | {"geometry": feature.geometry()}
        for feature in layer.getFeatures()
    ]
