# SPDX-License-Identifier: GPL-3.0-or-later
"""Text and lines of a page, placed in millimetres, and the layout item that paints them.

One item a page instead of hundreds of labels: no text is ever evaluated as an expression or read
as HTML, so what a record says is what is printed, and every text is measured with the very font
that paints it. Text stays text in the PDF, searchable and with its font embedded.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from qgis.core import (
    QgsFillSymbol,
    QgsLayoutItem,
    QgsLayoutItemRenderContext,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsPrintLayout,
    QgsRenderContext,
    QgsSymbol,
)
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import (
    QBrush,
    QColor,
    QFont,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QTextLayout,
    QTextOption,
)

from mineaction_plugin.adapters.always import always
from mineaction_plugin.layouts.bidi import LRI, PDI, isolated, whole_lines
from mineaction_plugin.symbology.labels import FAMILIES

ITEM_TYPE = 1 << 24
STEPS = 100
"""Painter units a millimetre: fine enough that 9 pt is 9 pt and not 8.9."""
MM_A_POINT = 25.4 / 72.0
KEPT = f"\u2028\u200c\u200d\u200e\u200f\u00a0{LRI}{PDI}"
"""Invisible characters that a text may carry: line end, joiners, direction, blank, isolates."""
BLACK = "#000000"
GREY = "#444444"
RULE = "#9A9A9A"


class Align(Enum):
    """Where a text stands in its box.

    LEADING is the side that its own script begins on. LEFT and RIGHT change places on a page that
    is read from the right; NUMERAL, the right of a column of numbers, does not.
    """

    LEADING = "leading"
    LEFT = "left"
    RIGHT = "right"
    CENTRE = "centre"
    NUMERAL = "numeral"

    def flag(self) -> Qt.AlignmentFlag:
        """Qt's word for it."""
        absolute = Qt.AlignmentFlag.AlignAbsolute
        flags = {
            Align.LEADING: Qt.AlignmentFlag.AlignLeft,
            Align.LEFT: Qt.AlignmentFlag.AlignLeft | absolute,
            Align.RIGHT: Qt.AlignmentFlag.AlignRight | absolute,
            Align.CENTRE: Qt.AlignmentFlag.AlignHCenter,
            Align.NUMERAL: Qt.AlignmentFlag.AlignRight | absolute,
        }
        return flags[self]


@dataclass(frozen=True)
class Type:
    """Size, weight and colour of a text."""

    size_pt: float = 9.0
    bold: bool = False
    colour: str = BLACK
    opacity: float = 1.0

    @property
    def line_mm(self) -> float:
        """From one line of text to the next."""
        return self.size_pt * MM_A_POINT * 1.2

    def font(self) -> QFont:
        """The font in painter units."""
        font = QFont(FAMILIES[0])
        font.setFamilies(list(FAMILIES))
        font.setPixelSize(round(self.size_pt * MM_A_POINT * STEPS + 0.49))
        font.setBold(self.bold)
        return font


@dataclass(frozen=True)
class Text:
    """A text in a box of millimetres; it wraps at the width of the box."""

    text: str
    x: float
    y: float
    width: float
    height: float
    type: Type = field(default_factory=Type)
    align: Align = Align.LEADING
    middle: bool = False
    """Centred from top to bottom, and turned about its centre by `turned_deg`, clockwise."""
    turned_deg: float = 0.0
    halo_mm: float = 0.0
    from_right: bool = False
    """Read from the right, also where a number or a Latin name leads the line."""

    def paint(self, painter: QPainter) -> None:
        """Paint the lines, and before them a white halo where there is one."""
        direction = (
            Qt.LayoutDirection.RightToLeft
            if self.from_right
            else Qt.LayoutDirection.LayoutDirectionAuto
        )
        layout, lines = _laid_out(isolated(self.text), self.type, self.width, self.align, direction)
        painter.save()
        painter.translate((self.x + self.width / 2) * STEPS, (self.y + self.height / 2) * STEPS)
        painter.rotate(self.turned_deg)
        spare = self.height - len(lines) * self.type.line_mm if self.middle else 0.0
        corner = QPointF(-self.width * STEPS / 2, (spare - self.height) * STEPS / 2)
        if self.halo_mm:
            self._paint_halo(painter, layout, corner)
        colour = QColor(self.type.colour)
        colour.setAlphaF(self.type.opacity)
        painter.setPen(colour)
        layout.draw(painter, corner)
        painter.restore()

    def _paint_halo(self, painter: QPainter, layout: QTextLayout, corner: QPointF) -> None:
        """White around each glyph, where the layout has it: also in letters from the right."""
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        for run in layout.glyphRuns():
            font = run.rawFont()
            for glyph, place in zip(run.glyphIndexes(), run.positions(), strict=True):
                path.addPath(font.pathForGlyph(glyph).translated(place + corner))
        pen = QPen(QColor("#FFFFFF"), self.halo_mm * 2 * STEPS)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(path, pen)


@dataclass(frozen=True)
class Line:
    """A stroke through points in millimetres; closed and filled where a fill is given."""

    points: tuple[tuple[float, float], ...]
    width: float = 0.15
    colour: str = BLACK
    fill: str = ""
    dash_mm: tuple[float, ...] = ()

    def paint(self, painter: QPainter) -> None:
        """Paint it; a width of 0 leaves the outline out."""
        pen = QPen(QColor(self.colour), self.width * STEPS)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if self.dash_mm:
            pen.setDashPattern([length / self.width for length in self.dash_mm])
        painter.setPen(pen if self.width else QPen(Qt.PenStyle.NoPen))
        shape = QPolygonF([QPointF(x * STEPS, y * STEPS) for x, y in self.points])
        if self.fill:
            painter.setBrush(QBrush(QColor(self.fill)))
            painter.drawPolygon(shape)
        else:
            painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
            painter.drawPolyline(shape)


def box(
    x: float, y: float, width: float, height: float, *, line: float = 0.15, fill: str = ""
) -> Line:
    """A rectangle; without a fill only its outline."""
    corners = ((x, y), (x + width, y), (x + width, y + height), (x, y + height), (x, y))
    return Line(corners, width=line, fill=fill)


def rule(x: float, y: float, width: float, *, line: float = 0.15, colour: str = RULE) -> Line:
    """A level rule."""
    return Line(((x, y), (x + width, y)), width=line, colour=colour)


@dataclass(frozen=True)
class Swatch:
    """A map symbol as the legend shows it: a small area, stroke or point in its box."""

    symbol: QgsSymbol
    x: float
    y: float
    width: float
    height: float

    def paint(self, painter: QPainter) -> None:
        """Paint it at the size that it has on the map."""
        context = QgsRenderContext.fromQPainter(painter)
        context.setScaleFactor(STEPS)
        left, top = self.x * STEPS, self.y * STEPS
        width, height = self.width * STEPS, self.height * STEPS
        symbol = always(self.symbol.clone())
        symbol.startRender(context)
        if isinstance(symbol, QgsFillSymbol):
            symbol.renderPolygon(QPolygonF(QRectF(left, top, width, height)), None, None, context)
        elif isinstance(symbol, QgsLineSymbol):
            middle = top + height / 2
            ends = [QPointF(left, middle), QPointF(left + width, middle)]
            symbol.renderPolyline(QPolygonF(ends), None, context)
        elif isinstance(symbol, QgsMarkerSymbol):
            symbol.renderPoint(QPointF(left + width / 2, top + height / 2), None, context)
        symbol.stopRender(context)


@dataclass(frozen=True)
class Fixed:
    """A mark that keeps its sides where the page is read from the right: what lies on a map.

    `span_mm` is the left edge and the width of the block that it belongs to: a block that does
    not stand in the middle of the page moves to the other side as a whole. Without it the mark
    stays where it is.
    """

    mark: Text | Line | Swatch
    span_mm: tuple[float, float] | None = None
    shift_mm: float = 0.0

    def paint(self, painter: QPainter) -> None:
        """Paint the mark in its place."""
        painter.save()
        painter.translate(self.shift_mm * STEPS, 0.0)
        self.mark.paint(painter)
        painter.restore()


Mark = Text | Line | Swatch | Fixed


class PageItem(QgsLayoutItem):
    """All marks of one page, painted in their order."""

    def __init__(self, layout: QgsPrintLayout, marks: Sequence[Mark]) -> None:
        super().__init__(layout)
        self.setBackgroundEnabled(False)
        self._marks = tuple(marks)

    def type(self) -> int:
        """An item type far beyond those of QGIS; it is never stored, so it needs no registry."""
        return ITEM_TYPE

    def draw(self, context: QgsLayoutItemRenderContext) -> None:
        """Paint the marks in millimetres of the page."""
        painter = always(context.renderContext().painter())
        scale = context.renderContext().scaleFactor() / STEPS
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        for mark in self._marks:
            mark.paint(painter)
        painter.restore()

    def cover(self, top_mm: float, width_mm: float, height_mm: float) -> None:
        """Cover a page whose top lies at `top_mm` in the layout."""
        self.attemptSetSceneRect(QRectF(0, top_mm, width_mm, height_mm))


def text_width_mm(text: str, kind: Type) -> float:
    """The width of a text on one line."""
    layout, lines = _laid_out(text, kind, 1e5, Align.LEFT)
    del layout
    return sum(line[1] for line in lines[:1])


def wrapped(text: str, kind: Type, width_mm: float) -> list[str]:
    """The lines that a text takes in a width; line breaks of the text are kept."""
    text = isolated(text)
    shaped = _plain(text)
    layout, lines = _laid_out(text, kind, width_mm, Align.LEADING)
    del layout
    starts = [line[0] for line in lines]
    units = shaped.encode("utf-16-le")
    ends = [*starts[1:], len(units) // 2]
    return whole_lines(
        [
            units[2 * start : 2 * end].decode("utf-16-le").strip(" \u2028")
            for start, end in zip(starts, ends, strict=True)
        ]
    )


def _plain(text: str) -> str:
    """Line ends as Qt's own; other control characters as a visible blank."""
    joined = text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\u2028")
    return "".join(c if c.isprintable() or c in KEPT else " " for c in joined)


def _laid_out(
    text: str,
    kind: Type,
    width_mm: float,
    align: Align,
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LayoutDirectionAuto,
) -> tuple[QTextLayout, list[tuple[int, float]]]:
    """The laid-out text, and each line's first character and natural width in mm."""
    option = QTextOption(align.flag())
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(direction)
    layout = QTextLayout(_plain(text), kind.font())
    layout.setTextOption(option)
    lines: list[tuple[int, float]] = []
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width_mm * STEPS)
        line.setPosition(QPointF(0, len(lines) * kind.line_mm * STEPS))
        lines.append((line.textStart(), line.naturalTextWidth() / STEPS))
        line = layout.createLine()
    layout.endLayout()
    return layout, lines
