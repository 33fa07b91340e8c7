# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done with a line of the worksite's list, whichever table it is a row of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from mineaction_plugin.core.boundary import draft as drafts
from mineaction_plugin.core.boundary.draft import Entry
from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.terms.vocabulary import PointKind, WorksiteKind
from mineaction_plugin.gui.editing import worksite
from mineaction_plugin.gui.editing.editing import Editing
from mineaction_plugin.gui.worksite.items import Item
from mineaction_plugin.symbology.words import point_kind_word
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry


def place(
    editing: Editing, kind: PointKind | WorksiteKind, shape: BaseGeometry, typed: str
) -> bool:
    """Put something of a kind where it was drawn or typed.

    Raises:
        MineActionError: there is no current task; it cannot be there.
    """
    if not editing.boundary.current:
        raise OrderError("Choose a task first: what is placed belongs to it.")
    if isinstance(kind, WorksiteKind):
        worksite.place(editing.session, editing.boundary.current, kind, shape, typed)
        return True
    if editing.boundary.draft is None or shape.geom_type != "Point":
        return False
    led = drafts.led_in(editing.boundary.draft, kind, *_lon_lat(shape), Entry(text=typed))
    text = tr("Place {what}").format(what=point_kind_word(str(kind)))
    return editing.boundary.apply(led, text)


def move(editing: Editing, item: Item, shape: BaseGeometry, typed: str) -> None:
    """Put it elsewhere; what was verified or driven was another place or way.

    Raises:
        MineActionError: it cannot be there.
    """
    if item.post is not None:
        moved = replace(item.post.feature, geometry=shape, entered_text=typed)
        worksite.change(editing.session, item.post, moved)
        return
    draft = editing.boundary.draft
    if draft is None or item.point is None or shape.geom_type != "Point":
        return
    key = item.point.key
    if typed:
        moved_draft = drafts.typed(draft, key, Entry(text=typed))
    else:
        moved_draft = drafts.moved(draft, key, *_lon_lat(shape))
    editing.boundary.apply(moved_draft, tr("Move {what}").format(what=item.label))


def take_out(editing: Editing, item: Item) -> None:
    """Take it out of the list and off the map."""
    if item.post is not None:
        worksite.remove(editing.session, editing.boundary.current, [item.post])
    elif item.point is not None and editing.boundary.draft is not None:
        less = drafts.deleted(editing.boundary.draft, [item.point.key])
        editing.boundary.apply(less, tr("Take out {what}").format(what=item.label))


def shift(editing: Editing, items: Sequence[Item], item: Item, by: int) -> None:
    """Put it one place up (-1) or down (1) among its own: those that lead in, or the worksite."""
    own = [each for each in items if (each.post is None) is (item.post is None)]
    place_now = next(row for row, each in enumerate(own) if each.key == item.key)
    wanted = place_now + by
    if not 0 <= wanted < len(own):
        return
    own.insert(wanted, own.pop(place_now))
    if item.post is not None:
        posts = [each.post for each in own if each.post is not None]
        worksite.reorder(editing.session, editing.boundary.current, posts)
    elif item.point is not None and editing.boundary.draft is not None:
        behind = own[wanted + 1] if wanted + 1 < len(own) else None
        before = behind.point.key if behind is not None and behind.point is not None else 0
        ordered = drafts.reordered(editing.boundary.draft, [item.point.key], before)
        editing.boundary.apply(ordered, tr("Move {what} in the list").format(what=item.label))


def _lon_lat(point: BaseGeometry) -> tuple[float, float]:
    lon, lat = point.coords[0][:2]
    return lon, lat
