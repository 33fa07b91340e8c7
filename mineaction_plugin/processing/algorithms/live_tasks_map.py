# SPDX-License-Identifier: GPL-3.0-or-later
"""`livetasksmap`: one sheet of all tasks that teams may work on, by operator."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
)

from mineaction_plugin.processing.base import Parameters
from mineaction_plugin.processing.sheet_algorithm import SheetAlgorithm
from mineaction_plugin.translation import tr


class LiveTasksMap(SheetAlgorithm):
    """`mineaction:livetasksmap`."""

    ID = "livetasksmap"
    TASK_COUNT = "TASK_COUNT"

    def title(self) -> str:
        return tr("Map of live tasks by operator")

    def help(self) -> str:
        return tr(
            "<p>Prints one georeferenced sheet of all tasks whose order holds and whose work is "
            "not finished: issued, accepted, in progress or suspended. The boundaries are those "
            "of the orders, not drafts made since. The legend counts tasks and m² by operator; "
            "colour, pattern and marker tell operators apart, also on a grey copy.</p>"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.add_workspace()
        self.add_layers(tr("Layers below the tasks, the topmost first"))
        self.add_paper("A3", "landscape")
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
        title = self.profile(parameters, context).programme.name
        facts = self.facts(area.plane, title, parameters, context, feedback)
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

    def layers(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> tuple[Any, ...]:
        """Only the layers asked for: what the project shows would hide the tasks."""
        from mineaction_plugin.processing.series_inputs import given_layers

        return given_layers(self.parameterAsLayerList(parameters, self.LAYERS, context), feedback)
