# SPDX-License-Identifier: GPL-3.0-or-later
"""`P_task.gpx`: what a handheld GPS takes (GPX 1.1).

Boundary points are waypoints in their order, named with order, revision and point, at most ten
characters. The boundary is a track, a closed segment for each ring, and each ring of at most 50
points a route too. Hazards are tracks; a hazard recorded as a point is a waypoint behind the
boundary points. Older handhelds keep 50 points of a route and 500 of a track: a longer ring goes on
in the next segment, where the one before it ended, and a track that is full in the next track.
"""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.exchange.positions import (
    boundary_rings,
    lines,
    point_positions,
    simple_parts,
    written,
)
from mineaction_plugin.core.order.exchange.text import UNCLEARED, notice, printable, title
from mineaction_plugin.core.order.naming import (
    numbered_name,
    pack_name,
    waypoint_names,
    waypoint_prefix,
)
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.position.ellipsoid import FloatArray
from mineaction_plugin.core.terms.model import Hazard
from mineaction_plugin.core.terms.vocabulary import PointKind

FORMAT = "gpx"
Element = Any
"""Something of gpxpy, which is loaded when it is needed."""
ROUTE_LIMIT = 50
TRACK_LIMIT = 500
BOUNDARY_MARK = "BDY"
ROUTE_MARK = "RTE"
HAZARD_MARK = "HAZ"
HAZARD_SYMBOL, HAZARD_TYPE = "Danger Area", "hazard"
SYMBOLS = {
    PointKind.REFERENCE: "Pin, Blue",
    PointKind.LANDMARK: "Pin, Green",
    PointKind.BENCHMARK: "Pin, Red",
    PointKind.START: "Flag, Green",
    PointKind.TURNING: "Flag, Blue",
    PointKind.INTERMEDIATE: "Block, Blue",
    PointKind.END: "Flag, Red",
}
"""Garmin's own names of symbols; other makers show their default for one they do not know."""
AUTHOR = "Mine Action for QGIS"


class Track(NamedTuple):
    """A track's name and segments, (n, 2) longitude and latitude; a single one is a waypoint."""

    name: str
    segments: list[FloatArray]


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
    _add_boundary(library, gpx, order)
    _add_hazards(library, gpx, order)
    path.write_text(gpx.to_xml(version="1.1"), encoding="utf-8", newline="\n")


def boundary_name(order: Order, number: int = 1) -> str:
    """The name of the boundary's n-th track; most have one, which has no number."""
    return (
        waypoint_prefix(order) + BOUNDARY_MARK
        if number == 1
        else numbered_name(order, BOUNDARY_MARK, number)
    )


def route_name(order: Order, ring_no: int) -> str:
    """The name of a ring's route."""
    return numbered_name(order, ROUTE_MARK, ring_no)


def boundary_tracks(order: Order) -> list[Track]:
    """The boundary as tracks that a handheld can keep."""
    filled = filled_tracks([ring for _, ring in boundary_rings(order)])
    return [
        Track(boundary_name(order, number), segments)
        for number, segments in enumerate(filled, start=1)
    ]


def hazard_marks(order: Order) -> list[tuple[Hazard, Track]]:
    """Every track and every point of every hazard; the names count on from one to the next."""
    taken = set(waypoint_names(order))
    names = (
        name
        for number in count(1)
        if (name := numbered_name(order, HAZARD_MARK, number)) not in taken
    )
    marks = []
    for hazard in order.hazards:
        parts = lines(simple_parts(hazard.geometry))
        filled = filled_tracks([part for part in parts if len(part) > 1])
        points = [[part] for part in parts if len(part) == 1]
        marks += [(hazard, Track(next(names), segments)) for segments in (*filled, *points)]
    return marks


def filled_tracks(parts: list[FloatArray]) -> list[list[FloatArray]]:
    """Lines as segments of tracks of at most 500 positions each.

    A line that is longer goes on in a new segment, which begins where the one before it ends.
    """
    tracks: list[list[FloatArray]] = []
    room = 0
    for part in parts:
        begin = 0
        while begin < len(part) - 1:
            piece = part[begin : begin + TRACK_LIMIT]
            if len(piece) > room:
                tracks.append([])
                room = TRACK_LIMIT
            tracks[-1].append(piece)
            room -= len(piece)
            begin += TRACK_LIMIT - 1
    return tracks


def has_route(ring: FloatArray) -> bool:
    """Whether a closed ring is short enough for a route."""
    return len(ring) <= ROUTE_LIMIT


def _boundary_waypoints(library: ModuleType, order: Order) -> list[Element]:
    positions = written(point_positions(order))
    result = []
    for name, point, (lon, lat) in zip(waypoint_names(order), order.points, positions, strict=True):
        waypoint = library.GPXWaypoint(float(lat), float(lon), name=name)
        waypoint.symbol, waypoint.type = SYMBOLS[point.kind], point.kind.value
        waypoint.comment = f"{title(order)} {printable(point.label)}"
        sentences = (
            f"{title(order)}, {printable(point.label)} ({point.kind.value}).",
            str(UNCLEARED),
            printable(point.description),
            f"Handling: {printable(order.programme.handling)}.",
        )
        waypoint.description = " ".join(sentence for sentence in sentences if sentence)
        result.append(waypoint)
    return result


def _add_boundary(library: ModuleType, gpx: Element, order: Order) -> None:
    words = f"Boundary of {title(order)}, {printable(order.task.task_id)}. {UNCLEARED}"
    gpx.tracks.extend(_track(library, track, words) for track in boundary_tracks(order))
    for ring_no, ring in boundary_rings(order):
        if has_route(ring):
            route = library.GPXRoute(name=route_name(order, ring_no))
            route.description = f"Boundary of {title(order)}, ring {ring_no}. {UNCLEARED}"
            route.points.extend(
                library.GPXRoutePoint(float(lat), float(lon)) for lon, lat in written(ring)
            )
            gpx.routes.append(route)


def _add_hazards(library: ModuleType, gpx: Element, order: Order) -> None:
    """Tracks for rings and lines; a waypoint for each point a hazard is recorded as."""
    for hazard, mark in hazard_marks(order):
        words = printable(
            f"Hazard {hazard.hazard_id}, {hazard.land_class.value}, {hazard.status.value}. "
            f"{title(order)}. {UNCLEARED}"
        )
        if len(mark.segments[0]) > 1:
            gpx.tracks.append(_track(library, mark, words))
            continue
        lon, lat = written(mark.segments[0])[0]
        waypoint = library.GPXWaypoint(float(lat), float(lon), name=mark.name, type=HAZARD_TYPE)
        waypoint.symbol = HAZARD_SYMBOL
        waypoint.description = words
        gpx.waypoints.append(waypoint)


def _track(library: ModuleType, track: Track, words: str) -> Element:
    element = library.GPXTrack(name=track.name)
    element.description = words
    element.segments.extend(_segment(library, line) for line in track.segments)
    return element


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
