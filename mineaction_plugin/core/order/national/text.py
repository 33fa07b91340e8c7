# SPDX-License-Identifier: GPL-3.0-or-later
"""The binding of a national database as JSON text, and back with an error that names the key."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from mineaction_plugin.core.errors import BindingError
from mineaction_plugin.core.hazard.binding.json_file import (
    demand_known,
    mistyped,
    object_of,
    read,
    text_of,
    words_of,
    write,
)
from mineaction_plugin.core.order.national.attributes import (
    ATTRIBUTES,
    DATE,
    DATETIME,
    NUMBER,
    POINTS,
    TASKS,
    TEXT,
    WHOLE,
)
from mineaction_plugin.core.order.national.model import (
    WGS84,
    FieldType,
    NationalBinding,
    NationalTable,
    own_table,
)

EXAMPLE = '{"crs": "EPSG:32644", "tasks": {"fields": {"task_id": "TASKID"}}}'
TABLE_KEYS = ("role", "layer", "fields", "values", "types")
TYPE_WORDS = (TEXT, NUMBER, WHOLE, DATE, DATETIME)
_TYPE = re.compile(r"(text|number|whole|date|datetime)(?:\((\d{1,5})(?:\s*,\s*(\d{1,2}))?\))?")


def to_json(binding: NationalBinding) -> str:
    """The binding as text; the order of fields and words is kept, for it has a meaning."""
    raw = {"crs": binding.crs, **{key: _raw(binding.table(key), key) for key in (TASKS, POINTS)}}
    return json.dumps(raw, ensure_ascii=False)


def from_json(text: str, own_fields: Sequence[str] = ()) -> NationalBinding:
    """Read a binding; a table that it does not name gets our own names.

    Args:
        text: an object with "crs", "tasks" and "boundary_points", or one table with its "role".
        own_fields: keys of the programme's own task fields, which can be bound too.

    Raises:
        BindingError: naming the key that is unknown, of the wrong type, or given twice.
    """
    raw = object_of(text, EXAMPLE)
    if "fields" in raw or "role" in raw:
        role = str(raw.get("role", TASKS))
        demand_known(role, (TASKS, POINTS), "role")
        crs = raw.pop("crs", WGS84)
        raw = {role: raw, "crs": crs}
    for key in raw:
        demand_known(key, ("crs", TASKS, POINTS), "its keys")
    tables = {
        key: _table(raw[key], key, own_fields) if key in raw else own_table(key, own_fields)
        for key in (TASKS, POINTS)
    }
    crs = text_of(raw.get("crs", WGS84), "crs") or WGS84
    return NationalBinding(tables[TASKS], tables[POINTS], crs)


def read_file(path: Path, own_fields: Sequence[str] = ()) -> NationalBinding:
    """Read a binding that somebody saved.

    Raises:
        BindingError: naming the file, and the key where one is wrong.
    """
    return read(path, lambda text: from_json(text, own_fields))


def write_file(path: Path, binding: NationalBinding) -> None:
    """Save a binding as a JSON file that people can read.

    Raises:
        BindingError: naming the file that cannot be written.
    """
    write(path, to_json(binding))


def _raw(table: NationalTable, key: str) -> dict[str, object]:
    return {
        "role": key,
        "layer": table.name,
        "fields": dict(table.fields),
        "values": {attribute: dict(words) for attribute, words in table.values.items()},
        "types": {name: str(kind) for name, kind in table.types.items()},
    }


def _table(raw: object, key: str, own_fields: Sequence[str]) -> NationalTable:
    if not isinstance(raw, Mapping):
        raise mistyped(key, raw)
    for entry in raw:
        demand_known(entry, TABLE_KEYS, key)
    fields = words_of(raw.get("fields", {}), f"{key}.fields")
    own = tuple(own_fields) if key == TASKS else ()
    for attribute in fields:
        demand_known(attribute, (*ATTRIBUTES[key], *own), f"{key}.fields")
    if fields and "task_id" not in fields:
        raise BindingError(
            "The binding names no field for task_id under {where}. Without it no row says which "
            "task it is.",
            where=f"{key}.fields",
        )
    _refuse_twice(fields, f"{key}.fields")
    return NationalTable(
        text_of(raw.get("layer", ""), f"{key}.layer"),
        fields or own_table(key, own_fields).fields,
        _values(raw.get("values", {}), key),
        {
            name: _type(word, f"{key}.types.{name}")
            for name, word in words_of(raw.get("types", {}), f"{key}.types").items()
        },
    )


def _refuse_twice(fields: Mapping[str, str], where: str) -> None:
    seen: dict[str, str] = {}
    for attribute, name in fields.items():
        if not name.strip():
            raise BindingError(
                "The binding has no name for {attribute} under {where}. Give one, or leave it out.",
                attribute=attribute,
                where=where,
            )
        other = seen.setdefault(name.casefold(), attribute)
        if other != attribute:
            raise BindingError(
                "The binding gives the field {field} to both {first} and {second} under {where}. "
                "A field takes one of them.",
                field=name,
                first=other,
                second=attribute,
                where=where,
            )


def _values(raw: object, key: str) -> dict[str, dict[str, str]]:
    here = f"{key}.values"
    if not isinstance(raw, Mapping):
        raise mistyped(here, raw)
    coded = tuple(name for name, each in ATTRIBUTES[key].items() if each.codes)
    result: dict[str, dict[str, str]] = {}
    for attribute, words in raw.items():
        where = f"{key}.values.{attribute}"
        demand_known(attribute, coded, here)
        result[attribute] = words_of(words, where)
        for word, code in result[attribute].items():
            demand_known(code, ATTRIBUTES[key][attribute].codes, f"{where}.{word}")
    return result


def _type(word: str, where: str) -> FieldType:
    found = _TYPE.fullmatch(word.strip())
    if found is None:
        raise BindingError(
            "The binding has the type {value} under {where}. Known: {known}, with the length in "
            "brackets: {example}.",
            value=repr(word),
            where=where,
            known=", ".join(TYPE_WORDS),
            example="text(21), number(12,2)",
        )
    length, decimals = found[2], found[3]
    return FieldType(found[1], int(length or 0), None if decimals is None else int(decimals))
