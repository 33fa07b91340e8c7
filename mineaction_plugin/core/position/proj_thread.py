# SPDX-License-Identifier: GPL-3.0-or-later
"""PROJ is called in a thread of Python's own.

pyproj 3.7.0 to 3.7.2 keeps its PROJ context by thread and forgets to forget it: called for the
second time from a thread that Python did not start, as QGIS's background threads are, it uses
freed memory and ends QGIS (pyproj4/pyproj issue 1509, mended by its pull request 1541). A fresh
thread has no such past.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")
_here = threading.local()


def in_own_thread(
    function: Callable[Asked, Answer], *args: Asked.args, **kwargs: Asked.kwargs
) -> Answer:
    """Call a function in a thread made for it, and give back what it returns or raises.

    Inside such a thread it is called at once: a long work that asks PROJ often goes into one.
    """
    if getattr(_here, "is_ours", False):
        return function(*args, **kwargs)
    with ThreadPoolExecutor(max_workers=1, initializer=_claim) as thread:
        return thread.submit(function, *args, **kwargs).result()


def _claim() -> None:
    """Mark the thread as one that Python started for PROJ."""
    _here.is_ours = True
