# SPDX-License-Identifier: GPL-3.0-or-later
"""Which row of last month is which row of this one: by id, by the same shape, by a likely shape."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np
import shapely

from mineaction_plugin.core.hazard.comparison.piles import (
    NO_PAIRS,
    Facts,
    Pairs,
    Piles,
    array_of,
    in_step,
    keys_of,
    one_to_one,
    places_of,
    twins,
    unpiled,
    usable,
    without,
    wkb_of,
)
from mineaction_plugin.core.hazard.comparison.sameness import (
    POLYGONAL,
    distance_m,
    in_metres,
    metres_a_degree,
    one_corner_moved,
    same,
)
from mineaction_plugin.core.hazard.identity import finite
from mineaction_plugin.core.hazard.table import Floats, HazardTable, Shapes
from mineaction_plugin.core.position.ellipsoid import TURN_DEG, wrapped

NEAR_M = 60.0
"""Overlapping outlines no farther apart than this are one hazard, measured again."""
LEAST_OVERLAP = 0.3
"""Of the land that either covers, so much must be covered by both, wherever their edges are."""
SEAM_DEG = 175.0
"""Beyond this longitude rows are looked for on the other side of the antimeridian, too."""
INSIDE = 0.9
LEAST_SIZE = 0.1
"""Or the smaller lies so far inside the larger, and is at least so large against it."""

MOST_OF_ONE_ID = 50

_COMPUTED = re.compile(r"H-[0-9a-f]{12}(-\d+)?")
"""The ids of `identity.computed_ids`, which change with the shape."""


def recorded_ids(table: HazardTable) -> list[str]:
    """The id that the record carries; empty where it has none or it was computed from the shape.

    A word that more than MOST_OF_ONE_ID records carry ("0", "n/a") tells none of them apart.
    """
    words = [
        "" if computed or _COMPUTED.fullmatch(word) else word.strip()
        for word, computed in zip(table.hazard_id, table.id_computed, strict=True)
    ]
    common = {word for word, count in Counter(words).items() if count > MOST_OF_ONE_ID}
    return ["" if word in common else word for word in words] if common else words


def by_id(previous: HazardTable, current: HazardTable, facts: Facts) -> Pairs:
    """Pairs with the same recorded id; where one is there several times, the likest go together."""
    mine, theirs = places_of(recorded_ids(previous)), places_of(recorded_ids(current))
    single: list[tuple[int, int]] = []
    several: list[tuple[int, int]] = []
    for word in mine.keys() & theirs.keys():
        pairs = [(row, other) for row in mine[word] for other in theirs[word]]
        (single if len(pairs) == 1 else several).extend(pairs)
    doubled = array_of(several)
    apart = np.full(len(doubled), np.inf)
    there = finite(previous.geometry[doubled[:, 0]]) & finite(current.geometry[doubled[:, 1]])
    shapes = _pair_in_metres(previous.geometry, current.geometry, doubled[there])
    apart[there] = np.nan_to_num(distance_m(*shapes), nan=np.inf)
    return np.concatenate(
        [array_of(single), one_to_one(doubled, facts, apart, facts.unlike(doubled))]
    )


def by_shape(
    previous: Shapes, current: Shapes, tolerance_m: float, facts: Facts
) -> tuple[Pairs, Pairs]:
    """Pairs by shape: those that are the same, and those that are one hazard reshaped.

    Args:
        previous: (n,) shapes in degrees, None for rows that are not to be matched.
        current: (m,) the same.
        tolerance_m: less is rounding.
        facts: what the rows say, to tell rows of one outline apart.
    """
    exact = _identical(previous, current, facts)
    rest = without(previous, exact[:, 0]), without(current, exact[:, 1])
    close = _together(*rest, tolerance_m, facts)
    rest = without(rest[0], close[:, 0]), without(rest[1], close[:, 1])
    return np.concatenate([exact, close]), _likely(*rest, tolerance_m, facts)


def by_facts(previous: Sequence[bool], current: Sequence[bool], facts: Facts) -> Pairs:
    """Pairs of the flagged rows, which have neither id nor shape, that say the very same."""
    mine = [
        key if flag else b"" for key, flag in zip(keys_of(facts.previous), previous, strict=True)
    ]
    theirs = [
        key if flag else b"" for key, flag in zip(keys_of(facts.current), current, strict=True)
    ]
    return array_of(in_step(places_of(mine), places_of(theirs)))


def origins_of(geometries: Shapes) -> Floats:
    """(n, 2) the middle of each shape's box, degrees; longitudes in [-180, 180)."""
    west, south, east, north = shapely.bounds(geometries).T
    return np.column_stack([wrapped((west + east) / 2), (south + north) / 2])


def _identical(previous: Shapes, current: Shapes, facts: Facts) -> Pairs:
    """Rows whose shapes are the same bytes: nearly all, when the file was not re-projected.

    Of several rows with one shape, those that say the same go together first.
    """
    mine, theirs = wkb_of(previous), wkb_of(current)
    if not set(mine) & set(theirs) - {b""}:
        return NO_PAIRS
    here, there = places_of(mine), places_of(theirs)
    pairs = array_of(
        [
            pair
            for word, rows in here.items()
            if word in there
            for pair in twins(rows, there[word], facts)
        ]
    )
    return one_to_one(pairs, facts, facts.unlike(pairs))


def _together(previous: Shapes, current: Shapes, tolerance_m: float, facts: Facts) -> Pairs:
    """Rows whose outlines lie together within the tolerance."""
    mine, theirs = Piles(previous), Piles(current)
    pairs = _candidates(mine.firsts, theirs.firsts, tolerance_m, boxes=False)
    pairs = pairs[same(*_pair_in_metres(previous, current, pairs), tolerance_m)]
    pairs, _ = unpiled(pairs, mine, theirs, facts)
    return one_to_one(pairs, facts, facts.unlike(pairs))


def _likely(previous: Shapes, current: Shapes, tolerance_m: float, facts: Facts) -> Pairs:
    """Rows that are probably one hazard: they cover much the same land, or lie 60 m or less apart.

    Shapes that share no land are one hazard only where they kept their class and either the whole
    shape was moved or all corners but one stayed; points and lines where they kept their class.
    """
    here, there = Piles(previous, facts.previous[:, 0]), Piles(current, facts.current[:, 0])
    pairs = _candidates(here.firsts, there.firsts, NEAR_M, boxes=True)
    mine, theirs = _pair_in_metres(previous, current, pairs)
    apart = distance_m(mine, theirs)
    shared, least, most = _overlaps(mine, theirs)
    share = np.divide(shared, most + least - shared, out=np.zeros_like(most), where=most > 0)
    inside = (shared >= INSIDE * least) & (least >= LEAST_SIZE * most) & (shared > 0)
    near = (shared > 0) & (apart <= NEAR_M)
    moved = apart <= NEAR_M
    one = moved.copy()
    moved[moved] = same(_centred(mine[moved]), _centred(theirs[moved]), tolerance_m)
    one[one] = one_corner_moved(mine[one], theirs[one], tolerance_m)
    moved |= one | ((apart <= NEAR_M) & (most == 0))
    moved &= facts.same_class(pairs)
    kept = (share >= LEAST_OVERLAP) | inside | near | moved
    pairs, of = unpiled(pairs[kept], here, there, facts)
    return one_to_one(pairs, facts, -share[kept][of], apart[kept][of], facts.unlike(pairs))


def _candidates(previous: Shapes, current: Shapes, reach_m: float, *, boxes: bool) -> Pairs:
    """Rows whose boxes, or their middles, come within a distance of each other."""
    mine, theirs = usable(previous), usable(current)
    here, there = origins_of(previous[mine]), origins_of(current[theirs])
    reach = reach_m / metres_a_degree(np.clip(here[:, 1], -89.9, 89.9))
    half_mine, half_theirs = (
        (_half_sizes(previous[mine]), _half_sizes(current[theirs]))
        if boxes
        else (np.zeros_like(here), np.zeros_like(there))
    )
    tree = shapely.STRtree(_boxes(there, half_theirs))
    seam = np.abs(here[:, 0]) > SEAM_DEG
    turns = (0.0, -TURN_DEG, TURN_DEG) if seam.any() else (0.0,)
    rows = np.concatenate(
        [tree.query(_boxes(here + np.array([turn, 0.0]), half_mine + reach)).T for turn in turns]
    )
    return np.column_stack([mine[rows[:, 0]], theirs[rows[:, 1]]])


def _half_sizes(geometries: Shapes) -> Floats:
    west, south, east, north = shapely.bounds(geometries).T
    return np.column_stack([east - west, north - south]) / 2


def _boxes(middles: Floats, halves: Floats) -> Shapes:
    low, high = middles - halves, middles + halves
    result: Shapes = shapely.box(low[:, 0], low[:, 1], high[:, 0], high[:, 1])
    return result


def _pair_in_metres(previous: Shapes, current: Shapes, pairs: Pairs) -> tuple[Shapes, Shapes]:
    mine, theirs = previous[pairs[:, 0]], current[pairs[:, 1]]
    origins = origins_of(mine)
    return in_metres(mine, origins), in_metres(theirs, origins)


def _overlaps(previous: Shapes, current: Shapes) -> tuple[Floats, Floats, Floats]:
    """Land in both, in the smaller and in the larger, m²; nothing for points and lines."""
    mine, theirs = _valid(previous), _valid(current)
    with np.errstate(invalid="ignore"):
        # GEOS leaves the processor's flag up after overlays that come out well.
        shared = shapely.area(shapely.intersection(mine, theirs))
    sizes = shapely.area(mine), shapely.area(theirs)
    return shared, np.minimum(*sizes), np.maximum(*sizes)


def _valid(geometries: Shapes) -> Shapes:
    """Shapes that GEOS can overlay; only their overlap is measured, none is kept."""
    result = geometries.copy()
    polygonal = np.isin(shapely.get_type_id(geometries), POLYGONAL)
    broken = ~shapely.is_valid(geometries) & polygonal
    result[broken] = shapely.make_valid(geometries[broken])
    return result


def _centred(geometries: Shapes) -> Shapes:
    """Shapes in metres, each moved so that the mean of its corners is the origin."""
    coordinates, owner = shapely.get_coordinates(geometries, return_index=True)
    count = np.bincount(owner, minlength=len(geometries))[:, None]
    sums = np.column_stack(
        [np.bincount(owner, axis, minlength=len(geometries)) for axis in coordinates.T]
    )
    moved: Shapes = shapely.set_coordinates(geometries.copy(), coordinates - (sums / count)[owner])
    return moved
