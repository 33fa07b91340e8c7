# SPDX-License-Identifier: GPL-3.0-or-later
"""Markers from the plugin's own SVG set, in the colours of a profile, carried inside the style.

A symbol that points at a file shows a "?" on a machine without that file. So every symbol has its
drawing in it (base64), in a project as much as in a .qml, a style library or a KMZ.
"""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFeatureRenderer,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsRuleBasedRenderer,
    QgsSvgMarkerSymbolLayer,
    QgsSymbol,
)
from qgis.PyQt.QtGui import QColor

from mineaction_plugin.core.terms.profile import Look
from mineaction_plugin.symbology.fills import made_of
from mineaction_plugin.symbology.theme import Theme

FOLDER = Path(__file__).parents[1] / "resources" / "symbols"
UNKNOWN = "unknown"
LOUD = Look(
    "#FF00FF", 1.0, "solid", "not in the profile's palette: loud on purpose", "point_unknown"
)
MONO_DARK = "#202020"
WHITE = "#FFFFFF"
BLACK = "#000000"
HALO = 1.25
"""The size of the white copy under a printed marker, of the marker's own."""
DARK_BELOW = 0.179
"""Relative luminance at which black and white have the same contrast with a colour: by WCAG 2.2,
(L + 0.05) / 0.05 = 1.05 / (L + 0.05). Below it white is the ink that can be read."""
_LINEAR_BELOW = 0.04045


def luminance(colour: str) -> float:
    """How light a colour looks, 0 to 1 (relative luminance of WCAG 2.2 and IEC 61966-2-1)."""
    channels = QColor(colour).getRgbF()[:3]
    linear = [
        part / 12.92 if part <= _LINEAR_BELOW else ((part + 0.055) / 1.055) ** 2.4
        for part in channels
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def inks(look: Look, theme: Theme) -> tuple[str, str]:
    """The colour of a marker's body and the one of its rim and inner drawing.

    In grey a dark colour becomes black and a light one white, so that tone still tells them apart.
    """
    dark = luminance(look.colour) < DARK_BELOW
    if theme is Theme.MONO:
        return (MONO_DARK, WHITE) if dark else (WHITE, BLACK)
    return look.colour, WHITE if dark else BLACK


@cache
def embedded(marker: str) -> str:
    """The drawing itself, as QGIS takes it in place of a path; a name without one is loud."""
    path = FOLDER / f"{marker}.svg"
    if not marker or not path.is_file():
        path = FOLDER / f"{LOUD.marker}.svg"
    return f"base64:{b64encode(path.read_bytes()).decode('ascii')}"


def marker_symbol(look: Look, size_mm: float, theme: Theme = Theme.SCREEN) -> QgsMarkerSymbol:
    """The marker of a look: its drawing, body and rim in the inks of the theme.

    For print it stands on a white copy of itself, a little larger: a dark rim is lost in imagery.
    """
    body, rim = inks(look, theme)
    fill = QColor(body)
    fill.setAlphaF(look.opacity)
    drawing = _svg(look.marker, size_mm, fill, QColor(rim))
    if theme is not Theme.PRINT:
        return made_of(QgsMarkerSymbol(), drawing)
    halo = _svg(look.marker, size_mm * HALO, QColor(WHITE), QColor(WHITE))
    return made_of(QgsMarkerSymbol(), halo, drawing)


def _svg(marker: str, size_mm: float, fill: QColor, rim: QColor) -> QgsSvgMarkerSymbolLayer:
    svg = QgsSvgMarkerSymbolLayer(embedded(marker), size_mm)
    svg.setFillColor(fill)
    svg.setStrokeColor(rim)
    return svg


def by_value(
    looks: Mapping[str, Look],
    word: Callable[[str], str],
    *,
    size_mm: float,
    theme: Theme,
    attribute: str,
    values: Mapping[str, str] | None = None,
) -> QgsFeatureRenderer:
    """Markers by the value of a field; whatever is no code of ours, null included, is loud.

    Args:
        looks: code to look.
        word: code to what the legend says.
        size_mm: of the drawing's square.
        theme: where it is looked at.
        attribute: the field.
        values: the layer's own words to our codes, blanks around a word left aside as an import
            leaves them; our codes stand for themselves.
    """
    codes = {code: code for code in looks}
    codes.update({value.strip(): code for value, code in (values or {}).items()})
    categories = []
    for code, look in looks.items():
        own = sorted(value for value, mapped in codes.items() if mapped == code)
        if code != UNKNOWN:
            symbol = marker_symbol(look, size_mm, theme)
            categories.append(QgsRendererCategory(own, symbol, word(code)))
    loud = marker_symbol(looks.get(UNKNOWN, LOUD), size_mm, theme)
    categories.append(QgsRendererCategory(None, loud, word(UNKNOWN)))
    return QgsCategorizedSymbolRenderer(word_of(attribute), categories)


def word_of(attribute: str) -> str:
    """An expression for what a field says as text without blanks around it; null says nothing."""
    return f"trim(to_string(coalesce({QgsExpression.quotedColumnRef(attribute)}, '')))"


def all_alike(symbol: QgsSymbol, word: str) -> QgsFeatureRenderer:
    """One symbol, with its words in the legend, for rows that are all the same kind of thing."""
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, "", word))
    return QgsRuleBasedRenderer(root)
