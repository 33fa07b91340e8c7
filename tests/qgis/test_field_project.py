# SPDX-License-Identifier: GPL-3.0-or-later
"""The folder `field/` of a pack, read as QField reads it.

QField is not here: each of its readings is restated (reference/programmes.md §9): the zip's one
project, entries of the scope `qfieldsync`, layers by id, custom properties, forms, the fence.
"""

from __future__ import annotations

import json
import re
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import shapely
from lxml import etree
from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeographicCoordinateNumericFormat,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRenderContext,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import QSize

from mineaction_plugin.adapters.geometry import to_shapely
from mineaction_plugin.core.order.manifest import Kind, PackFile
from mineaction_plugin.core.order.verification.pack_check import verify_pack
from mineaction_plugin.core.order.verification.result import Verdict
from mineaction_plugin.core.terms.model import Hazard, WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import HazardStatus, LandClass, WorksiteKind
from mineaction_plugin.packs.job import Job, PackResult
from mineaction_plugin.packs.writing import write_packs
from tests.qgis.field_folder import GEOD, HOSTILE, NAME, Made, context_value
from tests.qgis.orders import order_of


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, qgis_app: object) -> Made:  # noqa: ARG001
    return Made(order_of(), tmp_path_factory.mktemp("field"))


@pytest.fixture
def project(made: Made) -> Iterator[QgsProject]:
    opened = made.opened()
    yield opened
    opened.clear()


# --- what is there ---


def test_the_folder_has_a_project_two_geopackages_and_nothing_else(made: Made) -> None:
    assert made.files == [
        PackFile(f"field/{NAME}_field.qgz", "field_project", Kind.WORKING),
        PackFile(f"field/{NAME}_layers.gpkg", "field_layers", Kind.WORKING),
        PackFile(f"field/{NAME}_notes.gpkg", "field_notes", Kind.WORKING),
    ]
    found = sorted(path.name for path in made.folder.iterdir())
    assert found == sorted(Path(file.path).name for file in made.files)


def test_all_layers_are_valid_in_another_folder(project: QgsProject, made: Made) -> None:
    layers = project.mapLayers()
    assert sorted(layers) == sorted(
        f"mineaction_{name}"
        for name in (
            "task", "boundary_points", "legs", "hazards", "worksite_lines",
            "worksite_points", "geofence", "notes",
        )
    )  # fmt: skip
    for layer in layers.values():
        assert layer.isValid(), layer.name()
        assert Path(layer.source().split("|")[0]).parent == made.folder
    assert not made.written_in.joinpath("field").exists()


def test_boundary_hazards_and_points_are_those_of_the_order(project: QgsProject) -> None:
    order = order_of()
    (task,) = project.mapLayer("mineaction_task").getFeatures()
    shape = to_shapely(task.geometry())
    assert shape is not None
    assert shapely.hausdorff_distance(shape, order.task.geometry) < 1e-9
    points = list(project.mapLayer("mineaction_boundary_points").getFeatures())
    assert [point["label"] for point in points] == [point.label for point in order.points]
    for feature, point in zip(points, order.points, strict=True):
        at = feature.geometry().asPoint()
        assert GEOD.inv(at.x(), at.y(), point.lon, point.lat)[2] < 0.001
    hazards = project.mapLayer("mineaction_hazards").getFeatures()
    assert [hazard["hazard_id"] for hazard in hazards] == [each.hazard_id for each in order.hazards]


def test_measures_are_numbers_that_a_form_can_show(project: QgsProject) -> None:
    order = order_of()
    (task,) = project.mapLayer("mineaction_task").getFeatures()
    assert task["area_m2"] == round(order.task.area_m2 or 0.0)
    assert task["perimeter_m"] == round(order.task.perimeter_m or 0.0, 1)
    legs = list(project.mapLayer("mineaction_legs").getFeatures())
    shown = [(leg["distance_m"], leg["bearing_magnetic_deg"]) for leg in legs]
    assert shown == [
        (round(leg.distance_m, 2), round(leg.bearing_magnetic_deg, 2)) for leg in order.legs
    ]


# --- what QField reads beside QGIS ---


def test_every_entry_of_qfield_is_written(project: QgsProject) -> None:
    def text(key: str) -> str:
        value, found = project.readEntry("qfieldsync", f"/{key}", "missing")
        assert found, key
        return value

    assert project.readBoolEntry("qfieldsync", "/geofencingIsActive", False) == (True, True)
    assert project.readNumEntry("qfieldsync", "/geofencingBehavior", 2) == (1, True)
    prevents = project.readBoolEntry("qfieldsync", "/geofencingShouldPreventDigitizing", True)
    assert prevents == (False, True)
    fence = project.mapLayer(text("geofencingLayer"))
    assert fence.geometryType() == Qgis.GeometryType.Polygon
    assert fence.featureCount() == 4
    first = project.mapLayer(text("initialActiveLayer"))
    assert first.id() == "mineaction_notes"
    assert text("initialMapMode") == "browse"
    themes = json.loads(text("mapThemesActiveLayers"))
    assert sorted(themes) == sorted(project.mapThemeCollection().mapThemes())
    assert set(themes.values()) == {first.id()}
    assert project.readBoolEntry("qfieldsync", "/createBaseMap", True) == (False, True)
    for scope in ("qfieldsync", "QFieldSync"):
        folders, found = project.readListEntry(scope, "/attachmentDirs", [])
        assert (folders, found) == (["DCIM", "audio", "video", "files"], True)


KEYS = {
    "geofencingIsActive", "geofencingLayer", "geofencingBehavior",
    "geofencingShouldPreventDigitizing", "initialActiveLayer", "initialMapMode",
    "mapThemesActiveLayers", "digitizingLogsLayer", "featureFormWizardModeEnabled",
    "maximumImageWidthHeight", "forceStamping", "stampingDetailsTemplate", "stampingFontStyle",
    "stampingImageDecoration", "stampingHorizontalAlignment", "createBaseMap", "baseMapType",
    "baseMapTheme", "baseMapLayer", "baseMapTileSize", "baseMapTilesMinZoomLevel",
    "baseMapTilesMaxZoomLevel", "offlineCopyOnlyAoi", "areaOfInterest", "areaOfInterestCrs",
    "layerActionPreference", "forceAutoPush", "forceAutoPushIntervalMins",
    "locationArrowFillColor", "locationArrowOutlineColor", "locationArrowSize",
    "coordinateCursorFillColor", "coordinateCursorOutlineColor", "coordinateCursorSize",
    "attachmentDirs",
}  # fmt: skip
"""Every key of programmes.md §9.1 but `originalProjectPath` and `importedFilesChecksums`."""


def test_the_document_itself_has_every_key_with_its_type(made: Made) -> None:
    root = etree.fromstring(made.xml.encode())
    (scope,) = root.findall("properties/qfieldsync")
    assert {each.tag for each in scope} == KEYS
    types = {each.tag: each.get("type") for each in scope}
    assert types["geofencingBehavior"] == "int"
    assert types["geofencingShouldPreventDigitizing"] == "bool"
    assert types["geofencingIsActive"] == "bool"
    assert types["attachmentDirs"] == "QStringList"


def test_what_is_given_is_locked_and_notes_can_be_added(project: QgsProject) -> None:
    locks = {"feature_addition", "attribute_editing", "geometry_editing", "feature_deletion"}
    for layer in project.mapLayers().values():
        held = {
            name for name in locks if layer.customProperty(f"QFieldSync/is_{name}_locked") is True
        }
        is_notes = layer.id() == "mineaction_notes"
        assert held == ({"feature_deletion"} if is_notes else locks), layer.name()
        assert layer.readOnly() is not is_notes
        assert layer.customProperty("QFieldSync/action") == "copy"
        # A property that an older QField lets go before all others.
        assert layer.customProperty("QFieldSync/is_geometry_locked") is None


def test_the_names_of_photos_are_expressions_that_qfield_can_evaluate(project: QgsProject) -> None:
    notes = project.mapLayer("mineaction_notes")
    naming = json.loads(notes.customProperty("QFieldSync/attachment_naming"))
    assert sorted(naming) == ["audio", "photo"]
    context = QgsExpressionContext()
    for field, start in (("photo", f"DCIM/{NAME}_"), ("audio", f"audio/{NAME}_")):
        value = context_value(naming[field], context)
        assert re.fullmatch(rf"{re.escape(start)}\d{{17}}\.\{{extension\}}", value), value


# --- the words ---

WORDS = (
    "approach aid only",
    "no alarm does not mean safe",
    "inside the task nothing alarms, although it is not cleared",
)


def test_the_words_stand_in_the_title_and_over_the_map(project: QgsProject) -> None:
    title = project.title().lower()
    assert project.title().startswith("MAC-2026-0012 r1 · ")
    for words in WORDS:
        assert words in title
    label, _ = project.readEntry("TitleLabel", "/Label", "")
    assert label.splitlines()[0] == "MAC-2026-0012 r1"
    assert "no alarm does not mean safe" in label.splitlines()[1].lower()
    assert project.readBoolEntry("TitleLabel", "/Enabled", False) == (True, True)


def first_form(project: QgsProject) -> list[str]:
    """The form of the first layer as QField lists it: no tab, so elements from the top."""
    first = project.mapLayer(project.readEntry("qfieldsync", "/initialActiveLayer")[0])
    form = first.editFormConfig()
    assert form.layout() == Qgis.AttributeFormLayout.DragAndDrop
    elements = form.invisibleRootContainer().children()
    assert elements[0].type() == Qgis.AttributeEditorType.TextElement
    assert all(each.type() == Qgis.AttributeEditorType.Field for each in elements[1:])
    with zipfile.ZipFile(project.fileName()) as archive:
        root = etree.fromstring(archive.read(archive.namelist()[0]))
    (layer,) = [each for each in root.iter("maplayer") if each.findtext("id") == first.id()]
    (words,) = layer.iter("attributeEditorTextElement")
    return ["".join(words.itertext()), *(each.name() for each in elements[1:])]


def test_the_first_form_begins_with_the_words(project: QgsProject) -> None:
    words, *fields = first_form(project)
    for sentence in WORDS:
        assert sentence in words.lower()
    assert "10 m from an open hazard" in words
    assert "MAC-2026-0012 r1" in words
    assert "CONTROLLED" in words
    assert fields == ["kind", "note", "photo", "audio", "noted_at", "noted_by", "phone_accuracy_m"]


def test_a_new_note_knows_its_order_and_its_moment(project: QgsProject) -> None:
    notes = project.mapLayer("mineaction_notes")
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.projectScope(project))
    point = QgsGeometry.fromPointXY(QgsPointXY(17.98, 44.5))
    note = QgsVectorLayerUtils.createFeature(notes, point, {}, context)
    assert (note["order_no"], note["revision"], note["task_id"]) == ("MAC-2026-0012", 1, "CT-012")
    assert note["noted_at"].isValid()
    kinds = notes.editorWidgetSetup(notes.fields().indexOf("kind"))
    assert kinds.type() == "ValueMap"
    photo = notes.editorWidgetSetup(notes.fields().indexOf("photo"))
    assert photo.type() == "ExternalResource"
    assert (photo.config()["DocumentViewer"], photo.config()["RelativeStorage"]) == (1, 1)


def test_it_speaks_the_language_of_the_order(tmp_path: Path) -> None:
    in_french = Made(order_of(language="fr"), tmp_path).opened()
    assert in_french.mapLayer("mineaction_hazards").name() == "Zones dangereuses"
    in_french.clear()


def test_a_draft_says_so_first(tmp_path: Path) -> None:
    draft = Made(order_of(draft=True), tmp_path)
    opened = draft.opened()
    assert opened.title().startswith("DRAFT MAC-2026-0012 r1")
    assert first_form(opened)[0].startswith("DRAFT ")
    assert opened.readEntry("TitleLabel", "/Label", "")[0].startswith("DRAFT ")
    opened.clear()
    for file in draft.folder.glob("*.gpkg"):
        with closing(sqlite3.connect(file)) as database:
            said = {row[0] for row in database.execute("SELECT description FROM gpkg_contents")}
        assert said == {"DRAFT Order MAC-2026-0012 r1. CONTROLLED"}


def test_words_from_data_are_no_code(tmp_path: Path) -> None:
    order = order_of()
    task = replace(order.task, task_id="x' || $pi || '")
    programme = replace(order.programme, handling=HOSTILE, disclaimer=HOSTILE)
    hostile = Made(
        replace(order, order_no=HOSTILE, task=task, programme=programme), tmp_path
    ).opened()
    for text in (first_form(hostile)[0], hostile.readEntry("TitleLabel", "/Label", "")[0]):
        assert QgsExpression.replaceExpressionText(text, QgsExpressionContext()) == text
        assert "<b>" not in text
    notes = hostile.mapLayer("mineaction_notes")
    note = QgsVectorLayerUtils.createFeature(notes, QgsGeometry(), {}, QgsExpressionContext())
    assert note["order_no"] == HOSTILE
    assert note["task_id"] == "x' || $pi || '"
    hostile.clear()


# --- the fence on the phone ---


def alarms_at(project: QgsProject, lon: float, lat: float) -> list[str]:
    """What QField says there: position and areas in the project's CRS, display expression."""
    fence = project.mapLayer(project.readEntry("qfieldsync", "/geofencingLayer")[0])
    behaviour, _ = project.readNumEntry("qfieldsync", "/geofencingBehavior", 2)
    assert behaviour == 1
    change = QgsCoordinateTransform(fence.crs(), project.crs(), project.transformContext())
    position = QgsGeometry.fromPointXY(QgsPointXY(lon, lat))
    position.transform(change)
    context = QgsExpressionContext()
    said = []
    for feature in fence.getFeatures():
        area = QgsGeometry(feature.geometry())
        area.transform(change)
        if area.contains(position):
            context.setFeature(feature)
            said.append(context_value(fence.displayExpression(), context))
    return said


def test_the_phone_alarms_outside_the_task_at_open_hazards_only(project: QgsProject) -> None:
    order = order_of()
    by_id = {hazard.hazard_id: hazard.geometry.representative_point() for hazard in order.hazards}
    assert alarms_at(project, by_id["H-222"].x, by_id["H-222"].y) == ["H-222 · SHA"]
    assert alarms_at(project, by_id["H-223"].x, by_id["H-223"].y) == []
    middle = order.task.geometry.representative_point()
    assert alarms_at(project, middle.x, middle.y) == []
    lon, lat = order.hazards[1].geometry.exterior.coords[0]
    centre = order.hazards[1].geometry.centroid
    away, _, _ = GEOD.inv(centre.x, centre.y, lon, lat)
    for distance, expected in ((8.0, ["H-222 · SHA"]), (14.0, [])):
        there = GEOD.fwd(lon, lat, away, distance)
        assert alarms_at(project, there[0], there[1]) == expected


def test_what_the_fence_covers_is_said(made: Made) -> None:
    assert any("access lane AL1" in said and "H-221" in said for said in made.said)


def test_hazards_of_every_shape_have_their_layer_and_alarm(tmp_path: Path) -> None:
    order = order_of()
    at = order.hazards[1].geometry.centroid
    line = shapely.LineString([(at.x + 0.01, at.y), (at.x + 0.011, at.y)])
    more = (
        Hazard("H-L", line, land_class=LandClass.SHA, status=HazardStatus.OPEN),
        Hazard(
            "H-P", shapely.Point(at.x + 0.02, at.y), land_class=LandClass.EOD_SPOT,
            status=HazardStatus.OPEN,
        ),
    )  # fmt: skip
    opened = Made(replace(order, hazards=(*order.hazards, *more)), tmp_path).opened()
    assert opened.mapLayer("mineaction_hazards_lines").featureCount() == 1
    assert opened.mapLayer("mineaction_hazards_points").featureCount() == 1
    assert alarms_at(opened, at.x + 0.0105, at.y) == ["H-L · SHA"]
    assert len(alarms_at(opened, at.x + 0.02, at.y)) == 1
    opened.clear()


def test_a_worksite_feature_recorded_as_an_area_has_its_layer(tmp_path: Path) -> None:
    order = order_of()
    at = order.worksite[0].geometry
    area = WorksiteFeature(WorksiteKind.REST_AREA, "REST", at.buffer(0.0002))
    opened = Made(replace(order, worksite=(*order.worksite, area)), tmp_path).opened()
    assert opened.mapLayer("mineaction_worksite").featureCount() == 1
    opened.clear()


def test_an_order_without_open_hazards_keeps_its_fence_and_says_that_it_is_empty(
    tmp_path: Path,
) -> None:
    quiet = Made(order_of(hazards=()), tmp_path)
    opened = quiet.opened()
    assert opened.mapLayer("mineaction_geofence").isValid()
    assert opened.mapLayer("mineaction_geofence").featureCount() == 0
    assert any("geofence" in said and "empty" in said for said in quiet.said)
    opened.clear()


@pytest.mark.parametrize(
    ("printed", "coordinate_type"),
    [
        ("mgrs", Qgis.CoordinateDisplayType.MapCrs),
        ("utm", Qgis.CoordinateDisplayType.MapCrs),
        ("dms", Qgis.CoordinateDisplayType.MapGeographic),
    ],
)
def test_coordinates_are_shown_as_the_order_prints_them(
    tmp_path: Path, printed: str, coordinate_type: Qgis.CoordinateDisplayType
) -> None:
    order = order_of()
    opened = Made(
        replace(order, frame=replace(order.frame, coordinate_format=printed)), tmp_path
    ).opened()
    display = opened.displaySettings()
    assert display.coordinateType() == coordinate_type
    if printed == "dms":
        shown = display.geographicCoordinateFormat().angleFormat()
        assert shown == QgsGeographicCoordinateNumericFormat.AngleFormat.DegreesMinutesSeconds
    assert opened.crs().authid() == "EPSG:32633"
    opened.clear()


# --- as somebody looks at it ---


def test_it_draws_offline(project: QgsProject) -> None:
    settings = QgsMapSettings()
    settings.setDestinationCrs(project.crs())
    settings.setOutputSize(QSize(300, 500))
    settings.setExtent(project.viewSettings().defaultViewExtent())
    settings.setLayers(project.layerTreeRoot().layerOrder())
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    assert not job.errors()
    image = job.renderedImage()
    colours = {image.pixelColor(x, y).name() for x in range(300) for y in range(500)}
    assert order_of().palette.boundary_colour.lower() in colours


def test_the_legend_names_what_is_there_and_nothing_is_left_undrawn(project: QgsProject) -> None:
    order = order_of()
    points = project.mapLayer("mineaction_boundary_points").renderer()
    values = [category.value() for category in points.categories()]
    assert values[:-1] == ["reference_point", "start_point", "turning_point"]
    posts = project.mapLayer("mineaction_worksite_points").renderer()
    assert {each.value() for each in posts.categories()[:-1]} == {
        str(each.kind) for each in order.worksite if each.geometry.geom_type == "Point"
    }
    for renderer in (points, posts):
        assert not renderer.categories()[-1].value(), "what has no kind of its own is drawn loud"
    hazards = project.mapLayer("mineaction_hazards")
    root = hazards.renderer().rootRule()
    keys = [rule.ruleKey() for rule in root.descendants()]
    classes = {key.split(":")[1] for key in keys if key.startswith("land_class:")}
    assert classes == {str(each.land_class) for each in order.hazards} | {"unknown"}
    context = QgsRenderContext()
    context.expressionContext().setFields(hazards.fields())
    renderer = hazards.renderer().clone()
    renderer.startRender(context, hazards.fields())
    for feature in hazards.getFeatures():
        context.expressionContext().setFeature(feature)
        assert renderer.willRenderFeature(feature, context)
    renderer.stopRender(context)


def test_labels_ask_for_a_font_that_a_phone_has(project: QgsProject) -> None:
    shown = [each for each in project.mapLayers().values() if getattr(each, "labeling", None)]
    labelled = [each for each in shown if each.labeling() is not None]
    assert len(labelled) >= 4
    for layer in labelled:
        families = layer.labeling().settings().format().families()
        assert families[-1] == "Roboto", layer.name()


def test_no_way_seems_to_lead_through_the_task(project: QgsProject) -> None:
    """The leg from the reference point is in the layer, and no rule draws it."""
    legs = project.mapLayer("mineaction_legs")
    (rule,) = legs.renderer().rootRule().children()
    filters = QgsExpression(rule.filterExpression())
    context = QgsExpressionContext()
    drawn = []
    for leg in legs.getFeatures():
        context.setFeature(leg)
        if filters.evaluate(context):
            drawn.append(leg["from_label"])
    assert legs.featureCount() == len(order_of().legs)
    assert "RP" not in drawn
    assert len(drawn) == len(order_of().legs) - 1


def test_it_opens_where_the_task_is(made: Made) -> None:
    root = etree.fromstring(made.xml.encode())
    (canvas,) = [each for each in root.iter("mapcanvas") if each.get("name") == "theMapCanvas"]
    west, east = (float(canvas.findtext(f"extent/{key}")) for key in ("xmin", "xmax"))
    assert west < 735_400.0 < east
    assert east - west < 1000.0


def test_a_note_can_be_added_and_the_given_layers_stay(tmp_path: Path) -> None:
    made = Made(order_of(), tmp_path)
    before = (made.folder / f"{NAME}_layers.gpkg").read_bytes()
    opened = made.opened()
    notes = opened.mapLayer("mineaction_notes")
    assert notes.startEditing()
    feature = QgsFeature(notes.fields())
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(17.98, 44.5)))
    feature["kind"] = "find"
    assert notes.addFeature(feature)
    assert notes.commitChanges()
    assert not opened.mapLayer("mineaction_task").startEditing()
    opened.clear()
    assert (made.folder / f"{NAME}_layers.gpkg").read_bytes() == before


# --- in a whole pack, and after a day in the field ---


@pytest.fixture
def pack(tmp_path: Path) -> tuple[Path, PackResult]:
    """A pack with its field project, written and verified as a job does it."""
    results: list[PackResult] = []
    job = Job(tmp_path / "out", ("csv", "field"), (order_of(),))
    write_packs(job, results.append)
    (result,) = results
    assert result.verdict == "ok", result.reason
    return Path(result.folder), result


def test_a_pack_tells_what_its_field_project_lacks(pack: tuple[Path, PackResult]) -> None:
    folder, result = pack
    assert any("access lane AL1" in said for said in result.warnings)
    assert any("has no basemap" in said for said in result.warnings)
    with zipfile.ZipFile(folder.with_name(f"{folder.name}.zip")) as archive:
        packed = {name for name in archive.namelist() if "/field/" in name}
    assert packed == {
        f"{NAME}/field/{path.name}" for path in (folder / "field").iterdir() if path.is_file()
    }


def test_a_pack_that_comes_back_with_notes_and_photos_is_ok(pack: tuple[Path, PackResult]) -> None:
    folder, _ = pack
    opened = QgsProject()
    assert opened.read(str(next((folder / "field").glob("*.qgz"))))
    notes = opened.mapLayer("mineaction_notes")
    assert notes.startEditing()
    at = QgsGeometry.fromPointXY(QgsPointXY(17.98, 44.5))
    note = QgsVectorLayerUtils.createFeature(notes, at, {}, notes.createExpressionContext())
    note["kind"] = "find"
    note["photo"] = f"DCIM/{NAME}_20261201080000000.jpg"
    assert notes.addFeature(note)
    assert notes.commitChanges(), notes.commitErrors()
    opened.clear()
    (folder / "field" / "DCIM").mkdir()
    (folder / "field" / note["photo"]).write_bytes(b"a picture")
    found = verify_pack(folder)
    assert found.verdict is Verdict.OK, [str(file.reason) for file in found.files if file.reason]
    by_path = {file.path: file for file in found.files}
    assert by_path[f"field/{NAME}_notes.gpkg"].verdict is not Verdict.FAILED
