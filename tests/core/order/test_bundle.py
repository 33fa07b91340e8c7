# SPDX-License-Identifier: GPL-3.0-or-later
"""What a bundle holds and what must leave devices: counts that add up, nothing missed."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mineaction_plugin.core.order.bundle import (
    BundleError,
    By,
    Change,
    Gone,
    Group,
    Issued,
    Since,
    Why,
    contents_of,
    groups_of,
    only,
    read_since,
    record_of,
    size_warning,
)

TEAM_1, TEAM_2 = Group("Org", "Team 1"), Group("Org", "Team 2")


def issued(number: str, revision: int = 1, team: str = "Team 1", **more: str) -> Issued:
    plain = Issued(
        number, revision, f"T-{number}", "", "Org", team, "2026-11-01T08:00:00+01:00", "", ""
    )
    return replace(plain, **more)  # type: ignore[arg-type]


ROWS = (
    issued("A", superseded_by="A r2"),
    issued("A", 2, issued_at="2026-11-20T08:00:00+01:00"),
    issued("B", withdrawn_at="2026-11-21T08:00:00+01:00"),
    issued("C"),
    issued("D", superseded_by="D r2"),
    issued("D", 2, "Team 2", issued_at="2026-11-22T08:00:00+01:00"),
    issued("E", team="Team 2"),
)
"""A was amended, B withdrawn, D went from team 1 to team 2."""


def keys(rows: Sequence[Issued]) -> list[str]:
    return [f"{row.order_no}{row.revision}" for row in rows]


def saved(folder: Path, rows: Sequence[Issued], group: Group) -> Path:
    record = record_of(contents_of(rows, group, By.TEAM), "first", "2026-11-10")
    path = folder / "before.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("first/bundle.json", json.dumps(record))
    return path


def test_everything_that_holds_goes_in_and_all_that_does_not_must_go() -> None:
    found = contents_of(ROWS, TEAM_1, By.TEAM)
    assert keys([item.order for item in found.items]) == ["A2", "C1"]
    assert {item.change for item in found.items} == {Change.NONE}
    assert [(gone.order_no, gone.revision, gone.why) for gone in found.gone] == [
        ("A", 1, Why.SUPERSEDED), ("B", 1, Why.WITHDRAWN), ("D", 1, Why.SUPERSEDED),
    ]  # fmt: skip


def test_of_several_later_revisions_the_one_that_holds_is_named() -> None:
    rows = [
        issued("A", superseded_by="A r2"), issued("A", 2, superseded_by="A r3"), issued("A", 3),
    ]  # fmt: skip
    gone = contents_of(rows, TEAM_1, By.TEAM).gone
    assert [(each.revision, each.successor) for each in gone] == [(1, "A r3"), (2, "A r3")]


def test_groups_are_those_who_have_or_had_orders() -> None:
    assert groups_of(ROWS, By.TEAM) == [TEAM_1, TEAM_2]
    assert groups_of(ROWS, By.OPERATOR) == [Group("Org")]
    assert groups_of(ROWS, By.ALL) == [Group()]


def test_since_a_moment_only_what_came_after_it() -> None:
    moment = datetime.fromisoformat("2026-11-20T00:00:00+00:00")
    found = contents_of(ROWS, TEAM_1, By.TEAM, Since(moment))
    assert [(i.order.order_no, i.change) for i in found.items] == [("A", Change.AMENDED)]
    assert [(gone.order_no, gone.revision) for gone in found.gone] == [("A", 1), ("B", 1), ("D", 1)]
    later = Since(datetime.fromisoformat("2026-11-21T09:00:00+01:00"))
    found = contents_of(ROWS, TEAM_1, By.TEAM, later)
    assert found.items == ()
    assert [gone.order_no for gone in found.gone] == ["D"], "its successor came after"


def test_moments_of_different_offsets_are_compared_as_moments() -> None:
    rows = [issued("A", issued_at="2026-11-20T00:30:00+01:00")]
    before = Since(datetime.fromisoformat("2026-11-19T23:00:00+00:00"))
    after = Since(datetime.fromisoformat("2026-11-20T00:00:00+00:00"))
    assert len(contents_of(rows, TEAM_1, By.TEAM, before).items) == 1
    assert len(contents_of(rows, TEAM_1, By.TEAM, after).items) == 0


def test_a_moment_that_cannot_be_read_is_never_left_out() -> None:
    rows = [issued("A", issued_at="?"), issued("B", superseded_by="?", issued_at="")]
    moment = Since(datetime.fromisoformat("2030-01-01T00:00:00+00:00"))
    found = contents_of(rows, TEAM_1, By.TEAM, moment)
    assert [item.order.order_no for item in found.items] == ["A"]
    assert [gone.order_no for gone in found.gone] == ["B"]


def test_since_the_bundle_before(tmp_path: Path) -> None:
    then = [issued("A"), issued("B"), issued("C"), issued("D"), issued("GONE")]
    since = read_since(saved(tmp_path, then, TEAM_1))
    assert since.group == TEAM_1
    found = contents_of(ROWS, TEAM_1, By.TEAM, since)
    assert [(i.order.key, i.change) for i in found.items] == [(("a", 2), Change.AMENDED)]
    assert found.gone == (
        Gone("A", 1, Why.SUPERSEDED, "A r2"),
        Gone("B", 1, Why.WITHDRAWN, when="2026-11-21T08:00:00+01:00"),
        Gone("D", 1, Why.SUPERSEDED, "D r2"),
        Gone("GONE", 1, Why.ELSEWHERE),
    )


def test_an_order_that_went_to_another_team_without_amending_must_go_too(tmp_path: Path) -> None:
    since = read_since(saved(tmp_path, [issued("C")], TEAM_1))
    found = contents_of([issued("C", team="Team 2")], TEAM_1, By.TEAM, since)
    assert found.gone == (Gone("C", 1, Why.ELSEWHERE),)


def test_a_chain_of_bundles_forgets_nothing(tmp_path: Path) -> None:
    first = [issued("A"), issued("B")]
    second = [*first, issued("C")]
    since = read_since(saved(tmp_path, first, TEAM_1))
    made = contents_of(second, TEAM_1, By.TEAM, since)
    assert keys([item.order for item in made.items]) == ["C1"]
    again = read_since(saved(tmp_path, second, TEAM_1))
    third = contents_of([*second, issued("D")], TEAM_1, By.TEAM, again)
    assert keys([item.order for item in third.items]) == ["D1"], "A and B are known to be there"


def test_a_bundle_of_some_orders_leaves_the_rest_to_the_next(tmp_path: Path) -> None:
    then = [issued("A"), issued("B"), issued("C")]
    since = read_since(saved(tmp_path, then, TEAM_1))
    now = [
        issued("A", superseded_by="A r2"), issued("A", 2), issued("B", withdrawn_at="x"),
        issued("C"), issued("D"),
    ]  # fmt: skip
    part = only(contents_of(now, TEAM_1, By.TEAM, since), {"a"}, since)
    assert [item.order.key for item in part.items] == [("a", 2)]
    assert [(gone.order_no, gone.revision) for gone in part.gone] == [("A", 1)]
    live = {(number.casefold(), revision): number for number, revision in part.there}
    rest = contents_of(now, TEAM_1, By.TEAM, Since(live=live))
    assert [item.order.key for item in rest.items] == [("d", 1)]
    assert [(gone.order_no, gone.revision) for gone in rest.gone] == [("B", 1)]


@given(
    st.lists(st.tuples(st.sampled_from("ABC"), st.integers(1, 4)), unique=True),
    st.lists(st.tuples(st.sampled_from("ABC"), st.integers(1, 4)), unique=True),
)
def test_what_was_given_less_what_goes_plus_what_comes_is_what_holds(
    before: list[tuple[str, int]], now: list[tuple[str, int]]
) -> None:
    since = Since(live={(number.casefold(), rev): number for number, rev in before})
    rows = [issued(*key) for key in now]
    rows += [issued(*key, withdrawn_at="x") for key in before if key not in now]
    found = contents_of(rows, TEAM_1, By.TEAM, since)
    there = {(number, rev) for number, rev in before}
    there -= {(gone.order_no, gone.revision) for gone in found.gone}
    there |= {(item.order.order_no, item.order.revision) for item in found.items}
    assert there == set(now) == set(found.there)


@pytest.mark.parametrize("content", [b"", b"PK", b"{}"])
def test_another_file_than_a_bundle_is_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(content)
    with pytest.raises(BundleError, match="no bundle of this plugin"):
        read_since(path)
    with pytest.raises(BundleError, match="cannot be read"):
        read_since(tmp_path / "nowhere.zip")


def test_a_large_pack_says_which_file_makes_it_large(tmp_path: Path) -> None:
    pack = tmp_path / "P"
    (pack / "field").mkdir(parents=True)
    (pack / "P_order.pdf").write_bytes(b"0" * 1_500_000)
    (pack / "field" / "P_basemap.gpkg").write_bytes(b"0" * 3_000_000)
    assert size_warning(pack, 2) is None
    (pack / "P_annex.pdf").write_bytes(b"0" * 1_000_000)
    said = str(size_warning(pack, 2))
    assert "P_order.pdf" in said
    assert "more than 2 MB" in said
