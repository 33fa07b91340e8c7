# SPDX-License-Identifier: GPL-3.0-or-later
"""The notice that an order is withdrawn: one page, to be held by whoever holds the order."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Withdrawal:
    """That an order was withdrawn: when, by whom, why, and who must hear of it."""

    at: str
    """ISO 8601 with its UTC offset."""
    by: str
    reason: str
    holders: tuple[str, ...] = ()
    """Who holds the order; empty: the operator and the team of the task."""
