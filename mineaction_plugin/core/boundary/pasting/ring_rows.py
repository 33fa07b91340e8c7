# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of one ring made into points: whose leg is whose, and how the ring closes.

A row's leg is the one that leaves its point or the one that arrives there; as in
`core.boundary.records`, the first row tells: where it carries a leg beside its coordinate, and
others carry no coordinate, legs leave.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from mineaction_plugin.core.boundary.pasting.model import PastedLeg, PastedPoint
from mineaction_plugin.core.boundary.pasting.raw_rows import NEEDS_ZONE, RawRow
from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.position.geodesy import inverse
from mineaction_plugin.core.terms.vocabulary import PointKind

LEAST_RING = 3
UNKNOWN_START = "?"
"""Stands for the coordinate of a start that nobody gave yet."""
SAME_M = 0.01


@dataclass(frozen=True)
class RingRows:
    """A ring, read."""

    points: tuple[PastedPoint, ...]
    closing: PastedLeg | None
    refused: dict[int, Message]
    notes: tuple[Message, ...]
    needs_start: bool = False


def ring_of(rows: Sequence[RawRow], start: str = "") -> RingRows:
    """Sort out one ring; rows in the order of the boundary.

    Args:
        rows: what the block says.
        start: the coordinate of the first point, for a ring that has none.
    """
    notes: list[Message] = []
    rows, needs_start = _started(rows, start, notes)
    rows, closing = _without_closing_row(rows, notes)
    if _legs_leave(rows):
        moved = [None, *(row.leg for row in rows[:-1])]
        closing = rows[-1].leg
        rows = [replace(row, leg=leg) for row, leg in zip(rows, moved, strict=True)]
        notes.append(say("The first row has a leg: each leg leads on from the point of its row."))
    elif any(row.leg is not None and row.text for row in rows):
        notes.append(say("Where a row has a coordinate and a leg, the coordinate was taken."))
    points = tuple(
        PastedPoint(
            row.row,
            row.label,
            row.kind,
            row.text,
            None if row.text else row.leg,
            row.from_label,
            row.ring,
            row.description,
        )
        for row in rows
    )
    return RingRows(points, closing, _repeated(rows), tuple(notes), needs_start)


def _started(
    rows: Sequence[RawRow], start: str, notes: list[Message]
) -> tuple[Sequence[RawRow], bool]:
    """Put the start's coordinate into the first row that lacks it, and say if none was given.

    A list that begins with TP1 and its leg leaves the start point out: it gets its row.
    """
    first = rows[0]
    if first.text:
        return rows, False
    text = start or UNKNOWN_START
    if first.kind is PointKind.TURNING and first.leg is not None:
        notes.append(
            say("The list begins with {label}: its start point was added.", label=first.label)
        )
        added = RawRow(first.row, "SP", PointKind.START, text, ring=first.ring)
        back = rows[-1].kind is PointKind.START
        return [replace(added, label=rows[-1].label if back else "SP"), *rows], not start
    return [replace(first, text=text), *rows[1:]], not start


def _legs_leave(rows: Sequence[RawRow]) -> bool:
    first = rows[0]
    return bool(first.text) and first.leg is not None and any(not row.text for row in rows[1:])


def _without_closing_row(
    rows: Sequence[RawRow], notes: list[Message]
) -> tuple[Sequence[RawRow], PastedLeg | None]:
    """Take off a last row that comes back to the start: by its label, or by its place."""
    if len(rows) <= LEAST_RING:
        return rows, None
    first, last = rows[0], rows[-1]
    same_label = bool(first.label) and first.label.casefold() == last.label.casefold()
    if (
        last.text
        and last.text != NEEDS_ZONE
        and _same_place(first, last)
        and (same_label or not last.label)
    ):
        notes.append(say("Row {row} repeats the first point and closes the ring.", row=last.row))
        return rows[:-1], None
    if same_label and last.leg is not None and not last.text and first.leg is None:
        notes.append(say("Row {row} leads back to {label}.", row=last.row, label=first.label))
        return rows[:-1], last.leg
    return rows, None


def _same_place(one: RawRow, two: RawRow) -> bool:
    if one.position is None or two.position is None:
        return bool(one.text) and one.text == two.text
    apart = inverse([one.position.lon], [one.position.lat], [two.position.lon], [two.position.lat])[
        1
    ]
    return float(apart[0]) <= SAME_M


def _repeated(rows: Sequence[RawRow]) -> dict[int, Message]:
    """Rows whose label was there before, and rows at the very place of the row before."""
    refused: dict[int, Message] = {}
    seen: dict[str, int] = {}
    for before, row in zip([None, *rows[:-1]], rows, strict=True):
        label = row.label.casefold()
        if label and label in seen:
            refused[row.row] = say(
                "The label {label} stands in row {first} already.",
                label=row.label,
                first=seen[label],
            )
        elif not row.text and row.leg is None:
            refused[row.row] = say("It has neither a coordinate nor a bearing with its distance.")
        elif before is not None and row.position is not None and _same_place(before, row):
            refused[row.row] = say(
                "It is the same place as row {first}: two equal points make no leg.",
                first=before.row,
            )
        seen.setdefault(label, row.row)
    return refused
