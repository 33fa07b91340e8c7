# SPDX-License-Identifier: GPL-3.0-or-later
"""Read `index.html` with the standard library's parser: every position, leg and mark.

A page that loads anything from outside, runs a script that it does not name, or has a link that
leads nowhere has failed too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import shapely

from mineaction_plugin.core.errors import Message, PackError, say
from mineaction_plugin.core.order.exchange.positions import point_positions
from mineaction_plugin.core.order.exchange.text import printable
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.printed import check_codes
from mineaction_plugin.core.order.snapshot import digest
from mineaction_plugin.core.order.verification.compare import distances_m, missing_marks, named
from mineaction_plugin.core.order.verification.html_reading import (
    Page,
    Row,
    jpeg_of,
    page_of,
    unsafe,
)
from mineaction_plugin.core.order.verification.map_files import jpg_segments
from mineaction_plugin.core.order.verification.paper_reading import WITHIN_M, plain, positions
from mineaction_plugin.core.order.verification.result import Content, Named
from mineaction_plugin.core.position.proj_thread import in_own_thread
from mineaction_plugin.core.terms.model import Leg

READER = "html.parser, PROJ"
LARGEST = 64 * 1024**2
DISTANCE_TOLERANCE_M, BEARING_TOLERANCE_DEG = 0.051, 0.051
"""Half the last digit of a leg."""
_DEGREES = re.compile(r"(-?\d{1,2}\.\d{7}), (-?\d{1,3}\.\d{7})")
_TURN_DEG = 360.0


def read(path: Path, order: Order) -> Content:
    """Points, posts and hazards as the tables have them, and what is wrong with the page."""
    return _read(path, order, path)


def read_alone(path: Path, order: Order) -> Content:
    """The same of a page that was taken from the files that it links to."""
    return _read(path, order, None)


def _read(path: Path, order: Order, beside: Path | None) -> Content:
    if path.stat().st_size > LARGEST:
        raise PackError(
            "{part} is too large ({size} bytes).", part=path.name, size=path.stat().st_size
        )
    try:
        page = page_of(path.read_bytes().decode("utf-8"))
    except UnicodeDecodeError as error:
        raise PackError("It is not UTF-8 ({reason}).", reason=str(error)) from error
    points = page.tables.get("points", [])
    problems = [
        *missing_marks(order, page.text),
        *unsafe(page, beside),
        *_of_another_order(page, order),
        *_wrong_copies(page),
        *in_own_thread(_wrong_coordinates, points, order),
        *_wrong_legs(page.tables.get("legs", []), order),
    ]
    posts = [row for row in page.tables.get("worksite", []) if row["degrees"].text]
    hazards = page.tables.get("hazards", [])
    parts: dict[str, tuple[Named, ...]] = {
        "boundary points": _named(points, "point"),
        "worksite points": _named(posts, "name"),
        "hazards": tuple((row["hazard"].text, np.zeros((0, 2))) for row in hazards),
    }
    return Content(parts, page.text, tuple(problems))


def expected(order: Order) -> Content:
    """What the page must hold."""
    posts = [
        feature
        for feature in order.worksite
        if isinstance(feature.geometry, shapely.Point) and not feature.geometry.is_empty
    ]
    places = shapely.get_coordinates([each.geometry for each in posts])
    return Content(
        {
            "boundary points": named(
                (printable(point.label) for point in order.points), point_positions(order)
            ),
            "worksite points": named((printable(each.label) for each in posts), places),
            "hazards": tuple(
                (printable(hazard.hazard_id), np.zeros((0, 2))) for hazard in order.hazards
            ),
        }
    )


def _named(rows: list[Row], name: str) -> tuple[Named, ...]:
    positions = np.array([_position(row["degrees"].text) for row in rows]).reshape(-1, 2)
    return named((row[name].text for row in rows), positions)


def _position(text: str) -> tuple[float, float]:
    """Longitude and latitude; no number where the text is none."""
    match = _DEGREES.fullmatch(text)
    return (float(match[2]), float(match[1])) if match else (np.nan, np.nan)


def _of_another_order(page: Page, order: Order) -> Iterator[Message]:
    """The digest is the order's, and the one picture is its own map, inside the page."""
    sha256 = digest(order)
    if page.sha256 != sha256:
        yield say("The page names another order's SHA-256.")
    if len(page.pictures) != 1:
        yield say("The page has {count} pictures instead of one.", count=len(page.pictures))
    for source in page.pictures:
        data = jpeg_of(source)
        comment = jpg_segments(data)[0]
        if not data:
            yield say("A picture of the page is not inside it, or is no whole JPEG.")
        elif missing_marks(order, comment) or sha256 not in comment:
            yield say("The picture of the page is of another order.")


def _wrong_copies(page: Page) -> Iterator[Message]:
    """A button copies what stands beside it, and nothing else."""
    for rows in page.tables.values():
        for row in rows:
            for cell in row.values():
                if cell.copied is not None and cell.copied != cell.text:
                    yield say(
                        "The button beside {text} copies {copied}.",
                        text=cell.text, copied=cell.copied,
                    )  # fmt: skip


def _wrong_coordinates(rows: list[Row], order: Order) -> list[Message]:
    """Coordinates in the order's own format, and the codes that check them."""
    kind = order.frame.coordinate_format.lower()
    count = min(len(rows), len(order.points))
    wanted = point_positions(order)[:count]
    texts = [plain(row["coordinate"].text) for row in rows[:count]]
    off_m = distances_m(positions(texts, kind, order.frame.zone, wanted), wanted)
    problems = []
    for row, point, code, off in zip(rows, order.points, check_codes(order), off_m, strict=False):
        if not off <= WITHIN_M[kind]:
            problems.append(
                say(
                    "Point {label}: {coordinate} is not where the order has it.",
                    label=point.label, coordinate=row["coordinate"].text,
                )
            )  # fmt: skip
        if row["check"].text != code:
            problems.append(
                say("Point {label}: its check {code} is not in its row.",
                    label=point.label, code=code)
            )  # fmt: skip
    return problems


def _wrong_legs(rows: list[Row], order: Order) -> Iterator[Message]:
    if len(rows) != len(order.legs):
        yield say(
            "{part}: {found} instead of {wanted}.",
            part="legs", found=len(rows), wanted=len(order.legs),
        )  # fmt: skip
    for number, (row, leg) in enumerate(zip(rows, order.legs, strict=False), 1):
        column = _wrong_column(row, leg)
        if column:
            yield say("Row {row}, column {column}: not as in the order.", row=number, column=column)


def _wrong_column(row: Row, leg: Leg) -> str:
    if plain(row["from"].text) != plain(printable(leg.from_label)):
        return "from"
    if plain(row["to"].text) != plain(printable(leg.to_label)):
        return "to"
    if not abs(_number(row["distance"].text) - leg.distance_m) <= DISTANCE_TOLERANCE_M:
        return "distance"
    bearings = {
        "true": leg.bearing_true_deg,
        "grid": leg.bearing_grid_deg,
        "magnetic": leg.bearing_magnetic_deg,
    }
    for north, bearing_deg in bearings.items():
        off = _number(row[north].text.removesuffix("°")) - bearing_deg
        if not abs((off + _TURN_DEG / 2) % _TURN_DEG - _TURN_DEG / 2) <= BEARING_TOLERANCE_DEG:
            return north
    return ""


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return np.inf
