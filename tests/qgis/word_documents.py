# SPDX-License-Identifier: GPL-3.0-or-later
"""Word documents for tests: orders, forms of an office, what other programs make of them."""

from __future__ import annotations

import re
import shutil
import subprocess
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QBuffer, QIODevice
from qgis.PyQt.QtGui import QImage

from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.order import OfficeField, Order
from mineaction_plugin.core.order.verification.contents import check_content
from mineaction_plugin.core.order.verification.result import FileVerdict
from mineaction_plugin.core.terms.model import SourceValue
from mineaction_plugin.layouts.template_files import Templates
from mineaction_plugin.layouts.word import order_docx
from mineaction_plugin.layouts.word.context import PICTURES
from mineaction_plugin.layouts.word.pictures import Shown
from mineaction_plugin.packs.writing import speaking
from tests.qgis.orders import order_of

SOFFICE = shutil.which("soffice")
NASTY = "{{ 7 * 7 }} {% for %} <w:t>&amp; \x07\x0c\x00 ${x} {order.no} \u202e"


def grey_picture() -> bytes:
    image = QImage(60, 80, QImage.Format.Format_RGB32)
    image.fill(0x888888)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data())


PNGS = {name: Shown(grey_picture, 100.0) for name in PICTURES}


def the_order(**changes: object) -> Order:
    order = order_of(**changes)
    hazards = tuple(
        replace(hazard, source=(SourceValue("secteur", f"S {hazard.hazard_id}"),))
        for hazard in order.hazards
    )
    field = OfficeField("district_code", "District code", "identification", "D-17")
    return replace(order, hazards=hazards, office_fields=(field,))


def written(order: Order, folder: Path, form: Path | None = None) -> Path:
    path = folder / "P_order.docx"
    with speaking(order.language):
        order_docx.export(order, path, PNGS, Templates(form.parent) if form else Templates())
    return path


def made(folder: Path, fill: Callable[[Any], object]) -> Path:
    """An office's form with whatever a test puts in it."""
    office = folder / "office"
    office.mkdir(exist_ok=True)
    document = load("docx").Document()
    fill(document)
    document.save(str(office / "order.docx"))
    return office / "order.docx"


def all_text(path: Path) -> str:
    """Every character of every part, tags of XML taken away."""
    with zipfile.ZipFile(path) as archive:
        parts = [
            archive.read(name).decode()
            for name in archive.namelist()
            if "word/" in name and name.endswith(".xml")
        ]
    return " ".join(re.sub("<[^>]+>", "", part.replace("</w:p>", " ")) for part in parts)


def read_back(path: Path, order: Order) -> FileVerdict:
    return check_content(path.parent, path.name, "docx", order)


def converted(path: Path, folder: Path, kind: str) -> Path:
    """What LibreOffice makes of a document."""
    assert SOFFICE
    profile = f"-env:UserInstallation=file://{path.parent / 'office_profile'}"
    command = [SOFFICE, profile, "--headless", "--convert-to", kind, "--outdir", str(folder)]
    subprocess.run([*command, str(path)], check=True, capture_output=True, timeout=180)
    return folder / path.with_suffix(f".{kind}").name


def as_pdf_text(path: Path) -> str:
    reader = load("pypdf").PdfReader(converted(path, path.parent, "pdf"))
    return " ".join(" ".join(page.extract_text().split()) for page in reader.pages)
