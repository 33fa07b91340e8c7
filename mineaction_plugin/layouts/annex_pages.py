# SPDX-License-Identifier: GPL-3.0-or-later
"""The documents that follow an order as Annex A, B, …, each page below our bands."""

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


def annex_pages(
    order: Order, files: Sequence[AnnexFile], form: AnnexFile | None = None
) -> list[Page]:
    """The pages of all annexes, in the order of the annexes.

    Args:
        order: the order; it says which annexes there are.
        files: where their bytes are, in any order.
        form: the one that is printed as the order's form, and not again.

    Raises:
        PackError: an annex without a file, one that cannot be read, or too many pages.
    """
    wanted = [file for file in _at_hand(order, files) if file != form]
    found = [(file, read(order, file)) for file in wanted]
    _refuse_a_library(order, [(file.annex.file, len(pages)) for file, pages in found])
    return [
        _annex_page(order, file, page, number, len(pages))
        for file, pages in found
        for number, page in enumerate(pages, 1)
    ]


def _at_hand(order: Order, files: Sequence[AnnexFile]) -> list[AnnexFile]:
    found = []
    for annex in order.annexes:
        file = next((each for each in files if each.annex == annex), None)
        if file is None:
            raise PackError(
                "Task {task}: the annex {file} is not at hand. Attach it again, or take it off "
                "the task.",
                task=order.task.task_id,
                file=annex.file,
            )
        found.append(file)
    return found


def read(order: Order, file: AnnexFile) -> list[Pdf]:
    """The pages of one document, within the programme's limits.

    Raises:
        PackError: naming task, file and remedy.
    """
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
    title = tr("Annex {letter}").format(letter=file.annex.letter)
    head = [title, file.annex.title, file.annex.file]
    head.append(tr("its page {number} of {count}").format(number=number, count=count))
    name = " · ".join(part for part in head if part)
    paper, box, lines = annex_box(page, name, fills=is_picture(file))
    what = f"{order.task.task_id}: {file.annex.file}"
    below = Underlay(lambda _number, _count, _folder: page, box, what)
    return Page(title, partial(with_line, paper, lines), paper=paper, below=below)


def annex_box(
    page: Pdf, name: str, kept_mm: float = 0.0, *, fills: bool = False
) -> tuple[Paper, Box, list[str]]:
    """The paper of a page, where it stands on it, and the lines above it.

    Args:
        page: a page of pypdf.
        name: what is said of it above.
        kept_mm: height that is kept free at its foot.
        fills: a photograph, which has no size of its own.
    """
    wide, high = shown_size(page)
    paper = A4_LANDSCAPE if wide > high else A4_PORTRAIT
    lines = wrapped(name, SMALL_BOLD, _width(paper))
    if fills:
        return paper, _box(paper, len(lines), kept_mm), [*lines, ""]
    box = _box(paper, len(lines) + 1, kept_mm)
    share = share_of_size(page, box)
    if share >= OWN_SIZE:
        return paper, _own(page, box), [*lines, ""]
    return paper, box, [*lines, _shrunk(share)]


def _shrunk(share: float) -> str:
    return tr("Printed at {percent} % of its size: no scale that is written on it holds.").format(
        percent=int(share * 100)
    )


def _width(paper: Paper) -> float:
    return paper.content_mm - 2 * PAD


def _box(paper: Paper, lines: int, kept_mm: float) -> Box:
    top = paper.body_top + lines * SMALL.line_mm + 1.0
    return Box(paper.left + PAD, top, _width(paper), paper.body_bottom - kept_mm - top)


def _own(page: Pdf, box: Box) -> Box:
    """The middle of a box, as large as the page itself is."""
    wide, high = (
        min(own, room) for own, room in zip(shown_size(page), (box.width, box.height), strict=True)
    )
    return Box(box.x + (box.width - wide) / 2, box.y + (box.height - high) / 2, wide, high)


def with_line(paper: Paper, lines: Sequence[str]) -> list[Mark]:
    """What the page is, in bold, and in the last line how it was printed."""
    x, y, width = paper.left + PAD, paper.body_top, _width(paper)
    *bold, last = lines
    marks = lines_marks(bold, x, y, width, SMALL_BOLD)
    return marks + lines_marks([last], x, y + len(bold) * SMALL.line_mm, width, SMALL)
