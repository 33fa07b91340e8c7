# SPDX-License-Identifier: GPL-3.0-or-later
"""The field project read back: work in it is welcome, a wrong alarm or a moved hazard is found."""

from __future__ import annotations

import shutil
import sqlite3
import struct
import zipfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
import shapely

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification.contents import check_content
from mineaction_plugin.core.order.verification.result import Verdict
from mineaction_plugin.core.terms.field_project import FieldProject
from mineaction_plugin.layouts.backgrounds import NOTHING_BELOW
from mineaction_plugin.packs.field.files import write_field
from tests.qgis.field_folder import Made, below_of, ortho
from tests.qgis.orders import order_of

NAME = "MAC-2026-0012_r1"
FORMATS = {"field.qgz": "field_project", "layers.gpkg": "field_layers",
           "notes.gpkg": "field_notes", "basemap.tif": "field_basemap"}  # fmt: skip
M_OF_LAT_DEG = 111_100.0


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory, qgis_app: object) -> Path:  # noqa: ARG001
    place = tmp_path_factory.mktemp("written")
    return Made(order_of(), place, below_of(ortho(place / "ortho.tif"))).folder


@pytest.fixture
def folder(written: Path, tmp_path: Path) -> Path:
    """A pack that has its field folder alone, to be worked on."""
    shutil.copytree(written, tmp_path / "field")
    return tmp_path


def said(folder: Path, ending: str, order: Order | None = None) -> str:
    """Why a file fails; empty where it agrees."""
    name = f"field/{NAME}_{ending}"
    found = check_content(folder, name, FORMATS[ending], order or order_of())
    assert (found.verdict is Verdict.FAILED) == (found.reason is not None)
    return str(found.reason or "")


def change(folder: Path, ending: str, *statements: str) -> None:
    with closing(sqlite3.connect(folder / "field" / f"{NAME}_{ending}")) as database, database:
        triggers = database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        for (name,) in triggers.fetchall():  # they call functions that only GDAL brings
            database.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            database.execute(statement)


def move(folder: Path, table: str, row: int, north_m: float) -> None:
    """Move the first corner of a row's shape."""
    with closing(sqlite3.connect(folder / "field" / f"{NAME}_layers.gpkg")) as database, database:
        for (name,) in database.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            database.execute(f'DROP TRIGGER "{name}"')
        (blob,) = database.execute(f"SELECT geom FROM {table} WHERE rowid = {row}").fetchone()
        head = 8 + {0: 0, 1: 32}[(blob[3] >> 1) & 7]
        shape = shapely.from_wkb(blob[head:])
        xy = shapely.get_coordinates(shape)
        corner = xy[0].copy()
        xy[(xy == corner).all(axis=1), 1] += north_m / M_OF_LAT_DEG
        moved = shapely.set_coordinates(shape, xy)
        database.execute(
            f"UPDATE {table} SET geom = ? WHERE rowid = {row}",
            (blob[:head] + shapely.to_wkb(moved, byte_order=1),),
        )


def rewrite(folder: Path, edit: Callable[[str], str]) -> None:
    """The project, with its document edited."""
    path = folder / "field" / f"{NAME}_field.qgz"
    with zipfile.ZipFile(path) as archive:
        (name,) = archive.namelist()
        document = archive.read(name).decode("utf-8")
    edited = edit(document)
    assert edited != document
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, edited)


def test_what_was_written_agrees(folder: Path) -> None:
    assert {ending: said(folder, ending) for ending in FORMATS} == dict.fromkeys(FORMATS, "")


def test_points_are_counted(folder: Path) -> None:
    found = check_content(folder, f"field/{NAME}_layers.gpkg", "field_layers", order_of())
    assert found.points > len(order_of().points)
    assert found.max_difference_m < 0.001


@pytest.mark.parametrize("draft", [True, False])
def test_a_draft_is_held_to_its_mark(tmp_path: Path, *, draft: bool) -> None:
    order = order_of(draft=draft)
    made = Made(order, tmp_path)
    other = order_of(draft=not draft)
    for ending in ("field.qgz", "layers.gpkg", "notes.gpkg"):
        assert said(made.folder.parent, ending, order) == ""
        assert bool(said(made.folder.parent, ending, other)) is not draft


# --- work in the field ---


def test_notes_may_be_added_and_changed(folder: Path) -> None:
    change(
        folder,
        "notes.gpkg",
        "INSERT INTO notes (kind, note) VALUES ('find', 'a fuze')",
        "UPDATE notes SET note = 'two fuzes'",
    )
    assert said(folder, "notes.gpkg") == ""


def test_the_look_of_the_project_may_be_changed(folder: Path) -> None:
    rewrite(folder, lambda text: text.replace("<title>", "<title>Team 4: "))
    assert said(folder, "field.qgz") == ""


# --- what alarms, and where ---


@pytest.mark.parametrize("table", ["task", "hazards", "geofence", "boundary_points"])
@pytest.mark.parametrize(("north_m", "fails"), [(0.5, True), (0.02, True), (0.004, False)])
def test_a_moved_corner_is_found(folder: Path, table: str, north_m: float, *, fails: bool) -> None:
    move(folder, table, 1, north_m)
    assert bool(said(folder, "layers.gpkg")) is fails
    if fails:
        assert table in said(folder, "layers.gpkg")


def test_a_fence_that_lost_or_swapped_an_area_is_found(folder: Path) -> None:
    shutil.copytree(folder, folder / "other")
    change(folder, "layers.gpkg", "DELETE FROM geofence WHERE rowid = 2")
    assert said(folder, "layers.gpkg") == "geofence: 3 instead of 4."
    change(
        folder / "other",
        "layers.gpkg",
        "UPDATE geofence SET fid = 99 WHERE fid = 1",
    )
    assert "where H-221 should be" in said(folder / "other", "layers.gpkg")


def test_a_fence_of_another_width_is_found(folder: Path) -> None:
    wider = replace(order_of(), field_project=FieldProject(6.0, 5.0))
    reason = said(folder, "layers.gpkg", wider)
    assert reason.startswith("geofence, H-221: its edge is ")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('<geofencingBehavior type="int">1<', '<geofencingBehavior type="int">2<'),
        ('<geofencingBehavior type="int">1</geofencingBehavior>', ""),
        ('<geofencingIsActive type="bool">true<', '<geofencingIsActive type="bool">false<'),
        ('Digitizing type="bool">false<', 'Digitizing type="bool">true<'),
        (">mineaction_geofence</geofencingLayer>", ">mineaction_task</geofencingLayer>"),
    ],
)  # fmt: skip
def test_another_alarm_is_found(folder: Path, old: str, new: str) -> None:
    rewrite(folder, lambda text: text.replace(old, new))
    assert said(folder, "field.qgz").startswith("The setting geofencing")


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("|layername=hazards<", "|layername=hazards|subset=hazard_id&lt;3<", "mineaction_hazards"),
        ("|layername=geofence<", "|layername=hazards<", "mineaction_geofence"),
        ("./MAC-2026-0012_r1_notes", "/srv/a/MAC-2026-0012_r1_notes", "mineaction_notes"),
        ("<id>mineaction_task<", "<id>mineaction_was_task<", "The layer mineaction_task is –"),
        ('<homePath path="">', '<homePath path="D:\\maps\\a">', "D:\\maps\\a"),
        ('<homePath path="">', '<homePath path="/srv/a">', "/srv/a"),
        ('name="name" type="QString" value="circle"', 'name="name" value="/a/b.svg"', "/a/b.svg"),
    ],
)
def test_a_layer_that_a_phone_would_not_find_or_show_is_named(
    folder: Path, old: str, new: str, reason: str
) -> None:
    rewrite(folder, lambda text: text.replace(old, new))
    assert reason in said(folder, "field.qgz")


def test_the_project_of_another_order_is_found(folder: Path) -> None:
    other = replace(order_of(), revision=2)
    shutil.copytree(folder / "field", folder / "two")
    for path in (folder / "two").iterdir():
        path.rename(folder / "field" / path.name.replace("_r1_", "_r2_"))
    for ending in ("field.qgz", "notes.gpkg", "layers.gpkg"):
        name = f"field/MAC-2026-0012_r2_{ending}"
        found = check_content(folder, name, FORMATS[ending], other)
        assert found.verdict is Verdict.FAILED, ending


def test_the_ground_of_another_place_is_found(folder: Path) -> None:
    order = order_of()
    away = tuple(replace(point, lon=point.lon + 0.05) for point in order.points)
    reason = said(folder, "basemap.tif", replace(order, points=away))
    assert reason.startswith("It does not show the ground at RP")
    zone = replace(order.frame, epsg=32634, zone="34N")
    assert said(folder, "basemap.tif", replace(order, frame=zone)) == (
        "It lies in EPSG:32633, and the order in EPSG:32634."
    )


# --- broken files ---


@pytest.mark.parametrize("ending", FORMATS)
@pytest.mark.parametrize("content", [b"", b"PK\x03\x04", b"II*\0\xff\xff\xff\xff", bytes(4096)])
def test_a_broken_file_is_a_sentence(folder: Path, ending: str, content: bytes) -> None:
    (folder / "field" / f"{NAME}_{ending}").write_bytes(content)
    assert said(folder, ending)


@pytest.mark.parametrize("ending", FORMATS)
def test_half_a_file_is_found_or_harmless(folder: Path, ending: str) -> None:
    path = folder / "field" / f"{NAME}_{ending}"
    path.write_bytes(path.read_bytes()[:3000])
    if ending != "basemap.tif":  # its tags come first
        assert said(folder, ending)


def test_entities_and_two_projects_are_refused(folder: Path) -> None:
    path = folder / "field" / f"{NAME}_field.qgz"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.qgs", '<!DOCTYPE a [<!ENTITY b "c">]><qgis>&b;</qgis>')
    assert "declares XML entities" in said(folder, "field.qgz")
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a.qgs", "<qgis/>")
        archive.writestr("b.qgs", "<qgis/>")
    assert said(folder, "field.qgz") == "It holds 2 projects instead of one."


def test_a_tag_that_points_outside_is_a_sentence(folder: Path) -> None:
    path = folder / "field" / f"{NAME}_basemap.tif"
    data = bytearray(path.read_bytes())
    (start,) = struct.unpack_from("<I", data, 4)
    (count,) = struct.unpack_from("<H", data, start)
    for place in range(start + 2, start + 2 + 12 * count, 12):
        if struct.unpack_from("<H", data, place)[0] == 33550:
            struct.pack_into("<I", data, place + 8, 2**32 - 8)
    path.write_bytes(data)
    assert said(folder, "basemap.tif").startswith("It is no readable GeoTIFF")


HOSTILE = "../<b>x</b> [% 1+1 %] &amp; ' \" {y} %(z)s\n\u202e\x07 \u00a0 /a/b C:\\x  "


@pytest.mark.parametrize("text", [HOSTILE, "/a/b", "C:\\orders", "عملية 12", "x" * 300, "file:x"])
def test_any_words_of_an_order_are_read_back(tmp_path: Path, text: str) -> None:
    order = order_of()
    order = replace(
        order,
        order_no=text,
        task=replace(order.task, task_id=text, title=text),
        points=tuple(replace(point, label=f"{text}{i}") for i, point in enumerate(order.points)),
        legs=(),
        hazards=tuple(
            replace(hazard, hazard_id=f"{text}{i}", name=text)
            for i, hazard in enumerate(order.hazards)
        ),
        worksite=tuple(replace(each, label=text, description=text) for each in order.worksite),
        programme=replace(order.programme, handling=text, disclaimer=text),
    )
    staging = tmp_path / ".x.part"
    staging.mkdir()
    for file in write_field(order, staging, NOTHING_BELOW):
        found = check_content(staging, file.path, file.format, order)
        assert str(found.reason or "") == "", file.path
