# SPDX-License-Identifier: GPL-3.0-or-later
"""Read one angle, a latitude or a longitude, from its tokens."""

from __future__ import annotations

from mineaction_plugin.core.errors import CoordinateError
from mineaction_plugin.core.position.coordinates.degree_tokens import (
    HEMISPHERES,
    SEPARATOR,
    Number,
    Token,
)
from mineaction_plugin.core.position.coordinates.normalising import DEGREE, MINUTE, SECOND
from mineaction_plugin.core.position.coordinates.written import METRES_IN_DEGREE, quoted

MARKS = (DEGREE, MINUTE, SECOND)
LIMITS = {"LAT": 90.0, "LON": 180.0}
LETTERS = {"LAT": "NS", "LON": "EW"}
WORDS = {"LAT": "latitude", "LON": "longitude"}
_NAMES = ("degrees", "minutes", "seconds")
_SIXTY = 60


def read_angle(text: str, axis: str, half: list[Token]) -> tuple[float, int, float]:
    """Return signed degrees, how many units were written beside degrees, and the precision in m.

    Raises:
        CoordinateError: marks, sizes, signs and hemisphere that make no angle of this axis.
    """
    tokens = [token for token in half if token != SEPARATOR]
    letters = [token for token in tokens if isinstance(token, str) and token in HEMISPHERES]
    body = [token for token in tokens if token not in letters]
    numbers = _units(text, axis, body)
    negative = _is_negative(text, axis, letters, numbers[0].sign)
    value = sum(number.value / _SIXTY**power for power, number in enumerate(numbers))
    if value > LIMITS[axis]:
        raise CoordinateError(
            "'{text}': a {axis} of {value:g} degrees does not exist; it ends at {limit:.0f}.",
            text=quoted(text),
            axis=WORDS[axis],
            value=value,
            limit=LIMITS[axis],
        )
    level = len(numbers) - 1
    unit_m = METRES_IN_DEGREE / _SIXTY**level * 10.0 ** -len(numbers[-1].decimals)
    return -value if negative else value, level, unit_m / 2


def _is_negative(text: str, axis: str, letters: list[str], sign: str) -> bool:
    if len(letters) > 1 or any(letter not in LETTERS[axis] for letter in letters):
        raise CoordinateError(
            "'{text}': the {axis} cannot be {letters}.",
            text=quoted(text),
            axis=WORDS[axis],
            letters=" and ".join(letters),
        )
    if letters and sign == "-":
        raise CoordinateError(
            "'{text}': the {axis} has a minus and the hemisphere {letter}; one of them is too "
            "much, or they contradict each other.",
            text=quoted(text),
            axis=WORDS[axis],
            letter=letters[0],
        )
    return sign == "-" or letters in (["S"], ["W"])


def _units(text: str, axis: str, body: list[Token]) -> list[Number]:
    """Return degrees, minutes and seconds, having checked their marks and their size."""
    numbers: list[Number] = []
    for token in body:
        if isinstance(token, Number):
            numbers.append(token)
        elif not numbers or token != MARKS[min(len(numbers), 3) - 1]:
            raise CoordinateError(
                "'{text}': in the {axis} the mark {mark} stands where it has no meaning.",
                text=quoted(text),
                axis=WORDS[axis],
                mark=token,
            )
    if not 1 <= len(numbers) <= len(MARKS):
        raise CoordinateError(
            "'{text}': the {axis} has {count} numbers; it needs degrees, and may have minutes and "
            "seconds.",
            text=quoted(text),
            axis=WORDS[axis],
            count=len(numbers),
        )
    _check_sizes(text, axis, numbers)
    return numbers


def _check_sizes(text: str, axis: str, numbers: list[Number]) -> None:
    for number, name in zip(numbers[1:], _NAMES[1:], strict=False):
        if number.sign or number.value >= _SIXTY:
            raise CoordinateError(
                "'{text}': the {axis} has {value} {name}; they go from 0 to less than 60.",
                text=quoted(text),
                axis=WORDS[axis],
                value=f"{number.sign}{number.value:g}",
                name=name,
            )
    for number, name in zip(numbers[:-1], _NAMES, strict=False):
        if number.decimals:
            raise CoordinateError(
                "'{text}': the {axis} has decimals in its {name} and goes on after them. It may be "
                "two numbers, or one with a stray blank.",
                text=quoted(text),
                axis=WORDS[axis],
                name=name,
            )
