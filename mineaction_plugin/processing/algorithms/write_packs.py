# SPDX-License-Identifier: GPL-3.0-or-later
"""The hidden half of `taskorder`: a child process writes its share of the packs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from mineaction_plugin.processing.base import MineActionAlgorithm, Parameters
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.packs.job import PackResult


class WritePacks(MineActionAlgorithm):
    """Writes the packs of a frozen job; layouts need the main thread, so this one stays in it."""

    ID = "writepacks"
    JOB = "JOB"
    RESULTS = "RESULTS"
    WATCHED = "WATCHED"
    PACK_COUNT = "PACK_COUNT"

    def title(self) -> str:
        return tr("Write packs of a frozen job")

    def help(self) -> str:
        return tr("Run by “Issue orders and write packs” in processes of its own; not for people.")

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        return (
            super().flags()
            | Qgis.ProcessingAlgorithmFlag.HideFromToolbox
            | Qgis.ProcessingAlgorithmFlag.HideFromModeler
            | Qgis.ProcessingAlgorithmFlag.NoThreading
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterFile(self.JOB, tr("Job")))
        self.addParameter(QgsProcessingParameterString(self.RESULTS, tr("File for the results")))
        self.addParameter(
            QgsProcessingParameterBoolean(
                self.WATCHED, tr("End as soon as the process that started this one ends"), False
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.PACK_COUNT, tr("Packs written")))

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.packs import job as jobs
        from mineaction_plugin.packs.watching import end_with_parent
        from mineaction_plugin.packs.writing import write_packs

        if self.parameterAsBoolean(parameters, self.WATCHED, context):
            end_with_parent()
        job = jobs.load(Path(self.parameterAsFile(parameters, self.JOB, context)))
        results_file = Path(self.parameterAsString(parameters, self.RESULTS, context))

        def tell(result: PackResult) -> None:
            jobs.append_result(results_file, result)

        results = write_packs(job, tell, feedback.isCanceled)
        return {self.PACK_COUNT: sum(result.verdict == "ok" for result in results)}
