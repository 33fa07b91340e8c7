# SPDX-License-Identifier: GPL-3.0-or-later
"""A place in words: "inside H-221, 3.2 km NE of Maglaj".

Words catch what digits hide: a point that should lie on a road and is read as "inside H-221" is
seen at once. Distances and directions are geodesics on the WGS 84 ellipsoid.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry import Point
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.rings import FloatArray
from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.position.geodesy import inverse

NEAR_HAZARD_M = 1_000.0
"""A hazard that is farther away is not worth a word."""
AT_PLACE_M = 50.0
FARTHEST_PLACE_M = 200_000.0
METRES_IN_DEGREE = 111_320.0
MOST_NAMED = 3
KILOMETRE_M = 1_000.0
WHOLE_KILOMETRES_FROM_M = 20_000.0


@dataclass(frozen=True)
class Named:
    """Something on the map that has a name; its geometry in WGS 84 degrees."""

    name: str
    geometry: BaseGeometry


class Places:
    """The hazards and settlements of a project, kept so that asking is quick (under 1 ms)."""

    def __init__(self, hazards: Sequence[Named], settlements: Sequence[Named]) -> None:
        self._hazards = [each for each in hazards if not each.geometry.is_empty]
        self._tree = shapely.STRtree([each.geometry for each in self._hazards])
        self._settlements = [each for each in settlements if not each.geometry.is_empty]
        spots = [each.geometry.representative_point() for each in self._settlements]
        self._spots = np.array([(spot.x, spot.y) for spot in spots]).reshape(-1, 2)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is known at all: then nothing can be said of any position."""
        return not self._hazards and not self._settlements

    def words(self, lon: float, lat: float) -> Message:
        """Say where a position is, in as far as anything known lies there."""
        hazard, settlement = self._hazard(lon, lat), self._settlement(lon, lat)
        if hazard is not None and settlement is not None:
            return say("{hazard}, {settlement}", hazard=hazard, settlement=settlement)
        return hazard or settlement or say("no hazard or settlement known near it")

    def home(self) -> tuple[float, float] | None:
        """Where the hazards lie, as one position; the settlements where there is none."""
        places = [each.geometry.representative_point() for each in self._hazards]
        spots = [(place.x, place.y) for place in places] or [tuple(xy) for xy in self._spots]
        if not spots:
            return None
        lon, lat = np.array(spots, dtype=np.float64).T
        turned = (lon - lon[0] + 180.0) % 360.0 - 180.0
        east = (float(np.median(turned)) + float(lon[0]) + 180.0) % 360.0 - 180.0
        return east, float(np.median(lat))

    def inside(self, lon: float, lat: float) -> tuple[str, ...]:
        """Names of the hazards that the position lies in or on."""
        hits = self._tree.query(Point(lon, lat), predicate="intersects")
        return tuple(self._hazards[each].name for each in sorted(hits.tolist()))

    def _hazard(self, lon: float, lat: float) -> Message | None:
        inside = self.inside(lon, lat)
        if len(inside) > MOST_NAMED:
            return say(
                "inside {names} and {more} more hazards",
                names=", ".join(inside[:MOST_NAMED]),
                more=len(inside) - MOST_NAMED,
            )
        if inside:
            return say("inside {names}", names=", ".join(inside))
        return self._beside(lon, lat)

    def _beside(self, lon: float, lat: float) -> Message | None:
        """How far the nearest hazard's edge is, where one is near."""
        east = _east_of_degree(lat)
        reach = (NEAR_HAZARD_M / METRES_IN_DEGREE / east, NEAR_HAZARD_M / METRES_IN_DEGREE)
        window = shapely.box(lon - reach[0], lat - reach[1], lon + reach[0], lat + reach[1])
        near: list[tuple[float, str]] = []
        for each in self._tree.query(window).tolist():
            distance_m = _distance_m(self._hazards[each].geometry, lon, lat, east)
            if distance_m <= NEAR_HAZARD_M:
                near.append((distance_m, self._hazards[each].name))
        if not near:
            return None
        distance_m, name = min(near)
        return say("{distance} outside {name}", distance=metres_in_words(distance_m), name=name)

    def _settlement(self, lon: float, lat: float) -> Message | None:
        if not len(self._spots):
            return None
        east = _east_of_degree(lat)
        turned = (self._spots[:, 0] - lon + 180.0) % 360.0 - 180.0
        apart = np.hypot(turned * east, self._spots[:, 1] - lat)
        nearest = int(np.argmin(apart))
        spot = self._spots[nearest]
        bearing_deg, distance_m = (
            float(value[0]) for value in inverse([spot[0]], [spot[1]], [lon], [lat])
        )
        name = self._settlements[nearest].name
        if distance_m > FARTHEST_PLACE_M:
            return None
        if distance_m <= AT_PLACE_M:
            return say("at {place}", place=name)
        return direction_words(bearing_deg, distance_m, name)


def direction_words(bearing_true_deg: float, distance_m: float, place: str) -> Message:
    """Say "3.2 km NE of Maglaj": a true bearing from the place, to the nearest eighth."""
    named = {"distance": metres_in_words(distance_m), "place": place}
    winds = (
        say("{distance} N of {place}", **named),
        say("{distance} NE of {place}", **named),
        say("{distance} E of {place}", **named),
        say("{distance} SE of {place}", **named),
        say("{distance} S of {place}", **named),
        say("{distance} SW of {place}", **named),
        say("{distance} W of {place}", **named),
        say("{distance} NW of {place}", **named),
    )
    return winds[round(bearing_true_deg / 45.0) % len(winds)]


def metres_in_words(distance_m: float) -> Message:
    """42 m, 3.2 km, 57 km."""
    if distance_m < KILOMETRE_M:
        return say("{metres:.0f} m", metres=distance_m)
    if distance_m < WHOLE_KILOMETRES_FROM_M:
        return say("{kilometres:.1f} km", kilometres=distance_m / KILOMETRE_M)
    return say("{kilometres:.0f} km", kilometres=distance_m / KILOMETRE_M)


def _east_of_degree(lat: float) -> float:
    """How long a degree of longitude is there, in degrees of latitude."""
    return max(float(np.cos(np.radians(lat))), 0.01)


def _distance_m(geometry: BaseGeometry, lon: float, lat: float, east: float) -> float:
    """The distance to the nearest place of a geometry; the nearest is found with even degrees."""

    def even(xy: FloatArray) -> FloatArray:
        return np.asarray((xy - (lon, lat)) * (east, 1.0), dtype=np.float64)

    flat = shapely.transform(geometry, even)
    line = shapely.shortest_line(flat, Point(0.0, 0.0))
    x, y = shapely.get_coordinates(line)[0]
    return float(inverse([lon], [lat], [lon + x / east], [lat + y])[1][0])
