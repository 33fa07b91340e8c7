# SPDX-License-Identifier: GPL-3.0-or-later
"""From the pages of one order to one PDF: printed some together, joined, georeferenced."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.disk import saving
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.scratch import scratch
from mineaction_plugin.core.position.geodesy import WorkingPlane
from mineaction_plugin.core.terms.progress import Progress, silent
from mineaction_plugin.layouts.georeference import add_viewport
from mineaction_plugin.layouts.order_text import revision_name
from mineaction_plugin.layouts.page import Page, numbered
from mineaction_plugin.layouts.press import Press
from mineaction_plugin.layouts.underlay import place

TOGETHER = 20
"""Pages printed in one go: few starts of the printer, and memory stays flat."""


def write(
    order: Order,
    pages: Sequence[Page],
    path: Path,
    *,
    press: Press | None = None,
    on_page: Progress = silent,
) -> None:
    """Write pages that belong together as one PDF. Main thread only.

    Args:
        order: what the bands of each page say they belong to.
        pages: the pages, numbered from 1.
        path: the file to write; its folder exists.
        press: one press for many files saves its making.
        on_page: called with the share of pages done.

    Raises:
        PackError: the file cannot be written.
    """
    with scratch() as folder:
        parts = _print(order, pages, press or Press(), folder, on_page)
        _join(parts, pages, path, order, folder)


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
    with saving(path):
        writer.write(str(path))
