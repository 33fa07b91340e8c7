# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts what a binding covers: at once for a short layer, in the background for a long one."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsTask, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.bindings import CoverageReader
from mineaction_plugin.core.errors import StoppedByUserError
from mineaction_plugin.core.hazard.binding import Binding, Coverage
from mineaction_plugin.translation import tr

AT_ONCE = 5_000
"""Rows that are counted while nobody notices."""
WAIT_MS = 5_000


class CoverageTask(QgsTask):
    """Holds no layer: the reader was made in the window's thread."""

    def __init__(self, reader: CoverageReader, title: str) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel | QgsTask.Flag.Silent)  # type: ignore[arg-type]
        self._reader = reader
        self.coverage: Coverage | None = None

    def run(self) -> bool:
        try:
            self.coverage = self._reader.read(self._report)
        except StoppedByUserError:
            return False
        return True

    def _report(self, share: float) -> None:
        if self.isCanceled():
            raise StoppedByUserError("Stopped.")
        self.setProgress(100 * share)


class CoverageJob(QObject):
    """The newest question only: an older one that still runs is stopped and never told."""

    counted = pyqtSignal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._task: CoverageTask | None = None

    def start(self, layer: QgsVectorLayer, binding: Binding) -> None:
        """Count; `counted` brings the coverage."""
        self.stop()
        reader = CoverageReader(layer, binding)
        if 0 <= layer.featureCount() <= AT_ONCE:
            self.counted.emit(reader.read())
            return
        task = CoverageTask(reader, tr("Counting the rows of {layer}").format(layer=layer.name()))
        task.taskCompleted.connect(lambda: self._on_done(task))
        self._task = task
        always(QgsApplication.taskManager()).addTask(task)

    def stop(self) -> None:
        """Let go of what is being counted."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def close(self) -> None:
        """Stop, and wait: nothing of ours may run while QGIS ends."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            task.waitForFinished(WAIT_MS)

    def _on_done(self, task: CoverageTask) -> None:
        if task is self._task:
            self._task = None
            self.counted.emit(task.coverage)
