# SPDX-License-Identifier: GPL-3.0-or-later
"""Run by QGIS before any plugin loads: Python errors are recorded instead of opening a dialog."""

from __future__ import annotations

import sys
import traceback
from types import TracebackType

import qgis.utils
import recorded_errors


def _record(
    kind: type[BaseException], value: BaseException, trace: TracebackType | None, *_: object
) -> None:
    text = "".join(traceback.format_exception(kind, value, trace))
    recorded_errors.ERRORS.append(text)
    sys.stderr.write(f"PYTHON ERROR {text}\n")


qgis.utils.showException = _record
qgis.utils.open_stack_dialog = _record
sys.excepthook = _record
