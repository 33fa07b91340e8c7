# SPDX-License-Identifier: GPL-3.0-or-later
"""`mineaction:boundaryfrompoints`: from coordinates, points, bearings; what is refused and why."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
import shapely
from pyproj import Geod
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

from mineaction_plugin.core.terms.vocabulary import UNITS_IN_A_CIRCLE, AngleUnit
from mineaction_plugin.packs.workers import PACKAGE, qgis_process
from mineaction_plugin.processing.algorithms.boundary_from_points import BoundaryFromPoints
from mineaction_plugin.processing.algorithms.turning_points import TurningPoints
from tests.qgis.boundary_runs import tried
from tests.qgis.hazard_runs import Log, layer_of, rows

GEOD = Geod(ellps="WGS84")
FIELDS = ("task", "no", "ring", "label", "text", "start", "bearing", "distance")
HOLED = (
    "Polygon((17.995 44.5, 18.004 44.5005, 18.003 44.506, 17.996 44.505, 17.995 44.5), "
    "(17.998 44.502, 18.001 44.503, 18.0 44.504, 17.998 44.502))"
)
BY_BEARINGS = {
    "BEARING_FIELD": "bearing",
    "DISTANCE_FIELD": "distance",
    "START_FIELD": "start",
    "NORTH": "true",
}
START = "44.5 17.96"
RING = (
    ("SP", START, "37", "150"),
    ("TP1", "", "127", "150"),
    ("TP2", "", "217", "150"),
    ("TP3", "", "307", "148"),
)


def table(
    cells: Sequence[dict[str, object]], kind: str = "NoGeometry", crs: str = ""
) -> QgsVectorLayer:
    fields = "&".join(f"field={name}:string" for name in FIELDS)
    layer = QgsVectorLayer(f"{kind}?{crs}{fields}", "points", "memory")
    for values in cells:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([values.get(name) for name in FIELDS])
        if "wkt" in values:
            feature.setGeometry(QgsGeometry.fromWkt(str(values["wkt"])))
        assert layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


def measured(
    task: str = "A", ring: Sequence[tuple[str, str, str, str]] = RING
) -> list[dict[str, object]]:
    return [
        {"task": task, "no": str(i), "label": label, "start": start, "bearing": b, "distance": d}
        for i, (label, start, b, d) in enumerate(ring)
    ]


def build(layer: QgsVectorLayer, tmp_path: Path, **how: Any) -> tuple[dict[str, Any], Log, bool]:  # noqa: ANN401
    parameters = {
        "INPUT": layer.id(),
        "TASK_FIELD": "task",
        "ORDER_FIELD": "no",
        "LABEL_FIELD": "label",
        "OUTPUT": str(tmp_path / "boundaries.gpkg"),
        "REJECTED": str(tmp_path / "rejected.gpkg"),
    }
    return tried(BoundaryFromPoints(), parameters | how)


@pytest.mark.parametrize("north", ["true", "grid", "magnetic"])
@pytest.mark.parametrize("unit", list(AngleUnit))
def test_points_and_legs_come_back_as_the_same_rings(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
    north: str,
    unit: AngleUnit,
) -> None:
    """A polygon with a hole across the border of two UTM zones."""
    made, log, ok = tried(
        TurningPoints(),
        {
            "INPUT": layer_of("Polygon?crs=EPSG:4326", [HOLED]).id(),
            "ID_FIELD": "ID",
            "DATE": "2020-06-01",
            "OUTPUT": str(tmp_path / "points.gpkg"),
            "LEGS": str(tmp_path / "legs.gpkg"),
        },
    )
    assert ok, log.text
    points, legs = rows(made["OUTPUT"]), rows(made["LEGS"])
    zone = points[0]["utm_zone"]
    cells = [
        {
            "task": "A",
            "no": str(i),
            "ring": str(point["ring_no"]),
            "label": point["label"],
            "start": f"{point['lat']:.12f} {point['lon']:.12f}" if point["point_no"] == 1 else None,
            "bearing": repr(leg[f"bearing_{north}_deg"] * UNITS_IN_A_CIRCLE[unit] / 360),
            "distance": repr(leg["distance_m"]),
        }
        for i, (point, leg) in enumerate(zip(points, legs, strict=True))
    ]
    results, log, ok = build(
        table(cells),
        tmp_path,
        RING_FIELD="ring",
        ANGLE_UNIT=unit.value,
        DATE="2020-06-01",
        GRID_CRS=f"EPSG:326{zone[:2]}",
        **(BY_BEARINGS | {"NORTH": north}),
    )
    assert ok, log.text
    (boundary,) = rows(results["OUTPUT"])
    assert boundary["misclosure_m"] < 0.001
    back = shapely.from_wkb(bytes(boundary["geometry"].asWkb())).geoms[0]
    assert len(back.interiors) == 1
    stored = sorted((p["lon"], p["lat"]) for p in points)
    found = sorted(xy for ring in (back.exterior, *back.interiors) for xy in ring.coords[:-1])
    assert len(stored) == len(found)
    for (lon1, lat1), (lon2, lat2) in zip(stored, found, strict=True):
        assert GEOD.inv(lon1, lat1, lon2, lat2)[2] < 0.001


def test_texts_of_any_format_and_points_make_boundaries(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    texts = ["33T YK 35355 31579", "44°29'59.2\"N 17°57'45.3\"E", "N44 30.0043 E17 57.698"]
    cells: list[dict[str, object]] = [
        {"task": "A", "no": str(i), "label": f"P{i}", "text": text} for i, text in enumerate(texts)
    ]
    results, log, ok = build(table(cells), tmp_path, TEXT_FIELD="text")
    assert ok, log.text
    (boundary,) = rows(results["OUTPUT"])
    assert (
        boundary["misclosure_m"] is None
        or boundary["misclosure_m"] == 0
        or not boundary["misclosure_m"]
    )
    assert boundary["area_m2"] > 1000
    placed = [
        {"task": "B", "no": str(i), "label": f"P{i}", "wkt": wkt}
        for i, wkt in enumerate(["Point(18 44)", "Point(18.001 44)", "Point(18 44.001)"])
    ]
    results, log, ok = build(table(placed, "Point", "crs=EPSG:4326&"), tmp_path)
    assert ok, log.text
    assert rows(results["OUTPUT"])[0]["task_id"] == "B"


def test_the_misclosure_is_told_and_spread_only_on_request(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    layer = table(measured())
    results, log, ok = build(layer, tmp_path, **BY_BEARINGS)
    assert ok, log.text
    (raw,) = rows(results["OUTPUT"])
    assert raw["misclosure_m"] == pytest.approx(2.0, abs=0.01)
    assert raw["misclosure_ratio"] == pytest.approx(299, abs=2)
    assert "moved" not in log.text
    results, log, ok = build(layer, tmp_path, ADJUST="bowditch", **BY_BEARINGS)
    assert ok, log.text
    (adjusted,) = rows(results["OUTPUT"])
    assert not adjusted["geometry"].equals(raw["geometry"])
    assert [line.split(" moved")[0] for line in log.said if " moved " in line] == [
        *("Task A: SP", "Task A: TP1", "Task A: TP2", "Task A: TP3"),
    ]


def test_a_bad_task_is_refused_row_by_row_and_the_leg_is_named(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    bad = [RING[0], ("TP1", "", "307", "150"), *RING[2:]]
    layer = table([*measured("GOOD"), *measured("BAD", bad)])
    results, log, ok = build(layer, tmp_path, **BY_BEARINGS)
    assert ok, log.text
    assert [row["task_id"] for row in rows(results["OUTPUT"])] == ["GOOD"]
    refused = rows(results["REJECTED"])
    assert [row["source_row"] for row in refused] == [5, 6, 7, 8]
    assert "TP1 to TP2 turned round" in refused[0]["reason"]
    assert "8 rows read = 4 used + 4 rejected; 1 boundaries." in log.text


@pytest.mark.parametrize(
    ("how", "said"),
    [
        ({"NORTH": None}, "NORTH"),
        ({"NORTH": "magnetic"}, "magnetic"),
        ({"NORTH": "magnetic", "DATE": "2005-05-05"}, "Type the declination"),
        ({"TEXT_FIELD": "text"}, "not both"),
        ({"START_FIELD": None}, "all three"),
        ({"TASK_FIELD": "nothing"}, "nothing"),
        ({"MEASURED_BY": "by_eye"}, "by_eye"),
        ({"GRID_CRS": "EPSG:3857", "NORTH": "grid"}, "UTM"),
    ],
)
def test_what_leaves_the_direction_or_place_open_is_refused(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
    how: dict[str, str],
    said: str,
) -> None:
    results, log, ok = build(table(measured()), tmp_path, **(BY_BEARINGS | how))
    assert not ok or not rows(results["OUTPUT"])
    assert said in log.text
    assert "Traceback" not in log.text


def test_a_typed_declination_serves_before_2010(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    results, log, ok = build(
        table(measured()),
        tmp_path,
        DATE="1996-05-05",
        DECLINATION_DEG=2.5,
        **(BY_BEARINGS | {"NORTH": "magnetic"}),
    )
    assert ok, log.text
    ring = shapely.from_wkb(bytes(rows(results["OUTPUT"])[0]["geometry"].asWkb())).geoms[0]
    (x1, y1), (x2, y2) = ring.exterior.coords[:2]
    assert GEOD.inv(x1, y1, x2, y2)[0] == pytest.approx(39.5, abs=1e-6)


def test_an_empty_table_is_a_sentence(
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    _, log, ok = build(table([]), tmp_path, **BY_BEARINGS)
    assert not ok
    assert "no rows" in log.text


def test_a_script_builds_the_same_from_a_csv(tmp_path: Path) -> None:
    source = tmp_path / "legs.csv"
    lines = ["task,no,label,start,bearing,distance"]
    lines += [f"A,{i},{label},{start},{b},{d}" for i, (label, start, b, d) in enumerate(RING)]
    source.write_text("\n".join(lines) + "\n")
    settings = tmp_path / "config" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(f"[PythonPlugins]\n{PACKAGE.name}=true\n")
    environment = {
        **{key: value for key, value in os.environ.items() if key != "DISPLAY"},
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "config"),
        "QGIS_PLUGINPATH": str(PACKAGE.parent),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": str(Path(shapely.__file__).parents[1]),
    }
    words = [
        f"INPUT={source}",
        *("TASK_FIELD=task", "ORDER_FIELD=no", "LABEL_FIELD=label", "START_FIELD=start"),
        *("BEARING_FIELD=bearing", "DISTANCE_FIELD=distance", "NORTH=true"),
        f"OUTPUT={tmp_path / 'out.gpkg'}",
    ]
    done = subprocess.run(
        [qgis_process(), "--json", "run", "mineaction:boundaryfrompoints", *words],
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (boundary,) = rows(str(tmp_path / "out.gpkg"))
    assert boundary["misclosure_m"] == pytest.approx(2.0, abs=0.01)
