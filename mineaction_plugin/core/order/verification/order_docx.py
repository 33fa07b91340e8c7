# SPDX-License-Identifier: GPL-3.0-or-later
"""Read `P_order.docx` with zipfile and lxml: its marks, and every boundary point it has.

An office's form decides which coordinates, bearings and lengths it prints. What its rows of points
and legs had when it was written stands in the document's keywords (`note_of`); all of that must
still be there, row by row.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

import numpy as np

from mineaction_plugin.core.errors import Message, PackError, say
from mineaction_plugin.core.order.exchange.positions import point_positions
from mineaction_plugin.core.order.exchange.text import printable
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.printed import check_codes
from mineaction_plugin.core.order.verification.compare import named
from mineaction_plugin.core.order.verification.paper_reading import (
    WITHIN_M,
    coordinates,
    plain,
    unsigned,
)
from mineaction_plugin.core.order.verification.result import Content
from mineaction_plugin.core.order.verification.word_legs import (
    ENDS,
    OF_LEG,
    OF_POINT,
    wrong_in_points,
    wrong_in_table,
)
from mineaction_plugin.core.order.verification.xml_reading import Node, parsed
from mineaction_plugin.core.position.ellipsoid import FloatArray
from mineaction_plugin.core.position.proj_thread import in_own_thread

READER = "zipfile, lxml"
PART = "points, {format}"
NOTE = "mineaction"
"""The first of its keywords; words alone, as other programs take signs between them away."""
LARGEST_PART = 256 * 1024**2
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WORDS = re.compile(r"word/(document|header\d*|footer\d*)\.xml")
_KEYWORDS = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}keywords"
_LABEL, _CHECK = "points.label", "points.check"
Row = str


def note_of(order: Order, names: Collection[str]) -> str:
    """The keywords that say what every point's row has.

    Args:
        order: the order, for its own coordinate format.
        names: the tags that stand in every row, by dotted name.
    """
    own = order.frame.coordinate_format.lower()
    formats = [each for each in WITHIN_M if f"points.{each}" in names]
    if "points.coordinate" in names and own not in formats:
        formats.insert(0, own)
    has_table = _LABEL in names
    kept = [f"points.{each}" for each in formats if has_table]
    if kept:
        kept += [name for name in (_CHECK, *OF_POINT) if name in names]
    if all(name in names for name in ENDS):
        kept += [name for name in (*ENDS, *OF_LEG) if name in names]
    return " ".join([NOTE, *kept])


def read(path: Path, order: Order) -> Content:
    """The points in each format that the document has them in, and the marks that are missing."""
    roots, keywords = _roots(path)
    text = unsigned(" ".join(_text(root) for root in roots))
    noted = set(re.split(r"[\s,;]+", keywords))
    formats = [each for each in WITHIN_M if f"points.{each}" in noted]
    groups = [group for root in roots for group in _groups(root)]
    parts, problems = {}, _missing_marks(order, text)
    if NOTE not in noted:
        problems.append(say("Its keywords, which say what its table of points has, are gone."))
    for name in formats:
        labels, found, rows = in_own_thread(_best, groups, order, name)
        parts[PART.format(format=name)] = named(labels, found)
        if _CHECK in noted:
            problems += _wrong_codes(order, rows)
        problems += wrong_in_points(order, rows, noted)
    problems += wrong_in_table(order, [row for group in groups for row in group], noted)
    within_m = max((WITHIN_M[name] for name in formats), default=0.0)
    return Content(parts, text, tuple(problems), within_m)


def expected(order: Order) -> Content:
    """What each format must have; a form is held to those that it has."""
    labels = [unsigned(printable(point.label)) for point in order.points]
    wanted = named(labels, point_positions(order))
    return Content({PART.format(format=name): wanted for name in WITHIN_M})


def _roots(path: Path) -> tuple[list[Node], str]:
    """The document, its headers and footers, and its keywords."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = [info.filename for info in archive.infolist()]
            roots = [
                parsed(_member(archive, name), name)
                for name in sorted(names)
                if _WORDS.fullmatch(name)
            ]
            if "word/document.xml" not in names:
                raise PackError("It is no Word document: {part} is missing.", part="document.xml")
            core = "docProps/core.xml"
            properties = parsed(_member(archive, core), core) if core in names else None
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError) as error:
        raise PackError("It is no readable Word document ({reason}).", reason=str(error)) from error
    found = None if properties is None else properties.findtext(_KEYWORDS)
    return roots, str(found or "")


def _member(archive: zipfile.ZipFile, name: str) -> bytes:
    size = archive.getinfo(name).file_size
    if size > LARGEST_PART:
        raise PackError("{part} is too large ({size} bytes).", part=name, size=size)
    return archive.read(name)


def _text(node: Node) -> str:
    """The text of an element; what a tracked change took out is not in it."""
    spaced = node.iter(f"{W}t", f"{W}tab", f"{W}br", f"{W}p", f"{W}tc")
    return "".join(str(each.text or "") if each.tag == f"{W}t" else " " for each in spaced)


def _groups(root: Node) -> Iterator[list[Row]]:
    """The rows of each table, and the paragraphs that stand in none."""
    for table in root.iter(f"{W}tbl"):
        yield [_row(row) for row in table.iter(f"{W}tr")]
    loose = (
        each for each in root.iter(f"{W}p") if next(each.iterancestors(f"{W}tbl"), None) is None
    )
    yield [_row(paragraph) for paragraph in loose]


def _row(node: Node) -> Row:
    return unsigned(_text(node))


def _best(
    groups: Sequence[Sequence[Row]], order: Order, name: str
) -> tuple[list[str], FloatArray, list[Row]]:
    """Labels, positions and rows of the group that has most of the points, nearest to their place.

    A table of moved points has labels and coordinates too, but old ones.
    """
    wanted = point_positions(order)

    def rank(found: tuple[list[str], FloatArray, list[Row]]) -> tuple[int, float]:
        off_deg = np.abs(found[1] - wanted)
        return sum(map(bool, found[0])), -float(np.nanmax(off_deg, initial=0.0))

    return max((_matched(group, order, name) for group in groups), key=rank)


def _matched(
    rows: Sequence[Row], order: Order, name: str
) -> tuple[list[str], FloatArray, list[Row]]:
    """For each point, in order: the next row that has its label and a coordinate."""
    wanted = point_positions(order)
    labels, found, texts = [], np.full_like(wanted, np.nan), []
    every = ((row, list(coordinates(row, name, order.frame.zone))) for row in rows)
    read_rows = [(row, places) for row, places in every if places]
    place = 0
    for i, point in enumerate(order.points):
        label = unsigned(printable(point.label))
        row = next((k for k in range(place, len(read_rows)) if _says(read_rows[k][0], label)), None)
        labels.append("" if row is None else label)
        texts.append("" if row is None else read_rows[row][0])
        if row is not None:
            found[i] = read_rows[row][1][0][1](wanted[i])
            place = row + 1
    return labels, found, texts


def _says(row: Row, label: str) -> bool:
    """Whether a row has the label as a word of its own; `plain` has made all blanks alike."""
    return f" {label} " in f" {row} "


def _wrong_codes(order: Order, rows: Sequence[Row]) -> list[Message]:
    return [
        say("Point {label}: its check {code} is not in its row.", label=point.label, code=code)
        for point, code, row in zip(order.points, check_codes(order), rows, strict=True)
        if row and code not in row.split()
    ]


def _missing_marks(order: Order, text: str) -> list[Message]:
    marks = [f"{order.order_no} r{order.revision}", order.programme.handling]
    marks += ["DRAFT"] if order.draft and order.language.startswith("en") else []
    solid = text.replace(" ", "")
    return [
        say("The mark {mark} is missing.", mark=mark)
        for mark in marks
        if plain(printable(mark)).replace(" ", "") not in solid
    ]
