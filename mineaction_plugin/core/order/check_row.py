# SPDX-License-Identifier: GPL-3.0-or-later
"""A row of the point table as it was heard, held against its check code.

The code is made of label and coordinate as printed (`check_code`). People type a coordinate in
their own way, so it is also read and written again as paper has it; what it says is held, not how
it looks.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from mineaction_plugin.core.errors import CoordinateError, Message, say
from mineaction_plugin.core.order.check_code import ALPHABET, check_code, latin_digits
from mineaction_plugin.core.position.coordinates import (
    CoordinateFormat,
    Position,
    format_dd,
    format_dm,
    format_dms,
    format_mgrs,
    format_utm,
    parse,
)

CODE_LENGTH = 2
SQUARE = 5
"""Characters of zone, band and square in an MGRS reference: 33TYJ."""
LONGEST = 100
"""Characters of a row in which one wrong sign is looked for; no row that is printed has more."""
DIGITS = "0123456789"
LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without I and O, which no grid has and no label of ours."""
_HEARD_AS = str.maketrans("OILU", "011V")
"""Signs that no code has, for those that they are misread for."""


@dataclass(frozen=True)
class RowCheck:
    """Whether a row and its code belong together."""

    agrees: bool
    message: Message
    code: str = ""
    """The code of what was typed; empty where it is no coordinate."""
    label: str = ""
    """With `coordinate`: the one row, one wrong sign or one swap away, that has the code."""
    coordinate: str = ""


def check_row(label: str, coordinate: str, code: str) -> RowCheck:
    """Whether a label, a coordinate and a check code belong together.

    Args:
        label: of the boundary point, "TP7".
        coordinate: in any format that is printed: MGRS, UTM, DD, DM or DMS.
        code: the two characters beside it.
    """
    label, coordinate, given = typed_text(label), typed_text(coordinate), typed_code(code)
    if not label:
        return RowCheck(False, say("Type the label of the boundary point, for example TP7."))
    if len(given) != CODE_LENGTH or any(sign not in ALPHABET for sign in given):
        return RowCheck(False, say("A check code has two letters or digits; type both."))
    try:
        written = as_printed(coordinate)
    except CoordinateError as error:
        return _unread(label, coordinate, given, error)
    found = [check_code(label, text) for text in (written, coordinate)]
    if given in found:
        return RowCheck(
            True, say("The row agrees: {label}, {coordinate}.", label=label, coordinate=written),
            given,
        )  # fmt: skip
    return _disagrees(label, written, given, found[0])


def typed_code(code: str) -> str:
    """A code as it was meant: capitals, without blanks, no letter that no code has."""
    plain = unicodedata.normalize("NFKC", typed_text(code))
    return "".join(plain.split()).upper().translate(_HEARD_AS)


def typed_text(text: str) -> str:
    """What was typed or pasted, in Latin digits, without the marks that nobody sees."""
    seen = (sign for sign in text if unicodedata.category(sign) != "Cf")
    signs = (" " if unicodedata.category(sign) == "Cc" else sign for sign in seen)
    return latin_digits("".join(signs)).strip()


def as_printed(coordinate: str) -> str:
    """A coordinate as paper has it, in the format in which it was typed.

    Raises:
        CoordinateError: it is none.
    """
    position = parse(coordinate)
    return _formatted(position, coordinate)


def _formatted(position: Position, typed: str) -> str:
    lon, lat = [position.lon], [position.lat]
    match position.format:
        case CoordinateFormat.MGRS:
            text = str(format_mgrs(lon, lat, precision_m=1, spaces=True)[0])
            # Behind the edge of its zone a square has another name; what was heard is kept.
            heard = "".join(typed.split()).upper()
            return text if heard.startswith(text[:SQUARE]) else typed.strip().upper()
        case CoordinateFormat.UTM:
            number = re.match(r"\D*(\d{1,2})", typed)
            # A task over the edge of a zone keeps its own.
            zone = int(number[1]) if number and "UPS" not in typed.upper() else None
            return str(format_utm(lon, lat, zone=zone, decimals=1)[0])
        case CoordinateFormat.DM:
            return str(format_dm(lon, lat, decimals=4)[0])
        case CoordinateFormat.DMS:
            return str(format_dms(lon, lat, decimals=2)[0])
        case _:
            return str(format_dd(lon, lat, decimals=6)[0])


def _unread(label: str, coordinate: str, given: str, error: CoordinateError) -> RowCheck:
    """A text that is no coordinate may be one with a sign changed."""
    nearest = _only_neighbour(label, coordinate, given)
    if nearest is None:
        return RowCheck(False, error.message)
    return _suggests(*nearest, "")


def _disagrees(label: str, written: str, given: str, found: str) -> RowCheck:
    nearest = _only_neighbour(label, written, given)
    if nearest is not None:
        return _suggests(*nearest, found)
    message = say(
        "The row does not agree: {label}, {coordinate} has the check code {found}, not {code}. Ask "
        "for the whole row again, and do not use it before.",
        label=label, coordinate=written, found=found, code=given,
    )  # fmt: skip
    return RowCheck(False, message, found)


def _suggests(label: str, coordinate: str, found: str) -> RowCheck:
    message = say(
        "The row does not agree. With one sign changed it would: {label}, {coordinate}. Ask "
        "whether that was said, and do not use it before.",
        label=label, coordinate=coordinate,
    )  # fmt: skip
    return RowCheck(False, message, found, label, coordinate)


def _only_neighbour(label: str, coordinate: str, given: str) -> tuple[str, str] | None:
    """The one row with the code that is one wrong sign or one swap away; None where not just one.

    A changed sign stays a letter or a digit, and the coordinate one that there is.
    """
    if len(label) + len(coordinate) > LONGEST:
        return None
    rows = {(label, text) for text in _changed(coordinate)}
    rows |= {(text, coordinate) for text in _changed(label)}
    fitting = [row for row in sorted(rows) if check_code(*row) == given and _is_there(row[1])]
    return fitting[0] if len(fitting) == 1 else None


def _changed(text: str) -> Iterator[str]:
    """Every text with one letter or digit changed for another, or with two neighbours swapped."""
    signs = [place for place, sign in enumerate(text) if sign.isascii() and sign.isalnum()]
    for place in signs:
        for other in DIGITS if text[place].isdigit() else LETTERS:
            if other != text[place].upper():
                yield text[:place] + other + text[place + 1 :]
    for one, two in pairwise(signs):
        if text[one] != text[two]:
            between = text[one + 1 : two]
            yield text[:one] + text[two] + between + text[one] + text[two + 1 :]


def _is_there(coordinate: str) -> bool:
    try:
        parse(coordinate)
    except CoordinateError:
        return False
    return True
