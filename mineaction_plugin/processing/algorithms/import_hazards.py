# SPDX-License-Identifier: GPL-3.0-or-later
"""Bring an analyst's hazard layer into our schema: every row is accepted or refused, with why."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from mineaction_plugin.processing.base import Parameters
from mineaction_plugin.processing.hazard_inputs import (
    FEW,
    HazardAlgorithm,
    tell_layer,
    tell_values,
)
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.core.hazard.reading import Reading


class ImportHazards(HazardAlgorithm):
    """`mineaction:importhazards`."""

    ID = "importhazards"
    OUTPUT = "OUTPUT"
    REJECTED = "REJECTED"
    READ = "READ"
    ACCEPTED = "ACCEPTED"
    REJECTED_COUNT = "REJECTED_COUNT"
    REPAIRED_COUNT = "REPAIRED_COUNT"

    def title(self) -> str:
        return tr("Import hazards")

    def help(self) -> str:
        return tr(
            "Reads a layer or table of hazards as it is and writes it in the plugin's own columns, "
            "in WGS 84 longitude and latitude. The layer itself is not changed.\n\n"
            "Which field carries what is guessed and told in the log; give the binding to correct "
            "it. A row without an id gets one computed from its shape: the same next month.\n\n"
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
        self.add_binding()
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
        tell_values(reading.unmapped, reading.notes, feedback)
        tell_repairs(reading, feedback)
        results = self._write(reading, parameters, context, feedback)
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

    def _write(
        self,
        reading: Reading,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from mineaction_plugin.adapters.features import REJECTED_COLUMNS, fields_of
        from mineaction_plugin.processing.hazard_features import IMPORTED_COLUMNS

        profile = self.profile(parameters, context)
        output, output_id = self.open_sink(
            parameters,
            self.OUTPUT,
            context,
            fields_of(IMPORTED_COLUMNS),
            Qgis.WkbType.MultiPolygon,
        )
        rejected, rejected_id = self.open_sink(
            parameters,
            self.REJECTED,
            context,
            fields_of(REJECTED_COLUMNS),
            Qgis.WkbType.NoGeometry,
        )
        self.write(output, _accepted(reading), feedback, self.OUTPUT)
        self.write(rejected, _rejected(reading), feedback, self.REJECTED)
        self.dress(context, output_id, "hazards", tr("Hazards"), profile)
        return {self.OUTPUT: output_id, self.REJECTED: rejected_id}


def _accepted(reading: Reading) -> Iterator[QgsFeature]:
    from mineaction_plugin.processing.hazard_features import imported_feature

    for row in range(len(reading.accepted)):
        yield imported_feature(reading, row)


def _rejected(reading: Reading) -> Iterator[QgsFeature]:
    from mineaction_plugin.adapters.errors import translated
    from mineaction_plugin.adapters.features import row_feature

    for entry in reading.rejected:
        yield row_feature([entry.source_row, translated(entry.reason), entry.wkt])


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
