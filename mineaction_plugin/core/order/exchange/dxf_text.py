# SPDX-License-Identifier: GPL-3.0-or-later
"""The entities of a plain DXF of release 12, as text that every CAD program reads.

Release 12 (AC1009) knows no LWPOLYLINE and no Unicode: lines are POLYLINE, VERTEX, SEQEND, the
file is ASCII, and any other character is written by its number, which later programs read. Source:
Autodesk, "AutoCAD Release 12 Customization Manual", chapter 11, and the DXF reference [M].
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from mineaction_plugin.core.order.exchange.text import printable
from mineaction_plugin.core.position.ellipsoid import FloatArray

TEXT_WIDTH = 120
"""Characters of a line of text; release 12 takes 255, and each escape counts as seven."""
_PLAIN = frozenset(chr(code) for code in range(0x20, 0x7F)) - frozenset("\\^")
_CODE = re.compile(r"\\U\+([0-9A-Fa-f]{4})")
_BEYOND_BMP = 0xFFFF
_CLOSED = 1
POINT_SHAPE = 34
"""A circle with a cross in it (PDMODE)."""


class Layer(NamedTuple):
    """A layer and its colour, by number."""

    name: str
    colour: int


def drawing(
    layers: Sequence[Layer], entities: Iterable[str], extent_m: FloatArray, point_m: float
) -> str:
    """The whole file.

    Args:
        layers: the layers that the entities lie on.
        entities: from the functions below.
        extent_m: ((x, y) of the lower left, (x, y) of the upper right).
        point_m: how large points are drawn.
    """
    (left, bottom), (right, top) = extent_m
    header = [
        *_pairs((9, "$ACADVER"), (1, "AC1009")),
        *_pairs((9, "$INSBASE"), (10, "0.0"), (20, "0.0"), (30, "0.0")),
        *_pairs((9, "$EXTMIN"), (10, _metres(left)), (20, _metres(bottom)), (30, "0.0")),
        *_pairs((9, "$EXTMAX"), (10, _metres(right)), (20, _metres(top)), (30, "0.0")),
        *_pairs((9, "$PDMODE"), (70, POINT_SHAPE), (9, "$PDSIZE"), (40, _metres(point_m))),
    ]
    return "".join(
        [
            *_section("HEADER", header),
            *_section("TABLES", [*_line_types(), *_layers(layers), *_text_styles()]),
            *_section("BLOCKS", []),
            *_section("ENTITIES", entities),
            *_pairs((0, "EOF")),
        ]
    )


def polyline(layer: str, line_m: FloatArray, *, is_closed: bool, colour: int = 0) -> str:
    """A line or, closed, a ring; a ring does not repeat its first vertex."""
    vertices = line_m[:-1] if is_closed else line_m
    head = [(0, "POLYLINE"), (8, layer), *_coloured(colour), (66, 1), *_place(0.0, 0.0),
            (70, _CLOSED if is_closed else 0)]  # fmt: skip
    body = [pair for x, y in vertices for pair in ((0, "VERTEX"), (8, layer), *_place(x, y))]
    return "".join(_pairs(*head, *body, (0, "SEQEND"), (8, layer)))


def point(layer: str, x_m: float, y_m: float, colour: int = 0) -> str:
    """A point."""
    return "".join(_pairs((0, "POINT"), (8, layer), *_coloured(colour), *_place(x_m, y_m)))


def text(layer: str, x_m: float, y_m: float, words: str, height_m: float) -> str:
    """A line of text whose lower left corner is the place."""
    return "".join(
        _pairs((0, "TEXT"), (8, layer), *_place(x_m, y_m), (40, _metres(height_m)),
               (1, escaped(words)))
    )  # fmt: skip


def wrapped(sentences: Iterable[str]) -> list[str]:
    """Sentences as lines that a TEXT holds, broken between words: a number stays whole."""
    return [
        line
        for sentence in sentences
        for line in textwrap.wrap(
            flat(sentence), TEXT_WIDTH, break_long_words=False, break_on_hyphens=False
        )
    ]


def flat(words: str) -> str:
    """A text on one line, of the Basic Multilingual Plane; a backslash begins a code and is /."""
    kept = "".join(sign if ord(sign) <= _BEYOND_BMP else "\ufffd" for sign in printable(words))
    return " ".join(kept.replace("\\", "/").split())


def escaped(words: str) -> str:
    """A text in which nothing is a code of AutoCAD's own but what we put there."""
    coded = "".join(sign if sign in _PLAIN else f"\\U+{ord(sign):04X}" for sign in flat(words))
    return coded.replace("%%", "%\\U+0025")


def unescaped(words: str) -> str:
    """A text as it was, for readers that leave such codes as they are."""
    return _CODE.sub(lambda found: chr(int(found[1], 16)), words)


def _section(name: str, content: Iterable[str]) -> list[str]:
    return [*_pairs((0, "SECTION"), (2, name)), *content, *_pairs((0, "ENDSEC"))]


def _table(name: str, count: int, content: Iterable[str]) -> list[str]:
    return [*_pairs((0, "TABLE"), (2, name), (70, count)), *content, *_pairs((0, "ENDTAB"))]


def _line_types() -> list[str]:
    solid = _pairs((0, "LTYPE"), (2, "CONTINUOUS"), (70, 0), (3, "Solid line"), (72, 65), (73, 0),
                   (40, "0.0"))  # fmt: skip
    return _table("LTYPE", 1, solid)


def _layers(layers: Sequence[Layer]) -> list[str]:
    rows = [
        line
        for layer in (Layer("0", 7), *layers)
        for line in _pairs((0, "LAYER"), (2, layer.name), (70, 0), (62, layer.colour),
                           (6, "CONTINUOUS"))
    ]  # fmt: skip
    return _table("LAYER", len(layers) + 1, rows)


def _text_styles() -> list[str]:
    plain = _pairs((0, "STYLE"), (2, "STANDARD"), (70, 0), (40, "0.0"), (41, "1.0"), (50, "0.0"),
                   (71, 0), (42, "1.0"), (3, "txt"), (4, ""))  # fmt: skip
    return _table("STYLE", 1, plain)


def _pairs(*pairs: tuple[int, str | int]) -> list[str]:
    return [f"{code:3d}\r\n{value}\r\n" for code, value in pairs]


def _place(x_m: float, y_m: float) -> list[tuple[int, str | int]]:
    return [(10, _metres(x_m)), (20, _metres(y_m)), (30, "0.0")]


def _coloured(colour: int) -> list[tuple[int, str | int]]:
    return [(62, colour)] if colour else []


def _metres(value_m: float) -> str:
    return f"{value_m:.4f}"
