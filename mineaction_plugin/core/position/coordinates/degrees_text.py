# SPDX-License-Identifier: GPL-3.0-or-later
"""Read degrees: DD, DM and DMS, with hemispheres, signs or names of the axes.

Order: hemispheres and axis names decide. A bare pair of numbers is read latitude first, as ISO 6709
and geo: addresses write positions; where that is impossible it is refused, not turned round.
"""

from __future__ import annotations

from mineaction_plugin.core.errors import CoordinateError
from mineaction_plugin.core.position.coordinates.angle_text import (
    LETTERS,
    LIMITS,
    MARKS,
    WORDS,
    read_angle,
)
from mineaction_plugin.core.position.coordinates.degree_tokens import (
    AXES,
    HEMISPHERES,
    SEPARATOR,
    Number,
    Token,
    cut,
)
from mineaction_plugin.core.position.coordinates.model import CoordinateFormat
from mineaction_plugin.core.position.coordinates.normalising import DEGREE
from mineaction_plugin.core.position.coordinates.written import Angles, quoted, refuse_nowhere

_FORMATS = (CoordinateFormat.DD, CoordinateFormat.DM, CoordinateFormat.DMS)


def read_degrees(text: str, plain: str) -> Angles:
    """Read two angles; `plain` is `text` normalised.

    Raises:
        CoordinateError: anything that is not clearly one latitude and one longitude.
    """
    tokens = cut(text, plain)
    halves = _halves(text, tokens)
    read = {axis: read_angle(text, axis, half) for axis, half in halves.items()}
    lat, lon = read["LAT"], read["LON"]
    refuse_nowhere(text, lat[0], lon[0])
    return Angles(
        lon[0],
        lat[0],
        _FORMATS[max(lat[1], lon[1])],
        max(lat[2], lon[2]),
    )


def _halves(text: str, tokens: list[Token]) -> dict[str, list[Token]]:
    """Part the tokens into those of the latitude and those of the longitude."""
    if any(token in AXES for token in tokens):
        return _by_axis_names(text, tokens)
    letters = [at for at, token in enumerate(tokens) if _is_letter(token)]
    if letters:
        return _by_hemispheres(text, tokens, letters)
    return _bare(text, tokens)


def _is_letter(token: Token) -> bool:
    return isinstance(token, str) and token in HEMISPHERES


def _by_axis_names(text: str, tokens: list[Token]) -> dict[str, list[Token]]:
    places = [at for at, token in enumerate(tokens) if token in AXES]
    names = [str(tokens[at]) for at in places]
    if sorted(names) != list(AXES) or places[0] != 0:
        raise CoordinateError(
            "'{text}' must name latitude and longitude once each, before their numbers.",
            text=quoted(text),
        )
    return {names[0]: tokens[1 : places[1]], names[1]: tokens[places[1] + 1 :]}


def _by_hemispheres(text: str, tokens: list[Token], letters: list[int]) -> dict[str, list[Token]]:
    found = [str(tokens[at]) for at in letters]
    axes = ["LAT" if letter in LETTERS["LAT"] else "LON" for letter in found]
    if sorted(axes) != list(AXES):
        raise CoordinateError(
            "'{text}' names the hemispheres {letters}. One of N or S and one of E or W is needed.",
            text=quoted(text),
            letters=", ".join(found),
        )
    first, second = letters
    last = len(tokens) - 1
    if first == 0 and second == last:
        raise CoordinateError(
            "'{text}': it cannot be told where the {first} ends. Write both hemispheres before "
            "their numbers, or both after.",
            text=quoted(text),
            first=WORDS[axes[0]],
        )
    if first == 0:
        return {axes[0]: tokens[:second], axes[1]: tokens[second:]}
    return {axes[0]: tokens[: first + 1], axes[1]: tokens[first + 1 :]}


def _bare(text: str, tokens: list[Token]) -> dict[str, list[Token]]:
    """Part tokens that name neither hemispheres nor axes: latitude first."""
    if tokens.count(SEPARATOR) == 1:
        at = tokens.index(SEPARATOR)
        first, second = tokens[:at], tokens[at + 1 :]
    else:
        at = _second_start(text, tokens)
        first, second = tokens[:at], tokens[at:]
    _refuse_whole_pair(text, first, second)
    _refuse_longitude_first(text, first, second)
    return {"LAT": first, "LON": second}


def _second_start(text: str, tokens: list[Token]) -> int:
    """Find where the second angle begins, by degree signs, signs, or equal counts."""
    numbers = [at for at, token in enumerate(tokens) if isinstance(token, Number)]
    degrees = [at for at, token in enumerate(tokens) if token == DEGREE]
    signed = [at for at in numbers[1:] if _number(tokens[at]).sign]
    if len(degrees) == 2 and isinstance(tokens[degrees[1] - 1], Number):  # noqa: PLR2004 - a pair
        return degrees[1] - 1
    if len(signed) == 1 and not degrees:
        return signed[0]
    half, odd = divmod(len(numbers), 2)
    if not odd and 1 <= half <= len(MARKS) and not degrees and SEPARATOR not in tokens:
        at = numbers[half]
        if half > 1 or _number(tokens[numbers[0]]).decimals:
            return at
    if len(numbers) == 1:
        raise CoordinateError(
            "'{text}' holds one number, and a position has two. If the comma parts two numbers, "
            "put a blank after it.",
            text=quoted(text),
        )
    raise CoordinateError(
        "'{text}' has {count} numbers, and it cannot be told which are latitude and which "
        "longitude. Write hemispheres (N, S, E, W), or a comma and a blank between the two.",
        text=quoted(text),
        count=len(numbers),
    )


def _number(token: Token) -> Number:
    assert isinstance(token, Number)  # noqa: S101 - for the type checker
    return token


def _refuse_whole_pair(text: str, first: list[Token], second: list[Token]) -> None:
    """Refuse two whole numbers: degrees, one number with a comma, or degree and minute."""
    lone = [half[0] for half in (first, second) if len(half) == 1]
    if len(lone) == 2 and all(isinstance(each, Number) and not each.decimals for each in lone):  # noqa: PLR2004
        raise CoordinateError(
            "'{text}' may be two whole degrees, degrees and minutes of one angle, or one number "
            "with a decimal comma. Write degree signs or hemispheres.",
            text=quoted(text),
        )


def _refuse_longitude_first(text: str, first: list[Token], second: list[Token]) -> None:
    numbers = [next((t for t in half if isinstance(t, Number)), None) for half in (first, second)]
    if None in numbers:
        return
    lat, lon = (_number(each) for each in numbers if each is not None)
    if LIMITS["LAT"] < lat.value <= LIMITS["LON"] and lon.value <= LIMITS["LAT"]:
        raise CoordinateError(
            "'{text}': a pair without hemispheres is read latitude first, and {value} is no "
            "latitude. It may be longitude first; write the hemispheres (N, S, E, W).",
            text=quoted(text),
            value=f"{lat.value:g}",
        )
