# SPDX-License-Identifier: GPL-3.0-or-later
"""Waiting for a moment in which nothing changes."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, QTimer


def pause(parent: QObject, milliseconds: int) -> QTimer:
    """A timer that runs out once, so long after it was started last."""
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(milliseconds)
    return timer
