# SPDX-License-Identifier: GPL-3.0-or-later
"""`P_task.gpx`: what a handheld GPS takes (GPX 1.1).

Boundary points are waypoints in their order, named with order, revision and point, at most ten
characters. Each ring is a segment of one closed track, and a closed route when it has at most 50
points (older handhelds keep no more). Hazards are tracks; a hazard recorded as a point is a
waypoint behind the boundary points.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.exchange.positions import (
    boundary_rings,
    lines,
    point_positions,
    simple_parts,
    written,
)
from mineaction_plugin.core.order.exchange.text import notice, printable, title
from mineaction_plugin.core.order.naming import (
    WAYPOINT_LIMIT,
    pack_name,
    waypoint_names,
    waypoint_prefix,
)
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.position.ellipsoid import FloatArray
from mineaction_plugin.core.terms.model import Hazard

FORMAT = "gpx"
Element = Any
"""Something of gpxpy, which is loaded when it is needed."""
ROUTE_LIMIT = 50
BOUNDARY_MARK = "BDY"
ROUTE_MARK = "RTE"
HAZARD_MARK = "HAZ"
AUTHOR = "Mine Action for QGIS"


def file_name(order: Order) -> str:
    """The file's name inside the pack."""
    return f"{pack_name(order)}_task.gpx"


def write(order: Order, path: Path) -> None:
    """Write the file, valid against the GPX 1.1 schema."""
    library = load("gpxpy").gpx
    gpx = library.GPX()
    gpx.creator = AUTHOR
    gpx.name = title(order)
    gpx.description = " ".join(notice(order))
    gpx.author_name = printable(order.programme.authority or order.programme.name)
    gpx.time = _time(order.issued_at)
    gpx.keywords = printable(f"{pack_name(order)}, {order.programme.handling}")
    gpx.waypoints.extend(_boundary_waypoints(library, order))
    for number, hazard in enumerate(order.hazards, start=1):
        _add_hazard(library, gpx, order, number, hazard)
    _add_boundary(library, gpx, order)
    path.write_text(gpx.to_xml(version="1.1"), encoding="utf-8", newline="\n")


def boundary_name(order: Order) -> str:
    """The name of the boundary's track."""
    return waypoint_prefix(order) + BOUNDARY_MARK


def route_name(order: Order, ring_no: int) -> str:
    """The name of a ring's route: at most ten characters up to ring 99."""
    return f"{waypoint_prefix(order)}{ROUTE_MARK}{ring_no}"


def hazard_name(order: Order, number: int) -> str:
    """The name of the n-th hazard (from 1); the full id is in its description."""
    room = WAYPOINT_LIMIT - len(waypoint_prefix(order)) - len(str(number))
    return f"{waypoint_prefix(order)}{HAZARD_MARK[: max(room, 1)]}{number}"


def has_route(ring: FloatArray) -> bool:
    """Whether a closed ring is short enough for a route."""
    return len(ring) <= ROUTE_LIMIT


def _boundary_waypoints(library: ModuleType, order: Order) -> list[Element]:
    positions = written(point_positions(order))
    result = []
    for name, point, (lon, lat) in zip(waypoint_names(order), order.points, positions, strict=True):
        waypoint = library.GPXWaypoint(float(lat), float(lon), name=name)
        waypoint.comment = f"{title(order)} {printable(point.label)}"
        waypoint.description = " ".join(
            (
                f"{title(order)}, {printable(point.label)} ({point.kind.value}).",
                printable(point.description),
                f"Handling: {printable(order.programme.handling)}.",
            )
        )
        waypoint.symbol = "Flag, Blue"
        result.append(waypoint)
    return result


def _add_boundary(library: ModuleType, gpx: Element, order: Order) -> None:
    track = library.GPXTrack(name=boundary_name(order))
    track.description = f"Boundary of {title(order)}, {printable(order.task.task_id)}."
    for ring_no, ring in boundary_rings(order):
        track.segments.append(_segment(library, ring))
        if has_route(ring):
            route = library.GPXRoute(name=route_name(order, ring_no))
            route.description = f"Boundary of {title(order)}, ring {ring_no}."
            route.points.extend(
                library.GPXRoutePoint(float(lat), float(lon)) for lon, lat in written(ring)
            )
            gpx.routes.append(route)
    gpx.tracks.insert(0, track)


def _add_hazard(
    library: ModuleType, gpx: Element, order: Order, number: int, hazard: Hazard
) -> None:
    """A track of the hazard's rings and lines; a waypoint for each point it is recorded as."""
    name = hazard_name(order, number)
    description = printable(
        f"Hazard {hazard.hazard_id}, {hazard.land_class.value}, {hazard.status.value}. "
        f"{title(order)}."
    )
    parts = lines(simple_parts(hazard.geometry))
    track = library.GPXTrack(name=name)
    track.description = description
    track.segments.extend(_segment(library, part) for part in parts if len(part) > 1)
    if track.segments:
        gpx.tracks.append(track)
    for part in parts:
        if len(part) == 1:
            lon, lat = written(part)[0]
            waypoint = library.GPXWaypoint(float(lat), float(lon), name=name, symbol="Danger Area")
            waypoint.description = description
            gpx.waypoints.append(waypoint)


def _segment(library: ModuleType, line: FloatArray) -> Element:
    return library.GPXTrackSegment(
        [library.GPXTrackPoint(float(lat), float(lon)) for lon, lat in written(line)]
    )


def _time(issued_at: str) -> datetime | None:
    """The time of issue in UTC, as GPX has it; None where the text is no time."""
    try:
        moment = datetime.fromisoformat(issued_at)
    except ValueError:
        return None
    return moment.astimezone(UTC) if moment.tzinfo else None
