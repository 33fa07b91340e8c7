# SPDX-License-Identifier: GPL-3.0-or-later
"""Read a pasted block of boundary points: all of it, or the reason row by row.

A point left out makes another boundary. So a block is taken whole or not at all: rows that say
nothing of a point are counted and named, a row that should say something and cannot be read is
refused with its reason, and what the block does not say (which north, which zone) is asked.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from mineaction_plugin.core.boundary.pasting.cells import Grid, Row, cut
from mineaction_plugin.core.boundary.pasting.guess import columns_guessed
from mineaction_plugin.core.boundary.pasting.headings import Heading, Part, column_of, headings
from mineaction_plugin.core.boundary.pasting.labels import kind_of
from mineaction_plugin.core.boundary.pasting.model import Choices, Pasted, PastedLeg, PastedPoint
from mineaction_plugin.core.boundary.pasting.raw_rows import RawRow, raw_line, raw_row
from mineaction_plugin.core.boundary.pasting.ring_rows import ring_of
from mineaction_plugin.core.errors import CoordinateError, Message, TraverseError, say
from mineaction_plugin.core.terms.vocabulary import North

MOST_ROWS = 5_000
HEADINGS_WITHIN = 10
"""Titles may stand above the headings, but not more than these."""


NO_CHOICES = Choices()


def read_block(text: str, choices: Choices = NO_CHOICES) -> Pasted:
    """Read a block.

    Args:
        text: as it stands on the clipboard.
        choices: what the user said where the block does not.
    """
    grid = cut(text)
    if len(grid.rows) > MOST_ROWS:
        refused = say("{rows} rows are more than a boundary has.", rows=len(grid.rows))
        return Pasted(refused={grid.rows[MOST_ROWS].number: refused})
    notes: list[Message] = []
    raw, refused_rows = _raw_rows(grid, choices, notes)
    if grid.blanks:
        notes.append(say("Empty rows left out: {count}.", count=grid.blanks))
    refused_rows |= _refused_norths(raw)
    raw = [_with_north(row, choices.north) for row in raw]
    return _pasted(raw, refused_rows, notes, choices.start)


def _raw_rows(
    grid: Grid, choices: Choices, notes: list[Message]
) -> tuple[list[RawRow], dict[int, Message]]:
    """Every row that should say something, read or refused."""
    rows, columns = _after_headings(grid, notes)
    if not rows:
        return [], {}
    if columns is None and grid.separator:
        columns = columns_guessed(rows, choices.unit)
        if columns is None:
            return [], {
                rows[0].number: say(
                    "It cannot be told what the columns are. Put a row of headings above them, "
                    "such as: Point, Latitude, Longitude; or: Point, Bearing, Distance."
                )
            }
    foreign = [known.foreign for known in (columns or {}).values() if known.foreign]
    if foreign:
        return [], {
            rows[0].number: say("Distances in {unit} are not read: give metres.", unit=foreign[0])
        }
    return _read(rows, columns, choices, notes)


def _read(
    rows: Sequence[Row],
    columns: Mapping[int, Heading] | None,
    choices: Choices,
    notes: list[Message],
) -> tuple[list[RawRow], dict[int, Message]]:
    raw: list[RawRow] = []
    refused: dict[int, Message] = {}
    words: list[int] = []
    for row in rows:
        if not _says_something(row, columns):
            words.append(row.number)
            continue
        try:
            raw.append(raw_row(row, columns, choices) if columns else raw_line(row, choices))
        except (CoordinateError, TraverseError) as error:
            refused[row.number] = error.message
    if words:
        notes.append(
            say("Rows without any number were left out: {rows}.", rows=", ".join(map(str, words)))
        )
    return raw, refused


def _says_something(row: Row, columns: Mapping[int, Heading] | None) -> bool:
    """Whether a row should be a point: it has a digit, or the label of a point and a column."""
    if any(sign.isdigit() for cell in row.cells for sign in cell):
        return True
    at = column_of(columns, Part.LABEL) if columns else None
    cell = row.cells[at] if at is not None and at < len(row.cells) else row.cells[0]
    return kind_of(cell) is not None


def _after_headings(
    grid: Grid, notes: list[Message]
) -> tuple[Sequence[Row], dict[int, Heading] | None]:
    """The rows below the headings, and what the columns carry; all rows where there are none."""
    for at, row in enumerate(grid.rows[:HEADINGS_WITHIN] if grid.separator else ()):
        columns = headings(row.cells)
        if columns is None:
            continue
        notes.append(say("Row {row} was read as headings.", row=row.number))
        if at:
            notes.append(say("Rows above the headings left out: {count}.", count=at))
        unread = [cell for place, cell in enumerate(row.cells) if cell and place not in columns]
        if unread:
            notes.append(say("Columns that were not read: {names}.", names=", ".join(unread)))
        return grid.rows[at + 1 :], columns
    return grid.rows, None


def _refused_norths(raw: Sequence[RawRow]) -> dict[int, Message]:
    """Where some bearings say their north and others do not, those that do not."""
    legs = [(row.row, row.leg) for row in raw if row.leg is not None]
    said = sorted({str(leg.north) for _, leg in legs if leg.north is not None})
    if not said:
        return {}
    return {
        row: say(
            "Its bearing names no north, and others of the block do ({norths}). Write which.",
            norths=", ".join(said),
        )
        for row, leg in legs
        if leg.north is None
    }


def _with_north(row: RawRow, north: North | None) -> RawRow:
    if row.leg is None or row.leg.north is not None or north is None:
        return row
    return replace(row, leg=replace(row.leg, north=north))


def _pasted(
    raw: Sequence[RawRow], refused: dict[int, Message], notes: list[Message], start: str
) -> Pasted:
    needs_start = False
    points: list[PastedPoint] = []
    closing: dict[str, PastedLeg] = {}
    for name, rows in _by_ring(raw, refused, notes).items():
        ring = ring_of(rows, start)
        needs_start |= ring.needs_start
        points.extend(ring.points)
        refused.update({row: said for row, said in ring.refused.items() if row not in refused})
        notes.extend(note for note in ring.notes if note not in notes)
        if ring.closing is not None:
            closing[name] = ring.closing
    legs = [*(point.leg for point in points if point.leg is not None), *closing.values()]
    return Pasted(
        tuple(points),
        closing,
        dict(sorted(refused.items())),
        tuple(notes),
        needs_north=any(leg.north is None for leg in legs),
        needs_zone=any(row.needs_zone for row in raw),
        needs_start=needs_start,
    )


def _by_ring(
    raw: Sequence[RawRow], refused: dict[int, Message], notes: list[Message]
) -> dict[str, list[RawRow]]:
    """Rows by ring, each ring in the order of its point numbers where all have one."""
    rings: dict[str, list[RawRow]] = {}
    for row in raw:
        rings.setdefault(row.ring, []).append(row)
    for name, rows in rings.items():
        if not all(row.number.isdigit() for row in rows):
            continue
        seen: dict[int, int] = {}
        for row in rows:
            if int(row.number) in seen:
                refused[row.row] = say(
                    "The point number {number} stands in row {first} already: which comes first?",
                    number=row.number,
                    first=seen[int(row.number)],
                )
            seen.setdefault(int(row.number), row.row)
        ordered = sorted(rows, key=lambda row: int(row.number))
        if ordered != rows:
            notes.append(say("Rows were put in the order of their point numbers."))
            rings[name] = ordered
    return rings
