# SPDX-License-Identifier: GPL-3.0-or-later
"""Run every benchmark in benchmarks/, one after the other, and print what each prints."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "benchmarks"


def main() -> int:
    """Run them all; the number that failed."""
    failed = 0
    for path in sorted(FOLDER.glob("*.py")):
        if path.name.startswith("_"):
            continue
        print(f"== {path.stem}", flush=True)
        failed += subprocess.run([sys.executable, str(path)], check=False).returncode != 0
    print(f"bench: {failed} failed" if failed else "bench: all done")
    return failed


if __name__ == "__main__":
    sys.exit(main())
