# SPDX-License-Identifier: GPL-3.0-or-later
"""A page of ours as it is read back: its words, its tables, and what it would load or run."""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.order import manifest
from mineaction_plugin.core.order.verification import record

TAGS = frozenset(
    """
    html head meta title style script body header main footer nav section div h1 h2 h3 p span bdi a
    button ul ol li dl dt dd figure img figcaption table thead tbody tr th td
    """.split()  # noqa: SIM905 (a list of them takes a page)
)
"""A page with anything else (a frame, a form, an object) is not one of ours."""
CLOSED = "default-src 'none'"
JPEG = "data:image/jpeg;base64,"
_ISOLATES = re.compile("[\u2066\u2069]")
_GEO = re.compile(r"geo:-?\d{1,2}\.\d{6},-?\d{1,3}\.\d{6}")
_OUTSIDE = re.compile(r"url\s*\(|@import|expression\s*\(", re.IGNORECASE)


@dataclass
class Cell:
    """What a cell shows, and what its button copies where it has one."""

    text: str = ""
    copied: str | None = None


class Row(defaultdict[str, Cell]):
    """The cells of a row by the key of their column; a missing one is empty."""

    def __init__(self) -> None:
        super().__init__(Cell)


@dataclass
class Page:
    """What a page holds."""

    tables: dict[str, list[Row]] = field(default_factory=dict)
    text: str = ""
    sha256: str = ""
    policy: str = ""
    scripts: list[str] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    pictures: list[str] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)
    odd: list[Message] = field(default_factory=list)


def page_of(text: str) -> Page:
    """Read a page."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    words = " ".join(reader.words)
    # A mark may hold such a sign itself; then it is found in the first of the two.
    reader.page.text = f"{words} {_ISOLATES.sub('', words)}"
    return reader.page


def unsafe(page: Page, path: Path | None) -> Iterator[Message]:
    """What a page may not hold, and links that lead nowhere.

    Args:
        page: as it was read.
        path: of its file, whose neighbours it links to; None for one that was taken from them.
    """
    yield from page.odd
    if CLOSED not in page.policy.split("; "):
        yield say("The page does not forbid the browser to load anything from outside.")
    for what, texts in (("script", page.scripts), ("style", page.styles)):
        if len(texts) != 1 or f"{what}-src '{_hash(texts[0])}'" not in page.policy.split("; "):
            yield say("The page has a {what} that it does not name by its hash.", what=what)
    if any(_OUTSIDE.search(style) for style in page.styles):
        yield say("The page's style loads something.")
    for link in page.links:
        if not _leads_somewhere(link, page, path):
            yield say("The link {link} leads nowhere.", link=link)


class _Reader(HTMLParser):
    """Collects what a page holds while it is read."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.page = Page()
        self.words: list[str] = []
        self._rows: list[Row] = []
        self._cell = Cell()
        self._in_text = False
        self._raw: list[str] | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        values = {name: value or "" for name, value in attrs}
        if tag not in TAGS:
            self.page.odd.append(say("The page has an element {tag}.", tag=tag))
        self.page.odd += [
            say("The page has an attribute {name}.", name=name)
            for name in values
            if name.startswith("on") or name in {"style", "srcset", "srcdoc", "formaction", "ping"}
        ]
        if "id" in values:
            self.page.ids.add(values["id"])
        self._note(tag, values)
        if tag in {"script", "style"}:
            self._raw = self.page.scripts if tag == "script" else self.page.styles
            self._raw.append("")

    def _note(self, tag: str, values: Mapping[str, str]) -> None:
        if "href" in values:
            self.page.links.append(values["href"])
        if "src" in values:
            self.page.pictures.append(values["src"] if tag == "img" else "")
        if tag == "meta":
            self._note_meta(values)
        elif tag == "table":
            self._rows = self.page.tables.setdefault(values.get("data-table", ""), [])
        elif tag == "tr" and values.get("class") == "row":
            self._rows.append(Row())
        elif tag in {"td", "th"} and "data-key" in values and self._rows:
            self._cell = self._rows[-1][values["data-key"]]
        elif tag == "bdi":
            self._in_text = True
        elif tag == "button":
            self._cell.copied = values.get("data-copy", "")

    def _note_meta(self, values: Mapping[str, str]) -> None:
        """The policy and the digest; a page that sends its reader elsewhere is none of ours."""
        command, content = values.get("http-equiv", "").lower(), values.get("content", "")
        if command == "content-security-policy":
            self.page.policy = content
        elif command:
            self.page.odd.append(say("The page has an attribute {name}.", name="http-equiv"))
        elif values.get("name") == "order-sha256":
            self.page.sha256 = content

    def handle_endtag(self, tag: str) -> None:
        """Leave an element."""
        if tag == "bdi":
            self._in_text = False
        elif tag in {"td", "th"}:
            self._cell = Cell()  # what follows outside the table belongs to none of its cells
        elif tag in {"script", "style"}:
            self._raw = None

    def handle_data(self, data: str) -> None:
        """Take a text to where it stands."""
        if self._raw is not None:
            self._raw[-1] += data
            return
        self.words.append(data)
        if self._in_text:
            self._cell.text += _ISOLATES.sub("", data)


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"


def jpeg_of(source: str) -> bytes:
    """The bytes of a picture that lies in the page; none where it does not, or is torn."""
    try:
        data = base64.b64decode(source.removeprefix(JPEG), validate=True)
    except (binascii.Error, ValueError):
        return b""
    is_whole = data.startswith(b"\xff\xd8") and data.endswith(b"\xff\xd9")
    return data if source.startswith(JPEG) and is_whole else b""


def _leads_somewhere(link: str, page: Page, path: Path | None) -> bool:
    """A part of the page, a place of the phone's map, or a file of the pack beside it."""
    if link.startswith("#"):
        return link[1:] in page.ids
    if _GEO.fullmatch(link):
        return True
    name = unquote(link)
    if name in {record.NAME, manifest.NAME}:
        return True  # written when all else is
    if ":" in name or "\\" in name or name.startswith("/") or ".." in name.split("/"):
        return False
    if path is None or not name:
        return bool(name)
    return (path.parent / name).is_file() or name in _listed(path.parent)


def _listed(folder: Path) -> frozenset[str]:
    """The files that the pack's manifest lists: that one is missing is said of the file itself."""
    try:
        raw = json.loads((folder / manifest.NAME).read_text(encoding="utf-8"))
        return frozenset(str(file["path"]) for file in raw["files"])
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return frozenset()
