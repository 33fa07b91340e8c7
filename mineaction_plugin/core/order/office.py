# SPDX-License-Identifier: GPL-3.0-or-later
"""The programme's own task fields as an order says them: each in its section of the form."""

from __future__ import annotations

from collections.abc import Mapping

from mineaction_plugin.core.order.order import OfficeField
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.core.terms.profile import Profile

YES, NO = "yes", "no"
"""Codes of a field of yes or no; sheets say them in the order's language."""


def office_fields(task: Task, profile: Profile) -> tuple[OfficeField, ...]:
    """All of the programme's own fields, in its order; the empty ones may be lines to fill."""
    return tuple(
        OfficeField(field.key, field.label, field.section, text_of(task.extra.get(field.key)))
        for field in profile.task_fields
    )


def filled_fields(task: Task, profile: Profile) -> Mapping[str, object]:
    """The programme's own fields that have a value, by label, in the profile's order."""
    return {
        field.label: task.extra[field.key]
        for field in profile.task_fields
        if task.extra.get(field.key) not in (None, "")
    }


def text_of(value: object) -> str:
    """A value as text that reads the same in every language: 12.5, 2026-11-24, a, b."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return YES if value else NO
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, list):
        return ", ".join(filter(None, map(text_of, value)))
    if isinstance(value, Mapping):
        return ", ".join(f"{key}: {text_of(item)}" for key, item in value.items())
    return str(value).strip()
