# SPDX-License-Identifier: GPL-3.0-or-later
"""Verifying packs against writing them: every file that a pack has, in one process each time.

Whole packs are written as `taskorder` writes them, orders of 8 to 30 points, and then each is
verified as `verifypack` verifies it. The time of writing has the starting of QGIS taken off, and so
has that of verifying. Prints seconds a pack on both sides, where the time of verifying went, and
the ratio, which is to stay at or below 0.25.

    python benchmarks/verify_packs.py [packs, 200 by default]
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
PACKS = 200
LIMIT = 0.25


def main() -> None:
    """Write, verify, compare."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else PACKS
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication  # noqa: PLC0415 (after the platform is chosen)

    application = QgsApplication([], True)
    QgsApplication.initQgis()
    with tempfile.TemporaryDirectory() as folder:
        written_s = write(count, Path(folder))
        verified_s, by_format = verify(Path(folder), count)
    print(f"writing   {written_s / count:7.3f} s a pack, {count} packs")
    print(f"verifying {verified_s / count:7.3f} s a pack")
    for name, seconds in by_format.most_common():
        print(f"          {seconds / count:7.3f} s {name}")
    ratio = verified_s / written_s
    print(f"ratio     {ratio:7.3f}  (limit {LIMIT})")
    sys.stdout.flush()
    del application
    os._exit(0 if ratio <= LIMIT else 1)  # the teardown of QGIS is on neither side


def write(count: int, folder: Path) -> float:
    """The packs of `count` orders, in this process; seconds."""
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
    start = time.perf_counter()
    results = write_packs(Job(folder, FORMATS, orders), lambda _result: None)
    seconds = time.perf_counter() - start
    bad = [result.reason for result in results if result.verdict != "ok"]
    assert not bad, bad[0]
    return seconds


def verify(folder: Path, count: int) -> tuple[float, Counter[str]]:
    """Every pack of a folder; seconds, and how they were spent by the kinds of files."""
    from mineaction_plugin.core.order.verification import pack_check  # noqa: PLC0415

    spent: Counter[str] = Counter()
    check = pack_check.check_content

    def timed(folder: Path, path: str, file_format: str, order: object) -> object:
        start = time.perf_counter()
        try:
            return check(folder, path, file_format, order)
        finally:
            spent[file_format] += time.perf_counter() - start

    pack_check.check_content = timed
    packs = sorted(path for path in folder.iterdir() if path.is_dir())
    assert len(packs) == count
    start = time.perf_counter()
    for path in packs:
        found = pack_check.verify_pack(path)
        assert found.verdict.value == "ok", found.failures
    return time.perf_counter() - start, spent


if __name__ == "__main__":
    main()
