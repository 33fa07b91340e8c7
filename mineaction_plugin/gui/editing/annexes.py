# SPDX-License-Identifier: GPL-3.0-or-later
"""The annexes of a task in the edit session: attached, named, put in order, taken out.

Each is one step. The bytes are copied beside the workspace when a file is attached; its place in
the list is its letter, and rows keep their order, so moving one exchanges what the rows say.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.gui.editing import table_rows, task_rows
from mineaction_plugin.gui.editing.table_rows import text_of
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from qgis.core import QgsFeature

    from mineaction_plugin.gui.editing.session import WorkspaceSession

TABLE = "annexes"
ENDINGS = frozenset({".pdf", ".jpg", ".jpeg"})
"""What follows an order as a page of its own."""


@dataclass(frozen=True)
class Attached:
    """An annex and the row that holds it."""

    fid: int
    title: str
    file: str
    sha256: str

    @property
    def values(self) -> dict[str, object]:
        """What the row says of it."""
        return {"title": self.title, "file": self.file, "sha256": self.sha256}


def annexes(session: WorkspaceSession, task_id: str) -> list[Attached]:
    """The annexes of a task, A first; empty where no task database is open."""
    layer = session.layer(TABLE)
    if layer is None or not task_id:
        return []
    return sorted(map(_attached, table_rows.of_tasks(layer, [task_id])), key=_rank)


def attach(session: WorkspaceSession, task_id: str, files: Sequence[Path]) -> list[str]:
    """Attach documents behind those that are there; returns their titles.

    Raises:
        MineActionError: naming the file that cannot follow an order, and why; none is attached.
    """
    from mineaction_plugin.workspace.files import keep  # noqa: PLC0415 (heavy)

    for file in files:
        _refuse_unprintable(task_id, file)
    titles = [file.stem.replace("_", " ") for file in files]
    names = ", ".join(file.name for file in files)
    with session.step(tr("Attach {files} to {task}").format(files=names, task=task_id)):
        task_rows.refuse_withdrawn(task_rows.task(session, task_id))
        layer = task_rows.table(session, TABLE)
        for file, title in zip(files, titles, strict=True):
            sha256 = keep(Path(session.path), file)
            values = {"task_id": task_id, "title": title, "file": file.name, "sha256": sha256}
            table_rows.add(layer, values)
    return titles


def rename(session: WorkspaceSession, annex: Attached, title: str) -> None:
    """Give an annex another title: the order prints it beside the letter."""
    if not title.strip():
        raise OrderError("Give the annex {file} a title.", file=annex.file)
    with session.step(tr("Call annex {file} “{title}”").format(file=annex.file, title=title)):
        table_rows.change(task_rows.table(session, TABLE), annex.fid, {"title": title.strip()})


def remove(session: WorkspaceSession, task_id: str, gone: Attached) -> None:
    """Take an annex out of a task; its file stays kept, since an issued order may print it."""
    with session.step(tr("Take {file} out of {task}").format(file=gone.file, task=task_id)):
        layer = task_rows.table(session, TABLE)
        rows = table_rows.of_tasks(layer, [task_id])
        table_rows.delete(layer, [row for row in rows if row.id() == gone.fid])


def move(session: WorkspaceSession, task_id: str, annex: Attached, places: int) -> None:
    """Move an annex up (negative) or down; at an end nothing happens."""
    there = annexes(session, task_id)
    place = next((n for n, each in enumerate(there) if each.fid == annex.fid), -1)
    if place < 0 or not 0 <= place + places < len(there):
        return
    other = there[place + places]
    with session.step(tr("Move annex {file} of {task}").format(file=annex.file, task=task_id)):
        layer = task_rows.table(session, TABLE)
        table_rows.change(layer, there[place].fid, other.values)
        table_rows.change(layer, other.fid, there[place].values)


def _attached(row: QgsFeature) -> Attached:
    return Attached(row.id(), text_of(row, "title"), text_of(row, "file"), text_of(row, "sha256"))


def _rank(annex: Attached) -> tuple[bool, int]:
    """Saved rows by their numbers; new ones, which count down from −1, behind them."""
    return (annex.fid < 0, abs(annex.fid))


def _refuse_unprintable(task_id: str, file: Path) -> None:
    """Say at once what would only be found out when the order is printed."""
    from mineaction_plugin.core.order.order import Annex  # noqa: PLC0415 (heavy)
    from mineaction_plugin.layouts.annex_reading import AnnexFile, read_annex  # noqa: PLC0415

    read_annex(task_id, AnnexFile(Annex("", file.stem, file.name, ""), file))
