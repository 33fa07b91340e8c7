# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of a task: the lines of its history, as people read them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import QgsFeature
from qgis.PyQt.QtCore import QDateTime, QLocale, Qt

from mineaction_plugin.gui.editing import table_rows
from mineaction_plugin.gui.editing.table_rows import text_of
from mineaction_plugin.gui.widgets.texts import apart
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.gui.editing.session import WorkspaceSession


@dataclass(frozen=True)
class Line:
    """One thing that happened, the newest ones first."""

    happened_at: str
    """ISO 8601 with its UTC offset."""
    user: str
    old: str
    new: str
    reason: str


def history_of(session: WorkspaceSession, task_id: str) -> list[Line]:
    """The history of a task, saved or not yet, the newest line first; its beginning is the last."""
    events, tasks = session.layer("task_events"), session.layer("tasks")
    lines = [_line(row) for row in table_rows.of_tasks(events, [task_id])] if events else []
    lines.sort(key=lambda line: _moment(line.happened_at), reverse=True)
    begun = any(not line.old for line in lines)
    if tasks and not begun:
        lines += [
            Line(text_of(row, "created_at"), text_of(row, "created_by"), "", "draft", "")
            for row in table_rows.of_tasks(tasks, [task_id])
            if text_of(row, "created_at")
        ]
    return lines


def sentence(line: Line, states: Mapping[str, str]) -> str:
    """A line as it is read: when and who, what, and why."""
    old, new = states.get(line.old, line.old), states.get(line.new, line.new)
    if not line.old:
        what = tr("Made") if not line.reason else line.reason
        reason = ""
    elif not line.new:
        what, reason = line.reason or tr("Removed"), ""
    elif line.old == line.new:
        what, reason = line.reason or new, ""
    else:
        what, reason = tr("{old} → {new}").format(old=old, new=new), line.reason
    who = tr("{when} · {user}").format(
        when=apart(moment_word(line.happened_at)), user=apart(line.user)
    )
    return "\n".join(filter(None, (who, what, reason)))


def moment_word(moment: str) -> str:
    """A moment (ISO 8601) in the user's time and locale; another text as it is."""
    when = QDateTime.fromString(moment, Qt.DateFormat.ISODate)
    if not when.isValid():
        return moment
    return QLocale().toString(when.toLocalTime(), QLocale.FormatType.ShortFormat)


def _line(row: QgsFeature) -> Line:
    names = ("happened_at", "user_name", "old_status", "new_status", "reason")
    return Line(*(text_of(row, name) for name in names))


def _moment(text: str) -> int:
    """Seconds since 1970; 0 for a text that is no moment."""
    when = QDateTime.fromString(text, Qt.DateFormat.ISODate)
    return int(when.toSecsSinceEpoch()) if when.isValid() else 0
