# SPDX-License-Identifier: GPL-3.0-or-later
"""Read MGRS references, in UTM and in UPS, with 2 to 10 digits."""

from __future__ import annotations

import re
from functools import lru_cache

import numpy as np

from mineaction_plugin.core.errors import CoordinateError
from mineaction_plugin.core.position.coordinates.mgrs_grid import (
    BANDS,
    COLUMNS,
    EVEN_ZONE_SHIFT,
    POLAR_BANDS,
    POLAR_COLUMNS,
    POLAR_FIRST_COLUMN,
    POLAR_FIRST_ROW,
    POLAR_ROWS,
    ROW_PERIOD_M,
    ROWS,
    SQUARE_M,
    band_limits_deg,
)
from mineaction_plugin.core.position.coordinates.model import CoordinateFormat
from mineaction_plugin.core.position.coordinates.written import Grid, quoted
from mineaction_plugin.core.position.transverse_mercator import FALSE_NORTHING_SOUTH_M
from mineaction_plugin.core.position.utm import UPS, ZONES, Utm, lonlat_of

_REFERENCE = re.compile(r"(?:MGRS:? ?)?(\d{1,2})? ?([A-Z]) ?([A-Z]) ?([A-Z])((?:[ ,;]*\d+)*)")
_NO_ZONE = re.compile(r"(?:MGRS:? ?)?([A-Z]{2}) ?\d[\d ]+.*")
_MOST_DIGITS = 5
_FIRST_NORTHERN_BAND = "N"


def read_mgrs(text: str, plain: str) -> Grid | None:
    """Read a reference as the middle of the square that it names.

    Args:
        text: as written, for errors.
        plain: the same, normalised.

    Returns:
        None where the text is no reference at all.

    Raises:
        CoordinateError: a reference that names no square.
    """
    found = _REFERENCE.fullmatch(plain)
    if found is None:
        _refuse_without_zone(text, plain)
        return None
    zone_text, band, column, row, rest = found.groups()
    zone = _zone(text, zone_text, band)
    size_m, east, north = _within_square(text, re.findall(r"\d+", rest))
    corner = (
        _polar_corner(text, band, column, row)
        if zone == UPS
        else _square_corner(text, zone, band, column, row)
    )
    northern = band >= _FIRST_NORTHERN_BAND  # also true of Y and Z, and false of A and B
    return Grid(
        zone,
        northern,
        corner[0] + east + size_m / 2,
        corner[1] + north + size_m / 2,
        CoordinateFormat.MGRS,
        size_m / 2,
    )


def _refuse_without_zone(text: str, plain: str) -> None:
    if _NO_ZONE.fullmatch(plain):
        raise CoordinateError(
            "'{text}' looks like a grid reference without its zone; the letters {square} come "
            "again every 18 degrees. Write zone and band in front, as in 33TYK3535531579.",
            text=quoted(text),
            square=plain[:2],
        )


def _zone(text: str, zone_text: str | None, band: str) -> int:
    if zone_text is None:
        if band in POLAR_BANDS:
            return UPS
        raise CoordinateError(
            "'{text}' has no zone number before its band letter {band}. Only the polar bands A, B, "
            "Y and Z go without.",
            text=quoted(text),
            band=band,
        )
    zone = int(zone_text)
    if not 1 <= zone <= ZONES or band not in BANDS:
        raise CoordinateError(
            "'{text}' begins with {zone}{band}, and there is no such grid zone: zones go from 1 to "
            "60, bands from C to X without I and O.",
            text=quoted(text),
            zone=zone_text,
            band=band,
        )
    return zone


def _within_square(text: str, groups: list[str]) -> tuple[int, int, int]:
    """Return the size of the named square and its offset east and north in the 100 km square."""
    if len(groups) == 1 and len(groups[0]) % 2 == 0:
        half = len(groups[0]) // 2
        groups = [groups[0][:half], groups[0][half:]]
    count = sum(map(len, groups))
    if count == 0:
        raise CoordinateError(
            "'{text}' names only a square of 100 km. Add 2 to 10 digits.", text=quoted(text)
        )
    if len(groups) != 2 or len(groups[0]) != len(groups[1]):  # noqa: PLR2004 - east and north
        raise CoordinateError(
            "'{text}' has {count} digits in {groups} group(s), and it cannot be told which are "
            "east and which north. Both need the same number; one may be lost or doubled.",
            text=quoted(text),
            count=count,
            groups=len(groups),
        )
    if len(groups[0]) > _MOST_DIGITS:
        raise CoordinateError(
            "'{text}' has {count} digits. A reference has 2 to 10, which is 1 m.",
            text=quoted(text),
            count=count,
        )
    size_m = 10 ** (_MOST_DIGITS - len(groups[0]))
    return size_m, int(groups[0]) * size_m, int(groups[1]) * size_m


def _square_corner(text: str, zone: int, band: str, column: str, row: str) -> tuple[int, int]:
    columns = COLUMNS[(zone - 1) % 3]
    if column not in columns or row not in ROWS:
        raise CoordinateError(
            "'{text}': zone {zone} has no square {square}. Its columns are {columns} and its rows "
            "A to V, without I and O.",
            text=quoted(text),
            zone=zone,
            square=column + row,
            columns=columns,
        )
    easting = (columns.index(column) + 1) * SQUARE_M
    shift = 0 if zone % 2 else EVEN_ZONE_SHIFT
    northing = (ROWS.index(row) - shift) % len(ROWS) * SQUARE_M
    fitting = _northing_in_band(easting, northing, band)
    if fitting is None:
        raise CoordinateError(
            "'{text}': square {square} of zone {zone} does not reach band {band}. It exists in "
            "band {bands}: one of the letters is wrong.",
            text=quoted(text),
            square=column + row,
            zone=zone,
            band=band,
            bands=" and ".join(
                other for other in BANDS if _northing_in_band(easting, northing, other) is not None
            ),
        )
    return easting, fitting


@lru_cache(maxsize=4096)
def _northing_in_band(easting_m: int, lowest_northing_m: int, band: str) -> int | None:
    """Find the one northing, 2,000 km apart, at which the 100 km square touches the band."""
    south_deg, north_deg = band_limits_deg(band)
    northern = band >= _FIRST_NORTHERN_BAND
    for northing in range(lowest_northing_m, int(FALSE_NORTHING_SOUTH_M), ROW_PERIOD_M):
        # Parallels curve over the square: their extremes are at its corners and on its meridian.
        east, north = np.meshgrid(
            np.linspace(easting_m, easting_m + SQUARE_M, 3), [northing, northing + SQUARE_M]
        )
        grid = Utm(np.full(east.shape, 31), np.full(east.shape, northern), east, north)
        lat = lonlat_of(grid)[1]
        if lat.max() > south_deg and lat.min() < north_deg:
            return northing
    return None


def _polar_corner(text: str, band: str, column: str, row: str) -> tuple[int, int]:
    if column not in POLAR_COLUMNS[band] or row not in POLAR_ROWS[band]:
        raise CoordinateError(
            "'{text}': the polar band {band} has no square {square}. Its columns are {columns} and "
            "its rows {rows}.",
            text=quoted(text),
            band=band,
            square=column + row,
            columns=POLAR_COLUMNS[band],
            rows=POLAR_ROWS[band],
        )
    return (
        (POLAR_FIRST_COLUMN[band] + POLAR_COLUMNS[band].index(column)) * SQUARE_M,
        (POLAR_FIRST_ROW[band] + POLAR_ROWS[band].index(row)) * SQUARE_M,
    )
