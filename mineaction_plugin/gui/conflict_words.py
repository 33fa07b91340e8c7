# SPDX-License-Identifier: GPL-3.0-or-later
"""Two versions of a task in words, side by side."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.PyQt.QtCore import QDateTime, QLocale, Qt

from mineaction_plugin.core.position.geodesy import area_m2
from mineaction_plugin.gui.rows import count, square_metres
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace.conflicts import Conflict, corners_of, outline_of
from mineaction_plugin.workspace.edit_buffers import Row
from mineaction_plugin.workspace.schema import PARTS
from mineaction_plugin.workspace.words import column_titles, state_words, table_titles

NOTHING = "–"
AT_MOST = 8
"""So many labels are named; more are counted."""


@dataclass(frozen=True)
class Difference:
    """One thing that the two versions say differently."""

    what: str
    mine: str
    theirs: str


def differences(conflict: Conflict, kinds: Mapping[str, str]) -> list[Difference]:
    """What differs, in the order of the task's form; `kinds` are the words for kinds of tasks."""
    found = []
    for name, mine in conflict.mine.items():
        theirs = conflict.theirs.get(name)
        if name == "wkb":
            found.append(Difference(tr("Boundary"), _outline(mine), _outline(theirs)))
        elif name in PARTS:
            one, other = _rows(mine), _rows(theirs)
            words = Difference(table_titles()[name], _list(one, other), _list(other, one))
            found.append(words)
        else:
            title = column_titles().get(name, name)
            found.append(Difference(title, _value(name, mine, kinds), _value(name, theirs, kinds)))
    return found


def who_and_when(conflict: Conflict) -> str:
    """The heading of a task: what became of it, through whom and when."""
    if conflict.deleted:
        return tr("Task {task} was deleted by others since you read it.").format(
            task=conflict.task_id
        )
    moment = QDateTime.fromString(conflict.at, Qt.DateFormat.ISODate)
    when = (
        QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat)
        if moment.isValid()
        else conflict.at
    )
    return tr("Task {task} was changed by {who}, {when}, since you read it.").format(
        task=conflict.task_id, who=conflict.by or tr("somebody"), when=when or NOTHING
    )


def _value(name: str, value: object, kinds: Mapping[str, str]) -> str:
    if value is None or value == "":
        return NOTHING
    if isinstance(value, float):
        return QLocale().toString(value, "f", 2)
    if name == "status":
        return state_words().get(str(value), str(value))
    return kinds.get(str(value), str(value)) if name == "kind" else str(value)


def _outline(wkb: object) -> str:
    shape = outline_of(wkb)
    if shape is None:
        return NOTHING
    area = square_metres(float(area_m2(np.array([shape], dtype=object))[0]))
    return tr("{area}, {corners} corners").format(area=area, corners=count(corners_of(shape)))


def _rows(value: object) -> Sequence[Row]:
    return value if isinstance(value, tuple) else ()


def _list(rows: Sequence[Row], others: Sequence[Row]) -> str:
    """How many rows, and which of them the other version lacks or has in another way."""
    there = {row.fid: row for row in others}
    own = [_label(row) for row in rows if row.fid not in there]
    changed = [_label(row) for row in rows if row.fid in there and row != there[row.fid]]
    words = [count(len(rows))]
    if own:
        words.append(tr("only here: {labels}").format(labels=_some(own)))
    if changed:
        words.append(tr("different: {labels}").format(labels=_some(changed)))
    return "; ".join(words)


def _some(labels: Sequence[str]) -> str:
    named = ", ".join(labels[:AT_MOST])
    more = len(labels) - AT_MOST
    return tr("{labels} and {count} more").format(labels=named, count=more) if more > 0 else named


def _label(row: Row) -> str:
    names = ("label", "hazard_id", "title", "kind")
    return next((str(row.values[name]) for name in names if row.values.get(name)), NOTHING)
