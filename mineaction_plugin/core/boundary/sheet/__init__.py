# SPDX-License-Identifier: GPL-3.0-or-later
"""A boundary as a table that people type into: its rows, and what each cell changes."""

from __future__ import annotations

from mineaction_plugin.core.boundary.sheet.blocks import block_draft, block_inserted
from mineaction_plugin.core.boundary.sheet.edits import edited, half_leg, why_not_half
from mineaction_plugin.core.boundary.sheet.home import home_of, offers
from mineaction_plugin.core.boundary.sheet.keeping import as_text, from_text
from mineaction_plugin.core.boundary.sheet.model import (
    BEARINGS,
    Cell,
    Column,
    RowKind,
    SheetRow,
    Typing,
)
from mineaction_plugin.core.boundary.sheet.rows import grid_of, rows_of, typed_text
from mineaction_plugin.core.boundary.sheet.shapes import shapes_of, with_spot

__all__ = [
    "BEARINGS",
    "Cell",
    "Column",
    "RowKind",
    "SheetRow",
    "Typing",
    "as_text",
    "block_draft",
    "block_inserted",
    "edited",
    "from_text",
    "grid_of",
    "half_leg",
    "home_of",
    "offers",
    "rows_of",
    "shapes_of",
    "typed_text",
    "why_not_half",
    "with_spot",
]
