# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages that are read from the right, and values inside their lines."""

from __future__ import annotations

import pytest

from mineaction_plugin.layouts.bidi import LRI, PDI, RLM, isolated, whole_lines
from mineaction_plugin.layouts.drawing import Align, Fixed, Line, Text
from mineaction_plugin.layouts.mirror import is_read_from_right, mirrored

WORD = "خطر"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (f"{WORD} 44.512345 N, 18.100012 E", "44.512345 N, 18.100012 E"),
        (f"{WORD}: −5.2°", "−5.2°"),
        (f"33T YK 35320 31540 {WORD}", "33T YK 35320 31540"),
        (f"{WORD} (12,480 m²).", "12,480 m²"),
        (f"{WORD} CHA (Confirmed).", "CHA (Confirmed)"),
        (f"({WORD} H-221)", "H-221"),
        (f"{WORD}: /media/card/GPX", "/media/card/GPX"),
        (f"hazards: training ({WORD} 2026)", "hazards: training"),
    ],
)
def test_a_value_is_kept_together(text: str, value: str) -> None:
    assert f"{LRI}{value}{PDI}" in isolated(text)
    assert isolated(text).replace(LRI, "").replace(PDI, "") == text


def test_values_follow_each_other_from_the_right() -> None:
    assert isolated(f"H-221 · 12 m · {WORD}") == (f"{LRI}H-221{PDI} · {LRI}12 m{PDI} · {WORD}")


def test_a_bracket_around_words_parts_the_values_beside_it() -> None:
    first, second = f"{LRI}H-67f (a){PDI}", f"{LRI}259{PDI}"
    assert isolated(f"{WORD} H-67f (a) (259 {WORD}).") == f"{WORD} {first} ({second} {WORD})."


def test_the_little_digit_of_a_unit_stays_with_it() -> None:
    assert isolated("12 م²") == f"{LRI}12{PDI} م²"


def test_what_runs_on_to_the_next_line_stays_a_value_of_its_text() -> None:
    first, second, third = whole_lines([f"{WORD} {LRI}33T YK 35320", f"31540{PDI}.", WORD])
    assert first == f"{WORD} {LRI}33T YK 35320{PDI}"
    assert second == f"{RLM}{LRI}31540{PDI}."
    assert third == WORD
    assert isolated(second) == second
    assert whole_lines(["a", "1"]) == ["a", "1"]


@pytest.mark.parametrize("mark", ["", "\u200e"])
def test_a_sign_stands_at_its_number(mark: str) -> None:
    """Across a gap, "− 2.1°" would be read from the right as "2.1° −"."""
    value = f"{LRI}{mark}−2.1°{mark}{PDI}"
    assert isolated(f"{WORD} ({mark}−\u00a02.1°{mark}).") == f"{WORD} ({value})."
    assert isolated(f"{WORD} 5 −\u00a02") == f"{WORD} {LRI}5 −2{PDI}"


def test_a_line_without_such_letters_is_left_alone() -> None:
    assert isolated("H-221 · 12 m") == "H-221 · 12 m"


def test_a_page_read_from_the_right_has_its_left_at_the_right() -> None:
    text = Text("x", 10.0, 5.0, 30.0, 4.0, align=Align.LEFT)
    line = Line(((10.0, 0.0), (40.0, 0.0)))
    on_map = Fixed(text)
    block = Fixed(text, span_mm=(10.0, 50.0))
    turned, ruled, kept, moved = mirrored([text, line, on_map, block], 210.0)
    assert isinstance(turned, Text)
    assert (turned.x, turned.align) == (170.0, Align.RIGHT)
    assert isinstance(ruled, Line)
    assert ruled.points == ((200.0, 0.0), (170.0, 0.0))
    assert isinstance(kept, Fixed)
    assert (kept.mark, kept.shift_mm) == (text, 0.0)
    assert isinstance(moved, Fixed)
    assert moved.shift_mm == pytest.approx(140.0)


def test_columns_of_numbers_stay_right_aligned() -> None:
    (number,) = mirrored([Text("1", 0.0, 0.0, 9.0, 4.0, align=Align.NUMERAL)], 210.0)
    assert isinstance(number, Text)
    assert number.align is Align.NUMERAL


def test_which_languages_are_read_from_the_right() -> None:
    assert is_read_from_right("ar")
    assert is_read_from_right("ar_IQ")
    assert not is_read_from_right("en")
    assert not is_read_from_right("arz")
