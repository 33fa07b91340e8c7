# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files a pack has on a disk, which it must have, and which the field may add."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path

from mineaction_plugin.core.errors import Message, PackError, say
from mineaction_plugin.core.order.manifest import Kind, Listed
from mineaction_plugin.core.order.naming import pack_name
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification.task_gpkg import SIDE_FILES

FIELD = "field/"
PROJECT = f"{FIELD}{{pack}}_field.qgz"
FREE_FOLDERS = tuple(f"{FIELD}{name}/" for name in ("DCIM", "audio", "video", "files"))
"""Where QField keeps what is recorded in the field, beside the project."""
FREE_ENDINGS = ("~", "_attachments.zip", "_attachments.qgd", ".qgd", ".aux.xml")
"""What QGIS and QField put beside a project or a picture that they have open."""
LARGEST = 1024**3
"""Bytes; no file of a pack comes near."""
OF_NAME: dict[str, tuple[str, Kind]] = {
    "{pack}_order.pdf": ("pdf", Kind.FROZEN),
    "{pack}_order.docx": ("docx", Kind.WORKING),
    "{pack}_map.pdf": ("map_pdf", Kind.FROZEN),
    "{pack}_map.jpg": ("map_jpg", Kind.FROZEN),
    "{pack}_points.csv": ("csv", Kind.FROZEN),
    "{pack}_points.xlsx": ("xlsx", Kind.FROZEN),
    "{pack}_stakeout.csv": ("stakeout", Kind.FROZEN),
    "{pack}_task.gpx": ("gpx", Kind.FROZEN),
    "{pack}_task.kmz": ("kmz", Kind.FROZEN),
    "{pack}_task.dxf": ("dxf", Kind.FROZEN),
    "{pack}_task.gpkg": ("gpkg", Kind.WORKING),
    PROJECT: ("field_project", Kind.WORKING),
    "field/{pack}_layers.gpkg": ("field_layers", Kind.WORKING),
    "field/{pack}_notes.gpkg": ("field_notes", Kind.WORKING),
    "field/{pack}_basemap.tif": ("field_basemap", Kind.WORKING),
    "index.html": ("html", Kind.FROZEN),
    "verification.json": ("json", Kind.FROZEN),
}
"""A file's name says what it is (design §7); a manifest that says otherwise was made to fit."""
_LIKE_A_PACK = re.compile(r"[\w.-]+_r\d+(?![A-Za-z0-9])", re.ASCII | re.IGNORECASE)


def paths_in(folder: Path) -> dict[str, Path]:
    """Every file of a folder by its path inside, with forward slashes; links are not followed.

    Raises:
        PackError: a folder cannot be listed, as when a device is unplugged.
    """

    def refuse(error: OSError) -> None:
        raise PackError(
            "The folder {folder} cannot be read ({reason}). Copy the pack to this computer and "
            "verify it there.",
            folder=folder.name, reason=error.strerror or str(error),
        ) from error  # fmt: skip

    found = {}
    for place, folders, files in os.walk(folder, onerror=refuse):
        links = [name for name in folders if (Path(place) / name).is_symlink()]
        for name in (*files, *links):
            path = Path(place) / name
            found[path.relative_to(folder).as_posix()] = path
    return dict(sorted(found.items()))


def wrong_place(path: Path) -> Message | None:
    """Why a path is not even opened: it is a link, no file, or too large to be one of a pack.

    Raises:
        OSError: it cannot be looked at.
    """
    found = path.lstat()
    if stat.S_ISLNK(found.st_mode):
        return say("It is a link to another place, and no file.")
    if not stat.S_ISREG(found.st_mode):
        return say("It is no file.")
    if found.st_size > LARGEST:
        return say(
            "It has {size} bytes; a file of a pack has at most {limit}.",
            size=found.st_size, limit=LARGEST,
        )  # fmt: skip
    return None


def wrong_listing(listed: Listed, order: Order) -> Message | None:
    """What the manifest says of a file against what the file's name says."""
    name = pack_name(order)
    known = {pattern.format(pack=name): wanted for pattern, wanted in OF_NAME.items()}
    wanted = known.get(listed.path)
    if wanted is not None and wanted != (listed.format, listed.kind):
        return say(
            "The manifest calls it {format}, {kind}; it is {wanted}.",
            format=listed.format, kind=listed.kind.value, wanted=f"{wanted[0]}, {wanted[1].value}",
        )  # fmt: skip
    if wanted is None and not listed.path.removeprefix(FIELD).startswith(f"{name}_"):
        return say("It does not carry the name {pack}.", pack=name)
    return None


def wrong_name(name: str, order: Order) -> Message | None:
    """Why a pack's folder or zip must not be called so: people work by the name they read.

    A copy may be called "MAC-2026-0012_r1 (2)", "MAC-2026-0012_r1_en", or anything that is like
    no pack's name; never by another order's name or another revision's.

    Args:
        name: of the folder or zip.
        order: what is inside.
    """
    own = rf"(?<![A-Za-z0-9-]){re.escape(pack_name(order))}(?![0-9])"
    if re.search(own, name, re.IGNORECASE) or not _LIKE_A_PACK.search(name):
        return None
    return say("It was renamed to {name}.", name=name)


def is_of_the_field(path: str, listed: tuple[Listed, ...]) -> bool:
    """Whether a file that the manifest does not list comes of working with the pack.

    Args:
        path: inside the pack.
        listed: what the manifest lists.
    """
    working = [file.path for file in listed if file.kind is Kind.WORKING]
    if any(path == file + side for file in working for side in SIDE_FILES):
        return True
    if not any(file.startswith(FIELD) for file in working):
        return False
    if path.startswith(FREE_FOLDERS):
        return True
    stems = [file.rsplit(".", 1)[0] for file in working if file.startswith(FIELD)]
    return any(path.startswith(stem) for stem in stems) and path.endswith(FREE_ENDINGS)


def unreadable(error: OSError) -> Message:
    """What the system says about a file that it will not give."""
    return say(
        "It cannot be read ({reason}). Copy the pack to this computer and verify it there.",
        reason=error.strerror or str(error),
    )
