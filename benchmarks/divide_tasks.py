# SPDX-License-Identifier: GPL-3.0-or-later
"""1,000 polygons into 15 equal parts each, against bisection with QgsGeometry.intersection.

The peer is what the dividing plugins do, written as well as it can be: each polygon is brought to
its UTM zone and turned by its oriented bounding box; each cut is bisected on what is left of the
polygon, until the part is right to 1e-9 as ours is; the part is cut off, all parts are brought back
and their areas are measured on the ellipsoid. It is spared what ours includes: equal parts on the
ellipsoid, the check of its parts, and corners that neighbours share.

Run: . build/env.sh && .venv/bin/python benchmarks/divide_tasks.py
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1]))

import numpy as np
import shapely
from _hazard_layer import outlines
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDistanceArea,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)

from mineaction_plugin.core.boundary.division import Cuts, divide_all
from mineaction_plugin.processing.divided_rows import ROWS_AT_ONCE

COUNT = 1000
PARTS = 15
REPEATS = 3
LEAST_RATIO = 10.0
EXACT = 1e-9
WGS84 = QgsCoordinateReferenceSystem("EPSG:4326")
ORIGIN = QgsPointXY(0, 0)


def transforms() -> dict[int, QgsCoordinateTransform]:
    """To the UTM zones of the polygons."""
    return {
        zone: QgsCoordinateTransform(
            WGS84, QgsCoordinateReferenceSystem(f"EPSG:326{zone}"), QgsProject.instance()
        )
        for zone in (32, 33, 34)
    }


def bisected(rest: QgsGeometry, wanted_m2: float) -> tuple[QgsGeometry, QgsGeometry]:
    """A part of that area cut off the west end, and what is left."""
    box = rest.boundingBox()
    low, high = box.xMinimum(), box.xMaximum()
    while True:
        middle = (low + high) / 2
        slab = QgsRectangle(box.xMinimum() - 1, box.yMinimum() - 1, middle, box.yMaximum() + 1)
        part = rest.intersection(QgsGeometry.fromRect(slab))
        missing = wanted_m2 - part.area()
        if abs(missing) <= EXACT * wanted_m2 or high - low < 1e-9:
            return part, rest.difference(QgsGeometry.fromRect(slab))
        if missing > 0:
            low = middle
        else:
            high = middle


def by_bisection(
    shape: QgsGeometry, transform: QgsCoordinateTransform, measure: QgsDistanceArea
) -> list[tuple[QgsGeometry, float]]:
    """The peer's division of one polygon."""
    rest = QgsGeometry(shape)
    rest.transform(transform)
    _, _, angle, width, height = rest.orientedMinimumBoundingBox()
    turn = angle if width > height else angle + 90.0
    rest.rotate(-turn, ORIGIN)
    wanted_m2 = rest.area() / PARTS
    parts = []
    for _ in range(PARTS - 1):
        part, rest = bisected(rest, wanted_m2)
        parts.append(part)
    parts.append(rest)
    for part in parts:
        part.rotate(turn, ORIGIN)
        part.transform(transform, QgsCoordinateTransform.TransformDirection.ReverseTransform)
    return [(part, measure.measureArea(part)) for part in parts]


def timed(work: Callable[[], int]) -> tuple[float, int]:
    """Seconds, and how many parts were made."""
    begun = time.perf_counter()
    made = work()
    return time.perf_counter() - begun, made


def main() -> int:
    """Print the ratio; 1 where it is below its limit."""
    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False)
    application.initQgis()
    made = outlines(2 * COUNT, np.random.default_rng(20261124))
    shapes = made[shapely.is_valid(made)][:COUNT]
    assert len(shapes) == COUNT
    theirs = []
    for shape in shapes:
        geometry = QgsGeometry()
        geometry.fromWkb(shapely.to_wkb(shape))
        theirs.append(geometry)
    zones = [int(shape.centroid.x // 6) + 31 for shape in shapes]
    ways, cuts = transforms(), Cuts(parts=PARTS)
    measure = QgsDistanceArea()
    measure.setSourceCrs(WGS84, QgsProject.instance().transformContext())
    measure.setEllipsoid("EPSG:7030")

    def peer() -> int:
        return sum(
            len(by_bisection(shape, ways[zone], measure))
            for shape, zone in zip(theirs, zones, strict=True)
        )

    def ours() -> int:
        batches = (shapes[i : i + ROWS_AT_ONCE] for i in range(0, COUNT, ROWS_AT_ONCE))
        return sum(len(parts) for batch in batches for parts in divide_all(batch, cuts))

    seconds: dict[str, list[float]] = {"peer": [], "ours": []}
    for _ in range(REPEATS):
        for name, work in (("peer", peer), ("ours", ours)):
            took, made = timed(work)
            assert made == COUNT * PARTS
            seconds[name].append(took)
    median = {name: statistics.median(times) for name, times in seconds.items()}
    for name, value in median.items():
        print(f"{name}: {1000 * value / COUNT:.2f} ms a polygon, median of {REPEATS}")
    ratio = median["peer"] / median["ours"]
    print(f"{COUNT} polygons into {PARTS}: {ratio:.1f} x faster than bisection (at least 10)")
    return int(ratio < LEAST_RATIO)


if __name__ == "__main__":
    sys.exit(main())
