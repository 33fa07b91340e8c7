# SPDX-License-Identifier: GPL-3.0-or-later
"""Exports to national databases: what fits arrives exactly, what does not is listed."""

from __future__ import annotations

import json
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import fiona
import numpy as np
import openpyxl
import pytest
import shapely
from pyproj import CRS, Transformer
from shapely.geometry import MultiPolygon, Polygon, box
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.errors import BindingError, MineActionError, PackError
from mineaction_plugin.core.hazard.table import Rows, shapes
from mineaction_plugin.core.order.exchange.imsma import COLUMNS
from mineaction_plugin.core.order.national import landing
from mineaction_plugin.core.order.national.export import Export, export_tasks
from mineaction_plugin.core.order.national.imsma import IS_HOLE, IS_PART
from mineaction_plugin.core.order.national.model import NationalBinding, own_binding
from mineaction_plugin.core.order.national.report import Heading, report_html
from mineaction_plugin.core.order.national.tables import Table
from mineaction_plugin.core.order.national.text import from_json, to_json
from mineaction_plugin.core.terms.profile import load

HUE = {
    "crs": "EPSG:32648",
    "tasks": {
        "layer": "hue_tasks",
        "fields": {
            "task_id": "TaskID",
            "status": "status_enum",
            "kind": "Activity",
            "team": "Team",
            "area_m2": "Areas",
            "planned_start": "StartDate",
            "remarks": "Comment",
        },
        "values": {
            "status": {
                "Ongoing": "in_progress",
                "Started": "in_progress",
                "Suspended": "suspended",
                "Completed": "completed",
            },
            "kind": {"Clearance": "clearance", "TS": "technical_survey"},
        },
        "types": {"TaskID": "text(21)", "Areas": "number(12,2)", "Comment": "text(40)"},
    },
    "boundary_points": {
        "layer": "hue_points",
        "fields": {"task_id": "TaskID", "label": "PointID", "kind": "Pointtype", "x": "POINT_X",
                   "y": "POINT_Y"},
        "values": {"kind": {"Start Point": "start_point", "Turning Point": "turning_point"}},
    },
}  # fmt: skip
ORCHARD = Polygon([(107.500, 16.400), (107.502, 16.4005), (107.501, 16.403), (107.4995, 16.402)])
WITH_HOLE = Polygon(
    box(107.51, 16.41, 107.52, 16.42).exterior.coords,
    [box(107.512, 16.412, 107.515, 16.415).exterior.coords],
)
TWO_PARTS = MultiPolygon([box(107.53, 16.41, 107.54, 16.42), box(107.55, 16.41, 107.56, 16.42)])


def tasks(**columns: list[Any]) -> Rows:
    geometries = columns.pop("shapes", [ORCHARD])
    values = {"task_id": [f"CT-{n}" for n in range(1, len(geometries) + 1)], **columns}
    return Rows("tasks", values, shapes(geometries))


def run(
    rows: Rows,
    path: Path,
    form: str,
    binding: object = None,
    points: Rows | None = None,
    kept: tuple[Path, ...] = (),
) -> Export:
    known = (
        binding if isinstance(binding, NationalBinding) else from_json(json.dumps(binding or HUE))
    )
    return export_tasks(rows, points, known, form=form, path=path, profile=load(), kept=kept)


def reasons(export: Export, field: str) -> list[tuple[str, str, str]]:
    return [
        (loss.record, loss.written, str(loss.reason))
        for loss in export.losses
        if loss.field == field
    ]


def test_a_task_arrives_under_the_programmes_names_codes_and_crs(tmp_path: Path) -> None:
    rows = tasks(status=["in_progress"], kind=["clearance"], team=["T4"], remarks=["Orchard"],
                 planned_start=["2026-11-24"])  # fmt: skip
    path = tmp_path / "hue.gpkg"
    made = run(rows, path, "gpkg")
    assert fiona.listlayers(path) == ["hue_tasks", "hue_points"]
    with fiona.open(path, layer="hue_tasks") as layer:
        assert layer.crs.to_epsg() == 32648
        (row,) = list(layer)
    found = dict(row["properties"])
    assert found.pop("Areas") == pytest.approx(made.ready.tasks[0].values["area_m2"], abs=0.005)
    assert found == {
        "TaskID": "CT-1", "status_enum": "Ongoing", "Activity": "Clearance", "Team": "T4",
        "StartDate": "2026-11-24", "Comment": "Orchard",
    }  # fmt: skip
    there = Transformer.from_crs(4326, 32648, always_xy=True)
    wanted = np.column_stack(there.transform(*np.array(ORCHARD.exterior.coords).T))
    read = shapely.get_coordinates(shapely.geometry.shape(row["geometry"]))
    assert np.sort(read, axis=0) == pytest.approx(np.sort(wanted, axis=0), abs=1e-4)
    with fiona.open(path, layer="hue_points") as layer:
        points = list(layer)
    assert [row["properties"]["Pointtype"] for row in points] == [
        "Start Point", *["Turning Point"] * 3
    ]  # fmt: skip
    assert points[0]["properties"]["POINT_X"] == points[0]["geometry"]["coordinates"][0]
    assert made.points_named == 4
    assert not reasons(made, "Comment")


def test_a_coordinate_that_its_field_would_round_away_is_left_out_and_listed(
    tmp_path: Path,
) -> None:
    binding = {
        "tasks": {
            "fields": {"task_id": "ID", "lon": "X", "lat": "Y", "x": "X2"},
            "types": {"X": "number(12,2)", "Y": "number(12,6)", "X2": "whole"},
        },
    }
    path = tmp_path / "a.gpkg"
    made = run(tasks(), path, "gpkg", binding)
    with fiona.open(path, layer="tasks") as layer:
        (row,) = list(layer)
    assert row["properties"]["X"] is None
    assert row["properties"]["X2"] is None
    assert row["properties"]["Y"] == pytest.approx(made.ready.tasks[0].values["lat"], abs=1e-6)
    ((record, written, why),) = reasons(made, "X")
    assert (record, written) == ("CT-1", "")
    assert "another place" in why


def test_a_word_of_theirs_that_is_a_code_of_ours_does_not_keep_its_other_meaning(
    tmp_path: Path,
) -> None:
    binding = {
        "tasks": {
            "fields": {"task_id": "ID", "status": "S"},
            "values": {"status": {"completed": "in_progress", "closed": "completed"}},
        },
    }
    rows = tasks(
        shapes=[ORCHARD, box(107.6, 16.4, 107.61, 16.41)], status=["completed", "in_progress"]
    )
    path = tmp_path / "a.gpkg"
    run(rows, path, "gpkg", binding)
    with fiona.open(path, layer="tasks") as layer:
        assert [row["properties"]["S"] for row in layer] == ["closed", "completed"]


@pytest.mark.parametrize("form", ["gpkg", "shp", "xlsx"])
def test_what_a_field_cannot_take_is_listed_with_what_it_says_instead(
    tmp_path: Path, form: str
) -> None:
    rows = tasks(shapes=[ORCHARD, box(107.6, 16.4, 107.61, 16.41)], status=["handed_over", None],
                 remarks=["x" * 60, "short"], planned_start=["spring", "2026-11-24T08:00:00+07:00"],
                 threat=["PMN-2", ""])  # fmt: skip
    made = run(rows, tmp_path / f"hue.{form}", form)
    assert reasons(made, "status_enum")[-1:] == [
        ("CT-1", "", "the binding has no word for handed_over; the field is left empty")
    ]
    ((record, written, _why),) = reasons(made, "Comment")
    assert (record, written[-1]) == ("CT-1", "…")
    assert len(written.encode() if form == "shp" else written) == 40
    assert [why for _, _, why in reasons(made, "StartDate")] == [
        "it is no date such as 2026-11-24, and the field takes only dates",
        "the field takes a date; the time of day is left out",
    ]
    assert reasons(made, "threat") == [
        ("", "", "the binding has no field for it; rows with a value: 1")
    ]


def test_a_shapefile_says_which_names_it_cut_and_keeps_apart_those_that_collide(
    tmp_path: Path,
) -> None:
    binding = {
        "tasks": {"fields": {"task_id": "hazard_localid", "title": "hazard_locality",
                             "team": "Équipes_de_dépollution", "method": "short"}},
    }  # fmt: skip
    rows = tasks(title=["Orchard"], team=["T4"], method=["manual"])
    made = run(rows, tmp_path / "a.shp", "shp", binding)
    with fiona.open(tmp_path / "a.shp") as layer:
        names = list(layer.schema["properties"])
        (row,) = list(layer)
    assert names == ["hazard_loc", "hazard_l_1", "Équipes_d", "short"]
    assert dict(row["properties"]) == {
        "hazard_loc": "CT-1", "hazard_l_1": "Orchard", "Équipes_d": "T4", "short": "manual"
    }  # fmt: skip
    written = {loss.value: loss.written for loss in made.losses if loss.table == "tasks"
               and not loss.record and loss.value}  # fmt: skip
    assert written == {
        "hazard_localid": "hazard_loc", "hazard_locality": "hazard_l_1",
        "Équipes_de_dépollution": "Équipes_d",
    }  # fmt: skip
    assert sorted(file.name for file in made.files) == sorted(
        each.name for each in tmp_path.iterdir()
    )
    assert made.files[0] == tmp_path / "a.shp"
    assert {"a_points.shp", "a.prj", "a.cpg"} <= {file.name for file in made.files}


def test_a_long_text_in_a_shapefile_is_cut_at_a_whole_letter(tmp_path: Path) -> None:
    rows = tasks(remarks=["д" * 200])
    made = run(rows, tmp_path / "a.shp", "shp", own_binding())
    with fiona.open(tmp_path / "a.shp", encoding="UTF-8") as layer:
        (row,) = list(layer)
    text = row["properties"]["remarks"]
    assert text == "д" * 125 + "…"
    assert reasons(made, "remarks") == [
        ("CT-1", text, "it is 400 bytes long and the field takes 254; it is cut")
    ]


@pytest.mark.parametrize("form", ["gpkg", "shp"])
def test_holes_and_parts_keep_every_corner(tmp_path: Path, form: str) -> None:
    rows = tasks(shapes=[WITH_HOLE, TWO_PARTS])
    run(rows, tmp_path / f"a.{form}", form, own_binding())
    with fiona.open(tmp_path / f"a.{form}") as layer:
        read = [shapely.geometry.shape(row["geometry"]) for row in layer]
    for ours, theirs in zip((WITH_HOLE, TWO_PARTS), read, strict=True):
        assert shapely.equals(ours, theirs)
        assert len(shapely.get_coordinates(ours)) == len(shapely.get_coordinates(theirs))


def test_the_imsma_layout_has_its_columns_in_order_and_lists_holes_and_parts(
    tmp_path: Path,
) -> None:
    rows = tasks(shapes=[ORCHARD, WITH_HOLE, TWO_PARTS, ORCHARD], title=["a", "b", "c", ""])
    rows.values["task_id"][3] = "CT-3-2"
    path = tmp_path / "a.xlsx"
    made = run(rows, path, "imsma", own_binding())
    sheet = openpyxl.load_workbook(path).worksheets[0]
    lines = [tuple(cell.value for cell in row) for row in sheet.iter_rows()]
    assert lines[0] == COLUMNS
    first = dict(zip(COLUMNS, lines[1], strict=True))
    assert first["ProjName"] == "WGS 84"
    assert (first["PolyID"], first["PointNo"], first["PointID"]) == ("CT-1", 1, "CT-1-SP")
    assert first["PointType"] == "Start Point"
    assert (first["Xcoord"], first["Ycoord"]) == (107.501, 16.403)
    assert [line[1] for line in lines[1:]] == [
        *["CT-1"] * 4, *["CT-2"] * 4, *["CT-2-hole-2"] * 4, *["CT-3"] * 4, *["CT-3-2-2"] * 4,
        *["CT-3-2"] * 4,
    ]  # fmt: skip
    assert all(line[10].startswith("Hole, not part") for line in lines[9:13])
    ids = [line[3] for line in lines[1:]]
    assert len(set(ids)) == len(ids)
    assert [(loss.record, str(loss.reason)) for loss in made.losses if loss.field == "PolyID"] == [
        ("CT-2", str(IS_HOLE)),
        ("CT-3", str(IS_PART)),
    ]
    assert reasons(made, "title") == [
        ("", "", "the IMSMA layout has no column for it; rows with a value: 3")
    ]


def test_the_tasks_id_is_the_lands_where_a_hole_has_the_first_number(tmp_path: Path) -> None:
    corners = [
        (number, at, corner)
        for number, ring in ((1, WITH_HOLE.interiors[0]), (2, WITH_HOLE.exterior))
        for at, corner in enumerate(ring.coords[:-1], 1)
    ]
    points = Rows(
        "boundary points",
        {
            "task_id": ["CT-1"] * len(corners),
            "ring_no": [number for number, _, _ in corners],
            "point_no": [at for _, at, _ in corners],
            "label": [f"R{number}-{at}" for number, at, _ in corners],
            "kind": ["start_point" if at == 1 else "turning_point" for _, at, _ in corners],
        },
        shapes([shapely.Point(corner) for _, _, corner in corners]),
    )
    path = tmp_path / "a.xlsx"
    made = export_tasks(
        tasks(shapes=[WITH_HOLE]), points, own_binding(), form="imsma", path=path, profile=load()
    )
    sheet = openpyxl.load_workbook(path).worksheets[0]
    ids = {line[3].value: line[1].value for line in list(sheet.iter_rows())[1:]}
    assert {ids[f"CT-1-R2-{at}"] for at in range(1, 5)} == {"CT-1"}
    assert {ids[f"CT-1-R1-{at}"] for at in range(1, 5)} == {"CT-1-hole-1"}
    assert [str(loss.reason) for loss in made.losses if loss.field == "PolyID"] == [str(IS_HOLE)]


def test_text_cells_stay_text_and_dates_are_dates(tmp_path: Path) -> None:
    nasty = ["=1+1", "@SUM(A1)", "2026-11-24", "0012", "_x0041_", "1E5", "a\x07b"]
    rows = tasks(shapes=[box(107.6 + n, 16.4, 107.61 + n, 16.41) for n in range(len(nasty))],
                 title=nasty, planned_start=["2026-11-24"] * len(nasty))  # fmt: skip
    path = tmp_path / "a.xlsx"
    made = run(rows, path, "xlsx", own_binding())
    sheet = openpyxl.load_workbook(path)["tasks"]
    heads = [cell.value for cell in sheet[1]]
    for line, text in enumerate(nasty, 2):
        cell = sheet.cell(line, heads.index("title") + 1)
        assert cell.data_type == "s"
        assert cell.number_format == "@"
        if text != "_x0041_":  # openpyxl does not undo the escape of its own literal
            assert cell.value == text.replace("\x07", "\ufffd")
        assert sheet.cell(line, heads.index("planned_start") + 1).is_date
    assert [record for record, _, _ in reasons(made, "title")] == ["CT-7"]
    with zipfile.ZipFile(path) as book:
        assert not any(b"<f>" in book.read(name) for name in book.namelist())


def test_rows_that_cannot_go_are_counted_and_say_why(tmp_path: Path) -> None:
    bow = Polygon([(107.5, 16.4), (107.6, 16.5), (107.6, 16.4), (107.5, 16.5)])
    rows = Rows(
        "tasks",
        {"task_id": ["CT-1", "ct-1", "", "CT-4", "CT-5"]},
        shapes([ORCHARD, ORCHARD, ORCHARD, None, bow]),
    )
    made = run(rows, tmp_path / "a.gpkg", "gpkg", own_binding())
    assert (made.ready.tasks_read, made.tasks_written, len(made.ready.refused)) == (5, 1, 4)
    said = [(loss.record, str(loss.reason)) for loss in made.ready.refused]
    assert said[:3] == [
        ("ct-1", "row 1 has the same task_id"), ("#3", "it has no task_id"),
        ("CT-4", "it has no polygon"),
    ]  # fmt: skip
    assert said[3][1].startswith("its outline crosses itself")


def points_of(shape: Polygon, task_id: str = "CT-1", by_m: float = 0.0) -> Rows:
    corners = list(shape.exterior.coords)[:-1]
    corners[1] = (corners[1][0], corners[1][1] + by_m / 110_000)
    return Rows(
        "points",
        {
            "task_id": [task_id] * len(corners), "ring_no": [1] * len(corners),
            "point_no": list(range(1, len(corners) + 1)),
            "label": ["SP", *(f"TP{n}" for n in range(7, 6 + len(corners)))],
            "kind": ["start_point", *["turning_point"] * (len(corners) - 1)],
        },
        shapes([shapely.Point(xy) for xy in corners]),
    )  # fmt: skip


def test_given_points_keep_their_labels_and_others_are_left_out_and_counted(
    tmp_path: Path,
) -> None:
    given, other = points_of(ORCHARD), points_of(ORCHARD, "CT-99")
    both = Rows(
        "points",
        {name: [*given.values[name], *other.values[name]] for name in given.values},
        shapes([*given.geometries, *other.geometries]),
    )
    made = run(tasks(), tmp_path / "a.gpkg", "gpkg", own_binding(), both)
    assert (made.ready.points_read, made.ready.points_written, made.points_left) == (8, 4, 4)
    assert made.points_named == 0
    with fiona.open(tmp_path / "a.gpkg", layer="boundary_points") as layer:
        assert [row["properties"]["label"] for row in layer] == ["SP", "TP7", "TP8", "TP9"]


def test_points_that_are_not_the_boundary_refuse_their_task(tmp_path: Path) -> None:
    with pytest.raises(PackError, match=r"Of 1 tasks none can be exported.*CT-1.*are not those"):
        run(tasks(), tmp_path / "a.gpkg", "gpkg", own_binding(), points_of(ORCHARD, by_m=0.5))
    assert not list(tmp_path.iterdir())


def test_a_change_of_datum_is_named_and_a_wrong_zone_is_said(tmp_path: Path) -> None:
    bosnia = tasks(shapes=[box(18.10, 44.50, 18.11, 44.51)])
    made = run(bosnia, tmp_path / "a.gpkg", "gpkg", {"crs": "EPSG:3908", "tasks": {}})
    assert "MGI" in made.ready.operation.name
    assert made.ready.operation.accuracy_m
    with fiona.open(tmp_path / "a.gpkg", layer="boundary_points") as layer:
        x, y = next(iter(layer))["geometry"]["coordinates"]
    back = made.ready.operation.to_wgs84(x, y)
    assert [float(each) for each in back] == pytest.approx([18.10, 44.51], abs=1e-9)
    far = run(bosnia, tmp_path / "b.gpkg", "gpkg", {"crs": "EPSG:32644", "tasks": {}})
    assert "outside the area that EPSG:32644" in str(far.losses[0].reason)


def test_a_file_that_reads_back_otherwise_is_not_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.gpkg").write_bytes(b"before")
    real = landing.write_layers

    def moving(tables: list[Table], path: Path, form: str, crs: str) -> None:
        real(tables, path, form, crs)
        with fiona.open(path, layer=tables[1].name) as layer:
            first = next(iter(layer))
        with fiona.open(path, "a", layer=tables[1].name) as layer:
            layer.write(first)

    monkeypatch.setattr(landing, "write_layers", moving)
    with pytest.raises(PackError, match="reads back otherwise: boundary_points: 5 / 4"):
        run(tasks(), tmp_path / "a.gpkg", "gpkg", own_binding())
    assert [each.name for each in tmp_path.iterdir()] == ["a.gpkg"]
    assert (tmp_path / "a.gpkg").read_bytes() == b"before"


@pytest.mark.parametrize("form", ["gpkg", "shp"])
def test_a_file_that_cannot_be_read_back_is_said_and_not_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str
) -> None:
    def tearing(_tables: list[Table], path: Path, _form: str, _crs: str) -> None:
        path.write_bytes(b"torn")

    monkeypatch.setattr(landing, "write_layers", tearing)
    with pytest.raises(PackError, match=f"The file .*a.{form} cannot be written"):
        run(tasks(), tmp_path / f"a.{form}", form, own_binding())
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("form", ["gpkg", "shp"])
@pytest.mark.parametrize("shape", [ORCHARD, WITH_HOLE, TWO_PARTS])
def test_two_corners_that_changed_places_read_back_otherwise(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str, shape: BaseGeometry
) -> None:
    real = landing.write_layers

    def swapped(corners: np.ndarray) -> np.ndarray:
        order = np.arange(len(corners))
        order[[1, 2]] = order[[2, 1]]
        return corners[order]

    def swapping(tables: list[Table], path: Path, form: str, crs: str) -> None:
        (row,) = tables[0].rows
        wrong = replace(row, shape=shapely.transform(row.shape, swapped))
        real([replace(tables[0], rows=(wrong,)), tables[1]], path, form, crs)

    monkeypatch.setattr(landing, "write_layers", swapping)
    with pytest.raises(PackError, match="reads back otherwise: tasks CT-1"):
        run(tasks(shapes=[shape]), tmp_path / f"a.{form}", form, own_binding())


@pytest.mark.parametrize("held", ["a.dbf", "a_points.shx"])
def test_where_one_file_of_a_shapefile_is_held_all_stay_as_they_were(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, held: str
) -> None:
    path = tmp_path / "a.shp"
    run(tasks(), path, "shp")
    before = {each.name: each.read_bytes() for each in tmp_path.iterdir()}
    real = landing.rename

    def refusing(source: Path, target: Path) -> None:
        # As Windows does where another program has it open: it can neither go nor be covered.
        if source == tmp_path / held:
            raise PackError("{name} is held.", name=source.name)
        real(source, target)

    monkeypatch.setattr(landing, "rename", refusing)
    with pytest.raises(PackError, match="is held"):
        run(tasks(team=["T9"]), path, "shp")
    assert {each.name: each.read_bytes() for each in tmp_path.iterdir()} == before


def test_where_the_new_file_cannot_have_its_name_the_old_one_gets_it_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.gpkg"
    path.write_bytes(b"before")
    real = landing.rename

    def refusing(source: Path, target: Path) -> None:
        if target == path and source.parent != tmp_path:
            raise PackError("{name} is held.", name=target.name)
        real(source, target)

    monkeypatch.setattr(landing, "rename", refusing)
    with pytest.raises(PackError, match="is held"):
        run(tasks(), path, "gpkg")
    assert [each.name for each in tmp_path.iterdir()] == ["a.gpkg"]
    assert path.read_bytes() == b"before"


@pytest.mark.parametrize("form", ["gpkg", "shp"])
def test_a_file_of_that_name_is_set_aside_and_not_written_over(tmp_path: Path, form: str) -> None:
    """It may be the national database itself."""
    for name in (f"a.{form}", "a.qix", "a.dbf", "other.dbf"):
        (tmp_path / name).write_bytes(b"before")
    made = run(tasks(), tmp_path / f"a.{form}", form, own_binding())
    kept = {path.suffix for path in made.set_aside}
    assert kept == ({".gpkg"} if form == "gpkg" else {".shp", ".qix", ".dbf"})
    assert all(path.read_bytes() == b"before" for path in made.set_aside)
    assert (tmp_path / "other.dbf").read_bytes() == b"before"
    assert (tmp_path / "a.qix").exists() == (form == "gpkg")
    with fiona.open(tmp_path / f"a.{form}") as layer:
        assert len(layer) == 1


def test_the_file_that_is_read_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "work.gpkg"
    path.write_bytes(b"the task database")
    with pytest.raises(PackError, match="is read by this project"):
        run(tasks(), path, "gpkg", own_binding(), kept=(path,))
    table = tmp_path / "a.dbf"
    table.write_bytes(b"a table that the project has open by itself")
    with pytest.raises(PackError, match="is read by this project"):
        run(tasks(), tmp_path / "a.shp", "shp", own_binding(), kept=(table,))
    (tmp_path / "open.gpkg-wal").touch()
    with pytest.raises(PackError, match="is open in QGIS"):
        run(tasks(), tmp_path / "open.gpkg", "gpkg", own_binding())
    assert path.read_bytes() == b"the task database"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("[", "not valid JSON"),
        pytest.param("[" * 100_000, "not valid JSON", id="deep"),
        ('{"task": {}}', "'task' under its keys"),
        ('{"tasks": {"fields": {"task": "A"}}}', "'task' under tasks.fields"),
        ('{"tasks": {"fields": {"title": "A"}}}', "no field for task_id"),
        ('{"tasks": {"fields": {"task_id": "A", "title": "a"}}}', "to both task_id and title"),
        ('{"tasks": {"fields": {"task_id": " "}}}', "no name for task_id"),
        ('{"tasks": {"values": {"status": {"Ongoing": "ongoing"}}}}', "'ongoing' under tasks"),
        ('{"tasks": {"types": {"A": "varchar(3)"}}}', "varchar"),
        ('{"role": "hazards", "fields": {}}', "'hazards' under role"),
    ],
)
def test_a_wrong_binding_names_its_key(text: str, says: str) -> None:
    with pytest.raises(BindingError) as refused:
        from_json(text)
    assert says in str(refused.value)


def test_a_binding_keeps_the_order_of_its_fields_and_words() -> None:
    binding = from_json(json.dumps(HUE))
    assert from_json(to_json(binding)) == binding
    assert list(from_json(to_json(binding)).tasks.fields) == list(HUE["tasks"]["fields"])
    assert from_json('{"role": "tasks", "fields": {"task_id": "T"}}').tasks.fields == {
        "task_id": "T"
    }


def test_the_report_adds_up_and_escapes(tmp_path: Path) -> None:
    rows = tasks(shapes=[ORCHARD, None], remarks=["<b>" + "x" * 6000, ""])
    binding = from_json(json.dumps(HUE))
    made = run(rows, tmp_path / "a.gpkg", "gpkg", binding)
    page = report_html(made, binding, Heading("<i>tasks", "2026-11-24", "CONTROLLED", "No."))
    assert "<b>x" not in page
    assert "&lt;b&gt;" + "x" * 197 + "…" in page
    assert "<i>tasks" not in page
    assert '<td class="number">2</td><td class="number">1</td><td class="number">1</td>' in page
    assert "WGS 84 / UTM zone 48N" in page


@pytest.mark.parametrize("form", ["gpkg", "imsma"])
def test_the_programmes_own_fields_are_bound_or_listed(tmp_path: Path, form: str) -> None:
    suffix = {"imsma": "xlsx"}.get(form, form)
    rows = tasks(extra=['{"donor": "A", "grant": 7}'])
    made = run(rows, tmp_path / f"a.{suffix}", form, own_binding(["donor"]))
    listed = {loss.field for loss in made.losses if loss.table == "tasks"}
    assert ({"donor", "grant"} & listed) == ({"grant"} if form == "gpkg" else {"donor", "grant"})
    broken = run(tasks(extra=["{"]), tmp_path / f"b.{suffix}", form, own_binding())
    assert reasons(broken, "extra")[0][2].endswith("are not valid JSON")


def test_a_field_of_codes_without_words_says_that_ours_are_written(tmp_path: Path) -> None:
    binding = {"tasks": {"fields": {"task_id": "T", "status": "STATE", "kind": "kind"}}}
    made = run(tasks(status=["draft"], kind=["clearance"]), tmp_path / "a.gpkg", "gpkg", binding)
    assert reasons(made, "STATE") == [
        ("", "", "the binding has no words for it; our own codes are written")
    ]
    assert not reasons(made, "kind")


def test_a_task_whose_id_does_not_fit_is_not_written_under_a_part_of_it(tmp_path: Path) -> None:
    """Cut, two tasks would have one name."""
    binding = {"tasks": {"fields": {"task_id": "TASKID"}, "types": {"TASKID": "text(6)"}}}
    rows = tasks(shapes=[ORCHARD, box(107.6, 16.4, 107.61, 16.41)])
    rows.values["task_id"][0] = "CT-2026-1"
    made = run(rows, tmp_path / "a.gpkg", "gpkg", binding, points_of(ORCHARD, "CT-2026-1"))
    assert (made.ready.tasks_read, made.tasks_written) == (2, 1)
    assert (made.ready.points_read, made.ready.points_written, made.points_left) == (4, 0, 4)
    (refused,) = made.ready.refused
    assert (refused.record, refused.field, refused.written) == ("CT-2026-1", "TASKID", "")
    with fiona.open(tmp_path / "a.gpkg", layer="boundary_points") as layer:
        assert {row["properties"]["task_id"] for row in layer} == {"CT-2"}


def test_a_position_is_never_cut(tmp_path: Path) -> None:
    binding = {
        "tasks": {"fields": {"task_id": "T", "mgrs": "GRID", "wkt": "WKT"},
                  "types": {"GRID": "text(10)", "WKT": "text(60)"}},
    }  # fmt: skip
    made = run(tasks(), tmp_path / "a.gpkg", "gpkg", binding)
    with fiona.open(tmp_path / "a.gpkg", layer="tasks") as layer:
        found = dict(next(iter(layer))["properties"])
    assert found == {"T": "CT-1", "GRID": None, "WKT": None}
    assert {loss.field for loss in made.losses if loss.record == "CT-1"} == {"GRID", "WKT"}


def test_names_that_a_geopackage_keeps_for_itself(tmp_path: Path) -> None:
    binding = {"tasks": {"fields": {"task_id": "FID", "title": "Geom", "team": "ogc_fid"}}}
    made = run(tasks(title=["a"], team=["b"]), tmp_path / "a.gpkg", "gpkg", binding)
    with fiona.open(tmp_path / "a.gpkg", layer="tasks") as layer:
        assert dict(next(iter(layer))["properties"]) == {
            "FID": "CT-1", "Geom_1": "a", "ogc_fid": "b"
        }  # fmt: skip
    assert reasons(made, "Geom") == [
        ("", "Geom_1", "the format cannot call a field so; it is called Geom_1")
    ]


@pytest.mark.parametrize("names", [("ct", "CT"), ("boundary_points", "")])
def test_two_tables_of_one_name_are_refused(tmp_path: Path, names: tuple[str, str]) -> None:
    binding = {"tasks": {"layer": names[0]}, "boundary_points": {"layer": names[1]}}
    with pytest.raises(BindingError, match="calls both tables"):
        run(tasks(), tmp_path / "a.gpkg", "gpkg", binding)


def test_names_from_data_are_names_and_nothing_else(tmp_path: Path) -> None:
    name = "x'); DROP TABLE gpkg_contents; --"
    binding = {"tasks": {"layer": name, "fields": {"task_id": "a\"b'c", "title": "../t"}}}
    for form in ("gpkg", "xlsx"):
        run(tasks(title=["=1+1"]), tmp_path / f"a.{form}", form, binding)
    with fiona.open(tmp_path / "a.gpkg", layer=name) as layer:
        assert dict(next(iter(layer))["properties"]) == {"a\"b'c": "CT-1", "../t": "=1+1"}
    assert (
        openpyxl.load_workbook(tmp_path / "a.xlsx").sheetnames[0]
        == "x'); DROP TABLE gpkg_contents;"
    )


def test_a_crs_without_a_code_is_written_by_its_text(tmp_path: Path) -> None:
    wkt = CRS.from_proj4(
        "+proj=tmerc +lat_0=0 +lon_0=107 +k=0.9999 +x_0=500000 +datum=WGS84"
    ).to_wkt()
    run(tasks(), tmp_path / "a.gpkg", "gpkg", {"crs": wkt, "tasks": {}})
    with fiona.open(tmp_path / "a.gpkg", layer="tasks") as layer:
        back = Transformer.from_crs(layer.crs_wkt, 4326, always_xy=True)
        corners = shapely.get_coordinates(shapely.geometry.shape(next(iter(layer))["geometry"]))
    lonlat = np.column_stack(back.transform(*corners.T))
    wanted = shapely.get_coordinates(ORCHARD)
    assert np.sort(lonlat, axis=0) == pytest.approx(np.sort(wanted, axis=0), abs=1e-9)


def test_nothing_to_export_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(MineActionError, match="Of 0 tasks none"):
        run(Rows("tasks", {"task_id": []}, shapes([])), tmp_path / "a.gpkg", "gpkg", own_binding())


def test_a_full_disk_is_called_that_whatever_the_library_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(landing, "unlike_layers", lambda *_given: iter(["tasks CT-1 task_id"]))
    with pytest.raises(PackError, match="reads back otherwise"):
        run(tasks(), tmp_path / "a.gpkg", "gpkg")
    usage = type("Usage", (), {"free": 4096})
    monkeypatch.setattr(landing.shutil, "disk_usage", lambda _folder: usage)
    with pytest.raises(PackError, match=r"The disk of the folder .* is full\. Free some space"):
        run(tasks(), tmp_path / "a.gpkg", "gpkg")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("form", ["gpkg", "shp", "xlsx"])
def test_a_name_that_is_too_long_is_a_sentence(tmp_path: Path, form: str) -> None:
    with pytest.raises(PackError, match=r"too long.*Choose another folder"):
        run(tasks(), tmp_path / f"{'a' * 300}.{form}", form)
