# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels of a map that overlap neither each other nor the lines they name.

Everything is in millimetres of the page. Each label tries places around its point, near ones
first, and takes the best free one; a label without a free place is left out and counted, because
a label that covers another is worse than one that is read in the table.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.layouts.drawing import (
    Align,
    Line,
    Mark,
    Text,
    Type,
    text_width_mm,
)
from mineaction_plugin.layouts.map_frame import Box

DIRECTIONS = 16
FURTHER_MM = (0.0, 2.0, 5.0, 8.5, 12.5)
LEADER_BEYOND_MM = 1.4
HALO_MM = 0.5
REACH_MM = 60.0
"""No label, with its leader, reaches further from its point."""


@dataclass(frozen=True)
class Wish:
    """A label that wants a place beside a position of the page."""

    text: str
    x: float
    y: float
    type: Type
    away_deg: float | None = None
    """The direction to try first, clockwise from the top of the page; None: upper right."""
    clear_mm: float = 1.6
    """How far the nearest edge of the label stays from the position: half its symbol."""
    on_it: bool = False
    """The label may stand on its position: the name of an area."""
    short: str = ""
    """What it says where the whole text has no place."""


@dataclass
class LabelBoard:
    """The free space of one map, and the marks placed on it so far."""

    box: Box
    lines: BaseGeometry
    """What no label may cover if it can be helped: the boundary."""
    symbols: Sequence[BaseGeometry] = ()
    marks: list[Mark] = field(default_factory=list)
    left_out: int = 0
    _taken: list[BaseGeometry] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._fixed = [shape for shape in (*self.symbols,) if not shape.is_empty]
        parts = shapely.get_parts(shapely.segmentize(self.lines, 5.0))
        self._line_tree = shapely.STRtree(_segments(parts))
        self._symbol_tree = shapely.STRtree(self._fixed)

    def block(self, shape: BaseGeometry) -> None:
        """Keep a shape of the page free of labels."""
        self._taken.append(shape)

    def place(
        self, wishes: Iterable[Wish], *, over_lines: bool = False, short_first: bool = False
    ) -> None:
        """Give each wish a place, in their order; the important ones come first.

        Args:
            wishes: the labels.
            over_lines: whether a label may cover the boundary when nothing else is free.
            short_first: whether it is shortened before it covers the boundary: on a sheet that
                says the rest beside its map.
        """
        ways = [(False, False), *([(False, True)] if over_lines else [])]
        ways += [(True, over) for _, over in ways]
        if short_first:
            ways.sort(key=lambda way: way[1])
        for wish in wishes:
            if not any(self._shortened(wish, over, is_short) for is_short, over in ways):
                self.left_out += 1

    def _shortened(self, wish: Wish, over_lines: bool, is_short: bool) -> bool:  # noqa: FBT001
        if is_short:
            if not wish.short:
                return False
            wish = replace(wish, text=wish.short)
        return self._place(wish, over_lines=over_lines)

    def _place(self, wish: Wish, *, over_lines: bool) -> bool:
        width, height = text_width_mm(wish.text, wish.type) + 0.6, wish.type.line_mm * 0.95
        places = _places(wish, width, height)
        shapes = shapely.box(
            places[:, 0], places[:, 1], places[:, 0] + width, places[:, 1] + height
        )
        free = self._free(shapes, wish, over_lines=over_lines)
        for index in free:
            left, top = places[index]
            leader = _leader_ends(wish, left, top, width, height)
            if leader is None or not self._crosses_label(leader):
                break
        else:
            return False
        self._taken.append(shapes[index])
        if leader is not None:
            self._taken.append(shapely.LineString(leader))
            self.marks += [
                Line(leader, width=0.7, colour="#FFFFFF"),
                Line(leader, width=0.2),
            ]
        self.marks.append(
            Text(
                wish.text,
                left,
                top,
                width,
                height,
                wish.type,
                Align.CENTRE,
                middle=True,
                halo_mm=HALO_MM,
            )
        )
        return True

    def _crosses_label(self, leader: tuple[tuple[float, float], ...]) -> bool:
        taken = np.array(self._taken, dtype=object)
        return bool(shapely.intersects(taken, shapely.LineString(leader)).any())

    def _free(self, shapes: np.ndarray, wish: Wish, *, over_lines: bool) -> np.ndarray:
        """Indices of the places that are inside the map and touch nothing."""
        bounds = shapely.bounds(shapes)
        inside = (
            (bounds[:, 0] >= self.box.x + 0.5)
            & (bounds[:, 1] >= self.box.y + 0.5)
            & (bounds[:, 2] <= self.box.x + self.box.width - 0.5)
            & (bounds[:, 3] <= self.box.y + self.box.height - 0.5)
        )
        trees = [self._symbol_tree] if over_lines else [self._line_tree, self._symbol_tree]
        for tree in trees:
            hit = tree.query(shapes, predicate="intersects")[0]
            inside[hit] = False
        if self._taken:
            taken = np.array(self._taken, dtype=object)
            near = taken[shapely.distance(taken, shapely.Point(wish.x, wish.y)) < REACH_MM]
            if len(near):
                hit = shapely.STRtree(near).query(shapes, predicate="intersects")[0]
                inside[hit] = False
        return np.flatnonzero(inside)

    def along(self, text: str, kind: Type, start: np.ndarray, end: np.ndarray) -> bool:
        """Write a text along a leg of the page, beside it, readable from below or the right.

        Returns:
            Whether there was room: the leg longer than the text and the place free.
        """
        width, height = text_width_mm(text, kind) + 0.6, kind.line_mm
        dx, dy = end - start
        length = math.hypot(dx, dy)
        if length < width + 4.0:
            return False
        angle = math.degrees(math.atan2(dy, dx))
        angle = (angle + 90.0) % 180.0 - 90.0
        normal = np.array([-dy, dx]) / length
        for share in (0.5, 0.35, 0.65):
            for side in (1.0, -1.0):
                middle = start + (end - start) * share + normal * side * (height / 2 + 1.0)
                shape = _turned_box(middle, width, height, angle)
                if len(self._free(np.array([shape]), _at(middle), over_lines=False)):
                    self._taken.append(shape)
                    self.marks.append(
                        Text(
                            text,
                            middle[0] - width / 2,
                            middle[1] - height / 2,
                            width,
                            height,
                            kind,
                            Align.CENTRE,
                            middle=True,
                            turned_deg=angle,
                            halo_mm=HALO_MM,
                        )
                    )
                    return True
        return False


def _at(middle: np.ndarray) -> Wish:
    return Wish("", float(middle[0]), float(middle[1]), Type())


def _segments(parts: np.ndarray) -> list[BaseGeometry]:
    """The single segments of lines, so that a tree of them answers quickly."""
    segments: list[BaseGeometry] = []
    for part in parts:
        xy = shapely.get_coordinates(part)
        pairs = np.stack([xy[:-1], xy[1:]], axis=1)
        segments += list(shapely.linestrings(pairs))  # type: ignore[arg-type] # an array of them
    return segments


def _places(wish: Wish, width: float, height: float) -> np.ndarray:
    """Top left corners to try, the best first: near before far, outwards before inwards."""
    first = 45.0 if wish.away_deg is None else wish.away_deg
    turns = np.arange(DIRECTIONS) * 360.0 / DIRECTIONS
    turns = (turns + 180.0) % 360.0 - 180.0
    order = np.argsort(np.abs(turns), kind="stable")
    bearings = np.radians(first + turns[order])
    corners = []
    if wish.on_it:
        corners.append(np.array([[wish.x - width / 2, wish.y - height / 2]]))
    for distance in (wish.clear_mm + further for further in FURTHER_MM):
        east, up = np.sin(bearings), np.cos(bearings)
        x = wish.x + east * (distance + width / 2) - width / 2
        y = wish.y - up * (distance + height / 2) - height / 2
        corners.append(np.column_stack([x, y]))
    return np.vstack(corners)


def _leader_ends(
    wish: Wish, left: float, top: float, width: float, height: float
) -> tuple[tuple[float, float], ...] | None:
    """A thin line from a point to its label, where the label had to move away."""
    x = min(max(wish.x, left), left + width)
    y = min(max(wish.y, top), top + height)
    if math.hypot(x - wish.x, y - wish.y) < wish.clear_mm + LEADER_BEYOND_MM:
        return None
    return ((wish.x, wish.y), (x, y))


def _turned_box(middle: np.ndarray, width: float, height: float, angle_deg: float) -> BaseGeometry:
    angle = math.radians(angle_deg)
    along = np.array([math.cos(angle), math.sin(angle)]) * width / 2
    across = np.array([-math.sin(angle), math.cos(angle)]) * height / 2
    return shapely.Polygon(
        [
            middle - along - across,
            middle + along - across,
            middle + along + across,
            middle - along + across,
        ]
    )
