# SPDX-License-Identifier: GPL-3.0-or-later
"""All tags of one order: their shape, by which a template is checked, and their texts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

from mineaction_plugin.core.order.changes import point_changes
from mineaction_plugin.core.order.exchange.text import printable
from mineaction_plugin.core.order.nearby import hazards_on
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.position.geodesy import working_plane_of
from mineaction_plugin.core.terms.model import Hazard
from mineaction_plugin.core.terms.vocabulary import WorksiteKind
from mineaction_plugin.layouts import change_table
from mineaction_plugin.layouts.form_facts import SIGNED, sections_of
from mineaction_plugin.layouts.order_text import findings_said
from mineaction_plugin.layouts.word import tag_rows as rows
from mineaction_plugin.layouts.word.shapes import Group, Leaf, Rows, Shape
from mineaction_plugin.layouts.word.tags import GROUPS, Tag
from mineaction_plugin.layouts.word.words import words

T = TypeVar("T")
Values = dict[str, Any]
"""Nested by the tags' names; the leaves are texts."""
PICTURES = {
    "overview": "The overview map",
    "task_map": "The task map",
    "imagery": "The task map over imagery; nothing where there is none",
    "evacuation": "The map of the ways out",
    "worksite": "The worksite plan",
    "change": "What changed since the revision before; nothing on a first one",
    "qr": "The QR code of number, revision and hash",
}
SITES = {
    "control_point": WorksiteKind.CONTROL_POINT,
    "medical_point": WorksiteKind.MEDICAL_POINT,
    "landing_site": WorksiteKind.LANDING_SITE,
}
"""Posts that forms have a box for: the first of each kind."""
OFFICE, SOURCE_COLUMNS = "task_fields", "hazard_source_fields"


def shape_of(order: Order) -> Group:
    """Every tag that a template may have for this order."""
    columns = _source_columns(order)
    hazard = {
        **_leaves(rows.HAZARD),
        "source": Group(
            {column: Leaf("A column of the layer") for column in columns},
            SOURCE_COLUMNS,
            is_known=bool(order.hazards),
        ),
    }
    tags: dict[str, Shape] = {name: Group(_leaves(tags)) for name, tags in GROUPS.items()}
    tags |= {name: Group(_leaves(rows.WORKSITE)) for name in SITES}
    tags |= {
        "start": Group(_leaves(rows.POINT)),
        "nearest_facility": Group(_leaves(rows.FACILITY)),
        "points": _list("point", rows.POINT, "The boundary points in the order of the table"),
        "legs": _list("leg", rows.LEG, "The legs"),
        "hazards": Rows(Group(hazard), "hazard", "The task's own hazards"),
        "other_hazards": Rows(Group(hazard), "hazard", "The other hazards on the maps"),
        "worksite": _list("feature", rows.WORKSITE, "The posts and ways of the worksite"),
        "facilities": _list("facility", rows.FACILITY, "Medical facilities, the nearest first"),
        "annexes": _list("annex", rows.ANNEX, "The annexes"),
        "sources": _list("source", rows.SOURCE, "The layers of the sheets"),
        "office_fields": _list("field", rows.OFFICE_FIELD, "The programme's own fields"),
        "before": Group(_leaves(rows.BEFORE)),
        "changes": _list("change", rows.CHANGE, "The points that are not as they were before"),
        "findings": _list("finding", FINDING, "What was open when it was issued"),
        "sections": Rows(SECTION, "section", "The order form as in the PDF, by its sections"),
        "office": Group({key: Leaf("The programme's own field") for key in _office(order)}, OFFICE),
        "picture": Group({name: Leaf(said, is_picture=True) for name, said in PICTURES.items()}),
        "form": Group({key: Leaf("Not empty where the form has this block") for key in SIGNED}),
        "words": Group({name: Leaf("A word in the order's language") for name in words(order)}),
    }
    return Group(tags)


def values_of(order: Order) -> Values:
    """What every tag but a picture is filled with."""
    points = rows.point_rows(order)
    worksite = rows.worksite_rows(order)
    facilities = rows.facility_rows(order)
    own, others = _hazards(order)
    first = next((row for row in points if row.point.ring_no > 0), None)
    values: Values = {name: _texts(tags, order) for name, tags in GROUPS.items()}
    for name, kind in SITES.items():
        found = next((row for row in worksite if row.feature.kind is kind), None)
        values[name] = _texts(rows.WORKSITE, found)
    return values | {
        "start": _texts(rows.POINT, first),
        "nearest_facility": _texts(rows.FACILITY, facilities[0] if facilities else None),
        "points": _each(rows.POINT, points),
        "legs": _each(rows.LEG, rows.leg_rows(order)),
        "hazards": [_hazard(order, hazard) for hazard in own],
        "other_hazards": [_hazard(order, hazard) for hazard in others],
        "worksite": _each(rows.WORKSITE, worksite),
        "facilities": _each(rows.FACILITY, facilities),
        "annexes": _each(rows.ANNEX, order.annexes),
        "sources": _each(rows.SOURCE, order.sources),
        "office_fields": _each(rows.OFFICE_FIELD, order.office_fields),
        "before": _texts(rows.BEFORE, order.change),
        "changes": _each(rows.CHANGE, change_table.rows_of(order, point_changes(order))),
        "findings": _each(FINDING, findings_said(order)),
        "sections": [
            {
                "title": printable(section.title),
                "facts": [
                    {
                        "label": printable(fact.label),
                        "value": printable(fact.value),
                        "key": "key" if fact.key else "",
                    }
                    for fact in section.facts
                ],
            }
            for section in sections_of(order)
            if section.facts
        ],
        "office": {key: printable(value) for key, value in _office(order).items()},
        "words": words(order),
        "form": _switched(order),
    }


FINDING: tuple[Tag[str], ...] = (Tag("text", "The finding, a sentence", lambda text: text),)
FACT = Group(
    {
        "label": Leaf("Its label"),
        "value": Leaf("Its value"),
        "key": Leaf("Not empty where it is to stand out"),
    }
)
SECTION = Group(
    {"title": Leaf("Its title"), "facts": Rows(FACT, "fact", "What it says, line by line")}
)


def _leaves(tags: Iterable[Tag[Any]]) -> dict[str, Shape]:
    return {tag.name: Leaf(tag.meaning) for tag in tags}


def _list(name: str, tags: Iterable[Tag[Any]], meaning: str) -> Rows:
    return Rows(Group(_leaves(tags)), name, meaning)


def _texts(tags: Iterable[Tag[T]], of: T | None) -> dict[str, str]:
    """The tags' texts; all are empty where there is nothing to read them from."""
    return {tag.name: "" if of is None else printable(tag.value(of)) for tag in tags}


def _each(tags: Sequence[Tag[T]], of: Iterable[T]) -> list[dict[str, str]]:
    return [_texts(tags, each) for each in of]


def _hazards(order: Order) -> tuple[list[Hazard], list[Hazard]]:
    """The hazards on the task, and the others of the maps."""
    on_task = hazards_on(order.task, order.hazards, working_plane_of(order.task.geometry))
    ids = {hazard.hazard_id for hazard in on_task}
    return list(on_task), [each for each in order.hazards if each.hazard_id not in ids]


def _hazard(order: Order, hazard: Hazard) -> Values:
    own = {each.column: printable(each.value) for each in hazard.source}
    source = {column: own.get(column, "") for column in _source_columns(order)}
    return {**_texts(rows.HAZARD, hazard), "source": source}


def _source_columns(order: Order) -> list[str]:
    """The columns of the hazards' layer that the profile allows on paper."""
    found = (each.column for hazard in order.hazards for each in hazard.source)
    return list(dict.fromkeys(found))


def _office(order: Order) -> dict[str, str]:
    return {field.key: field.value for field in order.office_fields}


def _switched(order: Order) -> dict[str, str]:
    """The blocks to sign that the programme's form has."""
    printed = {section.key for section in sections_of(order)}
    return {key: key if key in printed else "" for key in SIGNED}
