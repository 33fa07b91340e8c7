# SPDX-License-Identifier: GPL-3.0-or-later
"""Divide tasks among teams."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from mineaction_plugin.adapters.errors import QgsProcessingException
from mineaction_plugin.core.errors import BindingError, GeometryError
from mineaction_plugin.processing.base import MineActionAlgorithm, Parameters
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from mineaction_plugin.adapters.layers import LayerColumns
    from mineaction_plugin.core.boundary.division import Cuts
    from mineaction_plugin.processing.divided_rows import Divided

METHODS = ("parts", "area", "areas", "strips", "boxes", "line")


class DivideTasks(MineActionAlgorithm):
    """`mineaction:dividetasks`."""

    ID = "dividetasks"
    ICON = "divide"
    INPUT = "INPUT"
    ID_FIELD = "ID_FIELD"
    METHOD = "METHOD"
    LINE = "LINE"
    OUTPUT = "OUTPUT"

    def title(self) -> str:
        return tr("Divide tasks")

    def help(self) -> str:
        return tr(
            "Divides each task into parts for teams: into a number of equal parts (parts), into "
            "parts of one area (area) or of a list of areas (areas), into strips of a width "
            "(strips), into boxes (boxes), or along lines such as a road or a river (line).\n\n"
            "Parts are equal on the ellipsoid to 1e-6 or 0.001 m², whichever is more. Neighbours "
            "share their corners exactly, and all parts together are the task. Holes and tasks in "
            "several parts are divided too.\n\n"
            "Without a bearing or a line, the cuts run across the long axis. Parts count from "
            "west to east, or from north to south; part 2 of T-7 is T-7-2. A task that cannot be "
            "divided as asked is listed with the reason."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.INPUT, tr("Tasks (polygons)"), [Qgis.ProcessingSourceType.VectorPolygon]
            )
        )
        self.addParameter(
            QgsProcessingParameterField(
                self.ID_FIELD,
                tr("Field with the task's id"),
                defaultValue="task_id",
                parentLayerParameterName=self.INPUT,
            )
        )
        method = QgsProcessingParameterEnum(
            self.METHOD, tr("Method"), list(METHODS), defaultValue="parts"
        )
        method.setUsesStaticStrings(True)
        self.addParameter(method)
        self.addParameter(
            QgsProcessingParameterNumber(
                "PARTS", tr("Number of parts (for: parts)"), defaultValue=2, minValue=1
            )
        )
        self._add_number("AREA_M2", tr("Area of each part (for: area; m²)"))
        self.addParameter(
            QgsProcessingParameterString(
                "AREAS", tr("Areas, with commas between (for: areas; m²)"), optional=True
            )
        )
        self._add_number("WIDTH_M", tr("Width (for: strips, boxes; metres)"))
        bearing = QgsProcessingParameterNumber(
            "BEARING_DEG",
            tr("Grid bearing of the cuts (degrees; empty: across the long axis)"),
            QgsProcessingParameterNumber.Type.Double,
            optional=True,
        )
        self.addParameter(bearing)
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.LINE,
                tr("Line: the direction of the cuts, or what to cut along (for: line)"),
                [Qgis.ProcessingSourceType.VectorLine],
                optional=True,
            )
        )
        self._add_number("SNAP_M", tr("Boxes begin at multiples of (grid metres; 0: no)"))
        self.add_profile()
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, tr("Parts"), Qgis.ProcessingSourceType.VectorPolygon
            )
        )

    def _add_number(self, name: str, title: str) -> None:
        self.addParameter(
            QgsProcessingParameterNumber(
                name,
                title,
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=0.0,
                minValue=0.0,
            )
        )

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.adapters.feedback import progress_of
        from mineaction_plugin.core.boundary.division import refuse_impossible
        from mineaction_plugin.processing.divided_rows import divided_rows, tell

        cuts = self._cuts(parameters, context, feedback)
        refuse_impossible(cuts)
        columns = self.read_lonlat(parameters, self.INPUT, context, feedback)
        if columns is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.INPUT))
        if not len(columns):
            raise GeometryError("The layer {layer} has no rows.", layer=columns.name)
        id_field = self.parameterAsString(parameters, self.ID_FIELD, context) or "task_id"
        if id_field not in columns.values:
            raise BindingError("The layer has no field {field} with the task's id.", field=id_field)
        divided = divided_rows(columns, id_field, cuts, progress_of(feedback, 0.2, 0.9))
        tell(divided, feedback)
        return {
            self.OUTPUT: self._write(divided, columns, id_field, (parameters, context, feedback))
        }

    def _write(
        self,
        divided: Divided,
        columns: LayerColumns,
        id_field: str,
        run: tuple[Parameters, QgsProcessingContext, QgsProcessingFeedback],
    ) -> str:
        from mineaction_plugin.processing.divided_rows import kept_fields, part_features

        parameters, context, feedback = run
        source = self.source(parameters, self.INPUT, context)
        kept = kept_fields(source.fields(), id_field)
        output, output_id = self.open_sink(
            parameters, self.OUTPUT, context, kept.fields, Qgis.WkbType.MultiPolygon
        )
        rows = part_features(divided, kept, source)
        written = self.write(output, rows, feedback, self.OUTPUT)
        self.dress(context, output_id, "tasks", tr("Parts"), self.profile(parameters, context))
        feedback.pushInfo(
            tr("{read} tasks read = {divided} divided + {refused} refused; {parts} parts.").format(
                read=len(columns),
                divided=len(divided.parts),
                refused=len(divided.refused),
                parts=written,
            )
        )
        return output_id

    def _cuts(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Cuts:
        from mineaction_plugin.core.boundary.division import Cuts, Method, areas_of_text

        method = Method(self.parameterAsString(parameters, self.METHOD, context))
        lines = self._lines(parameters, context, feedback)
        if method is not Method.LINE and len(lines) > 1:
            raise GeometryError(
                "The direction of the cuts is taken from one line, but the layer has {count}. "
                "Select one, or give a bearing.",
                count=len(lines),
            )

        def number(name: str) -> float:
            return float(self.parameterAsDouble(parameters, name, context))

        turned = parameters.get("BEARING_DEG") not in {None, ""}
        return Cuts(
            method=method,
            parts=self.parameterAsInt(parameters, "PARTS", context),
            area_m2=number("AREA_M2"),
            areas_m2=areas_of_text(self.parameterAsString(parameters, "AREAS", context)),
            width_m=number("WIDTH_M"),
            bearing_grid_deg=number("BEARING_DEG") if turned else None,
            snap_m=number("SNAP_M"),
            lines=tuple(lines),
        )

    def _lines(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> list[BaseGeometry]:
        columns = self.read_lonlat(parameters, self.LINE, context, feedback)
        if columns is None:
            return []
        return [each for each in columns.geometries if each is not None and not each.is_empty]
