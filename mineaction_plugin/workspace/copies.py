# SPDX-License-Identifier: GPL-3.0-or-later
"""Dated copies of a workspace beside it, the last twenty kept.

A plain file copy beside a writer loses the last commit; `VACUUM INTO` keeps it.
"""

from __future__ import annotations

import os
from datetime import UTC, datetime
from pathlib import Path

from mineaction_plugin.core.order.growing_file import growing
from mineaction_plugin.workspace.database import Database, WorkspaceError, literal

KEPT = 20


def copies_folder(path: Path) -> Path:
    """The folder beside the workspace that holds its copies."""
    return path.with_name(f"{path.stem}_copies")


def copies(path: Path) -> list[Path]:
    """The copies there are, oldest first."""
    return sorted(copies_folder(path).glob("*.gpkg"))


def keep_copy(database: Database, reason: str) -> Path:
    """Write a dated copy and remove the oldest beyond KEPT.

    It grows under a hidden name, so that a copy with its name is whole even where its process was
    killed; half ones of dead processes are removed.

    Args:
        database: the open workspace, outside a transaction.
        reason: a word for the file's name, such as "before_issue".

    Raises:
        WorkspaceError: the copy cannot be written; nothing else should be done then.
    """
    folder = copies_folder(database.path)
    moment = datetime.now(UTC).strftime("%Y%m%dT%H%M%S.%fZ")
    copy = folder / f"{moment}_{os.getpid()}_{reason}.gpkg"
    try:
        folder.mkdir(exist_ok=True)
        with growing(copy) as half:
            database.run(f"VACUUM INTO {literal(str(half))}")
    except OSError as error:
        raise WorkspaceError(
            "No copy of the workspace can be kept in {folder}: {reason}.",
            folder=str(folder),
            reason=error.strerror or str(error),
        ) from error
    for old in copies(database.path)[:-KEPT]:
        old.unlink(missing_ok=True)
    return copy
