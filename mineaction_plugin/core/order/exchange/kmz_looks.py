# SPDX-License-Identifier: GPL-3.0-or-later
"""The colours of a map file: KML writes them as alpha, blue, green, red."""

from __future__ import annotations

from dataclasses import replace
from types import ModuleType
from typing import Any

from mineaction_plugin.core.terms.model import Hazard
from mineaction_plugin.core.terms.profile import Look, Palette

Element = Any
"""Something of simplekml, which is loaded when it is needed."""
POINT_ICON = "files/point.png"
WORKSITE_COLOUR = "#1F4FD8"
_LOUD = Look("#FF00FF", 0.5, "solid", "not in the profile's palette: loud on purpose")


def kml_colour(look: Look) -> str:
    """A colour as KML has it: alpha, blue, green, red in hex ("#FF0000", 0.5 is 7f0000ff)."""
    colour = look.colour.lstrip("#").lower()
    return f"{int(look.opacity * 255):02x}{colour[4:6]}{colour[2:4]}{colour[0:2]}"


def hazard_looks(palette: Palette, hazard: Hazard) -> tuple[Look, Look]:
    """Fill and outline of a hazard; loud where the palette has no entry."""
    unknown = palette.land_class.get("unknown", _LOUD)
    return (
        palette.land_class.get(hazard.land_class.value, unknown),
        palette.status.get(hazard.status.value, palette.status.get("unknown", _LOUD)),
    )


def line_style(library: ModuleType, colour: str, width: int) -> Element:
    """A line of a colour, and no fill."""
    style = library.Style()
    style.linestyle.color = kml_colour(Look(colour, 1.0, "solid", ""))
    style.linestyle.width = width
    style.polystyle.fill = 0
    return style


def point_style(library: ModuleType, colour: str, scale: float) -> Element:
    """A disc of a colour, and a label beside it; a scale of 0 leaves the label alone."""
    style = library.Style()
    style.iconstyle.color = kml_colour(Look(colour, 1.0, "solid", ""))
    style.iconstyle.scale = scale
    style.iconstyle.icon.href = POINT_ICON
    style.labelstyle.scale = 0.8
    return style


def hazard_style(library: ModuleType, fill: Look, outline: Look) -> Element:
    """The fill of the class within the outline of the status."""
    style = library.Style()
    style.linestyle.color = kml_colour(outline)
    style.linestyle.width = 2
    style.polystyle.color = kml_colour(fill)
    style.polystyle.fill = 0 if fill.pattern == "none" else 1
    # A point on the map is no tint: its body is opaque, or it would be lost on imagery.
    style.iconstyle.color = kml_colour(replace(fill, opacity=1.0))
    style.iconstyle.icon.href = POINT_ICON
    return style
