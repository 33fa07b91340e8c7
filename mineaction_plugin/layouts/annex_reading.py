# SPDX-License-Identifier: GPL-3.0-or-later
"""Read a document that goes with an order: its pages, or a sentence that says why it cannot go."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from qgis.PyQt.QtGui import QImage, QImageReader

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.order import Annex
from mineaction_plugin.layouts.underlay import Pdf, place

MOST_MB = 50
"""Of one file: a pack with more is sent by nobody."""
MB = 1_000_000
PICTURE_PIXELS = 2800
"""The long side of a photograph on A4 at 300 dots an inch; finer ones are made smaller."""
PICTURE_POINTS = 1200.0
"""The long side of its page: larger than any box, so that it fills what it gets."""
JPEG_QUALITY = 88
LOOK_BYTES = 1024


@dataclass(frozen=True)
class AnnexFile:
    """An annex of an order and where its bytes are."""

    annex: Annex
    path: Path


def read_annex(task_id: str, file: AnnexFile, *, most_mb: int = MOST_MB) -> list[Pdf]:
    """The pages of a document, each a page of pypdf that can be placed.

    Args:
        task_id: the task that it belongs to, for the sentence.
        file: the document; a PDF or a JPG.
        most_mb: the largest file that may go along, in millions of bytes.

    Raises:
        PackError: naming task, file and remedy: missing, changed, too large, empty, encrypted,
            broken, or neither PDF nor JPG.
    """
    data = _bytes(task_id, file, most_mb)
    if b"%PDF-" in data[:LOOK_BYTES]:
        return _pdf_pages(task_id, file, data)
    if data.startswith(b"\xff\xd8\xff"):
        return _pdf_pages(task_id, file, _picture_pdf(task_id, file, data))
    raise PackError(
        "Task {task}: the annex {file} is neither a PDF nor a JPG. Save it as a "
        "PDF and attach that.",
        **_who(task_id, file),
    )


def is_picture(file: AnnexFile) -> bool:
    """Whether an annex that was read is a photograph, which has no size of its own."""
    with file.path.open("rb") as stream:
        return stream.read(3) == b"\xff\xd8\xff"


def _who(task_id: str, file: AnnexFile) -> dict[str, object]:
    """What every sentence names."""
    return {"task": task_id, "file": file.annex.file or file.path.name}


def _bytes(task_id: str, file: AnnexFile, most_mb: int) -> bytes:
    try:
        size = file.path.stat().st_size
        data = file.path.read_bytes() if size <= most_mb * MB else b""
    except OSError as error:
        raise PackError(
            "Task {task}: the annex {file} cannot be opened ({reason}). Attach it again.",
            **_who(task_id, file),
            reason=error.strerror or str(error),
        ) from error
    if size > most_mb * MB:
        raise PackError(
            "Task {task}: the annex {file} has {size} MB; {most} MB may go along. Save it smaller "
            "(fewer pages, photographs with fewer pixels), or raise order_form.most_annex_mb in "
            "the programme profile.",
            **_who(task_id, file),
            size=f"{size / MB:.0f}",
            most=most_mb,
        )
    if not data:
        raise PackError(
            "Task {task}: the annex {file} is empty. Attach it again.", **_who(task_id, file)
        )
    if file.annex.sha256 and hashlib.sha256(data).hexdigest() != file.annex.sha256:
        raise PackError(
            "Task {task}: the annex {file} is not the file that was attached to the order; its "
            "content has changed. Amend the order with the new one.",
            **_who(task_id, file),
        )
    return data


def _pdf_pages(task_id: str, file: AnnexFile, data: bytes) -> list[Pdf]:
    library = load("pypdf")
    is_hidden = False
    try:
        reader = library.PdfReader(BytesIO(data), strict=False)
        locked = reader.is_encrypted and not reader.decrypt("")
        pages = [] if locked else list(reader.pages)
        is_hidden = not locked and _has_hidden_layers(reader)
        scratch = library.PdfWriter()
        for page in pages:
            _try_out(page, scratch, f"{task_id}: {file.annex.file or file.path.name}")
    except PackError:
        raise
    except library.errors.DependencyError:
        locked, pages = True, []
    except (library.errors.PyPdfError, *UNREADABLE) as error:
        raise PackError(
            "Task {task}: the annex {file} is damaged ({reason}). Open it, print it to a new PDF "
            "and attach that.",
            **_who(task_id, file),
            reason=str(error) or type(error).__name__,
        ) from error
    if is_hidden:
        raise PackError(
            "Task {task}: the annex {file} has layers that are switched off. Print it to a new "
            "PDF as it should be seen, and attach that.",
            **_who(task_id, file),
        )
    _refuse_unusable(task_id, file, pages, locked=locked)
    return pages


def _refuse_unusable(task_id: str, file: AnnexFile, pages: list[Pdf], *, locked: bool) -> None:
    if locked:
        raise PackError(
            "Task {task}: the annex {file} is encrypted. Open it with its password, print it to a "
            "new PDF and attach that.",
            **_who(task_id, file),
        )
    if not pages:
        raise PackError(
            "Task {task}: the annex {file} has no pages. Attach it again.", **_who(task_id, file)
        )


UNREADABLE = (
    ValueError,
    KeyError,
    TypeError,
    IndexError,
    AttributeError,
    AssertionError,
    OSError,
    RecursionError,
    NotImplementedError,
)
"""What a library may stumble over in a file that is none; each becomes the same sentence."""


def _try_out(page: Pdf, scratch: Pdf, name: str) -> None:
    """Place the page once where nobody sees it, so that nothing can go wrong in the printing."""
    if float(page.cropbox.width) <= 0 or float(page.cropbox.height) <= 0:
        raise ValueError("a page without area")
    place(scratch.add_blank_page(100.0, 100.0), page, None, name=name)


def _has_hidden_layers(reader: Pdf) -> bool:
    """Whether a layer is off (ISO 32000-2, 8.11.4.3): it would be seen once it is placed."""
    layers = reader.root_object.get("/OCProperties")
    shown = layers.get_object().get("/D") if layers is not None else None
    return shown is not None and bool(shown.get_object().get("/OFF"))


def _picture_pdf(task_id: str, file: AnnexFile, data: bytes) -> bytes:
    """A photograph as a PDF of one page, upright, with no more pixels than paper can show."""
    image = _decoded(data)
    if image.isNull():
        raise PackError(
            "Task {task}: the annex {file} is no readable picture. Open it, save it as a new JPG "
            "and attach that.",
            **_who(task_id, file),
        )
    pypdf = load("pypdf")
    generic = pypdf.generic
    name, number = generic.NameObject, generic.NumberObject
    picture = generic.StreamObject()
    picture.set_data(_as_jpeg(image))
    picture.update(
        {
            name("/Type"): name("/XObject"),
            name("/Subtype"): name("/Image"),
            name("/Width"): number(image.width()),
            name("/Height"): number(image.height()),
            name("/ColorSpace"): name("/DeviceRGB"),
            name("/BitsPerComponent"): number(8),
            name("/Filter"): name("/DCTDecode"),
        }
    )
    scale = PICTURE_POINTS / max(image.width(), image.height())
    width, height = image.width() * scale, image.height() * scale
    writer = pypdf.PdfWriter()
    page = writer.add_blank_page(width, height)
    reference = writer._add_object(picture)  # noqa: SLF001 pypdf has no other way in
    pictures = generic.DictionaryObject({name("/Photo"): reference})
    page[name("/Resources")] = generic.DictionaryObject({name("/XObject"): pictures})
    drawing = generic.StreamObject()
    drawing.set_data(f"q {width:.3f} 0 0 {height:.3f} 0 0 cm /Photo Do Q".encode("ascii"))
    page[name("/Contents")] = writer._add_object(drawing)  # noqa: SLF001 pypdf has no other way in
    stream = BytesIO()
    writer.write(stream)
    return stream.getvalue()


def _decoded(data: bytes) -> QImage:
    """The picture as it is seen: turned as its camera says, on white."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"jpeg"))
    reader.setAutoTransform(True)
    size = reader.size()
    if max(size.width(), size.height()) > PICTURE_PIXELS:
        reader.setScaledSize(
            size.scaled(QSize(PICTURE_PIXELS, PICTURE_PIXELS), Qt.AspectRatioMode.KeepAspectRatio)
        )
    image = reader.read()
    return image.convertToFormat(QImage.Format.Format_RGB32) if not image.isNull() else image


def _as_jpeg(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPG", JPEG_QUALITY)
    return bytes(buffer.data().data())
