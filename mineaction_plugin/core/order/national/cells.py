# SPDX-License-Identifier: GPL-3.0-or-later
"""One value into one field: as it is, or as near as the field allows, and then it is said.

Nothing is cut or left out silently (design §8, promise 4): whatever differs is a loss with its
reason.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime
from typing import NamedTuple

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.hazard.reading import as_text
from mineaction_plugin.core.order.national.attributes import DATE, DATETIME, NUMBER, TEXT, WHOLE
from mineaction_plugin.core.order.national.model import FieldType

CUT = "…"
MOST_WHOLE = 2**53
"""Beyond this a worksheet, and many a database, cannot tell two whole numbers apart."""
IS_CUT = say("it is {length} {unit} long and the field takes {most}; it is cut").template
LEFT_EMPTY = say(
    "it is {length} {unit} long and the field takes {most}; it is left out, for cut it would be "
    "another one"
).template
NO_DIFFERENCE = 1e-9
"""Of a number in its own unit: 0.1 mm on the ground where it is degrees."""
MOST_OFF_DEG, MOST_OFF_M = 0.51e-6, 0.051
"""Half the last digit of a printed coordinate."""
FULL_CIRCLE = 400.0
"""Degrees, or the grads of some older systems."""
_CONTROL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class Cell(NamedTuple):
    """What is written, and why it is not what we have; None where it is."""

    value: object
    reason: Message | None = None


def fitted(value: object, kind: FieldType, *, in_bytes: bool = False, whole: bool = False) -> Cell:
    """A value as a field takes it; None and the empty text are None.

    Args:
        value: as we have it.
        kind: what the field takes.
        in_bytes: whether the length of a text counts bytes of UTF-8.
        whole: whether a text that is too long is left out, not cut.
    """
    if value is None or value == "" or (isinstance(value, float) and math.isnan(value)):
        return Cell(None)
    if kind.kind == TEXT and whole and kind.length:
        length = _length(as_text(value), in_bytes)
        if length > kind.length:
            return Cell(None, _too_long(LEFT_EMPTY, length, kind.length, in_bytes))
    return _FITTING[kind.kind](value, kind, in_bytes)


def placed(value: object, kind: FieldType) -> Cell:
    """A coordinate as a number: rounded as on paper at most, for further it is another place.

    Print has 6 decimals of a degree and one of a metre (design §8, promise 1). A coordinate that
    is no larger than a full circle is taken for an angle, the stricter of the two.
    """
    cell = fitted(value, kind)
    if cell.reason is None or not isinstance(cell.value, int | float):
        return cell
    exact = float(as_text(value))
    most_off = MOST_OFF_DEG if abs(exact) <= FULL_CIRCLE else MOST_OFF_M
    if abs(cell.value - exact) <= most_off:
        return cell
    return Cell(
        None,
        say(
            "decimals that the field takes: {decimals}; it is left out, for rounded it would be "
            "another place",
            decimals=kind.decimals or 0,
        ),
    )


def word_for(code: str, words: Mapping[str, str]) -> Cell:
    """The database's word for a code of ours: the first of several."""
    for word, meant in words.items():
        if meant == code:
            return Cell(word)
    return Cell(None, say("the binding has no word for {code}; the field is left empty", code=code))


def _as_text(value: object, kind: FieldType, in_bytes: bool) -> Cell:  # noqa: FBT001 (a table of functions)
    text = as_text(value)
    shown = _CONTROL.sub("\ufffd", text)
    reason = None if shown == text else say("it holds characters that no file of text can hold")
    if kind.length and _length(shown, in_bytes) > kind.length:
        cut = _cut(shown, kind.length, in_bytes)
        length = _length(shown, in_bytes)
        return Cell(cut, _too_long(IS_CUT, length, kind.length, in_bytes))
    return Cell(shown, reason)


def _too_long(template: str, length: int, most: int, in_bytes: bool) -> Message:  # noqa: FBT001
    unit = say("bytes") if in_bytes else say("characters")
    return Message(template, {"length": length, "unit": unit, "most": most})


def _length(text: str, in_bytes: bool) -> int:  # noqa: FBT001
    return len(text.encode()) if in_bytes else len(text)


def _cut(text: str, most: int, in_bytes: bool) -> str:  # noqa: FBT001
    """What fits, with a mark that it was cut; a field too short for the mark gets none."""
    mark = CUT if most > _length(CUT, in_bytes) else ""
    room = most - _length(mark, in_bytes)
    short = text.encode()[:room].decode(errors="ignore") if in_bytes else text[:room]
    return short.rstrip() + mark


def _as_number(value: object, kind: FieldType, _in_bytes: bool) -> Cell:  # noqa: FBT001
    number = _number(value)
    if number is None:
        return Cell(None, say("it is no number, and the field takes only numbers"))
    if kind.decimals is None and not kind.length:
        return Cell(number)
    decimals = 0 if kind.decimals is None else kind.decimals
    rounded = round(number, decimals)
    if kind.length and len(f"{rounded:.{decimals}f}") > kind.length:
        return Cell(
            None, say("digits that the field takes: {length}; this has more", length=kind.length)
        )
    if abs(rounded - number) > NO_DIFFERENCE:
        return Cell(rounded, say("decimals that the field takes: {decimals}; it is rounded",
                                 decimals=decimals))  # fmt: skip
    return Cell(rounded)


def _as_whole(value: object, kind: FieldType, _in_bytes: bool) -> Cell:  # noqa: FBT001
    number = _number(value)
    if number is None:
        return Cell(None, say("it is no number, and the field takes only numbers"))
    whole = round(number)
    if abs(whole) >= MOST_WHOLE or (kind.length and len(str(whole)) > kind.length):
        length = kind.length or len(str(MOST_WHOLE)) - 1
        return Cell(
            None, say("digits that the field takes: {length}; this has more", length=length)
        )
    if whole != number:
        return Cell(
            whole, say("decimals that the field takes: {decimals}; it is rounded", decimals=0)
        )
    return Cell(whole)


def _as_date(value: object, _kind: FieldType, _in_bytes: bool) -> Cell:  # noqa: FBT001
    text = as_text(value).strip()
    try:
        if _DAY.fullmatch(text):
            return Cell(date.fromisoformat(text))
        moment = datetime.fromisoformat(text)
    except ValueError:
        return Cell(None, say("it is no date such as 2026-11-24, and the field takes only dates"))
    return Cell(moment.date(), say("the field takes a date; the time of day is left out"))


def _as_moment(value: object, _kind: FieldType, _in_bytes: bool) -> Cell:  # noqa: FBT001
    text = as_text(value).strip()
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return Cell(None, say("it is no date such as 2026-11-24, and the field takes only dates"))
    if moment.tzinfo is None:
        return Cell(moment)
    there = moment.astimezone(UTC).replace(tzinfo=None)
    if there == moment.replace(tzinfo=None):
        return Cell(there)
    return Cell(there, say("the field takes no offset from UTC; the moment is written in UTC"))


def _number(value: object) -> float | None:
    if isinstance(value, bool):
        return float(value)
    if not isinstance(value, int | float):
        try:
            value = float(as_text(value).strip())
        except ValueError:
            return None
    return float(value) if math.isfinite(value) else None


_FITTING: Mapping[str, Callable[[object, FieldType, bool], Cell]] = {
    TEXT: _as_text,
    NUMBER: _as_number,
    WHOLE: _as_whole,
    DATE: _as_date,
    DATETIME: _as_moment,
}
