# SPDX-License-Identifier: GPL-3.0-or-later
"""A binding as JSON text, and back with an error that names the key."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
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
from mineaction_plugin.core.hazard.binding.model import ATTRIBUTES, CODES, Binding, Role

KEYS = ("role", "layer", "fields", "values", "as_of", "id_source")


def to_json(binding: Binding) -> str:
    """The binding as text, keys sorted: equal bindings give equal text."""
    return json.dumps(asdict(binding), ensure_ascii=False, sort_keys=True)


def from_json(text: str) -> Binding:
    """Read a binding.

    Raises:
        BindingError: naming the key that is unknown, of the wrong type or of an unknown value.
    """
    raw = object_of(text, '{"fields": {"hazard_id": "ID"}}')
    for key in raw:
        demand_known(key, KEYS, "")
    return Binding(
        role=_role(raw.get("role", Role.HAZARDS.value)),
        layer=text_of(raw.get("layer", ""), "layer"),
        fields=_fields(raw.get("fields", {})),
        values=_values(raw.get("values", {})),
        as_of=_date(text_of(raw.get("as_of", ""), "as_of")),
        id_source=text_of(raw.get("id_source", ""), "id_source"),
    )


def read_file(path: Path) -> Binding:
    """Read a binding that somebody exported.

    Raises:
        BindingError: naming the file, and the key where one is wrong.
    """
    return read(path, from_json)


def write_file(path: Path, binding: Binding) -> None:
    """Export a binding as a JSON file that people can read.

    Raises:
        BindingError: naming the file that cannot be written.
    """
    write(path, to_json(binding))


def _role(raw: object) -> Role:
    demand_known(raw, tuple(role.value for role in Role), "role")
    return Role(str(raw))


def _fields(raw: object) -> dict[str, str]:
    fields = words_of(raw, "fields")
    for attribute in fields:
        demand_known(attribute, ATTRIBUTES, "fields")
    return fields


def _values(raw: object) -> dict[str, dict[str, str]]:
    if not isinstance(raw, Mapping):
        raise mistyped("values", raw)
    result: dict[str, dict[str, str]] = {}
    for attribute, words in raw.items():
        demand_known(attribute, tuple(CODES), "values")
        where = f"values.{attribute}"
        result[attribute] = words_of(words, where)
        for word, code in result[attribute].items():
            demand_known(code, CODES[attribute], f"{where}.{word}")
    return result


def _date(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError as error:
        raise BindingError(
            "The key as_of of the binding must be a date such as 2026-11-24, not {value}.",
            value=text,
        ) from error
