# SPDX-License-Identifier: GPL-3.0-or-later
"""Inside QGIS: take the plugin out and put it in again, with its dock open, twice."""

from __future__ import annotations

import gc

import qgis.utils
from hand import the_hand
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QAction, QDockWidget
from qgis.utils import iface

hand = the_hand()
window = iface.mainWindow()
PLUGIN = "mineaction_plugin"


def state() -> dict[str, object]:
    hand.wait(200)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    provider = QgsApplication.processingRegistry().providerById("mineaction")
    return {
        "actions": len(window.findChildren(QAction, "MineActionOpenDock")),
        "docks": len(window.findChildren(QDockWidget, "MineActionDock")),
        "algorithms": len(provider.algorithms()) if provider else 0,
    }


loaded = state()
for _ in range(2):
    window.findChild(QAction, "MineActionOpenDock").trigger()
    hand.wait(500)
    assert window.findChild(QDockWidget, "MineActionDock").content is not None
    assert qgis.utils.unloadPlugin(PLUGIN)
    out = state()
    assert out == {"actions": 0, "docks": 0, "algorithms": 0}, out
    assert qgis.utils.loadPlugin(PLUGIN)
    assert qgis.utils.startPlugin(PLUGIN)
    again = state()
    assert again == loaded, (again, loaded)
hand.notes["loaded"] = loaded
