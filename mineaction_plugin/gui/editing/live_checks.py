# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks of the current task while its boundary is drawn: after a pause, and never before."""

from __future__ import annotations

import time

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary.audit import audit
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.terms.model import Finding
from mineaction_plugin.core.terms.vocabulary import Severity
from mineaction_plugin.gui.controller import Controller
from mineaction_plugin.gui.editing.boundary import BoundaryEditor
from mineaction_plugin.gui.editing.check_reading import CheckReading
from mineaction_plugin.gui.editing.session import WorkspaceSession

PAUSE_MS = 400
"""So long nothing may happen before the checks run…"""
PAUSES = 5
"""…and so many times as long as they took last: a slow computer is asked less often."""


class LiveChecks(QObject):
    """What is wrong with the current task now; the pages show it and lead to the place."""

    findings_changed = pyqtSignal()
    """`findings`, `pending` or `fault` is another one."""

    def __init__(
        self,
        controller: Controller,
        session: WorkspaceSession,
        boundary: BoundaryEditor,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._boundary = boundary
        self._reading = CheckReading(controller, session)
        self.findings: tuple[Finding, ...] = ()
        """Mandatory ones first."""
        self.fault = ""
        """Why nothing could be checked, a sentence; "" where it could."""
        self.task_id = ""
        """The task that the findings are of."""
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self.check_now)
        self._took_ms = 0.0
        self._signals = (
            (boundary.current_changed, self._on_other_task),
            (boundary.draft_changed, self._soon),
            (session.changed, self._soon),
            (controller.layers_changed, self._on_layers),
        )
        for signal, slot in self._signals:
            signal.connect(slot)
        self._soon()

    @property
    def pending(self) -> bool:
        """Whether the findings are of a moment ago, and new ones are on their way."""
        return self._wait.isActive()

    def close(self) -> None:
        """Listen to nothing more."""
        self._wait.stop()
        for signal, slot in self._signals:
            signal.disconnect(slot)

    def check_now(self) -> None:
        """Check the current task as it stands, saved or not."""
        self._wait.stop()
        began = time.perf_counter()
        task_id = self._boundary.current
        findings: tuple[Finding, ...] = ()
        fault = ""
        try:
            findings = self._found(task_id)
        except MineActionError as error:
            fault = translated(error)
        self._took_ms = 1000.0 * (time.perf_counter() - began)
        self.task_id, self.findings, self.fault = task_id, findings, fault
        self.findings_changed.emit()

    def of(self, task_id: str) -> tuple[Finding, ...]:
        """What is wrong with any task as it stands now, saved or not; mandatory findings first.

        Raises:
            MineActionError: a layer or a row that cannot be read.
        """
        return self._found(task_id)

    def _found(self, task_id: str) -> tuple[Finding, ...]:
        record = self._reading.record(task_id) if task_id else None
        if record is None:
            return ()
        profile = self._controller.profile()
        around = self._reading.around(record, profile)
        found = audit([record], around, profile=profile)
        return tuple(sorted(found, key=lambda each: each.severity is not Severity.MANDATORY))

    def _soon(self, *_what: object) -> None:
        """Wait for a pause; without a task there is nothing to wait for."""
        if self._boundary.current or self.findings or self.fault:
            self._wait.start(int(max(PAUSE_MS, PAUSES * self._took_ms)))

    def _on_other_task(self, *_task: object) -> None:
        """What was found is of another task: it must not stand beside this one."""
        self._took_ms = 0.0
        if self.findings or self.fault:
            self.task_id, self.findings, self.fault = "", (), ""
            self.findings_changed.emit()
        self._soon()

    def _on_layers(self) -> None:
        self._reading.forget()
        self._soon()
