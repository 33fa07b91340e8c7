# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules on where a record lies: on Earth, in the country, near the others, axes not swapped."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import shapely

from mineaction_plugin.core.errors import ProfileError, say
from mineaction_plugin.core.hazard.audit.context import Context
from mineaction_plugin.core.hazard.identity import on_earth
from mineaction_plugin.core.hazard.table import Flags, Floats
from mineaction_plugin.core.terms.model import Finding
from mineaction_plugin.core.terms.profile import Profile

FEWEST = 10
"""With fewer records a layer has no extent of its own to be far from."""
REACH = 3.0
"""Far is more than so many widths of the middle eight tenths beyond them…"""
REACH_DEG = 0.5
"""…and never less than this."""


def places(context: Context) -> Iterator[Finding]:
    """swapped_coordinates, impossible_coordinates, outside_country, far_from_layer."""
    rows = np.flatnonzero(context.finite & ~shapely.is_empty(context.table.geometry))
    if len(rows) == 0:
        return
    bounds = shapely.bounds(context.table.geometry[rows])
    middle = np.column_stack([bounds[:, [0, 2]].mean(axis=1), bounds[:, [1, 3]].mean(axis=1)])
    impossible = ~on_earth(bounds)
    country = country_extent(context.profile)
    outside = ~_meets(bounds, country) if country else np.zeros(len(rows), dtype=bool)
    home = country or _own_extent(middle[~impossible])
    far = ~_within(middle, home) if home and not country else np.zeros(len(rows), dtype=bool)
    turned = _within(middle[:, ::-1], home) if home else np.zeros(len(rows), dtype=bool)
    for place in np.flatnonzero(impossible | outside | far):
        yield _finding(
            context,
            int(rows[place]),
            middle[place],
            swapped=bool(turned[place]),
            impossible=bool(impossible[place]),
            outside=bool(outside[place]),
        )


def _finding(
    context: Context, row: int, middle: Floats, *, swapped: bool, impossible: bool, outside: bool
) -> Finding:
    lon, lat = float(middle[0]), float(middle[1])
    at = {"lon": lon, "lat": lat}
    place = (lon, lat)
    if swapped:
        return context.finding(
            "swapped_coordinates",
            row,
            say(
                "Longitude {lon:.5f} latitude {lat:.5f} would lie among the other records with "
                "longitude and latitude exchanged.",
                **at,
            ),
            place,
        )
    if impossible:
        return context.finding(
            "impossible_coordinates",
            row,
            say(
                "Longitude {lon:.5f} latitude {lat:.5f} is nowhere on Earth; "
                "look at the layer's CRS.",
                **at,
            ),
            place,
        )
    if outside:
        return context.finding(
            "outside_country",
            row,
            say(
                "Longitude {lon:.5f} latitude {lat:.5f} lies outside the extent of the programme's "
                "country.",
                **at,
            ),
            place,
        )
    return context.finding(
        "far_from_layer",
        row,
        say("Longitude {lon:.5f} latitude {lat:.5f} lies far from nearly all other records.", **at),
        place,
    )


def country_extent(profile: Profile) -> tuple[float, float, float, float] | None:
    """West, south, east, north of the programme's country; None where the profile has none.

    Raises:
        ProfileError: not four numbers, or south of no north.
    """
    extent = profile.programme.country_extent_deg
    if not extent:
        return None
    if len(extent) != 4 or extent[1] >= extent[3]:  # noqa: PLR2004 (four sides)
        raise ProfileError(
            "The key programme.country_extent_deg must be west, south, east, north in degrees, "
            "not {value}.",
            value=list(extent),
        )
    west, south, east, north = extent
    # A country across the antimeridian is written with west greater than east.
    return west, south, east + 360.0 * (east < west), north


def _meets(bounds: Floats, box: tuple[float, float, float, float]) -> Flags:
    west, south, east, north = box
    result: Flags = (bounds[:, 1] <= north) & (bounds[:, 3] >= south)
    lon = np.zeros(len(bounds), dtype=bool)
    for turn in (-360.0, 0.0, 360.0):
        lon |= (bounds[:, 0] + turn <= east) & (bounds[:, 2] + turn >= west)
    result &= lon
    return result


def _within(points: Floats, box: tuple[float, float, float, float]) -> Flags:
    return _meets(np.column_stack([points, points]), box)


def _own_extent(middle: Floats) -> tuple[float, float, float, float] | None:
    """Where nearly all records lie, generously; None for a handful of records."""
    if len(middle) < FEWEST:
        return None
    angle = np.radians(middle[:, 0])
    centre = np.degrees(np.arctan2(np.median(np.sin(angle)), np.median(np.cos(angle))))
    lon = (middle[:, 0] - centre + 180.0) % 360.0 - 180.0
    sides = []
    for values in (lon, middle[:, 1]):
        low, high = np.quantile(values, [0.1, 0.9])
        reach = max(REACH * (high - low), REACH_DEG)
        sides.append((low - reach, high + reach))
    (west, east), (south, north) = sides
    return float(west + centre), float(south), float(east + centre), float(north)
