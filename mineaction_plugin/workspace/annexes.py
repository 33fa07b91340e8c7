# SPDX-License-Identifier: GPL-3.0-or-later
"""The documents that follow the orders of a task, as the workspace keeps them."""

from __future__ import annotations

from pathlib import Path

from mineaction_plugin.core.boundary.points import ring_letter
from mineaction_plugin.core.errors import MineActionError, OrderError
from mineaction_plugin.core.order.order import Annex
from mineaction_plugin.workspace.database import literal, opened
from mineaction_plugin.workspace.files import file_of, keep


def annexes_of(path: Path, task_id: str) -> tuple[Annex, ...]:
    """The annexes of a task, lettered A, B … in the order of their rows; each file is kept.

    A row that only names a file, as a form in QGIS writes it, gets its copy now: a path that is
    not absolute begins at the workspace's folder.

    Raises:
        OrderError: a file that cannot be read, is empty, or is gone; the annex is named.
    """
    with opened(path) as database:
        rows = database.rows(
            "SELECT title, file, sha256 FROM annexes "  # noqa: S608 (quoted)
            f"WHERE task_id = {literal(task_id)} COLLATE NOCASE ORDER BY fid"
        )
    found = []
    for number, row in enumerate(rows, 1):
        title, file, sha256 = (str(row[name] or "").strip() for name in ("title", "file", "sha256"))
        letter = ring_letter(number)
        try:
            kept = sha256 or keep(path, path.parent / file)
            file_of(path, kept)
        except MineActionError as error:
            raise OrderError(
                "Task {task}, annex {letter} ({title}): {reason} Put the file back, or take the "
                "annex out of the task.",
                task=task_id,
                letter=letter,
                title=title or file or "–",
                reason=error.message,
            ) from error
        found.append(Annex(letter, title or Path(file).stem, Path(file).name, kept))
    return tuple(found)
