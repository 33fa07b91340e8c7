# SPDX-License-Identifier: GPL-3.0-or-later
"""What changed between two states of a hazard layer: matched, named, measured, added up."""

from __future__ import annotations

from mineaction_plugin.core.hazard.comparison.changes import (
    NO_ROW,
    Change,
    Comparison,
    compare,
)
from mineaction_plugin.core.hazard.comparison.land import gained_and_lost
from mineaction_plugin.core.hazard.comparison.totals import Total, totals

__all__ = ["NO_ROW", "Change", "Comparison", "Total", "compare", "gained_and_lost", "totals"]
