# SPDX-License-Identifier: GPL-3.0-or-later
"""Read `P_map.pdf` and `P_map.jpg` back.

Of the PDF the drawing itself is read: the strokes of its page, brought to the ground by the corners
that the page names and by PROJ, must hold every ring of the boundary. Of the picture its comment,
its structure and its size are read.
"""

from __future__ import annotations

from pathlib import Path

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.snapshot import digest
from mineaction_plugin.core.order.verification.compare import missing_marks
from mineaction_plugin.core.order.verification.drawn_boundary import (
    drawn_rings,
    ground_of,
    rings_of,
)
from mineaction_plugin.core.order.verification.order_pdf import missing_on_pages, pages_of_pdf
from mineaction_plugin.core.order.verification.page_text import text_of
from mineaction_plugin.core.order.verification.paper_reading import plain
from mineaction_plugin.core.order.verification.result import Content

PDF_READER, JPG_READER = "pypdf, PROJ", "JPEG segments"
PAPER_MM = 0.05
"""How exactly a printed line can be placed; at the map's scale that is what it is held to."""
MOST_BYTES = 2_000_000
MARKER, START, END, SCAN, COMMENT = 0xFF, 0xD8, 0xD9, 0xDA, 0xFE
FRAME_HEADERS = (0xC0, 0xC1, 0xC2)


def read_pdf(path: Path, order: Order) -> Content:
    """The rings of the boundary as they are drawn, and what is missing on the page."""
    pages = pages_of_pdf(path)
    if len(pages) != 1:
        problem = say("It has {count} pages instead of one.", count=len(pages))
        return Content({}, "", (problem,))
    text = plain(text_of(pages[0]))
    problems = tuple(missing_on_pages([text], order))
    ground = ground_of(pages[0])
    if ground is None:
        return Content({}, text, (*problems, say("Its page is not georeferenced.")))
    drawn = drawn_rings(pages[0], ground, order)
    return Content({"boundary": drawn}, text, problems, PAPER_MM * ground.metres_a_mm)


def expected_pdf(order: Order) -> Content:
    """The rings that must be drawn."""
    return Content({"boundary": tuple(rings_of(order))})


def read_jpg(path: Path, order: Order) -> Content:
    """What the picture says it belongs to, and what is wrong with it."""
    data = path.read_bytes()
    comments, size = jpg_segments(data)
    problems: list[Message] = []
    if len(data) > MOST_BYTES:
        problems.append(say("It has {count} bytes; at most 2 MB are wanted.", count=len(data)))
    if size is None or not data.rstrip(b"\0").endswith(bytes((MARKER, END))):
        problems.append(say("It is no whole JPEG picture."))
    problems += missing_marks(order, comments)
    snapshot = f"sha256:{digest(order)}"
    if snapshot not in comments:  # a picture of the same name, of another content
        problems.append(say("The mark {mark} is missing.", mark=snapshot))
    return Content({}, comments, tuple(problems))


def expected_jpg(_order: Order) -> Content:
    """A picture has no positions to compare."""
    return Content({})


def jpg_segments(data: bytes) -> tuple[str, tuple[int, int] | None]:
    """The comments of a JPEG (ITU-T T.81, annex B), and its width and height."""
    if data[:2] != bytes((MARKER, START)):
        return "", None
    comments, size, place = [], None, 2
    while place + 4 <= len(data) and data[place] == MARKER and data[place + 1] != SCAN:
        marker, length = data[place + 1], int.from_bytes(data[place + 2 : place + 4], "big")
        body = data[place + 4 : place + 2 + length]
        if marker == COMMENT:
            comments.append(body.decode("utf-8", "replace"))
        elif marker in FRAME_HEADERS:
            size = int.from_bytes(body[3:5], "big"), int.from_bytes(body[1:3], "big")
        place += 2 + length
    return " ".join(comments), size
