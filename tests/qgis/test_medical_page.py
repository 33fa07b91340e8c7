# SPDX-License-Identifier: GPL-3.0-or-later
"""The medical page as it is printed: numbers large, codes that a phone reads, nothing cut."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsVectorLayer

from mineaction_plugin.core.order.evacuation import geo_uri, places_to_go
from mineaction_plugin.core.order.order import Facility, Order
from mineaction_plugin.core.terms.vocabulary import WorksiteKind
from mineaction_plugin.layouts.backgrounds import NOTHING_BELOW, Backgrounds, Credit
from mineaction_plugin.layouts.drawing import Fixed, Text
from mineaction_plugin.layouts.flow import Block, Row, paginated
from mineaction_plugin.layouts.medical_page import medical_pages
from mineaction_plugin.layouts.order_layers import layers_of
from mineaction_plugin.layouts.page import BODY_BOTTOM, Page, numbered
from mineaction_plugin.layouts.press import Press
from tests.qgis.orders import lonlat, order_of

pytestmark = pytest.mark.usefixtures("qgis_app")

EPSG = 32633


def facilities() -> tuple[Facility, ...]:
    near, far = lonlat(EPSG, [(738_000.0, 4_935_000.0), (748_000.0, 4_945_000.0)])
    return (
        Facility("Vrela health post", *near, 4_300.0, surgery=False, contact="+000 11 222 333"),
        Facility("Hospital", *far, 18_400.0, surgery=True, contact="+000 11 444 555"),
    )


def equipped() -> Order:
    order = order_of(facilities=facilities())
    worksite = [
        replace(each, driven_on="2026-11-12", driven_min=47.0)
        if each.kind is WorksiteKind.EVACUATION_ROUTE
        else each
        for each in order.worksite
    ]
    return replace(order, worksite=tuple(worksite))


def pages_of(order: Order) -> list[Page]:
    return medical_pages(order, layers_of(order), NOTHING_BELOW)


def texts(page: Page) -> list[Text]:
    marks = (mark.mark if isinstance(mark, Fixed) else mark for mark in page.marks())
    return [mark for mark in marks if isinstance(mark, Text)]


def said(page: Page) -> str:
    return "\n".join(text.text for text in texts(page)).replace("\u00a0", " ")


@pytest.mark.parametrize(
    "number", ["+000 11 222 333", "+000 11 444 555", "VHF channel 5", "33TYK 35310 31429"]
)
def test_what_is_dialled_or_flown_to_is_14_point_or_more(number: str) -> None:
    page = pages_of(equipped())[0]
    large = [text for text in texts(page) if number in text.text.replace("\u00a0", " ")]
    assert any(text.type.size_pt >= 14.0 for text in large)


def test_it_is_one_page_and_a_map() -> None:
    titles = [page.title for page in pages_of(equipped())]
    assert titles == ["Medical page", "Evacuation map 1:2,500"]


def test_a_way_says_whether_somebody_drove_it() -> None:
    assert "EV1: driven 2026-11-12, 47 min" in said(pages_of(equipped())[0])
    assert "EV1: NOT DRIVEN" in said(pages_of(order_of())[0])
    assert "EV1: driven 2026-11-12, 47 min" in said(pages_of(equipped())[1])


def test_a_facility_says_that_its_distance_is_straight_and_whether_it_has_surgery() -> None:
    page = said(pages_of(equipped())[0])
    assert "4.3 km in a straight line · NO surgery" in page
    assert "18.4 km in a straight line · surgery" in page
    far = said(pages_of(equipped())[1])
    assert "Hospital: 18.4 km in a straight line" in far


def test_what_is_missing_is_loud_and_has_lines_for_the_hand() -> None:
    order = order_of()
    bare = replace(order, worksite=(), task=replace(order.task, medical=""))
    page = pages_of(bare)[0]
    loud = [text.text for text in texts(page) if text.type.size_pt > 12 and "NO " in text.text]
    assert len(loud) == 3
    assert all("CT-012" in line for line in loud)
    assert "Landing site: MGRS" in said(page)
    assert "Facility, with surgery?" in said(page)


def test_a_phone_reads_the_codes(tmp_path: Path) -> None:
    order = equipped()
    page = pages_of(order)[0]
    path = tmp_path / "medical.pdf"
    Press().print_pages([(numbered(order, page, 1, 1), page.maps, page.paper)], path)
    subprocess.run(["pdftoppm", "-r", "150", "-png", str(path), str(tmp_path / "p")], check=True)
    read = subprocess.run(
        ["zbarimg", "-q", "--raw", str(next(tmp_path.glob("p*.png")))],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split()
    assert sorted(read) == sorted(geo_uri(place.lon, place.lat) for place in places_to_go(order))
    assert len(read) == 4


def test_long_texts_flow_on_and_lose_nothing() -> None:
    words = [f"word{number}" for number in range(900)]
    order = equipped()
    long = replace(order, task=replace(order.task, medical=" ".join(words)))
    pages = pages_of(long)
    assert len(pages) > 2
    everything = " ".join(said(page) for page in pages).split()
    assert [word for word in everything if word.startswith("word")] == words
    for page in pages[:-1]:
        assert max(text.y + text.type.line_mm for text in texts(page)) <= BODY_BOTTOM


def test_a_row_higher_than_a_page_does_not_go_round_for_ever() -> None:
    blocks = [Block("A", (Row(500.0, lambda _y: []), Row(5.0, lambda _y: [])))]
    placed = paginated(blocks, 20.0, 250.0)
    assert sum(len(block.rows) for page in placed for _, block in page) == 2


def test_the_map_shows_the_whole_way_out() -> None:
    order = equipped()
    page = pages_of(order)[1]
    frame = page.maps[0].frame
    view = shapely.box(frame.west_m, frame.south_m, frame.east_m, frame.north_m)
    for shape in layers_of(order).worksite_m:
        assert view.contains(shape)


def test_a_facility_near_by_is_on_the_map() -> None:
    order = order_of()
    (place,) = lonlat(EPSG, [(735_300.0, 4_931_500.0)])
    near = replace(order, facilities=(Facility("Post", *place, 90.0),))
    page = said(pages_of(near)[1])
    assert "Post" in page
    assert "straight line" not in page


def test_a_background_is_drawn_below_everything_and_named() -> None:
    order = equipped()
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "below", "memory")
    credit = Credit("Topographic map", "Survey department", "2024-05-01")
    pages = medical_pages(order, layers_of(order), Backgrounds(plain=layer, plain_credit=credit))
    on_page = pages[1].maps[0]
    assert on_page.layers[-1] is layer
    assert on_page.frame.scale >= 5_000
    words = " ".join(said(pages[1]).split())
    assert "Topographic map, Survey department" in words
    assert "2024-05-01" in words
