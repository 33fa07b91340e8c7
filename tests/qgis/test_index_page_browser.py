# SPDX-License-Identifier: GPL-3.0-or-later
"""`index.html` in a real browser: on a phone and a desk, in two directions, scripts on and off."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.printed import printed_coordinates
from mineaction_plugin.packs.job import Job
from mineaction_plugin.packs.writing import write_packs
from tests.qgis.browser import PROGRAM, Browser, browser
from tests.qgis.orders import order_of
from tests.qgis.test_index_page import written

pytestmark = pytest.mark.skipif(PROGRAM is None, reason="there is no Chromium here")
FORMATS = ("map", "csv", "gpx", "field", "html")
LONG = "Bijela-Vrela-Gornja-Donja-" * 8
WIDTHS = (360, 1280)
FINGER_PX = 44
LEAST_CONTRAST = 4.5
"""WCAG 2.2, 1.4.3 and 2.5.5."""
CONTRASTS = """
(() => {
  const light = (colour) => {
    const [r, g, b] = colour.match(/[\\d.]+/g).slice(0, 3).map(Number).map((v) => v / 255)
      .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (node) => {
    for (let each = node; each; each = each.parentElement) {
      const colour = getComputedStyle(each).backgroundColor;
      if (!/, 0\\)$|transparent/.test(colour)) return colour;
    }
    return "rgb(255, 255, 255)";
  };
  const found = {};
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || ["SCRIPT", "STYLE"].includes(node.tagName)) continue;
    const pair = [light(getComputedStyle(node).color), light(ground(node))].sort((a, b) => b - a);
    found[node.tagName + "." + node.className] = (pair[0] + 0.05) / (pair[1] + 0.05);
  }
  return found;
})()
"""
SPILLED = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
BUTTONS = "[...document.querySelectorAll('button')].map((b) => b.getBoundingClientRect().toJSON())"


@dataclass(frozen=True)
class Made:
    order: Order
    page: Path


def made(order: Order, folder: Path) -> Made:
    result = write_packs(Job(folder, FORMATS, (order,)), lambda _result: None)[0]
    assert result.verdict == "ok", result.reason
    return Made(order, Path(result.folder) / "index.html")


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Made]:
    folder = tmp_path_factory.mktemp("packs")
    plain = order_of(9)
    wide = replace(
        plain,
        order_no="MAC-2026-0013",
        short_no="0013",
        points=(replace(plain.points[0], description=LONG), *plain.points[1:]),
        hazards=tuple(
            replace(each, hazard_id=f"{LONG}{i}") for i, each in enumerate(plain.hazards)
        ),
        worksite=tuple(replace(each, label=LONG) for each in plain.worksite),
        task=replace(plain.task, title=LONG, remarks=LONG * 3),
        frame=replace(plain.frame, coordinate_format="dms"),
    )
    return {
        "en": made(plain, folder / "en"),
        "ar": made(replace(plain, language="ar"), folder / "ar"),
        "long": made(wide, folder / "long"),
        "draft": made(replace(plain, draft=True, order_no="DRAFT-CT-012"), folder / "draft"),
    }


@pytest.fixture(scope="module")
def tab() -> Iterator[Browser]:
    with browser() as opened:
        yield opened


def complaints(tab: Browser) -> list[Any]:
    return [event["params"] for event in tab.events if event.get("method") == "Log.entryAdded"]


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ["en", "ar", "long"])
def test_nothing_spills_over_the_side(
    tab: Browser, pages: dict[str, Made], name: str, width: int
) -> None:
    tab.open(pages[name].page, width)
    assert tab.says("document.documentElement.clientWidth") == width
    assert tab.says(SPILLED) <= 0
    assert tab.says("document.documentElement.dir") == ("rtl" if name == "ar" else "ltr")
    assert not complaints(tab)
    tab.says("document.documentElement.style.fontSize = '200%'")
    assert tab.says(SPILLED) <= 0


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_the_legs_stand_on_a_phone_with_all_three_bearings(
    tab: Browser, tmp_path: Path, language: str
) -> None:
    """Whoever does not see that a table goes on to the side reads another north."""
    tab.open(written(replace(order_of(9), language=language), tmp_path), 360)
    table = "document.querySelector('#legs .scroll')"
    assert tab.says(f"{table}.scrollWidth - {table}.clientWidth") <= 0
    assert tab.says(f"{table}.querySelectorAll('thead th').length") == 6


@pytest.mark.parametrize("name", ["en", "ar"])
def test_the_page_fetches_nothing(tab: Browser, pages: dict[str, Made], name: str) -> None:
    tab.open(pages[name].page, 360)
    asked = [
        event["params"]["request"]["url"]
        for event in tab.events
        if event.get("method") == "Network.requestWillBeSent"
    ]
    assert [url.split(",")[0] for url in asked] == [
        pages[name].page.as_uri(),
        "data:image/jpeg;base64",
    ]
    assert tab.says("document.images[0].naturalWidth") > 800


def test_a_script_from_elsewhere_does_not_run(
    tab: Browser, pages: dict[str, Made], tmp_path: Path
) -> None:
    """The policy is the browser's: it holds even where a page was changed."""
    text = pages["en"].page.read_text(encoding="utf-8")
    (tmp_path / "index.html").write_text(
        text.replace("</main>", "<script>document.title = 'ran'</script></main>"), encoding="utf-8"
    )
    tab.open(tmp_path / "index.html", 360)
    assert tab.says("document.title") == "MAC-2026-0012 r1"


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", ["en", "ar"])
def test_each_button_copies_what_stands_beside_it(
    tab: Browser, pages: dict[str, Made], name: str, width: int
) -> None:
    tab.call(
        "Browser.grantPermissions", permissions=["clipboardReadWrite", "clipboardSanitizedWrite"]
    )
    tab.open(pages[name].page, width)
    tab.call("Page.bringToFront")
    points = printed_coordinates(pages[name].order)
    for number, wanted in enumerate(points[:3]):
        button = f"document.querySelectorAll('[data-key=coordinate] button')[{number}]"
        tab.says(f"{button}.focus()")
        tab.press("Enter", 13, "\r")
        assert tab.says("navigator.clipboard.readText()") == wanted
        assert wanted in tab.says("document.getElementById('said').textContent")
        assert tab.says(f"document.activeElement === {button}")


def test_a_button_copies_the_old_way_where_there_is_no_other(
    tab: Browser, pages: dict[str, Made]
) -> None:
    """A page that a phone opens from its storage is no secure context."""
    tab.open(pages["en"].page, 360)
    tab.call("Page.bringToFront")
    tab.says("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))")
    button = "document.querySelectorAll('[data-key=degrees] button')[1]"
    tab.says(f"{button}.focus()")
    tab.press("Enter", 13, "\r")
    assert tab.says("navigator.clipboard.readText()") == tab.says(f"{button}.dataset.copy")
    tab.says("document.execCommand = () => false")
    tab.press("Enter", 13, "\r")
    assert tab.says("document.getElementById('said').className") == "shown failed"


@pytest.mark.parametrize("name", ["en", "ar"])
def test_without_scripts_everything_but_the_buttons_is_there(
    tab: Browser, pages: dict[str, Made], name: str
) -> None:
    tab.open(pages[name].page, 360, scripts=False)
    shown = tab.says("document.body.innerText")
    buttons = tab.says("[...document.querySelectorAll('button')].map((b) => b.offsetHeight)")
    assert len(buttons) > 20
    assert set(buttons) == {0}
    for text in printed_coordinates(pages[name].order):
        assert text in shown
    tab.open(pages[name].page, 360)
    assert min(box["height"] for box in tab.says(BUTTONS)) >= FINGER_PX
    assert min(box["width"] for box in tab.says(BUTTONS)) >= FINGER_PX


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("name", ["en", "draft"])
def test_every_word_stands_out_from_its_ground(
    tab: Browser, pages: dict[str, Made], name: str, *, dark: bool
) -> None:
    tab.open(pages[name].page, 1280, dark=dark)
    found = tab.says(CONTRASTS)
    assert len(found) > 15
    assert {what: ratio for what, ratio in found.items() if ratio < LEAST_CONTRAST} == {}
    ground = tab.says("getComputedStyle(document.body).backgroundColor")
    assert (ground == "rgb(255, 255, 255)") is not dark


def test_the_keyboard_skips_to_the_order_and_sees_where_it_is(
    tab: Browser, pages: dict[str, Made]
) -> None:
    tab.open(pages["en"].page, 1280)
    tab.call("Page.bringToFront")
    tab.press("Tab", 9)
    assert tab.says("document.activeElement.className") == "skip"
    assert tab.says("document.activeElement.getBoundingClientRect().left") >= 0
    assert tab.says("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    tab.press("Enter", 13, "\r")
    assert tab.says("location.hash") == "#content"
    tab.press("Tab", 9)
    assert tab.says("document.activeElement.getAttribute('href')") == "#form-identification"


def test_numbers_are_read_from_the_left_in_arabic(tab: Browser, pages: dict[str, Made]) -> None:
    """The end of a coordinate stands right of its beginning."""
    tab.open(pages["ar"].page, 1280)
    sides = tab.says(
        """
        [...document.querySelectorAll(".figure bdi")]
          .filter((b) => /\\d \\d|\\d, \\d/.test(b.textContent))
          .map((b) => [0, b.firstChild.length - 1].map((place) => {
            const range = document.createRange();
            range.setStart(b.firstChild, place);
            range.setEnd(b.firstChild, place + 1);
            return range.getBoundingClientRect().left;
          }))
        """
    )
    assert len(sides) > 20
    assert all(first < last for first, last in sides)
    first, second = tab.says(
        "[...document.querySelectorAll('thead th')].slice(0, 2).map((h) => h.offsetLeft)"
    )
    assert first > second


@pytest.mark.parametrize("name", ["en", "ar", "draft"])
def test_every_printed_sheet_says_whose_it_is(
    tab: Browser, pages: dict[str, Made], name: str, tmp_path: Path
) -> None:
    tab.open(pages[name].page, 1280)
    tab.printed(tmp_path / "page.pdf")
    text = subprocess.run(
        ["pdftotext", "-layout", str(tmp_path / "page.pdf"), "-"],
        check=True, capture_output=True, text=True,
    ).stdout  # fmt: skip
    sheets = text.split("\f")[:-1]
    mark = "DRAFT · DRAFT-CT-012 r1" if name == "draft" else "MAC-2026-0012 r1 · CONTROLLED"
    assert len(sheets) > 3
    for number, sheet in enumerate(sheets, 1):
        assert mark in sheet
        assert re.search(rf"\b{number}\s*/\s*{len(sheets)}\b", sheet)
