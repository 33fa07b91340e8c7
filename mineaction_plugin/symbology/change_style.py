# SPDX-License-Identifier: GPL-3.0-or-later
"""How a comparison is drawn: what changed stands out, what did not stays a thin line.

The colours are this project's own choice: no standard gives any for changes. Each kind has its
own line as well, so that the map can be photocopied. What is gone is not green: green reads as
cleared, and a record that vanished has cleared nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSymbol,
    QgsVectorLayer,
)

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.terms.profile import Palette
from mineaction_plugin.translation import tr

Look = tuple[str, str, str, str, str, str]
"""Value, fill, outline, line style, width in mm, marker."""

CHANGES: tuple[Look, ...] = (
    ("unchanged", "0,0,0,0", "120,120,120,160", "solid", "0.2", "circle"),
    ("reshaped", "106,81,163,70", "84,39,143,255", "dash dot", "0.6", "diamond"),
    ("reclassified", "253,174,97,110", "190,90,0,255", "dash", "0.6", "square"),
    ("reopened", "215,25,28,130", "130,0,10,255", "solid", "0.9", "triangle"),
    ("added", "215,48,140,110", "160,0,90,255", "solid", "0.6", "cross_fill"),
    ("removed", "0,0,0,0", "31,78,121,255", "dot", "0.6", "cross2"),
)
LAND: tuple[Look, ...] = (
    ("lost", "31,78,121,70", "31,78,121,255", "dot", "0.5", "circle"),
    ("gained", "215,48,140,110", "160,0,90,255", "solid", "0.5", "circle"),
)

ALERTS: tuple[Look, ...] = (
    ("not_accepted", "0,0,0,0", "60,60,60,255", "solid", "0.5", "square"),
    ("hazard_removed", "0,0,0,0", "31,78,121,255", "solid", "0.5", "cross2"),
    ("hazard_changed", "0,0,0,0", "84,39,143,255", "solid", "0.5", "diamond"),
    ("hazard_added", "0,0,0,0", "160,0,90,255", "solid", "0.5", "cross_fill"),
    ("new_accident", "0,0,0,0", "130,0,10,255", "solid", "0.5", "star"),
)


def dress_changes(layer: QgsVectorLayer, _palette: Palette) -> None:
    """Style the OUTPUT of a comparison."""
    layer.setRenderer(_renderer("change", CHANGES, _words(), layer.geometryType()))


def dress_land(layer: QgsVectorLayer, _palette: Palette) -> None:
    """Style the land gained and lost."""
    words = {"gained": tr("gained"), "lost": tr("lost")}
    layer.setRenderer(_renderer("kind", LAND, words, layer.geometryType()))


def dress_alerts(layer: QgsVectorLayer, _palette: Palette) -> None:
    """Style what moved under orders."""
    words = {
        "new_accident": tr("new accident"),
        "hazard_added": tr("new hazard on a task"),
        "hazard_changed": tr("hazard changed"),
        "hazard_removed": tr("hazard gone"),
        "not_accepted": tr("order not accepted"),
    }
    layer.setRenderer(_renderer("kind", ALERTS, words, layer.geometryType()))


def _words() -> dict[str, str]:
    return {
        "added": tr("added"),
        "removed": tr("removed"),
        "reopened": tr("reopened"),
        "reclassified": tr("reclassified"),
        "reshaped": tr("reshaped"),
        "unchanged": tr("unchanged"),
    }


def _renderer(
    field: str, looks: Sequence[Look], words: dict[str, str], kind: Qgis.GeometryType
) -> QgsCategorizedSymbolRenderer:
    categories = []
    for level, look in enumerate(looks):
        symbol = _symbol(look, kind)
        for layer in symbol.symbolLayers():
            layer.setRenderingPass(level)
        categories.append(QgsRendererCategory(look[0], symbol, words[look[0]]))
    renderer = QgsCategorizedSymbolRenderer(field, categories)
    # What changed lies on what did not, whatever the order of rows.
    renderer.setUsingSymbolLevels(True)
    return renderer


def _symbol(look: Look, kind: Qgis.GeometryType) -> QgsSymbol:
    _, fill, outline, line, width, marker = look
    if kind == Qgis.GeometryType.Line:
        return always(
            QgsLineSymbol.createSimple(
                {"line_color": outline, "line_style": line, "line_width": width}
            )
        )
    if kind == Qgis.GeometryType.Point:
        return always(
            QgsMarkerSymbol.createSimple(
                {"name": marker, "color": outline, "outline_color": "255,255,255,255", "size": "3"}
            )
        )
    return always(
        QgsFillSymbol.createSimple(
            {"color": fill, "outline_color": outline, "outline_style": line, "outline_width": width}
        )
    )
