# SPDX-License-Identifier: GPL-3.0-or-later
"""An order as canonical JSON, and back: the snapshot that an issued revision is kept as.

The same order always gives the same bytes, so that their SHA-256 names the revision (it is what
the QR code of the sheet carries). Floats are written with the shortest digits that read back as
the same float, geometries as little-endian WKB in hex, so nothing is rounded. A mapping is
written as a list of pairs, because its order is what a sheet prints. A field that came later
(`terms.model.LATER`) is written only where it is filled: older snapshots keep their bytes.
"""

from __future__ import annotations

import hashlib
import json
import math
import numbers
import types
import typing
from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import StrEnum
from functools import cache

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.order.order import Order

SCHEMA = 1
PAIR = 2


def to_json(order: Order) -> str:
    """Write an order as canonical JSON: sorted keys, no blanks, UTF-8 text.

    Raises:
        OrderError: naming the field whose value cannot be kept exactly (not a number, infinite,
            text that is no text, a geometry with such coordinates, an unknown type).
    """
    return canonical(_encode(Order, order, "order"))


def from_json(text: str) -> Order:
    """Read an order back; equal to the one written, to the last bit of every float.

    Raises:
        OrderError: when the text is no snapshot, or of a newer plugin.
    """
    try:
        raw = json.loads(text)
    except ValueError as error:
        raise OrderError("The snapshot is not valid JSON: {reason}.", reason=str(error)) from error
    schema = raw.get("schema") if isinstance(raw, dict) else None
    if schema != SCHEMA:
        raise OrderError(
            "The snapshot has the schema {schema}; this plugin reads {known}. Update the plugin.",
            schema=repr(schema),
            known=SCHEMA,
        )
    return typing.cast("Order", _decode(Order, raw, "order"))


def digest(order: Order) -> str:
    """SHA-256, as 64 hex digits, of the canonical snapshot in UTF-8, as it was issued.

    An export in another language has the digest of the revision that was issued.
    """
    return order.issued_sha256 or sha256(to_json(order))


def sha256(text: str) -> str:
    """SHA-256 of a text in UTF-8, as hex digits."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def canonical(value: object) -> str:
    """JSON with one spelling: sorted keys, no blanks, nothing that is not JSON."""
    return json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    )


@cache
def _hints(kind: type) -> dict[str, object]:
    return typing.get_type_hints(kind)


def _encode(hint: object, value: object, where: str) -> object:
    """Turn one value into what JSON has, as its annotation says."""
    if value is None and _inner_of_optional(hint) is not None:
        return None
    hint = _inner_of_optional(hint) or hint
    origin = typing.get_origin(hint)
    if origin is tuple:
        inner = typing.get_args(hint)[0]
        items = typing.cast("tuple[object, ...]", value)
        return [_encode(inner, item, f"{where}[{i}]") for i, item in enumerate(items)]
    if origin is Mapping:
        return _encode_mapping(typing.get_args(hint)[1], value, where)
    if isinstance(hint, type) and is_dataclass(hint):
        return _encode_record(hint, value, where)
    return _encode_leaf(hint, value, where)


def _encode_mapping(inner: object, value: object, where: str) -> list[list[object]]:
    if not isinstance(value, Mapping):
        raise _unfit(where, value)
    return [
        [_text(key, where), _encode(inner, item, f"{where}.{key}")] for key, item in value.items()
    ]


def _encode_record(kind: type, value: object, where: str) -> dict[str, object]:
    if not isinstance(value, kind):
        raise _unfit(where, value)
    later = {entry.name: entry.default for entry in fields(kind) if entry.metadata.get("later")}
    return {
        name: _encode(hint, getattr(value, name), f"{where}.{name}")
        for name, hint in _hints(kind).items()
        if name not in later or getattr(value, name) != later[name]
    }


def _encode_leaf(hint: object, value: object, where: str) -> object:
    if hint is BaseGeometry:
        return _geometry_hex(value, where)
    if hint is object:
        return _anything(value, where)
    if isinstance(value, bool | np.bool_):
        if hint is not bool:
            raise _unfit(where, value)
        return bool(value)
    if hint is float and isinstance(value, numbers.Real):
        return _finite(float(value), where)
    if hint is int and isinstance(value, numbers.Integral):
        return int(value)
    if hint is str or (isinstance(hint, type) and issubclass(hint, StrEnum)):
        return _text(value, where)
    raise _unfit(where, value)


def _anything(value: object, where: str) -> object:
    """A value of a programme's own field: text, number, yes or no, nothing, or a list of them."""
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, str):
        return _text(value, where)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return _finite(float(value), where)
    if isinstance(value, list):
        return [_anything(item, f"{where}[{i}]") for i, item in enumerate(value)]
    if isinstance(value, dict):
        return {_text(key, where): _anything(item, f"{where}.{key}") for key, item in value.items()}
    raise _unfit(where, value)


def _geometry_hex(value: object, where: str) -> str:
    if not isinstance(value, BaseGeometry):
        raise _unfit(where, value)
    if not np.isfinite(shapely.get_coordinates(value)).all():
        raise OrderError("{where}: a coordinate is not a number or is infinite.", where=where)
    return shapely.to_wkb(value, hex=True, byte_order=1)


def _text(value: object, where: str) -> str:
    if not isinstance(value, str):
        raise _unfit(where, value)
    if any("\ud800" <= sign <= "\udfff" for sign in value):
        raise OrderError(
            "{where}: the text {value} has broken characters. Type it again.",
            where=where,
            value=ascii(value),
        )
    return str(value)


def _finite(value: float, where: str) -> float:
    if not math.isfinite(value):
        raise OrderError(
            "{where} is {value}, not a number that an order can carry.", where=where, value=value
        )
    return value


def _unfit(where: str, value: object) -> OrderError:
    return OrderError(
        "{where}: an order cannot carry {value} ({kind}).",
        where=where,
        value=repr(value)[:80],
        kind=type(value).__name__,
    )


def _inner_of_optional(hint: object) -> object | None:
    if typing.get_origin(hint) not in (types.UnionType, typing.Union):
        return None
    return typing.cast(
        "object", next(arg for arg in typing.get_args(hint) if arg is not type(None))
    )


def _decode(hint: object, raw: object, where: str) -> object:
    """Turn JSON back into a value of the annotation."""
    inner = _inner_of_optional(hint)
    if inner is not None:
        return None if raw is None else _decode(inner, raw, where)
    origin = typing.get_origin(hint)
    if origin in (tuple, Mapping):
        return _decode_many(origin, hint, raw, where)
    if isinstance(hint, type) and is_dataclass(hint):
        return _decode_record(hint, raw, where)
    return _decode_leaf(hint, raw, where)


def _decode_many(origin: object, hint: object, raw: object, where: str) -> object:
    if not isinstance(raw, list):
        raise _broken(where)
    if origin is tuple:
        inner = typing.get_args(hint)[0]
        return tuple(_decode(inner, item, f"{where}[{i}]") for i, item in enumerate(raw))
    inner = typing.get_args(hint)[1]
    if not all(isinstance(pair, list) and len(pair) == PAIR for pair in raw):
        raise _broken(where)
    return {key: _decode(inner, item, f"{where}.{key}") for key, item in raw}


def _decode_record(kind: type, raw: object, where: str) -> object:
    hints = _hints(kind)
    if not isinstance(raw, dict) or set(raw) - set(hints):
        raise _broken(where)
    for entry in fields(kind):
        no_default = entry.default is MISSING and entry.default_factory is MISSING
        if entry.name not in raw and no_default:
            raise _broken(where + "." + entry.name)
    return kind(**{key: _decode(hints[key], raw[key], f"{where}.{key}") for key in raw})


def _decode_leaf(hint: object, raw: object, where: str) -> object:
    if hint is object:
        return raw
    if hint is BaseGeometry:
        try:
            return shapely.from_wkb(typing.cast("str", raw))
        except (TypeError, ValueError, shapely.errors.ShapelyError) as error:
            raise _broken(where) from error
    if hint is float and isinstance(raw, int | float) and not isinstance(raw, bool):
        return float(raw)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        try:
            return hint(typing.cast("str", raw))
        except ValueError as error:
            raise _broken(where) from error
    if isinstance(hint, type) and type(raw) is hint:
        return raw
    raise _broken(where)


def _broken(where: str) -> OrderError:
    return OrderError("The snapshot is damaged at {where}.", where=where)
