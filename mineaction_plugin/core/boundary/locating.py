# SPDX-License-Identifier: GPL-3.0-or-later
"""Coordinate texts to positions in WGS 84, also those that were read on another datum."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from pyproj import CRS

from mineaction_plugin.core.errors import CoordinateError, Message, say
from mineaction_plugin.core.position.coordinates import CoordinateFormat, parse_many
from mineaction_plugin.core.position.datum import NO_CHANGE, DatumOperation, datum_operation
from mineaction_plugin.core.position.proj_thread import in_own_thread

GRIDS = frozenset({CoordinateFormat.UTM, CoordinateFormat.MGRS})


@dataclass(frozen=True)
class TextLocating:
    """How texts become positions: their datum's operation, or None where it is WGS 84."""

    operation: DatumOperation | None

    @staticmethod
    def of(crs: str, fixed_operation: str | None = None) -> TextLocating:
        """For texts of a CRS ("EPSG:4312", WKT 2); empty: WGS 84.

        Raises:
            DatumError: no change of datum that can be named and trusted.
        """
        if not crs:
            return TextLocating(None)
        found = datum_operation(in_own_thread(_geodetic_wkt, crs), fixed_operation)
        return TextLocating(None if found.name == NO_CHANGE else found)

    @property
    def name(self) -> str:
        """The operation as printed."""
        return NO_CHANGE if self.operation is None else self.operation.name

    def one(self, text: str) -> tuple[float, float]:
        """Longitude and latitude of one text.

        Raises:
            CoordinateError: why it cannot be read.
        """
        lon, lat, refused = self.many([text])
        if refused or lon[0] is None or lat[0] is None:
            said = refused[1]
            raise CoordinateError(said.template, **said.values)
        return lon[0], lat[0]

    def many(
        self, texts: Sequence[str]
    ) -> tuple[list[float | None], list[float | None], dict[int, Message]]:
        """Longitudes and latitudes, None where refused, and the reasons by row from 1."""
        read = parse_many(texts)
        lon, lat = read.lon, read.lat
        if self.operation is not None:
            lon, lat = self.operation.to_wgs84(lon, lat)
        refused: dict[int, Message] = {}
        for row, (error, written) in enumerate(zip(read.errors, read.formats, strict=True)):
            if error is not None:
                refused[row + 1] = error
            elif self.operation is not None and written in GRIDS:
                refused[row + 1] = say(
                    "“{text}” is a grid reference, and those are read on WGS 84 only: give "
                    "degrees, or leave CRS empty.",
                    text=texts[row],
                )
            elif not (np.isfinite(lon[row]) and np.isfinite(lat[row])):
                refused[row + 1] = say(
                    "“{text}” lies where the change of datum has no place.", text=texts[row]
                )
        return (
            [None if row + 1 in refused else float(x) for row, x in enumerate(lon)],
            [None if row + 1 in refused else float(y) for row, y in enumerate(lat)],
            refused,
        )


def _geodetic_wkt(crs: str) -> str:
    """The CRS of degrees that a CRS is built on, as WKT 2; the CRS itself where it has none."""
    geodetic = CRS.from_user_input(crs).geodetic_crs
    return crs if geodetic is None else str(geodetic.to_wkt())
