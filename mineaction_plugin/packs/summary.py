# SPDX-License-Identifier: GPL-3.0-or-later
"""`summary.json`: what became of every task that an order was asked for, always written."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from dataclasses import asdict
from pathlib import Path

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order import lock, staging
from mineaction_plugin.core.order.disk import disk_of, refuse_other_disk, replace, saving
from mineaction_plugin.core.order.folder_names import refuse_unfit
from mineaction_plugin.packs.job import PackResult

NAME = "summary.json"
PATIENCE_S = 10.0
"""Another export into the same folder writes its summary in a moment."""


def make_folder(folder: Path) -> int:
    """Make the output folder where it is missing, and try that it can be written.

    What dead exports left in it is finished or removed.

    Returns:
        The disk that it is on, which it must stay on.

    Raises:
        PackError: it cannot be made or written. Nothing has been issued yet then.
    """
    refuse_unfit(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        staging.clean(folder)
        with tempfile.TemporaryFile(dir=folder) as trial:
            trial.write(b"0" * 4096)
            trial.flush()
        return disk_of(folder)
    except OSError as error:
        raise PackError(
            "The output folder {folder} cannot be written: {reason}. Choose another folder.",
            folder=str(folder),
            reason=error.strerror or str(error),
        ) from error


def write(folder: Path, results: Sequence[PackResult], disk: int | None = None) -> Path:
    """Write the summary, whole or not at all; an older one is replaced.

    Of two exports into one folder at once, the one that ends last leaves its summary.

    Raises:
        PackError: the folder cannot be written any more, or is on another disk than before.
    """
    refuse_other_disk(folder, disk)
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
    with saving(path), ExitStack() as turn:
        with suppress(lock.HeldError):  # who hangs so long must not cost us our summary
            turn.enter_context(lock.held(folder / f".{NAME}{lock.SUFFIX}", PATIENCE_S))
        try:
            half.write_text(json.dumps(content, indent=1, ensure_ascii=False), encoding="utf-8")
            replace(half, path)
        except OSError:
            with suppress(OSError):
                half.unlink(missing_ok=True)
            raise
    return path
