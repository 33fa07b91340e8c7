# SPDX-License-Identifier: GPL-3.0-or-later
"""How long work in the core reports how far it is."""

from __future__ import annotations

from collections.abc import Callable

Progress = Callable[[float], None]
"""Called with the share done, 0 to 1; raises StoppedByUserError when the user asks to stop."""


def silent(_fraction: float) -> None:
    """Report to nobody."""
