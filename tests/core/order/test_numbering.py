# SPDX-License-Identifier: GPL-3.0-or-later
"""Order numbers: tokens of the pattern, and numbers as somebody typed them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from shapely.geometry import box

from mineaction_plugin.core.errors import OrderError, ProfileError
from mineaction_plugin.core.order import numbering
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.core.terms.profile import Profile, load
from mineaction_plugin.core.terms.vocabulary import TaskKind

MOMENT = "2026-03-09T23:30:00+02:00"
TASK = Task("CT-1", box(17.9, 44.4, 18.0, 44.5), kind=TaskKind.EOD_SPOT, admin_1="LK31")


def profile_with(pattern: str, **settings: object) -> Profile:
    profile = load()
    own = replace(profile.numbering, order_pattern=pattern, **settings)  # type: ignore[arg-type]
    programme = replace(profile.programme, organisation_code="ORG")
    return replace(profile, numbering=own, programme=programme)


def number(pattern: str, task: Task = TASK, sequence: int = 7, **settings: object) -> str:
    profile = profile_with(pattern, **settings)
    tokens = numbering.tokens_of(profile, task, MOMENT)
    return numbering.number_of(profile.numbering, tokens, sequence)


@pytest.mark.parametrize(
    ("pattern", "settings", "made"),
    [
        ("{organisation}-{year}-{sequence:04d}", {}, "ORG-2026-0007"),
        ("{kind}/{place}/{month}/{sequence}", {}, "EOD/LK31/03/7"),
        ("{seat}-{sequence:03d}", {"seat": "BL"}, "BL-007"),
        ("{kind}-{sequence}", {"kind_codes": {"eod_spot": "X"}}, "X-7"),
        ("{place}-{sequence}", {"place_field": "gn_code"}, "SO25-7"),
    ],
)  # fmt: skip
def test_the_pattern_is_filled(pattern: str, settings: dict[str, object], made: str) -> None:
    task = replace(TASK, extra={"gn_code": " SO25 "})
    assert number(pattern, task, **settings) == made


def test_every_kind_has_a_code_of_its_own() -> None:
    codes = [numbering.KIND_CODES[kind] for kind in TaskKind]
    assert len(set(codes)) == len(codes)


def test_a_task_without_a_place_is_named_with_the_remedy() -> None:
    with pytest.raises(OrderError, match=r"Task CT-1 has nothing in admin_2.*Fill it in"):
        number("{place}-{sequence}", place_field="admin_2")


@pytest.mark.parametrize("field", ["geometry", "extra", "depth_m", ""])
def test_no_code_is_made_of_what_is_no_text(field: str) -> None:
    with pytest.raises(OrderError, match="which its order number is made with"):
        number("{place}-{sequence}", place_field=field)


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("{organisation}-{year}", "must hold {sequence}"),
        ("{nope}-{sequence}", r"nope"),
        ("{organisation.__class__}-{sequence}", r"organisation\.__class__"),
        ("{sequence", "Known tokens"),
        ("{sequence:q}", "Known tokens"),
        ("{seat}-{sequence}", r"numbering\.seat is empty"),
    ],
)
def test_an_impossible_pattern_names_its_key(pattern: str, said: str) -> None:
    with pytest.raises(ProfileError, match=said) as told:
        number(pattern)
    assert "numbering.order_pattern" in str(told.value)


def test_the_counter_is_that_of_the_pattern_without_its_sequence() -> None:
    profile = profile_with("{organisation}-{year}-{sequence:04d}")
    tokens = numbering.tokens_of(profile, TASK, MOMENT)
    # Workspaces of earlier versions have counters of this name.
    assert numbering.counter_of(profile.numbering, tokens) == "order_no ORG-2026-#"


@pytest.mark.parametrize(
    ("typed", "kept"),
    [("  NMAA/77 ", "NMAA/77"), ("N  77\t8", "N 77 8"), ("Приказ-7", "Приказ-7"), ("٧٧", "٧٧"),
     ("e\u0301-1", "\u00e9-1")],
)  # fmt: skip
def test_a_typed_number_is_kept_as_it_was_given(typed: str, kept: str) -> None:
    assert numbering.typed_number(typed) == kept


@pytest.mark.parametrize("typed", ["", "  ", "--", "A\x00B", "A\u202eB", "A\u200bB", "x" * 65])
def test_what_cannot_be_a_number_is_refused(typed: str) -> None:
    with pytest.raises(OrderError, match="order number"):
        numbering.typed_number(typed)
