# SPDX-License-Identifier: GPL-3.0-or-later
"""Page 1: the order form, and the pages for what had no room on it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.snapshot import digest
from mineaction_plugin.layouts.drawing import BLACK, Align, Line, Mark, Text, Type, rule, wrapped
from mineaction_plugin.layouts.form_facts import Fact, Section, sections_of
from mineaction_plugin.layouts.order_text import foot_statements, revision_name, when_words
from mineaction_plugin.layouts.page import (
    BODY,
    BODY_BOLD,
    BODY_BOTTOM,
    BODY_TOP,
    CONTENT_MM,
    KEY,
    LEFT,
    PAD,
    QUIET,
    RIGHT,
    SMALL,
    SMALL_BOLD,
    TITLE,
    Page,
    foot_is_cut,
    notes_by_hand,
)
from mineaction_plugin.translation import tr

QR_MM = 31.0
HEAD_BLOCK_MM = 31.5
QUESTION_MM = 33.0
LABEL_MM = 29.0
FACTS_MM = CONTENT_MM - QUESTION_MM
SECTION_MM = 6.4
SIGNATURES_MM = 26.5
TITLE_LINES = 3
PLACE = Type(12.0)
LINE_LIMITS = (400, 12, 8, 5, 3, 2)
"""How many lines a long text may take on the form, tried one after the other."""


@dataclass(frozen=True)
class Overflow:
    """A text that the form only begins; it is printed whole on a later page."""

    label: str
    value: str


def form_page(order: Order, first_text_page: int) -> tuple[Page, list[Overflow]]:
    """The form, and what it could not hold.

    Args:
        order: the order.
        first_text_page: the number of the page on which the rest will be printed.
    """
    sections = sections_of(order)
    room = BODY_BOTTOM - SIGNATURES_MM - BODY_TOP - HEAD_BLOCK_MM
    for limit in LINE_LIMITS:
        marks, overflow, used = _sections_marks(sections, limit, first_text_page)
        if used <= room:
            break
    else:
        sections, cut = _shortened(sections, room, first_text_page)
        marks, overflow, used = _sections_marks(sections, LINE_LIMITS[-1], first_text_page)
        overflow += cut
    title_marks, title_overflow = _title_block(order, first_text_page)
    overflow = [*title_overflow, *overflow]
    everything = [
        *title_marks,
        *marks,
        *notes_by_hand(BODY_TOP + HEAD_BLOCK_MM + used + 2.0, BODY_BOTTOM - SIGNATURES_MM - 1.0),
        *_signatures(order),
    ]
    return Page(tr("Order form"), lambda: everything), overflow


def _title_block(order: Order, text_page: int) -> tuple[list[Mark], list[Overflow]]:
    """Title, place in words, programme; the QR code at the right."""
    width = CONTENT_MM - QR_MM - 6
    title = order.task.title or order.task.place or order.task.task_id
    lines = wrapped(title, TITLE, width)
    overflow = []
    if len(lines) > TITLE_LINES:
        overflow.append(Overflow(tr("Title"), title))
        lines = [*lines[: TITLE_LINES - 1], _cut(lines[TITLE_LINES - 1], TITLE, width, text_page)]
    marks: list[Mark] = []
    y = BODY_TOP
    authority = " · ".join(x for x in (order.programme.name, order.programme.authority) if x)
    for text, kind in (
        (f"{order.kind_label}: {authority}", BODY),
        *((line, TITLE) for line in lines),
    ):
        marks.append(Text(text, LEFT + PAD, y, width, kind.line_mm, kind))
        y += kind.line_mm + 0.3
    place = order.task.place if order.task.place != title else ""
    room = int((BODY_TOP + HEAD_BLOCK_MM - y) / PLACE.line_mm)
    place_lines = wrapped(place, PLACE, width)
    if len(place_lines) > room:
        overflow.append(Overflow(tr("Place"), place))
        last = _cut(place_lines[room - 1], PLACE, width, text_page)
        place_lines = [*place_lines[: room - 1], last]
    return [*marks, *_lines(place_lines, LEFT + PAD, y, width, PLACE), *_qr(order)], overflow


def _cut(line: str, kind: Type, width: float, text_page: int) -> str:
    """The beginning of a line, and where the whole text is."""
    mark = _whole_on(text_page)
    while line and len(wrapped(f"{line} {mark}", kind, width)) > 1:
        line = line[:-1]
    return f"{line} {mark}"


def _whole_on(text_page: int) -> str:
    return tr("… [whole text: page {page}]").format(page=text_page)


def _qr(order: Order) -> list[Mark]:
    """Order no., revision and the SHA-256 of the canonical snapshot (design §7)."""
    text = f"{revision_name(order)} sha256:{digest(order)}"
    rows = [list(row) for row in load("segno").make(text, error="m", micro=False).matrix]
    cell = QR_MM / (len(rows) + 8)
    left, top = RIGHT - QR_MM, BODY_TOP - 1.5
    marks: list[Mark] = []
    for y, row in enumerate(rows):
        x = 0
        while x < len(row):
            end = x
            while end < len(row) and row[end]:
                end += 1
            if end > x:
                marks.append(_module(left + (x + 4) * cell, top + (y + 4) * cell, cell, end - x))
            x = max(end, x + 1)
    return marks


def _module(x: float, y: float, cell: float, count: int) -> Line:
    right, bottom = x + cell * count, y + cell * 1.02
    return Line(((x, y), (right, y), (right, bottom), (x, bottom)), width=0.0, fill="#000000")


def _sections_marks(
    sections: Sequence[Section], limit: int, text_page: int
) -> tuple[list[Mark], list[Overflow], float]:
    """The marks of all sections, what was cut, and the height used in mm."""
    marks: list[Mark] = []
    overflow: list[Overflow] = []
    y = BODY_TOP + HEAD_BLOCK_MM
    for each in sections:
        marks.append(rule(LEFT, y, CONTENT_MM, line=0.3, colour=BLACK))
        question = wrapped(each.title, BODY_BOLD, QUESTION_MM - 2 * PAD)
        marks += _lines(question, LEFT + PAD, y + 1.0, QUESTION_MM, BODY_BOLD)
        start = y
        y += 1.0
        for row in _rows(each.facts):
            height = 0.0
            for number, fact in enumerate(row):
                lines, cut = _fact_lines(fact, len(row), limit, text_page)
                overflow += [cut] if cut else []
                marks += _fact_marks(fact, lines, LEFT + QUESTION_MM + number * FACTS_MM / 2, y)
                label_mm = len(_label_lines(fact)) * QUIET.line_mm
                height = max(height, len(lines) * _type(fact).line_mm, label_mm)
            y += height + 0.4
        y = max(y, start + len(question) * BODY_BOLD.line_mm + 1.4) + 0.6
    marks.append(rule(LEFT, y, CONTENT_MM, line=0.3, colour=BLACK))
    return marks, overflow, y - BODY_TOP - HEAD_BLOCK_MM


def _lines(lines: Sequence[str], x: float, y: float, width: float, kind: Type) -> list[Mark]:
    """Lines one below the other."""
    return [
        Text(line, x, y + number * kind.line_mm, width, kind.line_mm, kind)
        for number, line in enumerate(lines)
    ]


def _rows(facts: Sequence[Fact]) -> list[list[Fact]]:
    """Two short facts a row, any other alone."""
    rows: list[list[Fact]] = []
    for fact in facts:
        if fact.short and rows and len(rows[-1]) == 1 and rows[-1][0].short:
            rows[-1].append(fact)
        else:
            rows.append([fact])
    return rows


def _type(fact: Fact) -> Type:
    return KEY if fact.key else BODY


def _fact_lines(
    fact: Fact, in_row: int, limit: int, text_page: int
) -> tuple[list[str], Overflow | None]:
    room = FACTS_MM / in_row - (LABEL_MM if fact.label else 0.0) - PAD
    lines = wrapped(fact.value.strip(), _type(fact), room)
    if len(lines) <= limit:
        return lines, None
    last = _cut(lines[limit - 1], _type(fact), room, text_page)
    return [*lines[: limit - 1], last], Overflow(fact.label, fact.value)


def _fact_marks(fact: Fact, lines: Sequence[str], x: float, y: float) -> list[Mark]:
    marks: list[Mark] = []
    kind = _type(fact)
    left = x
    if fact.label:
        lift = (kind.line_mm - QUIET.line_mm) * 0.75
        marks += _lines(_label_lines(fact), left, y + lift, LABEL_MM, QUIET)
        left += LABEL_MM
    return marks + _lines(lines, left, y, RIGHT - PAD - left, kind)


def _label_lines(fact: Fact) -> list[str]:
    return wrapped(fact.label, QUIET, LABEL_MM - 1) if fact.label else []


def _shortened(
    sections: Sequence[Section], room: float, text_page: int
) -> tuple[list[Section], list[Overflow]]:
    """Whole facts moved to the later page, from the end, until the rest fits."""
    kept = [Section(each.title, each.facts) for each in sections]
    moved: list[Overflow] = []
    while kept and _sections_marks(kept, LINE_LIMITS[-1], text_page)[2] > room - 2 * SECTION_MM:
        last = kept[-1]
        moved.insert(0, Overflow(f"{last.title}: {last.facts[-1].label}", last.facts[-1].value))
        kept[-1] = Section(last.title, last.facts[:-1])
        if not kept[-1].facts:
            kept.pop()
    note = tr("{count} more fields are on page {page}.").format(count=len(moved), page=text_page)
    return [*kept, Section(tr("Further fields"), (Fact("", note),))], moved


def _signatures(order: Order) -> list[Mark]:
    """Who approved, issued and accepts: a name where there is one, and room to sign."""
    top = BODY_BOTTOM - SIGNATURES_MM
    marks: list[Mark] = [rule(LEFT, top, CONTENT_MM, line=0.4, colour=BLACK)]
    width = CONTENT_MM / 3
    people = (
        (tr("Approved by"), order.approved_by, ""),
        (tr("Issued by"), order.issued_by, when_words(order.issued_at)),
        (tr("Accepted for the operator"), "", ""),
    )
    for number, (role, name, when) in enumerate(people):
        x = LEFT + number * width + PAD
        marks.append(Text(role, x, top + 1.2, width - 2 * PAD, 4.2, SMALL_BOLD))
        shown = wrapped(" · ".join(part for part in (name, when) if part), SMALL, width - 2 * PAD)
        marks += [
            Text(line, x, top + 5.2 + i * SMALL.line_mm, width - 2 * PAD, 4.2, SMALL)
            for i, line in enumerate(shown[:2])
        ]
        marks.append(rule(x, top + 21.0, width - 3 * PAD, colour="#000000"))
        marks.append(Text(tr("name, signature, date"), x, top + 21.6, width - 2 * PAD, 4.2, QUIET))
    return marks


def text_pages(order: Order, overflow: Sequence[Overflow]) -> list[Page]:
    """The whole of every text that the form only begins, on as many pages as it takes."""
    overflow = [*overflow, *_foot_overflow(order)]
    if not overflow:
        return []
    rows: list[tuple[str, Type]] = []
    width = CONTENT_MM - 2 * PAD
    for each in overflow:
        rows.append((each.label or tr("Text"), BODY_BOLD))
        rows += [(line, BODY) for line in wrapped(each.value, BODY, width)]
        rows.append(("", BODY))
    a_page = int((BODY_BOTTOM - BODY_TOP) / BODY.line_mm)
    chunks = [rows[start : start + a_page] for start in range(0, len(rows), a_page)]
    return [Page(tr("Whole texts"), partial(_text_marks, chunk, width)) for chunk in chunks]


def _foot_overflow(order: Order) -> list[Overflow]:
    """What the foot of the pages could not hold."""
    if not foot_is_cut(order):
        return []
    facts, layers, statements = foot_statements(order)
    foot = tr("Foot of every page")
    return [Overflow(foot, text) for text in (facts, layers, statements)]


def _text_marks(rows: Sequence[tuple[str, Type]], width: float) -> list[Mark]:
    return [
        Text(
            line, LEFT + PAD, BODY_TOP + i * BODY.line_mm, width, BODY.line_mm, kind, Align.LEADING
        )
        for i, (line, kind) in enumerate(rows)
        if line
    ]
