# SPDX-License-Identifier: GPL-3.0-or-later
"""What typing into the cell of a point does to the boundary: another draft, or a sentence."""

from __future__ import annotations

import re
from dataclasses import replace

from mineaction_plugin.core.boundary import draft as drafts
from mineaction_plugin.core.boundary.draft import Draft, Entry
from mineaction_plugin.core.boundary.leg_text import read_bearing, read_distance, read_leg
from mineaction_plugin.core.boundary.pasting.labels import kind_of
from mineaction_plugin.core.boundary.sheet.home import (
    coordinate_entry,
    home_of,
    refuse_far,
    refuse_same,
)
from mineaction_plugin.core.boundary.sheet.legs import closed_by, leg_entry, positioned
from mineaction_plugin.core.boundary.sheet.model import (
    BEARINGS,
    LEGS,
    Cell,
    Column,
    RowKind,
    TypedLeg,
    Typing,
)
from mineaction_plugin.core.boundary.sheet.new_row import new_point
from mineaction_plugin.core.errors import (
    CoordinateError,
    GeometryError,
    MineActionError,
    TraverseError,
)
from mineaction_plugin.core.terms.vocabulary import PointKind

_ACCURACY = re.compile(r"(.*?)(?:±|\+/?-|\+−)\s*(\d+(?:[.,]\d+)?)\s*m?\.?\s*", re.IGNORECASE)


def edited(draft: Draft, cell: Cell, typing: Typing) -> Draft:
    """The draft after a cell was typed into.

    Raises:
        MineActionError: why it cannot be; the draft is as it was.
    """
    if cell.row.kind is RowKind.CLOSING:
        entry = _closing(draft, cell, typing)
        return drafts.typed(draft, cell.row.key, entry)
    if cell.row.kind is RowKind.NEW:
        return _new(draft, cell, typing)
    if cell.column in {Column.LABEL, Column.KIND, Column.NOTE, Column.FIXED}:
        return _named(draft, cell.row.key, cell.column, cell.text)
    home = home_of(draft, cell.row.key, typing)
    after = drafts.typed(draft, cell.row.key, _entry(draft, cell, typing))
    refuse_far(after, cell.row.key, home)
    refuse_same(after, cell.row.key)
    return after


def half_leg(cell: Cell) -> bool:
    """Whether a cell only becomes something together with another one of its row.

    A bearing in the new row or in a closing row waits for its distance, and the other way round;
    in the row of a point the other half is there.
    """
    row, pending = cell.row, cell.pending.keys()
    if row.kind is RowKind.POINT or (row.kind is RowKind.CLOSING and row.is_leg):
        return False
    if cell.column in BEARINGS:
        return Column.DISTANCE not in pending
    if cell.column is Column.DISTANCE:
        return not BEARINGS.keys() & pending
    return row.kind is RowKind.NEW and cell.column not in {Column.COORDINATE, Column.TYPED}


def why_not_half(draft: Draft, cell: Cell, typing: Typing) -> MineActionError | None:
    """What is wrong with a waiting cell by itself; None while it may become something."""
    try:
        if cell.column in LEGS:
            _leg(cell, typing)
        if cell.column is Column.FROM:
            _source(draft, cell.text)
        if cell.column is Column.KIND:
            _kind(cell.text)
    except MineActionError as error:
        return error
    return None


def _named(draft: Draft, key: int, column: Column, text: str) -> Draft:
    """What has no place: label, kind, how it was fixed, what it is."""
    if column is Column.LABEL:
        return drafts.relabelled(draft, key, text)
    if column is Column.KIND:
        return drafts.kind_changed(draft, key, _kind(text))
    if column is Column.NOTE:
        return drafts.described(draft, key, text.strip())
    found = _ACCURACY.fullmatch(text.strip())
    if found is None:
        return drafts.described(draft, key, fixed_by=text.strip())
    accuracy_m = float(found[2].replace(",", "."))
    return drafts.described(draft, key, fixed_by=found[1].strip(), accuracy_m=accuracy_m)


def _kind(text: str) -> PointKind:
    """A kind by its code or its English name, or by a label of that kind.

    Raises:
        GeometryError: there is no such kind.
    """
    code = text.strip().casefold().replace(" ", "_")
    kind = PointKind(code) if code in {each.value for each in PointKind} else kind_of(text)
    if kind is None:
        raise GeometryError(
            "“{text}” is no kind of point: choose one from the list.", text=text.strip()
        )
    return kind


def _entry(draft: Draft, cell: Cell, typing: Typing) -> Entry:
    """What is typed for a point after the cell was edited."""
    row, text = cell.row, cell.text
    old = draft.of(row.key).entry
    if cell.column is Column.FROM:
        return _from(draft, cell, old)
    if cell.column in LEGS:
        return leg_entry(draft, row, old, _leg(cell, typing), typing)
    if cell.column is Column.TYPED and not text.strip():
        return positioned(old, Entry())
    leg = read_leg(text, typing.unit) if cell.column is Column.TYPED else None
    if leg is not None:
        whole = TypedLeg(leg.bearing, leg.distance_m, None, text)
        return leg_entry(draft, row, old, whole, typing)
    if not text.strip():
        raise CoordinateError("A point needs a place: type a coordinate, or delete the row.")
    return positioned(old, coordinate_entry(text, home_of(draft, row.key, typing), typing))


def _leg(cell: Cell, typing: Typing) -> TypedLeg:
    """The half of a leg in this cell, with the other half where it waits."""
    bearing, distance_m, north = None, None, None
    for column, text in cell.together.items():
        if column in BEARINGS and (bearing is None or column is cell.column):
            bearing, north = read_bearing(text, typing.unit), BEARINGS[column]
        elif column is Column.DISTANCE:
            distance_m = read_distance(text)
    return TypedLeg(bearing, distance_m, north)


def _source(draft: Draft, text: str) -> str:
    """The label of the point that a leg is said to start from."""
    source = draft.named(text)
    if source is None:
        raise TraverseError(
            "There is no point {label}: a leg starts from one of the points above.",
            label=text.strip() or "-",
        )
    return source.point.label


def _from(draft: Draft, cell: Cell, old: Entry) -> Entry:
    label = _source(draft, cell.text)
    if not old.is_leg:
        raise TraverseError(
            "{label} was not typed as a leg: type its bearing and distance first, then where it "
            "starts.",
            label=cell.row.label,
        )
    return replace(old, from_label=label)


def _closing(draft: Draft, cell: Cell, typing: Typing) -> Entry:
    """The leg back to the start, typed or taken away."""
    if cell.column in LEGS:
        return closed_by(draft, cell.row, _leg(cell, typing), typing)
    if cell.column is not Column.TYPED:
        raise TraverseError("Only a bearing and a distance can be typed for the leg back.")
    if not cell.text.strip():
        return closed_by(draft, cell.row, None, typing)
    leg = read_leg(cell.text, typing.unit)
    if leg is None:
        raise TraverseError(
            "The leg back to {label} is a bearing and a distance, as 214 mag 83.",
            label=cell.row.label,
        )
    return closed_by(draft, cell.row, TypedLeg(leg.bearing, leg.distance_m), typing)


def _new(draft: Draft, cell: Cell, typing: Typing) -> Draft:
    """A new point from the empty row, with what waited in its other cells."""
    cells = cell.together
    kind = _kind(cells[Column.KIND]) if cells.get(Column.KIND) else PointKind.TURNING
    text = cells.get(Column.COORDINATE, "") or cells.get(Column.TYPED, "")
    leg: TypedLeg | None = None
    if cells.get(Column.TYPED) and (read := read_leg(text, typing.unit)) is not None:
        leg = TypedLeg(read.bearing, read.distance_m, None, text)
    elif not text:
        leg = _leg(cell, typing)
    grown, key = new_point(draft, cell, kind, text if leg is None else leg, typing)
    for column in (Column.LABEL, Column.FIXED, Column.NOTE):
        if cells.get(column):
            grown = _named(grown, key, column, cells[column])
    return grown
