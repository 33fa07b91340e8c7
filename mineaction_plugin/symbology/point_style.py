# SPDX-License-Identifier: GPL-3.0-or-later
"""Recorded points: indications, EOD spots, stores, accidents, incidents, lifted minefields."""

from __future__ import annotations

from qgis.core import QgsFeatureRenderer

from mineaction_plugin.core.hazard.binding.model import Binding, Role
from mineaction_plugin.core.terms.profile import Palette
from mineaction_plugin.symbology.kind_words import recorded_point_word
from mineaction_plugin.symbology.markers import (
    LOUD,
    UNKNOWN,
    all_alike,
    by_value,
    marker_symbol,
)
from mineaction_plugin.symbology.theme import Theme

SIZE_MM = 4.0
FIELD = "event"
SAID_BY_ROLE = {Role.ACCIDENTS: "accident", Role.CLEARED_LAND: "lifted_minefield"}
"""What the rows of a layer are when no field says so: the analyst gave the layer this role."""


def renderer(
    palette: Palette, theme: Theme = Theme.SCREEN, binding: Binding | None = None
) -> QgsFeatureRenderer:
    """Points by what they record, in the analyst's own field and words where a binding says them.

    Without a binding the layer has a field `event` with our codes. A value that no code stands
    for is drawn loud; so is a layer of which nothing says what its points are.
    """
    if binding is None:
        return by_value(
            palette.points, recorded_point_word, size_mm=SIZE_MM, theme=theme, attribute=FIELD
        )
    attribute = binding.fields.get(FIELD)
    if attribute:
        values = binding.values.get(FIELD)
        return by_value(
            palette.points,
            recorded_point_word,
            size_mm=SIZE_MM,
            theme=theme,
            attribute=attribute,
            values=values,
        )
    kind = SAID_BY_ROLE.get(binding.role, UNKNOWN)
    symbol = marker_symbol(palette.points.get(kind, LOUD), SIZE_MM, theme)
    return all_alike(symbol, recorded_point_word(kind))
