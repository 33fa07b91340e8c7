# SPDX-License-Identifier: GPL-3.0-or-later
"""Dividing tasks among teams, exactly."""

from __future__ import annotations

from mineaction_plugin.core.boundary.division.asks import (
    Cuts,
    Method,
    areas_of_text,
    refuse_impossible,
)
from mineaction_plugin.core.boundary.division.divide import Part, divide, divide_all

__all__ = [
    "Cuts",
    "Method",
    "Part",
    "areas_of_text",
    "divide",
    "divide_all",
    "refuse_impossible",
]
