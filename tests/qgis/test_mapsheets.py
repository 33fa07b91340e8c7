# SPDX-License-Identifier: GPL-3.0-or-later
"""`mapsheets`: the right sheets, each true to the ground, and an index that leads to them."""

from __future__ import annotations

import json
import unicodedata
from datetime import UTC, datetime
from pathlib import Path

import numpy as np
import pyproj
import pytest
from osgeo import gdal
from qgis import processing
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.position.geodesy import working_plane
from mineaction_plugin.core.terms.profile import load as profile_of
from mineaction_plugin.layouts.drawing import Fixed, Line
from mineaction_plugin.layouts.series.facts import SeriesFacts
from mineaction_plugin.layouts.series.printing import _sided
from mineaction_plugin.layouts.series.sheet_page import map_page
from mineaction_plugin.layouts.series.strip import frame_about, map_box
from mineaction_plugin.processing import sheet_algorithm

ZONE = pyproj.Transformer.from_crs(4326, 32633, always_xy=True)
CORNER = (735_000.0, 4_931_000.0)
"""West of 18° E, in zone 33."""
RED = (255, 0, 0)


@pytest.fixture(autouse=True)
def empty_project(qgis_new_project: None) -> None:
    """Sheets show what the project shows: nothing that an earlier test left in it."""


pytestmark = pytest.mark.usefixtures("provider")


class Told(QgsProcessingFeedback):
    """Keeps what people are told, and stops when it is asked to."""

    def __init__(self, stop_at: float = 1000.0) -> None:
        super().__init__(False)
        self.warnings: list[str] = []
        self.stop_at = stop_at
        self.progressChanged.connect(lambda done: self.cancel() if done >= self.stop_at else None)

    def pushWarning(self, text: str) -> None:  # noqa: N802
        self.warnings.append(text)


def squares(*offsets: tuple[float, float], epsg: int = 32633, size: float = 40.0) -> QgsVectorLayer:
    """Red squares without an outline, `size` metres wide, beside the corner."""
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:{epsg}", "squares", "memory")
    features = []
    for east, north in offsets:
        x, y = CORNER[0] + east, CORNER[1] + north
        feature = QgsFeature(layer.fields())
        ring = f"{x} {y},{x + size} {y},{x + size} {y + size},{x} {y + size},{x} {y}"
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({ring}))"))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    symbol = QgsFillSymbol.createSimple({"color": "#ff0000", "outline_style": "no"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    return layer


def run(output: Path, told: Told | None = None, **more: object) -> dict[str, object]:
    parameters = {"OUTPUT": str(output), "SCALE": 1000, **more}
    return processing.run("mineaction:mapsheets", parameters, feedback=told or Told())


def texts(path: Path) -> list[str]:
    """The text of each page, its lines joined and its blanks and ligatures made plain."""
    pages = load("pypdf").PdfReader(str(path)).pages
    return [" ".join(unicodedata.normalize("NFKC", page.extract_text()).split()) for page in pages]


def names(path: Path) -> list[str]:
    """The name of each sheet, by the outline of the file."""
    reader = load("pypdf").PdfReader(str(path))
    return [entry.title for entry in reader.outline][1:]


def corners(path: Path) -> list[np.ndarray]:
    """West, south, east, north of each page's map in zone 33, by what the file says."""
    found = []
    for page in load("pypdf").PdfReader(str(path)).pages:
        pairs = np.array([float(v) for v in page["/VP"][0]["/Measure"]["/GPTS"]]).reshape(-1, 2)
        x, y = ZONE.transform(pairs[:, 1], pairs[:, 0])
        found.append(np.array([min(x), min(y), max(x), max(y)]))
    return found


def colour_at(path: Path, page: int, x: float, y: float) -> tuple[int, ...]:
    """The colour that GDAL, which knows nothing of us, sees at a place; () off the page."""
    dataset = gdal.OpenEx(f"PDF:{page}:{path}", open_options=["DPI=150"])
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "32633"
    across = gdal.InvGeoTransform(dataset.GetGeoTransform())
    column, row = gdal.ApplyGeoTransform(across, x, y)
    if not (0 <= column < dataset.RasterXSize and 0 <= row < dataset.RasterYSize):
        return ()
    pixel = dataset.ReadAsArray(int(column), int(row), 1, 1, band_list=[1, 2, 3])
    return tuple(int(v) for v in pixel.ravel())


def test_only_sheets_that_touch_the_coverage_are_printed(tmp_path: Path) -> None:
    path = tmp_path / "new" / "sheets.pdf"
    result = run(path, COVERAGE=squares((0, 0), (500, 400)))
    assert result["SHEET_COUNT"] == 2
    assert names(path) == ["A4", "C1"]
    index, *sheets = texts(path)
    assert "Index of 2 sheets 1:1,000" in index
    for name, text in zip(names(path), sheets, strict=True):
        for words in (name, "Map sheet 1:1,000", "WGS 84", "UTM zone 33N", "CONTROLLED", "33TYK"):
            assert words in text
        assert "does not say that any land is safe" in text
        assert "Set GPS: WGS 84, MGRS, magnetic north" in text


def test_every_page_lies_where_it_says_and_at_its_scale(tmp_path: Path) -> None:
    path = tmp_path / "sheets.pdf"
    run(path, COVERAGE=squares((0, 0), (500, 400)), SCALE=2500, OVERLAP_PERCENT=10)
    seen = 0
    for page, (west, south, east, north) in enumerate(corners(path), 1):
        for x, y in (CORNER, (CORNER[0] + 500, CORNER[1] + 400)):
            if west < x and x + 40 < east and south < y and y + 40 < north:
                seen += 1
                assert colour_at(path, page, x + 4, y + 4) == RED
                assert colour_at(path, page, x + 36, y + 36) == RED
                assert colour_at(path, page, x - 4, y - 4) != RED
                assert colour_at(path, page, x + 44, y + 44) != RED
    assert seen >= 3  # both on the index, each on a sheet
    widths = {round(float(east - west), 2) for west, _, east, _ in corners(path)[1:]}
    assert len(widths) == 1
    box = load("pypdf").PdfReader(str(path)).pages[1]["/VP"][0]["/BBox"]
    width_mm = (float(box[2]) - float(box[0])) * 25.4 / 72
    assert widths.pop() == pytest.approx(width_mm * 2.5, abs=0.02)


def test_neighbours_overlap_as_asked(tmp_path: Path) -> None:
    path = tmp_path / "sheets.pdf"
    west, south = CORNER
    extent = f"{west},{west + 400},{south},{south + 100} [EPSG:32633]"
    run(path, EXTENT=extent, OVERLAP_PERCENT=20)
    _, first, second, *_ = corners(path)
    assert names(path)[:2] == ["A1", "A2"]
    assert (first[2] - second[0]) / (first[2] - first[0]) == pytest.approx(0.2, abs=1e-4)


def targets(path: Path, page: int) -> list[str]:
    """The names of the sheets that the links of a page lead to."""
    reader = load("pypdf").PdfReader(str(path))
    known = {each.indirect_reference.idnum: number for number, each in enumerate(reader.pages)}
    found = []
    for annotation in reader.pages[page].get("/Annots", ()):
        entry = annotation.get_object()
        assert entry["/Subtype"] == "/Link"
        target = entry["/Dest"][0]
        number = int(target) if not hasattr(target, "idnum") else known[target.idnum]
        found.append(["", *names(path)][number])
    return found


def test_a_cell_of_the_index_leads_to_its_sheet_and_sheets_to_each_other(tmp_path: Path) -> None:
    path = tmp_path / "sheets.pdf"
    west, south = CORNER
    run(path, EXTENT=f"{west},{west + 300},{south},{south + 300} [EPSG:32633]")
    assert names(path) == ["A1", "A2", "B1", "B2"]
    assert targets(path, 0) == ["A1", "A2", "B1", "B2"]
    assert sorted(targets(path, 1)) == ["", "A2", "B1"]  # "" is the index
    reader = load("pypdf").PdfReader(str(path))
    cells = [np.array(each.get_object()["/Rect"], float) for each in reader.pages[0]["/Annots"]]
    assert cells[0][0] < cells[1][0]
    assert cells[0][1] > cells[2][1]


@pytest.mark.parametrize(("paper", "width_mm"), [("A4", 210), ("A3", 297), ("A0", 841)])
def test_the_paper_is_the_one_asked_for(tmp_path: Path, paper: str, width_mm: float) -> None:
    path = tmp_path / "sheets.pdf"
    run(path, COVERAGE=squares((0, 0)), PAPER=paper, ORIENTATION="landscape")
    box = load("pypdf").PdfReader(str(path)).pages[1].mediabox
    height_mm = float(box.height) * 25.4 / 72
    assert height_mm == pytest.approx(width_mm, abs=0.5)
    assert box.width > box.height


def test_a_sheet_over_a_border_of_zones_carries_both_grids(tmp_path: Path) -> None:
    path = tmp_path / "sheets.pdf"
    run(path, EXTENT="17.99,18.01,44.49,44.51 [EPSG:4326]", SCALE=25000)
    assert any("33TYK" in text and "34TBQ" in text for text in texts(path)[1:])


def test_the_grid_of_the_profile_is_the_national_one(tmp_path: Path) -> None:
    profile = tmp_path / "national.json"
    sheets = {"grid": "national", "national_grid_epsg": 3908}
    profile.write_text(json.dumps({"inherits": "imas", "sheets": sheets}), encoding="utf-8")
    path = tmp_path / "sheets.pdf"
    run(path, COVERAGE=squares((0, 0)), GRID="profile", PROFILE=str(profile))
    text = texts(path)[1]
    assert "EPSG:3908" in text
    assert "MGI 1901 to WGS 84" in text


def test_in_arabic_the_page_is_mirrored_and_the_map_stays_true(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheet_algorithm, "user_language", lambda: "ar")
    path = tmp_path / "sheets.pdf"
    run(path, COVERAGE=squares((0, 0), (500, 400)))
    x, y = CORNER
    page = names(path).index("C1") + 2
    assert colour_at(path, page, x + 4, y + 4) == RED
    assert colour_at(path, page, x - 4, y + 4) != RED
    sheet = load("pypdf").PdfReader(str(path)).pages[1]
    back = [float(v) for v in sheet["/Annots"][-1].get_object()["/Rect"]]
    assert back[2] < float(sheet.mediabox.width) / 2  # the sheet's name stands on the left


def test_a_layer_in_another_datum_says_how_it_is_drawn(tmp_path: Path) -> None:
    path, told = tmp_path / "sheets.pdf", Told()
    layer = QgsVectorLayer("Polygon?crs=EPSG:3908", "old survey", "memory")
    nowhere = QgsVectorLayer("Polygon", "no crs", "memory")
    nowhere.setCrs(QgsCoordinateReferenceSystem())
    run(path, told, COVERAGE=squares((0, 0)), LAYERS=[squares((0, 0)), layer, nowhere])
    assert "old survey (date not known, change of datum: " in texts(path)[1]
    assert [text for text in told.warnings if "no crs: it has no coordinate" in text]


def test_a_layer_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    told = Told()
    project = QgsProject.instance()
    broken = QgsVectorLayer("/nowhere.gpkg", "gone", "ogr")
    assert project.addMapLayer(broken) is not None
    try:
        run(tmp_path / "sheets.pdf", told, COVERAGE=squares((0, 0)))
    finally:
        project.removeMapLayer(broken.id())
    assert [text for text in told.warnings if "gone cannot be opened" in text]


def test_layers_without_room_are_counted_at_the_foot(tmp_path: Path) -> None:
    path = tmp_path / "sheets.pdf"
    many = [
        QgsVectorLayer("Polygon?crs=EPSG:4326", f"a layer with quite a long name {n}", "memory")
        for n in range(30)
    ]
    run(path, COVERAGE=squares((0, 0)), LAYERS=many, TITLE="x" * 2000)
    text = texts(path)[1]
    shown = text.count("a layer with quite a long name")
    count = int(text.split(" more layers")[0].rsplit(" ", 1)[1])
    in_legend = text.split("Layers: ")[0].count("a layer with quite a long name")
    assert shown - in_legend + count == len(many)
    assert "does not say that any land is safe" in text


@pytest.mark.parametrize(
    ("more", "sentence"),
    [
        ({}, "give an EXTENT or a COVERAGE"),
        ({"EXTENT": "1,30,44,45 [EPSG:4326]"}, "too wide"),
        ({"EXTENT": "17,18,44,45 [EPSG:4326]"}, "sheets; a series has at most 1000"),
    ],
)
def test_an_area_that_is_none_gets_a_remedy(
    tmp_path: Path, more: dict[str, object], sentence: str
) -> None:
    with pytest.raises(QgsProcessingException, match=sentence):
        run(tmp_path / "sheets.pdf", **more)
    assert list(tmp_path.iterdir()) == []


def test_a_coverage_outside_the_extent_is_said(tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException, match="Nothing of the coverage lies in the extent"):
        run(
            tmp_path / "sheets.pdf",
            COVERAGE=squares((0, 0)),
            EXTENT="20,20.1,44,44.1 [EPSG:4326]",
        )


def test_a_stop_between_two_sheets_leaves_no_file(tmp_path: Path) -> None:
    west, south = CORNER
    told = Told(stop_at=40.0)
    extent = f"{west},{west + 300},{south},{south + 300} [EPSG:32633]"
    result = run(tmp_path / "sheets.pdf", told, EXTENT=extent)
    assert result.get("SHEET_COUNT") is None
    assert list(tmp_path.iterdir()) == []


def one_sheet(output: Path, layer: QgsVectorLayer, **more: object) -> None:
    x, y = CORNER
    parameters = {"CENTRE": f"{x},{y} [EPSG:32633]", "LAYERS": [layer], "SCALE": 1000}
    processing.run("mineaction:onesheet", {"OUTPUT": str(output), **parameters, **more})


@pytest.mark.parametrize("turned_deg", [0.0, 30.0, -75.0, 180.0])
def test_one_sheet_is_true_to_the_ground_however_it_is_turned(
    tmp_path: Path, turned_deg: float
) -> None:
    path = tmp_path / "sheet.pdf"
    one_sheet(path, squares((20, 10)), ROTATION_DEG=turned_deg)
    x, y = CORNER[0] + 20, CORNER[1] + 10
    for dx, dy in ((3, 3), (37, 3), (3, 37), (37, 37)):
        assert colour_at(path, 1, x + dx, y + dy) == RED
    for dx, dy in ((-3, 3), (43, 3), (3, -3), (37, 43)):
        assert colour_at(path, 1, x + dx, y + dy) != RED
    said = "This sheet is turned: grid north lies" in texts(path)[0]
    assert said == (turned_deg != 0)
    assert ("Grid north is up." in texts(path)[0]) != said


def test_a_sheet_turned_clockwise_has_its_north_on_the_right(tmp_path: Path) -> None:
    """A square north of the middle lies up and to the right on the paper."""
    path = tmp_path / "sheet.pdf"
    one_sheet(path, squares((-5, 45), size=10.0), ROTATION_DEG=45.0)
    dataset = gdal.OpenEx(f"PDF:1:{path}", open_options=["DPI=100"])
    red, green, _ = (dataset.GetRasterBand(band).ReadAsArray() for band in (1, 2, 3))
    rows, columns = np.nonzero((red == 255) & (green == 0))
    assert columns.mean() > dataset.RasterXSize / 2 + 50
    assert rows.mean() < dataset.RasterYSize / 2


def test_the_middle_of_one_sheet_is_where_it_was_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "sheet.pdf"
    one_sheet(path, squares((0, 0)), PAPER="A3")
    west, south, east, north = corners(path)[0]
    assert ((west + east) / 2, (south + north) / 2) == pytest.approx(CORNER, abs=0.02)


def arrows_of(language: str) -> list[float]:
    """How far right of its foot the tip of each north lies on a page of the language."""
    plane = working_plane(17.96, 44.5)
    facts = SeriesFacts(
        "title",
        profile_of(),
        plane,
        1000.0,
        datetime(2026, 11, 24, tzinfo=UTC),
        (),
        language=language,
    )
    x, y = (float(each) for each in plane.to_plane(17.96, 44.5))
    on_map = frame_about(map_box(facts.paper), facts.scale, (x, y))
    page = map_page(facts, on_map, "", (1, 1))
    marks = [mark.mark for mark in _sided(facts, page).marks if isinstance(mark, Fixed)]
    lines = [mark for mark in marks if isinstance(mark, Line) and mark.width == 0.35]
    return [line.points[1][0] - line.points[0][0] for line in lines if len(line.points) == 2]


def test_no_north_is_mirrored(qgis_app: object) -> None:  # noqa: ARG001
    """East of grid north stays east of it on a page that is read from the right."""
    arrows = arrows_of("en")
    assert len(arrows) == 3
    assert max(arrows) > 1.0
    assert arrows_of("ar") == pytest.approx(arrows)
