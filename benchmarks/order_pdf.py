# SPDX-License-Identifier: GPL-3.0-or-later
"""PDFs of twelve orders against QGIS's own atlas export of three map pages for the same twelve.

Each side runs in a process of its own, its start counted (design §9). Prints seconds, peak
memory and the ratio, which is to stay at or below 3.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
ORDERS = 12
LIMIT = 3.0


def main() -> None:
    """Measure both sides and compare."""
    results = {side: measured(side) for side in ("atlas", "ours")}
    ratio = results["ours"]["seconds"] / results["atlas"]["seconds"]
    for side, result in results.items():
        print(
            f"{side:6} {result['seconds']:6.2f} s  {result['megabytes']:5.0f} MB  {result['what']}"
        )
    print(f"ratio  {ratio:6.2f}  (limit {LIMIT})")
    sys.exit(0 if ratio <= LIMIT else 1)


def measured(side: str) -> dict:
    """Seconds from the start of the process to its end, and what it says of itself."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    with tempfile.TemporaryDirectory() as folder:
        environment.setdefault("XDG_RUNTIME_DIR", folder)
        start = time.perf_counter()
        done = subprocess.run(
            [sys.executable, __file__, side, folder],
            check=True,
            capture_output=True,
            text=True,
            env=environment,
        )
        seconds = time.perf_counter() - start
    return {"seconds": seconds, **json.loads(done.stdout.splitlines()[-1])}


def orders() -> list:
    """Twelve orders of 8 to 30 points, side by side."""
    from tests.qgis.orders import order_of  # noqa: PLC0415 after QGIS has started

    return [
        order_of(8 + 2 * i, centre=(720_000.0 + 1_500 * i, 4_931_600.0), order_no=f"MAC-2026-{i}")
        for i in range(ORDERS)
    ]


def child(side: str, folder: Path) -> None:
    """One side, in this process."""
    import resource  # noqa: PLC0415 only in the child

    from qgis.core import QgsApplication  # noqa: PLC0415 the start of QGIS is measured

    application = QgsApplication([], True)
    QgsApplication.initQgis()
    what = (ours if side == "ours" else atlas)(folder)
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"megabytes": megabytes, "what": what}))
    sys.stdout.flush()
    del application
    os._exit(0)  # the teardown of QGIS is on neither side


def ours(folder: Path) -> str:
    """The whole order PDFs."""
    from mineaction_plugin.layouts import order_pdf  # noqa: PLC0415
    from mineaction_plugin.layouts.press import Press  # noqa: PLC0415

    press = Press()
    pages = [
        order_pdf.export(order, folder / f"{number}.pdf", press=press)
        for number, order in enumerate(orders())
    ]
    return f"{len(pages)} files, {sum(pages)} pages, form and table with them"


def atlas(folder: Path) -> str:
    """A project with the same layers, and a layout of three maps with grid, bar and labels."""
    from qgis.core import QgsLayoutExporter, QgsPrintLayout, QgsProject  # noqa: PLC0415

    project = QgsProject()
    coverage = add_layers(project, orders())
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    pages = layout.pageCollection()
    for number in range(3):
        if number:
            pages.addPage(a_page(layout))
        add_map_page(layout, project, number)
    layout.atlas().setCoverageLayer(coverage)
    layout.atlas().setEnabled(True)
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = 300
    settings.forceVectorOutput = True
    settings.appendGeoreference = False
    result, error = QgsLayoutExporter.exportToPdfs(layout.atlas(), str(folder / "a.pdf"), settings)
    assert result == QgsLayoutExporter.ExportResult.Success, error
    return f"{len(list(folder.glob('*.pdf')))} files, {3 * ORDERS} pages, maps only"


def a_page(layout: object) -> object:
    """One more A4 page."""
    from qgis.core import QgsLayoutItemPage  # noqa: PLC0415

    page = QgsLayoutItemPage(layout)
    page.setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
    return page


def add_layers(project: object, all_orders: list) -> object:
    """The layers of all orders together, styled and labelled; the tasks are the coverage."""
    from qgis.core import QgsVectorLayer  # noqa: PLC0415

    from mineaction_plugin.core.terms.profile import load  # noqa: PLC0415
    from mineaction_plugin.layouts.order_layers import layers_of, points_layer  # noqa: PLC0415
    from mineaction_plugin.symbology.apply import style_layer  # noqa: PLC0415

    palette = load("imas").palette
    merged = {
        "hazards": QgsVectorLayer(
            "Polygon?crs=EPSG:32633&field=hazard_id:string&field=land_class:string"
            "&field=status:string",
            "hazards",
            "memory",
        ),
        "tasks": QgsVectorLayer("Polygon?crs=EPSG:32633&field=task_id:string", "tasks", "memory"),
        "points": QgsVectorLayer(
            "Point?crs=EPSG:32633&field=kind:string&field=label:string", "points", "memory"
        ),
    }
    for order in all_orders:
        layers = layers_of(order)
        parts = {"hazards": layers.hazards[0], "tasks": layers.boundary}
        parts["points"] = points_layer(order, layers, 1)
        for kind, part in parts.items():
            features = list(part.getFeatures())
            for feature in features:
                if kind == "points":
                    feature.setAttributes([feature["kind"], "TP"])
            merged[kind].dataProvider().addFeatures(features)
    for kind, layer in merged.items():
        layer.updateExtents()
        style_layer(layer, kind, palette)
        project.addMapLayer(layer)
    return merged["tasks"]


def add_map_page(layout: object, project: object, number: int) -> None:
    """One map that follows the atlas, with a grid, a scale bar and a heading."""
    from qgis.core import (  # noqa: PLC0415
        QgsLayoutItemLabel,
        QgsLayoutItemMap,
        QgsLayoutItemScaleBar,
    )
    from qgis.PyQt.QtCore import QRectF  # noqa: PLC0415

    top = layout.pageCollection().page(number).pos().y()
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    item.attemptSetSceneRect(QRectF(15, top + 30, 180, 170))
    item.setLayers(list(reversed(list(project.mapLayers().values()))))
    item.setAtlasDriven(True)
    item.setAtlasScalingMode(QgsLayoutItemMap.AtlasScalingMode.Auto)
    item.setAtlasMargin(0.3 + number)
    item.grid().setEnabled(True)
    item.grid().setIntervalX(100 * (1 + number))
    item.grid().setIntervalY(100 * (1 + number))
    item.grid().setAnnotationEnabled(True)
    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(item)
    bar.applyDefaultSize()
    layout.addLayoutItem(bar)
    bar.attemptSetSceneRect(QRectF(15, top + 210, 90, 15))
    label = QgsLayoutItemLabel(layout)
    label.setText('Task [% "task_id" %]')
    layout.addLayoutItem(label)
    label.attemptSetSceneRect(QRectF(15, top + 12, 120, 10))


if __name__ == "__main__":
    if len(sys.argv) > 1:
        child(sys.argv[1], Path(sys.argv[2]))
    else:
        main()
