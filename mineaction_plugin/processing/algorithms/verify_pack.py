# SPDX-License-Identifier: GPL-3.0-or-later
"""Read a pack back and say whether a team may trust it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from mineaction_plugin.adapters.errors import QgsProcessingException, translated
from mineaction_plugin.adapters.feedback import progress_of
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.processing.base import (
    Parameters,
    on_page,
    user_language,
)
from mineaction_plugin.processing.workspace_inputs import AgainstWorkspaces
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.core.order.standing import Standing
    from mineaction_plugin.core.order.verification.result import FileVerdict, Verification


class VerifyPack(AgainstWorkspaces):
    """`mineaction:verifypack`."""

    ID = "verifypack"
    GROUP_ID = "orders"
    ICON = "verify"
    PACK = "PACK"
    REPORT = "REPORT"
    VERDICT = "VERDICT"
    STANDING = "STANDING"

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
            "is written. The Word document, the GeoPackage and the field project may change in "
            "use: they are compared by content, and the PDF governs. This finds accidents, not "
            "forgers.\n\n"
            "Of a bundle every pack is verified, and the files for handhelds are held against "
            "them.\n\n"
            "The workspace that is given, or is in the project, is asked whether it holds the same "
            "content of the order. A pack that is superseded or withdrawn is said to be so, by the "
            "workspace or by what lies beside the pack."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterFile(
                self.PACK,
                tr("Pack or bundle (its folder, or its zip)"),
                QgsProcessingParameterFile.Behavior.Folder,
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Report"), tr("HTML files (*.html)"), optional=True
            )
        )
        workspace = QgsProcessingParameterFile(
            self.WORKSPACE,
            tr("Workspace (empty: that of the project)"),
            fileFilter=tr("Workspace (*.gpkg)"),
            optional=True,
        )
        workspace.setFlags(workspace.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self.addParameter(workspace)
        self.addOutput(QgsProcessingOutputString(self.VERDICT, tr("Verdict")))
        self.addOutput(QgsProcessingOutputString(self.STANDING, tr("Whether it still holds")))

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.core.order.verification.pack_check import sentence
        from mineaction_plugin.core.order.verification.result import Verdict

        path = Path(self.parameterAsString(parameters, self.PACK, context))
        verification, standings = self._verified(path, feedback)
        report = self._write_report(parameters, context, verification, standings)
        feedback.pushInfo(translated(sentence(verification)))
        for standing in standings:
            if not standing.holds:
                feedback.pushWarning(translated(standing.sentence()))
        if verification.verdict is Verdict.FAILED:
            raise QgsProcessingException(_failure(verification))
        for file in verification.files:
            feedback.pushInfo(_line(file))
        return {
            self.VERDICT: verification.verdict.value,
            self.STANDING: _worst(standings),
            self.REPORT: report,
        }

    def _verified(
        self, path: Path, feedback: QgsProcessingFeedback
    ) -> tuple[Verification, list[Standing]]:
        """The verdict of a pack or a whole bundle, and where each order stands."""
        from mineaction_plugin.core.order.standing import standing_beside
        from mineaction_plugin.core.order.verification.bundle_check import verify_bundle
        from mineaction_plugin.core.order.verification.pack_check import verify_pack

        bundle = verify_bundle(path, progress_of(feedback))
        if bundle is None:
            whole = self._held(verify_pack(path, progress=progress_of(feedback)), feedback)
            beside = standing_beside(path, whole.order_no, whole.revision)
            found = [self._standing(whole, beside, feedback)]
        else:
            packs = {name: self._held(pack, feedback) for name, pack in bundle.packs.items()}
            whole = replace(bundle, packs=packs).whole()
            found = [
                self._standing(pack, bundle.beside[name], feedback) for name, pack in packs.items()
            ]
        return whole, [each for each in found if each is not None]

    def _held(self, verification: Verification, feedback: QgsProcessingFeedback) -> Verification:
        """The verification, failed where a workspace holds another content of the same revision."""
        from mineaction_plugin.core.errors import OrderError
        from mineaction_plugin.core.order.verification.held import held_against
        from mineaction_plugin.workspace.orders import issued_order

        if verification.order is None or verification.draft:
            return verification
        for workspace in self.workspaces:
            try:
                issued = issued_order(workspace, verification.order_no, verification.revision)
            except MineActionError:
                continue  # no such order or no workspace: its standing says so
            try:
                verification = held_against(verification, issued.order(), workspace.name)
            except OrderError as error:
                feedback.pushWarning(translated(error))
        return verification

    def _standing(
        self, verification: Verification, beside: Standing | None, feedback: QgsProcessingFeedback
    ) -> Standing | None:
        """Whether the order of a pack still holds; None where nobody can say."""
        from mineaction_plugin.core.order.standing import Place
        from mineaction_plugin.workspace.orders import standing

        order_no, revision = verification.order_no, verification.revision
        if not order_no or verification.draft:
            return None
        said = []
        for workspace in self.workspaces:
            try:
                said.append(standing(workspace, order_no, revision))
            except MineActionError as error:
                # The pack is verified all the same; only whether it still holds is not known.
                feedback.pushWarning(translated(error))
        known = [each for each in said if each.place is not Place.UNKNOWN]
        return next(iter(known), beside or next(iter(said), None))

    def _write_report(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        verification: Verification,
        standings: Sequence[Standing],
    ) -> str:
        from mineaction_plugin.core.order.disk import writing
        from mineaction_plugin.core.order.verification.report import report_html

        name = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if not name:
            return ""
        report = Path(name)
        with writing(report.parent):
            report.parent.mkdir(parents=True, exist_ok=True)
            text = report_html(
                verification,
                translate=on_page,
                language=user_language(),
                standing=[each.sentence() for each in standings if not each.holds],
            )
            report.write_text(text, encoding="utf-8")
        return str(report)


def _worst(standings: Sequence[Standing]) -> str:
    """Where the order stands; of several, the one that matters most."""
    rank = ("withdrawn", "superseded", "unknown", "live")
    return min((each.place.value for each in standings), key=rank.index, default="")


def _failure(verification: Verification) -> str:
    """Each file that failed, with its reason."""
    lines = [
        f"{file.path}: {translated(file.reason)}" for file in verification.failures if file.reason
    ]
    head = tr("The pack {pack} failed verification. Do not use it.").format(pack=verification.pack)
    return "\n".join([head, *lines])


def _line(file: FileVerdict) -> str:
    if file.reason is not None:
        return f"{file.path}: {translated(file.reason)}"
    return tr("{path}: {points} positions compared, at most {distance} m apart ({reader})").format(
        path=file.path,
        points=file.points,
        distance=f"{file.max_difference_m:.4f}",
        reader=file.reader,
    )
