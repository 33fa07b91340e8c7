# SPDX-License-Identifier: GPL-3.0-or-later
"""Which module makes which sheet, and the sheets of an order in the order of its programme.

A maker is `<name>_pages(order, layers, backgrounds) -> list[Page]`. Its module is imported when
the sheet is wanted, so that an order without it never pays for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts import point_table
from mineaction_plugin.layouts.backgrounds import Backgrounds
from mineaction_plugin.layouts.map_frame import MapFrame
from mineaction_plugin.layouts.order_layers import OrderLayers
from mineaction_plugin.layouts.page import Page

MAKERS = {
    "overview": ("map_pages", "overview_pages"),
    "task_map": ("map_pages", "task_map_pages"),
    "imagery": ("map_pages", "imagery_pages"),
    "medical": ("medical_page", "medical_pages"),
    "worksite": ("worksite_plan", "worksite_pages"),
    "sketch": ("sketch_sheet", "sketch_pages"),
    "site_board": ("site_board", "site_board_pages"),
}
"""Key of `terms.paper.SHEETS` to module of this folder and function; the point table is below."""
BEFORE_SETTINGS = ("overview", "task_map", "points")
"""What an order printed before a programme could choose."""
Maker = Callable[..., list[Page]]


def printed_sheets(order: Order) -> tuple[str, ...]:
    """The keys of the sheets that follow the form."""
    return BEFORE_SETTINGS if order.sheets is None else order.sheets.printed


def sheet_pages(order: Order, layers: OrderLayers, backgrounds: Backgrounds) -> list[Page]:
    """The pages of all sheets of an order; a sheet with nothing to show has none."""
    pages: list[Page] = []
    for key in printed_sheets(order):
        if backgrounds.templates.layout_of(key) is not None:
            pages += office_pages(order, key, layers, backgrounds)
        else:
            pages += _own_pages(order, key, layers, backgrounds)
    return pages


def sheet_frames(
    order: Order, keys: Iterable[str], layers: OrderLayers, backgrounds: Backgrounds
) -> list[MapFrame]:
    """The frames of all maps of some sheets, before anything is printed."""
    frames: list[MapFrame] = []
    for key in keys:
        path = backgrounds.templates.layout_of(key)
        if path is not None:
            from mineaction_plugin.layouts.template_pages import template_frames  # noqa: PLC0415

            frames += template_frames(order, key, path, layers, backgrounds)
        else:
            pages = _own_pages(order, key, layers, backgrounds)
            frames += [each.frame for page in pages for each in page.maps if each.layers]
    return frames


def _own_pages(order: Order, key: str, layers: OrderLayers, backgrounds: Backgrounds) -> list[Page]:
    return maker_of(key)(order, layers, backgrounds)


def office_pages(
    order: Order, key: str, layers: OrderLayers, backgrounds: Backgrounds
) -> list[Page]:
    """The pages of a sheet, or of the form ("order"), by the office's template; [] without one."""
    path = backgrounds.templates.layout_of(key)
    if path is None:
        return []
    from mineaction_plugin.layouts.template_pages import template_pages  # noqa: PLC0415 rarely

    warn = backgrounds.templates.warn
    return template_pages(order, key, path, layers, backgrounds, warn=warn)


def _points_pages(order: Order, _layers: OrderLayers, _backgrounds: Backgrounds) -> list[Page]:
    return point_table.table_pages(order)


def maker_of(key: str) -> Maker:
    """What makes a sheet of `terms.paper.SHEETS`."""
    if key == "points":
        return _points_pages
    name, function = MAKERS[key]
    maker: Maker = getattr(import_module(f"{__package__}.{name}"), function)
    return maker
