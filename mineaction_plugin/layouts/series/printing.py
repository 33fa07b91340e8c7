# SPDX-License-Identifier: GPL-3.0-or-later
"""From the pages of a series to one PDF: georeferenced, and linked from sheet to sheet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.disk import saving
from mineaction_plugin.core.order.scratch import scratch
from mineaction_plugin.core.order.series import Series
from mineaction_plugin.core.terms.progress import Progress, silent
from mineaction_plugin.layouts.georeference import POINTS_A_MM, add_viewport
from mineaction_plugin.layouts.map_frame import Box
from mineaction_plugin.layouts.mirror import is_read_from_right, mirrored, mirrored_maps
from mineaction_plugin.layouts.press import Press
from mineaction_plugin.layouts.series.facts import SeriesFacts
from mineaction_plugin.layouts.series.index_page import index_page
from mineaction_plugin.layouts.series.sheet_page import Jump, SeriesPage, sheet_page
from mineaction_plugin.layouts.series.template import SeriesTemplate

INDEX = ""
"""The name of the index among the sheets."""
MakePage = Callable[[], SeriesPage]


def print_series(
    facts: SeriesFacts,
    series: Series,
    path: Path,
    progress: Progress = silent,
    template: SeriesTemplate | None = None,
) -> None:
    """Write the index and all sheets into one PDF. Main thread only.

    With a template the sheets are the office's; the index is ours.

    Raises:
        MineActionError: a sentence that says why there is no PDF; nothing is left behind.
    """
    count = len(series.sheets) + 1
    makers: list[tuple[str, MakePage]] = [(INDEX, partial(index_page, facts, series, (1, count)))]
    for number, sheet in enumerate(series.sheets, 2):
        if template is not None:
            makers.append(
                (sheet.name, partial(template.page, facts, series, sheet, (number, count)))
            )
        else:
            makers.append((sheet.name, partial(sheet_page, facts, series, sheet, (number, count))))
    print_pages(facts, makers, path, progress)


def print_pages(
    facts: SeriesFacts,
    makers: Sequence[tuple[str, MakePage]],
    path: Path,
    progress: Progress = silent,
) -> None:
    """Print named pages one by one, so that progress is told and a stop is heard between them."""
    writer = load("pypdf").PdfWriter()
    numbers = {name: number for number, (name, _) in enumerate(makers)}
    jumps: list[tuple[int, Jump]] = []
    press = Press(facts.transforms)
    with scratch() as folder:
        for number, (_, make) in enumerate(makers):
            progress(number / len(makers))
            page = _sided(facts, make())
            part = folder / f"{number:05d}.pdf"
            if page.prints is not None:
                page.prints(part)
            else:
                press.print_pages([(page.marks, (page.on_page,), facts.paper)], part)
            writer.append(str(part))
            add_viewport(writer.pages[-1], page.on_page.frame, facts.plane)
            jumps += [(number, jump) for jump in page.jumps]
        for number, jump in jumps:
            _link(writer, number, jump, numbers)
        for name, number in numbers.items():
            writer.add_outline_item(title=name or facts.title, page_number=number)
        writer.add_metadata({"/Title": facts.title, "/Creator": "Mine Action for QGIS"})
        _write(writer, path)
    progress(1.0)


def _sided(facts: SeriesFacts, page: SeriesPage) -> SeriesPage:
    """The page as it is read in its language; what lies on the map keeps its sides."""
    if page.prints is not None or not is_read_from_right(facts.language):
        return page
    width = facts.paper.width_mm
    (on_page,) = mirrored_maps((page.on_page,), width)
    shift = on_page.frame.box.x - page.on_page.frame.box.x
    jumps = tuple(_sided_jump(jump, width, shift) for jump in page.jumps)
    return SeriesPage(tuple(mirrored(page.marks, width)), on_page, jumps)


def _sided_jump(jump: Jump, width_mm: float, shift_mm: float) -> Jump:
    box = jump.box
    x = box.x + shift_mm if jump.is_on_map else width_mm - box.x - box.width
    return replace(jump, box=replace(box, x=x))


def _link(writer: Any, number: int, jump: Jump, numbers: dict[str, int]) -> None:  # noqa: ANN401 pypdf
    """Make a place on a page lead to another one (ISO 32000-2, 12.5.6.5)."""
    link = load("pypdf.annotations").Link(
        rect=_rectangle(writer.pages[number], jump.box),
        border=[0, 0, 0],
        target_page_index=numbers[jump.to],
    )
    writer.add_annotation(page_number=number, annotation=link)


def _rectangle(page: Any, place: Box) -> tuple[float, float, float, float]:  # noqa: ANN401 pypdf
    top = float(page.mediabox.top)
    return (
        place.x * POINTS_A_MM,
        top - (place.y + place.height) * POINTS_A_MM,
        (place.x + place.width) * POINTS_A_MM,
        top - place.y * POINTS_A_MM,
    )


def _write(writer: Any, path: Path) -> None:  # noqa: ANN401 pypdf
    """Write beside the name first: a file that is there is a file that is whole."""
    unfinished = path.with_name(f"{path.name}.part")
    with saving(path):
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            writer.write(str(unfinished))
            unfinished.replace(path)
        except OSError:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
            raise
