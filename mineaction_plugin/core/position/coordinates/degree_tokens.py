# SPDX-License-Identifier: GPL-3.0-or-later
"""Cut a normalised text of degrees into numbers, signs, hemispheres and separators."""

from __future__ import annotations

import re
from dataclasses import dataclass

from mineaction_plugin.core.errors import CoordinateError
from mineaction_plugin.core.position.coordinates.normalising import with_letters
from mineaction_plugin.core.position.coordinates.written import quoted

HEMISPHERES = "NSEW"
AXES = ("LAT", "LON")
SEPARATOR = ";"

_TOKEN = re.compile(
    r"\s*(?:([+-]?)(\d+)(?:\.(\d+))?|(LAT|LON)(?![A-Z])\s*[:=]?|([NSEW])(?![A-Z])|([°'\";]))"
)
_GEO = re.compile(r"GEO:(-?[\d.]+),(-?[\d.]+)(?:[,;?].*)?")
_UNCLEAR_LETTERS = {
    "O": "east (German Ost) or west (French ouest, Spanish oeste)",
    "ش": "north (شمال) or east (شرق)",
    "L": "east (Portuguese leste) or something else",
}


@dataclass(frozen=True)
class Number:
    """One number as written."""

    sign: str
    whole: str
    decimals: str

    @property
    def value(self) -> float:
        """Its size without its sign."""
        return float(f"{self.whole}.{self.decimals or 0}")


Token = Number | str


def cut(text: str, plain: str) -> list[Token]:
    """Cut `plain`, which is `text` normalised.

    Raises:
        CoordinateError: a comma or hyphen of two meanings, or what is no part of a coordinate.
    """
    plain = _GEO.sub(r"\1;\2", with_letters(plain))
    plain = re.sub(r"(?<=\d) ?D(?![A-Z])", "°", plain)
    plain = re.sub(r"(?<![\d.])(\d{1,3})\.(\d{1,2})\.(\d{1,2})(?![\d.])", r"\1 \2 \3", plain)
    plain = re.sub(r"(?<=[\d°'])\s*:\s*(?=\d)", " ", plain)
    plain = re.sub(r"(?<=[\d°'\"NSEW])\s*/\s*(?=\S)", SEPARATOR, plain).rstrip("/ ")
    return _tokens(text, _with_commas_read(text, _with_hyphens_read(text, plain)))


def _with_hyphens_read(text: str, plain: str) -> str:
    """Turn the hyphens of 44-29-56N into blanks; without hemispheres they may be minus signs."""
    joined = re.compile(r"(?<=[\d°'])-(?=\d)")
    if not joined.search(plain):
        return plain
    if re.search(r"[NSEW](?![A-Z])", plain):
        return joined.sub(" ", plain)
    if re.fullmatch(r"[+-]\d+(?:\.\d+)?-\d+(?:\.\d+)?", plain):
        return joined.sub(" -", plain)  # ISO 6709: both signs are written
    raise CoordinateError(
        "'{text}': a hyphen between numbers may part them or be a minus. Write hemispheres "
        "(N, S, E, W), or a blank before the minus.",
        text=quoted(text),
    )


def _with_commas_read(text: str, plain: str) -> str:
    """Turn decimal commas into points and the others into separators."""
    plain = re.sub(r",(?!\d)|(?<!\d),", SEPARATOR, plain)
    if re.search(r"\d,\d+,\d", plain):
        raise CoordinateError(
            "'{text}': the commas may be decimal commas or part the numbers. Part the numbers with "
            "a blank or a semicolon.",
            text=quoted(text),
        )
    if re.search(r"\d\.\d", plain):
        return plain.replace(",", SEPARATOR)
    return plain.replace(",", ".")


def _tokens(text: str, plain: str) -> list[Token]:
    tokens: list[Token] = []
    at = 0
    while at < len(plain):
        found = _TOKEN.match(plain, at)
        if found is None:
            _refuse_rest(text, plain[at:].strip())
            break
        sign, whole, decimals, axis, hemisphere, mark = found.groups()
        tokens.append(Number(sign, whole, decimals or "") if whole else axis or hemisphere or mark)
        at = found.end()
    return _trimmed(tokens)


def _trimmed(tokens: list[Token]) -> list[Token]:
    """Take separators off the ends, and doubled ones out."""
    kept: list[Token] = []
    for token in tokens:
        if token != SEPARATOR or (kept and kept[-1] != SEPARATOR):
            kept.append(token)
    return kept[:-1] if kept and kept[-1] == SEPARATOR else kept


def _refuse_rest(text: str, rest: str) -> None:
    if not rest:
        return
    if rest[0] in _UNCLEAR_LETTERS and not rest[1:2].isalpha():
        raise CoordinateError(
            "'{text}': {letter} may mean {meanings}. Write N, S, E or W.",
            text=quoted(text),
            letter=rest[0],
            meanings=_UNCLEAR_LETTERS[rest[0]],
        )
    raise CoordinateError(
        "'{text}' cannot be read from '{rest}' on. Write degrees with N, S, E, W, or UTM with its "
        "zone, or MGRS: 44.499155 N 17.960457 E, 33 north 735355 4931579, 33TYK3535531579.",
        text=quoted(text),
        rest=quoted(rest),
    )
