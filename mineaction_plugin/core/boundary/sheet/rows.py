# SPDX-License-Identifier: GPL-3.0-or-later
"""From a draft to the rows of its table."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

import numpy as np

from mineaction_plugin.core.boundary.draft import Draft, DraftPoint, Entry, agrees, plane_of
from mineaction_plugin.core.boundary.draft.walking import plane_of_crs
from mineaction_plugin.core.boundary.sheet.model import RowKind, SheetRow
from mineaction_plugin.core.errors import DeclinationError
from mineaction_plugin.core.position.declination import declination
from mineaction_plugin.core.position.geodesy import from_true, inverse
from mineaction_plugin.core.terms.vocabulary import AngleUnit, North

LEAST_RING = 3
NORTH_WORDS = {North.TRUE: "true", North.GRID: "grid", North.MAGNETIC: "mag"}
UNIT_WORDS = {
    AngleUnit.DEGREE: "",
    AngleUnit.MIL_6400: " mil",
    AngleUnit.MIL_6000: " mil6000",
    AngleUnit.GON: " gon",
}
"""As they are read back: what a cell shows can be typed again."""


@dataclass(frozen=True)
class _Leg:
    """A leg in figures."""

    bearings: tuple[tuple[North, float], ...]
    distance_m: float


def rows_of(draft: Draft, on: date, grid_crs: str = "") -> tuple[SheetRow, ...]:
    """Every point, a closing row after each ring of three points, and one new row at the end.

    Args:
        draft: the boundary, with any number of points.
        on: the day for which magnetic bearings are shown.
        grid_crs: the UTM zone of grid bearings; empty: the task's own.
    """
    frame = (on, grid_of(draft, grid_crs) if draft.points else "")
    sources = _sources(draft)
    figures = dict(zip(sources, _measured(draft, list(sources.items()), frame), strict=True))
    rings = [draft.ring(ring_no) for ring_no in draft.ring_numbers()]
    ends = {ring[-1].key: ring[0] for ring in rings if len(ring) >= LEAST_RING}
    rows: list[SheetRow] = []
    for each in draft.points:
        rows.append(_point_row(draft, each, sources.get(each.key), figures.get(each.key)))
        first = ends.get(each.key)
        if first is not None:
            back = _measured(draft, [(first.key, each)], frame)[0]
            rows.append(_closing_row(each, first, back))
    last = draft.points[-1] if draft.points else None
    ring_no = max(last.point.ring_no, 1) if last is not None else 1
    key = last.key if last is not None else 0
    from_label = last.point.label if last is not None else ""
    rows.append(SheetRow(RowKind.NEW, key, ring_no, from_label=from_label))
    return tuple(rows)


def grid_of(draft: Draft, grid_crs: str) -> str:
    """The UTM zone of grid bearings: the one chosen, that of a typed one, the task's own."""
    typed = (each.entry.grid_crs for each in draft.points if each.entry.grid_crs)
    return grid_crs or next(typed, "") or f"EPSG:{plane_of(draft).epsg}"


def _sources(draft: Draft) -> dict[int, DraftPoint]:
    """For each point the one that its leg comes from: as typed, else the one before."""
    names = {each.point.label.casefold(): each for each in draft.points}
    found: dict[int, DraftPoint] = {}
    before: DraftPoint | None = None
    for each in draft.points:
        first_of_ring = each.on_ring and each.point.point_no == 1
        named = names.get(each.entry.from_label.casefold()) if each.entry.is_leg else None
        if named is not None and named.key != each.key:
            found[each.key] = named
        elif before is not None and not (first_of_ring and before.on_ring):
            found[each.key] = before
        before = each
    return found


def _measured(
    draft: Draft, legs: list[tuple[int, DraftPoint]], frame: tuple[date, str]
) -> list[_Leg]:
    """Legs in figures: to the point with the key, from the point beside it.

    `frame` is the day of magnetic north and the zone of grid north.
    """
    if not legs:
        return []
    on, grid_crs = frame
    plane = plane_of_crs(grid_crs)
    places = {each.key: (each.point.lon, each.point.lat) for each in draft.points}
    start = np.array([places[source.key] for _key, source in legs])
    end = np.array([places[key] for key, _source in legs])
    true_deg, distance_m = inverse(start[:, 0], start[:, 1], end[:, 0], end[:, 1])
    turned = np.where(np.isnan(true_deg), 0.0, true_deg)
    convergence_deg = plane.convergence_deg(start[:, 0], start[:, 1])
    norths = {
        North.TRUE: turned,
        North.GRID: from_true(turned, North.GRID, convergence_deg),
    }
    try:
        declined = declination(start[:, 0], start[:, 1], on).declination_deg
        norths[North.MAGNETIC] = from_true(turned, North.MAGNETIC, 0.0, declined)
    except DeclinationError:
        pass  # no model knows that day: the column stays empty
    return [
        _Leg(
            tuple((north, float(values[row])) for north, values in norths.items())
            if distance_m[row] > 0.0
            else (),
            float(distance_m[row]),
        )
        for row in range(len(legs))
    ]


def _point_row(
    draft: Draft, each: DraftPoint, source: DraftPoint | None, leg: _Leg | None
) -> SheetRow:
    point, entry = each.point, each.entry
    missing = entry.from_label if entry.is_leg and source is None else ""
    return SheetRow(
        RowKind.POINT,
        each.key,
        point.ring_no,
        point.label,
        point.kind,
        point.lon,
        point.lat,
        source.point.label if source is not None else missing,
        leg.bearings if leg is not None else (),
        leg.distance_m if leg is not None else None,
        typed_text(entry),
        entry.is_leg,
        entry.is_typed and not agrees(draft, each.key),
        point.fixed_by,
        point.accuracy_m,
        point.description,
        entry.crs,
    )


def _closing_row(last: DraftPoint, first: DraftPoint, leg: _Leg) -> SheetRow:
    return SheetRow(
        RowKind.CLOSING,
        last.key,
        last.point.ring_no,
        first.point.label,
        from_label=last.point.label,
        bearing_deg=leg.bearings,
        distance_m=leg.distance_m,
        typed=closing_text(last.entry),
        is_leg=last.entry.closes,
    )


def typed_text(entry: Entry) -> str:
    """What was typed for a point, so that it could be typed again."""
    if entry.text or not entry.is_leg:
        return entry.text
    return leg_text(entry, entry.bearing, entry.distance_m)


def closing_text(entry: Entry) -> str:
    """What was typed for the leg back to the start, so that it could be typed again."""
    if not entry.closes:
        return ""
    return leg_text(entry, entry.closing_bearing, entry.closing_distance_m)


def leg_text(entry: Entry, bearing: float | None, distance_m: float | None) -> str:
    """A leg of an entry as a text that is read back: "033 mag 49"."""
    parts: list[str] = []
    if bearing is not None:
        north = f" {NORTH_WORDS[entry.north]}" if entry.north is not None else ""
        whole, _point, rest = f"{bearing:.10g}".partition(".")
        number = whole.zfill(3) + (f".{rest}" if rest else "")
        parts.append(f"{number}{UNIT_WORDS[entry.angle_unit]}{north}")
    if distance_m is not None:
        parts.append(f"{distance_m:.10g}")
    return " ".join(parts)
