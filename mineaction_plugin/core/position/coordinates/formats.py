# SPDX-License-Identifier: GPL-3.0-or-later
"""Positions as text: DD, DM, DMS, UTM and MGRS, for whole arrays at once.

Everything written here is read back by `parse` to within half the last digit. Degrees carry
hemisphere letters, so that no order of latitude and longitude is needed to understand them.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from mineaction_plugin.core.errors import CoordinateError
from mineaction_plugin.core.position.coordinates.mgrs_grid import (
    BAND_HEIGHT_DEG,
    BANDS,
    COLUMNS,
    EVEN_ZONE_SHIFT,
    FIRST_BAND_DEG,
    POLAR_COLUMNS,
    POLAR_FIRST_COLUMN,
    POLAR_FIRST_ROW,
    POLAR_ROWS,
    ROWS,
    SQUARE_M,
)
from mineaction_plugin.core.position.ellipsoid import FloatArray, checked
from mineaction_plugin.core.position.transverse_mercator import FALSE_NORTHING_SOUTH_M
from mineaction_plugin.core.position.utm import UPS, IntArray, Utm, utm_of

TextArray = npt.NDArray[np.str_]

MINUTES, SECONDS = 60, 3600
"""In one degree."""

MGRS_PRECISIONS_M = (1, 10, 100, 1_000, 10_000)
_TRUNCATION_GUARD_M = 1e-7
"""Grid coordinates are good to some nanometres: a point on a grid line counts as on it."""


def format_dd(lon: npt.ArrayLike, lat: npt.ArrayLike, decimals: int = 6) -> TextArray:
    """Write decimal degrees: 44.499155°N 17.960457°E."""
    return _degrees(lon, lat, 1, decimals)


def format_dm(lon: npt.ArrayLike, lat: npt.ArrayLike, decimals: int = 4) -> TextArray:
    """Write degrees and decimal minutes: 44°29.9493′N 017°57.6274′E."""
    return _degrees(lon, lat, MINUTES, decimals)


def format_dms(lon: npt.ArrayLike, lat: npt.ArrayLike, decimals: int = 2) -> TextArray:
    """Write degrees, minutes and decimal seconds: 44°29′56.96″N 017°57′37.64″E."""
    return _degrees(lon, lat, SECONDS, decimals)


def format_utm(
    lon: npt.ArrayLike, lat: npt.ArrayLike, zone: int | None = None, decimals: int = 1
) -> TextArray:
    """Write zone, hemisphere, easting and northing: 33 north 735355.1 4931579.2.

    The hemisphere is a word, because "33S" is a band north of the equator to some and the southern
    hemisphere to others. UPS is written UPS north 2000000.0 2000000.0.
    """
    grid = utm_of(lon, lat, zone)
    rows = zip(
        grid.zone.ravel().tolist(),
        grid.north.ravel().tolist(),
        grid.easting_m.ravel().tolist(),
        grid.northing_m.ravel().tolist(),
        strict=True,
    )
    return _as_text(
        [
            f"{number or 'UPS'} {'north' if north else 'south'} {e:.{decimals}f} {n:.{decimals}f}"
            for number, north, e, n in rows
        ],
        grid.zone.shape,
    )


def format_mgrs(
    lon: npt.ArrayLike, lat: npt.ArrayLike, precision_m: int = 1, *, spaces: bool = False
) -> TextArray:
    """Write grid references: 33TYK3535531579, or with `spaces` 33TYK 35355 31579.

    References truncate, as the standard demands: they name the square that holds the point, by its
    south-western corner, in the point's own zone.

    Args:
        lon: WGS 84 degrees, any shape.
        lat: likewise.
        precision_m: size of the square: 1, 10, 100, 1000 or 10000.
        spaces: blanks between square and numbers.

    Raises:
        CoordinateError: no such precision, or a position that is not on the globe.
    """
    if precision_m not in MGRS_PRECISIONS_M:
        raise CoordinateError(
            "MGRS has no precision of {precision} m: it has {known}.",
            precision=precision_m,
            known=", ".join(str(known) for known in MGRS_PRECISIONS_M),
        )
    grid, (_, lat_deg) = utm_of(lon, lat), checked(lon, lat)
    digits = 5 - MGRS_PRECISIONS_M.index(precision_m)
    east, north = (_truncated(each) for each in (grid.easting_m, _below_equator(grid)))
    squares = _squares(grid, east // SQUARE_M, north // SQUARE_M, lat_deg)
    blank = " " if spaces else ""
    rests = zip(
        squares,
        (east % SQUARE_M // precision_m).ravel().tolist(),
        (north % SQUARE_M // precision_m).ravel().tolist(),
        strict=True,
    )
    return _as_text(
        [f"{square}{blank}{e:0{digits}d}{blank}{n:0{digits}d}" for square, e, n in rests],
        grid.zone.shape,
    )


def _truncated(metres: FloatArray) -> IntArray:
    whole: IntArray = np.floor(metres + _TRUNCATION_GUARD_M).astype(np.int64)
    return whole


def _below_equator(grid: Utm) -> FloatArray:
    """Keep southern northings below the equator's own, which belongs to the north."""
    highest = FALSE_NORTHING_SOUTH_M - 2 * _TRUNCATION_GUARD_M
    southern = ~grid.north & (grid.zone != UPS)
    return np.where(southern, np.minimum(grid.northing_m, highest), grid.northing_m)


def _squares(grid: Utm, column: IntArray, row: IntArray, lat: FloatArray) -> list[str]:
    """Name the 100 km squares, zone and band included."""
    rows = zip(
        grid.zone.ravel().tolist(),
        grid.north.ravel().tolist(),
        column.ravel().tolist(),
        row.ravel().tolist(),
        _bands(lat).ravel().tolist(),
        strict=True,
    )
    return [
        _polar_square(x, y, north=north)
        if zone == UPS
        else f"{zone:02d}{BANDS[band]}{COLUMNS[(zone - 1) % 3][x - 1]}{_row_letter(zone, y)}"
        for zone, north, x, y, band in rows
    ]


def _bands(lat: FloatArray) -> IntArray:
    band = np.clip((lat - FIRST_BAND_DEG) // BAND_HEIGHT_DEG, 0, len(BANDS) - 1).astype(np.int64)
    # A latitude of -1e-30 is lost in the difference, and its band has southern rows.
    return np.where(lat < 0, np.minimum(band, BANDS.index("M")), band)


def _row_letter(zone: int, row: int) -> str:
    shift = 0 if zone % 2 else EVEN_ZONE_SHIFT
    return ROWS[(row + shift) % len(ROWS)]


def _polar_square(column: int, row: int, *, north: bool) -> str:
    eastern = column >= POLAR_FIRST_COLUMN["Z"]
    band = ("Z" if eastern else "Y") if north else ("B" if eastern else "A")
    letter = POLAR_COLUMNS[band][column - POLAR_FIRST_COLUMN[band]]
    return f"{band}{letter}{POLAR_ROWS[band][row - POLAR_FIRST_ROW[band]]}"


def _degrees(lon: npt.ArrayLike, lat: npt.ArrayLike, units: int, decimals: int) -> TextArray:
    """Write both angles in units of 1/`units` degree; whole numbers carry, so no 60 appears."""
    lon_deg, lat_deg = checked(lon, lat)
    texts = zip(
        _angles(lat_deg, units, decimals, "NS", 2),
        _angles(lon_deg, units, decimals, "EW", 3),
        strict=True,
    )
    return _as_text([f"{north} {east}" for north, east in texts], lat_deg.shape)


def _angles(degrees: FloatArray, units: int, decimals: int, letters: str, width: int) -> list[str]:
    scale = 10**decimals
    totals = np.rint(np.abs(degrees) * (units * scale)).astype(np.int64).ravel().tolist()
    signs = (degrees < 0).ravel().tolist()
    return [
        _angle(total, units, decimals, width) + letters[negative and total != 0]
        for total, negative in zip(totals, signs, strict=True)
    ]


def _angle(total: int, units: int, decimals: int, width: int) -> str:
    whole, rest = divmod(total, units * 10**decimals)
    if units == 1:
        return f"{whole}{_fraction(rest, decimals)}°"
    if units == MINUTES:
        minutes, part = divmod(rest, 10**decimals)
        return f"{whole:0{width}d}°{minutes:02d}{_fraction(part, decimals)}′"
    minutes, part = divmod(rest, MINUTES * 10**decimals)
    seconds, part = divmod(part, 10**decimals)
    return f"{whole:0{width}d}°{minutes:02d}′{seconds:02d}{_fraction(part, decimals)}″"


def _fraction(part: int, decimals: int) -> str:
    return f".{part:0{decimals}d}" if decimals else ""


def _as_text(texts: list[str], shape: tuple[int, ...]) -> TextArray:
    return np.array(texts, dtype=np.str_).reshape(shape)
