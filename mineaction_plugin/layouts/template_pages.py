# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages of a sheet that the office designed: printed by QGIS, georeferenced, with our bands.

QGIS prints the template as it is. A page on which the office does not say all that every page
must say (order, revision, page, handling, statements) gets our own two bands.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsLayoutExporter, QgsProject

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.errors import PackError, say
from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.position.geodesy import WorkingPlane
from mineaction_plugin.layouts.backgrounds import Backgrounds
from mineaction_plugin.layouts.drawing import Mark, box
from mineaction_plugin.layouts.georeference import add_viewport
from mineaction_plugin.layouts.map_frame import MapFrame
from mineaction_plugin.layouts.order_layers import OrderLayers
from mineaction_plugin.layouts.page import Page, draft_stamp, numbered
from mineaction_plugin.layouts.paper import HEAD_MM, Paper
from mineaction_plugin.layouts.template_files import Warn
from mineaction_plugin.layouts.template_fill import cover, fill
from mineaction_plugin.layouts.template_layout import missing, opened
from mineaction_plugin.layouts.template_maps import lacks_grid
from mineaction_plugin.layouts.template_sheet import Sheet
from mineaction_plugin.layouts.template_table import PointTable
from mineaction_plugin.layouts.underlay import Underlay
from mineaction_plugin.translation import tr

DPI = 300.0
DRAFT_OPACITY = 0.12


def template_pages(
    order: Order,
    key: str,
    path: Path,
    layers: OrderLayers,
    backgrounds: Backgrounds,
    *,
    warn: Warn,
) -> list[Page]:
    """The pages of one sheet. Main thread only.

    Args:
        order: the order.
        key: which sheet it is, "task_map".
        path: the office's template.
        layers: the layers of the order.
        backgrounds: what lies below the maps.
        warn: told what the template lacks, or says not.

    Raises:
        PackError: the template is broken.
    """
    sheet = _sheet(order, key, path, layers, backgrounds)
    for message in missing(sheet.layout, key, path.name):
        warn(message)
    if lacks_grid(sheet.layout):
        warn(
            say(
                "The template {file}: its map is turned, and the plugin draws no grid on a turned "
                "map. Give the map a grid of its own (Item Properties > Grids).",
                file=path.name,
            )
        )
    sheets = [sheet]
    table = PointTable.of(sheet.layout, order)
    if table is not None:
        parts = table.parts(path.name)
        table.show(parts[0])
        for rows in parts[1:]:
            sheets.append(_sheet(order, key, path, layers, backgrounds))
            always(PointTable.of(sheets[-1].layout, order)).show(rows)
    printers = [_Printer(each, path.name, _short(each)) for each in sheets]
    if any(printer.short for printer in printers):
        warn(
            say(
                "The template {file} does not print all that every page must say (the order, its "
                "revision, the page, the handling marking, the statements); the plugin’s own "
                "bands are laid over its head and foot.",
                file=path.name,
            )
        )
    return [_page(printer, number) for printer in printers for number in range(printer.sheet.count)]


def template_frames(
    order: Order, key: str, path: Path, layers: OrderLayers, backgrounds: Backgrounds
) -> list[MapFrame]:
    """The frames of the maps of a sheet, before it is printed. Main thread only.

    Raises:
        PackError: the template is broken.
    """
    return [each.frame for each in _sheet(order, key, path, layers, backgrounds).drawn]


def _sheet(
    order: Order, key: str, path: Path, layers: OrderLayers, backgrounds: Backgrounds
) -> Sheet:
    project = QgsProject()
    sheet = Sheet(project, opened(path, project), order, _titles()[key], layers)
    fill(sheet, key, backgrounds)
    return sheet


def _short(sheet: Sheet) -> frozenset[int]:
    """The pages, counted from 0, that need our bands."""
    return frozenset(number for number in range(sheet.count) if not sheet.says_it_all(number))


def _page(printer: _Printer, number: int) -> Page:
    sheet = printer.sheet
    return Page(
        sheet.title,
        list,
        paper=sheet.paper(number),
        bands=False,
        below=Underlay(partial(printer.page, number)),
    )


def _strips(paper: Paper) -> Sequence[Mark]:
    """White paper for our bands, whatever the template has there."""
    left, width, foot = paper.left, paper.content_mm, paper.bottom - paper.foot_mm
    return [
        box(left, paper.top, width, HEAD_MM, line=0.0, fill="#FFFFFF"),
        box(left, foot, width, paper.foot_mm, line=0.0, fill="#FFFFFF"),
    ]


@dataclass
class _Printer:
    """Prints a sheet once, when its first page is wanted."""

    sheet: Sheet
    file: str
    short: frozenset[int]
    """The pages, counted from 0, that need our bands."""
    pages: list[Any] = field(default_factory=list)
    """Of pypdf."""

    def page(self, number: int, page_number: int, count: int, folder: Path) -> Any:  # noqa: ANN401 pypdf
        """A page of the sheet, counted from 0, as the page of a PDF.

        Args:
            number: which page of the sheet.
            page_number: which page of the whole document that is, from 1.
            count: the pages of the whole document.
            folder: for the file.
        """
        if not self.pages:
            self._finish(page_number - number, count)
            path = folder / f"sheet_{page_number}.pdf"
            self._print(path)
            self.pages = list(load("pypdf").PdfReader(path).pages)
        page = self.pages[number]
        shown = self.sheet.maps.get(number)
        if shown is not None:
            frame = self.sheet.order.frame
            add_viewport(page, shown.frame, WorkingPlane(frame.zone, frame.epsg))
        return page

    def _finish(self, first: int, count: int) -> None:
        """What is known only now: the numbers of the pages; the bands and the draft's mark."""
        sheet = self.sheet
        sheet.number_pages(first, count)
        for number in range(sheet.count):
            paper = sheet.paper(number)
            page = Page(sheet.title, partial(_strips, paper), paper=paper)
            if number in self.short:
                cover(sheet.layout, number, numbered(sheet.order, page, first + number, count))
            elif sheet.order.draft:
                cover(sheet.layout, number, [draft_stamp(paper, DRAFT_OPACITY)])

    def _print(self, path: Path) -> None:
        settings = QgsLayoutExporter.PdfExportSettings()
        settings.dpi = DPI
        settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
        settings.appendGeoreference = False
        settings.exportMetadata = False
        settings.simplifyGeometries = False
        result = QgsLayoutExporter(self.sheet.layout).exportToPdf(str(path), settings)
        if result != QgsLayoutExporter.ExportResult.Success or not path.is_file():
            raise PackError(
                "The template {file} could not be printed for task {task}. Open it in QGIS’s "
                "layout designer and export it there to see why.",
                file=self.file,
                task=self.sheet.order.task.task_id,
            )


def _titles() -> dict[str, str]:
    return {
        "order": tr("Task order"),
        "overview": tr("Overview map"),
        "task_map": tr("Task map"),
        "imagery": tr("Imagery"),
        "points": tr("Boundary points"),
        "medical": tr("Medical page"),
        "worksite": tr("Worksite plan"),
        "sketch": tr("Sketch sheet"),
        "site_board": tr("Site board"),
    }
