# SPDX-License-Identifier: GPL-3.0-or-later
"""Which layer plays which role and how its fields and values read: guessed, corrected, kept."""

from __future__ import annotations

from mineaction_plugin.core.hazard.binding.cover import (
    Coverage,
    ValueCount,
    completed,
    counted,
    problems_of,
)
from mineaction_plugin.core.hazard.binding.guess import guess
from mineaction_plugin.core.hazard.binding.model import (
    ASK_BELOW,
    ATTRIBUTES,
    CODES,
    ROLE_ATTRIBUTES,
    Binding,
    FieldDescription,
    FieldGuess,
    Guess,
    LayerDescription,
    Role,
)
from mineaction_plugin.core.hazard.binding.shape import best_match, signature
from mineaction_plugin.core.hazard.binding.text import from_json, read_file, to_json, write_file

__all__ = [
    "ASK_BELOW",
    "ATTRIBUTES",
    "CODES",
    "ROLE_ATTRIBUTES",
    "Binding",
    "Coverage",
    "FieldDescription",
    "FieldGuess",
    "Guess",
    "LayerDescription",
    "Role",
    "ValueCount",
    "best_match",
    "completed",
    "counted",
    "from_json",
    "guess",
    "problems_of",
    "read_file",
    "signature",
    "to_json",
    "write_file",
]
