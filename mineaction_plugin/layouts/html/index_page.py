# SPDX-License-Identifier: GPL-3.0-or-later
"""`index.html`: the order on one self-contained page, for any browser and with no network.

Nothing is fetched and nothing runs but the one script that the page names by its hash; without
scripts everything is still there, only the buttons that copy are not.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from jinja2 import (  # type: ignore[import-not-found]
    Environment,
    FileSystemLoader,
    StrictUndefined,
    Template,
)
from markupsafe import Markup, escape  # type: ignore[import-not-found]

from mineaction_plugin.core.order.disk import saving
from mineaction_plugin.core.order.exchange.text import printable
from mineaction_plugin.core.order.manifest import PackFile
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.bidi import LRI, PDI, is_rtl
from mineaction_plugin.layouts.html.page_values import values_of
from mineaction_plugin.layouts.html.small_map import SmallMap
from mineaction_plugin.layouts.order_text import revision_name

FORMAT = "html"
NAME = "index.html"
HERE = Path(__file__).parent
_INSIDE_A_VALUE = re.compile(
    r"(?<=\d) (?=\d)|(?<=\d[A-Z]{3}) (?=\d)|(?<=[NS]) (?=\d)"
    r"|(?<=\d) (?=(?:k?m²?|cm|min|م²?|كم|سم)\b)"
)
_DATE = re.compile(r"\b\d{4}-\d\d-\d\d\b")
TEMPLATE, STYLE, SCRIPT = "index_page.html", "index_page.css", "index_page.js"


def export(order: Order, path: Path, files: Sequence[PackFile], picture: SmallMap) -> None:
    """Write the page.

    Args:
        order: all that it says.
        path: the file to write; its folder exists.
        files: the other files of the pack, to be linked.
        picture: the task map.

    Raises:
        PackError: the file cannot be written.
    """
    with saving(path):
        path.write_text(page_of(order, files, picture), encoding="utf-8", newline="\n")


def page_of(order: Order, files: Sequence[PackFile], picture: SmallMap) -> str:
    """The page as text."""
    style, script = ((HERE / name).read_text(encoding="utf-8").strip() for name in (STYLE, SCRIPT))
    style = f"{style}\n{_on_every_sheet(order)}"
    page = _template().render(
        **values_of(order, files, picture),
        is_rtl=is_rtl,
        whole=_whole,
        policy=_policy(style, script),
        style=Markup(style),  # noqa: S704 (our own file, and texts that cannot end it)
        script=Markup(script),  # noqa: S704 (our own file)
    )
    return str(page)


def _whole(text: str) -> Markup:
    """A text whose coordinates, phone numbers, measures and dates are not broken over two lines."""
    escaped = str(escape(_INSIDE_A_VALUE.sub("\u00a0", text)))
    marked = _DATE.sub(r'<span class="whole">\g<0></span>', escaped)
    return Markup(marked)  # noqa: S704 (escaped above)


@cache
def _template() -> Template:
    """The page without its words; it is read once for all packs of a run."""
    environment = Environment(
        loader=FileSystemLoader(HERE),
        autoescape=True,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )
    return environment.get_template(TEMPLATE)


def _on_every_sheet(order: Order) -> str:
    """What a printed sheet says above and below: a loose one is never an orphan."""
    marks = ("DRAFT" if order.draft else "", revision_name(order), order.programme.handling)
    head = " · ".join(mark for mark in marks if mark)
    return (
        f'@page {{ @top-left {{ content: "{_in_style(head)}"; font: bold 9pt sans-serif }} '
        f'@bottom-right {{ content: "{_in_style(LRI)}" counter(page) " / " counter(pages) '
        f'"{_in_style(PDI)}"; font: 9pt sans-serif }} }}'
    )


def _in_style(text: str) -> str:
    """A text inside quotes of a style: every sign that is not plain by its number (CSS 2.1, 4.3.7).

    So no text can end the quotes, the rule or the style.
    """
    return re.sub(r"[^A-Za-z0-9 ._-]", lambda sign: f"\\{ord(sign[0]):x} ", printable(text))


def _policy(style: str, script: str) -> str:
    """What the browser may load: nothing from outside, and only this style and this script."""
    return "; ".join(
        (
            "default-src 'none'",
            "img-src data:",
            f"style-src '{_hash(style)}'",
            f"script-src '{_hash(script)}'",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"
