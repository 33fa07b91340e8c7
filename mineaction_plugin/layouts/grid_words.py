# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands at the ends of grid lines: in full where it begins or changes, else its digits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mineaction_plugin.core.position.coordinates import format_mgrs
from mineaction_plugin.core.position.ellipsoid import wrapped
from mineaction_plugin.core.position.geodesy import WorkingPlane
from mineaction_plugin.core.position.map_grid import SQUARE_M, GridLine, Square
from mineaction_plugin.core.position.utm import zone_of
from mineaction_plugin.translation import tr

SECONDS, MINUTES = 3600, 60


@dataclass(frozen=True)
class Crossing:
    """A grid line that leaves a map: where along the edge, in mm of the page."""

    at: float
    line: GridLine
    plane_xy: tuple[float, float]
    """The same place in the map's plane."""


@dataclass(frozen=True)
class EdgeWords:
    """What may be written at a crossing: in full once for all lines of one kind, else in short."""

    at: float
    kind: tuple[object, ...]
    full: str
    short: str


def edge_words(
    grid_kind: str,
    plane: WorkingPlane,
    crossings: Sequence[Crossing],
    squares: Sequence[Square] = (),
) -> Iterator[EdgeWords]:
    """The words for the crossings of one edge.

    Args:
        grid_kind: a word of `core.terms.paper.GRIDS`.
        plane: the map's plane.
        crossings: in their order along the edge.
        squares: those of MGRS that the map shows.
    """
    names = {square.name for square in squares}
    for crossing in crossings:
        line = crossing.line
        if grid_kind == "dms":
            text = angle_words(line.value, is_lon=line.is_easting)
            yield EdgeWords(crossing.at, (), text, text)
        elif grid_kind == "mgrs":
            square = _square(plane, crossing) if len(names) > 1 else next(iter(names))
            short = digits(line.value)
            yield EdgeWords(crossing.at, (square,), f"{square} {short}".strip(), short)
        else:
            side, short = tr("E") if line.is_easting else tr("N"), thousands(line.value)
            yield EdgeWords(crossing.at, (), f"{short} m {side}", short)


def digits(value_m: float) -> str:
    """The digits within the 100 km square: "35 400"."""
    inside = round(value_m) % int(SQUARE_M)
    return f"{inside // 1000:02d} {inside % 1000:03d}"


def thousands(value_m: float) -> str:
    """Metres with the thousands apart: "4 931 600"."""
    return f"{round(value_m):,}".replace(",", " ")


def angle_words(value_deg: float, *, is_lon: bool) -> str:
    """A line's angle, no finer than it is round: "17°58′E", "44°29′30″N"."""
    if is_lon:
        value_deg = float(wrapped(value_deg))
        side = tr("E") if value_deg >= 0 else tr("W")
    else:
        side = tr("N") if value_deg >= 0 else tr("S")
    return f"{in_degrees(abs(value_deg))}{side}"


def in_degrees(value_deg: float) -> str:
    """Degrees, minutes and seconds without those at the end that are zero: "0°00′20″" is "20″"."""
    minutes, seconds = divmod(round(value_deg * SECONDS), MINUTES)
    degrees, minutes = divmod(minutes, MINUTES)
    text = f"{degrees}°"
    if minutes or seconds:
        text += f"{minutes:02d}′"
    return text + (f"{seconds:02d}″" if seconds else "")


def interval_words(interval_deg: float) -> str:
    """An interval in its largest unit: "20″", "5′", "1°"."""
    seconds = round(interval_deg * SECONDS)
    if seconds % SECONDS == 0:
        return f"{seconds // SECONDS}°"
    return f"{seconds // MINUTES}′" if seconds % MINUTES == 0 else f"{seconds}″"


def _square(plane: WorkingPlane, crossing: Crossing) -> str:
    """The 100 km square that begins at a line, "33TYK"; empty where the next zone begins first."""
    line = crossing.line
    x, y = (float(v) for v in line.system.to_grid(*plane.to_lonlat(*crossing.plane_xy)))
    inside = (line.value + 1.0, y) if line.is_easting else (x, line.value + 1.0)
    lon, lat = (float(v) for v in line.system.to_lonlat(*inside))
    if int(zone_of(lon, lat)) != line.system.zone:
        return ""
    return str(format_mgrs(lon, lat, precision_m=10_000))[:-2]
