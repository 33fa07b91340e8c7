# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody types while drawing: `045 120` (bearing, distance), or any coordinate."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mineaction_plugin.core.boundary.did_you_mean import advice
from mineaction_plugin.core.boundary.draft.model import Entry
from mineaction_plugin.core.boundary.draft.walking import leg_end
from mineaction_plugin.core.boundary.leg_text import LONGEST_LEG_M, LegText, read_leg
from mineaction_plugin.core.boundary.readout import NorthsAt
from mineaction_plugin.core.errors import CoordinateError, TraverseError
from mineaction_plugin.core.position.coordinates import parse
from mineaction_plugin.core.position.coordinates.normalising import characters_normalised
from mineaction_plugin.core.terms.vocabulary import AngleUnit, North

LonLat = tuple[float, float]
SHIFT = re.compile(r"([+-]?\d+(?:[.,]\d+)?) ?M?\.?")


@dataclass(frozen=True)
class From:
    """Where a typed leg leaves from."""

    label: str
    place: LonLat
    norths: NorthsAt


@dataclass(frozen=True)
class TypedStep:
    """The point that a text leads to, and the text as it is kept beside it."""

    place: LonLat
    entry: Entry


def read_step(
    text: str, start: From | None, north: North, unit: AngleUnit = AngleUnit.DEGREE
) -> TypedStep:
    """Read what leads to the next point.

    Args:
        text: as typed; two plain numbers are a bearing and a distance.
        start: the point before; None for the first one, which needs a coordinate.
        north: what a bearing is counted from that does not name its north itself.
        unit: that of a bearing which does not name its unit itself.

    Raises:
        CoordinateError: no coordinate, and no leg either; or one far from the point before, with
            what may have been meant.
        TraverseError: a leg with nothing to leave from, or a figure that cannot be.
        DeclinationError: a magnetic bearing on a day that no model covers.
    """
    leg = read_leg(text, unit)
    if leg is None:
        far = advice(text, start.place) if start is not None else None
        if far is not None:
            raise CoordinateError("{advice}", advice=far.message)
        found = parse(text)
        entry = Entry(text=text.strip(), format=found.format.value)
        return TypedStep((found.lon, found.lat), entry)
    if start is None:
        raise TraverseError(
            "The first point needs a place: click it, or type its coordinate. From the second "
            "point on a bearing and a distance will do."
        )
    return _walked(text, leg, start, leg.bearing.north or north, leg.bearing.unit or unit)


def _walked(text: str, leg: LegText, start: From, north: North, unit: AngleUnit) -> TypedStep:
    norths = start.norths
    entry = Entry(
        text=text.strip(),
        from_label=start.label,
        bearing=leg.bearing.value,
        angle_unit=unit,
        north=north,
        grid_crs=f"EPSG:{norths.plane.epsg}" if north is North.GRID else "",
        bearing_date=norths.on.isoformat() if north is North.MAGNETIC else "",
        distance_m=leg.distance_m,
    )
    return TypedStep(leg_end(start.place, entry, norths.plane), entry)


def read_shift_m(text: str) -> float:
    """Read metres to move by, with a sign: `5`, `-2,5 m`.

    Raises:
        TraverseError: it is no such number, or zero.
    """
    found = SHIFT.fullmatch(characters_normalised(text))
    metres = float(found[1].replace(",", ".")) if found else 0.0
    if not metres or abs(metres) > LONGEST_LEG_M:
        raise TraverseError(
            "“{text}” is no distance to move by. Write metres: 5 moves outward, -5 inward.",
            text=text.strip(),
        )
    return metres
