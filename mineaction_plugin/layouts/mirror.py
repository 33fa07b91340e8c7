# SPDX-License-Identifier: GPL-3.0-or-later
"""A page as those read it who begin at the right: what stood left stands right.

Numbers, coordinates and everything that lies on a map keep their sides.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from mineaction_plugin.layouts.bidi import is_rtl
from mineaction_plugin.layouts.drawing import Align, Fixed, Line, Mark, Swatch, Text
from mineaction_plugin.layouts.map_frame import MapFrame, MapOnPage

FROM_RIGHT = frozenset({"ar", "fa", "ps", "ur", "he", "ku"})
"""Languages whose pages are read from the right."""
_SIDES = {Align.LEADING: Align.RIGHT, Align.LEFT: Align.RIGHT, Align.RIGHT: Align.LEFT}


def is_read_from_right(language: str) -> bool:
    """Whether the pages of a language ("ar", "ar_IQ") are mirrored."""
    return language.replace("-", "_").split("_")[0] in FROM_RIGHT


def mirrored(marks: Sequence[Mark], width_mm: float) -> list[Mark]:
    """The marks of a page of this width, each on the other side.

    The cells of a row are painted from the left again, as programs that read a PDF expect them.
    """
    turned = [_mirrored(mark, width_mm) for mark in marks]
    rows = (list(row) for _, row in groupby(turned, _row))
    return [mark for row in rows for mark in sorted(row, key=_left)]


def mirrored_maps(maps: Sequence[MapOnPage], width_mm: float) -> tuple[MapOnPage, ...]:
    """The maps of a page; what they show is not turned, only where they stand."""
    return tuple(replace(each, frame=_frame(each.frame, width_mm)) for each in maps)


def _frame(frame: MapFrame, width_mm: float) -> MapFrame:
    box = frame.box
    return replace(frame, box=replace(box, x=width_mm - box.x - box.width))


def _row(mark: Mark) -> float | int:
    """Texts on one line belong together; any other mark keeps its turn."""
    return mark.y if isinstance(mark, Text) and not mark.turned_deg else -id(mark)


def _left(mark: Mark) -> float:
    return mark.x if isinstance(mark, Text) else 0.0


def _mirrored(mark: Mark, width_mm: float) -> Mark:
    match mark:
        case Text():
            x = width_mm - mark.x - mark.width
            align = _SIDES.get(mark.align, mark.align)
            return replace(_directed(mark), x=x, align=align, turned_deg=-mark.turned_deg)
        case Line():
            return replace(mark, points=tuple((width_mm - x, y) for x, y in mark.points))
        case Swatch():
            return replace(mark, x=width_mm - mark.x - mark.width)
        case Fixed():
            return _fixed(mark, width_mm)


def _fixed(mark: Fixed, width_mm: float) -> Fixed:
    inner = _directed(mark.mark) if isinstance(mark.mark, Text) else mark.mark
    if mark.span_mm is None:
        return replace(mark, mark=inner)
    left, width = mark.span_mm
    return replace(mark, mark=inner, shift_mm=width_mm - width - 2 * left)


def _directed(text: Text) -> Text:
    """One letter from the right makes a line of that script, whatever leads it."""
    return replace(text, from_right=is_rtl(text.text))
