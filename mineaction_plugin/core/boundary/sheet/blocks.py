# SPDX-License-Identifier: GPL-3.0-or-later
"""A pasted block made into a boundary, or put into one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from mineaction_plugin.core.boundary import draft as drafts
from mineaction_plugin.core.boundary.did_you_mean import advice, far_from_home, middle
from mineaction_plugin.core.boundary.draft import Draft, Entry
from mineaction_plugin.core.boundary.pasting import Pasted, PastedLeg, PastedPoint
from mineaction_plugin.core.boundary.sheet.home import coordinate_entry
from mineaction_plugin.core.boundary.sheet.model import Typing
from mineaction_plugin.core.errors import GeometryError, Message, MineActionError, say
from mineaction_plugin.core.position.coordinates import parse
from mineaction_plugin.core.position.geodesy import working_plane
from mineaction_plugin.core.terms.model import BoundaryPoint
from mineaction_plugin.core.terms.vocabulary import RING_KINDS, North, PointKind


def block_draft(pasted: Pasted, task_id: str, typing: Typing, *, ordered: bool = False) -> Draft:
    """A whole boundary from a block that is ready.

    Raises:
        MineActionError: naming the row whose point cannot be, or lies far from the others.
    """
    grid_crs = _grid_crs(pasted, typing)
    rows = [(point, entry) for _pasted, point, entry in _rows(pasted, typing, grid_crs)]
    draft = drafts.from_rows(task_id, rows, ordered=ordered)
    _refuse_far(draft, pasted, typing)
    return draft


def block_inserted(draft: Draft, after_key: int, pasted: Pasted, typing: Typing) -> Draft:
    """The points of a block put in behind a point; those that lead to a boundary go to them.

    Raises:
        MineActionError: naming the row; a block with several rings or a leg back.
    """
    if len({point.ring for point in pasted.points}) > 1 or pasted.closing:
        raise GeometryError(
            "This block is a whole boundary (several rings, or a leg back to its start): let it "
            "replace the boundary instead."
        )
    key = after_key
    for source, point, entry in _rows(pasted, typing, _grid_crs(pasted, typing)):
        known = {each.key for each in draft.points}
        try:
            if point.kind in RING_KINDS:
                draft = drafts.inserted(draft, key, point.lon, point.lat, entry)
            else:
                draft = drafts.led_in(draft, point.kind, point.lon, point.lat, entry)
        except MineActionError as error:
            raise GeometryError(
                "Row {row}: {fault}", row=source.row, fault=error.message
            ) from error
        new = next(each for each in draft.points if each.key not in known)
        if point.description:
            draft = drafts.described(draft, new.key, point.description)
        if point.kind in RING_KINDS:
            key = new.key
    return draft


def _rows(
    pasted: Pasted, typing: Typing, grid_crs: str
) -> Iterator[tuple[PastedPoint, BoundaryPoint, Entry]]:
    rings = list(dict.fromkeys(point.ring for point in pasted.points))
    counted: dict[int, int] = {}
    last = {point.ring: place for place, point in enumerate(pasted.points)}
    for place, point in enumerate(pasted.points):
        ring_no = rings.index(point.ring) + 1
        kind = point.kind
        if kind is None or kind in RING_KINDS:
            counted[ring_no] = counted.get(ring_no, 0) + 1
            kind = kind or (PointKind.START if counted[ring_no] == 1 else PointKind.TURNING)
        entry = coordinate_entry(point.text, None, typing) if point.text else Entry()
        if point.leg is not None:
            entry = _leg(point.leg, point.from_label, typing, grid_crs)
        back = pasted.closing.get(point.ring)
        if back is not None and last[point.ring] == place:
            entry = _closed(entry, back, typing, grid_crs)
        made = BoundaryPoint(
            ring_no, max(counted.get(ring_no, 1), 1), point.label, kind, 0.0, 0.0, point.description
        )
        yield point, made, entry


def _leg(leg: PastedLeg, from_label: str, typing: Typing, grid_crs: str) -> Entry:
    return Entry(
        from_label=from_label,
        bearing=leg.bearing,
        angle_unit=leg.unit,
        north=leg.north,
        grid_crs=(leg.grid_crs or grid_crs) if leg.north is North.GRID else "",
        bearing_date=typing.on.isoformat() if leg.north is North.MAGNETIC else "",
        distance_m=leg.distance_m,
    )


def _closed(entry: Entry, back: PastedLeg, typing: Typing, grid_crs: str) -> Entry:
    """The entry of a ring's last point with the leg back from it."""
    counted = _leg(back, "", typing, grid_crs)
    if entry.is_leg and (entry.north, entry.angle_unit) != (counted.north, counted.angle_unit):
        raise GeometryError(
            "The leg back to the start is counted from another north or in another unit than the "
            "leg before it."
        )
    return replace(
        entry,
        angle_unit=counted.angle_unit,
        north=counted.north,
        grid_crs=counted.grid_crs,
        bearing_date=counted.bearing_date,
        closing_bearing=counted.bearing,
        closing_distance_m=counted.distance_m,
    )


def _grid_crs(pasted: Pasted, typing: Typing) -> str:
    """The zone of grid bearings: the one chosen, or that of the block's first coordinate."""
    if typing.grid_crs:
        return typing.grid_crs
    text = next((point.text for point in pasted.points if point.text), "")
    if not text:
        return ""
    first = parse(text)
    return f"EPSG:{working_plane(first.lon, first.lat).epsg}"


def _refuse_far(draft: Draft, pasted: Pasted, typing: Typing) -> None:
    """Refuse a point far from where most of the block, or the task, lies."""
    home = middle(
        [each.point.lon for each in draft.points], [each.point.lat for each in draft.points]
    )
    if typing.home is not None and far_from_home(*home, typing.home) is not None:
        home = typing.home
    by_label = {point.label.casefold(): point for point in pasted.points if point.label}
    for each in draft.points:
        far = far_from_home(each.point.lon, each.point.lat, home)
        if far is None:
            continue
        source = by_label.get(each.point.label.casefold())
        found = advice(each.entry.text, home) if each.entry.text else None
        said: Message = found.message if found is not None else far
        where = (
            say("Row {row}", row=source.row)
            if source
            else say("Point {label}", label=each.point.label)
        )
        raise GeometryError("{where}: {fault}", where=where, fault=said)
