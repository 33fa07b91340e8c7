# SPDX-License-Identifier: GPL-3.0-or-later
"""Boundaries in work: keys that stay, labels that do or do not renumber, shapes and back."""

from __future__ import annotations

import numpy as np
import pytest
import shapely
from shapely.geometry import MultiPolygon, Polygon, box

from mineaction_plugin.core.boundary import draft as drafts
from mineaction_plugin.core.boundary.draft import Draft, Entry
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.core.position.geodesy import area_m2
from mineaction_plugin.core.terms.vocabulary import North, PointKind

HOLED = Polygon(
    box(17.9, 44.4, 17.92, 44.42).exterior, [box(17.905, 44.405, 17.91, 44.41).exterior]
)


def labels(draft: Draft) -> list[str]:
    return [each.point.label for each in draft.points]


def named(draft: Draft, label: str) -> int:
    return draft.named(label).key


def test_a_polygon_comes_back_with_its_holes_and_parts() -> None:
    shape = MultiPolygon([HOLED, box(17.95, 44.4, 17.96, 44.41)])
    draft = drafts.from_polygon("T", shape)
    assert draft.ring_numbers() == (1, 2, 3)
    assert labels(draft)[4:6] == ["B-SP", "B-TP1"]
    assert drafts.polygon(draft).equals(shape)
    assert drafts.bounds(draft, shapely.reverse(shape))
    assert not drafts.bounds(drafts.moved(draft, -1, 17.901, 44.4201), shape)
    assert not drafts.bounds(Draft("T"), shape)


def test_a_drawn_polygon_keeps_its_first_point_and_its_way_where_something_was_typed() -> None:
    shape = Polygon([(18.0, 44.0), (18.01, 44.0), (18.01, 44.01), (18.0, 44.01)])
    entry = Entry(text="090 800", bearing=90.0, distance_m=800.0, north=North.TRUE)
    draft = drafts.from_drawn("T", shape, (Entry(), entry, Entry(), Entry()))
    assert (draft.points[0].point.lon, draft.points[0].point.lat) == (18.0, 44.0)
    assert draft.points[1].entry.from_label == "SP"
    assert draft.points[1].point.lon == 18.01
    untyped = drafts.from_drawn("T", shape, (Entry(),) * 4)
    assert untyped == drafts.from_polygon("T", shape)
    with pytest.raises(GeometryError, match="3 entries"):
        drafts.from_drawn("T", shape, (Entry(), entry, Entry()))


def test_a_draft_renumbers_and_an_ordered_task_never_does() -> None:
    draft = drafts.from_polygon("T", box(17.9, 44.4, 17.92, 44.42))
    more = drafts.inserted(draft, named(draft, "TP1"), 17.93, 44.41)
    assert labels(more) == ["SP", "TP1", "TP2", "TP3", "TP4"]
    assert more.named("TP2").point.lon == 17.93
    ordered = drafts.from_polygon("T", box(17.9, 44.4, 17.92, 44.42), True)
    more = drafts.inserted(ordered, named(ordered, "TP1"), 17.93, 44.41)
    more = drafts.inserted(more, named(more, "TP1a"), 17.93, 44.405)
    assert labels(more) == ["SP", "TP1", "TP1a", "TP1b", "TP2", "TP3"]
    more = drafts.inserted(more, named(more, "TP1"), 17.925, 44.415)
    assert labels(more) == ["SP", "TP1", "TP1c", "TP1a", "TP1b", "TP2", "TP3"]
    fewer = drafts.deleted(more, [named(more, "TP2")])
    assert labels(fewer) == ["SP", "TP1", "TP1c", "TP1a", "TP1b", "TP3"]
    with pytest.raises(GeometryError, match="issued order"):
        drafts.relabelled(ordered, named(ordered, "TP1"), "X")


def test_the_start_of_an_ordered_ring_that_is_deleted_passes_to_the_next_point() -> None:
    ordered = drafts.from_polygon("T", box(17.9, 44.4, 17.92, 44.42), True)
    rest = drafts.deleted(ordered, [named(ordered, "SP")])
    assert labels(rest) == ["TP1", "TP2", "TP3"]
    assert rest.points[0].point.kind is PointKind.START


def test_keys_stay_through_every_change() -> None:
    draft = drafts.from_polygon("T", box(17.9, 44.4, 17.92, 44.42))
    places = {p.key: (p.point.lon, p.point.lat) for p in draft.points}
    more = drafts.inserted(draft, named(draft, "SP"), 17.91, 44.43)
    more = drafts.reordered(more, [named(more, "TP4")], named(more, "TP1"))
    for each in more.points:
        if each.key in places:
            assert places[each.key] == (each.point.lon, each.point.lat)
    assert len({p.key for p in more.points}) == 5
    assert [p.point.point_no for p in more.points] == [1, 2, 3, 4, 5]


def test_legs_follow_the_names_of_their_points_and_never_another_point() -> None:
    draft = drafts.from_polygon("T", box(17.9, 44.4, 17.92, 44.42))
    entry = Entry(bearing=10.0, distance_m=50.0, north=North.TRUE, from_label="TP2")
    draft = drafts.typed(draft, named(draft, "TP3"), entry)
    more = drafts.inserted(draft, named(draft, "SP"), 17.91, 44.43)
    assert more.named("TP4").entry.from_label == "TP3"
    assert drafts.agrees(more, named(more, "TP4"))
    gone = drafts.deleted(more, [named(more, "TP3")])
    assert gone.named("TP3").entry.from_label == "(TP3)"
    assert not drafts.agrees(gone, named(gone, "TP3"))


def test_a_persons_own_label_stays() -> None:
    draft = drafts.from_polygon("T", box(17.9, 44.4, 17.92, 44.42))
    own = drafts.relabelled(draft, named(draft, "TP2"), "Old oak")
    more = drafts.inserted(own, named(own, "SP"), 17.91, 44.43)
    assert labels(more) == ["SP", "TP1", "TP2", "Old oak", "TP4"]
    with pytest.raises(GeometryError, match="already"):
        drafts.relabelled(more, named(more, "TP1"), "old OAK")
    with pytest.raises(GeometryError, match="needs a label"):
        drafts.relabelled(more, named(more, "TP1"), "  ")


def test_fewer_than_three_points_are_refused_and_a_whole_hole_may_go() -> None:
    draft = drafts.from_polygon("T", Polygon([(18, 44), (18.01, 44), (18, 44.01)]))
    with pytest.raises(GeometryError, match="three points"):
        drafts.deleted(draft, [draft.points[0].key])
    with pytest.raises(GeometryError, match="no boundary left"):
        drafts.deleted(draft, [each.key for each in draft.points])
    holed = drafts.from_polygon("T", HOLED)
    filled = drafts.deleted(holed, [each.key for each in holed.ring(2)])
    assert drafts.polygon(filled).equals(Polygon(HOLED.exterior))


def test_points_stay_in_their_ring() -> None:
    holed = drafts.from_polygon("T", HOLED)
    with pytest.raises(GeometryError, match="same ring"):
        drafts.reordered(holed, [named(holed, "TP1")], named(holed, "B-TP1"))


def test_a_kind_between_ring_and_lead_in_changes_place() -> None:
    draft = drafts.from_polygon("T", box(17.9, 44.4, 17.92, 44.42))
    more = drafts.inserted(draft, named(draft, "SP"), 17.91, 44.43)
    led = drafts.kind_changed(more, named(more, "TP1"), PointKind.REFERENCE)
    assert labels(led) == ["RP", "SP", "TP1", "TP2", "TP3"]
    assert led.points[0].point.ring_no == 0
    back = drafts.kind_changed(led, named(led, "RP"), PointKind.TURNING)
    assert labels(back) == ["SP", "TP1", "TP2", "TP3", "TP4"]
    with pytest.raises(GeometryError, match="three points"):
        drafts.kind_changed(
            drafts.from_polygon("T", Polygon([(18, 44), (18.01, 44), (18, 44.01)])),
            -1,
            PointKind.LANDMARK,
        )


def test_a_kind_that_changes_in_an_ordered_task_changes_no_label() -> None:
    draft = drafts.from_polygon("T", box(17.9, 44.4, 17.92, 44.42), ordered=True)
    led = drafts.kind_changed(draft, named(draft, "TP1"), PointKind.REFERENCE)
    assert labels(led) == ["TP1", "SP", "TP2", "TP3"]
    back = drafts.kind_changed(led, named(led, "TP1"), PointKind.TURNING)
    assert labels(back) == ["SP", "TP2", "TP3", "TP1"]


def test_a_side_moves_in_parallel_and_its_neighbours_keep_their_directions() -> None:
    draft = drafts.from_polygon("T", box(17.9, 44.4, 17.92, 44.42))
    before = float(area_m2(drafts.polygon(draft))[0])
    out = drafts.side_moved(draft, named(draft, "SP"), 10.0)
    side_m = 1591.7
    assert float(area_m2(drafts.polygon(out))[0]) - before == pytest.approx(10 * side_m, rel=0.01)
    assert [p.key for p in out.points] == [p.key for p in draft.points]
    holed = drafts.from_polygon("T", HOLED)
    before = float(area_m2(drafts.polygon(holed))[0])
    out = drafts.side_moved(holed, named(holed, "B-SP"), 10.0)
    assert float(area_m2(drafts.polygon(out))[0]) > before


def test_an_offset_keeps_the_points_and_the_entries() -> None:
    draft = drafts.from_polygon("T", box(17.9, 44.4, 17.92, 44.42))
    out = drafts.offset(draft, 10.0)
    assert labels(out) == labels(draft)
    assert [p.key for p in out.points] == [p.key for p in draft.points]
    assert drafts.polygon(out).covers(drafts.polygon(draft))
    for old, new in zip(draft.points, out.points, strict=True):
        apart = np.hypot(old.point.lon - new.point.lon, old.point.lat - new.point.lat)
        assert apart * 111_000 < 25
    with pytest.raises(GeometryError):
        drafts.offset(draft, -5000.0)


def test_another_polygon_keeps_the_points_that_are_still_there() -> None:
    draft = drafts.from_polygon("T", box(17.9, 44.4, 17.92, 44.42))
    draft = drafts.described(draft, named(draft, "TP1"), "by the oak", accuracy_m=3.0)
    cut = Polygon([(17.9, 44.4), (17.915, 44.4), (17.92, 44.405), (17.92, 44.42), (17.9, 44.42)])
    for shape in (cut, shapely.reverse(cut)):
        made = drafts.replaced(draft, shape)
        assert drafts.polygon(made).equals(cut)
        assert labels(made) == ["SP", "TP1", "TP2", "TP3", "TP4"]
        kept = made.of(named(draft, "TP1"))
        assert (kept.point.description, kept.point.accuracy_m) == ("by the oak", 3.0)
        assert len({p.key for p in made.points} & {p.key for p in draft.points}) == 3
    ordered = drafts.replaced(drafts.from_polygon("T", box(17.9, 44.4, 17.92, 44.42), True), cut)
    assert labels(ordered) == ["SP", "TP1", "TP1a", "TP1b", "TP3"]


def test_a_hole_that_is_cut_into_a_boundary_is_a_ring_of_its_own() -> None:
    draft = drafts.from_polygon("T", Polygon(HOLED.exterior))
    made = drafts.replaced(draft, HOLED)
    assert labels(made) == ["SP", "TP1", "TP2", "TP3", "B-SP", "B-TP1", "B-TP2", "B-TP3"]
    assert drafts.replaced(made, Polygon(HOLED.exterior)) == draft


def test_half_a_boundary_has_no_polygon() -> None:
    draft = drafts.inserted(Draft("T"), 0, 18.0, 44.0)
    draft = drafts.inserted(draft, draft.points[0].key, 18.01, 44.0)
    assert not drafts.is_whole(draft)
    with pytest.raises(GeometryError, match="2 points"):
        drafts.polygon(draft)


def test_a_point_that_is_not_there_is_said() -> None:
    with pytest.raises(GeometryError, match="no such point"):
        drafts.moved(Draft("T"), 1, 18.0, 44.0)
