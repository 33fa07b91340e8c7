# SPDX-License-Identifier: GPL-3.0-or-later
"""The tags that an order has once: of the order, its task, its programme, its frame of reference.

An allow-list (design §8, promise 9): only what is named here can reach a document. A meaning is
for docs/word.md, which a test compares with these tables.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.snapshot import digest
from mineaction_plugin.layouts.order_text import (
    declination_words,
    foot_statements,
    format_word,
    grid_word,
    metres,
    north_word,
    revision_name,
    set_gps,
    signed_east,
    square_metres,
    when_words,
)
from mineaction_plugin.translation import tr

T_contra = TypeVar("T_contra", contravariant=True)


@dataclass(frozen=True)
class Tag(Generic[T_contra]):
    """A tag's name below its group, what it means, and how its text is read from what it is of."""

    name: str
    meaning: str
    value: Callable[[T_contra], str]


def number(value: float | None, decimals: int = 0) -> str:
    """A number with a point and no separators; empty where there is none."""
    return "" if value is None else f"{value:.{decimals}f}"


def plain_number(value: float | None) -> str:
    """A number with as many digits as it has: "0.13"; empty where there is none."""
    return "" if value is None else f"{value:g}"


def _governs(order: Order) -> str:
    if order.form is not None and order.form.governs == "docx":
        return tr("This Word document governs; where the PDF differs, stop and report.")
    return tr("Working copy: the PDF governs. Where this document differs, stop and report.")


def _depth(order: Order) -> str:
    depth = order.task.depth_m
    if depth is None:
        return ""
    return tr("{centimetres} cm ({metres} m)").format(
        centimetres=f"{depth * 100:g}", metres=f"{depth:g}"
    )


def _district(order: Order) -> str:
    task = order.task
    parts = (task.admin_1, task.admin_2, task.admin_3, task.settlement)
    return ", ".join(part for part in parts if part)


def _planned(order: Order) -> str:
    return " – ".join(day for day in (order.task.planned_start, order.task.planned_end) if day)


def _area(order: Order) -> str:
    return "" if order.task.area_m2 is None else square_metres(order.task.area_m2)


def _perimeter(order: Order) -> str:
    return "" if order.task.perimeter_m is None else metres(order.task.perimeter_m)


def _points_on_rings(order: Order) -> str:
    return str(sum(point.ring_no > 0 for point in order.points))


ORDER: tuple[Tag[Order], ...] = (
    Tag("no", "Its number", lambda order: order.order_no),
    Tag("revision", "Its revision, a number", lambda order: str(order.revision)),
    Tag("name", "Number and revision, as every page says them", revision_name),
    Tag("short_no", "The short number that begins waypoint names", lambda order: order.short_no),
    Tag(
        "what",
        "“Task order”, or “DRAFT, not an order”",
        lambda order: tr("DRAFT, not an order") if order.draft else tr("Task order"),
    ),
    Tag("draft", "“DRAFT”; empty when issued", lambda order: tr("DRAFT") if order.draft else ""),
    Tag("issued_at", "When it was issued, with its UTC offset", lambda o: when_words(o.issued_at)),
    Tag("issued_on", "The day on which it was issued", lambda order: order.issued_at[:10]),
    Tag("issued_by", "Who issued it", lambda order: order.issued_by),
    Tag("approved_by", "Who approved it", lambda order: order.approved_by),
    Tag("reason", "Why it was issued or changed", lambda order: order.reason),
    Tag("kind", "The kind of task in the programme's words", lambda order: order.kind_label),
    Tag("set_gps", "How to set the instrument", lambda order: set_gps(order.frame)),
    Tag("facts", "Handling, programme, date, datum and zone", lambda o: foot_statements(o)[0]),
    Tag("layers", "The layers of the sheets and their dates", lambda o: foot_statements(o)[1]),
    Tag(
        "statements",
        "Accuracy, what governs on the ground, the disclaimer",
        lambda order: foot_statements(order)[2],
    ),
    Tag("governs", "Whether this document or the PDF governs", _governs),
    Tag("sha256", "The hash of what was issued, as in the QR code", digest),
    Tag("plugin_version", "The version that wrote it", lambda order: order.plugin_version),
)

TASK: tuple[Tag[Order], ...] = (
    Tag("id", "Its id", lambda order: order.task.task_id),
    Tag("title", "Its title", lambda order: order.task.title),
    Tag("place", "Where it is, in words", lambda order: order.task.place),
    Tag("district", "The administrative units and the settlement", _district),
    Tag("admin_1", "The first administrative unit", lambda order: order.task.admin_1),
    Tag("admin_2", "The second administrative unit", lambda order: order.task.admin_2),
    Tag("admin_3", "The third administrative unit", lambda order: order.task.admin_3),
    Tag("settlement", "The settlement", lambda order: order.task.settlement),
    Tag("operator", "The accredited organisation", lambda order: order.task.operator),
    Tag("team", "The team", lambda order: order.task.team),
    Tag("priority", "The priority", lambda order: order.task.priority),
    Tag("method", "The method", lambda order: order.task.method),
    Tag("depth", "The required depth in cm and m", _depth),
    Tag("depth_m", "The required depth in m, the number", lambda o: plain_number(o.task.depth_m)),
    Tag("target_devices", "The devices looked for", lambda order: order.task.target_devices),
    Tag("area", "The area, with its unit", _area),
    Tag("area_m2", "The area in m² on the ellipsoid, the number", lambda o: number(o.task.area_m2)),
    Tag("perimeter", "The length around, with its unit", _perimeter),
    Tag("perimeter_m", "The length around in m, the number", lambda o: number(o.task.perimeter_m)),
    Tag(
        "search_radius_m",
        "The radius of a task that is a point",
        lambda order: plain_number(order.task.search_radius_m),
    ),
    Tag("width_m", "The width of a task that is a line", lambda o: plain_number(o.task.width_m)),
    Tag("point_count", "How many points are on the boundary", _points_on_rings),
    Tag("planned", "Planned start and end", _planned),
    Tag("planned_start", "Planned start", lambda order: order.task.planned_start),
    Tag("planned_end", "Planned end", lambda order: order.task.planned_end),
    Tag("access", "How to get there", lambda order: order.task.access),
    Tag("threat", "The threat", lambda order: order.task.threat),
    Tag("medical", "Medical support", lambda order: order.task.medical),
    Tag("communications", "Communications", lambda order: order.task.communications),
    Tag("land_use", "The use of the land", lambda order: order.task.land_use),
    Tag("beneficiaries", "Who benefits, as typed", lambda order: order.task.beneficiaries),
    Tag("remarks", "Remarks", lambda order: order.task.remarks),
    Tag("hazard_ids", "The ids of its hazards", lambda order: ", ".join(order.task.hazard_ids)),
)

PROGRAMME: tuple[Tag[Order], ...] = (
    Tag("name", "The programme's name", lambda order: order.programme.name),
    Tag("authority", "The national authority", lambda order: order.programme.authority),
    Tag("code", "The organisation's code", lambda order: order.programme.organisation_code),
    Tag("handling", "The handling marking", lambda order: order.programme.handling),
    Tag("disclaimer", "The disclaimer", lambda order: order.programme.disclaimer),
    Tag(
        "governs",
        "What holds where coordinates, bearings and markers disagree",
        lambda order: order.programme.governs,
    ),
)

FRAME: tuple[Tag[Order], ...] = (
    Tag("datum", "The datum", lambda order: order.frame.datum),
    Tag("zone", "The UTM zone of the task", lambda order: order.frame.zone),
    Tag("grid", "The grid in words", lambda order: grid_word(order.frame)),
    Tag("epsg", "The EPSG code of the grid", lambda order: str(order.frame.epsg)),
    Tag("datum_operation", "The change of datum", lambda order: order.frame.datum_operation),
    Tag(
        "datum_accuracy_m",
        "Its accuracy in m, where known",
        lambda order: plain_number(order.frame.datum_accuracy_m),
    ),
    Tag("format", "The coordinate format in words", lambda order: format_word(order.frame)),
    Tag("north", "The north of all printed bearings", lambda order: north_word(order.frame)),
    Tag("declination", "The declination in words", lambda o: declination_words(o.frame)),
    Tag(
        "declination_angle",
        "The declination, the angle",
        lambda order: signed_east(order.frame.declination_deg),
    ),
    Tag(
        "convergence",
        "The convergence, the angle",
        lambda order: signed_east(order.frame.convergence_deg),
    ),
)
GROUPS = {"order": ORDER, "task": TASK, "programme": PROGRAMME, "frame": FRAME}
