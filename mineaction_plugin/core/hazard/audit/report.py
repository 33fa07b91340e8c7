# SPDX-License-Identifier: GPL-3.0-or-later
"""The report of a check as one HTML page: no scripts, no links out, everything escaped."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.hazard.audit.rules import RULES
from mineaction_plugin.core.terms.model import Finding
from mineaction_plugin.core.terms.vocabulary import Severity

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ku", "ps", "ur"})
FIRST_ROWS = 200
"""A report is read by people: so many findings are listed, the layer of issues has them all."""

STYLE = """
@page { size: A4; margin: 14mm }
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
.mark.advisory { color: #7a5700 } footer { margin-top: 2rem; color: #444; font-size: .9rem }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 9.5pt } }
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


def report_html(
    findings: Sequence[Finding], heading: Heading, translate: Callable[[Message], str] = str
) -> str:
    """The page; sentences go through `translate`, everything from data is escaped."""
    language = heading.language.partition("_")[0].lower()
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    title = translate(say("Check of {layer}", layer=heading.layer))
    body = (
        f'<span class="handling">{escape(heading.handling)}</span>',
        f"<h1>{escape(title)}</h1>",
        _facts(heading, translate),
        _sums(findings, translate),
        _by_rule(findings, translate),
        _first_rows(findings, translate),
        f"<footer>{escape(heading.disclaimer)}</footer>",
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}" dir="{direction}">\n<head>\n'
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n'
        f"<title>{escape(title)}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n"
        + "\n".join(body)
        + "\n</body>\n</html>\n"
    )


def _facts(heading: Heading, translate: Callable[[Message], str]) -> str:
    unknown = translate(say("not stated"))
    facts = [
        (say("Source"), heading.source),
        (say("Data as of"), heading.as_of or unknown),
        (say("Checked"), heading.checked_at),
        (say("Records"), f"{heading.records:,}"),
        (say("Cleared land"), heading.cleared or translate(say("not compared"))),
    ]
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


def _by_rule(findings: Sequence[Finding], translate: Callable[[Message], str]) -> str:
    counts = Counter((finding.rule, finding.severity) for finding in findings)
    if not counts:
        return f"<p>{escape(translate(say('Nothing was found by any rule.')))}</p>"
    order = list(RULES)
    ranked = sorted(counts, key=lambda key: (key[1] != Severity.MANDATORY, order.index(key[0])))
    rows = "".join(
        f"<tr><td>{_mark(severity, translate)}</td><td>{escape(translate(RULES[rule].title))}</td>"
        f"<td><code>{escape(rule)}</code></td>"
        f'<td class="number">{counts[rule, severity]:,}</td></tr>'
        for rule, severity in ranked
    )
    heads = (say("Severity"), say("Rule"), say("Code"))
    return (
        f"<h2>{escape(translate(say('By rule')))}</h2><table><thead><tr>{_heads(heads, translate)}"
        f'<th class="number">{escape(translate(say("Findings")))}</th></tr></thead>'
        f"<tbody>{rows}</tbody></table>"
    )


def _first_rows(findings: Sequence[Finding], translate: Callable[[Message], str]) -> str:
    if not findings:
        return ""
    ranked = sorted(findings, key=lambda finding: finding.severity != Severity.MANDATORY)
    rows = "".join(
        f"<tr><td>{_mark(finding.severity, translate)}</td>"
        f"<td>{escape(translate(RULES[finding.rule].title))}</td>"
        f'<td class="id"><bdi>{escape(finding.record_id)}</bdi></td>'
        f'<td class="id"><bdi>{escape(finding.other_id)}</bdi></td>'
        f"<td>{escape(translate(finding.message))}</td></tr>"
        for finding in ranked[:FIRST_ROWS]
    )
    shown = say(
        "Findings {shown} of {all}; the layer of issues has them all",
        shown=min(len(ranked), FIRST_ROWS),
        all=len(ranked),
    )
    heads = (say("Severity"), say("Rule"), say("Record"), say("Other record"), say("What"))
    return (
        f"<h2>{escape(translate(shown))}</h2><table><thead><tr>{_heads(heads, translate)}</tr>"
        f"</thead><tbody>{rows}</tbody></table>"
    )


def _heads(heads: Sequence[Message], translate: Callable[[Message], str]) -> str:
    return "".join(f"<th>{escape(translate(head))}</th>" for head in heads)


def _mark(severity: Severity, translate: Callable[[Message], str]) -> str:
    mandatory = severity == Severity.MANDATORY
    word = translate(say("mandatory") if mandatory else say("advisory"))
    # A sign beside the colour: the page is photocopied.
    sign = "▲" if mandatory else "●"
    return f'<span class="mark {severity.value}">{sign} {escape(word)}</span>'
