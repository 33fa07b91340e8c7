# SPDX-License-Identifier: GPL-3.0-or-later
"""While a cell is typed: where the point would lie, in words and on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QModelIndex

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary.draft import Draft, DraftPoint, misclosure
from mineaction_plugin.core.boundary.sheet import RowKind, with_spot
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.gui.boundary.figures import closure_words
from mineaction_plugin.gui.boundary.places import ProjectPlaces
from mineaction_plugin.gui.boundary.table_model import BoundaryModel
from mineaction_plugin.gui.boundary.work import Work
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.gui.desk import Desk


class TypingWords:
    """Tries what is typed on the draft, and tells what would come of it; changes nothing."""

    def __init__(self, work: Work, model: BoundaryModel, places: ProjectPlaces, desk: Desk) -> None:
        self._work = work
        self._model = model
        self._places = places
        self._desk = desk
        self._shown = False

    def home(self) -> tuple[float, float] | None:
        """Where a task without points lies: among the hazards of the project, if there are any."""
        return self._places.places().home()

    def while_typing(self, index: QModelIndex, text: str) -> str:
        """The place in words; why it is none yet."""
        draft = self._work.draft
        if draft is None or not text.strip():
            return ""
        if not draft.points:
            self._model.home = self.home()
        try:
            after = self._model.tried(index, text)
        except MineActionError as error:
            self.ended()
            return translated(error)
        row = self._model.row(index.row())
        if row is not None and row.kind is RowKind.CLOSING:
            return closure_words(misclosure(after))
        point = _changed(draft, after)
        if point is None:
            self.ended()
            return ""
        self._preview(after, point)
        words = self._places.places().words(point.point.lon, point.point.lat)
        return tr("{label} lies {words}.").format(label=point.point.label, words=translated(words))

    def of_row(self, index: QModelIndex) -> str:
        """Where the point of a row lies, once the places have been read."""
        row = self._model.row(index.row()) if index.isValid() else None
        if row is None or row.lon is None or row.lat is None or not self._places.known:
            return ""
        words = self._places.places().words(row.lon, row.lat)
        return tr("{label} lies {words}.").format(label=row.label, words=translated(words))

    def ended(self) -> None:
        """Nothing is typed any more."""
        if self._shown:
            self._shown = False
            self._desk.editing.tools.clear_preview()
            self._work.draw()

    def _preview(self, after: Draft, point: DraftPoint) -> None:
        self._shown = True
        self._desk.editing.tools.preview(with_spot(after, point))


def _changed(before: Draft, after: Draft) -> DraftPoint | None:
    """The first point that lies elsewhere, or is new."""
    places = {each.key: (each.point.lon, each.point.lat) for each in before.points}
    return next((p for p in after.points if places.get(p.key) != (p.point.lon, p.point.lat)), None)
