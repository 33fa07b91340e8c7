# SPDX-License-Identifier: GPL-3.0-or-later
"""Blocks of boundary points as people paste them: a spreadsheet, an e-mail, an IMSMA export."""

from __future__ import annotations

from mineaction_plugin.core.boundary.pasting.model import Choices, Pasted, PastedLeg, PastedPoint
from mineaction_plugin.core.boundary.pasting.reading import read_block

__all__ = ["Choices", "Pasted", "PastedLeg", "PastedPoint", "read_block"]
