# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders that packs can be written to: what the names and lengths of Windows do not allow.

Windows drops blanks and dots at the end of a name, so that what is written to a folder is not found
in it; it has names of its own for devices; and most of its programs end at 259 characters.
"""

from __future__ import annotations

import sys
from pathlib import PurePath

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order.naming import is_reserved

IS_WINDOWS = sys.platform == "win32"
PATH_LIMIT = 259
USUAL_NAME = len("MAC-2026-0012_r1")
"""Characters of a pack's name, where it is not known yet."""
_IN_A_PACK = len("/") + len("/field/") + len("_basemap.gpkg-journal")
"""Characters of the longest path below the folder of packs, without the two names of the pack."""
_FORBIDDEN = frozenset('<>:"|?*') | {chr(code) for code in range(32)}


def refuse_unfit(
    folder: PurePath, name_length: int = USUAL_NAME, *, windows: bool = IS_WINDOWS
) -> None:
    """Refuse a folder in which packs could not be written or found again.

    Args:
        folder: where packs go.
        name_length: of the name of a pack.
        windows: whether it is a folder of Windows; elsewhere everything goes that the disk takes.

    Raises:
        PackError: naming the part of the path, and the remedy.
    """
    if not windows:
        return
    for part in folder.parts[1 if folder.anchor else 0 :]:
        _refuse_part(folder, part)
    length = len(str(folder)) + _IN_A_PACK + 2 * name_length
    if length > PATH_LIMIT:
        raise PackError(
            "The path of the folder {folder} is too long: with the files of a pack it would have "
            "{length} characters, and Windows takes {limit}. Choose a folder nearer to the drive.",
            folder=str(folder),
            length=length,
            limit=PATH_LIMIT,
        )


def _refuse_part(folder: PurePath, part: str) -> None:
    if part in {".", ".."}:
        return
    if part != part.rstrip(" ."):
        raise PackError(
            "The folder name “{part}” in {folder} ends in a blank or a dot, which Windows drops. "
            "Rename it or choose another folder.",
            part=part,
            folder=str(folder),
        )
    if is_reserved(part) or not _FORBIDDEN.isdisjoint(part):
        raise PackError(
            "Windows does not allow the folder name “{part}” in {folder}. Choose another folder.",
            part=part,
            folder=str(folder),
        )
