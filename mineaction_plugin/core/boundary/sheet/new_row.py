# SPDX-License-Identifier: GPL-3.0-or-later
"""The empty row at the end, made a point."""

from __future__ import annotations

from dataclasses import replace

from mineaction_plugin.core.boundary import draft as drafts
from mineaction_plugin.core.boundary.draft import Draft, Entry
from mineaction_plugin.core.boundary.sheet.home import (
    coordinate_entry,
    home_of,
    refuse_far,
    refuse_same,
)
from mineaction_plugin.core.boundary.sheet.legs import leg_entry
from mineaction_plugin.core.boundary.sheet.model import Cell, Column, TypedLeg, Typing
from mineaction_plugin.core.errors import TraverseError
from mineaction_plugin.core.terms.vocabulary import RING_KINDS, PointKind

GIVEN_BY_PLACE = frozenset({PointKind.START, PointKind.TURNING})
"""Kinds that a point on the boundary gets from where it stands."""


def new_point(
    draft: Draft, cell: Cell, kind: PointKind, what: str | TypedLeg, typing: Typing
) -> tuple[Draft, int]:
    """The draft with one more point, and that point's key.

    Args:
        draft: the boundary.
        cell: the last cell typed into the new row; its others wait in it.
        kind: what the point is.
        what: a coordinate text, or a leg.
        typing: what holds where the text does not say.

    Raises:
        MineActionError: why it cannot be.
    """
    home = home_of(draft, 0, typing)
    if isinstance(what, str):
        entry = coordinate_entry(what, home, typing)
    else:
        entry = _leg(draft, cell, what, typing)
    if kind in RING_KINDS:
        grown = drafts.inserted(draft, cell.row.key, 0.0, 0.0, entry)
    else:
        grown = drafts.led_in(draft, kind, 0.0, 0.0, entry)
    known = {each.key for each in draft.points}
    key = next(each.key for each in grown.points if each.key not in known)
    refuse_far(grown, key, home)
    refuse_same(grown, key)
    if kind in RING_KINDS - GIVEN_BY_PLACE:
        grown = drafts.kind_changed(grown, key, kind)
    return grown, key


def _leg(draft: Draft, cell: Cell, leg: TypedLeg, typing: Typing) -> Entry:
    if not draft.points:
        raise TraverseError(
            "The first point needs a coordinate; from the second one on a bearing and a distance "
            "will do."
        )
    start = replace(cell.row, from_label=cell.together.get(Column.FROM, "") or cell.row.from_label)
    return leg_entry(draft, start, Entry(), leg, typing)
