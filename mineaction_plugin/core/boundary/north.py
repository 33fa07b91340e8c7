# SPDX-License-Identifier: GPL-3.0-or-later
"""Which north a list of bearings is counted from, and what it takes to bring it to true north."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np

from mineaction_plugin.core.boundary.rings import FloatArray
from mineaction_plugin.core.errors import TraverseError
from mineaction_plugin.core.position.declination import declination
from mineaction_plugin.core.position.geodesy import WorkingPlane, working_plane
from mineaction_plugin.core.terms.vocabulary import North

LARGEST_DECLINATION_DEG = 180.0


@dataclass(frozen=True)
class NorthReference:
    """The north of a whole list. Made by `north_reference`, which refuses what is not said."""

    north: North
    plane: WorkingPlane | None = None
    on: date | None = None
    declination_deg: float | None = None

    def turn_at(self, lon: FloatArray, lat: FloatArray) -> tuple[FloatArray, FloatArray]:
        """Convergence and declination in degrees there; zero where the north needs none."""
        convergence_deg, declination_deg = np.zeros(len(lon)), np.zeros(len(lon))
        if self.north is North.GRID and self.plane is not None:
            convergence_deg = self.plane.convergence_deg(lon, lat)
        if self.north is North.MAGNETIC:
            if self.declination_deg is not None:
                declination_deg = np.full(len(lon), self.declination_deg)
            elif self.on is not None:
                declination_deg = declination(lon, lat, self.on).declination_deg
        return convergence_deg, declination_deg


def north_reference(
    north: North,
    start: tuple[float, float],
    *,
    plane: WorkingPlane | None = None,
    on: date | None = None,
    declination_deg: float | None = None,
) -> NorthReference:
    """Say which north bearings are counted from.

    Args:
        north: the north that was read.
        start: lon, lat of the list's first point, degrees in WGS 84.
        plane: the grid of grid bearings; the UTM zone of `start` where left out.
        on: the day a magnetic bearing was read; its declination is computed at each leg's start.
        declination_deg: a declination that was written down, east positive; it counts more than
            a computed one.

    Raises:
        TraverseError: a magnetic bearing with neither a date nor a declination.
        DeclinationError: no model knows magnetic north on that day: type the declination.
    """
    if north is North.GRID:
        return NorthReference(north, plane=plane or working_plane(*start))
    if north is North.TRUE:
        return NorthReference(north)
    if declination_deg is not None:
        if not abs(declination_deg) <= LARGEST_DECLINATION_DEG:
            raise TraverseError(
                "A declination of {value}° is impossible: it lies between -180 and 180.",
                value=declination_deg,
            )
        return NorthReference(north, declination_deg=declination_deg)
    if on is None:
        raise TraverseError(
            "These bearings are magnetic: give the date they were read (DATE) or the declination "
            "of that day (DECLINATION_DEG). Without one of them they name no direction."
        )
    declination(np.array([start[0]]), np.array([start[1]]), on)
    return NorthReference(north, on=on)
