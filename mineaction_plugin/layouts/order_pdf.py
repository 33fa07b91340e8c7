# SPDX-License-Identifier: GPL-3.0-or-later
"""`P_order.pdf`: the whole order on paper, from the order alone and an optional basemap."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsMapLayer

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.position.geodesy import WorkingPlane
from mineaction_plugin.core.terms.progress import Progress, silent
from mineaction_plugin.layouts.annex_pages import annex_pages
from mineaction_plugin.layouts.annex_reading import AnnexFile
from mineaction_plugin.layouts.backgrounds import Backgrounds
from mineaction_plugin.layouts.form_page import form_pages
from mineaction_plugin.layouts.georeference import add_viewport
from mineaction_plugin.layouts.order_layers import layers_of
from mineaction_plugin.layouts.order_text import revision_name
from mineaction_plugin.layouts.page import Page, numbered, on_its_side
from mineaction_plugin.layouts.press import Press
from mineaction_plugin.layouts.sheets import sheet_pages
from mineaction_plugin.layouts.text_pages import text_pages
from mineaction_plugin.layouts.underlay import place

TOGETHER = 20
"""Pages printed in one go: few starts of the printer, and memory stays flat."""
MOST_POINTS = 5000
"""More fill over a hundred pages: nobody walks, reads over the radio or checks such a boundary."""
PageCount = int


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
    with tempfile.TemporaryDirectory(prefix="mineaction_") as folder:
        parts = _print(order, pages, press or Press(), Path(folder), on_page)
        _join(parts, pages, path, order, Path(folder))
    return len(pages)


def pages_of(
    order: Order,
    backgrounds: Backgrounds | None = None,
    annexes: Sequence[AnnexFile] = (),
) -> list[Page]:
    """Form, the sheets of the programme, what found no room on the form, annexes.

    Raises:
        PackError: a boundary of more points than anybody can walk.
    """
    if len(order.points) > MOST_POINTS:
        raise PackError(
            "The boundary of task {task} has {count} points; a sheet takes at most {most}. "
            "Simplify the boundary (createtasks: SIMPLIFY_M or MAX_POINTS), or leave the PDF out "
            "(FORMATS).",
            task=order.task.task_id,
            count=len(order.points),
            most=MOST_POINTS,
        )
    sheets = sheet_pages(order, layers_of(order), backgrounds or Backgrounds())
    form, overflow = form_pages(order, after=len(sheets))
    pages = [*form, *sheets, *text_pages(order, overflow), *annex_pages(order, annexes)]
    return [on_its_side(order, page) for page in pages]


def _print(
    order: Order, pages: Sequence[Page], press: Press, folder: Path, on_page: Progress
) -> list[Path]:
    """Print the pages, some together, into numbered files."""
    parts: list[Path] = []
    for start in range(0, len(pages), TOGETHER):
        printable = [
            (numbered(order, page, start + number, len(pages)), page.maps, page.paper)
            for number, page in enumerate(pages[start : start + TOGETHER], 1)
        ]
        parts.append(folder / f"{start:05d}.pdf")
        press.print_pages(printable, parts[-1])
        on_page(min(1.0, (start + TOGETHER) / len(pages)))
    return parts


def _join(
    parts: Sequence[Path], pages: Sequence[Page], path: Path, order: Order, folder: Path
) -> None:
    """Join the printed parts, place what lies below pages, georeference each that has a map."""
    writer = load("pypdf").PdfWriter()
    for part in parts:
        writer.append(str(part))
    if len(writer.pages) != len(pages):
        raise PackError(
            "{file} has {count} pages instead of {expected}; it was not written.",
            file=path.name,
            count=len(writer.pages),
            expected=len(pages),
        )
    plane = WorkingPlane(order.frame.zone, order.frame.epsg)
    for number, (printed, page) in enumerate(zip(writer.pages, pages, strict=True), 1):
        if page.below is not None:
            theirs = page.below.source(number, len(pages), folder)
            below = page.below
            place(printed, theirs, below.box, name=below.name, see_through=order.draft)
        for on_page in page.maps:
            add_viewport(printed, on_page.frame, plane)
    writer.add_metadata({"/Title": revision_name(order), "/Creator": "Mine Action for QGIS"})
    try:
        writer.write(str(path))
    except OSError as error:
        raise PackError(
            "{file} could not be written in {folder}: {reason}.",
            file=path.name,
            folder=str(path.parent),
            reason=error.strerror or str(error),
        ) from error
