# SPDX-License-Identifier: GPL-3.0-or-later
"""The main job on real data, as the toolbox runs it and as a script runs it.

Hazards → tasks → boundary points → orders → packs → verified; nothing of it is kept or copied.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import unicodedata
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import pytest
import shapely
from qgis import processing
from qgis.core import (
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from mineaction_plugin.adapters.geometry import to_shapely
from mineaction_plugin.core.order import snapshot
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.packs.workers import PACKAGE, qgis_process

BORDER_LON = 18.0
"""UTM 33 and 34 meet here."""
SIDE = 6
APART_DEG = 0.0005
"""About 40 m: more than two margins."""
Run = Callable[[str, Mapping[str, object]], Mapping[str, object]]


pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture(scope="module")
def script(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Runs an algorithm by `qgis_process` on a fresh profile with no display."""
    config = tmp_path_factory.mktemp("profile")
    settings = config / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings.parent.mkdir(parents=True)
    settings.write_text(f"[PythonPlugins]\n{PACKAGE.name}=true\n")
    libraries = str(Path(shapely.__file__).parents[1])
    environment = {
        **{key: value for key, value in os.environ.items() if key != "DISPLAY"},
        "QGIS_CUSTOM_CONFIG_PATH": str(config),
        "QGIS_PLUGINPATH": str(PACKAGE.parent),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONPATH": os.pathsep.join([libraries, os.environ.get("PYTHONPATH", "")]),
    }

    def run(algorithm: str, parameters: Mapping[str, object]) -> Mapping[str, object]:
        words = [f"{name}={value}" for name, value in parameters.items()]
        done = subprocess.run(
            [qgis_process(), "--json", "run", algorithm, *words],
            env=environment,
            capture_output=True,
            text=True,
            timeout=600,
            check=False,
        )
        assert "Traceback" not in done.stderr, done.stderr
        if done.returncode != 0:
            raise QgsProcessingException(done.stderr)
        results: Mapping[str, object] = json.loads(done.stdout)["results"]
        return results

    return run


def toolbox(algorithm: str, parameters: Mapping[str, object]) -> Mapping[str, object]:
    """Runs an algorithm as the toolbox does: with its refusal of invalid geometry."""
    from processing.tools import dataobjects  # noqa: PLC0415 (there once Processing is)

    context = dataobjects.createContext()
    result: Mapping[str, object] = processing.run(algorithm, dict(parameters), context=context)
    return result


def run_by(way: str, script: Run) -> Run:
    return script if way == "qgis_process" else toolbox


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def layer_at(path: object) -> QgsVectorLayer:
    layer = QgsVectorLayer(str(path), "layer", "ogr")
    assert layer.isValid(), path
    return layer


def shapes_of(path: object, field: str) -> dict[str, shapely.Geometry]:
    shapes = {}
    for feature in layer_at(path).getFeatures():
        shape = to_shapely(feature.geometry())
        assert shape is not None
        shapes[str(feature[field])] = shape
    return shapes


def twelve(hazards: Mapping[str, shapely.Geometry]) -> list[str]:
    """Six hazards on each side of 18° E, near it, no two of them near each other."""
    names, shapes = list(hazards), np.array(list(hazards.values()), dtype=object)
    lon = shapely.get_x(shapely.centroid(shapes))
    chosen: list[int] = []
    for side in (lon < BORDER_LON, lon >= BORDER_LON):
        wanted = len(chosen) + SIDE
        for i in np.argsort(np.abs(lon - BORDER_LON)):
            apart = all(shapes[i].distance(shapes[k]) > APART_DEG for k in chosen)
            if side[i] and apart and len(chosen) < wanted:
                chosen.append(int(i))
        assert len(chosen) == wanted
    return [names[i] for i in chosen]


def order_in(pack: Path) -> Order:
    manifest = json.loads((pack / "manifest.json").read_text(encoding="utf-8"))
    return snapshot.from_json(manifest["snapshot"])


def text_of(pdf: Path) -> str:
    done = subprocess.run(["pdftotext", str(pdf), "-"], capture_output=True, text=True, check=True)
    # Fonts may join letters ("ff"); what a reader sees is what counts.
    return unicodedata.normalize("NFKC", done.stdout)


def save_project(path: Path, source: str) -> None:
    project = QgsProject()
    project.addMapLayer(layer_at(source))
    assert project.write(str(path))
    project.clear()


@pytest.mark.parametrize("way", ["toolbox", "qgis_process"])
def test_from_hazards_to_verified_packs(
    way: str, script: Run, shared_data: Path, tmp_path: Path
) -> None:
    run = run_by(way, script)
    source = shared_data / "bosnia" / "maglaj_zavidovici.gpkg"
    project_file = tmp_path / "analyst.qgs"
    save_project(project_file, f"{source}|layername=suspect_areas")
    before = (sha256(source), sha256(project_file), sorted(source.parent.iterdir()))

    imported = run(
        "mineaction:importhazards",
        {
            "INPUT": f"{source}|layername=suspect_areas",
            "OUTPUT": str(tmp_path / "hazards.gpkg"),
            "REJECTED": str(tmp_path / "rejected.gpkg"),
        },
    )
    assert imported["READ"] == 656
    assert int(str(imported["ACCEPTED"])) + int(str(imported["REJECTED_COUNT"])) == 656

    checked = run(
        "mineaction:audithazards",
        {
            "INPUT": f"{source}|layername=suspect_areas",
            "CLEARED": f"{source}|layername=cleared_areas",
            "ISSUES": str(tmp_path / "issues.gpkg"),
            "REPORT": str(tmp_path / "report.html"),
        },
    )
    found = layer_at(checked["ISSUES"])
    counts = int(str(checked["MANDATORY_COUNT"])), int(str(checked["ADVISORY_COUNT"]))
    assert sum(counts) == found.featureCount()
    invalid = [row for row in found.getFeatures() if row["rule"] == "invalid_polygon"]
    assert len(invalid) == 57  # of the data's own description

    hazards = shapes_of(imported["OUTPUT"], "hazard_id")
    chosen = twelve(hazards)
    names = ", ".join(f"'{name}'" for name in chosen)
    extracted = run(
        "native:extractbyexpression",
        {
            "INPUT": imported["OUTPUT"],
            "EXPRESSION": f'"hazard_id" IN ({names})',
            "OUTPUT": str(tmp_path / "chosen.gpkg"),
        },
    )
    made = run(
        "mineaction:createtasks",
        {
            "HAZARDS": extracted["OUTPUT"],
            "MARGIN_M": 10,
            "KIND": "clearance",
            "OUTPUT": str(tmp_path / "tasks.gpkg"),
        },
    )
    assert made["TASK_COUNT"] == 12
    tasks = shapes_of(made["OUTPUT"], "task_id")
    pointed = run(
        "mineaction:turningpoints",
        {
            "INPUT": made["OUTPUT"],
            "ID_FIELD": "task_id",
            "OUTPUT": str(tmp_path / "points.gpkg"),
            "LEGS": str(tmp_path / "legs.gpkg"),
        },
    )
    folder = tmp_path / "packs"
    ordered = run(
        "mineaction:taskorder",
        {
            "TASKS": made["OUTPUT"],
            "ID_FIELD": "task_id",
            "HAZARDS": imported["OUTPUT"],
            "BOUNDARY_POINTS": pointed["OUTPUT"],
            "ISSUED_BY": "A. Planner",
            "REASON": "The overlap with the next task is known to both teams",
            "OUTPUT_FOLDER": str(folder),
        },
    )
    assert (ordered["PACK_COUNT"], ordered["FAILED_COUNT"]) == (12, 0)

    summary = json.loads((folder / "summary.json").read_text(encoding="utf-8"))
    assert len(summary["tasks"]) == 12
    for task in summary["tasks"]:
        pack = Path(task["folder"])
        _check_pack(pack, tasks[task["task_id"]])
        verified = run(
            "mineaction:verifypack",
            {"PACK": str(pack), "REPORT": str(tmp_path / f"{pack.name}.html")},
        )
        assert verified["VERDICT"] == "ok"
    zones = [order_in(Path(task["folder"])).frame.zone for task in summary["tasks"]]
    assert sorted(zones) == ["33N"] * SIDE + ["34N"] * SIDE

    assert (sha256(source), sha256(project_file), sorted(source.parent.iterdir())) == before
    assert not list(folder.glob(".*"))


def _check_pack(pack: Path, boundary: shapely.Geometry) -> None:
    """The pack says what the task says, by its own zone, on paper and in machine files."""
    order = order_in(pack)
    zone = "33N" if shapely.centroid(boundary).x < BORDER_LON else "34N"
    assert order.frame.zone == zone
    corners = shapely.get_coordinates(boundary)
    ring = [(point.lon, point.lat) for point in order.points if point.ring_no == 1]
    apart = shapely.hausdorff_distance(shapely.MultiPoint(ring), shapely.MultiPoint(corners))
    assert apart < 1e-7, "a corner is on the sheet that the task has not, or the other way round"
    paper = text_of(pack / f"{pack.name}_order.pdf")
    assert zone in re.sub(r"\s", "", paper), "the sheet does not name its zone"
    assert f"{order.order_no} r1" in paper
    for point in order.points:
        assert re.search(rf"\b{re.escape(point.label)}\b", paper)
    with zipfile.ZipFile(f"{pack}.zip") as packed:
        assert packed.testzip() is None
        inside = {name.split("/")[-1] for name in packed.namelist()}
    assert {path.name for path in pack.rglob("*") if path.is_file()} <= inside


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"ID_FIELD": "typeArea"}, "share the id"),
        ({"ID_FIELD": "no_such"}, "has no field no_such"),
        ({"PROFILE": "{here}/own.json"}, "“numbring” is unknown"),
        ({"OUTPUT_FOLDER": "{here}/own.json/out"}, "cannot be written"),
        ({"WORKSPACE": "{source}"}, "no workspace of this plugin"),
        ({"SELECTED_IDS": "1,2"}, "no task has the id"),
    ],
)
def test_a_script_gets_a_sentence_and_no_traceback(
    script: Run, shared_data: Path, tmp_path: Path, parameters: dict[str, str], sentence: str
) -> None:
    source = shared_data / "bosnia" / "maglaj_zavidovici.gpkg"
    (tmp_path / "own.json").write_text('{"inherits": "imas", "numbring": {}}')
    given = {
        "TASKS": f"{source}|layername=suspect_areas",
        "ID_FIELD": "fileId",
        "OUTPUT_FOLDER": str(tmp_path / "out"),
        **{name: text.format(here=tmp_path, source=source) for name, text in parameters.items()},
    }
    with pytest.raises(QgsProcessingException, match=sentence):
        script("mineaction:taskorder", given)
