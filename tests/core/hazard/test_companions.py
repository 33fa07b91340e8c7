# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies beside the polygons: points and devices, joined by the hazard's id."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
import shapely

from mineaction_plugin.core.errors import BindingError
from mineaction_plugin.core.hazard.binding import Binding, Role
from mineaction_plugin.core.hazard.companions import (
    points_by_hazard,
    read_devices,
    read_points,
)
from mineaction_plugin.core.hazard.table import Rows, shapes
from mineaction_plugin.core.terms.vocabulary import PointKind

POINTS = Binding(
    Role.HAZARD_POINTS,
    fields={"hazard_id": "guid", "point_kind": "Subtype", "point_no": "pointno", "name": "desc"},
    values={"point_kind": {"Reference Point": "reference_point", "Benchmark": "benchmark"}},
)
DEVICES = Binding(
    Role.DEVICES,
    fields={"hazard_id": "guid", "contamination": "cat", "model": "model", "quantity": "qty"},
)


def rows(points: list[object], **values: list[object]) -> Rows:
    return Rows("points", values, shapes(points))


def test_points_are_told_apart_by_hazard_kind_and_number() -> None:
    found = points_by_hazard(
        rows(
            [shapely.Point(18, 44), shapely.Point(18.1, 44.1), shapely.Point(19, 45)],
            guid=["A", " A ", "B"],
            Subtype=["Benchmark", "Reference Point", "turning_point"],
            pointno=[2.0, 1.0, None],
            desc=[None, "church", ""],
        ),
        POINTS,
    )
    assert [(p.kind, p.label, p.lon, p.source_row) for p in found["A"]] == [
        (PointKind.REFERENCE, "church", 18.1, 2),
        (PointKind.BENCHMARK, "2", 18.0, 1),
    ]
    assert found["B"][0].kind is PointKind.TURNING


def test_points_that_cannot_be_used_are_refused_with_the_reason() -> None:
    good = shapely.Point(18, 44)
    shapes_here = [good, good, None, shapely.Point(math.inf, 1), shapely.Point(18, 4400)]
    words = ["Benchmark", "Tree", *["Benchmark"] * 3]
    read = read_points(
        rows(
            shapes_here,
            guid=["", "A", "A", "A", "A"],
            Subtype=words,
            pointno=[1] * 5,
            desc=[""] * 5,
        ),
        POINTS,
    )
    assert read.by_hazard == {}
    assert [(one.source_row, str(one.reason)) for one in read.refused] == [
        (1, "the point names no hazard"),
        (2, "the kind of point Tree is not in the binding"),
        *((row, "the point has no usable position") for row in (3, 4, 5)),
    ]


def test_devices_add_up_by_hazard_the_most_first() -> None:
    table = rows(
        [None] * 6,
        guid=["A", "A", "A", "A", "", "B"],
        cat=["UXO", "AP mine", "AP mine", "AP mine", "IED", None],
        model=[None, "PMA-2", "PMA-2", "PROM-1", None, None],
        qty=[None, 3, "4", 1.0, 1, 2],
    )
    coded = replace(table, labels={"cat": {"UXO": "Unexploded ordnance"}})
    assert read_devices(coded, DEVICES).by_hazard["A"].endswith("; Unexploded ordnance")
    read = read_devices(table, DEVICES)
    assert read.by_hazard == {"A": "AP mine (PMA-2) × 7; AP mine (PROM-1) × 1; UXO"}
    (note,) = read.notes
    assert "2 rows name no hazard or no device" in str(note)
    assert "the first is row 5" in str(note)


def test_a_quantity_that_is_no_number_stands_as_it_is_written() -> None:
    table = rows(
        [None] * 5,
        guid=["A"] * 5,
        cat=["UXO", "UXO", "AP mine", "AP mine", "IED"],
        model=[None] * 5,
        qty=["about 20", 3, "many", "-1", 0],
    )
    assert read_devices(table, DEVICES).by_hazard == {
        "A": "UXO × 3 + about 20; AP mine × many + -1; IED"
    }


def test_a_companion_without_the_hazards_id_is_refused() -> None:
    table = rows([None], cat=["UXO"])
    with pytest.raises(BindingError, match=r"needs a field for hazard_id\. Its fields: cat"):
        read_devices(table, Binding(Role.DEVICES, fields={"contamination": "cat"}))
    with pytest.raises(BindingError, match=r"hazard_id \(guid\)"):
        points_by_hazard(table, POINTS)
