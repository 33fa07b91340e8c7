# SPDX-License-Identifier: GPL-3.0-or-later
"""The tag sheet: a Word file of every tag, filled with one order, to copy into a national form.

Left the tag as it is typed, right what it gives for this order. Tags of a list stand below the
loop that they need.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.disk import saving
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.mirror import is_read_from_right
from mineaction_plugin.layouts.word.bands import add_missing_bands
from mineaction_plugin.layouts.word.context import shape_of, values_of
from mineaction_plugin.layouts.word.pictures import Shown
from mineaction_plugin.layouts.word.right_to_left import turn
from mineaction_plugin.layouts.word.shapes import Group, Leaf, Rows, Shape
from mineaction_plugin.translation import tr

Document = Any
"""A document of python-docx."""
TAG_MM, VALUE_MM = 80.0, 90.0
PICTURE_MM = 80.0
MONO = "Courier New"
Line = tuple[str, object]
"""A tag and what it gives: a text, or a picture's name."""


def write(order: Order, path: Path, pictures: Mapping[str, Shown]) -> int:
    """Write the sheet.

    Args:
        order: what fills the tags; one that has much shows much.
        path: the file to write; its folder exists.
        pictures: what makes each picture.

    Returns:
        How many tags it shows.

    Raises:
        PackError: the file cannot be written.
    """
    document = load("docx").Document()
    document.add_heading(tr("Tags for Word templates"), 0)
    document.add_paragraph(
        tr(
            "Copy a tag with its braces into your form. Save the form as order.docx in the "
            "template folder of your office. Rows of a table are repeated between the two tags of "
            "their loop, each in a row of its own."
        )
    )
    count = 0
    shape, values = shape_of(order), values_of(order)
    for name, inner in shape.tags.items():
        lines = list(lines_of(name, inner, values.get(name)))
        if lines:
            document.add_heading(name, 1)
            count += sum(tag.startswith("{{") for tag, _ in lines)
            _table(document, lines, pictures)
    add_missing_bands(document, order)
    if is_read_from_right(order.language):
        turn(document)
    _save(document, path)
    return count


def lines_of(path: str, shape: Shape, value: object) -> Iterator[Line]:
    """Every tag below a name; of a list its loop, and the tags of its first row."""
    match shape:
        case Leaf(is_picture=True):
            yield f"{{{{ {path} | width_mm({PICTURE_MM:g}) }}}}", path.rpartition(".")[2]
        case Leaf():
            yield f"{{{{ {path} }}}}", str(value or "")
        case Group():
            for name, inner in shape.tags.items():
                below = value.get(name) if isinstance(value, dict) else None
                yield from lines_of(_below(path, name), inner, below)
        case Rows():
            rows: Sequence[object] = value if isinstance(value, list) else []
            yield f"{{%tr for {shape.name} in {path} %}}", ""
            yield from lines_of(shape.name, shape.item, rows[0] if rows else None)
            yield "{%tr endfor %}", tr("… {count} rows").format(count=len(rows))


def _below(path: str, name: str) -> str:
    """`office.code`; a column with blanks in its name stands in brackets."""
    return f"{path}.{name}" if name.isidentifier() else f'{path}["{name}"]'


def _table(document: Document, lines: Iterable[Line], pictures: Mapping[str, Shown]) -> None:
    lengths = load("docx.shared")
    table = document.add_table(0, 2, style="Table Grid")
    table.autofit = False
    for tag, value in lines:
        cells = table.add_row().cells
        for cell, width in zip(cells, (TAG_MM, VALUE_MM), strict=True):
            cell.width = lengths.Mm(width)
        run = cells[0].paragraphs[0].add_run(tag)
        run.font.name, run.font.size = MONO, lengths.Pt(9)
        shown = cells[1].paragraphs[0].add_run("")
        if "| width_mm(" in tag and str(value) in pictures:
            content = pictures[str(value)].make()
            if content:
                shown.add_picture(io.BytesIO(content), width=lengths.Mm(PICTURE_MM))
        else:
            shown.text = str(value)


def _save(document: Document, path: Path) -> None:
    with saving(path):
        document.save(str(path))
