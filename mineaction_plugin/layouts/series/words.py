# SPDX-License-Identifier: GPL-3.0-or-later
"""Texts of data in the room that a sheet has for them: what is cut says so."""

from __future__ import annotations

from mineaction_plugin.layouts.drawing import Type, text_width_mm

CUT = "…"


def one_line(text: str, kind: Type, width_mm: float) -> str:
    """The text on one line; what has no room ends in a visible mark."""
    kept = " ".join(text.split())
    if text_width_mm(kept, kind) <= width_mm:
        return kept
    low, high = 0, len(kept)
    while low < high:
        middle = (low + high + 1) // 2
        if text_width_mm(f"{kept[:middle].rstrip()}{CUT}", kind) <= width_mm:
            low = middle
        else:
            high = middle - 1
    return f"{kept[:low].rstrip()}{CUT}"
