# SPDX-License-Identifier: GPL-3.0-or-later
"""Inside QGIS: load the plugin from nothing, again and again, and note how long it took."""

from __future__ import annotations

import gc
import sys
import time

import qgis.utils
import record
from hand import the_hand
from qgis.PyQt.QtCore import QCoreApplication, QEvent

PLUGIN = "mineaction_plugin"
ROUNDS = 11
HEAVY = (
    "shapely", "matplotlib", "pyproj", "fiona", "scipy", "pandas", "lxml", "jinja2",
    "pygeomag", "gpxpy", "simplekml", "pypdf", "segno",
)  # fmt: skip
hand = the_hand()


def take_out() -> None:
    assert qgis.utils.unloadPlugin(PLUGIN)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for name in [n for n in sys.modules if n.partition(".")[0] == PLUGIN]:
        del sys.modules[name]
    hand.wait(200)
    gc.collect()


def put_in() -> tuple[float, float]:
    """Milliseconds of the import, the making and `initGui`: on the clock, and of the processor."""
    begin, begin_cpu = time.perf_counter(), time.thread_time()
    package = __import__(PLUGIN)
    plugin = package.classFactory(qgis.utils.iface)
    plugin.initGui()
    taken = 1000.0 * (time.perf_counter() - begin), 1000.0 * (time.thread_time() - begin_cpu)
    qgis.utils.plugins[PLUGIN] = plugin
    qgis.utils.active_plugins.append(PLUGIN)
    return taken


loads: list[tuple[float, float]] = []
heavy: set[str] = set()
for _ in range(ROUNDS):
    take_out()
    before = set(sys.modules)
    loads.append(put_in())
    heavy |= {name.partition(".")[0] for name in set(sys.modules) - before} & set(HEAVY)
hand.notes["loads_ms"] = loads
hand.notes["first_ms"] = record.LOADS_MS[PLUGIN]
hand.notes["heavy"] = sorted(heavy)
