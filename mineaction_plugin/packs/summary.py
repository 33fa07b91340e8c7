# SPDX-License-Identifier: GPL-3.0-or-later
"""`summary.json`: what became of every task that an order was asked for, always written."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.packs.job import PackResult

NAME = "summary.json"


def make_folder(folder: Path) -> None:
    """Make the output folder where it is missing, and try that it can be written.

    Raises:
        PackError: it cannot be made or written. Nothing has been issued yet then.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryFile(dir=folder) as trial:
            trial.write(b"0" * 4096)
            trial.flush()
    except OSError as error:
        raise PackError(
            "The output folder {folder} cannot be written: {reason}. Choose another folder.",
            folder=str(folder),
            reason=error.strerror or str(error),
        ) from error


def write(folder: Path, results: Sequence[PackResult]) -> Path:
    """Write the summary, whole or not at all; an older one is replaced.

    Raises:
        PackError: the folder cannot be written any more.
    """
    keys = ("task_id", "order_no", "revision", "folder", "verdict", "reason")
    tasks = [
        {key: asdict(result)[key] for key in keys} | {"warnings": list(result.warnings)}
        for result in results
    ]
    written = sum(result.verdict == "ok" for result in results)
    content = {
        "pack_count": written,
        "failed_count": len(results) - written,
        "tasks": tasks,
    }
    path, half = folder / NAME, folder / f".{NAME}.part"
    try:
        half.write_text(json.dumps(content, indent=1, ensure_ascii=False), encoding="utf-8")
        half.replace(path)
    except OSError as error:
        half.unlink(missing_ok=True)
        raise PackError(
            "{file} could not be written in {folder}: {reason}.",
            file=NAME,
            folder=str(folder),
            reason=error.strerror or str(error),
        ) from error
    return path
