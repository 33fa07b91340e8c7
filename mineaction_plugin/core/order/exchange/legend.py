# SPDX-License-Identifier: GPL-3.0-or-later
"""The legend of a map file as a picture, drawn without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

import numpy as np

from mineaction_plugin.core.order.exchange.text import printable
from mineaction_plugin.core.terms.profile import Look

LINE_IN = 0.24
WIDTH_IN = 2.9
DPI = 100
ICON_PX = 32
DASHES = {"solid": "-", "dash": "--", "dot": ":", "dash_dot": "-."}


def legend_png(
    heading: Sequence[str],
    boundary_colour: str,
    entries: Sequence[tuple[str, Look, Look]],
) -> bytes:
    """A PNG with one line an entry: its fill and outline as on the map, its words.

    Args:
        heading: lines above: order, marking.
        boundary_colour: #RRGGBB of the task's boundary.
        entries: (words, fill, outline) of each class and status that is drawn.
    """
    # Loaded to draw, not with the plugin; no pyplot, and so no Qt.
    from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: PLC0415 (loaded to draw)
    from matplotlib.figure import Figure  # noqa: PLC0415 (loaded to draw)
    from matplotlib.lines import Line2D  # noqa: PLC0415 (loaded to draw)
    from matplotlib.patches import Rectangle  # noqa: PLC0415 (loaded to draw)

    height_in = LINE_IN * (len(heading) + len(entries) + 1.5)
    figure = Figure(figsize=(WIDTH_IN, height_in), dpi=DPI, facecolor=(1, 1, 1, 0.85))
    canvas = FigureCanvasAgg(figure)
    step = LINE_IN / height_in
    top = 1.0 - step
    for i, line in enumerate(heading):
        _words(figure, 0.04, top - i * step, line, bold=i == 0)
    top -= len(heading) * step
    figure.add_artist(
        Line2D([0.04, 0.15], [top, top], color=boundary_colour, linewidth=3, figure=figure)
    )
    _words(figure, 0.19, top, "Task boundary", bold=False)
    for i, (words, fill, outline) in enumerate(entries, start=1):
        y = top - i * step
        box = Rectangle(
            (0.04, y - 0.3 * step), 0.11, 0.6 * step, transform=figure.transFigure, figure=figure,
            facecolor=(fill.colour if fill.pattern != "none" else "none"), alpha=fill.opacity,
        )  # fmt: skip
        edge = Rectangle(
            (0.04, y - 0.3 * step), 0.11, 0.6 * step, transform=figure.transFigure, figure=figure,
            fill=False, edgecolor=outline.colour, linewidth=1.5,
            linestyle=DASHES.get(outline.pattern, "-"),
        )  # fmt: skip
        figure.add_artist(box)
        figure.add_artist(edge)
        _words(figure, 0.19, y, words, bold=False)
    stream = BytesIO()
    canvas.print_png(stream, metadata={"Software": None})
    return stream.getvalue()


def point_png() -> bytes:
    """A white disc with a dark rim, which KML tints; a pack's icons come from no network."""
    from matplotlib.image import imsave  # noqa: PLC0415 (loaded to draw)

    side = np.arange(-ICON_PX / 2 + 0.5, ICON_PX / 2)
    radius = np.hypot(side[:, np.newaxis], side[np.newaxis, :])
    white = np.where(radius < ICON_PX * 0.34, 1.0, 0.25)
    alpha = np.clip(ICON_PX / 2 - radius, 0.0, 1.0)
    stream = BytesIO()
    imsave(
        stream, np.dstack([white, white, white, alpha]), format="png", metadata={"Software": None}
    )
    return stream.getvalue()


def _words(figure: object, x: float, y: float, words: str, *, bold: bool) -> None:
    """One line of plain text; a dollar sign is no formula."""
    text = printable(words)[:44].replace("$", r"\$")
    figure.text(  # type: ignore[attr-defined]
        x, y, text, fontsize=8, va="center", weight="bold" if bold else "normal"
    )
