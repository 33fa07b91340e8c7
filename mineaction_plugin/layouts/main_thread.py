# SPDX-License-Identifier: GPL-3.0-or-later
"""Short work that only the main thread may do, asked for from any thread.

Layers of a project, and layouts, belong to the main thread. A thread that waits asks now and then
whether the user wants to stop, so that the main thread is never waited for in vain.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event
from typing import Any, TypeVar

from qgis.core import QgsMapRendererParallelJob, QgsMapSettings
from qgis.PyQt.QtCore import QCoreApplication, QObject, QThread, pyqtSignal
from qgis.PyQt.QtGui import QImage

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.errors import MineActionError, StoppedByUserError

T = TypeVar("T")
IsStopped = Callable[[], bool]
LOOK_EVERY_S = 0.1


@dataclass
class _Work:
    """What is to be done, and what came of it."""

    do: Callable[[], Any]
    done: Event = field(default_factory=Event)
    result: Any = None
    error: BaseException | None = None

    def run(self) -> None:
        """Do it; what went wrong goes to whoever asked."""
        try:
            self.result = self.do()
        except MineActionError as error:
            self.error = error
        except BaseException as error:
            self.error = error
            raise
        finally:
            self.done.set()


class MainThread(QObject):
    """Used in any thread; what it is asked for is done in that of the window."""

    asked = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.moveToThread(always(QCoreApplication.instance()).thread())
        self.asked.connect(self._work)

    def call(self, do: Callable[[], T], is_stopped: IsStopped) -> T:
        """Do something in the main thread and wait for it.

        Raises:
            StoppedByUserError: the user asked to stop before it was done.
        """
        if QThread.currentThread() == self.thread():
            return do()
        work = _Work(do)
        self.asked.emit(work)
        while not work.done.wait(LOOK_EVERY_S):
            if is_stopped():
                raise StoppedByUserError("Stopped.")
        if work.error is not None:
            raise work.error
        result: T = work.result
        return result

    def _work(self, work: _Work) -> None:
        work.run()

    def image(self, settings: QgsMapSettings, is_stopped: IsStopped) -> tuple[QImage, list[str]]:
        """Draw a map as the canvas does, in threads of QGIS's own, while the window lives on.

        Returns:
            The picture, and what layers say went wrong.

        Raises:
            StoppedByUserError: the user asked to stop.
        """
        ended = Event()

        def start() -> QgsMapRendererParallelJob:
            made = QgsMapRendererParallelJob(settings)
            made.finished.connect(ended.set)
            made.start()
            return made

        job = self.call(start, is_stopped)
        if QThread.currentThread() == self.thread():
            job.waitForFinished()
            ended.set()
        while not ended.wait(LOOK_EVERY_S):
            if is_stopped():
                self.asked.emit(_Work(job.cancelWithoutBlocking))
                raise StoppedByUserError("Stopped.")

        def finish() -> tuple[QImage, list[str]]:
            said = [error.message or "" for error in job.errors()]
            return job.renderedImage(), said

        return self.call(finish, is_stopped)
