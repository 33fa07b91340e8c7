# SPDX-License-Identifier: GPL-3.0-or-later
"""The day of each accident of a layer that nobody has explained: found, or said to be unknown."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_ISO = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_DAY_FIRST = re.compile(r"(\d{1,2})[./](\d{1,2})[./](\d{4})$")
_OF_AN_EVENT = re.compile(
    r"accid|incid|event|evento|occur|date|fecha|data|datum|дата|تاريخ|fech", re.IGNORECASE
)
_OF_A_YEAR = re.compile(r"^(year|a[ñn]o|ann[ée]e|ano|год|рік|سنة|godina)", re.IGNORECASE)
_OF_PAPER = re.compile(r"report|entry|creat|updat|modif|birth|nacim|edit", re.IGNORECASE)
_YEARS = range(1900, 2101)
MOST_OF_THEM = 0.8
LOOK_AT = 500


def day(value: object) -> str:
    """A day as ISO 8601; empty where the value is none. Of a bare year it is the last day.

    The last, because an accident of this year may be new: one that is shown and old costs a look.
    Day-first spelling is taken (31.12.2025); month-first cannot be told from it and is not.
    """
    text = str(value if value is not None else "").strip()
    iso = _ISO.match(text)
    if iso:
        return "-".join(iso.groups())
    local = _DAY_FIRST.match(text)
    if local:
        first, month, year = local.groups()
        return f"{year}-{int(month):02d}-{int(first):02d}"
    number = text.removesuffix(".0")
    if number.isdecimal() and int(number) in _YEARS:
        return f"{number}-12-31"
    return ""


def date_field(values: Mapping[str, Sequence[object]]) -> str:
    """The field that says when; empty where none does.

    Days win over years, fields named after the event over others; dates of paperwork are left out.
    """
    ranked: list[tuple[int, str]] = []
    for name, column in values.items():
        some = [value for value in column[:LOOK_AT] if value not in (None, "")]
        if not some or _OF_PAPER.search(name):
            continue
        dated = sum(bool(day(value)) for value in some) >= MOST_OF_THEM * len(some)
        whole = dated and not str(some[0]).removesuffix(".0").isdecimal()
        if whole:
            ranked.append((0 if _OF_AN_EVENT.search(name) else 1, name))
        elif dated and _OF_A_YEAR.match(name):
            ranked.append((2, name))
    return min(ranked, key=lambda each: each[0])[1] if ranked else ""
