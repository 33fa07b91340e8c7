# SPDX-License-Identifier: GPL-3.0-or-later
"""What was typed for a corner goes on with it when a boundary is divided or merged."""

from __future__ import annotations

from dataclasses import replace

from shapely.geometry import box

from mineaction_plugin.core.boundary.draft import Draft, DraftPoint, Entry, from_drawn
from mineaction_plugin.core.boundary.handing_on import handed_on
from mineaction_plugin.core.terms.model import BoundaryPoint
from mineaction_plugin.core.terms.vocabulary import North, PointKind

WHOLE = box(18.0, 44.0, 18.02, 44.01, ccw=False)
WEST, EAST = box(18.0, 44.0, 18.01, 44.01), box(18.01, 44.0, 18.02, 44.01)


def leg(bearing: float, start: str = "") -> Entry:
    return Entry(
        f"{bearing} 500", bearing=bearing, distance_m=500.0, north=North.GRID, from_label=start
    )


def whole(task_id: str = "T") -> Draft:
    """West side up, north side, east side down; each corner typed; a reference point leads in."""
    corners = list(WHOLE.exterior.coords)[:-1]
    assert corners[0] == (18.0, 44.0)
    entries = [Entry("44.0, 18.0"), leg(0), leg(90), leg(180)]
    drawn = from_drawn(task_id, WHOLE, entries)
    lead = BoundaryPoint(0, 1, "RP", PointKind.REFERENCE, 17.99, 44.0, "crossroads")
    ends = replace(drawn.points[-1].entry, closing_bearing=270.0, closing_distance_m=500.0)
    points = (*drawn.points[:-1], replace(drawn.points[-1], entry=ends))
    return drawn.with_points((DraftPoint(-99, lead), *points))


def at(draft: Draft, lon: float, lat: float) -> DraftPoint:
    return next(p for p in draft.points if (p.point.lon, p.point.lat) == (lon, lat))


def test_a_leg_goes_on_with_the_point_that_it_starts_from() -> None:
    part = handed_on("T-1", WEST, [whole()])
    south_west, north_west = at(part, 18.0, 44.0), at(part, 18.0, 44.01)
    assert south_west.entry.text == "44.0, 18.0"
    assert north_west.entry.bearing == 0
    assert north_west.entry.from_label == south_west.point.label


def test_a_leg_without_its_start_is_not_kept() -> None:
    part = handed_on("T-2", EAST, [whole()])
    assert at(part, 18.02, 44.01).entry == Entry(), (
        "it was measured from a corner of the other part"
    )
    assert at(part, 18.02, 44.0).entry.bearing == 180


def test_new_corners_have_nothing_typed_and_no_ring_closes_as_before() -> None:
    part = handed_on("T-2", EAST, [whole()])
    assert at(part, 18.01, 44.0).entry == Entry()
    assert not any(each.entry.closes for each in part.points)


def test_points_that_lead_in_go_to_every_part() -> None:
    for name, shape in (("T-1", WEST), ("T-2", EAST)):
        lead = handed_on(name, shape, [whole()]).leading()
        assert [(p.point.label, p.point.description) for p in lead] == [("RP", "crossroads")]


def test_labels_and_keys_of_merged_boundaries_are_all_different() -> None:
    merged = handed_on("A", box(18.0, 44.0, 18.04, 44.01), [whole("A"), whole("B")])
    labels = [each.point.label.casefold() for each in merged.points]
    assert len(set(labels)) == len(labels)
    assert len({each.key for each in merged.points}) == len(labels)
    assert {each.key < 0 for each in merged.points} == {True}
