# SPDX-License-Identifier: GPL-3.0-or-later
"""Bindings in use: what they cover, where they fit again, and as files."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from mineaction_plugin.core.errors import BindingError
from mineaction_plugin.core.hazard.binding import (
    Binding,
    FieldDescription,
    LayerDescription,
    Role,
    best_match,
    completed,
    counted,
    problems_of,
    read_file,
    signature,
    write_file,
)
from mineaction_plugin.core.terms.profile import load

BINDING = Binding(
    Role.HAZARDS,
    "h",
    {"hazard_id": "id", "land_class": "kind"},
    {"land_class": {"Dangerous": "CHA", "odd": "SHA"}},
    "2026-10-01",
)


def description(*names: str, geometry: str = "polygon", name: str = "x") -> LayerDescription:
    return LayerDescription(name, geometry, tuple(FieldDescription(n) for n in names))


def test_the_same_fields_in_any_order_and_case_are_one_shape() -> None:
    here = signature(description("id", "KIND"))
    assert here == signature(description("kind", "ID", name="next month"))
    assert here != signature(description("id", "kind", geometry="point"))
    assert here != signature(description("id", "kind", "more"))


def test_the_likest_binding_is_found_and_only_where_its_fields_are() -> None:
    other = replace(BINDING, layer="other")
    known = [
        (signature(description("id", "kind", "a", "b", "c")), BINDING),
        (signature(description("id", "kind", "a", "b")), other),
    ]
    same = signature(description("id", "kind", "a", "b"))
    assert best_match(same, known) is other
    one_more = signature(description("id", "kind", "a", "b", "new"))
    assert best_match(one_more, known[1:]) is other
    many = [f"f{n}" for n in range(9)]
    before = [(signature(description("id", "kind", *many)), BINDING)]
    assert best_match(signature(description("id", "KIND", *many, "new")), before) is BINDING
    without_the_class = signature(description("id", *many))
    assert best_match(without_the_class, before) is None
    assert best_match(signature(description("id", "kind")), known) is None


def counts(**fields: dict[str, int]) -> dict[str, Counter[str]]:
    return {name: Counter(words) for name, words in fields.items()}


def test_every_row_is_counted_and_unmapped_words_come_first() -> None:
    found = counted(
        BINDING,
        10,
        counts(id={"a": 9, "": 1}, kind={"odd": 1, "CHA": 2, "Dangerous": 5, "": 2}),
        {"kind": {"odd": "Odd place"}},
    )
    assert found.fields == {"hazard_id": 9, "land_class": 8}
    assert [(v.word, v.rows, v.code) for v in found.values["land_class"]] == [
        ("", 2, ""),
        ("Dangerous", 5, "CHA"),
        ("CHA", 2, "CHA"),
        ("odd", 1, "SHA"),
    ]
    assert found.values["land_class"][-1].label == "Odd place"


def test_words_that_only_the_full_look_found_are_mapped_where_we_know_them() -> None:
    found = counted(
        BINDING, 3, counts(id={"a": 3}, kind={"odd": 1, "Suspected area": 1, "??": 1}), {}
    )
    values = completed(BINDING, found, load()).values["land_class"]
    assert values == {"Suspected area": "SHA", "Dangerous": "CHA", "odd": "SHA"}


def test_a_field_that_vanished_and_a_list_that_changed_are_said() -> None:
    assert problems_of(BINDING, counted(BINDING, 1, counts(id={"a": 1}, kind={"odd": 1}), {})) == ()
    gone = [str(one) for one in problems_of(BINDING, counted(BINDING, 1, counts(id={"a": 1}), {}))]
    assert gone == [
        "kind, bound as land_class, is not a field of this layer any more; choose another"
    ]
    changed = counted(BINDING, 9, counts(id={"a": 9}, kind={f"w{n}": 1 for n in range(9)}), {})
    said = [str(one) for one in problems_of(BINDING, changed)]
    assert said[0].endswith("(9 rows): w0, w1, w2, w3, w4, +4")
    assert "none of the 2 values" in said[1]


def test_a_file_and_back(tmp_path: Path) -> None:
    file = tmp_path / "binding.json"
    write_file(file, BINDING)
    assert read_file(file) == BINDING


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"{", "not valid JSON"),
        (b'{"feilds": {}}', "feilds"),
        ('{"layer": "é"}'.encode("latin-1"), "no UTF-8 text"),
        (None, "cannot be read"),
    ],
)
def test_a_wrong_file_is_named(tmp_path: Path, content: bytes | None, said: str) -> None:
    file = tmp_path / "binding.json"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(BindingError, match=said) as raised:
        read_file(file)
    assert str(file) in str(raised.value)


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(BindingError, match="cannot be written"):
        write_file(tmp_path / "none" / "binding.json", BINDING)
