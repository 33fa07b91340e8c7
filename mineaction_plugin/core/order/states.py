# SPDX-License-Identifier: GPL-3.0-or-later
"""How a task may go from one state to the next: the programme's transitions, and who needs a why.

The states and the ways between them are the profile's own (design §5.2). A task becomes issued by
issuing its order, never by hand: else a task could be out in the field with no order behind it.
"""

from __future__ import annotations

from collections.abc import Iterable

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.core.terms.vocabulary import TaskState

BEFORE_ORDER = frozenset({TaskState.DRAFT, TaskState.FOR_APPROVAL})
"""Nothing was issued yet."""
BY_ORDER = frozenset({TaskState.ISSUED})
EXPLAINED = frozenset({TaskState.SUSPENDED, TaskState.WITHDRAWN})
DONE = frozenset({TaskState.COMPLETED, TaskState.INSPECTED, TaskState.HANDED_OVER})


def offered(profile: Profile, statuses: Iterable[str]) -> tuple[str, ...]:
    """The states that tasks of all these states may be given by hand, in the profile's order."""
    ways = [profile.state_transitions.get(status, ()) for status in set(statuses)]
    if not ways:
        return ()
    return tuple(
        state
        for state in profile.state_transitions
        if state not in BY_ORDER and all(state in way for way in ways)
    )


def needs_reason(old: str, new: str) -> bool:
    """Whether somebody will ask why: work that stops, a task withdrawn, work taken up again."""
    return new in EXPLAINED or (old in DONE and new == TaskState.IN_PROGRESS)


def refuse_change(profile: Profile, task_id: str, old: str, new: str, reason: str) -> None:
    """Refuse a change of state that the programme does not know.

    Raises:
        OrderError: no such way, or the reason is missing.
    """
    if new in BY_ORDER:
        raise OrderError(
            "Task {task} becomes issued when its order is issued, on the page Orders.",
            task=task_id,
        )
    if new not in profile.state_transitions.get(old, ()):
        raise OrderError(
            "Task {task} is {old} and cannot become {new}. The programme profile says which "
            "states follow each other.",
            task=task_id,
            old=old.replace("_", " ") or "without a state",
            new=new.replace("_", " "),
        )
    if needs_reason(old, new) and not reason.strip():
        raise OrderError(
            "Task {task}: say why it becomes {new}; the reason is kept in its history.",
            task=task_id,
            new=new.replace("_", " "),
        )
