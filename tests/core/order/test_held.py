# SPDX-License-Identifier: GPL-3.0-or-later
"""A pack against what the workspace holds under its number and revision."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from mineaction_plugin.core.order.language import in_language
from mineaction_plugin.core.order.order import Order, OrderWords
from mineaction_plugin.core.order.verification.held import difference, held_against
from mineaction_plugin.core.order.verification.pack_check import verify_pack
from mineaction_plugin.core.order.verification.result import Verdict
from tests.core.order.test_order_pack import reasons, write


def test_the_same_order_is_the_same_in_every_language(order: Order) -> None:
    words = OrderWords(
        "ar", replace(order.programme, name="برنامج"), "تطهير", (), ("",) * len(_task_words())
    )
    held = replace(order, words=(words,))
    assert difference(held, held) == ""
    spoken = in_language(held, "ar")
    assert spoken.programme.name == "برنامج"
    assert difference(spoken, held) == ""
    # Words of another export than the one that was frozen are another content.
    other = replace(spoken, programme=replace(spoken.programme, name="برنامج آخر"))
    assert difference(other, held) == "programme.name"
    assert difference(replace(spoken, issued_sha256="0" * 64), held) == "issued_sha256"


def _task_words() -> tuple[str, ...]:
    from mineaction_plugin.core.terms.spoken import TASK_WORDS  # noqa: PLC0415

    return TASK_WORDS


def test_another_content_of_the_same_revision_fails_and_says_where(
    order: Order, tmp_path: Path
) -> None:
    moved = replace(order.points[3], lat=order.points[3].lat + 5e-6)
    held = replace(order, points=(*order.points[:3], moved, *order.points[4:]))
    found = verify_pack(write(tmp_path, order).folder)
    assert held_against(found, order, "w.gpkg") == found
    other = held_against(found, held, "w.gpkg")
    assert other.verdict is Verdict.FAILED
    said = reasons(other)
    assert list(said) == ["manifest.json"]
    assert (
        "w.gpkg holds another content of MAC-2026-0012 r1: points[3].lat" in said["manifest.json"]
    )


def test_a_point_more_or_less_is_named_as_the_list_of_points(order: Order) -> None:
    assert difference(replace(order, points=order.points[:-1]), order) == "points"


def test_a_pack_without_a_sound_manifest_stays_as_it_is(order: Order, tmp_path: Path) -> None:
    made = write(tmp_path, order)
    (made.folder / "manifest.json").write_text("{}")
    found = verify_pack(made.folder)
    assert held_against(found, order, "w.gpkg") is found
