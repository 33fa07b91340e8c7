# SPDX-License-Identifier: GPL-3.0-or-later
"""`previeworder`: page 1 of an order as it would be printed, before anything is issued."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject

from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.errors import Message, MineActionError, OrderError
from mineaction_plugin.processing.algorithms.task_order import TaskOrder
from mineaction_plugin.processing.base import Parameters
from mineaction_plugin.processing.order_inputs import OrderAlgorithm
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.core.order.order import Order
    from mineaction_plugin.core.terms.model import Task
    from mineaction_plugin.layouts.annex_reading import AnnexFile
    from mineaction_plugin.layouts.backgrounds import Backgrounds
    from mineaction_plugin.packs.orders import Surroundings, Wish
    from mineaction_plugin.workspace.issuing import IssuedOrder


class PreviewOrder(TaskOrder):
    """Takes what `taskorder` takes; the first of the tasks asked for is shown, nothing is kept."""

    ID = "previeworder"
    OUTPUT = "OUTPUT"
    WHY_NOT = "WHY_NOT"
    SHOWN_NO = "SHOWN_NO"
    REVISION = "REVISION"

    def title(self) -> str:
        return tr("Show page 1 of an order")

    def help(self) -> str:
        return tr("Run by the dock before it issues an order; not for people.")

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        return (
            super().flags()
            | Qgis.ProcessingAlgorithmFlag.HideFromToolbox
            | Qgis.ProcessingAlgorithmFlag.HideFromModeler
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        super().initAlgorithm(configuration)
        folder = self.parameterDefinition(self.OUTPUT_FOLDER)
        always(folder).setFlags(always(folder).flags() | Qgis.ProcessingParameterFlag.Optional)
        self.addParameter(
            QgsProcessingParameterString(
                self.SHOWN_NO, tr("Order number to show"), "", optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterNumber(self.REVISION, tr("Revision"), defaultValue=1, minValue=1)
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.OUTPUT, tr("Picture of page 1"), tr("Picture (*.png)")
            )
        )
        self.addOutput(QgsProcessingOutputString(self.WHY_NOT, tr("Why it is not there")))

    def freeze(self, parameters: Parameters, context: QgsProcessingContext) -> None:
        """Tasks with unsaved edits are shown as they stand: issuing saves them first."""
        nothing_below = {**parameters, self.BACKGROUND: "none", self.BASEMAP: None}  # no map on it
        OrderAlgorithm.freeze(self, nothing_below, context)
        given = self.parameterAsFile(parameters, self.WORKSPACE, context)
        self._workspace = Path(given) if given and Path(given).is_file() else None
        self._made: Order | Message | None = None
        self._file = ""
        self._templates = self._template_folder(parameters, context)

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Make the order; layouts belong to the main thread, so it is drawn afterwards."""
        self._file = self.parameterAsFileOutput(parameters, self.OUTPUT, context)
        try:
            if self._trouble is not None:
                raise self._trouble
            self._made = self._order(parameters, context, feedback)
        except MineActionError as error:
            self._made = error.message
        return {self.OUTPUT: self._file}

    def postProcessAlgorithm(
        self, _context: QgsProcessingContext, _feedback: QgsProcessingFeedback | None
    ) -> dict[str, Any]:
        """In the main thread: draw it."""
        from mineaction_plugin.layouts.preview import first_page
        from mineaction_plugin.packs.writing import speaking

        made = self._made
        if made is None or isinstance(made, Message):
            return self._said("" if made is None else translated(made))
        try:
            with _unnoticed(), speaking(made.language):
                image = first_page(made, self._annexes(made), self._backgrounds())
        except MineActionError as error:
            return self._said(translated(error))
        if not image.save(self._file):
            return self._said(tr("{file} could not be written.").format(file=self._file))
        return {self.OUTPUT: self._file, self.WHY_NOT: ""}

    def _said(self, why_not: str) -> dict[str, Any]:
        return {self.OUTPUT: "", self.WHY_NOT: why_not}

    def _annexes(self, order: Order) -> list[AnnexFile]:
        from mineaction_plugin.layouts.annex_reading import AnnexFile
        from mineaction_plugin.workspace.files import file_of

        if self._workspace is None:
            return []
        return [AnnexFile(annex, file_of(self._workspace, annex.sha256)) for annex in order.annexes]

    def _backgrounds(self) -> Backgrounds:
        """The office's templates; what lies below maps is not on page 1."""
        from mineaction_plugin.layouts.backgrounds import Backgrounds
        from mineaction_plugin.layouts.template_files import Templates

        return Backgrounds(templates=Templates(self._templates))

    def _order(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Order:
        """The order of the first task asked for, with a number that stands for its own.

        Raises:
            MineActionError: why there can be none.
        """
        from mineaction_plugin.core.order.amendment import next_revision
        from mineaction_plugin.packs.candidates import read_candidates, selected
        from mineaction_plugin.packs.checks import open_findings
        from mineaction_plugin.packs.orders import make_orders

        columns = self.read_lonlat(parameters, self.TASKS, context, feedback)
        if columns is None:
            raise OrderError("The layer of tasks cannot be read.")
        id_field = self.parameterAsString(parameters, self.ID_FIELD, context)
        everything = read_candidates(columns, id_field)
        chosen = selected(everything, self.text(parameters, self.SELECTED_IDS, context))[:1]
        around = self.around(parameters, context, feedback, columns, self._workspace)
        wish = self._wish(parameters, context)
        tasks = [each.task for each in everything if each.task is not None]
        asked = [each.task for each in chosen if each.task is not None]
        found = open_findings(asked, tasks, around, wish.profile, self._workspace)
        around = replace(around, findings=found)
        number = self.parameterAsString(parameters, self.SHOWN_NO, context) or "–"
        before = self._before(number, parameters, context)
        if before is not None and asked:
            around = _beside_the_former(asked[0], before.order(), around)
        orders = make_orders(chosen, {chosen[0].row: number}, around, wish)
        if not orders.ready:
            raise OrderError("{reason}", reason=orders.refused[0].reason)
        if before is None:
            return orders.ready[0]
        return next_revision(orders.ready[0], before.order(), (before.accepted_by,))

    def _before(
        self, order_no: str, parameters: Parameters, context: QgsProcessingContext
    ) -> IssuedOrder | None:
        """The revision that the order shown will take the place of; None for a first one."""
        from mineaction_plugin.packs.amending import amendable

        first = self.parameterAsInt(parameters, self.REVISION, context) == 1
        return None if first or self._workspace is None else amendable(self._workspace, order_no)

    def _wish(self, parameters: Parameters, context: QgsProcessingContext) -> Wish:
        """A page is shown also while nobody has said why: the reason stands where it will stand."""
        profile = self.order_profile(parameters, context)
        wish = self.wish(parameters, context, profile, profile.languages[0])
        return replace(wish, reason=wish.reason or "…")


def _beside_the_former(task: Task, before: Order, around: Surroundings) -> Surroundings:
    """The hazards and labels of the revision before, where nothing newer is known.

    Raises:
        OrderError: a point lost its label.
    """
    from mineaction_plugin.core.order.amendment import points_kept, refuse_renumbering
    from mineaction_plugin.core.terms.vocabulary import RING_KINDS
    from mineaction_plugin.packs.amending import with_former_hazards

    points = around.points.get(task.task_id, ())
    if not any(point.kind in RING_KINDS for point in points):
        points = points_kept(before, task)
    refuse_renumbering(before, points, task.task_id)
    known = with_former_hazards(before, around)
    return replace(known, points={**known.points, task.task_id: points})


class _Swallow(QObject):
    """Takes the application's note of another language: it is back before anybody could read."""

    def eventFilter(self, _watched: QObject | None, event: QEvent | None) -> bool:
        return event is not None and event.type() == QEvent.Type.LanguageChange


@contextmanager
def _unnoticed() -> Iterator[None]:
    """Pages may be drawn in another language inside the block; no window reads its texts anew."""
    application = always(QCoreApplication.instance())
    swallow = _Swallow()
    application.installEventFilter(swallow)
    try:
        yield
    finally:
        application.removeEventFilter(swallow)
