# SPDX-License-Identifier: GPL-3.0-or-later
"""A layer of synthetic hazards with the quirks of real ones; the same file for the same seed."""

from __future__ import annotations

from pathlib import Path

import fiona
import numpy as np
import shapely
from shapely.geometry import mapping

METRE_DEG = 1.0 / 111_000.0
SCHEMA = {
    "geometry": "MultiPolygon",
    "properties": {
        "haz_code": "str",
        "area_type": "str",
        "status_enum": "str",
        "areasize": "float",
    },
}


def outlines(count: int, rng: np.random.Generator) -> np.ndarray:
    """Star-shaped polygons of 4 to 24 corners around villages; about one in four meets another."""
    villages = rng.uniform((16.0, 43.0), (19.0, 45.0), (count // 25, 2))
    centres = villages[rng.integers(0, len(villages), count)] + rng.normal(
        0, 2500 * METRE_DEG, (count, 2)
    )
    corners = rng.integers(4, 25, count)
    size_m = rng.lognormal(4.3, 0.6, count)
    shapes = np.empty(count, dtype=object)
    for row in range(count):
        angle = np.sort(rng.uniform(0, 2 * np.pi, corners[row]))
        reach = size_m[row] * METRE_DEG * rng.uniform(0.5, 1.2, corners[row])
        shapes[row] = shapely.Polygon(
            centres[row] + np.column_stack([np.cos(angle), np.sin(angle)]) * reach[:, None]
        )
    return shapes


def with_quirks(shapes: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Some outlines crossed, repeated, in several parts or with a repeated point."""
    result = shapes.copy()
    picks = rng.permutation(len(shapes))
    tenth = len(shapes) // 50
    crossed, repeated, parts, doubled = (picks[i * tenth : (i + 1) * tenth] for i in range(4))
    for row in crossed:
        ring = shapely.get_coordinates(shapes[row])[:-1]
        ring[[0, 2]] = ring[[2, 0]]
        result[row] = shapely.Polygon(ring)
    result[repeated] = shapes[(repeated + 1) % len(shapes)]
    for row in parts:
        moved = shapely.transform(shapes[row], lambda xy: xy + 40 * METRE_DEG)
        result[row] = shapely.MultiPolygon([shapes[row], moved])
    for row in doubled:
        ring = shapely.get_coordinates(shapes[row])
        result[row] = shapely.Polygon(np.insert(ring, 1, ring[1], axis=0))
    return result


def write(path: Path, count: int, seed: int = 20261124) -> None:
    """Write the layer `hazards` into a new GeoPackage."""
    rng = np.random.default_rng(seed)
    write_shapes(path, with_quirks(outlines(count, rng), rng), rng)


def write_shapes(path: Path, shapes: np.ndarray, rng: np.random.Generator) -> None:
    """Write these outlines with classes and statuses drawn by lot."""
    count = len(shapes)
    words = rng.choice(["SHA", "CHA", "Suspected Minefield", ""], count, p=[0.5, 0.3, 0.15, 0.05])
    states = rng.choice(["Open", "Closed", "Worked on"], count)
    with fiona.open(
        path, "w", driver="GPKG", layer="hazards", schema=SCHEMA, crs="EPSG:4326"
    ) as out:
        out.writerecords(
            {
                "geometry": mapping(
                    shape if shape.geom_type == "MultiPolygon" else shapely.MultiPolygon([shape])
                ),
                "properties": {
                    "haz_code": f"HZ-{row:06d}",
                    "area_type": str(words[row]),
                    "status_enum": str(states[row]),
                    "areasize": float(row % 977),
                },
            }
            for row, shape in enumerate(shapes)
        )
