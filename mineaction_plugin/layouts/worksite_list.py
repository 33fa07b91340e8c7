# SPDX-License-Identifier: GPL-3.0-or-later
"""The worksite in words: each post and way with its sign, its place, and who saw it."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsSymbol

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary.worksite import (
    driven_words,
    radius_words,
    verified_words,
    way_m,
)
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.model import WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import WORKSITE_LINES, WorksiteKind
from mineaction_plugin.layouts.drawing import Fixed, Mark, Swatch, Text, Type, wrapped
from mineaction_plugin.layouts.flow import Row
from mineaction_plugin.layouts.order_text import metres, revision_name, when_words, written_at
from mineaction_plugin.symbology import worksite_style
from mineaction_plugin.symbology.words import worksite_word
from mineaction_plugin.translation import tr

SIGN_MM, SIGN_HIGH_MM = 9.0, 5.6
NAME = Type(9.0, bold=True)
SMALL = Type(9.0)
NEEDED = (
    WorksiteKind.CONTROL_POINT,
    WorksiteKind.MEDICAL_POINT,
    WorksiteKind.LANDING_SITE,
    WorksiteKind.PARKING,
    WorksiteKind.ACCESS_LANE,
    WorksiteKind.EVACUATION_ROUTE,
)
"""What a reader looks for first on a worksite; own choice. What is not drawn is said."""
SEEN_FIRST = (
    *NEEDED,
    WorksiteKind.EVACUATION_ROUTE_ALTERNATE,
    WorksiteKind.DEMOLITION_SITE,
    WorksiteKind.EXPLOSIVES_STORE,
)
"""What is not left out where there is no room for all."""


def needed_first(features: Iterable[WorksiteFeature]) -> list[WorksiteFeature]:
    """The ways out and the dangers before the rest; otherwise in their own order."""
    return sorted(features, key=lambda feature: feature.kind not in SEEN_FIRST)


def as_of_words(order: Order, redone_at: str) -> str:
    """Of which moment the worksite is, and that a new plan changes no order.

    Args:
        order: the order.
        redone_at: ISO 8601 with its offset; empty where the plan is the order's own.
    """
    if not redone_at:
        return tr("Worksite as of {when}, as ordered.").format(when=when_words(order.issued_at))
    return tr(
        "Worksite as of {when}, drawn anew for order {order}. The order itself is unchanged."
    ).format(when=when_words(redone_at), order=revision_name(order))


def not_placed(order: Order) -> str:
    """The posts and ways that nobody has placed yet; empty where all are."""
    there = {feature.kind for feature in order.worksite}
    missing = [worksite_word(str(kind)) for kind in NEEDED if kind not in there]
    if not missing:
        return ""
    return tr("Not placed yet: {what}. Draw it in by hand.").format(what=", ".join(missing))


def feature_rows(
    order: Order,
    features: Iterable[WorksiteFeature],
    left: float,
    width: float,
    *,
    name: Type = NAME,
) -> list[Row]:
    """A row a feature: its sign, label, kind and place, then what is known of it."""
    return [_row(order, feature, left, width, name) for feature in features]


def _row(order: Order, feature: WorksiteFeature, left: float, width: float, name: Type) -> Row:
    x, room = left + SIGN_MM + 2.0, width - SIGN_MM - 2.0
    words = (feature.label, worksite_word(str(feature.kind)), _where(order, feature))
    head = " · ".join(word for word in words if word)
    lines = [(line, name) for line in wrapped(head, name, room)]
    lines += [(line, SMALL) for line in wrapped(_known(feature), SMALL, room)]
    height = max(sum(kind.line_mm for _, kind in lines) + 0.9, SIGN_HIGH_MM + 1.2)

    def draw(y: float) -> list[Mark]:
        sign = Swatch(_symbol(feature), left, y + 0.7, SIGN_MM, SIGN_HIGH_MM)
        marks: list[Mark] = [Fixed(sign, (left, SIGN_MM))]
        for line, kind in lines:
            marks.append(Text(line, x, y, room, kind.line_mm, kind))
            y += kind.line_mm
        return marks

    return Row(height, draw)


def _symbol(feature: WorksiteFeature) -> QgsSymbol:
    make = (
        worksite_style.line_symbol
        if feature.geometry.geom_type.endswith("LineString")
        else worksite_style.point_symbol
    )
    return make(str(feature.kind))


def _where(order: Order, feature: WorksiteFeature) -> str:
    """The place of a post in the order's own format, the length of a way."""
    if feature.geometry.is_empty:
        return ""
    if feature.kind in WORKSITE_LINES:
        return metres(way_m(feature.geometry)).replace(" ", "\u00a0")
    middle = feature.geometry.centroid
    text = written_at(order, order.frame.coordinate_format, middle.x, middle.y)
    return text.replace(" ", "\u00a0")


def _known(feature: WorksiteFeature) -> str:
    said = (radius_words(feature), driven_words(feature), verified_words(feature))
    words = [feature.description, *(translated(each) for each in said if each is not None)]
    return " · ".join(word for word in words if word)
