# SPDX-License-Identifier: GPL-3.0-or-later
"""A row that is read over the radio and typed again, held against its check code."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mineaction_plugin.core.order import check_row as check_row_module
from mineaction_plugin.core.order.check_code import check_code
from mineaction_plugin.core.order.check_row import check_row, typed_code
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.printed import check_codes, printed_coordinates

TYPED = {
    "mgrs": ("33TYJ3658976329", "33t yj 36589 76329", "33TYJ 36589 76329"),
    "utm": ("33 north 736589.6 4876329.4", "33 NORTH 736589.6 4876329.4"),
    "dd": ("44.002000N 17.951000E", "44.002 N, 17.951 E", "N44.002 E17.951"),
    "dm": ("44°00.1200′N 017°57.0600′E", "44 00.12 N 17 57.06 E"),
    "dms": ("44°00′07.20″N 017°57′03.60″E", "44 00 07.2 N 17 57 03.6 E"),
}


@pytest.mark.parametrize("word", list(TYPED))
def test_every_row_of_an_order_agrees_in_every_printed_format(word: str, order: Order) -> None:
    order = replace(order, frame=replace(order.frame, coordinate_format=word))
    rows = list(zip(order.points, printed_coordinates(order), check_codes(order), strict=True))
    assert len(rows) > 5
    for point, coordinate, code in rows:
        found = check_row(point.label, coordinate, code)
        assert found.agrees, (word, str(found.message))
        other = rows[0][2] if rows[0][2] != code else rows[1][2]
        assert not check_row(point.label, coordinate, other).agrees


@pytest.mark.parametrize(("word", "text"), [(w, t) for w, texts in TYPED.items() for t in texts])
def test_it_is_what_a_row_says_that_counts_and_not_how_it_is_typed(word: str, text: str) -> None:
    printed = {
        "mgrs": "33TYJ 36589 76329", "utm": "33 north 736589.6 4876329.4",
        "dd": "44.002000°N 17.951000°E", "dm": "44°00.1200′N 017°57.0600′E",
        "dms": "44°00′07.20″N 017°57′03.60″E",
    }[word]  # fmt: skip
    code = check_code("TP7", printed)
    found = check_row(" tp7 ", text, f" {code.lower()} ")
    assert found.agrees
    assert not check_row("TP8", text, code).agrees


def test_a_code_with_letters_that_none_has_is_what_they_are_misread_for() -> None:
    assert typed_code("o l") == "01"
    assert typed_code("iu") == "1V"


def test_a_single_wrong_digit_is_named_where_it_is_the_only_one() -> None:
    said, heard = "33TYJ 36589 76329", "33TYJ 36589 76349"
    found = check_row("TP7", heard, check_code("TP7", said))
    assert not found.agrees
    assert (found.label, found.coordinate) in {("TP7", said), ("", "")}
    assert found.code == check_code("TP7", heard)


def one_wrong(text: str, place: int) -> str:
    digit = text[place]
    return text[:place] + str((int(digit) + 3) % 10) + text[place + 1 :]


def test_a_named_row_is_the_right_one_and_where_two_would_do_none_is_named() -> None:
    """One wrong digit: the row that was said is one sign away, so it is named or nothing is."""
    named = unnamed = 0
    for number in range(12):
        said = f"33TYJ {36589 + 371 * number} {76329 - 893 * number}"
        code = check_code("TP7", said)
        for place in (place for place, sign in enumerate(said) if sign.isdigit() and place > 4):
            found = check_row("TP7", one_wrong(said, place), code)
            assert not found.agrees
            if found.coordinate:
                assert (found.label, found.coordinate) == ("TP7", said)
                assert said in str(found.message)
            named, unnamed = named + bool(found.coordinate), unnamed + (not found.coordinate)
    assert named > unnamed > 0


def test_two_swapped_digits_are_never_taken() -> None:
    said = "33S YV 70745 00857"
    code = check_code("SP", said)
    assert code == "Z3"
    assert not check_row("SP", "33S YV 70745 00875", code).agrees


def test_a_sign_that_makes_it_no_coordinate_is_named() -> None:
    said = "33TYJ 36589 76329"
    found = check_row("TP7", "93TYJ 36589 76329", check_code("TP7", said))
    assert not found.agrees
    assert said in str(found.message)


@pytest.mark.parametrize(
    ("label", "coordinate", "code", "words"),
    [
        ("", "33TYJ 36589 76329", "AB", "Type the label"),
        ("TP7", "33TYJ 36589 76329", "A", "two letters or digits"),
        ("TP7", "33TYJ 36589 76329", "ABC", "two letters or digits"),
        ("TP7", "33TYJ 36589 76329", "A!", "two letters or digits"),
        ("TP7", "", "AB", "empty"),
        ("TP7", "somewhere", "AB", "somewhere"),
        ("TP7", "{0.__class__} {x}", "AB", "__class__"),
    ],
)
def test_what_is_no_row_is_a_sentence(label: str, coordinate: str, code: str, words: str) -> None:
    found = check_row(label, coordinate, code)
    assert not found.agrees
    assert words in str(found.message)


def test_less_digits_than_printed_do_not_agree() -> None:
    said = "33TYJ 36589 76329"
    assert not check_row("TP7", "33TYJ 3658 7632", check_code("TP7", said)).agrees


@pytest.mark.parametrize("word", list(TYPED))
@pytest.mark.parametrize("zero", ["\u0660", "\u06f0", "\uff10"])
def test_digits_of_another_script_and_marks_that_nobody_sees_say_the_same(
    word: str, zero: str
) -> None:
    said = TYPED[word][0]
    code = check_code("TP12", said)
    theirs = {ord("0") + digit: ord(zero) + digit for digit in range(10)}
    heard = (f"\u202a{text}\u202c\n".translate(theirs) for text in ("TP12", said, code))
    found = check_row(*heard)
    assert check_row("TP12", said, code).agrees
    assert found.agrees, str(found.message)
    assert not any(sign in str(found.message) for sign in "\u202a\u202c\n")


def test_the_code_of_a_label_in_arabic_digits_is_that_of_the_number() -> None:
    assert check_code("TP\u0661", "33TYJ 36589 76329") == check_code("TP1", "33TYJ 36589 76329")


@pytest.mark.parametrize(
    ("label", "place"), [("A" * 10_000, "33TYJ 36589 76329"), ("A", "1" * 9999)]
)
def test_what_is_too_long_for_a_row_is_not_searched(
    label: str, place: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(check_row_module, "_changed", lambda _text: pytest.fail("searched"))
    assert not check_row(label, place, "AB").agrees
