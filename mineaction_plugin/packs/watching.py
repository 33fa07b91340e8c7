# SPDX-License-Identifier: GPL-3.0-or-later
"""A child that writes packs does not outlive who started it."""

from __future__ import annotations

import os
import sys
import threading

ENDED_WITH_PARENT = 75


def end_with_parent() -> None:
    """End this process as soon as the one at the other end of its standard input has ended.

    The system closes that end however its process dies, on every system. What this process was
    writing is hidden then, and removed by the next export.
    """
    threading.Thread(target=_wait_and_end, name="watching the parent", daemon=True).start()


def _wait_and_end() -> None:
    standard_input = 0 if sys.stdin is None else sys.stdin.fileno()
    while os.read(standard_input, 1):
        pass
    os._exit(ENDED_WITH_PARENT)
