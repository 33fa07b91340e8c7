# SPDX-License-Identifier: GPL-3.0-or-later
"""Values inside lines that are read from the right: numbers and coordinates stay as they are.

Left to itself, the bidirectional algorithm puts a sign behind its number and the second of two
numbers before the first ("44.51 18.10" would be read as "18.10 44.51"). Each stretch without a
letter of a right-to-left script is therefore isolated (Unicode UAX #9, LRI … PDI).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

LRI, PDI, RLM = "\u2066", "\u2069", "\u200f"
RTL_LETTERS = f"{RLM}\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
"""The mark stands for a letter: it makes a line of its script where the line has none."""
BETWEEN = "·\n\u2028"
"""What parts the values of a line: never inside an isolate, so that values follow each other."""
_HAS_RTL = re.compile(f"[{RTL_LETTERS}]")
_STRETCH = re.compile(f"(?<=[{RTL_LETTERS}])[²³]|[^{RTL_LETTERS}{BETWEEN}{LRI}{PDI}]+")
"""The little digit of a unit ("m²") belongs to the letter before it."""
_SIGN_APART = re.compile(r"(?<![^\s(\u200e])([+−])\u00a0(?=\d)")
_INNER = re.compile(r"(?:[\s,;:.!?،؛–—…]|/(?!\w))*(?P<value>.*?)[\s,;:.!?،؛/–—…]*", re.DOTALL)
_PAIRS = (("(", ")"), ("[", "]"), ("«", "»"), ("“", "”"))
_PARTNER = {right: left for left, right in _PAIRS}
_BRACKETS = frozenset(sign for pair in _PAIRS for sign in pair)


def is_rtl(text: str) -> bool:
    """Whether a text has a letter that is written from right to left."""
    return bool(_HAS_RTL.search(text))


def isolated(text: str) -> str:
    """The text with each value that is written from left to right kept together.

    A sign that stands apart from its number ("− 2.1°") closes up to it: across a gap who reads from
    the right finds the number first, and takes the sign for what follows.
    """
    if not is_rtl(text) or LRI in text:
        return text
    return _STRETCH.sub(lambda found: "".join(map(_isolate, _parted(found[0]))), text)


def whole_lines(lines: Sequence[str]) -> list[str]:
    """The lines that an isolated text was broken into, each complete in itself.

    A value that runs on to the next line is closed and begun again, and a line that has no letter
    of its own is still one of its text.
    """
    from_right = is_rtl("".join(lines))
    whole, is_open = [], False
    for line in lines:
        text = f"{LRI}{line}" if is_open else line
        is_open = text.count(LRI) > text.count(PDI)
        text = f"{text}{PDI}" if is_open else text
        whole.append(f"{RLM}{text}" if from_right and text and not is_rtl(text) else text)
    return whole


def _parted(stretch: str) -> list[str]:
    """The stretch parted at each bracket whose partner lies outside it.

    "H-7 (259 م)": the bracket belongs to the line and not to the two values beside it.
    """
    lone: list[int] = []
    for place, sign in enumerate(stretch):
        if sign in _PARTNER and lone and stretch[lone[-1]] == _PARTNER[sign]:
            lone.pop()
        elif sign in _BRACKETS:
            lone.append(place)
    parts, start = [], 0
    for place in lone:
        parts += [stretch[start:place], stretch[place]]
        start = place + 1
    return [*parts, stretch[start:]]


def _isolate(stretch: str) -> str:
    match = _INNER.fullmatch(stretch)
    value = match["value"] if match else stretch
    start = match.start("value") if match else 0
    value, skipped = _without_lone_brackets(value)
    start += skipped
    if not any(sign.isalnum() for sign in value) or value in "²³":
        return stretch
    whole = _SIGN_APART.sub(r"\1", value)
    return f"{stretch[:start]}{LRI}{whole}{PDI}{stretch[start + len(value) :]}"


def _without_lone_brackets(value: str) -> tuple[str, int]:
    """The value without a bracket whose partner lies outside it, or that encloses all of it.

    Also returns how many characters were taken from its beginning.
    """
    start, end = 0, len(value)
    for left, right in _PAIRS:
        inner = value[start:end]
        surplus = inner.count(left) - inner.count(right)
        whole = surplus == 0 and inner.startswith(left) and inner.endswith(right)
        if inner.startswith(right) or (inner.startswith(left) and (surplus > 0 or whole)):
            start += 1
        if inner.endswith(left) or (inner.endswith(right) and (surplus < 0 or whole)):
            end -= 1
    trimmed = value[start:end]
    start += len(trimmed) - len(trimmed.lstrip())
    return trimmed.strip(), start
