# SPDX-License-Identifier: GPL-3.0-or-later
"""`exporttasks`: what a workspace holds arrives in the national database, and nothing is lost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from osgeo import ogr
from qgis import processing
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsVectorLayer,
)

from mineaction_plugin.adapters import bindings, national
from mineaction_plugin.adapters.layers import LayerColumns, read_lonlat
from mineaction_plugin.core.boundary.audit import HazardLink
from mineaction_plugin.core.hazard.binding import Binding, Role
from mineaction_plugin.core.position.datum import datum_operation
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.packs.writing import speaking
from mineaction_plugin.processing.algorithms.export_tasks import ExportTasks
from mineaction_plugin.processing.algorithms.task_order import TaskOrder
from mineaction_plugin.workspace import store
from mineaction_plugin.workspace.database import opened
from tests.qgis.hazard_runs import Log
from tests.qgis.orders import points_of

CORNERS = [(18.1000, 44.5010), (18.1030, 44.5005), (18.1025, 44.4980), (18.0995, 44.4985)]
MULTI = shapely.MultiPolygon([shapely.box(18.11, 44.50, 18.12, 44.51),
                              shapely.box(18.13, 44.50, 18.14, 44.51)])  # fmt: skip
HOLED = shapely.Polygon(shapely.box(18.15, 44.50, 18.16, 44.51).exterior.coords,
                        [shapely.box(18.152, 44.502, 18.155, 44.505).exterior.coords])  # fmt: skip
BALKANS_6 = "EPSG:3908"


pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture
def project() -> Iterator[QgsProject]:
    project = QgsProject.instance()
    project.clear()
    yield project
    project.clear()


@pytest.fixture
def workspace(tmp_path: Path, qgis_app: object) -> Path:  # noqa: ARG001
    """Three tasks; the first with labels of its own and a hazard that it was made for."""
    path = tmp_path / "programme.gpkg"
    store.create(path, load())
    tasks = [
        Task(
            "CT-1", shapely.Polygon(CORNERS), title="Orchard", team="T4", remarks="=1+1",
            operator="An organisation of a long name",
        ),
        Task("CT-2", MULTI, title="Two fields", planned_start="2026-11-24"),
        Task("CT-3", HOLED, title="Around the well", extra={"donor": "A"}),
    ]  # fmt: skip
    store.save_tasks(path, tasks, {"CT-1": [HazardLink("H-7", "")]})
    ring = points_of(1, CORNERS)
    store.save_boundary_points(path, "CT-1", [
        *ring[:2], *(each.__class__(**{**each.__dict__, "label": f"TP{n}"})
                     for n, each in enumerate(ring[2:], 7)),
    ])  # fmt: skip
    return path


def run(workspace: Path, output: Path, **more: object) -> tuple[dict[str, Any], Log]:
    log = Log()
    parameters = {"TASKS": f"{workspace}|layername=tasks", "OUTPUT": str(output), **more}
    return processing.run("mineaction:exporttasks", parameters, feedback=log), log


def rows(path: Path, layer: str = "") -> list[dict[str, Any]]:
    """The rows of a layer as GDAL itself reads them, with the shape under "shape"."""
    source = ogr.Open(str(path))
    found = source.GetLayerByName(layer) if layer else source.GetLayer(0)
    result = []
    for feature in found:
        values = {found.GetLayerDefn().GetFieldDefn(i).GetName(): feature.GetField(i)
                  for i in range(feature.GetFieldCount())}  # fmt: skip
        shape = feature.GetGeometryRef()
        values["shape"] = None if shape is None else shapely.from_wkb(bytes(shape.ExportToWkb()))
        result.append(values)
    return result


@pytest.mark.parametrize("form", ["gpkg", "shp"])
def test_there_and_back_is_the_same_land_to_a_centimetre(
    workspace: Path, tmp_path: Path, form: str
) -> None:
    """Through another datum, whose inverse alone is off by most of a centimetre."""
    output = tmp_path / f"out.{form}"
    binding = json.dumps({"crs": BALKANS_6, "tasks": {}})
    results, _ = run(workspace, output, FORMAT=form, BINDING=binding)
    assert results["TASKS_WRITTEN"] == 3
    operation = datum_operation(BALKANS_6, None, degrees=(18.1, 44.5, 18.2, 44.51))
    found = {row["task_id"]: row for row in rows(output, "tasks" if form == "gpkg" else "")}
    for task_id, ours in (("CT-1", shapely.Polygon(CORNERS)), ("CT-2", MULTI), ("CT-3", HOLED)):
        back = shapely.transform(
            found[task_id]["shape"], lambda xy: np.column_stack(operation.to_wgs84(*xy.T))
        )
        assert shapely.get_num_coordinates(back) == shapely.get_num_coordinates(ours)
        assert shapely.hausdorff_distance(back, ours) < 1e-9
    layer = QgsVectorLayer(
        f"{output}|layername=tasks" if form == "gpkg" else str(output), "", "ogr"
    )
    columns = bindings_read(layer)
    assert [str(each) for each in columns.values["title"]] == [
        "Orchard", "Two fields", "Around the well"
    ]  # fmt: skip
    for back, ours in zip(columns.geometries, (shapely.Polygon(CORNERS), MULTI, HOLED),
                          strict=True):  # fmt: skip
        assert shapely.hausdorff_distance(back, ours) < 1e-9


def bindings_read(layer: QgsVectorLayer) -> LayerColumns:
    """As our own importer reads a layer."""
    assert layer.isValid()
    return read_lonlat(layer)


def test_the_points_alone_make_the_same_boundaries_again(workspace: Path, tmp_path: Path) -> None:
    """What arrives as points of another CRS is the task, holes and parts with it."""
    output = tmp_path / "out.gpkg"
    run(workspace, output, BINDING=json.dumps({"crs": BALKANS_6, "tasks": {}}))
    made = processing.run(
        "mineaction:boundaryfrompoints",
        {
            "INPUT": f"{output}|layername=boundary_points", "TASK_FIELD": "task_id",
            "ORDER_FIELD": "point_no", "RING_FIELD": "ring_no", "LABEL_FIELD": "label",
            "OUTPUT": str(tmp_path / "back.gpkg"),
        },
    )  # fmt: skip
    back = {row["task_id"]: row["shape"] for row in rows(Path(made["OUTPUT"]))}
    for task_id, ours in (("CT-1", shapely.Polygon(CORNERS)), ("CT-2", MULTI), ("CT-3", HOLED)):
        assert shapely.symmetric_difference(back[task_id], ours).area < 1e-12
        assert shapely.hausdorff_distance(back[task_id], ours) < 1e-9


def test_labels_and_hazards_come_from_the_workspace(workspace: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.gpkg"
    results, log = run(workspace, output)
    points = rows(output, "boundary_points")
    assert [row["label"] for row in points if row["task_id"] == "CT-1"] == [
        "SP", "TP1", "TP7", "TP8"
    ]  # fmt: skip
    assert rows(output, "tasks")[0]["hazard_ids"] == "H-7"
    assert (results["POINTS_READ"], results["POINTS_WRITTEN"]) == (4, 4)
    assert results["POINTS_NAMED"] == len(points) - 4 == 16
    assert "3 read = 3 written + 0 left out" in log.text


def test_selected_tasks_keep_the_labels_and_the_workspace_that_they_lie_in(
    workspace: Path, tmp_path: Path, project: QgsProject
) -> None:
    """QGIS finds the rows of a selection, and not the layer that they are of."""
    layer = QgsVectorLayer(f"{workspace}|layername=tasks", "tasks")
    project.addMapLayer(layer)
    layer.selectByExpression("task_id = 'CT-1'")
    selected = QgsProcessingFeatureSourceDefinition(layer.id(), True)
    output = tmp_path / "out.gpkg"
    results, _ = run(workspace, output, TASKS=selected)
    assert (results["TASKS_READ"], results["POINTS_LEFT_OUT"]) == (1, 0)
    assert [row["label"] for row in rows(output, "boundary_points")] == [
        "SP", "TP1", "TP7", "TP8"
    ]  # fmt: skip
    context = QgsProcessingContext()
    context.setProject(project)
    order = TaskOrder()
    order.initAlgorithm()
    assert order.workspace_of_tasks({"TASKS": selected, "WORKSPACE": ""}, context) == workspace


def national_layer(rows_of: list[tuple[str, str]], fields: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"MultiPolygon?crs=EPSG:32633&{fields}", "national_tasks", "memory")
    for task_id, status in rows_of:
        feature = QgsFeature(layer.fields())
        feature["TASKID"], feature["STATUS"] = task_id, status
        feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0,1 0,1 1,0 0))"))
        layer.dataProvider().addFeature(feature)
    return layer


FIELDS = (
    "field=TASKID:string(21)&field=STATUS:string(12)&field=AREASQM:double(12,1)"
    "&field=Region:string(30)&field=ORGANISATION:string(10)&field=START_DATE:date"
)


def test_a_layer_of_the_database_says_its_names_words_lengths_and_crs(
    workspace: Path, tmp_path: Path, project: QgsProject
) -> None:
    layer = national_layer([("A-1", "Ongoing"), ("A-2", "Planned"), ("A-3", "Ongoing")], FIELDS)
    project.addMapLayer(layer)
    output = tmp_path / "out.gpkg"
    results, log = run(workspace, output, LIKE=layer)
    found = rows(output, "national_tasks")
    first = {name: value for name, value in found[0].items() if name != "shape"}
    assert list(first) == ["TASKID", "STATUS", "AREASQM", "Region", "ORGANISATION", "START_DATE"]
    assert (first["TASKID"], first["STATUS"]) == ("CT-1", "Planned")
    assert first["ORGANISATION"] == "An organi…"
    assert first["AREASQM"] == round(first["AREASQM"], 1)
    assert QgsVectorLayer(f"{output}|layername=national_tasks").crs().authid() == "EPSG:32633"
    assert "STATUS takes status, by its name" in log.text
    assert results["LISTED_COUNT"] > 0
    bindings.keep(layer, Binding(Role.TASKS, "national_tasks"))
    again, _ = run(workspace, tmp_path / "again.gpkg")
    assert again["LISTED_COUNT"] == results["LISTED_COUNT"], "bound in the project: found by itself"


def test_a_bound_layer_that_cannot_be_filled_is_no_reason_to_stop_but_an_asked_one_is(
    workspace: Path, tmp_path: Path, project: QgsProject
) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=colour:string", "sketch", "memory")
    project.addMapLayer(layer)
    bindings.keep(layer, Binding(Role.TASKS, "sketch"))
    run(workspace, tmp_path / "out.gpkg")
    assert "task_id" in rows(tmp_path / "out.gpkg", "tasks")[0]
    with pytest.raises(QgsProcessingException, match="sketch has no field that takes the task"):
        run(workspace, tmp_path / "asked.gpkg", LIKE=layer)


def test_the_binding_that_the_project_keeps_is_used_and_a_given_one_goes_before_it(
    workspace: Path, tmp_path: Path, project: QgsProject
) -> None:
    kept = national.resolved('{"tasks": {"fields": {"task_id": "NUMBER"}}}', "", load())
    assert kept is not None
    national.keep(project, kept)
    run(workspace, tmp_path / "kept.gpkg")
    assert "NUMBER" in rows(tmp_path / "kept.gpkg", "tasks")[0]
    run(workspace, tmp_path / "given.gpkg", BINDING='{"tasks": {"fields": {"task_id": "T"}}}')
    assert "T" in rows(tmp_path / "given.gpkg", "tasks")[0]


def test_the_project_and_the_task_database_are_left_as_they_were(
    workspace: Path, tmp_path: Path, project: QgsProject
) -> None:
    layer = QgsVectorLayer(f"{workspace}|layername=tasks", "tasks")
    project.addMapLayer(layer)
    project.setDirty(False)
    before = contents(workspace)
    run(workspace, tmp_path / "out.gpkg", TASKS=layer)
    assert not project.isDirty()
    with pytest.raises(QgsProcessingException, match="is read by this project"):
        run(workspace, workspace, TASKS=layer)
    assert contents(workspace) == before
    database = tmp_path / "national.gpkg"
    run(workspace, database)
    like = f"{database}|layername=tasks"
    with pytest.raises(QgsProcessingException, match="is read by this project"):
        run(workspace, database, LIKE=like)


def contents(workspace: Path) -> list[dict[str, object]]:
    with opened(workspace) as database:
        return database.rows("SELECT * FROM tasks")


def test_every_difference_is_a_row_of_the_table_and_in_the_report(
    workspace: Path, tmp_path: Path
) -> None:
    output, report = tmp_path / "out.shp", tmp_path / "report.html"
    results, _ = run(
        workspace, output, FORMAT="shp", REPORT=str(report), LISTED=str(tmp_path / "listed.gpkg")
    )
    listed = rows(tmp_path / "listed.gpkg")
    assert len(listed) == results["LISTED_COUNT"]
    cut = {row["value"]: row["written"] for row in listed if "cannot call" in row["reason"]}
    assert cut["target_devices"] == "target_dev"
    assert all(len(name) <= 10 for name in cut.values())
    page = report.read_text(encoding="utf-8")
    assert "target_dev" in page
    assert "none: recorded in WGS 84" in page


def test_the_report_says_of_the_datum_in_the_readers_language(
    workspace: Path, tmp_path: Path
) -> None:
    report = tmp_path / "report.html"
    with speaking("es"):
        run(workspace, tmp_path / "out.gpkg", REPORT=str(report))
    page = report.read_text(encoding="utf-8")
    assert "Exportar a la base de datos nacional" in page
    assert "recorded in WGS 84" not in page


def test_imsma_takes_an_ending_of_its_own(workspace: Path, tmp_path: Path) -> None:
    results, _ = run(workspace, tmp_path / "out.gpkg", FORMAT="imsma")
    assert results["OUTPUT"] == str(tmp_path / "out.xlsx")
    assert (tmp_path / "out.xlsx").is_file()


@pytest.mark.parametrize(
    ("more", "says"),
    [
        ({"BINDING": "{"}, "not valid JSON"),
        ({"BINDING": '{"crs": "EPSG:999999", "tasks": {}}'}, "is not known to PROJ"),
        ({"OUTPUT": "/proc/nowhere/out.gpkg"}, "is not there any more"),
    ],
)
def test_a_wrong_parameter_is_a_sentence(
    workspace: Path, tmp_path: Path, more: dict[str, str], says: str
) -> None:
    with pytest.raises(QgsProcessingException, match=says):
        run(workspace, tmp_path / "out.gpkg", **more)


def test_a_table_without_ids_is_refused(tmp_path: Path) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=name:string", "fields", "memory")
    with pytest.raises(QgsProcessingException, match=r"fields has no column task_id. It has: name"):
        processing.run(
            "mineaction:exporttasks", {"TASKS": layer, "OUTPUT": str(tmp_path / "a.gpkg")}
        )


def test_a_stopped_export_leaves_nothing_and_what_a_killed_one_left_goes(
    workspace: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    left = folder / f"mineaction_{'0' * 32}"
    left.mkdir(parents=True)
    (left / "half.gpkg").touch()
    stopped = Log()
    stopped.cancel()
    algorithm = ExportTasks()
    algorithm.initAlgorithm()
    parameters = {"TASKS": f"{workspace}|layername=tasks", "OUTPUT": str(folder / "a.gpkg")}
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    algorithm.run(parameters, context, stopped)
    assert not (folder / "a.gpkg").exists()
    run(workspace, folder / "a.gpkg")
    assert [path.name for path in folder.iterdir()] == ["a.gpkg"]


def test_edits_that_nobody_saved_are_exported_and_said(
    workspace: Path, tmp_path: Path, project: QgsProject
) -> None:
    layer = QgsVectorLayer(f"{workspace}|layername=tasks", "tasks")
    project.addMapLayer(layer)
    assert layer.startEditing()
    feature = next(layer.getFeatures("task_id = 'CT-1'"))
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("title"), "Vineyard")
    _, log = run(workspace, tmp_path / "out.gpkg", TASKS=layer)
    assert rows(tmp_path / "out.gpkg", "tasks")[0]["title"] == "Vineyard"
    assert "The layer tasks has edits that are not saved" in log.text
    layer.rollBack()


def test_it_says_what_it_is() -> None:
    assert ExportTasks().displayName() == "Export tasks to the national database"
