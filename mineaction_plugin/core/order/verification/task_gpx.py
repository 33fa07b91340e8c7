# SPDX-License-Identifier: GPL-3.0-or-later
"""Read `P_task.gpx` with lxml (gpxpy wrote it)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from mineaction_plugin.core.errors import Message, PackError, say
from mineaction_plugin.core.order.exchange.positions import boundary_rings, point_positions
from mineaction_plugin.core.order.exchange.task_gpx import (
    ROUTE_LIMIT,
    SYMBOLS,
    TRACK_LIMIT,
    boundary_tracks,
    has_route,
    hazard_marks,
    route_name,
)
from mineaction_plugin.core.order.exchange.text import printable, title
from mineaction_plugin.core.order.naming import WAYPOINT_LIMIT, waypoint_names
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification.compare import missing_marks, named
from mineaction_plugin.core.order.verification.result import Content, Named
from mineaction_plugin.core.order.verification.xml_reading import Node, parsed, words
from mineaction_plugin.core.position.ellipsoid import FloatArray

RING = "ring"
READER = "lxml"
_GPX = "{http://www.topografix.com/GPX/1/1}"


def read(path: Path, order: Order) -> Content:
    """Everything with a position in the file."""
    root = parsed(path.read_bytes(), path.name)
    text = words(root)
    tracks = [
        (_name(track), _positions(segment.iterfind(f"{_GPX}trkpt")))
        for track in root.iterfind(f"{_GPX}trk")
        for segment in track.iterfind(f"{_GPX}trkseg")
    ]
    boundary = {track.name for track in boundary_tracks(order)}
    return Content(
        parts={
            "waypoints": tuple(_single(node) for node in root.iterfind(f"{_GPX}wpt")),
            "routes": tuple(
                (_name(node), _positions(node.iterfind(f"{_GPX}rtept")))
                for node in root.iterfind(f"{_GPX}rte")
            ),
            "tracks": tuple(tracks),
            "boundary": joined_rings([line for name, line in tracks if name in boundary]),
        },
        text=text,
        problems=(*missing_marks(order, text), *_too_much(root), *_unlike(root, order)),
    )


def expected(order: Order) -> Content:
    """What the file must hold."""
    rings = boundary_rings(order)
    marks = [track for _, track in hazard_marks(order)]
    tracks = [*boundary_tracks(order), *(mark for mark in marks if len(mark.segments[0]) > 1)]
    points = tuple((mark.name, mark.segments[0]) for mark in marks if len(mark.segments[0]) == 1)
    return Content(
        {
            "waypoints": (*named(waypoint_names(order), point_positions(order)), *points),
            "routes": tuple(
                (route_name(order, ring_no), ring) for ring_no, ring in rings if has_route(ring)
            ),
            "tracks": tuple((track.name, line) for track in tracks for line in track.segments),
            "boundary": tuple((RING, ring) for _, ring in rings),
        }
    )


def joined_rings(segments: Sequence[FloatArray]) -> tuple[Named, ...]:
    """The closed rings that segments make when each that is open goes on in the next.

    Apart from the code that split them; a ring that never closes, or a gap, is no ring of ours and
    stays as it is, to be refused by the comparison.
    """
    rings: list[FloatArray] = []
    is_open = False
    for segment in segments:
        goes_on = is_open and len(segment) and np.array_equal(rings[-1][-1], segment[0])
        if goes_on:
            rings[-1] = np.vstack([rings[-1], segment[1:]])
        else:
            rings.append(segment)
        is_open = len(rings[-1]) > 0 and not np.array_equal(rings[-1][0], rings[-1][-1])
    return tuple((RING, ring) for ring in rings)


def _too_much(root: Node) -> Iterator[Message]:
    """What the schema lets pass and a handheld does not keep: names, sizes, empty segments."""
    for kind in ("wpt", "rte", "trk"):
        names = [_name(node) for node in root.iterfind(f"{_GPX}{kind}")]
        for name in dict.fromkeys(names):
            if names.count(name) > 1:
                yield say("The name {name} is used twice.", name=name)
            if not 0 < len(name) <= WAYPOINT_LIMIT:
                yield say(
                    "The name {name} has not 1 to {limit} characters.",
                    name=name, limit=WAYPOINT_LIMIT,
                )  # fmt: skip
    for kind, point, limit in (("trk", "trkpt", TRACK_LIMIT), ("rte", "rtept", ROUTE_LIMIT)):
        for node in root.iterfind(f"{_GPX}{kind}"):
            count = sum(1 for _ in node.iter(f"{_GPX}{point}"))
            if count > limit:
                yield say(
                    "{name} has {count} positions; a handheld keeps {limit}.",
                    name=_name(node), count=count, limit=limit,
                )  # fmt: skip
    if any(len(segment) == 0 for segment in root.iter(f"{_GPX}trkseg")):
        yield say("A segment of a track is empty.")


def _unlike(root: Node, order: Order) -> Iterator[Message]:
    """Waypoints whose label, kind or symbol is not that of the order's point at their place."""
    for node, point in zip(root.iterfind(f"{_GPX}wpt"), order.points, strict=False):
        wanted = {
            "type": point.kind.value,
            "sym": SYMBOLS[point.kind],
            "cmt": f"{title(order)} {printable(point.label)}",
        }
        for field, value in wanted.items():
            found = node.findtext(f"{_GPX}{field}") or ""
            if " ".join(found.split()) != " ".join(value.split()):
                yield say(
                    "{name}: {found} where {wanted} should be.",
                    name=_name(node), found=found, wanted=value,
                )  # fmt: skip


def _name(node: Node) -> str:
    return node.findtext(f"{_GPX}name") or ""


def _single(node: Node) -> Named:
    return _name(node), _positions([node])


def _positions(nodes: Node) -> FloatArray:
    try:
        pairs = [(float(node.get("lon")), float(node.get("lat"))) for node in nodes]
    except (TypeError, ValueError) as error:
        raise PackError("A longitude or latitude in the GPX is no number.") from error
    return np.array(pairs, dtype=float).reshape(-1, 2)
