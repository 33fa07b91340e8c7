# SPDX-License-Identifier: GPL-3.0-or-later
"""`P_map.pdf` and `P_map.jpg`: the task map alone, for a phone. Main thread only.

Both are our own page, whatever templates an office has: the PDF's boundary is read back from its
drawing and held to the order.
"""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtGui import QImage

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order.disk import saving
from mineaction_plugin.core.order.exchange.text import printable
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.snapshot import digest
from mineaction_plugin.core.terms.progress import Progress, silent
from mineaction_plugin.layouts.backgrounds import Backgrounds
from mineaction_plugin.layouts.map_pages import task_map_pages
from mineaction_plugin.layouts.map_picture import DPI, encoded, page_image
from mineaction_plugin.layouts.order_layers import layers_of
from mineaction_plugin.layouts.order_text import revision_name
from mineaction_plugin.layouts.page import Page, on_its_side
from mineaction_plugin.layouts.pdf_join import write
from mineaction_plugin.layouts.press import Press

MOST_BYTES = 2_000_000
"""What a mail server and a weak connection take."""
TRIES = ((DPI, 90), (DPI, 80), (DPI, 65), (150.0, 75), (150.0, 55), (110.0, 60), (80.0, 50))
"""Dots an inch and quality, the best first."""
JFIF, COMMENT = b"\xff\xe0", b"\xff\xfe"


def export_map(
    order: Order,
    pdf: Path,
    jpg: Path,
    *,
    backgrounds: Backgrounds | None = None,
    press: Press | None = None,
    on_page: Progress = silent,
) -> QImage:
    """Write the task map as a PDF of one georeferenced page and as a picture.

    Args:
        order: all that is printed.
        pdf: the one file.
        jpg: the other; it has at most 2 MB.
        backgrounds: what lies below.
        press: one press for many orders saves its making.
        on_page: called with the share that is done.

    Returns:
        The page as it was drawn at `map_picture.DPI`, for other files that show it.

    Raises:
        MineActionError: a sentence that says why there is none.
    """
    pages = task_map_pages(order, layers_of(order), backgrounds or Backgrounds())
    page = on_its_side(order, pages[0])
    write(order, [page], pdf, press=press)
    on_page(0.5)
    drawn = page_image(order, page, DPI)
    with saving(jpg):
        jpg.write_bytes(with_comment(_small_enough(order, page, drawn), order))
    on_page(1.0)
    return drawn


def _small_enough(order: Order, page: Page, image: QImage) -> bytes:
    """The best picture that a phone can take, from the page as it is drawn at `DPI`."""
    drawn_at = DPI
    for dpi, quality in TRIES:
        if dpi != drawn_at:
            drawn_at, image = dpi, page_image(order, page, dpi)
        data = encoded(image, "JPG", quality)
        if len(data) < MOST_BYTES - 1000:
            return data
    raise PackError("The picture of the map has more than 2 MB, however coarse it is.")


def with_comment(data: bytes, order: Order) -> bytes:
    """The picture with what it belongs to as its comment (ITU-T T.81, B.2.4.5), behind JFIF's."""
    parts = [revision_name(order), order.programme.handling, f"sha256:{digest(order)}"]
    parts += ["DRAFT"] if order.draft else []
    text = printable(" · ".join(parts)).encode("utf-8")[:60_000]
    place = 2
    if data[2:4] == JFIF:
        place += 2 + int.from_bytes(data[4:6], "big")
    segment = COMMENT + (len(text) + 2).to_bytes(2, "big") + text
    return data[:place] + segment + data[place:]
