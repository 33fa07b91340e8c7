# SPDX-License-Identifier: GPL-3.0-or-later
"""Findings that an order keeps can be said again, in any language."""

from __future__ import annotations

import pytest

from mineaction_plugin.core.errors import say
from mineaction_plugin.core.order.findings import kept, sentence_of


def test_a_sentence_within_a_sentence_comes_back_whole() -> None:
    said = say(
        "Task {task}: {field} is empty ({area_m2:,.1f} m²).",
        task="T-1 “أ”",
        field=say("operator"),
        area_m2=1234.56,
    )
    back = sentence_of(kept(said))
    assert back == said
    assert str(back) == "Task T-1 “أ”: operator is empty (1,234.6 m²)."


@pytest.mark.parametrize("text", ["A finding in words.", "{a brace}", '{"other": 1}', ""])
def test_what_stands_in_words_is_left_so(text: str) -> None:
    assert sentence_of(text) is None
