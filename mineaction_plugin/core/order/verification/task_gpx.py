# SPDX-License-Identifier: GPL-3.0-or-later
"""Read `P_task.gpx` with lxml (gpxpy wrote it)."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order.exchange.positions import (
    boundary_rings,
    lines,
    point_positions,
    simple_parts,
)
from mineaction_plugin.core.order.exchange.task_gpx import (
    boundary_name,
    has_route,
    hazard_name,
    route_name,
)
from mineaction_plugin.core.order.naming import waypoint_names
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification.compare import missing_marks, named
from mineaction_plugin.core.order.verification.result import Content, Named
from mineaction_plugin.core.order.verification.xml_reading import Node, parsed, words
from mineaction_plugin.core.position.ellipsoid import FloatArray

READER = "lxml"
_GPX = "{http://www.topografix.com/GPX/1/1}"


def read(path: Path, order: Order) -> Content:
    """Everything with a position in the file."""
    root = parsed(path.read_bytes(), path.name)
    text = words(root)
    return Content(
        parts={
            "waypoints": tuple(_single(node) for node in root.iterfind(f"{_GPX}wpt")),
            "routes": tuple(
                (_name(node), _positions(node.iterfind(f"{_GPX}rtept")))
                for node in root.iterfind(f"{_GPX}rte")
            ),
            "tracks": tuple(
                (_name(track), _positions(segment.iterfind(f"{_GPX}trkpt")))
                for track in root.iterfind(f"{_GPX}trk")
                for segment in track.iterfind(f"{_GPX}trkseg")
            ),
        },
        text=text,
        problems=missing_marks(order, text),
    )


def expected(order: Order) -> Content:
    """What the file must hold."""
    rings = boundary_rings(order)
    tracks: list[Named] = [(boundary_name(order), ring) for _, ring in rings]
    hazard_points: list[Named] = []
    for number, hazard in enumerate(order.hazards, start=1):
        name = hazard_name(order, number)
        for part in lines(simple_parts(hazard.geometry)):
            (tracks if len(part) > 1 else hazard_points).append((name, part))
    return Content(
        {
            "waypoints": (*named(waypoint_names(order), point_positions(order)), *hazard_points),
            "routes": tuple(
                (route_name(order, ring_no), ring) for ring_no, ring in rings if has_route(ring)
            ),
            "tracks": tuple(tracks),
        }
    )


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
