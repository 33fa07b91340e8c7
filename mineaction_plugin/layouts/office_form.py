# SPDX-License-Identifier: GPL-3.0-or-later
"""The office's own form as a PDF in the place of ours: below our bands, with our QR code.

It is found by its name: an annex of the task, or a file of the template folder, that is called
`<task id>_form.pdf`; else `office_form.pdf`, which then serves every task.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from mineaction_plugin.core.order.order import Annex, Order
from mineaction_plugin.layouts.annex_pages import annex_box, read, with_line
from mineaction_plugin.layouts.annex_reading import AnnexFile
from mineaction_plugin.layouts.drawing import BLACK, Mark, rule
from mineaction_plugin.layouts.form_flow import Overflow, cut, lines_marks, paragraphs
from mineaction_plugin.layouts.form_page import order_code
from mineaction_plugin.layouts.order_text import findings_said
from mineaction_plugin.layouts.page import BODY, BODY_BOLD, PAD, Page
from mineaction_plugin.layouts.paper import Paper
from mineaction_plugin.layouts.template_files import Templates
from mineaction_plugin.layouts.underlay import Pdf, Underlay
from mineaction_plugin.translation import tr

ANY_TASK = "office_form.pdf"
QR_MM = 26.0
STRIP_LINES = 5
"""What is said beside the QR code may take so many lines; the rest is printed later."""


def is_form(annex: Annex, task_id: str) -> bool:
    """Whether an annex is the office's form, by the name of its file."""
    return annex.file.casefold() in (_own_name(task_id).casefold(), ANY_TASK)


def form_file(order: Order, annexes: Sequence[AnnexFile], templates: Templates) -> AnnexFile | None:
    """The office's form of an order; None: ours is printed.

    What is attached to the task goes before what lies in the folder, and what is for this task
    before what is for any.
    """
    task_id = order.task.task_id
    attached = [file for file in annexes if is_form(file.annex, task_id)]
    if attached:
        return min(attached, key=lambda file: file.annex.file.casefold() == ANY_TASK)
    found = templates.named(_own_name(task_id)) or templates.named(ANY_TASK)
    return AnnexFile(Annex("", "", found.name, ""), found) if found is not None else None


def _own_name(task_id: str) -> str:
    return f"{task_id}_form.pdf"


def office_form_pages(
    order: Order, file: AnnexFile, after: int
) -> tuple[list[Page], list[Overflow]]:
    """The pages of the office's form, and what had no room beside its QR code.

    Args:
        order: the order.
        file: the form.
        after: how many pages come between the form and those with whole texts.

    Raises:
        PackError: it cannot be read.
    """
    pages = read(order, file)
    first = _page(order, file, pages[0], (1, len(pages)))
    said, overflow = _said(order, first.paper, len(pages) + after + 1)
    marks = partial(_first_marks, order, first, said)
    rest = [_page(order, file, page, (k, len(pages))) for k, page in enumerate(pages[1:], 2)]
    return [Page(first.title, marks, paper=first.paper, below=first.below), *rest], overflow


def _page(order: Order, file: AnnexFile, page: Pdf, place: tuple[int, int]) -> Page:
    """One page of the form; the first leaves room for the strip with the code."""
    number, count = place
    name = tr("Form of the office: {file}, its page {number} of {count}").format(
        file=file.annex.file, number=number, count=count
    )
    if file.annex.letter:
        name += " · " + tr("Annex {letter}").format(letter=file.annex.letter)
    strip = QR_MM + 1.0 if number == 1 else 0.0
    paper, box, lines = annex_box(page, name, strip)
    below = Underlay(
        lambda _number, _count, _folder: page, box, f"{order.task.task_id}: {file.annex.file}"
    )
    return Page(tr("Order form"), partial(with_line, paper, lines), paper=paper, below=below)


def _said(order: Order, paper: Paper, text_page: int) -> tuple[list[str], list[Overflow]]:
    """Why the order was issued, and what is open: on page 1 whatever form it has."""
    parts = [order.reason.strip()]
    findings = findings_said(order)
    if findings:
        parts.append(tr("Open findings") + ": " + " ".join(findings))
    text = "\n".join(part for part in parts if part)
    width = _strip_width(paper)
    lines = paragraphs(text, BODY, width)
    if len(lines) <= STRIP_LINES:
        return lines, []
    last = cut(lines[STRIP_LINES - 1], BODY, width, text_page)
    return [*lines[: STRIP_LINES - 1], last], [Overflow(_title(order), text)]


def _title(order: Order) -> str:
    if order.findings and not order.draft:
        return tr("Issued with open findings")
    if order.revision > 1:
        return tr("What changed since r{revision}").format(revision=order.revision - 1)
    return tr("Why")


def _strip_width(paper: Paper) -> float:
    return paper.content_mm - QR_MM - 3 * PAD


def _first_marks(order: Order, page: Page, said: Sequence[str]) -> list[Mark]:
    paper = page.paper
    top = paper.body_bottom - QR_MM - 0.5
    marks = [*page.marks(), rule(paper.left, top, paper.content_mm, line=0.3, colour=BLACK)]
    x, width = paper.left + PAD, _strip_width(paper)
    if said:
        marks += lines_marks([_title(order)], x, top + 0.8, width, BODY_BOLD)
        marks += lines_marks(said, x, top + 0.8 + BODY_BOLD.line_mm, width, BODY)
    return marks + order_code(order, paper.right - QR_MM, top + 0.5, QR_MM)
