# SPDX-License-Identifier: GPL-3.0-or-later
"""What a text says before it is brought to WGS 84 degrees, and how texts are quoted in errors."""

from __future__ import annotations

from dataclasses import dataclass

from mineaction_plugin.core.errors import CoordinateError
from mineaction_plugin.core.position.coordinates.model import CoordinateFormat

METRES_IN_DEGREE = 111_320.0
"""One degree on the equator, the longest there is: precisions err on the honest side."""

LONGEST_QUOTED = 60


@dataclass(frozen=True)
class Angles:
    """A text of two angles, in degrees."""

    lon: float
    lat: float
    format: CoordinateFormat
    precision_m: float


@dataclass(frozen=True)
class Grid:
    """A text of a zone and two distances; `band` is checked against the place, where given."""

    zone: int
    north: bool
    easting_m: float
    northing_m: float
    format: CoordinateFormat
    precision_m: float
    band: str = ""


def refuse_nowhere(text: str, lat: float, lon: float) -> None:
    """Refuse zero in both angles.

    Raises:
        CoordinateError: in real tables 0, 0 is an empty record; the place is open sea.
    """
    if lat == 0 and lon == 0:
        raise CoordinateError(
            "'{text}' is zero in both angles, which is how empty records look, not a place.",
            text=quoted(text),
        )


def quoted(text: str) -> str:
    """Return the text as an error shows it: on one line, and not endless."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST_QUOTED else line[: LONGEST_QUOTED - 1] + "…"
