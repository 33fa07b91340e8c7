# SPDX-License-Identifier: GPL-3.0-or-later
"""Read UTM and UPS coordinates, with a band letter or a hemisphere."""

from __future__ import annotations

import re

from mineaction_plugin.core.errors import CoordinateError
from mineaction_plugin.core.position.coordinates.mgrs_grid import BANDS
from mineaction_plugin.core.position.coordinates.model import CoordinateFormat
from mineaction_plugin.core.position.coordinates.written import Grid, quoted
from mineaction_plugin.core.position.utm import UPS, ZONES

EASTINGS_M = (100_000.0, 900_000.0)
NORTHINGS_NORTH_M = (0.0, 9_400_000.0)
NORTHINGS_SOUTH_M = (1_000_000.0, 10_000_000.0)
POLAR_M = (800_000.0, 3_200_000.0)
BAND_S_NORTHINGS_M = (3_500_000.0, 4_500_000.0)
"""A little more than 32° to 40° N: there the letter S is a band or the southern hemisphere."""

_ZONE_WORD = r"(?:ZONE|ZONA|FUSEAU|HUSO|FUSO|ЗОНА|المنطقة|منطقة)"
_ZONE = (
    rf"(?:UTM:? ?)?(?:{_ZONE_WORD}:? ?)?(?<!\d)(?P<zone>\d{{1,2}})"
    r"[ -]?(?P<letter>NORTH|SOUTH|[A-Z])"
)
_ZONE_FIRST = re.compile(_ZONE + r"(?![A-Z])[ ,;:]*(?P<rest>.*)")
_ZONE_LAST = re.compile(r"(?:UTM:? ?)?(?P<rest>.*\S)[ ,;]+" + _ZONE)
_POLAR = re.compile(r"UPS:? ?(?P<letter>NORTH|SOUTH|[NS])(?![A-Z])[ ,;:]*(?P<rest>.*)")

_HEMISPHERES = ("NORTH", "SOUTH")
_NUMBER = r"(\d+(?:[.,]\d+)?)"
_UNIT = r"(?: ?M\.?)?"
_GAP = r"[ ,;]*"
_EAST_NORTH = (
    re.compile(
        rf"{_NUMBER}{_UNIT}(?: ?E(?:AST)?)?{_GAP}(?<=[ ,;EMT.]){_NUMBER}{_UNIT}(?: ?N(?:ORTH)?)?"
    ),
    re.compile(
        rf"E(?:AST(?:ING)?)?[ :=]*{_NUMBER}{_UNIT}{_GAP}N(?:ORTH(?:ING)?)?[ :=]*{_NUMBER}{_UNIT}"
    ),
)
_NORTH_EAST = (
    re.compile(rf"{_NUMBER}{_UNIT} ?N(?:ORTH)?{_GAP}{_NUMBER}{_UNIT} ?E(?:AST)?"),
    re.compile(
        rf"N(?:ORTH(?:ING)?)?[ :=]*{_NUMBER}{_UNIT}{_GAP}E(?:AST(?:ING)?)?[ :=]*{_NUMBER}{_UNIT}"
    ),
)
_TWO_WHOLE = re.compile(r"(\d+),(\d+)")
_LOOKS_METRIC = re.compile(rf"UTM|UPS|{_ZONE_WORD}|EASTING|NORTHING|(?<![\d.,])\d{{6,8}}(?!\d)")


def read_utm(text: str, plain: str) -> Grid | None:
    """Read zone, easting and northing; `plain` is `text` normalised, None is no such text.

    Raises:
        CoordinateError: metres that lack a zone or hemisphere, or that no zone has.
    """
    polar = _POLAR.fullmatch(plain)
    found = polar or _ZONE_FIRST.fullmatch(plain) or _ZONE_LAST.fullmatch(plain)
    numbers = _numbers(found["rest"]) if found else None
    if found is None or numbers is None:
        _refuse_metres(text, plain)
        return None
    if not polar and max(len(number.split(".")[0]) for number in numbers) < 6:  # noqa: PLR2004
        return None  # degrees: metres of a zone have an easting of six digits
    easting, northing = map(float, numbers)
    precision = max(0.5 * 10.0 ** -len(number.partition(".")[2]) for number in numbers)
    if polar:
        _check_range(text, "easting", easting, POLAR_M)
        _check_range(text, "northing", northing, POLAR_M)
        north = found["letter"][0] == "N"
        return Grid(UPS, north, easting, northing, CoordinateFormat.UTM, precision)
    zone, letter = int(found["zone"]), found["letter"]
    _check_zone(text, zone, letter)
    north = _is_north(text, zone, letter, northing)
    _check_easting(text, easting, northing)
    _check_range(text, "northing", northing, NORTHINGS_NORTH_M if north else NORTHINGS_SOUTH_M)
    band = letter if letter in BANDS and letter not in "NS" else ""
    return Grid(zone, north, easting, northing, CoordinateFormat.UTM, precision, band)


def _numbers(rest: str) -> tuple[str, str] | None:
    """Return easting and northing with decimal points, in that order."""
    for patterns, swapped in ((_EAST_NORTH, False), (_NORTH_EAST, True)):
        for pattern in patterns:
            found = pattern.fullmatch(rest)
            if found:
                first, second = (number.replace(",", ".") for number in found.groups())
                return (second, first) if swapped else (first, second)
    two = _TWO_WHOLE.fullmatch(rest)  # one number would be no position, so the comma parts two
    return (two[1], two[2]) if two else None


def _check_zone(text: str, zone: int, letter: str) -> None:
    if not 1 <= zone <= ZONES:
        raise CoordinateError(
            "'{text}': there is no UTM zone {zone}; zones go from 1 to 60.",
            text=quoted(text),
            zone=zone,
        )
    if letter not in BANDS and letter not in _HEMISPHERES:
        raise CoordinateError(
            "'{text}': {letter} is no zone letter; they go from C to X, without I and O.",
            text=quoted(text),
            letter=letter,
        )


def _is_north(text: str, zone: int, letter: str, northing_m: float) -> bool:
    """Tell the hemisphere; N is north as a band and as a hemisphere, S may be either."""
    if letter in _HEMISPHERES:
        return letter == "NORTH"
    if letter != "S":
        return letter >= "N"
    if BAND_S_NORTHINGS_M[0] <= northing_m <= BAND_S_NORTHINGS_M[1]:
        raise CoordinateError(
            "'{text}': {zone}S may mean band S (32 to 40 degrees north) or the southern "
            "hemisphere, and this northing exists in both. Write '{zone} north' or '{zone} south'.",
            text=quoted(text),
            zone=zone,
        )
    return False


def _check_easting(text: str, easting_m: float, northing_m: float) -> None:
    low, high = EASTINGS_M
    if not low <= easting_m <= high and low <= northing_m <= high:
        raise CoordinateError(
            "'{text}': {easting:.0f} is no easting, but {northing:.0f} could be one. The easting "
            "comes first, or has an E.",
            text=quoted(text),
            easting=easting_m,
            northing=northing_m,
        )
    _check_range(text, "easting", easting_m, EASTINGS_M)


def _check_range(text: str, name: str, metres: float, limits: tuple[float, float]) -> None:
    if not limits[0] <= metres <= limits[1]:
        raise CoordinateError(
            "'{text}': there is no {name} of {metres:.0f} m there; it goes from {low:.0f} to "
            "{high:.0f}. A digit may be lost or doubled.",
            text=quoted(text),
            name=name,
            metres=metres,
            low=limits[0],
            high=limits[1],
        )


def _refuse_metres(text: str, plain: str) -> None:
    """Refuse what is clearly metres, but not whole."""
    if not _LOOKS_METRIC.search(plain):
        return
    raise CoordinateError(
        "'{text}' looks like metres on a grid, but not all of it can be read. Write zone, "
        "hemisphere, easting and northing, without blanks or commas between thousands: "
        "33 north 735355 4931579.",
        text=quoted(text),
    )
