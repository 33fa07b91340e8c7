# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs our algorithms by id in the background, one at a time; the window stays usable."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsExpressionContextUtils,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsTask,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from mineaction_plugin.adapters.always import always
from mineaction_plugin.gui.results import load_results
from mineaction_plugin.translation import tr

STOP_WAIT_MS = 20_000
TRACEBACK = "Traceback ("


@dataclass(frozen=True)
class Outcome:
    """How a job ended: its results by output name, what it said, and the layers it brought."""

    ok: bool
    cancelled: bool = False
    results: Mapping[str, object] = field(default_factory=dict)
    layers: Mapping[str, QgsMapLayer] = field(default_factory=dict)
    errors: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    log: str = ""

    @property
    def sentence(self) -> str:
        """The first thing that went wrong."""
        first = self.errors[0].strip() if self.errors else ""
        if first.startswith(TRACEBACK):
            return tr(
                "This step failed as it never should: {reason}. Copy the details and report them."
            ).format(reason=first.splitlines()[-1].strip())
        return first or tr("The job ended without saying why.")


class JobFeedback(QgsProcessingFeedback):
    """Keeps what an algorithm reports, for the message that follows."""

    def __init__(self) -> None:
        super().__init__(False)
        self.errors: list[str] = []
        self.warnings: list[str] = []

    def reportError(self, error: str | None, fatalError: bool = False) -> None:  # noqa: FBT001, FBT002, N803 (QGIS's signature)
        self.errors.append(error or "")
        super().reportError(error, fatalError)

    def pushWarning(self, warning: str | None) -> None:
        self.warnings.append(warning or "")
        super().pushWarning(warning)


@dataclass
class _Running:
    """What must stay alive until the task has ended."""

    algorithm: QgsProcessingAlgorithm
    context: QgsProcessingContext
    feedback: JobFeedback
    task: QgsProcessingAlgRunnerTask
    on_end: Callable[[Outcome], None]


class Jobs(QObject):
    """One job at a time; its end is told to whoever started it."""

    started = pyqtSignal(str)
    progressed = pyqtSignal(float)
    ended = pyqtSignal()

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._running: _Running | None = None

    @property
    def busy(self) -> bool:
        """Whether a job is running."""
        return self._running is not None

    def output(self) -> QgsProcessingOutputLayerDefinition:
        """A temporary result that arrives in the project, styled, named and grouped."""
        return QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", self._project)

    def run(
        self,
        algorithm_id: str,
        parameters: Mapping[str, object],
        title: str,
        on_end: Callable[[Outcome], None],
    ) -> None:
        """Start an algorithm; `on_end` is called once, in the window's thread."""
        registry = always(QgsApplication.processingRegistry())
        algorithm = registry.createAlgorithmById(algorithm_id)
        if algorithm is None:
            on_end(_refused(tr("The step {id} is not available here.").format(id=algorithm_id)))
            return
        context = self._context()
        fits, why = algorithm.checkParameterValues(dict(parameters), context)
        if not fits:
            on_end(_refused(why or ""))
            return
        if algorithm.flags() & Qgis.ProcessingAlgorithmFlag.NoThreading:
            self._run_here(algorithm, parameters, context, title, on_end)
            return
        feedback = JobFeedback()
        # Silent: our own message says more than QGIS's "Task complete", which would cover it.
        flags = QgsTask.Flag.CanCancel | QgsTask.Flag.Silent
        task = QgsProcessingAlgRunnerTask(
            algorithm,
            dict(parameters),
            context,
            feedback,
            flags,  # type: ignore[arg-type] # two flags are an int to the stubs
        )
        if task.isCanceled():  # refused while preparing, before any work
            on_end(_outcome(False, {}, feedback))
            return
        task.setDescription(title)
        self._running = _Running(algorithm, context, feedback, task, on_end)
        task.progressChanged.connect(self.progressed)
        task.executed.connect(self._on_executed)
        self.started.emit(title)
        always(QgsApplication.taskManager()).addTask(task)

    def cancel(self) -> None:
        """Ask the running job to stop; its end is reported as usual."""
        if self._running is not None:
            self._running.feedback.cancel()

    def close(self) -> None:
        """Stop what runs and wait for it; nothing is reported any more."""
        if self._running is not None:
            self._running.task.executed.disconnect(self._on_executed)
            self._running.task.cancel()
            self._running.task.waitForFinished(STOP_WAIT_MS)
            self._running = None

    def _run_here(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: Mapping[str, object],
        context: QgsProcessingContext,
        title: str,
        on_end: Callable[[Outcome], None],
    ) -> None:
        """A short job that lays out a page, which Qt allows in the window's thread alone."""
        feedback = JobFeedback()
        self.started.emit(title)
        results, ok = algorithm.run(dict(parameters), context, feedback)
        layers = load_results(context, feedback) if ok else {}
        self.ended.emit()
        on_end(_outcome(bool(ok), results, feedback, layers))

    def _context(self) -> QgsProcessingContext:
        context = QgsProcessingContext()
        context.setProject(self._project)
        expressions = context.expressionContext()
        expressions.appendScope(QgsExpressionContextUtils.globalScope())
        expressions.appendScope(QgsExpressionContextUtils.projectScope(self._project))
        return context

    def _on_executed(self, ok: bool, results: dict[str, object]) -> None:  # noqa: FBT001 (a signal)
        running = self._running
        if running is None:
            return
        layers = load_results(running.context, running.feedback) if ok else {}
        self._running = None
        self.ended.emit()
        running.on_end(_outcome(ok, results, running.feedback, layers))


def _refused(why: str) -> Outcome:
    return Outcome(ok=False, errors=(why,))


def _outcome(
    ok: bool,  # noqa: FBT001 (as QGIS reports it)
    results: Mapping[str, object],
    feedback: JobFeedback,
    layers: Mapping[str, QgsMapLayer] | None = None,
) -> Outcome:
    return Outcome(
        ok=ok and not feedback.isCanceled(),
        cancelled=feedback.isCanceled(),
        results=results,
        layers=layers or {},
        errors=tuple(feedback.errors),
        warnings=tuple(feedback.warnings),
        log=feedback.textLog(),
    )
