# SPDX-License-Identifier: GPL-3.0-or-later
"""Two characters that prove a row of the point table read over the radio and typed again.

Computed over the label and the printed coordinate. Blanks, degree signs and case do not matter,
letters, digits, decimal points and minus signs do. Every single wrong character and every swap of
two neighbours changes the code: the code is a number in the prime field of 1021, in which each
place weighs a different power of 10 (a primitive root of 1021), so neither a changed digit nor an
exchange of two unlike places within a thousand can cancel out.
"""

from __future__ import annotations

import re
import unicodedata

PRIME = 1021
BASE = 10
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: without I, L, O and U, which are misread for 1, 0 and V."""


def check_code(label: str, coordinate: str) -> str:
    """The two characters of one row.

    Args:
        label: the point's label ("TP7").
        coordinate: the coordinate as it is printed ("33TYK 35348 31579").
    """
    value = 0
    for sign in f"{_plain(label)}|{_plain(coordinate)}":
        value = (value * BASE + ord(sign) + 1) % PRIME
    high, low = divmod(value, len(ALPHABET))
    return ALPHABET[high] + ALPHABET[low]


def latin_digits(text: str) -> str:
    """Digits of any script, Arabic ones for example, as 0 to 9: a voice carries the number."""
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in text)


def _plain(text: str) -> str:
    """Letters, digits, decimal point and minus, in capitals: what a voice carries."""
    latin = latin_digits(unicodedata.normalize("NFKC", text))
    capitals = latin.upper().replace("−", "-").replace(",", ".")
    return re.sub(r"[^\w.-]|_", "", capitals)
