# SPDX-License-Identifier: GPL-3.0-or-later
"""The page on what changed: totals that add up, and nothing from data that is not escaped."""

from __future__ import annotations

import re
from dataclasses import replace

import shapely

from mineaction_plugin.core.hazard.comparison import compare
from mineaction_plugin.core.hazard.comparison.report import Heading, _number, report_html
from tests.core.hazard.records import square, table

HEADING = Heading(
    previous="october",
    previous_as_of="2026-10-28",
    current="<script>november</script>",
    current_as_of="",
    compared_at="2026-11-24 12:00+01:00",
    handling="CONTROLLED",
    disclaimer="No record is not evidence.",
)


def page(**changes: str) -> str:
    before = table(
        [square(18), square(18.1), square(18.2)],
        ID=["A<b>", "B", "C"],
        CLASS=["SHA", "SHA", "<i>word</i>"],
    )
    now = table(
        [square(18, side=0.002), square(18.1), square(18.3)],
        ID=["A<b>", "B", "D"],
        CLASS=["SHA", "CHA", "CHA"],
    )
    return report_html(compare(before, now), replace(HEADING, **changes))


def test_states_both_sides_and_every_change() -> None:
    text = page()
    for said in ("october · 2026-10-28 · 3", "date not stated", "CONTROLLED", "A&lt;b&gt;"):
        assert said in text
    assert "<script>november" not in text
    assert "<i>word" not in text
    body = re.sub(r"<[^>]+>", " ", text.partition("</head>")[2])
    assert re.search(r"SHA\s+2\s+0\s+0\s+0\s+1\s+1\b", body)
    assert re.search(r"CHA\s+0\s+1\s+0\s+1\s+0\s+2\b", body)
    assert re.search(r"All\s+3\s+1\s+1\s+1\s+1\s+3\b", body)
    assert "−" in body
    assert "-" not in re.sub(r"\d-\d", "", body.partition("Changes")[2].partition("footer")[0])


def test_a_month_in_which_nothing_happened_says_so() -> None:
    same = table([square(), shapely.Point(1, 1)])
    text = report_html(compare(same, same), HEADING)
    assert "Nothing changed." in text


def test_reads_from_the_right_where_the_language_does() -> None:
    assert 'dir="rtl"' in page(language="ar")
    assert 'dir="ltr"' in page(language="fr_FR")


def test_a_sign_stands_before_its_number_and_a_nought_has_none() -> None:
    assert _number(-1234.4, signed=True) == '<bdi dir="ltr">−1,234</bdi>'
    assert _number(17153.0, signed=True) == '<bdi dir="ltr">+17,153</bdi>'
    assert _number(-0.3) == _number(0.2, signed=True) == '<bdi dir="ltr">0</bdi>'
    assert _number(float("nan")) == "–"
