# SPDX-License-Identifier: GPL-3.0-or-later
"""UTM and MGRS back to longitude and latitude by PROJ, apart from the code that wrote them.

MGRS letters: columns in sets of eight that repeat every three zones, rows A–V that repeat every
2000 km and start at F in even zones; UPS squares have sets of their own. Source: NGA.STND.0037,
"Universal Grids and Grid Reference Systems" [published].
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import numpy as np
from pyproj import Proj

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.position.ellipsoid import FloatArray
from mineaction_plugin.core.position.proj_thread import in_own_thread

_BANDS = "CDEFGHJKLMNPQRSTUVWX"
_ROWS = "ABCDEFGHJKLMNPQRSTUV"
_COLUMNS = ("ABCDEFGH", "JKLMNPQR", "STUVWXYZ")
_UPS_COLUMNS = {
    "A": ("JKLPQRSTUXYZ", 8), "B": ("ABCFGHJKLPQR", 20),
    "Y": ("RSTUXYZ", 13), "Z": ("ABCFGHJ", 20),
}  # fmt: skip
_UPS_ROWS = {
    "A": ("ABCDEFGHJKLMNPQRSTUVWXYZ", 8), "B": ("ABCDEFGHJKLMNPQRSTUVWXYZ", 8),
    "Y": ("ABCDEFGHJKLMNP", 13), "Z": ("ABCDEFGHJKLMNP", 13),
}  # fmt: skip
_CELL_M = 100_000.0
_ZONES = range(1, 61)
_CYCLE_M = 2_000_000.0
_DEGREE_M = 10_000_000.0 / 90.0
"""A degree of latitude within 30 km in all, which is plenty to tell rows apart that repeat."""
_FALSE_NORTHING_SOUTH_M = 10_000_000.0
_MGRS = re.compile(r"(\d{0,2})([A-HJ-NP-Z])([A-HJ-NP-Z]{2})(\d{10})")
_BAND_X_TOP_DEG = 84.0


def grid_to_lonlat(zone: str, easting_northing_m: FloatArray) -> FloatArray:
    """(n, 2) easting and northing in a zone to (n, 2) longitude and latitude."""
    easting, northing = easting_northing_m[:, 0], easting_northing_m[:, 1]
    return np.column_stack(in_own_thread(_projected, zone, easting, northing, inverse=True))


def lonlat_to_rows(zones: Sequence[str], lonlat: FloatArray) -> FloatArray:
    """(n, 2) longitude and latitude, each row to easting and northing in a zone of its own."""
    return _by_zone(lonlat_to_grid, zones, lonlat)


def rows_to_lonlat(zones: Sequence[str], easting_northing_m: FloatArray) -> FloatArray:
    """(n, 2) easting and northing, each row in a zone of its own, to longitude and latitude."""
    return _by_zone(grid_to_lonlat, zones, easting_northing_m)


def _by_zone(
    change: Callable[[str, FloatArray], FloatArray], zones: Sequence[str], rows: FloatArray
) -> FloatArray:
    result = np.full_like(rows, np.nan)
    named = np.array(zones, dtype=object)
    for zone in dict.fromkeys(zones):
        of_zone = named == zone
        result[of_zone] = change(zone, rows[of_zone])
    return result


def lonlat_to_grid(zone: str, lonlat: FloatArray) -> FloatArray:
    """(n, 2) longitude and latitude to (n, 2) easting and northing in a zone."""
    return np.column_stack(in_own_thread(_projected, zone, lonlat[:, 0], lonlat[:, 1]))


def mgrs_corner(text: str, near_lat: float) -> tuple[str, float, float]:
    """The zone and the south-west corner, in metres, of a 1 m MGRS square.

    Args:
        text: ten digits, no blanks: "33TYK3534831579".
        near_lat: a latitude within 9° of the square, which tells apart the rows that repeat; it
            must lie in, or at the edge of, the band that the text names.

    Raises:
        PackError: when the text is no such MGRS reference.
    """
    found = _MGRS.fullmatch(text)
    if not found:
        raise PackError("{text} is no MGRS reference of 1 m.", text=text)
    number, band, square, digits = found.groups()
    within = float(digits[:5]), float(digits[5:])
    if not number:
        return _ups_corner(text, band, square, within)
    return _utm_corner(text, (int(number), band, square), within, near_lat)


def _utm_corner(
    text: str, named: tuple[int, str, str], within: tuple[float, float], near_lat: float
) -> tuple[str, float, float]:
    number, band, square = named
    columns = _COLUMNS[(number - 1) % 3]
    shift = 5 if number % 2 == 0 else 0
    if band not in _BANDS or square[0] not in columns or square[1] not in _ROWS:
        raise PackError("{text} is no MGRS reference of 1 m.", text=text)
    bottom = -80.0 + 8.0 * _BANDS.index(band)
    top = _BAND_X_TOP_DEG if band == "X" else bottom + 8.0
    if not bottom - 0.001 <= near_lat <= top + 0.001:
        raise PackError("{text} lies in another latitude band.", text=text)
    zone = f"{number}{'N' if band >= 'N' else 'S'}"
    easting_m = (columns.index(square[0]) + 1) * _CELL_M + within[0]
    northing_m = ((_ROWS.index(square[1]) - shift) % 20) * _CELL_M + within[1]
    about_m = near_lat * _DEGREE_M + (0.0 if band >= "N" else _FALSE_NORTHING_SOUTH_M)
    northing_m += round((about_m - northing_m) / _CYCLE_M) * _CYCLE_M
    return zone, easting_m, northing_m


def _ups_corner(
    text: str, band: str, square: str, within: tuple[float, float]
) -> tuple[str, float, float]:
    if band not in _UPS_COLUMNS:
        raise PackError("{text} is no MGRS reference of 1 m.", text=text)
    (columns, first_column), (rows, first_row) = _UPS_COLUMNS[band], _UPS_ROWS[band]
    if square[0] not in columns or square[1] not in rows:
        raise PackError("{text} is no MGRS reference of 1 m.", text=text)
    easting_m = (first_column + columns.index(square[0])) * _CELL_M + within[0]
    northing_m = (first_row + rows.index(square[1])) * _CELL_M + within[1]
    return f"UPS {'N' if band in 'YZ' else 'S'}", easting_m, northing_m


def _projected(
    zone: str, x: FloatArray, y: FloatArray, *, inverse: bool = False
) -> tuple[FloatArray, FloatArray]:
    first, second = _projection(zone)(x, y, inverse=inverse)
    return first, second


def _projection(zone: str) -> Proj:
    """PROJ's own projection of "33N", "33S", "UPS N" or "UPS S"; it needs no database of PROJ."""
    south = " +south" if zone.endswith("S") else ""
    if zone in {"UPS N", "UPS S"}:
        return Proj(f"+proj=ups +ellps=WGS84{south}")
    found = re.fullmatch(r"(\d{1,2})[NS]", zone)
    if not found or int(found[1]) not in _ZONES:
        raise PackError("{zone} is no UTM zone.", zone=zone)
    return Proj(f"+proj=utm +zone={found[1]} +ellps=WGS84{south}")
