# SPDX-License-Identifier: GPL-3.0-or-later
"""The change page: the old boundary dashed, the points that changed, who holds the old revision."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyproj
import pytest
from shapely.geometry import Polygon

from mineaction_plugin.core.order.order import Change, Order
from mineaction_plugin.core.order.verification.contents import check_content
from mineaction_plugin.core.order.verification.result import Verdict
from mineaction_plugin.core.terms.model import BoundaryPoint
from mineaction_plugin.layouts import order_pdf
from mineaction_plugin.layouts.change_table import paper_bearing_of
from tests.qgis.orders import legs_of, order_of
from tests.qgis.pdfs import pixels

pytestmark = pytest.mark.usefixtures("qgis_app")
GEOD = pyproj.Geod(ellps="WGS84")
HOLDERS = ("Example Demining", "Team 4", "Regional office")


def amended(order: Order, points: list[BoundaryPoint], holders: tuple[str, ...] = HOLDERS) -> Order:
    ring = [point for point in points if point.ring_no == 1]
    return replace(
        order,
        revision=2,
        reason="The survey found the row further east.",
        points=tuple(points),
        legs=(order.legs[0], *legs_of(ring, order.frame.epsg)),
        task=replace(order.task, geometry=Polygon([(p.lon, p.lat) for p in ring])),
        change=Change(1, "2026-11-20T08:00:00+00:00", order.task.geometry, order.points, holders),
    )


def moved(point: BoundaryPoint, bearing: float, metres: float) -> BoundaryPoint:
    lon, lat, _ = GEOD.fwd(point.lon, point.lat, bearing, metres)
    return replace(point, lon=lon, lat=lat)


def one_moved() -> Order:
    order = order_of(9)
    points = list(order.points)
    points[4] = moved(points[4], 100.0, 25.0)
    points[8] = replace(moved(points[8], 290.0, 10.0), label="TP6a")
    return amended(order, points)


def printed(order: Order, path: Path) -> list[str]:
    order_pdf.export(order, path)
    said = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True, text=True
    ).stdout
    pages = said.split("\f")[:-1]
    return [" ".join(unicodedata.normalize("NFKC", page).split()) for page in pages]


def test_it_follows_the_form_and_says_what_moved_and_who_holds_the_old_one(tmp_path: Path) -> None:
    texts = printed(one_moved(), tmp_path / "order.pdf")
    assert len(texts) == 5
    assert "What changed since r1" in texts[1]
    assert "MAC-2026-0012 r2 takes the place of r1 of 2026-11-20 08:00 +00:00." in texts[1]
    assert all(holder in texts[1] for holder in HOLDERS)
    # 100° true less 4.9° declination is 095.1°, to half a degree.
    assert re.search(r"TP3 moved 33TYK \d{5} \d{5} 33TYK \d{5} \d{5} 25\.00 095\.0°", texts[1])
    assert re.search(r"TP7 removed 33TYK \d{5} \d{5} –", texts[1])
    assert re.search(r"TP6a new – 33TYK \d{5} \d{5}", texts[1])
    assert "TP4 " not in texts[1]
    assert "Older revisions were handed back or destroyed." in texts[0]


def test_a_first_revision_has_none(tmp_path: Path) -> None:
    texts = printed(order_of(9), tmp_path / "order.pdf")
    assert not any("takes the place" in text for text in texts)


def test_the_old_boundary_is_dashed_where_it_was(tmp_path: Path) -> None:
    order = replace(one_moved(), hazards=(), worksite=())
    path = tmp_path / "order.pdf"
    order_pdf.export(order, path)
    frame = order_pdf.pages_of(order)[1].maps[0].frame
    assert order.change is not None
    plane = pyproj.Transformer.from_crs(4326, 32633, always_xy=True)
    label = {point.label: point for point in order.change.points}
    ends = [np.array(plane.transform(label[k].lon, label[k].lat)) for k in ("TP2", "TP3")]
    dots = 200
    along = np.array([ends[0] + (ends[1] - ends[0]) * t for t in np.linspace(0.25, 0.8, 400)])
    xy = (frame.to_page(along) * dots / 25.4).astype(int)
    line = pixels(path, 2, dots)[xy[:, 1], xy[:, 0]].max(axis=1)
    dark = float((line < 90).mean())
    assert 0.45 < dark < 0.85
    assert int(np.abs(np.diff((line < 90).astype(int))).sum()) >= 4


def test_every_changed_point_is_in_the_table_however_many(tmp_path: Path) -> None:
    order = order_of(150)
    points = [order.points[0], *(moved(point, 45.0, 5.0) for point in order.points[1:])]
    order = amended(order, points)
    path = tmp_path / "order.pdf"
    everything = " ".join(printed(order, path))
    rows = re.findall(r"(SP|TP\d+) moved 33TYK \d{5} \d{5} 33TYK \d{5} \d{5} 5\.00", everything)
    assert rows == [point.label for point in order.points[1:]]
    assert check_content(tmp_path, path.name, "pdf", order).verdict is Verdict.OK


def test_the_pdf_of_an_amended_order_verifies(tmp_path: Path) -> None:
    order = one_moved()
    printed(order, tmp_path / "order.pdf")
    assert check_content(tmp_path, "order.pdf", "pdf", order).verdict is Verdict.OK


def test_words_alone_where_the_boundary_is_as_it_was(tmp_path: Path) -> None:
    order = order_of(9)
    texts = printed(amended(order, list(order.points), ()), tmp_path / "order.pdf")
    assert "The boundary and all its points are as they were." in texts[1]
    assert "Nobody is named who holds r1: ask for every copy of it." in texts[1]


@pytest.mark.parametrize("north", ["true", "grid", "magnetic"])
def test_a_bearing_is_counted_from_the_north_of_the_paper(north: str) -> None:
    order = order_of(9)
    leg = order.legs[1]
    exact = {
        "true": leg.bearing_true_deg,
        "grid": leg.bearing_grid_deg,
        "magnetic": leg.bearing_magnetic_deg,
    }
    frame = replace(order.frame, field_north=north, bearing_step_deg=0.001)
    assert paper_bearing_of(frame, leg.bearing_true_deg) == pytest.approx(exact[north], abs=0.002)
