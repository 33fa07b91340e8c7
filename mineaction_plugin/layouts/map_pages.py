# SPDX-License-Identifier: GPL-3.0-or-later
"""The overview, the task map, and the task map on imagery."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import shapely
from qgis.core import QgsMapLayer
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.paper import SheetSettings
from mineaction_plugin.layouts.backgrounds import Backgrounds, Credit
from mineaction_plugin.layouts.drawing import Mark
from mineaction_plugin.layouts.map_bounds import (
    OVERVIEW_SCALE,
    OVERVIEW_TIMES,
    Bounds,
    overview_bounds,
    task_bounds,
)
from mineaction_plugin.layouts.map_content import overview_labels, task_labels
from mineaction_plugin.layouts.map_frame import LARGEST_SCALE, MapFrame, MapOnPage, fit
from mineaction_plugin.layouts.map_grid import MapGrid, order_grid
from mineaction_plugin.layouts.map_parts import over_map
from mineaction_plugin.layouts.map_sheet import MapSheet, sheet_marks, sheet_words
from mineaction_plugin.layouts.map_wishes import label_every
from mineaction_plugin.layouts.order_layers import OrderLayers, points_layer
from mineaction_plugin.layouts.page import Page
from mineaction_plugin.layouts.paper import Paper, paper_of
from mineaction_plugin.translation import tr

__all__ = [
    "OVERVIEW_TIMES",
    "imagery_pages",
    "overview_bounds",
    "overview_labels",
    "overview_pages",
    "task_bounds",
    "task_labels",
    "task_map_pages",
]
Labels = Callable[[MapGrid, BaseGeometry], Sequence[Mark]]
"""What is written on a map, from its grid and its outline on the page."""


@dataclass(frozen=True)
class _Sheet:
    """What the pages of one order share."""

    order: Order
    layers: OrderLayers
    backgrounds: Backgrounds

    def outline(self, frame: MapFrame) -> BaseGeometry:
        """The boundary on the page."""
        return shapely.transform(shapely.boundary(self.layers.task_m), frame.to_page)

    def below(self, frame: MapFrame, *, imagery: bool = False) -> QgsMapLayer | None:
        return self.backgrounds.below(frame, self.order.frame.epsg, imagery=imagery)

    def laid(self, bounds: Bounds, least_scale: float = LARGEST_SCALE) -> tuple[MapSheet, MapGrid]:
        """The largest round scale at which the bounds fit beside all the words of the sheet.

        The words leave room for either credit, so that a plain map and its imagery have one frame.
        """
        sheet = MapSheet(map_paper(self.order))
        credited = (self.backgrounds.plain_credit, self.backgrounds.imagery_credit)
        for _ in range(2):
            frame = fit(bounds, sheet.map_box, least_scale=least_scale)
            grid = order_grid(self.order, self.layers.plane, frame)
            words = (sheet_words(self.order, grid, sheet, credit) for credit in credited)
            fitted = sheet.fitted(max(map(len, words)))
            if sheet.has_panel or fitted == sheet:
                break
            sheet = fitted
        return sheet, grid


def overview_pages(order: Order, layers: OrderLayers, backgrounds: Backgrounds) -> list[Page]:
    """Where the task lies: what leads to it, and the hazards around it."""
    about = _Sheet(order, layers, backgrounds)
    close = fit(task_bounds(order, layers), MapSheet(map_paper(order)).map_box)
    least = OVERVIEW_TIMES * close.scale
    if about.below(close) is not None:
        least = max(least, OVERVIEW_SCALE)
    sheet, grid = about.laid(overview_bounds(layers), least)
    drawn = layers.top_down(None, grid.layer())
    below = about.below(grid.frame)

    def label(grid: MapGrid, outline: BaseGeometry) -> Sequence[Mark]:
        return overview_labels(order, layers, grid.frame, outline, grid=grid)

    credit = backgrounds.plain_credit if below is not None else Credit()
    page = _MapPage(tr("Overview map"), sheet, grid, (*drawn, *_only(below)), credit)
    return [page.made(about, label)]


def task_map_pages(order: Order, layers: OrderLayers, backgrounds: Backgrounds) -> list[Page]:
    """The boundary with its points, as large as a round scale allows."""
    return [_task_page(_Sheet(order, layers, backgrounds), imagery=False)]


def imagery_pages(order: Order, layers: OrderLayers, backgrounds: Backgrounds) -> list[Page]:
    """The task map's own frame over imagery, where there is some."""
    if backgrounds.imagery is None and not backgrounds.imagery_pictures:
        return []
    return [_task_page(_Sheet(order, layers, backgrounds), imagery=True)]


def _task_page(about: _Sheet, *, imagery: bool) -> Page:
    order, layers, backgrounds = about.order, about.layers, about.backgrounds
    sheet, grid = about.laid(task_bounds(order, layers))
    every = label_every(order, about.outline(grid.frame))
    drawn = layers.top_down(points_layer(order, layers, every), grid.layer())
    below = about.below(grid.frame, imagery=imagery)

    def label(grid: MapGrid, outline: BaseGeometry) -> Sequence[Mark]:
        return task_labels(order, layers, grid.frame, outline, every=every, grid=grid)

    credit = backgrounds.imagery_credit if imagery else backgrounds.plain_credit
    title = tr("Task map on imagery") if imagery else tr("Task map")
    credit = credit if below is not None else Credit()
    page = _MapPage(title, sheet, grid, (*drawn, *_only(below)), credit)
    return page.made(about, label)


def map_paper(order: Order) -> Paper:
    """The paper on which the programme prints maps."""
    settings = order.sheets or SheetSettings()
    return paper_of(settings.map_paper, settings.map_orientation)


def _only(layer: QgsMapLayer | None) -> tuple[QgsMapLayer, ...]:
    return () if layer is None else (layer,)


@dataclass(frozen=True)
class _MapPage:
    """A map page before its labels are placed."""

    title: str
    sheet: MapSheet
    grid: MapGrid
    drawn: tuple[QgsMapLayer, ...]
    credit: Credit

    def made(self, about: _Sheet, label: Labels) -> Page:
        """The page; its labels are placed when it is printed."""
        frame = self.grid.frame

        def marks() -> list[Mark]:
            return [
                *self.grid.marks(),
                *over_map(label(self.grid, about.outline(frame)), frame.box),
                *sheet_marks(about.order, self.grid, self.sheet, self.credit),
            ]

        return Page(
            tr("{title} 1:{scale}").format(title=self.title, scale=f"{frame.scale:,.0f}"),
            marks,
            (MapOnPage(frame, about.order.frame.epsg, self.drawn),),
            self.sheet.paper,
        )
