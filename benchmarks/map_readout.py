# SPDX-License-Identifier: GPL-3.0-or-later
"""From a move of the mouse to the painted rubber band and figures, 2,000 hazards in view.

In the real QGIS window, on a virtual screen; the limits are 16 ms (median) and 33 ms (95th
percentile). The peer is QGIS's own measuring tool with as many points, on the same map.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks")]

import numpy as np  # noqa: E402
import shapely  # noqa: E402
from _hazard_layer import outlines, write_shapes  # noqa: E402

from tests.gui.desktop import missing_programs, run_in_qgis  # noqa: E402

COUNT = 2_000
MEDIAN_MS, P95_MS = 16.0, 33.0
INSIDE = ROOT / "benchmarks" / "_map_readout_inside.py"


def together(shapes: np.ndarray) -> np.ndarray:
    """The outlines, brought from a whole country into a valley of 10 km."""
    middles = shapely.get_coordinates(shapely.centroid(shapes))
    wanted = np.array([17.5, 44.0]) + (middles - middles.mean(axis=0)) * 0.04
    moved = shapes.copy()
    for row, shift in enumerate(wanted - middles):
        moved[row] = shapely.transform(shapes[row], lambda xy, by=shift: xy + by)
    return moved


def main() -> int:
    """Measure, print, and say by the status whether the limits hold."""
    lacking = missing_programs()
    if lacking:
        print("not measured; missing:", ", ".join(lacking))
        return 1
    out = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    rng = np.random.default_rng(20261124)
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "hazards.gpkg"
        write_shapes(file, together(outlines(COUNT, rng)), rng)
        run = run_in_qgis(
            INSIDE,
            out or Path(folder) / "out",
            time_limit_s=150,
            environment={"HAZARDS_FILE": str(file)},
        )
    if run.error:
        print(run.error)
        return 1
    ours, peer = run.notes["ours"], run.notes["peer"]
    print(f"{run.notes['hazards']:,} hazards in view, map of {run.notes['size']} pixels")
    print(
        f"a move of the mouse while drawing: median {ours['median']:.1f} ms "
        f"(limit {MEDIAN_MS:.0f}), 95 % {ours['p95']:.1f} ms (limit {P95_MS:.0f}), "
        f"most {ours['most']:.1f} ms"
    )
    print(
        f"QGIS's measuring tool: median {peer['median']:.1f} ms, 95 % {peer['p95']:.1f} ms; "
        f"ratio {ours['median'] / peer['median']:.2f}"
    )
    return int(ours["median"] >= MEDIAN_MS or ours["p95"] >= P95_MS)


if __name__ == "__main__":
    sys.exit(main())
