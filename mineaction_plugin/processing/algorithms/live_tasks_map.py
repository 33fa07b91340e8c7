# SPDX-License-Identifier: GPL-3.0-or-later
"""`livetasksmap`: one sheet of all tasks that teams may work on, by operator."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
)

from mineaction_plugin.processing.algorithms.map_sheets import GRIDS, ORIENTATIONS, PAPERS
from mineaction_plugin.processing.base import MineActionAlgorithm, Parameters, user_language
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.layouts.series.facts import SeriesFacts
    from mineaction_plugin.processing.series_inputs import Area


class LiveTasksMap(MineActionAlgorithm):
    """`mineaction:livetasksmap`."""

    ID = "livetasksmap"
    GROUP_ID = "orders"
    WORKSPACE = "WORKSPACE"
    LAYERS = "LAYERS"
    PAPER = "PAPER"
    ORIENTATION = "ORIENTATION"
    GRID = "GRID"
    OUTPUT = "OUTPUT"
    TASK_COUNT = "TASK_COUNT"

    def title(self) -> str:
        return tr("Map of live tasks by operator")

    def group_title(self) -> str:
        return tr("Orders")

    def help(self) -> str:
        return tr(
            "<p>Prints one georeferenced sheet of all tasks whose order holds and whose work is "
            "not finished: issued, accepted, in progress or suspended. The boundaries are those "
            "of the orders, not drafts made since. The legend counts tasks and m² by operator; "
            "colour, pattern and marker tell operators apart, also on a grey copy.</p>"
        )

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        """Layouts are printed in the main thread."""
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterFile(
                self.WORKSPACE, tr("Workspace"), fileFilter=tr("Workspace (*.gpkg)")
            )
        )
        self.addParameter(
            QgsProcessingParameterMultipleLayers(
                self.LAYERS,
                tr("Layers below the tasks, the topmost first"),
                Qgis.ProcessingSourceType.MapLayer,
                optional=True,
            )
        )
        for name, title, words, default in (
            (self.PAPER, tr("Paper"), PAPERS, "A3"),
            (self.ORIENTATION, tr("Orientation"), ORIENTATIONS, "landscape"),
            (self.GRID, tr("Grid"), GRIDS, "mgrs"),
        ):
            choice = QgsProcessingParameterEnum(name, title, list(words), defaultValue=default)
            choice.setUsesStaticStrings(True)
            self.addParameter(choice)
        self.add_profile()
        self.addParameter(
            QgsProcessingParameterFileDestination(self.OUTPUT, tr("Map"), tr("PDF (*.pdf)"))
        )
        self.addOutput(QgsProcessingOutputNumber(self.TASK_COUNT, tr("Tasks on the map")))

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        import numpy as np

        from mineaction_plugin.layouts.series.live_page import ShownTask, live_page, operator_labels
        from mineaction_plugin.layouts.series.printing import print_pages
        from mineaction_plugin.packs.live_tasks import live_tasks
        from mineaction_plugin.processing.series_inputs import area_of

        workspace = Path(self.parameterAsFile(parameters, self.WORKSPACE, context))
        found = live_tasks(workspace)
        area = area_of(np.array([task.geometry for task in found], dtype=object), None)
        facts = self._facts(area, parameters, context, feedback)
        shapes = [] if area.shapes is None else area.shapes.tolist()
        tasks = [
            ShownTask(task.task_id, task.operator, task.area_m2, shape)
            for task, shape in zip(found, shapes, strict=True)
        ]
        source = tr("Live tasks of {file}, boundaries as issued").format(file=workspace.name)
        output = Path(self.parameterAsFileOutput(parameters, self.OUTPUT, context))
        print_pages(facts, [("", lambda: live_page(facts, tasks, source))], output)
        for label in operator_labels(tasks).values():
            feedback.pushInfo(label)
        return {self.OUTPUT: str(output), self.TASK_COUNT: len(tasks)}

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
        from mineaction_plugin.processing.series_inputs import datum_changes, given_layers

        profile = self.profile(parameters, context)
        layers = given_layers(self.parameterAsLayerList(parameters, self.LAYERS, context))
        grid = self.parameterAsEnumString(parameters, self.GRID, context)
        paper = self.parameterAsEnumString(parameters, self.PAPER, context)
        return SeriesFacts(
            title=profile.programme.name,
            profile=profile,
            plane=area.plane,
            scale=1.0,
            printed_at=datetime.now().astimezone(),
            layers=layers,
            grid=profile.sheets.grid if grid == "profile" else grid,
            paper=paper_of(
                paper, self.parameterAsEnumString(parameters, self.ORIENTATION, context)
            ),
            language=user_language(),
            datum_changes=datum_changes(layers, area.plane, context, feedback),
        )
