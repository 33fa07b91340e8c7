# SPDX-License-Identifier: GPL-3.0-or-later
"""What an order tells a template: the variables `@ma_…` of a layout, each as a sheet prints it.

An allow-list, like everything that reaches paper (design §8, promise 9). docs/templates.md names
each of them; a test holds it to this file.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from mineaction_plugin.core.order import snapshot
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.layouts.backgrounds import Credit
from mineaction_plugin.layouts.map_grid import MapGrid
from mineaction_plugin.layouts.norths import norths_words
from mineaction_plugin.layouts.order_text import (
    declination_words,
    findings_said,
    foot_statements,
    format_word,
    grid_word,
    metres,
    north_word,
    revision_name,
    set_gps,
    square_metres,
    when_words,
)
from mineaction_plugin.translation import tr

PREFIX = "ma_"
FIELD = "field_"
TASK_TEXTS = (
    "task_id",
    "title",
    "operator",
    "team",
    "priority",
    "admin_1",
    "admin_2",
    "admin_3",
    "settlement",
    "place",
    "method",
    "target_devices",
    "planned_start",
    "planned_end",
    "access",
    "threat",
    "medical",
    "communications",
    "land_use",
    "beneficiaries",
    "remarks",
)
"""The columns of a task that a sheet may print as they are."""
_UNFIT = re.compile(r"\W+")


def order_values(order: Order) -> dict[str, str]:
    """Name without its prefix to text, in the language that is being spoken."""
    return {
        **_identity(order),
        **{name: str(getattr(order.task, name)) for name in TASK_TEXTS},
        **_sizes(order.task),
        **_frame(order),
        **_statements(order),
        **{
            f"{FIELD}{_UNFIT.sub('_', field.key).lower()}": field.value
            for field in order.office_fields
        },
    }


def page_values(number: int, count: int, sheet: str) -> dict[str, str]:
    """What differs from page to page."""
    return {
        "sheet": sheet,
        "page": str(number),
        "pages": str(count),
        "page_text": tr("Page {number} of {count}").format(number=number, count=count),
    }


def map_values(scale: float, credit: Credit, grid: MapGrid | None = None) -> dict[str, str]:
    """What belongs to the main map of a sheet: its scale, what lies below it, its grid."""
    as_of = tr("as of {day}").format(day=credit.as_of) if credit.as_of else ""
    return {
        "scale": tr("Scale 1:{scale}").format(scale=f"{scale:,.0f}") if scale else "",
        "map_grid": " ".join([*grid.words(), *grid.border_words()]) if grid is not None else "",
        "background": " · ".join(filter(None, (credit.name, credit.attribution, as_of))),
    }


def prefixed(values: Mapping[str, str]) -> dict[str, str]:
    """The names as a layout knows them: `ma_order_no`."""
    return {f"{PREFIX}{name}": text for name, text in values.items()}


def _identity(order: Order) -> dict[str, str]:
    programme = order.programme
    return {
        "order_no": order.order_no,
        "revision": str(order.revision),
        "revision_name": revision_name(order),
        "short_no": order.short_no,
        "draft": tr("DRAFT, not an order") if order.draft else "",
        "what": tr("DRAFT, not an order") if order.draft else tr("Task order"),
        "handling": programme.handling,
        "programme": programme.name,
        "authority": programme.authority,
        "language": order.language,
        "kind": order.kind_label,
        "issued_at": when_words(order.issued_at),
        "issued_by": order.issued_by,
        "approved_by": order.approved_by,
        "reason": order.reason,
        "findings": "\n".join(findings_said(order)),
        "sha256": snapshot.digest(order),
    }


def _sizes(task: Task) -> dict[str, str]:
    return {
        "area": square_metres(task.area_m2) if task.area_m2 is not None else "",
        "perimeter": metres(task.perimeter_m) if task.perimeter_m is not None else "",
        "depth": tr("{depth} m").format(depth=f"{task.depth_m:.2f}")
        if task.depth_m is not None
        else "",
    }


def _frame(order: Order) -> dict[str, str]:
    frame = order.frame
    return {
        "datum": frame.datum,
        "grid": grid_word(frame),
        "zone": frame.zone,
        "epsg": str(frame.epsg),
        "coordinate_format": format_word(frame),
        "north": north_word(frame),
        "norths": "\n".join(norths_words(frame)),
        "declination": declination_words(frame),
        "set_gps": set_gps(frame),
    }


def _statements(order: Order) -> dict[str, str]:
    facts, layers, statements = foot_statements(order)
    return {
        "facts": facts,
        "layers": layers,
        "statements": statements,
        "disclaimer": order.programme.disclaimer,
        "governs": order.programme.governs,
    }
