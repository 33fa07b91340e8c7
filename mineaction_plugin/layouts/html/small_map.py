# SPDX-License-Identifier: GPL-3.0-or-later
"""The task map as a small picture inside the page. Main thread only."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.backgrounds import Backgrounds
from mineaction_plugin.layouts.map_files import with_comment
from mineaction_plugin.layouts.map_pages import map_paper, task_map_pages
from mineaction_plugin.layouts.map_picture import encoded, page_image
from mineaction_plugin.layouts.order_layers import layers_of
from mineaction_plugin.layouts.page import on_its_side
from mineaction_plugin.layouts.paper import Paper

WIDTH_PX = 1700
"""A4 at 200 dots an inch stays as it is: a phone's reader can look closer at it."""
QUALITY = 60
RIM_MM = 1.0


@dataclass(frozen=True)
class SmallMap:
    """A JPEG and its size in pixels."""

    data: bytes
    width: int
    height: int

    @property
    def source(self) -> str:
        """The picture as an address that holds it (RFC 2397)."""
        return f"data:image/jpeg;base64,{base64.b64encode(self.data).decode('ascii')}"


def small_map(order: Order, drawn: Path | None, backgrounds: Backgrounds) -> SmallMap:
    """The task map with its bands, so that a copied picture is never an orphan; no white margin.

    Args:
        order: whose map it is.
        drawn: `P_map.jpg` where it is written already; else the map is drawn anew.
        backgrounds: what lies below.

    Raises:
        PackError: the picture cannot be read or made.
    """
    image = QImage(str(drawn)) if drawn is not None else _drawn_anew(order, backgrounds)
    if image.isNull():
        raise PackError("The picture of the map could not be read.")
    image = _within_frame(image, map_paper(order))
    if image.width() > WIDTH_PX:
        image = image.scaledToWidth(WIDTH_PX, Qt.TransformationMode.SmoothTransformation)
    data = with_comment(encoded(image, "JPG", QUALITY), order)
    return SmallMap(data, image.width(), image.height())


def _within_frame(image: QImage, paper: Paper) -> QImage:
    """The page without what lies outside its frame."""
    dots_a_mm = image.width() / paper.width_mm
    left, top = (paper.left - RIM_MM) * dots_a_mm, (paper.top - RIM_MM) * dots_a_mm
    width, height = image.width() - 2 * left, image.height() - 2 * top
    return image.copy(round(left), round(top), round(width), round(height))


def _drawn_anew(order: Order, backgrounds: Backgrounds) -> QImage:
    pages = task_map_pages(order, layers_of(order), backgrounds)
    return page_image(order, on_its_side(order, pages[0]))
