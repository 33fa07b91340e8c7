# SPDX-License-Identifier: GPL-3.0-or-later
"""A moment's wait for a task database that is busy: the map is read from it while it is drawn."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

from mineaction_plugin.workspace.database import LockedError

Answer = TypeVar("Answer")
WAITS_S = 2.0
PAUSE_S = 0.02


def patiently(ask: Callable[[], Answer]) -> Answer:
    """What the call answers; tried again for two seconds while the file is locked.

    Raises:
        LockedError: it stayed locked, so somebody else holds it.
    """
    until = time.monotonic() + WAITS_S
    while True:
        try:
            return ask()
        except LockedError:
            if time.monotonic() > until:
                raise
            time.sleep(PAUSE_S)
