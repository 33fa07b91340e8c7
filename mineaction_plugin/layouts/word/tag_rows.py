# SPDX-License-Identifier: GPL-3.0-or-later
"""The tags that come once a row: boundary points, legs, hazards, worksite, facilities and so on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import shapely

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary.worksite import (
    driven_words,
    radius_words,
    verified_words,
    way_m,
)
from mineaction_plugin.core.order.order import Annex, Change, Facility, OfficeField, Order, Source
from mineaction_plugin.core.order.printed import check_codes, printed_coordinates
from mineaction_plugin.core.terms.model import BoundaryPoint, Hazard, Leg, WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import WORKSITE_LINES, PointKind
from mineaction_plugin.layouts import change_table
from mineaction_plugin.layouts.order_text import (
    bearing_text,
    paper_bearing,
    when_words,
    written_beside,
)
from mineaction_plugin.layouts.word.tags import Tag, number, plain_number
from mineaction_plugin.symbology.words import (
    land_class_word,
    point_kind_word,
    status_word,
    worksite_word,
)
from mineaction_plugin.translation import tr

FORMATS = ("mgrs", "utm", "dd", "dm", "dms")
FORMAT_MEANINGS = {
    "mgrs": "MGRS, to 1 m",
    "utm": "UTM in the task's zone, to 0.1 m",
    "dd": "Latitude and longitude in decimal degrees",
    "dm": "Latitude and longitude in degrees and minutes",
    "dms": "Latitude and longitude in degrees, minutes and seconds",
}
BACK_DEG = 180.0
_ANYWHERE = BoundaryPoint(0, 0, "", PointKind.REFERENCE, 0.0, 0.0)


@dataclass(frozen=True)
class Place:
    """A point as it is written in every format."""

    formats: dict[str, str]


@dataclass(frozen=True)
class PointRow(Place):
    """A boundary point, its texts, and the leg that begins at it."""

    point: BoundaryPoint
    coordinate: str
    beside: str
    check: str
    leg: LegRow | None


@dataclass(frozen=True)
class LegRow:
    """A leg and its bearing from the paper's north."""

    leg: Leg
    bearing_deg: float


@dataclass(frozen=True)
class WorksiteRow(Place):
    """A post or way of the worksite; a way has no coordinate."""

    feature: WorksiteFeature


@dataclass(frozen=True)
class FacilityRow(Place):
    """A medical facility."""

    facility: Facility


def places(order: Order, positions: list[tuple[float, float]]) -> list[dict[str, str]]:
    """Positions (WGS 84 degrees) in every format, as the order's own points are written."""
    rows: list[dict[str, str]] = [{} for _ in positions]
    points = tuple(replace(_ANYWHERE, lon=lon, lat=lat) for lon, lat in positions)
    for name in FORMATS:
        frame = replace(order.frame, coordinate_format=name)
        texts = printed_coordinates(replace(order, frame=frame, points=points))
        for row, text in zip(rows, texts, strict=True):
            row[name] = text
    return rows


def point_rows(order: Order) -> list[PointRow]:
    """Every boundary point in the order of the table."""
    legs = {(row.leg.ring_no, row.leg.from_label): row for row in leg_rows(order)}
    texts = zip(
        order.points,
        places(order, [(point.lon, point.lat) for point in order.points]),
        printed_coordinates(order),
        written_beside(order),
        check_codes(order),
        strict=True,
    )
    return [
        PointRow(formats, point, coordinate, beside, check, legs.get((point.ring_no, point.label)))
        for point, formats, coordinate, beside, check in texts
    ]


def leg_rows(order: Order) -> list[LegRow]:
    """Every leg."""
    return [LegRow(leg, paper_bearing(order.frame, leg)) for leg in order.legs]


def worksite_rows(order: Order) -> list[WorksiteRow]:
    """Every post and way of the worksite."""
    rows = []
    for feature in order.worksite:
        point = feature.geometry
        formats = places(order, [(point.x, point.y)])[0] if isinstance(point, shapely.Point) else {}
        rows.append(WorksiteRow(formats, feature))
    return rows


def facility_rows(order: Order) -> list[FacilityRow]:
    """The medical facilities, the nearest first."""
    texts = places(order, [(each.lon, each.lat) for each in order.facilities])
    return [
        FacilityRow(formats, each) for formats, each in zip(texts, order.facilities, strict=True)
    ]


def _format_tags() -> tuple[Tag[Place], ...]:
    return tuple(
        Tag(name, FORMAT_MEANINGS[name], lambda row, name=name: row.formats.get(name, ""))  # type: ignore[misc]
        for name in FORMATS
    )


def _cell(number: int) -> Callable[[change_table.Row], str]:
    """Reads one cell of the change page's table."""
    return lambda row: row.cells[number]


def _surgery(row: FacilityRow) -> str:
    if row.facility.surgery is None:
        return ""
    return tr("surgery") if row.facility.surgery else tr("no surgery")


def _way_m(row: WorksiteRow) -> str:
    is_way = row.feature.kind in WORKSITE_LINES
    return number(way_m(row.feature.geometry)) if is_way else ""


def _driven(row: WorksiteRow) -> str:
    said = driven_words(row.feature)
    return "" if said is None else translated(said)


def _radius(row: WorksiteRow) -> str:
    said = radius_words(row.feature)
    return "" if said is None else translated(said)


POINT: tuple[Tag[PointRow], ...] = (
    Tag("label", "Its label", lambda row: row.point.label),
    Tag("kind", "What it is", lambda row: point_kind_word(str(row.point.kind))),
    Tag("description", "Its description", lambda row: row.point.description),
    Tag("ring", "The number of its ring; 0 leads to the boundary", lambda r: str(r.point.ring_no)),
    Tag("number", "Its number in the ring", lambda row: str(row.point.point_no)),
    Tag("coordinate", "Its coordinate in the programme's format", lambda row: row.coordinate),
    Tag("beside", "The second writing, as in the PDF's table", lambda row: row.beside),
    *_format_tags(),
    Tag("check", "Its two characters for reading over the radio", lambda row: row.check),
    Tag("fixed_by", "How it was fixed", lambda row: row.point.fixed_by),
    Tag("accuracy_m", "The accuracy in m", lambda row: plain_number(row.point.accuracy_m)),
    Tag("to", "The next point", lambda row: row.leg.leg.to_label if row.leg else ""),
    Tag(
        "bearing",
        "The bearing to the next point, from frame.north",
        lambda row: bearing_text(row.leg.bearing_deg) if row.leg else "",
    ),
    Tag(
        "back_bearing",
        "The bearing back from the next point",
        lambda row: bearing_text(row.leg.bearing_deg + BACK_DEG) if row.leg else "",
    ),
    Tag(
        "distance_m",
        "The distance to the next point in m",
        lambda row: number(row.leg.leg.distance_m, 1) if row.leg else "",
    ),
)

LEG: tuple[Tag[LegRow], ...] = (
    Tag("ring", "The number of its ring", lambda row: str(row.leg.ring_no)),
    Tag("number", "Its number in the ring", lambda row: str(row.leg.leg_no)),
    Tag("from", "The point at which it begins", lambda row: row.leg.from_label),
    Tag("to", "The point at which it ends", lambda row: row.leg.to_label),
    Tag("bearing", "The bearing from frame.north", lambda row: bearing_text(row.bearing_deg)),
    Tag("back_bearing", "The bearing back", lambda r: bearing_text(r.bearing_deg + BACK_DEG)),
    Tag("bearing_true", "From true north", lambda row: bearing_text(row.leg.bearing_true_deg)),
    Tag("bearing_grid", "From grid north", lambda row: bearing_text(row.leg.bearing_grid_deg)),
    Tag(
        "bearing_magnetic",
        "From magnetic north",
        lambda row: bearing_text(row.leg.bearing_magnetic_deg),
    ),
    Tag("distance_m", "Its length in m", lambda row: number(row.leg.distance_m, 1)),
)

HAZARD: tuple[Tag[Hazard], ...] = (
    Tag("id", "Its id", lambda hazard: hazard.hazard_id),
    Tag("name", "Its name", lambda hazard: hazard.name),
    Tag("land_class", "Its class", lambda hazard: land_class_word(str(hazard.land_class))),
    Tag("status", "Its status", lambda hazard: status_word(str(hazard.status))),
    Tag("contamination", "The contamination", lambda hazard: hazard.contamination),
    Tag("evidence", "The evidence", lambda hazard: hazard.evidence),
    Tag("area_m2", "Its area in m² on the ellipsoid", lambda hazard: number(hazard.area_m2)),
    Tag(
        "area_reported_m2",
        "Its area in m² as reported",
        lambda hazard: number(hazard.area_reported_m2),
    ),
    Tag("as_of", "The date of its record", lambda hazard: hazard.as_of),
)

WORKSITE: tuple[Tag[WorksiteRow], ...] = (
    Tag("kind", "What it is", lambda row: worksite_word(str(row.feature.kind))),
    Tag("label", "Its label", lambda row: row.feature.label),
    Tag("description", "Its description", lambda row: row.feature.description),
    *_format_tags(),
    Tag("length_m", "The length of a way in m", _way_m),
    Tag("radius", "The radius that was set, and by whom", _radius),
    Tag("driven", "Whether a way was driven, and how long it took", _driven),
    Tag(
        "verified",
        "Who verified it, else “proposed”",
        lambda r: translated(verified_words(r.feature)),
    ),
)

CHANGE: tuple[Tag[change_table.Row], ...] = tuple(
    Tag(name, meaning, _cell(number))
    for number, (name, meaning) in enumerate(
        (
            ("label", "The point's label"),
            ("fate", "Moved, new, removed or named anew"),
            ("was", "Its coordinate in the revision before"),
            ("now", "Its coordinate now"),
            ("moved_m", "By how many metres it moved"),
            ("towards", "The bearing of the move"),
        )
    )
)

BEFORE: tuple[Tag[Change], ...] = (
    Tag("revision", "Its revision, a number", lambda change: str(change.revision)),
    Tag("issued_at", "When it was issued", lambda change: when_words(change.issued_at)),
    Tag("holders", "Who holds it", lambda change: ", ".join(change.holders)),
)

FACILITY: tuple[Tag[FacilityRow], ...] = (
    Tag("name", "Its name", lambda row: row.facility.name),
    *_format_tags(),
    Tag(
        "distance_km",
        "How far in a straight line, in km",
        lambda r: number(r.facility.distance_m / 1000, 1),
    ),
    Tag("surgery", "Whether it has surgery, where recorded", _surgery),
    Tag("contact", "Its contact", lambda row: row.facility.contact),
)

ANNEX: tuple[Tag[Annex], ...] = (
    Tag("letter", "Its letter", lambda annex: annex.letter),
    Tag("title", "Its title", lambda annex: annex.title),
    Tag("file", "The name of its file", lambda annex: annex.file),
)

SOURCE: tuple[Tag[Source], ...] = (
    Tag("role", "What it shows", lambda source: source.role),
    Tag("name", "Its name", lambda source: source.name),
    Tag("as_of", "The date of its data", lambda source: source.as_of),
)

OFFICE_FIELD: tuple[Tag[OfficeField], ...] = (
    Tag("key", "Its key in the profile", lambda field: field.key),
    Tag("label", "Its label", lambda field: field.label),
    Tag("value", "Its value", lambda field: field.value),
)
