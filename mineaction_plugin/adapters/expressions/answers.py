# SPDX-License-Identifier: GPL-3.0-or-later
"""What each expression function gives for a position."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from qgis.core import QgsExpressionContext
from qgis.PyQt.QtCore import QDate, QDateTime

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.adapters.expressions.names import ProjectNames
from mineaction_plugin.adapters.expressions.position import lonlat
from mineaction_plugin.core.errors import BindingError, CoordinateError, DeclinationError
from mineaction_plugin.core.position.coordinates import format_dms, format_mgrs, format_utm
from mineaction_plugin.core.position.declination import declination
from mineaction_plugin.core.position.geodesy import plane_of_zone, working_plane

LonLat = tuple[float, float]
MOST_DECIMALS = 6
ISO_DAY = 10


@dataclass(frozen=True)
class Asked:
    """One call of a function."""

    geometry: object
    given: Mapping[str, object]
    """The other parameters by name; one that was left out is None."""
    context: QgsExpressionContext | None
    profile: str
    names: ProjectNames


def answer(name: str, asked: Asked) -> object:
    """The value of a function; None where there is no geometry.

    Raises:
        MineActionError: becomes the sentence of the failed expression.
    """
    place = lonlat(name, asked.geometry, asked.given.get("crs"), asked.context, asked.profile)
    return None if place is None else _ANSWERS[name](place, asked)


def _mgrs(place: LonLat, asked: Asked) -> str:
    precision = _whole("precision_m", asked, 1)
    return str(format_mgrs(*place, precision_m=precision, spaces=True))


def _utm(place: LonLat, asked: Asked) -> str:
    return str(format_utm(*place, zone=_zone(asked)))


def _dms(place: LonLat, asked: Asked) -> str:
    decimals = _whole("decimals", asked, 2)
    if not 0 <= decimals <= MOST_DECIMALS:
        raise CoordinateError(
            "decimals must be 0 to {most}, not {given}.", most=MOST_DECIMALS, given=decimals
        )
    return str(format_dms(*place, decimals=decimals))


def _declination(place: LonLat, asked: Asked) -> float:
    return float(declination(*place, on=_day(asked.given["date"])).declination_deg)


def _convergence(place: LonLat, asked: Asked) -> float:
    zone = _zone(asked)
    plane = working_plane(*place) if zone is None else plane_of_zone(zone, north=place[1] >= 0)
    return float(plane.convergence_deg(*place))


def _in_words(place: LonLat, asked: Asked) -> str | None:
    places = asked.names.places()
    if places is None:
        return None
    if places.is_empty:
        raise BindingError(
            "no layer of hazards or settlements is bound in this project: bind one on the page "
            "Layers of the dock Mine Action."
        )
    return translated(places.words(*place))


_ANSWERS: dict[str, Callable[[LonLat, Asked], object]] = {
    "mgrs": _mgrs,
    "utm": _utm,
    "dms": _dms,
    "declination": _declination,
    "convergence": _convergence,
    "place_in_words": _in_words,
}


def _whole(name: str, asked: Asked, default: int) -> int:
    value = asked.given.get(name)
    if value is None:
        return default
    if isinstance(value, int | float) and float(value).is_integer():
        return int(value)
    raise CoordinateError(
        "{name} must be a whole number, not {value}.", name=name, value=repr(value)
    )


def _zone(asked: Asked) -> int | None:
    return None if asked.given.get("zone") is None else _whole("zone", asked, 0)


def _day(value: object) -> date:
    """The day of a date, a moment or a text such as 2026-11-24."""
    day = value.date() if isinstance(value, QDateTime) else value
    if isinstance(day, QDate) and day.isValid():
        return date(day.year(), day.month(), day.day())
    try:
        return date.fromisoformat(str(day)[:ISO_DAY])
    except ValueError as error:
        raise DeclinationError(
            "the date must be a date or a text such as '2026-11-24', not {value}.",
            value=repr(value),
        ) from error
