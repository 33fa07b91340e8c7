# SPDX-License-Identifier: GPL-3.0-or-later
"""What a national database looks like: its tables, fields, types, codes and CRS."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from mineaction_plugin.core.errors import Message
from mineaction_plugin.core.order.national.attributes import (
    ATTRIBUTES,
    NOT_BY_ITSELF,
    POINTS,
    TASKS,
    TEXT,
)

WGS84 = "EPSG:4326"


@dataclass(frozen=True)
class FieldType:
    """What a field takes.

    Attributes:
        kind: "text", "number", "whole", "date" or "datetime".
        length: characters of a text, digits of a number with its point and sign; 0: no limit.
        decimals: of a number; None: as many as there are.
    """

    kind: str = TEXT
    length: int = 0
    decimals: int | None = None

    def __str__(self) -> str:
        if not self.length:
            return self.kind
        more = "" if self.decimals is None else f",{self.decimals}"
        return f"{self.kind}({self.length}{more})"


@dataclass(frozen=True)
class NationalTable:
    """One table of the database, as it is filled.

    Attributes:
        name: of the layer or sheet; empty: our own.
        fields: our attribute to the name of the field that takes it, in the order of the table.
        values: attribute to {the database's word: our code}, as in a binding; of several words for
            one code the first is written.
        types: name of a field to what it takes; a field that is not among them takes anything.
    """

    name: str = ""
    fields: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    types: Mapping[str, FieldType] = field(default_factory=dict)

    def type_of(self, name: str) -> FieldType | None:
        """What a field takes; None where nobody said."""
        return self.types.get(name)


@dataclass(frozen=True)
class NationalBinding:
    """Where tasks and boundary points go, and in which CRS."""

    tasks: NationalTable = field(default_factory=NationalTable)
    boundary_points: NationalTable = field(default_factory=NationalTable)
    crs: str = WGS84

    def table(self, key: str) -> NationalTable:
        """The table of "tasks" or of "boundary_points"."""
        return self.tasks if key == TASKS else self.boundary_points


@dataclass(frozen=True)
class Loss:
    """Something that the file does not say, or says otherwise than we have it.

    Attributes:
        table: "tasks" or "boundary_points".
        record: the task's id, or the point's; empty: of the whole field.
        field: the database's name of it; empty: of the whole record.
        value: as we have it.
        written: what the file says instead; empty: nothing.
        reason: why, as a sentence without its end.
    """

    table: str
    record: str
    field: str
    value: str
    written: str
    reason: Message


def own_table(key: str, own_fields: Sequence[str] = ()) -> NationalTable:
    """Our own names, where nothing is known of the national database."""
    names = [name for name in ATTRIBUTES[key] if name not in NOT_BY_ITSELF]
    more = own_fields if key == TASKS else ()
    return NationalTable(key, {name: name for name in (*names, *more)})


def own_binding(own_fields: Sequence[str] = ()) -> NationalBinding:
    """Both tables under our own names, in WGS 84 longitude and latitude."""
    return NationalBinding(own_table(TASKS, own_fields), own_table(POINTS))
