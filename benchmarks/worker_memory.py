# SPDX-License-Identifier: GPL-3.0-or-later
"""Memory of a worker while it writes 200 whole packs: what it holds after 20, and at the end.

One process writes them as a worker does, every format, orders of 8 to 30 points. Prints the memory
it holds (resident, not its peak) after every 20 packs, and the ratio of the end to the first, which
is to stay at or below 1.2.

    python benchmarks/worker_memory.py [packs, 200 by default]
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
PACKS = 200
EVERY = 20
LIMIT = 1.2


def main() -> None:
    """Write, and look at the memory."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else PACKS
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication  # noqa: PLC0415 (after the platform is chosen)

    application = QgsApplication([], True)
    QgsApplication.initQgis()
    with tempfile.TemporaryDirectory() as folder:
        held = write(count, Path(folder))
    ratio = list(held.values())[-1] / next(iter(held.values()))
    print(f"ratio {ratio:6.3f}  (limit {LIMIT})")
    sys.stdout.flush()
    del application
    os._exit(0 if ratio <= LIMIT else 1)  # the teardown of QGIS is not measured


def write(count: int, folder: Path) -> dict[int, float]:
    """The packs of `count` orders; MB held after every EVERY of them."""
    from benchmarks.order_pdf import centre_of  # noqa: PLC0415 (after QGIS has started)
    from mineaction_plugin.packs.formats import FORMATS  # noqa: PLC0415
    from mineaction_plugin.packs.job import Job  # noqa: PLC0415
    from mineaction_plugin.packs.writing import write_packs  # noqa: PLC0415
    from tests.qgis.orders import order_of  # noqa: PLC0415

    orders = tuple(
        order_of(
            8 + 2 * (number % 12), centre=centre_of(number, count), order_no=f"MAC-2026-{number}"
        )
        for number in range(count)
    )
    held: dict[int, float] = {}
    written = 0

    def look(result: Any) -> None:  # noqa: ANN401 (a PackResult, whose module is loaded above)
        nonlocal written
        assert result.verdict == "ok", result.reason
        written += 1
        shutil.rmtree(result.folder)  # the disk is not what is measured
        Path(f"{result.folder}.zip").unlink()
        if written % EVERY == 0:
            held[written] = megabytes()
            print(f"after {written:4} packs {held[written]:6.0f} MB", flush=True)

    write_packs(Job(folder, FORMATS, orders), look)
    return held


def megabytes() -> float:
    """What this process holds now (Linux)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024**2


if __name__ == "__main__":
    main()
