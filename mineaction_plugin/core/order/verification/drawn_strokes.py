# SPDX-License-Identifier: GPL-3.0-or-later
"""The closed strokes that a page of a PDF draws, read from its content stream.

Only what a boundary is drawn with is understood: straight lines, and the matrix that they are
placed by. Texts must be written as hexadecimal strings, as Qt and Cairo do, so that no word of
theirs is taken for an operator.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np

from mineaction_plugin.core.position.ellipsoid import FloatArray

Matrix = tuple[float, float, float, float, float, float]
NUMBERS = {"m": 2, "l": 2, "cm": 6}
"""How many numbers stand before an operator (ISO 32000-2, 8.4.4 and 8.5.2)."""
_NUMBER = rb"(?:[-+.\d]+ )"
OTHER = re.compile(
    rb"^(?:BT\n(?:.*\n)*?ET\n|" + _NUMBER + rb"{6}c\n|"  # texts, curves
    rb"(?:/CSp cs )?" + _NUMBER + rb"{3}(?:SCN|scn)\n|/\w+ gs\n|"  # colours
    + _NUMBER + rb"w \d J \d j .*\n)",  # pens
    re.MULTILINE,
)  # fmt: skip
"""Whole lines that no straight stroke depends on, as Qt writes them: four in five of a map."""
ENDS_UNSTROKED = frozenset({"f", "F", "f*", "n"})
ENDS_STROKED = frozenset({"S", "s", "B", "B*", "b", "b*"})


def closed_strokes(content: bytes) -> list[FloatArray]:
    """The closed rings that are stroked, (n, 2) in points of the page, without a closing vertex.

    Args:
        content: a page's content stream, decoded.
    """
    pen = _Pen()
    numbers: list[float] = []
    for token in OTHER.sub(b"", content).decode("latin-1").split():
        try:
            numbers.append(float(token))
        except ValueError:
            pen.do(token, numbers[-NUMBERS.get(token, 0) :])
            numbers = []
    return pen.rings


@dataclass
class _Pen:
    """The state of the page's graphics that matters here."""

    rings: list[FloatArray] = field(default_factory=list)
    _matrix: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
    _kept: list[Matrix] = field(default_factory=list)
    _path: list[FloatArray] = field(default_factory=list)
    _points: list[tuple[float, float]] = field(default_factory=list)

    def do(self, operator: str, numbers: list[float]) -> None:
        """One operator with the numbers before it."""
        if len(numbers) < NUMBERS.get(operator, 0):
            return
        if operator == "q":
            self._kept.append(self._matrix)
        elif operator == "Q":
            self._matrix = self._kept.pop() if self._kept else self._matrix
        elif operator == "cm":
            self._matrix = _before(numbers, self._matrix)
        else:
            self._draw(operator, numbers)

    def _draw(self, operator: str, numbers: list[float]) -> None:
        if operator == "m":
            self._points = [self._placed(numbers)]
        elif operator == "l":
            self._points.append(self._placed(numbers))
        elif operator == "h":
            self._close()
        elif operator in ENDS_STROKED:
            self.rings += list(_open(self._path))
            self._path = []
        elif operator in ENDS_UNSTROKED:
            self._path = []

    def _placed(self, xy: list[float]) -> tuple[float, float]:
        x, y = xy
        a, b, c, d, e, f = self._matrix
        return x * a + y * c + e, x * b + y * d + f

    def _close(self) -> None:
        if self._points:
            self._path.append(np.array(self._points))
            self._points = []


def _before(numbers: list[float], matrix: Matrix) -> Matrix:
    """A change of coordinates before another (ISO 32000-2, 8.3.4)."""
    a, b, c, d, e, f = numbers
    g, h, i, j, k, m = matrix
    return (
        a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k,
        e * h + f * j + m,
    )  # fmt: skip


def _open(rings: list[FloatArray]) -> Iterator[FloatArray]:
    for ring in rings:
        is_closed = len(ring) > 1 and bool(np.allclose(ring[0], ring[-1], atol=1e-6))
        yield ring[:-1] if is_closed else ring
