# SPDX-License-Identifier: GPL-3.0-or-later
"""Check a hazard layer by every rule; the layer is read as it is and not changed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProviderRegistry,
)

from mineaction_plugin.adapters.always import always
from mineaction_plugin.processing.base import Parameters, now_said, user_language
from mineaction_plugin.processing.hazard_inputs import (
    HazardAlgorithm,
    HazardInput,
    named,
    tell_layer,
    tell_values,
)
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.core.hazard.table import HazardTable
    from mineaction_plugin.core.terms.model import Finding


class AuditHazards(HazardAlgorithm):
    """`mineaction:audithazards`."""

    ID = "audithazards"
    ID_FIELD = "ID_FIELD"
    CLEARED = "CLEARED"
    MAX_LEG_M = "MAX_LEG_M"
    OVERLAP_PERCENT = "OVERLAP_PERCENT"
    ISSUES = "ISSUES"
    REPORT = "REPORT"
    MANDATORY_COUNT = "MANDATORY_COUNT"
    ADVISORY_COUNT = "ADVISORY_COUNT"
    _source = ""
    """Where the layer comes from, as a report may say it."""

    def title(self) -> str:
        return tr("Check hazards")

    def help(self) -> str:
        return tr(
            "Checks a hazard layer by the rules of the field: missing, broken and doubled shapes "
            "and points, doubled ids, very long legs, overlaps, hazards on cleared land, swapped "
            "or far-off positions, missing data, repairs that nobody confirmed. Mandatory findings "
            "are put right before tasks are made of the layer. Nothing is changed.\n\n"
            "Issues are points to zoom to; records without a place are rows without geometry. "
            "source_row is the row of the layer, fix names what can be mended for certain. "
            "The programme's profile sets limits, minimum data, the country and how grave each "
            "rule is."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        kinds = Qgis.ProcessingSourceType
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.INPUT, tr("Hazard layer or table"), [kinds.Vector]
            )
        )
        self.addParameter(
            QgsProcessingParameterField(
                self.ID_FIELD, tr("Id field"), parentLayerParameterName=self.INPUT, optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.CLEARED, tr("Cleared land"), [kinds.VectorPolygon], optional=True
            )
        )
        self.add_binding()
        self._add_limit(self.MAX_LEG_M, tr("Longest leg, metres"), 5000.0)
        self._add_limit(self.OVERLAP_PERCENT, tr("Overlap allowed between parts, percent"), 0.9)
        self.add_profile()
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.ISSUES,
                tr("Issues"),
                kinds.VectorPoint,
                optional=True,
                createByDefault=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Report"), tr("HTML files (*.html)"), optional=True
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.MANDATORY_COUNT, tr("Mandatory findings")))
        self.addOutput(QgsProcessingOutputNumber(self.ADVISORY_COUNT, tr("Advisory findings")))

    def _add_limit(self, name: str, title: str, default: float) -> None:
        self.addParameter(
            QgsProcessingParameterNumber(
                name, title, Qgis.ProcessingNumberParameterType.Double, default, minValue=0.0
            )
        )

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: object
    ) -> bool:
        layer = self.layer_of(parameters, self.INPUT, context)
        self._source = source_name(layer) if layer is not None else ""
        return bool(super().prepareAlgorithm(parameters, context, feedback))

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.adapters.feedback import progress_of
        from mineaction_plugin.core.hazard.audit import audit
        from mineaction_plugin.core.hazard.reading import tabulate

        found = self._with_id_field(
            self.read_hazards(parameters, context, feedback), parameters, context
        )
        tell_layer(found, feedback)
        read = tabulate(found.binding, found.rows)
        tell_values(read.unmapped, read.notes, feedback)
        cleared = self._cleared(parameters, context, feedback)
        findings = audit(
            read.table,
            profile=self.profile(parameters, context),
            cleared=cleared,
            max_leg_m=self._limit(parameters, self.MAX_LEG_M, context),
            overlap_percent=self._limit(parameters, self.OVERLAP_PERCENT, context),
            progress=progress_of(feedback, 0.2, 0.9),
        )
        results = self._write(findings, parameters, context, feedback)
        results[self.REPORT] = self._report(findings, read.table, cleared, parameters, context)
        mandatory = sum(finding.severity == "mandatory" for finding in findings)
        results[self.MANDATORY_COUNT] = mandatory
        results[self.ADVISORY_COUNT] = len(findings) - mandatory
        feedback.pushInfo(
            tr("{records} records: {mandatory} mandatory, {advisory} advisory findings.").format(
                records=len(read.table), mandatory=mandatory, advisory=len(findings) - mandatory
            )
        )
        return results

    def _limit(
        self, parameters: Parameters, name: str, context: QgsProcessingContext
    ) -> float | None:
        """What was given; None leaves it to the profile."""
        if parameters.get(name) is None:
            return None
        return float(self.parameterAsDouble(parameters, name, context))

    def _with_id_field(
        self, found: HazardInput, parameters: Parameters, context: QgsProcessingContext
    ) -> HazardInput:
        name = self.parameterAsString(parameters, self.ID_FIELD, context)
        if not name:
            return found
        fields = {a: f for a, f in found.binding.fields.items() if f != name}
        binding = replace(found.binding, fields={**fields, "hazard_id": name})
        return replace(found, binding=binding)

    def _cleared(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> HazardTable | None:
        from mineaction_plugin.adapters import bindings
        from mineaction_plugin.core.hazard.reading import tabulate

        columns = self.read_lonlat(parameters, self.CLEARED, context, feedback)
        if columns is None:
            return None
        columns = named(columns, parameters[self.CLEARED])
        binding, _ = bindings.resolved(
            "", None, columns, "polygon", self.profile(parameters, context)
        )
        return tabulate(binding, bindings.rows_of(columns)).table

    def _write(
        self,
        findings: list[Finding],
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from mineaction_plugin.adapters.features import FINDING_COLUMNS, fields_of
        from mineaction_plugin.processing.hazard_features import issue_feature

        sink, sink_id = self.open_sink(
            parameters, self.ISSUES, context, fields_of(FINDING_COLUMNS), Qgis.WkbType.Point
        )
        self.write(sink, map(issue_feature, findings), feedback, self.ISSUES)
        profile = self.profile(parameters, context)
        self.dress(context, sink_id, "issues", tr("Issues"), profile)
        return {self.ISSUES: sink_id}

    def _report(
        self,
        findings: list[Finding],
        table: HazardTable,
        cleared: HazardTable | None,
        parameters: Parameters,
        context: QgsProcessingContext,
    ) -> str:
        from mineaction_plugin.adapters.errors import translated
        from mineaction_plugin.core.hazard.audit.report import Heading, report_html

        path = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if not path:
            return ""
        programme = self.profile(parameters, context).programme
        heading = Heading(
            layer=table.source_layer,
            source=self._source or table.source_layer,
            as_of=table.as_of,
            checked_at=now_said(),
            records=len(table),
            handling=programme.handling,
            disclaimer=programme.disclaimer,
            language=user_language(),
            cleared=cleared.source_layer if cleared is not None else "",
        )
        return self.write_report(path, report_html(findings, heading, translated))


def source_name(layer: QgsMapLayer) -> str:
    """The file or the service that a layer comes from: no folders, no passwords."""
    provider = layer.providerType()
    if provider == "memory":
        return tr("temporary layer")
    registry = always(QgsProviderRegistry.instance())
    parts = registry.decodeUri(provider, layer.source())
    path = str(parts.get("path") or "")
    if path:
        return Path(path).name
    found = (str(parts.get(key) or "") for key in ("url", "host", "dbname", "schema", "table"))
    return " · ".join(part.partition("?")[0] for part in found if part) or provider
