# SPDX-License-Identifier: GPL-3.0-or-later
"""Ids of new tasks and of parts."""

from __future__ import annotations

from mineaction_plugin.core.terms.task_ids import next_ids, part_ids


def test_the_first_tasks_of_a_programme() -> None:
    assert next_ids([], 3) == ("T-001", "T-002", "T-003")


def test_numbers_go_on_after_the_highest_and_fill_no_gap() -> None:
    assert next_ids(["T-001", "t-0017", "T-H-221", "CT-300", "T-4-1"], 2) == ("T-018", "T-019")


def test_numbers_beyond_999_have_four_digits() -> None:
    assert next_ids(["T-999"], 1) == ("T-1000",)


def test_parts_are_called_after_the_whole() -> None:
    assert part_ids("CT-12", ["CT-12"], 2) == ("CT-12-1", "CT-12-2")


def test_an_id_that_was_used_is_passed_over_ignoring_case() -> None:
    assert part_ids("ct-12", ["CT-12-1", "CT-12-3"], 3) == ("ct-12-2", "ct-12-4", "ct-12-5")
