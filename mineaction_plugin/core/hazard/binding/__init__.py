# SPDX-License-Identifier: GPL-3.0-or-later
"""Which layer plays which role and how its fields and values read: guessed, corrected, kept."""

from __future__ import annotations

from mineaction_plugin.core.hazard.binding.guess import guess
from mineaction_plugin.core.hazard.binding.model import (
    ATTRIBUTES,
    CODES,
    Binding,
    FieldDescription,
    Guess,
    LayerDescription,
    Role,
)
from mineaction_plugin.core.hazard.binding.text import from_json, to_json

__all__ = [
    "ATTRIBUTES",
    "CODES",
    "Binding",
    "FieldDescription",
    "Guess",
    "LayerDescription",
    "Role",
    "from_json",
    "guess",
    "to_json",
]
