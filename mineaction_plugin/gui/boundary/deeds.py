# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tool bar and the keys do to the points that are selected."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateTransform, QgsRectangle
from qgis.PyQt.QtCore import QModelIndex

from mineaction_plugin.adapters.crs import wgs84
from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary import draft as drafts
from mineaction_plugin.core.boundary.draft import Draft, DraftPoint
from mineaction_plugin.core.boundary.pasting import Pasted
from mineaction_plugin.core.boundary.sheet import (
    Column,
    RowKind,
    Typing,
    block_draft,
    block_inserted,
)
from mineaction_plugin.core.errors import GeometryError, MineActionError
from mineaction_plugin.gui.boundary.cell_texts import NUMBERS
from mineaction_plugin.gui.boundary.table_model import COLUMNS, BoundaryModel
from mineaction_plugin.gui.boundary.table_view import BoundaryView
from mineaction_plugin.gui.boundary.work import Work
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.gui.desk import Desk

ROOM = 1.3
FILLED = frozenset({*NUMBERS, Column.FROM, Column.FIXED, Column.NOTE})
"""Columns that a column of cells is pasted into; elsewhere several lines are a block of points."""


class Deeds:
    """Each gives back "" where it was done, else why not."""

    def __init__(self, desk: Desk, work: Work, view: BoundaryView, model: BoundaryModel) -> None:
        self._desk = desk
        self._work = work
        self._view = view
        self._model = model

    def do(self, what: str) -> str:
        """Do what a key names."""
        draft = self._work.draft
        if draft is None:
            return ""
        if what == "zoom":
            self._zoom(draft)
            return ""
        keys = self._view.keys()
        changes: dict[str, tuple[Callable[[], Draft], str]] = {
            "insert": (lambda: self._inserted(draft, keys), tr("Put in a point")),
            "delete": (lambda: drafts.deleted(draft, keys), tr("Delete points")),
            "up": (lambda: _moved_up(draft, keys), tr("Move points up")),
            "down": (lambda: _moved_down(draft, keys), tr("Move points down")),
        }
        change, text = changes[what]
        try:
            after = change()
        except MineActionError as error:
            return translated(error)
        if after is draft:
            return ""
        fault = self._work.apply(after, text)
        if not fault and what == "insert":
            self._go_to_new(draft)
        return fault

    def replace(self, pasted: Pasted, typing: Typing) -> str:
        """Make a block the boundary: at once where the task has one, else typed anew."""
        draft = self._work.draft
        task_id = draft.task_id if draft is not None else ""
        ordered = draft.ordered if draft is not None else False
        try:
            if ordered and not all(point.label for point in pasted.points):
                raise GeometryError(
                    "The points of this task stand in an issued order, and labels never change "
                    "then: give each row of the block its label."
                )
            made = block_draft(pasted, task_id, typing, ordered=ordered)
        except MineActionError as error:
            return translated(error)
        if draft is None:
            self._work.compose(made)
            return ""
        return self._work.apply(made, tr("Paste the boundary"))

    def insert_block(self, pasted: Pasted, typing: Typing) -> str:
        """Put a block in behind the selected point."""
        draft, keys = self._work.draft, self._view.keys()
        if draft is None or not keys:
            return tr("Choose the point that the block comes behind.")
        try:
            made = block_inserted(draft, keys[-1], pasted, typing)
        except MineActionError as error:
            return translated(error)
        return self._work.apply(made, tr("Paste points"))

    def can_fill(self, place: QModelIndex, text: str) -> bool:
        """Whether a text is a column of cells that goes into this one and those below it."""
        lines = text.strip().splitlines()
        row = self._model.row(place.row()) if place.isValid() else None
        if len(lines) < 2 or "\t" in text or row is None:  # noqa: PLR2004 (one is a cell)
            return False
        return row.kind is RowKind.POINT and COLUMNS[place.column()] in FILLED

    def fill_down(self, place: QModelIndex, text: str) -> str:
        """Type a column of cells, one below the other, in one step of undo."""
        lines = text.strip().splitlines()
        rows = [self._model.row(place.row() + at) for at in range(len(lines))]
        if any(row is None or row.kind is not RowKind.POINT for row in rows):
            return tr("{lines} cells do not fit below here: the table has fewer points.").format(
                lines=len(lines)
            )
        try:
            with self._step(tr("Paste a column")):
                for at, line in enumerate(lines):
                    index = self._model.index(place.row() + at, place.column())
                    self._model.setData(index, line.strip())
        except MineActionError as error:
            return translated(error)
        return ""

    def _step(self, text: str) -> AbstractContextManager[None]:
        """One step of undo for several changes; typing anew has steps of its own."""
        return nullcontext() if self._work.composing else self._desk.editing.session.step(text)

    def _inserted(self, draft: Draft, keys: list[int]) -> Draft:
        """A point in the middle of the leg behind the selected one, to be typed over."""
        if not keys:
            self._view.start_typing(Column.COORDINATE)
            return draft
        one = draft.of(keys[-1])
        ring = draft.ring(one.point.ring_no)
        if not one.on_ring or len(ring) < 2:  # noqa: PLR2004 (a leg has two ends)
            self._view.start_typing(Column.COORDINATE)
            return draft
        at = next(row for row, each in enumerate(ring) if each.key == one.key)
        lon, lat = _between(one, ring[(at + 1) % len(ring)])
        return drafts.inserted(draft, one.key, lon, lat)

    def _go_to_new(self, before: Draft) -> None:
        """Stand in the coordinate of the point that was put in."""
        model, after = self._view.model(), self._work.draft
        if model is None or after is None:
            return
        labels = {(each.point.lon, each.point.lat) for each in before.points}
        for row, each in enumerate(_in_table(after)):
            if each is not None and (each.point.lon, each.point.lat) not in labels:
                column = list(Column).index(Column.COORDINATE)
                self._view.setCurrentIndex(model.index(row, column))
                return

    def _zoom(self, draft: Draft) -> None:
        """Show all points on the map, with some room around them."""
        lon = [each.point.lon for each in draft.points]
        lat = [each.point.lat for each in draft.points]
        canvas, project = self._desk.canvas, self._desk.controller.project
        box = QgsRectangle(min(lon), min(lat), max(lon), max(lat))
        box.grow(max(box.width(), box.height(), 0.0005) * (ROOM - 1.0))
        to_map = QgsCoordinateTransform(wgs84(), canvas.mapSettings().destinationCrs(), project)
        canvas.setExtent(to_map.transformBoundingBox(box))
        canvas.refresh()


def _between(one: DraftPoint, two: DraftPoint) -> tuple[float, float]:
    """The middle of a leg, in degrees; also across the antimeridian."""
    east = (two.point.lon - one.point.lon + 180.0) % 360.0 - 180.0
    lon = (one.point.lon + east / 2.0 + 180.0) % 360.0 - 180.0
    return lon, (one.point.lat + two.point.lat) / 2.0


def _in_table(draft: Draft) -> list[DraftPoint | None]:
    """The points row by row, None for a closing row."""
    rows: list[DraftPoint | None] = []
    rings = {draft.ring(ring_no)[-1].key for ring_no in draft.ring_numbers()}
    for each in draft.points:
        rows.append(each)
        if each.key in rings and len(draft.ring(each.point.ring_no)) > 2:  # noqa: PLR2004
            rows.append(None)
    return rows


def _moved_up(draft: Draft, keys: list[int]) -> Draft:
    """The selected points one place earlier in their ring."""
    members = _members(draft, keys)
    first = next(row for row, each in enumerate(members) if each.key in keys)
    return draft if first == 0 else drafts.reordered(draft, keys, members[first - 1].key)


def _moved_down(draft: Draft, keys: list[int]) -> Draft:
    """The selected points one place later in their ring."""
    members = _members(draft, keys)
    last = max(row for row, each in enumerate(members) if each.key in keys)
    if last == len(members) - 1:
        return draft
    before = members[last + 2].key if last + 2 < len(members) else 0
    return drafts.reordered(draft, keys, before)


def _members(draft: Draft, keys: list[int]) -> list[DraftPoint]:
    """The points of the ring, or of the way to it, that the first selected one stands in."""
    one = draft.of(keys[0])
    return list(draft.ring(one.point.ring_no) if one.on_ring else draft.leading())
