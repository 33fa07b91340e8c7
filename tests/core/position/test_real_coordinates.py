# SPDX-License-Identifier: GPL-3.0-or-later
"""Coordinate texts of a real archive, each beside its decimal degrees."""

from __future__ import annotations

import csv
import re
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from mineaction_plugin.core.position.coordinates import parse_many
from mineaction_plugin.core.position.geodesy import direct, from_true, inverse, plane_of_zone
from tests.core.position.geographiclib_tools import geoconvert

TEXT, CLAIM = "TGTORIGCOORDS", "TGTORIGCOORDSFORMAT"
LAT, LON = "TGTLATDD_DDD_WGS84", "TGTLONDDD_DDD_WGS84"


def is_what_it_claims(row: dict[str, str]) -> bool:
    """Say whether the text has the form its format column names, character by character.

    D, M, S and digits of the column stand for a digit, # too, A, B, C for a letter, a point for a
    point, blanks are free. No text claimed as DD.DDD or DD.DDDD has a point, so all of them fail.
    """
    form = row[CLAIM].replace(" ", "")
    pattern = re.sub(r"[DM#12]|S(?=[SNE])", r"\\d", form.replace(".", "[.]"))
    pattern = pattern.replace("ABC", "[A-Z]{3}")
    return re.fullmatch(pattern, row[TEXT]) is not None


@pytest.fixture(scope="module")
def rows(shared_data: Path) -> list[dict[str, str]]:
    path = shared_data / "coordinates" / "coordinate_text.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_honest_row_is_read_to_its_decimals(rows: list[dict[str, str]]) -> None:
    degrees = [
        r for r in rows if r["kind"] == "ok" and "#" not in r[CLAIM] and is_what_it_claims(r)
    ]
    assert len(degrees) == 56
    read = parse_many([row[TEXT] for row in degrees])
    assert read.errors == [None] * len(degrees)
    # The archive cut its decimals at the sixth.
    assert np.abs(read.lat - [float(row[LAT]) for row in degrees]).max() < 1.1e-6
    assert np.abs(read.lon - [float(row[LON]) for row in degrees]).max() < 1.1e-6


def test_every_grid_reference_is_where_geoconvert_reads_it(rows: list[dict[str, str]]) -> None:
    grid = [row for row in rows if row["kind"] == "ok" and "#" in row[CLAIM]]
    assert len(grid) == 89
    assert all(map(is_what_it_claims, grid))
    read = parse_many([row[TEXT] for row in grid])
    assert read.errors == [None] * len(grid)
    theirs = [line.split() for line in geoconvert(["-g", "-p", "9"], [row[TEXT] for row in grid])]
    assert np.abs(read.lat - [float(lat) for lat, _ in theirs]).max() < 1e-9
    assert np.abs(read.lon - [float(lon) for _, lon in theirs]).max() < 1e-9


def test_every_bad_row_is_refused(rows: list[dict[str, str]]) -> None:
    bad = [row for row in rows if row["kind"] != "ok"]
    assert len(bad) == 56
    read = parse_many([row[TEXT] for row in bad])
    assert [row[TEXT] for row, error in zip(bad, read.errors, strict=True) if error is None] == []
    assert np.isnan(read.lon).all()


def test_texts_that_lost_their_point_are_never_read_as_decimals(rows: list[dict[str, str]]) -> None:
    """Such a row is refused, but where it happens to be faultless packed DMS nothing can tell."""
    lost = [row for row in rows if row["kind"] == "ok" and not is_what_it_claims(row)]
    assert {row[CLAIM] for row in lost} == {"DD.DDDN DDD.DDDE", "DD.DDDDN DDD.DDDDE"}
    read = parse_many([row[TEXT] for row in lost])
    for row, error in zip(lost, read.errors, strict=True):
        minutes_and_seconds = re.findall(r"\d\d(?=\d\d[NE])|\d\d(?=[NE])", row[TEXT])
        is_faultless = len(row[TEXT]) == 15 and max(map(int, minutes_and_seconds)) < 60
        assert (error is None) <= is_faultless


def test_derived_turning_points_agree(shared_data: Path) -> None:
    """True bearing to 0.1°, grid bearing in zone 34, 2.1° off, and distance to 0.1 m, as stated."""
    path = shared_data / "bosnia" / "turning_points_derived.csv"
    with path.open(encoding="utf-8", newline="") as file:
        points = list(csv.DictReader(file))
    plane = plane_of_zone(34, north=True)
    compared = 0
    for here, there in pairwise(points):
        lon, lat = float(here["lon"]), float(here["lat"])
        east, north = plane.to_plane(lon, lat)
        assert float(east) == pytest.approx(float(here["utm34n_e"]), abs=0.02)
        assert float(north) == pytest.approx(float(here["utm34n_n"]), abs=0.02)
        if here["src_row"] != there["src_row"]:
            continue
        azimuth, distance = inverse(lon, lat, float(there["lon"]), float(there["lat"]))
        assert float(distance) == pytest.approx(float(here["distance_to_next_m"]), abs=0.06)
        true = float(here["true_bearing_to_next"])
        assert abs((float(azimuth) - true + 180) % 360 - 180) < 0.06
        grid = float(from_true(azimuth, "grid", plane.convergence_deg(lon, lat)))
        stated = float(here["grid_bearing_to_next_utm34n"])
        assert abs((grid - stated + 180) % 360 - 180) < 0.07
        back = direct(lon, lat, azimuth, distance)
        assert float(back[0]) == pytest.approx(float(there["lon"]), abs=1e-10)
        compared += 1
    assert compared > 100
