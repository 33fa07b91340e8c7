# SPDX-License-Identifier: GPL-3.0-or-later
"""Kill an export of twenty tasks at random moments, and look at what is left: soak.py SEED KILLS.

After each kill the export is started again in the same folder and workspace, until all packs are
there; then it begins anew with a fresh workspace. Half of the kills hit the export alone, half all
of its processes at once, as when the power goes. After every kill:

- whatever has a final name is whole: folder and zip, each file as its manifest says;
- no number was given twice, and each pack is of the order that the workspace has;
- as soon as the next run writes, or is over, nothing of the dead one is hidden in the folder, and
  no folder of ours lies among temporary files.

Ends with 1 at the first promise that does not hold; what was there then lies in build/soak.
"""

from __future__ import annotations

import os
import random
import shutil
import signal
import subprocess
import sys
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path

from soak_promises import (
    BrokenPromiseError,
    hidden_in,
    orders_in,
    packs_in,
    refuse_broken,
    tasks_in,
)

ROOT = Path(__file__).parents[1]
SAMPLE = ROOT / "mineaction_plugin" / "resources" / "sample"
OUT = ROOT / "build" / "soak"
PACKAGE = OUT / "plugin" / "mineaction_plugin"
TEMPORARY = OUT / "temporary"
PACKS = OUT / "packs"
FRESH, WORKSPACE = OUT / "fresh.gpkg", OUT / "programme.gpkg"
TASKS = 20
QUICK = "FORMATS=csv,gpx,kmz,gpkg"
SHARE_AFTER_START = 0.75
"""Kills of so many exports fall among their packs; the others at any moment from the start on."""
LONGEST_S = 2.5
END_LIMIT_S = 10.0
"""How long children may take to notice that their parent is dead."""
EVERY = 10


def main() -> int:
    """Kill so many exports; how the promises held."""
    seed, kills = int(sys.argv[1]), int(sys.argv[2])
    chance = random.Random(seed)  # noqa: S311 (moments to kill at, not secrets)
    started, counts, killed_at = time.monotonic(), Counter[str](), 0.0
    try:
        prepare()
        while counts["kills"] < kills:
            killed_at = one_round(chance, counts, killed_at)
            if counts["kills"] and counts["kills"] % EVERY == 0:
                print(f"soak: {dict(counts)}, {time.monotonic() - started:.0f} s", flush=True)
    except BrokenPromiseError as error:
        print(f"soak: seed {seed}, after {dict(counts)}: {error}")
        return 1
    print(f"soak: seed {seed}, {dict(counts)}, {time.monotonic() - started:.0f} s: all held")
    return 0


def prepare() -> None:
    """A workspace of twenty tasks, and a copy of the plugin that nobody edits meanwhile."""
    shutil.rmtree(OUT, ignore_errors=True)
    for folder in (TEMPORARY, PACKS):
        folder.mkdir(parents=True)
    shutil.copytree(
        ROOT / "mineaction_plugin", PACKAGE, ignore=shutil.ignore_patterns("__pycache__")
    )
    source = f"{SAMPLE / 'training_area.gpkg'}|layername=suspect_areas"
    hazards, chosen = OUT / "hazards.gpkg", OUT / "chosen.gpkg"
    run("mineaction:importhazards", f"INPUT={source}", f"OUTPUT={hazards}")
    run(
        "native:extractbyexpression",
        f"INPUT={hazards}",
        f"EXPRESSION=@id <= {TASKS}",
        f"OUTPUT={chosen}",
    )
    run(
        "mineaction:createtasks",
        f"HAZARDS={chosen}",
        "MARGIN_M=10",
        "KIND=clearance",
        f"WORKSPACE={FRESH}",
        f"OUTPUT={OUT / 'tasks.gpkg'}",
    )
    start_anew()
    # An export that cannot run at all would keep every promise.
    run(*taskorder(f"SELECTED_IDS={tasks_in(WORKSPACE)[0]}"))
    start_anew()


def start_anew() -> None:
    """Empty the folder of packs, and take a fresh workspace."""
    for path in (PACKS, WORKSPACE.with_name("programme_files"), OUT / "programme_copies"):
        shutil.rmtree(path, ignore_errors=True)
    PACKS.mkdir()
    shutil.copyfile(FRESH, WORKSPACE)


def one_round(chance: random.Random, counts: Counter[str], killed_at: float) -> float:
    """Start an export, kill it, and look; let it end where it does so before its time.

    Args:
        chance: of this run.
        counts: what happened so far.
        killed_at: when the export before was killed.

    Returns:
        when this one was.
    """
    # Quick packs let more kills fall into their last steps, where names are given.
    words = [*chance.choice([(), (QUICK,), (QUICK,)])]
    if counts["exports completed"] % 4 == 1:
        words.append(f"BASEMAP={SAMPLE / 'basemap.tif'}")  # pictures are kept: it takes its time
    export = start(taskorder(*words))
    if chance.random() < SHARE_AFTER_START and writes(export):
        refuse_left(killed_at)
        counts["looked for leftovers"] += 1
    try:
        export.wait(chance.uniform(0.0, LONGEST_S))
    except subprocess.TimeoutExpired:
        counts["kills"] += 1
        counts[stage()] += 1
        kill(export, everything=chance.random() < 0.5)
        killed_at = time.time()
    else:
        refuse_left(time.time())
    refuse_broken(PACKS, WORKSPACE)
    if len(packs_in(PACKS)) == TASKS:
        run_until_its_end(taskorder())
        refuse_left(time.time())
        refuse_incomplete()
        counts["exports completed"] += 1
        start_anew()
    return killed_at


def writes(export: subprocess.Popen[bytes]) -> bool:
    """Whether its children write packs, after waiting for it; not where it is over before."""
    while export.poll() is None:
        if any(path.is_dir() for path in hidden_in(PACKS)) and ours():
            return True
        time.sleep(0.05)
    return False


def taskorder(*more: str) -> list[str]:
    """The words of the export."""
    return [
        "mineaction:taskorder",
        f"TASKS={WORKSPACE}|layername=tasks",
        "ID_FIELD=task_id",
        f"HAZARDS={OUT / 'hazards.gpkg'}",
        f"PROFILE={SAMPLE / 'training.json'}",
        "ISSUED_BY=Soak",
        "REASON=Soak",
        "WORKERS=2",
        f"OUTPUT_FOLDER={PACKS}",
        *more,
    ]


def stage() -> str:
    """How far the export is that is about to be killed."""
    if hidden_in(PACKS):
        return "while writing packs"
    return "between packs" if packs_in(PACKS) else "before the first pack"


def kill(export: subprocess.Popen[bytes], *, everything: bool) -> None:
    """Kill it, alone or with all that it started.

    Raises:
        BrokenPromiseError: a child went on.
    """
    children = ours() if everything else []
    export.kill()
    for child in children:
        try:
            os.kill(child, signal.SIGKILL)
        except ProcessLookupError:
            continue
    export.wait()
    until = time.monotonic() + END_LIMIT_S
    while ours():
        if time.monotonic() > until:
            message = f"a child went on after its export was killed: {ours()}"
            raise BrokenPromiseError(message)
        time.sleep(0.05)


def ours() -> list[int]:
    """The children that write our packs, by the folder of temporary files in their words."""
    found = []
    for entry in Path("/proc").glob("[0-9]*"):
        try:
            command = (entry / "cmdline").read_bytes()
        except OSError:
            continue
        if b"mineaction:writepacks" in command and str(TEMPORARY).encode() in command:
            found.append(int(entry.name))
    return found


def refuse_left(before: float) -> None:
    """Nothing of an earlier run is left once the next one writes, or is over.

    Raises:
        BrokenPromiseError: naming what nobody touched since then.
    """
    for path in [*hidden_in(PACKS), *TEMPORARY.glob("mineaction_*")]:
        with suppress(FileNotFoundError):
            if path.stat().st_ctime < before:
                message = f"left of an earlier run: {path}"
                raise BrokenPromiseError(message)


def refuse_incomplete() -> None:
    """Every task has its pack and every pack its zip.

    Raises:
        BrokenPromiseError: one is missing.
    """
    orders, zips = orders_in(WORKSPACE), {path.stem for path in PACKS.glob("*.zip")}
    if not len(orders) == TASKS == len(packs_in(PACKS)) or set(orders.values()) != zips:
        message = f"{len(orders)} orders, {len(packs_in(PACKS))} packs, {len(zips)} zips"
        raise BrokenPromiseError(message)


def start(words: list[str]) -> subprocess.Popen[bytes]:
    """Start an algorithm on the copy of the plugin."""
    with (OUT / "log.txt").open("ab") as log:
        return subprocess.Popen(
            ["qgis_process", "run", *words],
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            env={**os.environ, "QGIS_PLUGINPATH": str(PACKAGE.parent), "TMPDIR": str(TEMPORARY)},
        )


def run_until_its_end(words: list[str]) -> int:
    """Run an algorithm; its exit status. All tasks may have their packs already."""
    return start(words).wait()


def run(*words: str) -> None:
    """Run an algorithm that must not fail.

    Raises:
        BrokenPromiseError: it did.
    """
    if run_until_its_end(list(words)):
        message = f"{words[0]} failed; see {OUT / 'log.txt'}"
        raise BrokenPromiseError(message)


if __name__ == "__main__":
    sys.exit(main())
