# SPDX-License-Identifier: GPL-3.0-or-later
"""The snapshot: the same bytes for the same order, the same order from the bytes."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable
from dataclasses import replace

import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.snapshot import digest, from_json, to_json

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
DEGREES = st.floats(-180, 180, allow_nan=False).filter(lambda v: abs(v) > 1e-300 or v == 0)
OWN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False)
    | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=6,
)  # fmt: skip


def test_reads_back_equal(order: Order) -> None:
    assert from_json(to_json(order)) == order
    assert to_json(from_json(to_json(order))) == to_json(order)


@given(
    texts=st.lists(TEXT, min_size=4, max_size=4),
    lon=DEGREES,
    own=st.dictionaries(TEXT, OWN, max_size=4),
    accuracy=st.none() | st.floats(0, 1e6),
)
def test_any_order_reads_back_equal_to_the_last_bit(
    texts: list[str], lon: float, own: dict[str, object], accuracy: float | None, order_once: Order
) -> None:
    order = order_once
    changed = replace(
        order,
        order_no=texts[0],
        issued_by=texts[1],
        task=replace(order.task, title=texts[2], extra=own, geometry=shapely.Point(lon, lon / 2)),
        points=(replace(order.points[0], lon=lon, accuracy_m=accuracy), *order.points[1:]),
        office={texts[3]: texts[3]},
    )
    back = from_json(to_json(changed))
    assert back == changed
    assert back.points[0].lon.hex() == float(lon).hex()
    assert list(back.task.extra) == list(own)
    assert to_json(back) == to_json(changed)


def test_is_canonical_and_the_digest_is_of_its_bytes(order: Order) -> None:
    text = to_json(order)
    raw = json.loads(text)
    assert text == json.dumps(raw, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    assert digest(order) == hashlib.sha256(text.encode()).hexdigest()


def test_one_bit_of_one_coordinate_changes_the_digest(order: Order) -> None:
    first = order.points[0]
    moved = replace(first, lon=math.nextafter(first.lon, 180))
    assert digest(replace(order, points=(moved, *order.points[1:]))) != digest(order)


def test_keeps_the_order_of_the_programmes_own_fields(order: Order) -> None:
    assert list(from_json(to_json(order)).office) == ["z", "a"]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda o: replace(o, frame=replace(o.frame, convergence_deg=math.nan)), "convergence_deg"),
        (lambda o: replace(o, frame=replace(o.frame, scale_factor=math.inf)), "scale_factor"),
        (lambda o: replace(o, points=(replace(o.points[0], lat=math.nan),)), r"points\[0\].lat"),
        (
            lambda o: replace(o, task=replace(o.task, geometry=shapely.Point(math.inf, 1))),
            "task.geometry",
        ),
        (lambda o: replace(o, task=replace(o.task, extra={"x": object()})), "task.extra.x"),
        (lambda o: replace(o, task=replace(o.task, title="\ud800")), "task.title"),
        (lambda o: replace(o, revision="1"), "revision"),
    ],
)
def test_refuses_what_it_cannot_keep_and_names_the_field(
    order: Order, change: Callable[[Order], Order], words: str
) -> None:
    with pytest.raises(OrderError, match=words):
        to_json(change(order))


@pytest.mark.parametrize("text", ["", "[]", "null", "{}", '{"schema":2}', '{"schema":1}', "\x00"])
def test_refuses_what_is_no_snapshot(text: str) -> None:
    with pytest.raises(OrderError):
        from_json(text)


def test_a_damaged_snapshot_names_the_place(order: Order) -> None:
    raw = json.loads(to_json(order))
    raw["hazards"][1]["land_class"] = "moon"
    with pytest.raises(OrderError, match=r"hazards\[1\].land_class"):
        from_json(json.dumps(raw))
