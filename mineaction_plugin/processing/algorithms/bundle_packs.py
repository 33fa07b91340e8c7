# SPDX-License-Identifier: GPL-3.0-or-later
"""`bundlepacks`: the orders of a team or an operator as one PDF and one zip."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from mineaction_plugin.adapters.errors import QgsProcessingException, translated
from mineaction_plugin.adapters.feedback import progress_of
from mineaction_plugin.core.errors import MineActionError, OrderError
from mineaction_plugin.processing.base import MineActionAlgorithm, Parameters
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.core.order.bundle import By, Contents, Issued, Since
    from mineaction_plugin.layouts.main_thread import MainThread
    from mineaction_plugin.packs.bundles import Request

NOBODY = "-"
BY = ["team", "operator", "all"]


class BundlePacks(MineActionAlgorithm):
    """`mineaction:bundlepacks`."""

    ID = "bundlepacks"
    GROUP_ID = "orders"
    ICON = "bundle"
    PACKS = "PACKS"
    BY = "BY"
    OPERATOR = "OPERATOR"
    TEAM = "TEAM"
    ORDER_NOS = "ORDER_NOS"
    SINCE = "SINCE"
    PREVIOUS = "PREVIOUS"
    LANGUAGE = "LANGUAGE"
    OUTPUT_FOLDER = "OUTPUT_FOLDER"
    BUNDLE_COUNT = "BUNDLE_COUNT"
    ORDER_COUNT = "ORDER_COUNT"
    FAILED_COUNT = "FAILED_COUNT"
    REMOVE_COUNT = "REMOVE_COUNT"
    _main: MainThread

    def title(self) -> str:
        return tr("Bundle packs")

    def group_title(self) -> str:
        return tr("Orders")

    def help(self) -> str:
        return tr(
            "<p>Joins the orders that hold for a team or an operator to one PDF, with contents, "
            "bookmarks and the list of revisions that must leave every device, and to one zip: "
            "the packs, a folder “Garmin” to copy to a handheld as it is, and an index.</p>"
            "<p>Each pack is verified before it goes in; a bundle that lacks one is not made, and "
            "the others are. With the bundle that was given before, or a day, only what changed "
            "since goes in.</p>"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.add_workspace()
        self.addParameter(
            QgsProcessingParameterFile(
                self.PACKS,
                tr("Folder in which the packs lie"),
                QgsProcessingParameterFile.Behavior.Folder,
            )
        )
        by = QgsProcessingParameterEnum(
            self.BY, tr("One bundle for each"), BY, defaultValue="team", usesStaticStrings=True
        )
        self.addParameter(by)
        for name, title in (
            (self.OPERATOR, tr("Only this operator (-: orders that name none)")),
            (self.TEAM, tr("Only this team (-: orders that name none)")),
            (self.ORDER_NOS, tr("Only these orders, with commas between them")),
        ):
            self.addParameter(QgsProcessingParameterString(name, title, "", optional=True))
        self.addParameter(
            QgsProcessingParameterFile(
                self.PREVIOUS,
                tr("Only what changed since this bundle (its zip)"),
                fileFilter=tr("Bundle (*.zip)"),
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterDateTime(
                self.SINCE, tr("Only what changed since this moment"), optional=True
            )
        )
        self.add_profile()
        language = QgsProcessingParameterString(
            self.LANGUAGE, tr("Language (empty: the profile's first)"), "", optional=True
        )
        language.setFlags(language.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self.addParameter(language)
        self.addParameter(
            QgsProcessingParameterFolderDestination(self.OUTPUT_FOLDER, tr("Folder for bundles"))
        )
        for name, title in (
            (self.BUNDLE_COUNT, tr("Bundles written")),
            (self.ORDER_COUNT, tr("Orders in them")),
            (self.REMOVE_COUNT, tr("Revisions that must leave devices")),
            (self.FAILED_COUNT, tr("Bundles not made")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def prepareAlgorithm(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback | None,
    ) -> bool:
        """In the main thread, which lays out the first pages."""
        from mineaction_plugin.layouts.main_thread import MainThread

        self._main = MainThread()
        return super().prepareAlgorithm(parameters, context, feedback)

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.packs.bundles import make_bundle

        request = self._request(parameters, context)
        wanted = self._contents(request, parameters, context)
        made, failures = [], []
        for place, contents in enumerate(wanted):
            share = (place / len(wanted), (place + 1) / len(wanted))
            try:
                bundle = make_bundle(
                    request, contents, self._main, progress_of(feedback, *share),
                    feedback.isCanceled,
                )  # fmt: skip
            except MineActionError as error:
                if feedback.isCanceled():
                    raise
                failures.append(translated(error))
                feedback.pushWarning(failures[-1])
                continue
            made.append(bundle)
            for warning in bundle.warnings:
                feedback.pushWarning(translated(warning))
            feedback.pushInfo(
                tr("{name}: {orders} orders; {removed} revisions must leave devices.").format(
                    name=bundle.name, orders=bundle.orders, removed=bundle.removed
                )
            )
        if failures and not made:
            raise QgsProcessingException("\n".join(failures))
        return {
            self.OUTPUT_FOLDER: str(request.folder),
            self.BUNDLE_COUNT: len(made),
            self.ORDER_COUNT: sum(bundle.orders for bundle in made),
            self.REMOVE_COUNT: sum(bundle.removed for bundle in made),
            self.FAILED_COUNT: len(failures),
        }

    def _request(self, parameters: Parameters, context: QgsProcessingContext) -> Request:
        from datetime import datetime

        from mineaction_plugin.core.terms.spoken import profile_in
        from mineaction_plugin.packs.bundles import Request

        profile = self.profile(parameters, context)
        language = self.text(parameters, self.LANGUAGE, context) or profile.languages[0]
        if language not in profile.languages:
            raise OrderError(
                "LANGUAGE: {language} is not a language of the profile. It has: {languages}.",
                language=language, languages=", ".join(profile.languages),
            )  # fmt: skip
        return Request(
            Path(self.parameterAsFile(parameters, self.WORKSPACE, context)),
            Path(self.parameterAsString(parameters, self.PACKS, context)),
            Path(self.parameterAsString(parameters, self.OUTPUT_FOLDER, context)),
            profile_in(profile, language).programme,
            language,
            datetime.now().astimezone().isoformat(timespec="seconds"),
            self._since(parameters, context),
        )

    def _since(self, parameters: Parameters, context: QgsProcessingContext) -> Since | None:
        from mineaction_plugin.core.order.bundle import Since, read_since
        from mineaction_plugin.processing.order_inputs import moment_of

        previous = self.parameterAsFile(parameters, self.PREVIOUS, context)
        given = self.parameterAsDateTime(parameters, self.SINCE, context)
        if previous and given.isValid():
            raise QgsProcessingException(
                tr("Give the bundle that was given before, or a moment, not both.")
            )
        if previous:
            return read_since(Path(previous))
        return Since(moment_of(given)) if given.isValid() else None

    def _contents(
        self, request: Request, parameters: Parameters, context: QgsProcessingContext
    ) -> list[Contents]:
        """What each bundle holds; those with nothing to say are left out."""
        from mineaction_plugin.core.order.bundle import By, contents_of, groups_of, only
        from mineaction_plugin.packs.bundles import issued_of
        from mineaction_plugin.workspace.orders import order_rows

        rows = [issued_of(row) for row in order_rows(request.workspace)]
        chosen = self._chosen(rows, parameters, context)
        since = request.since
        by = By(self.parameterAsString(parameters, self.BY, context) or "team")
        groups = groups_of(rows, by)
        operator, team = (self.text(parameters, n, context) for n in (self.OPERATOR, self.TEAM))
        if since is not None and since.group is not None:
            by, groups = since.by, [since.group]
        groups = [
            group
            for group in groups
            if _is_wanted(group.operator, operator) and _is_wanted(group.team, team)
        ]
        if not groups:
            raise QgsProcessingException(_nothing(rows, by, None))
        found = [contents_of(rows, group, by, since) for group in groups]
        if chosen:
            found = [only(contents, chosen, since) for contents in found]
        kept = [contents for contents in found if not contents.is_empty]
        if not kept:
            raise QgsProcessingException(_nothing(rows, by, since))
        return kept

    def _chosen(
        self, rows: Sequence[Issued], parameters: Parameters, context: QgsProcessingContext
    ) -> set[str]:
        """The numbers asked for, in small letters; empty for all."""
        text = self.text(parameters, self.ORDER_NOS, context)
        # As in a CSV: a number with a comma in it stands in quotation marks.
        rows_of_text = csv.reader(text.splitlines(), skipinitialspace=True)
        wanted = [part.strip() for parts in rows_of_text for part in parts if part.strip()]
        known = {row.order_no.casefold() for row in rows}
        missing = [number for number in wanted if number.casefold() not in known]
        if missing:
            raise QgsProcessingException(
                tr("The workspace has no order {order_no}.").format(order_no=", ".join(missing))
            )
        return {number.casefold() for number in wanted}


def _is_wanted(name: str, wanted: str) -> bool:
    """Whether a name is the one asked for, in any case of letters; "-" asks for no name."""
    return not wanted or name.casefold() == ("" if wanted == NOBODY else wanted.casefold())


def _nothing(rows: Sequence[Issued], by: By, since: Since | None) -> str:
    if not rows:
        return tr("No order was issued yet.")
    if since is not None:
        return tr("Nothing changed since then: there is no bundle to give.")
    return tr("No order fits: look at the names of operator and team ({by}).").format(by=by.value)
