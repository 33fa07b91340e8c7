# SPDX-License-Identifier: GPL-3.0-or-later
"""Check tasks by every rule before orders are made of them; nothing is changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
)

from mineaction_plugin.adapters.errors import QgsProcessingException
from mineaction_plugin.processing.base import (
    MineActionAlgorithm,
    Parameters,
    now_said,
    user_language,
)
from mineaction_plugin.processing.hazard_inputs import kept_binding
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.core.boundary.audit import TaskRecord
    from mineaction_plugin.core.hazard.binding import Binding
    from mineaction_plugin.core.terms.model import Finding
    from mineaction_plugin.processing.task_audit_inputs import Read


class AuditTasks(MineActionAlgorithm):
    """`mineaction:audittasks`."""

    ID = "audittasks"
    ICON = "audit"
    TASKS = "TASKS"
    HAZARDS = "HAZARDS"
    BOUNDARY_POINTS = "BOUNDARY_POINTS"
    WORKSITE_POINTS = "WORKSITE_POINTS"
    WORKSITE_LINES = "WORKSITE_LINES"
    CLEARED = "CLEARED"
    FACILITIES = "FACILITIES"
    ISSUES = "ISSUES"
    REPORT = "REPORT"
    MANDATORY_COUNT = "MANDATORY_COUNT"
    ADVISORY_COUNT = "ADVISORY_COUNT"
    BLOCKING_COUNT = "BLOCKING_COUNT"
    _kept: dict[str, Binding | None]
    """What the project keeps as the bindings of the analyst's layers, by parameter."""
    _tables: dict[str, str]
    """The workspace's own tables, by the parameter they stand in for."""

    def title(self) -> str:
        return tr("Check tasks")

    def help(self) -> str:
        return tr(
            "Checks tasks before orders are made of them: outlines that cross themselves, slivers, "
            "legs too short or too long, parts of hazards left outside, land cleared already, "
            "overlaps and strips between neighbours, other hazards near boundary, ways and control "
            "point, evacuation routes through hazards, hazards that closed, changed or were never "
            "confirmed, fields and medical plan that are missing, surgery that is too far.\n\n"
            "Only what contradicts itself blocks an order (blocking is true); everything else can "
            "be issued with a reason, which the order prints. Nothing is changed.\n\n"
            "Where TASKS is a table of a workspace, its boundary points, worksite, products and "
            "hazards are read from there if no layer is given. Hazards, cleared land and "
            "facilities are read by the binding that the project keeps, or a guess. "
            "Withdrawn tasks are counted and not checked. The programme's profile sets limits, and "
            "how grave each rule is."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        kinds = Qgis.ProcessingSourceType
        # Any vector layer: a dirty one may hold what is no polygon, and that is a finding.
        self._add_source(self.TASKS, tr("Tasks"), [kinds.VectorPolygon], optional=False)
        self._add_source(self.HAZARDS, tr("Hazards"), [kinds.VectorAnyGeometry])
        self._add_source(self.BOUNDARY_POINTS, tr("Boundary points"), [kinds.VectorPoint])
        self._add_source(self.WORKSITE_POINTS, tr("Worksite points"), [kinds.VectorPoint])
        self._add_source(self.WORKSITE_LINES, tr("Worksite lines"), [kinds.VectorLine])
        self._add_source(self.CLEARED, tr("Cleared land"), [kinds.VectorPolygon])
        self._add_source(
            self.FACILITIES, tr("Medical facilities"), [kinds.VectorPoint, kinds.VectorPolygon]
        )
        self.add_profile()
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.ISSUES, tr("Issues"), kinds.VectorPoint, optional=True, createByDefault=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Report"), tr("HTML files (*.html)"), optional=True
            )
        )
        for name, title in (
            (self.MANDATORY_COUNT, tr("Mandatory findings")),
            (self.ADVISORY_COUNT, tr("Advisory findings")),
            (self.BLOCKING_COUNT, tr("Findings that block an order")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def _add_source(
        self,
        name: str,
        title: str,
        kinds: Sequence[Qgis.ProcessingSourceType],
        *,
        optional: bool = True,
    ) -> None:
        self.addParameter(
            QgsProcessingParameterFeatureSource(name, title, list(kinds), optional=optional)
        )

    def prepareAlgorithm(
        self,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback | None,
    ) -> bool:
        """In the main thread: what the project's layers say about themselves."""
        from mineaction_plugin.processing.task_audit_inputs import tables_beside

        self._kept = {
            name: kept_binding(self, parameters, name, context)
            for name in (self.HAZARDS, self.CLEARED, self.FACILITIES)
            if parameters.get(name) not in (None, "")
        }
        layer = self.layer_of(parameters, self.TASKS, context)
        self._tables = {} if layer is None else tables_beside(layer, context.project())
        return super().prepareAlgorithm(parameters, context, feedback)

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.adapters.feedback import progress_of
        from mineaction_plugin.core.boundary.audit import audit, blocks
        from mineaction_plugin.processing.task_audit_inputs import Inputs

        profile = self.profile(parameters, context)
        read = Inputs(self, parameters, context, feedback, self._tables, self._kept).read()
        if read is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.TASKS))
        findings = audit(
            read.records,
            read.around,
            profile=profile,
            progress=progress_of(feedback, 0.2, 0.9),
        )
        results = self._write(findings, parameters, context, feedback)
        results[self.REPORT] = self._report(findings, read, parameters, context)
        mandatory = sum(finding.severity == "mandatory" for finding in findings)
        blocking = sum(map(blocks, findings))
        results |= {
            self.MANDATORY_COUNT: mandatory,
            self.ADVISORY_COUNT: len(findings) - mandatory,
            self.BLOCKING_COUNT: blocking,
        }
        withdrawn = _withdrawn(read.records)
        feedback.pushInfo(
            tr(
                "{tasks} tasks: {checked} checked, {withdrawn} withdrawn. {mandatory} mandatory, "
                "{advisory} advisory findings; {blocking} of them block an order."
            ).format(
                tasks=len(read.records),
                checked=len(read.records) - withdrawn,
                withdrawn=withdrawn,
                mandatory=mandatory,
                advisory=len(findings) - mandatory,
                blocking=blocking,
            )
        )
        return results

    def _write(
        self,
        findings: list[Finding],
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from mineaction_plugin.adapters.features import fields_of
        from mineaction_plugin.processing.task_audit_inputs import (
            ISSUE_COLUMNS,
            task_issue_feature,
        )

        sink, sink_id = self.open_sink(
            parameters, self.ISSUES, context, fields_of(ISSUE_COLUMNS), Qgis.WkbType.Point
        )
        self.write(sink, map(task_issue_feature, findings), feedback, self.ISSUES)
        profile = self.profile(parameters, context)
        self.dress(context, sink_id, "issues", tr("Issues of tasks"), profile)
        return {self.ISSUES: sink_id}

    def _report(
        self,
        findings: list[Finding],
        read: Read,
        parameters: Parameters,
        context: QgsProcessingContext,
    ) -> str:
        from mineaction_plugin.adapters.errors import translated
        from mineaction_plugin.core.boundary.audit import RULES
        from mineaction_plugin.core.hazard.audit.report import Heading, report_html

        path = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if not path:
            return ""
        programme = self.profile(parameters, context).programme
        around = read.around
        heading = Heading(
            layer=read.name,
            source=read.name,
            as_of=around.hazards.as_of if around.hazards is not None else "",
            checked_at=now_said(),
            records=len(read.records),
            handling=programme.handling,
            disclaimer=programme.disclaimer,
            language=user_language(),
            cleared=around.cleared.source_layer if around.cleared is not None else "",
            hazards=around.hazards.source_layer if around.hazards is not None else "",
        )
        return self.write_report(path, report_html(findings, heading, translated, RULES))


def _withdrawn(records: Sequence[TaskRecord]) -> int:
    from mineaction_plugin.core.terms.vocabulary import TaskState

    return sum(record.task.status is TaskState.WITHDRAWN for record in records)
