# SPDX-License-Identifier: GPL-3.0-or-later
"""An issued order in another language: the same revision, with the words it was frozen with."""

from __future__ import annotations

from dataclasses import replace

from mineaction_plugin.core.order.office import office_fields
from mineaction_plugin.core.order.order import Order, OrderWords
from mineaction_plugin.core.order.snapshot import digest
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.core.terms.spoken import TASK_WORDS, profile_in, task_in


def words_of(task: Task, profile: Profile, language: str) -> tuple[OrderWords, ...]:
    """What the programme says of a task in its other languages.

    Args:
        task: as it is stored.
        profile: as it is written, in no language of an order yet.
        language: that of the order, which has its words already.
    """
    spoken = {
        each: profile_in(profile, each)
        for each in profile.languages
        if each != language and (each in profile.words or language in profile.words)
    }
    return tuple(
        OrderWords(
            each,
            said.programme,
            said.kinds[task.kind.value].label,
            tuple(field.label for field in office_fields(task, said)),
            tuple(getattr(task_in(task, each), name) for name in TASK_WORDS),
        )
        for each, said in spoken.items()
    )


def in_language(order: Order, language: str) -> Order:
    """The order as it is exported in a language; its digest stays that of the issued revision.

    A language that the order has no words of keeps the programme's words as they were issued.
    """
    if language in {"", order.language}:
        return order
    spoken = replace(
        order,
        language=language,
        issued_language=order.language,
        issued_sha256=digest(order),
        task=task_in(order.task, language),
    )
    words = next((each for each in order.words if each.language == language), None)
    if words is None:
        return spoken
    return replace(
        spoken,
        programme=words.programme,
        kind_label=words.kind_label,
        task=replace(spoken.task, **dict(zip(TASK_WORDS, words.task_texts, strict=True))),  # type: ignore[arg-type]
        office_fields=tuple(
            replace(field, label=label)
            for field, label in zip(order.office_fields, words.office_labels, strict=True)
        ),
    )
