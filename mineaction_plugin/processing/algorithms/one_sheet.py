# SPDX-License-Identifier: GPL-3.0-or-later
"""`onesheet`: one sheet about a place, at a scale, turned as wanted; the print frame runs it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
)

from mineaction_plugin.adapters.crs import wgs84
from mineaction_plugin.processing.base import Parameters
from mineaction_plugin.processing.sheet_algorithm import SheetAlgorithm
from mineaction_plugin.translation import tr


class OneSheet(SheetAlgorithm):
    """`mineaction:onesheet`."""

    ID = "onesheet"
    CENTRE = "CENTRE"
    ROTATION_DEG = "ROTATION_DEG"

    def title(self) -> str:
        return tr("One map sheet")

    def help(self) -> str:
        return tr(
            "<p>Prints one georeferenced sheet about a place at a fixed scale, with the same bands "
            "as a series. It may be turned: the ground is then turned clockwise by that angle, and "
            "the sheet says where grid north lies. The print frame on the map runs this.</p>"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(QgsProcessingParameterPoint(self.CENTRE, tr("Middle of the sheet")))
        self.add_layers(
            tr("Layers on the sheet, the topmost first (empty: what the project shows)")
        )
        self.add_title()
        self.add_scale()
        self.add_paper()
        self.addParameter(
            QgsProcessingParameterNumber(
                self.ROTATION_DEG,
                tr("Rotation of the ground, clockwise in degrees"),
                QgsProcessingParameterNumber.Type.Double,
                0.0,
                minValue=-180.0,
                maxValue=180.0,
            )
        )
        self.add_profile()
        self.addParameter(
            QgsProcessingParameterFileDestination(self.OUTPUT, tr("Sheet"), tr("PDF (*.pdf)"))
        )

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.core.position.geodesy import working_plane
        from mineaction_plugin.layouts.series.printing import print_pages
        from mineaction_plugin.layouts.series.sheet_page import map_page
        from mineaction_plugin.layouts.series.strip import frame_about, map_box

        centre = self.parameterAsPoint(parameters, self.CENTRE, context, wgs84())
        plane = working_plane(centre.x(), centre.y())
        title = str(self.parameterAsString(parameters, self.TITLE, context)).strip()
        turned = self.parameterAsDouble(parameters, self.ROTATION_DEG, context)
        facts = self.facts(
            plane, title or tr("Map sheet"), parameters, context, feedback, turned_deg=turned
        )
        middle = tuple(float(each) for each in plane.to_plane(centre.x(), centre.y()))
        on_map = frame_about(map_box(facts.paper), facts.scale, (middle[0], middle[1]), turned)
        output = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        print_pages(facts, [("", lambda: map_page(facts, on_map, "", (1, 1)))], output)
        return {self.OUTPUT: str(output)}
