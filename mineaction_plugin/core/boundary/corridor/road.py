# SPDX-License-Identifier: GPL-3.0-or-later
"""Corridors: tasks along roads, pipelines and power lines, reported in km and in m²."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry import LineString, MultiPoint
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.corridor.chainage import Chainages, chainages
from mineaction_plugin.core.boundary.corridor.strip import strip
from mineaction_plugin.core.boundary.rings import FloatArray, ObjectArray
from mineaction_plugin.core.boundary.shapes.flat import polygonal
from mineaction_plugin.core.errors import GeometryError, Message, MineActionError, say
from mineaction_plugin.core.position.geodesy import (
    WorkingPlane,
    area_m2,
    to_lonlat_geometry,
    to_plane_geometry,
    working_plane_of,
)
from mineaction_plugin.core.terms.progress import Progress, silent

SAME_PLACE_M = 0.001
"""Vertices of a line this close are one; parts that end and begin this close are one line."""
WIDER_M = (0.001, 0.01)
"""What a corridor grows by, outward alone, where its edges all but touch: the road stays inside."""
METRES_A_KM = 1000.0
LEAST_RING = 3
LINES = frozenset({"LineString", "MultiLineString"})


@dataclass(frozen=True)
class CorridorSettings:
    """How wide, in metres on the ground as one looks along the line, and how often measured."""

    left_m: float
    right_m: float
    chainage_m: float = 1000.0
    """0: only the start and the end of each line."""


@dataclass(frozen=True)
class Corridor:
    """The land along one line, in WGS 84 degrees."""

    row: int
    """The line's row, counted from 0."""
    geometry: BaseGeometry
    parts: tuple[Chainages, ...]
    """One for each unbroken stretch of the line, each measured from its own start."""
    area_m2: float
    repeated: int = 0
    """Vertices left out because the one before lies in the same place."""

    @property
    def length_km(self) -> float:
        """The length of the line, on the ellipsoid."""
        return sum(part.length_m for part in self.parts) / METRES_A_KM


@dataclass(frozen=True)
class Corridors:
    """All corridors, and the rows that have none, counted from 0, each with its reason."""

    corridors: tuple[Corridor, ...]
    refused: dict[int, Message]


def corridors_of(
    lines: ObjectArray, settings: CorridorSettings, progress: Progress = silent
) -> Corridors:
    """One corridor for each line; a row without a usable line stops nothing, but is listed.

    Args:
        lines: shape (n,), lines in WGS 84 degrees, or None.
        settings: widths and chainage.
        progress: called with the share done.

    Raises:
        GeometryError: widths or a chainage that cannot be.
    """
    refuse_impossible(settings)
    made: list[Corridor] = []
    refused: dict[int, Message] = {}
    for row, line in enumerate(lines):
        progress(row / len(lines))
        try:
            made.append(corridor(line, settings, row))
        except MineActionError as error:
            refused[row] = error.message
    return Corridors(tuple(made), refused)


def corridor(line: BaseGeometry | None, settings: CorridorSettings, row: int = 0) -> Corridor:
    """The corridor of one line.

    Raises:
        GeometryError: no line, or one without length.
    """
    shape = _checked(line)
    plane = working_plane_of(MultiPoint(shapely.get_coordinates(shape)))
    stretches, repeated = _stretches(to_plane_geometry(shape, plane))
    if not stretches:
        raise GeometryError("It is a line of no length.")
    land = polygonal(
        shapely.union_all([strip(each, *_widths(each, plane, settings)) for each in stretches])
    )
    geometry = _in_degrees(land, plane)
    return Corridor(
        row,
        geometry,
        tuple(chainages(each, plane, settings.chainage_m) for each in stretches),
        float(area_m2(np.array([geometry], dtype=object))[0]),
        repeated,
    )


def _in_degrees(land: BaseGeometry, plane: WorkingPlane) -> BaseGeometry:
    """The land as it is stored: where rounding closes a needle's eye, a hair wider.

    Raises:
        GeometryError: it cannot be stored as a valid shape.
    """
    for wider_m in (0.0, *WIDER_M):
        grown = shapely.buffer(land, wider_m, join_style="mitre") if wider_m else land
        geometry = to_lonlat_geometry(polygonal(grown), plane)
        if shapely.is_valid(geometry):
            return geometry
    raise GeometryError(
        "Its corridor crosses itself where the line comes back beside itself: draw the line anew "
        "there, with fewer points."
    )


def refuse_impossible(settings: CorridorSettings) -> None:
    """Refuse widths and chainages that cannot be.

    Raises:
        GeometryError: a negative or missing number, or no width at all.
    """
    for value, what in (
        (settings.left_m, say("The width to the left")),
        (settings.right_m, say("The width to the right")),
        (settings.chainage_m, say("The chainage")),
    ):
        if not (math.isfinite(value) and value >= 0.0):
            raise GeometryError(
                "{what} is {value}: it must be zero or more metres.", what=what, value=value
            )
    if settings.left_m + settings.right_m == 0.0:
        raise GeometryError(
            "A corridor needs a width: to the left of its line, to the right, or both."
        )


def _checked(line: BaseGeometry | None) -> BaseGeometry:
    if line is None:
        raise GeometryError("It has no geometry.")
    if line.is_empty:
        raise GeometryError("Its geometry is empty.")
    if line.geom_type not in LINES:
        raise GeometryError("It is no line but a {kind}.", kind=line.geom_type)
    if not np.isfinite(shapely.get_coordinates(line)).all():
        raise GeometryError("It has a coordinate that is not a number.")
    return line


def _stretches(flat: BaseGeometry) -> tuple[list[LineString], int]:
    """Unbroken lines: a part that begins where the one before ends continues it.

    The direction of no part is ever turned round: left would become right.
    """
    runs: list[list[tuple[float, float]]] = []
    repeated = 0
    for part in shapely.get_parts(flat):
        vertices = [(x, y) for x, y in shapely.get_coordinates(part).tolist()]
        if runs and math.dist(runs[-1][-1], vertices[0]) <= SAME_PLACE_M:
            vertices = vertices[1:]
        else:
            runs.append([vertices.pop(0)])
        repeated += _append(runs[-1], vertices)
    for run in runs:
        if len(run) > LEAST_RING and math.dist(run[0], run[-1]) <= SAME_PLACE_M:
            run[-1] = run[0]
    return [LineString(run) for run in runs if len(run) > 1], repeated


def _append(run: list[tuple[float, float]], vertices: list[tuple[float, float]]) -> int:
    """Add vertices that lie elsewhere than the one before; returns how many did not."""
    repeated = 0
    for vertex in vertices:
        if math.dist(run[-1], vertex) <= SAME_PLACE_M:
            repeated += 1
        else:
            run.append(vertex)
    return repeated


def _widths(
    line: LineString, plane: WorkingPlane, settings: CorridorSettings
) -> Iterator[FloatArray]:
    """Left and right in metres of the plane at each vertex, by the scale there."""
    xy = shapely.get_coordinates(line)
    scale = plane.scale_factor(*plane.to_lonlat(xy[:, 0], xy[:, 1]))
    yield settings.left_m * scale
    yield settings.right_m * scale
