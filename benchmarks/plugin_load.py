# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the plugin takes to load in the desktop: its import plus `initGui`.

Several fresh QGIS windows are started on a virtual screen; in each, the plugin is taken out, every
module of it forgotten, and loaded again, a number of times. Prints the median (to be under 40 ms;
judged by the processor's time, which other work on the machine hardly touches), the first load of
each start, and what heavy libraries were imported by it (none).

Python keeps compiled modules, as it does in any user's QGIS, but in a folder of the measurement:
the first load compiles, the others read. A shell that forbids it (PYTHONDONTWRITEBYTECODE) would
have every load compile the plugin, which no user sees.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tests.gui.desktop import missing_programs, run_in_qgis  # noqa: E402

STARTS = 3
LIMIT_MS = 40.0
INSIDE = ROOT / "benchmarks" / "_plugin_load_inside.py"


def main() -> int:
    """Measure, print, and say by the status whether the limit holds."""
    lacking = missing_programs()
    if lacking:
        print("not measured; missing:", ", ".join(lacking))
        return 1
    loads: list[list[float]] = []
    heavy: set[str] = set()
    for _ in range(STARTS):
        with tempfile.TemporaryDirectory() as folder:
            run = run_in_qgis(INSIDE, Path(folder), time_limit_s=120, environment=_compiled(folder))
        if run.error:
            print(run.error)
            return 1
        loads += run.notes["loads_ms"]
        heavy |= set(run.notes["heavy"])
        print(f"first load of a start: {run.notes['first_ms']:.1f} ms")
    clock, processor = (statistics.median(column) for column in zip(*loads, strict=True))
    print(
        f"import + initGui, median of {len(loads)} loads: {clock:.1f} ms on the clock, "
        f"{processor:.1f} ms of the processor; limit {LIMIT_MS:.0f} ms"
    )
    print("heavy libraries imported by loading:", ", ".join(sorted(heavy)) or "none")
    return int(processor >= LIMIT_MS or bool(heavy))


def _compiled(folder: str) -> dict[str, str]:
    return {"PYTHONDONTWRITEBYTECODE": "", "PYTHONPYCACHEPREFIX": f"{folder}/compiled"}


if __name__ == "__main__":
    sys.exit(main())
