# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures at the cursor as a person reads them; numbers run left to right in every language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale

from mineaction_plugin.core.boundary.readout import LandReadout, LegReadout, leg_readout
from mineaction_plugin.core.boundary.typed_step import From, TypedStep
from mineaction_plugin.core.position.coordinates import CoordinateFormat
from mineaction_plugin.core.terms.vocabulary import North
from mineaction_plugin.gui.boundary.cell_texts import coordinate
from mineaction_plugin.gui.rows import square_metres
from mineaction_plugin.translation import tr

LonLat = tuple[float, float]
ISOLATE, END_OF_ISOLATE = "\u2066", "\u2069"
"""Keep what stands between them from left to right."""
SHORT_M = 10_000.0


def left_to_right(text: str) -> str:
    """The text as it is, also within a sentence that runs from the right."""
    return f"{ISOLATE}{text}{END_OF_ISOLATE}"


def number_words(number: float, decimals: int, pattern: str) -> str:
    """A number in its unit, grouped as the locale groups, whatever QGIS is set to."""
    locale = QLocale()
    locale.setNumberOptions(locale.numberOptions() & ~QLocale.NumberOption.OmitGroupSeparator)
    return pattern.format(number=locale.toString(number, "f", decimals))


def bearing_words(bearing_deg: float) -> str:
    """045.3°, with the locale's decimal sign."""
    number = QLocale().toString(round(bearing_deg, 1) % 360.0, "f", 1)
    return left_to_right(number.rjust(5, QLocale().toString(0)) + "°")


def distance_words(distance_m: float) -> str:
    """120.4 m; kilometres from ten on."""
    if abs(distance_m) >= SHORT_M:
        return left_to_right(number_words(distance_m / 1000.0, 2, tr("{number} km")))
    return left_to_right(number_words(distance_m, 1, tr("{number} m")))


def area_words(area_m2: float) -> str:
    """18,230 m²."""
    return left_to_right(square_metres(area_m2))


def north_words(north: North) -> str:
    """The north as it stands after a bearing."""
    return {North.TRUE: tr("true"), North.GRID: tr("grid"), North.MAGNETIC: tr("magnetic")}[north]


def leg_words(leg: LegReadout) -> list[str]:
    """The leg in two lines: its distance, and its bearings with the north of each."""
    lines = [distance_words(leg.distance_m)]
    bearings = [
        tr("{bearing} {north}").format(bearing=bearing_words(value), north=north_words(north))
        for north in North
        if (value := leg.bearing_deg(north)) is not None
    ]
    if bearings:
        lines.append(" · ".join(bearings))
    return lines


def land_words(land: LandReadout) -> list[str]:
    """The land in one line, and a second one where its boundary crosses itself."""
    lines = [
        tr("{area} (ellipsoid) · {around} around").format(
            area=area_words(land.area_m2), around=distance_words(land.perimeter_m)
        )
    ]
    if land.crosses_itself:
        lines.append(tr("The boundary crosses itself."))
    return lines


def place_words(place: LonLat, written: CoordinateFormat) -> str:
    """A place in degrees as a coordinate of that format."""
    return left_to_right(coordinate(*place, written))


def meaning_words(step: TypedStep, start: From | None, written: CoordinateFormat) -> str:
    """How a typed text is understood, in one sentence."""
    where = place_words(step.place, written)
    if start is None:
        return tr("A coordinate: {place}").format(place=where)
    leg = leg_readout(start.place, step.place, start.norths)
    if step.entry.is_leg:
        return tr("A leg from {label}: {figures}").format(
            label=start.label, figures=" · ".join(leg_words(leg))
        )
    return tr("A coordinate: {place}, {distance} from {label}").format(
        place=where, distance=distance_words(leg.distance_m), label=start.label
    )
