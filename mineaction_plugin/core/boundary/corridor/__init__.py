# SPDX-License-Identifier: GPL-3.0-or-later
"""Corridors along lines, with their chainages."""

from __future__ import annotations

from mineaction_plugin.core.boundary.corridor.chainage import Chainages, chainage_text
from mineaction_plugin.core.boundary.corridor.road import (
    Corridor,
    Corridors,
    CorridorSettings,
    corridor,
    corridors_of,
    refuse_impossible,
)

__all__ = [
    "Chainages",
    "Corridor",
    "CorridorSettings",
    "Corridors",
    "chainage_text",
    "corridor",
    "corridors_of",
    "refuse_impossible",
]
