# SPDX-License-Identifier: GPL-3.0-or-later
"""The files and packs that lie on a device, and which orders each of them names."""

from __future__ import annotations

import errno
import os
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from mineaction_plugin.core.order import manifest as manifests
from mineaction_plugin.core.order.device_names import (
    TEXT_LIMIT,
    Known,
    Named,
    format_of,
    named_by_manifest,
    named_by_name,
    named_inside,
)
from mineaction_plugin.core.terms.progress import Progress

LOCKED = frozenset({errno.EACCES, errno.EPERM})
"""What a system says of what nobody may look into; the device is still there."""


class Part(StrEnum):
    """What a thing on the device is."""

    PACK = "pack"
    ZIP = "zip"
    FILE = "file"


@dataclass(frozen=True)
class Seen:
    """A thing on the device that names orders."""

    path: str
    """Inside the device's folder, with forward slashes."""
    part: Part
    format: str
    named: tuple[Named, ...]
    by_content: bool


@dataclass(frozen=True)
class Thing:
    """A file, or the folder of a pack."""

    path: Path
    part: Part
    files: int = 1
    error: OSError | None = None
    """Why a folder cannot be looked into; it counts as one file that cannot be read."""


def things(folder: Path, progress: Progress) -> Iterator[Thing]:
    """Every file, and each pack as one thing. Links are not followed: they may lead anywhere."""
    closed: list[OSError] = []

    def note(error: OSError) -> None:
        if error.errno not in LOCKED:
            raise error
        closed.append(error)

    for here, folders, files in os.walk(folder, onerror=note):
        progress(0.0)  # a phone has many folders, and the user may not want to wait
        folders.sort()
        place = Path(here)
        if manifests.NAME in files and _is_pack(place):
            count = sum(path.is_file() for path in place.rglob("*"))
            folders.clear()
            yield Thing(place, Part.PACK, count)
            continue
        for name in sorted(files):
            part = Part.ZIP if name.casefold().endswith(".zip") else Part.FILE
            yield Thing(place / name, part)
    for error in closed:
        yield Thing(Path(error.filename), Part.FILE, error=error)


def seen(folder: Path, thing: Thing, known: Known) -> Seen | None:
    """What orders a thing names; None for none."""
    path = thing.path
    relative = path.relative_to(folder).as_posix()
    if thing.part is Part.PACK:
        named = _manifest_in(path)
        return Seen(relative, thing.part, "pack", named, by_content=True)
    file_format = "zip" if thing.part is Part.ZIP else format_of(path.name)
    inside = _named_in_zip(path) if thing.part is Part.ZIP else named_inside(path, known)
    named = inside or named_by_name(path.name, known)
    if not named:
        return None
    return Seen(relative, thing.part, file_format, named, by_content=bool(inside))


def _named_in_zip(path: Path) -> tuple[Named, ...]:
    """The packs in a zip: its own, or those of a bundle."""
    found: list[Named] = []
    try:
        with zipfile.ZipFile(path) as archive:
            for name in archive.namelist():
                if name.rsplit("/", 1)[-1] == manifests.NAME:
                    with archive.open(name) as member:
                        found += named_by_manifest(member.read(TEXT_LIMIT))
    except (zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError, EOFError):
        return ()  # its name may still say
    return tuple(dict.fromkeys(found))


def _is_pack(folder: Path) -> bool:
    """Whether a folder's manifest names an order; the files of one that is locked stand alone."""
    try:
        return bool(_manifest_in(folder))
    except OSError as error:
        if error.errno not in LOCKED:
            raise
        return False


def _manifest_in(pack: Path) -> tuple[Named, ...]:
    with (pack / manifests.NAME).open("rb") as stream:
        return named_by_manifest(stream.read(TEXT_LIMIT))
