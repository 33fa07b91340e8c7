# SPDX-License-Identifier: GPL-3.0-or-later
"""Which orders a file names, by what is in it, or by its name where its content does not say.

Files on a handheld or a phone were copied, renamed and joined by people and by programs. So the
content is asked first, and a file may name several orders. Nothing is opened for writing, and no
library is given the file itself: some leave files of their own beside what they read.
"""

from __future__ import annotations

import csv
import io
import json
import re
import sqlite3
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.naming import safe_name

_DAMAGED = (
    ValueError, TypeError, LookupError, AttributeError, RuntimeError, OverflowError, AssertionError,
    EOFError,
)  # fmt: skip
"""What a stranger's file makes a library raise."""
CONTENT_LIMIT = 128 * 1024**2
"""Bytes of a file that is looked into; a larger one is known by its name alone."""
TEXT_LIMIT = 32 * 1024**2
"""Characters of text that are looked through."""
FORMATS = {
    "_order.pdf": "pdf",
    "_map.pdf": "map_pdf",
    "_map.jpg": "map_jpg",
    "_order.docx": "docx",
    "_points.csv": "csv",
    "_points.xlsx": "xlsx",
    "_stakeout.csv": "stakeout",
    "_task.gpx": "gpx",
    "_task.kmz": "kmz",
    "_task.kml": "kml",
    "_task.gpkg": "gpkg",
    "_task.dxf": "dxf",
    "_field.qgz": "field_project",
    "_layers.gpkg": "field_layers",
    "_notes.gpkg": "field_notes",
    "_basemap.tif": "field_basemap",
    "_withdrawn.pdf": "notice",
}
"""How a file of a pack ends, to its format."""
BY_SUFFIX = {".gpx": "gpx", ".kmz": "kmz", ".kml": "kml"}
"""Formats that a file's suffix alone says."""
RENAMED = {
    ".csv": ("csv", "stakeout"),
    ".xlsx": ("xlsx",),
    ".dxf": ("dxf",),
    ".gpkg": ("gpkg", "field_layers"),
    ".pdf": ("pdf", "map_pdf"),
    ".html": ("lone_html",),
    ".docx": ("docx",),
}
"""What a file of positions can be that has another name than in its pack."""
NOTES = "notes"
"""The table of a team's own notes."""
PDF_CREATOR, PDF_BETWEEN = "Mine Action for QGIS", " | "
"""Of our PDFs, and what stands between the orders in the keywords of a bundle."""
_ORDER = re.compile(r">\s*(?:Boundary of )?(DRAFT )?Order (\S[^<\n]{0,200}?) r(\d{1,2})\b")
_LINE = re.compile(r"^(DRAFT )?Order (\S.{0,200}?) r(\d{1,2})\b", re.MULTILINE)
_NAMED = re.compile(r"<name>([^<]{0,300}? r\d{1,2})\W*</name>")
"""The name of a KML, in any language: the number and its revision end it."""
_PROJECT = re.compile(r"<title>(DRAFT-)?([^<]{1,200}?) r(\d{1,2}) ·")
_TITLE = re.compile(r"(\S.{0,200}) r(\d{1,2})")
_WAYPOINT = re.compile(r"<name>([0-9A-Z]{4}[0-9A-Z])([A-Z][0-9A-Z]{0,4})</name>")
_SAID = re.compile(r"\bOrder \S[^<\n]{0,200}? r\d{1,2}\b")
"""An order anywhere in words, as those of a hazard have it."""
_MARK = re.compile(r"<(wpt|trk|rte|Placemark)\b.*?</\1>", re.DOTALL)
"""What has a name and words of its own."""
_NAME = re.compile(r"(?P<stem>.+)_r(?P<revision>\d{1,2})(?P<rest>(?:_.*)?)", re.IGNORECASE)
_OF_PAGE = re.compile(r"""href=["']([^"'/]+)_r(\d{1,2})_(?:order|map)\.pdf["']""")


@dataclass(frozen=True)
class Named:
    """A revision of an order that a file names."""

    order_no: str
    revision: int
    is_draft: bool = False


@dataclass(frozen=True)
class Known:
    """How the orders of a workspace are spelled where a file has no room for their numbers."""

    by_safe_name: Mapping[str, str]
    """The safe name of a number, in small letters, to the number."""
    by_prefix: Mapping[str, Named]
    """What the waypoints of a revision begin with, to the revision."""

    @classmethod
    def of(cls, revisions: Iterable[tuple[str, int, str]]) -> Known:
        """Of numbers, revisions, and the beginning of their waypoints' names."""
        found = list(revisions)
        return cls(
            {safe_name(order_no).casefold(): order_no for order_no, _, _ in found},
            {prefix: Named(number, revision) for number, revision, prefix in found if prefix},
        )


def format_of(name: str) -> str:
    """The format of a file by its name; "" for one that is none of ours."""
    low = name.casefold()
    for ending, known in FORMATS.items():
        if low.endswith(ending):
            return known
    return BY_SUFFIX.get(Path(low).suffix, "")


def formats_of(path: Path) -> tuple[str, ...]:
    """What a file can be: what its name says, or under another name any of its suffix.

    A team's notes are its own under any name, and a bundle is more than its orders: nothing to hold
    against one.
    """
    known = format_of(path.name)
    if known:
        return (known,)
    suffix = path.suffix.casefold()
    if suffix == ".gpkg" and NOTES in _tables_of(path.read_bytes()):
        return ()
    if suffix == ".pdf" and _about_pdf(path.read_bytes())[1]:
        return ()
    return RENAMED.get(suffix, ())


def named_by_name(name: str, known: Known) -> tuple[Named, ...]:
    """The revision that a file's or a folder's name says: `<order number>_r<revision>…`."""
    stem = re.sub(r"\.(zip|[a-z0-9]{2,5})$", "", name, flags=re.IGNORECASE)
    match = _NAME.fullmatch(stem)
    if match is None and name.casefold().endswith("_withdrawn.pdf"):
        number = known.by_safe_name.get(name.casefold().removesuffix("_withdrawn.pdf"))
        return (Named(number, 0),) if number else ()
    if match is None:
        return ()
    number = known.by_safe_name.get(match["stem"].casefold())
    if number is None and format_of(name) == "":
        return ()  # anybody's "photo_r2.jpg"
    given = match["stem"]
    return (Named(number or given, int(match["revision"]), given.upper().startswith("DRAFT-")),)


def named_inside(path: Path, known: Known) -> tuple[Named, ...]:
    """The revisions that the content of a file names; none where it does not say.

    Raises:
        OSError: the file cannot be read.
    """
    reader = _READERS.get(path.suffix.casefold())
    if reader is None or path.stat().st_size > CONTENT_LIMIT:
        return ()
    content = path.read_bytes()
    # Whatever a stranger's file does to a reader: then its content does not say.
    with suppress(*_DAMAGED, sqlite3.Error, zipfile.BadZipFile, zlib.error, csv.Error):
        return tuple(dict.fromkeys(reader(content, known)))
    return ()


def named_by_manifest(content: bytes) -> tuple[Named, ...]:
    """The revision whose pack a `manifest.json` belongs to, whether or not it is sound."""
    try:
        raw = json.loads(content)
    except (ValueError, RecursionError):
        return ()
    if not isinstance(raw, dict):
        return ()
    number, revision = raw.get("order_no"), raw.get("revision")
    if not isinstance(number, str) or not isinstance(revision, int):
        return ()
    return (Named(number, revision, raw.get("state") == "DRAFT"),)


def _of_text(content: bytes, known: Known) -> list[Named]:
    """Of GPX and KML: the orders in names and descriptions, and those of waypoints without."""
    text = content[:TEXT_LIMIT].decode("utf-8", "replace")
    found = _told_in(text)
    bare = (
        (each[0] for each in _MARK.finditer(text) if not _SAID.search(each[0])) if found else [text]
    )
    prefixes = (prefix for each in bare for prefix, _point in _WAYPOINT.findall(each))
    return found + [known.by_prefix[prefix] for prefix in prefixes if prefix in known.by_prefix]


def _told_in(text: str) -> list[Named]:
    """The orders that a text names in words."""
    return [
        Named(unescape(number), int(revision), bool(draft))
        for draft, number, revision in _ORDER.findall(text)
    ]


def _of_kml(content: bytes, known: Known) -> list[Named]:
    """As any text; one in another language by the number that its name ends with."""
    found = _of_text(content, known)
    if found:
        return found
    text = content[:TEXT_LIMIT].decode("utf-8", "replace")
    names = _NAMED.findall(text)
    if not names:
        return []
    before, _, revision = unescape(names[0]).rpartition(" r")
    # The longest: "12" ends "MAC-12" too. A number may hold blanks, so no word of it will do.
    numbers = sorted(known.by_safe_name.values(), key=len, reverse=True)
    number = next((each for each in numbers if before.endswith(each)), before.split()[-1])
    return [Named(number, int(revision), "DRAFT" in before)]


def _of_kmz(content: bytes, known: Known) -> list[Named]:
    return _of_kml(_member(content, ".kml"), known)


def _of_project(content: bytes, known: Known) -> list[Named]:  # noqa: ARG001 (as all readers)
    text = _member(content, ".qgs").decode("utf-8", "replace")
    return [
        Named(f"{draft}{unescape(number)}", int(revision), bool(draft))
        for draft, number, revision in _PROJECT.findall(text)
    ]


def _of_workbook(content: bytes, known: Known) -> list[Named]:
    return _of_text(_member(content, "docprops/core.xml"), known)


def _of_drawing(content: bytes, known: Known) -> list[Named]:  # noqa: ARG001 (as all readers)
    text = content[:TEXT_LIMIT].decode("utf-8", "replace")
    return [Named(number, int(rev), bool(draft)) for draft, number, rev in _LINE.findall(text)]


def _member(content: bytes, ending: str) -> bytes:
    """The first member of a zip whose name ends so; nothing where there is none."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            if name.casefold().endswith(ending):
                with archive.open(name) as member:
                    return member.read(TEXT_LIMIT)
    return b""


def _of_pdf(content: bytes, known: Known) -> list[Named]:  # noqa: ARG001 (as all readers)
    """By the title that our files carry; a bundle has its orders as keywords."""
    title, orders = _about_pdf(content)
    names = orders.split(PDF_BETWEEN) if orders else [title]
    found = filter(None, map(_TITLE.fullmatch, names))
    return [Named(match[1], int(match[2]), match[1].startswith("DRAFT-")) for match in found]


def _about_pdf(content: bytes) -> tuple[str, str]:
    """Title and keywords of a PDF of ours; nothing of any other."""
    pypdf = load("pypdf")
    try:
        about = pypdf.PdfReader(io.BytesIO(content)).metadata
        keys = ("/Creator", "/Title", "/Keywords")
        made_by, title, orders = (str(about.get(key) or "") for key in keys)
    except (pypdf.errors.PyPdfError, *_DAMAGED):
        return "", ""
    return (title, orders) if made_by == PDF_CREATOR else ("", "")


@contextmanager
def _in_memory(content: bytes) -> Iterator[sqlite3.Connection]:
    """A database from memory, so that nothing is left beside its file.

    A file in write-ahead mode (bytes 18 and 19) is read as it stood at its last checkpoint.
    """
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(content[:18] + b"\x01\x01" + content[20:])
        yield database


def _tables_of(content: bytes) -> set[str]:
    """The tables of a GeoPackage; none where it cannot be read."""
    with suppress(sqlite3.Error), _in_memory(content) as database:
        rows = database.execute("SELECT table_name FROM gpkg_contents").fetchall()
        return {str(name) for (name,) in rows}
    return set()


def _of_geopackage(content: bytes, known: Known) -> list[Named]:  # noqa: ARG001 (as all readers)
    """By the columns that each of our tables has."""
    found: list[Named] = []
    with _in_memory(content) as database:
        tables = database.execute("SELECT table_name, description FROM gpkg_contents").fetchall()
        for table, about in tables:
            lines = _LINE.findall(str(about or ""))  # a table that is empty yet
            found += [Named(number, int(rev), bool(draft)) for draft, number, rev in lines]
            quoted = str(table).replace('"', '""')
            with suppress(sqlite3.Error):  # a table of somebody else's
                rows = database.execute(
                    f'SELECT DISTINCT order_no, revision, state FROM "{quoted}"'  # noqa: S608 (quoted)
                ).fetchall()
                found += [
                    Named(str(number), int(revision), state == "DRAFT")
                    for number, revision, state in rows
                    if number and isinstance(revision, int)
                ]
    return found


def _of_csv(content: bytes, known: Known) -> list[Named]:  # noqa: ARG001 (as all readers)
    text = content[:TEXT_LIMIT].decode("utf-8-sig", "replace")
    rows = csv.DictReader(io.StringIO(text, newline=""))
    if not {"order_no", "revision"} <= set(rows.fieldnames or ()):
        return []
    return [
        Named(str(row["order_no"]).removeprefix("'"), int(row["revision"]), row["state"] == "DRAFT")
        for row in rows
        if str(row["revision"]).isdecimal()
    ]


def _of_page(content: bytes, known: Known) -> list[Named]:
    """Of a pack's own page that was taken out of its folder: by the files that it leads to."""
    text = content[:TEXT_LIMIT].decode("utf-8", "replace")
    return [
        Named(known.by_safe_name.get(unescape(stem).casefold(), unescape(stem)), int(revision))
        for stem, revision in _OF_PAGE.findall(text)
    ]


_READERS: Mapping[str, Callable[[bytes, Known], list[Named]]] = {
    ".gpx": _of_text,
    ".kml": _of_kml,
    ".kmz": _of_kmz,
    ".pdf": _of_pdf,
    ".gpkg": _of_geopackage,
    ".csv": _of_csv,
    ".html": _of_page,
    ".qgz": _of_project,
    ".xlsx": _of_workbook,
    ".dxf": _of_drawing,
}
