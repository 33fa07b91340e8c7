# SPDX-License-Identifier: GPL-3.0-or-later
"""What each format of the export takes, and what a field of it is called and may hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.order.national.attributes import (
    DATETIME,
    NUMBER,
    TEXT,
    WHOLE,
)
from mineaction_plugin.core.order.national.model import FieldType, Loss, NationalTable

GPKG, SHP, XLSX, IMSMA = "gpkg", "shp", "xlsx", "imsma"
FORMATS = (GPKG, SHP, XLSX, IMSMA)
SUFFIXES = {GPKG: ".gpkg", SHP: ".shp", XLSX: ".xlsx", IMSMA: ".xlsx"}


ANY_NUMBER = FieldType(NUMBER)


@dataclass(frozen=True)
class Limits:
    """What a format takes.

    Attributes:
        name_bytes: the longest name of a field; 0: no limit.
        text_length: the longest text; 0: no limit.
        in_bytes: whether lengths of texts count bytes of UTF-8, not characters.
        times: whether a field can hold a date with its time.
        number: the type of a number whose field says none.
        taken: names that the format keeps for itself, in lower case.
    """

    name_bytes: int = 0
    text_length: int = 0
    in_bytes: bool = False
    times: bool = True
    number: FieldType = ANY_NUMBER
    taken: frozenset[str] = frozenset()

    @property
    def text(self) -> FieldType:
        """The type of a text whose field says none."""
        return FieldType(TEXT, self.text_length)


LIMITS: Mapping[str, Limits] = {
    GPKG: Limits(taken=frozenset({"geom"})),
    # dBASE: names of 10 bytes, texts of 254, a date without a time, numbers as digits.
    SHP: Limits(
        name_bytes=10,
        text_length=254,
        in_bytes=True,
        times=False,
        number=FieldType(NUMBER, 24, 11),
    ),
    XLSX: Limits(text_length=32_767),
    IMSMA: Limits(text_length=32_767),
}


@dataclass(frozen=True)
class Column:
    """A field as it is written.

    Attributes:
        attribute: what of ours it carries.
        wanted: what the database calls it.
        name: what the format can call it.
        type: what it takes, of the database and of the format the narrower.
    """

    attribute: str
    wanted: str
    name: str
    type: FieldType


def columns_of(
    table: NationalTable, kinds: Mapping[str, str], limits: Limits, key: str
) -> tuple[list[Column], list[Loss]]:
    """The columns of a table in a format, and what of their names and types is lost.

    Args:
        table: as the binding has it.
        kinds: attribute to its own kind; of the programme's own fields, text.
        limits: of the format.
        key: "tasks" or "boundary_points".
    """
    columns: list[Column] = []
    losses: list[Loss] = []
    taken = set(limits.taken)
    for attribute, wanted in table.fields.items():
        name = _free(wanted, limits.name_bytes, taken)
        taken.add(name.casefold())
        asked = table.type_of(wanted) or FieldType(kinds.get(attribute, TEXT))
        given = _narrowed(asked, limits)
        columns.append(Column(attribute, wanted, name, given))
        losses += [
            Loss(key, "", wanted, before, after, reason)
            for before, after, reason in _changed(wanted, name, asked, given)
        ]
    return columns, losses


def _changed(
    wanted: str, name: str, asked: FieldType, given: FieldType
) -> Sequence[tuple[str, str, Message]]:
    found = []
    if name != wanted:
        found.append((wanted, name, say("the format cannot call a field so; it is called {name}",
                                        name=name)))  # fmt: skip
    if given.kind != asked.kind:
        reason = say("the format has no field for a date with its time; it is written as text")
        found.append((str(asked), str(given), reason))
    elif asked.length > given.length > 0:
        reason = say("the format's fields take at most {most}", most=str(given))
        found.append((str(asked), str(given), reason))
    return found


def _narrowed(asked: FieldType, limits: Limits) -> FieldType:
    """The type as the format can have it."""
    if asked.kind == DATETIME and not limits.times:
        asked = FieldType(TEXT, 40)
    if asked.kind == TEXT and limits.text_length:
        length = min(asked.length or limits.text_length, limits.text_length)
        return replace(asked, length=length)
    if asked.kind == NUMBER and not asked.length:
        return limits.number if asked.decimals is None else asked
    if asked.kind == WHOLE and not asked.length and limits.name_bytes:
        return FieldType(WHOLE, 18)
    return asked


def _free(wanted: str, most_bytes: int, taken: set[str]) -> str:
    """The name, cut to whole letters and numbered as GDAL does where two would be one."""
    name = _cut(wanted, most_bytes)
    number = 0
    while name.casefold() in taken:
        number += 1
        name = _cut(wanted, most_bytes, f"_{number}")
    return name


def _cut(text: str, most_bytes: int, end: str = "") -> str:
    if not most_bytes or len(text.encode() + end.encode()) <= most_bytes:
        return text + end
    return text.encode()[: most_bytes - len(end)].decode(errors="ignore") + end
