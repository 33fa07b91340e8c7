# SPDX-License-Identifier: GPL-3.0-or-later
"""`index.html`: what the page says, and that its reader finds whatever is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import lxml.html
import numpy as np
import pytest
import shapely
from qgis.PyQt.QtGui import QImage

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order.exchange.text import printable
from mineaction_plugin.core.order.field_words import FIELD_WORDS
from mineaction_plugin.core.order.language import in_language
from mineaction_plugin.core.order.manifest import Kind, PackFile
from mineaction_plugin.core.order.order import Change, Facility, Order
from mineaction_plugin.core.order.snapshot import digest
from mineaction_plugin.core.order.verification.contents import check_content
from mineaction_plugin.core.order.verification.result import FileVerdict, Verdict
from mineaction_plugin.core.terms.model import WorksiteFeature
from mineaction_plugin.core.terms.paper import OrderForm
from mineaction_plugin.core.terms.vocabulary import WorksiteKind
from mineaction_plugin.layouts.backgrounds import Backgrounds
from mineaction_plugin.layouts.html import index_page
from mineaction_plugin.layouts.html.small_map import SmallMap, small_map
from mineaction_plugin.layouts.map_files import with_comment
from mineaction_plugin.layouts.map_picture import encoded
from mineaction_plugin.packs.writing import speaking
from tests.qgis.orders import order_of

NASTY = (
    "<script>alert(1)</script><img src=x onerror=alert(1)> '\"&amp; {{ 7*7 }} ]]> \x07 */</style>"
)
POINTS = PackFile("P r1_points.csv", "csv", Kind.FROZEN)
PROJECT = PackFile("field/P_field.qgz", "field_project", Kind.WORKING)


def tiny(order: Order) -> SmallMap:
    """A picture that is quickly made."""
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    image.fill(0)
    return SmallMap(with_comment(encoded(image, "JPG"), order), 8, 8)


def written(order: Order, folder: Path, *files: PackFile) -> Path:
    for file in files:
        (folder / file.path).parent.mkdir(exist_ok=True)
        (folder / file.path).touch()
    path = folder / index_page.NAME
    with speaking(order.language):
        index_page.export(order, path, files, tiny(order))
    return path


def verdict(path: Path, order: Order) -> FileVerdict:
    return check_content(path.parent, path.name, index_page.FORMAT, order)


def links(path: Path) -> list[str]:
    return lxml.html.parse(str(path)).xpath("//@href")


def loud(path: Path) -> str:
    return " ".join(lxml.html.parse(str(path)).xpath("//p[contains(@class, 'loud')]/text()"))


def test_the_page_of_an_order_with_neither_hazards_nor_posts_is_read_back(tmp_path: Path) -> None:
    order = replace(order_of(9), hazards=(), worksite=())  # its last table is that of the legs
    found = verdict(written(order, tmp_path, POINTS, PROJECT), order)
    assert found.verdict is Verdict.OK, found.reason
    assert found.points == len(order.points)


@pytest.mark.parametrize("language", ["en", "ar", "fr", "es"])
def test_the_page_is_read_back(tmp_path: Path, language: str) -> None:
    order = order_of(9, language=language)
    found = verdict(written(order, tmp_path, POINTS, PROJECT), order)
    assert found.verdict is Verdict.OK, found.reason
    assert found.points == len(order.points) + 3  # control point, medical point, landing site
    assert 0 < found.max_difference_m < 0.01


@pytest.mark.parametrize(
    "label", ["№1", "TP\u00a0X", "x  y", "e\u0301t", "TP\u20111", "TP²", "TP "]
)
def test_a_label_in_any_writing_is_read_back(tmp_path: Path, label: str) -> None:
    order = order_of(9)
    old = order.points[1].label
    legs = tuple(
        replace(
            leg,
            from_label=label if leg.from_label == old else leg.from_label,
            to_label=label if leg.to_label == old else leg.to_label,
        )
        for leg in order.legs
    )
    points = (order.points[0], replace(order.points[1], label=label), *order.points[2:])
    renamed = replace(order, points=points, legs=legs)
    path = written(renamed, tmp_path)
    found = verdict(path, renamed)
    assert found.verdict is Verdict.OK, found.reason
    assert verdict(path, order).verdict is Verdict.FAILED


@pytest.mark.parametrize("name", ["mgrs", "utm", "dd", "dm", "dms"])
@pytest.mark.parametrize(
    ("epsg", "centre"), [(32633, (735_400.0, 4_931_600.0)), (32733, (400_000.0, 9_999_950.0))]
)
def test_every_format_on_both_sides_of_the_equator(
    tmp_path: Path, name: str, epsg: int, centre: tuple[float, float]
) -> None:
    order = order_of(12, epsg=epsg, centre=centre)
    order = replace(order, frame=replace(order.frame, coordinate_format=name))
    found = verdict(written(order, tmp_path), order)
    assert found.verdict is Verdict.OK, found.reason


def cell(text: str, key: str, number: int) -> re.Match[str]:
    """One cell's text, by its column and its row."""
    return list(re.finditer(rf'data-key="{key}"[^>]*><bdi[^>]*>([^<]*)<', text))[number]


def other_cell(key: str, number: int, change: Callable[[str], str]) -> Callable[[str], str]:
    def edit(text: str) -> str:
        found = cell(text, key, number)
        return text[: found.start(1)] + change(found[1]) + text[found.end(1) :]

    return edit


def swapped_rows(text: str) -> str:
    rows = list(re.finditer(r'<tr role="row" class="row">.*?</tr>', text, re.DOTALL))
    one, two = rows[2], rows[3]
    return text[: one.start()] + two[0] + text[one.end() : two.start()] + one[0] + text[two.end() :]


def degrees_up(text: str) -> str:
    """By 0.0000005 degrees of latitude: 5 cm."""
    lat, lon = text.split(", ")
    return f"{float(lat) + 5e-7:.7f}, {lon}"


def also_copied(text: str) -> str:
    """A position that moved, and its button with it."""
    old = cell(text, "degrees", 2)[1]
    return text.replace(old, degrees_up(old))


def before(mark: str, more: str) -> Callable[[str], str]:
    return lambda text: text.replace(mark, more + mark, 1)


FAULTS: dict[str, Callable[[str], str]] = {
    "a position moved by 5 cm": also_copied,
    "latitude and longitude swapped": other_cell(
        "degrees", 3, lambda text: ", ".join(reversed(text.split(", ")))
    ),
    "a button copies another position": lambda text: text.replace(
        f'data-copy="{cell(text, "degrees", 2)[1]}"',
        f'data-copy="{cell(text, "degrees", 3)[1]}"',
        1,
    ),
    "an MGRS of the next metre": other_cell(
        "coordinate", 4, lambda text: f"{text[:-1]}{(int(text[-1]) + 3) % 10}"
    ),
    "a check code": other_cell("check", 4, lambda text: text[::-1] + "X"),
    "a label": other_cell("point", 4, lambda _text: "TP99"),
    "two rows swapped": swapped_rows,
    "a row left out": lambda text: re.sub(
        r'<tr role="row" class="row">.*?</tr>', "", text, count=1, flags=re.DOTALL
    ),
    "a bearing": other_cell("grid", 3, lambda text: f"{(float(text[:-1]) + 0.2) % 360:05.1f}°"),
    "two norths exchanged": lambda text: (
        text.replace('data-key="true"', 'data-key="x"')
        .replace('data-key="magnetic"', 'data-key="true"')
        .replace('data-key="x"', 'data-key="magnetic"')
    ),
    "a distance that is no number": other_cell("distance", 2, lambda _text: "nan"),
    "a distance": other_cell("distance", 2, lambda text: f"{float(text) + 0.2:.1f}"),
    "the end of a leg": other_cell("to", 2, lambda _text: "TP7"),
    "a post moved": other_cell("degrees", 12, degrees_up),
    "a hazard left out": other_cell("hazard", 1, lambda _text: ""),
    "another order's digest": lambda text: re.sub(r'("order-sha256" content=")\w', r"\1-", text),
    "the number": lambda text: text.replace("MAC-2026-0012", "MAC-2026-0013"),
    "the handling": lambda text: text.replace("CONTROLLED", "PUBLIC"),
    "a picture from outside": before("<h1", '<img src="https://example.org/a.jpg">'),
    "a torn picture": lambda text: re.sub(r'[^"]{8}(" width)', r"\1", text),
    "the picture of another order": lambda text: re.sub(
        r'data:image[^"]*', tiny(order_of(9, revision=2)).source, text
    ),
    "no picture": lambda text: re.sub(r"<img[^>]*>", "", text),
    "one more script": before("</body>", "<script>alert(1)</script>"),
    "another script": lambda text: text.replace('"use strict";', '"use strict";alert(1);'),
    "a script in an attribute": before("<h1", '<p onclick="alert(1)">'),
    "a frame": before("<h1", '<iframe src="data:text/html,x"></iframe>'),
    "a link that runs": before("<h1", '<a href="javascript:alert(1)">x</a>'),
    "a link to the net": before("<h1", '<a href="https://example.org/">x</a>'),
    "a link out of the pack": before("<h1", '<a href="../other/index.html">x</a>'),
    "a link to no file": before("<h1", '<a href="P_order.pdf">x</a>'),
    "a link to no part": before("<h1", '<a href="#nowhere">x</a>'),
    "sent elsewhere": before("<title", '<meta http-equiv="refresh" content="0;url=x">'),
    "nothing forbidden": lambda text: text.replace("default-src &#39;none&#39;; ", ""),
    "a style that loads": lambda text: text.replace("</style>", "@import 'x';</style>"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_whatever_is_wrong_is_found(tmp_path: Path, fault: str) -> None:
    order = order_of(9)
    path = written(order, tmp_path, POINTS)
    whole = path.read_text(encoding="utf-8")
    changed = FAULTS[fault](whole)
    assert changed != whole
    assert verdict(path, order).verdict is Verdict.OK
    path.write_text(changed, encoding="utf-8")
    found = verdict(path, order)
    assert found.verdict is Verdict.FAILED
    assert found.reason is not None


def test_the_file_that_a_link_names_must_be_there(tmp_path: Path) -> None:
    order = order_of(9)
    path = written(order, tmp_path, POINTS)
    (tmp_path / POINTS.path).unlink()
    assert "P%20r1_points.csv" in str(verdict(path, order).reason)


def nasty_order() -> Order:
    plain = order_of(9)
    task = replace(
        plain.task,
        task_id=NASTY, title=NASTY, remarks=NASTY, threat=NASTY, place=NASTY, medical=NASTY,
        access=NASTY, communications=NASTY, team=NASTY,
    )  # fmt: skip
    return replace(
        plain,
        order_no=f"N{NASTY}",
        task=task,
        points=(replace(plain.points[0], label=NASTY, description=NASTY), *plain.points[1:]),
        legs=(replace(plain.legs[0], from_label=NASTY), *plain.legs[1:]),
        hazards=tuple(replace(h, hazard_id=NASTY, contamination=NASTY) for h in plain.hazards),
        worksite=tuple(replace(w, label=NASTY, description=NASTY) for w in plain.worksite),
        programme=replace(plain.programme, handling=NASTY, disclaimer=NASTY, name=NASTY),
        kind_label=NASTY,
        issued_by=NASTY,
        facilities=(Facility(NASTY, 17.9, 44.4, 9000.0, contact=NASTY),),
    )


@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_value_becomes_markup(tmp_path: Path, language: str) -> None:
    order = replace(nasty_order(), language=language)
    path = written(order, tmp_path)
    found = verdict(path, order)
    assert found.verdict is Verdict.OK, found.reason
    page = lxml.html.fromstring(path.read_bytes())
    assert len(page.xpath("//script")) == len(page.xpath("//style")) == 1
    assert len(page.xpath("//img")) == 1
    assert not page.xpath("//@onerror")
    assert (
        printable(NASTY).split()
        == page.xpath("string(//h1)").replace("\u2066", "").replace("\u2069", "").split()
    )
    assert "49" not in page.xpath("string(//h1)")


def test_a_draft_says_so_loudly_and_in_english_too(tmp_path: Path) -> None:
    for language in ("en", "ar"):
        order = order_of(9, draft=True, order_no="DRAFT-CT-012", language=language)
        path = written(order, tmp_path)
        assert verdict(path, order).verdict is Verdict.OK
        assert "DRAFT" in loud(path)
        assert "Issued 2026" not in path.read_text(encoding="utf-8")
        text = path.read_text(encoding="utf-8")
        path.write_text(re.sub(r"DRAFT(?!-CT)", "", text), encoding="utf-8")
        assert "DRAFT" in str(verdict(path, order).reason)
    assert "DRAFT" not in written(order_of(9), tmp_path).read_text(encoding="utf-8")


def test_the_words_of_the_field_project_go_with_it(tmp_path: Path) -> None:
    order = order_of(9)
    said = [str(words) for words in FIELD_WORDS]
    assert all(words in loud(written(order, tmp_path, POINTS, PROJECT)) for words in said)
    assert links(tmp_path / index_page.NAME).count("field/P_field.qgz") == 2
    assert not any(words in loud(written(order, tmp_path, POINTS)) for words in said)


def test_the_phones_map_is_never_led_to_the_boundary_or_a_hazard(tmp_path: Path) -> None:
    order = order_of(9)
    places = [link for link in links(written(order, tmp_path)) if link.startswith("geo:")]
    ground = np.array([[float(v) for v in link[4:].split(",")][::-1] for link in places])
    assert len(places) == 3  # reference point, control point, landing site
    assert not shapely.intersects_xy(order.task.geometry, *ground.T).any()
    middle = order.task.geometry.centroid
    landing = WorksiteFeature(WorksiteKind.LANDING_SITE, "HLS", middle)
    path = written(replace(order, worksite=(landing,)), tmp_path)
    assert sum(link.startswith("geo:") for link in links(path)) == 1
    assert "HLS lies on or beside the task" in loud(path)


def test_what_is_missing_for_the_hurt_is_loud(tmp_path: Path) -> None:
    order = order_of(9)
    bare = replace(order, worksite=(), facilities=(), task=replace(order.task, medical=""))
    assert "NO MEDICAL FACILITY" in loud(written(bare, tmp_path))
    assert "NO EVACUATION ROUTE" in loud(written(bare, tmp_path))
    assert "NO MEDICAL FACILITY" not in loud(written(order, tmp_path))


def test_a_coordinate_in_a_sentence_is_never_broken_over_two_lines(tmp_path: Path) -> None:
    order = order_of()
    order = replace(order, task=replace(order.task, medical="Post +000 11 222, 22 min <b>"))
    page = lxml.html.parse(str(written(order, tmp_path)))
    said = "\n".join(page.xpath("//dd/text()"))
    assert re.search(r"33TYK\u00a0\d{5}\u00a0\d{5} +\(44°30′[\d.]+″N\u00a0017°57′[\d.]+″E\)", said)
    assert "Post +000\u00a011\u00a0222, 22\u00a0min <b>" in said
    assert not page.xpath("//b")
    assert "2026-12-19" in page.xpath("//dd/span[@class='whole']/text()")


def test_the_picture_is_the_map_that_is_in_the_pack(tmp_path: Path) -> None:
    order = order_of(9)
    anew = small_map(order, None, Backgrounds())
    assert 1300 < anew.width < anew.height
    assert len(anew.data) < 600_000
    for width, wanted in ((1654, 1512), (3307, 1700)):
        red = QImage(width, round(width * 297 / 210), QImage.Format.Format_RGB32)
        red.fill(0xFF0000)
        assert red.save(str(tmp_path / "map.jpg"), "JPG")
        kept = QImage.fromData(small_map(order, tmp_path / "map.jpg", Backgrounds()).data)
        assert kept.pixelColor(100, 100).red() > 250
        assert abs(kept.width() - wanted) < 3
    (tmp_path / "map.jpg").write_bytes(b"no picture")
    with pytest.raises(PackError, match="could not be read"):
        small_map(order, tmp_path / "map.jpg", Backgrounds())


def test_the_same_order_gives_the_same_bytes(tmp_path: Path) -> None:
    order = order_of(9)
    one = written(order, tmp_path).read_bytes()
    assert written(order, tmp_path).read_bytes() == one


def test_an_amended_order_says_which_points_moved(tmp_path: Path) -> None:
    order = order_of(9)
    old = order.points[3]
    before = Change(
        1,
        "2026-11-20T06:00:00+00:00",
        order.task.geometry,
        (*order.points[:3], replace(old, lon=old.lon + 0.0001), *order.points[4:]),
    )
    second = replace(order, revision=2, change=before, reason="The tree line was surveyed")
    path = written(second, tmp_path)
    assert verdict(path, second).verdict is Verdict.OK
    page = lxml.html.parse(str(path))
    moved = page.xpath("//table[@data-table='changes']//tr[@class='row']")
    assert len(moved) == 1
    assert [each.text for each in moved[0].iter("bdi")][:2] == [old.label, "moved"]
    assert "The tree line was surveyed" in page.xpath("string(//main)")
    assert not lxml.html.parse(str(written(order, tmp_path))).xpath(
        "//table[@data-table='changes']"
    )


def test_every_facility_is_named_and_a_hospital_can_be_led_to(tmp_path: Path) -> None:
    near = Facility("Health post Vrela", 17.95, 44.51, 3000.0, surgery=False, contact="+000 1")
    hospital = Facility("Hospital Maglaj", 18.1, 44.55, 14_000.0, surgery=True, contact="+000 2")
    order = order_of(9, facilities=(near, hospital))
    path = written(order, tmp_path)
    words = lxml.html.parse(str(path)).xpath("string(//section[@id='form-medical'])")
    for text in ("Health post Vrela", "no surgery", "Hospital Maglaj", "with surgery", "+000"):
        assert text in words
    assert "geo:44.550000,18.100000" in links(path)
    assert "geo:44.510000,17.950000" not in links(path)


def test_the_way_out_is_there_whatever_the_form_leaves_out(tmp_path: Path) -> None:
    order = order_of(9)
    form = OrderForm(tuple(each for each in OrderForm().sections if each.key != "medical"))
    path = written(replace(order, form=form), tmp_path)
    assert "Vrela health post" in lxml.html.parse(str(path)).xpath("string(//main)")


def test_an_export_in_another_language_is_of_the_issued_revision(tmp_path: Path) -> None:
    order = order_of(9)
    spoken = in_language(order, "ar")
    path = written(spoken, tmp_path)
    assert verdict(path, spoken).verdict is Verdict.OK
    assert digest(order) in path.read_text(encoding="utf-8")
