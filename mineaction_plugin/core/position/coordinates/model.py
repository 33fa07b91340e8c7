# SPDX-License-Identifier: GPL-3.0-or-later
"""What a coordinate text says, once read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from mineaction_plugin.core.errors import Message
from mineaction_plugin.core.position.ellipsoid import FloatArray


class CoordinateFormat(StrEnum):
    """The ways in which people write positions."""

    DD = "dd"
    DM = "dm"
    DMS = "dms"
    UTM = "utm"
    MGRS = "mgrs"


@dataclass(frozen=True)
class Position:
    """A position as it was written.

    Attributes:
        lon: WGS 84 degrees, -180 to 180. Of an MGRS reference, the middle of its square.
        lat: WGS 84 degrees.
        format: how it was written.
        precision_m: half the last unit written, on the ground: the writer can have meant any
            place within it, north and east.
    """

    lon: float
    lat: float
    format: CoordinateFormat
    precision_m: float


@dataclass(frozen=True)
class ParsedPositions:
    """Many texts read at once; one entry a text, in order.

    Attributes:
        lon: WGS 84 degrees, NaN where the text was refused.
        lat: likewise.
        precision_m: likewise.
        errors: why a text was refused, None where it was read.
        formats: how it was written, None where it was refused.
    """

    lon: FloatArray
    lat: FloatArray
    precision_m: FloatArray
    errors: Sequence[Message | None]
    formats: Sequence[CoordinateFormat | None]
