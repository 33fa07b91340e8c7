# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows in one place: matched as one pile first, and then row by row, so that piles cost little.

Events are recorded at the middle of a village, thousands at one point; every row of such a pile
against every row of the other would be millions of pairs that say nothing.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np
import shapely

from mineaction_plugin.core.hazard.identity import finite, on_earth
from mineaction_plugin.core.hazard.table import Flags, Floats, Integers, Shapes

MOST_PAIRS = 10_000
"""So many pairs of two piles are weighed one by one; larger ones go in the order of their facts."""

Pairs = Integers
"""(n, 2): a row of the previous table and one of the current."""
NO_PAIRS: Pairs = np.empty((0, 2), dtype=np.int64)


@dataclass(frozen=True)
class Facts:
    """What rows say, as numbers: equal numbers in a column are equal words in both tables.

    The first column is the land class, the others the rest that a record says. Where costs are
    equal the places decide, so that nothing depends on the order of the rows.
    """

    previous: Integers
    current: Integers
    previous_place: Integers
    """Each row's place when rows are sorted by what they say and by their shape."""
    current_place: Integers

    def unlike(self, pairs: Pairs) -> Integers:
        """How many things the rows of each pair say differently."""
        differ = self.previous[pairs[:, 0]] != self.current[pairs[:, 1]]
        return np.asarray(differ.sum(axis=1), dtype=np.int64)

    def same_class(self, pairs: Pairs) -> Flags:
        """Whether the rows of each pair have one land class."""
        result: Flags = self.previous[pairs[:, 0], 0] == self.current[pairs[:, 1], 0]
        return result


class Piles:
    """A column of shapes with only the first row of each pile, and the rows of each pile."""

    def __init__(self, geometries: Shapes, kinds: Integers | None = None) -> None:
        """Find the rows with one and the same shape, and of one kind where kinds are given."""
        rows = usable(geometries)
        boxes = np.ascontiguousarray(shapely.bounds(geometries[rows]))
        keys = boxes.view(f"V{boxes.itemsize * 4}").ravel()
        _, group, counts = np.unique(keys, return_inverse=True, return_counts=True)
        suspects = rows[counts[group] > 1]
        words: list[Hashable] = list(shapely.to_wkb(geometries[suspects]))
        if kinds is not None:
            words = list(zip(words, kinds[suspects].tolist(), strict=True))
        found = [[int(suspects[place]) for place in places] for places in places_of(words).values()]
        self.rows = {pile[0]: pile for pile in found if len(pile) > 1}
        later = [row for pile in self.rows.values() for row in pile[1:]]
        self.firsts = without(geometries, np.array(later, dtype=np.int64))


def unpiled(pairs: Pairs, mine: Piles, theirs: Piles, facts: Facts) -> tuple[Pairs, Integers]:
    """Pairs of rows from pairs of piles, and for each the pair that it comes from."""
    piled = np.isin(pairs[:, 0], list(mine.rows)) | np.isin(pairs[:, 1], list(theirs.rows))
    single = np.flatnonzero(~piled)
    found: list[tuple[int, int]] = []
    of: list[int] = []
    for place in np.flatnonzero(piled).tolist():
        row, other = pairs[place].tolist()
        more = twins(mine.rows.get(row, [row]), theirs.rows.get(other, [other]), facts)
        found.extend(more)
        of.extend([place] * len(more))
    owners = np.concatenate([single, np.array(of, dtype=np.int64)])
    return np.concatenate([pairs[single], array_of(found)]), owners


def twins(rows: list[int], others: list[int], facts: Facts) -> list[tuple[int, int]]:
    """Pairs of two piles: rows that say the very same, and those that the rest may make."""
    if len(rows) == len(others) == 1:
        return [(rows[0], others[0])]
    sure = [
        (rows[here], others[there])
        for here, there in in_step(
            places_of(keys_of(facts.previous[rows])), places_of(keys_of(facts.current[others]))
        )
    ]
    mine, theirs = {row for row, _ in sure}, {other for _, other in sure}
    left = sorted(set(rows) - mine, key=lambda row: (facts.previous_place[row], row))
    rest = sorted(set(others) - theirs, key=lambda row: (facts.current_place[row], row))
    if len(left) * len(rest) <= MOST_PAIRS:
        return sure + [(row, other) for row in left for other in rest]
    return sure + list(zip(left, rest, strict=False))


def content_order(facts: Integers, geometries: Shapes) -> Integers:
    """(n,) the place of each row by its facts, then its shape; alike rows share theirs."""
    _, shape = np.unique(np.array(wkb_of(geometries), dtype=object), return_inverse=True)
    _, place = np.unique(np.column_stack([facts, shape]), axis=0, return_inverse=True)
    return np.asarray(place, dtype=np.int64).ravel()


def one_to_one(pairs: Pairs, facts: Facts, *costs: Floats | Integers) -> Pairs:
    """The cheapest pairs in which no row stands twice; the first cost counts most."""
    if not len(pairs):
        return NO_PAIRS
    alone = np.bincount(pairs[:, 0])[pairs[:, 0]] == 1
    alone &= np.bincount(pairs[:, 1])[pairs[:, 1]] == 1
    wanted = np.flatnonzero(~alone)
    rest = pairs[wanted]
    mine_at, theirs_at = facts.previous_place[rest[:, 0]], facts.current_place[rest[:, 1]]
    ties = (rest[:, 1], rest[:, 0], theirs_at, mine_at)
    order = np.lexsort((*ties, *(cost[wanted] for cost in reversed(costs))))
    mine: set[int] = set()
    theirs: set[int] = set()
    kept: list[tuple[int, int]] = []
    for row, other in rest[order].tolist():
        if row not in mine and other not in theirs:
            mine.add(row)
            theirs.add(other)
            kept.append((row, other))
    return np.concatenate([pairs[alone], array_of(kept)])


def usable(geometries: Shapes) -> Integers:
    """The rows whose shape can be compared at all."""
    there = finite(geometries) & ~shapely.is_empty(geometries)
    there[there] = on_earth(shapely.bounds(geometries[there]))
    return np.flatnonzero(there)


def keys_of(facts: Integers) -> list[bytes]:
    """Each row's facts as one key."""
    return [row.tobytes() for row in facts]


def in_step(
    mine: dict[Hashable, list[int]], theirs: dict[Hashable, list[int]]
) -> list[tuple[int, int]]:
    """Rows under one key, the first with the first and so on."""
    return [
        pair
        for key, rows in mine.items()
        if key in theirs
        for pair in zip(rows, theirs[key], strict=False)
    ]


def wkb_of(geometries: Shapes) -> list[bytes]:
    """Each shape's bytes; none for rows that are not to be matched."""
    words = [b""] * len(geometries)
    rows = usable(geometries)
    for row, word in zip(rows.tolist(), shapely.to_wkb(geometries[rows]).tolist(), strict=True):
        words[row] = word
    return words


def places_of(keys: Iterable[Hashable]) -> dict[Hashable, list[int]]:
    """Each key that is not empty, and its rows."""
    places: dict[Hashable, list[int]] = defaultdict(list)
    for row, key in enumerate(keys):
        if key:
            places[key].append(row)
    return places


def without(geometries: Shapes, rows: Integers) -> Shapes:
    """The column with None in some rows."""
    rest = geometries.copy()
    rest[rows] = None
    return rest


def array_of(pairs: Sequence[tuple[int, int]]) -> Pairs:
    """Pairs as (n, 2) numbers."""
    return np.array(pairs, dtype=np.int64).reshape(-1, 2)
