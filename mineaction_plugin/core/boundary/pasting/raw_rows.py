# SPDX-License-Identifier: GPL-3.0-or-later
"""One row of a block: its label, its coordinate, its leg; both may stand in one row."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from mineaction_plugin.core.boundary.leg_text import (
    NORTHS,
    Bearing,
    LegText,
    read_bearing,
    read_distance,
    read_leg,
)
from mineaction_plugin.core.boundary.pasting.cells import Row
from mineaction_plugin.core.boundary.pasting.headings import Heading, Part, column_of
from mineaction_plugin.core.boundary.pasting.labels import LABEL, SPACED_LABEL, kind_of
from mineaction_plugin.core.boundary.pasting.model import Choices, PastedLeg
from mineaction_plugin.core.errors import CoordinateError, TraverseError
from mineaction_plugin.core.position.coordinates import Position, parse
from mineaction_plugin.core.position.coordinates.normalising import (
    characters_normalised,
    words_normalised,
)
from mineaction_plugin.core.position.geodesy import inverse
from mineaction_plugin.core.terms.vocabulary import North, PointKind

ROOM_M = 2.0
"""Two writings of one place differ by what both left out, and by no more than this besides."""
UTM_NORTH, UTM_SOUTH = 32600, 32700
NEEDS_ZONE = "?"
"""Stands for the zone in a coordinate text that lacks it."""
_NUMBERED = re.compile(r"\s*\d{1,3}\s*[.):]\s+")
_DEGREES = re.compile(r"-?\d{1,2}[.]\d+[,;]?\s+-?\d{1,3}[.]\d+")
"""Two decimal numbers that can be a latitude and a longitude."""
_LABELLED = tuple(
    re.compile(rf"\s*({label.pattern})\s*[:.)=,;–-]*\s+", re.IGNORECASE)
    for label in (LABEL, SPACED_LABEL)
)
_WORD = re.compile(r"\s*([^\W\d_][\w-]{0,11})\s*[:.)=,;–-]*\s+")
_PLACE_WORDS = frozenset(
    {"N", "S", "E", "W", "UTM", "UPS", "MGRS", "ZONE", "ZONA", "FUSEAU", "HUSO"}
)
_POSITIONS = {Part.TEXT, Part.LAT, Part.LON, Part.EASTING, Part.NORTHING}


@dataclass(frozen=True)
class RawRow:
    """What a row says: a coordinate, a leg, or both; which of its ends the leg has is not known."""

    row: int
    label: str = ""
    kind: PointKind | None = None
    text: str = ""
    position: Position | None = None
    leg: PastedLeg | None = None
    from_label: str = ""
    ring: str = ""
    number: str = ""
    description: str = ""
    needs_zone: bool = False


def raw_row(row: Row, columns: Mapping[int, Heading], choices: Choices) -> RawRow:
    """Read a row by its columns.

    Raises:
        CoordinateError: a coordinate that cannot be read, or two in one row that disagree.
        TraverseError: a bearing or a distance that cannot be read, or one without the other.
    """
    cells = {
        part: row.cells[at]
        for part in Part
        if (at := column_of(columns, part)) is not None and at < len(row.cells) and row.cells[at]
    }
    if not set(cells) & {*_POSITIONS, Part.BEARING, Part.DISTANCE, Part.LABEL}:
        raise TraverseError("It has neither a coordinate nor a bearing with its distance.")
    texts, needs_zone = _coordinates(cells, columns, choices)
    leg = None
    if Part.BEARING in cells or Part.DISTANCE in cells:
        leg = _leg(cells, columns, choices)
    text = cells.get(Part.TEXT, "")
    written = None if texts or needs_zone else _leg_in(text, columns, choices)
    if written is not None:
        leg = with_choices(written, choices)
    elif text:
        texts.append(text)
    label = cells.get(Part.LABEL, "")
    return RawRow(
        row.number,
        label,
        kind_of(cells.get(Part.KIND, "")) or kind_of(label),
        texts[0] if texts else NEEDS_ZONE * needs_zone,
        _agreed(texts),
        leg,
        cells.get(Part.FROM, ""),
        cells.get(Part.RING, ""),
        cells.get(Part.NUMBER, ""),
        cells.get(Part.DESCRIPTION, ""),
        needs_zone,
    )


def _leg_in(text: str, columns: Mapping[int, Heading], choices: Choices) -> LegText | None:
    """The leg that a cell for any text holds; None where it is a coordinate, or nothing.

    "44.42 17.99" could be either: below a heading that says coordinate it is one.
    """
    at = column_of(columns, Part.TEXT)
    said = at is not None and not columns[at].guessed
    if not text or (said and _DEGREES.fullmatch(text.strip())):
        return None
    return read_leg(text, choices.unit)


def raw_line(row: Row, choices: Choices) -> RawRow:
    """Read a line of running text: "2. TP1: 33TYK 35355 31579", "TP2 033 mag 49".

    Raises:
        CoordinateError: what follows the label cannot be read.
        TraverseError: it is a leg that cannot be.
    """
    line = row.cells[0] + " "
    numbered = _NUMBERED.match(line)
    line = line[numbered.end() :] if numbered else line
    found = [labelled for each in _LABELLED if (labelled := each.match(line)) is not None]
    if not found:
        return _maybe_labelled(row.number, line, choices)
    try:
        return _unlabelled(row.number, found[0][1], line[found[0].end() :], choices)
    except (CoordinateError, TraverseError):
        if len(found) == 1:
            raise
        return _unlabelled(row.number, found[1][1], line[found[1].end() :], choices)


def _maybe_labelled(number: int, line: str, choices: Choices) -> RawRow:
    """A line that is read whole, or else without its first word: "A 33TYK 35355 31579".

    A word that says where a coordinate lies (N, south, UTM …) is never taken for a label.
    """
    try:
        return _unlabelled(number, "", line, choices)
    except (CoordinateError, TraverseError):
        word = _WORD.match(line)
        if word is None or _says_where(word[1]):
            raise
        try:
            return _unlabelled(number, word[1], line[word.end() :], choices)
        except (CoordinateError, TraverseError):
            pass
        raise


def _says_where(word: str) -> bool:
    plain = characters_normalised(word)
    return plain in _PLACE_WORDS or words_normalised(plain) != plain


def _unlabelled(number: int, label: str, line: str, choices: Choices) -> RawRow:
    """What follows the label of a line."""
    rest = line.strip().rstrip(".;,")
    leg = read_leg(rest, choices.unit)
    if leg is not None:
        return RawRow(number, label, kind_of(label), leg=with_choices(leg, choices))
    if label and not rest:
        return RawRow(number, label, kind_of(label))
    return RawRow(number, label, kind_of(label), rest, parse(rest))


def with_choices(leg: LegText, choices: Choices) -> PastedLeg:
    """The leg as written, with the list's unit where it names none; the north stays as said."""
    return PastedLeg(
        leg.bearing.value, leg.distance_m, leg.bearing.unit or choices.unit, leg.bearing.north
    )


def _coordinates(
    cells: Mapping[Part, str], columns: Mapping[int, Heading], choices: Choices
) -> tuple[list[str], bool]:
    """The texts of the row's number columns, the finest first, and whether a zone is missing."""
    texts: list[str] = []
    for one, two in ((Part.LAT, Part.LON), (Part.EASTING, Part.NORTHING)):
        if (one in cells) != (two in cells):
            raise CoordinateError(
                "It has a {one} and no {two}.",
                one=(one if one in cells else two).value,
                two=(two if one in cells else one).value,
            )
    if Part.LAT in cells:
        texts.append(f"{cells[Part.LAT]}; {cells[Part.LON]}")
    if Part.EASTING not in cells:
        return texts, False
    at = column_of(columns, Part.EASTING)
    zone = cells.get(Part.ZONE, "") or (columns[at].zone if at is not None else "") or choices.zone
    if zone:
        texts.append(f"{zone} {cells[Part.EASTING]} {cells[Part.NORTHING]}")
    return texts, not zone and not texts


def _leg(cells: Mapping[Part, str], columns: Mapping[int, Heading], choices: Choices) -> PastedLeg:
    for one, two in ((Part.BEARING, Part.DISTANCE), (Part.DISTANCE, Part.BEARING)):
        if one not in cells:
            raise TraverseError(
                "It has a {there} and no {missing}.", there=two.value, missing=one.value
            )
    at = column_of(columns, Part.BEARING)
    head = columns[at] if at is not None else Heading(Part.BEARING)
    unit = head.unit or choices.unit
    bearing: Bearing = read_bearing(cells[Part.BEARING], unit)
    said = {bearing.north, head.north, NORTHS.get(cells.get(Part.NORTH, "").upper())} - {None}
    if len(said) > 1:
        raise TraverseError(
            "Its bearing is called {norths}: which north was it read from?",
            norths=" and ".join(sorted(str(north) for north in said)),
        )
    north = next(iter(said), None)
    return PastedLeg(
        bearing.value,
        read_distance(cells[Part.DISTANCE]),
        bearing.unit or unit,
        north,
        _epsg(head.zone) if north is North.GRID else "",
    )


def _epsg(zone: str) -> str:
    """The UTM zone "34 north" as a CRS; "" for none."""
    if not zone:
        return ""
    number, _blank, side = zone.partition(" ")
    return f"EPSG:{(UTM_NORTH if side == 'north' else UTM_SOUTH) + int(number)}"


def _agreed(texts: list[str]) -> Position | None:
    """The position of the first text, where the others say the same place."""
    if not texts:
        return None
    first, *others = [parse(text) for text in texts]
    for text, other in zip(texts[1:], others, strict=True):
        apart_m = float(inverse([first.lon], [first.lat], [other.lon], [other.lat])[1][0])
        if apart_m > ROOM_M + 2.0 * (first.precision_m + other.precision_m):
            raise CoordinateError(
                "Its two coordinates, “{one}” and “{two}”, are {apart:,.0f} m apart. Which one "
                "holds?",
                one=texts[0],
                two=text,
                apart=apart_m,
            )
    return first
