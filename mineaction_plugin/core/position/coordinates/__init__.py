# SPDX-License-Identifier: GPL-3.0-or-later
"""Coordinates as people write them: read what is clear, refuse what is not, write all formats."""

from __future__ import annotations

from mineaction_plugin.core.position.coordinates.formats import (
    format_dd,
    format_dm,
    format_dms,
    format_mgrs,
    format_utm,
)
from mineaction_plugin.core.position.coordinates.model import (
    CoordinateFormat,
    ParsedPositions,
    Position,
)
from mineaction_plugin.core.position.coordinates.reading import parse, parse_many

__all__ = [
    "CoordinateFormat",
    "ParsedPositions",
    "Position",
    "format_dd",
    "format_dm",
    "format_dms",
    "format_mgrs",
    "format_utm",
    "parse",
    "parse_many",
]
