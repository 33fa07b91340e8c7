# SPDX-License-Identifier: GPL-3.0-or-later
"""Activities: survey, clearance and the reports about them, as tiles with a picture."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsFeatureRenderer

from mineaction_plugin.core.terms.profile import Palette
from mineaction_plugin.symbology.kind_words import activity_word
from mineaction_plugin.symbology.markers import by_value
from mineaction_plugin.symbology.theme import Theme

SIZE_MM = 4.5
FIELD = "kind"


def renderer(
    palette: Palette,
    theme: Theme = Theme.SCREEN,
    attribute: str = FIELD,
    values: Mapping[str, str] | None = None,
) -> QgsFeatureRenderer:
    """Points by the activity that took place there; what is no activity of ours is loud.

    Args:
        palette: the programme's colours and drawings.
        theme: where it is looked at.
        attribute: the field that says the activity.
        values: the layer's own words to our codes; without it the field holds our codes.
    """
    return by_value(
        palette.activity,
        activity_word,
        size_mm=SIZE_MM,
        theme=theme,
        attribute=attribute,
        values=values,
    )
