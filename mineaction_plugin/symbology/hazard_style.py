# SPDX-License-Identifier: GPL-3.0-or-later
"""The two-axis style of hazards: the fill says the land class, the outline the status.

Source: TNMA 07.11/01 by way of the IMSMA Wiki (reference/domain.md §5, [P]): classification is
the fill, status the outline. Colours and patterns are the profile's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.core import (
    Qgis,
    QgsExpression,
    QgsFeatureRenderer,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsRuleBasedRenderer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from mineaction_plugin.core.terms.profile import Look, Palette
from mineaction_plugin.symbology.fills import (
    colour_of,
    fill_symbol,
    made_of,
    outline_symbol,
    stroke,
)
from mineaction_plugin.symbology.labels import label_format
from mineaction_plugin.symbology.theme import Theme, fill_look, outline_look
from mineaction_plugin.symbology.words import land_class_short, land_class_word, status_word

LINE_WIDTH_MM = 2.2
POINT_SIZE_MM = 4.5
OUTLINE_WIDTH_MM = 0.5
LABELS_FROM_SCALE = 25_000.0
"""Ids of a whole country would be ink and waiting; they appear where they can be read."""
UNKNOWN = "unknown"


def renderer(palette: Palette, theme: Theme = Theme.SCREEN) -> QgsFeatureRenderer:
    """The renderer of layers in our hazards schema (fields `land_class` and `status`).

    Each hazard is drawn by one fill rule and one outline rule. A class or status that is unknown,
    null or not in the vocabulary falls to the loud "unknown" look: nothing is left undrawn.
    """
    root = QgsRuleBasedRenderer.Rule(None)
    fills = {code: fill_symbol(look) for code, look in _themed(palette.land_class, theme).items()}
    outlines = {
        code: outline_symbol(outline_look(code, look, theme), OUTLINE_WIDTH_MM)
        for code, look in palette.status.items()
    }
    _append_axis(root, "land_class", land_class_word, fills)
    _append_axis(root, "status", status_word, outlines)
    return QgsRuleBasedRenderer(root)


def lines_renderer(palette: Palette, theme: Theme = Theme.SCREEN) -> QgsFeatureRenderer:
    """Hazards recorded as lines: a broad stroke of the class, a thin one of the status over it."""
    root = QgsRuleBasedRenderer.Rule(None)
    _append_axis(
        root,
        "land_class",
        land_class_word,
        {
            code: made_of(QgsLineSymbol(), stroke(colour_of(look), LINE_WIDTH_MM))
            for code, look in _themed(palette.land_class, theme).items()
        },
    )
    _append_axis(
        root,
        "status",
        status_word,
        {
            code: made_of(
                QgsLineSymbol(),
                stroke(colour_of(outline_look(code, look, theme)), 0.5, look.pattern),
            )
            for code, look in palette.status.items()
        },
    )
    return QgsRuleBasedRenderer(root)


def points_renderer(palette: Palette, theme: Theme = Theme.SCREEN) -> QgsFeatureRenderer:
    """Hazards recorded as points: a pentagon filled by class, within a ring of the status."""
    root = QgsRuleBasedRenderer.Rule(None)
    _append_axis(
        root,
        "land_class",
        land_class_word,
        {
            code: _pentagon(QColor(look.colour), None)
            for code, look in _themed(palette.land_class, theme).items()
        },
    )
    _append_axis(
        root,
        "status",
        status_word,
        {
            code: _pentagon(None, QColor(outline_look(code, look, theme).colour))
            for code, look in palette.status.items()
        },
    )
    return QgsRuleBasedRenderer(root)


def _themed(looks: Mapping[str, Look], theme: Theme) -> dict[str, Look]:
    return {code: fill_look(code, look, theme) for code, look in looks.items()}


def _pentagon(fill: QColor | None, outline: QColor | None) -> QgsMarkerSymbol:
    marker = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Pentagon, POINT_SIZE_MM)
    marker.setColor(fill or QColor(0, 0, 0, 0))
    marker.setStrokeStyle(Qt.PenStyle.SolidLine if outline else Qt.PenStyle.NoPen)
    marker.setStrokeColor(outline or QColor(0, 0, 0, 0))
    marker.setStrokeWidth(0.5)
    return made_of(QgsMarkerSymbol(), marker)


def _append_axis(
    root: QgsRuleBasedRenderer.Rule,
    field: str,
    word: Callable[[str], str],
    symbols: Mapping[str, QgsSymbol],
) -> None:
    """One rule a code, "unknown" last."""
    for code in sorted(symbols, key=lambda code: code == UNKNOWN):
        root.appendChild(_rule(field, code, symbols[code], word(code), tuple(symbols)))


def _rule(
    field: str, code: str, symbol: QgsSymbol, label: str, codes: tuple[str, ...]
) -> QgsRuleBasedRenderer.Rule:
    """One rule; "unknown" takes all that no other rule of its axis names, null included."""
    if code == UNKNOWN:
        named = ", ".join(f"'{other}'" for other in codes if other != UNKNOWN)
        condition = f"coalesce(\"{field}\", '') NOT IN ({named})"
    else:
        condition = f"\"{field}\" = '{code}'"
    rule = QgsRuleBasedRenderer.Rule(symbol, 0, 0, condition, label)
    rule.setRuleKey(f"{field}:{code}")
    return rule


def labelling() -> QgsVectorLayerSimpleLabeling:
    """The id of a hazard and its class, so that a grey copy still says what it is."""
    settings = QgsPalLayerSettings()
    whens = " ".join(
        f"WHEN '{code}' THEN {QgsExpression.quotedString(land_class_short(code))}"
        for code in ("SHA", "CHA", "indication", "eod_spot", "ammunition_storage")
    )
    unknown = QgsExpression.quotedString(land_class_short(UNKNOWN))
    settings.fieldName = (
        f"coalesce(\"hazard_id\", '') || ' ' || CASE \"land_class\" {whens} ELSE {unknown} END"
    )
    settings.isExpression = True
    settings.setFormat(label_format(8.0, "#5A1010"))
    settings.scaleVisibility = True
    settings.minimumScale = LABELS_FROM_SCALE
    return QgsVectorLayerSimpleLabeling(settings)
