# SPDX-License-Identifier: GPL-3.0-or-later
"""Changes of whole boundaries on real hazards, many of them triangles that overlap others."""

from __future__ import annotations

from pathlib import Path

import fiona
import numpy as np
import pytest
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.corridor import CorridorSettings, corridor
from mineaction_plugin.core.boundary.shapes import (
    Flat,
    edge_taken,
    offset_polygon,
    side_distance_m,
    side_moved,
    without_overlap,
)
from mineaction_plugin.core.errors import GeometryError

Pairs = list[tuple[BaseGeometry, BaseGeometry]]


@pytest.fixture(scope="module")
def sound(shared_data: Path) -> list[BaseGeometry]:
    path = shared_data / "bosnia" / "maglaj_zavidovici.gpkg"
    with fiona.open(path, layer="suspect_areas") as layer:
        shapes = [shapely.geometry.shape(row["geometry"]) for row in layer]
    return [shapely.force_2d(each) for each in shapes if each.is_valid]


@pytest.fixture(scope="module")
def overlapping(sound: list[BaseGeometry]) -> Pairs:
    one, other = shapely.STRtree(sound).query(sound, predicate="overlaps")
    assert len(one) > 100
    return [(sound[i], sound[j]) for i, j in zip(one, other, strict=True)]


def test_no_pair_overlaps_once_one_gave_way(overlapping: Pairs) -> None:
    for mine, theirs in overlapping[::2]:
        left = without_overlap(mine, [theirs])
        flat = Flat(mine)
        there = flat.to_plane(left)
        assert there.is_valid
        assert there.intersection(flat.to_plane(theirs)).area < 1e-5
        before = flat.to_plane(mine)
        lost = before.area - before.intersection(flat.to_plane(theirs)).area
        assert there.area == pytest.approx(lost, abs=1e-3)


def test_an_edge_taken_is_sound_or_refused(overlapping: Pairs) -> None:
    chance = np.random.default_rng(20261124)
    taken = 0
    for mine, theirs in overlapping:
        corners = [tuple(c) for c in shapely.get_coordinates(shapely.get_parts(mine)[0])[:-1]]
        first, second = chance.choice(len(corners), 2, replace=False)
        try:
            made = edge_taken(mine, corners[first], corners[second], theirs)
        except GeometryError:
            continue
        taken += 1
        assert Flat(mine).to_plane(made).is_valid
    assert taken > 50


def test_offsets_hold_what_they_grew_from_and_lie_in_what_they_shrank_from(
    sound: list[BaseGeometry],
) -> None:
    for shape in sound[::9]:
        flat = Flat(shape)
        there = flat.to_plane(shape)
        grown = flat.to_plane(offset_polygon(shape, 7.0))
        assert grown.is_valid
        assert grown.covers(there)
        try:
            shrunk = flat.to_plane(offset_polygon(shape, -3.0))
        except GeometryError:
            continue
        assert there.covers(shrunk)


def test_a_side_moves_by_what_was_asked_and_back_onto_its_line(sound: list[BaseGeometry]) -> None:
    moved = 0
    for shape in sound[::9]:
        part = shapely.get_parts(shape)[0]
        ring = [tuple(c) for c in shapely.get_coordinates(part.exterior)[:-1]]
        for side in range(0, len(ring), 2):
            try:
                there = side_moved(ring, side, 4.0)
                back = side_moved(there, side, -4.0)
            except GeometryError:
                continue
            moved += 1
            for end in (side, (side + 1) % len(ring)):
                assert side_distance_m(ring, side, there[end]) == pytest.approx(4.0, abs=1e-3)
                assert side_distance_m(ring, side, back[end]) == pytest.approx(0.0, abs=1e-3)
    assert moved > 100


def test_the_corridor_of_a_real_river_is_whole(shared_data: Path) -> None:
    with fiona.open(shared_data / "bosnia/maglaj_zavidovici.gpkg", layer="rivers") as layer:
        (river,) = (shapely.geometry.shape(row["geometry"]) for row in layer)
    made = corridor(shapely.force_2d(river), CorridorSettings(20.0, 30.0))
    flat = Flat(made.geometry)
    land = flat.to_plane(made.geometry)
    assert land.is_valid
    assert land.geom_type == "Polygon"
    assert land.buffer(0.01).covers(flat.to_plane(shapely.force_2d(river)))
    assert made.area_m2 == pytest.approx(made.length_km * 1000 * 50, rel=0.01)
