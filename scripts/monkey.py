# SPDX-License-Identifier: GPL-3.0-or-later
"""Let a monkey play with the planner in a real QGIS window: monkey.py SEED MINUTES.

Ends with 1 where there was a Python error, a crash or a hang; what it did lies in build/monkey.
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
OUT = ROOT / "build" / "monkey"
TO_START_AND_END_S = 120.0


def main() -> int:
    """Run it, and say how it ended."""
    sys.path.insert(0, str(ROOT))
    from tests.gui.desktop import run_in_qgis  # noqa: PLC0415 (the path is known now)

    seed, minutes = sys.argv[1], float(sys.argv[2])
    run = run_in_qgis(
        ROOT / "tests" / "gui" / "scripts" / "monkey_run.py",
        OUT,
        time_limit_s=60 * minutes + TO_START_AND_END_S,
        environment={"MONKEY_SEED": seed, "MONKEY_MINUTES": str(minutes)},
    )
    print(
        f"monkey: seed {seed}, {run.notes.get('actions', '?')} actions, {run.notes.get('counts')}"
    )
    if run.error:
        print(run.error)
        print(f"monkey: what it did lies in {OUT / 'monkey.log'}")
    return 1 if run.error else 0


if __name__ == "__main__":
    sys.exit(main())
