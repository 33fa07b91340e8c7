# SPDX-License-Identifier: GPL-3.0-or-later
"""`P_order.pdf`: the whole order on paper, from the order alone and an optional basemap."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsMapLayer

from mineaction_plugin.core.errors import PackError, say
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.progress import Progress, silent
from mineaction_plugin.core.terms.vocabulary import RING_KINDS
from mineaction_plugin.layouts.annex_pages import annex_pages
from mineaction_plugin.layouts.annex_reading import AnnexFile
from mineaction_plugin.layouts.backgrounds import Backgrounds
from mineaction_plugin.layouts.change_page import change_pages
from mineaction_plugin.layouts.form_flow import Overflow
from mineaction_plugin.layouts.form_page import form_pages
from mineaction_plugin.layouts.office_form import form_file, office_form_pages
from mineaction_plugin.layouts.order_layers import OrderLayers, layers_of
from mineaction_plugin.layouts.page import Page, on_its_side
from mineaction_plugin.layouts.pdf_join import write
from mineaction_plugin.layouts.press import Press
from mineaction_plugin.layouts.sheets import office_pages, sheet_pages
from mineaction_plugin.layouts.template_files import FORM, Templates
from mineaction_plugin.layouts.text_pages import text_pages

MOST_POINTS = 5000
"""More fill over a hundred pages: nobody walks, reads over the radio or checks such a boundary."""
PageCount = int
WHY = ("ma_reason", "ma_findings")
"""Variables of a template without which page 1 does not say why an order was issued."""


def export(
    order: Order,
    path: Path,
    *,
    backgrounds: Backgrounds | None = None,
    annexes: Sequence[AnnexFile] = (),
    basemap: QgsMapLayer | None = None,
    press: Press | None = None,
    on_page: Progress = silent,
) -> PageCount:
    """Write the order as one PDF; every map page is georeferenced. Main thread only.

    Args:
        order: all that is printed.
        path: the file to write; its folder exists.
        backgrounds: what is drawn below everything on the maps.
        annexes: where the bytes of the order's annexes are.
        basemap: the plain background alone, in place of `backgrounds`.
        press: one press for many orders saves its making; without it the call has its own.
        on_page: called with the share of pages done.

    Returns:
        The number of pages.

    Raises:
        MineActionError: a sentence that says why there is no PDF.
    """
    pages = pages_of(order, backgrounds or Backgrounds(plain=basemap), annexes)
    write(order, pages, path, press=press, on_page=on_page)
    return len(pages)


def pages_of(
    order: Order,
    backgrounds: Backgrounds | None = None,
    annexes: Sequence[AnnexFile] = (),
) -> list[Page]:
    """Form, what changed, the sheets of the programme, what found no room on the form, annexes.

    Raises:
        PackError: a boundary of more points than anybody can walk.
    """
    refuse_endless(order)
    layers, backgrounds = layers_of(order), backgrounds or Backgrounds()
    sheets = [
        *change_pages(order, layers, backgrounds),
        *sheet_pages(order, layers, backgrounds),
    ]
    office = form_file(order, annexes, backgrounds.templates)
    form, overflow = _form(order, office, layers, backgrounds, len(sheets))
    pages = [*form, *sheets, *text_pages(order, overflow), *annex_pages(order, annexes, office)]
    return [on_its_side(order, page) for page in pages]


def refuse_endless(order: Order) -> None:
    """Print no boundary that nobody could walk.

    Raises:
        PackError: it has more points than a sheet takes.
    """
    count = sum(point.kind in RING_KINDS for point in order.points)
    if count > MOST_POINTS:
        raise PackError(
            "The boundary of task {task} has {count} points; a sheet takes at most {most}. "
            "Simplify the boundary (createtasks: SIMPLIFY_M or MAX_POINTS), or leave the PDF out "
            "(FORMATS).",
            task=order.task.task_id,
            count=count,
            most=MOST_POINTS,
        )


def _form(
    order: Order,
    office: AnnexFile | None,
    layers: OrderLayers,
    backgrounds: Backgrounds,
    after: int,
) -> tuple[list[Page], list[Overflow]]:
    """The office's PDF, else its layout, else ours."""
    if office is not None:
        return office_form_pages(order, office, after)
    if _hides_findings(order, backgrounds.templates):
        return form_pages(order, after)
    pages = office_pages(order, FORM, layers, backgrounds)
    return (pages, []) if pages else form_pages(order, after)


def _hides_findings(order: Order, templates: Templates) -> bool:
    """Whether the office's layout of the form would not say why an order was issued all the same.

    Raises:
        PackError: the template folder cannot be read.
    """
    path = templates.layout_of(FORM)
    if path is None or order.draft or not order.findings:
        return False
    try:
        layout = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False  # who prints it says so
    if all(variable in layout for variable in WHY):
        return False
    templates.warn(
        say(
            "Order {order_no} was issued with open findings, and page 1 must say why. The template "
            "{file} does not, so the plugin's own form is printed. Put @ma_reason and "
            "@ma_findings into it.",
            order_no=order.order_no,
            file=path.name,
        )
    )
    return True
