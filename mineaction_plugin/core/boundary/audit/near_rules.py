# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules on hazards and a task's worksite: under it, across its ways out, near them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np
import shapely

from mineaction_plugin.core.boundary.audit.ground import Ground
from mineaction_plugin.core.boundary.audit.land import common, mended
from mineaction_plugin.core.boundary.audit.words import feature_word, point_word
from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.hazard.table import Integers, Shapes, shapes
from mineaction_plugin.core.position.geodesy import length_m, to_lonlat_geometry, to_plane_geometry
from mineaction_plugin.core.terms.model import Finding, WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import RING_KINDS, WorksiteKind

ROUTES = frozenset({WorksiteKind.EVACUATION_ROUTE, WorksiteKind.EVACUATION_ROUTE_ALTERNATE})
"""Driven in haste: not even the task's own hazards may lie on them."""
WATCHED = ROUTES | {WorksiteKind.CONTROL_POINT, WorksiteKind.ACCESS_LANE}
LEAST_M = 0.5
"""A way that touches a hazard for less is drawn along its edge."""


@dataclass(frozen=True)
class _Site:
    """All worksite features of a ground: whose they are, what, and where."""

    task: Integers
    feature: tuple[WorksiteFeature, ...]
    shape: Shapes

    @property
    def lines(self) -> Integers:
        """The places of those that are lines."""
        return np.flatnonzero(shapely.get_dimensions(self.shape) == 1)


def _site(ground: Ground) -> _Site:
    pairs = [
        (number, feature)
        for number, record in enumerate(ground.records)
        for feature in record.worksite
        if ground.live[number] and ground.reaches(feature.geometry)
    ]
    geometries = shapes([feature.geometry for _, feature in pairs])
    return _Site(
        np.array([number for number, _ in pairs], dtype=np.int64),
        tuple(feature for _, feature in pairs),
        mended(to_plane_geometry(geometries, ground.plane)),
    )


def worksite(ground: Ground) -> Iterator[Finding]:
    """Worksite features in a hazard, across one, or near one."""
    site = _site(ground)
    reached: set[tuple[int, int]] = set()
    for number, place, finding in _on_hazards(ground, site):
        reached.add((number, place))
        yield finding
    near_m = ground.scope.profile.thresholds.near_hazard_m
    one, other = ground.hazards.tree.query(site.shape, predicate="dwithin", distance=near_m)
    close: dict[int, list[int]] = {}
    for number, place in zip(one.tolist(), other.tolist(), strict=True):
        foreign = place not in ground.own[site.task[number]] and ground.open_hazards[place]
        if foreign and site.feature[number].kind in WATCHED and (number, place) not in reached:
            close.setdefault(number, []).append(place)
    for number, places in close.items():
        yield _near_worksite(ground, site, number, places)


def _on_hazards(ground: Ground, site: _Site) -> Iterator[tuple[int, int, Finding]]:
    """The feature, the hazard it lies on, and what there is to say."""
    lines = set(site.lines.tolist())
    one, other = ground.hazards.tree.query(site.shape, predicate="intersects")
    for number, place in zip(one.tolist(), other.tolist(), strict=True):
        own = place in ground.own[site.task[number]]
        on_purpose = own and number in lines and site.feature[number].kind not in ROUTES
        if not ground.open_hazards[place] or on_purpose:
            continue
        finding = (
            _crossing(ground, site, number, place)
            if number in lines
            else _inside(ground, site, number, place)
        )
        if finding is not None:
            yield number, place, finding


def _crossing(ground: Ground, site: _Site, number: int, place: int) -> Finding | None:
    piece = common(site.shape[number], ground.hazards.shape[place])
    across_m = float(length_m(shapes([to_lonlat_geometry(piece, ground.plane)]))[0])
    if across_m < LEAST_M:
        return None
    said = say(
        "Task {task}: the {feature} crosses hazard {hazard} ({across_m:,.0f} m).",
        across_m=across_m,
        **_named(ground, site, number, place),
    )
    return ground.finding(
        "route_crosses_hazard", site.task[number], said, piece,
        other_id=ground.hazard_id(place), value=across_m,
    )  # fmt: skip


def _inside(ground: Ground, site: _Site, number: int, place: int) -> Finding:
    said = say(
        "Task {task}: the {feature} lies inside hazard {hazard}.",
        **_named(ground, site, number, place),
    )
    return ground.finding(
        "worksite_in_hazard", site.task[number], said, site.shape[number],
        other_id=ground.hazard_id(place), value=0.0,
    )  # fmt: skip


def _near_worksite(ground: Ground, site: _Site, number: int, places: list[int]) -> Finding:
    """One finding a feature: a long road passes many hazards."""
    hazards = ground.hazards.shape[places]
    away_m = shapely.distance(site.shape[number], hazards)
    nearest = int(np.argmin(away_m))
    values: Mapping[str, object] = {
        **_named(ground, site, number, places[nearest]),
        "away_m": float(away_m[nearest]),
        "count": len(places),
        "near_m": ground.scope.profile.thresholds.near_hazard_m,
    }
    said = (
        say("Task {task}: hazard {hazard} lies {away_m:,.1f} m from the {feature}.", **values)
        if len(places) == 1
        else say(
            "Task {task}, hazards within {near_m:g} m of the {feature}: {count}; the nearest, "
            "{hazard}, at {away_m:,.1f} m.",
            **values,
        )
    )
    at = shapely.get_point(shapely.shortest_line(site.shape[number], hazards[nearest]), 0)
    return ground.finding(
        "hazard_near_worksite", site.task[number], said, at,
        other_id=ground.hazard_id(places[nearest]), value=float(away_m[nearest]),
    )  # fmt: skip


def _named(ground: Ground, site: _Site, number: int, place: int) -> Mapping[str, object]:
    return {
        "task": ground.records[int(site.task[number])].task.task_id,
        "feature": feature_word(site.feature[number]),
        "hazard": ground.hazard_id(place),
    }


def points_in_hazards(ground: Ground) -> Iterator[Finding]:
    """Reference points, landmarks and benchmarks that nobody can walk to."""
    for number, record in enumerate(ground.records):
        leading = [point for point in record.points if point.kind not in RING_KINDS]
        sane = [p for p in leading if ground.reaches(shapely.Point(p.lon, p.lat))]
        if not sane or not ground.live[number]:
            continue
        x, y = ground.plane.to_plane([p.lon for p in sane], [p.lat for p in sane])
        places = shapes([shapely.Point(*xy) for xy in zip(x, y, strict=True)])
        inside = set(np.flatnonzero(shapely.contains(ground.shape[number], places)).tolist())
        one, other = ground.hazards.tree.query(places, predicate="intersects")
        hit = {i: j for i, j in zip(one.tolist(), other.tolist(), strict=True)
               if ground.open_hazards[j] and ground.hazards.areal[j]}  # fmt: skip
        for each in sorted({*hit, *inside}):
            said, other_id = _point_said(ground, number, point_word(sane[each]), hit.get(each))
            yield ground.finding("point_in_hazard", number, said, places[each], other_id=other_id)


def _point_said(
    ground: Ground, number: int, point: Message, hazard: int | None
) -> tuple[Message, str]:
    task = ground.records[number].task.task_id
    if hazard is None:
        said = say(
            "Task {task}: the {point} lies inside the task. It must be reached before work begins.",
            task=task, point=point,
        )  # fmt: skip
        return said, ""
    name = ground.hazard_id(hazard)
    said = say(
        "Task {task}: the {point} lies inside hazard {hazard}.",
        task=task, point=point, hazard=name,
    )  # fmt: skip
    return said, name
