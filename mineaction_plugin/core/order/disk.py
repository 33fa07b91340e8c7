# SPDX-License-Identifier: GPL-3.0-or-later
"""Sentences for a disk that will not take what is written to it."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from mineaction_plugin.core.errors import PackError

_NO_SPACE = frozenset({errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC})
_NO_PERMISSION = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})


@contextmanager
def writing(folder: Path) -> Iterator[None]:
    """Turn what the system says about a failed write into a sentence that names the folder.

    Raises:
        PackError: for a full disk, a folder that is read-only, and any other system error.
    """
    try:
        yield
    except OSError as error:
        raise _sentence(folder, error) from error


def _sentence(folder: Path, error: OSError) -> PackError:
    if error.errno in _NO_SPACE:
        return PackError(
            "The disk of the folder {folder} is full. Free some space or choose another folder.",
            folder=str(folder),
        )
    if error.errno in _NO_PERMISSION:
        return PackError(
            "The folder {folder} is read-only ({reason}). Choose another folder.",
            folder=str(folder),
            reason=error.strerror or str(error),
        )
    return PackError(
        "The folder {folder} cannot be written ({reason}). Choose another folder.",
        folder=str(folder),
        reason=error.strerror or str(error),
    )
