# SPDX-License-Identifier: GPL-3.0-or-later
"""What the edit tool does to a boundary, each as one step of undo. No events, no widgets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

import numpy as np

from mineaction_plugin.core.boundary import draft as drafts
from mineaction_plugin.core.boundary.draft import Draft, DraftPoint
from mineaction_plugin.core.boundary.pointing import (
    LonLat,
    middle_of_side,
    nearest_edge,
    neighbours,
    nudged,
    place_of,
)
from mineaction_plugin.core.boundary.readout import norths_at
from mineaction_plugin.core.boundary.shapes.edges import edge_taken
from mineaction_plugin.core.boundary.shapes.moves import without_overlap
from mineaction_plugin.core.boundary.typed_step import From, TypedStep, read_step
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.core.position.geodesy import area_m2
from mineaction_plugin.core.terms.vocabulary import AngleUnit, North, TaskState
from mineaction_plugin.gui.map_tools.nearby import Found, hazards_in, tasks_in
from mineaction_plugin.gui.map_tools.surroundings import Surroundings
from mineaction_plugin.gui.map_tools.words import area_words, distance_words
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

AROUND_DEG = 0.01
"""About a kilometre: how far from two points a hazard is looked for whose edge they take."""
ENDS = 2


class Commands:
    """Changes of the current boundary; each raises a sentence, or makes one step."""

    def __init__(self, around: Surroundings) -> None:
        self._around = around
        self._boundary = around.boundary

    @property
    def draft(self) -> Draft:
        """The boundary that is worked on.

        Raises:
            GeometryError: there is none.
        """
        draft = self._boundary.draft
        if draft is None:
            raise GeometryError("Choose a task first: click it on the map, or in the list.")
        return draft

    def label(self, key: int) -> str:
        """What a point is called."""
        return self.draft.of(key).point.label

    def one(self, keys: Sequence[int]) -> int:
        """The one point that is selected.

        Raises:
            GeometryError: none is, or several are.
        """
        return self._exactly(keys, 1)[0]

    def move(self, key: int, place: LonLat) -> None:
        """Put a point elsewhere."""
        text = tr("Move {label}").format(label=self.label(key))
        self._apply(drafts.moved(self.draft, key, *place), text)

    def nudge(self, keys: Sequence[int], east_m: float, north_m: float) -> None:
        """Move one point by metres of the grid."""
        key = self.one(keys)
        self.move(key, nudged(self.draft, key, east_m, north_m))

    def insert(self, after: int, place: LonLat) -> None:
        """Put a new point on the side that leaves a point, and select it."""
        before = {place_of(each) for each in self.draft.points}
        text = tr("Insert a point after {label}").format(label=self.label(after))
        if self._apply(drafts.inserted(self.draft, after, *place), text):
            new = [each for each in self.draft.points if place_of(each) not in before]
            self._boundary.select(each.key for each in new)

    def insert_middle(self, keys: Sequence[int]) -> None:
        """Put a new point in the middle of the side that leaves the selected one."""
        key = self.one(keys)
        middle = middle_of_side(self.draft, key)
        if middle is None:
            raise GeometryError("No side of the boundary leaves this point.")
        self.insert(key, middle)

    def delete(self, keys: Sequence[int]) -> None:
        """Take points out."""
        if not keys:
            raise GeometryError("Select the points to delete: click them, or drag a box.")
        labels = ", ".join(self.label(key) for key in keys)
        self._apply(drafts.deleted(self.draft, keys), tr("Delete {labels}").format(labels=labels))

    def move_side(self, key: int, by_m: float) -> None:
        """Move the side that leaves a point in parallel."""
        near = neighbours(self.draft, key)
        to = near[1].point.label if near else ""
        text = tr("Move the side {start}–{end} by {metres}").format(
            start=self.label(key), end=to, metres=distance_words(by_m)
        )
        self._apply(drafts.side_moved(self.draft, key, by_m), text)

    def offset(self, by_m: float) -> None:
        """Move the whole boundary."""
        text = tr("Offset the boundary by {metres}").format(metres=distance_words(by_m))
        self._apply(drafts.offset(self.draft, by_m), text)

    def keep_clear(self) -> str:
        """Give up what overlaps other tasks; says what was given up."""
        mine = drafts.polygon(self.draft)
        others = dict(self._other_tasks(mine))
        if not others:
            raise GeometryError("No other task overlaps this one.")
        left = without_overlap(mine, list(others.values()))
        given_up = -float(np.diff(area_m2(np.array([mine, left], dtype=object)))[0])
        if not given_up > 0.0:
            raise GeometryError("No other task overlaps this one.")
        names = ", ".join(others)
        text = tr("Keep clear of {tasks}").format(tasks=names)
        self._apply(drafts.replaced(self.draft, left), text)
        return tr("{area} that overlapped {tasks} were given up.").format(
            area=area_words(given_up), tasks=names
        )

    def take_edge(self, keys: Sequence[int]) -> str:
        """Let the boundary follow the nearest hazard's edge between two selected points."""
        start, end = (self.draft.of(key) for key in self._exactly(keys, ENDS))
        near = self._hazards_near(place_of(start), place_of(end))
        chosen = nearest_edge([each.shape for each in near], place_of(start), place_of(end))
        if chosen is None:
            raise GeometryError(
                "There is no hazard near {start} and {end} whose edge could be taken.",
                start=start.point.label,
                end=end.point.label,
            )
        mine = drafts.polygon(self.draft)
        made = edge_taken(mine, place_of(start), place_of(end), near[chosen].shape)
        text = tr("Take the edge of {hazard} between {start} and {end}").format(
            hazard=near[chosen].name, start=start.point.label, end=end.point.label
        )
        self._apply(drafts.replaced(self.draft, made), text)
        return text

    def read(
        self, keys: Sequence[int], text: str, north: North, unit: AngleUnit
    ) -> tuple[TypedStep, From | None]:
        """What a typed text means for the selected point: a leg from the point before, or a place.

        Raises:
            MineActionError: why it means nothing.
        """
        key = self.one(keys)
        near = neighbours(self.draft, key)
        start = self._from(near[0]) if near else None
        return read_step(text, start, north, unit), start

    def type(self, keys: Sequence[int], text: str, north: North, unit: AngleUnit) -> None:
        """Put the selected point where a text says, and keep the text."""
        step, _start = self.read(keys, text, north, unit)
        (key,) = keys
        said = tr("Type {label}: {text}").format(label=self.label(key), text=text.strip())
        self._apply(drafts.typed(self.draft, key, step.entry), said)

    def _from(self, each: DraftPoint) -> From:
        place, plane = place_of(each), drafts.plane_of(self.draft)
        today = date.today()  # noqa: DTZ011 (the user's own day: the one a compass is read)
        return From(each.point.label, place, norths_at(place, plane, today))

    def _exactly(self, keys: Sequence[int], count: int) -> Sequence[int]:
        if len(keys) == count:
            return keys
        if count == ENDS:
            raise GeometryError(
                "Select the two points between which the hazard's edge is taken; {count} are "
                "selected.",
                count=len(keys),
            )
        raise GeometryError("Select one point first; {count} are selected.", count=len(keys))

    def _apply(self, draft: Draft, text: str) -> bool:
        return bool(self._boundary.apply(draft, text))

    def _other_tasks(self, mine: BaseGeometry) -> Iterator[tuple[str, BaseGeometry]]:
        """Tasks that share land with the current one; withdrawn ones share nothing."""
        for found in tasks_in(self._around, mine.bounds):
            other = found.name != self._boundary.current
            live = found.status != TaskState.WITHDRAWN.value
            if other and live and found.shape.intersects(mine):
                yield found.name, found.shape

    def _hazards_near(self, one: LonLat, two: LonLat) -> list[Found]:
        west, east = sorted((one[0], two[0]))
        south, north = sorted((one[1], two[1]))
        far = AROUND_DEG
        return list(hazards_in(self._around, (west - far, south - far, east + far, north + far)))
