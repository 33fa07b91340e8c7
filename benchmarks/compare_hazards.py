# SPDX-License-Identifier: GPL-3.0-or-later
"""Comparing 100,000 hazards with 100,000 by shape, against QGIS's join `equal` of the same files.

The files: as they are (what the join can find at all), and this month's re-projected to UTM,
rounded to 6 decimals and shuffled (which only a comparison within a tolerance finds). Both programs
run as `qgis_process` in processes of their own; a start that does nothing is taken off both. Prints
the ratios (to be at most 0.5) and the peak memory. Run it after `. build/env.sh`.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from _hazard_layer import write
from audit_hazards import best, run

COUNT = 100_000
TIMES = 2
MOST = 0.5


def in_utm(source: Path, target: Path) -> None:
    """The same hazards rounded to 6 decimals, then in UTM, in another order."""
    query = (
        "SELECT SetSRID(SnapToGrid(geom, 0.000001), 4326) AS geom, area_type, status_enum, "
        "areasize FROM hazards ORDER BY abs((fid * 7919) % 100003)"
    )
    subprocess.run(
        ["ogr2ogr", "-q", "-f", "GPKG", target, source, "-dialect", "SQLITE", "-sql", query,
         "-s_srs", "EPSG:4326", "-t_srs", "EPSG:32634", "-nln", "hazards"],
        check=True,
    )  # fmt: skip


def main() -> None:
    """Write the layers, run all, print the figures."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        before, same, other = (folder / f"{word}.gpkg" for word in ("before", "same", "utm"))
        write(before, COUNT)
        same.write_bytes(before.read_bytes())
        in_utm(before, other)
        start = best([run("help", "native:centroids") for _ in range(3)])
        for title, now in (("the same file", same), ("re-projected, rounded, shuffled", other)):
            ours, peer = [], []
            for _ in range(TIMES):
                ours.append(
                    run("run", "mineaction:comparehazards", f"PREVIOUS={before}", f"CURRENT={now}",
                        f"OUTPUT={folder}/changes.gpkg")
                )  # fmt: skip
                peer.append(
                    run("run", "native:joinattributesbylocation", f"INPUT={now}", f"JOIN={before}",
                        "PREDICATE=2", "METHOD=0", f"OUTPUT={folder}/joined.gpkg")
                )  # fmt: skip
            told(title, best(ours), best(peer), start)


def told(
    title: str, ours: tuple[float, ...], peer: tuple[float, ...], start: tuple[float, ...]
) -> None:
    """Print one comparison."""
    ratio, processor = ((ours[i] - start[i]) / (peer[i] - start[i]) for i in range(2))
    print(
        f"comparehazards, {COUNT:,} with {COUNT:,}, {title}: {ours[0] - start[0]:.1f} s, QGIS join "
        f"{peer[0] - start[0]:.1f} s (start {start[0]:.1f} s taken off both)\n"
        f"  ratio {ratio:.3f} (at most {MOST}; of processor time {processor:.3f}), "
        f"peak {ours[2]:.2f} GB (join {peer[2]:.2f})",
        flush=True,
    )


if __name__ == "__main__":
    main()
