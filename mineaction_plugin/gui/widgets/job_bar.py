# SPDX-License-Identifier: GPL-3.0-or-later
"""How far the running job is, and the button that stops it."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from mineaction_plugin.gui.jobs import Jobs
from mineaction_plugin.translation import tr


class JobBar(QWidget):
    """Shown only while a job runs."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._title = QLabel()
        self._title.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 100)
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setObjectName("cancel_job")
        self.cancel.clicked.connect(self._on_cancel)
        row = QHBoxLayout()
        row.addWidget(self._bar, 1)
        row.addWidget(self.cancel)
        layout = QVBoxLayout(self)
        layout.addWidget(self._title)
        layout.addLayout(row)
        jobs.started.connect(self._on_started)
        jobs.progressed.connect(lambda percent: self._bar.setValue(round(percent)))
        jobs.ended.connect(self.hide)
        self.hide()

    def _on_started(self, title: str) -> None:
        self._title.setText(title)
        self._bar.setAccessibleName(title)
        self._bar.setValue(0)
        self.cancel.setEnabled(True)
        self.show()

    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self._title.setText(tr("Stopping…"))
        self._jobs.cancel()
