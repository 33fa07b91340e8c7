# SPDX-License-Identifier: GPL-3.0-or-later
"""Read `P_map.pdf` and `P_map.jpg` back.

Of the PDF the drawing itself is read: the strokes of its page, brought to the ground by the corners
that the page names and by PROJ, must hold every ring of the boundary. Of the picture its comment,
its structure and its size are read.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import shapely
from pyproj.exceptions import CRSError

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification.compare import missing_marks
from mineaction_plugin.core.order.verification.drawn_strokes import closed_strokes
from mineaction_plugin.core.order.verification.order_pdf import missing_on_pages, pages_of_pdf
from mineaction_plugin.core.order.verification.page_text import text_of
from mineaction_plugin.core.order.verification.paper_reading import plain
from mineaction_plugin.core.order.verification.result import Content, Named
from mineaction_plugin.core.position.ellipsoid import FloatArray
from mineaction_plugin.core.position.proj_thread import in_own_thread

PDF_READER, JPG_READER = "pypdf, PROJ", "JPEG segments"
PAPER_MM = 0.05
"""How exactly a printed line can be placed; at the map's scale that is what it is held to."""
POINTS_A_MM = 72.0 / 25.4
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
    ground = _ground(pages[0])
    if ground is None:
        return Content({}, text, (*problems, say("Its page is not georeferenced.")))
    strokes = [ground.placed(each) for each in closed_strokes(pages[0].get_contents().get_data())]
    drawn = tuple((name, _drawn_ring(ring, strokes, ground.epsg)) for name, ring in _rings(order))
    return Content({"boundary": drawn}, text, problems, ground.within_m)


def expected_pdf(order: Order) -> Content:
    """The rings that must be drawn."""
    return Content({"boundary": tuple(_rings(order))})


def read_jpg(path: Path, order: Order) -> Content:
    """What the picture says it belongs to, and what is wrong with it."""
    data = path.read_bytes()
    comments, size = jpg_segments(data)
    problems: list[Message] = []
    if len(data) > MOST_BYTES:
        problems.append(say("It has {count} bytes; at most 2 MB are wanted.", count=len(data)))
    if size is None or not data.rstrip(b"\0").endswith(bytes((MARKER, END))):
        problems.append(say("It is no whole JPEG picture."))
    return Content({}, comments, (*problems, *missing_marks(order, comments)))


def expected_jpg(_order: Order) -> Content:
    """A picture has no positions to compare."""
    return Content({})


def _rings(order: Order) -> list[Named]:
    """Each ring of the boundary without its closing vertex."""
    rings: list[Named] = []
    for polygon in shapely.get_parts(order.task.geometry):
        for ring in (polygon.exterior, *polygon.interiors):
            rings.append((f"ring {len(rings) + 1}", shapely.get_coordinates(ring)[:-1]))
    return rings


def _ground(page: Any) -> _Ground | None:  # noqa: ANN401 pypdf is loaded late
    """Where the map of a page lies; None where the page does not say so."""
    for viewport in page.get("/VP") or []:
        try:
            entry = viewport.get_object()
            measure = entry["/Measure"].get_object()
            corners = np.array([float(v) for v in measure["/GPTS"].get_object()]).reshape(-1, 2)
            epsg = int(measure["/GCS"].get_object()["/EPSG"])
            x0, y0, x1, y1 = (float(v) for v in entry["/BBox"].get_object())
            plane = in_own_thread(_to_plane, epsg, corners)
        except (KeyError, ValueError, TypeError, CRSError):
            return None
        on_page = np.array([(x0, y0, 1.0), (x0, y1, 1.0), (x1, y1, 1.0), (x1, y0, 1.0)])
        affine, *_ = np.linalg.lstsq(on_page, plane, rcond=None)
        return _Ground(affine, epsg)
    return None


@dataclass(frozen=True)
class _Ground:
    """How a page lies on the ground."""

    affine: FloatArray
    """(3, 2): from points of the page to metres of the plane."""
    epsg: int

    @property
    def within_m(self) -> float:
        """What a line of this scale can be held to."""
        return PAPER_MM * float(np.hypot(*self.affine[0])) * POINTS_A_MM

    def placed(self, on_page: FloatArray) -> FloatArray:
        """Positions of the page in the plane."""
        result: FloatArray = np.column_stack([on_page, np.ones(len(on_page))]) @ self.affine
        return result


def _to_plane(epsg: int, lat_lon: FloatArray) -> FloatArray:
    change = pyproj.Transformer.from_crs(4326, epsg, always_xy=True)
    return np.column_stack(change.transform(lat_lon[:, 1], lat_lon[:, 0]))


def _to_lonlat(epsg: int, xy: FloatArray) -> FloatArray:
    change = pyproj.Transformer.from_crs(epsg, 4326, always_xy=True)
    return np.column_stack(change.transform(xy[:, 0], xy[:, 1]))


def _drawn_ring(ring: FloatArray, strokes: list[FloatArray], epsg: int) -> FloatArray:
    """The stroke that lies nearest to a ring, from the same vertex on; nothing where none fits."""
    wanted = in_own_thread(_to_plane, epsg, ring[:, ::-1])
    best, best_m = np.zeros((0, 2)), np.inf
    for stroke in strokes:
        if len(stroke) != len(wanted):
            continue
        shift = int(np.argmin(np.hypot(*(stroke - wanted[0]).T)))
        for turned in (np.roll(stroke, -shift, axis=0), np.roll(stroke[::-1], shift + 1, axis=0)):
            off_m = float(np.hypot(*(turned - wanted).T).max())
            if off_m < best_m:
                best, best_m = turned, off_m
    return in_own_thread(_to_lonlat, epsg, best) if len(best) else best


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
