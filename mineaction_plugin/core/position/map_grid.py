# SPDX-License-Identifier: GPL-3.0-or-later
"""The lines of a grid on a map: straight in the map's own plane, curved and turned in any other.

Every line is brought over vertex by vertex, so a line of a neighbouring zone, of a national grid
or of degrees lies on the sheet where it lies on the ground.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.position.coordinates import format_mgrs
from mineaction_plugin.core.position.datum import NO_CHANGE, datum_operation
from mineaction_plugin.core.position.ellipsoid import FloatArray, wrapped
from mineaction_plugin.core.position.geodesy import WorkingPlane, plane_of_zone
from mineaction_plugin.core.position.utm import utm_of
from mineaction_plugin.core.position.zone_areas import common, zone_areas

Convert = Callable[[npt.ArrayLike, npt.ArrayLike], tuple[FloatArray, FloatArray]]
SQUARE_M = 100_000.0
STEPS = 33
"""Vertices of a line that is curved on the sheet."""
LATTICE = 25
MOST_LINES = 400
DEGREE_STEPS = tuple(
    step / 3600
    for step in (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 18000, 36000)
)
"""Round intervals of degrees, minutes and seconds."""


@dataclass(frozen=True)
class GridSystem:
    """Coordinates that a map can carry as a grid: x to the east, y to the north."""

    name: str
    to_grid: Convert
    """From WGS 84 degrees."""
    to_lonlat: Convert
    zone: int | None = None
    """The UTM zone (0: UPS) that the coordinates are of; None for a national grid, or degrees."""
    change_of_datum: str = ""
    accuracy_m: float | None = None


@dataclass(frozen=True)
class GridLine:
    """One line of a grid in the map's plane."""

    is_easting: bool
    """Of one easting or longitude, running north; else of one northing or latitude."""
    value: float
    shape: BaseGeometry
    """A line, or several where it leaves the map in between."""
    system: GridSystem

    @property
    def ends(self) -> FloatArray:
        """The ends of its pieces, (n, 2) in the plane."""
        pieces = [shapely.get_coordinates(part) for part in shapely.get_parts(self.shape)]
        return np.vstack([piece[[0, -1]] for piece in pieces])


@dataclass(frozen=True)
class Square:
    """A 100 km square of MGRS on a map: "33TYK", and places inside its part of the map."""

    name: str
    places: FloatArray
    """(n, 2) in the plane."""


@dataclass(frozen=True)
class Grid:
    """All that a map's grid consists of."""

    lines: tuple[GridLine, ...]
    borders: tuple[BaseGeometry, ...] = ()
    """Between UTM zones, in the plane."""
    squares: tuple[Square, ...] = ()


def utm_system(plane: WorkingPlane) -> GridSystem:
    """The grid of one UTM zone, or of UPS."""
    return GridSystem(plane.zone, plane.to_plane, plane.to_lonlat, plane.number)


def degrees_system(near_lon: float) -> GridSystem:
    """Longitude and latitude; longitudes run on over the antimeridian."""

    def run_on(lon: npt.ArrayLike, lat: npt.ArrayLike) -> tuple[FloatArray, FloatArray]:
        return near_lon + wrapped(np.asarray(lon, float) - near_lon), np.asarray(lat, float)

    def back(x: npt.ArrayLike, y: npt.ArrayLike) -> tuple[FloatArray, FloatArray]:
        return wrapped(x), np.asarray(y, float)

    return GridSystem("WGS 84", run_on, back)


def national_system(
    epsg: int, view: BaseGeometry, plane: WorkingPlane, fixed_operation: str = ""
) -> GridSystem:
    """The grid of a national CRS, with the named change of its datum that covers a map.

    Args:
        epsg: code of the CRS.
        view: the map, in the metres of its plane.
        plane: the map's plane.
        fixed_operation: the change of datum that the programme fixed; empty: the best.

    Raises:
        DatumError: the CRS is unknown, or no change of datum with a name leads to WGS 84.
    """
    corners = shapely.get_coordinates(view)
    lon, lat = plane.to_lonlat(corners[:, 0], corners[:, 1])
    lon = lon[0] + wrapped(lon - lon[0])
    around = (float(lon.min()), float(lat.min()), float(lon.max()), float(lat.max()))
    operation = datum_operation(f"EPSG:{epsg}", fixed_operation, degrees=around)
    return GridSystem(
        f"EPSG:{epsg}",
        operation.from_wgs84,
        operation.to_wgs84,
        None,
        "" if operation.name == NO_CHANGE else operation.name,
        operation.accuracy_m,
    )


def grid_of_plane(view: BaseGeometry, plane: WorkingPlane, interval_m: float) -> Grid:
    """The plane's own grid over the whole view: the task's zone, also beyond its border."""
    return Grid(tuple(_lines(view, plane, utm_system(plane), interval_m)))


def grid_of_mgrs(view: BaseGeometry, plane: WorkingPlane, interval_m: float) -> Grid:
    """Each zone's own grid in its own area, with the borders between them and the squares."""
    found = zone_areas(view, plane)
    lines: list[GridLine] = []
    for zone, area in found.areas:
        own = plane if zone == plane.number else plane_of_zone(zone, north=plane.north)
        lines += _lines(area, plane, utm_system(own), interval_m)
    return Grid(tuple(lines), found.borders, _squares(view, plane))


def grid_of_system(
    view: BaseGeometry, plane: WorkingPlane, system: GridSystem, interval: float
) -> Grid:
    """The grid of any other coordinates; the interval is in their unit."""
    return Grid(tuple(_lines(view, plane, system, interval)))


def degree_interval(least_deg: float) -> float:
    """The smallest round interval of degrees that is not less."""
    return next((s for s in DEGREE_STEPS if s >= least_deg * 0.999999), DEGREE_STEPS[-1])


def _lines(
    area: BaseGeometry, plane: WorkingPlane, system: GridSystem, interval: float
) -> list[GridLine]:
    """The lines of a system inside an area of the plane."""
    around = shapely.get_coordinates(shapely.segmentize(area, area.length / (4 * STEPS)))
    is_own = system.zone == plane.number and system.name == plane.zone
    x, y = around.T if is_own else system.to_grid(*plane.to_lonlat(around[:, 0], around[:, 1]))
    if not (np.isfinite(x).all() and np.isfinite(y).all()):
        raise OrderError(
            "The grid {grid} does not reach to this map. Choose another grid in the programme's "
            "profile (sheets.grid).",
            grid=system.name,
        )
    lines = []
    for is_easting, along, across in ((True, x, y), (False, y, x)):
        slack = 0.0 if is_own else interval
        reach = np.linspace(across.min() - slack, across.max() + slack, 2 if is_own else STEPS)
        for value in _multiples(along.min() - slack, along.max() + slack, interval):
            fixed = np.full(reach.shape, value)
            xy = (fixed, reach) if is_easting else (reach, fixed)
            if not is_own:
                xy = plane.to_plane(*system.to_lonlat(*xy))
            shape = _only_lines(common(shapely.LineString(np.column_stack(xy)), area))
            if shape is not None:
                lines.append(GridLine(is_easting, value, shape, system))
    return lines


def _only_lines(shape: BaseGeometry) -> BaseGeometry | None:
    parts = [part for part in shapely.get_parts(shape) if part.length > 0]
    if not parts:
        return None
    return shapely.line_merge(shapely.MultiLineString(parts)) if len(parts) > 1 else parts[0]


def _multiples(low: float, high: float, interval: float) -> list[float]:
    first, last = math.ceil(low / interval - 1e-9), math.floor(high / interval + 1e-9)
    if last - first > MOST_LINES:
        raise OrderError("A grid of {count} lines is none to read.", count=last - first)
    return [number * interval for number in range(first, last + 1)]


def _squares(view: BaseGeometry, plane: WorkingPlane) -> tuple[Square, ...]:
    """The 100 km squares of a view, each with a place well inside its part of it."""
    west, south, east, north = view.bounds
    x, y = (
        each.ravel()
        for each in np.meshgrid(
            np.linspace(west, east, LATTICE), np.linspace(south, north, LATTICE)
        )
    )
    lon, lat = plane.to_lonlat(x, y)
    grid = utm_of(lon, lat)
    band = np.floor(lat / 8)
    keys = np.column_stack(
        [grid.zone, grid.easting_m // SQUARE_M, grid.northing_m // SQUARE_M, band]
    )
    _, number_of = np.unique(keys, axis=0, return_inverse=True)
    number_of = np.ravel(number_of)
    squares = []
    for number in range(int(number_of.max()) + 1):
        rows = np.flatnonzero(number_of == number)
        name = str(format_mgrs(lon[rows[0]], lat[rows[0]], precision_m=10_000))[:-2]
        squares.append(Square(name, np.column_stack([x[rows], y[rows]])))
    return tuple(sorted(squares, key=lambda square: tuple(square.places.mean(axis=0))))
