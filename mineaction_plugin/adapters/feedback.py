# SPDX-License-Identifier: GPL-3.0-or-later
"""From QGIS's feedback object to the core's progress callback."""

from __future__ import annotations

from qgis.core import QgsFeedback

from mineaction_plugin.core.errors import StoppedByUserError
from mineaction_plugin.core.terms.progress import Progress, silent


def progress_of(feedback: QgsFeedback | None, start: float = 0.0, end: float = 1.0) -> Progress:
    """A callback for one stretch of the work, from `start` to `end` (shares of the whole).

    It raises StoppedByUserError as soon as the user has asked to stop.
    """
    if feedback is None:
        return silent

    def report(fraction: float) -> None:
        if feedback.isCanceled():
            raise StoppedByUserError("Stopped.")
        feedback.setProgress(100.0 * (start + (end - start) * min(max(fraction, 0.0), 1.0)))

    return report
