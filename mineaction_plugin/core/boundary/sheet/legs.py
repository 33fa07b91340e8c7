# SPDX-License-Identifier: GPL-3.0-or-later
"""What is stored for a leg that was typed, cell by cell or in one go."""

from __future__ import annotations

from dataclasses import replace

from mineaction_plugin.core.boundary.draft import Draft, Entry
from mineaction_plugin.core.boundary.leg_text import read_distance, read_leg
from mineaction_plugin.core.boundary.sheet.model import SheetRow, TypedLeg, Typing
from mineaction_plugin.core.boundary.sheet.rows import grid_of, leg_text
from mineaction_plugin.core.errors import TraverseError
from mineaction_plugin.core.terms.vocabulary import UNITS_IN_A_CIRCLE, AngleUnit, North

ROUNDED_DIGITS = 2
"""A half of a leg that nobody typed is taken from the map to the centimetre or 0.01°."""


def leg_entry(draft: Draft, row: SheetRow, old: Entry, leg: TypedLeg, typing: Typing) -> Entry:
    """The entry of a point whose leg was typed, whole or one half of it.

    The half that was not typed is the one that was typed before; where none was, it is taken from
    the map, and the entry's text then names only the half that somebody typed.

    Args:
        draft: the boundary.
        row: the point's row, with its leg as it lies.
        old: what was typed before.
        leg: what is typed now.
        typing: what holds where the text does not say.
    """
    source = old.from_label if old.is_leg else row.from_label
    base = replace(old, text="", format="", crs="", datum_operation="", from_label=source)
    if leg.bearing is not None:
        north = leg.bearing.north or leg.north or typing.north
        unit = leg.bearing.unit or typing.unit
        _refuse_other_closing(old, north, unit)
        base = _counted(base, draft, (north, unit), typing)
        base = replace(base, bearing=leg.bearing.value)
    elif not old.is_leg:
        north = old.north if old.closes and old.north is not None else typing.north
        unit = old.angle_unit if old.closes else typing.unit
        base = _counted(base, draft, (north, unit), typing)
        base = replace(base, bearing=_bearing_on_map(row, north, unit))
    metres = leg.distance_m
    if metres is None:
        metres = old.distance_m if old.is_leg else _rounded(row.distance_m)
    base = replace(base, distance_m=metres)
    return replace(base, text=leg.text.strip() or _said(base, old, leg))


def closed_by(draft: Draft, row: SheetRow, leg: TypedLeg | None, typing: Typing) -> Entry:
    """The entry of a ring's last point with the measured leg back, or without one.

    Raises:
        TraverseError: a north or a unit that the leg to that point does not have.
    """
    old = draft.of(row.key).entry
    if leg is None:
        return replace(old, closing_bearing=None, closing_distance_m=None)
    metres = leg.distance_m if leg.distance_m is not None else old.closing_distance_m
    if leg.bearing is None:
        return replace(old, closing_distance_m=metres)
    north = leg.bearing.north or leg.north or typing.north
    unit = leg.bearing.unit or typing.unit
    if old.is_leg and (north is not old.north or unit is not old.angle_unit):
        raise TraverseError(
            "The leg to {label} was typed from {north} north in {unit}: type the leg back "
            "the same way.",
            label=row.from_label,
            north=str(old.north),
            unit=old.angle_unit.value,
        )
    base = old if old.is_leg else _counted(old, draft, (north, unit), typing)
    return replace(base, closing_bearing=leg.bearing.value, closing_distance_m=metres)


def positioned(old: Entry, new: Entry) -> Entry:
    """Another entry for a point that keeps the measured leg back from it."""
    if not old.closes:
        return new
    return replace(
        new,
        closing_bearing=old.closing_bearing,
        closing_distance_m=old.closing_distance_m,
        angle_unit=old.angle_unit,
        north=old.north,
        grid_crs=old.grid_crs,
        bearing_date=old.bearing_date,
        declination_deg=old.declination_deg,
        declination_source=old.declination_source,
    )


def _counted(entry: Entry, draft: Draft, counted: tuple[North, AngleUnit], typing: Typing) -> Entry:
    """The entry with its north, and what it takes to bring a bearing to true north."""
    north, unit = counted
    return replace(
        entry,
        angle_unit=unit,
        north=north,
        grid_crs=grid_of(draft, typing.grid_crs) if north is North.GRID else "",
        bearing_date=typing.on.isoformat() if north is North.MAGNETIC else "",
        declination_deg=None,
        declination_source="",
    )


def _refuse_other_closing(old: Entry, north: North, unit: AngleUnit) -> None:
    if old.closes and (north is not old.north or unit is not old.angle_unit):
        raise TraverseError(
            "The leg back from here was typed from {north} north in {unit}: type this one the "
            "same way, or take the leg back away first.",
            north=str(old.north),
            unit=old.angle_unit.value,
        )


def _bearing_on_map(row: SheetRow, north: North, unit: AngleUnit) -> float:
    bearing_deg = row.bearing(north)
    if bearing_deg is None:
        raise TraverseError("Type the bearing first: the map gives none for this leg.")
    circle = UNITS_IN_A_CIRCLE[unit]
    return round(bearing_deg * circle / 360.0, ROUNDED_DIGITS) % circle


def _rounded(metres: float | None) -> float:
    if metres is None:
        raise TraverseError("Type the distance as well: the map gives none for this leg.")
    return round(metres, ROUNDED_DIGITS)


def _said(entry: Entry, old: Entry, leg: TypedLeg) -> str:
    """The halves of a leg that somebody typed, now or before."""
    had = _halves_of(old)
    said_bearing = leg.bearing is not None or had[0]
    said_distance = leg.distance_m is not None or had[1]
    if said_distance and not said_bearing:
        return leg_text(entry, None, entry.distance_m) + " m"
    return leg_text(entry, entry.bearing, entry.distance_m if said_distance else None)


def _halves_of(old: Entry) -> tuple[bool, bool]:
    """Whether the bearing, and whether the distance of a leg was typed."""
    if not old.is_leg:
        return False, False
    try:
        if not old.text or read_leg(old.text, old.angle_unit) is not None:
            return True, True
        read_distance(old.text)
    except TraverseError:
        return True, False
    return False, True
