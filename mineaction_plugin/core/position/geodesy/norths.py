# SPDX-License-Identifier: GPL-3.0-or-later
"""The three norths: true = magnetic + declination (east positive), grid = true - convergence.

Source: reference table of the field's conventions [general knowledge], checked in all four
quadrants of the globe against GeoConvert and pygeomag in the tests.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from mineaction_plugin.core.errors import CoordinateError
from mineaction_plugin.core.position.ellipsoid import FloatArray, wound

TRUE, GRID, MAGNETIC = "true", "grid", "magnetic"


def true_from(
    bearing_deg: npt.ArrayLike,
    north: str,
    convergence_deg: npt.ArrayLike = 0.0,
    declination_deg: npt.ArrayLike = 0.0,
) -> FloatArray:
    """Turn bearings counted from `north` ("true", "grid", "magnetic") into true ones, 0 to 360.

    Raises:
        CoordinateError: an unknown north, or a bearing that is not a number.
    """
    return _turned(bearing_deg, _offset(north, convergence_deg, declination_deg))


def from_true(
    bearing_true_deg: npt.ArrayLike,
    north: str,
    convergence_deg: npt.ArrayLike = 0.0,
    declination_deg: npt.ArrayLike = 0.0,
) -> FloatArray:
    """Turn true bearings into ones counted from `north`, 0 to 360; raises as `true_from`."""
    return _turned(bearing_true_deg, -_offset(north, convergence_deg, declination_deg))


def _offset(
    north: str, convergence_deg: npt.ArrayLike, declination_deg: npt.ArrayLike
) -> FloatArray:
    """Return what is added to a bearing from that north to make it true."""
    if north == TRUE:
        return np.zeros(())
    if north == GRID:
        return np.asarray(convergence_deg, dtype=np.float64)
    if north == MAGNETIC:
        return np.asarray(declination_deg, dtype=np.float64)
    raise CoordinateError(
        "The north of a bearing is true, grid or magnetic, not '{north}'.", north=north
    )


def _turned(bearing_deg: npt.ArrayLike, by_deg: FloatArray) -> FloatArray:
    turned = np.asarray(bearing_deg, dtype=np.float64) + by_deg
    if not np.isfinite(turned).all():
        first = int(np.flatnonzero(~np.isfinite(turned))[0])
        raise CoordinateError("Bearing {number} is not a number.", number=first + 1)
    return wound(turned)
