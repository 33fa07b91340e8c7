# SPDX-License-Identifier: GPL-3.0-or-later
"""Run by QGIS before any plugin loads.

Python errors are recorded instead of opening a dialog, and the loading of plugins is timed.
"""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Callable
from types import TracebackType

import qgis.utils
import record


def _record(
    kind: type[BaseException],
    value: BaseException,
    trace: TracebackType | None,
    *_: object,
    **__: object,  # QGIS names its last argument
) -> None:
    text = "".join(traceback.format_exception(kind, value, trace))
    record.ERRORS.append(text)
    sys.stderr.write(f"PYTHON ERROR {text}\n")


def _timed(step: Callable[[str], bool]) -> Callable[[str], bool]:
    """Add how long QGIS took over a step of loading a plugin."""

    def run(name: str) -> bool:
        begin = time.perf_counter()
        done = step(name)
        taken = 1000.0 * (time.perf_counter() - begin)
        record.LOADS_MS[name] = record.LOADS_MS.get(name, 0.0) + taken
        return done

    return run


qgis.utils.loadPlugin = _timed(qgis.utils.loadPlugin)
qgis.utils.startPlugin = _timed(qgis.utils.startPlugin)
qgis.utils.showException = _record
qgis.utils.open_stack_dialog = _record
sys.excepthook = _record
