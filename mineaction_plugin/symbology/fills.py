# SPDX-License-Identifier: GPL-3.0-or-later
"""From a profile's `Look` to fill and outline symbol layers.

Every pattern is drawn as vectors, so that a printed sheet stays sharp and stays readable in grey:
a colour never says anything that a pattern or a word does not say too.
"""

from __future__ import annotations

from typing import TypeVar

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsLinePatternFillSymbolLayer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPointPatternFillSymbolLayer,
    QgsSimpleFillSymbolLayer,
    QgsSimpleLineSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsSymbolLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from mineaction_plugin.core.terms.profile import Look

Symbol = TypeVar("Symbol", bound=QgsSymbol)
MILLIMETRES = Qgis.RenderUnit.Millimeters
HATCH_WIDTH_MM = 0.2
LINE_HATCHES: dict[str, tuple[tuple[float, float], ...]] = {
    "dense_diagonal": ((45.0, 1.1),),
    "diagonal": ((135.0, 2.4),),
    "cross": ((45.0, 2.0), (135.0, 2.0)),
    "horizontal": ((0.0, 1.8),),
    "grid": ((0.0, 2.4), (90.0, 2.4)),
}
"""Pattern word to its sets of lines: angle in degrees, spacing in mm on paper."""

DASHES_MM = {"dash": [2.4, 1.2], "dot": [0.4, 1.0], "dash_dot": [3.0, 0.9, 0.5, 0.9]}


def colour_of(look: Look) -> QColor:
    """The colour with its opacity; alpha of a colour keeps a PDF vector, a layer's does not."""
    colour = QColor(look.colour)
    colour.setAlphaF(look.opacity)
    return colour


def made_of(symbol: Symbol, *layers: QgsSymbolLayer) -> Symbol:
    """The symbol with these layers, lowest first, instead of its default one.

    The constructors that take a list of layers crash in Python: the layers have two owners.
    """
    symbol.changeSymbolLayer(0, layers[0])  # noqa: QGS201 (there always is a layer 0 to change)
    for layer in layers[1:]:
        symbol.appendSymbolLayer(layer)  # noqa: QGS201 (refused only for a layer of another kind)
    return symbol


def fill_symbol(look: Look) -> QgsFillSymbol:
    """A fill without outline: the tint and, over it, the pattern."""
    tint = QgsSimpleFillSymbolLayer(colour_of(look))
    tint.setStrokeStyle(Qt.PenStyle.NoPen)
    if look.pattern == "none":
        tint.setBrushStyle(Qt.BrushStyle.NoBrush)
    return made_of(QgsFillSymbol(), tint, *_pattern(look))


def _pattern(look: Look) -> list[QgsSymbolLayer]:
    ink = QColor(look.colour).darker(160)
    if look.pattern == "dots":
        return [_dots(ink)]
    return [_hatch(ink, *lines) for lines in LINE_HATCHES.get(look.pattern, ())]


def _hatch(ink: QColor, angle_deg: float, spacing_mm: float) -> QgsSymbolLayer:
    hatch = QgsLinePatternFillSymbolLayer()
    hatch.setLineAngle(angle_deg)
    hatch.setDistance(spacing_mm)
    hatch.setDistanceUnit(MILLIMETRES)
    hatch.setSubSymbol(made_of(QgsLineSymbol(), QgsSimpleLineSymbolLayer(ink, HATCH_WIDTH_MM)))
    return hatch


def _dots(ink: QColor) -> QgsSymbolLayer:
    dots = QgsPointPatternFillSymbolLayer()
    dots.setDistanceX(2.0)
    dots.setDistanceY(2.0)
    dots.setDisplacementX(1.0)
    dot = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Circle, 0.6)
    dot.setColor(ink)
    dot.setStrokeStyle(Qt.PenStyle.NoPen)
    dots.setSubSymbol(made_of(QgsMarkerSymbol(), dot))
    return dots


def stroke(colour: QColor, width_mm: float, pattern: str = "solid") -> QgsSimpleLineSymbolLayer:
    """A stroke of a pattern word; round joins, so that sharp corners do not shoot out."""
    line = QgsSimpleLineSymbolLayer(colour, width_mm)
    line.setWidthUnit(MILLIMETRES)
    line.setPenJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if pattern in DASHES_MM:
        line.setUseCustomDashPattern(True)
        line.setCustomDashVector(DASHES_MM[pattern])
        line.setCustomDashPatternUnit(MILLIMETRES)
        line.setPenCapStyle(Qt.PenCapStyle.FlatCap)
    return line


def outline_symbol(look: Look, width_mm: float) -> QgsFillSymbol:
    """An outline without fill, drawn in the pattern of the look."""
    return made_of(QgsFillSymbol(), stroke(colour_of(look), width_mm, look.pattern))
