# SPDX-License-Identifier: GPL-3.0-or-later
"""The documents that follow an order as Annex A, B, …, each page below our bands.

An annex without a letter is the office's own form: it takes the place of ours.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.paper import OrderForm
from mineaction_plugin.layouts.annex_reading import AnnexFile, is_picture, read_annex
from mineaction_plugin.layouts.drawing import Mark, wrapped
from mineaction_plugin.layouts.form_flow import lines_marks
from mineaction_plugin.layouts.map_frame import Box
from mineaction_plugin.layouts.page import PAD, SMALL, SMALL_BOLD, Page
from mineaction_plugin.layouts.paper import A4_LANDSCAPE, A4_PORTRAIT, Paper
from mineaction_plugin.layouts.underlay import Pdf, Underlay, share_of_size, shown_size
from mineaction_plugin.translation import tr

OWN_SIZE = 0.995
"""From this share of its size on, a page counts as printed in its own."""


def annex_pages(order: Order, files: Sequence[AnnexFile]) -> list[Page]:
    """The pages of all annexes, in the order of the annexes.

    Args:
        order: the order; it says which annexes there are.
        files: where their bytes are, in any order.

    Raises:
        PackError: an annex without a file, one that cannot be read, or too many pages.
    """
    read = [(file, _read(order, file)) for file in _lettered(order, files)]
    _refuse_a_library(order, [(file.annex.file, len(pages)) for file, pages in read])
    return [
        _annex_page(order, file, page, number, len(pages))
        for file, pages in read
        for number, page in enumerate(pages, 1)
    ]


def file_of(order: Order, letter: str, files: Sequence[AnnexFile]) -> AnnexFile | None:
    """The file of the annex with a letter; "" is the office's own form."""
    del order
    return next((file for file in files if file.annex.letter == letter), None)


def _lettered(order: Order, files: Sequence[AnnexFile]) -> list[AnnexFile]:
    found = []
    for annex in order.annexes:
        if not annex.letter:
            continue
        file = file_of(order, annex.letter, files)
        if file is None:
            raise PackError(
                "Task {task}: the annex {file} is not at hand. Attach it again, or take it off "
                "the task.",
                task=order.task.task_id,
                file=annex.file,
            )
        found.append(file)
    return found


def _read(order: Order, file: AnnexFile) -> list[Pdf]:
    form = order.form or OrderForm()
    return read_annex(order.task.task_id, file, most_mb=form.most_annex_mb)


def _refuse_a_library(order: Order, counts: Sequence[tuple[str, int]]) -> None:
    most = (order.form or OrderForm()).most_annex_pages
    count = sum(pages for _, pages in counts)
    if count > most:
        raise PackError(
            "Task {task}: its annexes have {count} pages ({files}); at most {most} go along. "
            "Attach only the pages that the team needs, or raise order_form.most_annex_pages in "
            "the programme profile.",
            task=order.task.task_id,
            count=count,
            files=", ".join(f"{name}: {pages}" for name, pages in counts),
            most=most,
        )


def _annex_page(order: Order, file: AnnexFile, page: Pdf, number: int, count: int) -> Page:
    """One page of an annex on A4, lying where it lies."""
    wide, high = shown_size(page)
    paper = A4_LANDSCAPE if wide > high else A4_PORTRAIT
    title = tr("Annex {letter}").format(letter=file.annex.letter)
    head = [title, file.annex.title, file.annex.file]
    head.append(tr("its page {number} of {count}").format(number=number, count=count))
    lines = wrapped(" · ".join(part for part in head if part), SMALL_BOLD, _width(paper))
    if is_picture(file):
        box = _box(paper, len(lines))
    else:
        box = _box(paper, len(lines) + 1)
        share = share_of_size(page, box)
        box, said = (_own(page, box), "") if share >= OWN_SIZE else (box, _shrunk(share))
        lines = [*lines, said]
    return Page(
        title,
        partial(_head_marks, paper, lines),
        paper=paper,
        below=Underlay(lambda _number, _count, _folder: page, box, _what(order, file)),
    )


def _what(order: Order, file: AnnexFile) -> str:
    return f"{order.task.task_id}: {file.annex.file}"


def _shrunk(share: float) -> str:
    return tr("Printed at {percent} % of its size: no scale that is written on it holds.").format(
        percent=int(share * 100)
    )


def _width(paper: Paper) -> float:
    return paper.content_mm - 2 * PAD


def _box(paper: Paper, lines: int) -> Box:
    top = paper.body_top + lines * SMALL.line_mm + 1.0
    return Box(paper.left + PAD, top, _width(paper), paper.body_bottom - top)


def _own(page: Pdf, box: Box) -> Box:
    """The middle of a box, as large as the page itself is."""
    wide, high = (
        min(own, room) for own, room in zip(shown_size(page), (box.width, box.height), strict=True)
    )
    return Box(box.x + (box.width - wide) / 2, box.y + (box.height - high) / 2, wide, high)


def _head_marks(paper: Paper, lines: Sequence[str]) -> list[Mark]:
    """What it is an annex of, in bold; how it was printed, below."""
    x, y, width = paper.left + PAD, paper.body_top, _width(paper)
    *bold, last = lines
    if len(lines) == 1:
        bold, last = [last], ""
    marks = lines_marks(bold, x, y, width, SMALL_BOLD)
    return marks + lines_marks([last], x, y + len(bold) * SMALL.line_mm, width, SMALL)
