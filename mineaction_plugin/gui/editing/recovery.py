# SPDX-License-Identifier: GPL-3.0-or-later
"""What is unsaved, written down beside QGIS's settings in case QGIS ends before it is saved.

One file a session, replaced as a whole, so that it is either the last state or the one before it.
Beside it lies a lock that goes with the process: a file whose lock is free was left behind.
"""

from __future__ import annotations

import json
import os
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLockFile

from mineaction_plugin.adapters.always import always
from mineaction_plugin.settings import PLUGIN
from mineaction_plugin.workspace.edit_buffers import Row, TableChanges, touched_tasks
from mineaction_plugin.workspace.presence import now

FOLDER = "unsaved"
VERSION = 1


@dataclass(frozen=True)
class Kept:
    """What somebody had not saved when QGIS ended.

    Attributes:
        file: where it is written down.
        path: the workspace.
        written_at: ISO 8601 with its UTC offset.
        changes: what the edit buffers held.
        versions: task to the version that it was read in.
    """

    file: Path
    path: str
    written_at: str
    changes: tuple[TableChanges, ...]
    versions: Mapping[str, int]

    @property
    def task_ids(self) -> tuple[str, ...]:
        """The tasks that were changed."""
        return tuple(sorted(touched_tasks(self.changes)))


class Recovery:
    """Keeps what one session has not saved, and finds what earlier ones left behind."""

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder or Path(QgsApplication.qgisSettingsDirPath()) / PLUGIN / FOLDER
        self._file: Path | None = None
        self._lock: QLockFile | None = None

    def keep(self, path: str, changes: Sequence[TableChanges], versions: Mapping[str, int]) -> None:
        """Write down what is unsaved; where nothing is, take the file away.

        Raises:
            OSError: the file cannot be written.
        """
        if not changes:
            self.forget()
            return
        if self._file is None:
            self._begin()
        text = json.dumps(
            {
                "version": VERSION,
                "workspace": path,
                "written_at": now(),
                "versions": dict(versions),
                "tables": [_as_json(each) for each in changes],
            },
            ensure_ascii=False,
            default=str,
        )
        _replace(always(self._file), text)

    def forget(self) -> None:
        """Everything is saved or given up."""
        if self._file is not None:
            self._file.unlink(missing_ok=True)
        self.leave()

    def leave(self) -> None:
        """Leave what was written down where it is, as if QGIS had ended here."""
        if self._lock is not None:
            self._lock.unlock()
        self._file = self._lock = None

    def left_behind(self) -> list[Kept]:
        """What was never saved, the oldest first; a file that nobody can read stays where it is."""
        found = [
            kept
            for file in self._folder.glob("*.json")
            if file != self._file and _is_free(file) and (kept := _read(file)) is not None
        ]
        return sorted(found, key=lambda kept: kept.written_at)

    def drop(self, kept: Kept) -> None:
        """Nobody needs it any more."""
        kept.file.unlink(missing_ok=True)
        _lock_of(kept.file).removeStaleLockFile()

    def _begin(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        self._file = self._folder / f"{uuid.uuid4().hex}.json"
        self._lock = _lock_of(self._file)
        self._lock.tryLock(0)


def _lock_of(file: Path) -> QLockFile:
    lock = QLockFile(str(file.with_suffix(".lock")))
    # However old: what counts is whether the process that holds it is alive.
    lock.setStaleLockTime(0)
    return lock


def _is_free(file: Path) -> bool:
    lock = _lock_of(file)
    free = lock.tryLock(0)
    if free:
        lock.unlock()
    return bool(free)


def _replace(file: Path, text: str) -> None:
    """Write the whole file beside its old version, and put it in its place in one go."""
    new = file.with_suffix(".new")
    with new.open("w", encoding="utf-8") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())
    new.replace(file)


def _read(file: Path) -> Kept | None:
    try:
        told = json.loads(file.read_text(encoding="utf-8"))
        if told["version"] != VERSION:
            return None
        return Kept(
            file,
            str(told["workspace"]),
            str(told["written_at"]),
            tuple(_changes(each) for each in told["tables"]),
            {str(task): int(version) for task, version in told["versions"].items()},
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _as_json(changes: TableChanges) -> dict[str, object]:
    return {
        "table": changes.table,
        "added": [_row_as_json(row) for row in changes.added],
        "changed": [_row_as_json(row) for row in changes.changed],
        "deleted": list((changes.deleted or {}).items()),
    }


def _row_as_json(row: Row) -> dict[str, object]:
    return {**asdict(row), "wkb": row.wkb.hex() if row.wkb is not None else None}


def _changes(told: Mapping[str, list]) -> TableChanges:
    return TableChanges(
        str(told["table"]),
        tuple(_row(each) for each in told["added"]),
        tuple(_row(each) for each in told["changed"]),
        {int(fid): str(task) for fid, task in told["deleted"]},
    )


def _row(told: Mapping[str, object]) -> Row:
    wkb = told["wkb"]
    return Row(
        int(str(told["fid"])),
        str(told["task_id"]),
        dict(told["values"]),  # type: ignore[call-overload]
        bytes.fromhex(str(wkb)) if wkb is not None else None,
    )
