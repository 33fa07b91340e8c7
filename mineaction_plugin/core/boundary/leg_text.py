# SPDX-License-Identifier: GPL-3.0-or-later
"""A leg as people write it in one go: `033 mag 49`, `045.5° true, 120 m`, `800 mil grid 120`.

The bearing comes first, the distance second, in metres. Which north the bearing is counted from
is read where it is said and never guessed: a leg that names none is given back without one.
Two bare numbers with three decimals or more may be a latitude and a longitude: they are no leg.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from mineaction_plugin.core.errors import TraverseError
from mineaction_plugin.core.position.coordinates.normalising import characters_normalised
from mineaction_plugin.core.terms.vocabulary import UNITS_IN_A_CIRCLE, AngleUnit, North

LONGEST_LEG_M = 100_000.0
"""Longer than any leg that somebody walked: such a number is a coordinate, or has a digit more."""
MOST_DECIMALS = 2
"""A bearing to 0.01° and a distance to 1 cm; degrees of a coordinate have more."""

_NORTH_WORDS = {
    North.TRUE: "TRUE T TN TRUE-NORTH GEOGRAPHIC VRAI GÉOGRAPHIQUE VERDADERO GEOGRÁFICO حقيقي",
    North.GRID: "GRID G GN GRID-NORTH UTM QUADRILLAGE CUADRÍCULA CUADRICULA شبكي",
    North.MAGNETIC: "MAGNETIC MAG M MN MAGN MAGNÉTIQUE MAGNETIQUE MAGNÉTICO MAGNETICO مغناطيسي",
}
_UNIT_WORDS = {
    AngleUnit.DEGREE: "° DEG DEGREE DEGREES DEGRÉS GRADOS",
    AngleUnit.MIL_6400: "MIL MILS MIL6400 ₥",
    AngleUnit.MIL_6000: "MIL6000",
    AngleUnit.GON: "GON GONS GRAD GRADS",
}
NORTHS = {word: north for north, words in _NORTH_WORDS.items() for word in words.split()}
UNITS = {word: unit for unit, words in _UNIT_WORDS.items() for word in words.split()}

_NUMBER = r"(-?\d+(?:[.,]\d+)?)"
_WORD = r"([^\W\d_][^\W\d]*[.]?)"
_LEG = re.compile(
    rf"{_NUMBER} ?(°|[^\W\d_]+6[04]00\b|)?(?: ?{_WORD})?(?: ?{_WORD})?"
    rf"(?: ?[;/:] ?|,? ){_NUMBER} ?(KM|M)?\.?"
)
_BEARING = re.compile(rf"{_NUMBER} ?(°|[^\W\d_]+6[04]00\b|)?(?: ?{_WORD})?(?: ?{_WORD})?")


@dataclass(frozen=True)
class Bearing:
    """A bearing as written: its number, and unit and north where they were said."""

    value: float
    unit: AngleUnit | None = None
    north: North | None = None


@dataclass(frozen=True)
class LegText:
    """A leg as written."""

    bearing: Bearing
    distance_m: float


def read_leg(text: str, unit: AngleUnit = AngleUnit.DEGREE) -> LegText | None:
    """Read a bearing and a distance from one text; None where it is no such text.

    Args:
        text: as typed.
        unit: that of a bearing which names none.

    Raises:
        TraverseError: it is one, but says something that cannot be, or that has two meanings.
    """
    found = _LEG.fullmatch(characters_normalised(text))
    if found is None:
        return None
    value, sign, *words, distance, length_unit = found.groups()
    said = [word for word in (sign, *words) if word]
    if not said and not length_unit and max(map(_decimals, (value, distance))) > MOST_DECIMALS:
        return None
    bearing = _bearing(text, value, said, unit)
    if bearing is None:
        return None
    metres = _value(distance) * (1000.0 if length_unit == "KM" else 1.0)
    refuse_distance(metres)
    return LegText(bearing, metres)


def read_bearing(text: str, unit: AngleUnit = AngleUnit.DEGREE) -> Bearing:
    """Read a bearing alone: `033`, `33.5° mag`, `590 mil`; `unit` where it names none.

    Raises:
        TraverseError: it is no bearing, with the reason.
    """
    found = _BEARING.fullmatch(characters_normalised(text))
    bearing = None
    if found is not None:
        value, *words = found.groups()
        bearing = _bearing(text, value, [word for word in words if word], unit)
    if bearing is None:
        raise TraverseError(
            "“{text}” is no bearing. Write a number, as 033.5, and its north where it is not "
            "that of the column: 033.5 mag.",
            text=text.strip(),
        )
    return bearing


def read_distance(text: str) -> float:
    """Read a distance in metres: `49`, `49,5 m`, `1.2 km`.

    Raises:
        TraverseError: it is no distance above zero.
    """
    found = re.fullmatch(rf"{_NUMBER} ?(KM|M)?\.?", characters_normalised(text))
    if found is None:
        raise TraverseError(
            "“{text}” is no distance. Write a number of metres above zero, as 49.5.",
            text=text.strip(),
        )
    metres = _value(found[1]) * (1000.0 if found[2] == "KM" else 1.0)
    refuse_distance(metres)
    return metres


def refuse_bearing(value: float, unit: AngleUnit) -> None:
    """Refuse a bearing that its unit does not have.

    Raises:
        TraverseError: below zero or more than a circle.
    """
    circle = UNITS_IN_A_CIRCLE[unit]
    if not 0.0 <= value <= circle:
        raise TraverseError(
            "There is no bearing {value:g}: bearings go from 0 to {circle:g} ({unit}).",
            value=value,
            circle=circle,
            unit=unit.value,
        )


def refuse_distance(metres: float) -> None:
    """Refuse a distance that no leg has.

    Raises:
        TraverseError: zero, or longer than any leg that somebody walked.
    """
    if not metres > 0.0:
        raise TraverseError("A leg of {metres:g} m is none: write more than zero.", metres=metres)
    if metres > LONGEST_LEG_M:
        raise TraverseError(
            "A leg of {metres:,.0f} m is longer than {most:,.0f} m: a digit too much, or is it a "
            "coordinate?",
            metres=metres,
            most=LONGEST_LEG_M,
        )


def _bearing(text: str, value: str, said: list[str], default: AngleUnit) -> Bearing | None:
    """The bearing with what its words say; None where one of them says nothing known."""
    unit: AngleUnit | None = None
    north: North | None = None
    for word in said:
        plain = word.rstrip(".")
        if plain in UNITS and unit is None:
            unit = UNITS[plain]
        elif plain in NORTHS and north is None:
            north = NORTHS[plain]
        else:
            return None
        if plain == "M" and "M" not in text:
            raise TraverseError(
                "“{text}”: the m after the bearing may be metres or magnetic. Write the bearing "
                "first, and mag for magnetic.",
                text=text.strip(),
            )
        if plain == "G" and "G" not in text:
            raise TraverseError(
                "“{text}”: the g after the bearing may be gon or grid. Write gon, or grid.",
                text=text.strip(),
            )
    number = _value(value)
    refuse_bearing(number, unit or default)
    return Bearing(number, unit, north)


def _value(number: str) -> float:
    return float(number.replace(",", "."))


def _decimals(number: str) -> int:
    return len(number.replace(",", ".").partition(".")[2])
