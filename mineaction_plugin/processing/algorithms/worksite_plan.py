# SPDX-License-Identifier: GPL-3.0-or-later
"""`worksiteplan`: plan and board of an issued order from the worksite as it is now."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from mineaction_plugin.core.terms.vocabulary import ORDER_PAPERS
from mineaction_plugin.processing.base import MineActionAlgorithm, Parameters
from mineaction_plugin.processing.below_inputs import unopened
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.core.order.worksite_change import WorksiteChange
    from mineaction_plugin.layouts.backgrounds import Backgrounds

AS_ORDERED = "order"


class WorksitePlan(MineActionAlgorithm):
    """Draws the worksite plan and the site board of one order anew."""

    ID = "worksiteplan"
    GROUP_ID = "orders"
    ORDER_NO = "ORDER_NO"
    PAPER = "PAPER"
    BASEMAP = "BASEMAP"
    LANGUAGE = "LANGUAGE"
    OUTPUT = "OUTPUT"
    PAGE_COUNT = "PAGE_COUNT"
    FEATURE_COUNT = "FEATURE_COUNT"

    def title(self) -> str:
        return tr("Draw worksite plan anew")

    def group_title(self) -> str:
        return tr("Orders")

    def help(self) -> str:
        return tr(
            "<p>Draws the worksite plan and the site board of an issued order from the posts, "
            "lanes and ways that the workspace holds now. The order itself is unchanged: it gets "
            "no new revision, and its pack stays as it is.</p><p>Every page says of which order "
            "and revision it is, and of which moment the worksite. The board is one A3 sheet, or "
            "two A4 sheets that are glued together. What changed since the order is told in the "
            "log.</p>"
        )

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        # Pages are laid out, which Qt allows in the main thread alone.
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.add_workspace()
        self.addParameter(QgsProcessingParameterString(self.ORDER_NO, tr("Order number")))
        self.addParameter(
            QgsProcessingParameterEnum(
                self.PAPER,
                tr("Paper of the board (order: that of the order’s maps)"),
                [AS_ORDERED, *ORDER_PAPERS],
                defaultValue=AS_ORDERED,
                usesStaticStrings=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterRasterLayer(self.BASEMAP, tr("Basemap"), optional=True)
        )
        language = QgsProcessingParameterString(
            self.LANGUAGE, tr("Language (empty: that of the order)"), "", optional=True
        )
        language.setFlags(language.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self.addParameter(language)
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.OUTPUT, tr("Worksite plan and site board"), tr("PDF files (*.pdf)")
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.PAGE_COUNT, tr("Pages")))
        self.addOutput(QgsProcessingOutputNumber(self.FEATURE_COUNT, tr("Worksite features")))

    def checkParameterValues(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """A basemap that is gone is said with its remedy, where QGIS only says that it is gone."""
        fine, said = super().checkParameterValues(parameters, context)
        if fine:
            return True, said or ""
        return False, unopened(self, (self.BASEMAP,), parameters, context) or said or ""

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.packs.site_sheets import redo_site_sheets

        paper = self.parameterAsEnumString(parameters, self.PAPER, context)
        path = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        redone = redo_site_sheets(
            Path(self.parameterAsFile(parameters, self.WORKSPACE, context)),
            self.text(parameters, self.ORDER_NO, context),
            path,
            at=datetime.now(UTC).astimezone(),
            paper="" if paper == AS_ORDERED else paper,
            language=self.text(parameters, self.LANGUAGE, context),
            backgrounds=self._backgrounds(parameters, context),
        )
        feedback.pushInfo(
            tr("{order_no} r{revision}: {count} worksite features on {pages} pages.").format(
                order_no=redone.order_no,
                revision=redone.revision,
                count=redone.features,
                pages=redone.pages,
            )
        )
        for line in _said(redone.change):
            feedback.pushInfo(line)
        return {
            self.OUTPUT: str(path),
            self.PAGE_COUNT: redone.pages,
            self.FEATURE_COUNT: redone.features,
        }

    def _backgrounds(self, parameters: Parameters, context: QgsProcessingContext) -> Backgrounds:
        from mineaction_plugin.layouts.backgrounds import Backgrounds
        from mineaction_plugin.layouts.map_view import credit_of

        layer = self.parameterAsRasterLayer(parameters, self.BASEMAP, context)
        if layer is None:
            return Backgrounds()
        return Backgrounds(plain=layer, plain_credit=credit_of(layer))


def _said(change: WorksiteChange) -> list[str]:
    """What differs from the order, a line each."""
    if change.is_none:
        return [tr("The worksite is as ordered.")]
    each = (
        (tr("Added since the order: {labels}"), change.added),
        (tr("Moved since the order: {labels}"), change.moved),
        (tr("Removed since the order: {labels}"), change.removed),
        (tr("Described anew since the order: {labels}"), change.described),
    )
    return [text.format(labels=", ".join(labels)) for text, labels in each if labels]
