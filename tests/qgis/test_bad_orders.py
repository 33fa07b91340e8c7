# SPDX-License-Identifier: GPL-3.0-or-later
"""Bad input of orders, end to end: a sentence each, no half pack, no number for nothing."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pyproj
import pytest
import shapely
from qgis import processing
from qgis.core import QgsProcessingException, QgsRasterLayer, QgsVectorLayer

from mineaction_plugin.core.libraries import load as library
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.layouts.order_pdf import refuse_endless
from mineaction_plugin.layouts.template_files import SHIPPED
from mineaction_plugin.workspace import issuing, store
from mineaction_plugin.workspace.database import opened
from mineaction_plugin.workspace.files import keep
from tests.qgis.orders import lonlat, order_of, star
from tests.qgis.pdfs import pdf_of
from tests.qgis.test_below_maps import RED, order_pdf_in, share_of
from tests.qgis.test_taskorder import Told, packs_in, tasks_of

DATA = Path(__file__).parents[3] / "shared" / "data" / "bosnia" / "maglaj_zavidovici.gpkg"
AREA_DEG2 = (2e-7, 3e-6)
"""Suspected land that is neither a sliver nor a whole hillside."""
LONG_AGO = "2024-01-01T08:00:00"
GOOD = Task(
    "CT-A",
    shapely.Point(0.0, 0.0),
    title="Orchard",
    operator="Example Demining",
    team="Team 4",
    depth_m=0.13,
    medical="Ambulance at the control point",
)


pytestmark = pytest.mark.usefixtures("provider")


@pytest.fixture(scope="module")
def suspected(qgis_app: object) -> list[shapely.Polygon]:  # noqa: ARG001
    """Suspected land of two municipalities, far from one another."""
    if not DATA.is_file():
        pytest.skip(f"no real data at {DATA}")
    layer = QgsVectorLayer(f"{DATA}|layername=suspect_areas", "suspected", "ogr")
    found: list[shapely.Polygon] = []
    for feature in layer.getFeatures():
        shape = shapely.from_wkb(bytes(feature.geometry().asWkb()))
        parts = [] if shape is None else shapely.get_parts(shape)
        fits = [part for part in parts if part.is_valid and _between(part.area)]
        apart = [part for part in fits if all(part.distance(other) > 0.01 for other in found)]
        found += apart[:1]
    return found


def _between(area: float) -> bool:
    return AREA_DEG2[0] < area < AREA_DEG2[1]


def workspace_of(folder: Path, shapes: list[shapely.Polygon], ids: str) -> Path:
    path = folder / "programme.gpkg"
    store.create(path, load())
    tasks = [
        replace(GOOD, task_id=f"CT-{name}", geometry=shape)
        for name, shape in zip(ids, shapes, strict=False)
    ]
    assert len(tasks) == len(ids)
    store.save_tasks(path, tasks)
    return path


def change(path: Path, task_id: str, **values: str) -> None:
    said = ", ".join(f"{name} = {value}" for name, value in values.items())
    with opened(path, writing=True) as database:
        database.run(f"UPDATE tasks SET {said} WHERE task_id = '{task_id}'")


def reshape(path: Path, task_id: str, shape: shapely.Polygon) -> None:
    (row,) = rows(path, f"SELECT fid + 0 AS n FROM tasks WHERE task_id = '{task_id}'")
    with opened(path, writing=True) as database:
        wkb = shapely.to_wkb(store.as_multipolygon(shape))
        assert database.update("tasks", int(str(row["n"])), {}, wkb)


def rows(path: Path, query: str) -> list[dict[str, object]]:
    with opened(path) as database:
        return database.rows(query)


def attach(path: Path, task_id: str, file: Path, sha256: str = "") -> None:
    row = {"task_id": task_id, "title": "Report", "file": str(file), "sha256": sha256}
    with opened(path, writing=True) as database:
        database.insert("annexes", row)


def endless() -> shapely.Polygon:
    ring = star((260_000.0, 4_900_000.0), 5_200, 900.0, dent=0.1)
    return shapely.Polygon(lonlat(32634, ring))


def issue(path: Path, folder: Path, **more: object) -> tuple[dict[str, str], Told]:
    """Task to why it has no pack ("" where it has one), and what people are told."""
    told = Told()
    parameters = {
        "TASKS": f"{path}|layername=tasks",
        "OUTPUT_FOLDER": str(folder),
        "FORMATS": ["csv"],
        "WORKERS": 1,
    }
    processing.run("mineaction:taskorder", {**parameters, **more}, feedback=told)
    return {str(task["task_id"]): str(task["reason"]) for task in tasks_of(folder)}, told


def numbers(path: Path) -> dict[str, str]:
    """Task to its order and revision."""
    live = issuing.live_orders(path)
    return {task: f"{each.order_no[-4:]} r{each.revision}" for task, each in live.items()}


def said(why: dict[str, str], told: Told, task_id: str) -> str:
    """Why a task has no pack, which people are told in the same words."""
    assert f"{task_id}: no pack. {why[task_id]}" in told.warnings
    return why[task_id]


# --- the tasks ---


def test_bad_tasks_are_named_and_the_others_get_the_first_numbers(
    tmp_path: Path, suspected: list[shapely.Polygon]
) -> None:
    path = workspace_of(tmp_path, suspected, "ABCDEFGH")
    title = " ".join(f"word{number}" for number in range(260))[:2000]
    change(path, "CT-A", medical="''")
    change(path, "CT-B", geom="NULL")
    reshape(path, "CT-C", endless())
    change(path, "CT-D", title=f"'{title}'")
    pypdf = library("pypdf")
    locked = pypdf.PdfWriter(clone_from=pdf_of(tmp_path / "open.pdf", ["secret"]))
    locked.encrypt("password", algorithm="RC4-128")
    locked.write(tmp_path / "locked.pdf")
    attach(path, "CT-E", tmp_path / "locked.pdf", keep(path, tmp_path / "locked.pdf"))
    (tmp_path / "empty.pdf").write_bytes(b"")
    attach(path, "CT-F", tmp_path / "empty.pdf")
    attach(path, "CT-G", pdf_of(tmp_path / "book.pdf", ["leaf"] * 500))

    folder = tmp_path / "out"
    why, told = issue(path, folder, FORMATS=["pdf"])
    for task_id, sentence in {
        "CT-A": "Task CT-A has no medical plan",
        "CT-B": "Row 2, task CT-B has no boundary. Draw it, or leave the task out.",
        "CT-C": "The boundary of task CT-C has 5200 points; a sheet takes at most 5000. Simplify",
        "CT-E": "Task CT-E: the annex locked.pdf is encrypted. Open it with its password",
        "CT-F": "empty.pdf is empty. Put the file back, or take the annex out of the task.",
        "CT-G": "Task CT-G: its annexes have 500 pages (book.pdf: 500); at most 100 go along.",
    }.items():
        assert sentence in said(why, told, task_id)
        assert task_id in why[task_id]
    assert (why["CT-D"], why["CT-H"]) == ("", "")
    assert numbers(path) == {"CT-D": "0001 r1", "CT-H": "0002 r1"}
    assert len(packs_in(folder)) == 2
    assert not list(folder.glob(".*")), "something half was left"
    (printed,) = folder.glob("*0001_r1/*_order.pdf")
    texts = [page.extract_text() for page in pypdf.PdfReader(printed).pages]
    assert title in " ".join(" ".join(texts).split())


def test_five_thousand_points_are_printed_whatever_else_is_measured() -> None:
    order = order_of(5_000)
    assert len(order.points) > 5_000, "its reference point is no point of the boundary"
    refuse_endless(order)


def test_what_became_unprintable_is_not_amended(
    tmp_path: Path, suspected: list[shapely.Polygon]
) -> None:
    path = workspace_of(tmp_path, suspected, "A")
    issue(path, tmp_path / "out")
    order_no = issuing.live_orders(path)["CT-A"].order_no
    folder = tmp_path / "amended"
    parameters = {
        "WORKSPACE": str(path), "ORDER_NO": order_no, "REASON": "moved", "WORKERS": 1,
        "OUTPUT_FOLDER": str(folder), "FORMATS": ["docx"],
    }  # fmt: skip

    def refused(algorithm: str, sentence: str, **more: object) -> None:
        with pytest.raises(QgsProcessingException, match=sentence):
            processing.run(f"mineaction:{algorithm}", {**parameters, **more}, feedback=Told())

    office = word_form(tmp_path / "office", "Form", "Title: {{ task.titel }}")
    wrong_tag = r"paragraph 2 .*there is no tag task\.titel\. Did you mean task\.title\?"
    refused("amendorder", wrong_tag, TEMPLATE=str(office))
    clock = "Task CT-A: this would be dated 2024.* Set the clock of this computer"
    refused("amendorder", clock, ISSUED_AT=LONG_AGO)
    refused("withdraworder", clock, ISSUED_AT=LONG_AGO)
    change(path, "CT-A", geom="NULL")
    refused("amendorder", "Row 1, task CT-A has no boundary. Draw it")
    assert numbers(path) == {"CT-A": "0001 r1"}
    assert not folder.exists() or not list(folder.iterdir())


# --- the office's files ---


def word_form(folder: Path, *texts: str) -> Path:
    folder.mkdir(exist_ok=True)
    document = library("docx").Document()
    for text in texts:
        document.add_paragraph(text)
    document.save(str(folder / "order.docx"))
    return folder


@pytest.mark.parametrize(
    ("file", "content", "sentence"),
    [
        ("task_map.qpt", b"<Layout", "task_map.qpt is broken at line 1, column"),
        ("task_map.qpt", b"<a/>", "task_map.qpt is no print layout of QGIS. Save it again"),
        ("order.docx", b"text", "The Word template order.docx cannot be read"),
        ("office_form.pdf", b"%PDF-1.4 no more", "office_form.pdf"),
    ],
)
def test_a_broken_file_of_the_office_uses_no_number(
    file: str, content: bytes, sentence: str, tmp_path: Path, suspected: list[shapely.Polygon]
) -> None:
    path = workspace_of(tmp_path, suspected, "AB")
    office = tmp_path / "office"
    office.mkdir()
    (office / file).write_bytes(content)
    wanted = {"FORMATS": ["pdf", "docx"], "TEMPLATE": str(office)}
    with pytest.raises(QgsProcessingException, match="No pack was written"):
        issue(path, tmp_path / "out", **wanted)
    assert all(sentence in str(task["reason"]) for task in tasks_of(tmp_path / "out"))
    assert numbers(path) == {}
    assert packs_in(tmp_path / "out") == []


def test_the_form_of_one_task_stops_that_task_only(
    tmp_path: Path, suspected: list[shapely.Polygon]
) -> None:
    path = workspace_of(tmp_path, suspected, "AB")
    office = tmp_path / "office"
    office.mkdir()
    layout = (SHIPPED / "task_map.qpt").read_text(encoding="utf-8")
    misspelt = layout.replace('id="scalebar"', 'id="scalebarr"')
    (office / "task_map.qpt").write_text(misspelt, encoding="utf-8")
    (office / "CT-A_form.pdf").write_bytes(b"")
    why, told = issue(path, tmp_path / "out", FORMATS=["pdf"], TEMPLATE=str(office))
    assert "CT-A_form.pdf" in said(why, told, "CT-A")
    assert numbers(path) == {"CT-B": "0001 r1"}
    (warning,) = (text for text in told.warnings if "scalebar" in text)
    assert warning.startswith("CT-B: The template task_map.qpt has no item “scalebar”.")
    kept = {task["task_id"]: task["warnings"] for task in tasks_of(tmp_path / "out")}
    assert "scalebarr" in " ".join(kept["CT-B"])  # type: ignore[call-overload]


# --- below the maps ---


def test_a_basemap_that_is_not_there_gets_a_remedy(
    tmp_path: Path, suspected: list[shapely.Polygon]
) -> None:
    path = workspace_of(tmp_path, suspected, "A")
    gone = str(tmp_path / "gone.tif")
    remedy = r"BASEMAP: .*gone\.tif cannot be opened as a raster layer\. Is the file, or the server"
    with pytest.raises(QgsProcessingException, match=remedy):
        issue(path, tmp_path / "out", BASEMAP=gone)
    parameters = {"WORKSPACE": str(path), "ORDER_NO": "x", "BASEMAP": gone}
    with pytest.raises(QgsProcessingException, match=remedy):
        processing.run("mineaction:worksiteplan", {**parameters, "OUTPUT": str(tmp_path / "a.pdf")})
    tiles = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png&zmax=9", "far", "wms")
    with pytest.raises(QgsProcessingException, match=r"CT-A: far .*where task CT-A lies"):
        issue(path, tmp_path / "out", BASEMAP=tiles, FORMATS=["pdf"])
    assert numbers(path) == {}


def test_a_basemap_in_the_national_grid_serves_the_tasks_that_it_covers(
    tmp_path: Path, suspected: list[shapely.Polygon]
) -> None:
    path = workspace_of(tmp_path, suspected, "AB")
    to_grid = pyproj.Transformer.from_crs(4326, 31276, always_xy=True)
    x, y = to_grid.transform(suspected[0].centroid.x, suspected[0].centroid.y)
    corners = [str(value) for value in (x - 900, y + 900, x + 900, y - 900)]
    red = tmp_path / "red.tif"
    subprocess.run(
        ["gdal_create", "-outsize", "90", "90", "-bands", "3", "-burn", "230", "-burn", "20",
         "-burn", "20", "-a_srs", "EPSG:31276", "-a_ullr", *corners, str(red)],
        check=True, capture_output=True,
    )  # fmt: skip
    why, told = issue(path, tmp_path / "out", BASEMAP=str(red), FORMATS=["pdf"])
    assert "red shows nothing where task CT-B lies." in said(why, told, "CT-B")
    assert numbers(path) == {"CT-A": "0001 r1"}
    assert share_of(order_pdf_in(tmp_path / "out"), 3, RED) > 0.2


# --- number and clock ---


def test_a_number_typed_twice_and_a_clock_set_back_use_nothing(
    tmp_path: Path, suspected: list[shapely.Polygon]
) -> None:
    path = workspace_of(tmp_path, suspected, "AB")
    issue(path, tmp_path / "out", SELECTED_IDS="CT-A", ORDER_NO="AB/12")
    for more, sentence in (
        ({"ORDER_NO": " ab/12 "}, "CT-B: There is an order ab/12 already .capitals do not matter"),
        ({"ISSUED_AT": LONG_AGO}, "Task CT-B: its order would be dated 2024.* Set the clock"),
    ):
        with pytest.raises(QgsProcessingException, match=sentence):
            issue(path, tmp_path / "out", SELECTED_IDS="CT-B", **more)
    with pytest.raises(QgsProcessingException, match="can be given to one task, and 2 are asked"):
        issue(path, tmp_path / "out", ORDER_NO="X-1")
    assert [str(row["order_no"]) for row in rows(path, "SELECT order_no FROM orders")] == ["AB/12"]
    assert len(packs_in(tmp_path / "out")) == 1
    why, _ = issue(path, tmp_path / "next", SELECTED_IDS="CT-B")
    assert why == {"CT-B": ""}
