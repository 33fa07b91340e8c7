# SPDX-License-Identifier: GPL-3.0-or-later
"""Dividing a task among teams, exactly."""

from __future__ import annotations

from mineaction_plugin.core.boundary.division.asks import (
    Cuts,
    Method,
    areas_of_text,
    refuse_impossible,
)
from mineaction_plugin.core.boundary.division.divide import Part, divide

__all__ = ["Cuts", "Method", "Part", "areas_of_text", "divide", "refuse_impossible"]
