# SPDX-License-Identifier: GPL-3.0-or-later
"""`mapsheets`: a series of sheets at one scale, with an index that leads to them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
)

from mineaction_plugin.adapters.crs import wgs84
from mineaction_plugin.processing.base import Parameters
from mineaction_plugin.processing.sheet_algorithm import SheetAlgorithm
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.layouts.series.template import SeriesTemplate
    from mineaction_plugin.processing.series_inputs import Area


class MapSheets(SheetAlgorithm):
    """`mineaction:mapsheets`."""

    ID = "mapsheets"
    EXTENT = "EXTENT"
    OVERLAP_PERCENT = "OVERLAP_PERCENT"
    TEMPLATE = "TEMPLATE"
    SHEET_COUNT = "SHEET_COUNT"

    def title(self) -> str:
        return tr("Series of map sheets")

    def help(self) -> str:
        return tr(
            "<p>Prints an area as a series of sheets at one scale into one PDF. The sheets are "
            "named A1, A2 … B1 … from the north-west; only those that show something of the "
            "coverage are made. The first page is an index: a click on a cell opens its sheet, "
            "and each sheet leads to those beside it.</p><p>Every page is georeferenced and "
            "carries its datum, zone, grid, norths, scale, layers and statements.</p><p>Without "
            "layers of your choice the sheets show what the project shows.</p>"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterExtent(self.EXTENT, tr("Extent"), optional=True))
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.COVERAGE,
                tr("Coverage: only sheets that touch it are printed"),
                [Qgis.ProcessingSourceType.VectorAnyGeometry],
                optional=True,
            )
        )
        self.add_layers(
            tr("Layers on the sheets, the topmost first (empty: what the project shows)")
        )
        self.add_title()
        self.add_scale()
        self.add_paper()
        self.addParameter(
            QgsProcessingParameterNumber(
                self.OVERLAP_PERCENT,
                tr("Overlap of neighbouring sheets in percent"),
                QgsProcessingParameterNumber.Type.Double,
                5.0,
                minValue=0.0,
                maxValue=50.0,
            )
        )
        self.add_profile()
        template = QgsProcessingParameterFile(
            self.TEMPLATE,
            tr("Template of a sheet (a layout of QGIS; empty: the plugin’s own)"),
            fileFilter=tr("Layouts of QGIS (*.qpt)"),
            optional=True,
        )
        template.setFlags(template.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self.addParameter(template)
        self.addParameter(
            QgsProcessingParameterFileDestination(self.OUTPUT, tr("Sheets"), tr("PDF (*.pdf)"))
        )
        self.addOutput(QgsProcessingOutputNumber(self.SHEET_COUNT, tr("Sheets printed")))

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.adapters.feedback import progress_of
        from mineaction_plugin.core.order.series import series_over
        from mineaction_plugin.layouts.series.printing import print_series
        from mineaction_plugin.layouts.series.strip import map_box

        area = self._area(parameters, context, feedback)
        title = self._title(parameters, context)
        facts = self.facts(area.plane, title, parameters, context, feedback)
        if not facts.layers:
            feedback.pushWarning(tr("The sheets show no layer, only their grid."))
        template = self._template(parameters, context, feedback)
        place = map_box(facts.paper) if template is None else template.map_box
        metres = facts.scale / 1000.0
        series = series_over(
            area.bounds_m,
            (place.width * metres, place.height * metres),
            self.parameterAsDouble(parameters, self.OVERLAP_PERCENT, context) / 100.0,
            area.shapes,
        )
        output = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        print_series(facts, series, output, progress_of(feedback, 0.1, 1.0), template)
        feedback.pushInfo(
            tr(
                "{count} sheets of {rows} rows and {columns} columns; {left_out} show nothing of "
                "the coverage and were left out."
            ).format(
                count=len(series.sheets),
                rows=series.rows,
                columns=series.columns,
                left_out=series.left_out,
            )
        )
        return {self.OUTPUT: str(output), self.SHEET_COUNT: len(series.sheets)}

    def _template(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> SeriesTemplate | None:
        from mineaction_plugin.adapters.errors import translated
        from mineaction_plugin.layouts.series.template import SeriesTemplate

        path = str(self.parameterAsFile(parameters, self.TEMPLATE, context))
        if not path:
            return None
        return SeriesTemplate(Path(path), lambda message: feedback.pushWarning(translated(message)))

    def _title(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        given = str(self.parameterAsString(parameters, self.TITLE, context)).strip()
        coverage = self.coverage(parameters, context)
        return given or (coverage.name() if coverage is not None else tr("Map sheets"))

    def _area(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Area:
        import shapely

        from mineaction_plugin.processing.series_inputs import area_of

        columns = self.read_lonlat(parameters, self.COVERAGE, context, feedback)
        extent = None
        if parameters.get(self.EXTENT):
            given = self.parameterAsExtentGeometry(parameters, self.EXTENT, context, wgs84())
            extent = shapely.from_wkb(bytes(given.asWkb().data()))
        return area_of(None if columns is None else columns.geometries, extent)
