# SPDX-License-Identifier: GPL-3.0-or-later
"""GeographicLib's command line tools as independent oracles, thousands of lines in one call."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Sequence

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float64]


def run(tool: str, arguments: Sequence[str], lines: Iterable[str]) -> list[str]:
    """Give a tool its lines; from Debian's package geographiclib-tools."""
    result = subprocess.run(
        [tool, *arguments],
        input="\n".join(lines) + "\n",
        text=True,
        capture_output=True,
        check=False,  # one refused line sets the exit status; it is answered "ERROR: …"
    )
    return result.stdout.splitlines()


def geoconvert(arguments: Sequence[str], lines: Iterable[str]) -> list[str]:
    return run("GeoConvert", arguments, lines)


def lat_lon_lines(lon: FloatArray, lat: FloatArray) -> list[str]:
    """Positions as the tools read them: latitude first, every digit, no exponent."""
    return [f"{y:.20f} {x:.20f}" for x, y in zip(lon.tolist(), lat.tolist(), strict=True)]


def globe() -> tuple[FloatArray, FloatArray]:
    """5,000 random positions, and the places where zones, bands and signs change."""
    rng = np.random.default_rng(20_251_124)
    lon, lat = rng.uniform(-180, 180, 5000), np.rad2deg(np.arcsin(rng.uniform(-1, 1, 5000)))
    edge_lon = [-180, -179.9999999, -6, -1e-9, 0, 2.9999, 3, 5.9999, 6, 8.9999, 9, 11.9999, 12]
    edge_lon += [20.9999, 21, 32.9999, 33, 41.9999, 42, 90, 174, 179.9999999]
    edge_lat = [-90, -89.9999999, -80.0000001, -80, -72, -8, -1e-9, 0, 1e-9, 8, 55.9999, 56]
    edge_lat += [63.9999, 64, 71.9999, 72, 83.9999999, 84, 89.9999999, 90]
    grid_lon, grid_lat = np.meshgrid(edge_lon, edge_lat)
    return np.append(lon, grid_lon), np.append(lat, grid_lat)
