# SPDX-License-Identifier: GPL-3.0-or-later
"""`exporttasks`: tasks and boundary points, ready for the national database."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from mineaction_plugin.processing.base import (
    MineActionAlgorithm,
    Parameters,
    now_said,
    on_page,
    user_language,
)
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.core.order.national.export import Export
    from mineaction_plugin.core.order.national.model import Loss, NationalBinding
    from mineaction_plugin.core.terms.profile import Profile
    from mineaction_plugin.processing.export_inputs import Frozen

FEW = 20
"""So many differences go to the log; the table and the report have them all."""


class ExportTasks(MineActionAlgorithm):
    """`mineaction:exporttasks`."""

    ID = "exporttasks"
    ICON = "national"
    TASKS = "TASKS"
    BOUNDARY_POINTS = "BOUNDARY_POINTS"
    BINDING = "BINDING"
    LIKE = "LIKE"
    LIKE_POINTS = "LIKE_POINTS"
    FORMAT = "FORMAT"
    OUTPUT = "OUTPUT"
    LISTED = "LISTED"
    REPORT = "REPORT"
    FORMATS = ("gpkg", "shp", "xlsx", "imsma")
    _frozen: Frozen

    def title(self) -> str:
        return tr("Export tasks to the national database")

    def help(self) -> str:
        return tr(
            "<p>Writes tasks and their boundary points under the national database's own field "
            "names, codes and CRS, as a GeoPackage, shapefiles, a workbook (XLSX), or the layout "
            "that IMSMA imports points from.</p><p>The binding says what goes where. Where it is "
            "empty, the project's own is used; else it is guessed from a layer of the national "
            "database, with the lengths of its fields; else our own names are written, in WGS 84 "
            "longitude and latitude.</p><p>What the file cannot say as we have it is listed: a "
            "code without a word, a text that is too long, a name that is cut, a time of day, "
            "holes in IMSMA's layout, rows that cannot go. Nothing is left out or cut silently, "
            "and the file is read back before it gets its name.</p><p>Boundary points keep their "
            "labels; those of the workspace are taken where the tasks lie in one. A task without "
            "any gets them from its outline.</p>"
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        kinds = Qgis.ProcessingSourceType
        self.addParameter(
            QgsProcessingParameterFeatureSource(self.TASKS, tr("Tasks"), [kinds.VectorPolygon])
        )
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.BOUNDARY_POINTS,
                tr("Boundary points (empty: those of the workspace, or named from the outlines)"),
                [kinds.VectorPoint],
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterEnum(
                self.FORMAT,
                tr("Format"),
                list(self.FORMATS),
                defaultValue="gpkg",
                usesStaticStrings=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                self.BINDING,
                tr("Binding (JSON: the database's fields, words and CRS; empty: the project's)"),
                multiLine=True,
                optional=True,
            )
        )
        for name, title in (
            (self.LIKE, tr("Layer of the national database to fill tasks like")),
            (self.LIKE_POINTS, tr("Layer of the national database to fill points like")),
        ):
            self.addParameter(
                QgsProcessingParameterVectorLayer(name, title, [kinds.Vector], optional=True)
            )
        self.add_profile()
        self._add_results()

    def _add_results(self) -> None:
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.OUTPUT,
                tr("File for the national database"),
                tr("GeoPackage (*.gpkg);;Shapefile (*.shp);;Workbook (*.xlsx)"),
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.LISTED,
                tr("What the file says otherwise"),
                Qgis.ProcessingSourceType.Vector,
                optional=True,
                createByDefault=False,
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.REPORT, tr("Report"), tr("HTML files (*.html)"), optional=True
            )
        )
        for name, title in self._numbers():
            self.addOutput(QgsProcessingOutputNumber(name, title))

    @staticmethod
    def _numbers() -> tuple[tuple[str, str], ...]:
        return (
            ("TASKS_READ", tr("Tasks read")),
            ("TASKS_WRITTEN", tr("Tasks written")),
            ("TASKS_REFUSED", tr("Tasks left out")),
            ("POINTS_READ", tr("Boundary points read")),
            ("POINTS_WRITTEN", tr("Boundary points written")),
            ("POINTS_LEFT_OUT", tr("Boundary points left out")),
            ("POINTS_NAMED", tr("Boundary points named from the outline")),
            ("LISTED_COUNT", tr("Differences listed")),
        )

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, _feedback: object
    ) -> bool:
        from mineaction_plugin.processing.export_inputs import freeze

        # The project's layers are looked at here, in the main thread, and not later.
        self._frozen = freeze(self, parameters, context)
        return True

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.adapters.feedback import progress_of
        from mineaction_plugin.core.order.national.export import export_tasks
        from mineaction_plugin.processing.export_inputs import output_path, read

        profile = self.profile(parameters, context)
        binding = self._frozen.binding(feedback)
        form = self.parameterAsString(parameters, self.FORMAT, context)
        path = output_path(self.parameterAsFileOutput(parameters, self.OUTPUT, context), form)
        tasks, points = read(self, parameters, context, feedback, self._frozen)
        made = export_tasks(
            tasks,
            points,
            binding,
            form=form,
            path=path,
            profile=profile,
            kept=self._frozen.kept_files,
            progress=progress_of(feedback, 0.2, 0.7),
        )
        results = {self.OUTPUT: str(path), **self._counted(made, feedback)}
        if made.set_aside:
            names = ", ".join(file.name for file in made.set_aside)
            feedback.pushInfo(tr("What was there before is kept as {files}.").format(files=names))
        tell_losses(made.losses, feedback)
        results |= self._listed(made, parameters, context, feedback)
        return results | self._report(made, binding, profile, parameters, context)

    def _counted(self, made: Export, feedback: QgsProcessingFeedback) -> dict[str, int]:
        ready = made.ready
        numbers = (
            ready.tasks_read,
            made.tasks_written,
            ready.tasks_read - made.tasks_written,
            ready.points_read,
            ready.points_written,
            made.points_left,
            made.points_named,
            len(made.losses),
        )
        counts = {name: n for (name, _), n in zip(self._numbers(), numbers, strict=True)}
        feedback.pushInfo(
            tr(
                "Tasks: {read} read = {written} written + {refused} left out. Boundary points: "
                "{points} read = {kept} written + {left} left out; {named} named from outlines."
            ).format(
                read=numbers[0], written=numbers[1], refused=numbers[2], points=numbers[3],
                kept=numbers[4], left=numbers[5], named=numbers[6],
            )
        )  # fmt: skip
        feedback.pushInfo(tr("Change of datum: {operation}").format(operation=ready.operation.name))
        return counts

    def _listed(
        self,
        made: Export,
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from mineaction_plugin.adapters.errors import translated
        from mineaction_plugin.adapters.features import TEXT, fields_of, row_feature

        names = ("table_name", "record", "field", "value", "written", "reason")
        sink, sink_id = self.open_sink(
            parameters,
            self.LISTED,
            context,
            fields_of(tuple((name, TEXT) for name in names)),
            Qgis.WkbType.NoGeometry,
        )

        def row(loss: Loss) -> QgsFeature:
            said = translated(loss.reason)
            return row_feature(
                [loss.table, loss.record, loss.field, loss.value, loss.written, said]
            )

        if sink is not None:
            self.write(sink, map(row, made.losses), feedback, self.LISTED)
        return {self.LISTED: sink_id}

    def _report(
        self,
        made: Export,
        binding: NationalBinding,
        profile: Profile,
        parameters: Parameters,
        context: QgsProcessingContext,
    ) -> dict[str, Any]:
        from mineaction_plugin.core.order.national.report import Heading, report_html

        path = self.parameterAsFileOutput(parameters, self.REPORT, context)
        if not path:
            return {}
        programme = profile.programme
        heading = Heading(
            self._frozen.layer, now_said(), programme.handling, programme.disclaimer,
            user_language(),
        )  # fmt: skip
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        page = report_html(made, binding, heading, on_page)
        return {self.REPORT: self.write_report(path, page)}


def tell_losses(losses: tuple[Loss, ...], feedback: QgsProcessingFeedback) -> None:
    """Say in the log what the file does not say, or says otherwise."""
    from mineaction_plugin.adapters.errors import translated

    for loss in losses[:FEW]:
        where = " · ".join(part for part in (loss.record, loss.field) if part)
        feedback.pushWarning(
            tr("{where}: {reason}.").format(where=where, reason=translated(loss.reason).rstrip("."))
        )
    if len(losses) > FEW:
        feedback.pushWarning(
            tr("… and {count} more; the report and the table of differences have them.").format(
                count=len(losses) - FEW
            )
        )
