# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts of a Word document that python-docx has no words of its own for."""

from __future__ import annotations

from typing import Any

from mineaction_plugin.core.libraries import load

CONTENT_MM = 180.0
QUIET = "E4E4E4"
Cells = Any
"""Objects of python-docx, which has no types."""


def qualified(name: str) -> str:
    """The name of an element or attribute with its namespace."""
    return str(load("docx.oxml.ns").qn(f"w:{name}"))


def pt(value: float) -> int:
    """A length in points as python-docx counts."""
    return int(load("docx.shared").Pt(value))


def mm(value: float) -> int:
    """A length in mm as python-docx counts."""
    return int(load("docx.shared").Mm(value))


def add_table(
    parent: Cells, widths: tuple[float, ...], *, rows: int = 1, lines: str = "rows"
) -> Cells:
    """A table whose columns keep their widths in mm, with lines between its rows or below it."""
    if parent.part.partname.startswith("/word/document"):
        table = parent.add_table(rows, len(widths))
    else:
        table = parent.add_table(rows, len(widths), mm(CONTENT_MM))
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = mm(width)
        for cell in column.cells:
            cell.width = mm(width)
    add_borders(table, ("bottom",) if lines == "bottom" else ("top", "bottom", "insideH"))
    for row in table.rows:
        whole_row(row)
    return table


def add_borders(table: Cells, sides: tuple[str, ...]) -> None:
    """Thin grey lines on some sides, where the schema's order has them."""
    element = load("docx.oxml").OxmlElement
    borders = element("w:tblBorders")
    for side in sides:
        line = element(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", "808080")):
            line.set(qualified(name), value)
        borders.append(line)
    properties = table._tbl.tblPr  # noqa: SLF001
    behind = next(
        (
            child
            for child in properties
            if child.tag in {qualified("tblLayout"), qualified("tblLook")}
        ),
        None,
    )
    place = len(properties) if behind is None else properties.index(behind)
    properties.insert(place, borders)


def whole_row(row: Cells) -> None:
    """A row is not torn between two pages."""
    row._tr.get_or_add_trPr().append(load("docx.oxml").OxmlElement("w:cantSplit"))  # noqa: SLF001


def repeat_on_pages(row: Cells) -> None:
    """The row comes again on top of each page."""
    row._tr.get_or_add_trPr().append(load("docx.oxml").OxmlElement("w:tblHeader"))  # noqa: SLF001


def add_shade(cell: Cells) -> None:
    """A grey ground."""
    shade = load("docx.oxml").OxmlElement("w:shd")
    for name, value in (("val", "clear"), ("color", "auto"), ("fill", QUIET)):
        shade.set(qualified(name), value)
    cell._tc.get_or_add_tcPr().append(shade)  # noqa: SLF001


def add_words(
    paragraph: Cells, text: str, size_pt: float, *, bold: bool = False, side: str = ""
) -> None:
    """A run of text in a size, for Latin and Arabic letters alike."""
    run = paragraph.add_run(text)
    run.bold, run.font.cs_bold, run.font.size = bold, bold, pt(size_pt)
    whole = load("docx.oxml").OxmlElement("w:szCs")
    whole.set(qualified("val"), str(int(size_pt * 2)))
    run._r.rPr.find(qualified("sz")).addnext(whole)  # noqa: SLF001
    paragraph.paragraph_format.space_after = 0
    if side:
        paragraph.alignment = side_of(side)


def side_of(name: str) -> Any:  # noqa: ANN401 (an enumeration of python-docx)
    """An alignment by its name."""
    return getattr(load("docx.enum.text").WD_ALIGN_PARAGRAPH, name)


def add_field(paragraph: Cells, code: str) -> None:
    """A number that Word counts itself."""
    element = load("docx.oxml").OxmlElement
    field = element("w:fldSimple")
    field.set(qualified("instr"), code)
    paragraph._p.append(field)  # noqa: SLF001
    run = element("w:r")
    properties, size, text = element("w:rPr"), element("w:sz"), element("w:t")
    size.set(qualified("val"), "18")
    text.text = "1"
    properties.append(size)
    run.append(properties)
    run.append(text)
    field.append(run)


def remove_first(band: Cells) -> None:
    """The empty paragraph that a new header begins with goes behind its table, tiny."""
    first = band.paragraphs[0]
    band._element.remove(first._p)  # noqa: SLF001
    band._element.append(first._p)  # noqa: SLF001
    first.paragraph_format.space_after = 0
    first.paragraph_format.line_spacing = pt(1)
