# SPDX-License-Identifier: GPL-3.0-or-later
"""Dresses the analyst's layer as mine action draws it; their own style is kept beside."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from mineaction_plugin.core.hazard.binding import Binding, Role
from mineaction_plugin.core.terms.profile import Palette
from mineaction_plugin.symbology import legend, named_styles, style_hazard_layer
from mineaction_plugin.symbology.theme import Theme

DRAWN = frozenset({Role.HAZARDS, Role.ACCIDENTS, Role.CLEARED_LAND})
"""The roles that have a look of their own; the others stay as their owner draws them."""


def dress(layer: QgsVectorLayer, binding: Binding, palette: Palette) -> None:
    """Draw it so, for a trial: nothing is added to its named styles."""
    if layer.isSpatial():
        style_hazard_layer(layer, binding, palette, Theme.SCREEN)


def undressed(layer: QgsVectorLayer) -> None:
    """A trial was taken back: the legend follows what the layer had before."""
    if named_styles.current(layer) is None:
        legend.as_it_was(layer)
    else:
        legend.tidy(layer)


def put_on(layer: QgsVectorLayer, binding: Binding, palette: Palette) -> bool:
    """Add our styles to those it has, and show the one for the screen; False: it has no look.

    A layer that is drawn in one of our themes already stays in it.
    """
    if not layer.isSpatial() or binding.role not in DRAWN:
        return False
    named_styles.add(layer, binding, palette)
    if named_styles.current(layer) is None:
        named_styles.switch(layer, Theme.SCREEN)
    return True


def take_off(layer: QgsVectorLayer) -> None:
    """Show the analyst's own style again; ours stay a click away."""
    if named_styles.current(layer) is not None:
        named_styles.own(layer)
