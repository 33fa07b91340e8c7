# SPDX-License-Identifier: GPL-3.0-or-later
"""Dresses the analyst's hazard layer as mine action draws it; their own style is kept beside."""

from __future__ import annotations

from importlib.util import find_spec

from qgis.core import QgsVectorLayer

from mineaction_plugin.core.hazard.binding import Binding
from mineaction_plugin.core.terms.profile import Palette

STYLES = "mineaction_plugin.symbology.named_styles"


def _can(layer: QgsVectorLayer) -> bool:
    """A table has no look; and until the named styles are there, a layer keeps its own."""
    return layer.isSpatial() and find_spec(STYLES) is not None


def dress(layer: QgsVectorLayer, binding: Binding, palette: Palette) -> None:
    """Draw it so, for a trial: nothing is added to its named styles."""
    if _can(layer):
        from mineaction_plugin import symbology  # noqa: PLC0415 (heavy)
        from mineaction_plugin.symbology.theme import Theme  # noqa: PLC0415

        symbology.style_hazard_layer(layer, binding, palette, Theme.SCREEN)


def put_on(layer: QgsVectorLayer, binding: Binding, palette: Palette) -> None:
    """Add our styles to those it has, and show the one for the screen."""
    if _can(layer):
        from mineaction_plugin.symbology import named_styles  # noqa: PLC0415 (heavy)
        from mineaction_plugin.symbology.theme import Theme  # noqa: PLC0415

        named_styles.add(layer, binding, palette)
        named_styles.switch(layer, Theme.SCREEN)


def take_off(layer: QgsVectorLayer) -> None:
    """Show the analyst's own style again; ours stay a click away."""
    if _can(layer):
        from mineaction_plugin.symbology import named_styles  # noqa: PLC0415 (heavy)

        if named_styles.current(layer) is not None:
            named_styles.own(layer)
