# SPDX-License-Identifier: GPL-3.0-or-later
"""Fill the items of a template that are found by their ids (docs/templates.md)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qgis.core import (
    Qgis,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemScaleBar,
    QgsMapLayer,
    QgsPrintLayout,
)

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.order import snapshot
from mineaction_plugin.layouts.backgrounds import Backgrounds, Credit
from mineaction_plugin.layouts.drawing import Mark, PageItem
from mineaction_plugin.layouts.map_frame import Box
from mineaction_plugin.layouts.map_parts import legend, scale_bar
from mineaction_plugin.layouts.order_text import revision_name
from mineaction_plugin.layouts.qr import qr_marks
from mineaction_plugin.layouts.template_layout import (
    LEGEND,
    MAP_MAIN,
    MAP_OVERVIEW,
    PICTURE_QR,
    SCALEBAR,
    STATEMENTS,
    item_by_id,
    set_values,
)
from mineaction_plugin.layouts.template_maps import (
    WIDE,
    FilledMap,
    Subject,
    box_of,
    fill_map,
    turn_of,
)
from mineaction_plugin.layouts.template_sheet import Sheet
from mineaction_plugin.layouts.template_values import map_values, order_values
from mineaction_plugin.translation import tr

LEAST_BAR_MM = 30.0
ALL_STATEMENTS = "[% @ma_facts %]\n[% @ma_layers %]\n[% @ma_statements %]"
"""As variables: what a label holds itself is evaluated by QGIS."""


def fill(sheet: Sheet, key: str, backgrounds: Backgrounds) -> None:
    """Fill all of a template but the rows of its point table.

    Args:
        sheet: the layout and its order.
        key: which sheet it is.
        backgrounds: what lies below the maps.
    """
    main = _fill_maps(sheet, key, backgrounds)
    set_values(sheet.layout, _values(sheet, key, backgrounds, main))
    statements = item_by_id(sheet.layout, STATEMENTS)
    if isinstance(statements, QgsLayoutItemLabel):
        statements.setText(ALL_STATEMENTS)
    _fill_scale_bar(sheet.layout, main)
    _fill_legend(sheet, main)
    _fill_code(sheet)


def overlay(layout: QgsPrintLayout, above: QgsLayoutItem, marks: Sequence[Mark]) -> None:
    """Lay marks, in mm of the page, right above an item and below what lies over it."""
    cover(layout, max(above.page(), 0), marks).setZValue(above.zValue() + 0.5)


def cover(layout: QgsPrintLayout, number: int, marks: Sequence[Mark]) -> PageItem:
    """Lay marks, in mm of the page, over all that a page has, counted from 0."""
    item = PageItem(layout, marks)
    layout.addLayoutItem(item)
    page = always(always(layout.pageCollection()).page(number))
    item.cover(page.pos().y(), page.rect().width(), page.rect().height())
    return item


def _fill_maps(sheet: Sheet, key: str, backgrounds: Backgrounds) -> FilledMap | None:
    """The main map with its labels, and the small one that shows where it lies."""
    main = item_by_id(sheet.layout, MAP_MAIN)
    inset = item_by_id(sheet.layout, MAP_OVERVIEW)
    wide = Subject(sheet.order, sheet.layers, backgrounds, is_wide=True, is_bare=True)
    filled = None
    if isinstance(inset, QgsLayoutItemMap):
        sheet.drawn.append(fill_map(inset, wide).on_page)
    if isinstance(main, QgsLayoutItemMap):
        subject = replace(wide, is_wide=key in WIDE, imagery=key == "imagery", is_bare=False)
        filled = fill_map(main, subject)
        overlay(sheet.layout, main, filled.marks)
        sheet.drawn.append(filled.on_page)
        sheet.maps[max(main.page(), 0)] = filled.on_page
    return filled


def _values(
    sheet: Sheet, key: str, backgrounds: Backgrounds, main: FilledMap | None
) -> dict[str, str]:
    credit = backgrounds.imagery_credit if key == "imagery" else backgrounds.plain_credit
    values = order_values(sheet.order)
    if main is None:
        return {**values, **map_values(0.0, Credit())}
    turn = turn_of(main.on_page.frame)
    if turn:
        # On a turned map grid north, which the first of the sentences calls up, is not up.
        first = tr("Grid north points {angle}° clockwise from the top of the map.")
        others = values["norths"].split("\n")[1:]
        values["norths"] = "\n".join([first.format(angle=f"{turn:.1f}"), *others])
    return {**values, **map_values(main.on_page.frame.scale, credit, main.grid)}


def _fill_scale_bar(layout: QgsPrintLayout, main: FilledMap | None) -> None:
    """The office's own scale bar follows the main map; any other item gets ours in its box."""
    bar, item = item_by_id(layout, SCALEBAR), item_by_id(layout, MAP_MAIN)
    if bar is None or main is None or not isinstance(item, QgsLayoutItemMap):
        return
    if isinstance(bar, QgsLayoutItemScaleBar):
        bar.setLinkedMap(item)
        bar.update()
        if not LEAST_BAR_MM <= bar.rect().width() <= item.rect().width():
            # Pieces of so many metres fit one scale; each task has its own.
            bar.applyDefaultSize(Qgis.DistanceUnit.Meters)
        return
    box = box_of(bar)
    overlay(layout, bar, scale_bar(main.on_page.frame, box.x, box.y, box.width))


def _fill_legend(sheet: Sheet, main: FilledMap | None) -> None:
    """The office's own legend shows what the main map shows; any other item gets ours."""
    item, map_item = item_by_id(sheet.layout, LEGEND), item_by_id(sheet.layout, MAP_MAIN)
    if item is None:
        return
    if not isinstance(item, QgsLayoutItemLegend):
        box = box_of(item)
        marks = legend(sheet.order, box.x, box.y, box.width, box.height)
        overlay(sheet.layout, item, marks)
        return
    item.setAutoUpdateModel(False)
    if isinstance(map_item, QgsLayoutItemMap):
        item.setLinkedMap(map_item)
        item.setLegendFilterByMapEnabled(main is not None)
    root = always(always(item.model()).rootGroup())
    root.removeAllChildren()
    for layer, name in _named(sheet):
        node = always(root.addLayer(layer))
        node.setUseLayerName(False)
        node.setName(name)
    # A sign that is cut off would be one that nobody knows: the box takes the size of its signs.
    item.setResizeToContents(True)
    item.refresh()
    item.adjustBoxSize()


def _named(sheet: Sheet) -> list[tuple[QgsMapLayer, str]]:
    layers = sheet.layers
    return [
        (layers.boundary, tr("Task boundary")),
        *((layer, tr("Hazards")) for layer in layers.hazards),
        *((layer, tr("Worksite")) for layer in layers.worksite),
    ]


def _fill_code(sheet: Sheet) -> None:
    """Order number, revision and hash as a QR code, in the middle of its item."""
    item = item_by_id(sheet.layout, PICTURE_QR)
    if item is None:
        return
    box: Box = box_of(item)
    size = min(box.width, box.height)
    left, top = box.x + (box.width - size) / 2, box.y + (box.height - size) / 2
    text = f"{revision_name(sheet.order)} sha256:{snapshot.digest(sheet.order)}"
    overlay(sheet.layout, item, qr_marks(text, left, top, size))
