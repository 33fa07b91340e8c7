# SPDX-License-Identifier: GPL-3.0-or-later
"""Hold what was read against what the order says: names, order, counts, metres."""

from __future__ import annotations

import re
from collections.abc import Iterable

import numpy as np
from pyproj import Geod

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.order.exchange.text import printable
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification.result import Content, FileVerdict, Named, Verdict
from mineaction_plugin.core.position.ellipsoid import FloatArray

_GEOD = Geod(ellps="WGS84")
_POLE_DEG = 90.0


def compare(path: str, reader: str, read: Content, expected: Content) -> FileVerdict:
    """Compare part by part, in order and by name; the first thing that is wrong is the reason."""
    reasons = list(read.problems)
    points, worst_m = 0, 0.0
    for part, wanted in expected.parts.items():
        count, difference_m, reason = _part(part, read.parts.get(part, ()), wanted, read.within_m)
        points += count
        worst_m = max(worst_m, difference_m)
        if reason is not None:
            reasons.append(reason)
    return FileVerdict(
        path=path,
        verdict=Verdict.FAILED if reasons else Verdict.OK,
        points=points,
        max_difference_m=round(worst_m, 6),
        reader=reader,
        reason=reasons[0] if reasons else None,
    )


def missing_marks(order: Order, text: str) -> tuple[Message, ...]:
    """The marks that a file must carry and does not: number, revision, handling, DRAFT."""
    words = _squeezed(text)
    marks = [
        f"{printable(order.order_no)}",
        f"r{order.revision}",
        printable(order.programme.handling),
    ]
    missing = [mark for mark in marks if not _is_whole(_squeezed(mark), words)]
    # A draft's number begins with DRAFT too, and is no mark by itself.
    if order.draft and "DRAFT" not in words.replace(_squeezed(marks[0]), ""):
        missing.append("DRAFT")
    return tuple(say("The mark {mark} is missing.", mark=mark) for mark in missing)


def _is_whole(mark: str, words: str) -> bool:
    """Whether a mark stands there by itself: "r1" is not in "r12"."""
    return re.search(rf"(?<![^\W_]){re.escape(mark)}(?![^\W_])", words) is not None


def distances_m(one: FloatArray, two: FloatArray) -> FloatArray:
    """Geodesic distances between (n, 2) positions, WGS 84; infinite where one is no position."""
    if not len(one):
        return np.zeros(0)
    good = np.isfinite(one).all(axis=1) & np.isfinite(two).all(axis=1)
    good &= (np.abs(one[:, 1]) <= _POLE_DEG) & (np.abs(two[:, 1]) <= _POLE_DEG)
    result = np.full(len(one), np.inf)
    if good.any():
        a, b = one[good], two[good]
        result[good] = _GEOD.inv(a[:, 0], a[:, 1], b[:, 0], b[:, 1])[2]
    return result


def _part(
    part: str, read: tuple[Named, ...], wanted: tuple[Named, ...], within_m: float
) -> tuple[int, float, Message | None]:
    """Positions compared, greatest difference, and what is wrong."""
    if len(read) != len(wanted):
        return 0, 0.0, say(
            "{part}: {found} instead of {wanted}.", part=part, found=len(read), wanted=len(wanted)
        )  # fmt: skip
    points, worst_m = 0, 0.0
    reason: Message | None = None
    for place, ((name, got), (wanted_name, want)) in enumerate(zip(read, wanted, strict=True), 1):
        count, difference_m, wrong = _named(part, place, (name, got), (wanted_name, want), within_m)
        points += count
        worst_m = max(worst_m, difference_m)
        reason = reason or wrong
    return points, worst_m, reason


def _named(
    part: str, place: int, read: Named, wanted: Named, within_m: float
) -> tuple[int, float, Message | None]:
    (name, got), (wanted_name, want) = read, wanted
    if _squeezed(name) != _squeezed(wanted_name):
        return 0, 0.0, say(
            "{part}, row {row}: {found} where {wanted} should be.",
            part=part, row=place, found=name, wanted=wanted_name,
        )  # fmt: skip
    if len(got) != len(want):
        return 0, 0.0, say(
            "{part}, {name}: {found} positions instead of {wanted}.",
            part=part, name=wanted_name, found=len(got), wanted=len(want),
        )  # fmt: skip
    off_m = distances_m(np.asarray(got, dtype=float), np.asarray(want, dtype=float))
    worst_m = float(off_m.max(initial=0.0))
    if worst_m <= within_m:
        return len(want), worst_m, None
    return len(want), worst_m, say(
        "{part}, {name}: position {number} is {distance_m} m from where the order has it.",
        part=part, name=wanted_name, number=int(off_m.argmax()) + 1,
        distance_m=f"{worst_m:.3f}",
    )  # fmt: skip


def named(names: Iterable[str], positions: FloatArray) -> tuple[Named, ...]:
    """One named position a row."""
    return tuple((name, positions[i : i + 1]) for i, name in enumerate(names))


def _squeezed(text: str) -> str:
    """A text with all blanks alike: XML and PDF keep words, not line ends."""
    return " ".join(text.split())
