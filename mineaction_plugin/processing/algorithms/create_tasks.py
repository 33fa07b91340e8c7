# SPDX-License-Identifier: GPL-3.0-or-later
"""Make tasks from hazards."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
)

from mineaction_plugin.adapters.errors import QgsProcessingException
from mineaction_plugin.core.terms.vocabulary import TaskKind
from mineaction_plugin.processing.base import MineActionAlgorithm, Parameters
from mineaction_plugin.processing.hazard_inputs import kept_binding
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from mineaction_plugin.adapters.layers import LayerColumns
    from mineaction_plugin.core.boundary.creation import Creation, TaskSettings
    from mineaction_plugin.core.hazard.binding import Binding
    from mineaction_plugin.core.terms.profile import Profile


class CreateTasks(MineActionAlgorithm):
    """`mineaction:createtasks`."""

    ID = "createtasks"
    ICON = "create"
    HAZARDS = "HAZARDS"
    KIND = "KIND"
    WORKSPACE = "WORKSPACE"
    OUTPUT = "OUTPUT"
    TASK_COUNT = "TASK_COUNT"
    _kept: Binding | None = None

    def title(self) -> str:
        return tr("Create tasks from hazards")

    def help(self) -> str:
        return tr(
            "Makes a task from each hazard, or one from hazards that lie close together. Every "
            "hazard lies inside its task.\n\n"
            "The margin is mitred: a hazard of five corners becomes a task of five. Simplifying "
            "goes outward only, and the square metres that it adds are listed. Distances are "
            "metres on the ground.\n\n"
            "A hazard whose outline crosses itself is mended so that all its land stays inside; a "
            "hazard without usable shape stops nothing, but is listed with its row and reason. "
            "Give a workspace to keep the tasks there too."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.HAZARDS,
                tr("Hazards"),
                [Qgis.ProcessingSourceType.VectorAnyGeometry],
            )
        )
        for name, title in (
            ("RADIUS_M", tr("Radius around points (metres)")),
            ("WIDTH_M", tr("Whole width of lines (metres)")),
            ("MARGIN_M", tr("Margin (metres)")),
            ("MERGE_DISTANCE_M", tr("Hazards closer than this make one task (metres; 0: none)")),
            ("SIMPLIFY_M", tr("Simplify outward by at most (metres; 0: not)")),
        ):
            self.addParameter(
                QgsProcessingParameterNumber(
                    name,
                    title,
                    QgsProcessingParameterNumber.Type.Double,
                    defaultValue=0.0,
                    minValue=0.0,
                )
            )
        self.addParameter(
            QgsProcessingParameterNumber(
                "MAX_POINTS", tr("Corners at most (0: no limit)"), defaultValue=0, minValue=0
            )
        )
        kind = QgsProcessingParameterEnum(
            self.KIND,
            tr("Kind of task"),
            [each.value for each in TaskKind],
            defaultValue=TaskKind.CLEARANCE.value,
        )
        kind.setUsesStaticStrings(True)
        self.addParameter(kind)
        self.addParameter(
            QgsProcessingParameterFile(
                self.WORKSPACE, tr("Workspace (GeoPackage; made where missing)"), optional=True
            )
        )
        self.add_profile()
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, tr("Tasks"), Qgis.ProcessingSourceType.VectorPolygon
            )
        )
        self.addOutput(QgsProcessingOutputNumber(self.TASK_COUNT, tr("Number of tasks")))

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, _feedback: object
    ) -> bool:
        # The project's layers are looked at here, in the main thread, and not later.
        self._kept = kept_binding(self, parameters, self.HAZARDS, context)
        return True

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.adapters.feedback import progress_of
        from mineaction_plugin.core.boundary.creation import create_tasks
        from mineaction_plugin.core.errors import GeometryError
        from mineaction_plugin.core.hazard.reading import unreadable_reason

        columns = self.read_lonlat(parameters, self.HAZARDS, context, feedback)
        if columns is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.HAZARDS))
        if not len(columns):
            raise GeometryError("The layer {layer} has no rows.", layer=columns.name)
        ids = hazard_ids(columns, self.profile(parameters, context), self._kept)
        made = create_tasks(
            columns.geometries,
            ids,
            self._settings(parameters, context),
            unreadable={row: unreadable_reason(wkt) for row, wkt in columns.unreadable_wkt.items()},
            progress=progress_of(feedback, 0.2, 0.8),
        )
        tell(made, len(columns), feedback)
        if not made.tasks:
            first = made.rejected[0]
            raise GeometryError(
                "No task could be made from {layer}. Row {row}: {reason}",
                layer=columns.name,
                row=first.row + 1,
                reason=first.reason,
            )
        output_id = self._write(made, parameters, context, feedback)
        self._keep(made, (columns, ids), parameters, context)
        return {self.OUTPUT: output_id, self.TASK_COUNT: len(made.tasks)}

    def _settings(self, parameters: Parameters, context: QgsProcessingContext) -> TaskSettings:
        from mineaction_plugin.core.boundary.creation import TaskSettings

        kind = TaskKind(self.parameterAsString(parameters, self.KIND, context))
        entry = self.profile(parameters, context).kinds.get(kind.value)

        def metres(name: str) -> float:
            return float(self.parameterAsDouble(parameters, name, context))

        return TaskSettings(
            kind=kind,
            radius_m=metres("RADIUS_M"),
            width_m=metres("WIDTH_M"),
            margin_m=metres("MARGIN_M"),
            merge_distance_m=metres("MERGE_DISTANCE_M"),
            simplify_m=metres("SIMPLIFY_M"),
            max_points=self.parameterAsInt(parameters, "MAX_POINTS", context),
            depth_m=entry.depth.depth_m if entry is not None and entry.depth is not None else None,
        )

    def _write(
        self,
        made: Creation,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        from mineaction_plugin.adapters.features import TASK_COLUMNS, fields_of, task_feature

        output, output_id = self.open_sink(
            parameters,
            self.OUTPUT,
            context,
            fields_of(TASK_COLUMNS),
            Qgis.WkbType.MultiPolygon,
        )
        self.write(output, (task_feature(task) for task in made.tasks), feedback, self.OUTPUT)
        self.dress(context, output_id, "tasks", tr("Tasks"), self.profile(parameters, context))
        return output_id

    def _keep(
        self,
        made: Creation,
        hazards: tuple[LayerColumns, list[str]],
        parameters: Parameters,
        context: QgsProcessingContext,
    ) -> None:
        """Keep the tasks in the workspace, with the shape of each hazard they were made for."""
        text = self.parameterAsString(parameters, self.WORKSPACE, context)
        if not text:
            return
        from mineaction_plugin.workspace.store import HazardLink, create, save_tasks, shape_hash

        path = Path(text)
        if not path.exists():
            create(path, self.profile(parameters, context))
        columns, ids = hazards
        shapes: dict[str, BaseGeometry] = {}
        for hazard, shape in zip(ids, columns.geometries, strict=True):
            if shape is not None:
                shapes.setdefault(hazard, shape)  # of two rows with one id the first counts
        links = {
            task.task_id: [
                HazardLink(columns.name, hazard, shape_hash(shapes[hazard]))
                for hazard in task.hazard_ids
                if hazard in shapes
            ]
            for task in made.tasks
        }
        save_tasks(path, made.tasks, links)


def hazard_ids(columns: LayerColumns, profile: Profile, kept: Binding | None = None) -> list[str]:
    """The id of each hazard: its own, or one computed from its shape, the same next month.

    Its own is in the field that the project's binding says, guessed where it keeps none.
    """
    from mineaction_plugin.adapters.bindings import resolved, rows_of
    from mineaction_plugin.core.hazard.reading import tabulate

    binding, _ = resolved("", kept, columns, "polygon", profile)
    return tabulate(binding, rows_of(columns)).table.hazard_id


def tell(made: Creation, read: int, feedback: QgsProcessingFeedback) -> None:
    """Say what was refused, mended and added; what was read adds up."""
    from mineaction_plugin.adapters.errors import translated

    for entry in made.rejected:
        feedback.pushWarning(
            tr("Row {row} makes no task: {reason}").format(
                row=entry.row + 1, reason=translated(entry.reason)
            )
        )
    for task_id, remark in made.notes:
        feedback.pushWarning(
            tr("Task {task}: {remark}").format(task=task_id, remark=translated(remark))
        )
    for task, added, simplified in zip(made.tasks, made.added_m2, made.simplified_m2, strict=True):
        if simplified > 0:
            feedback.pushInfo(
                tr(
                    "Task {task}: {added:,.0f} m² beyond its hazards (ellipsoid), of which "
                    "{simplified:,.0f} m² by simplifying."
                ).format(task=task.task_id, added=added, simplified=simplified)
            )
    used = read - len(made.rejected)
    feedback.pushInfo(
        tr("{read} hazards read = {used} used + {rejected} refused; {tasks} tasks.").format(
            read=read, used=used, rejected=len(made.rejected), tasks=len(made.tasks)
        )
    )
