# SPDX-License-Identifier: GPL-3.0-or-later
"""The report is one escaped page that says what was checked and found."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

from mineaction_plugin.core.hazard.audit import RULES, audit
from mineaction_plugin.core.hazard.audit.report import FIRST_OF_RULE, Heading, report_html
from mineaction_plugin.core.terms.profile import load
from tests.core.hazard.records import bowtie, square, table

HEADING = Heading(
    layer="hazards & <b>co</b>",
    source="hazards",
    as_of="2026-11-01",
    checked_at="2026-11-24",
    records=2,
    handling="CONTROLLED",
    disclaimer="No record is not evidence.",
)


class Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.text = ""
        self.root: dict[str, str | None] = {}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag == "html":
            self.root = dict(attrs)

    def handle_data(self, data: str) -> None:
        self.text += data


def read(page: str) -> Reader:
    reader = Reader()
    reader.feed(page)
    return reader


def test_data_cannot_become_markup() -> None:
    ids = ["<script>alert(1)</script>", '"><img src=x onerror=alert(1)>']
    findings = audit(table([square(), square(18.0005)], ID=ids), profile=load())
    reader = read(report_html(findings, HEADING))
    assert not {"script", "img", "iframe"} & set(reader.tags)
    assert ids[0] in reader.text
    assert HEADING.layer in reader.text


def test_it_counts_by_rule_and_lists_the_mandatory_first() -> None:
    findings = audit(table([square(), square(18.0005), bowtie(19.0)]), profile=load())
    reader = read(report_html(findings, HEADING))
    assert "invalid_polygon" in reader.text
    assert reader.text.index("HZ-2") < reader.text.index("HZ-0")
    assert "2026-11-01" in reader.text


def test_a_long_list_says_how_much_of_it_is_shown() -> None:
    findings = audit(table([square()] * 300), profile=load())
    text = read(report_html(findings, HEADING)).text
    assert f"the first {FIRST_OF_RULE} of 299" in text
    assert text.count("has the very polygon of row 1") == FIRST_OF_RULE


def test_many_findings_of_one_rule_hide_no_other() -> None:
    shapes = [*[square()] * 300, square(18.0005)]
    reader = read(report_html(audit(table(shapes), profile=load()), HEADING))
    assert "HZ-300" in reader.text


def test_printed_pages_carry_title_and_handling_and_nothing_escapes_from_there() -> None:
    heading = Heading(**{**HEADING.__dict__, "handling": '"} </style><script>x</script>'})
    page = report_html([], heading)
    assert "counter(page)" in page
    assert "script" not in read(page).tags
    assert page.count("</style>") == 1


def test_arabic_runs_from_right_to_left() -> None:
    page = report_html([], Heading(**{**HEADING.__dict__, "language": "ar_SY"}))
    assert read(page).root == {"lang": "ar", "dir": "rtl"}
    assert read(report_html([], HEADING)).root["dir"] == "ltr"


def test_the_guide_names_every_rule_and_no_other() -> None:
    guide = (Path(__file__).parents[3] / "docs" / "audit.md").read_text(encoding="utf-8")
    table = [line.partition("|")[2].partition("|")[0] for line in guide.splitlines()]
    named = {
        code for cell in table[: table.index(" column ")] for code in re.findall("`(.+?)`", cell)
    }
    assert named == set(RULES)
