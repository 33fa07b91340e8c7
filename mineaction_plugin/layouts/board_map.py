# SPDX-License-Identifier: GPL-3.0-or-later
"""The map of a site board on one or two sheets that share a strip of it.

On a page that is read from the right the sheets change sides, so the first of them carries the
east of the map instead of its west.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from mineaction_plugin.layouts.drawing import Fixed, Line, Mark
from mineaction_plugin.layouts.map_frame import Box, MapFrame

ASIDE_MM = (0.0, 5.0, -5.0, 10.0, -10.0)
CLEAR_MM = 3.5


@dataclass(frozen=True)
class Piece:
    """The part of the map on one sheet; lengths along the map count in mm from its west edge."""

    whole: MapFrame
    frame: MapFrame
    """On its own sheet, in that sheet's millimetres."""
    from_mm: float

    @property
    def to_mm(self) -> float:
        """Where it ends."""
        return self.from_mm + self.frame.box.width

    @property
    def begins(self) -> bool:
        """Whether it has the map's own west edge."""
        return self.from_mm == 0.0

    @property
    def ends(self) -> bool:
        """Whether it has the map's own east edge."""
        return abs(self.to_mm - self.whole.box.width) < 1e-9  # noqa: PLR2004 (mm)

    def at(self, along_mm: float) -> float:
        """Where on the sheet a place along the map lies."""
        return self.frame.box.x + along_mm - self.from_mm

    def own(self, marks: Sequence[Mark], between: tuple[float, float]) -> list[Mark]:
        """The marks of the whole map whose middle lies between, moved onto this sheet."""
        start = self.whole.box.x
        mine = [mark for mark in marks if between[0] <= middle_of(mark) - start < between[1]]
        return [moved(mark, self.at(0.0) - start) for mark in mine]

    def outer(self, marks: Sequence[Mark]) -> list[Mark]:
        """The marks of a grid without the labels of the edges at which the sheets meet."""
        left, right = self.frame.box.x, self.frame.box.x + self.frame.box.width
        return [
            mark
            for mark in marks
            if (self.begins or middle_of(mark) > left) and (self.ends or middle_of(mark) < right)
        ]


def pieces(
    whole: MapFrame, places: Sequence[tuple[float, float, float]], *, from_right: bool
) -> list[Piece]:
    """The pieces of a map.

    Args:
        whole: the whole map.
        places: for each sheet the left edge of its piece on that sheet, and where the piece begins
            and ends on the board's map, counted from the side at which the board begins.
        from_right: whether the board begins at the right.
    """
    found = []
    for left, start, end in places:
        from_mm = whole.box.width - end if from_right else start
        frame = replace(
            whole,
            box=Box(left, whole.box.y, end - start, whole.box.height),
            west_m=whole.west_m + from_mm * whole.scale / 1000.0,
        )
        found.append(Piece(whole, frame, from_mm))
    return found


def common(parts: Sequence[Piece]) -> tuple[float, float] | None:
    """The strip that two sheets share, from and to, in mm along the map; None for one sheet."""
    if len(parts) == 1:
        return None
    return max(part.from_mm for part in parts), min(part.to_mm for part in parts)


def off_the_strip(whole: MapFrame, places_m: np.ndarray, strip: tuple[float, float]) -> MapFrame:
    """The map moved aside a little where a place (n, 2) would lie in the strip of two sheets."""
    start = whole.box.x
    for aside_mm in ASIDE_MM:
        tried = replace(whole, west_m=whole.west_m + aside_mm * whole.scale / 1000.0)
        along = tried.to_page(places_m)[:, 0] - start if len(places_m) else np.zeros(0)
        if not ((along > strip[0] - CLEAR_MM) & (along < strip[1] + CLEAR_MM)).any():
            return tried
    return whole


def moved(mark: Mark, by_mm: float) -> Mark:
    """The mark, so far to the right."""
    match mark:
        case Line():
            return replace(mark, points=tuple((x + by_mm, y) for x, y in mark.points))
        case Fixed():
            return replace(mark, mark=moved(mark.mark, by_mm))  # type: ignore[arg-type]
        case _:
            return replace(mark, x=mark.x + by_mm)


def middle_of(mark: Mark) -> float:
    """The middle of a mark, from the left edge of its page."""
    match mark:
        case Line():
            xs = [x for x, _ in mark.points]
            return (min(xs) + max(xs)) / 2
        case Fixed():
            return middle_of(mark.mark) + mark.shift_mm
        case _:
            return mark.x + mark.width / 2
