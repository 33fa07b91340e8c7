# SPDX-License-Identifier: GPL-3.0-or-later
"""Compare a hazard layer with last month's: what came, went, changed, and the land of it."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from mineaction_plugin.adapters.errors import QgsProcessingException
from mineaction_plugin.processing.base import Parameters, now_said, user_language
from mineaction_plugin.processing.hazard_inputs import (
    HazardAlgorithm,
    HazardInput,
    kept_binding,
    named,
    tell_layer,
    tell_values,
)
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.core.hazard.binding import Binding
    from mineaction_plugin.core.hazard.comparison import Comparison
    from mineaction_plugin.core.hazard.table import HazardTable

COUNTS = ("ADDED", "REMOVED", "REOPENED", "RECLASSIFIED", "RESHAPED", "UNCHANGED")
"""The numbers it returns: the kinds of change in capitals."""


class CompareHazards(HazardAlgorithm):
    """`mineaction:comparehazards`."""

    ID = "comparehazards"
    ICON = "compare"
    INPUT = "CURRENT"
    PREVIOUS = "PREVIOUS"
    ID_FIELD = "ID_FIELD"
    TOLERANCE_M = "TOLERANCE_M"
    WORKSPACE = "WORKSPACE"
    SINCE = "SINCE"
    OUTPUT = "OUTPUT"
    CHANGED_LAND = "CHANGED_LAND"
    REPORT = "REPORT"
    PREVIOUS_AS_OF = "PREVIOUS_AS_OF"
    _kept_previous: Binding | None = None

    def title(self) -> str:
        return tr("Compare hazards with last month")

    def help(self) -> str:
        return tr(
            "Says of each hazard whether it was added, removed, reopened, reclassified, reshaped "
            "or is unchanged since another state of the layer: a file of last month, or the last "
            "snapshot that the workspace keeps of each import.\n\n"
            "With an id field (or a binding that names one) hazards are matched by id, without by "
            "shape: through re-projection, rounding and another order of rows. Outlines that lie "
            "no farther apart than the tolerance are the same.\n\n"
            "A hazard that changed in several ways is named by the first that fits, in the order "
            "above; also_reshaped says when its outline changed too, fields_changed what else. A "
            "status that changed in another way than by reopening counts as reclassified. Totals "
            "by class in the report add up."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        kinds = Qgis.ProcessingSourceType
        for name, title in (
            (self.PREVIOUS, tr("Hazards as they were")),
            (self.INPUT, tr("Hazards as they are now")),
        ):
            self.addParameter(
                QgsProcessingParameterFeatureSource(
                    name, title, [kinds.Vector], optional=name == self.PREVIOUS
                )
            )
        self.addParameter(
            QgsProcessingParameterField(
                self.ID_FIELD,
                tr("Id field (matched by shape when empty)"),
                parentLayerParameterName=self.INPUT,
                optional=True,
            )
        )
        self.add_binding()
        self.addParameter(
            QgsProcessingParameterNumber(
                self.TOLERANCE_M,
                tr("Taken for rounding, metres"),
                Qgis.ProcessingNumberParameterType.Double,
                0.5,
                minValue=0.0,
            )
        )
        self.addParameter(
            QgsProcessingParameterFile(
                self.WORKSPACE, tr("Workspace (its last snapshot, without a layer)"), optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                self.SINCE, tr("Snapshot of this day or earlier (YYYY-MM-DD)"), optional=True
            )
        )
        self.add_profile()
        self._add_outputs()

    def _add_outputs(self) -> None:
        kinds = Qgis.ProcessingSourceType
        for name, title, kind in (
            (self.OUTPUT, tr("Changes"), kinds.VectorAnyGeometry),
            (self.CHANGED_LAND, tr("Land gained and lost"), kinds.VectorPolygon),
        ):
            self.addParameter(
                QgsProcessingParameterFeatureSink(
                    name, title, kind, optional=True, createByDefault=name == self.OUTPUT
                )
            )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Report"), tr("HTML files (*.html)"), optional=True
            )
        )
        for name, title in zip(
            COUNTS,
            (
                tr("Added"),
                tr("Removed"),
                tr("Reopened"),
                tr("Reclassified"),
                tr("Reshaped"),
                tr("Unchanged"),
            ),
            strict=True,
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputString(self.PREVIOUS_AS_OF, tr("Compared with")))

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: object
    ) -> bool:
        if parameters.get(self.PREVIOUS) not in (None, ""):
            self._kept_previous = kept_binding(self, parameters, self.PREVIOUS, context)
        return bool(super().prepareAlgorithm(parameters, context, feedback))

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.adapters.feedback import progress_of
        from mineaction_plugin.core.hazard.comparison import compare
        from mineaction_plugin.core.hazard.reading import tabulate

        found, ids = self._current(parameters, context, feedback)
        tell_layer(found, feedback)
        now = tabulate(found.binding, found.rows)
        tell_values(now.unmapped, now.notes if ids else (), feedback)
        before = self._previous(found, now.table, parameters, context, feedback)
        comparison = compare(
            before,
            now.table,
            tolerance_m=self.parameterAsDouble(parameters, self.TOLERANCE_M, context),
            ids=ids,
            progress=progress_of(feedback, 0.4, 0.8),
        )
        if ids and before and not (set(before.hazard_id) & set(now.table.hazard_id)):
            feedback.pushWarning(
                tr(
                    "No id of {current} is in {previous}: rows with an id count as added or "
                    "removed. Without an id field hazards are matched by shape."
                ).format(current=now.table.source_layer, previous=before.source_layer)
            )
        results = self._write(comparison, parameters, context, feedback)
        results[self.REPORT] = self._report(comparison, parameters, context)
        results[self.PREVIOUS_AS_OF] = before.as_of
        return results | self._counts(comparison, feedback)

    def _current(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> tuple[HazardInput, bool]:
        """The layer of now, and whether rows are matched by their ids."""
        from mineaction_plugin.core.hazard.binding import from_json

        found = self.read_hazards(parameters, context, feedback)
        name = self.parameterAsString(parameters, self.ID_FIELD, context)
        if name:
            fields = {a: f for a, f in found.binding.fields.items() if f != name}
            binding = replace(found.binding, fields={**fields, "hazard_id": name})
            return replace(found, binding=binding), True
        text = self.parameterAsString(parameters, self.BINDING, context)
        # An id that was only guessed is shown, but nobody said that it lasts: shapes decide.
        said = from_json(text) if text.strip() else self._kept
        return found, said is not None and "hazard_id" in said.fields

    def _previous(
        self,
        found: HazardInput,
        current: HazardTable,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> HazardTable:
        """The hazards as they were: a layer, or the last snapshot of a workspace."""
        from mineaction_plugin.processing import previous_hazards as earlier

        columns = self.read_lonlat(parameters, self.PREVIOUS, context, feedback)
        if columns is not None:
            columns = named(columns, parameters[self.PREVIOUS])
            kind = self.kind_of(parameters, self.PREVIOUS, context)
            profile = self.profile(parameters, context)
            binding = (
                earlier.read_alike(columns, kind, found, profile)
                if self._kept_previous is None
                else earlier.read_as_kept(columns, kind, self._kept_previous, profile)
            )
            return earlier.of_layer(columns, binding, feedback)
        workspace = self.parameterAsString(parameters, self.WORKSPACE, context)
        if not workspace:
            raise QgsProcessingException(
                tr("Give the hazards as they were as PREVIOUS, or a workspace that keeps them.")
            )
        since = self.parameterAsString(parameters, self.SINCE, context)
        return earlier.of_workspace(Path(workspace), current, since, feedback)

    def _write(
        self,
        comparison: Comparison,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from mineaction_plugin.adapters.features import fields_of
        from mineaction_plugin.processing import comparison_features as features

        sink, changes = self.open_sink(
            parameters,
            self.OUTPUT,
            context,
            fields_of(features.CHANGE_COLUMNS),
            features.wkb_kind(comparison),
        )
        if sink is not None:
            self.write(sink, features.change_features(comparison), feedback, self.OUTPUT)
        sink, land = self.open_sink(
            parameters,
            self.CHANGED_LAND,
            context,
            fields_of(features.LAND_COLUMNS),
            Qgis.WkbType.MultiPolygon,
        )
        if sink is not None:
            self.write(sink, features.land_features(comparison), feedback, self.CHANGED_LAND)
        profile = self.profile(parameters, context)
        self.dress(context, changes, "changes", tr("Changes"), profile)
        self.dress(context, land, "changed_land", tr("Land gained and lost"), profile)
        return {self.OUTPUT: changes, self.CHANGED_LAND: land}

    def _report(
        self, comparison: Comparison, parameters: Parameters, context: QgsProcessingContext
    ) -> str:
        from mineaction_plugin.adapters.errors import translated
        from mineaction_plugin.core.hazard.comparison.report import Heading, report_html

        path = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if not path:
            return ""
        programme = self.profile(parameters, context).programme
        heading = Heading(
            previous=comparison.previous.source_layer,
            previous_as_of=comparison.previous.as_of,
            current=comparison.current.source_layer,
            current_as_of=comparison.current.as_of,
            compared_at=now_said(),
            handling=programme.handling,
            disclaimer=programme.disclaimer,
            language=user_language(),
        )
        return self.write_report(path, report_html(comparison, heading, translated))

    def _counts(self, comparison: Comparison, feedback: QgsProcessingFeedback) -> dict[str, int]:
        counts = Counter(kind.value.upper() for kind in comparison.change)
        feedback.pushInfo(
            tr(
                "{before} before + {added} added - {removed} removed = {now} now; {reopened} "
                "reopened, {reclassified} reclassified, {reshaped} reshaped, {unchanged} unchanged."
            ).format(
                before=len(comparison.previous),
                now=len(comparison.current),
                **{name.lower(): counts[name] for name in COUNTS},
            )
        )
        return {name: counts[name] for name in COUNTS}
