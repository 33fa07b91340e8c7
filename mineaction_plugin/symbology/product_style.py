# SPDX-License-Identifier: GPL-3.0-or-later
"""Released land: cancelled, reduced, cleared. Quiet fills, so that no hazard hides under them.

In print and grey each product carries a small sign instead of a hatch: hatches are the hazards'.
The signs are the plugin's own choice (no source gives them, reference/domain.md §5).
"""

from __future__ import annotations

from dataclasses import replace

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsMarkerSymbol,
    QgsPointPatternFillSymbolLayer,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbolLayer,
)
from qgis.PyQt.QtGui import QColor

from mineaction_plugin.core.hazard.binding.model import Binding, Role
from mineaction_plugin.core.terms.profile import Look, Palette
from mineaction_plugin.symbology.fills import fill_symbol, made_of, stroke
from mineaction_plugin.symbology.kind_words import product_word
from mineaction_plugin.symbology.markers import LOUD, UNKNOWN, WHITE, all_alike, word_of
from mineaction_plugin.symbology.theme import MONO_INK, Theme

FIELD = "product"
OUTLINE_MM = 0.3
CASING_MM = 0.2
"""White on both sides of a printed rim: dark green on a photograph of woods is not seen."""
DARKER = 150
SIGN_MM = 1.5
SIGN_EVERY_MM = 3.2
SIGN_PEN_MM = 0.3
PAPER_OPACITY = 0.30
MONO_OPACITY = 0.05
SIGNS = {
    "cleared": Qgis.MarkerShape.Cross,
    "reduced": Qgis.MarkerShape.Line,
    "cancelled": Qgis.MarkerShape.Cross2,
}
"""A plus for cleared, a stroke for reduced, an x for cancelled."""
_TURNED = {Qgis.MarkerShape.Line: 90.0}


def renderer(
    palette: Palette, theme: Theme = Theme.SCREEN, binding: Binding | None = None
) -> QgsFeatureRenderer:
    """Land by what became of it; without a binding the layer has a field `product`.

    A layer bound as cleared land that has no such field is cleared land; other words are loud.
    """
    attribute = FIELD if binding is None else binding.fields.get(FIELD)
    if attribute is None:
        code = "cleared" if binding and binding.role is Role.CLEARED_LAND else UNKNOWN
        return all_alike(symbol(palette, code, theme), product_word(code))
    codes = {code: code for code in palette.product}
    if binding is not None:
        codes.update({word.strip(): code for word, code in binding.values.get(FIELD, {}).items()})
    categories = [
        QgsRendererCategory(
            sorted(word for word, mapped in codes.items() if mapped == code),
            symbol(palette, code, theme),
            product_word(code),
        )
        for code in palette.product
    ]
    loud = symbol(palette, UNKNOWN, theme)
    categories.append(QgsRendererCategory(None, loud, product_word(UNKNOWN)))
    return QgsCategorizedSymbolRenderer(word_of(attribute), categories)


def symbol(palette: Palette, code: str, theme: Theme = Theme.SCREEN) -> QgsFillSymbol:
    """The fill of one product, with a thin rim in a darker shade of its colour."""
    look = palette.product.get(code) or replace(LOUD, opacity=0.5, pattern="cross")
    signed = theme is not Theme.SCREEN and code in SIGNS
    drawn = fill_symbol(_on(theme, replace(look, pattern="solid") if signed else look))
    ink = QColor(MONO_INK) if theme is Theme.MONO else QColor(look.colour).darker(DARKER)
    if signed:
        drawn.appendSymbolLayer(_signs(SIGNS[code], ink))  # noqa: QGS201 (it is a fill's)
    if theme is Theme.PRINT:
        casing = stroke(QColor(WHITE), OUTLINE_MM + 2 * CASING_MM)
        drawn.appendSymbolLayer(casing)  # noqa: QGS201 (a line is taken by a fill)
    drawn.appendSymbolLayer(stroke(ink, OUTLINE_MM))  # noqa: QGS201 (a line is taken by a fill)
    return drawn


def _on(theme: Theme, look: Look) -> Look:
    if theme is Theme.MONO:
        return replace(look, colour=MONO_INK, opacity=MONO_OPACITY)
    if theme is Theme.PRINT:
        return replace(look, opacity=min(look.opacity, PAPER_OPACITY))
    return look


def _signs(shape: Qgis.MarkerShape, ink: QColor) -> QgsSymbolLayer:
    sign = QgsSimpleMarkerSymbolLayer(shape, SIGN_MM, _TURNED.get(shape, 0.0))
    sign.setStrokeColor(ink)
    sign.setStrokeWidth(SIGN_PEN_MM)
    pattern = QgsPointPatternFillSymbolLayer()
    pattern.setDistanceX(SIGN_EVERY_MM)
    pattern.setDistanceY(SIGN_EVERY_MM)
    pattern.setDisplacementX(SIGN_EVERY_MM / 2)
    # A legend's patch is small: the first sign lies whole within it.
    pattern.setOffsetX(SIGN_EVERY_MM / 2)
    pattern.setOffsetY(SIGN_EVERY_MM / 2)
    pattern.setSubSymbol(made_of(QgsMarkerSymbol(), sign))
    return pattern
