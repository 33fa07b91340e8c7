# SPDX-License-Identifier: GPL-3.0-or-later
"""PDFs of a hundred orders, three map pages each, against QGIS's own atlas of the same layouts.

Ours are whole packs with the order's PDF, verified and zipped, written by two workers whose starts
are counted; the form and the point table come on top of the three maps. The atlas has three pages
with the same map layers, labels, grid, scale bar, legend, norths and texts, in one process. Both
over imagery and vector only. Prints seconds, of the clock and of the processors, peak memory, and
the ratios of the clock, which are to stay at or below 0.75 and 1.2.

    python benchmarks/order_pdf.py [orders, 100 by default]
"""

from __future__ import annotations

import json
import math
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
ORDERS = 100
WORKERS = 2
LIMITS = {"imagery": 0.75, "vector": 1.2}
SHEETS = ("overview", "task_map", "worksite", "points")
FIRST_M = (700_000.0, 4_900_000.0)
APART_M = 1_500.0
PIXEL_M = 2.5


def main() -> None:
    """Measure both sides over imagery and vector only, and compare."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ORDERS
    is_good = True
    with tempfile.TemporaryDirectory() as folder:
        picture = Path(folder) / "imagery.tif"
        subprocess.run([sys.executable, __file__, "imagery", str(count), str(picture)], check=True)
        for ground, limit in LIMITS.items():
            below = str(picture) if ground == "imagery" else ""
            results = {side: measured(side, count, below) for side in ("atlas", "ours")}
            ratio = results["ours"]["seconds"] / results["atlas"]["seconds"]
            for side, result in results.items():
                print(
                    f"{ground:8} {side:6} {result['seconds']:7.2f} s, processors "
                    f"{result['processors']:7.2f} s {result['megabytes']:5.0f} MB  {result['what']}"
                )
            print(f"{ground:8} ratio  {ratio:7.2f}  (limit {limit})")
            is_good = is_good and ratio <= limit
    sys.exit(0 if is_good else 1)


def measured(side: str, count: int, below: str) -> dict:
    """Seconds from the start of the process to its end, and what it says of itself."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
        environment.setdefault("XDG_RUNTIME_DIR", folder)
        start = time.perf_counter()
        done = subprocess.run(
            [sys.executable, __file__, side, str(count), folder, below],
            check=False,
            capture_output=True,
            text=True,
            env=environment,
        )
        seconds = time.perf_counter() - start
    if done.returncode:
        sys.exit(f"{side}: {done.stderr}")
    return {"seconds": seconds, **json.loads(done.stdout.splitlines()[-1])}


def centre_of(number: int, count: int) -> tuple[float, float]:
    """Where a task lies: side by side in a square of them."""
    in_row = math.ceil(math.sqrt(count))
    row, column = divmod(number, in_row)
    return FIRST_M[0] + column * APART_M, FIRST_M[1] + row * APART_M


def orders(count: int) -> list:
    """Orders of 8 to 30 points with the sheets that are compared."""
    from mineaction_plugin.core.terms.paper import SheetSettings  # noqa: PLC0415
    from tests.qgis.orders import order_of  # noqa: PLC0415 after QGIS has started

    settings = SheetSettings(printed=SHEETS)
    return [
        order_of(
            8 + 2 * (number % 12),
            centre=centre_of(number, count),
            order_no=f"MAC-2026-{number}",
            sheets=settings,
        )
        for number in range(count)
    ]


def make_imagery(path: Path, count: int) -> None:
    """Three bands of something like fields and trees below all tasks, tiled, with overviews."""
    import numpy as np  # noqa: PLC0415
    from osgeo import gdal, osr  # noqa: PLC0415

    in_row = math.ceil(math.sqrt(count))
    size = int((in_row + 3) * APART_M / PIXEL_M)
    options = ["TILED=YES", "COMPRESS=JPEG", "PHOTOMETRIC=YCBCR", "JPEG_QUALITY=85"]
    driver = gdal.GetDriverByName("GTiff")
    made = driver.Create(str(path), size, size, 3, gdal.GDT_Byte, options)
    left, top = FIRST_M[0] - 2 * APART_M, FIRST_M[1] + (in_row + 1) * APART_M
    made.SetGeoTransform((left, PIXEL_M, 0, top, 0, -PIXEL_M))
    system = osr.SpatialReference()
    system.ImportFromEPSG(32633)
    made.SetProjection(system.ExportToWkt())
    random = np.random.default_rng(7)
    fields = random.integers(60, 190, (3, size // 40 + 1, size // 40 + 1))
    for band in range(3):
        shade = np.kron(fields[band], np.ones((40, 40)))[:size, :size]
        shade = shade + random.normal(0, 12, (size, size))
        made.GetRasterBand(band + 1).WriteArray(np.clip(shade, 0, 255).astype(np.uint8))
    made.BuildOverviews("AVERAGE", [2, 4, 8, 16])
    made.FlushCache()


def child(side: str, count: int, folder: Path, below: str) -> None:
    """One side, in this process."""
    import resource  # noqa: PLC0415 only in the child

    from qgis.core import QgsApplication  # noqa: PLC0415 the start of QGIS is measured

    application = QgsApplication([], True)
    QgsApplication.initQgis()
    what = (ours if side == "ours" else atlas)(count, folder, below)
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    megabytes = max(each.ru_maxrss for each in used) / 1024
    processors = sum(each.ru_utime + each.ru_stime for each in used)
    print(json.dumps({"megabytes": megabytes, "processors": processors, "what": what}))
    sys.stdout.flush()
    del application
    os._exit(0)  # the teardown of QGIS is on neither side


def ours(count: int, folder: Path, below: str) -> str:
    """The packs, by two workers."""
    from mineaction_plugin.packs import workers  # noqa: PLC0415
    from mineaction_plugin.packs.job import Basemap, Job  # noqa: PLC0415

    basemap = Basemap("imagery", below, "gdal") if below else None
    job = Job(folder, ("pdf",), tuple(orders(count)), basemap)
    results = workers.write_packs(job, WORKERS, lambda _result: None)
    bad = [result for result in results if result.verdict != "ok"]
    assert not bad, bad[0].reason
    assert len(results) == count
    return f"{count} packs, {WORKERS} workers, form and table with the maps"


def atlas(count: int, folder: Path, below: str) -> str:
    """A project with the same layers, and a layout of three maps."""
    from qgis.core import QgsLayoutExporter, QgsPrintLayout, QgsProject  # noqa: PLC0415

    project = QgsProject()
    layers = add_layers(project, orders(count), below)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    pages = layout.pageCollection()
    for number in range(3):
        if number:
            pages.addPage(a_page(layout))
        add_map_page(layout, layers, number)
    layout.atlas().setCoverageLayer(layers[1])
    layout.atlas().setEnabled(True)
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = 300
    settings.forceVectorOutput = True
    settings.appendGeoreference = False
    result, error = QgsLayoutExporter.exportToPdfs(layout.atlas(), str(folder / "a.pdf"), settings)
    assert result == QgsLayoutExporter.ExportResult.Success, error
    return f"{len(list(folder.glob('*.pdf')))} files, {3 * count} pages, maps only"


def a_page(layout: object) -> object:
    """One more A4 page."""
    from qgis.core import QgsLayoutItemPage  # noqa: PLC0415

    page = QgsLayoutItemPage(layout)
    page.setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
    return page


def add_layers(project: object, all_orders: list, below: str) -> list:
    """The layers of all orders together, styled and labelled, the topmost first.

    The second is the coverage.
    """
    from qgis.core import QgsRasterLayer, QgsVectorLayer  # noqa: PLC0415

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
        label_layer(layer, {"hazards": "hazard_id", "tasks": "task_id", "points": "label"}[kind])
        project.addMapLayer(layer)
    top_down = [merged["points"], merged["tasks"], merged["hazards"]]
    if below:
        top_down.append(project.addMapLayer(QgsRasterLayer(below, "imagery")))
    return top_down


def label_layer(layer: object, field: str) -> None:
    """Labels with a halo, as our maps have them."""
    from qgis.core import (  # noqa: PLC0415
        QgsPalLayerSettings,
        QgsTextBufferSettings,
        QgsTextFormat,
        QgsVectorLayerSimpleLabeling,
    )

    halo = QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.5)
    look = QgsTextFormat()
    look.setSize(9)
    look.setBuffer(halo)
    settings = QgsPalLayerSettings()
    settings.fieldName = field
    settings.setFormat(look)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def add_map_page(layout: object, layers: list, number: int) -> None:
    """One map that follows the atlas, with all that our own page has around its map."""
    from qgis.core import (  # noqa: PLC0415
        QgsLayoutItemLegend,
        QgsLayoutItemMap,
        QgsLayoutItemPicture,
        QgsLayoutItemScaleBar,
    )
    from qgis.PyQt.QtCore import QRectF  # noqa: PLC0415

    top = layout.pageCollection().page(number).pos().y()
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    item.attemptSetSceneRect(QRectF(14.8, top + 29.7, 180.4, 160))
    item.setLayers(layers)
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
    bar.attemptSetSceneRect(QRectF(100, top + 195, 90, 15))
    legend = QgsLayoutItemLegend(layout)
    legend.setLinkedMap(item)
    legend.setLegendFilterByMapEnabled(True)
    layout.addLayoutItem(legend)
    legend.attemptSetSceneRect(QRectF(105, top + 208, 90, 45))
    north = QgsLayoutItemPicture(layout)
    north.setPicturePath(":/images/north_arrows/layout_default_north_arrow.svg")
    layout.addLayoutItem(north)
    north.attemptSetSceneRect(QRectF(12, top + 208, 20, 26))
    for text, *box in WORDS:
        add_label(layout, text, top, box)


NORTHS = (
    "Grid north is up. Grid north lies 2.1° E of true north (convergence + 2.1°). "
    "Declination 4.9° E ± 0.3° (WMM2025, 2026-11-24). Grid bearing = magnetic bearing + 2.8°. "
    "Grid: MGRS 33TYK, lines every 100 m; labels are the last digits."
)
FOOT = (
    "CONTROLLED · Training area Vrela (fictional) · 2026-11-24 06:00 +00:00 · WGS 84 · zone 33N "
    "(EPSG:32633). Layers: hazards: training_hazards (as of 2026-10-31); tasks: training_tasks (as "
    "of 2026-11-20). Change of datum: none: recorded in WGS 84. Files agree to 0.01 m; ground "
    "accuracy is that of the source. If coordinates, bearings and markers on the ground disagree: "
    "stop and report. The coordinates govern until the issuing office answers. No record is not "
    "evidence of no contamination. This sheet is not a safety certification or permission to enter."
)
WORDS = (
    ("Task order", 11, 11, 68, 6),
    ('Map of [% "task_id" %], scale 1:[% @map_scale %]', 11, 17, 68, 5),
    ("CONTROLLED", 82, 12, 40, 7),
    ('[% "task_id" %] r1', 123, 11, 75, 7),
    ("Page [% @layout_page %] of [% @layout_numpages %]", 140, 18, 58, 5),
    ("Set GPS: WGS 84, MGRS, magnetic north", 12, 196, 84, 8),
    (NORTHS, 38, 208, 60, 40),
    (FOOT, 11, 258, 188, 28),
)
"""The texts of a page and their boxes in mm."""


def add_label(layout: object, text: str, top: float, box: list) -> None:
    """One text of a page."""
    from qgis.core import QgsLayoutItemLabel  # noqa: PLC0415
    from qgis.PyQt.QtCore import QRectF  # noqa: PLC0415

    label = QgsLayoutItemLabel(layout)
    label.setText(text)
    layout.addLayoutItem(label)
    x, y, width, height = box
    label.attemptSetSceneRect(QRectF(x, top + y, width, height))


if __name__ == "__main__":
    if sys.argv[1:2] in (["ours"], ["atlas"]):
        child(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]), sys.argv[4])
    elif sys.argv[1:2] == ["imagery"]:
        make_imagery(Path(sys.argv[3]), int(sys.argv[2]))
    else:
        main()
