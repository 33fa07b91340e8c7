# SPDX-License-Identifier: GPL-3.0-or-later
"""Make `layouts/templates/order.docx`, the Word template that ships; the same bytes every time.

An office opens it in Word and changes it, or begins with its own form (docs/word.md).
"""

from __future__ import annotations

import io
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from word_parts import (  # noqa: E402 (found once the path is set)
    add_field,
    add_shade,
    add_table,
    add_words,
    mm,
    pt,
    qualified,
    remove_first,
    repeat_on_pages,
    side_of,
)

from mineaction_plugin.core.libraries import load  # noqa: E402 (found once the path is set)

TARGET = ROOT / "mineaction_plugin" / "layouts" / "templates" / "order.docx"
FONT = "Arial"
"""On every computer with Word, with Arabic letters; LibreOffice has its measures."""
MARGIN_MM = 15.0
_EPOCH = (1980, 1, 1, 0, 0, 0)
Cells = Any
"""Objects of python-docx, which has no types."""


def main() -> int:
    """Write the template."""
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(template())
    return 0


def template() -> bytes:
    """The template as the bytes of a Word document."""
    document = load("docx").Document()
    _styles(document)
    _page(document)
    _head(document.sections[0].header)
    _foot(document.sections[0].footer)
    _form(document)
    _lists(document)
    _changes(document)
    _points(document)
    _maps(document)
    _signed(document)
    raw = io.BytesIO()
    document.save(raw)
    return _same_bytes(raw.getvalue())


def _same_bytes(content: bytes) -> bytes:
    """The package with the times of its members taken out."""
    result = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as source,
        zipfile.ZipFile(result, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for info in source.infolist():
            target.writestr(
                zipfile.ZipInfo(info.filename, _EPOCH), source.read(info), zipfile.ZIP_DEFLATED
            )
    return result.getvalue()


def _styles(document: Cells) -> None:
    properties = document.core_properties
    properties.author = "Mine Action for QGIS"
    properties.title = "{{ order.what }} {{ order.name }}"
    properties.comments = ""
    properties.created = properties.modified = datetime(2026, 1, 1, tzinfo=UTC)
    for name, size in (("Normal", 10.0), ("Title", 16.0), ("Heading 1", 12.0)):
        style = document.styles[name]
        _font(style.font, style.element.get_or_add_rPr(), size)
        style.font.bold = style.font.cs_bold = name != "Normal"
        form = style.paragraph_format
        form.space_before = pt(0 if name == "Normal" else 6)
        form.space_after = pt(2)
        form.line_spacing = 1.0
    title = document.styles["Title"].element.get_or_add_pPr()
    for border in title.findall(qualified("pBdr")):
        title.remove(border)


def _font(font: Cells, properties: Cells, size_pt: float) -> None:
    font.name, font.size = FONT, pt(size_pt)
    font.color.rgb = load("docx.shared").RGBColor(0, 0, 0)
    fonts = properties.find(qualified("rFonts"))
    for name in list(fonts.attrib):
        if "heme" in name:
            del fonts.attrib[name]
    for name in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qualified(name), FONT)
    for element in properties.findall(qualified("szCs")):
        properties.remove(element)
    whole = load("docx.oxml").OxmlElement("w:szCs")
    whole.set(qualified("val"), str(int(size_pt * 2)))
    properties.find(qualified("sz")).addnext(whole)


def _page(document: Cells) -> None:
    section = document.sections[0]
    section.page_width, section.page_height = mm(210), mm(297)
    section.left_margin = section.right_margin = mm(MARGIN_MM)
    section.top_margin, section.bottom_margin = mm(26), mm(34)
    section.header_distance = section.footer_distance = mm(10)


def _head(header: Cells) -> None:
    """What it is, how it may be handled, which revision and which page."""
    table = add_table(header, (70, 40, 70), lines="bottom")
    left, middle, right = table.rows[0].cells
    add_words(left.paragraphs[0], "{{ order.what }}", 12, bold=True)
    add_words(left.add_paragraph(), "{{ task.id }}", 9)
    add_words(middle.paragraphs[0], "{{ programme.handling }}", 10, bold=True, side="CENTER")
    add_words(right.paragraphs[0], "{{ order.name }}", 12, bold=True, side="RIGHT")
    page = right.add_paragraph()
    add_words(page, "{{ words.before_page }}", 9, side="RIGHT")
    add_field(page, "PAGE")
    add_words(page, "{{ words.between_pages }}", 9)
    add_field(page, "NUMPAGES")
    add_words(page, "{{ words.after_pages }}", 9)
    remove_first(header)


def _foot(footer: Cells) -> None:
    """What every page says at its foot, and which of the two forms governs."""
    add_words(footer.paragraphs[0], "{{ order.governs }}", 9, bold=True)
    for tag in ("order.facts", "order.layers", "order.statements"):
        add_words(footer.add_paragraph(), f"{{{{ {tag} }}}}", 9)


def _form(document: Cells) -> None:
    document.add_paragraph("{%p if task.title %}")
    document.add_paragraph("{{ task.title }}", style="Title")
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p if task.place %}")
    add_words(document.add_paragraph(), "{{ task.place }}", 12, bold=True)
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p for section in sections %}")
    document.add_heading("{{ section.title }}", 1)
    table = add_table(document, (45, 135), rows=3)
    table.cell(0, 0).text = "{%tr for fact in section.facts %}"
    add_words(table.cell(1, 0).paragraphs[0], "{{ fact.label }}", 9, bold=True)
    value = table.cell(1, 1)
    value.text = "{%p if fact.key %}"
    add_words(value.add_paragraph(), "{{ fact.value }}", 12, bold=True)
    value.add_paragraph("{%p else %}")
    add_words(value.add_paragraph(), "{{ fact.value }}", 10)
    value.add_paragraph("{%p endif %}")
    table.cell(2, 0).text = "{%tr endfor %}"
    document.add_paragraph("{%p endfor %}")


def _lists(document: Cells) -> None:
    """What leads to the worksite and away from it; a list with no rows has no heading."""
    _loop(
        document,
        ("worksite", "feature", "words.worksite"),
        (26, 44, 56, 54),
        (
            ("{{ feature.label }}",),
            ("{{ feature.kind }}",),
            ("{{ feature.mgrs }}", "{{ feature.dm }}"),
            ("{{ feature.verified }}", "{{ feature.driven }}", "{{ feature.radius }}"),
        ),
    )
    _loop(
        document,
        ("facilities", "facility", "words.facilities"),
        (60, 56, 64),
        (
            ("{{ facility.name }}", "{{ facility.surgery }}"),
            ("{{ facility.mgrs }}", "{{ facility.dm }}"),
            ("{{ facility.distance_km }} {{ words.straight_line }}", "{{ facility.contact }}"),
        ),
    )
    _loop(
        document,
        ("annexes", "annex", "words.annexes"),
        (45, 135),
        (("{{ words.annex }} {{ annex.letter }}",), ("{{ annex.title }}",)),
    )


def _loop(
    document: Cells,
    names: tuple[str, str, str],
    widths: tuple[float, ...],
    cells: tuple[tuple[str, ...], ...],
) -> None:
    rows, row, heading = names
    document.add_paragraph(f"{{%p if {rows} %}}")
    document.add_heading(f"{{{{ {heading} }}}}", 1)
    table = add_table(document, widths, rows=3)
    table.cell(0, 0).text = f"{{%tr for {row} in {rows} %}}"
    for number, lines in enumerate(cells):
        cell = table.cell(1, number)
        add_words(cell.paragraphs[0], lines[0], 9, bold=number == 0)
        for line in lines[1:]:
            value = line[3:-3]
            cell.add_paragraph(f"{{%p if {value} %}}")
            add_words(cell.add_paragraph(), line, 9)
            cell.add_paragraph("{%p endif %}")
    table.cell(2, 0).text = "{%tr endfor %}"
    document.add_paragraph("{%p endif %}")


POINTS = (
    ("{{ words.point }}", "{{ point.label }}", 16, "LEFT"),
    ("{{ frame.format }}", "{{ point.coordinate }}", 36, "LEFT"),
    ("{{ frame.grid }}", "{{ point.beside }}", 41, "LEFT"),
    ("{{ words.check }}", "{{ point.check }}", 16, "CENTER"),
    ("{{ words.to }}", "{{ point.to }}", 12, "LEFT"),
    ("{{ words.bearing }}", "{{ point.bearing }}", 24, "RIGHT"),
    ("{{ words.back }}", "{{ point.back_bearing }}", 17, "RIGHT"),
    ("{{ words.distance }}", "{{ point.distance_m }}", 18, "RIGHT"),
)


CHANGES = (
    ("{{ words.point }}", "{{ change.label }}", 18, "LEFT"),
    ("{{ words.change }}", "{{ change.fate }}", 24, "LEFT"),
    ("{{ words.was }}", "{{ change.was }}", 46, "LEFT"),
    ("{{ words.now }}", "{{ change.now }}", 46, "LEFT"),
    ("{{ words.moved }}", "{{ change.moved_m }}", 20, "RIGHT"),
    ("{{ words.towards }}", "{{ change.towards }}", 26, "RIGHT"),
)


def _changes(document: Cells) -> None:
    """What is not as it was, from the second revision on."""
    document.add_paragraph("{%p if changes %}")
    document.add_heading("{{ words.changes }}", 1).paragraph_format.keep_with_next = True
    _headed(document, CHANGES, "for change in changes")
    document.add_paragraph("{%p endif %}")


def _points(document: Cells) -> None:
    document.add_heading("{{ words.points }}", 1).paragraph_format.keep_with_next = True
    line = "{{ order.set_gps }} · {{ frame.declination }}"
    add_words(document.add_paragraph(), line, 9)
    _headed(document, POINTS, "for point in points")


def _headed(document: Cells, columns: tuple[tuple[str, str, float, str], ...], loop: str) -> None:
    """A table whose first row comes again on each page."""
    table = add_table(document, tuple(width for _, _, width, _ in columns), rows=4)
    repeat_on_pages(table.rows[0])
    for number, (heading, tag, _, side) in enumerate(columns):
        head = table.cell(0, number)
        add_words(head.paragraphs[0], heading, 9, bold=True, side=side)
        add_shade(head)
        add_words(table.cell(2, number).paragraphs[0], tag, 9, bold=number == 0, side=side)
    table.cell(1, 0).text = f"{{%tr {loop} %}}"
    table.cell(3, 0).text = "{%tr endfor %}"


def _maps(document: Cells) -> None:
    for name in ("overview", "task_map", "evacuation"):
        heading = document.add_heading(f"{{{{ words.{name} }}}}", 1)
        heading.paragraph_format.page_break_before = True
        heading.paragraph_format.keep_with_next = True
        picture = document.add_paragraph(f"{{{{ picture.{name} }}}}")
        picture.alignment = side_of("CENTER")


def _signed(document: Cells) -> None:
    """Who issued it, who took it; the code that names exactly what was issued."""
    document.add_paragraph("{%p if form.signatures %}")
    heading = document.add_heading("{{ order.name }}", 1)
    heading.paragraph_format.page_break_before = True
    table = add_table(document, (90, 90), rows=1)
    for cell, (role, who) in zip(
        table.rows[0].cells,
        (("approved_by", "order.approved_by"), ("issued_by", "order.issued_by")),
        strict=True,
    ):
        _to_sign(cell, f"words.{role}", f"{{{{ {who} }}}}")
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{%p if form.acknowledgement %}")
    document.add_paragraph("{{ words.received }}")
    table = add_table(document, (90, 90), rows=1)
    _to_sign(table.cell(0, 0), "words.accepted_by", "{{ task.operator }}")
    _to_sign(table.cell(0, 1), "words.team_leader", "{{ task.team }}")
    document.add_paragraph("{%p endif %}")
    document.add_paragraph("{{ picture.qr | width_mm(28) }}")


def _to_sign(cell: Cells, role: str, known: str) -> None:
    add_words(cell.paragraphs[0], f"{{{{ {role} }}}}", 9, bold=True)
    add_words(cell.add_paragraph(), known, 10)
    for _ in range(2):
        add_words(cell.add_paragraph(), "", 10)
    add_words(cell.add_paragraph(), "{{ words.to_sign }}", 9)


if __name__ == "__main__":
    sys.exit(main())
