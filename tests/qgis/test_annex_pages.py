# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents that follow an order: upright, below our bands, whole; or a sentence."""

from __future__ import annotations

import hashlib
import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.PyQt.QtGui import QColor, QImage

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.order import Annex, Order
from mineaction_plugin.core.order.verification.contents import check_content
from mineaction_plugin.core.order.verification.result import Verdict
from mineaction_plugin.core.terms.paper import OrderForm
from mineaction_plugin.layouts import order_pdf
from mineaction_plugin.layouts.annex_reading import AnnexFile
from tests.qgis.orders import order_of
from tests.qgis.pdfs import pdf_of, pixels, words_at

pytestmark = pytest.mark.usefixtures("qgis_app")


def with_annexes(*paths: Path, **changes: object) -> tuple[Order, list[AnnexFile]]:
    annexes = tuple(
        Annex("ABCDEF"[i], f"Report {i}", path.name, hashlib.sha256(path.read_bytes()).hexdigest())
        for i, path in enumerate(paths)
    )
    files = [AnnexFile(annex, path) for annex, path in zip(annexes, paths, strict=True)]
    return replace(order_of(), annexes=annexes, **changes), files


def texts_of(path: Path) -> list[str]:
    said = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True, text=True
    ).stdout
    return said.split("\f")[:-1]


def refusal(path: Path, **changes: object) -> str:
    order, files = with_annexes(path, **changes)
    target = path.parent / "order.pdf"
    with pytest.raises(PackError) as caught:
        order_pdf.export(order, target, annexes=files)
    assert not target.exists()
    said = str(caught.value)
    assert "CT-012" in said
    assert path.name in said
    return said


def test_annexes_follow_in_their_order_with_the_marks_of_every_page(tmp_path: Path) -> None:
    survey = pdf_of(tmp_path / "survey.pdf", ["first words", "second words"])
    record = pdf_of(tmp_path / "record.pdf", ["minefield record"], size=(842, 595))
    order, files = with_annexes(survey, record)
    path = tmp_path / "order.pdf"
    count = order_pdf.export(order, path, annexes=list(reversed(files)))
    texts = texts_of(path)
    assert len(texts) == count == 7
    assert "Annex A · Report 0 · survey.pdf · its page 1 of 2" in texts[4]
    assert "first words" in texts[4]
    assert "second words" in texts[5]
    assert "Annex B · Report 1 · record.pdf · its page 1 of 1" in texts[6]
    assert "minefield record" in texts[6]
    for number, text in enumerate(texts, 1):
        assert f"Page {number} of 7" in text
        assert "MAC-2026-0012 r1" in text
        assert "CONTROLLED" in text
    box = load("pypdf").PdfReader(path).pages[6].mediabox
    assert float(box.width) > float(box.height)
    assert check_content(tmp_path, path.name, "pdf", order).verdict is Verdict.OK


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_turned_and_cropped_page_stands_as_a_reader_shows_it(turn: int, tmp_path: Path) -> None:
    annex = pdf_of(
        tmp_path / "a.pdf", ["corner"], size=(400, 300), turn=turn, crop=(50, 40, 350, 290)
    )
    order, files = with_annexes(annex)
    path = tmp_path / "order.pdf"
    order_pdf.export(order, path, annexes=files)
    shown = words_at(annex, 1)["corner"]
    printed = words_at(path, 5)["corner"]
    wide, high = (300, 250) if turn % 180 == 0 else (250, 300)
    box = order_pdf.pages_of(order, annexes=files)[4].below.box  # type: ignore[union-attr]
    assert box is not None
    left, top = box.x * 72 / 25.4, box.y * 72 / 25.4
    scale = min(box.width * 72 / 25.4 / wide, box.height * 72 / 25.4 / high)
    assert scale == pytest.approx(1.0, abs=1e-3)
    assert printed[0] == pytest.approx(left + shown[0], abs=1.0)
    assert printed[1] == pytest.approx(top + shown[1], abs=1.0)


def test_a_page_too_large_says_that_its_scale_no_longer_holds(tmp_path: Path) -> None:
    annex = pdf_of(tmp_path / "map.pdf", ["1:5,000"], size=(842, 1191))
    order, files = with_annexes(annex)
    path = tmp_path / "order.pdf"
    order_pdf.export(order, path, annexes=files)
    said = re.search(r"Printed at (\d+) % of its size", texts_of(path)[4])
    assert said is not None
    box = order_pdf.pages_of(order, annexes=files)[4].below.box  # type: ignore[union-attr]
    assert box is not None
    share = min(box.width / 297, box.height / 420)
    assert int(said[1]) == pytest.approx(share * 100, abs=1.1)
    assert "no scale that is written on it holds" in texts_of(path)[4]


def test_what_was_typed_into_a_form_is_printed(tmp_path: Path) -> None:
    annex = pdf_of(tmp_path / "form.pdf", ["Depth:"], field="13 centimetres")
    order, files = with_annexes(annex)
    path = tmp_path / "order.pdf"
    order_pdf.export(order, path, annexes=files)
    assert "13 centimetres" in texts_of(path)[4]


def test_a_field_that_has_no_picture_is_refused_rather_than_lost(tmp_path: Path) -> None:
    annex = pdf_of(tmp_path / "form.pdf", ["Depth:"], field="13 centimetres", is_drawn=False)
    assert "Print it to a new PDF" in refusal(annex)


def test_a_photograph_fills_its_page_upright(tmp_path: Path) -> None:
    image = QImage(800, 400, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    for x in range(400):
        for y in range(400):
            image.setPixelColor(x, y, QColor("#c00000"))
    photo = tmp_path / "photo.jpg"
    assert image.save(str(photo), "JPG", 95)
    order, files = with_annexes(photo)
    path = tmp_path / "order.pdf"
    order_pdf.export(order, path, annexes=files)
    box = order_pdf.pages_of(order, annexes=files)[4].below.box  # type: ignore[union-attr]
    assert box is not None
    picture = pixels(path, 5, 50)
    scale = 50 / 25.4
    middle = int((box.y + box.height / 2) * scale)
    left, right = (
        picture[middle, int((box.x + 20) * scale)],
        picture[middle, int((box.x + box.width - 20) * scale)],
    )
    assert left[0] > 150 > left[1]
    assert right.min() > 240


def test_a_photograph_stands_as_the_camera_was_held(tmp_path: Path) -> None:
    from PIL import Image  # noqa: PLC0415 only this test writes what a camera says

    lying = Image.new("RGB", (600, 300), "#ffffff")
    lying.paste("#c00000", (0, 0, 300, 300))
    said = Image.Exif()
    said[0x0112] = 6  # EXIF: turn a quarter clockwise to see it as it was taken
    photo = tmp_path / "photo.jpg"
    lying.save(photo, quality=95, exif=said)
    order, files = with_annexes(photo)
    path = tmp_path / "order.pdf"
    order_pdf.export(order, path, annexes=files)
    box = order_pdf.pages_of(order, annexes=files)[4].below.box  # type: ignore[union-attr]
    assert box is not None
    picture = pixels(path, 5, 50)
    scale = 50 / 25.4
    middle = int((box.x + box.width / 2) * scale)
    above, below = (
        picture[int((box.y + share * box.height) * scale), middle] for share in (0.2, 0.8)
    )
    assert above[0] > 150 > above[1]
    assert below.min() > 240


def test_a_draft_says_so_over_a_scan(tmp_path: Path) -> None:
    annex = pdf_of(tmp_path / "scan.pdf", ["scan"], is_white=True)
    order, files = with_annexes(annex, draft=True, order_no="DRAFT-CT-012")
    path = tmp_path / "order.pdf"
    order_pdf.export(order, path, annexes=files)
    plain, _ = with_annexes(annex)
    other = tmp_path / "plain.pdf"
    order_pdf.export(plain, other, annexes=files)
    inside = (slice(100, 400), slice(60, 350))
    assert pixels(other, 5, 50)[inside].min() == 255
    assert pixels(path, 5, 50)[inside].min() < 250


def test_an_annex_whose_text_cannot_be_read_is_held_to_our_bands(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order, files = with_annexes(pdf_of(tmp_path / "a.pdf", ["odd font"]))
    path = tmp_path / "order.pdf"
    order_pdf.export(order, path, annexes=files)
    page_class = load("pypdf").PageObject
    whole = page_class.extract_text

    def stumbling(page: dict[str, dict[str, object]]) -> str:
        if any(key.startswith("/MaUnder") for key in page["/Resources"].get("/XObject", {})):
            raise KeyError("/ToUnicode")
        return str(whole(page))

    monkeypatch.setattr(page_class, "extract_text", stumbling)
    assert check_content(tmp_path, path.name, "pdf", order).verdict is Verdict.OK


def test_an_annex_that_cannot_go_along_is_named_with_the_remedy(tmp_path: Path) -> None:
    pypdf = load("pypdf")
    locked = pypdf.PdfWriter(clone_from=pdf_of(tmp_path / "open.pdf", ["secret"]))
    locked.encrypt("password", algorithm="RC4-128")
    locked.write(tmp_path / "locked.pdf")
    assert "encrypted" in refusal(tmp_path / "locked.pdf")
    (tmp_path / "nothing.pdf").write_bytes(b"")
    assert "is empty" in refusal(tmp_path / "nothing.pdf")
    (tmp_path / "broken.pdf").write_bytes(b"%PDF-1.7\n1 0 obj <<")
    assert "damaged" in refusal(tmp_path / "broken.pdf")
    lost = pypdf.PdfWriter(clone_from=pdf_of(tmp_path / "f.pdf", ["form"], field="13 cm"))
    del lost.pages[0]["/Annots"][0].get_object()["/Rect"]
    lost.write(tmp_path / "placeless.pdf")
    assert "damaged" in refusal(tmp_path / "placeless.pdf")
    (tmp_path / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0 no picture")
    assert "no readable picture" in refusal(tmp_path / "broken.jpg")
    (tmp_path / "letter.odt").write_bytes(b"PK\x03\x04 a document")
    assert "neither a PDF nor a JPG" in refusal(tmp_path / "letter.odt")
    empty = pypdf.PdfWriter()
    empty.write(tmp_path / "pageless.pdf")
    assert "has no pages" in refusal(tmp_path / "pageless.pdf")


def test_layers_that_are_switched_off_are_not_brought_to_light(tmp_path: Path) -> None:
    pypdf = load("pypdf")
    generic = pypdf.generic
    name = generic.NameObject
    writer = pypdf.PdfWriter(clone_from=pdf_of(tmp_path / "a.pdf", ["layers"]))
    layer = writer._add_object(
        generic.DictionaryObject(
            {name("/Type"): name("/OCG"), name("/Name"): generic.TextStringObject("Informants")}
        )
    )
    every = generic.ArrayObject([layer])
    shown = generic.DictionaryObject({name("/OFF"): every})
    writer.root_object[name("/OCProperties")] = generic.DictionaryObject(
        {name("/OCGs"): every, name("/D"): shown}
    )
    writer.write(tmp_path / "layered.pdf")
    assert "layers that are switched off" in refusal(tmp_path / "layered.pdf")


def test_limits_are_those_of_the_programme(tmp_path: Path) -> None:
    book = pdf_of(tmp_path / "book.pdf", ["leaf"] * 500)
    said = refusal(book)
    assert "have 500 pages (book.pdf: 500); at most 100 go along" in said
    assert "most_annex_pages" in said
    assert "raise order_form.most_annex_mb" in refusal(book, form=OrderForm(most_annex_mb=0))


def test_a_file_that_changed_or_is_gone_is_not_printed(tmp_path: Path) -> None:
    annex = pdf_of(tmp_path / "a.pdf", ["first"])
    order, files = with_annexes(annex)
    with pytest.raises(PackError, match="is not at hand"):
        order_pdf.export(order, tmp_path / "order.pdf")
    pdf_of(annex, ["second"])
    with pytest.raises(PackError, match="content has changed"):
        order_pdf.export(order, tmp_path / "order.pdf", annexes=files)
    annex.unlink()
    with pytest.raises(PackError, match="cannot be opened"):
        order_pdf.export(order, tmp_path / "order.pdf", annexes=files)
