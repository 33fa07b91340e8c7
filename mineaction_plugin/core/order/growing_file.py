# SPDX-License-Identifier: GPL-3.0-or-later
"""A file that nobody ever reads half: it grows hidden, beside its name, until it is whole."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from mineaction_plugin.core.order import lock
from mineaction_plugin.core.order.disk import replace

HALF = ".half"


@contextmanager
def growing(path: Path) -> Iterator[Path]:
    """Where to write the file; it gets its name when the block ends well, and goes otherwise.

    What dead processes left beside it is removed first. Two that write files of one name take
    turns: the name holds what the later one wrote.

    Raises:
        PackError: another program holds the name.
        OSError: the folder cannot be written.
    """
    _clean(path.parent)
    half = path.with_name(f".{path.name}{HALF}")
    with lock.held(_lock_of(half), patience_s=float("inf")):
        half.unlink(missing_ok=True)
        try:
            yield half
            replace(half, path)
        finally:
            with suppress(OSError):  # it has its name, or is hidden and goes the next time
                half.unlink(missing_ok=True)


def _clean(folder: Path) -> None:
    names = {entry.name.removesuffix(lock.SUFFIX) for entry in folder.glob(f".*{HALF}*")}
    for half in (folder / name for name in sorted(names) if name.endswith(HALF)):
        with suppress(OSError, lock.HeldError), lock.held(_lock_of(half)):
            half.unlink(missing_ok=True)


def _lock_of(half: Path) -> Path:
    return half.with_name(half.name + lock.SUFFIX)
