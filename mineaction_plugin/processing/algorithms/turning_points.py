# SPDX-License-Identifier: GPL-3.0-or-later
"""Name the points of boundaries and measure the legs between them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterCrs,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
)

from mineaction_plugin.adapters.errors import QgsProcessingException
from mineaction_plugin.processing.base import MineActionAlgorithm, Parameters
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.core.boundary.legs import LegTable
    from mineaction_plugin.core.boundary.points import PointTable
    from mineaction_plugin.core.position.geodesy import WorkingPlane


class TurningPoints(MineActionAlgorithm):
    """`mineaction:turningpoints`."""

    ID = "turningpoints"
    GROUP_ID = "boundaries"
    ICON = "points"
    INPUT = "INPUT"
    ID_FIELD = "ID_FIELD"
    START = "START"
    NEAREST_TO = "NEAREST_TO"
    CLOCKWISE = "CLOCKWISE"
    INTERMEDIATE_EVERY_M = "INTERMEDIATE_EVERY_M"
    DATE = "DATE"
    GRID_CRS = "GRID_CRS"
    OUTPUT = "OUTPUT"
    LEGS = "LEGS"
    STARTS = ("nearest", "northernmost", "first")

    def title(self) -> str:
        return tr("Boundary points and legs")

    def group_title(self) -> str:
        return tr("Boundaries")

    def help(self) -> str:
        return tr(
            "Names the corners of each boundary (SP, TP1, TP2 …) and measures the legs between "
            "them.\n\n"
            "Each leg carries its bearing from true, grid and magnetic north, with the convergence "
            "and the declination (model and date) at its start, and its distance on the WGS 84 "
            "ellipsoid. Grid north is that of the UTM zone of the task's centroid, one for all its "
            "legs; MGRS is always in the point's own zone.\n\n"
            "Holes and further parts are rings of their own (B-SP, B-TP1 …). One row a corner; the "
            "last leg leads back to SP."
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
        start = QgsProcessingParameterEnum(
            self.START, tr("Start point"), list(self.STARTS), defaultValue="northernmost"
        )
        start.setUsesStaticStrings(True)
        self.addParameter(start)
        self.addParameter(
            QgsProcessingParameterFeatureSource(
                self.NEAREST_TO,
                tr("Nearest to (points)"),
                [Qgis.ProcessingSourceType.VectorPoint],
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterBoolean(self.CLOCKWISE, tr("Clockwise"), defaultValue=True)
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                self.INTERMEDIATE_EVERY_M,
                tr("Intermediate points at most every … metres (0: none)"),
                QgsProcessingParameterNumber.Type.Double,
                defaultValue=0.0,
                minValue=0.0,
            )
        )
        self._add_norths()
        self.add_profile()
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.OUTPUT, tr("Boundary points"), Qgis.ProcessingSourceType.VectorPoint
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                self.LEGS,
                tr("Legs"),
                Qgis.ProcessingSourceType.VectorLine,
                optional=True,
                createByDefault=True,
            )
        )

    def _add_norths(self) -> None:
        """The day of magnetic north and the grid of grid north."""
        self.addParameter(
            QgsProcessingParameterDateTime(
                self.DATE,
                tr("Date for magnetic north (empty: today)"),
                QgsProcessingParameterDateTime.Type.Date,
                optional=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterCrs(
                self.GRID_CRS,
                tr("Grid (empty: the UTM zone of each task's centroid)"),
                optional=True,
            )
        )

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.adapters.feedback import progress_of
        from mineaction_plugin.core.boundary.legs import legs
        from mineaction_plugin.core.boundary.points import Start, boundary_points
        from mineaction_plugin.core.position.geodesy import working_planes_of
        from mineaction_plugin.processing.boundary_inputs import day, plane_of_crs, polygons

        task_ids, shapes = polygons(self, parameters, context, feedback)
        grid = self.parameterAsCrs(parameters, self.GRID_CRS, context)
        planes = [plane_of_crs(grid)] * len(shapes) if grid.isValid() else working_planes_of(shapes)
        points = boundary_points(
            shapes,
            start=Start(self.parameterAsString(parameters, self.START, context)),
            clockwise=self.parameterAsBoolean(parameters, self.CLOCKWISE, context),
            nearest_to=self._targets(parameters, context, feedback),
            intermediate_every_m=self.parameterAsDouble(
                parameters, self.INTERMEDIATE_EVERY_M, context
            ),
            planes=planes,
            progress=progress_of(feedback, 0.2, 0.3),
        )
        on = day(self.parameterAsDateTime(parameters, self.DATE, context))
        table = legs(points, planes, on, progress_of(feedback, 0.3, 0.5))
        return self._write((task_ids, points, table, planes), parameters, context, feedback)

    def _targets(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> Any:  # noqa: ANN401 (an array of numpy, which is not imported where the plugin loads)
        """The points that starts should be near to, shape (m, 2) in degrees, or None."""
        import shapely

        columns = self.read_lonlat(parameters, self.NEAREST_TO, context, feedback)
        return None if columns is None else shapely.get_coordinates(columns.geometries)

    def _write(
        self,
        found: tuple[list[str], PointTable, LegTable, list[WorkingPlane]],
        parameters: Parameters,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from mineaction_plugin.adapters.features import (
            BOUNDARY_POINT_COLUMNS,
            LEG_COLUMNS,
            fields_of,
        )

        task_ids, points, table, planes = found
        output, output_id = self.open_sink(
            parameters,
            self.OUTPUT,
            context,
            fields_of(BOUNDARY_POINT_COLUMNS),
            Qgis.WkbType.Point,
        )
        lines, lines_id = self.open_sink(
            parameters, self.LEGS, context, fields_of(LEG_COLUMNS), Qgis.WkbType.LineString
        )
        if output is None:
            raise QgsProcessingException(self.invalidSinkError(parameters, self.OUTPUT))
        written = self.write(output, _points(task_ids, points, planes), feedback, self.OUTPUT)
        if lines is not None:
            self.write(lines, _legs(task_ids, table), feedback, self.LEGS)
        feedback.pushInfo(
            tr("{tasks} tasks, {points} boundary points, {legs} legs.").format(
                tasks=len(task_ids), points=written, legs=len(table)
            )
        )
        profile = self.profile(parameters, context)
        self.dress(context, output_id, "boundary_points", tr("Boundary points"), profile)
        self.dress(context, lines_id, "legs", tr("Legs"), profile)
        return {self.OUTPUT: output_id, self.LEGS: lines_id}


def _points(
    task_ids: list[str], points: PointTable, planes: list[WorkingPlane]
) -> Iterator[QgsFeature]:
    """Rows of BOUNDARY_POINT_COLUMNS; easting and northing in the one zone of the task."""
    import numpy as np

    from mineaction_plugin.core.boundary.rings import by_plane
    from mineaction_plugin.core.position.coordinates import format_mgrs

    easting, northing = np.empty(len(points)), np.empty(len(points))
    zone = np.empty(len(points), dtype=object)
    for plane, rows in by_plane(planes, points.task_index):
        easting[rows], northing[rows] = plane.to_plane(points.lon[rows], points.lat[rows])
        zone[rows] = plane.zone
    columns = (
        points.task_index.tolist(),
        points.ring_no.tolist(),
        points.point_no.tolist(),
        points.label.tolist(),
        [kind.value for kind in points.kind],
        points.lon.tolist(),
        points.lat.tolist(),
        zone.tolist(),
        easting.tolist(),
        northing.tolist(),
        format_mgrs(points.lon, points.lat).tolist(),
    )
    for task, *values in zip(*columns, strict=True):
        feature = QgsFeature()
        feature.setAttributes([task_ids[task], *values])
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(values[4], values[5])))
        yield feature


def _legs(task_ids: list[str], table: LegTable) -> Iterator[QgsFeature]:
    """Rows of LEG_COLUMNS."""
    import numpy as np
    import shapely

    # A leg across the antimeridian is drawn the short way, beyond 180 degrees.
    lon2 = table.lon2 - 360.0 * np.rint((table.lon2 - table.lon1) / 360.0)
    ends = np.stack(
        [np.column_stack([table.lon1, table.lat1]), np.column_stack([lon2, table.lat2])], axis=1
    )
    wkbs = np.asarray(shapely.to_wkb(shapely.linestrings(ends)), dtype=object).tolist()
    model = [table.declination_model] * len(table)
    on = [table.declination_date] * len(table)
    columns = (
        table.task_index.tolist(),
        wkbs,
        table.leg_no.tolist(),
        table.from_label.tolist(),
        table.to_label.tolist(),
        table.bearing_true_deg.tolist(),
        table.bearing_grid_deg.tolist(),
        table.bearing_magnetic_deg.tolist(),
        table.declination_deg.tolist(),
        table.declination_uncertainty_deg.tolist(),
        model,
        on,
        table.convergence_deg.tolist(),
        table.zone.tolist(),
        table.distance_m.tolist(),
    )
    for task, wkb, *values in zip(*columns, strict=True):
        feature = QgsFeature()
        feature.setAttributes([task_ids[task], *values])
        line = QgsGeometry()
        line.fromWkb(wkb)
        feature.setGeometry(line)
        yield feature
