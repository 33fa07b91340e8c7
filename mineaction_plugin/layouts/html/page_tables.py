# SPDX-License-Identifier: GPL-3.0-or-later
"""The tables of the page: boundary points, legs, what changed, worksite, hazards."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import shapely

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary.worksite import (
    driven_words,
    radius_words,
    verified_words,
    way_m,
)
from mineaction_plugin.core.order.changes import point_changes
from mineaction_plugin.core.order.exchange.text import printable
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.printed import check_codes
from mineaction_plugin.core.terms.model import WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import WORKSITE_LINES, North
from mineaction_plugin.layouts import change_table
from mineaction_plugin.layouts.bidi import isolated
from mineaction_plugin.layouts.order_text import (
    bearing_text,
    capital,
    format_word,
    metres,
    north_short,
    rounded,
    written,
    written_at,
)
from mineaction_plugin.symbology.words import (
    land_class_word,
    point_kind_word,
    status_word,
    worksite_word,
)
from mineaction_plugin.translation import tr

FIGURE, WORDS = "figure", "words"
"""Figures and coordinates are read from left to right in every language."""
BEARING_STEP_DEG = 0.1


@dataclass(frozen=True)
class Cell:
    """What a cell says, and what its button copies."""

    text: str
    copied: str = ""
    copy_label: str = ""


@dataclass(frozen=True)
class Column:
    """A column: its name for the reader of the file, its heading, what it holds."""

    key: str
    name: str
    kind: str = WORDS


@dataclass(frozen=True)
class Group:
    """Rows below one heading."""

    rows: tuple[tuple[Cell, ...], ...]
    heading: str = ""


@dataclass(frozen=True)
class Table:
    """A table; each row has one cell a column."""

    columns: tuple[Column, ...]
    groups: tuple[Group, ...]
    compact: bool = False
    """Narrow enough to stay a table on a phone; others become a card for each row."""


def decimal_degrees(lon: float, lat: float) -> str:
    """Latitude first, as map programs of phones take it: "44.5041000, 17.9512000".

    Seven decimals place a point to 1 cm, what files promise (design §8, promise 1).
    """
    return f"{lat:.7f}, {lon:.7f}"


def shown(text: str) -> str:
    """A text as it may be printed, each value that is read from the left kept together."""
    return isolated(printable(text))


def points(order: Order) -> Table:
    """Every boundary point, ring by ring, in the order of the paper's table."""
    columns = (
        Column("point", tr("Point"), FIGURE),
        Column("coordinate", format_word(order.frame), FIGURE),
        Column("degrees", tr("Latitude, longitude"), FIGURE),
        Column("check", tr("Check"), FIGURE),
        Column("kind", tr("What it is")),
    )
    rings: dict[int, list[tuple[Cell, ...]]] = {}
    for point, coordinate, code in zip(
        order.points, written(order), check_codes(order), strict=True
    ):
        label = printable(point.label)
        words = (point_kind_word(str(point.kind)), point.description)
        row = (
            Cell(label),
            _copied(coordinate, label),
            _copied(decimal_degrees(point.lon, point.lat), label),
            Cell(code),
            Cell(_joined(words)),
        )
        rings.setdefault(point.ring_no, []).append(row)
    return Table(
        columns, tuple(Group(tuple(rows), _ring(order, no, rows)) for no, rows in rings.items())
    )


def legs(order: Order) -> Table:
    """Every leg with its bearings from all three norths, each named in its heading."""
    columns = (
        Column("from", tr("From"), FIGURE),
        Column("to", capital(tr("to")), FIGURE),
        Column("distance", tr("Dist. m"), FIGURE),
        *(
            Column(north, tr("Bearing {north}").format(north=name), _kind(order, north))
            for north, name in _norths().items()
        ),
    )
    rows = tuple(
        (
            Cell(printable(leg.from_label)),
            Cell(printable(leg.to_label)),
            Cell(f"{leg.distance_m:.1f}"),
            Cell(_bearing(leg.bearing_true_deg)),
            Cell(_bearing(leg.bearing_grid_deg)),
            Cell(_bearing(leg.bearing_magnetic_deg)),
        )
        for leg in order.legs
    )
    return Table(columns, (Group(rows),), compact=True)


def changes(order: Order) -> Table | None:
    """The points that are not as they were in the revision before; None on a first one."""
    if order.change is None:
        return None
    words = format_word(order.frame)
    columns = (
        Column("point", tr("Point"), FIGURE),
        Column("change", tr("Change")),
        Column("was", tr("Was at ({format})").format(format=words), FIGURE),
        Column("now", tr("Is at ({format})").format(format=words), FIGURE),
        Column("moved", tr("Moved by, m"), FIGURE),
        Column("towards", tr("Towards, {north}").format(north=north_short(order.frame)), FIGURE),
    )
    rows = change_table.rows_of(order, point_changes(order))
    cells = tuple(tuple(Cell(shown(text)) for text in row.cells) for row in rows)
    return Table(columns, (Group(cells),)) if cells else None


def worksite(order: Order) -> Table | None:
    """Posts and ways, each with who verified it, or that nobody did."""
    if not order.worksite:
        return None
    columns = (
        Column("name", tr("Label"), FIGURE),
        Column("kind", tr("What it is")),
        Column("coordinate", format_word(order.frame), FIGURE),
        Column("degrees", tr("Latitude, longitude"), FIGURE),
        Column("words", tr("Description")),
    )
    rows = tuple(_feature(order, feature) for feature in order.worksite)
    return Table(columns, (Group(rows),))


def hazards(order: Order) -> Table | None:
    """The hazards of the maps, from an allow-list of what is recorded of them."""
    if not order.hazards:
        return None
    columns = (
        Column("hazard", tr("Hazard"), FIGURE),
        Column("class", tr("Land class")),
        Column("status", tr("Status")),
        Column("contamination", tr("Contamination")),
        Column("as_of", tr("As of"), FIGURE),
    )
    rows = tuple(
        (
            Cell(printable(hazard.hazard_id)),
            Cell(land_class_word(str(hazard.land_class))),
            Cell(status_word(str(hazard.status))),
            Cell(shown(hazard.contamination)),
            Cell(printable(hazard.as_of)),
        )
        for hazard in order.hazards
    )
    return Table(columns, (Group(rows),))


def _feature(order: Order, feature: WorksiteFeature) -> tuple[Cell, ...]:
    label = printable(feature.label)
    said = [driven_words(feature), radius_words(feature), verified_words(feature)]
    words = [feature.description, *(translated(each) for each in said if each is not None)]
    if feature.kind in WORKSITE_LINES:
        length = metres(way_m(feature.geometry))
        words.insert(0, tr("{length} on the ellipsoid").format(length=length))
    coordinate = degrees = Cell("")
    if isinstance(feature.geometry, shapely.Point) and not feature.geometry.is_empty:
        lon, lat = feature.geometry.x, feature.geometry.y
        coordinate = _copied(written_at(order, order.frame.coordinate_format, lon, lat), label)
        degrees = _copied(decimal_degrees(lon, lat), label)
    kind = Cell(worksite_word(str(feature.kind)))
    return (Cell(label), kind, coordinate, degrees, Cell(_joined(words)))


def _joined(words: Iterable[str]) -> str:
    return shown(" · ".join(word for word in words if word))


def _copied(text: str, label: str) -> Cell:
    return Cell(text, text, tr("Copy {coordinate} of {label}").format(coordinate=text, label=label))


def _ring(order: Order, ring_no: int, rows: Sequence[tuple[Cell, ...]]) -> str:
    if ring_no == 0:
        return shown(tr("Points that lead to the boundary"))
    length = sum(leg.distance_m for leg in order.legs if leg.ring_no == ring_no)
    text = tr("Ring {number}: {count} points, {length} around")
    return shown(text.format(number=ring_no, count=len(rows), length=metres(length)))


def _norths() -> dict[str, str]:
    return {
        str(North.TRUE): tr("true"),
        str(North.GRID): tr("grid"),
        str(North.MAGNETIC): tr("magnetic"),
    }


def _kind(order: Order, north: str) -> str:
    """The one north of the paper stands out."""
    return f"{FIGURE} main" if north == order.frame.field_north else FIGURE


def _bearing(bearing_deg: float) -> str:
    return bearing_text(rounded(bearing_deg, BEARING_STEP_DEG))
