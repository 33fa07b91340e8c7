# SPDX-License-Identifier: GPL-3.0-or-later
"""What moved under the orders that are out: the Monday page, as points to go to."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from mineaction_plugin.adapters.errors import QgsProcessingException
from mineaction_plugin.adapters.features import NUMBER, TEXT, Columns, fields_of
from mineaction_plugin.processing.base import Parameters
from mineaction_plugin.processing.hazard_inputs import HazardAlgorithm, kept_binding, named
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.core.hazard.table import HazardTable
    from mineaction_plugin.core.order.watch import Accident, Alert

ALERT_COLUMNS: Columns = (
    ("kind", TEXT),
    ("order_no", TEXT),
    ("task_id", TEXT),
    ("hazard_id", TEXT),
    ("distance_m", NUMBER),
    ("message", TEXT),
)


class WhatChanged(HazardAlgorithm):
    """`mineaction:whatchanged`."""

    ID = "whatchanged"
    ICON = "monday"
    INPUT = "HAZARDS"
    WORKSPACE = "WORKSPACE"
    ACCIDENTS = "ACCIDENTS"
    ACCIDENT_DATE_FIELD = "ACCIDENT_DATE_FIELD"
    SINCE = "SINCE"
    DAYS_TO_ACCEPT = "DAYS_TO_ACCEPT"
    NEAR_M = "NEAR_M"
    OUTPUT = "OUTPUT"
    HAZARD_COUNT = "HAZARD_COUNT"
    ACCIDENT_COUNT = "ACCIDENT_COUNT"
    NOT_ACCEPTED_COUNT = "NOT_ACCEPTED_COUNT"
    ORDER_COUNT = "ORDER_COUNT"
    SINCE_USED = "SINCE_USED"

    def title(self) -> str:
        return tr("What changed under orders")

    def help(self) -> str:
        return tr(
            "Looks at every order of the workspace that is out: hazards on its task that are not "
            "as the order printed them, or that are new there; accidents near the task; orders "
            "that nobody has accepted.\n\n"
            "A changed hazard stays here until the order is amended, whenever it changed. "
            "Accidents count since the given day, or since each order was issued; one without a "
            "date counts. Without a hazard layer the last snapshot of the workspace is taken."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        kinds = Qgis.ProcessingSourceType
        self.addParameter(QgsProcessingParameterFile(self.WORKSPACE, tr("Workspace")))
        for name, title in (
            (self.INPUT, tr("Hazards as they are now")),
            (self.ACCIDENTS, tr("Accidents and incidents")),
        ):
            self.addParameter(
                QgsProcessingParameterFeatureSource(name, title, [kinds.Vector], optional=True)
            )
        self.addParameter(
            QgsProcessingParameterField(
                self.ACCIDENT_DATE_FIELD,
                tr("Date of the accident (looked for when empty)"),
                parentLayerParameterName=self.ACCIDENTS,
                optional=True,
            )
        )
        self.add_binding()
        self.addParameter(
            QgsProcessingParameterString(
                self.SINCE, tr("Accidents since (YYYY-MM-DD)"), optional=True
            )
        )
        whole, real = (
            Qgis.ProcessingNumberParameterType.Integer,
            Qgis.ProcessingNumberParameterType.Double,
        )
        for name, title, kind, default in (
            (self.DAYS_TO_ACCEPT, tr("Days to accept an order"), whole, 14),
            (self.NEAR_M, tr("Accidents near a task, metres"), real, 500.0),
        ):
            self.addParameter(QgsProcessingParameterNumber(name, title, kind, default, minValue=0))
        self.add_profile()
        self._add_outputs()

    def _add_outputs(self) -> None:
        kinds = Qgis.ProcessingSourceType
        self.addParameter(
            QgsProcessingParameterFeatureSink(self.OUTPUT, tr("What changed"), kinds.VectorPoint)
        )
        for name, title in (
            (self.HAZARD_COUNT, tr("Hazards changed under orders")),
            (self.ACCIDENT_COUNT, tr("New accidents near tasks")),
            (self.NOT_ACCEPTED_COUNT, tr("Orders not accepted")),
            (self.ORDER_COUNT, tr("Orders looked at")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputString(self.SINCE_USED, tr("Since")))

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, _feedback: object
    ) -> bool:
        if parameters.get(self.INPUT) not in (None, ""):
            self._kept = kept_binding(self, parameters, self.INPUT, context)
        return True

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.core.order import watch
        from mineaction_plugin.workspace.snapshots import refreshed_before
        from mineaction_plugin.workspace.watching import watched_orders

        orders = watched_orders(self._workspace(parameters, context))
        since = self._since(parameters, context)
        current = self._hazards(parameters, context, feedback)
        accidents = self._accidents(parameters, context, feedback)
        hazards = [] if current is None else watch.hazard_alerts(orders, current)
        near = watch.accident_alerts(
            orders,
            accidents,
            near_m=self.parameterAsDouble(parameters, self.NEAR_M, context),
            since=since,
        )
        waiting = watch.acceptance_alerts(
            orders,
            today=datetime.now().astimezone().date(),
            days=self.parameterAsInt(parameters, self.DAYS_TO_ACCEPT, context),
        )
        alerts = [*near, *hazards, *waiting]
        sink, output = self.open_sink(
            parameters, self.OUTPUT, context, fields_of(ALERT_COLUMNS), Qgis.WkbType.Point
        )
        self.write(sink, _features(alerts), feedback, self.OUTPUT)
        self.dress(context, output, "alerts", tr("What changed"), self.profile(parameters, context))
        self._tell(alerts, len(orders), feedback)
        return {
            self.OUTPUT: output,
            self.HAZARD_COUNT: len(hazards),
            self.ACCIDENT_COUNT: len(near),
            self.NOT_ACCEPTED_COUNT: len(waiting),
            self.ORDER_COUNT: len(orders),
            self.SINCE_USED: since or refreshed_before(self._workspace(parameters, context)),
        }

    def _workspace(self, parameters: Parameters, context: QgsProcessingContext) -> Path:
        return Path(self.parameterAsString(parameters, self.WORKSPACE, context))

    def _since(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        text = str(self.parameterAsString(parameters, self.SINCE, context)).strip()
        try:
            return date.fromisoformat(text[:10]).isoformat() if text else ""
        except ValueError as error:
            raise QgsProcessingException(
                tr("SINCE must be a day such as 2026-10-28, not {value}.").format(value=text)
            ) from error

    def _hazards(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> HazardTable | None:
        """The hazards of now as recorded; None where there is neither layer nor snapshot."""
        from mineaction_plugin.core.hazard.reading import tabulate
        from mineaction_plugin.workspace import snapshots

        if parameters.get(self.INPUT) not in (None, ""):
            found = self.read_hazards(parameters, context, feedback)
            return tabulate(found.binding, found.rows).table
        kept = snapshots.latest(self._workspace(parameters, context))
        if kept is None:
            feedback.pushWarning(
                tr("There is no hazard layer and no snapshot of one: hazards were not compared.")
            )
            return None
        feedback.pushInfo(tr("Hazards of the snapshot of {date}.").format(date=kept.kept_at[:10]))
        return kept.table

    def _accidents(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> list[Accident]:
        from mineaction_plugin.processing.accident_rows import accidents_of

        columns = self.read_lonlat(parameters, self.ACCIDENTS, context, feedback)
        if columns is None:
            return []
        columns = named(columns, parameters[self.ACCIDENTS])
        field = self.parameterAsString(parameters, self.ACCIDENT_DATE_FIELD, context)
        return accidents_of(columns, field, self.profile(parameters, context), feedback)

    def _tell(self, alerts: list[Alert], orders: int, feedback: QgsProcessingFeedback) -> None:
        counts = Counter(alert.kind.value for alert in alerts)
        feedback.pushInfo(
            tr(
                "{orders} orders: {changed} hazards changed, {removed} gone, {added} new on tasks, "
                "{accidents} accidents near, {waiting} orders not accepted."
            ).format(
                orders=orders,
                changed=counts["hazard_changed"],
                removed=counts["hazard_removed"],
                added=counts["hazard_added"],
                accidents=counts["new_accident"],
                waiting=counts["not_accepted"],
            )
        )


def _features(alerts: list[Alert]) -> Iterator[QgsFeature]:
    from mineaction_plugin.adapters.errors import translated

    for alert in alerts:
        feature = QgsFeature()
        feature.setAttributes(
            [
                alert.kind.value,
                alert.order_no,
                alert.task_id,
                alert.hazard_id,
                alert.distance_m if math.isfinite(alert.distance_m) else None,
                translated(alert.message),
            ]
        )
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(alert.lon, alert.lat)))
        yield feature
