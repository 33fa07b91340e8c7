# SPDX-License-Identifier: GPL-3.0-or-later
"""Recorded points: indications, EOD spots, stores, accidents, incidents, lifted minefields."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsExpression, QgsFeatureRenderer, QgsFeatureRequest

from mineaction_plugin.core.hazard.binding.model import Binding, Role
from mineaction_plugin.core.terms.profile import Palette
from mineaction_plugin.symbology.kind_words import recorded_point_word
from mineaction_plugin.symbology.markers import (
    LOUD,
    UNKNOWN,
    all_alike,
    by_value,
    marker_symbol,
    word_of,
)
from mineaction_plugin.symbology.theme import Theme

SIZE_MM = 4.0
FIELD = "event"
HARMLESS = "lifted_minefield"
SAID_BY_ROLE = {Role.ACCIDENTS: "accident", Role.CLEARED_LAND: HARMLESS}
"""What the rows of a layer are when no field says so: the analyst gave the layer this role."""


def renderer(
    palette: Palette, theme: Theme = Theme.SCREEN, binding: Binding | None = None
) -> QgsFeatureRenderer:
    """Points by what they record, in the analyst's own field and words where a binding says them.

    Without a binding the layer has a field `event` with our codes. A value that no code stands
    for is drawn loud; so is a layer of which nothing says what its points are.
    """
    attribute = FIELD if binding is None else binding.fields.get(FIELD)
    if not attribute:
        kind = SAID_BY_ROLE.get(binding.role, UNKNOWN) if binding else UNKNOWN
        symbol = marker_symbol(palette.points.get(kind, LOUD), SIZE_MM, theme)
        return all_alike(symbol, recorded_point_word(kind))
    values = dict(binding.values.get(FIELD, {})) if binding else {}
    points = by_value(
        palette.points,
        recorded_point_word,
        size_mm=SIZE_MM,
        theme=theme,
        attribute=attribute,
        values=values,
    )
    points.setOrderBy(_harmless_first(attribute, values))
    points.setOrderByEnabled(True)
    return points


def _harmless_first(attribute: str, values: Mapping[str, str]) -> QgsFeatureRequest.OrderBy:
    """What was lifted is drawn first, so that it never lies over what may still kill."""
    lifted = {HARMLESS, *(word.strip() for word, code in values.items() if code == HARMLESS)}
    listed = ", ".join(QgsExpression.quotedString(word) for word in sorted(lifted))
    clause = QgsFeatureRequest.OrderByClause(f"{word_of(attribute)} IN ({listed})", False)
    return QgsFeatureRequest.OrderBy([clause])
