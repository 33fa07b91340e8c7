# SPDX-License-Identifier: GPL-3.0-or-later
"""When an accident happened, read from layers that nobody has explained."""

from __future__ import annotations

import pytest

from mineaction_plugin.core.order.accidents import date_field, day


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2026-11-01", "2026-11-01"),
        ("2026-11-01T10:00:00", "2026-11-01"),
        ("1.11.2026", "2026-11-01"),
        (2019, "2019-12-31"),
        (2019.0, "2019-12-31"),
        ("last spring", ""),
        (None, ""),
        (17, ""),
    ],
)
def test_days_are_read_as_people_write_them(value: object, expected: str) -> None:
    assert day(value) == expected


def test_the_field_of_the_event_is_found() -> None:
    assert date_field({"AÑO": [1998, 2001], "MES": [1, 12]}) == "AÑO"
    assert (
        date_field(
            {
                "reportdate": ["2026-01-01"],
                "kept": ["2026-01-01"],
                "accident_date": ["2025-12-01"],
                "year": [2025],
            }
        )
        == "accident_date"
    )
    assert date_field({"number": [2019, 2020], "name": ["x", None]}) == ""
