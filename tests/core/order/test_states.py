# SPDX-License-Identifier: GPL-3.0-or-later
"""The ways of a task from state to state."""

from __future__ import annotations

import pytest

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.order.states import needs_reason, offered, refuse_change
from mineaction_plugin.core.terms.profile import load

PROFILE = load()


def test_only_states_that_all_may_take_are_offered() -> None:
    assert offered(PROFILE, ["draft"]) == ("for_approval", "withdrawn")
    assert offered(PROFILE, ["draft", "in_progress"]) == ("withdrawn",)
    assert offered(PROFILE, ["draft", "handed_over"]) == ()
    assert offered(PROFILE, []) == ()
    assert offered(PROFILE, ["a state of another programme"]) == ()


def test_issued_is_never_offered_by_hand() -> None:
    assert all("issued" not in offered(PROFILE, [state]) for state in PROFILE.state_transitions)
    with pytest.raises(OrderError, match="page Orders"):
        refuse_change(PROFILE, "T-001", "for_approval", "issued", "because")


@pytest.mark.parametrize(
    ("old", "new", "asked"),
    [
        ("issued", "withdrawn", True),
        ("in_progress", "suspended", True),
        ("completed", "in_progress", True),
        ("suspended", "in_progress", False),
        ("in_progress", "completed", False),
    ],
)
def test_a_reason_is_asked_for_where_somebody_will_ask(old: str, new: str, asked: bool) -> None:  # noqa: FBT001
    assert needs_reason(old, new) is asked
    refuse_change(PROFILE, "T-001", old, new, "mud")
    if asked:
        with pytest.raises(OrderError, match="say why"):
            refuse_change(PROFILE, "T-001", old, new, "  ")


def test_a_way_that_the_profile_does_not_know_is_refused_by_name() -> None:
    with pytest.raises(OrderError, match="Task T-001 is handed over and cannot become in progress"):
        refuse_change(PROFILE, "T-001", "handed_over", "in_progress", "why not")
