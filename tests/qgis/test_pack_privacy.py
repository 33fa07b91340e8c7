# SPDX-License-Identifier: GPL-3.0-or-later
"""A pack of one of twelve tasks tells nothing of the other eleven, in any byte of any file.

Two proofs: every file, unpacked and decoded, is searched for ids, attributes and vertices; and the
same order out of a workspace without the others gives the same bytes, pictures too.
"""

from __future__ import annotations

import json
import math
import socket
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import shapely
from qgis import processing
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.processing.provider import MineActionProvider
from mineaction_plugin.workspace import store
from mineaction_plugin.workspace.database import opened
from tests.qgis.field_folder import ortho
from tests.qgis.leaks import Vertices, streams, words_in
from tests.qgis.orders import lonlat

EPSG = 32633
COUNT, CHOSEN = 12, 5
SPACING_M = 260.0
"""So near that the others lie on the maps of the chosen one."""
TEXTS = (
    "title", "priority", "operator", "team", "admin_1", "admin_2", "admin_3", "settlement",
    "place", "method", "target_devices", "access", "threat", "medical", "communications",
    "land_use", "beneficiaries", "remarks",
)  # fmt: skip
PRIVATE = "informant"
NAME = "KX-2026-0777_r1"
LONG = 5
"""Letters; a shorter name of a computer stands in any picture by chance."""


def centre(number: int) -> tuple[float, float]:
    row, column = divmod(number, 4)
    return 735_000.0 + SPACING_M * column, 4_931_300.0 + SPACING_M * row


def shape(number: int, reach_m: float, turn: float) -> shapely.Polygon:
    """A ring like no other, in WGS 84."""
    east, north = centre(number)
    ring = [
        (
            east + reach_m * (1 + 0.1 * math.sin(7 * i + number)) * math.cos(turn + i),
            north + reach_m * (1 + 0.1 * math.cos(5 * i + number)) * math.sin(turn + i),
        )
        for i in (0.0, 0.9, 1.9, 2.8, 3.9, 5.1)
    ]
    return shapely.Polygon(lonlat(EPSG, ring))


def secret(number: int, what: str) -> str:
    return f"zq{number:02d}{what.replace('_', '')}kx"


def task_of(number: int) -> Task:
    texts = {name: secret(number, name) for name in TEXTS}
    return Task(secret(number, "task"), shape(number, 60.0, 0.1 * number), **texts)  # type: ignore[arg-type]


def words_of(number: int) -> list[str]:
    """All that stands in the workspace about a task."""
    names = (*TEXTS, "task", "point", "post", "postdescription", "way", "reason")
    return [secret(number, name) for name in names]


def shapes_of(number: int) -> list[shapely.Geometry]:
    return [task_of(number).geometry, post_of(number), way_of(number)]


def post_of(number: int) -> shapely.Point:
    east, north = centre(number)
    return shapely.Point(lonlat(EPSG, [(east + 101.3 + number, north - 90.7)])[0])


def way_of(number: int) -> shapely.LineString:
    east, north = centre(number)
    ends = [(east + 101.3 + number, north - 90.7), (east + 71.9, north - 31.1 - number)]
    return shapely.LineString(lonlat(EPSG, ends))


def hazards() -> QgsVectorLayer:
    """A hazard under each task, and one far from all; with a column that no profile allows."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "hazards", "memory")
    names = ("hazard_id", "land_class", "status", PRIVATE)
    layer.dataProvider().addAttributes([QgsField(name, QMetaType.Type.QString) for name in names])
    layer.updateFields()
    rows = [(f"HZ-{i:02d}", shape(i, 45.0, 1.0)) for i in range(COUNT)]
    rows.append((secret(99, "hazard"), shapely.box(18.2, 44.6, 18.21, 44.61)))
    for name, land in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name, "SHA", "open", secret(98, PRIVATE)])
        feature.setGeometry(QgsGeometry.fromWkt(land.wkt))
        layer.dataProvider().addFeature(feature)
    return layer


def workspace(path: Path, numbers: Sequence[int]) -> None:
    store.create(path, load())
    tasks = [task_of(number) for number in numbers]
    store.save_tasks(path, [replace(task, hazard_ids=(f"HZ-{i:02d}",)) for i, task
                            in zip(numbers, tasks, strict=True)])  # fmt: skip
    with opened(path, writing=True) as database:
        for number in numbers:
            own = {"task_id": secret(number, "task")}
            database.insert(
                "worksite_points",
                {**own, "kind": "control_point", "label": secret(number, "post"),
                 "description": secret(number, "postdescription")},
                post_of(number).wkb,
            )  # fmt: skip
            database.insert(
                "worksite_lines",
                {**own, "kind": "access_lane", "label": secret(number, "way")},
                way_of(number).wkb,
            )


class Quiet(QgsProcessingFeedback):
    def __init__(self) -> None:
        super().__init__(False)


def issue(path: Path, folder: Path, below: QgsRasterLayer, at: str, **more: object) -> Path:
    parameters = {
        "TASKS": f"{path}|layername=tasks", "HAZARDS": hazards(), "BASEMAP": below,
        "OUTPUT_FOLDER": str(folder), "WORKERS": 1, "ISSUED_AT": at, "ISSUED_BY": "A. Planner",
    }  # fmt: skip
    processing.run("mineaction:taskorder", {**parameters, **more}, feedback=Quiet())
    return folder


def issue_chosen(path: Path, folder: Path, below: QgsRasterLayer, at: str) -> Path:
    issue(path, folder, below, at, SELECTED_IDS=secret(CHOSEN, "task"), ORDER_NO="KX-2026-0777",
          REASON=secret(CHOSEN, "reason"))  # fmt: skip
    return folder / NAME


@pytest.fixture(scope="module")
def packs(
    tmp_path_factory: pytest.TempPathFactory,
    qgis_processing: None,  # noqa: ARG001
) -> Iterator[tuple[Path, Path]]:
    """The pack of one of twelve, eleven of which have orders of their own, and of one alone."""
    registry = QgsApplication.processingRegistry()
    ours = MineActionProvider()
    assert registry.addProvider(ours)
    place = tmp_path_factory.mktemp("private")
    below = QgsRasterLayer(str(ortho(place / "ortho.tif")), "ortho", "gdal")
    at = (datetime.now(UTC) + timedelta(minutes=2)).isoformat(timespec="seconds")
    crowd, alone = place / "crowd" / "programme.gpkg", place / "alone" / "programme.gpkg"
    for path, numbers in ((crowd, range(COUNT)), (alone, (CHOSEN,))):
        path.parent.mkdir()
        workspace(path, numbers)
    others = ",".join(secret(number, "task") for number in range(COUNT) if number != CHOSEN)
    issue(crowd, place / "others", below, at, SELECTED_IDS=others, FORMATS=["csv"],
          REASON=secret(0, "reason"))  # fmt: skip
    of_many = issue_chosen(crowd, place / "many", below, at)
    of_one = issue_chosen(alone, place / "one", below, at)
    yield of_many, of_one
    del below
    registry.removeProvider(ours)


def files_of(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_nothing_of_another_task_is_in_any_byte(packs: tuple[Path, Path]) -> None:
    others = [number for number in range(COUNT) if number != CHOSEN]
    words = [word for number in others for word in words_of(number)]
    words += [secret(99, "hazard"), secret(98, PRIVATE)]
    vertices = Vertices([each for number in others for each in shapes_of(number)], EPSG)
    for path in files_of(packs[0]):
        for name, data in streams(path):
            assert words_in(data, words) == set(), name
            assert vertices.found_in(data) == set(), name


def test_no_place_of_the_computer_is_in_any_byte(packs: tuple[Path, Path]) -> None:
    written_in = packs[0].parent
    words = [str(written_in), str(written_in.parent), str(Path(__file__).parents[2])]
    words += [f"{Path.home()}/", *(name for name in (socket.gethostname(),) if len(name) > LONG)]
    for path in files_of(packs[0]):
        for name, data in streams(path):
            assert words_in(data, words) == set(), name


def test_the_zip_holds_the_same_files_and_nothing_beside_them(packs: tuple[Path, Path]) -> None:
    path = packs[0].with_name(f"{NAME}.zip")
    files = {f"{NAME}/{each.relative_to(packs[0]).as_posix()}": each for each in files_of(packs[0])}
    with zipfile.ZipFile(path) as archive:
        assert sorted(archive.namelist()) == sorted(files)
        assert archive.comment == b""
        packed = archive.infolist()
        for entry in packed:
            assert archive.read(entry) == files[entry.filename].read_bytes()
            assert entry.comment + entry.extra == b"", entry.filename
    headers = sum(76 + 2 * len(entry.filename) + entry.compress_size for entry in packed) + 22
    assert path.stat().st_size == headers  # local and central headers, and the end of them


def test_the_search_finds_what_is_there(packs: tuple[Path, Path]) -> None:
    words, vertices = words_of(CHOSEN), Vertices([task_of(CHOSEN).geometry], EPSG)
    task_id = secret(CHOSEN, "task")
    found: dict[str, tuple[set[str], set[int]]] = {}
    for path in files_of(packs[0]):
        held = [(words_in(data, words), vertices.found_in(data)) for _, data in streams(path)]
        found[path.name.removeprefix(f"{NAME}_")] = (
            set().union(*(each[0] for each in held)),
            set().union(*(each[1] for each in held)),
        )
    every = set(range(len(vertices)))
    for ending in (
        "points.csv", "points.xlsx", "stakeout.csv", "task.gpx", "task.kmz", "task.dxf",
        "task.gpkg", "layers.gpkg", "order.docx", "index.html", "order.pdf",
    ):  # fmt: skip
        assert found[ending][1] == every, ending
    for ending in ("task.gpkg", "layers.gpkg", "index.html", "order.docx", "order.pdf",
                   "field.qgz", "manifest.json"):  # fmt: skip
        assert task_id in found[ending][0], ending


def content_of(path: Path) -> object:
    """The bytes of a file; of a Word document those of its parts, whose dates are of the writing.

    The manifest has such a document's size and digest in it, and its own digest of them.
    """
    if path.suffix == ".docx":
        with zipfile.ZipFile(path) as archive:
            return {entry.filename: archive.read(entry) for entry in archive.infolist()}
    if path.name == "manifest.json":
        manifest = json.loads(path.read_bytes())
        del manifest["digest"]
        for file in manifest["files"]:
            if file["path"].endswith(".docx"):
                del file["sha256"], file["size"]
        return manifest
    return path.read_bytes()


def test_the_others_leave_no_trace_at_all(packs: tuple[Path, Path]) -> None:
    of_many, of_one = packs
    names = [path.relative_to(of_many) for path in files_of(of_many)]
    assert names == [path.relative_to(of_one) for path in files_of(of_one)]
    differing = [
        str(name) for name in names if content_of(of_many / name) != content_of(of_one / name)
    ]
    assert differing == []
