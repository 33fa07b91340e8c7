# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of each hazard between two months, and the land that was gained and lost."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.hazard.comparison import matching
from mineaction_plugin.core.hazard.comparison.land import areas_m2
from mineaction_plugin.core.hazard.comparison.piles import (
    NO_PAIRS,
    Facts,
    Pairs,
    content_order,
    usable,
)
from mineaction_plugin.core.hazard.comparison.sameness import distance_m, in_metres, same
from mineaction_plugin.core.hazard.table import Flags, Floats, HazardTable, Integers, Shapes
from mineaction_plugin.core.terms.progress import Progress, silent
from mineaction_plugin.core.terms.vocabulary import HazardStatus, LandClass

NO_ROW = -1
STATES = ("land_class", "status")
_LAND = {code: code.value for code in LandClass}
_STATUS = {code: code.value for code in HazardStatus}
WORDS = ("name", "contamination", "evidence")
"""What of a record is compared beside its shape."""


class Change(StrEnum):
    """What became of a hazard; where several fit, the first (design §6)."""

    ADDED = "added"
    REMOVED = "removed"
    REOPENED = "reopened"
    RECLASSIFIED = "reclassified"
    RESHAPED = "reshaped"
    UNCHANGED = "unchanged"


@dataclass(frozen=True)
class Comparison:
    """Two tables and, in columns of one length, what became of each hazard.

    Rows come in the order of the current table, then the removed ones in that of the previous.
    """

    previous: HazardTable
    current: HazardTable
    tolerance_m: float
    change: list[Change]
    previous_row: Integers
    """NO_ROW where it was added."""
    current_row: Integers
    """NO_ROW where it was removed."""
    reshaped: Flags
    moved_m: Floats
    """Metres between the outlines; NaN within the tolerance, and where there is no pair."""
    area_change_m2: Floats
    """Now less before, on the ellipsoid; 0 where the outline is the same within the tolerance."""
    differs: list[tuple[str, ...]]
    """The attributes that say something else now."""

    def __len__(self) -> int:
        return len(self.change)

    def rows(self, change: Change) -> list[int]:
        """The rows of one kind."""
        return [row for row, kind in enumerate(self.change) if kind is change]

    def shape(self, row: int) -> object:
        """The shape to show: the current one, of removed hazards the previous."""
        now = int(self.current_row[row])
        if now != NO_ROW:
            return self.current.geometry[now]
        return self.previous.geometry[int(self.previous_row[row])]


def compare(
    previous: HazardTable,
    current: HazardTable,
    *,
    tolerance_m: float = 0.5,
    ids: bool = True,
    progress: Progress = silent,
) -> Comparison:
    """Compare hazards with those of an earlier day.

    A hazard with a recorded id is the one with that id; one without, on either side, is found by
    its shape. Nothing that changed is called unchanged: a status that changed in another way
    than by reopening counts as reclassified.

    Args:
        previous: hazards as they were; shapes in WGS 84 longitude and latitude, as recorded.
        current: hazards as they are.
        tolerance_m: outlines that lie no farther apart are the same.
        ids: whether recorded ids are to be trusted; all go by their shape where not.
        progress: called with the share done.

    Raises:
        MineActionError: a tolerance that is no positive number.
    """
    if not 0 <= tolerance_m < matching.NEAR_M:
        raise MineActionError(
            "TOLERANCE_M must be from 0 to under {most} metres, not {value}.",
            most=matching.NEAR_M,
            value=tolerance_m,
        )
    facts = facts_of(previous, current)
    known = matching.by_id(previous, current, facts) if ids else NO_PAIRS
    progress(0.1)
    mine, theirs = _unmatched(previous, current, known, ids=ids)
    pairs, apart = _with_shapes(previous, current, known, tolerance_m, facts, mine, theirs)
    progress(0.8)
    return _comparison(previous, current, tolerance_m, pairs, apart, facts)


def facts_of(previous: HazardTable, current: HazardTable) -> Facts:
    """What both tables say, in numbers that mean the same in both."""
    columns = [*zip(_columns(previous), _columns(current), strict=True)]
    known = [_numbers(*both) for both in columns]
    here, there = (
        np.column_stack(
            [_numbered(both[side], numbers) for both, numbers in zip(columns, known, strict=True)]
        ).reshape(len(table), len(columns))
        for side, table in enumerate((previous, current))
    )
    return Facts(
        here, there, content_order(here, previous.geometry), content_order(there, current.geometry)
    )


def _numbers(one: list[str], two: list[str]) -> dict[str, int]:
    """A number for each word of either table, the same whatever order their rows are in."""
    return {word: number for number, word in enumerate(sorted({"", *one, *two}))}


def _numbered(column: list[str], known: dict[str, int]) -> Integers:
    """A number a word; a column without a word, which most have, costs nothing."""
    if not any(column):
        return np.zeros(len(column), dtype=np.int64)
    return np.array([known[word] for word in column], dtype=np.int64)


def land_classes(table: HazardTable) -> list[str]:
    """The class of each row; of those that are none of ours, the record's own word."""
    return [
        _LAND[code] if code is not LandClass.UNKNOWN else word.casefold() or code.value
        for code, word in zip(table.land_class, table.land_class_recorded, strict=True)
    ]


def statuses(table: HazardTable) -> list[str]:
    """The status of each row; of those that are none of ours, the record's own word."""
    return [
        _STATUS[code] if code is not HazardStatus.UNKNOWN else word.casefold() or code.value
        for code, word in zip(table.status, table.status_recorded, strict=True)
    ]


def _columns(table: HazardTable) -> tuple[list[str], ...]:
    return (land_classes(table), statuses(table), *(getattr(table, name) for name in WORDS))


def _with_shapes(  # noqa: PLR0917 (what was found, step by step)
    previous: HazardTable,
    current: HazardTable,
    known: Pairs,
    tolerance_m: float,
    facts: Facts,
    mine: Flags,
    theirs: Flags,
) -> tuple[Pairs, Floats]:
    """All pairs, and how far the outlines of each lie apart: NaN within the tolerance.

    `mine` and `theirs` are the rows that are still to be matched.
    """
    far = _apart(previous.geometry, current.geometry, known, tolerance_m)
    close, likely = matching.by_shape(
        _only(previous.geometry, mine), _only(current.geometry, theirs), tolerance_m, facts
    )
    more = _apart(previous.geometry, current.geometry, likely, tolerance_m)
    mine[usable(previous.geometry)] = False
    theirs[usable(current.geometry)] = False
    shapeless = matching.by_facts(mine.tolist(), theirs.tolist(), facts)
    nothing = np.full(len(close), np.nan), np.full(len(shapeless), np.nan)
    return (
        np.concatenate([known, close, likely, shapeless]),
        np.concatenate([far, nothing[0], more, nothing[1]]),
    )


def _unmatched(
    previous: HazardTable, current: HazardTable, known: Pairs, *, ids: bool
) -> tuple[Flags, Flags]:
    """The rows to look for by shape. Where both tables have ids, a row with an id is no other's."""
    mine, theirs = np.ones(len(previous), dtype=bool), np.ones(len(current), dtype=bool)
    mine[known[:, 0]] = theirs[known[:, 1]] = False
    here = np.array([bool(word) for word in matching.recorded_ids(previous)], dtype=bool)
    there = np.array([bool(word) for word in matching.recorded_ids(current)], dtype=bool)
    if ids and here.any() and there.any():
        mine &= ~here
        theirs &= ~there
    return mine, theirs


def _only(geometries: Shapes, rows: Flags) -> Shapes:
    result = geometries.copy()
    result[~rows] = None
    return result


def _apart(previous: Shapes, current: Shapes, pairs: Pairs, tolerance_m: float) -> Floats:
    """Metres between the outlines of each pair; NaN where they are the same within tolerance.

    A shape on one side only is infinitely far.
    """
    result = np.full(len(pairs), np.nan)
    mine, theirs = previous[pairs[:, 0]], current[pairs[:, 1]]
    here = np.isin(np.arange(len(pairs)), usable(mine))
    there = np.isin(np.arange(len(pairs)), usable(theirs))
    result[here != there] = np.inf
    both = np.flatnonzero(here & there)
    origins = matching.origins_of(mine[both])
    mine, theirs = in_metres(mine[both], origins), in_metres(theirs[both], origins)
    other = ~same(mine, theirs, tolerance_m)
    result[both[other]] = distance_m(mine[other], theirs[other])
    return result


def _comparison(  # noqa: PLR0917 (what was found, step by step)
    previous: HazardTable,
    current: HazardTable,
    tolerance_m: float,
    pairs: Pairs,
    apart: Floats,
    facts: Facts,
) -> Comparison:
    partner = np.full(len(current), NO_ROW)
    partner[pairs[:, 1]] = pairs[:, 0]
    far = np.full(len(current), np.nan)
    far[pairs[:, 1]] = apart
    gone = np.setdiff1d(np.arange(len(previous)), pairs[:, 0])
    previous_row = np.concatenate([partner, gone])
    current_row = np.concatenate([np.arange(len(current)), np.full(len(gone), NO_ROW)])
    moved = np.concatenate([far, np.full(len(gone), np.nan)])
    reshaped = ~np.isnan(moved)
    differs = _differences(facts, previous_row, current_row)
    change = [Change.UNCHANGED] * len(previous_row)
    other = (previous_row == NO_ROW) | (current_row == NO_ROW) | reshaped
    other |= np.fromiter(map(bool, differs), dtype=bool, count=len(differs))
    for place in np.flatnonzero(other).tolist():
        change[place] = _change(
            previous,
            current,
            int(previous_row[place]),
            int(current_row[place]),
            differs[place],
            reshaped=bool(reshaped[place]),
        )
    return Comparison(
        previous, current, tolerance_m, change, previous_row, current_row, reshaped, moved,
        _area_change(previous, current, previous_row, current_row, reshaped), differs,
    )  # fmt: skip


def _differences(facts: Facts, before: Integers, now: Integers) -> list[tuple[str, ...]]:
    """The attributes in which the rows of each pair differ."""
    names = (*STATES, *WORDS)
    differs: list[tuple[str, ...]] = [()] * len(before)
    pairs = np.flatnonzero((before != NO_ROW) & (now != NO_ROW))
    other = facts.previous[before[pairs]] != facts.current[now[pairs]]
    for place in np.flatnonzero(other.any(axis=1)).tolist():
        differs[int(pairs[place])] = tuple(
            name for name, differ in zip(names, other[place], strict=True) if differ
        )
    return differs


def _change(
    previous: HazardTable,
    current: HazardTable,
    row: int,
    other: int,
    differs: tuple[str, ...],
    *,
    reshaped: bool,
) -> Change:
    if row == NO_ROW:
        return Change.ADDED
    if other == NO_ROW:
        return Change.REMOVED
    if not differs:
        return Change.RESHAPED if reshaped else Change.UNCHANGED
    again = {HazardStatus.OPEN, HazardStatus.WORKED_ON}
    if previous.status[row] is HazardStatus.CLOSED and current.status[other] in again:
        return Change.REOPENED
    if set(differs) & set(STATES):
        return Change.RECLASSIFIED
    return Change.RESHAPED if reshaped else Change.UNCHANGED


def _area_change(
    previous: HazardTable, current: HazardTable, before: Integers, now: Integers, reshaped: Flags
) -> Floats:
    """Square metres now less those before, of added, removed and reshaped hazards; else 0."""
    result = np.zeros(len(before))
    came = ((before == NO_ROW) | reshaped) & (now != NO_ROW)
    went = ((now == NO_ROW) | reshaped) & (before != NO_ROW)
    result[came] += areas_m2(current.geometry[now[came]])
    result[went] -= areas_m2(previous.geometry[before[went]])
    return result
