# SPDX-License-Identifier: GPL-3.0-or-later
"""Run inside QGIS after its start: runs the script, writes what came of it, and leaves."""

from __future__ import annotations

import json
import os
import runpy
import sys
import traceback
from pathlib import Path

import record
from hand import Hand, the_hand
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import active_plugins, iface

OUT = Path(os.environ["WINDOW_OUT"])
SCRIPT = os.environ["WINDOW_SCRIPT"]


def _fill_screen(hand: Hand) -> None:
    """There is no window manager that could maximise the window."""
    window = iface.mainWindow()
    window.showNormal()
    window.setGeometry(window.screen().geometry())
    window.activateWindow()
    hand.wait_until(lambda: QApplication.activeWindow() is window, "the window to be active", 10)


def _run() -> None:
    error = ""
    hand = the_hand()
    try:
        assert "mineaction_plugin" in active_plugins, "the plugin is not active"
        _fill_screen(hand)
        sys.path.insert(0, str(Path(SCRIPT).parent))
        runpy.run_path(SCRIPT, run_name="__main__")
        if record.ERRORS:
            error = "Python errors:\n" + "\n".join(record.ERRORS)
    except BaseException:  # noqa: BLE001 (the boundary that reports it to the test outside)
        error = traceback.format_exc() + "\n".join(record.ERRORS)
        hand.picture("error")
    (OUT / "result.json").write_text(
        json.dumps({"error": error, "notes": hand.notes}, default=str), encoding="utf-8"
    )
    QgsProject.instance().setDirty(False)
    os._exit(0)


QTimer.singleShot(500, _run)
