# SPDX-License-Identifier: GPL-3.0-or-later
"""The working plane of a task: one UTM zone, or UPS, for all its points and legs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.core.position import polar_stereographic, transverse_mercator
from mineaction_plugin.core.position.ellipsoid import (
    HALF_TURN_DEG,
    TURN_DEG,
    FloatArray,
    checked,
    wrapped,
)
from mineaction_plugin.core.position.utm import (
    UPS,
    Utm,
    central_meridian_deg,
    check_near,
    lonlat_of,
    zone_of,
)

Shape = TypeVar("Shape", BaseGeometry, npt.NDArray[np.object_])
ObjectArray = npt.NDArray[np.object_]
_Convert = Callable[[npt.ArrayLike, npt.ArrayLike], tuple[FloatArray, FloatArray]]

ROUNDING_DEG = 1e-9


@dataclass(frozen=True)
class WorkingPlane:
    """A conformal plane in metres over WGS 84.

    Attributes:
        zone: as printed: "33N", "33S", "UPS N", "UPS S".
        epsg: its EPSG code, easting before northing.
    """

    zone: str
    epsg: int

    @property
    def number(self) -> int:
        """UTM zone number, 0 for UPS."""
        return UPS if self.zone.startswith("UPS") else int(self.zone[:-1])

    @property
    def north(self) -> bool:
        """Whether northings count from the equator (UTM north), or the pole is the north one."""
        return self.zone.endswith("N")

    def to_plane(self, lon: npt.ArrayLike, lat: npt.ArrayLike) -> tuple[FloatArray, FloatArray]:
        """Project WGS 84 degrees to easting and northing in metres, arrays of the same shape.

        Positions of the other hemisphere keep this plane's northing, so that a shape over the
        equator stays whole.
        """
        lon_deg, lat_deg = checked(lon, lat)
        if self.number == UPS:
            return polar_stereographic.forward(lon_deg, lat_deg, self._pole(lon_deg))
        meridian = central_meridian_deg(self.number)
        check_near(lon_deg, meridian)
        easting, northing = transverse_mercator.forward(lon_deg, lat_deg, meridian)
        return easting, northing + self._false_northing_m()

    def to_lonlat(
        self, easting_m: npt.ArrayLike, northing_m: npt.ArrayLike
    ) -> tuple[FloatArray, FloatArray]:
        """Undo `to_plane`; longitudes come back in [-180, 180)."""
        easting, northing = np.broadcast_arrays(
            np.asarray(easting_m, dtype=np.float64), np.asarray(northing_m, dtype=np.float64)
        )
        zone = np.full(easting.shape, self.number)
        return lonlat_of(Utm(zone, np.full(easting.shape, self.north), easting, northing))

    def convergence_deg(self, lon: npt.ArrayLike, lat: npt.ArrayLike) -> FloatArray:
        """Return the true bearing of grid north in degrees: grid = true - convergence."""
        return wrapped(self._convergence_and_scale(lon, lat)[0])

    def scale_factor(self, lon: npt.ArrayLike, lat: npt.ArrayLike) -> FloatArray:
        """Return metres on the plane for one metre on the ellipsoid."""
        return self._convergence_and_scale(lon, lat)[1]

    def _convergence_and_scale(
        self, lon: npt.ArrayLike, lat: npt.ArrayLike
    ) -> tuple[FloatArray, FloatArray]:
        lon_deg, lat_deg = checked(lon, lat)
        if self.number == UPS:
            return polar_stereographic.convergence_and_scale(lon_deg, lat_deg, self._pole(lon_deg))
        meridian = central_meridian_deg(self.number)
        check_near(lon_deg, meridian)
        return transverse_mercator.convergence_and_scale(lon_deg, lat_deg, meridian)

    def _pole(self, like: FloatArray) -> npt.NDArray[np.bool_]:
        return np.full(like.shape, self.north)

    def _false_northing_m(self) -> float:
        return 0.0 if self.north else transverse_mercator.FALSE_NORTHING_SOUTH_M


def plane_of_zone(number: int, *, north: bool) -> WorkingPlane:
    """Make the plane of a UTM zone (1 to 60), or of UPS (0)."""
    hemisphere = "N" if north else "S"
    if number == UPS:
        return WorkingPlane(f"UPS {hemisphere}", 5041 if north else 5042)
    return WorkingPlane(f"{number}{hemisphere}", (32600 if north else 32700) + number)


def working_plane(lon: float, lat: float) -> WorkingPlane:
    """Choose the standard plane of a position in degrees."""
    return plane_of_zone(int(zone_of(lon, lat)), north=lat >= 0)


def working_plane_of(geometry: BaseGeometry) -> WorkingPlane:
    """Choose the plane of a WGS 84 geometry by its centroid, also over the antimeridian.

    Raises:
        GeometryError: an empty or missing geometry has no place.
    """
    return working_planes_of(np.array([geometry], dtype=object))[0]


def working_planes_of(geometries: npt.ArrayLike) -> list[WorkingPlane]:
    """Choose the plane of each geometry; geometries of one zone share one plane."""
    lon, lat = centroids(np.asarray(geometries, dtype=object))
    made: dict[tuple[int, bool], WorkingPlane] = {}
    planes = []
    for zone, north in zip(zone_of(lon, lat).tolist(), (lat >= 0).tolist(), strict=True):
        if (zone, north) not in made:
            made[zone, north] = plane_of_zone(zone, north=north)
        planes.append(made[zone, north])
    return planes


def centroids(geometries: ObjectArray) -> tuple[FloatArray, FloatArray]:
    """Return the centroid of each WGS 84 geometry in degrees.

    Of a ring that crosses itself it may lie anywhere: outside of its bounds their middle is taken.
    A shape wider than half the globe is taken to cross the antimeridian; one that is still that
    wide when unrolled goes round a pole, and its centre is the mean direction of its vertices.

    Raises:
        GeometryError: names the first empty or missing geometry.
    """
    nothing = shapely.is_missing(geometries) | shapely.is_empty(geometries)
    if nothing.any():
        raise GeometryError(
            "Geometry {number} is empty: it has no place, and so no zone.",
            number=int(np.flatnonzero(nothing)[0]) + 1,
        )
    bounds = shapely.bounds(geometries)
    shapes = geometries.copy()
    wide = bounds[:, 2] - bounds[:, 0] > HALF_TURN_DEG
    shapes[wide] = shapely.transform(geometries[wide], _unrolled)
    middle = shapely.centroid(shapes)
    x, y = shapely.get_x(middle), shapely.get_y(middle)
    unrolled = shapely.bounds(shapes)
    outside = ~_within(x, y, unrolled)
    x[outside] = unrolled[outside][:, [0, 2]].mean(axis=1)
    y[outside] = unrolled[outside][:, [1, 3]].mean(axis=1)
    lon, lat = wrapped(x), y
    for index in np.flatnonzero(unrolled[:, 2] - unrolled[:, 0] > HALF_TURN_DEG):
        lon[index], lat[index] = _mean_direction(geometries[index])
    return lon, lat


def _within(x: FloatArray, y: FloatArray, bounds: FloatArray) -> npt.NDArray[np.bool_]:
    west, south, east, north = bounds.T
    result: npt.NDArray[np.bool_] = (
        (west - ROUNDING_DEG <= x)
        & (x <= east + ROUNDING_DEG)
        & (south - ROUNDING_DEG <= y)
        & (y <= north + ROUNDING_DEG)
    )
    return result


def to_plane_geometry(geometry: Shape, plane: WorkingPlane) -> Shape:
    """Project a geometry, or an array of them, from WGS 84 degrees to metres on the plane."""
    return _converted(geometry, plane.to_plane)


def to_lonlat_geometry(geometry: Shape, plane: WorkingPlane) -> Shape:
    """Bring a geometry, or an array of them, from the plane back to WGS 84 degrees."""
    return _converted(geometry, plane.to_lonlat)


def _converted(geometry: Shape, convert: _Convert) -> Shape:
    return shapely.transform(geometry, lambda xy: np.column_stack(convert(xy[:, 0], xy[:, 1])))


def _unrolled(xy: FloatArray) -> FloatArray:
    """Bring western longitudes to the east of the antimeridian."""
    return np.column_stack([np.mod(xy[:, 0], TURN_DEG), xy[:, 1]])


def _mean_direction(geometry: BaseGeometry) -> tuple[float, float]:
    xy = np.deg2rad(shapely.get_coordinates(geometry))
    x = float(np.sum(np.cos(xy[:, 1]) * np.cos(xy[:, 0])))
    y = float(np.sum(np.cos(xy[:, 1]) * np.sin(xy[:, 0])))
    z = float(np.sum(np.sin(xy[:, 1])))
    return float(np.rad2deg(np.arctan2(y, x))), float(np.rad2deg(np.arctan2(z, np.hypot(x, y))))
