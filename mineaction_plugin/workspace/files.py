# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents and pictures that a workspace keeps beside it, each under the digest of its bytes.

What is named by its digest cannot change unseen, and the same file is kept once.
"""

from __future__ import annotations

import hashlib
import re
import shutil
from pathlib import Path

from mineaction_plugin.core.order.disk import writing
from mineaction_plugin.core.order.growing_file import growing
from mineaction_plugin.workspace.database import WorkspaceError

SHA256 = re.compile(r"[0-9a-f]{64}")
ENDINGS = frozenset({".pdf", ".jpg", ".jpeg", ".png", ".tif", ".tiff"})
"""Endings that are kept, so that a double click opens the file; any other file has none."""


def files_folder(workspace: Path) -> Path:
    """The folder beside the workspace that holds its documents and pictures."""
    return workspace.with_name(f"{workspace.stem}_files")


def keep(workspace: Path, file: Path) -> str:
    """Keep a copy of a file.

    Returns:
        the SHA-256 of its bytes, in hex digits, by which `file_of` finds it.

    Raises:
        WorkspaceError: the file cannot be read, is empty, or cannot be kept.
    """
    try:
        if not file.stat().st_size:
            raise WorkspaceError("The file {file} is empty.", file=str(file))
        sha256 = _digest(file)
    except OSError as error:
        raise WorkspaceError(
            "The file {file} cannot be read: {reason}.",
            file=str(file),
            reason=error.strerror or str(error),
        ) from error
    if _kept(workspace, sha256) is None:
        _copy(file, files_folder(workspace), sha256)
    return sha256


def file_of(workspace: Path, sha256: str) -> Path:
    """The kept file of a digest, whose bytes are those that were kept.

    Raises:
        WorkspaceError: it is not there, or its bytes are others now.
    """
    found = _kept(workspace, sha256) if SHA256.fullmatch(sha256) else None
    if found is None:
        raise WorkspaceError(
            "The file {sha256} is not in {folder} any more. Put it back, or take it from a backup.",
            sha256=sha256[:12],
            folder=str(files_folder(workspace)),
        )
    if _digest(found) != sha256:
        raise WorkspaceError(
            "The file {file} was changed after it was kept. Take it from a backup.",
            file=str(found),
        )
    return found


def _kept(workspace: Path, sha256: str) -> Path | None:
    return next(iter(sorted(files_folder(workspace).glob(f"{sha256}*"))), None)


def _copy(file: Path, folder: Path, sha256: str) -> None:
    """Copy beside the final name and rename, so that nobody ever reads half a file."""
    ending = file.suffix.lower()
    target = folder / f"{sha256}{ending if ending in ENDINGS else ''}"
    with writing(folder):
        folder.mkdir(exist_ok=True)
        with growing(target) as half:
            shutil.copyfile(file, half)
            if _digest(half) != sha256:
                raise WorkspaceError(
                    "The file {file} changed while it was copied. Try again.", file=str(file)
                )


def _digest(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
