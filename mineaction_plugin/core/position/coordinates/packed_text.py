# SPDX-License-Identifier: GPL-3.0-or-later
"""Read packed degrees: 163618N1065448E, 1646N10542E, 4429.9493N01757.6274E, +4429.95+01757.63/.

Only the layouts that can be told from their length are read: DDMM and DDDMM, DDMMSS and DDDMMSS,
with decimals in the last unit. Anything else may be degrees whose decimal point was lost, and is
refused with what it might have meant. So is a pair that has 00 seconds in both angles: among real
records such texts are as often decimal degrees without their point (174500N1064500E was 17.45° N),
and nothing in the text can tell.
"""

from __future__ import annotations

import re
from typing import NoReturn

from mineaction_plugin.core.errors import CoordinateError
from mineaction_plugin.core.position.coordinates.model import CoordinateFormat
from mineaction_plugin.core.position.coordinates.normalising import with_letters
from mineaction_plugin.core.position.coordinates.written import (
    METRES_IN_DEGREE,
    Angles,
    quoted,
    refuse_nowhere,
)

_RUN = r"(\d{4,9})(?:[.,](\d+))?"
_AFTER = re.compile(rf"{_RUN} ?([NS])[ ,;]*{_RUN} ?([EW])")
_BEFORE = re.compile(rf"([NS]) ?{_RUN}[ ,;]*([EW]) ?{_RUN}")
_SIGNED = re.compile(rf"([+-]){_RUN}([+-]){_RUN}/?")

_LAYOUTS = {
    (4, 5): CoordinateFormat.DM,
    (6, 7): CoordinateFormat.DMS,
}
_SIXTY = 60
_DIGITS_BEFORE_POINT = {"latitude": 2, "longitude": 3}


def read_packed(text: str, plain: str) -> Angles | None:
    """Read packed degrees; `plain` is `text` normalised, None is no such text.

    Raises:
        CoordinateError: a layout that cannot be told, or minutes or seconds of 60 and more.
    """
    parts = _parts(with_letters(plain))
    if parts is None:
        return None
    (lat_digits, lat_decimals, south), (lon_digits, lon_decimals, west) = parts
    layout = _LAYOUTS.get((len(lat_digits), len(lon_digits)))
    if layout is None:
        _refuse_layout(text, lat_digits, lon_digits)
    lat = _angle(text, lat_digits, lat_decimals, layout, "latitude")
    lon = _angle(text, lon_digits, lon_decimals, layout, "longitude")
    refuse_nowhere(text, lat, lon)
    whole = not (lat_decimals or lon_decimals)
    if layout is CoordinateFormat.DMS and whole and lat_digits[-2:] == lon_digits[-2:] == "00":
        raise CoordinateError(
            "'{text}' has no seconds at all: it may mean {dms}, or decimal degrees that lost "
            "their point, {dd}. Write it with degree signs or with the point.",
            text=quoted(text),
            dms=f"{lat_digits[:2]}°{lat_digits[2:4]}′, {lon_digits[:3]}°{lon_digits[3:5]}′",
            dd=_as_decimal_degrees(lat_digits, lon_digits),
        )
    unit_deg = 1 / _SIXTY if layout is CoordinateFormat.DM else 1 / _SIXTY**2
    decimals = min(len(lat_decimals), len(lon_decimals))
    return Angles(
        -lon if west else lon,
        -lat if south else lat,
        layout,
        0.5 * unit_deg * 10.0**-decimals * METRES_IN_DEGREE,
    )


_Part = tuple[str, str, bool]


def _parts(plain: str) -> tuple[_Part, _Part] | None:
    """Return digits, decimals and "negative" of latitude and longitude."""
    if found := _AFTER.fullmatch(plain):
        lat, lat_rest, north, lon, lon_rest, east = found.groups()
    elif found := _BEFORE.fullmatch(plain) or _SIGNED.fullmatch(plain):
        north, lat, lat_rest, east, lon, lon_rest = found.groups()
    else:
        return None
    return (lat, lat_rest or "", north in "S-"), (lon, lon_rest or "", east in "W-")


def _angle(text: str, digits: str, decimals: str, layout: CoordinateFormat, name: str) -> float:
    at = _DIGITS_BEFORE_POINT[name]
    degrees, rest = digits[:at], digits[at:]
    units = [rest] if layout is CoordinateFormat.DM else [rest[:2], rest[2:]]
    for unit, label in zip(units, ("minutes", "seconds"), strict=False):
        if int(unit) >= _SIXTY:
            raise CoordinateError(
                "'{text}': the {name} {digits} has {value} {label}, and there are only 60. It may "
                "be decimal degrees that lost their point, {decimal}.",
                text=quoted(text),
                name=name,
                digits=digits,
                value=unit,
                label=label,
                decimal=f"{degrees}.{rest}",
            )
    last = float(f"{units[-1]}.{decimals or 0}")
    minutes = last if layout is CoordinateFormat.DM else int(units[0]) + last / _SIXTY
    return int(degrees) + minutes / _SIXTY


def _refuse_layout(text: str, lat: str, lon: str) -> NoReturn:
    raise CoordinateError(
        "'{text}' has {lat_count} and {lon_count} digits. Packed degrees and minutes have 4 and 5, "
        "with seconds 6 and 7. It may be decimal degrees that lost their point, {dd}, or minutes "
        "that did. Write it with its point or with degree signs.",
        text=quoted(text),
        lat_count=len(lat),
        lon_count=len(lon),
        dd=_as_decimal_degrees(lat, lon),
    )


def _as_decimal_degrees(lat: str, lon: str) -> str:
    return f"{lat[:2]}.{lat[2:]}, {lon[:3]}.{lon[3:]}"
