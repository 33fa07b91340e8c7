# SPDX-License-Identifier: GPL-3.0-or-later
"""The legend of the map file as a picture: what its colours mean, in the order's language.

It shows what the file itself draws: flat fills and solid outlines, as KML has no patterns.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from qgis.PyQt.QtCore import QBuffer, QIODevice, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.order.exchange.kmz_looks import WORKSITE_COLOUR, hazard_looks
from mineaction_plugin.core.order.exchange.text import UNCLEARED, order_name
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.profile import Look
from mineaction_plugin.layouts.bidi import isolated
from mineaction_plugin.layouts.mirror import is_read_from_right
from mineaction_plugin.symbology.words import land_class_legend, status_word
from mineaction_plugin.translation import tr

FAMILY = "DejaVu Sans"
"""Always there, and with Arabic letters."""
TEXT_PX, ROW_PX, MARGIN_PX = 15, 26, 10
SWATCH = QRectF(0, 0, 34, 16)
WIDEST_PX = 420
_PAPER = QColor(255, 255, 255, 235)
Draw = Callable[[QPainter, QRectF], None]


class Row(NamedTuple):
    """A line of the legend; without a swatch it is a heading."""

    words: str
    draw: Draw | None = None
    is_bold: bool = False


def legend_png(order: Order) -> bytes:
    """The legend; in a language read from the right, its swatches stand on the right."""
    rows = _rows(order)
    from_right = is_read_from_right(order.language)
    fonts = {bold: _font(is_bold=bold) for bold in (False, True)}
    widest = max(
        QFontMetricsF(fonts[row.is_bold]).horizontalAdvance(isolated(row.words)) + _indent(row)
        for row in rows
    )
    width = min(int(widest) + 2 * MARGIN_PX + 2, WIDEST_PX)
    image = QImage(width, ROW_PX * len(rows) + 2 * MARGIN_PX, QImage.Format.Format_ARGB32)
    image.fill(_PAPER)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if from_right:
        painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for number, row in enumerate(rows):
        line = QRectF(MARGIN_PX, MARGIN_PX + number * ROW_PX, width - 2 * MARGIN_PX, ROW_PX)
        _draw_row(painter, row, line, fonts[row.is_bold], from_right=from_right)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return buffer.data().data()


def _rows(order: Order) -> list[Row]:
    """Order and marking, the task's own signs, then each class and status that is drawn."""
    rows = [
        Row(translated(order_name(order)), is_bold=True),
        Row(order.programme.handling, is_bold=True),
        Row(translated(UNCLEARED)),
        Row(tr("Task boundary"), _line(order.palette.boundary_colour, 4.0)),
        Row(tr("Boundary point"), _disc(order.palette.boundary_colour)),
    ]
    pairs = {(hazard.land_class, hazard.status): hazard for hazard in order.hazards}
    for (land_class, status), hazard in sorted(pairs.items()):
        words = tr("{land_class}, {status}").format(
            land_class=land_class_legend(land_class.value), status=status_word(status.value)
        )
        rows.append(Row(words, _area(*hazard_looks(order.palette, hazard))))
    if order.worksite:
        rows.append(Row(tr("Worksite"), _line(WORKSITE_COLOUR, 3.0)))
    return rows


def _draw_row(painter: QPainter, row: Row, line: QRectF, font: QFont, *, from_right: bool) -> None:
    indent = _indent(row)
    if row.draw is not None:
        left = line.right() - SWATCH.width() if from_right else line.left()
        row.draw(painter, QRectF(SWATCH).translated(left, line.center().y() - SWATCH.height() / 2))
    place = line.adjusted(0, 0, -indent, 0) if from_right else line.adjusted(indent, 0, 0, 0)
    words = QFontMetricsF(font).elidedText(
        isolated(row.words), Qt.TextElideMode.ElideRight, place.width()
    )
    painter.setFont(font)
    painter.setPen(QColor("#000000"))
    # Left is where reading begins: the painter's direction turns it to the right.
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)


def _indent(row: Row) -> float:
    return 0.0 if row.draw is None else SWATCH.width() + MARGIN_PX


def _font(*, is_bold: bool) -> QFont:
    font = QFont(FAMILY)
    font.setPixelSize(TEXT_PX)
    font.setBold(is_bold)
    return font


def _line(colour: str, width: float) -> Draw:
    def draw(painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(QColor(colour), width))
        painter.drawLine(box.topLeft() + (box.bottomLeft() - box.topLeft()) / 2,
                         box.topRight() + (box.bottomRight() - box.topRight()) / 2)  # fmt: skip

    return draw


def _disc(colour: str) -> Draw:
    def draw(painter: QPainter, box: QRectF) -> None:
        painter.setPen(QPen(QColor(colour).darker(300), 1.5))
        painter.setBrush(QColor(colour))
        painter.drawEllipse(box.center(), box.height() / 2 - 2, box.height() / 2 - 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    return draw


def _area(fill: Look, outline: Look) -> Draw:
    def draw(painter: QPainter, box: QRectF) -> None:
        inner = box.adjusted(1, 1, -1, -1)
        if fill.pattern != "none":
            tint = QColor(fill.colour)
            tint.setAlphaF(fill.opacity)
            painter.fillRect(inner, tint)
        painter.setPen(QPen(QColor(outline.colour), 2.0))
        painter.drawRect(inner)

    return draw
