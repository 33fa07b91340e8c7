# SPDX-License-Identifier: GPL-3.0-or-later
"""Build boundaries from tables of points: coordinates as written, or bearings and distances."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QMetaType

from mineaction_plugin.core.terms.vocabulary import AngleUnit, North
from mineaction_plugin.processing.base import MineActionAlgorithm, Parameters
from mineaction_plugin.processing.point_rows import PointRows
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.core.boundary.assembly import Built

NUMBER = QMetaType.Type.Double
COLUMNS = (
    ("task_id", QMetaType.Type.QString),
    ("misclosure_m", NUMBER),
    ("misclosure_ratio", NUMBER),
    ("area_m2", NUMBER),
    ("remarks", QMetaType.Type.QString),
)


class BoundaryFromPoints(MineActionAlgorithm):
    """`mineaction:boundaryfrompoints`."""

    ID = "boundaryfrompoints"
    GROUP_ID = "boundaries"
    ICON = "boundary"
    INPUT = "INPUT"
    OUTPUT = "OUTPUT"
    REJECTED = "REJECTED"

    def title(self) -> str:
        return tr("Boundary from points")

    def group_title(self) -> str:
        return tr("Boundaries")

    def help(self) -> str:
        return tr(
            "Builds a boundary for each task from a table in which a row is a point: from "
            "coordinates as people write them (degrees, UTM, MGRS), from the points of a layer, or "
            "from bearings and distances.\n\n"
            "With bearings, the first row of each ring gives the start as a coordinate. Where that "
            "row carries a bearing too, each row's leg leaves its point; where it carries none, "
            "each row's leg arrives at its point. A list closes when its last leg leads to the "
            "first point: by the leg of the last row, or by a row that names the first point "
            "again. The misclosure is then told in metres and as 1:n. A list without its last leg "
            "is closed by a computed one, and how well it closes cannot be known. Reference "
            "points, landmarks and benchmarks (RP, LM, BM) at the head lead to the ring and are no "
            "part of it.\n\n"
            "Magnetic bearings need the date they were read, or that day's declination; a "
            "declination counts more than a date, and before 2010 only a declination will do.\n\n"
            "A misclosure beyond the limit is refused, and the leg is named whose reversal or "
            "swapped digits would close the ring. It is spread over the points only where Bowditch "
            "is chosen; the log lists every point before and after. A task with a flaw is refused "
            "whole: each of its rows is in the rejected table, with the reason."
        )

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.INPUT, tr("Table or points"), [Qgis.ProcessingSourceType.Vector]
            )
        )
        for name, title, optional in (
            ("TASK_FIELD", tr("Field with the task's id"), False),
            ("ORDER_FIELD", tr("Field with the order of the points"), False),
            ("RING_FIELD", tr("Field with the ring's number"), True),
            ("LABEL_FIELD", tr("Field with the point's label"), True),
            ("TEXT_FIELD", tr("Field with the coordinate as written"), True),
            ("BEARING_FIELD", tr("Field with the bearing"), True),
            ("DISTANCE_FIELD", tr("Field with the distance (metres)"), True),
            ("START_FIELD", tr("Field with the start's coordinate (first row)"), True),
        ):
            self.addParameter(
                QgsProcessingParameterField(
                    name, title, parentLayerParameterName=self.INPUT, optional=optional
                )
            )
        self._add_measuring()
        self._add_results()

    def _add_measuring(self) -> None:
        """How the bearings were measured, and in what the coordinates are written."""
        north = QgsProcessingParameterEnum(
            "NORTH",
            tr("North of the bearings (must be said where there are bearings)"),
            [each.value for each in North],
            optional=True,
        )
        north.setUsesStaticStrings(True)
        self.addParameter(north)
        self._add_words(
            "ANGLE_UNIT", tr("Unit of the bearings"), [unit.value for unit in AngleUnit]
        )
        self.addParameter(
            QgsProcessingParameterCrs(
                "GRID_CRS",
                tr("Grid of grid bearings (empty: UTM zone of the start)"),
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterDateTime(
                "DATE",
                tr("Day on which magnetic bearings were read"),
                QgsProcessingParameterDateTime.Type.Date,
                optional=True,
            )
        )
        for name, title, default in (
            ("DECLINATION_DEG", tr("Declination as written (degrees, east positive)"), None),
            ("MAX_MISCLOSURE_RATIO", tr("Refuse a misclosure above 1 in …"), 20.0),
        ):
            self.addParameter(
                QgsProcessingParameterNumber(
                    name,
                    title,
                    QgsProcessingParameterNumber.Type.Double,
                    defaultValue=default,
                    optional=default is None,
                )
            )
        self.addParameter(
            QgsProcessingParameterCrs(
                "CRS", tr("CRS of the written coordinates (empty: WGS 84)"), optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterString(
                "MEASURED_BY",
                tr("Measured by (a word of the profile, as compass_and_tape)"),
                optional=True,
            )
        )
        self._add_words("ADJUST", tr("What to do with a misclosure"), ["none", "bowditch"])
        self.add_profile()

    def _add_results(self) -> None:
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, tr("Boundaries"), Qgis.ProcessingSourceType.VectorPolygon
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.REJECTED,
                tr("Rejected rows"),
                Qgis.ProcessingSourceType.Vector,
                optional=True,
                createByDefault=True,
            )
        )
        for name, title in (
            ("READ", tr("Rows read")),
            ("TASK_COUNT", tr("Boundaries made")),
            ("REJECTED_COUNT", tr("Rows rejected")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def _add_words(self, name: str, title: str, words: list[str]) -> None:
        parameter = QgsProcessingParameterEnum(name, title, words, defaultValue=words[0])
        parameter.setUsesStaticStrings(True)
        self.addParameter(parameter)

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.adapters.feedback import progress_of
        from mineaction_plugin.core.boundary.assembly import boundaries_of
        from mineaction_plugin.processing.point_rows import measuring, read_rows

        table = read_rows(self, parameters, context, feedback)
        built = boundaries_of(
            table.records,
            measuring(self, parameters, context, table),
            refused=table.refused,
            progress=progress_of(feedback, 0.2, 0.9),
        )
        tell(built, feedback)
        feedback.pushInfo(
            tr("{read} rows read = {used} used + {rejected} rejected; {tasks} boundaries.").format(
                read=len(table.records),
                used=len(table.records) - len(built.refused),
                rejected=len(built.refused),
                tasks=len(built.boundaries),
            )
        )
        return self._write(built, table, (parameters, context, feedback)) | {
            "READ": len(table.records),
            "TASK_COUNT": len(built.boundaries),
            "REJECTED_COUNT": len(built.refused),
        }

    def _write(
        self,
        built: Built,
        table: PointRows,
        call: tuple[Parameters, QgsProcessingContext, QgsProcessingFeedback],
    ) -> dict[str, Any]:
        from mineaction_plugin.adapters.errors import translated
        from mineaction_plugin.adapters.features import REJECTED_COLUMNS, fields_of, row_feature

        parameters, context, feedback = call
        output, output_id = self.open_sink(
            parameters, self.OUTPUT, context, fields_of(COLUMNS), Qgis.WkbType.MultiPolygon
        )
        rejected, rejected_id = self.open_sink(
            parameters,
            self.REJECTED,
            context,
            fields_of(REJECTED_COLUMNS),
            Qgis.WkbType.NoGeometry,
        )
        self.write(output, _features(built), feedback, self.OUTPUT)
        rows = [
            row_feature([row, translated(reason), table.texts[row - 1]])
            for row, reason in sorted(built.refused.items())
        ]
        self.write(rejected, rows, feedback, self.REJECTED)
        self.dress(context, output_id, "tasks", tr("Boundaries"), self.profile(parameters, context))
        return {self.OUTPUT: output_id, self.REJECTED: rejected_id}


def _features(built: Built) -> list[QgsFeature]:
    import numpy as np

    from mineaction_plugin.adapters.errors import translated
    from mineaction_plugin.adapters.geometry import to_qgs_multi
    from mineaction_plugin.core.position.geodesy import area_m2

    shapes = np.empty(len(built.boundaries), dtype=object)
    shapes[:] = [made.polygon for made in built.boundaries]
    result = []
    for made, area in zip(built.boundaries, area_m2(shapes).tolist(), strict=True):
        feature = QgsFeature()
        remarks = " ".join(translated(note) for note in made.notes)
        feature.setAttributes([made.task, made.misclosure_m, made.misclosure_ratio, area, remarks])
        feature.setGeometry(to_qgs_multi(made.polygon, Qgis.GeometryType.Polygon))
        result.append(feature)
    return result


def tell(built: Built, feedback: QgsProcessingFeedback) -> None:
    """Say which rows were refused, how rings closed, and what an adjustment moved."""
    from mineaction_plugin.adapters.errors import translated

    for row, reason in sorted(built.refused.items()):
        feedback.pushWarning(tr("Row {row}: {reason}").format(row=row, reason=translated(reason)))
    for made in built.boundaries:
        if made.misclosure_m is not None:
            ratio = "∞" if made.misclosure_ratio is None else f"{made.misclosure_ratio:.0f}"
            feedback.pushInfo(
                tr("Task {task}: misclosure {misclosure:.2f} m (1:{ratio}).").format(
                    task=made.task, misclosure=made.misclosure_m, ratio=ratio
                )
            )
        for note in made.notes:
            feedback.pushWarning(
                tr("Task {task}: {remark}").format(task=made.task, remark=translated(note))
            )
        for shift in made.shifts:
            feedback.pushInfo(
                tr(
                    "Task {task}: {label} moved {shift_m:.3f} m, from {lat_before:.7f}, "
                    "{lon_before:.7f} to {lat:.7f}, {lon:.7f} (latitude, longitude)."
                ).format(task=made.task, **vars(shift))
            )
