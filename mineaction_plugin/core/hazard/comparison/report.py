# SPDX-License-Identifier: GPL-3.0-or-later
"""What changed, as one page: totals by class that add up, then what to look at; all escaped."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.hazard.audit.report import FIRST_ROWS, RIGHT_TO_LEFT, STYLE, running
from mineaction_plugin.core.hazard.comparison.changes import (
    NO_ROW,
    Change,
    Comparison,
    land_classes,
    statuses,
)
from mineaction_plugin.core.hazard.comparison.totals import Total, totals

Translate = Callable[[Message], str]

TITLES = {
    Change.ADDED: say("added"),
    Change.REMOVED: say("removed"),
    Change.REOPENED: say("reopened"),
    Change.RECLASSIFIED: say("reclassified"),
    Change.RESHAPED: say("reshaped"),
    Change.UNCHANGED: say("unchanged"),
}
GRAVEST_FIRST = tuple(kind for kind in (Change.REOPENED, *Change) if kind is not Change.UNCHANGED)
SUM_STYLE = """
table.classes th { white-space: normal; overflow-wrap: normal; vertical-align: bottom }
td.state { white-space: nowrap }
table.classes td:first-child { white-space: nowrap; overflow-wrap: normal; min-width: 5rem }
table.classes tr:last-child td { font-weight: 700; border-top: 2px solid #888 }
"""
SIGNS = {
    Change.ADDED: "+",
    Change.REMOVED: "−",
    Change.REOPENED: "▲",
    Change.RECLASSIFIED: "↔",
    Change.RESHAPED: "◇",
}
"""Beside the word: the page is photocopied."""


@dataclass(frozen=True)
class Heading:
    """What the page says about the comparison itself."""

    previous: str
    previous_as_of: str
    current: str
    current_as_of: str
    compared_at: str
    handling: str
    disclaimer: str
    language: str = "en"


def report_html(comparison: Comparison, heading: Heading, translate: Translate = str) -> str:
    """The page; sentences go through `translate`, everything from data is escaped."""
    language = heading.language.partition("_")[0].lower()
    direction = "rtl" if language in RIGHT_TO_LEFT else "ltr"
    title = translate(say("What changed in {layer}", layer=heading.current))
    body = (
        f'<span class="handling">{escape(heading.handling)}</span>',
        f"<h1>{escape(title)}</h1>",
        _facts(comparison, heading, translate),
        _sums(comparison, translate),
        *_by_class(totals(comparison), translate),
        _first_rows(comparison, translate),
        f"<footer>{escape(heading.disclaimer)}</footer>",
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}" dir="{direction}">\n<head>\n'
        '<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n'
        f"<title>{escape(title)}</title>\n"
        f"<style>{STYLE}{SUM_STYLE}{running(title, heading.handling)}</style>\n</head>\n<body>\n"
        + "\n".join(body)
        + "\n</body>\n</html>\n"
    )


def _facts(comparison: Comparison, heading: Heading, translate: Translate) -> str:
    unknown = translate(say("date not stated"))

    def side(name: str, as_of: str, records: int) -> str:
        return f"{name} · {as_of or unknown} · {records:,}"

    facts = (
        (
            say("Before"),
            side(heading.previous, heading.previous_as_of, len(comparison.previous)),
        ),
        (say("Now"), side(heading.current, heading.current_as_of, len(comparison.current))),
        (say("Compared"), heading.compared_at),
        (say("Taken for rounding, metres"), f"{comparison.tolerance_m:g}"),
    )
    spans = (
        f"<span>{escape(translate(name))}: <bdi>{escape(value)}</bdi></span>"
        for name, value in facts
    )
    return f'<p class="facts">{" ".join(spans)}</p>'


def _sums(comparison: Comparison, translate: Translate) -> str:
    counts = Counter(comparison.change)
    boxes = "".join(
        f"<div><b>{counts[kind]:,}</b>{escape(translate(TITLES[kind]))}</div>" for kind in Change
    )
    return f'<div class="sums">{boxes}</div>'


def _by_class(sums: Sequence[Total], translate: Translate) -> tuple[str, str]:
    counted = _sum_table(
        say("Hazards by class"),
        (say("Before"), say("+ added"), say("− removed"), say("+ from another class"),
         say("− to another class"), say("= now")),
        [
            (total.land_class, [total.before, total.added, total.removed, total.came, total.went,
                                total.now])
            for total in sums
        ],
        translate,
    )  # fmt: skip
    measured = _sum_table(
        say("Land by class, m² on the ellipsoid"),
        (say("Before"), say("+ added"), say("− removed"), say("+ from another class"),
         say("− to another class"), say("± reshaped"), say("= now")),
        [
            (total.land_class, [total.area_before_m2, total.area_added_m2, total.area_removed_m2,
                                total.area_came_m2, total.area_went_m2, total.area_reshaped_m2,
                                total.area_now_m2])
            for total in sums
        ],
        translate,
    )  # fmt: skip
    return counted, measured


def _sum_table(
    title: Message,
    heads: Sequence[Message],
    lines: Sequence[tuple[str, Sequence[float]]],
    translate: Translate,
) -> str:
    """A table whose last line is the sum of the others."""
    columns = list(zip(*(numbers for _, numbers in lines), strict=True))
    all_of_them = [sum(column) for column in columns] or [0] * len(heads)
    body = "".join(_sum_line(word, numbers) for word, numbers in lines)
    foot = _sum_line(translate(say("All")), all_of_them)
    head = "".join(f'<th class="number">{escape(translate(each))}</th>' for each in heads)
    first = escape(translate(say("Land class")))
    return (
        f'<h2>{escape(translate(title))}</h2><table class="classes"><thead><tr>'
        f"<th>{first}</th>{head}</tr></thead>"
        f"<tbody>{body}{foot}</tbody></table>"
    )


def _sum_line(word: str, numbers: Sequence[float]) -> str:
    cells = "".join(f'<td class="number">{_number(number)}</td>' for number in numbers)
    return f"<tr><td><bdi>{escape(word)}</bdi></td>{cells}</tr>"


def _first_rows(comparison: Comparison, translate: Translate) -> str:
    rows = [row for kind in GRAVEST_FIRST for row in comparison.rows(kind)]
    rows = list(dict.fromkeys(rows))
    if not rows:
        return f"<p>{escape(translate(say('Nothing changed.')))}</p>"
    before, now = _described(comparison)
    lines = "".join(_line(comparison, row, before, now, translate) for row in rows[:FIRST_ROWS])
    shown = say(
        "Changes {shown} of {all}; the layer of changes has them all",
        shown=min(len(rows), FIRST_ROWS),
        all=len(rows),
    )
    heads = (say("Change"), say("Record"), say("Before"), say("Now"))
    numbers = (say("Moved, m"), say("Land, m²"))
    head = "".join(f"<th>{escape(translate(each))}</th>" for each in heads)
    head += "".join(f'<th class="number">{escape(translate(each))}</th>' for each in numbers)
    return (
        f"<h2>{escape(translate(shown))}</h2><table><thead><tr>{head}</tr></thead>"
        f"<tbody>{lines}</tbody></table>"
    )


def _described(comparison: Comparison) -> tuple[list[str], list[str]]:
    """Class and status of each row of both tables."""
    return tuple(  # type: ignore[return-value]
        [
            f"{land} · {status}"
            for land, status in zip(land_classes(table), statuses(table), strict=True)
        ]
        for table in (comparison.previous, comparison.current)
    )


def _line(
    comparison: Comparison, row: int, before: list[str], now: list[str], translate: Translate
) -> str:
    was, has = int(comparison.previous_row[row]), int(comparison.current_row[row])
    record = (
        comparison.previous.hazard_id[was] if has == NO_ROW else comparison.current.hazard_id[has]
    )
    kind = comparison.change[row]
    word = f"{SIGNS[kind]} {translate(TITLES[kind])}"
    moved = float(comparison.moved_m[row])
    cells = (
        f'<td><span class="mark">{escape(word)}</span></td>',
        f'<td class="id"><bdi>{escape(record)}</bdi></td>',
        f'<td class="state">{escape(before[was]) if was != NO_ROW else "–"}</td>',
        f'<td class="state">{escape(now[has]) if has != NO_ROW else "–"}</td>',
        f'<td class="number">{f"{moved:,.1f}" if math.isfinite(moved) else "–"}</td>',
        f'<td class="number">{_number(comparison.area_change_m2[row], signed=True)}</td>',
    )
    return f"<tr>{''.join(cells)}</tr>"


def _number(value: float, *, signed: bool = False) -> str:
    """A whole number, its sign before it also in a page that runs from the right."""
    if not math.isfinite(value):
        return "–"
    whole = round(float(value))  # a whole number has no minus before a nought
    text = f"{whole:+,}" if signed and whole else f"{whole:,}"
    return f'<bdi dir="ltr">{text.replace("-", "−")}</bdi>'
