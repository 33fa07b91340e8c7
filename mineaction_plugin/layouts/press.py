# SPDX-License-Identifier: GPL-3.0-or-later
"""From pages to PDF files by a QGIS print layout of a project of its own. Main thread only."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsLayout,
    QgsLayoutExporter,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
)
from qgis.PyQt.QtCore import QRectF

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.errors import PackError
from mineaction_plugin.layouts.drawing import Mark, PageItem
from mineaction_plugin.layouts.map_frame import MapOnPage
from mineaction_plugin.layouts.paper import A4_PORTRAIT, Paper

Printable = tuple[Sequence[Mark], Sequence[MapOnPage], Paper]
DPI = 300.0


class Press:
    """One private project and layout, used again for every page."""

    def __init__(self) -> None:
        self._project = QgsProject()
        self._layout = QgsPrintLayout(self._project)
        self._layout.initializeDefaults()
        self._size_pages([A4_PORTRAIT])

    def print_pages(self, pages: Sequence[Printable], path: Path) -> None:
        """Print pages together into one file, without georeferencing: that is added when joined.

        Raises:
            PackError: the file cannot be written.
        """
        self._size_pages([paper for _, _, paper in pages])
        try:
            for number, (marks, maps, paper) in enumerate(pages):
                top = always(always(self._layout.pageCollection()).page(number)).pos().y()
                for each in maps:
                    self._add_map(each, top)
                self._add_marks(marks, top, paper)
            self._write(path)
        finally:
            self._clear()

    def _size_pages(self, papers: Sequence[Paper]) -> None:
        pages = always(self._layout.pageCollection())
        while pages.pageCount() > len(papers):
            pages.deletePage(pages.pageCount() - 1)
        while pages.pageCount() < len(papers):
            pages.addPage(QgsLayoutItemPage(self._layout))
        for number, paper in enumerate(papers):
            page = always(pages.page(number))
            size = page.pageSize()
            if (size.width(), size.height()) != (paper.width_mm, paper.height_mm):
                page.setPageSize(QgsLayoutSize(paper.width_mm, paper.height_mm))
        pages.reflow()

    def _add_marks(self, marks: Sequence[Mark], top: float, paper: Paper) -> None:
        item = PageItem(self._layout, marks)
        self._layout.addLayoutItem(item)
        item.cover(top, paper.width_mm, paper.height_mm)

    def _add_map(self, wanted: MapOnPage, top: float) -> None:
        item = QgsLayoutItemMap(self._layout)
        self._layout.addLayoutItem(item)
        box = wanted.frame.box
        item.attemptSetSceneRect(QRectF(box.x, top + box.y, box.width, box.height))
        item.setCrs(QgsCoordinateReferenceSystem.fromEpsgId(wanted.epsg))
        item.setLayers(list(wanted.layers))
        item.setKeepLayerSet(True)
        item.setExtent(wanted.frame.extent())

    def _write(self, path: Path) -> None:
        settings = QgsLayoutExporter.PdfExportSettings()
        settings.dpi = DPI
        settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
        settings.forceVectorOutput = True
        settings.rasterizeWholeImage = False
        settings.appendGeoreference = False
        settings.exportMetadata = False
        settings.simplifyGeometries = False
        result = QgsLayoutExporter(self._layout).exportToPdf(str(path), settings)
        if result == QgsLayoutExporter.ExportResult.MemoryError:
            raise PackError("There was not enough memory to print {file}.", file=path.name)
        if result != QgsLayoutExporter.ExportResult.Success or not path.is_file():
            raise PackError(
                "{file} could not be printed. Check that the folder {folder} can be written to "
                "and that the disk is not full.",
                file=path.name,
                folder=str(path.parent),
            )

    def _clear(self) -> None:
        for item in _own_items(self._layout):
            self._layout.removeLayoutItem(item)


def _own_items(layout: QgsLayout) -> list:
    """Every item that is not a page."""
    return [item for item in layout.items() if isinstance(item, PageItem | QgsLayoutItemMap)]
