# SPDX-License-Identifier: GPL-3.0-or-later
"""The file for survey controllers: plain, named, in the task's grid, and held to the order."""

from __future__ import annotations

import csv
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from mineaction_plugin.core.order.exchange import stakeout_csv
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification.contents import check_content
from mineaction_plugin.core.order.verification.result import Verdict
from mineaction_plugin.core.terms.vocabulary import PointKind


@pytest.fixture
def written(order: Order, tmp_path: Path) -> Path:
    path = tmp_path / stakeout_csv.file_name(order)
    stakeout_csv.write(order, path)
    return path


def rows_of(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.reader(stream))


def test_the_first_four_columns_are_name_easting_northing_code(written: Path) -> None:
    content = written.read_bytes()
    assert content.startswith(b"name,easting_m,northing_m,code,")
    assert content.isascii()
    rows = rows_of(written)[1:]
    assert [(row[0], row[3]) for row in rows[:3]] == [
        ("00121RP", "RP"), ("00121SP", "SP"), ("00121TP1", "TP"),
    ]  # fmt: skip
    assert {row[4] for row in rows} == {"WGS 84 / UTM zone 33N EPSG:32633"}


def test_every_kind_of_point_has_a_code_of_its_own() -> None:
    assert set(stakeout_csv.CODES) == set(PointKind)
    assert len(set(stakeout_csv.CODES.values())) == len(PointKind)


def test_eastings_and_northings_against_geoconvert(written: Path, order: Order) -> None:
    asked = "".join(f"{point.lat!r} {point.lon!r}\n" for point in order.points)
    said = subprocess.run(
        ["GeoConvert", "-u", "-z", "33", "-p", "3"],
        input=asked, check=True, capture_output=True, text=True,
    ).stdout.splitlines()  # fmt: skip
    for row, line in zip(rows_of(written)[1:], said, strict=True):
        assert [float(v) for v in row[1:3]] == pytest.approx(
            [float(v) for v in line.split()[1:]], abs=0.0011
        )


def test_a_polar_task_names_its_grid(order: Order, tmp_path: Path) -> None:
    points = tuple(replace(p, lat=p.lat + 42.0) for p in order.points)
    polar = replace(order, points=points, frame=replace(order.frame, zone="UPS N", epsg=5041))
    path = tmp_path / stakeout_csv.file_name(polar)
    stakeout_csv.write(polar, path)
    assert rows_of(path)[1][4] == "WGS 84 / UPS North EPSG:5041"
    assert check_content(tmp_path, path.name, "stakeout", polar).verdict is Verdict.OK


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda rows: rows.insert(2, rows.pop(3)), "Row 2"),
        (lambda rows: rows[2].__setitem__(0, "00121TP9"), "00121TP9"),
        (lambda rows: rows[2].__setitem__(1, f"{float(rows[2][1]) + 0.5:.3f}"), "0.499 m"),
        (lambda rows: rows[2].__setitem__(2, rows[2][1]), "m from where"),
        (lambda rows: rows[2].__setitem__(3, "EP"), "column code"),
        (lambda rows: rows[2].__setitem__(4, "WGS 84 / UTM zone 34N EPSG:32634"), "column grid"),
        (lambda rows: rows[2].__setitem__(4, "somewhere"), "not known"),
        (lambda rows: rows[2].__setitem__(5, "TP7"), "column label"),
        (lambda rows: rows[2].__setitem__(7, "2"), "column revision"),
        (lambda rows: rows[2].__setitem__(9, "DRAFT"), "column state"),
        (lambda rows: rows.pop(), "7 instead of 8"),
    ],
)
def test_what_is_not_as_in_the_order_is_found_and_named(
    change: Callable[[list[list[str]]], object], why: str, written: Path, order: Order
) -> None:
    rows = rows_of(written)
    change(rows)
    with written.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows(rows)
    found = check_content(written.parent, written.name, "stakeout", order)
    assert found.verdict is Verdict.FAILED
    assert why in str(found.reason)
