# SPDX-License-Identifier: GPL-3.0-or-later
"""A whole pack beyond its PDF: all other files, reading everything back and the zip included.

The sample order of the tests is written in turn with the PDF alone and with every format, in one
process, and the difference taken; the first pair, which loads the libraries, does not count. Prints
seconds of the clock and of the processor, where the processor's time went, and the median of the
clock, which is to stay at or below 1.0 s. On a busy machine look at the processor's.

    python benchmarks/whole_pack.py [pairs, 15 by default]
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))
PAIRS = 15
LIMIT_S = 1.0


def main() -> None:
    """Write pairs of packs, and compare."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else PAIRS
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication  # noqa: PLC0415 (after the platform is chosen)

    application = QgsApplication([], True)
    QgsApplication.initQgis()
    spent = measured_steps()
    with tempfile.TemporaryDirectory() as folder:
        one_pair(Path(folder) / "first")
        spent.clear()
        pairs = [one_pair(Path(folder) / str(number)) for number in range(count)]
    beyond_s, processor_s = (
        statistics.median(whole[i] - paper[i] for paper, whole in pairs) for i in (0, 1)
    )
    paper_s = statistics.median(paper[0] for paper, _whole in pairs)
    print(f"PDF alone  {paper_s:6.3f} s, verified and zipped, median of {count}")
    print(f"beyond it  {beyond_s:6.3f} s, processor {processor_s:6.3f} s  (limit {LIMIT_S})")
    for name, seconds in spent.most_common():
        print(f"           {seconds / count:6.3f} s {name}")
    sys.stdout.flush()
    del application
    os._exit(0 if beyond_s <= LIMIT_S else 1)  # the teardown of QGIS is not measured


def one_pair(folder: Path) -> tuple[tuple[float, float], tuple[float, float]]:
    """Clock and processor of a pack with the PDF alone, and of a whole one."""
    from mineaction_plugin.packs.formats import FORMATS  # noqa: PLC0415 (after QGIS has started)

    return seconds_of(folder / "paper", ("pdf",)), seconds_of(folder / "whole", FORMATS)


def seconds_of(folder: Path, formats: tuple[str, ...]) -> tuple[float, float]:
    """Clock and processor of one pack."""
    from mineaction_plugin.packs.job import Job  # noqa: PLC0415 (after QGIS has started)
    from mineaction_plugin.packs.writing import write_packs  # noqa: PLC0415
    from tests.qgis.orders import order_of  # noqa: PLC0415

    job = Job(folder, formats, (order_of(),))
    clock, processor = time.perf_counter(), time.process_time()
    (result,) = write_packs(job, lambda _result: None)
    seconds = time.perf_counter() - clock, time.process_time() - processor
    assert result.verdict == "ok", result.reason
    return seconds


def measured_steps() -> Counter[str]:
    """Where the processor's time goes, the PDF's included: each step of writing and of reading."""
    from mineaction_plugin.core.order import pack  # noqa: PLC0415 (after QGIS has started)
    from mineaction_plugin.packs import writing  # noqa: PLC0415

    spent: Counter[str] = Counter()

    def timed(name: Callable[..., str], step: Callable[..., Any]) -> Callable[..., Any]:
        def run(*args: Any, **more: Any) -> Any:  # noqa: ANN401 (whatever the step takes)
            start = time.process_time()
            try:
                return step(*args, **more)
            finally:
                spent[name(*args)] += time.process_time() - start

        return run

    pack.check_content = timed(lambda *args: f"reading {args[2]}", pack.check_content)
    pack._write_zip = timed(lambda *_args: "zip", pack._write_zip)  # noqa: SLF001 (measured)
    for name, module in pack.EXCHANGE.items():
        module.write = timed(lambda *_args, name=name: f"writing {name}", module.write)
    for step in ("_write_pdf", "_write_map", "_write_word", "_write_field", "_write_page"):
        made = timed(lambda *_args, step=step: f"writing {step[7:]}", getattr(writing, step))
        setattr(writing, step, made)
    return spent


if __name__ == "__main__":
    main()
