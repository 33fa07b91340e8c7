# SPDX-License-Identifier: GPL-3.0-or-later
"""Unpack a pack's zip without trusting it: no path leaves the folder, no bomb fills the disk."""

from __future__ import annotations

import shutil
import stat
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from pathlib import Path, PurePosixPath

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order.disk import writing
from mineaction_plugin.core.order.naming import is_reserved
from mineaction_plugin.core.order.scratch import scratch

MEMBERS_LIMIT = 5_000
BYTES_LIMIT = 2 * 1024**3
RATIO_LIMIT = 200
RATIO_FREE_BYTES = 32 * 1024**2
"""A member smaller than this may shrink as much as it likes: an empty page does."""
INNER_LIMIT = 512 * 1024**2
"""What a KMZ, a document, a workbook or a project of a pack may unpack to."""
_KNOWN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_ZIP_START = b"PK\x03\x04"
_CHUNK = 1024 * 1024
_ENCRYPTED = 0x1


@contextmanager
def unpacked(path: Path) -> Iterator[Path]:
    """The pack's folder, unpacked into a private place that is removed afterwards.

    Raises:
        PackError: when it is no zip, is damaged, holds a path that leaves it, a link, two names
            that are one on Windows, more than one folder, or more than the limits allow.
    """
    with scratch() as target:
        with _opened(path) as archive:
            members = _checked(archive, path.name, BYTES_LIMIT)
            _refuse_without_room(members, target, path.name)
            _extract(archive, members, target)
        yield _only_folder(target, path.name)


def refuse_bomb(path: Path) -> None:
    """Refuse a file of a pack that is a zip itself and is not as its head says.

    Raises:
        PackError: as `unpacked`, and where more comes out of it than INNER_LIMIT.
        OSError: it is not there.
    """
    with path.open("rb") as stream:
        if stream.read(len(_ZIP_START)) != _ZIP_START:
            return
    with _opened(path) as archive:
        for member in _checked(archive, path.name, INNER_LIMIT):
            for _piece in _pieces(archive, member):
                """A head that lies is found before a reader takes the member in one piece."""


@contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(path) as archive:
            yield archive
    except PackError:
        raise
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as error:
        raise PackError(
            "The file {file} is no readable zip ({reason}).", file=path.name, reason=str(error)
        ) from error
    except OSError as error:
        raise PackError(
            "The file {file} cannot be read ({reason}). Copy it to this computer and verify it "
            "there.",
            file=path.name, reason=error.strerror or str(error),
        ) from error  # fmt: skip


def _refuse_without_room(members: list[zipfile.ZipInfo], target: Path, name: str) -> None:
    needed = sum(member.file_size for member in members)
    if needed > shutil.disk_usage(target).free:
        raise PackError(
            "{file} unpacks to {size} bytes, and there is less room than that in {folder}. Free "
            "some space, or verify the pack's folder.",
            file=name, size=needed, folder=str(target.parent),
        )  # fmt: skip


def _checked(archive: zipfile.ZipFile, name: str, most_bytes: int) -> list[zipfile.ZipInfo]:
    members = archive.infolist()
    if len(members) > MEMBERS_LIMIT:
        raise PackError(
            "{file} holds {count} files; a pack has at most {limit}.",
            file=name, count=len(members), limit=MEMBERS_LIMIT,
        )  # fmt: skip
    seen: set[str] = set()
    for member in members:
        _check_member(member, name)
        one_name = unicodedata.normalize("NFC", member.filename).casefold()  # as on a Mac
        if one_name in seen:
            raise PackError("{file} holds {member} twice.", file=name, member=repr(member.filename))
        seen.add(one_name)
    total = sum(member.file_size for member in members)
    if total > most_bytes:
        raise PackError(
            "{file} would unpack to {size} bytes; a pack has at most {limit}.",
            file=name, size=total, limit=most_bytes,
        )  # fmt: skip
    return members


def _check_member(member: zipfile.ZipInfo, name: str) -> None:
    path = PurePosixPath(member.filename)
    mode = member.external_attr >> 16
    leaves = path.is_absolute() or ".." in path.parts or "\\" in member.filename
    if leaves or ":" in member.filename or (stat.S_IFMT(mode) == stat.S_IFLNK):
        raise PackError(
            "{file} holds a path that leaves the pack: {member}. It was not unpacked.",
            file=name, member=repr(member.filename),
        )  # fmt: skip
    if any(part != part.rstrip(" .") or is_reserved(part) for part in path.parts):
        raise PackError(
            "{file} holds a name that Windows does not take: {member}. It was not unpacked.",
            file=name, member=repr(member.filename),
        )  # fmt: skip
    if member.flag_bits & _ENCRYPTED:
        raise PackError("{file}: {member} is encrypted.", file=name, member=repr(member.filename))
    if member.compress_type not in _KNOWN:  # of others a piece may unpack to any size
        raise PackError(
            "{file}: {member} is packed in a way that no pack is.",
            file=name, member=repr(member.filename),
        )  # fmt: skip
    is_large = member.file_size > RATIO_FREE_BYTES
    if is_large and member.file_size > RATIO_LIMIT * max(member.compress_size, 1):
        raise PackError(
            "{file}: {member} unpacks to more than {ratio} times its size.",
            file=name, member=repr(member.filename), ratio=RATIO_LIMIT,
        )  # fmt: skip


def _extract(archive: zipfile.ZipFile, members: list[zipfile.ZipInfo], target: Path) -> None:
    """Unpack member by member, counting what really comes out: headers can lie."""
    left = BYTES_LIMIT
    for member in members:
        path = target / member.filename
        with writing(target):
            (path if member.is_dir() else path.parent).mkdir(parents=True, exist_ok=True)
        if member.is_dir():
            continue
        with writing(target):
            sink = path.open("wb")
        with sink:
            for piece in _pieces(archive, member):
                left -= len(piece)
                if left < 0:
                    raise PackError(
                        "The zip unpacks to more than {limit} bytes.", limit=BYTES_LIMIT
                    )
                with writing(target):
                    sink.write(piece)


def _pieces(archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> Iterator[bytes]:
    """What comes out of a member, piece by piece.

    One byte more than the head says is asked for: where there is one, the checksum does not fit.

    Raises:
        BadZipFile: the head lies, or the member is damaged.
    """
    asked = copy(member)
    asked.file_size += 1
    with archive.open(asked) as source:
        while piece := source.read(_CHUNK):
            yield piece


def _only_folder(target: Path, name: str) -> Path:
    entries = list(target.iterdir())
    if len(entries) != 1 or not entries[0].is_dir():
        raise PackError(
            "{file} must hold one folder and nothing beside it; it holds {count} entries.",
            file=name, count=len(entries),
        )  # fmt: skip
    return entries[0]
