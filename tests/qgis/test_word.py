# SPDX-License-Identifier: GPL-3.0-or-later
"""The order as a Word document: filled whole, faults named with their place, read back."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.order import Change
from mineaction_plugin.core.order.printed import check_codes, printed_coordinates
from mineaction_plugin.core.order.verification.pack_check import sentence
from mineaction_plugin.core.order.verification.result import FileVerdict, Verdict, Verification
from mineaction_plugin.core.terms.paper import OrderForm
from mineaction_plugin.layouts.order_text import foot_statements
from mineaction_plugin.layouts.point_table import rows_of
from mineaction_plugin.layouts.template_files import Templates
from mineaction_plugin.layouts.word import order_docx
from mineaction_plugin.layouts.word.context import PICTURES
from mineaction_plugin.layouts.word.pictures import Shown
from tests.qgis.national_form import national_form, torn
from tests.qgis.word_documents import (
    NASTY,
    SOFFICE,
    all_text,
    as_pdf_text,
    converted,
    made,
    read_back,
    the_order,
    written,
)

pytestmark = pytest.mark.usefixtures("qgis_app")


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_the_shipped_template_says_the_order_in_every_language(
    language: str, tmp_path: Path
) -> None:
    order = the_order(language=language)
    path = written(order, tmp_path)
    text = all_text(path)
    assert "{{" not in text
    assert "{%" not in text
    assert order.task.title in text
    found = read_back(path, order)
    assert found.reason is None
    assert found.points == len(order.points)


@pytest.mark.skipif(not SOFFICE, reason="needs LibreOffice")
def test_a_national_form_is_filled_and_opens(tmp_path: Path) -> None:
    order = the_order()
    (tmp_path / "office").mkdir()
    form = national_form(tmp_path / "office" / "order.docx")
    tags = set(re.findall(r"\{\{ ?([a-z_0-9.]+)", all_text(form)))
    assert len(tags) >= 30
    path = written(order, tmp_path, form)
    assert "{{" not in all_text(path)
    printed = as_pdf_text(path)
    assert "{" not in printed
    said = (
        "MAC-2026-0012 r1", "CONTROLLED", "Northern district", "Example Demining / Team 4",
        "13 cm", "D-17", "S H-221", "1. H-221", "émis le 2026-11-24", "First issue.", "HLS : 33T",
        *(point.label for point in order.points), *check_codes(order), "735472.7",
    )  # fmt: skip
    squeezed = printed.replace(" ", "")
    assert [each for each in said if each.replace(" ", "") not in squeezed] == []
    found = read_back(path, order)
    assert found.reason is None
    assert found.points == 2 * len(order.points)  # UTM and degrees


@pytest.mark.skipif(not SOFFICE, reason="needs LibreOffice")
def test_a_draft_in_arabic_reads_from_the_right_and_its_numbers_from_the_left(
    tmp_path: Path,
) -> None:
    order = replace(the_order(language="ar"), draft=True, order_no="DRAFT-CT-012")
    path = written(order, tmp_path)
    document = load("docx").Document(str(path))
    body = document.element.body.xml
    assert body.count("<w:bidi/>") > 50
    assert body.count("<w:bidiVisual/>") == len(document.tables)
    assert "<w:rtl/>" in body
    coordinate = printed_coordinates(order)[1]
    of_coordinate = [run for run in runs(document) if coordinate in run.text]
    assert of_coordinate
    assert all("<w:rtl/>" not in run._r.xml for run in of_coordinate)
    assert "مسودة" in all_text(path)
    assert coordinate.replace(" ", "") in as_pdf_text(path).replace(" ", "")


def test_values_are_texts_and_never_tags_or_xml(tmp_path: Path) -> None:
    order = the_order()
    order = replace(order, task=replace(order.task, title=NASTY, remarks="=1+1\nsecond line"))
    path = written(order, tmp_path)
    document = load("docx").Document(str(path))
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    assert "{{ 7 * 7 }} {% for %} <w:t>&amp; ��� ${x} {order.no}" in text
    assert read_back(path, order).verdict is Verdict.OK


def test_a_form_without_marks_gets_them_on_every_kind_of_page(tmp_path: Path) -> None:
    def fill(document: Any) -> None:  # noqa: ANN401
        document.sections[0].different_first_page_header_footer = True
        document.settings.odd_and_even_pages_header_footer = True
        document.sections[0].footer.paragraphs[0].text = "{{ programme.handling }}"
        document.add_paragraph("{{ task.title }}")

    order = replace(the_order(), draft=True)
    path = written(order, tmp_path, made(tmp_path, fill))
    section = load("docx").Document(str(path)).sections[0]
    marks = "DRAFT, not an order · MAC-2026-0012 r1"
    assert section.header.paragraphs[0].text == marks
    for header in (section.first_page_header, section.even_page_header):
        assert header.paragraphs[0].text == f"{marks} · CONTROLLED"
    found = read_back(path, order)
    assert found.reason is None
    assert found.points == 0  # this form has no table of points


def test_a_digit_changed_or_a_row_lost_is_found_when_read_back(tmp_path: Path) -> None:
    order = the_order()
    path = written(order, tmp_path)
    label, coordinate = order.points[4].label, printed_coordinates(order)[4]
    digit = coordinate[-1]

    def change(document: Any) -> None:  # noqa: ANN401
        for run in runs(document):
            if run.text == coordinate:
                run.text = coordinate[:-1] + str((int(digit) + 4) % 10)

    def lose(document: Any) -> None:  # noqa: ANN401
        for table in document.tables:
            for row in table.rows:
                if row.cells[0].text == label and coordinate in row.cells[1].text:
                    row._tr.getparent().remove(row._tr)

    def note(document: Any) -> None:  # noqa: ANN401
        document.add_paragraph("A note of the office beside it.")

    for edit, verdict in ((note, Verdict.OK), (change, Verdict.FAILED), (lose, Verdict.FAILED)):
        document = load("docx").Document(str(path))
        edit(document)
        other = tmp_path / "edited.docx"
        document.save(str(other))
        assert read_back(other, order).verdict is verdict


def runs(document: Any) -> list[Any]:  # noqa: ANN401
    return [
        run
        for table in document.tables
        for row in table.rows
        for cell in row.cells
        for paragraph in cell.paragraphs
        for run in paragraph.runs
    ]


@pytest.mark.parametrize("column", [5, 6, 7])
def test_a_bearing_or_a_length_changed_in_the_rows_of_points_is_found(
    column: int, tmp_path: Path
) -> None:
    order = the_order()
    path = written(order, tmp_path)
    document = load("docx").Document(str(path))
    table = next(each for each in document.tables if len(each.columns) == 8)
    cell = table.rows[2].cells[column]
    run = next(run for paragraph in cell.paragraphs for run in paragraph.runs if run.text)
    run.text = run.text.translate(str.maketrans("0123456789", "1234567890"))
    document.save(str(path))
    found = read_back(path, order)
    assert found.verdict is Verdict.FAILED
    assert "The leg from SP to TP1 does not have" in str(found.reason)


LEGS = (
    "{%tr for leg in legs %}",
    "{{ leg.from }}→{{ leg.to }}|{{ leg.bearing_true }}|{{ leg.distance_m }} m",
    "{%tr endfor %}",
)


def test_a_form_with_a_table_of_legs_is_held_to_each_of_them(tmp_path: Path) -> None:
    def fill(document: Any) -> None:  # noqa: ANN401
        table = document.add_table(rows=3, cols=3)
        table.rows[0].cells[0].text, table.rows[2].cells[0].text = LEGS[0], LEGS[2]
        for cell, text in zip(table.rows[1].cells, LEGS[1].split("|"), strict=True):
            cell.text = text

    order = the_order()
    path = written(order, tmp_path, made(tmp_path, fill))
    assert read_back(path, order).verdict is Verdict.OK
    document = load("docx").Document(str(path))
    table = next(t for t in document.tables if "→" in t.rows[0].cells[0].text)
    lengths = [row.cells[2] for row in table.rows]
    lengths[0].text, lengths[1].text = lengths[1].text, lengths[0].text
    document.save(str(path))
    assert "The leg from RP to SP does not have" in str(read_back(path, order).reason)


def test_the_document_says_which_form_governs(tmp_path: Path) -> None:
    assert "the PDF governs" in all_text(written(the_order(), tmp_path))
    order = replace(the_order(), form=OrderForm(governs="docx"))
    assert "This Word document governs" in all_text(written(order, tmp_path))


def test_pictures_are_made_only_for_a_form_that_shows_them(tmp_path: Path) -> None:
    def refuse() -> bytes:
        raise AssertionError("nobody asked for it")

    form = made(tmp_path, lambda document: document.add_paragraph("{{ order.no }}"))
    pictures = {name: Shown(refuse, 100.0) for name in PICTURES}
    order_docx.export(the_order(), tmp_path / "x.docx", pictures, Templates(form.parent))
    assert "MAC-2026-0012" in all_text(tmp_path / "x.docx")


def test_an_empty_tag_can_have_a_word_instead(tmp_path: Path) -> None:
    order = replace(the_order(), approved_by="")
    text = (
        "{{ order.approved_by | default(“nobody”) }}, {{ order.issued_by | default('x') | upper }}"
    )
    path = written(order, tmp_path, made(tmp_path, lambda doc: torn(doc.add_paragraph(), text)))
    assert "nobody, A. EXAMPLE" in all_text(path)


def test_an_offices_form_from_the_right_keeps_its_values_whole(tmp_path: Path) -> None:
    """The form's own direction stays: only what it has from the right is touched."""

    def fill(document: Any) -> None:  # noqa: ANN401
        from_right = document.add_paragraph("رقم {{ order.name }} في {{ start.utm }}")
        from_right._p.get_or_add_pPr().append(load("docx.oxml").OxmlElement("w:bidi"))
        document.add_paragraph("No. {{ start.utm }}")

    order = the_order(language="ar")
    path = written(order, tmp_path, made(tmp_path, fill))
    from_right, from_left = load("docx").Document(str(path)).paragraphs[:2]
    utm = printed_coordinates(replace(order, frame=replace(order.frame, coordinate_format="utm")))
    assert f"\u2066{utm[1]}\u2069" in from_right.text
    assert [run.text for run in from_right.runs if utm[1] in run.text] == [f"\u2066{utm[1]}\u2069"]
    assert from_left.text == f"No. {utm[1]}"


def test_the_paper_says_so_where_the_word_document_governs() -> None:
    order = the_order()
    assert "Word" not in foot_statements(order)[2]
    assert "Word" in foot_statements(replace(order, form=OrderForm(governs="docx")))[2]


def test_the_verdict_says_which_form_governs() -> None:
    changed = FileVerdict("P_order.docx", Verdict.OK, 1, 0.0, "", changed=True)
    assert str(sentence(Verification("P", (changed,)))).endswith("the PDF governs")
    found = Verification("P", (changed,), governs="docx")
    assert str(sentence(found)).endswith("the Word document governs")


def test_an_amended_order_lists_what_changed_and_its_points_still_read_back(
    tmp_path: Path,
) -> None:
    """All points moved: the table of changes has every label too, beside old coordinates."""
    old = the_order()
    points = tuple(replace(point, lat=point.lat + 0.0001) for point in old.points)
    change = Change(1, old.issued_at, old.task.geometry, old.points, ("Team 4", "Control room"))
    order = replace(old, revision=2, points=points, change=change)
    path = written(order, tmp_path)
    text = all_text(path)
    assert "What changed since r1" in text
    assert text.count("11.11") == len(points)  # 0.0001° of latitude is 11.11 m here
    found = read_back(path, order)
    assert found.reason is None
    assert "What changed" not in all_text(written(old, tmp_path))


def test_word_says_of_each_point_what_the_paper_says(tmp_path: Path) -> None:
    order = the_order()
    document = load("docx").Document(str(written(order, tmp_path)))
    table = next(each for each in document.tables if len(each.columns) == 8)
    said = [[cell.text for cell in row.cells] for row in table.rows[1:]]
    paper = [list(row.cells) for ring in rows_of(order) for row in ring if not row.heading]
    assert said == paper


def test_sizes_and_bearings_are_the_orders_own(tmp_path: Path) -> None:
    text = (
        "{{ task.area_m2 }};{{ task.perimeter }};{{ task.depth_m }};"
        "{% for leg in legs %}{% if loop.first %}{{ leg.from }}>{{ leg.to }} "
        "{{ leg.bearing_true }} {{ leg.bearing_grid }} {{ leg.bearing_magnetic }} "
        "{{ leg.bearing }} {{ leg.back_bearing }} {{ leg.distance_m }}{% endif %}{% endfor %};"
        "{{ landing_site.dm }};{{ frame.declination_angle }}"
    )
    order = the_order()
    path = written(order, tmp_path, made(tmp_path, lambda doc: torn(doc.add_paragraph(), text)))
    shown = load("docx").Document(str(path)).paragraphs[0].text
    assert shown == (
        "23058;602 m;0.13;RP>SP 049.4° 047.3° 044.5° 044.5° 224.5° 232.4;"
        "44°29.8693′N 017°57.5894′E;4.9° E"
    )


def test_a_form_that_shows_only_some_points_is_held_to_none_of_the_others(tmp_path: Path) -> None:
    def fill(document: Any) -> None:  # noqa: ANN401
        document.add_paragraph("{%p for point in points %}")
        document.add_paragraph("{%p if point.ring == '0' %}")
        document.add_paragraph("{{ point.label }} {{ point.mgrs }}")
        document.add_paragraph("{%p endif %}")
        document.add_paragraph("{%p endfor %}")

    order = the_order()
    path = written(order, tmp_path, made(tmp_path, fill))
    assert f"RP {printed_coordinates(order)[0]}" in all_text(path)
    assert read_back(path, order).reason is None


def test_a_check_code_that_is_not_its_points_is_found(tmp_path: Path) -> None:
    order = the_order()
    path = written(order, tmp_path)
    document = load("docx").Document(str(path))
    code = check_codes(order)[4]
    for run in runs(document):
        if run.text == code:
            run.text = code[::-1] if code != code[::-1] else "XX"
    document.save(str(path))
    found = read_back(path, order)
    assert found.verdict is Verdict.FAILED
    assert f"its check {code} is not in its row" in str(found.reason)


@pytest.mark.skipif(not SOFFICE, reason="needs LibreOffice")
@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_document_saved_by_another_program_still_reads_back(
    language: str, tmp_path: Path
) -> None:
    order = the_order(language=language)
    path = written(order, tmp_path)
    saved = converted(path, tmp_path / "saved", "docx")
    assert saved.read_bytes() != path.read_bytes()
    found = read_back(saved, order)
    assert found.reason is None
    assert found.points == len(order.points)


def test_a_document_whose_keywords_are_gone_cannot_be_held_to_its_points(tmp_path: Path) -> None:
    order = the_order()
    path = written(order, tmp_path)
    document = load("docx").Document(str(path))
    document.core_properties.keywords = "orders"
    document.save(str(path))
    assert "keywords" in str(read_back(path, order).reason)


def test_each_line_of_a_value_keeps_its_coordinates_whole_in_arabic(tmp_path: Path) -> None:
    """Word goes by runs: a coordinate must be in one that does not run from the right."""
    order = the_order(language="ar")
    remarks = "النقطة 35400 31694 آمنة\nالنقطة 735400.0 4931694.5 أيضا"
    order = replace(order, task=replace(order.task, access=remarks))
    document = load("docx").Document(str(written(order, tmp_path)))
    said = [run for run in runs(document) if re.search("35400 31694|4931694.5", run.text)]
    assert {run.text for run in said} >= {
        "\u206635400 31694\u2069",
        "\u2066735400.0 4931694.5\u2069",
    }
    assert all("<w:rtl/>" not in run._r.xml for run in said)
