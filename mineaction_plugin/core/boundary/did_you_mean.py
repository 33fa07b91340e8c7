# SPDX-License-Identifier: GPL-3.0-or-later
"""What a coordinate far from where it should lie may have been meant to be.

Looked for are the slips that move a position by more than a field: latitude and longitude
exchanged, a sign or hemisphere, the zone or square of a grid reference, two digits exchanged, one
digit wrong, a decimal point moved. Nothing is ever taken in silence: these are offers.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from mineaction_plugin.core.boundary.place_words import metres_in_words
from mineaction_plugin.core.errors import CoordinateError, Message, say
from mineaction_plugin.core.position.coordinates import (
    CoordinateFormat,
    Position,
    format_dd,
    format_dm,
    format_dms,
    format_mgrs,
    format_utm,
    parse,
    parse_many,
)
from mineaction_plugin.core.position.coordinates.normalising import characters_normalised
from mineaction_plugin.core.position.geodesy import inverse

FAR_M = 50_000.0
"""No two points of one task lie so far apart."""
NEAR_M = 20_000.0
"""What was meant lies at least so near."""
MOST_OFFERED = 3
GRIDS = frozenset({CoordinateFormat.UTM, CoordinateFormat.MGRS})
_DEGREES = {
    CoordinateFormat.DD: format_dd,
    CoordinateFormat.DM: format_dm,
    CoordinateFormat.DMS: format_dms,
}
_PREFIX = re.compile(r"(?:MGRS:? ?)?(\d{1,2} ?[A-Z] ?[A-Z]{2})(?=[ \d])")
_ZONE = re.compile(r"(?<!\d)\d{1,2}(?= ?(?:NORTH|SOUTH|[A-Z])(?![A-Z]))")
_HEMISPHERE = {"NORTH": "SOUTH", "SOUTH": "NORTH"}


@dataclass(frozen=True)
class Offer:
    """A text that would lie where the others do, and the slip that would explain the typed one."""

    text: str
    lon: float
    lat: float
    slip: Message


@dataclass(frozen=True)
class Advice:
    """Why a position is refused, and what may have been meant."""

    message: Message
    offers: tuple[Offer, ...] = ()


def advice(text: str, home: tuple[float, float]) -> Advice | None:
    """Judge a coordinate text by its distance from where it should lie.

    Args:
        text: as typed.
        home: longitude and latitude of the other points, in WGS 84 degrees.

    Returns:
        None where it lies within `FAR_M` of home.

    Raises:
        CoordinateError: the text cannot be read, and no single slip would explain it.
    """
    try:
        read = parse(text)
    except CoordinateError as error:
        offers = tuple(_offers(text, None, home))[:MOST_OFFERED]
        if not offers:
            raise
        fault, meant = error.message, _meant(offers)
        return Advice(say("{fault} Did you mean {meant}?", fault=fault, meant=meant), offers)
    away_m = _away_m(home, read.lon, read.lat)
    if away_m <= FAR_M:
        return None
    offers = tuple(_offers(text, read, home))[:MOST_OFFERED]
    away = metres_in_words(away_m)
    if not offers:
        return Advice(
            say("It lies {distance} from the other points. Look at every digit.", distance=away)
        )
    return Advice(
        say(
            "It lies {distance} from the other points. Did you mean {meant}?",
            distance=away,
            meant=_meant(offers),
        ),
        offers,
    )


def _meant(offers: tuple[Offer, ...]) -> Message:
    meant = say("{text} ({slip})", text=offers[0].text, slip=offers[0].slip)
    for other in offers[1:]:
        one = say("{text} ({slip})", text=other.text, slip=other.slip)
        meant = say("{first} or {second}", first=meant, second=one)
    return meant


def _offers(text: str, read: Position | None, home: tuple[float, float]) -> Iterator[Offer]:
    """What would lie near, the likeliest slip first and each place once."""
    seen: set[tuple[float, float]] = set()
    for slip, texts in _slips(text, read, home):
        known = parse_many(texts)
        near = [
            (_away_m(home, float(lon), float(lat)), each, float(lon), float(lat))
            for each, lon, lat, error in zip(texts, known.lon, known.lat, known.errors, strict=True)
            if error is None
        ]
        for away_m, each, lon, lat in sorted(near):
            if away_m <= NEAR_M and (lon, lat) not in seen:
                seen.add((lon, lat))
                yield Offer(each, lon, lat, slip)


def _slips(
    text: str, read: Position | None, home: tuple[float, float]
) -> Iterator[tuple[Message, list[str]]]:
    """Each kind of slip, with the texts that it may have spoilt; `read` None: it is unreadable."""
    plain = characters_normalised(text)
    if read is None:
        if _PREFIX.match(plain):
            yield from _grid_slips(plain, CoordinateFormat.MGRS, home)
        return
    if read.format in GRIDS:
        yield from _grid_slips(plain, read.format, home)
    else:
        yield from _degree_slips(read)
        yield say("a decimal point moved"), list(_points_moved(plain))
    yield say("two digits exchanged"), list(_exchanged(plain))
    yield say("one digit changed"), list(_changed(plain))


def _degree_slips(read: Position) -> Iterator[tuple[Message, list[str]]]:
    lon, lat = read.lon, read.lat
    yield say("latitude and longitude exchanged"), _written(read.format, [(lat, lon)])
    signs = [(-lon, lat), (lon, -lat), (-lon, -lat)]
    yield say("another hemisphere"), _written(read.format, signs)
    both = [(-lat, lon), (lat, -lon), (-lat, -lon)]
    yield say("latitude and longitude exchanged, and a sign"), _written(read.format, both)


def _written(form: CoordinateFormat, places: list[tuple[float, float]]) -> list[str]:
    """Positions in the format that was typed; those that are none are left out."""
    return [
        str(_DEGREES[form](lon, lat))
        for lon, lat in places
        if -90.0 <= lat <= 90.0  # noqa: PLR2004 (the poles)
    ]


def _grid_slips(
    plain: str, form: CoordinateFormat, home: tuple[float, float]
) -> Iterator[tuple[Message, list[str]]]:
    zone = str(format_utm(*home)).split()[0]
    if form is CoordinateFormat.UTM:
        zones = [_ZONE.sub(zone, plain, count=1)]
        yield say("another zone"), zones
        turned = [re.sub("NORTH|SOUTH", lambda word: _HEMISPHERE[word[0]], plain)]
        turned += [_ZONE.sub(zone, each, count=1) for each in turned]
        yield say("the other hemisphere"), turned
        return
    found = _PREFIX.match(plain)
    if found is None:
        return
    square = re.match(r"\d*[A-Z]{3}", str(format_mgrs(*home, 1000)))
    rest = plain[found.end() :]
    yield say("another zone"), [re.sub(r"^\d{1,2}", zone, found[1]) + rest]
    if square is not None:
        yield say("another square"), [square[0] + " " + rest.strip()]


def _points_moved(plain: str) -> Iterator[str]:
    """Each number with its decimal point one or two digits to the left or right."""
    for found in re.finditer(r"\d+[.,]\d+", plain):
        whole, sign, rest = re.split(r"([.,])", found[0], maxsplit=1)
        digits = whole + rest
        for at in (len(whole) - 2, len(whole) - 1, len(whole) + 1, len(whole) + 2):
            if 0 < at < len(digits):
                moved = digits[:at] + sign + digits[at:]
                yield plain[: found.start()] + moved + plain[found.end() :]


def _exchanged(plain: str) -> Iterator[str]:
    digits = [place for place, sign in enumerate(plain) if sign.isdigit()]
    for one, two in pairwise(digits):
        if plain[one] != plain[two]:
            signs = list(plain)
            signs[one], signs[two] = signs[two], signs[one]
            yield "".join(signs)


def _changed(plain: str) -> Iterator[str]:
    for place, sign in enumerate(plain):
        if sign.isdigit():
            for other in "0123456789":
                if other != sign:
                    yield plain[:place] + other + plain[place + 1 :]


def _away_m(home: tuple[float, float], lon: float, lat: float) -> float:
    return float(inverse([home[0]], [home[1]], [lon], [lat])[1][0])


def far_from_home(lon: float, lat: float, home: tuple[float, float]) -> Message | None:
    """Why a position that was not typed as a coordinate is too far away; None where it is not."""
    away_m = _away_m(home, lon, lat)
    if away_m <= FAR_M:
        return None
    return say(
        "It would lie {distance} from the other points. Look at every digit.",
        distance=metres_in_words(away_m),
    )


def middle(lon: list[float], lat: list[float]) -> tuple[float, float]:
    """Where points lie, as one position; also across the antimeridian.

    Raises:
        CoordinateError: there is no point.
    """
    if not lon:
        raise CoordinateError("There is no point yet.")
    turned = (np.array(lon) - lon[0] + 180.0) % 360.0 - 180.0
    east = float(np.median(turned)) + lon[0]
    return (east + 180.0) % 360.0 - 180.0, float(np.median(lat))
