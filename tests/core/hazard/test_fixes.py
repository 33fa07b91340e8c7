# SPDX-License-Identifier: GPL-3.0-or-later
"""A fix is offered only where the land stays the same, and the check names it with its row."""

from __future__ import annotations

import pytest
import shapely

from mineaction_plugin.core.hazard.audit import audit
from mineaction_plugin.core.hazard.fixes import Fix, FixKind, fix_kinds, fixes_of
from mineaction_plugin.core.terms.model import Finding
from mineaction_plugin.core.terms.profile import load
from tests.core.hazard.records import bowtie, square, table

OUTLINE = [(18.0, 44.0), (18.01, 44.0), (18.01, 44.01), (18.0, 44.01), (18.0, 44.0)]
HOLE = [(18.002, 44.002), (18.004, 44.002), (18.004, 44.004), (18.002, 44.004), (18.002, 44.002)]
TWICE = [*OUTLINE, OUTLINE[0]]
WITH_HOLE = shapely.Polygon(OUTLINE, [HOLE[::-1]])
TURNED = shapely.Polygon(OUTLINE, [HOLE])


@pytest.mark.parametrize(
    ("geometry", "found"),
    [
        (shapely.Polygon(OUTLINE), ()),
        (shapely.Polygon(TWICE), (Fix(FixKind.CLOSING_VERTEX, 0, 0, 1),)),
        (shapely.Polygon([*TWICE, OUTLINE[0]]), (Fix(FixKind.CLOSING_VERTEX, 0, 0, 2),)),
        (
            shapely.Polygon(OUTLINE, [[*HOLE[::-1], HOLE[0]]]),
            (Fix(FixKind.CLOSING_VERTEX, 0, 1, 1),),
        ),
        (WITH_HOLE, ()),
        (shapely.Polygon(OUTLINE[::-1], [HOLE]), ()),
        (TURNED, (Fix(FixKind.RING_ORIENTATION, 0, 1),)),
        (
            shapely.MultiPolygon([square(17.0), TURNED]),
            (Fix(FixKind.RING_ORIENTATION, 1, 1),),
        ),
        (shapely.Polygon(), ()),
        (shapely.Point(18, 44), ()),
        (None, ()),
    ],
)
def test_the_rings_to_mend_are_named(geometry: shapely.Geometry, found: tuple[Fix, ...]) -> None:
    assert fixes_of(geometry) == found


def test_what_is_not_certain_is_no_fix() -> None:
    by_a_hair = [*OUTLINE[:-1], (18.0, 44.0 + 1e-9), OUTLINE[0]]
    assert fix_kinds(shapely.Polygon(by_a_hair)) == frozenset()
    outside = [(lon + 1, lat) for lon, lat in HOLE]
    assert fix_kinds(shapely.Polygon(OUTLINE, [outside])) == frozenset()
    assert fix_kinds(bowtie()) == frozenset()


def test_a_ring_keeps_three_corners() -> None:
    flat = shapely.Polygon([(18, 44), (18.1, 44), (18, 44), (18, 44), (18, 44)])
    assert fixes_of(flat) == (Fix(FixKind.CLOSING_VERTEX, 0, 0, 1),)
    place = shapely.Polygon([(18, 44)] * 5)
    assert fixes_of(place) == ()


def test_the_check_names_fix_and_row() -> None:
    shapes = [square(17.5), shapely.Polygon(TWICE), TURNED, bowtie(19.0)]
    found: dict[str, Finding] = {f.rule: f for f in audit(table(shapes), profile=load())}
    assert (found["duplicate_point"].fix, found["duplicate_point"].source_row) == (
        "closing_vertex",
        2,
    )
    turned = found["ring_orientation"]
    assert (turned.fix, turned.source_row, turned.value) == ("ring_orientation", 3, 1.0)
    assert (turned.lon, turned.lat) == HOLE[0]
    assert (found["invalid_polygon"].fix, found["invalid_polygon"].source_row) == ("", 4)


def test_a_repeat_inside_the_outline_is_found_without_a_fix() -> None:
    inside = shapely.Polygon([*OUTLINE[:2], OUTLINE[1], *OUTLINE[2:]])
    (found,) = (f for f in audit(table([inside]), profile=load()) if f.rule == "duplicate_point")
    assert found.fix == ""
