# SPDX-License-Identifier: GPL-3.0-or-later
"""The order form: sections as the programme wants them, and nothing that must stay private."""

from __future__ import annotations

import subprocess
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

from mineaction_plugin.core.order.order import Facility, OfficeField, Order
from mineaction_plugin.core.terms.model import Hazard, SourceValue
from mineaction_plugin.core.terms.paper import (
    FORM_SECTIONS,
    SHEETS,
    FormSection,
    OrderForm,
    SheetSettings,
)
from mineaction_plugin.layouts import order_pdf
from mineaction_plugin.layouts.drawing import Line, Text, wrapped
from mineaction_plugin.layouts.form_facts import sections_of
from mineaction_plugin.layouts.form_page import form_pages
from mineaction_plugin.layouts.page import BODY_BOTTOM, BODY_TOP, numbered
from mineaction_plugin.layouts.sheets import maker_of
from tests.qgis.orders import order_of

pytestmark = pytest.mark.usefixtures("qgis_app")


def printed(order: Order, folder: Path) -> list[str]:
    path = folder / "order.pdf"
    order_pdf.export(order, path)
    said = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True, text=True
    ).stdout
    pages = said.split("\f")[:-1]
    return [" ".join(unicodedata.normalize("NFKC", page).split()) for page in pages]


def form_of(*keys: str, empty: str = "omit") -> OrderForm:
    return OrderForm(tuple(FormSection(key, empty=empty) for key in keys))


def bare(**changes: object) -> Order:
    """An order whose task says next to nothing."""
    order = order_of()
    empty = dict.fromkeys(
        ("team", "method", "access", "threat", "medical", "communications", "land_use"), ""
    )
    task = replace(order.task, depth_m=None, **empty)
    return replace(order, task=task, worksite=(), **changes)


def test_sections_come_in_the_programmes_order_and_those_switched_off_not_at_all() -> None:
    sections = (
        FormSection("medical"),
        FormSection("identification"),
        FormSection("threat", printed=False),
        FormSection("signatures"),
    )
    order = replace(order_of(), form=OrderForm(sections))
    assert [each.key for each in sections_of(order)] == [
        "why",
        "medical",
        "identification",
        "signatures",
    ]


def test_without_a_word_from_the_programme_a_team_leader_reads_what_they_ask_first() -> None:
    keys = [each.key for each in sections_of(order_of())]
    asked = ["identification", "why", "threat", "access", "medical", "method", "communications"]
    assert [key for key in keys if key in asked] == asked
    assert keys[-2:] == ["signatures", "acknowledgement"]


def test_an_empty_field_is_a_line_only_where_the_programme_wants_one() -> None:
    keys = ("identification", "access", "method", "quality")
    omitted = sections_of(bare(form=form_of(*keys)))
    assert "Team" not in [fact.label for section in omitted for fact in section.facts]
    assert "quality" not in [section.key for section in omitted]
    asked = {each.key: each for each in sections_of(bare(form=form_of(*keys, empty="line")))}
    labels = [fact.label for fact in asked["identification"].facts]
    assert "Team" in labels
    assert "Access" in [fact.label for fact in asked["access"].facts]
    assert "Depth" in [fact.label for fact in asked["method"].facts]
    assert "quality" in asked


def test_a_line_to_fill_is_drawn_beside_its_label() -> None:
    order = bare(form=form_of("access", empty="line"))
    (page,), _ = form_pages(order, after=0)
    marks = list(page.marks())
    label = next(mark for mark in marks if isinstance(mark, Text) and mark.text == "Access")
    lines = [
        mark
        for mark in marks
        if isinstance(mark, Line) and mark.points[0][0] > label.x + 5 and not mark.fill
    ]
    assert [m for m in lines if 0 < m.points[0][1] - label.y < 8 and m.points[1][0] > 150]


def test_a_form_that_almost_fits_is_set_smaller_and_never_below_nine_points() -> None:
    order = order_of()
    lengths = set()
    for words in range(0, 700, 50):
        task = replace(order.task, access="go on " * words)
        pages, overflow = form_pages(replace(order, task=task), after=0)
        sizes = [
            mark.type.size_pt for page in pages for mark in page.marks() if isinstance(mark, Text)
        ]
        assert min(sizes) >= 9.0
        lengths.add((len(pages), bool(overflow)))
    assert {(1, False), (2, False)} <= lengths


def test_the_programmes_own_fields_stand_in_their_sections() -> None:
    fields = (
        OfficeField("donor", "Donor", "identification", "World fund"),
        OfficeField("qa", "Sampling", "quality", "10 %"),
        OfficeField("other", "Something", "elsewhere", "kept"),
        OfficeField("none", "Nothing", "quality", ""),
    )
    sections = {each.key: each for each in sections_of(replace(order_of(), office_fields=fields))}
    assert ("Donor", "World fund") in [(f.label, f.value) for f in sections["identification"].facts]
    assert [(fact.label, fact.value) for fact in sections["quality"].facts] == [
        ("Sampling", "10 %")
    ]
    assert [(fact.label, fact.value) for fact in sections["office"].facts] == [
        ("Something", "kept")
    ]


def test_an_order_of_an_earlier_version_keeps_its_fields() -> None:
    order = replace(order_of(), office={"Donor": "World fund", "Empty": ""})
    sections = {each.key: each for each in sections_of(order)}
    assert [(fact.label, fact.value) for fact in sections["office"].facts] == [
        ("Donor", "World fund")
    ]


def test_why_it_was_issued_in_spite_of_findings_is_on_page_one_whatever_comes(
    tmp_path: Path,
) -> None:
    order = order_of()
    keys = ("threat", "access", "identification", "signatures")
    order = replace(
        order,
        form=form_of(*keys),
        reason="The school opens on Monday; the director decided.",
        findings=tuple(f"Task CT-012: finding {i} stands open." for i in range(40)),
        task=replace(order.task, threat="A long story. " * 400, access="Far away. " * 300),
    )
    texts = printed(order, tmp_path)
    assert sections_of(order)[0].title == "Issued with open findings"
    assert "The school opens on Monday; the director decided." in texts[0]
    assert "finding 0 stands open." in texts[0]
    assert "finding 39 stands open." in " ".join(texts)


def test_of_a_hazard_only_what_is_allowed_reaches_paper(tmp_path: Path) -> None:
    order = order_of()
    own: Hazard = replace(
        order.hazards[0],
        name="Secret owner",
        repair_reason="Secret informant",
        confirmed_by="Secret officer",
        source_layer="secret_layer",
        source=(SourceValue("MF_TYPE", "PMA-2 in rows"),),
    )
    texts = printed(replace(order, hazards=(own, *order.hazards[1:])), tmp_path)
    everything = " ".join(texts)
    assert "MF_TYPE: PMA-2 in rows" in everything
    assert "ecret" not in everything


def test_no_medical_facility_is_said_loudly_with_a_line(tmp_path: Path) -> None:
    texts = printed(bare(), tmp_path)
    assert "NO MEDICAL FACILITY IS NAMED" in texts[0]
    facts = next(each.facts for each in sections_of(bare()) if each.key == "medical")
    assert [fact.label for fact in facts if not fact.value] == ["Medical"]
    assert "NO MEDICAL" not in printed(order_of(), tmp_path)[0]
    near = Facility("District hospital", 17.9, 44.5, 12_345.0, True, "+000 11 222")
    said = printed(bare(facilities=(near,)), tmp_path)[0]
    assert "District hospital · with surgery · 12.3 km in a straight line · +000 11 222" in said
    assert "NO MEDICAL" not in said


@pytest.mark.parametrize("governs", ["pdf", "docx"])
def test_it_says_which_form_governs(governs: str, tmp_path: Path) -> None:
    form = replace(OrderForm(), governs=governs)
    said = printed(replace(order_of(), form=form), tmp_path)[0]
    assert ("this PDF governs" in said) is (governs == "pdf")
    assert ("The Word document of this order governs" in said) is (governs == "docx")
    assert "governs" not in printed(order_of(), tmp_path)[0]


def test_a_form_with_every_line_stays_in_its_frame_and_loses_nothing(tmp_path: Path) -> None:
    order = bare(form=form_of(*FORM_SECTIONS, empty="line"))
    remarks = " ".join(f"more{i}" for i in range(900))
    order = replace(
        order,
        office_fields=tuple(
            OfficeField(f"f{i}", f"Field number {i}", FORM_SECTIONS[i % 11], "") for i in range(60)
        ),
        task=replace(order.task, title="Very long " * 200, remarks=remarks),
    )
    pages = order_pdf.pages_of(order)
    texts = printed(order, tmp_path)
    forms = [page for page in pages if page.title == "Order form"]
    assert len(forms) > 1
    for page in forms:
        for mark in page.marks():
            if isinstance(mark, Text):
                foot = mark.y + len(wrapped(mark.text, mark.type, mark.width)) * mark.type.line_mm
                assert mark.y >= BODY_TOP - 2
                assert foot <= BODY_BOTTOM + 0.6, mark.text
    everything = " ".join(texts)
    assert all(f"Field number {i}" in everything for i in range(60))
    assert all(f"more{i} " in f"{everything} " for i in range(900))
    where = f"[whole text: page {len(forms) + 4}]"
    assert where in texts[0]
    assert order.task.title.strip() in " ".join(texts[len(forms) + 3 :])
    assert "Approved by" in texts[len(forms) - 1]
    assert numbered(order, forms[0], 1, 9)


def test_every_sheet_that_a_programme_can_name_is_made(tmp_path: Path) -> None:
    order = replace(order_of(), sheets=SheetSettings(printed=SHEETS))
    everything = printed(order, tmp_path)
    assert all(maker_of(key) for key in SHEETS)
    assert len(everything) >= 1 + len(SHEETS) - 1  # imagery has no page without imagery
