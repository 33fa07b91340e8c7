# SPDX-License-Identifier: GPL-3.0-or-later
"""The paper of a page: its size, its margins, and the room that the two bands leave."""

from __future__ import annotations

from dataclasses import dataclass

from mineaction_plugin.core.errors import OrderError

MARGIN_MM = 10.0
HEAD_MM = 14.0
FOOT_LINE_MM = 3.85
SIZES_MM = {
    "A4": (210.0, 297.0),
    "A3": (297.0, 420.0),
    "A2": (420.0, 594.0),
    "A1": (594.0, 841.0),
    "A0": (841.0, 1189.0),
}
"""ISO 216: width and height upright."""
PORTRAIT, LANDSCAPE = "portrait", "landscape"
FOOT_LINES_BY_WIDTH_MM = ((250.0, 8), (350.0, 6))
FOOT_LINES_WIDE = 5


@dataclass(frozen=True)
class Paper:
    """A sheet of paper as it is held; all lengths in mm from its top left corner."""

    width_mm: float
    height_mm: float

    @property
    def left(self) -> float:
        """The left edge of the frame."""
        return MARGIN_MM

    @property
    def right(self) -> float:
        """The right edge of the frame."""
        return self.width_mm - MARGIN_MM

    @property
    def top(self) -> float:
        """The upper edge of the frame."""
        return MARGIN_MM

    @property
    def bottom(self) -> float:
        """The lower edge of the frame."""
        return self.height_mm - MARGIN_MM

    @property
    def content_mm(self) -> float:
        """The width between the margins."""
        return self.right - self.left

    @property
    def foot_lines(self) -> int:
        """How many lines the foot has: the wider the paper, the fewer say the same."""
        return next(
            (lines for width, lines in FOOT_LINES_BY_WIDTH_MM if self.width_mm < width),
            FOOT_LINES_WIDE,
        )

    @property
    def foot_mm(self) -> float:
        """The height of the band at the foot."""
        return round(self.foot_lines * FOOT_LINE_MM + 2.05, 2)

    @property
    def body_top(self) -> float:
        """Where what the page says begins, below the head."""
        return self.top + HEAD_MM + 2.5

    @property
    def body_bottom(self) -> float:
        """Where it ends, above the foot."""
        return self.bottom - self.foot_mm - 1.5


A4_PORTRAIT = Paper(210.0, 297.0)
A4_LANDSCAPE = Paper(297.0, 210.0)
A3_PORTRAIT = Paper(297.0, 420.0)
A3_LANDSCAPE = Paper(420.0, 297.0)


def paper_of(name: str, orientation: str = PORTRAIT) -> Paper:
    """The paper of a name ("A4" to "A0") and an orientation ("portrait", "landscape").

    Raises:
        OrderError: no paper has that name, or it is held in no such way.
    """
    size = SIZES_MM.get(name.upper())
    if size is None or orientation not in (PORTRAIT, LANDSCAPE):
        raise OrderError(
            "There is no paper {name} {orientation}; choose one of {names}, portrait or landscape.",
            name=name,
            orientation=orientation,
            names=", ".join(SIZES_MM),
        )
    width, height = size if orientation == PORTRAIT else size[::-1]
    return Paper(width, height)
