# SPDX-License-Identifier: GPL-3.0-or-later
"""The GPX as a handheld takes it: nothing cut off, nothing overwritten, nothing unnamed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.order.exchange import task_gpx
from mineaction_plugin.core.order.naming import numbered_name
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification.contents import check_content
from mineaction_plugin.core.order.verification.result import Verdict
from mineaction_plugin.core.terms.model import Hazard
from mineaction_plugin.core.terms.vocabulary import PointKind

GPX = {"g": "http://www.topografix.com/GPX/1/1"}


def written(order: Order, folder: Path) -> etree._ElementTree:
    path = folder / task_gpx.file_name(order)
    task_gpx.write(order, path)
    found = check_content(folder, path.name, "gpx", order)
    assert found.reason is None, str(found.reason)
    return etree.parse(path)


def names(root: etree._ElementTree, kind: str) -> list[str]:
    return [str(name) for name in root.xpath(f"g:{kind}/g:name/text()", namespaces=GPX)]


def line(nodes: list[etree._Element]) -> list[tuple[str, str]]:
    return [(node.get("lon"), node.get("lat")) for node in nodes]


@pytest.mark.parametrize("corners", [500, 499, 501, 1200])
def test_a_long_ring_is_split_and_nothing_of_it_is_lost(
    corners: int, make: Callable[..., Order], tmp_path: Path
) -> None:
    turn = np.linspace(0.0, 2 * np.pi, corners, endpoint=False)
    ring = np.column_stack([17.95 + 0.003 * np.sin(turn), 44.5 + 0.002 * np.cos(turn)])
    order = replace(make(shapely.Polygon(ring)), hazards=())
    tracks = written(order, tmp_path).xpath("g:trk", namespaces=GPX)
    walked: list[tuple[str, str]] = []
    for track in tracks:
        assert len(track.findall(".//g:trkpt", GPX)) <= 500
        for segment in track.findall("g:trkseg", GPX):
            piece = line(list(segment))
            assert not walked or walked[-1] == piece[0], "it goes on where it ended"
            walked += piece[1:] if walked else piece
    assert len(tracks) == -(-corners // 499)
    assert len(walked) == corners + 1
    assert walked[0] == walked[-1]
    assert [float(lon) for lon, _ in walked[:-1]] == [
        round(point.lon, 9) for point in order.points if point.ring_no
    ]
    assert names(etree.parse(tmp_path / task_gpx.file_name(order)), "trk")[:2] == (
        ["00121BDY"] + ["00121BDY2"] * (corners >= 500)
    )


@settings(max_examples=200, deadline=None)
@given(sizes=st.lists(st.integers(2, 1600), max_size=6))
def test_tracks_are_never_too_full_and_hold_every_position(sizes: list[int]) -> None:
    parts = [np.column_stack([np.arange(n) + 1e4 * i, np.zeros(n)]) for i, n in enumerate(sizes)]
    tracks = task_gpx.filled_tracks(parts)
    assert all(0 < sum(map(len, segments)) <= 500 for segments in tracks)
    segments = [segment for track in tracks for segment in track]
    assert all(len(segment) > 1 for segment in segments)
    steps = [tuple(x) for s in segments for x in np.column_stack([s[:-1, 0], s[1:, 0]])]
    wanted = [tuple(x) for p in parts for x in np.column_stack([p[:-1, 0], p[1:, 0]])]
    assert steps == wanted, "each step of each line once, in order"


def test_every_piece_of_every_hazard_has_a_name_of_its_own(order: Order, tmp_path: Path) -> None:
    points = shapely.MultiPoint([(17.96, 44.5), (17.961, 44.5), (17.962, 44.5)])
    long = shapely.Point(17.97, 44.5).buffer(0.002, quad_segs=200)
    labelled = replace(order.points[0], label="HAZ2")
    order = replace(
        order,
        points=(labelled, *order.points[1:]),
        hazards=(*order.hazards, Hazard("MANY", points), Hazard("LONG", long)),
    )
    root = written(order, tmp_path)
    waypoints, tracks = names(root, "wpt"), names(root, "trk")
    assert len(set(waypoints)) == len(waypoints)
    assert len(set(tracks)) == len(tracks)
    assert waypoints[0] == "00121HAZ2", "the point's own name stays"
    hazards = [name for name in (*waypoints[1:], *tracks) if "HAZ" in name]
    assert sorted(hazards, key=lambda name: int(name[8:])) == [
        f"00121HAZ{number}" for number in (1, 3, 4, 5, 6, 7, 8, 9, 10)
    ]
    many = root.xpath("g:wpt[contains(g:desc, 'MANY')]", namespaces=GPX)
    assert [(float(node.get("lon"))) for node in many] == [17.96, 17.961, 17.962]


def test_names_keep_ten_characters_whatever_the_number(order: Order) -> None:
    assert [numbered_name(order, "HAZ", n) for n in (1, 99, 100, 9999)] == [
        "00121HAZ1", "00121HAZ99", "00121HA100", "00121H9999"
    ]  # fmt: skip
    with pytest.raises(OrderError, match=r"more than 9999 hazards.*Leave out the format gpx"):
        numbered_name(order, "HAZ", 10_000)


def test_each_kind_has_its_symbol_and_everything_says_what_it_is(
    order: Order, tmp_path: Path
) -> None:
    assert set(task_gpx.SYMBOLS) == set(PointKind)
    root = written(order, tmp_path)
    told = [
        (node.findtext("g:sym", namespaces=GPX), node.findtext("g:type", namespaces=GPX))
        for node in root.iterfind("g:wpt", GPX)
    ]
    assert told[:3] == [("Pin, Blue", "reference_point"), ("Flag, Green", "start_point"),
                        ("Flag, Blue", "turning_point")]  # fmt: skip
    assert told[-1] == ("Danger Area", "hazard")
    for kind in ("wpt", "rte", "trk"):
        for node in root.iterfind(f"g:{kind}", GPX):
            words = node.findtext("g:desc", namespaces=GPX)
            assert "Order MAC-2026-0012 r1" in words
            assert "Uncleared until handed over." in words


def rename(root: etree._ElementTree) -> None:
    root.find("g:wpt[3]/g:name", GPX).text = "00121TP9"


def swap(root: etree._ElementTree) -> None:
    first, second = root.findall("g:wpt", GPX)[2:4]
    for key in ("lon", "lat"):
        one, two = first.get(key), second.get(key)
        first.set(key, two)
        second.set(key, one)


def reorder(root: etree._ElementTree) -> None:
    first, second = root.findall("g:wpt", GPX)[2:4]
    first.addprevious(second)


def relabel(root: etree._ElementTree) -> None:
    root.find("g:wpt[3]/g:cmt", GPX).text = "Order MAC-2026-0012 r1 TP9"


def resymbol(root: etree._ElementTree) -> None:
    root.find("g:wpt[3]/g:sym", GPX).text = "Danger Area"


def shift(root: etree._ElementTree) -> None:
    node = root.findall("g:trk/g:trkseg/g:trkpt", GPX)[1]
    node.set("lat", f"{float(node.get('lat')) + 0.5 / 111_120:.9f}")


def flip(root: etree._ElementTree) -> None:
    for node in root.iterfind("g:wpt", GPX):
        lon, lat = node.get("lon"), node.get("lat")
        node.set("lon", lat)
        node.set("lat", lon)


def open_ring(root: etree._ElementTree) -> None:
    segment = root.find("g:trk/g:trkseg", GPX)
    segment.remove(segment[-1])


def empty(root: etree._ElementTree) -> None:
    etree.SubElement(root.find("g:trk", GPX), "{http://www.topografix.com/GPX/1/1}trkseg")


def twice(root: etree._ElementTree) -> None:
    root.find("g:trk[2]/g:name", GPX).text = "00121BDY"


def no_number(root: etree._ElementTree) -> None:
    root.find("g:wpt[3]", GPX).set("lat", "north")


def not_finite(root: etree._ElementTree) -> None:
    root.find("g:wpt[3]", GPX).set("lat", "nan")


def beyond(root: etree._ElementTree) -> None:
    root.find("g:wpt[3]", GPX).set("lat", "95.0")


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (rename, "00121TP9 where 00121TP1"), (swap, "00121TP1: position 1 is"),
        (reorder, "00121TP2"), (relabel, "TP9"), (resymbol, "Danger Area where Flag, Blue"),
        (shift, "position 2 is 0.5"), (flip, "m from where"), (open_ring, "4 positions instead"),
        (empty, "segment of a track is empty"), (twice, "used twice"), (no_number, "no number"),
        (not_finite, "m from where"), (beyond, "m from where"),
    ],
)  # fmt: skip
def test_what_is_not_as_in_the_order_is_found_and_named(
    change: Callable[[etree._ElementTree], None], why: str, order: Order, tmp_path: Path
) -> None:
    root = written(order, tmp_path)
    change(root)
    path = tmp_path / task_gpx.file_name(order)
    root.write(str(path))
    found = check_content(tmp_path, path.name, "gpx", order)
    assert found.verdict is Verdict.FAILED
    assert why in str(found.reason)
