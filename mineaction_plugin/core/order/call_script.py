# SPDX-License-Identifier: GPL-3.0-or-later
"""What to say on the radio or the phone when somebody is hurt, with the known gaps filled.

An own proposal [M]: no authority's form was found; the profile's own words can stand in the
task's communications. Gaps that only the moment can fill stay gaps.
"""

from __future__ import annotations

import shapely

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.order.evacuation import control_point, destination, features_of
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.position.coordinates import format_dm, format_mgrs
from mineaction_plugin.core.terms.model import WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import WorksiteKind

GAP_SHORT = "______"
GAP_LONG = "________________"
"""Gaps for the hand."""


def both_writings(lon: float, lat: float) -> tuple[str, str]:
    """A place as those who drive and those who fly want it: MGRS to 1 m, degrees and minutes.

    Their blanks do not break: a position stays on one line.
    """
    texts = (
        str(format_mgrs([lon], [lat], precision_m=1, spaces=True)[0]),
        str(format_dm([lon], [lat], decimals=4)[0]),
    )
    mgrs, degrees = (text.replace(" ", "\u00a0") for text in texts)
    return mgrs, degrees


def call_script(order: Order) -> list[Message]:
    """The sentences in the order in which the other side needs them."""
    task = order.task
    who = ", ".join(part for part in (task.team, task.operator) if part) or GAP_LONG
    return [
        say(
            "This is {who}. Task {task}, order {order_no} r{revision}.",
            who=who,
            task=task.task_id,
            order_no=order.order_no,
            revision=order.revision,
        ),
        say(
            "Accident at {time} (time). We are at {place}.",
            time=GAP_SHORT,
            place=task.place or task.settlement or GAP_LONG,
        ),
        _where(control_point(order)),
        say(
            "Hurt: {gap} lying, {gap} walking. Worst injury: {long_gap}. "
            "Bleeding stopped: yes / no. Breathing: yes / no. Awake: yes / no.",
            gap=GAP_SHORT,
            long_gap=GAP_LONG,
        ),
        _landing(next(iter(features_of(order, WorksiteKind.LANDING_SITE)), None)),
        _leaving(order),
        say("Call us back on {gap}. Please read the position back to me.", gap=GAP_LONG),
    ]


def _where(control: WorksiteFeature | None) -> Message:
    if control is None:
        return say("Come to our control point: MGRS {gap}.", gap=GAP_LONG)
    return say(
        "Come to our control point {label}: MGRS {mgrs}.",
        label=control.label,
        mgrs=_mgrs(control),
    )


def _landing(site: WorksiteFeature | None) -> Message:
    if site is None:
        return say(
            "Helicopter: landing site MGRS {gap}. Wind from {wind}, marked with {mark}.",
            gap=GAP_LONG,
            wind=GAP_SHORT,
            mark=GAP_SHORT,
        )
    mgrs, degrees = both_writings(*_middle(site))
    return say(
        "Helicopter: landing site {label}, MGRS {mgrs}, {degrees}. Wind from {wind}, marked with "
        "{mark}.",
        label=site.label,
        mgrs=mgrs,
        degrees=degrees,
        wind=GAP_SHORT,
        mark=GAP_SHORT,
    )


def _leaving(order: Order) -> Message:
    """The way out and where it leads; its time only where somebody drove it."""
    route = next(iter(features_of(order, WorksiteKind.EVACUATION_ROUTE)), None)
    goal = None if route is None else destination(order, route)
    to = goal.name if goal is not None and goal.name else GAP_LONG
    if route is None:
        return say("By road: we leave at {gap} for {to}.", gap=GAP_SHORT, to=to)
    if not route.driven_on:
        return say(
            "By road: we leave at {gap} on route {route} for {to}. Nobody has driven it yet.",
            gap=GAP_SHORT,
            route=route.label,
            to=to,
        )
    if route.driven_min is None:
        return say(
            "By road: we leave at {gap} on route {route} for {to}.",
            gap=GAP_SHORT,
            route=route.label,
            to=to,
        )
    return say(
        "By road: we leave at {gap} on route {route} for {to}; it takes {minutes} min.",
        gap=GAP_SHORT,
        route=route.label,
        to=to,
        minutes=f"{route.driven_min:g}",
    )


def _mgrs(feature: WorksiteFeature) -> str:
    return both_writings(*_middle(feature))[0]


def _middle(feature: WorksiteFeature) -> tuple[float, float]:
    middle = shapely.centroid(feature.geometry)
    return float(middle.x), float(middle.y)
