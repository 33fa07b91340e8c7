# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of a check as one HTML page: no scripts, no links out, everything escaped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from typing import Protocol

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.hazard.audit.record_rules import WHOLE_LAYER
from mineaction_plugin.core.hazard.audit.rules import RULES
from mineaction_plugin.core.terms.model import Finding
from mineaction_plugin.core.terms.vocabulary import Severity

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ku", "ps", "ur"})
FIRST_ROWS = 200
"""A report is read by people: so many rows are listed at most, the layer has them all."""
FIRST_OF_RULE = 25
"""So many findings of each rule, so that the last rule is reached on the first pages."""

STYLE = """
@page { size: A4; margin: 16mm 14mm }
* { box-sizing: border-box }
body { font: 11pt/1.45 "Noto Sans", "DejaVu Sans", sans-serif; color: #1c1c1c; margin: 2rem auto;
  max-width: 64rem; padding: 0 1.5rem }
h1 { font-size: 1.5rem; margin: 0 0 .25rem } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem }
.facts { color: #444; margin: 0 0 1rem }
.facts span { display: inline-block; margin-inline-end: 1.5rem }
.handling { font-weight: 700; letter-spacing: .08em; border: 2px solid; padding: .1rem .5rem;
  float: inline-end }
.sums { display: flex; gap: 1rem; margin: 1rem 0 }
.sums div { border: 1px solid #bbb; border-inline-start: 6px solid #bbb; padding: .4rem 1rem }
.sums b { font-size: 1.6rem; display: block; font-variant-numeric: tabular-nums }
.sums .mandatory { border-inline-start-color: #c4122f }
.sums .advisory { border-inline-start-color: #e0a100 }
table { border-collapse: collapse; width: 100% } thead { display: table-header-group }
th, td { text-align: start; padding: .3rem .5rem; border-bottom: 1px solid #ddd;
  vertical-align: top; overflow-wrap: anywhere } th { border-bottom: 2px solid #888 }
td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap }
td.id { min-width: 10rem }
tr { break-inside: avoid } tr:nth-child(5n) td { border-bottom-color: #999 }
.mark { font-weight: 700; white-space: nowrap } .mark.mandatory { color: #a00d25 }
.mark.advisory { color: #7a5700 }
footer { break-before: avoid; margin-top: 1.5rem; color: #444; font-size: .9rem }
h2 { break-after: avoid } h2 small { font-weight: 400; color: #444 }
table.findings td.number, table.findings th.number { width: 4rem }
table.findings td.id { width: 11rem }
@media print { h2 { margin-top: 1.2rem } th, td { padding: .12rem .4rem; line-height: 1.3 }
  body { margin: 0; max-width: none; padding: 0; font-size: 9.5pt } }
"""


@dataclass(frozen=True)
class Heading:
    """What the page says about the check itself."""

    layer: str
    source: str
    as_of: str
    checked_at: str
    records: int
    handling: str
    disclaimer: str
    language: str = "en"
    cleared: str = ""
    hazards: str | None = None
    """The hazard layer that tasks were compared with; None in a check of hazards."""


class Titled(Protocol):
    """A rule as the report names it."""

    @property
    def title(self) -> Message:
        """What it is called."""


def report_html(
    findings: Sequence[Finding],
    heading: Heading,
    translate: Callable[[Message], str] = str,
    rules: Mapping[str, Titled] = RULES,
) -> str:
    """The page; sentences go through `translate`, everything from data is escaped.

    Args:
        findings: what the check found.
        heading: what it was a check of.
        translate: into the reader's language.
        rules: the catalogue that the findings are of, in the order of the page.
    """
    language = heading.language.partition("_")[0].lower()
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    title = translate(say("Check of {layer}", layer=heading.layer))
    body = (
        f'<span class="handling">{escape(heading.handling)}</span>',
        f"<h1>{escape(title)}</h1>",
        _facts(heading, translate),
        _sums(findings, translate),
        _by_rule(findings, translate, rules),
        _first_rows(findings, translate, rules),
        f"<footer>{escape(heading.disclaimer)}</footer>",
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}" dir="{direction}">\n<head>\n'
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n'
        f"<title>{escape(title)}</title>\n<style>{STYLE}{running(title, heading.handling)}"
        "</style>\n</head>\n<body>\n" + "\n".join(body) + "\n</body>\n</html>\n"
    )


def running(title: str, handling: str) -> str:
    """The style that names title, handling and page number on every printed page: no orphans."""
    return (
        f"@page {{ @top-left {{ content: {_quoted(title)} }} "
        f"@top-right {{ content: {_quoted(handling)} }} "
        '@bottom-right { content: counter(page) " / " counter(pages) } }\n'
        "@page :first { @top-left { content: none } @top-right { content: none } }\n"
    )


def _quoted(text: str) -> str:
    """A string of CSS; whatever is no letter or digit is written by its number."""
    return '"' + "".join(c if c.isalnum() else f"\\{ord(c):x} " for c in text) + '"'


def _facts(heading: Heading, translate: Callable[[Message], str]) -> str:
    unknown = translate(say("not stated"))
    facts = [
        (say("Source"), heading.source),
        (say("Data as of"), heading.as_of or unknown),
        (say("Checked"), heading.checked_at),
        (say("Records"), f"{heading.records:,}"),
        (say("Cleared land"), heading.cleared or translate(say("not compared"))),
    ]
    if heading.hazards is not None:
        facts.append((say("Hazards"), heading.hazards or translate(say("not compared"))))
    spans = (
        f"<span>{escape(translate(name))}: <bdi>{escape(value)}</bdi></span>"
        for name, value in facts
    )
    return f'<p class="facts">{" ".join(spans)}</p>'


def _sums(findings: Sequence[Finding], translate: Callable[[Message], str]) -> str:
    counts = Counter(finding.severity for finding in findings)
    words = {Severity.MANDATORY: say("mandatory"), Severity.ADVISORY: say("advisory")}
    boxes = "".join(
        f'<div class="{severity.value}"><b>{counts[severity]:,}</b>'
        f"{escape(translate(words[severity]))}</div>"
        for severity in words
    )
    return f'<div class="sums">{boxes}</div>'


def _by_rule(
    findings: Sequence[Finding], translate: Callable[[Message], str], rules: Mapping[str, Titled]
) -> str:
    counts = Counter((finding.rule, finding.severity) for finding in findings)
    if not counts:
        return f"<p>{escape(translate(say('Nothing was found by any rule.')))}</p>"
    rows = "".join(
        f"<tr><td>{_mark(severity, translate)}</td><td>{escape(translate(rules[rule].title))}</td>"
        f"<td><code>{escape(rule)}</code></td>"
        f'<td class="number">{counts[rule, severity]:,}</td></tr>'
        for rule, severity in _ranked(counts, rules)
    )
    heads = (say("Severity"), say("Rule"), say("Code"))
    return (
        f"<h2>{escape(translate(say('By rule')))}</h2><table><thead><tr>{_heads(heads, translate)}"
        f'<th class="number">{escape(translate(say("Findings")))}</th></tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )


def _first_rows(
    findings: Sequence[Finding], translate: Callable[[Message], str], rules: Mapping[str, Titled]
) -> str:
    """The first findings of each rule, under the rule's name; every rule has its turn."""
    by_rule: dict[tuple[str, Severity], list[Finding]] = {}
    for finding in findings:
        by_rule.setdefault((finding.rule, finding.severity), []).append(finding)
    return "".join(
        _of_rule(by_rule[key], translate, rules[key[0]]) for key in _ranked(by_rule, rules)
    )


def _of_rule(found: Sequence[Finding], translate: Callable[[Message], str], rule: Titled) -> str:
    shown = found[:FIRST_OF_RULE]
    told = (
        say("all {all}", all=len(found))
        if len(shown) == len(found)
        else say(
            "the first {shown} of {all}; the layer of issues has them all",
            shown=len(shown),
            all=len(found),
        )
    )
    pairs = any(finding.other_id for finding in shown)
    heads = [say("Record"), *([say("Other record")] if pairs else []), say("What")]
    rows = "".join(_row(finding, translate, pairs=pairs) for finding in shown)
    title = escape(translate(rule.title))
    return (
        f"<h2>{_mark(found[0].severity, translate)} {title} "
        f"<small>({escape(translate(told))})</small></h2>"
        f'<table class="findings"><thead><tr><th class="number">{escape(translate(say("Row")))}'
        f"</th>{_heads(heads, translate)}</tr></thead><tbody>{rows}</tbody></table>"
    )


def _row(finding: Finding, translate: Callable[[Message], str], *, pairs: bool) -> str:
    whole = finding.record_id == WHOLE_LAYER
    record = translate(say("the whole layer")) if whole else finding.record_id
    other = f'<td class="id"><bdi>{escape(finding.other_id)}</bdi></td>' if pairs else ""
    return (
        f'<tr><td class="number">{finding.source_row or ""}</td>'
        f'<td class="id"><bdi>{escape(record)}</bdi></td>{other}'
        f"<td>{escape(translate(finding.message))}</td></tr>"
    )


def _ranked(
    keys: Iterable[tuple[str, Severity]], rules: Mapping[str, Titled]
) -> list[tuple[str, Severity]]:
    """Rules with their severity: the mandatory ones first, then as the catalogue has them."""
    order = list(rules)
    return sorted(keys, key=lambda key: (key[1] != Severity.MANDATORY, order.index(key[0])))


def _heads(heads: Sequence[Message], translate: Callable[[Message], str]) -> str:
    return "".join(f"<th>{escape(translate(head))}</th>" for head in heads)


def _mark(severity: Severity, translate: Callable[[Message], str]) -> str:
    mandatory = severity == Severity.MANDATORY
    word = translate(say("mandatory") if mandatory else say("advisory"))
    # A sign beside the colour: the page is photocopied.
    sign = "▲" if mandatory else "●"
    return f'<span class="mark {severity.value}">{sign} {escape(word)}</span>'
