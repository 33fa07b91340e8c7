# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with a Word template is said: which tag, and where it stands."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.libraries import load
from tests.qgis.national_form import boxed, torn
from tests.qgis.word_documents import made, the_order, written

pytestmark = pytest.mark.usefixtures("qgis_app")

FAULTS = {  # the text, its place, what is said
    "unknown": ("{{ task.titel }}", "paragraph 1 (“{{ task.titel }}”)", "mean task.title?"),
    "not closed": ("No. {{ order.no", "paragraph 1", "not complete"),
    "closed by one": ("{{ order.no }", "paragraph 1", "not complete"),
    "a comment": ("See {#12", "paragraph 1", "not complete"),
    "one brace": ("{order.no}", "paragraph 1", "write {{ order.no }}"),
    "a group": ("{{ order }}", "paragraph 1", "order holds several tags; write order.no"),
    "a list": ("{{ points.label }}", "paragraph 1", "points is a list; loop over it"),
    "below a leaf": ("{{ order.no.real }}", "paragraph 1", "has nothing below it"),
    "python": ("{{ order.__class__ }}", "paragraph 1", "there is no tag order.__class__"),
    "a call": ("{{ range(10) }}", "paragraph 1", "nothing else"),
    "a sum": ("{{ 7 * 7 }}", "paragraph 1", "nothing else"),
    "a set": ("{% set x = 1 %}", "paragraph 1", "nothing else"),
    "jinja": ("{{ order.no | }}", "paragraph 1", "cannot be read"),
    "no end": ("{%p if order.draft %}", "paragraph 1", "{%p endif %} is missing"),
    "no begin": ("{%p endif %}", "paragraph 1", "ends what has not begun"),
    "inline over": ("{% for point in points %}", "paragraph 1", "does not end in its paragraph"),
    "row in no table": ("{%tr for point in points %}", "paragraph 1", "stands in no table"),
    "beside a whole": ("{%p if order.draft %} Mind", "paragraph 1", "“Mind” would be lost"),
    "not allowed": (
        "{% for hazard in hazards %}{{ hazard.source.owner }}{% endfor %}",
        "paragraph 1",
        "not among what the profile allows (hazard_source_fields): secteur",
    ),
    "an office field": ("{{ office.nothing }}", "paragraph 1", "task_fields"),
    "a filter": ("{{ order.no | attr('x') }}", "paragraph 1", "nothing else"),
    "cell": ("{%tc for point in points %}", "paragraph 1", "only p and tr are known"),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_named_with_its_tag_and_its_place(fault: str, tmp_path: Path) -> None:
    text, place, said = FAULTS[fault]
    form = made(tmp_path, lambda document: torn(document.add_paragraph(), text))
    with pytest.raises(MineActionError) as caught:
        written(the_order(), tmp_path, form)
    sentence = str(caught.value)
    assert sentence.startswith("Word template order.docx: ")
    assert place in sentence
    assert said in sentence
    assert not (tmp_path / "P_order.docx").exists()


def _in_cell(document: Any) -> None:  # noqa: ANN401
    table = document.add_table(3, 2)
    torn(table.cell(2, 1).paragraphs[0], "{{ task.nam }}")


def _in_header(document: Any) -> None:  # noqa: ANN401
    torn(document.sections[0].header.paragraphs[0], "{{ task.nam }}")


def _in_footer_table(document: Any) -> None:  # noqa: ANN401
    table = document.sections[0].footer.add_table(1, 2, 1000000)
    torn(table.cell(0, 1).paragraphs[0], "{{ task.nam }}")


def _in_box(document: Any) -> None:  # noqa: ANN401
    document.add_paragraph("Text before it")
    boxed(document, "{{ task.nam }}")


def _in_property(document: Any) -> None:  # noqa: ANN401
    document.core_properties.subject = "{{ task.nam }}"


def _in_a_link(document: Any) -> None:  # noqa: ANN401
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
    document.part.relate_to(
        "https://example.org/%7B%7B%20task.nam%20%7D%7D", kind, is_external=True
    )


def _in_an_endnote(document: Any) -> None:  # noqa: ANN401
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/endnotes"
    media = "application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml"
    words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    runs = "<w:r><w:t>{</w:t></w:r><w:r><w:t>{ task.name }}</w:t></w:r>"
    note = f'<w:endnote w:id="1"><w:p>{runs}</w:p></w:endnote>'
    xml = f'<w:endnotes xmlns:w="{words}">{note}</w:endnotes>'
    opc = load("docx.opc.part")
    name = load("docx.opc.packuri").PackURI("/word/endnotes.xml")
    part = opc.Part(name, media, xml.encode(), document.part.package)
    document.part.relate_to(part, kind)


@pytest.mark.parametrize(
    ("fill", "place"),
    [
        (_in_cell, "table 1, row 3, column 2"),
        (_in_header, "page header, paragraph 1"),
        (_in_footer_table, "page footer, table 1, row 1, column 2"),
        (_in_box, "text box 1"),
        (_in_property, "document property subject"),
        (_in_an_endnote, "“{{ task.name }}” in /word/endnotes.xml is not filled"),
        (_in_a_link, "/word/document.xml is not filled"),
    ],
)
def test_a_fault_is_found_wherever_it_stands(
    fill: Callable[[Any], None], place: str, tmp_path: Path
) -> None:
    with pytest.raises(MineActionError) as caught:
        written(the_order(), tmp_path, made(tmp_path, fill))
    assert place in str(caught.value)


def test_a_row_that_would_lose_its_text_is_refused(tmp_path: Path) -> None:
    def fill(document: Any) -> None:  # noqa: ANN401
        table = document.add_table(3, 2)
        table.cell(0, 0).text = "{%tr for point in points %}"
        table.cell(0, 1).text = "Points:"
        table.cell(1, 0).text = "{{ point.label }}"
        table.cell(2, 0).text = "{%tr endfor %}"

    with pytest.raises(MineActionError, match="“Points:” would be lost"):
        written(the_order(), tmp_path, made(tmp_path, fill))


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no zip", b"%PDF-1.7", b"<html/>"])
def test_what_is_no_word_document_is_a_sentence(content: bytes, tmp_path: Path) -> None:
    form = tmp_path / "order.docx"
    form.write_bytes(content)
    with pytest.raises(MineActionError, match=r"order\.docx cannot be read"):
        written(the_order(), tmp_path / "..", form)


def test_a_form_whose_braces_would_tear_its_paragraphs_is_refused_not_mended(
    tmp_path: Path,
) -> None:
    """A brace that ends one paragraph and one that begins the next: docxtpl joins the two."""

    def fill(document: Any) -> None:  # noqa: ANN401
        document.add_paragraph("Set A = {")
        table = document.add_table(1, 1)
        table.cell(0, 0).text = "{ 1, 2 }"

    with pytest.raises(MineActionError, match="cannot be filled"):
        written(the_order(), tmp_path, made(tmp_path, fill))
