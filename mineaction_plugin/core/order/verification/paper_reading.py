# SPDX-License-Identifier: GPL-3.0-or-later
"""Coordinates as paper prints them, found in a text and brought back by PROJ.

Paper is held to what paper can say: half its last digit, or the square of 1 m for MGRS.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress

import numpy as np

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order.verification.grid_reading import (
    grid_to_lonlat,
    lonlat_to_grid,
    lonlat_to_rows,
    mgrs_corner,
    rows_to_lonlat,
)
from mineaction_plugin.core.position.ellipsoid import FloatArray

WITHIN_M = {"mgrs": 0.01, "utm": 0.08, "dd": 0.09, "dm": 0.15, "dms": 0.25}
"""Half the last printed digit, on the ground, both ways; the square itself for MGRS."""
_MGRS = r"(?:\d{1,2})?[A-HJ-NP-Z]\s?[A-HJ-NP-Z]{2}\s?\d{5}\s?\d{5}"
_UTM = r"(\d{1,2}|UPS) (north|south) (\d+\.\d) (\d+\.\d)"
_ANGLE = r"(\d{1,3}(?:\.\d+)?)°(?:(\d{1,2}(?:\.\d+)?)′(?:(\d{1,2}(?:\.\d+)?)″)?)?"
_DEGREES = rf"{_ANGLE}([NS])\s{_ANGLE}([EW])"
_PATTERNS = {"mgrs": _MGRS, "utm": _UTM, "dd": _DEGREES, "dm": _DEGREES, "dms": _DEGREES}


def plain(text: str) -> str:
    """Compatibility forms undone (Arabic comes out of PDFs in them), all blanks alike."""
    # NFKC would also turn the prime signs of minutes and seconds into other characters.
    kept = text.replace("″", "\0s").replace("′", "\0m")
    normal = unicodedata.normalize("NFKC", kept)
    return " ".join(normal.replace("\0s", "″").replace("\0m", "′").split())


_SIGNS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Signs of direction, which are no part of what is written."""


def unsigned(text: str) -> str:
    """As `plain`, without the signs of direction that a document puts around its words."""
    return plain(_SIGNS.sub("", text))


Near = Callable[[FloatArray], FloatArray]
"""From where a position should be to where the text has it."""


def coordinates(text: str, kind: str, zone: str) -> Iterator[tuple[tuple[int, int], Near]]:
    """Where each coordinate of a format stands, and how to bring it back.

    Args:
        text: what `plain` gave.
        kind: mgrs, utm, dd, dm or dms.
        zone: the task's own ("33N", "UPS N"): the one UTM zone that counts.
    """
    for match in re.finditer(_PATTERNS[kind], text):
        yield match.span(), _reader(kind, match, zone)


def positions(texts: Sequence[str], kind: str, zone: str, near: FloatArray) -> FloatArray:
    """Where the first coordinate of each text lies, (n, 2); no number where a text has none.

    The same as `coordinates` gives, with PROJ asked once a zone instead of once a text.

    Args:
        texts: what `plain` gave, one a row of `near`.
        kind: mgrs, utm, dd, dm or dms.
        zone: the task's own.
        near: (n, 2) longitude and latitude where each should be.
    """
    result = np.full_like(near, np.nan)
    found = [(row, re.search(_PATTERNS[kind], text)) for row, text in enumerate(texts)]
    matches = [(row, match) for row, match in found if match]
    if kind != "mgrs":
        for row, match in matches:
            result[row] = _reader(kind, match, zone)(near[row])
        return result
    squares = []
    for row, match in matches:
        with suppress(PackError):
            corner = mgrs_corner(re.sub(r"\s", "", match[0]), float(near[row, 1]))
            squares.append((row, *corner))
    rows, zones = [each[0] for each in squares], [each[1] for each in squares]
    corners_m = np.array([each[2:] for each in squares], dtype=float).reshape(-1, 2)
    nearest = np.clip(lonlat_to_rows(zones, near[rows]), corners_m, corners_m + 1)
    result[rows] = rows_to_lonlat(zones, nearest)
    return result


def _reader(kind: str, match: re.Match[str], zone: str) -> Near:
    if kind == "mgrs":
        reference = re.sub(r"\s", "", match[0])
        return lambda near: _from_mgrs(reference, near)
    if kind == "utm":
        return lambda _near: _from_utm(match, zone)
    return lambda _near: _from_degrees(match)


def _from_mgrs(reference: str, near: FloatArray) -> FloatArray:
    """The position in the square of 1 m that is nearest to where it should be."""
    try:
        zone, easting_m, northing_m = mgrs_corner(reference, float(near[1]))
    except PackError:
        return np.full(2, np.nan)
    point = lonlat_to_grid(zone, near[np.newaxis])[0]
    nearest = np.clip(point, [easting_m, northing_m], [easting_m + 1, northing_m + 1])
    return np.asarray(grid_to_lonlat(zone, nearest[np.newaxis])[0])


def _from_utm(match: re.Match[str], zone: str) -> FloatArray:
    """A task over the equator keeps its zone's number; its hemisphere is in the row."""
    letter = "N" if match[2] == "north" else "S"
    written = f"UPS {letter}" if match[1] == "UPS" else f"{match[1]}{letter}"
    if written[:-1] != zone[:-1]:
        return np.full(2, np.nan)
    return np.asarray(grid_to_lonlat(written, np.array([[float(match[3]), float(match[4])]]))[0])


def _from_degrees(match: re.Match[str]) -> FloatArray:
    def angle(first: int) -> float:
        degrees, minutes, seconds = (float(match[first + k] or 0) for k in range(3))
        return degrees + minutes / 60 + seconds / 3600

    lat = angle(1) * (-1 if match[4] == "S" else 1)
    lon = angle(5) * (-1 if match[8] == "W" else 1)
    return np.array([lon, lat])
