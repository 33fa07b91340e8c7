# SPDX-License-Identifier: GPL-3.0-or-later
"""What the algorithms that print sheets of maps share: paper, grid, layers, main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from mineaction_plugin.processing.base import MineActionAlgorithm, Parameters, user_language
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from qgis.core import QgsVectorLayer

    from mineaction_plugin.core.position.geodesy import WorkingPlane
    from mineaction_plugin.layouts.series.facts import SeriesFacts

PAPERS = ("A4", "A3", "A2", "A1", "A0")
ORIENTATIONS = ("portrait", "landscape")
GRIDS = ("mgrs", "utm", "dms", "profile")
LARGEST_SCALE, SMALLEST_SCALE = 100.0, 1_000_000.0


class SheetAlgorithm(MineActionAlgorithm):
    """Subclasses add what is theirs."""

    GROUP_ID = "orders"
    COVERAGE = "COVERAGE"
    LAYERS = "LAYERS"
    TITLE = "TITLE"
    SCALE = "SCALE"
    PAPER = "PAPER"
    ORIENTATION = "ORIENTATION"
    GRID = "GRID"
    OUTPUT = "OUTPUT"

    def group_title(self) -> str:
        return tr("Orders")

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        """Layouts are printed in the main thread."""
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def add_layers(self, words: str) -> None:
        """The layers that are drawn."""
        kind = Qgis.ProcessingSourceType.MapLayer
        self.addParameter(
            QgsProcessingParameterMultipleLayers(self.LAYERS, words, kind, optional=True)
        )

    def add_title(self) -> None:
        """What the head of each page says."""
        self.addParameter(QgsProcessingParameterString(self.TITLE, tr("Title"), "", optional=True))

    def add_scale(self) -> None:
        """The one scale."""
        number = QgsProcessingParameterNumber
        kind = number.Type.Double
        parameter = number(self.SCALE, tr("Scale 1 to"), kind, 5000.0)
        parameter.setMinimum(LARGEST_SCALE)
        parameter.setMaximum(SMALLEST_SCALE)
        self.addParameter(parameter)

    def add_paper(self, paper: str = PAPERS[0], orientation: str = ORIENTATIONS[0]) -> None:
        """Paper, how it is held, and the grid on it."""
        for name, title, words, default in (
            (self.PAPER, tr("Paper"), PAPERS, paper),
            (self.ORIENTATION, tr("Orientation"), ORIENTATIONS, orientation),
            (self.GRID, tr("Grid"), GRIDS, GRIDS[0]),
        ):
            choice = QgsProcessingParameterEnum(name, title, list(words), defaultValue=default)
            choice.setUsesStaticStrings(True)
            self.addParameter(choice)

    def facts(
        self,
        plane: WorkingPlane,
        title: str,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
        **more: Any,  # noqa: ANN401 (fields of SeriesFacts)
    ) -> SeriesFacts:
        """What all pages have in common; without LAYERS they show what the project shows."""
        from datetime import datetime

        from mineaction_plugin.layouts.paper import paper_of
        from mineaction_plugin.layouts.series.facts import SeriesFacts
        from mineaction_plugin.processing.series_inputs import datum_changes

        profile = self.profile(parameters, context)
        layers = self.layers(parameters, context, feedback)
        grid = self.parameterAsEnumString(parameters, self.GRID, context)
        paper = self.parameterAsEnumString(parameters, self.PAPER, context)
        has_scale = self.parameterDefinition(self.SCALE) is not None
        return SeriesFacts(
            title=title,
            profile=profile,
            plane=plane,
            scale=self.parameterAsDouble(parameters, self.SCALE, context) if has_scale else 1.0,
            printed_at=datetime.now().astimezone(),
            layers=layers,
            grid=profile.sheets.grid if grid == "profile" else grid,
            paper=paper_of(
                paper, self.parameterAsEnumString(parameters, self.ORIENTATION, context)
            ),
            language=user_language(),
            transforms=context.transformContext(),
            datum_changes=datum_changes(layers, plane, context, feedback),
            **more,
        )

    def layers(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> tuple[Any, ...]:
        """The layers asked for, or what the project shows, or the coverage."""
        from mineaction_plugin.processing.series_inputs import shown_layers

        given = self.parameterAsLayerList(parameters, self.LAYERS, context)
        return shown_layers(given, self.coverage(parameters, context), context, feedback)

    def coverage(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> QgsVectorLayer | None:
        """The coverage, where the algorithm has one and it is a layer."""
        if self.parameterDefinition(self.COVERAGE) is None:
            return None
        return self.parameterAsVectorLayer(parameters, self.COVERAGE, context)
