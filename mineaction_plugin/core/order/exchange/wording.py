# SPDX-License-Identifier: GPL-3.0-or-later
"""How a file that people read speaks: the core gives sentences and codes, the edge the words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from mineaction_plugin.core.errors import Message
from mineaction_plugin.core.order.order import Order


def _as_it_is(code: str) -> str:
    return code


@dataclass(frozen=True)
class Wording:
    """The words of one language; without an edge, plain English and codes."""

    say: Callable[[Message], str] = str
    land_class: Callable[[str], str] = _as_it_is
    status: Callable[[str], str] = _as_it_is
    point_kind: Callable[[str], str] = _as_it_is
    worksite_kind: Callable[[str], str] = _as_it_is
    legend: Callable[[Order], bytes] | None = None
    """Draws the legend of a map file as a PNG; without it a file has none."""

    def lines(self, sentences: list[Message | str]) -> list[str]:
        """Sentences in this language; a text from data is already in the order's."""
        return [line if isinstance(line, str) else self.say(line) for line in sentences]


PLAIN = Wording()
