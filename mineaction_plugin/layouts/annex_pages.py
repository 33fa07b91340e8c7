# SPDX-License-Identifier: GPL-3.0-or-later
"""The documents that follow an order as Annex A, B, …, each page below our bands."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from mineaction_plugin.core.order.order import Annex


@dataclass(frozen=True)
class AnnexFile:
    """An annex of an order and where its bytes are."""

    annex: Annex
    path: Path
