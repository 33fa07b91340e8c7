# SPDX-License-Identifier: GPL-3.0-or-later
"""PROJ is called in a thread of Python's own.

pyproj 3.7.0 to 3.7.2 keeps its PROJ context by thread and forgets to forget it: called for the
second time from a thread that Python did not start, as QGIS's background threads are, it uses
freed memory and ends QGIS (pyproj4/pyproj issue 1509, mended by its pull request 1541). A fresh
thread has no such past.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import ParamSpec, TypeVar

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")


def in_own_thread(
    function: Callable[Asked, Answer], *args: Asked.args, **kwargs: Asked.kwargs
) -> Answer:
    """Call a function in a thread made for it, and give back what it returns or raises."""
    with ThreadPoolExecutor(max_workers=1) as thread:
        return thread.submit(function, *args, **kwargs).result()
