# SPDX-License-Identifier: GPL-3.0-or-later
"""What bindings of any kind share as JSON: their files, and errors that name the key."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from mineaction_plugin.core.errors import BindingError

Kept = TypeVar("Kept")


def object_of(text: str, example: str) -> dict[str, object]:
    """The JSON object that a text is.

    Raises:
        BindingError: it is none.
    """
    try:
        raw = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BindingError("The binding is not valid JSON: {reason}.", reason=str(error)) from error
    if not isinstance(raw, dict):
        raise BindingError("The binding must be a JSON object such as {example}.", example=example)
    return raw


def read(path: Path, parse: Callable[[str], Kept]) -> Kept:
    """Read what somebody saved.

    Raises:
        BindingError: naming the file, and the key where one is wrong.
    """
    try:
        return parse(path.read_text(encoding="utf-8-sig"))
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


def write(path: Path, text: str) -> None:
    """Save a binding's text as a JSON file that people can read; its order is kept.

    Raises:
        BindingError: naming the file that cannot be written.
    """
    readable = json.dumps(json.loads(text), ensure_ascii=False, indent=2)
    try:
        path.write_text(readable + "\n", encoding="utf-8")
    except OSError as error:
        raise BindingError(
            "The file {file} cannot be written: {reason}.",
            file=path,
            reason=error.strerror or error,
        ) from error


def words_of(raw: object, where: str) -> dict[str, str]:
    """An object of text.

    Raises:
        BindingError: naming the key that is none.
    """
    if not isinstance(raw, Mapping):
        raise mistyped(where, raw)
    return {str(key): text_of(value, f"{where}.{key}") for key, value in raw.items()}


def text_of(value: object, where: str) -> str:
    """A text.

    Raises:
        BindingError: naming the key that is none.
    """
    if not isinstance(value, str):
        raise mistyped(where, value)
    return value


def demand_known(value: object, known: Sequence[str], where: str) -> None:
    """Refuse a word that is none of those known.

    Raises:
        BindingError: naming the word and where it stands.
    """
    if value not in known:
        raise BindingError(
            "The binding has {value} under {where}. Known there: {known}.",
            value=repr(value),
            where=where or "its keys",
            known=", ".join(known),
        )


def mistyped(where: str, raw: object) -> BindingError:
    """The error of a key of another type."""
    return BindingError(
        "The key {key} of the binding has the wrong type: {value}. "
        "Names and words are text, fields and values are objects of text.",
        key=where,
        value=repr(raw),
    )
