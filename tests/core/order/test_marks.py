# SPDX-License-Identifier: GPL-3.0-or-later
"""The marks of an order in a file: whole, or not there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification.compare import missing_marks

TEXT = "Order MAC-2026-0012 r1\n(CONTROLLED)"


@pytest.mark.parametrize("text", [TEXT, TEXT.replace(" ", "_"), f"«{TEXT}»"])
def test_an_order_is_known_by_its_marks(text: str, make: Callable[..., Order]) -> None:
    assert missing_marks(make(), text) == ()


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        (TEXT.replace("r1", "r12"), "r1"),
        (TEXT.replace("0012", "00123"), "MAC-2026-0012"),
        (TEXT.replace("MAC", "AMAC"), "MAC-2026-0012"),
    ],
)
def test_another_order_whose_marks_begin_alike_is_another(
    text: str, mark: str, make: Callable[..., Order]
) -> None:
    (said,) = missing_marks(replace(make(), draft=False), text)
    assert f"The mark {mark} is missing" in str(said)
