# SPDX-License-Identifier: GPL-3.0-or-later
"""The pure half of an order's life: clock, labels, standing, the office's fields, facilities."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pyproj
import pytest
from shapely.geometry import Polygon, box

from mineaction_plugin.core.boundary.audit.records import Facility as Recorded
from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.order import clock
from mineaction_plugin.core.order.amendment import next_revision, points_kept, refuse_renumbering
from mineaction_plugin.core.order.facilities import nearest_facilities
from mineaction_plugin.core.order.office import office_fields, text_of
from mineaction_plugin.core.order.standing import Place, Standing, place_of, standing_beside
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.core.terms.profile import TaskField, load
from tests.qgis.orders import order_of

NOON = "2026-11-24T12:00:00+01:00"


@pytest.mark.parametrize(
    ("earlier", "refused"),
    [
        ("2026-11-24T11:04:00+00:00", False),
        ("2026-11-24T11:06:00Z", True),
        ("2026-11-24T12:30:00+02:00", False),
        ("2027-11-24T12:00:00+01:00", True),
        ("", False),
        ("yesterday", False),
        ("2030-01-01T00:00:00", False),
    ],
)
def test_a_moment_before_what_happened_is_refused(earlier: str, refused: bool) -> None:  # noqa: FBT001
    if not refused:
        clock.refuse_before_event("CT-1", NOON, earlier)
        return
    with pytest.raises(OrderError, match=r"Task CT-1.*Set the clock of this computer"):
        clock.refuse_before_event("CT-1", NOON, earlier)


def test_orders_of_runs_that_overlap_are_issued() -> None:
    clock.refuse_before_order("CT-1", NOON, "MAC-1", "2026-11-24T12:59:00+01:00")
    with pytest.raises(OrderError, match="withdraw that order"):
        clock.refuse_before_order("CT-1", NOON, "MAC-1", "2026-11-24T13:01:00+01:00")


# --- amending ---


def test_points_keep_their_labels_and_a_new_one_gets_its_own() -> None:
    before = order_of(6)
    assert points_kept(before, before.task) == before.points
    corners = list(before.task.geometry.exterior.coords)[:-1]
    (lon, lat), (next_lon, next_lat) = corners[2], corners[3]
    corners.insert(3, ((lon + next_lon) / 2 + 1e-5, (lat + next_lat) / 2))
    # The northernmost corner goes: nothing may be counted anew from another start.
    task = replace(before.task, geometry=Polygon([*corners[1:]]))
    kept = points_kept(before, task)
    labels = {(point.lon, point.lat): point.label for point in before.points}
    new = [point for point in kept if (point.lon, point.lat) not in labels]
    assert [point.label for point in new] == ["TP2a"]
    assert all(point.label == labels[point.lon, point.lat] for point in kept if point not in new)
    refuse_renumbering(before, kept, "CT-012")


def test_a_point_under_another_label_is_refused_and_a_moved_one_is_not() -> None:
    before = order_of(6)
    renamed = [replace(p, label="TP9") if p.label == "TP3" else p for p in before.points]
    with pytest.raises(OrderError, match=r"Task CT-012: point TP3 of .* is now called TP9"):
        refuse_renumbering(before, renamed, "CT-012")
    moved = [replace(p, lat=p.lat + 1e-4) if p.label == "TP3" else p for p in before.points]
    refuse_renumbering(before, moved, "CT-012")
    refuse_renumbering(before, [p for p in before.points if p.label != "TP3"], "CT-012")


def test_the_next_revision_says_what_was_before_and_who_holds_it() -> None:
    before = order_of(6)
    after = next_revision(replace(order_of(5), order_no="", short_no=""), before, ("Team 4", "C "))
    assert (after.order_no, after.short_no, after.revision) == (before.order_no, "0012", 2)
    assert after.change is not None
    assert after.change.holders == ("Example Demining", "Team 4", "C")
    assert (after.change.revision, after.change.points) == (1, before.points)


# --- standing ---


@pytest.mark.parametrize(
    ("superseded_by", "withdrawn_at", "place"),
    [("", "", Place.LIVE), ("X r2", "", Place.SUPERSEDED), ("X r2", NOON, Place.WITHDRAWN),
     ("", NOON, Place.WITHDRAWN)],
)  # fmt: skip
def test_a_withdrawn_order_is_withdrawn_in_all_its_revisions(
    superseded_by: str, withdrawn_at: str, place: Place
) -> None:
    assert place_of(superseded_by, withdrawn_at) is place


def test_what_lies_beside_a_pack_says_that_it_ended(tmp_path: Path) -> None:
    pack = tmp_path / "MAC-2026-0001_r1"
    for name in ("MAC-2026-0001_r1", "MAC-2026-00010_r7", "MAC-2026-0001_r1.zip"):
        (tmp_path / name).mkdir()
    assert standing_beside(pack, "MAC-2026-0001", 1) is None
    (tmp_path / "MAC-2026-0001_r10.zip").touch()
    found = standing_beside(pack, "MAC-2026-0001", 1)
    assert found == Standing(Place.SUPERSEDED, "MAC-2026-0001", 1, "MAC-2026-0001 r10")
    assert standing_beside(tmp_path / "MAC-2026-0001_r10.zip", "MAC-2026-0001", 10) is None
    (tmp_path / "MAC-2026-0001_withdrawn.pdf").touch()
    ended = standing_beside(pack, "MAC-2026-0001", 1)
    assert ended is not None
    assert "its notice lies beside it" in str(ended.sentence())
    assert standing_beside(tmp_path / "gone" / "x", "MAC-2026-0001", 1) is None


@pytest.mark.parametrize("place", list(Place))
def test_every_standing_is_said_in_a_sentence(place: Place) -> None:
    said = str(Standing(place, "MAC-1", 2, "MAC-1 r3", NOON, "A", "the owner refuses").sentence())
    assert said.endswith(".")
    assert "MAC-1 r2" in said
    assert ("Do not work by it" in said) is (place in {Place.SUPERSEDED, Place.WITHDRAWN})


# --- what the order says beside ---


def test_the_offices_own_fields_keep_their_section_and_the_empty_ones() -> None:
    fields = (
        TaskField("fade_out", "Fade-out", "method", "text"),
        TaskField("dogs", "Dogs", "method", "bool"),
        TaskField("sheet", "Map sheet", "no_such_section", "text"),
    )
    profile = replace(load(), task_fields=fields)
    task = Task("CT-1", box(0, 0, 1, 1), extra={"dogs": True, "sheet": 12.0, "other": "x"})
    found = [(f.key, f.section, f.value) for f in office_fields(task, profile)]
    assert found == [
        ("fade_out", "method", ""), ("dogs", "method", "yes"), ("sheet", "no_such_section", "12"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("value", "text"),
    [(None, ""), (False, "no"), (3, "3"), (2.5, "2.5"), (1e20, "100000000000000000000"),
     (["a", None, 4.0], "a, 4"), ({"a": 1}, "a: 1"), (" x ", "x")],
)  # fmt: skip
def test_a_value_reads_the_same_in_every_language(value: object, text: str) -> None:
    assert text_of(value) == text


def test_the_nearest_surgery_is_always_among_the_facilities() -> None:
    task = Task("CT-1", box(17.999, 43.999, 18.001, 44.001))
    recorded = [Recorded(f"F{i}", 18.0 + 0.01 * i, 44.0, i == 5) for i in range(7, 0, -1)]
    found = nearest_facilities(task, recorded)
    assert [each.name for each in found] == ["F1", "F2", "F5"]
    expected = [pyproj.Geod(ellps="WGS84").inv(18.0, 44.0, each.lon, each.lat)[2] for each in found]
    assert [each.distance_m for each in found] == pytest.approx(expected, abs=0.01)
    without = [replace(each, surgery=None) for each in recorded]
    assert [each.name for each in nearest_facilities(task, without)] == ["F1", "F2", "F3"]
    assert nearest_facilities(task, ()) == ()
