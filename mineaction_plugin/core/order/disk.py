# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences for a disk that will not take what is written to it, and names that wait their turn."""

from __future__ import annotations

import errno
import re
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from mineaction_plugin.core.errors import PackError

_NO_SPACE = frozenset({errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC})
_NO_PERMISSION = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_GROWING = re.compile(r"\..+\.part")
"""The hidden folder that a pack grows in (`staging`)."""
_GONE = frozenset({errno.EIO, errno.ENODEV, errno.ENXIO, getattr(errno, "ESTALE", errno.EIO)})
RENAME_PAUSES_S = (0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2)
"""A scan by an antivirus takes seconds at most."""


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Turn what the system says about a failed write into a sentence that names the folder.

    Raises:
        PackError: for a full disk, a folder that is read-only, a device that was unplugged, and any
            other system error.
    """
    try:
        yield
    except OSError as error:
        raise _sentence(folder, error) from error


@contextmanager
def saving(path: Path) -> Iterator[None]:
    """The same for one file: the sentence names it too, and the folder that people know.

    Raises:
        PackError: as `writing`.
    """
    try:
        yield
    except OSError as error:
        reason = _sentence(known_folder(path), error).message
        raise PackError("{file}: {reason}", file=path.name, reason=reason) from error


def known_folder(path: Path) -> Path:
    """The folder of a file that people know.

    A pack grows in a hidden folder, which nobody has chosen: the one around it is named.
    """
    growing = (each for each in path.parents if _GROWING.fullmatch(each.name))
    return next((each.parent for each in growing), path.parent)


def disk_of(folder: Path) -> int:
    """The number that the system gives to the disk of a folder.

    The folder's own number would not do: Linux gives a folder of a FAT disk, as every stick is,
    another one as soon as it has forgotten it.

    Raises:
        OSError: the folder is not there.
    """
    return folder.stat().st_dev


def refuse_other_disk(folder: Path, disk: int | None) -> None:
    """Refuse a folder that was on another disk before: an empty mount point is a folder too.

    Args:
        folder: where packs go.
        disk: what it was on when the work began; None where nobody looked.

    Raises:
        PackError: it is on another disk now, or not there.
    """
    if disk is None:
        return
    try:
        is_same = disk_of(folder) == disk
    except OSError:
        is_same = False
    if not is_same:
        raise PackError(
            "The folder {folder} is not on the disk any more that it was on when this export "
            "began. Plug its device in again, then run again: orders keep their numbers.",
            folder=str(folder),
        )


def rename(source: Path, target: Path) -> None:
    """Rename a file or folder; where another program holds it, again and again for some seconds.

    Windows refuses to rename what an antivirus or a file browser has open, and a folder with such
    a file in it.

    Raises:
        PackError: it is held all the time.
        OSError: any other trouble.
    """
    _patiently(source.rename, target)


def replace(source: Path, target: Path) -> None:
    """Put a file in the place of another, as patiently as `rename`.

    Raises:
        PackError: one of them is held all the time.
        OSError: any other trouble.
    """
    _patiently(source.replace, target)


def _patiently(move: Callable[[Path], object], target: Path) -> None:
    for pause_s in RENAME_PAUSES_S:
        try:
            move(target)
        except PermissionError:
            time.sleep(pause_s)
        else:
            return
    try:
        move(target)
    except PermissionError as error:
        raise PackError(
            "{name} could not be given its name in the folder {folder}: another program holds it "
            "({reason}). Close what shows that folder, let the antivirus leave it out, and run "
            "again.",
            name=target.name,
            folder=str(target.parent),
            reason=error.strerror or str(error),
        ) from error


def _sentence(folder: Path, error: OSError) -> PackError:
    reason = error.strerror or str(error)
    if error.errno in _NO_SPACE:
        return PackError(
            "The disk of the folder {folder} is full. Free some space or choose another folder.",
            folder=str(folder),
        )
    if error.errno in _NO_PERMISSION:
        return PackError(
            "The folder {folder} is read-only ({reason}). Choose another folder.",
            folder=str(folder),
            reason=reason,
        )
    if error.errno in _GONE or (error.errno == errno.ENOENT and not folder.exists()):
        return PackError(
            "The folder {folder} is not there any more ({reason}). If it is on a device, plug the "
            "device in again; then run again.",
            folder=str(folder),
            reason=reason,
        )
    return PackError(
        "The folder {folder} cannot be written ({reason}). Choose another folder.",
        folder=str(folder),
        reason=reason,
    )
