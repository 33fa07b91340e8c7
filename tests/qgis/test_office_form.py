# SPDX-License-Identifier: GPL-3.0-or-later
"""The office's own form as a PDF in the place of ours."""

from __future__ import annotations

import hashlib
import subprocess
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

from mineaction_plugin.core.errors import Message, PackError
from mineaction_plugin.core.order.order import Annex, Order
from mineaction_plugin.core.order.snapshot import digest
from mineaction_plugin.core.order.verification.contents import check_content
from mineaction_plugin.core.order.verification.result import Verdict
from mineaction_plugin.layouts import order_pdf
from mineaction_plugin.layouts.annex_reading import AnnexFile
from mineaction_plugin.layouts.backgrounds import Backgrounds
from mineaction_plugin.layouts.template_files import SHIPPED, Templates
from tests.qgis.orders import order_of
from tests.qgis.pdfs import pdf_of

pytestmark = pytest.mark.usefixtures("qgis_app")


def printed(
    order: Order, path: Path, folder: Path | None = None, annexes: tuple[AnnexFile, ...] = ()
) -> list[str]:
    backgrounds = Backgrounds(templates=Templates(folder))
    order_pdf.export(order, path, backgrounds=backgrounds, annexes=annexes)
    said = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True, text=True
    ).stdout
    pages = said.split("\f")[:-1]
    return [" ".join(unicodedata.normalize("NFKC", page).split()) for page in pages]


def attached(path: Path, letter: str) -> AnnexFile:
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    return AnnexFile(Annex(letter, path.stem, path.name, sha256), path)


def office_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "office"
    folder.mkdir()
    pdf_of(folder / "Office_Form.pdf", ["national form", "its back"])
    return folder


def test_it_takes_the_place_of_ours_and_our_sheets_follow(tmp_path: Path) -> None:
    order = replace(order_of(), reason="The school opens.", findings=("Task CT-012: one is open.",))
    path = tmp_path / "order.pdf"
    texts = printed(order, path, office_folder(tmp_path))
    assert len(texts) == 5
    assert "national form" in texts[0]
    assert "its back" in texts[1]
    assert "Overview map" in texts[2]
    assert "Signatures" not in " ".join(texts)
    assert "What and where" not in " ".join(texts)
    assert "Issued with open findings The school opens. Open findings: Task CT-012: one" in texts[0]
    assert all("MAC-2026-0012 r1" in text and f"of {len(texts)}" in text for text in texts)
    assert check_content(tmp_path, path.name, "pdf", order).verdict is Verdict.OK
    subprocess.run(
        ["pdftoppm", "-r", "200", "-l", "1", "-png", str(path), str(tmp_path / "p")], check=True
    )
    read = subprocess.run(
        ["zbarimg", "--raw", "-q", str(next(tmp_path.glob("p*.png")))],
        check=True,
        capture_output=True,
        text=True,
    )
    assert read.stdout.strip() == f"MAC-2026-0012 r1 sha256:{digest(order)}"


def test_what_is_attached_to_the_task_goes_before_the_folder(tmp_path: Path) -> None:
    folder = office_folder(tmp_path)
    pdf_of(folder / "CT-012_form.pdf", ["for this task"])
    assert "for this task" in printed(order_of(), tmp_path / "a.pdf", folder)[0]
    form = attached(pdf_of(tmp_path / "ct-012_FORM.pdf", ["dropped on it"]), "B")
    report = attached(pdf_of(tmp_path / "report.pdf", ["survey report"]), "A")
    order = replace(order_of(), annexes=(report.annex, form.annex))
    texts = printed(order, tmp_path / "b.pdf", folder, (report, form))
    assert "dropped on it" in texts[0]
    assert "Annex B" in texts[0]
    assert "survey report" in texts[-1]
    assert sum("dropped on it" in text for text in texts) == 1


def test_a_form_of_another_task_is_not_taken(tmp_path: Path) -> None:
    folder = tmp_path / "office"
    folder.mkdir()
    pdf_of(folder / "CT-01_form.pdf", ["another task"])
    texts = printed(order_of(), tmp_path / "a.pdf", folder)
    assert "another task" not in " ".join(texts)
    assert "Approved by" in texts[0]


def test_a_long_reason_is_begun_on_page_one_and_whole_later(tmp_path: Path) -> None:
    reason = " ".join(f"because{i}" for i in range(300))
    texts = printed(replace(order_of(), reason=reason), tmp_path / "a.pdf", office_folder(tmp_path))
    assert "because0 " in texts[0]
    assert f"[whole text: page {len(texts)}]" in texts[0]
    assert reason in texts[-1]


def test_a_broken_form_names_task_and_file(tmp_path: Path) -> None:
    folder = tmp_path / "office"
    folder.mkdir()
    (folder / "office_form.pdf").write_bytes(b"%PDF-1.4 no more")
    with pytest.raises(PackError, match=r"CT-012.*office_form\.pdf"):
        printed(order_of(), tmp_path / "a.pdf", folder)


def test_a_layout_that_hides_open_findings_is_not_used_for_them(tmp_path: Path) -> None:
    folder = tmp_path / "office"
    folder.mkdir()
    layout = (SHIPPED / "task_map.qpt").read_text(encoding="utf-8")
    assert "ma_findings" not in layout
    (folder / "order.qpt").write_text(layout, encoding="utf-8")
    told: list[Message] = []
    backgrounds = Backgrounds(templates=Templates(folder, told.append))
    order = replace(order_of(), reason="The school opens.", findings=("One is open.",))
    form = order_pdf.pages_of(order, backgrounds)[0]
    assert form.below is None
    assert form.title == "Order form"
    (said,) = [str(each) for each in told]
    assert "MAC-2026-0012" in said
    assert "order.qpt" in said
    assert "@ma_findings" in said
    assert order_pdf.pages_of(order_of(), backgrounds)[0].below is not None
