# SPDX-License-Identifier: GPL-3.0-or-later
"""Write the shipped templates, from which offices begin: `task_map.qpt` and `overview.qpt`.

Run with the environment of build/env.sh. Opened in the layout designer, each variable shows its
own name in brackets, so that nobody can take an example for an order.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsExpressionContextUtils,
    QgsFillSymbol,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsReadWriteContext,
)
from qgis.PyQt.QtCore import QRectF, Qt

from mineaction_plugin.adapters.always import always
from mineaction_plugin.symbology.labels import label_format

FOLDER = Path(__file__).parents[1] / "mineaction_plugin" / "layouts" / "templates"
WIDTH_MM, HEIGHT_MM = 210.0, 297.0
LEFT, RIGHT = 10.0, 200.0
SMALL, PLAIN, LARGE = 9.0, 10.0, 14.0


def main() -> None:
    """Write both."""
    application = QgsApplication([], False)
    application.initQgis()
    FOLDER.mkdir(exist_ok=True)
    for name, with_inset in (("task_map", True), ("overview", False)):
        _write(name, with_inset=with_inset)
    application.exitQgis()


def _write(name: str, *, with_inset: bool) -> None:
    project = QgsProject()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    page = always(always(layout.pageCollection()).page(0))
    page.setPageSize(QgsLayoutSize(WIDTH_MM, HEIGHT_MM))
    layout.setName(name)
    _head(layout)
    item = _map(layout, "map_main", QRectF(16, 34, 178, 162))
    if with_inset:
        # Beside the map: what covers a map hides hazards.
        inset = _map(layout, "map_overview", QRectF(63, 212, 34, 34))
        overview = always(inset.overview())
        overview.setLinkedMap(item)
        overview.setEnabled(True)
    _below(layout, item, 50.0 if with_inset else 86.0)
    _foot(layout)
    names = sorted(set(re.findall(r"@ma_(\w+)", " ".join(_texts(layout)))))
    QgsExpressionContextUtils.setLayoutVariables(
        layout, {f"ma_{each}": f"‹{each}›" for each in names}
    )
    if not layout.saveAsTemplate(str(FOLDER / f"{name}.qpt"), QgsReadWriteContext()):
        sys.exit(f"{name}.qpt could not be written")


def _head(layout: QgsPrintLayout) -> None:
    _label(layout, "label_what", "[% @ma_what %]", QRectF(11.5, 11, 68, 6), 12, bold=True)
    _label(layout, "label_sheet", "[% @ma_sheet %] · [% @ma_scale %]", QRectF(11.5, 17.5, 68, 5))
    _label(
        layout,
        "label_handling",
        "[% @ma_handling %]",
        QRectF(82, 11.4, 40, 11),
        SMALL,
        bold=True,
        align=Qt.AlignmentFlag.AlignHCenter,
    ).setFrameEnabled(True)
    right = Qt.AlignmentFlag.AlignRight
    _label(
        layout,
        "label_order",
        "[% @ma_revision_name %]",
        QRectF(123, 10.8, 75.5, 7),
        LARGE,
        bold=True,
        align=right,
    )
    _label(layout, "label_page", "[% @ma_page_text %]", QRectF(140, 18, 58.5, 5), align=right)
    _line(layout, 24.0)


def _below(layout: QgsPrintLayout, item: QgsLayoutItemMap, words_mm: float) -> None:
    """Below the map: how to set the instrument, the scale, the norths, the signs."""
    gps = _label(layout, "label_gps", "[% @ma_set_gps %]", QRectF(11.5, 203, 86, 7), 10, bold=True)
    gps.setFrameEnabled(True)
    gps.setHAlign(Qt.AlignmentFlag.AlignHCenter)
    words = "[% @ma_norths %]\n[% @ma_map_grid %] [% @ma_background %]"
    _label(layout, "label_norths", words, QRectF(11.5, 212, words_mm, 37.5), SMALL)
    bar = QgsLayoutItemScaleBar(layout)
    layout.addLayoutItem(bar)
    bar.setStyle("Single Box")
    bar.setLinkedMap(item)
    bar.setUnits(Qgis.DistanceUnit.Meters)
    bar.setUnitLabel("m")
    bar.setSegmentSizeMode(Qgis.ScaleBarSegmentSizeMode.FitWidth)
    bar.setMinimumBarWidth(50)
    bar.setMaximumBarWidth(80)
    bar.setNumberOfSegments(4)
    bar.setNumberOfSegmentsLeft(0)
    bar.setHeight(2)
    bar.setTextFormat(label_format(SMALL))
    bar.setId("scalebar")
    bar.attemptSetSceneRect(QRectF(102, 203, 96, 12))
    signs = _box(layout, QRectF(102, 216, 96, 31))
    signs.setId("legend")
    signs.setFrameEnabled(False)


def _foot(layout: QgsPrintLayout) -> None:
    _line(layout, 250.0)
    text = "[% @ma_facts %]\n[% @ma_layers %]\n[% @ma_statements %]"
    _label(layout, "label_statements", text, QRectF(11.5, 250.6, 187, 35.4), SMALL)
    _box(layout, QRectF(10, 10, 190, 277), stroke_mm=0.1)


def _box(layout: QgsPrintLayout, where: QRectF, stroke_mm: float = 0.0) -> QgsLayoutItemShape:
    """An outline; without a stroke a place for what the plugin draws."""
    frame = QgsLayoutItemShape(layout)
    layout.addLayoutItem(frame)
    frame.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    line = "solid" if stroke_mm else "no"
    look = {"style": "no", "outline_style": line, "outline_width": str(stroke_mm)}
    frame.setSymbol(always(QgsFillSymbol.createSimple(look)))
    frame.attemptSetSceneRect(where)
    return frame


def _map(layout: QgsPrintLayout, name: str, box: QRectF) -> QgsLayoutItemMap:
    item = QgsLayoutItemMap(layout)
    layout.addLayoutItem(item)
    item.setId(name)
    item.attemptSetSceneRect(box)
    item.setFrameEnabled(True)
    item.setFrameStrokeWidth(QgsLayoutMeasurement(0.35))
    item.setBackgroundEnabled(True)
    return item


def _label(
    layout: QgsPrintLayout,
    name: str,
    text: str,
    box: QRectF,
    size_pt: float = PLAIN,
    *,
    bold: bool = False,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> QgsLayoutItemLabel:
    item = QgsLayoutItemLabel(layout)
    layout.addLayoutItem(item)
    item.setId(name)
    item.setText(text)
    plain = label_format(size_pt, bold=bold)
    halo = plain.buffer()
    halo.setEnabled(False)
    plain.setBuffer(halo)
    item.setTextFormat(plain)
    item.setHAlign(align)
    item.setMarginX(0.5)
    item.setMarginY(0.2)
    item.attemptSetSceneRect(box)
    return item


def _line(layout: QgsPrintLayout, y: float) -> None:
    line = QgsLayoutItemShape(layout)
    layout.addLayoutItem(line)
    line.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    look = {"color": "0,0,0", "outline_style": "no"}
    line.setSymbol(always(QgsFillSymbol.createSimple(look)))
    line.attemptSetSceneRect(QRectF(LEFT, y, RIGHT - LEFT, 0.4))


def _texts(layout: QgsPrintLayout) -> list[str]:
    labels = [each for each in layout.items() if isinstance(each, QgsLayoutItemLabel)]
    return [label.text() for label in labels]


if __name__ == "__main__":
    main()
