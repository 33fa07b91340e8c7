# SPDX-License-Identifier: GPL-3.0-or-later
"""Do the main job on the shipped sample, into out/: from hazards to verified order packs.

Run with the environment of build/env.sh: `make run`. Every step is a `qgis_process` call that can
be typed by hand; the commands are printed as they run.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "mineaction_plugin" / "resources" / "sample"
OUT = ROOT / "out"
# What an earlier run left; nothing else in out/ is touched.
OURS = ("sample", "hazards", "tasks", "packs", "verified")
CONFIRMED_AND_OPEN = "\"land_class\" = 'CHA' AND \"status\" = 'open'"
MARGIN_M = 10


class StepFailedError(RuntimeError):
    """A step ended with an error, which QGIS has printed."""


def run(algorithm: str, **inputs: object) -> dict[str, object]:
    """Run one algorithm by qgis_process; its outputs.

    Raises:
        StepFailedError: with what it printed.
    """
    started = time.monotonic()
    result = subprocess.run(
        ["qgis_process", "--json", "run", algorithm, "-"],
        input=json.dumps({"inputs": inputs}),
        capture_output=True,
        text=True,
        check=False,
    )
    if result.returncode != 0:
        message = f"{algorithm} failed:\n{result.stderr.strip()}\n{result.stdout.strip()}"
        raise StepFailedError(message)
    outputs: dict[str, object] = json.loads(result.stdout)["results"]
    print(f"  {algorithm:28} {time.monotonic() - started:5.1f} s  {_numbers(outputs)}", flush=True)
    return outputs


def _numbers(outputs: dict[str, object]) -> str:
    found = (f"{name} {value}" for name, value in outputs.items() if isinstance(value, int | float))
    return ", ".join(found)


def prepare() -> Path:
    """Empty what an earlier run made, and copy the sample: the shipped one is never opened."""
    for name in OURS:
        shutil.rmtree(OUT / name, ignore_errors=True)
    for name in ("hazards", "tasks", "verified"):
        (OUT / name).mkdir(parents=True)
    return Path(shutil.copytree(SAMPLE, OUT / "sample"))


def hazards_we_trust(sample: Path) -> Path:
    """Import the analyst's layer, check it, and choose what to make tasks of."""
    source = f"{sample / 'training_area.gpkg'}|layername="
    hazards = OUT / "hazards" / "hazards.gpkg"
    profile = str(sample / "training.json")
    run(
        "mineaction:importhazards",
        INPUT=f"{source}suspect_areas",
        PROFILE=profile,
        OUTPUT=str(hazards),
        REJECTED=str(OUT / "hazards" / "rejected.csv"),
    )
    run(
        "mineaction:audithazards",
        INPUT=str(hazards),
        CLEARED=f"{source}cleared_areas",
        PROFILE=profile,
        ISSUES=str(OUT / "hazards" / "issues.gpkg"),
        REPORT=str(OUT / "hazards" / "report.html"),
    )
    chosen = OUT / "hazards" / "confirmed_and_open.gpkg"
    run(
        "native:extractbyexpression",
        INPUT=str(hazards),
        EXPRESSION=CONFIRMED_AND_OPEN,
        OUTPUT=str(chosen),
    )
    return chosen


def tasks_we_trust(sample: Path, chosen: Path) -> tuple[Path, Path]:
    """A task around each hazard, and its boundary points."""
    tasks, points = OUT / "tasks" / "tasks.gpkg", OUT / "tasks" / "points.gpkg"
    run(
        "mineaction:createtasks",
        HAZARDS=str(chosen),
        MARGIN_M=MARGIN_M,
        KIND="clearance",
        PROFILE=str(sample / "training.json"),
        OUTPUT=str(tasks),
    )
    run(
        "mineaction:turningpoints",
        INPUT=str(tasks),
        ID_FIELD="task_id",
        START="northernmost",
        OUTPUT=str(points),
        LEGS=str(OUT / "tasks" / "legs.gpkg"),
    )
    return tasks, points


def write_orders(sample: Path, tasks: Path, points: Path) -> None:
    """A pack for each task."""
    run(
        "mineaction:taskorder",
        TASKS=str(tasks),
        ID_FIELD="task_id",
        HAZARDS=str(OUT / "hazards" / "hazards.gpkg"),
        BOUNDARY_POINTS=str(points),
        BASEMAP=str(sample / "basemap.tif"),
        ISSUED_BY="Training desk",
        APPROVED_BY="Training desk",
        PROFILE=str(sample / "training.json"),
        OUTPUT_FOLDER=str(OUT / "packs"),
    )


def verify(pack: Path) -> str:
    """The verdict on one pack, by the program that anyone can run on it."""
    try:
        outputs = run(
            "mineaction:verifypack",
            PACK=str(pack),
            REPORT=str(OUT / "verified" / f"{pack.name}.html"),
        )
    except StepFailedError as error:
        print(error, file=sys.stderr)
        return "failed"
    return str(outputs.get("VERDICT", "failed"))


def table(packs: list[Path], verdicts: list[str]) -> str:
    """Order, task, area, files and verdict of each pack."""
    rows = [("order", "task", "area m²", "files", "verdict")]
    for pack, verdict in zip(packs, verdicts, strict=True):
        manifest = json.loads((pack / "manifest.json").read_text(encoding="utf-8"))
        task = json.loads(manifest["snapshot"])["task"]
        count = sum(1 for path in pack.rglob("*") if path.is_file())
        rows.append((pack.name, task["task_id"], f"{task['area_m2']:,.0f}", str(count), verdict))
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = (
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        for row in rows
    )
    return "\n".join(line.rstrip() for line in lines)


def main() -> int:
    """Do the whole job; 1 where a step or a pack failed."""
    print("Fictional training area: hazards, checks, tasks, orders, packs, verification")
    try:
        sample = prepare()
        chosen = hazards_we_trust(sample)
        tasks, points = tasks_we_trust(sample, chosen)
        write_orders(sample, tasks, points)
    except StepFailedError as error:
        print(error, file=sys.stderr)
        return 1
    packs = sorted(path.parent for path in (OUT / "packs").glob("*/manifest.json"))
    with ThreadPoolExecutor(max_workers=2) as readers:
        verdicts = list(readers.map(verify, packs))
    print(f"\n{table(packs, verdicts)}\n")
    print(f"Packs:   {OUT / 'packs'}   (start with a *_order.pdf)")
    print(f"Checks:  {OUT / 'hazards' / 'report.html'}")
    print("Desktop: make qgis")
    return 0 if packs and all(verdict.startswith("ok") for verdict in verdicts) else 1


if __name__ == "__main__":
    sys.exit(main())
