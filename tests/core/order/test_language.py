# SPDX-License-Identifier: GPL-3.0-or-later
"""An issued order in another language: the same revision, in words frozen when it was issued."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from shapely.geometry import box

from mineaction_plugin.core.order.build import make_order
from mineaction_plugin.core.order.language import in_language
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.snapshot import digest, from_json, to_json
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.core.terms.profile import TaskField, load
from mineaction_plugin.core.terms.spoken import Words, profile_in

IMAS = load("imas")
PROFILE = replace(
    IMAS,
    task_fields=(TaskField("soil", "Soil", "method", "text"),),
    words={**IMAS.words, "ar": replace(IMAS.words["ar"], task_fields={"soil": "التربة"})},
)
TASK = Task(
    "CT-1",
    box(18.0, 44.0, 18.001, 44.001),
    title="Orchard",
    place="Vrela",
    access="By the bridge",
    extra={"soil": "clay", "place_ar": "فريلا", "access_ar": "عبر الجسر"},
)


def issued(language: str) -> Order:
    order = make_order(
        TASK, hazards=(), profile=PROFILE, language=language, order_no="MAC-1",
        issued_at=datetime(2026, 11, 24, 6, tzinfo=UTC),
    )  # fmt: skip
    return from_json(to_json(order))


@pytest.mark.parametrize(("first", "then"), [("en", "ar"), ("ar", "en"), ("fr", "ar")])
def test_an_order_says_in_another_language_what_it_would_have_said_in_it(
    first: str, then: str
) -> None:
    order, wanted = issued(first), issued(then)
    spoken = in_language(order, then)
    for name in ("language", "programme", "kind_label", "office_fields", "task", "points"):
        assert getattr(spoken, name) == getattr(wanted, name), name
    assert digest(spoken) == digest(order)
    assert spoken.programme != order.programme
    assert digest(from_json(to_json(spoken))) == digest(order)


def test_the_words_are_those_of_the_day_of_issue() -> None:
    order = issued("en")
    assert in_language(order, "ar").programme == profile_in(PROFILE, "ar").programme
    assert in_language(order, "en") is order


def test_a_language_without_words_keeps_those_that_were_issued() -> None:
    order = issued("en")
    spoken = in_language(order, "sw")
    assert (spoken.language, spoken.programme) == ("sw", order.programme)
    assert Words() not in order.words
