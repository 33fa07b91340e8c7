# SPDX-License-Identifier: GPL-3.0-or-later
"""A QR code as marks of a page: dark modules, joined row by row, on the paper's white."""

from __future__ import annotations

from mineaction_plugin.core.libraries import load
from mineaction_plugin.layouts.drawing import Fixed, Line, Mark

QUIET_MODULES = 4
"""The white rim that a reader needs (ISO/IEC 18004)."""
OVERLAP = 1.02
"""Rows reach a hair into each other, so that no printer leaves a white line between them."""


def qr_marks(text: str, x: float, y: float, size_mm: float, *, error: str = "m") -> list[Mark]:
    """The code of a text in a square, its white rim included.

    Args:
        text: what a reader says.
        x: left edge in mm.
        y: top edge in mm.
        size_mm: width and height.
        error: how much may be torn or wet: "l", "m", "q" or "h".

    Returns:
        Marks that keep their sides on a mirrored page, where the square moves as a whole.
    """
    rows = [list(row) for row in load("segno").make(text, error=error, micro=False).matrix]
    cell = size_mm / (len(rows) + 2 * QUIET_MODULES)
    left, top = x + QUIET_MODULES * cell, y + QUIET_MODULES * cell
    return [
        Fixed(_module(left + start * cell, top + number * cell, cell, count), (x, size_mm))
        for number, row in enumerate(rows)
        for start, count in _runs(row)
    ]


def _runs(row: list[int]) -> list[tuple[int, int]]:
    """Start and length of each run of dark modules."""
    runs: list[tuple[int, int]] = []
    start = None
    for i, dark in enumerate([*row, 0]):
        if dark and start is None:
            start = i
        elif not dark and start is not None:
            runs.append((start, i - start))
            start = None
    return runs


def _module(x: float, y: float, cell: float, count: int) -> Line:
    right, bottom = x + cell * count, y + cell * OVERLAP
    return Line(((x, y), (right, y), (right, bottom), (x, bottom)), width=0.0, fill="#000000")
