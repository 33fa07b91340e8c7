# SPDX-License-Identifier: GPL-3.0-or-later
"""Worksite features: own simple symbols for points, patterned lines for routes and lanes."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbol,
)
from qgis.PyQt.QtGui import QColor

from mineaction_plugin.core.terms.vocabulary import WorksiteKind
from mineaction_plugin.symbology.fills import made_of, stroke
from mineaction_plugin.symbology.markers import FOLDER, embedded
from mineaction_plugin.symbology.words import worksite_word

SIZE_MM = 6.0
INK = "#1B1B1B"
RADIUS = "radius"
"""The circle round a feature that somebody set a radius for."""

POINT_COLOURS = {
    WorksiteKind.CONTROL_POINT: "#0B2E6B",
    WorksiteKind.MEDICAL_POINT: "#C4122F",
    WorksiteKind.LANDING_SITE: "#0B6B3A",
    WorksiteKind.PARKING: "#0B2E6B",
    WorksiteKind.ADMIN_AREA: "#0B2E6B",
    WorksiteKind.REST_AREA: "#0B2E6B",
    WorksiteKind.EQUIPMENT_STORE: "#6E4B2A",
    WorksiteKind.EXPLOSIVES_STORE: "#A33A00",
    WorksiteKind.DEMOLITION_SITE: "#A33A00",
    WorksiteKind.DETECTOR_TEST_AREA: "#5B3A8C",
}
"""Own choice of colours; the letter or picture in each symbol says the same without colour."""

LINE_LOOKS = {
    WorksiteKind.ACCESS_LANE: ("#0B6B3A", 0.9, "solid"),
    WorksiteKind.EVACUATION_ROUTE: ("#C4122F", 1.1, "dash"),
    WorksiteKind.EVACUATION_ROUTE_ALTERNATE: ("#C4122F", 0.8, "dot"),
    WorksiteKind.START_LINE: ("#5B3A8C", 0.9, "dash_dot"),
    WorksiteKind.BASE_LINE: ("#5B3A8C", 0.7, "dash"),
}
"""Kind to colour, width in mm and pattern: own choice."""


def symbol_file(kind: str) -> Path:
    """The picture of a kind of point; kinds without one get the question mark."""
    path = FOLDER / f"worksite_{kind}.svg"
    return path if path.is_file() else FOLDER / "worksite_unknown.svg"


def point_symbol(kind: str) -> QgsMarkerSymbol:
    """The symbol of one kind of worksite point."""
    svg = QgsSvgMarkerSymbolLayer(embedded(symbol_file(kind).stem), SIZE_MM)
    colour = POINT_COLOURS.get(WorksiteKind(kind), "#FF00FF") if kind in _CODES else "#FF00FF"
    svg.setFillColor(QColor(colour))
    svg.setStrokeColor(QColor("#FFFFFF"))
    return made_of(QgsMarkerSymbol(), svg)


_CODES = frozenset(str(kind) for kind in WorksiteKind)


def line_symbol(kind: str) -> QgsLineSymbol:
    """The symbol of one kind of worksite line, on a white halo."""
    known = kind in _CODES and WorksiteKind(kind) in LINE_LOOKS
    if kind == RADIUS:
        return made_of(QgsLineSymbol(), stroke(QColor("#A33A00"), 0.5, "dash_dot"))
    colour, width_mm, pattern = LINE_LOOKS[WorksiteKind(kind)] if known else ("#FF00FF", 1.0, "dot")
    return made_of(
        QgsLineSymbol(),
        stroke(QColor("#FFFFFF"), width_mm + 0.8),
        stroke(QColor(colour), width_mm, pattern),
    )


def points_renderer() -> QgsFeatureRenderer:
    """Worksite points by the field `kind`; other values are drawn loud."""
    return _by_kind({str(kind): point_symbol(kind) for kind in POINT_COLOURS}, point_symbol("?"))


def lines_renderer() -> QgsFeatureRenderer:
    """Worksite lines by the field `kind`; other values are drawn loud."""
    kinds = [*(str(kind) for kind in LINE_LOOKS), RADIUS]
    return _by_kind({kind: line_symbol(kind) for kind in kinds}, line_symbol("?"))


def areas_renderer() -> QgsFeatureRenderer:
    """Worksite features recorded as areas: a thin dashed outline, no fill."""
    return QgsSingleSymbolRenderer(
        made_of(QgsFillSymbol(), stroke(QColor("#FFFFFF"), 1.2), stroke(QColor(INK), 0.5, "dash"))
    )


def _by_kind(symbols: dict[str, QgsSymbol], loud: QgsSymbol) -> QgsFeatureRenderer:
    categories = [
        QgsRendererCategory(kind, symbol, worksite_word(kind)) for kind, symbol in symbols.items()
    ]
    categories.append(QgsRendererCategory(None, loud, worksite_word("unknown")))
    return QgsCategorizedSymbolRenderer("kind", categories)
