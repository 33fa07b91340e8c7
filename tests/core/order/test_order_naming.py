# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that are safe on every system, unique, and the same on every run."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from pathlib import Path, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.order.check_code import ALPHABET, check_code
from mineaction_plugin.core.order.naming import (
    NAME_LIMIT,
    pack_name,
    safe_name,
    short_no,
    unique_names,
    waypoint_names,
)
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.model import BoundaryPoint
from mineaction_plugin.core.terms.vocabulary import PointKind

BAD = [
    "", ".", "..", "../../etc/passwd", "a/b", "a\\b", 'a"b', "a'b", "a\nb", "a\rb", "\u202eabc",
    "x" * 300, "CON", "con", "nul.txt", "COM1", "LPT9.log", "a.", "a ", " a", "-rf", ".hidden",
    "a:b", "a*b?", "<a>|", "مهمة", "Žepče", "\x00", "\ud800", "CONIN$",
]  # fmt: skip


@pytest.mark.parametrize("text", BAD)
def test_bad_ids_become_safe_names(text: str) -> None:
    check_safe(safe_name(text), text)


@given(st.text(max_size=400))
def test_any_text_becomes_a_safe_name(text: str) -> None:
    check_safe(safe_name(text), text)


def check_safe(name: str, text: str) -> None:
    assert re.fullmatch(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?", name)
    assert ".." not in name
    assert 0 < len(name) <= NAME_LIMIT
    assert not PureWindowsPath(name).is_reserved()
    assert Path(name).name == name
    assert safe_name(text) == name


@given(st.lists(st.text(max_size=12), max_size=12))
def test_several_names_are_unique_whatever_the_case(texts: list[str]) -> None:
    names = unique_names(texts)
    assert len({name.casefold() for name in names}) == len(texts)
    assert names[: len(texts) // 2] == unique_names(texts[: len(texts) // 2])


def test_no_two_bad_ids_share_a_name() -> None:
    names = {safe_name(text).casefold() for text in BAD if text.casefold() != "con"}
    assert len(names) == len([text for text in BAD if text.casefold() != "con"])


def test_good_ids_stay_as_they_are(order: Order) -> None:
    assert safe_name("CT-012") == "CT-012"
    assert pack_name(order) == "MAC-2026-0012_r1"


def test_short_numbers_are_unique_and_of_one_length() -> None:
    taken: list[str] = []
    for year, sequence in itertools.product((2025, 2026, 2027), range(200)):
        taken.append(short_no(f"MAC-{year}-{sequence:04d}", taken))
    assert len(set(taken)) == len(taken)
    assert {len(name) for name in taken} == {4}
    assert short_no("MAC-2026-0012") == "0012"
    assert len(short_no("مهمة")) == 4


@given(labels=st.lists(st.text(max_size=14), min_size=1, max_size=40, unique=True))
def test_waypoint_names_are_short_plain_and_unique(labels: list[str], order_once: Order) -> None:
    points = tuple(
        BoundaryPoint(1, i, label, PointKind.TURNING, 0, 0) for i, label in enumerate(labels)
    )
    names = waypoint_names(replace(order_once, points=points))
    assert len(set(names)) == len(labels)
    assert all(re.fullmatch(r"00121[0-9A-Z]{1,5}", name) for name in names)


def test_waypoint_names_say_order_revision_and_point(order: Order) -> None:
    names = dict(zip((point.label for point in order.points), waypoint_names(order), strict=True))
    assert names["SP"] == "00121SP"
    assert names["TP3"] == "00121TP3"
    assert names["B-TP1"] == "00121BTP1"
    assert waypoint_names(replace(order, revision=12))[1] == "0012CSP"


def test_long_labels_are_shortened_and_100000_points_are_named(order: Order) -> None:
    labels = ["B-TP123", "B-IP123", *(f"TP{i}" for i in range(1, 100_000))]
    points = tuple(
        BoundaryPoint(1, i, label, PointKind.TURNING, 0, 0) for i, label in enumerate(labels)
    )
    names = waypoint_names(replace(order, points=points))
    assert names[:2] == ["00121BT123", "00121BI123"]
    assert len(set(names)) == len(labels)
    assert max(map(len, names)) <= 10


def test_a_name_never_joins_digits_that_stand_apart(order: Order) -> None:
    """Whoever walks to TP15 must not come to TP1.5."""
    labels = ["TP1", "TP1.5", "TP15", "1-2", "12", "TP1/2 b", "B2-TP1"]
    points = tuple(
        BoundaryPoint(1, i, label, PointKind.TURNING, 0, 0) for i, label in enumerate(labels)
    )
    names = [name.removeprefix("00121") for name in waypoint_names(replace(order, points=points))]
    assert names == ["TP1", "Z0001", "TP15", "Z0003", "12", "Z0005", "B2TP1"]


def test_two_live_orders_never_share_a_waypoint_name(order: Order) -> None:
    other = replace(order, order_no="MAC-2025-0012", short_no=short_no("MAC-2025-0012", ["0012"]))
    revised = replace(order, revision=2)
    every = [*waypoint_names(order), *waypoint_names(other), *waypoint_names(revised)]
    assert len(set(every)) == len(every)


def test_a_revision_without_a_sign_is_refused(order: Order) -> None:
    with pytest.raises(OrderError, match="revision 36"):
        waypoint_names(replace(order, revision=36))


MGRS = st.from_regex(r"33TYK [0-9]{5} [0-9]{5}", fullmatch=True)


@given(MGRS, st.data())
def test_check_code_finds_each_wrong_digit_and_each_swap(text: str, data: st.DataObject) -> None:
    code = check_code("TP7", text)
    assert len(code) == 2
    assert set(code) <= set(ALPHABET)
    place = data.draw(st.integers(6, len(text) - 1).filter(lambda i: text[i] != " "))
    other = data.draw(st.sampled_from([d for d in "0123456789" if d != text[place]]))
    assert check_code("TP7", text[:place] + other + text[place + 1 :]) != code
    if place + 1 < len(text) and text[place + 1] not in (" ", text[place]):
        swapped = text[:place] + text[place + 1] + text[place] + text[place + 2 :]
        assert check_code("TP7", swapped) != code
    assert check_code("TP8", text) != code


def test_check_code_ignores_what_a_voice_does_not_carry() -> None:
    assert check_code("TP7", "33TYK 35348 31579") == check_code("tp7", "33tyk3534831579")
    assert check_code("TP7", "44.499155°N 17.960457°E") == check_code(
        "TP7", "44.499155N 17.960457E"
    )
    assert check_code("TP7", "44.49915") != check_code("TP7", "4.449915")


def test_waypoints_of_a_draft_are_never_those_of_an_order(order: Order) -> None:
    issued = set(waypoint_names(replace(order, draft=False, revision=1)))
    draft = set(waypoint_names(replace(order, draft=True, revision=1)))
    assert issued
    assert not issued & draft
