# SPDX-License-Identifier: GPL-3.0-or-later
"""Who is at work on something on a disk: a lock that ends with its process, however that ends.

The system itself takes the lock from a process that was killed, so what a dead process left can be
told from what a living one is busy with, at once and without guessing from dates.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

SUFFIX = ".lock"
LOOK_EVERY_S = 0.1
STALE_AFTER_S = 6 * 3600.0
"""Where a disk knows no locks, what nothing has touched for so long belongs to nobody."""
_TAKEN = frozenset({errno.EACCES, errno.EAGAIN, errno.EWOULDBLOCK, errno.EDEADLK})
_UNKNOWN = frozenset({errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.ENOSYS})


class HeldError(Exception):
    """Another process, or another thread, holds the lock."""


@contextmanager
def held(
    path: Path, patience_s: float = 0.0, look: Callable[[], None] = lambda: None
) -> Iterator[None]:
    """Hold a lock inside the block; its file goes when the block ends.

    Args:
        path: the file that stands for the lock; nothing is written into it.
        patience_s: how long another holder is waited for.
        look: called while waiting; what it raises ends the waiting.

    Raises:
        HeldError: another holder kept it longer than that.
        OSError: the file cannot be made.
    """
    until = time.monotonic() + patience_s
    while (handle := _taken(path)) is None:
        if time.monotonic() >= until:
            raise HeldError(str(path))
        look()
        time.sleep(LOOK_EVERY_S)
    try:
        yield
    finally:
        _release(path, handle)


def is_free(path: Path) -> bool:
    """Whether nobody holds a lock; no file is made by asking, and one that nobody holds goes."""
    if not path.exists():
        return True
    try:
        with held(path):
            return True
    except (HeldError, OSError):
        return False


def _taken(path: Path) -> int | None:
    """The open file of the lock that is ours now, or None."""
    try:
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o600)
    except PermissionError:
        if sys.platform == "win32":
            return None  # its holder is just removing it
        raise
    try:
        if _lock(handle, path) and _is_still(path, handle):
            return handle
    except BaseException:
        os.close(handle)
        raise
    os.close(handle)
    return None


def _is_still(path: Path, handle: int) -> bool:
    """Whether the file that was locked is the one of that name; its holder may have removed it."""
    with suppress(FileNotFoundError):
        return os.path.samestat(os.fstat(handle), path.stat())
    return False


def _lock(handle: int, path: Path) -> bool:
    try:
        _lock_by_system(handle)
    except OSError as error:
        if error.errno in _TAKEN:
            return False
        if error.errno not in _UNKNOWN:
            raise
        return _lock_by_date(handle, path)
    return True


def _lock_by_date(handle: int, path: Path) -> bool:
    """On a disk without locks: new, or old enough to be nobody's."""
    if os.fstat(handle).st_size and time.time() - path.stat().st_mtime < STALE_AFTER_S:
        return False
    os.write(handle, b"-")
    return True


if sys.platform == "win32":
    import msvcrt

    def _lock_by_system(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _release(path: Path, handle: int) -> None:
        os.close(handle)  # an open file cannot be removed here
        with suppress(OSError):
            path.unlink()

else:
    import fcntl

    def _lock_by_system(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _release(path: Path, handle: int) -> None:
        with suppress(OSError):
            path.unlink()  # first, so that nobody locks a file that is about to go
        os.close(handle)
