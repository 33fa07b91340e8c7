# SPDX-License-Identifier: GPL-3.0-or-later
"""Inside QGIS: an algorithm from the toolbox, on a dirty layer, with QGIS's validity check on."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import processing
import synthetic
from hand import the_hand
from processing.core.ProcessingConfig import ProcessingConfig
from processing.tools import dataobjects
from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.PyQt.QtWidgets import QPushButton
from qgis.utils import iface

ABORT = 2
hand = the_hand()
project = QgsProject.instance()
layer = synthetic.make_project(project, Path(tempfile.mkdtemp(dir=os.environ["WINDOW_OUT"])))
ProcessingConfig.setSettingValue(ProcessingConfig.FILTER_INVALID_GEOMETRIES, ABORT)
check = dataobjects.createContext().invalidGeometryCheck()
assert check == Qgis.InvalidGeometryCheck.AbortOnInvalid, check


def run_from_dialog(algorithm: str, parameters: dict[str, object]) -> dict[str, object]:
    """Open the algorithm's own dialog, press Run, and wait for its results."""
    dialog = processing.createAlgorithmDialog(algorithm, parameters)
    done: list[tuple[bool, dict[str, object]]] = []
    dialog.algorithmFinished.connect(lambda ok, results: done.append((ok, dict(results))))
    dialog.show()
    hand.wait(500)
    run = next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == "Run")
    hand.click(run)
    hand.wait_until(lambda: done, f"{algorithm} to end", 90)
    hand.picture(algorithm.partition(":")[2], dialog)
    dialog.close()
    ok, results = done[0]
    assert ok, (algorithm, results)
    return results


read = run_from_dialog("mineaction:importhazards", {"INPUT": layer.id()})
counts = {name: read[name] for name in ("READ", "ACCEPTED", "REJECTED_COUNT", "REPAIRED_COUNT")}
assert counts == {"READ": 22, "ACCEPTED": 21, "REJECTED_COUNT": 1, "REPAIRED_COUNT": 1}, counts
checked = run_from_dialog("mineaction:audithazards", {"INPUT": layer.id()})
assert checked["MANDATORY_COUNT"] >= 2, checked  # the crossing outline and the missing one
hazards = project.mapLayersByName("Hazards")[0]
made = run_from_dialog("mineaction:createtasks", {"HAZARDS": hazards.id(), "MARGIN_M": 10})
assert made["TASK_COUNT"] == 21, made
tasks = project.mapLayersByName("Tasks")[0]
points = run_from_dialog("mineaction:turningpoints", {"INPUT": tasks.id(), "ID_FIELD": "task_id"})
names = [found.name() for found in project.mapLayers().values()]
for result in (read, checked, made, points):
    assert result
assert project.layerTreeRoot().findGroup("Mine Action") is not None, names
hand.notes["counts"] = counts
hand.notes["layers"] = names
hand.notes["provider"] = QgsApplication.processingRegistry().providerById("mineaction").name()
hand.picture("window", iface.mainWindow())
