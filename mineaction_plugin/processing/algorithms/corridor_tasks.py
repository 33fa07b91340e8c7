# SPDX-License-Identifier: GPL-3.0-or-later
"""Make corridors along lines: roads, pipelines, power lines."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingUtils,
)

from mineaction_plugin.adapters.errors import QgsProcessingException
from mineaction_plugin.processing.base import MineActionAlgorithm, Parameters
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.core.boundary.corridor import Corridor, Corridors, CorridorSettings


class CorridorTasks(MineActionAlgorithm):
    """`mineaction:corridortasks`."""

    ID = "corridortasks"
    ICON = "corridor"
    INPUT = "INPUT"
    WIDTH_LEFT_M = "WIDTH_LEFT_M"
    WIDTH_RIGHT_M = "WIDTH_RIGHT_M"
    CHAINAGE_M = "CHAINAGE_M"
    OUTPUT = "OUTPUT"
    CHAINAGES = "CHAINAGES"

    def title(self) -> str:
        return tr("Corridors along lines")

    def help(self) -> str:
        return tr(
            "Makes a corridor along each line: so many metres to its left and to its right, as one "
            "looks along it. Each corridor carries its length in km and its area in m², both on "
            "the WGS 84 ellipsoid, and keeps the line's own fields.\n\n"
            "All land within the width of the line is inside, at bends too; the ends are square. "
            "A line that crosses itself, turns back, closes to a loop or has several parts loses "
            "nothing. Parts that continue one another are measured as one; no part is turned "
            "round, because its left would become its right.\n\n"
            "Chainages are points at so many metres from the start of each stretch (0+000, 1+000 "
            "…), and its end."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.INPUT, tr("Lines"), [Qgis.ProcessingSourceType.VectorLine]
            )
        )
        for name, title, default in (
            (self.WIDTH_LEFT_M, tr("Width to the left (metres)"), 10.0),
            (self.WIDTH_RIGHT_M, tr("Width to the right (metres)"), 10.0),
            (self.CHAINAGE_M, tr("Chainage every … metres (0: start and end only)"), 1000.0),
        ):
            self.addParameter(
                QgsProcessingParameterNumber(
                    name,
                    title,
                    QgsProcessingParameterNumber.Type.Double,
                    defaultValue=default,
                    minValue=0.0,
                )
            )
        self.add_profile()
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, tr("Corridors"), Qgis.ProcessingSourceType.VectorPolygon
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.CHAINAGES,
                tr("Chainages"),
                Qgis.ProcessingSourceType.VectorPoint,
                optional=True,
                createByDefault=True,
            )
        )

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.adapters.feedback import progress_of
        from mineaction_plugin.core.boundary.corridor import corridors_of, refuse_impossible
        from mineaction_plugin.core.errors import GeometryError

        settings = self._settings(parameters, context)
        refuse_impossible(settings)
        columns = self.read_lonlat(parameters, self.INPUT, context, feedback)
        if columns is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.INPUT))
        if not len(columns):
            raise GeometryError("The layer {layer} has no rows.", layer=columns.name)
        made = corridors_of(columns.geometries, settings, progress_of(feedback, 0.2, 0.8))
        tell(made, len(columns), feedback)
        if not made.corridors:
            raise GeometryError(
                "No corridor could be made from {layer}. Row {row}: {reason}",
                layer=columns.name,
                row=1,
                reason=made.refused[0],
            )
        return self._write((made, settings), parameters, context, feedback)

    def _settings(self, parameters: Parameters, context: QgsProcessingContext) -> CorridorSettings:
        from mineaction_plugin.core.boundary.corridor import CorridorSettings

        return CorridorSettings(
            *(
                float(self.parameterAsDouble(parameters, name, context))
                for name in (self.WIDTH_LEFT_M, self.WIDTH_RIGHT_M, self.CHAINAGE_M)
            )
        )

    def _write(
        self,
        found: tuple[Corridors, CorridorSettings],
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from mineaction_plugin.adapters.features import (
            CHAINAGE_COLUMNS,
            CORRIDOR_COLUMNS,
            fields_of,
        )

        made, settings = found
        source = self.source(parameters, self.INPUT, context)
        fields = QgsProcessingUtils.combineFields(fields_of(CORRIDOR_COLUMNS), source.fields())
        output, output_id = self.open_sink(
            parameters, self.OUTPUT, context, fields, Qgis.WkbType.MultiPolygon
        )
        places, places_id = self.open_sink(
            parameters, self.CHAINAGES, context, fields_of(CHAINAGE_COLUMNS), Qgis.WkbType.Point
        )
        if output is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
        self.write(output, _corridors(made, settings, source), feedback, self.OUTPUT)
        if places is not None:
            self.write(places, _chainages(made.corridors), feedback, self.CHAINAGES)
        profile = self.profile(parameters, context)
        self.dress(context, output_id, "corridors", tr("Corridors"), profile)
        self.dress(context, places_id, "chainages", tr("Chainages"), profile)
        return {self.OUTPUT: output_id, self.CHAINAGES: places_id}


def tell(made: Corridors, read: int, feedback: QgsProcessingFeedback) -> None:
    """Say what was refused and left out; what was read adds up."""
    from mineaction_plugin.adapters.errors import translated

    for row, reason in made.refused.items():
        feedback.pushWarning(
            tr("Row {row} makes no corridor: {reason}").format(
                row=row + 1, reason=translated(reason)
            )
        )
    for each in made.corridors:
        if each.repeated:
            feedback.pushInfo(
                tr("Row {row}: {count} repeated vertices were left out.").format(
                    row=each.row + 1, count=each.repeated
                )
            )
    feedback.pushInfo(
        tr(
            "{read} lines read = {made} corridors + {refused} refused; {length:,.3f} km, "
            "{area:,.0f} m² (ellipsoid)."
        ).format(
            read=read,
            made=len(made.corridors),
            refused=len(made.refused),
            length=sum(each.length_km for each in made.corridors),
            area=sum(each.area_m2 for each in made.corridors),
        )
    )


def _corridors(
    made: Corridors, settings: CorridorSettings, source: QgsProcessingFeatureSource
) -> Iterator[QgsFeature]:
    """Rows of CORRIDOR_COLUMNS, each followed by its line's own values."""
    from mineaction_plugin.adapters.geometry import to_qgs_multi

    by_row = {each.row: each for each in made.corridors}
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    # Without the flag QGIS stops at the first invalid line; the read before took it as it is.
    skip = Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks
    for row, line in enumerate(source.getFeatures(request, skip)):
        each = by_row.get(row)
        if each is None:
            continue
        feature = QgsFeature()
        feature.setAttributes(
            [
                row + 1,
                each.length_km,
                settings.left_m,
                settings.right_m,
                each.area_m2,
                *line.attributes(),
            ]
        )
        feature.setGeometry(to_qgs_multi(each.geometry, Qgis.GeometryType.Polygon))
        yield feature


def _chainages(corridors: tuple[Corridor, ...]) -> Iterator[QgsFeature]:
    """Rows of CHAINAGE_COLUMNS."""
    from mineaction_plugin.core.boundary.corridor import chainage_text
    from mineaction_plugin.core.position.coordinates import format_mgrs

    for each in corridors:
        for number, part in enumerate(each.parts, start=1):
            mgrs = format_mgrs(part.lon, part.lat)
            rows = zip(
                part.at_m.tolist(), part.lon.tolist(), part.lat.tolist(), mgrs.tolist(), strict=True
            )
            for at_m, lon, lat, text in rows:
                feature = QgsFeature()
                feature.setAttributes(
                    [each.row + 1, number, chainage_text(at_m), at_m, lon, lat, text]
                )
                feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(lon, lat)))
                yield feature
