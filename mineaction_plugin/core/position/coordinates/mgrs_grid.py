# SPDX-License-Identifier: GPL-3.0-or-later
"""The letters of the military grid: bands, 100 km columns and rows, in UTM and UPS.

Source [published, checked against GeoConvert in the tests]: NGA.STND.0037, "Universal Grids and
Grid Reference Systems", chapter 3.
"""

from __future__ import annotations

SQUARE_M = 100_000

BANDS = "CDEFGHJKLMNPQRSTUVWX"
"""Latitude bands of 8° from 80° S; the last reaches to 84° N."""
BAND_HEIGHT_DEG, FIRST_BAND_DEG = 8, -80

COLUMNS = ("ABCDEFGH", "JKLMNPQR", "STUVWXYZ")
"""Columns from easting 100 km on, for zones 1, 2, 3, and again from 4."""
ROWS = "ABCDEFGHJKLMNPQRSTUV"
"""Rows from the equator, repeating every 2,000 km; even zones begin at the sixth letter."""
EVEN_ZONE_SHIFT = 5
ROW_PERIOD_M = len(ROWS) * SQUARE_M

POLAR_BANDS = "ABYZ"
"""South-west, south-east, north-west, north-east of the poles."""
POLAR_COLUMNS = {"A": "JKLPQRSTUXYZ", "B": "ABCFGHJKLPQR", "Y": "RSTUXYZ", "Z": "ABCFGHJ"}
POLAR_FIRST_COLUMN = {"A": 8, "B": 20, "Y": 13, "Z": 20}
"""Easting of the first column letter, in squares."""
POLAR_ROWS = {
    "A": "ABCDEFGHJKLMNPQRSTUVWXYZ",
    "B": "ABCDEFGHJKLMNPQRSTUVWXYZ",
    "Y": "ABCDEFGHJKLMNP",
    "Z": "ABCDEFGHJKLMNP",
}
POLAR_FIRST_ROW = {"A": 8, "B": 8, "Y": 13, "Z": 13}
"""Northing of the first row letter, in squares."""


def band_limits_deg(band: str) -> tuple[float, float]:
    """Return the southern and northern edge of a latitude band."""
    south = FIRST_BAND_DEG + BAND_HEIGHT_DEG * BANDS.index(band)
    return south, 84.0 if band == BANDS[-1] else south + BAND_HEIGHT_DEG
