# SPDX-License-Identifier: GPL-3.0-or-later
"""Read a pack back and say whether a team may trust it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from mineaction_plugin.adapters.errors import QgsProcessingException, translated
from mineaction_plugin.adapters.feedback import progress_of
from mineaction_plugin.processing.base import MineActionAlgorithm, Parameters
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.core.order.verification.result import FileVerdict, Verification


class VerifyPack(MineActionAlgorithm):
    """`mineaction:verifypack`."""

    ID = "verifypack"
    GROUP_ID = "orders"
    ICON = "verify"
    PACK = "PACK"
    REPORT = "REPORT"
    VERDICT = "VERDICT"

    def title(self) -> str:
        return tr("Verify pack")

    def group_title(self) -> str:
        return tr("Orders")

    def help(self) -> str:
        return tr(
            "Reads every file of a pack (its folder or its zip) back with other libraries than "
            "those that wrote it, and compares it with the order inside: names, order, every "
            "position to 1 cm, and every byte of the files that must not change.\n\n"
            "A pack that fails is an error that names each file and its reason, after the report "
            "is written. The GeoPackage may change in use: it is compared by content, and the PDF "
            "governs. This finds accidents, not forgers."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterFile(
                self.PACK,
                tr("Pack (its folder, or its zip)"),
                QgsProcessingParameterFile.Behavior.Folder,
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Report"), tr("HTML files (*.html)"), optional=True
            )
        )
        self.addOutput(QgsProcessingOutputString(self.VERDICT, tr("Verdict")))

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.core.order.verification.pack_check import sentence, verify_pack
        from mineaction_plugin.core.order.verification.result import Verdict

        path = Path(self.parameterAsString(parameters, self.PACK, context))
        verification = verify_pack(path, progress=progress_of(feedback))
        report = self._write_report(parameters, context, verification)
        feedback.pushInfo(translated(sentence(verification)))
        if verification.verdict is Verdict.FAILED:
            raise QgsProcessingException(_failure(verification))
        for file in verification.files:
            feedback.pushInfo(_line(file))
        return {self.VERDICT: verification.verdict.value, self.REPORT: report}

    def _write_report(
        self, parameters: Parameters, context: QgsProcessingContext, verification: Verification
    ) -> str:
        from mineaction_plugin.core.order.disk import writing
        from mineaction_plugin.core.order.verification.report import report_html

        name = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if not name:
            return ""
        report = Path(name)
        with writing(report.parent):
            report.parent.mkdir(parents=True, exist_ok=True)
            report.write_text(report_html(verification, translate=translated), encoding="utf-8")
        return str(report)


def _failure(verification: Verification) -> str:
    """Each file that failed, with its reason."""
    lines = [
        f"{file.path}: {translated(file.reason)}" for file in verification.failures if file.reason
    ]
    head = tr("The pack {pack} failed verification. Do not use it.").format(pack=verification.pack)
    return "\n".join([head, *lines])


def _line(file: FileVerdict) -> str:
    return tr("{path}: {points} positions compared, at most {distance} m apart ({reader})").format(
        path=file.path,
        points=file.points,
        distance=f"{file.max_difference_m:.4f}",
        reader=file.reader,
    )
