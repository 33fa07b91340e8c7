# SPDX-License-Identifier: GPL-3.0-or-later
"""The words of a page of a PDF: the same without its drawing as pypdf reads them with it."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pytest

from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.verification.page_text import text_of, without_drawing

TWO_LINES = b"""q
1 0 0 1 10 20 cm
Q
q q
0.5 0 0 0.5 0 0 cm
0 0 200 300 re
Q
Q q
0 0 m
10 10 l
S
BT
/F1 12 Tf 1 0 0 1 0 0 Tm
10 700 Td <53> Tj
8.004 0 Td <50> Tj
8.004 0 Td <20> Tj
3.336 0 Td <33> Tj
ET
BT
/F1 12 Tf 1 0 0 1 0 0 Tm
10 650 Td <54> Tj
7.33 0 Td <50> Tj
60 0 Td <37> Tj
6.67 -30 Td <38> Tj
ET
Q
"""


def page_of(content: bytes) -> Any:  # noqa: ANN401 a page of pypdf, which is loaded late
    pypdf = load("pypdf")
    generic = pypdf.generic
    writer = pypdf.PdfWriter()
    page = writer.add_blank_page(300, 800)
    stream = generic.DecodedStreamObject()
    stream.set_data(content)
    page[generic.NameObject("/Contents")] = writer._add_object(stream)
    name = generic.NameObject
    font = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
    fonts = generic.DictionaryObject(
        {
            name("/F1"): generic.DictionaryObject(
                {name(key): name(value) for key, value in font.items()}
            )
        }
    )
    page[name("/Resources")] = generic.DictionaryObject({name("/Font"): fonts})
    written = BytesIO()
    writer.write(written)
    return pypdf.PdfReader(written).pages[0]


def test_the_words_are_those_that_pypdf_reads_from_the_whole_page() -> None:
    page = page_of(TWO_LINES)
    wanted = page.extract_text().split()
    assert wanted == ["SP", "3", "TP", "7", "8"]
    # A gap with no blank in it is a line's own: the letters on both sides stay in their order.
    assert "".join(text_of(page).split()) == "".join(wanted)
    assert text_of(page).split()[:2] == ["SP", "3"]
    assert text_of(page).split()[-1] == "8"
    assert page.get_contents().get_data() == TWO_LINES


def test_each_line_is_one_text_and_the_next_starts_where_it_did() -> None:
    kept = without_drawing(TWO_LINES)
    assert b"10 700 Td <53502033> Tj\n19.344000 0 Td\n" in kept
    assert b"10 650 Td <545037> Tj\n67.330000 0 Td\n6.67 -30 Td <38> Tj\n" in kept
    assert b" l\n" not in kept
    assert b" re\n" not in kept
    assert kept.count(b"q\n") == kept.count(b"Q\n") == 1


@pytest.mark.parametrize(
    "content", [b"", b"BT\n/F1 12 Tf\n(S) Tj\nET\n", b"q\n1 0 0 1 0 0 cm\nBT\nET\nQ\n"]
)
def test_what_qt_does_not_write_is_left_alone(content: bytes) -> None:
    assert without_drawing(content) == content


def test_a_pen_that_draws_no_text_goes_with_its_state_also_with_a_mitre_limit() -> None:
    pen = b"q\n0.118 0 0 0.118 330.7 721.8 cm\n30 w 0 J 2 M 0 j []0  d\nQ\n"
    assert without_drawing(pen + b"BT\n(SP) Tj\nET\n") == b"BT\n(SP) Tj\nET\n"
