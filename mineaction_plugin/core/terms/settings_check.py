# SPDX-License-Identifier: GPL-3.0-or-later
"""Build frozen dataclasses from parsed JSON, checking every key and type on the way."""

from __future__ import annotations

import functools
import types
import typing
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from difflib import get_close_matches

from mineaction_plugin.core.errors import ProfileError

Kind = typing.TypeVar("Kind")


@functools.cache
def _types_of(kind: type) -> dict[str, object]:
    """The types of a class's fields: a profile has hundreds of looks, and they are of one class."""
    return typing.get_type_hints(kind)


def build(kind: type[Kind], raw: Mapping[str, object], where: str = "") -> Kind:
    """Make a dataclass from a JSON object.

    Raises:
        ProfileError: naming the key, as a dotted path, that is unknown, missing or mistyped.
    """
    hints = _types_of(kind)  # type: ignore[arg-type]
    known = {entry.name: entry for entry in fields(kind)}  # type: ignore[arg-type]
    for key in raw:
        if key not in known:
            _refuse_unknown(key, where, list(known))
    for name, entry in known.items():
        if name not in raw and entry.default is MISSING and entry.default_factory is MISSING:
            raise ProfileError("The key “{key}” is missing.", key=_path(where, name))
    return kind(**{key: _value(hints[key], raw[key], _path(where, key)) for key in raw})


def _refuse_unknown(key: str, where: str, known: list[str]) -> typing.NoReturn:
    near = get_close_matches(key, known, 1)
    if near:
        raise ProfileError(
            "The key “{key}” is unknown. Did you mean “{near}”?",
            key=_path(where, key),
            near=_path(where, near[0]),
        )
    raise ProfileError(
        "The key “{key}” is unknown. Known here: {known}.",
        key=_path(where, key),
        known=", ".join(sorted(known)),
    )


def _path(where: str, key: str) -> str:
    return f"{where}.{key}" if where else key


def _value(hint: object, raw: object, where: str) -> object:
    """Check one value against its annotation and return it, converted where JSON has less types."""
    origin = typing.get_origin(hint)
    if origin in (types.UnionType, typing.Union):
        return _optional(hint, raw, where)
    if is_dataclass(hint):
        return build(typing.cast("type[object]", hint), _mapping(raw, where), where)
    if origin is tuple:
        return _tuple(typing.get_args(hint)[0], raw, where)
    if origin is Mapping:
        inner = typing.get_args(hint)[1]
        return {
            key: _value(inner, value, _path(where, key))
            for key, value in _mapping(raw, where).items()
        }
    return _plain(hint, raw, where)


def _optional(hint: object, raw: object, where: str) -> object:
    if raw is None:
        return None
    inner = next(arg for arg in typing.get_args(hint) if arg is not type(None))
    return _value(inner, raw, where)


def _mapping(raw: object, where: str) -> Mapping[str, object]:
    if not isinstance(raw, Mapping):
        raise _mistyped(where, "an object", raw)
    return raw


def _tuple(inner: object, raw: object, where: str) -> tuple[object, ...]:
    if not isinstance(raw, list):
        raise _mistyped(where, "a list", raw)
    return tuple(_value(inner, value, f"{where}[{i}]") for i, value in enumerate(raw))


def _plain(hint: object, raw: object, where: str) -> object:
    if hint is float and isinstance(raw, int) and not isinstance(raw, bool):
        return float(raw)
    names = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}
    if isinstance(hint, type) and type(raw) is hint:
        return raw
    raise _mistyped(where, names.get(typing.cast("type", hint), str(hint)), raw)


def _mistyped(where: str, wanted: str, raw: object) -> ProfileError:
    return ProfileError(
        "The key “{key}” must be {wanted}, not {value}.", key=where, wanted=wanted, value=repr(raw)
    )
