# SPDX-License-Identifier: GPL-3.0-or-later
"""The map file in the order's language, and its legend: every pair that is drawn, nothing cut."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from lxml import etree
from qgis.PyQt.QtGui import QImage
from shapely.geometry import box

from mineaction_plugin.core.order.exchange import task_kmz
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification.contents import check_content
from mineaction_plugin.core.terms.model import Hazard
from mineaction_plugin.core.terms.vocabulary import HazardStatus, LandClass
from mineaction_plugin.packs.kmz_legend import ROW_PX, WIDEST_PX, legend_png
from mineaction_plugin.packs.wording import SPOKEN
from mineaction_plugin.packs.writing import speaking
from tests.qgis.orders import order_of

pytestmark = pytest.mark.usefixtures("qgis_app")
KML = {"k": "http://www.opengis.net/kml/2.2"}


def order_in(language: str) -> Order:
    return replace(order_of(), language=language)


def pixels(order: Order) -> np.ndarray:
    image = QImage.fromData(legend_png(order)).convertToFormat(QImage.Format.Format_RGB32)
    raw = np.frombuffer(image.constBits().asarray(image.sizeInBytes()), np.uint8)
    return raw.reshape(image.height(), image.width(), 4)[:, :, 2::-1].astype(int)


def columns_of(picture: np.ndarray, colour: tuple[int, int, int]) -> np.ndarray:
    """Where a colour stands, from left to right, as shares of the width."""
    found = np.abs(picture - colour).max(axis=2) <= 2
    return np.flatnonzero(found.any(axis=0)) / picture.shape[1]


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_the_map_file_in_each_language_reads_back(language: str, tmp_path: Path) -> None:
    order = order_in(language)
    path = tmp_path / task_kmz.file_name(order)
    with speaking(language):
        task_kmz.write(order, path, SPOKEN)
    assert check_content(tmp_path, path.name, "kmz", order).reason is None
    with zipfile.ZipFile(path) as archive:
        root = etree.fromstring(archive.read("doc.kml"))
    words = root.xpath("//k:Folder[k:Placemark[k:ExtendedData]]/k:name/text()", namespaces=KML)
    assert ("Boundary points" in words) is (language == "en")


def test_the_swatches_have_the_colours_of_the_file_and_stand_where_reading_begins() -> None:
    boundary = tuple(int(order_of().palette.boundary_colour[i : i + 2], 16) for i in (1, 3, 5))
    assert columns_of(pixels(order_in("en")), boundary).max() < 0.4
    with speaking("ar"):
        assert columns_of(pixels(order_in("ar")), boundary).min() > 0.6


def test_each_pair_of_class_and_status_has_its_line() -> None:
    pairs = [(land_class, status) for land_class in LandClass for status in HazardStatus]
    hazards = tuple(
        Hazard(f"{i}", box(18, 44, 18.001, 44.001), "", *pair) for i, pair in enumerate(pairs)
    )
    few, many = replace(order_of(), hazards=()), replace(order_of(), hazards=hazards * 2)
    grown = pixels(many).shape[0] - pixels(few).shape[0]
    assert grown == len(pairs) * ROW_PX


def test_a_draft_says_so_and_a_long_marking_is_cut_with_a_sign() -> None:
    plain = order_of()
    long = replace(plain, programme=replace(plain.programme, handling="CONTROLLED " * 20))
    assert pixels(long).shape[1] == WIDEST_PX
    draft = replace(plain, order_no="X", draft=True)
    assert not np.array_equal(pixels(draft)[:ROW_PX], pixels(replace(draft, draft=False))[:ROW_PX])
