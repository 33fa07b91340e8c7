# SPDX-License-Identifier: GPL-3.0-or-later
"""The folder `field/` of a pack, read as QField and QFieldSync read it.

QField is not here: each of its readings is restated (reference/programmes.md §9): the zip's one
project, entries of the scope `qfieldsync`, layers by id, custom properties, forms, and what
QFieldSync's project checker refuses.
"""

from __future__ import annotations

import errno
import getpass
import json
import os
import re
import shutil
import socket
import sqlite3
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyproj
import pytest
import shapely
from lxml import etree
from osgeo import gdal, osr
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
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
    QgsRasterLayer,
    QgsSettings,
    QgsVectorLayer,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import QSize

from mineaction_plugin.adapters.geometry import to_shapely
from mineaction_plugin.core.errors import Message, PackError
from mineaction_plugin.core.order.manifest import Kind, PackFile
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.field_project import FieldProject
from mineaction_plugin.core.terms.model import Hazard, WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import HazardStatus, LandClass, WorksiteKind
from mineaction_plugin.layouts.backgrounds import NOTHING_BELOW, Backgrounds, Credit
from mineaction_plugin.packs.field.files import write_field
from mineaction_plugin.packs.writing import speaking
from tests.qgis.orders import order_of

NAME = "MAC-2026-0012_r1"
HOSTILE = "<b>x</b> [% 1+1 %] &amp; ' \" {y} %(z)s"
GEOD = pyproj.Geod(ellps="WGS84")


class Made:
    """A field folder, moved to another place than it was written in."""

    def __init__(self, order: Order, folder: Path, below: Backgrounds = NOTHING_BELOW) -> None:
        self.said: list[str] = []
        staging = folder / f".{NAME}.part"
        staging.mkdir(parents=True)
        with speaking(order.language):
            self.files: list[PackFile] = write_field(order, staging, below, self._hear)
        self.written_in = staging
        self.folder = folder / "a phone" / "field"
        self.folder.parent.mkdir()
        shutil.move(staging / "field", self.folder)
        self.project_file = next(self.folder.glob("*.qgz"))

    def _hear(self, message: Message) -> None:
        self.said.append(str(message))

    @property
    def xml(self) -> str:
        with zipfile.ZipFile(self.project_file) as archive:
            (name,) = archive.namelist()
            return archive.read(name).decode("utf-8")

    def opened(self) -> QgsProject:
        project = QgsProject()
        assert project.read(str(self.project_file)), project.error()
        return project


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, qgis_app: object) -> Made:  # noqa: ARG001
    return Made(order_of(), tmp_path_factory.mktemp("field"))


@pytest.fixture
def project(made: Made) -> Iterator[QgsProject]:
    opened = made.opened()
    yield opened
    opened.clear()


def ortho(path: Path, epsg: int = 3857, pixel_m: float = 0.5, half_m: float = 900.0) -> Path:
    """A picture around the sample task, in another CRS: red in the west, blue in the east."""
    change = pyproj.Transformer.from_crs(32633, epsg, always_xy=True)
    x, y = change.transform(735_400.0, 4_931_600.0)
    size = round(2 * half_m / pixel_m)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 3, gdal.GDT_Byte)
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    dataset.SetProjection(system.ExportToWkt())
    dataset.SetGeoTransform((x - half_m, pixel_m, 0, y + half_m, 0, -pixel_m))
    rng = np.random.default_rng(7)
    noise = rng.integers(0, 60, (size, size), dtype=np.uint8)
    for number, colours in enumerate(((190, 20), (20, 20), (20, 190)), 1):
        band = noise.copy()
        band[:, : size // 2] += colours[0]
        band[:, size // 2 :] += colours[1]
        dataset.GetRasterBand(number).WriteArray(band)
    dataset = None
    return path


def below_of(path: Path) -> Backgrounds:
    layer = QgsRasterLayer(str(path), "ortho", "gdal")
    assert layer.isValid()
    return Backgrounds(plain=layer, plain_credit=Credit("Ortho 2024", "© Example survey"))


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
            "task", "boundary_points", "legs", "hazards", "worksite", "worksite_lines",
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


def context_value(expression: str, context: QgsExpressionContext) -> str:
    parsed = QgsExpression(expression)
    assert not parsed.hasParserError(), parsed.parserErrorString()
    return str(parsed.evaluate(context))


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


# --- nothing of the machine, and the same again ---


def test_nothing_of_person_machine_or_folder_is_in_it(made: Made) -> None:
    text = made.xml
    root = etree.fromstring(text.encode())
    assert root.get("saveUser") is None
    assert root.get("saveUserFull") is None
    assert root.find("homePath").get("path") == ""
    assert root.findtext("projectMetadata/author") == ""
    for word in (str(made.written_in.parent), socket.gethostname(), str(Path.home())):
        assert word not in text, word
    assert not re.search(rf"[\"'>]{re.escape(getpass.getuser())}[\"'<]", text)
    assert not re.search(r"(?:^|[\"'>(= ])(?:/[A-Za-z0-9_.-]+){2,}", text)
    assert not re.search(r"file:|[A-Za-z]:\\\\", text)


def test_symbols_carry_their_drawings(made: Made) -> None:
    root = etree.fromstring(made.xml.encode())
    names = [
        option.get("value")
        for layer in root.iter("layer")
        if layer.get("class") in {"SvgMarker", "SVGFill", "RasterMarker", "RasterFill"}
        for option in layer.iter("Option")
        if option.get("name") in {"name", "svgFile", "imageFile"}
    ]
    assert len(names) > 5
    assert all(name.startswith("base64:") for name in names if name)


def test_the_settings_of_whoever_writes_it_do_not_go_in(tmp_path: Path, made: Made) -> None:
    settings = QgsSettings()
    own = {
        "measure/ellipsoid": "EPSG:7004",
        "measure/displayunits": "feet",
        "measure/areaunits": "acres",
        "qgis/default_canvas_color_red": 9,
        "qgis/default_selection_color_red": 9,
    }
    for key, value in own.items():
        settings.setValue(key, value)
    try:
        again = Made(order_of(), tmp_path)
    finally:
        for key in own:
            settings.remove(key)
    assert again.xml == made.xml
    opened = again.opened()
    assert opened.ellipsoid() == "EPSG:7030"
    assert opened.distanceUnits() == Qgis.DistanceUnit.Meters
    assert opened.areaUnits() == Qgis.AreaUnit.SquareMeters
    opened.clear()


def test_two_runs_write_the_same_bytes(tmp_path: Path, made: Made) -> None:
    again = Made(order_of(), tmp_path)
    for file in sorted(made.folder.iterdir()):
        assert file.read_bytes() == (again.folder / file.name).read_bytes(), file.name


ELSEWHERE = """
import sys
from pathlib import Path
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
from mineaction_plugin.layouts.backgrounds import NOTHING_BELOW
from mineaction_plugin.packs.field.files import write_field
from tests.qgis.orders import order_of
staging = Path(sys.argv[1])
staging.mkdir()
write_field(order_of(), staging, NOTHING_BELOW)
"""


def test_another_process_writes_the_same_bytes(tmp_path: Path, made: Made) -> None:
    """Qt gives attributes another order in every process, unless it is told its seed."""
    root = Path(__file__).parents[2]
    for seed in ("1", "2"):
        staging = tmp_path / f"seed {seed}"
        told = {**os.environ, "QT_HASH_SEED": seed}
        told["PYTHONPATH"] = os.pathsep.join([str(root), told.get("PYTHONPATH", "")])
        subprocess.run(
            [sys.executable, "-c", ELSEWHERE, str(staging)], check=True, env=told, cwd=tmp_path
        )
        for file in made.folder.iterdir():
            assert file.read_bytes() == (staging / "field" / file.name).read_bytes(), file.name


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs a list of open files")
def test_no_file_stays_open(made: Made) -> None:  # noqa: ARG001 (it has been written)
    """On Windows a pack whose file is open does not get its name."""
    held = []
    for handle in Path("/proc/self/fd").iterdir():
        with suppress(OSError):  # the listing's own handle is gone by now
            held.append(str(handle.readlink()))
    assert not [path for path in held if f"{NAME}_" in path and ".part" in path]


def test_geopackages_have_no_free_page_and_no_journal(made: Made) -> None:
    for file in made.folder.glob("*.gpkg"):
        with closing(sqlite3.connect(file)) as database:
            assert database.execute("PRAGMA freelist_count").fetchone() == (0,)
            assert database.execute("PRAGMA journal_mode").fetchone() == ("delete",)
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_the_users_own_project_is_not_touched(tmp_path: Path) -> None:
    own = QgsProject.instance()
    before = (own.title(), len(own.mapLayers()), own.isDirty(), own.fileName())
    Made(order_of(), tmp_path)
    assert (own.title(), len(own.mapLayers()), own.isDirty(), own.fileName()) == before


# --- what QFieldSync's project checker refuses (programmes.md §9.5) ---

RESERVED = re.compile(r"^(CON|PRN|AUX|NUL|COM\d|LPT\d)(\.|$)", re.IGNORECASE)


def test_qfieldsyncs_checker_finds_nothing(project: QgsProject, made: Made) -> None:
    assert project.filePathStorage() == Qgis.FilePathType.Relative
    assert project.presetHomePath() == ""
    for path in made.folder.rglob("*"):
        assert not re.search(r'[<>:"/\\|?*]', path.name)
        assert not RESERVED.match(path.name)
        assert path.name.isascii()
        same_base = path.stem == made.project_file.stem and path != made.project_file
        assert not same_base
    actions: dict[str, set[str]] = {}
    for layer in project.mapLayers().values():
        file = layer.source().split("|")[0]
        assert Path(file).is_relative_to(made.folder)
        assert layer.dataProvider().name() != "memory"
        actions.setdefault(file, set()).add(layer.customProperty("QFieldSync/action"))
        assert layer.customProperty("QFieldSync/cloud_action") in {"offline", "no_action"}
        if isinstance(layer, QgsVectorLayer):
            assert layer.dataProvider().encoding() in {"UTF-8", ""}
            assert len(layer.primaryKeyAttributes()) == 1
    assert all(len(each) == 1 for each in actions.values())


# --- the ground ---


def test_the_basemap_is_clipped_in_the_plane_of_the_task(tmp_path: Path) -> None:
    made = Made(order_of(), tmp_path, below_of(ortho(tmp_path / "ortho.tif")))
    assert made.files[-1] == PackFile(f"field/{NAME}_basemap.tif", "field_basemap", Kind.WORKING)
    opened = made.opened()
    basemap = opened.mapLayer("mineaction_basemap")
    assert basemap.isValid()
    assert basemap.crs() == QgsCoordinateReferenceSystem("EPSG:32633")
    assert basemap.serverProperties().attribution() == "© Example survey"
    assert opened.readEntry("CopyrightLabel", "/Label", "")[0] == "© Example survey"
    order = order_of()
    plane = pyproj.Transformer.from_crs(4326, 32633, always_xy=True)
    own = [order.task.geometry, *(shapely.Point(each.lon, each.lat) for each in order.points)]
    for shape in own:
        for lon, lat in shapely.get_coordinates(shape):
            x, y = plane.transform(lon, lat)
            extent = basemap.extent()
            assert extent.xMinimum() + 249 < x < extent.xMaximum() - 249
            assert extent.yMinimum() + 249 < y < extent.yMaximum() - 249
    # The seam of red and blue lies on the meridian of the centre, not on its grid line.
    seam = pyproj.Transformer.from_crs(3857, 32633, always_xy=True)
    to_mercator = pyproj.Transformer.from_crs(32633, 3857, always_xy=True)
    middle, height = to_mercator.transform(735_400.0, 4_931_600.0)
    for up in (-300.0, 0.0, 300.0):
        for side, is_red in ((-3.0, True), (3.0, False)):
            x, y = seam.transform(middle + side, height + up)
            red, _ = basemap.dataProvider().sample(QgsPointXY(x, y), 1)
            blue, _ = basemap.dataProvider().sample(QgsPointXY(x, y), 3)
            assert (red > blue) is is_red, (side, up)
    assert len(opened.mapThemeCollection().mapThemes()) == 2
    top = opened.layerTreeRoot().layerOrder()
    assert top[0].id() == "mineaction_notes"
    assert top[-1] is basemap
    dataset = gdal.Open(str(made.folder / f"{NAME}_basemap.tif"))
    assert dataset.GetRasterBand(1).GetOverviewCount() >= 2
    assert dataset.GetMetadataItem("TIFFTAG_COPYRIGHT") == "© Example survey"
    said = dataset.GetMetadataItem("TIFFTAG_IMAGEDESCRIPTION")
    assert said == "Order MAC-2026-0012 r1. CONTROLLED"
    dataset = None
    assert sorted(path.suffix for path in made.folder.iterdir()) == [
        ".gpkg", ".gpkg", ".qgz", ".tif",
    ]  # fmt: skip
    opened.clear()


def test_of_pictures_kept_with_the_order_the_finest_lies_above(tmp_path: Path) -> None:
    wide = QgsRasterLayer(str(ortho(tmp_path / "wide.tif", 32633, 4.0)), "wide", "gdal")
    small = tmp_path / "fine.tif"
    ortho(small, 32633, 0.5, half_m=60.0)
    dataset = gdal.Open(str(small), gdal.GA_Update)
    dataset.GetRasterBand(2).Fill(255)
    dataset = None
    fine = QgsRasterLayer(str(small), "fine", "gdal")
    below = Backgrounds(plain=wide, plain_pictures=(wide, fine), plain_credit=Credit("Canvas"))
    opened = Made(order_of(), tmp_path, below).opened()
    basemap = opened.mapLayer("mineaction_basemap").dataProvider()
    green_inside, _ = basemap.sample(QgsPointXY(735_400.0, 4_931_600.0), 2)
    green_outside, _ = basemap.sample(QgsPointXY(735_520.0, 4_931_600.0), 2)
    assert green_inside > 200
    assert green_outside < 120
    opened.clear()


def test_a_basemap_over_the_limit_becomes_coarser_and_that_is_said(tmp_path: Path) -> None:
    source = ortho(tmp_path / "ortho.tif")
    small = FieldProject(basemap_limit_mb=0.06)
    made = Made(order_of(field_project=small), tmp_path, below_of(source))
    file = made.folder / f"{NAME}_basemap.tif"
    assert file.stat().st_size <= 60_000
    assert any("coarser than Ortho 2024" in said for said in made.said)


def test_a_full_disk_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_path: Path, _content: bytes) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(PackError, match=r"The disk of the folder .* is full"):
        Made(order_of(), tmp_path, below_of(ortho(tmp_path / "ortho.tif", pixel_m=2.0)))


def test_no_basemap_is_said(made: Made, tmp_path: Path) -> None:
    assert any("has no basemap" in said for said in made.said)
    elsewhere = ortho(tmp_path / "far.tif", half_m=20.0, pixel_m=1.0)
    gdal.Open(str(elsewhere), gdal.GA_Update).SetGeoTransform((0.0, 1.0, 0, 0.0, 0, -1.0))
    nothing = Made(order_of(), tmp_path, below_of(elsewhere))
    assert any("Ortho 2024 shows nothing where the task lies" in said for said in nothing.said)
    assert not list(nothing.folder.glob("*.tif"))


def test_a_hospital_an_hour_away_does_not_make_the_ground_coarse(tmp_path: Path) -> None:
    order = order_of()
    way = order.worksite[3]
    start = shapely.get_coordinates(way.geometry)[0]
    far = WorksiteFeature(
        WorksiteKind.EVACUATION_ROUTE,
        "EV9",
        shapely.LineString([start, (start[0] + 0.5, start[1])]),
    )
    long_way = replace(order, worksite=(*order.worksite, far))
    below = below_of(ortho(tmp_path / "ortho.tif"))
    opened = Made(long_way, tmp_path, below).opened()
    assert opened.mapLayer("mineaction_basemap").extent().width() < 1500
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
