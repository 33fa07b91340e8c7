# SPDX-License-Identifier: GPL-3.0-or-later
"""What must hold of packs and workspace whenever an export was killed; no code of the plugin's."""

from __future__ import annotations

import hashlib
import json
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path


class BrokenPromiseError(RuntimeError):
    """Something is not as it must be after a kill."""


def packs_in(folder: Path) -> set[str]:
    """The names of packs that have their final name."""
    return {path.name for path in folder.iterdir() if path.is_dir() and path.name[0] != "."}


def hidden_in(folder: Path) -> list[Path]:
    """What is hidden in a folder of packs."""
    return sorted(folder.glob(".*"))


def orders_in(workspace: Path) -> dict[str, str]:
    """Task to the name of its order's pack.

    Raises:
        BrokenPromiseError: the database is damaged, a number is given twice, or a task has two.
    """
    with closing(sqlite3.connect(workspace)) as database:
        (state,) = database.execute("PRAGMA integrity_check").fetchone()
        rows = database.execute("SELECT task_id, order_no, revision FROM orders").fetchall()
    numbers = [str(order_no).casefold() for _, order_no, _ in rows]
    tasks = [task_id for task_id, _, _ in rows]
    if state != "ok" or len(set(numbers)) != len(rows) or len(set(tasks)) != len(rows):
        message = f"the workspace ({state}) has the orders {rows}"
        raise BrokenPromiseError(message)
    return {str(task_id): f"{order_no}_r{revision}" for task_id, order_no, revision in rows}


def tasks_in(workspace: Path) -> list[str]:
    """The ids of all tasks."""
    with closing(sqlite3.connect(workspace)) as database:
        return [str(row[0]) for row in database.execute("SELECT task_id FROM tasks")]


def refuse_broken(folder: Path, workspace: Path) -> None:
    """Whatever has a final name is whole, and of the order that the workspace has.

    Raises:
        BrokenPromiseError: naming what is not.
    """
    try:
        _look_at_all(folder, workspace)
    except (OSError, zipfile.BadZipFile, sqlite3.Error, KeyError) as error:
        raise BrokenPromiseError(str(error)) from error


def _look_at_all(folder: Path, workspace: Path) -> None:
    tasks = {name: task for task, name in orders_in(workspace).items()}
    for name in packs_in(folder):
        manifest = _manifest((folder / name / "manifest.json").read_bytes(), name)
        if tasks.get(name) != manifest["task_id"]:
            message = f"{name} is of {manifest['task_id']}, the workspace has {tasks.get(name)}"
            raise BrokenPromiseError(message)
        files = {
            path.relative_to(folder / name).as_posix(): path.read_bytes()
            for path in (folder / name).rglob("*")
            if path.is_file()
        }
        _refuse_half(name, manifest, files)
    for path in folder.glob("*.zip"):
        name = path.stem
        with zipfile.ZipFile(path) as archive:
            files = {
                entry.removeprefix(f"{name}/"): archive.read(entry) for entry in archive.namelist()
            }
        _refuse_half(path.name, _manifest(files.get("manifest.json", b""), path.name), files)


def _manifest(content: bytes, name: str) -> dict[str, object]:
    try:
        manifest: dict[str, object] = json.loads(content)
    except ValueError as error:
        message = f"{name} has half a manifest"
        raise BrokenPromiseError(message) from error
    return manifest


def _refuse_half(name: str, manifest: dict[str, object], files: dict[str, bytes]) -> None:
    listed = manifest["files"]
    assert isinstance(listed, list)  # noqa: S101 (for the types)
    wanted = {str(entry["path"]): str(entry["sha256"]) for entry in listed}
    found = {
        path: hashlib.sha256(content).hexdigest()
        for path, content in files.items()
        if path != "manifest.json"
    }
    if wanted != found:
        odd = sorted(path for path in {*wanted, *found} if wanted.get(path) != found.get(path))
        message = f"{name} is not whole: {', '.join(odd)}"
        raise BrokenPromiseError(message)
    if json.loads(files["verification.json"])["verdict"] != "ok":
        message = f"{name} has its name and does not verify"
        raise BrokenPromiseError(message)
