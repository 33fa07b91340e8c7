# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies below the maps (canvas, theme, basemap): drawn right, kept, and printed again."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyproj
import pytest
import shapely
from osgeo import gdal
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsMapThemeCollection,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.layouts.backgrounds import Backgrounds, Credit, best_for
from mineaction_plugin.layouts.canvas_picture import Extent, extents_of, fewest, freeze, sheets_over
from mineaction_plugin.layouts.main_thread import MainThread
from mineaction_plugin.layouts.map_frame import Box, MapFrame
from mineaction_plugin.layouts.map_view import View, canvas_view
from mineaction_plugin.layouts.template_files import NO_TEMPLATES, SHIPPED
from mineaction_plugin.packs.freezing import Freezer
from mineaction_plugin.workspace import issuing, store
from mineaction_plugin.workspace.files import files_folder
from tests.qgis.orders import order_of

RED, BLUE = (230, 20, 20), (20, 20, 230)
PLACE = shapely.box(17.99, 44.4, 17.991, 44.401)


pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture(autouse=True)
def project(qgis_new_project: None) -> Iterator[QgsProject]:  # noqa: ARG001
    yield QgsProject.instance()
    QgsProject.instance().clear()


def never() -> bool:
    return False


def painted(name: str, shape: object, colour: tuple[int, ...], crs: str = "EPSG:4326"):  # noqa: ANN201
    """A layer of one shape in one colour."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}", name, "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromWkt(shape.wkt))  # type: ignore[attr-defined]
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    paint(layer, colour)
    return layer


def paint(layer: QgsVectorLayer, colour: tuple[int, ...]) -> None:
    look = {"color": ",".join(map(str, colour)), "outline_style": "no"}
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(look)))


def everywhere(name: str, colour: tuple[int, ...]) -> QgsVectorLayer:
    return painted(name, shapely.box(17.0, 43.5, 19.0, 45.5), colour)


def tasks_layer(ids: tuple[str, ...] = ("CT-0",)) -> QgsVectorLayer:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=task_id:string", "tasks", "memory")
    for i, task_id in enumerate(ids):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([task_id])
        shape = shapely.affinity.translate(PLACE, 0.005 * i)
        feature.setGeometry(QgsGeometry.fromWkt(shape.wkt))
        layer.dataProvider().addFeatures([feature])
    return layer


class Told(QgsProcessingFeedback):
    def __init__(self) -> None:
        super().__init__(False)
        self.warnings: list[str] = []

    def pushWarning(self, text: str) -> None:  # noqa: N802
        self.warnings.append(text)


def two_maps(tmp_path: Path) -> str:
    """A profile whose orders have two sheets, both maps."""
    path = tmp_path / "two_maps.json"
    sheets = {"printed": ["overview", "task_map"]}
    path.write_text(json.dumps({"inherits": "imas", "sheets": sheets}), encoding="utf-8")
    return str(path)


def run(folder: Path, told: Told | None = None, **more: object) -> dict[str, object]:
    asked = {
        "PROFILE": two_maps(folder.parent),
        "TASKS": tasks_layer(),
        "OUTPUT_FOLDER": str(folder),
        "FORMATS": ["pdf"],
        "WORKERS": 1,
        "REASON": "The office knows.",
    }
    return processing.run("mineaction:taskorder", {**asked, **more}, feedback=told or Told())


def reason_of(folder: Path) -> str:
    (task,) = json.loads((folder / "summary.json").read_text(encoding="utf-8"))["tasks"]
    return str(task["reason"])


def share_of(pdf: Path, page: int, colour: tuple[int, ...]) -> float:
    """How much of a page has about that colour."""
    with tempfile.TemporaryDirectory() as name:
        subprocess.run(
            ["pdftoppm", "-r", "40", "-f", str(page), "-l", str(page), "-png", str(pdf),
             f"{name}/p"],
            check=True,
        )  # fmt: skip
        picture = gdal.Open(str(next(Path(name).glob("*.png")))).ReadAsArray()[:3]
    off = np.abs(picture.astype(int) - np.array(colour)[:, None, None]).max(axis=0)
    return float((off < 40).mean())


def order_pdf_in(folder: Path) -> Path:
    return next(folder.glob("*/*_order.pdf"))


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    path = tmp_path / "programme.gpkg"
    store.create(path, load())
    store.save_tasks(path, [Task("CT-0", PLACE)])
    return path


# --- the picture ---


def extents_of_all(order: Order) -> list[Extent]:
    sheets = sheets_over(order, imagery=False)
    return fewest(e for sheet in sheets for e in extents_of(order, sheet, NO_TEMPLATES, 0.0))


def test_a_picture_shows_each_place_where_it_is(tmp_path: Path, project: QgsProject) -> None:
    """Measured with pyproj: a square of 20 m in degrees, seen in the plane of the order."""
    order = order_of(3)
    mid = order.task.geometry.centroid
    square = shapely.box(mid.x - 1.2e-4, mid.y - 0.9e-4, mid.x + 1.2e-4, mid.y + 0.9e-4)
    layer = painted("square", square, RED)
    project.addMapLayer(layer)
    view = View(project, (layer.id(),), Credit("square"))
    extents = extents_of_all(order)
    assert len(extents) == 2
    files = freeze(view, order, extents, tmp_path, main=MainThread(), is_stopped=never)
    to_plane = pyproj.Transformer.from_crs(4326, order.frame.epsg, always_xy=True)
    corners = np.array([to_plane.transform(*xy) for xy in square.exterior.coords[:4]])
    for file, extent in zip(files, extents, strict=True):
        dataset = gdal.Open(str(file))
        west, pixel, _, north, _, minus = dataset.GetGeoTransform()
        assert pixel == pytest.approx(-minus, rel=1e-3)
        assert pixel * 1000 / extent.scale == pytest.approx(25.4 / 300, rel=1e-3)
        assert f'"{order.frame.epsg}"' in dataset.GetProjection()
        red = dataset.ReadAsArray()
        rows, columns = np.nonzero((red[0] > 200) & (red[1] < 100))
        centre = (west + (columns.mean() + 0.5) * pixel, north - (rows.mean() + 0.5) * pixel)
        assert centre == pytest.approx(tuple(corners.mean(axis=0)), abs=pixel)
        width = np.ptp(columns) * pixel
        assert width == pytest.approx(np.ptp(corners[:, 0]), abs=3 * pixel)


def test_each_map_gets_the_picture_of_its_size(tmp_path: Path, project: QgsProject) -> None:
    layer = everywhere("red", RED)
    project.addMapLayer(layer)
    order = order_of(3)
    view = View(project, (layer.id(),), Credit("red"))
    extents = extents_of_all(order)
    files = freeze(view, order, extents, tmp_path, main=MainThread(), is_stopped=never)
    pictures = [QgsRasterLayer(str(file), file.name, "gdal") for file in files]
    for picture, extent in zip(pictures, extents, strict=True):
        west, south, east, north = extent.bounds
        width, height = (east - west) * 1000 / extent.scale, (north - south) * 1000 / extent.scale
        frame = MapFrame(Box(10, 10, width, height), extent.scale, west, north)
        assert best_for(frame, order.frame.epsg, pictures) is picture
    assert Backgrounds(plain=layer).below(frame, order.frame.epsg) is layer
    del pictures


def test_of_pictures_of_one_place_the_one_drawn_for_the_scale_is_taken(
    tmp_path: Path, project: QgsProject
) -> None:
    """A finer one would do, but its names and lines would be four times too small."""
    layer = everywhere("red", RED)
    project.addMapLayer(layer)
    order = order_of(3)
    view = View(project, (layer.id(),), Credit("red"))
    bounds = (735_400.0, 4_931_600.0, 735_500.0, 4_931_700.0)
    extents = [Extent(bounds, scale) for scale in (1000.0, 4000.0, 16000.0)]
    files = freeze(view, order, extents, tmp_path, main=MainThread(), is_stopped=never)
    pictures = [QgsRasterLayer(str(file), file.name, "gdal") for file in files]
    for scale, expected in ((1000.0, 0), (4000.0, 1), (4500.0, 1), (16000.0, 2), (500.0, 0)):
        frame = MapFrame(Box(0, 0, 10, 10), scale, bounds[0] + 10, bounds[3] - 10)
        assert best_for(frame, order.frame.epsg, pictures) is pictures[expected]
    del pictures


def test_a_picture_serves_maps_inside_it_of_about_its_scale() -> None:
    large = Extent((0.0, 0.0, 100.0, 100.0), 1000.0)
    assert large.serves(Extent((10.0, 10.0, 90.0, 90.0), 1250.0))
    assert not large.serves(Extent((10.0, 10.0, 90.0, 90.0), 2000.0))
    assert not large.serves(Extent((10.0, 10.0, 90.0, 90.0), 900.0))
    assert not large.serves(Extent((10.0, 10.0, 110.0, 90.0), 1000.0))


# --- the canvas ---


def test_the_canvas_is_below_the_maps(tmp_path: Path, project: QgsProject) -> None:
    project.addMapLayers([everywhere("red", RED)])
    run(tmp_path, BACKGROUND="canvas")
    pdf = order_pdf_in(tmp_path)
    assert share_of(pdf, 2, RED) > 0.3
    assert share_of(pdf, 3, RED) > 0.3
    text = subprocess.run(["pdftotext", str(pdf), "-"], check=True, capture_output=True, text=True)
    assert "red" in text.stdout


def test_layers_that_are_off_and_those_of_the_order_are_not(
    tmp_path: Path, project: QgsProject
) -> None:
    off, tasks = everywhere("off", BLUE), tasks_layer()
    paint(tasks, BLUE)
    project.addMapLayers([everywhere("red", RED), off])
    project.layerTreeRoot().findLayer(off).setItemVisibilityChecked(False)
    project.addMapLayer(tasks, False)
    project.layerTreeRoot().insertLayer(0, tasks)
    run(tmp_path, TASKS=tasks, BACKGROUND="canvas")
    pdf = order_pdf_in(tmp_path)
    assert share_of(pdf, 3, RED) > 0.3
    assert share_of(pdf, 3, BLUE) < 0.01


def test_a_theme_is_shown_as_it_was_kept(tmp_path: Path, project: QgsProject) -> None:
    layer = everywhere("field", BLUE)
    project.addMapLayer(layer)
    layer.styleManager().addStyleFromLayer("other")
    layer.styleManager().setCurrentStyle("other")
    record = QgsMapThemeCollection.MapThemeRecord()
    shown = QgsMapThemeCollection.MapThemeLayerRecord(layer)
    shown.usingCurrentStyle, shown.currentStyle, shown.isVisible = True, "other", True
    record.setLayerRecords([shown])
    project.mapThemeCollection().insert("monday", record)
    layer.styleManager().setCurrentStyle("default")
    paint(layer, RED)
    run(tmp_path / "theme", BACKGROUND="canvas", THEME_NAME="monday")
    assert share_of(order_pdf_in(tmp_path / "theme"), 3, BLUE) > 0.3
    run(tmp_path / "canvas", BACKGROUND="canvas")
    assert share_of(order_pdf_in(tmp_path / "canvas"), 3, RED) > 0.3


def test_what_cannot_be_below_a_map_is_a_sentence(tmp_path: Path, project: QgsProject) -> None:
    with pytest.raises(QgsProcessingException, match=r"no layer is switched on beside those"):
        run(tmp_path, BACKGROUND="canvas")
    project.addMapLayer(everywhere("red", RED))
    with pytest.raises(QgsProcessingException, match=r"has no map theme tuesday\. It has: –"):
        run(tmp_path, BACKGROUND="canvas", THEME_NAME="tuesday")
    with pytest.raises(QgsProcessingException, match=r"gone\.tif (not found|cannot be opened)"):
        run(tmp_path, BASEMAP=str(tmp_path / "gone.tif"))
    lost = tmp_path / "lost.tif"
    gdal.GetDriverByName("GTiff").Create(str(lost), 8, 8, 1).SetGeoTransform((0, 1, 0, 0, 0, -1))
    with pytest.raises(QgsProcessingException, match=r"lost has no coordinate reference system"):
        run(tmp_path, BASEMAP=str(lost))


def test_a_layer_that_goes_meanwhile_is_a_sentence(project: QgsProject) -> None:
    layer = everywhere("red", RED)
    project.addMapLayer(layer)
    view = canvas_view(project, "", ())
    assert [each.name() for each in view.layers()] == ["red"]
    project.removeAllMapLayers()
    with pytest.raises(OrderError, match="was removed from the project"):
        view.layers()


def test_a_server_that_does_not_answer_fails_the_task_only(tmp_path: Path) -> None:
    layer = QgsRasterLayer(
        "type=xyz&url=http://127.0.0.1:9/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmax=19&zmin=0",
        "far tiles",
        "wms",
    )
    QgsProject.instance().addMapLayer(layer)
    with pytest.raises(
        QgsProcessingException, match=r"far tiles (shows nothing|could not be drawn)"
    ):
        run(tmp_path, BASEMAP=layer)
    assert "CT-0" in reason_of(tmp_path)


# --- kept with the order ---


def test_an_issued_order_prints_the_same_picture_again(
    workspace: Path, tmp_path: Path, project: QgsProject
) -> None:
    project.addMapLayer(everywhere("red", RED))
    run(tmp_path / "one", WORKSPACE=str(workspace), BACKGROUND="canvas")
    (order,) = (each.order() for each in issuing.live_orders(workspace, ["CT-0"]).values())
    assert {picture.title for picture in order.pictures} == {"red"}
    named = {f"{picture.sha256}.tif" for picture in order.pictures}
    assert {file.name for file in files_folder(workspace).iterdir()} == named
    project.removeAllMapLayers()
    run(tmp_path / "two", WORKSPACE=str(workspace))
    assert share_of(order_pdf_in(tmp_path / "two"), 3, RED) > 0.3
    shutil.rmtree(files_folder(workspace))
    with pytest.raises(QgsProcessingException, match=r"is not in .* any more"):
        run(tmp_path / "three", WORKSPACE=str(workspace))


def test_an_amended_order_keeps_the_pictures_where_no_others_are_asked_for(
    workspace: Path, tmp_path: Path, project: QgsProject
) -> None:
    project.addMapLayer(everywhere("red", RED))
    run(tmp_path / "one", WORKSPACE=str(workspace), BACKGROUND="canvas")
    (first,) = (each.order() for each in issuing.live_orders(workspace, ["CT-0"]).values())
    project.removeAllMapLayers()
    asked = {
        "WORKSPACE": str(workspace),
        "PROFILE": two_maps(tmp_path),
        "ORDER_NO": first.order_no,
        "ISSUED_BY": "A. Example",
        "REASON": "A road was found.",
        "OUTPUT_FOLDER": str(tmp_path / "two"),
        "FORMATS": ["pdf"],
        "WORKERS": 1,
    }
    processing.run("mineaction:amendorder", asked, feedback=Told())
    (second,) = (each.order() for each in issuing.live_orders(workspace, ["CT-0"]).values())
    assert second.revision == 2
    assert second.pictures == first.pictures
    assert max(share_of(order_pdf_in(tmp_path / "two"), page, RED) for page in (3, 4)) > 0.3


def test_a_basemap_is_kept_in_the_plane_of_the_order(workspace: Path, tmp_path: Path) -> None:
    mercator = tmp_path / "mercator.tif"
    subprocess.run(
        ["gdal_create", "-outsize", "64", "64", "-bands", "3", "-burn", "230", "-burn", "20",
         "-burn", "20", "-a_srs", "EPSG:3857", "-a_ullr", "1900000", "5600000", "2100000",
         "5400000", str(mercator)],
        check=True,
        capture_output=True,
    )  # fmt: skip
    run(tmp_path / "one", WORKSPACE=str(workspace), BASEMAP=str(mercator))
    mercator.unlink()
    run(tmp_path / "two", WORKSPACE=str(workspace))
    for name in ("one", "two"):
        assert share_of(order_pdf_in(tmp_path / name), 3, RED) > 0.3


def test_drafts_leave_no_pictures(workspace: Path, tmp_path: Path, project: QgsProject) -> None:
    project.addMapLayer(everywhere("red", RED))
    run(tmp_path / "one", WORKSPACE=str(workspace), BACKGROUND="canvas", DRAFT=True)
    assert share_of(order_pdf_in(tmp_path / "one"), 3, RED) > 0.2
    assert not files_folder(workspace).exists()


def test_imagery_lies_below_its_own_sheet(tmp_path: Path, project: QgsProject) -> None:
    layer = everywhere("photo", RED)
    project.addMapLayer(layer)
    profile = load()
    order = order_of(3)
    sheets = replace(profile.sheets, printed=("task_map", "imagery"))
    order = replace(order, sheets=sheets)
    view = View(project, (layer.id(),), Credit("photo"))
    freezer = Freezer(MainThread(), tmp_path / "w.gpkg", None, view, NO_TEMPLATES, never)
    (picture,) = freezer.pictures_of(order)
    assert picture.imagery


# --- from the window ---


def test_the_canvas_is_drawn_while_the_window_lives(
    tmp_path: Path, project: QgsProject, qtbot: object
) -> None:
    """A background task asks the main thread, which draws in threads of its own."""
    project.addMapLayer(everywhere("red", RED))
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("mineaction:taskorder")
    context, told = QgsProcessingContext(), Told()
    context.setProject(project)
    parameters = {
        "TASKS": tasks_layer(("CT-0", "CT-1")),
        "OUTPUT_FOLDER": str(tmp_path),
        "FORMATS": ["pdf"],
        "WORKERS": 1,
        "BACKGROUND": "canvas",
    }
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, told)
    ended: list[object] = []
    task.executed.connect(lambda fine, results: ended.append((fine, results)))
    QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: bool(ended), timeout=90_000)  # type: ignore[attr-defined]
    ((fine, results),) = ended
    assert fine
    assert results["PACK_COUNT"] == 2
    assert share_of(order_pdf_in(tmp_path), 3, RED) > 0.3


def test_templates_work_in_children_and_say_what_they_lack(
    tmp_path: Path, project: QgsProject
) -> None:
    office = tmp_path / "office"
    office.mkdir()
    text = (SHIPPED / "task_map.qpt").read_text(encoding="utf-8")
    assert 'id="scalebar"' in text
    text = text.replace('id="scalebar"', 'id="scalebarr"')
    (office / "task_map.qpt").write_text(text, encoding="utf-8")
    (office / "taskmap.qpt").write_text("x")
    project.addMapLayer(everywhere("red", RED))
    told = Told()
    more = {"TASKS": tasks_layer(("CT-0", "CT-1")), "WORKERS": 2, "BACKGROUND": "canvas"}
    run(tmp_path / "out", told, TEMPLATE=str(office), **more)
    said = " ".join(told.warnings)
    assert "CT-0: The template task_map.qpt has no item “scalebar”. It has “scalebarr”" in said
    assert "CT-1: The template task_map.qpt has no item" in said
    assert "Did you mean task_map.qpt?" in said
    tasks = json.loads((tmp_path / "out" / "summary.json").read_text(encoding="utf-8"))["tasks"]
    assert all("scalebarr" in " ".join(task["warnings"]) for task in tasks)
    assert share_of(order_pdf_in(tmp_path / "out"), 3, RED) > 0.2


def test_the_office_s_own_form_is_page_one_of_a_pack_that_verifies(tmp_path: Path) -> None:
    office = tmp_path / "office"
    office.mkdir()
    text = (SHIPPED / "task_map.qpt").read_text(encoding="utf-8")
    (office / "order.qpt").write_text(text, encoding="utf-8")
    result = run(tmp_path / "out", TEMPLATE=str(office))
    assert result["PACK_COUNT"] == 1
    text = subprocess.run(
        ["pdftotext", "-l", "1", str(order_pdf_in(tmp_path / "out")), "-"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert "Grid north is up." in text
    assert re.search(r"Page 1 of \d", text)


def test_a_broken_template_fails_the_tasks_that_need_it(tmp_path: Path) -> None:
    office = tmp_path / "office"
    office.mkdir()
    (office / "task_map.qpt").write_text("<Layout>")
    with pytest.raises(QgsProcessingException, match=r"The template .*task_map.qpt is broken"):
        run(tmp_path / "out", TEMPLATE=str(office))


def test_a_basemap_in_an_unknown_system_is_told(project: QgsProject) -> None:
    layer = everywhere("red", RED)
    layer.setCrs(QgsCoordinateReferenceSystem())
    project.addMapLayer(layer)
    with pytest.raises(OrderError, match="red has no coordinate reference system"):
        canvas_view(project, "", ())
