# SPDX-License-Identifier: GPL-3.0-or-later
"""Temporary folders that go even when their process is killed: the next one removes them."""

from __future__ import annotations

import os
import re
import shutil
import tempfile
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from mineaction_plugin.core.order import lock

PREFIX = "mineaction_"
CLEANER_S = 10.0
"""Another process that cleans may look at a lock in the moment in which it is made."""
_OURS = re.compile(rf"{PREFIX}[0-9a-f]{{32}}")


@contextmanager
def scratch(place: Path | None = None) -> Iterator[Path]:
    """A new folder for files that nobody needs after the block.

    It is the user's own, and as long as the block lasts a lock beside it says that it is in use.
    What killed processes left is removed first.

    Args:
        place: where it is made; None: the system's folder for temporary files.

    Raises:
        OSError: the place cannot be written.
    """
    place = place or Path(tempfile.gettempdir())
    clean(place)
    folder = place / f"{PREFIX}{uuid.uuid4().hex}"
    with lock.held(_lock_of(folder), CLEANER_S):
        folder.mkdir(mode=0o700)
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)


def clean(place: Path) -> None:
    """Remove the folders of ours in a place whose processes are dead, as far as the system allows.

    A lock is taken before its folder is made and let go after the folder went, so a folder whose
    lock is free belongs to nobody.
    """
    with suppress(OSError):
        names = {entry.name.removesuffix(lock.SUFFIX) for entry in os.scandir(place)}
        for folder in (place / name for name in sorted(names) if _OURS.fullmatch(name)):
            _remove_if_left(folder)


def _remove_if_left(folder: Path) -> None:
    with suppress(OSError, lock.HeldError), lock.held(_lock_of(folder)):
        shutil.rmtree(folder, ignore_errors=True)


def _lock_of(folder: Path) -> Path:
    return folder.with_name(folder.name + lock.SUFFIX)
