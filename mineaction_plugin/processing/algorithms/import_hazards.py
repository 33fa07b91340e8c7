# SPDX-License-Identifier: GPL-3.0-or-later
"""Bring an analyst's hazard layer into our schema: every row is accepted or refused, with why."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
)

from mineaction_plugin.processing.base import Parameters
from mineaction_plugin.processing.hazard_inputs import (
    FEW,
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
    from mineaction_plugin.core.hazard.reading import Reading
    from mineaction_plugin.core.terms.profile import Profile


class ImportHazards(HazardAlgorithm):
    """`mineaction:importhazards`."""

    ID = "importhazards"
    DEVICES = "DEVICES"
    WORKSPACE = "WORKSPACE"
    OUTPUT = "OUTPUT"
    REJECTED = "REJECTED"
    READ = "READ"
    ACCEPTED = "ACCEPTED"
    REJECTED_COUNT = "REJECTED_COUNT"
    REPAIRED_COUNT = "REPAIRED_COUNT"
    _kept_devices: Binding | None = None

    def title(self) -> str:
        return tr("Import hazards")

    def help(self) -> str:
        return tr(
            "Reads a layer or table of hazards as it is and writes it in the plugin's own columns, "
            "in WGS 84 longitude and latitude. The layer itself is not changed.\n\n"
            "Which field carries what is guessed and told in the log; give the binding to correct "
            "it. A row without an id gets one computed from its shape: the same next month.\n\n"
            "What a table of devices says of a hazard is added to its contamination.\n\n"
            "Invalid outlines are mended so that all land they enclose stays inside, and listed "
            "with the reason. Rows without a usable polygon go to the rejected table, each with "
            "its reason: accepted and rejected add up to the rows read."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.INPUT, tr("Hazard layer or table"), [Qgis.ProcessingSourceType.Vector]
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.DEVICES,
                tr("Table of devices of the hazards (joined by the hazard's id)"),
                [Qgis.ProcessingSourceType.Vector],
                optional=True,
            )
        )
        self.add_binding()
        self.addParameter(
            QgsProcessingParameterFile(
                self.WORKSPACE,
                tr("Workspace that keeps a snapshot to compare with (made where missing)"),
                optional=True,
                fileFilter=tr("GeoPackage (*.gpkg)"),
            )
        )
        self.add_profile()
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, tr("Hazards"), Qgis.ProcessingSourceType.VectorPolygon
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.REJECTED,
                tr("Rejected rows"),
                Qgis.ProcessingSourceType.Vector,
                optional=True,
                createByDefault=True,
            )
        )
        for name, title in (
            (self.READ, tr("Rows read")),
            (self.ACCEPTED, tr("Rows accepted")),
            (self.REJECTED_COUNT, tr("Rows rejected")),
            (self.REPAIRED_COUNT, tr("Rows repaired")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.adapters.feedback import progress_of
        from mineaction_plugin.core.hazard.reading import apply

        found = self.read_hazards(parameters, context, feedback)
        tell_layer(found, feedback)
        reading = apply(found.binding, found.rows, progress=progress_of(feedback, 0.2, 0.8))
        reading = self._with_devices(reading, parameters, context, feedback)
        tell_values(reading.unmapped, reading.notes, feedback)
        tell_repairs(reading, feedback)
        results = self._write(reading, found, parameters, context, feedback)
        self._keep_snapshot(found, parameters, context, feedback)
        results |= {
            self.READ: len(found.rows),
            self.ACCEPTED: len(reading.accepted),
            self.REJECTED_COUNT: len(reading.rejected),
            self.REPAIRED_COUNT: len(reading.repaired),
        }
        feedback.pushInfo(
            tr(
                "{read} read = {accepted} accepted + {rejected} rejected; {repaired} repaired."
            ).format(
                read=results[self.READ],
                accepted=results[self.ACCEPTED],
                rejected=results[self.REJECTED_COUNT],
                repaired=results[self.REPAIRED_COUNT],
            )
        )
        return results

    def _keep_snapshot(
        self,
        found: HazardInput,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> None:
        workspace = self.parameterAsString(parameters, self.WORKSPACE, context)
        if workspace:
            from mineaction_plugin.processing.hazard_snapshots import keep_snapshot

            keep_snapshot(found, workspace, self.profile(parameters, context), feedback)

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: object
    ) -> bool:
        if parameters.get(self.DEVICES) not in (None, ""):
            self._kept_devices = kept_binding(self, parameters, self.DEVICES, context)
        return super().prepareAlgorithm(parameters, context, feedback)

    def _with_devices(
        self,
        reading: Reading,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> Reading:
        """The hazards with what the table of devices says of their contamination."""
        from mineaction_plugin.adapters import bindings
        from mineaction_plugin.core.hazard.binding import Role
        from mineaction_plugin.core.hazard.companions import read_devices, with_devices

        columns = self.read_lonlat(parameters, self.DEVICES, context, feedback)
        if columns is None:
            return reading
        columns = named(columns, parameters[self.DEVICES])
        kind = self.kind_of(parameters, self.DEVICES, context)
        profile = self.profile(parameters, context)
        binding, _ = bindings.resolved("", self._kept_devices, columns, kind, profile, Role.DEVICES)
        read = read_devices(bindings.rows_of(columns), binding)
        accepted, notes = with_devices(reading.accepted, read.by_hazard, columns.name)
        return replace(reading, accepted=accepted, notes=(*reading.notes, *read.notes, *notes))

    def _write(
        self,
        reading: Reading,
        found: HazardInput,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from mineaction_plugin.adapters.features import REJECTED_COLUMNS, TEXT, fields_of
        from mineaction_plugin.processing.hazard_features import IMPORTED_COLUMNS, carried

        profile = self.profile(parameters, context)
        more = carried(found.rows, profile)
        tell_missing(found.rows.name, found.rows.values, profile, feedback)
        output, output_id = self.open_sink(
            parameters,
            self.OUTPUT,
            context,
            fields_of((*IMPORTED_COLUMNS, *((name, TEXT) for name in more))),
            Qgis.WkbType.MultiPolygon,
        )
        rejected, rejected_id = self.open_sink(
            parameters,
            self.REJECTED,
            context,
            fields_of(REJECTED_COLUMNS),
            Qgis.WkbType.NoGeometry,
        )
        self.write(output, _accepted(reading, more), feedback, self.OUTPUT)
        self.write(rejected, _rejected(reading), feedback, self.REJECTED)
        self.dress(context, output_id, "hazards", tr("Hazards"), profile)
        return {self.OUTPUT: output_id, self.REJECTED: rejected_id}


def _accepted(reading: Reading, more: Mapping[str, Sequence[str]]) -> Iterator[QgsFeature]:
    from mineaction_plugin.processing.hazard_features import imported_feature

    for row in range(len(reading.accepted)):
        yield imported_feature(reading, row, more)


def _rejected(reading: Reading) -> Iterator[QgsFeature]:
    from mineaction_plugin.adapters.errors import translated
    from mineaction_plugin.adapters.features import row_feature

    for entry in reading.rejected:
        yield row_feature([entry.source_row, translated(entry.reason), entry.wkt])


def tell_missing(
    layer: str,
    columns: Mapping[str, object],
    profile: Profile,
    feedback: QgsProcessingFeedback,
) -> None:
    """Say which columns the programme wants on paper and the layer does not have."""
    for name in profile.hazard_source_fields:
        if name not in columns:
            feedback.pushWarning(
                tr(
                    "{layer} has no column {column}, which hazard_source_fields of the profile "
                    "names. Its columns: {present}."
                ).format(layer=layer, column=name, present=", ".join(columns))
            )


def tell_repairs(reading: Reading, feedback: QgsProcessingFeedback) -> None:
    """List what was mended; all of it is in the output too."""
    from mineaction_plugin.adapters.errors import translated

    for entry in reading.repaired[:FEW]:
        feedback.pushWarning(
            tr("Row {row} ({hazard}) repaired: {reason}.").format(
                row=entry.source_row,
                hazard=entry.hazard_id,
                reason=translated(entry.repair.reason),
            )
        )
    if len(reading.repaired) > FEW:
        feedback.pushWarning(
            tr("… and {count} more; the field repair_reason of the output has them all.").format(
                count=len(reading.repaired) - FEW
            )
        )
