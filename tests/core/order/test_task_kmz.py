# SPDX-License-Identifier: GPL-3.0-or-later
"""The map file for phones: its words, its labels, and what the KML schema lets pass."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import pytest
import shapely
from lxml import etree
from PIL import Image

from mineaction_plugin.core.errors import Message
from mineaction_plugin.core.order.exchange import task_kmz
from mineaction_plugin.core.order.exchange.point_icon import point_png
from mineaction_plugin.core.order.exchange.wording import Wording
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification.contents import check_content
from mineaction_plugin.core.order.verification.result import Verdict

KML = {"k": "http://www.opengis.net/kml/2.2"}
SHOUTING = Wording(
    say=lambda message: str(Message(message.template.upper().replace("{NAME}", "{name}"),
                                    message.values)) if message.template.isalpha()
    else f"« {message} »",
    land_class=lambda code: f"class {code}!",
    status=lambda code: f"status {code}!",
    worksite_kind=lambda code: f"site {code}!",
    legend=lambda _order: b"\x89PNG a picture",
)  # fmt: skip


def write(order: Order, folder: Path, wording: Wording = SHOUTING) -> Path:
    path = folder / task_kmz.file_name(order)
    task_kmz.write(order, path, wording)
    return path


def document(path: Path) -> etree._Element:
    with zipfile.ZipFile(path) as archive:
        return etree.fromstring(archive.read("doc.kml"))


def edited(path: Path, change: Callable[[etree._Element], None]) -> None:
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    root = etree.fromstring(files["doc.kml"])
    change(root)
    files["doc.kml"] = etree.tostring(root)
    with zipfile.ZipFile(path, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)


@pytest.fixture(scope="module")
def schema() -> etree.XMLSchema:
    spec = find_spec("pykml")
    assert spec is not None
    folder = Path(spec.submodule_search_locations[0])
    return etree.XMLSchema(etree.parse(str(folder / "schemas/ogckml22.xsd")))


def test_words_are_the_edges_and_codes_stay(
    order: Order, tmp_path: Path, schema: etree.XMLSchema
) -> None:
    unnamed = replace(order.worksite[1], label="")
    order = replace(order, worksite=(order.worksite[0], unnamed))
    path = write(order, tmp_path)
    assert check_content(tmp_path, path.name, "kmz", order).reason is None
    root = document(path)
    schema.assertValid(root)
    names = root.xpath("k:Document/k:Folder/k:name/text()", namespaces=KML)
    assert names == ["HAZARDS", "BOUNDARY", "« Boundary points »", "WORKSITE", "« Hazard labels »"]
    hazard = root.xpath("//k:Folder[1]/k:Placemark[1]", namespaces=KML)[0]
    assert "class SHA!, status open!" in hazard.findtext("k:description", namespaces=KML)
    assert hazard.xpath("k:ExtendedData/k:Data/k:value/text()", namespaces=KML) == ["SHA", "open"]
    site = root.xpath("//k:Folder[4]/k:Placemark/k:name/text()", namespaces=KML)
    assert site == ["CP", "site access_lane!"]
    notice = root.findtext("k:Document/k:description", namespaces=KML)
    for mark in ("MAC-2026-0012 r1", "CONTROLLED", "Uncleared until handed over."):
        assert mark in notice


def test_each_hazard_that_is_an_area_or_a_line_has_its_id_inside_it(
    order: Order, tmp_path: Path
) -> None:
    root = document(write(order, tmp_path))
    labels = root.xpath("//k:Folder[5]/k:Placemark", namespaces=KML)
    told = {
        label.findtext("k:name", namespaces=KML): shapely.Point(
            *map(float, label.findtext(".//k:coordinates", namespaces=KML).split(",")[:2])
        )
        for label in labels
    }
    assert list(told) == ["H-221", "H-222", "H-224"], "a point has its own label"
    for hazard in order.hazards:
        if hazard.hazard_id in told:
            assert hazard.geometry.distance(told[hazard.hazard_id]) < 1e-8


def test_the_legend_is_in_the_archive_and_on_the_screen(order: Order, tmp_path: Path) -> None:
    path = write(order, tmp_path)
    href = document(path).findtext(".//k:ScreenOverlay/k:Icon/k:href", namespaces=KML)
    with zipfile.ZipFile(path) as archive:
        assert archive.read(href) == b"\x89PNG a picture"
    without = document(write(order, tmp_path, Wording()))
    assert without.find(".//k:ScreenOverlay", KML) is None


def test_no_hazard_is_drawn_over_the_boundary(order: Order, tmp_path: Path) -> None:
    names = document(write(order, tmp_path, Wording())).xpath(
        "k:Document/k:Folder/k:name/text()", namespaces=KML
    )
    assert names.index("Hazards") < names.index("Boundary") < names.index("Boundary points")


def test_what_the_programme_says_itself_is_not_said_twice(order: Order, tmp_path: Path) -> None:
    own = replace(order.programme, disclaimer="« No record is not evidence of no contamination. »!")
    root = document(write(replace(order, programme=own), tmp_path))
    assert root.findtext("k:Document/k:description", namespaces=KML).count("No record") == 1


def ring(root: etree._Element) -> etree._Element:
    """The coordinates of the boundary's outer ring."""
    return root.find(".//k:Folder[2]/k:Placemark//k:outerBoundaryIs//k:coordinates", KML)


def set_ring(change: Callable[[list[str]], list[str]]) -> Callable[[etree._Element], None]:
    def apply(root: etree._Element) -> None:
        node = ring(root)
        node.text = " ".join(change(node.text.split()))

    return apply


def swapped(items: list[str]) -> list[str]:
    return [f"{lat},{lon},{z}" for lon, lat, z in (item.split(",") for item in items)]


def set_text(path: str, text: str) -> Callable[[etree._Element], None]:
    def apply(root: etree._Element) -> None:
        root.find(path, KML).text = text

    return apply


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (set_ring(lambda items: items[:-1]), "not closed"),
        (set_ring(lambda items: items[:2]), "only 2 positions"),
        (set_ring(lambda items: items[::-1]), "wrong way round"),
        (set_ring(lambda items: swapped(items)[::-1]), "from where the order has it"),
        (set_ring(swapped), "wrong way round"),
        (set_ring(lambda items: [items[0], "17.951,95.0,0", *items[2:]]), "outside the globe"),
        (set_ring(lambda items: [items[0], "abc,44.5,0", *items[2:]]), "no number"),
        (set_ring(lambda items: [items[0], "17.951", *items[2:]]), "no number"),
        (set_ring(lambda items: [items[0], "nan,44.5,0", *items[2:]]), "outside the globe"),
        (set_text(".//k:styleUrl", "#nothing"), "style #nothing"),
        (set_text(".//k:ScreenOverlay/k:Icon/k:href", "https://example.org/x.png"),
         "https://example.org/x.png is not in the file"),
        (set_text(".//k:Folder[3]//k:Data/k:value", "end_point"),
         "end_point where reference_point"),
        (set_text(".//k:Folder[3]/k:Placemark/k:name", "TP9"), "TP9"),
        (set_text(".//k:Folder[5]/k:Placemark/k:name", "H-9"), "H-9"),
        (lambda root: root[0].remove(root.find(".//k:Folder[4]", KML)), "4 instead of 5"),
    ],
)  # fmt: skip
def test_what_the_schema_lets_pass_is_found_and_named(
    change: Callable[[etree._Element], None], why: str, order: Order,
    tmp_path: Path, schema: etree.XMLSchema,
) -> None:  # fmt: skip
    path = write(order, tmp_path)
    edited(path, change)
    assert schema.validate(document(path))
    found = check_content(tmp_path, path.name, "kmz", order)
    assert found.verdict is Verdict.FAILED
    assert why in str(found.reason)


def test_a_task_across_the_180th_meridian_passes_the_checks(
    make: Callable[..., Order], tmp_path: Path
) -> None:
    order = make(shapely.box(179.99, -17.0, 180.01, -16.99))
    order = replace(order, points=order.points[1:], hazards=(), worksite=())
    path = write(order, tmp_path)
    assert check_content(tmp_path, path.name, "kmz", order).reason is None


def test_the_icon_is_a_white_disc_on_nothing() -> None:
    icon = Image.open(io.BytesIO(point_png()))
    assert (icon.size, icon.mode) == ((32, 32), "RGBA")
    assert icon.getpixel((16, 16)) == (255, 255, 255, 255)
    assert icon.getpixel((16, 3))[:3] == (64, 64, 64), "a dark rim"
    assert icon.getpixel((0, 0))[3] == 0
