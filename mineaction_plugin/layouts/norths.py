# SPDX-License-Identifier: GPL-3.0-or-later
"""The three norths of a sheet: always written, and drawn to scale where they differ."""

from __future__ import annotations

import math

from mineaction_plugin.core.order.order import Frame
from mineaction_plugin.layouts.drawing import Align, Line, Mark, Text, Type, text_width_mm
from mineaction_plugin.layouts.order_text import capital, declination_words, signed_east
from mineaction_plugin.translation import tr

DRAWN_FROM_DEG = 0.5
"""ux §5: the norths are drawn when they differ by more than this."""
ARROW_MM = 24.0
LABEL = Type(9.0, bold=True)
LABEL_MM, LABEL_APART_MM = 8.0, 0.8


def norths_from_grid(frame: Frame) -> dict[str, float]:
    """Each north's direction on the sheet, degrees clockwise from grid north (straight up).

    grid = true − convergence, so true north lies at −convergence; magnetic north lies at
    declination − convergence (reference/domain.md §4.3, [M]).
    """
    return {
        tr("true"): _half_turn(-frame.convergence_deg),
        tr("grid"): 0.0,
        tr("magnetic"): _half_turn(frame.declination_deg - frame.convergence_deg),
    }


def differ(frame: Frame) -> bool:
    """Whether the norths differ enough to be drawn."""
    angles = norths_from_grid(frame).values()
    return max(angles) - min(angles) > DRAWN_FROM_DEG


def norths_words(frame: Frame) -> list[str]:
    """What is always written."""
    magnetic = _half_turn(frame.declination_deg - frame.convergence_deg)
    return [
        tr("Grid north is up."),
        tr("Grid north lies {angle} of true north (convergence {value}°).").format(
            angle=signed_east(frame.convergence_deg), value=_signed(frame.convergence_deg)
        ),
        capital(declination_words(frame)) + ".",
        tr("Grid bearing = magnetic bearing {value}°.").format(value=_signed(magnetic)),
    ]


def norths_marks(
    frame: Frame, x: float, y: float, width: float, turned_deg: float = 0.0
) -> list[Mark]:
    """The arrows from one foot, to scale of their angles, in a box ARROW_MM + 6 high.

    On a sheet that is turned, grid north lies `turned_deg` right of up.
    """
    lean = math.sin(math.radians(turned_deg)) * ARROW_MM / 2
    foot_x, foot_y = x + width / 2 - lean, y + ARROW_MM + 6.0
    marks: list[Mark] = []
    tips = []
    for name, angle in norths_from_grid(frame).items():
        turn = math.radians(angle + turned_deg)
        tip = (foot_x + math.sin(turn) * ARROW_MM, foot_y - math.cos(turn) * ARROW_MM)
        marks.append(Line(((foot_x, foot_y), tip), width=0.35))
        marks += _head(name, tip, turn)
        tips.append((tip[0], tip[1], name))
    return marks + _names(sorted(tips), x, width)


def _head(name: str, tip: tuple[float, float], turn: float) -> list[Mark]:
    """True north carries a star's outline, grid north a full arrow, magnetic half an arrow."""
    back = 3.4
    half = 1.2
    along = (math.sin(turn), -math.cos(turn))
    across = (math.cos(turn), math.sin(turn))
    middle = (tip[0] - along[0] * back, tip[1] - along[1] * back)
    left = (middle[0] - across[0] * half, middle[1] - across[1] * half)
    right = (middle[0] + across[0] * half, middle[1] + across[1] * half)
    if name == tr("magnetic"):
        return [Line((tip, right, middle, tip), width=0.2, fill="#000000")]
    if name == tr("true"):
        return [Line((tip, left, right, tip), width=0.3, fill="#FFFFFF")]
    return [Line((tip, left, right, tip), width=0.2, fill="#000000")]


def _names(tips: list[tuple[float, float, str]], x: float, width: float) -> list[Mark]:
    """The names above the arrows, pushed apart so that none covers another."""
    initials = {tr("true"): tr("TN"), tr("grid"): tr("GN"), tr("magnetic"): tr("MN")}
    centres = [tip[0] for tip in tips]
    texts = [initials[name] for _, _, name in tips]
    widths = [max(LABEL_MM, text_width_mm(text, LABEL) + LABEL_APART_MM) for text in texts]
    for _ in range(8):
        for i in range(len(centres) - 1):
            short = (widths[i] + widths[i + 1]) / 2 - (centres[i + 1] - centres[i])
            if short > 0:
                centres[i] -= short / 2
                centres[i + 1] += short / 2
    first, last = centres[0] - widths[0] / 2, centres[-1] + widths[-1] / 2
    shift = max(0.0, x - first) - max(0.0, last - x - width)
    top = min(tip[1] for tip in tips) - 5.0
    return [
        Text(text, centre + shift - wide / 2, top, wide, 4.5, LABEL, Align.CENTRE)
        for text, centre, wide in zip(texts, centres, widths, strict=True)
    ]


def _half_turn(angle_deg: float) -> float:
    return (angle_deg + 180.0) % 360.0 - 180.0


def _signed(angle_deg: float) -> str:
    return f"{'+' if angle_deg >= 0 else '−'}\u00a0{abs(angle_deg):.1f}"
