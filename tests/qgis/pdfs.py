# SPDX-License-Identifier: GPL-3.0-or-later
"""Small PDFs for tests, made with pypdf, and what poppler sees in a PDF."""

from __future__ import annotations

import re
import subprocess
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from mineaction_plugin.core.libraries import load

Box = tuple[float, float, float, float]


def pdf_of(
    path: Path,
    texts: Sequence[str],
    *,
    size: tuple[float, float] = (595, 842),
    turn: int = 0,
    crop: Box | None = None,
    field: str = "",
    is_drawn: bool = True,
    is_white: bool = False,
) -> Path:
    """A PDF with a text on each page, in Helvetica, 60 points from the lower left."""
    pypdf = load("pypdf")
    writer = pypdf.PdfWriter()
    for text in texts:
        page = writer.add_blank_page(*size)
        white = f"1 1 1 rg 0 0 {size[0]} {size[1]} re f 0 g " if is_white else ""
        _draw(writer, page, f"{white}BT /F1 20 Tf 60 60 Td ({text}) Tj ET")
        if turn:
            page.rotate(turn)
        if crop is not None:
            page.cropbox = pypdf.generic.RectangleObject(crop)
        if field:
            _add_field(writer, page, field, is_drawn=is_drawn)
    writer.write(path)
    return path


def _font(writer: Any) -> Any:  # noqa: ANN401 pypdf is loaded at run time
    generic = load("pypdf").generic
    name = generic.NameObject
    font = {"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica"}
    made = generic.DictionaryObject({name(key): name(value) for key, value in font.items()})
    fonts = generic.DictionaryObject({name("/F1"): writer._add_object(made)})
    return generic.DictionaryObject({name("/Font"): fonts})


def _stream(steps: str) -> Any:  # noqa: ANN401 pypdf is loaded at run time
    stream = load("pypdf").generic.StreamObject()
    stream.set_data(steps.encode("ascii"))
    return stream


def _draw(writer: Any, page: Any, steps: str) -> None:  # noqa: ANN401 pypdf is loaded at run time
    name = load("pypdf").generic.NameObject
    page[name("/Resources")] = _font(writer)
    page[name("/Contents")] = writer._add_object(_stream(steps))


def _add_field(writer: Any, page: Any, value: str, *, is_drawn: bool) -> None:  # noqa: ANN401
    generic = load("pypdf").generic
    name, text = generic.NameObject, generic.TextStringObject
    field = generic.DictionaryObject(
        {
            name("/Type"): name("/Annot"),
            name("/Subtype"): name("/Widget"),
            name("/FT"): name("/Tx"),
            name("/T"): text("depth"),
            name("/V"): text(value),
            name("/F"): generic.NumberObject(4),
            name("/Rect"): generic.ArrayObject(map(generic.FloatObject, (150, 50, 450, 80))),
        }
    )
    if is_drawn:
        look = _stream(f"BT /F1 20 Tf 2 8 Td ({value}) Tj ET")
        look[name("/Type")], look[name("/Subtype")] = name("/XObject"), name("/Form")
        look[name("/BBox")] = generic.ArrayObject(map(generic.FloatObject, (0, 0, 300, 30)))
        look[name("/Resources")] = _font(writer)
        field[name("/AP")] = generic.DictionaryObject({name("/N"): writer._add_object(look)})
    page[name("/Annots")] = generic.ArrayObject([writer._add_object(field)])


def words_at(path: Path, page: int) -> dict[str, tuple[float, float]]:
    """Each word of a page, and its upper left corner in points from the page's own."""
    said = subprocess.run(
        ["pdftotext", "-bbox", "-cropbox", "-f", str(page), "-l", str(page), str(path), "-"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    found = re.findall(r'<word xMin="([\d.-]+)" yMin="([\d.-]+)"[^>]*>([^<]*)</word>', said)
    return {word: (float(x), float(y)) for x, y, word in found}


def pixels(path: Path, page: int, dots: int) -> np.ndarray:
    """A page as red, green, blue (height, width, 3)."""
    from PIL import Image  # noqa: PLC0415 only some tests look at pixels

    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "p"
        subprocess.run(
            [
                "pdftoppm",
                "-r",
                str(dots),
                "-f",
                str(page),
                "-l",
                str(page),
                "-png",
                str(path),
                str(target),
            ],
            check=True,
        )
        return np.asarray(Image.open(next(Path(folder).glob("p*.png"))).convert("RGB")).astype(int)
