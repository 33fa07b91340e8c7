# SPDX-License-Identifier: GPL-3.0-or-later
"""Work that a thread asks of the main thread: done there, and never waited for in vain."""

from __future__ import annotations

import threading

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QThread

from mineaction_plugin.core.errors import PackError, StoppedByUserError
from mineaction_plugin.layouts.main_thread import MainThread


class Asker(threading.Thread):
    """Makes its own door to the main thread, as a model's child algorithm does."""

    def __init__(self, do: object, *, stopped: bool = False) -> None:
        super().__init__(daemon=True)
        self._do, self._stopped = do, stopped
        self.result: object = None
        self.error: BaseException | None = None
        self.main: MainThread | None = None

    def run(self) -> None:
        self.main = MainThread()
        try:
            self.result = self.main.call(self._do, lambda: self._stopped)  # type: ignore[arg-type]
        except (PackError, StoppedByUserError) as error:
            self.error = error


def test_it_is_done_in_the_thread_of_the_window(qgis_app: object, qtbot: object) -> None:  # noqa: ARG001
    asker = Asker(QThread.currentThread)
    asker.start()
    qtbot.waitUntil(lambda: not asker.is_alive(), timeout=10_000)  # type: ignore[attr-defined]
    assert asker.result == QgsApplication.instance().thread()


def test_an_error_goes_to_whoever_asked(qgis_app: object, qtbot: object) -> None:  # noqa: ARG001
    def fail() -> None:
        raise PackError("No paper.")

    asker = Asker(fail)
    asker.start()
    qtbot.waitUntil(lambda: not asker.is_alive(), timeout=10_000)  # type: ignore[attr-defined]
    assert str(asker.error) == "No paper."


def test_who_stops_does_not_wait_for_a_busy_window(qgis_app: object) -> None:  # noqa: ARG001
    asker = Asker(lambda: None, stopped=True)
    asker.start()
    asker.join(10.0)  # the main thread does nothing else meanwhile
    assert isinstance(asker.error, StoppedByUserError)
