# SPDX-License-Identifier: GPL-3.0-or-later
"""Tasks and boundary points as rows of the national database, and what they cannot say there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from shapely import Point
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.hazard.reading import as_text
from mineaction_plugin.core.order.national.attributes import (
    ATTRIBUTES,
    COORDINATES,
    DATE,
    IDENTIFYING,
    NEVER_CUT,
    NUMBER,
    POINTS,
    TASKS,
    WHOLE,
    Attribute,
)
from mineaction_plugin.core.order.national.cells import Cell, fitted, placed, word_for
from mineaction_plugin.core.order.national.formats import Column, Limits, columns_of
from mineaction_plugin.core.order.national.model import Loss, NationalBinding, NationalTable
from mineaction_plugin.core.order.national.ready import Ready, ReadyTask, point_record
from mineaction_plugin.core.terms.profile import TaskField

COMPUTED = frozenset(
    {
        *("lon", "lat", "x", "y", "mgrs", "utm_zone", "wkt"),
        *("point_id", "point_count", "area_m2", "perimeter_m"),
    }
)
"""What follows from the shape: it is no loss where a database has no field for it."""
NO_CODES = Attribute()
NO_FIELD = say("the binding has no field for it; rows with a value: {count}").template
OWN_KINDS = {"number": NUMBER, "date": DATE}
"""The types of a programme's own fields that are no text."""


@dataclass(frozen=True)
class Row:
    """One row: whose it is, where it lies, and a value a column."""

    record: str
    shape: BaseGeometry
    values: tuple[object, ...]


@dataclass(frozen=True)
class Table:
    """One layer or sheet of the file."""

    key: str
    name: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


def tables_of(
    ready: Ready, binding: NationalBinding, limits: Limits, own: Sequence[TaskField] = ()
) -> tuple[list[Table], list[Loss]]:
    """The two tables, and everything that is not in them as we have it."""
    filling = _Filling(limits, {field.key: OWN_KINDS.get(field.type, "text") for field in own})
    tasks = ((task.task_id, task.shape, task.values) for task in ready.tasks)
    points = (
        (point_record(point), Point(point.x, point.y), point.values)
        for task in ready.tasks
        for point in task.points
    )
    extra = sorted({name for task in ready.tasks for name in task.own})
    made = [
        filling.table(TASKS, binding.tasks, list(tasks), extra),
        filling.table(POINTS, binding.boundary_points, list(points)),
    ]
    return made, filling.losses


def without_long_names(ready: Ready, binding: NationalBinding, limits: Limits) -> Ready:
    """Refuse the tasks whose id, or a label of whose points, does not fit its field."""
    columns = [
        (key, column)
        for key in (TASKS, POINTS)
        for column in columns_of(binding.table(key), {}, limits, key)[0]
        if column.attribute in IDENTIFYING
    ]
    kept: list[ReadyTask] = []
    refused: list[Loss] = []
    for task in ready.tasks:
        records = {TASKS: [task.values], POINTS: [point.values for point in task.points]}
        unfit = next(
            (
                (column, value, cell.reason)
                for key, column in columns
                for value in (each[column.attribute] for each in records[key])
                if (cell := fitted(value, column.type, in_bytes=limits.in_bytes, whole=True)).reason
            ),
            None,
        )
        if unfit is None:
            kept.append(task)
        else:
            column, value, reason = unfit
            refused.append(Loss(TASKS, task.task_id, column.wanted, as_text(value), "", reason))
    return ready.keeping(kept, refused)


class _Filling:
    """Fills tables, and collects what was lost on the way."""

    def __init__(self, limits: Limits, own_kinds: Mapping[str, str]) -> None:
        self.losses: list[Loss] = []
        self._limits = limits
        self._own_kinds = own_kinds

    def table(
        self,
        key: str,
        national: NationalTable,
        records: Sequence[tuple[str, BaseGeometry, Mapping[str, object]]],
        extra: Sequence[str] = (),
    ) -> Table:
        kinds = {**self._own_kinds, **{n: each.kind for n, each in ATTRIBUTES[key].items()}}
        columns, losses = columns_of(national, kinds, self._limits, key)
        self.losses += losses
        self.losses += _without_words(key, national)
        known = dict.fromkeys((*kinds, *extra))
        unbound = [name for name in known if name not in national.fields]
        self.losses += without_field(key, unbound, records, NO_FIELD)
        rows = tuple(
            Row(record, shape, tuple(self._cells(key, national, columns, record, values)))
            for record, shape, values in records
        )
        return Table(key, national.name or key, tuple(columns), rows)

    def _cells(
        self,
        key: str,
        national: NationalTable,
        columns: Sequence[Column],
        record: str,
        values: Mapping[str, object],
    ) -> Iterator[object]:
        for column in columns:
            value = _listed(values.get(column.attribute))
            codes = ATTRIBUTES[key].get(column.attribute, NO_CODES).codes
            words = national.values.get(column.attribute)
            cell = self._cell(column, value, words, codes)
            if cell.reason is not None:
                written = "" if cell.value is None else str(cell.value)
                self.losses.append(
                    Loss(key, record, column.wanted, as_text(value), written, cell.reason)
                )
            yield cell.value

    def _cell(
        self,
        column: Column,
        value: object,
        words: Mapping[str, str] | None,
        codes: Sequence[str],
    ) -> Cell:
        if words and _filled(value) and not _is_word(as_text(value), codes, words):
            coded = word_for(as_text(value), words)
            if coded.reason is not None:
                return coded
            value = coded.value
        if column.attribute in COORDINATES and column.type.kind in {NUMBER, WHOLE}:
            return placed(value, column.type)
        whole = column.attribute in NEVER_CUT
        return fitted(value, column.type, in_bytes=self._limits.in_bytes, whole=whole)


def _is_word(text: str, codes: Sequence[str], words: Mapping[str, str]) -> bool:
    """Whether a value is the database's own word already, and no code of ours.

    A word of theirs can be a code of ours with another meaning.
    """
    return text in words and text not in codes


def _filled(value: object) -> bool:
    return value is not None and value not in ("", [])


def _listed(value: object) -> object:
    """A list of words, as the programme's own fields can hold, as one text."""
    return ", ".join(map(as_text, value)) if isinstance(value, list | tuple) else value


def _without_words(key: str, national: NationalTable) -> Iterator[Loss]:
    """Fields of the database that take a code of which it has no words that we know."""
    for attribute, field in national.fields.items():
        each = ATTRIBUTES[key].get(attribute)
        foreign = field.casefold() != attribute
        if each is not None and each.codes and foreign and not national.values.get(attribute):
            reason = say("the binding has no words for it; our own codes are written")
            yield Loss(key, "", field, "", "", reason)


def without_field(
    key: str,
    unbound: Sequence[str],
    records: Sequence[tuple[str, BaseGeometry, Mapping[str, object]]],
    why: str,
) -> Iterator[Loss]:
    """What we know of the records and no field takes.

    Args:
        key: "tasks" or "boundary_points".
        unbound: the attributes that no field takes.
        records: with their values.
        why: the template of the reason, with {count}.
    """
    counts = Counter(
        name for _, _, values in records for name in unbound if _filled(values.get(name))
    )
    for name in unbound:
        if counts[name] and name not in COMPUTED:
            yield Loss(key, "", name, "", "", Message(why, {"count": counts[name]}))


def rings_of(task: ReadyTask) -> list[int]:
    """The numbers of a task's rings, in order."""
    return list(dict.fromkeys(point.ring_no for point in task.points if point.on_ring))
