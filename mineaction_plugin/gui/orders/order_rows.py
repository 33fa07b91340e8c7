# SPDX-License-Identifier: GPL-3.0-or-later
"""The orders of the open task database, read again only when its file has changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QDateTime, QLocale, QObject, Qt, pyqtSignal

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.order.naming import safe_name
from mineaction_plugin.gui.tasks.history import moment_word
from mineaction_plugin.gui.widgets.texts import apart, led
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.workspace.orders import OrderRow

ISSUED, ACCEPTED, SUPERSEDED, WITHDRAWN = "issued", "accepted", "superseded", "withdrawn"
LIVE = frozenset({ISSUED, ACCEPTED})
"""Where a team may work by a revision."""
SMALL_BYTES = 32_000_000
Stamp = tuple[str, int, int, int, int]


class OrderRows(QObject):
    """Reads when somebody looks; another window, or another person, may have issued meanwhile."""

    changed = pyqtSignal()
    """Other rows than before."""

    def __init__(self, find_path: Callable[[], str], parent: QObject) -> None:
        """Make it; `find_path` gives the file of the task database, "" where none is open."""
        super().__init__(parent)
        self._find_path = find_path
        self._stamp: Stamp | None = None
        self.rows: Sequence[OrderRow] = ()
        self.fault = ""
        """Why there are no rows, as a sentence; "" where there is nothing wrong."""

    def look(self, *, only_small: bool = False) -> None:
        """Read the orders where the file is another one, or not as it was.

        Args:
            only_small: leave a large file until somebody looks at its orders.
        """
        path = self._find_path()
        stamp = _stamp(path)
        if stamp == self._stamp or (only_small and stamp[1] > SMALL_BYTES):
            return
        self.rows, self.fault = _read(path)
        self._stamp = _stamp(path)  # an older file was brought to today's tables
        self.changed.emit()


def _read(path: str) -> tuple[Sequence[OrderRow], str]:
    from mineaction_plugin.workspace.orders import order_rows  # noqa: PLC0415 (heavy)

    if not path or not Path(path).is_file():
        return (), ""
    try:
        return order_rows(Path(path)), ""
    except MineActionError as error:
        return (), translated(error)


def _stamp(path: str) -> Stamp:
    """What changes when somebody writes: sizes and times of the file and of what waits beside."""
    found = []
    for name in (path, f"{path}-wal"):
        try:
            about = Path(name).stat()
        except OSError:
            found += [0, 0]
        else:
            found += [about.st_size, about.st_mtime_ns]
    size, time, waiting, waiting_time = found
    return (path, size, time, waiting, waiting_time)


def state_of(row: OrderRow) -> str:
    """Where a revision stands, as one of the words of `state_words`."""
    if row.withdrawn_at:
        return WITHDRAWN
    if row.superseded_by:
        return SUPERSEDED
    return ACCEPTED if row.accepted_at else ISSUED


def state_words() -> dict[str, str]:
    """What the standings of a revision are called."""
    return {
        ISSUED: tr("Not accepted yet"),
        ACCEPTED: tr("Accepted"),
        SUPERSEDED: tr("Superseded"),
        WITHDRAWN: tr("Withdrawn"),
    }


def name_of(row: OrderRow) -> str:
    """The revision as people say it: "MAC-2026-0012 r2"."""
    return f"{row.order_no} r{row.revision}"


def pack_name(row: OrderRow) -> str:
    """The name of its pack's folder."""
    return f"{safe_name(row.order_no)}_r{row.revision}"


def holder_of(row: OrderRow) -> str:
    """To whom it went: the operator, and the team where there is one."""
    return " · ".join(filter(None, (row.operator, row.team)))


def moment(text: str) -> float:
    """Seconds since 1970, to sort by; 0 for a text that is no moment."""
    try:
        return datetime.fromisoformat(text).timestamp()
    except ValueError:
        return 0.0


def day(text: str) -> str:
    """The day of a moment in the user's time and locale; another text as it is."""
    when = QDateTime.fromString(text, Qt.DateFormat.ISODate)
    if not when.isValid():
        return text
    return QLocale().toString(when.toLocalTime().date(), QLocale.FormatType.ShortFormat)


def sentences(row: OrderRow) -> str:
    """All that is known of a revision, line by line."""
    holder, when = apart(holder_of(row)), _when(row.issued_at)
    lines = [
        " · ".join(apart(part) for part in (name_of(row), row.task_id, row.title) if part),
        tr("Issued {when} to {holder}").format(when=when, holder=holder)
        if holder_of(row)
        else tr("Issued {when}; no operator is named").format(when=when),
        _standing(row),
        tr("The signed scan is attached.") if row.has_scan else "",
        "" if row.pack_sha256 else tr("No verified pack is known of it: write its pack again."),
    ]
    return "\n".join(led(line) for line in lines if line)


def _standing(row: OrderRow) -> str:
    state = state_of(row)
    if state == WITHDRAWN:
        return tr("Withdrawn {when}. Nobody may work by it.").format(when=_when(row.withdrawn_at))
    if state == SUPERSEDED:
        return tr("Superseded by {successor}. Nobody may work by it.").format(
            successor=apart(row.superseded_by)
        )
    if state == ISSUED:
        return tr("Not accepted yet.")
    when = _when(row.accepted_at)
    if row.accepted_by:
        return tr("Accepted {when} by {who}.").format(when=when, who=apart(row.accepted_by))
    return tr("Accepted {when}.").format(when=when)


def _when(moment_text: str) -> str:
    return apart(moment_word(moment_text))
