# SPDX-License-Identifier: GPL-3.0-or-later
"""Inside QGIS: ten packs are exported while a clock ticks in the window's own event loop."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import synthetic
from hand import the_hand
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QAction, QDockWidget
from qgis.utils import iface

PACKS = 10
TICK_MS = 10
STALL_S = 0.03
BESIDE = """
import sys, time
last = time.monotonic()
while True:
    time.sleep(0.005)
    now = time.monotonic()
    if now - last > float(sys.argv[1]):
        print(last, now, flush=True)
    last = now
"""
"""A process that does nothing but tick: what stalls it is the machine, and not the window."""
hand = the_hand()
project = QgsProject.instance()
folder = Path(tempfile.mkdtemp(dir=os.environ["WINDOW_OUT"]))
Gap = tuple[float, float]


class Clock:
    """Ticks in the event loop, and keeps what kept it from ticking.

    Work between two ticks counts by the processor's time of the window's thread, which does not
    grow on a busy machine; a gap counts by the clock, for waiting is no work.
    """

    def __init__(self) -> None:
        self.gaps: list[Gap] = []
        self.ticks = 0
        self.longest_work_s = 0.0
        self._last, self._worked = time.monotonic(), time.thread_time()
        self._timer = QTimer()
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def _tick(self) -> None:
        now, worked = time.monotonic(), time.thread_time()
        self.ticks += 1
        self.longest_work_s = max(self.longest_work_s, worked - self._worked)
        if now - self._last > STALL_S:
            self.gaps.append((self._last, now))
        self._last, self._worked = now, worked

    def stop(self) -> None:
        self._timer.stop()


def overlap(one: Gap, other: Gap) -> float:
    return max(0.0, min(one[1], other[1]) - max(one[0], other[0]))


def wait_for_the_end(seconds: float) -> None:
    """In the window's own event loop, with nothing of ours in between."""
    loop = QEventLoop()
    jobs.ended.connect(loop.quit)
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    if jobs.busy:
        loop.exec()
    jobs.ended.disconnect(loop.quit)


def run(algorithm: str, parameters: dict[str, object], seconds: float = 300.0) -> list[object]:
    outcomes: list[object] = []
    jobs.run(algorithm, parameters, algorithm, outcomes.append)
    wait_for_the_end(seconds)
    assert outcomes, f"{algorithm} did not end"
    return outcomes


def export(into: str) -> dict[str, object]:
    return {
        "TASKS": tasks.id(),
        "ID_FIELD": "task_id",
        "HAZARDS": hazards.id(),
        "WORKSPACE": str(folder / "programme.gpkg"),
        "SELECTED_IDS": ",".join(ids[:PACKS]),
        "BACKGROUND": "canvas",
        "REASON": "Roofs before winter",
        "ISSUED_BY": "A. Example",
        "OUTPUT_FOLDER": str(folder / into),
    }


source = synthetic.make_project(project, folder)
iface.mainWindow().findChild(QAction, "MineActionOpenDock").trigger()
dock = iface.mainWindow().findChild(QDockWidget, "MineActionDock")
hand.wait_until(dock.isVisible, "the dock to open")
iface.mapCanvas().setReferencedExtent(synthetic.referenced_extent(project.crs()))
hand.wait(1000)
jobs = dock.content.desk.jobs
wait_for_the_end(60.0)
run("mineaction:importhazards", {"INPUT": source.id(), "OUTPUT": str(folder / "read.gpkg")})
hazards = QgsVectorLayer(str(folder / "read.gpkg"), "hazards", "ogr")
project.addMapLayer(hazards)
run(
    "mineaction:createtasks",
    {
        "HAZARDS": hazards.id(),
        "MARGIN_M": 10,
        "KIND": "clearance",
        "WORKSPACE": str(folder / "programme.gpkg"),
        "OUTPUT": str(folder / "tasks.gpkg"),
    },
)
tasks = QgsVectorLayer(f"{folder / 'programme.gpkg'}|layername=tasks", "tasks", "ogr")
project.addMapLayer(tasks)
ids = sorted(feature["task_id"] for feature in tasks.getFeatures())
hand.wait(2000)

beside = subprocess.Popen(
    [sys.executable.replace("qgis", "python3"), "-c", BESIDE, str(STALL_S)],
    stdout=subprocess.PIPE,
    text=True,
)
clock = Clock()
started = time.monotonic()
(outcome,) = run("mineaction:taskorder", export("packs"), 400.0)
hand.notes["export_s"] = round(time.monotonic() - started, 1)
clock.stop()
beside.kill()
stalls = [tuple(map(float, line.split())) for line in beside.communicate()[0].splitlines()]
hand.notes["packs"] = outcome.results.get("PACK_COUNT")
hand.notes["said"] = [*outcome.errors, *outcome.warnings][:5]
hand.notes["ticks"] = clock.ticks
hand.notes["longest_work_s"] = round(clock.longest_work_s, 3)
hand.notes["longest_gap_s"] = round(max((b - a for a, b in clock.gaps), default=0.0), 3)
own = [b - a - sum(overlap((a, b), stall) for stall in stalls) for a, b in clock.gaps]
hand.notes["longest_block_s"] = round(max(own, default=0.0), 3)

ended: list[object] = []
jobs.run("mineaction:taskorder", export("again"), "again", ended.append)
hand.wait_until(lambda: list((folder / "again").glob("*_r1")), "the first pack", 200.0)
asked = time.monotonic()
jobs.cancel()
wait_for_the_end(30.0)
hand.notes["cancelled_after_s"] = round(time.monotonic() - asked, 2)
hand.notes["cancelled"] = [bool(each.cancelled) for each in ended]
hand.notes["left"] = [path.name for path in (folder / "again").glob(".*")]
