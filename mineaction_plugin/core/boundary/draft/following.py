# SPDX-License-Identifier: GPL-3.0-or-later
"""Which point of a ring came to lie where: labels follow a corner that was moved (design §8, 5).

A vertex at the same place is the same point. Between two of those, as many as before are the same
points, moved. Where there are more or fewer nobody can say which is which: those are new, and the
old ones gone, because a label in doubt must not stand at another place.
"""

from __future__ import annotations

from collections.abc import Mapping


def followed(new_count: int, old_count: int, same: Mapping[int, int]) -> dict[int, int]:
    """The old vertex that each vertex of the new ring is, where it is one.

    Args:
        new_count: vertices of the new ring, walked the same way round as the old one.
        old_count: vertices of the old ring.
        same: new to old index of the vertices at the same place.

    Returns:
        New to old index; `same` is part of it.
    """
    if not same:
        return {i: i for i in range(new_count)} if new_count == old_count else {}
    found = dict(same)
    anchors = sorted(same)
    for here, there in zip(anchors, [*anchors[1:], anchors[0]], strict=True):
        fresh = _between(here, there, new_count)
        gone = _between(same[here], same[there], old_count)
        if len(fresh) == len(gone) and not set(gone) & set(same.values()):
            found.update(zip(fresh, gone, strict=True))
    return found


def _between(first: int, last: int, count: int) -> list[int]:
    """The indices after `first` and before `last` around a ring."""
    steps = (last - first - 1) % count
    return [(first + 1 + step) % count for step in range(steps)]
