# SPDX-License-Identifier: GPL-3.0-or-later
"""Pieces of map in the looks of a theme, drawn by QGIS itself, and how they differ."""

from __future__ import annotations

import itertools
from collections.abc import Mapping

import numpy as np
from qgis.core import QgsFillSymbol, QgsRenderContext
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPolygonF

from contrast.colour import Array, Vision, ciede2000, seen
from mineaction_plugin.core.terms.profile import Palette
from mineaction_plugin.symbology.fills import fill_symbol, outline_symbol
from mineaction_plugin.symbology.theme import Theme, fill_look, outline_look

DPI = 300
PIXELS = 256
"""22 mm of paper: several turns of every pattern."""
EDGE = 8
"""Half the width of the strip around an outline, in pixels."""


def fills(palette: Palette, theme: Theme) -> dict[str, Array]:
    """A square of each land class on white, (n, n, 3) sRGB."""
    looks = {code: fill_look(code, look, theme) for code, look in palette.land_class.items()}
    around = [(-50, -50), (PIXELS + 50, -50), (PIXELS + 50, PIXELS + 50), (-50, PIXELS + 50)]
    return {code: drawn(fill_symbol(look), around) for code, look in looks.items()}


def outlines(palette: Palette, theme: Theme) -> dict[str, Array]:
    """A strip along the outline of each status."""
    looks = {code: outline_look(code, look, theme) for code, look in palette.status.items()}
    middle = PIXELS // 2
    around = [(-50, middle), (PIXELS + 50, middle), (PIXELS + 50, 9999), (-50, 9999)]
    return {
        code: drawn(outline_symbol(look, look.width_mm), around)[middle - EDGE : middle + EDGE]
        for code, look in looks.items()
    }


def drawn(symbol: QgsFillSymbol, around: list[tuple[int, int]]) -> Array:
    """The symbol over a polygon of pixels, on white."""
    image = QImage(PIXELS, PIXELS, QImage.Format.Format_RGB888)
    image.setDotsPerMeterX(round(DPI / 0.0254))
    image.setDotsPerMeterY(round(DPI / 0.0254))
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    context = QgsRenderContext.fromQPainter(painter)
    symbol.startRender(context)
    symbol.renderPolygon(QPolygonF([QPointF(*xy) for xy in around]), None, None, context)
    symbol.stopRender(context)
    painter.end()
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    flat = np.frombuffer(bytes(bits), dtype=np.uint8).reshape(PIXELS, image.bytesPerLine())
    return flat[:, : PIXELS * 3].reshape(PIXELS, PIXELS, 3).astype(float)


def difference(one: Array, two: Array, vision: Vision) -> float:
    """How different two pieces look: by tone, or by pattern where that says more.

    Tone is CIEDE2000 between the mean colours. Pattern is what remains between them, as the root
    of the mean squared distance in CIELAB, when one is laid over the other as well as can be:
    the same pattern, shifted, is no difference.
    """
    labs = [seen(piece, vision) for piece in (one, two)]
    tone = ciede2000(*(seen(piece.reshape(-1, 3).mean(axis=0), vision) for piece in (one, two)))
    return max(tone, _pattern(*labs))


def _pattern(one: Array, two: Array) -> float:
    spectra = [np.fft.fft2(lab, axes=(0, 1)) for lab in (one, two)]
    overlaid = np.fft.ifft2(spectra[0] * np.conj(spectra[1]), axes=(0, 1)).real.sum(axis=2)
    squares = (one**2).sum() + (two**2).sum() - 2 * overlaid.max()
    return float(np.sqrt(max(squares, 0.0) / (one.shape[0] * one.shape[1])))


def smallest(pieces: Mapping[str, Array], vision: Vision) -> tuple[float, str, str]:
    """The least difference between any two, and which two."""
    return min(
        (difference(pieces[one], pieces[two], vision), one, two)
        for one, two in itertools.combinations(pieces, 2)
    )
