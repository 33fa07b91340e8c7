# SPDX-License-Identifier: GPL-3.0-or-later
"""From pages to PDF files. Main thread only.

Pages are painted straight onto Qt's PDF writer and maps by QGIS's renderer, so that a millimetre of
a page is one on paper: a print layout's exporter rounds the paper to whole points and draws
everything 0.05 % smaller, which is 2.5 m on the ground at the edge of a map of 1:25,000.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
)
from qgis.PyQt.QtCore import QMarginsF, QRectF, QSize, QSizeF
from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order.disk import known_folder
from mineaction_plugin.layouts.drawing import STEPS, Mark
from mineaction_plugin.layouts.map_frame import MapOnPage
from mineaction_plugin.layouts.paper import Paper
from mineaction_plugin.layouts.turned_frame import TurnedFrame

Printable = tuple[Sequence[Mark], Sequence[MapOnPage], Paper]
DPI = 300
"""Of pictures below the maps; everything else has no dots."""
DOTS_A_MM = DPI / 25.4
SETTINGS = {
    Qgis.MapSettingsFlag.ForceVectorOutput: True,
    Qgis.MapSettingsFlag.Antialiasing: True,
    Qgis.MapSettingsFlag.HighQualityImageTransforms: True,
    Qgis.MapSettingsFlag.UseRenderingOptimization: False,
    Qgis.MapSettingsFlag.DrawLabeling: True,
}
"""No vertex is left out of a drawing to make it faster."""


class Press:
    """What prints pages together into one file; it keeps the settings of maps between pages."""

    def __init__(self, transforms: QgsCoordinateTransformContext | None = None) -> None:
        """Make a press; `transforms` are the changes of datum that a project draws with."""
        self._settings = QgsMapSettings()
        if transforms is not None:
            self._settings.setTransformContext(transforms)
        self._settings.setOutputDpi(DPI)
        self._settings.setTextRenderFormat(Qgis.TextRenderFormat.AlwaysText)
        for flag, is_on in SETTINGS.items():
            self._settings.setFlag(flag, is_on)

    def print_pages(self, pages: Sequence[Printable], path: Path) -> None:
        """Print pages together into one file, without georeferencing: that is added when joined.

        Raises:
            PackError: the file cannot be written.
        """
        writer = QPdfWriter(str(path))
        writer.setResolution(DPI)
        writer.setCreator("Mine Action for QGIS")
        painter = QPainter()
        for number, (marks, maps, paper) in enumerate(pages):
            writer.setPageLayout(_page_layout(paper))
            if not (writer.newPage() if number else painter.begin(writer)):
                painter.end()
                raise _not_written(path)
            for each in maps:
                self._draw_map(each, painter)
            _draw_marks(marks, painter)
        if not painter.end() or not path.is_file():
            raise _not_written(path)

    def _draw_map(self, wanted: MapOnPage, painter: QPainter) -> None:
        """Paint a map into its box, to a hundredth of a millimetre.

        QGIS draws on whole dots and grows an extent until its shape is that of the dots: here the
        dots are a hair larger or smaller than 300 an inch, and the last row of them hangs over.
        """
        box, settings = wanted.frame.box, self._settings
        width, height = box.width * DOTS_A_MM, box.height * DOTS_A_MM
        columns = round(width)
        dot = width / columns
        rows = math.ceil(height / dot - 1e-9)
        over = rows * dot - height
        extent, ground_m = wanted.frame.extent(), wanted.frame.scale / 1000.0 / DOTS_A_MM
        extent.setYMinimum(extent.yMinimum() - over / 2 * ground_m)
        extent.setYMaximum(extent.yMaximum() + over / 2 * ground_m)
        settings.setDestinationCrs(QgsCoordinateReferenceSystem.fromEpsgId(wanted.epsg))
        settings.setLayers(list(wanted.layers))
        settings.setOutputSize(QSize(columns, rows))
        turned = wanted.frame.turned_deg if isinstance(wanted.frame, TurnedFrame) else 0.0
        settings.setRotation(turned)  # about the middle: such a frame counts about its own
        settings.setExtent(extent, magnified=False)
        painter.save()
        painter.translate(box.x * DOTS_A_MM, box.y * DOTS_A_MM)
        painter.setClipRect(QRectF(0, 0, width, height))
        painter.translate(0, -over / 2)
        painter.scale(dot, dot)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QgsMapRendererCustomPainterJob(settings, painter).renderSynchronously()
        painter.restore()


def _draw_marks(marks: Sequence[Mark], painter: QPainter) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(DOTS_A_MM / STEPS, DOTS_A_MM / STEPS)
    for mark in marks:
        mark.paint(painter)
    painter.restore()


def _page_layout(paper: Paper) -> QPageLayout:
    size = QPageSize(
        QSizeF(paper.width_mm, paper.height_mm),
        QPageSize.Unit.Millimeter,
        "",
        QPageSize.SizeMatchPolicy.ExactMatch,
    )
    return QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def _not_written(path: Path) -> PackError:
    return PackError(
        "{file} could not be printed. Check that the folder {folder} can be written to "
        "and that the disk is not full.",
        file=path.name,
        folder=str(known_folder(path)),
    )
