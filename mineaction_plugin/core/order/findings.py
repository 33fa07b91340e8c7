# SPDX-License-Identifier: GPL-3.0-or-later
"""Findings as an order keeps them: in words, or so that they can be said in another language."""

from __future__ import annotations

import json

from mineaction_plugin.core.errors import Message

TEMPLATE, VALUES = "template", "values"


def kept(message: Message) -> str:
    """A sentence as text that `sentence_of` reads again: its template and its values as JSON."""
    return json.dumps(_plain(message), ensure_ascii=False, sort_keys=True)


def sentence_of(text: str) -> Message | None:
    """The sentence that was kept; None for one that stands in words."""
    if not text.startswith("{"):
        return None
    try:
        read = _read(json.loads(text))
    except ValueError:
        return None
    return read if isinstance(read, Message) else None


def _plain(value: object) -> object:
    if isinstance(value, Message):
        values = {name: _plain(each) for name, each in value.values.items()}
        return {TEMPLATE: value.template, VALUES: values}
    return value if isinstance(value, int | float | str) or value is None else str(value)


def _read(value: object) -> object:
    if isinstance(value, dict) and set(value) == {TEMPLATE, VALUES}:
        values = {str(name): _read(each) for name, each in value[VALUES].items()}
        return Message(str(value[TEMPLATE]), values)
    return value
