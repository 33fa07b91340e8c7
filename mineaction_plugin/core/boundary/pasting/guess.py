# SPDX-License-Identifier: GPL-3.0-or-later
"""What the columns of a block without headings carry, told from what stands in them.

Only what can be told is: two numbers are a latitude and a longitude where they have four decimals
or more, metres of a grid by their size, a bearing and a distance where they have two decimals or
less. Anything else is asked for, by a row of headings.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from mineaction_plugin.core.boundary.leg_text import MOST_DECIMALS, read_leg
from mineaction_plugin.core.boundary.pasting.cells import Row
from mineaction_plugin.core.boundary.pasting.headings import Heading, Part
from mineaction_plugin.core.boundary.pasting.labels import LABEL, kind_of
from mineaction_plugin.core.errors import TraverseError
from mineaction_plugin.core.position.coordinates import parse_many
from mineaction_plugin.core.terms.vocabulary import UNITS_IN_A_CIRCLE, AngleUnit

DECIMALS_OF_DEGREES = 4
PAIR = 2
NUMBER = re.compile(r"-?\d+(?:[.,]\d+)?")
EASTING_DIGITS, NORTHING_DIGITS = 6, 7


def columns_guessed(rows: Sequence[Row], unit: AngleUnit) -> dict[int, Heading] | None:
    """What each column carries; None where that cannot be told."""
    width = max(len(row.cells) for row in rows)
    padded = [(*row.cells, *[""] * (width - len(row.cells))) for row in rows]
    columns = list(zip(*padded, strict=True))
    found: dict[int, Heading] = {}
    numbers: list[int] = []
    for at, cells in enumerate(columns):
        filled = [cell for cell in cells if cell]
        if filled and _most(filled, lambda cell: NUMBER.fullmatch(cell.rstrip("°m ")) is not None):
            numbers.append(at)
        elif filled:
            _take_text(found, at, filled)
    if Part.TEXT in {known.part for known in found.values()}:
        return found
    while len(numbers) > PAIR and _counts(columns[numbers[0]]):
        found[numbers.pop(0)] = Heading(Part.NUMBER)
    if len(numbers) != PAIR:
        return None
    parts = _pair([columns[at] for at in numbers], unit)
    if parts is None:
        return None
    return {**found, **{at: Heading(part) for at, part in zip(numbers, parts, strict=True)}}


def _take_text(found: dict[int, Heading], at: int, filled: Sequence[str]) -> None:
    """Note a column of words: coordinates, labels or kinds, each the first time it is met."""
    known = {heading.part for heading in found.values()}
    if Part.TEXT not in known and _are_positions(filled):
        found[at] = Heading(Part.TEXT, guessed=True)
    elif Part.LABEL not in known and _most(filled, lambda cell: LABEL.fullmatch(cell) is not None):
        found[at] = Heading(Part.LABEL)
    elif Part.KIND not in known and _most(filled, lambda cell: kind_of(cell) is not None):
        found[at] = Heading(Part.KIND)
    elif Part.LABEL not in known:
        found[at] = Heading(Part.LABEL)
    elif Part.DESCRIPTION not in known:
        found[at] = Heading(Part.DESCRIPTION)


def _are_positions(filled: Sequence[str]) -> bool:
    """Whether most cells are coordinates, or legs in one cell."""
    errors = parse_many(filled).errors
    return sum(
        error is None or _is_leg(cell) for cell, error in zip(filled, errors, strict=True)
    ) * 2 > len(filled)


def _is_leg(cell: str) -> bool:
    try:
        return read_leg(cell) is not None
    except TraverseError:
        return True  # it is one, and is refused where it is read


def _pair(columns: Sequence[Sequence[str]], unit: AngleUnit) -> tuple[Part, Part] | None:
    """What two columns of numbers are."""
    first, second = ([cell.rstrip("°m ") for cell in cells if cell] for cells in columns)
    decimals = [max(_decimals(cell) for cell in cells) for cells in (first, second)]
    wholes = [max(len(_whole(cell)) for cell in cells) for cells in (first, second)]
    if wholes == [EASTING_DIGITS, NORTHING_DIGITS]:
        return Part.EASTING, Part.NORTHING
    if wholes == [NORTHING_DIGITS, EASTING_DIGITS]:
        return Part.NORTHING, Part.EASTING
    if min(decimals) >= DECIMALS_OF_DEGREES:
        return Part.LAT, Part.LON
    circle = UNITS_IN_A_CIRCLE[unit]
    turns = all(0.0 <= float(cell.replace(",", ".")) <= circle for cell in first if _is(cell))
    return (Part.BEARING, Part.DISTANCE) if max(decimals) <= MOST_DECIMALS and turns else None


def _counts(cells: Sequence[str]) -> bool:
    """Whether a column counts 1, 2, 3 …, perhaps from 1 again for each polygon."""
    last = 0
    for cell in cells:
        if not cell.isdigit() or int(cell) not in {1, last, last + 1}:
            return False
        last = int(cell)
    return True


def _most(cells: Sequence[str], fits: Callable[[str], bool]) -> bool:
    return sum(fits(cell) for cell in cells) * 2 > len(cells)


def _is(cell: str) -> bool:
    return NUMBER.fullmatch(cell) is not None


def _decimals(cell: str) -> int:
    return len(cell.replace(",", ".").partition(".")[2])


def _whole(cell: str) -> str:
    return cell.replace(",", ".").partition(".")[0].lstrip("-")
