# SPDX-License-Identifier: GPL-3.0-or-later
"""Read coordinate texts: one with an error where it is unclear, or many with a list of errors."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from mineaction_plugin.core.errors import CoordinateError, Message
from mineaction_plugin.core.position.coordinates.degrees_text import read_degrees
from mineaction_plugin.core.position.coordinates.mgrs_grid import band_limits_deg
from mineaction_plugin.core.position.coordinates.mgrs_text import read_mgrs
from mineaction_plugin.core.position.coordinates.model import (
    CoordinateFormat,
    ParsedPositions,
    Position,
)
from mineaction_plugin.core.position.coordinates.normalising import (
    characters_normalised,
    words_normalised,
)
from mineaction_plugin.core.position.coordinates.packed_text import read_packed
from mineaction_plugin.core.position.coordinates.utm_text import read_utm
from mineaction_plugin.core.position.coordinates.written import Angles, Grid, quoted
from mineaction_plugin.core.position.ellipsoid import FloatArray, wrapped
from mineaction_plugin.core.position.utm import (
    UPS,
    WIDENED_FROM_DEG,
    Utm,
    central_meridian_deg,
    lonlat_of,
)

LONGEST_TEXT = 200
_BAND_TOLERANCE_DEG = 0.001
"""About 100 m: a position on the edge of a band may be written with either letter."""
_GRID_LIMITS_DEG = (-80.6, 84.6)
"""UTM reaches half a degree over its ends, for maps that do not stop there."""


def parse(text: str) -> Position:
    """Read a coordinate text as a WGS 84 position.

    Read are decimal degrees, degrees and minutes, degrees minutes and seconds (also packed), UTM,
    UPS and MGRS, in any script's digits and signs. A bare pair of degrees is latitude first.

    Raises:
        CoordinateError: the text is ambiguous or impossible; says why and what it might have meant.
    """
    written = _read(text)
    lon, lat = _lonlat([written])
    refusal = _outside(text, written, float(lon[0]), float(lat[0]))
    if refusal is not None:
        raise CoordinateError(refusal.template, **refusal.values)
    return Position(float(lon[0]), float(lat[0]), written.format, written.precision_m)


def parse_many(texts: Sequence[str | None]) -> ParsedPositions:
    """Read many texts; what `parse` would refuse is NaN with its reason beside it.

    None counts as empty, and is refused.
    """
    plain_texts = [text or "" for text in texts]
    written: list[Angles | Grid | None] = []
    errors: list[Message | None] = []
    for text in plain_texts:
        try:
            written.append(_read(text))
            errors.append(None)
        except CoordinateError as error:
            written.append(None)
            errors.append(error.message)
    known = [at for at, each in enumerate(written) if each is not None]
    lon, lat, precision = (np.full(len(texts), np.nan) for _ in range(3))
    lon[known], lat[known] = _lonlat([each for each in written if each is not None])
    for at in known:
        each = written[at]
        refusal = _outside(plain_texts[at], each, float(lon[at]), float(lat[at])) if each else None
        if refusal is not None:
            errors[at], written[at] = refusal, None
            lon[at] = lat[at] = np.nan
        elif each is not None:
            precision[at] = each.precision_m
    formats = [each.format if each is not None else None for each in written]
    return ParsedPositions(lon, lat, precision, errors, formats)


def _read(text: str) -> Angles | Grid:
    plain = characters_normalised(text)
    if not plain:
        raise CoordinateError("The coordinate is empty.")
    if len(plain) > LONGEST_TEXT:
        raise CoordinateError(
            "'{text}' has {count} characters, too many for one coordinate.",
            text=quoted(text),
            count=len(plain),
        )
    words = words_normalised(plain)
    return (
        read_mgrs(text, plain)
        or read_packed(text, words)
        or read_utm(text, words)
        or read_degrees(text, words)
    )


def _lonlat(written: Sequence[Angles | Grid]) -> tuple[FloatArray, FloatArray]:
    """Bring what was read to WGS 84 degrees, all grids in one go."""
    lon = np.array([each.lon if isinstance(each, Angles) else np.nan for each in written])
    lat = np.array([each.lat if isinstance(each, Angles) else np.nan for each in written])
    at = [index for index, each in enumerate(written) if isinstance(each, Grid)]
    grids = [each for each in written if isinstance(each, Grid)]
    lon[at], lat[at] = lonlat_of(
        Utm(
            np.array([each.zone for each in grids], dtype=np.int64),
            np.array([each.north for each in grids], dtype=np.bool_),
            np.array([each.easting_m for each in grids], dtype=np.float64),
            np.array([each.northing_m for each in grids], dtype=np.float64),
        )
    )
    return lon, lat


def _reach_deg(written: Grid, lat: float) -> float:
    """Return how far from the middle of its zone a position may lie, in degrees of longitude.

    MGRS belongs to its zone, widened over Norway and Svalbard, and one degree beyond for maps that
    do not stop at its edge. UTM is also used on purpose in the zone next door.
    """
    if written.format is CoordinateFormat.UTM:
        return 10.0
    return 7.0 if lat >= WIDENED_FROM_DEG - 1 else 4.0


def _outside(text: str, written: Angles | Grid, lon: float, lat: float) -> Message | None:
    """Say why a grid position is not where its zone or its band letter can be."""
    if isinstance(written, Angles) or written.zone == UPS:
        return None
    if not _GRID_LIMITS_DEG[0] <= lat <= _GRID_LIMITS_DEG[1]:
        return Message(
            "'{text}' lies at latitude {lat:.1f}, where UTM has ended. A digit may be wrong.",
            {"text": quoted(text), "lat": lat},
        )
    meridian = float(central_meridian_deg(written.zone))
    away = abs(float(wrapped(lon - meridian)))
    if away > _reach_deg(written, lat):
        return Message(
            "'{text}' lies {away:.1f} degrees of longitude from the middle of zone {zone}, too far "
            "for that zone. The zone, a letter or a digit is wrong.",
            {"text": quoted(text), "away": away, "zone": written.zone},
        )
    if not written.band:
        return None
    south, north = band_limits_deg(written.band)
    if south - _BAND_TOLERANCE_DEG <= lat <= north + _BAND_TOLERANCE_DEG:
        return None
    return Message(
        "'{text}': band {band} goes from {south:.0f} to {north:.0f} degrees, but this northing "
        "lies at {lat:.2f}. The letter or the northing is wrong.",
        {"text": quoted(text), "band": written.band, "south": south, "north": north, "lat": lat},
    )
