# SPDX-License-Identifier: GPL-3.0-or-later
"""How tasks are called: the next number of a series, and the parts of a divided task."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import count as counted

NUMBERED = re.compile(r"t-(\d+)")


def next_ids(taken: Iterable[str], count: int) -> tuple[str, ...]:
    """The next ids "T-001", "T-002"… after the highest number there is.

    A gap is never filled: a number that was used once stands on papers that are still about.

    Args:
        taken: ids of all tasks there are and ever were.
        count: how many are wanted.
    """
    found = (NUMBERED.fullmatch(each.casefold()) for each in taken)
    highest = max((int(match.group(1)) for match in found if match), default=0)
    return tuple(f"T-{number:03d}" for number in range(highest + 1, highest + 1 + count))


def part_ids(parent: str, taken: Iterable[str], count: int) -> tuple[str, ...]:
    """Ids of the parts of a task: "<id>-1", "<id>-2"…; one that is taken is passed over."""
    known = {each.casefold() for each in taken}
    names = (f"{parent}-{number}" for number in counted(1))
    free = (name for name in names if name.casefold() not in known)
    return tuple(next(free) for _ in range(count))
