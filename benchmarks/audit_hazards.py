# SPDX-License-Identifier: GPL-3.0-or-later
"""All checks on 100,000 hazards against QGIS's own self-overlap join of the same file.

Both run as `qgis_process` in processes of their own; the time of a start that does nothing is
taken off both. Prints the ratio (to be at most 0.2) and the peak memory (under 1.0 GB).
Run it after `. build/env.sh`.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from _hazard_layer import write

COUNT = 100_000
TIMES = 2
"""The best of so many runs counts: other work on the machine only ever adds."""


def run(*words: str) -> tuple[float, float, float]:
    """Seconds, processor seconds and peak resident memory in GB of one `qgis_process`."""
    started = time.perf_counter()
    process = subprocess.Popen(
        ["qgis_process", *words], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    output = process.stdout.read() if process.stdout else ""
    _, status, usage = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - started
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{' '.join(words)} failed:\n{output[-2000:]}")
    return seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * 1024 / 1e9


def best(runs: list[tuple[float, float, float]]) -> tuple[float, float, float]:
    """The shortest times and the greatest memory of several runs."""
    seconds, processor, memory = zip(*runs, strict=True)
    return min(seconds), min(processor), max(memory)


def main() -> None:
    """Write the layer, run both, print the figures."""
    with tempfile.TemporaryDirectory() as folder:
        layer = Path(folder) / "hazards.gpkg"
        write(layer, COUNT)
        check = [
            "run",
            "mineaction:audithazards",
            f"INPUT={layer}",
            f"ISSUES={folder}/issues.gpkg",
            f"REPORT={folder}/report.html",
        ]
        join = [
            "run",
            "native:joinattributesbylocation",
            f"INPUT={layer}",
            f"JOIN={layer}",
            "PREDICATE=4",
            "METHOD=0",
            f"OUTPUT={folder}/joined.gpkg",
        ]
        start = best([run("help", "native:centroids") for _ in range(3)])
        runs = [(run(*check), run(*join)) for _ in range(TIMES)]
        ours = best([mine for mine, _ in runs])
        peer = best([theirs for _, theirs in runs])
    ratio, processor = (
        (ours[unit] - start[unit]) / (peer[unit] - start[unit]) for unit in range(2)
    )
    print(
        f"audithazards, {COUNT:,} hazards: {ours[0] - start[0]:.1f} s, QGIS self-overlap join "
        f"{peer[0] - start[0]:.1f} s (start {start[0]:.1f} s taken off both)\n"
        f"ratio {ratio:.3f} (at most 0.2; of processor time {processor:.3f}), "
        f"peak {ours[2]:.2f} GB (under 1.0; join {peer[2]:.2f})"
    )


if __name__ == "__main__":
    main()
