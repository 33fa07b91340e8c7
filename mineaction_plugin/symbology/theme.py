# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a style is looked at: a screen, a colour print, a photocopy."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from mineaction_plugin.core.terms.profile import Look


class Theme(StrEnum):
    """The three places; the words are those of the parameter THEME (design §6)."""

    SCREEN = "screen"
    PRINT = "print"
    MONO = "mono"


GREY_SAFE_PATTERN = {
    "CHA": "dense_diagonal",
    "SHA": "diagonal",
    "indication": "dots",
    "eod_spot": "horizontal",
    "ammunition_storage": "grid",
}
"""Red and orange at half opacity are one grey on a photocopy (reference/domain.md §5, [C]), so
print gives each class that the profile leaves solid a pattern of its own; a programme's own
pattern wins."""

MONO_INK = "#303030"


def fill_look(code: str, look: Look, theme: Theme) -> Look:
    """How a class is filled in a theme."""
    if theme is Theme.SCREEN:
        return look
    pattern = GREY_SAFE_PATTERN.get(code, look.pattern) if look.pattern == "solid" else look.pattern
    if theme is Theme.MONO:
        return replace(look, pattern=pattern, colour=MONO_INK, opacity=0.08)
    return replace(look, pattern=pattern, opacity=min(look.opacity, 0.35))


GREY_SAFE_OUTLINE = {"closed": "dash_dot"}
"""Open and closed are both solid in the default profile, and red and green are one grey."""


def outline_look(code: str, look: Look, theme: Theme) -> Look:
    """How a status is outlined in a theme."""
    if theme is Theme.SCREEN:
        return look
    pattern = GREY_SAFE_OUTLINE.get(code, look.pattern) if look.pattern == "solid" else look.pattern
    colour = MONO_INK if theme is Theme.MONO else look.colour
    return replace(look, pattern=pattern, colour=colour)
