# SPDX-License-Identifier: GPL-3.0-or-later
"""A draft as one line of text, to be kept until it is finished, and read again."""

from __future__ import annotations

import json
from dataclasses import asdict, fields
from typing import Any

from mineaction_plugin.core.boundary.draft import Draft, DraftPoint, Entry
from mineaction_plugin.core.terms.model import BoundaryPoint
from mineaction_plugin.core.terms.vocabulary import AngleUnit, North, PointKind

VERSION = 1


def as_text(draft: Draft) -> str:
    """The whole draft, positions to the last bit."""
    points = [
        {"key": each.key, "point": asdict(each.point), "entry": asdict(each.entry)}
        for each in draft.points
    ]
    kept = {"version": VERSION, "task": draft.task_id, "ordered": draft.ordered, "points": points}
    return json.dumps(kept, ensure_ascii=False)


def from_text(text: str) -> Draft | None:
    """The draft again; None where the text is none, or of a later version."""
    try:
        kept = json.loads(text)
        if kept["version"] != VERSION:
            return None
        points = tuple(_point(each) for each in kept["points"])
        return Draft(str(kept["task"]), points, bool(kept["ordered"]))
    except (ValueError, KeyError, TypeError):
        return None


def _point(kept: dict[str, Any]) -> DraftPoint:
    point = _known(BoundaryPoint, kept["point"])
    point["kind"] = PointKind(point["kind"])
    entry = _known(Entry, kept["entry"])
    entry["angle_unit"] = AngleUnit(entry["angle_unit"])
    entry["north"] = North(entry["north"]) if entry["north"] is not None else None
    return DraftPoint(int(kept["key"]), BoundaryPoint(**point), Entry(**entry))


def _known(kind: type, values: dict[str, Any]) -> dict[str, Any]:
    names = {field.name for field in fields(kind)}
    return {name: value for name, value in values.items() if name in names}
