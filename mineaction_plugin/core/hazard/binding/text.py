# SPDX-License-Identifier: GPL-3.0-or-later
"""A binding as JSON text, and back with an error that names the key."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from pathlib import Path

from mineaction_plugin.core.errors import BindingError
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
    try:
        raw = json.loads(text)
    except ValueError as error:
        raise BindingError("The binding is not valid JSON: {reason}.", reason=str(error)) from error
    if not isinstance(raw, dict):
        raise BindingError(
            "The binding must be a JSON object such as {example}.",
            example='{"fields": {"hazard_id": "ID"}}',
        )
    for key in raw:
        _demand_known(key, KEYS, "")
    return Binding(
        role=_role(raw.get("role", Role.HAZARDS.value)),
        layer=_text(raw, "layer"),
        fields=_fields(raw.get("fields", {})),
        values=_values(raw.get("values", {})),
        as_of=_date(_text(raw, "as_of")),
        id_source=_text(raw, "id_source"),
    )


def read_file(path: Path) -> Binding:
    """Read a binding that somebody exported.

    Raises:
        BindingError: naming the file, and the key where one is wrong.
    """
    try:
        return from_json(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise BindingError(
            "The file {file} cannot be read: {reason}.",
            file=path,
            reason=error.strerror or error,
        ) from error
    except UnicodeDecodeError as error:
        raise BindingError(
            "The file {file} is no UTF-8 text; export the binding again.", file=path
        ) from error
    except BindingError as error:
        raise BindingError("{file}: {reason}", file=path, reason=error.message) from error


def write_file(path: Path, binding: Binding) -> None:
    """Export a binding as a JSON file that people can read.

    Raises:
        BindingError: naming the file that cannot be written.
    """
    text = json.dumps(asdict(binding), ensure_ascii=False, sort_keys=True, indent=2)
    try:
        path.write_text(text + "\n", encoding="utf-8")
    except OSError as error:
        raise BindingError(
            "The file {file} cannot be written: {reason}.",
            file=path,
            reason=error.strerror or error,
        ) from error


def _role(raw: object) -> Role:
    _demand_known(raw, tuple(role.value for role in Role), "role")
    return Role(str(raw))


def _fields(raw: object) -> dict[str, str]:
    fields = _words(raw, "fields")
    for attribute in fields:
        _demand_known(attribute, ATTRIBUTES, "fields")
    return fields


def _values(raw: object) -> dict[str, dict[str, str]]:
    if not isinstance(raw, Mapping):
        raise _mistyped("values", raw)
    result: dict[str, dict[str, str]] = {}
    for attribute, words in raw.items():
        _demand_known(attribute, tuple(CODES), "values")
        where = f"values.{attribute}"
        result[attribute] = _words(words, where)
        for word, code in result[attribute].items():
            _demand_known(code, CODES[attribute], f"{where}.{word}")
    return result


def _words(raw: object, where: str) -> dict[str, str]:
    if not isinstance(raw, Mapping):
        raise _mistyped(where, raw)
    for key, value in raw.items():
        if not isinstance(value, str):
            path = f"{where}.{key}"
            raise _mistyped(path, value)
    return {str(key): str(value) for key, value in raw.items()}


def _text(raw: Mapping[str, object], key: str) -> str:
    value = raw.get(key, "")
    if not isinstance(value, str):
        raise _mistyped(key, value)
    return value


def _date(text: str) -> str:
    try:
        return date.fromisoformat(text).isoformat() if text else ""
    except ValueError as error:
        raise BindingError(
            "The key as_of of the binding must be a date such as 2026-11-24, not {value}.",
            value=text,
        ) from error


def _demand_known(value: object, known: tuple[str, ...], where: str) -> None:
    if value not in known:
        raise BindingError(
            "The binding has {value} under {where}. Known there: {known}.",
            value=repr(value),
            where=where or "its keys",
            known=", ".join(known),
        )


def _mistyped(where: str, raw: object) -> BindingError:
    return BindingError(
        "The key {key} of the binding has the wrong type: {value}. "
        "Names and words are text, fields and values are objects of text.",
        key=where,
        value=repr(raw),
    )
