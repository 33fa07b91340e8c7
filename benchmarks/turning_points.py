# SPDX-License-Identifier: GPL-3.0-or-later
"""Boundary points and legs of 10,000 polygons against a PyQGIS loop with QgsDistanceArea.

The loop asks QgsDistanceArea for the length and the bearing of each leg and transforms each vertex
to the polygon's UTM zone; it knows neither MGRS nor magnetic north. Both read one GeoPackage and
write the same columns to memory layers. Runs are interleaved; medians are printed.
"""

from __future__ import annotations

import math
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

import fiona
import numpy as np
from _hazard_layer import outlines
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDistanceArea,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsMemoryProviderUtils,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
    QgsWkbTypes,
)
from shapely.geometry import mapping

from mineaction_plugin.adapters.features import BOUNDARY_POINT_COLUMNS, LEG_COLUMNS, fields_of
from mineaction_plugin.core.boundary.legs import legs
from mineaction_plugin.core.boundary.points import boundary_points
from mineaction_plugin.core.position.coordinates import format_mgrs
from mineaction_plugin.core.position.geodesy import working_planes_of
from mineaction_plugin.processing.algorithms.turning_points import TurningPoints

COUNT = 10_000
REPEATS = 5
WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")


def made_layer(folder: Path) -> tuple[Path, np.ndarray]:
    """A GeoPackage of synthetic polygons, the same for every run."""
    shapes = outlines(COUNT, np.random.default_rng(20261124))
    path = folder / "tasks.gpkg"
    schema = {"geometry": "Polygon", "properties": {"task_id": "str"}}
    with fiona.open(path, "w", driver="GPKG", crs="EPSG:4326", schema=schema) as file:
        file.writerecords(
            {"geometry": mapping(shape), "properties": {"task_id": f"T-{row:05d}"}}
            for row, shape in enumerate(shapes)
        )
    return path, shapes


def peer_rows(layer: QgsVectorLayer) -> list[tuple[list[object], list[object], list[QgsPointXY]]]:
    """The peer's table: one row a vertex, with its leg."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(WGS84, QgsProject.instance().transformContext())
    measure.setEllipsoid("EPSG:7030")
    transforms = {
        zone: QgsCoordinateTransform(
            WGS84, QgsCoordinateReferenceSystem(f"EPSG:326{zone}"), QgsProject.instance()
        )
        for zone in (32, 33, 34)
    }
    rows = []
    for feature in layer.getFeatures():
        geometry = feature.geometry()
        ring = geometry.asPolygon()[0][:-1]
        zone = int(geometry.centroid().asPoint().x() // 6) + 31
        transform, task_id = transforms[zone], feature["task_id"]
        for i, vertex in enumerate(ring):
            onward = ring[(i + 1) % len(ring)]
            distance_m = measure.measureLine(vertex, onward)
            bearing_deg = math.degrees(measure.bearing(vertex, onward)) % 360.0
            grid = transform.transform(vertex)
            grid_deg = math.degrees(grid.azimuth(transform.transform(onward))) % 360.0
            label = f"TP{i}" if i else "SP"
            to_label = f"TP{i + 1}" if i + 1 < len(ring) else "SP"
            kind = "turning_point" if i else "start_point"
            rows.append(
                (
                    [task_id, 1, i + 1, label, kind, vertex.x(), vertex.y(), f"{zone}N",
                     grid.x(), grid.y(), None],
                    [task_id, i + 1, label, to_label, bearing_deg, grid_deg, None, None, None,
                     None, None, bearing_deg - grid_deg, f"{zone}N", distance_m],
                    [vertex, onward],
                )
            )  # fmt: skip
    return rows


def peer_whole(path: Path) -> int:
    """The peer's run: read, compute, write."""
    layer = QgsVectorLayer(str(path), "tasks", "ogr")
    points = QgsMemoryProviderUtils.createMemoryLayer(
        "points", fields_of(BOUNDARY_POINT_COLUMNS), QgsWkbTypes.Type.Point, WGS84
    )
    lines = QgsMemoryProviderUtils.createMemoryLayer(
        "legs", fields_of(LEG_COLUMNS), QgsWkbTypes.Type.LineString, WGS84
    )
    dots, ways = [], []
    for point, leg, (one, two) in peer_rows(layer):
        dot = QgsFeature()
        dot.setAttributes(point)
        dot.setGeometry(QgsGeometry.fromPointXY(one))
        dots.append(dot)
        way = QgsFeature()
        way.setAttributes(leg)
        way.setGeometry(QgsGeometry.fromPolylineXY([one, two]))
        ways.append(way)
    points.dataProvider().addFeatures(dots, QgsFeatureSink.Flag.FastInsert)
    lines.dataProvider().addFeatures(ways, QgsFeatureSink.Flag.FastInsert)
    return int(points.featureCount())


def our_table(shapes: np.ndarray) -> int:
    """The same table and more: three norths, declination with its uncertainty, MGRS."""
    planes = working_planes_of(shapes)
    points = boundary_points(shapes, planes=planes)
    table = legs(points, planes, date(2026, 11, 24))
    for plane in set(planes):
        rows = table.zone == plane.zone
        plane.to_plane(points.lon[rows], points.lat[rows])
    format_mgrs(points.lon, points.lat)
    return len(table)


def our_whole(path: Path) -> int:
    """The algorithm as Processing runs it."""
    algorithm = TurningPoints()
    algorithm.initAlgorithm({})
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, ok = algorithm.run(
        {
            "INPUT": str(path),
            "ID_FIELD": "task_id",
            "START": "northernmost",
            "DATE": "2026-11-24",
            "OUTPUT": "memory:",
            "LEGS": "memory:",
        },
        context,
        QgsProcessingFeedback(False),
    )
    assert ok
    return int(context.takeResultLayer(results["OUTPUT"]).featureCount())


def timed(work: Callable[[], int]) -> tuple[float, int]:
    """Seconds, and what the work returned."""
    begun = time.perf_counter()
    done = work()
    return time.perf_counter() - begun, done


def main() -> int:
    """Print both ratios; 1 where one is above its limit."""
    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False)
    application.initQgis()
    with tempfile.TemporaryDirectory() as folder:
        path, shapes = made_layer(Path(folder))
        layer = QgsVectorLayer(str(path), "tasks", "ogr")
        works: dict[str, Callable[[], int]] = {
            "peer, computing": lambda: len(peer_rows(layer)),
            "ours, computing": lambda: our_table(shapes),
            "peer, whole run": lambda: peer_whole(path),
            "ours, whole run": lambda: our_whole(path),
        }
        seconds: dict[str, list[float]] = {name: [] for name in works}
        counts = set()
        for _ in range(REPEATS):
            for name, work in works.items():
                took, count = timed(work)
                seconds[name].append(took)
                counts.add(count)
        assert len(counts) == 1, counts
    median = {name: statistics.median(times) for name, times in seconds.items()}
    for name, value in median.items():
        print(f"{name}: {value:.3f} s")
    computing = median["ours, computing"] / median["peer, computing"]
    whole = median["ours, whole run"] / median["peer, whole run"]
    print(f"{COUNT} polygons, {counts.pop()} points, medians of {REPEATS}")
    print(f"computing: {computing:.2f} x the loop (at most 0.5)")
    print(f"whole run: {whole:.2f} x the loop (at most 1.0)")
    return int(computing > 0.5 or whole > 1.0)


if __name__ == "__main__":
    sys.exit(main())
