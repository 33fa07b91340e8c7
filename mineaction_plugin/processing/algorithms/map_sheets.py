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
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from mineaction_plugin.adapters.crs import wgs84
from mineaction_plugin.processing.base import MineActionAlgorithm, Parameters, user_language
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.layouts.series.facts import SeriesFacts
    from mineaction_plugin.processing.series_inputs import Area

PAPERS = ("A4", "A3", "A2", "A1", "A0")
ORIENTATIONS = ("portrait", "landscape")
GRIDS = ("mgrs", "utm", "dms", "profile")
LARGEST_SCALE, SMALLEST_SCALE = 100.0, 1_000_000.0


class MapSheets(MineActionAlgorithm):
    """`mineaction:mapsheets`."""

    ID = "mapsheets"
    GROUP_ID = "orders"
    EXTENT = "EXTENT"
    COVERAGE = "COVERAGE"
    LAYERS = "LAYERS"
    TITLE = "TITLE"
    SCALE = "SCALE"
    PAPER = "PAPER"
    ORIENTATION = "ORIENTATION"
    OVERLAP_PERCENT = "OVERLAP_PERCENT"
    GRID = "GRID"
    OUTPUT = "OUTPUT"
    SHEET_COUNT = "SHEET_COUNT"

    def title(self) -> str:
        return tr("Series of map sheets")

    def group_title(self) -> str:
        return tr("Orders")

    def help(self) -> str:
        return tr(
            "<p>Prints an area as a series of sheets at one scale into one PDF. The sheets are "
            "named A1, A2 … B1 … from the north-west; only those that show something of the "
            "coverage are made. The first page is an index: a click on a cell opens its sheet, "
            "and each sheet leads to those beside it.</p><p>Every page is georeferenced and "
            "carries its datum, zone, grid, norths, scale, layers and statements.</p><p>Without "
            "layers of your choice the sheets show what the project shows.</p>"
        )

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        """Layouts are printed in the main thread."""
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

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
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                self.LAYERS,
                tr("Layers on the sheets, the topmost first (empty: what the project shows)"),
                Qgis.ProcessingSourceType.MapLayer,
                optional=True,
            )
        )
        self.addParameter(QgsProcessingParameterString(self.TITLE, tr("Title"), "", optional=True))
        self._add_sheet()
        self.add_profile()
        self.addParameter(
            QgsProcessingParameterFileDestination(self.OUTPUT, tr("Sheets"), tr("PDF (*.pdf)"))
        )
        self.addOutput(QgsProcessingOutputNumber(self.SHEET_COUNT, tr("Sheets printed")))

    def _add_sheet(self) -> None:
        number = QgsProcessingParameterNumber
        self.addParameter(
            number(
                self.SCALE,
                tr("Scale 1 to"),
                number.Type.Double,
                5000.0,
                minValue=LARGEST_SCALE,
                maxValue=SMALLEST_SCALE,
            )
        )
        for name, title, words in (
            (self.PAPER, tr("Paper"), PAPERS),
            (self.ORIENTATION, tr("Orientation"), ORIENTATIONS),
            (self.GRID, tr("Grid"), GRIDS),
        ):
            choice = QgsProcessingParameterEnum(name, title, list(words), defaultValue=words[0])
            choice.setUsesStaticStrings(True)
            self.addParameter(choice)
        self.addParameter(
            number(
                self.OVERLAP_PERCENT,
                tr("Overlap of neighbouring sheets in percent"),
                number.Type.Double,
                5.0,
                minValue=0.0,
                maxValue=50.0,
            )
        )

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.adapters.feedback import progress_of
        from mineaction_plugin.core.order.series import series_over
        from mineaction_plugin.layouts.series.printing import print_series
        from mineaction_plugin.layouts.series.strip import map_box

        area = self._area(parameters, context, feedback)
        facts = self._facts(area, parameters, context, feedback)
        place = map_box(facts.paper)
        metres = facts.scale / 1000.0
        series = series_over(
            area.bounds_m,
            (place.width * metres, place.height * metres),
            self.parameterAsDouble(parameters, self.OVERLAP_PERCENT, context) / 100.0,
            area.shapes,
        )
        output = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        print_series(facts, series, output, progress_of(feedback, 0.1, 1.0))
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

    def _area(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Area:
        import shapely

        from mineaction_plugin.processing.series_inputs import area_of

        columns = self.read_lonlat(parameters, self.COVERAGE, context, feedback)
        extent = None
        if parameters.get(self.EXTENT):
            given = self.parameterAsExtentGeometry(parameters, self.EXTENT, context, wgs84())
            extent = shapely.from_wkb(bytes(given.asWkb()))
        return area_of(None if columns is None else columns.geometries, extent)

    def _facts(
        self,
        area: Area,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> SeriesFacts:
        from datetime import datetime

        from mineaction_plugin.layouts.paper import paper_of
        from mineaction_plugin.layouts.series.facts import SeriesFacts
        from mineaction_plugin.processing.series_inputs import datum_changes, shown_layers

        profile = self.profile(parameters, context)
        coverage = self.parameterAsVectorLayer(parameters, self.COVERAGE, context)
        given = self.parameterAsLayerList(parameters, self.LAYERS, context)
        layers = shown_layers(given, coverage, context)
        if not layers:
            feedback.pushWarning(tr("The sheets show no layer, only their grid."))
        grid = self.parameterAsEnumString(parameters, self.GRID, context)
        paper = self.parameterAsEnumString(parameters, self.PAPER, context)
        title = self.parameterAsString(parameters, self.TITLE, context).strip()
        return SeriesFacts(
            title=title or (coverage.name() if coverage is not None else tr("Map sheets")),
            profile=profile,
            plane=area.plane,
            scale=self.parameterAsDouble(parameters, self.SCALE, context),
            printed_at=datetime.now().astimezone(),
            layers=layers,
            grid=profile.sheets.grid if grid == "profile" else grid,
            paper=paper_of(
                paper, self.parameterAsEnumString(parameters, self.ORIENTATION, context)
            ),
            language=user_language(),
            datum_changes=datum_changes(layers, area.plane, context, feedback),
        )
