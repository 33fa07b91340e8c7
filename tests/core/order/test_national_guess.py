# SPDX-License-Identifier: GPL-3.0-or-later
"""Layers of national databases as they are: their fields are found and filled.

Names of fields and words of reference/programmes.md §1.1 and §3; all rows are made up.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import fiona
import openpyxl
import pytest
from shapely.geometry import box

from mineaction_plugin.core.hazard.binding import FieldDescription, LayerDescription
from mineaction_plugin.core.hazard.table import Rows, shapes
from mineaction_plugin.core.order.national.attributes import POINTS, TASKS
from mineaction_plugin.core.order.national.export import export_tasks
from mineaction_plugin.core.order.national.guess import guess_table
from mineaction_plugin.core.order.national.model import (
    FieldType,
    NationalBinding,
    NationalTable,
    own_table,
)
from mineaction_plugin.core.terms.profile import TaskField, load


def layer(name: str, *fields: FieldDescription) -> LayerDescription:
    return LayerDescription(name, "polygon", fields)


def field(name: str, *values: str, alias: str = "", **labels: str) -> FieldDescription:
    return FieldDescription(name, alias, values, labels)


AFGHANISTAN = layer("Completion_Polygon", *(
    field(name) for name in (
        "ObjectUID", "FeatureID", "IsChild", "Subtype", "Type", "Status", "UserDefine1",
        "GazetteerR", "Region", "District", "Village", "Agency", "IMSMA_ID", "REPORTSTART",
        "AREACLEARED", "CLEARANCEDepth", "QABY", "TASKID", "NUMTASKS", "OWNERMAC", "AREASQM",
    )
))  # fmt: skip
HUE = layer(
    "tasks",
    field("TaskID"),
    field("Org"),
    field("Team"),
    field("Activity", "CLC", "TS", "EOD"),
    field("District"),
    field("Areas"),
    field("status_enum", "Ongoing", "Suspended", "Worked on", "Completed"),
    field("StartDate"),
    field("EndDate"),
    field("Comment"),
)
CORE = layer(
    "tasking",
    field("imsma_id"),
    field("sys_state", alias="Status", s1="In progress", s2="Suspended", s3="Handed over"),
    field("task_type", "nts", "ts", "bac"),
    field("org"),
)


def found(description: LayerDescription, key: str = TASKS) -> NationalTable:
    types = {each.name: FieldType() for each in description.fields}
    return guess_table(description, types, key, load())[0]


def test_imsmas_coordinates_are_those_of_the_databases_crs_and_no_degrees() -> None:
    table = found(layer("points", field("PolyID"), field("Xcoord"), field("Ycoord")), POINTS)
    assert dict(table.fields) == {"task_id": "PolyID", "x": "Xcoord", "y": "Ycoord"}


def test_afghanistans_task_id_is_its_own_and_not_that_of_the_record() -> None:
    fields = found(AFGHANISTAN).fields
    assert fields["task_id"] == "TASKID"
    assert fields["area_m2"] == "AREASQM", "what was cleared is not what a task measures"
    assert (fields["operator"], fields["settlement"]) == ("Agency", "Village")
    assert fields["depth_m"] == "CLEARANCEDepth"
    assert not {"ObjectUID", "IMSMA_ID", "QABY", "AREACLEARED"} & set(fields.values())


def test_hues_words_are_known_and_the_order_of_its_fields_is_kept() -> None:
    table = found(HUE)
    assert list(table.fields.values()) == [
        "TaskID", "Org", "Team", "Activity", "District", "Areas", "status_enum", "StartDate",
        "EndDate", "Comment",
    ]  # fmt: skip
    assert table.values["kind"] == {
        "CLC": "clearance", "TS": "technical_survey", "EOD": "eod_spot"
    }  # fmt: skip
    assert table.values["status"] == {
        "Ongoing": "in_progress", "Suspended": "suspended", "Worked on": "in_progress",
        "Completed": "completed",
    }  # fmt: skip


def test_a_coded_domain_gets_its_codes_and_not_its_texts() -> None:
    table = found(CORE)
    assert table.fields["status"] == "sys_state"
    assert table.values["status"] == {
        "s1": "in_progress", "s2": "suspended", "s3": "handed_over"
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "attribute"),
    [
        ("CLEARANCED", "depth_m"),  # cut to ten letters by a shapefile
        ("fecha_inic", "actual_start"),
        ("Équipe", "team"),
        ("المحافظة", "admin_1"),
    ],
)
def test_names_of_other_languages_and_cut_ones(name: str, attribute: str) -> None:
    assert found(layer("l", field("TASK_NO"), field(name))).fields[attribute] == name


@pytest.mark.parametrize("name", ["رقم المهمة", "номер завдання", "id_tache"])
def test_an_id_in_other_languages(name: str) -> None:
    assert found(layer("l", field("x1"), field(name))).fields == {"task_id": name}


def test_ten_letters_that_begin_several_names_are_not_guessed() -> None:
    """clearance_priority, clearance_method and clearance_depth are one in a shapefile."""
    assert "clearance_" not in found(layer("l", field("TASK"), field("clearance_"))).fields.values()


def test_geocheck_points_of_imsma() -> None:
    description = layer("geopoint", *(
        field(name) for name in ("shape_id", "pointlocal_id", "pointno", "longitude", "latitude",
                                 "fixedby", "coordrefsys", "user_entered_mgrs")
    ), field("pointtype", "Start Point", "Turning Point"))  # fmt: skip
    table = found(description, POINTS)
    assert dict(table.fields) == {
        "task_id": "shape_id", "point_id": "pointlocal_id", "point_no": "pointno",
        "lon": "longitude", "lat": "latitude", "fixed_by": "fixedby",
        "entered_crs": "coordrefsys", "mgrs": "user_entered_mgrs", "kind": "pointtype",
    }  # fmt: skip
    assert table.values["kind"] == {
        "Start Point": "start_point", "Turning Point": "turning_point"
    }  # fmt: skip


def test_the_programmes_own_fields_are_found_by_key_and_label() -> None:
    own = (TaskField("donor", "Donor of the work", "task", "text"),)
    profile = replace(load(), task_fields=own)
    description = layer("l", field("TASKID"), field("DonorOfTheWork"))
    assert guess_table(description, {}, TASKS, profile)[0].fields["donor"] == "DonorOfTheWork"


def test_a_layer_that_says_of_no_row_which_task_it_is_cannot_be_filled() -> None:
    table, reasons = guess_table(layer("villages", field("colour")), {}, TASKS, load())
    assert not table.fields
    assert str(reasons[0]) == "villages has no field that takes the task's id"


@pytest.mark.parametrize("description", [AFGHANISTAN, HUE, CORE], ids=lambda each: each.name)
@pytest.mark.parametrize("form", ["gpkg", "shp", "xlsx"])
def test_every_one_of_them_is_filled_in_every_format(
    tmp_path: Path, description: LayerDescription, form: str
) -> None:
    """What the fields are called in the database is what they are called in the file."""
    table = found(description)
    rows = Rows(
        "tasks",
        {"task_id": ["CT-1"], "status": ["in_progress"], "kind": ["technical_survey"]},
        shapes([box(69.1, 34.5, 69.11, 34.51)]),
    )
    path = tmp_path / f"a.{form}"
    binding = NationalBinding(table, own_table(POINTS), "EPSG:32642")
    export_tasks(rows, None, binding, form=form, path=path, profile=load())
    if form == "xlsx":
        sheet = openpyxl.load_workbook(path)[table.name]
        heads, values = ([cell.value for cell in row] for row in sheet.iter_rows(max_row=2))
        written = dict(zip(heads, values, strict=True))
    else:
        options = {"layer": table.name} if form == "gpkg" else {}
        with fiona.open(path, **options) as source:
            written = dict(next(iter(source))["properties"])
    names = {name[:10] if form == "shp" else name for name in table.fields.values()}
    assert names == set(written)
    assert written[table.fields["task_id"]] == "CT-1"
    if "status" in table.values:
        word = next(w for w, code in table.values["status"].items() if code == "in_progress")
        name = table.fields["status"]
        assert written[name[:10] if form == "shp" else name] == word
