# SPDX-License-Identifier: GPL-3.0-or-later
"""Unpack a pack's zip without trusting it: no path leaves the folder, no bomb fills the disk."""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from tempfile import TemporaryDirectory

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order.disk import writing

MEMBERS_LIMIT = 5_000
BYTES_LIMIT = 2 * 1024**3
RATIO_LIMIT = 200
RATIO_FREE_BYTES = 32 * 1024**2
"""A member smaller than this may shrink as much as it likes: an empty page does."""
_CHUNK = 1024 * 1024
_ENCRYPTED = 0x1


@contextmanager
def unpacked(path: Path) -> Iterator[Path]:
    """The pack's folder, unpacked into a private place that is removed afterwards.

    Raises:
        PackError: when it is no zip, is damaged, holds a path that leaves it, a link, two names
            that are one on Windows, more than one folder, or more than the limits allow.
    """
    with TemporaryDirectory() as target:
        try:
            with zipfile.ZipFile(path) as archive:
                members = _checked(archive, path.name)
                with writing(Path(target)):
                    _extract(archive, members, Path(target))
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
            raise PackError(
                "The file {file} is no readable zip ({reason}).", file=path.name, reason=str(error)
            ) from error
        yield _only_folder(Path(target), path.name)


def _checked(archive: zipfile.ZipFile, name: str) -> list[zipfile.ZipInfo]:
    members = archive.infolist()
    if len(members) > MEMBERS_LIMIT:
        raise PackError(
            "{file} holds {count} files; a pack has at most {limit}.",
            file=name, count=len(members), limit=MEMBERS_LIMIT,
        )  # fmt: skip
    seen: set[str] = set()
    for member in members:
        _check_member(member, name)
        if member.filename.casefold() in seen:
            raise PackError("{file} holds {member} twice.", file=name, member=repr(member.filename))
        seen.add(member.filename.casefold())
    total = sum(member.file_size for member in members)
    if total > BYTES_LIMIT:
        raise PackError(
            "{file} would unpack to {size} bytes; a pack has at most {limit}.",
            file=name, size=total, limit=BYTES_LIMIT,
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
    if member.flag_bits & _ENCRYPTED:
        raise PackError("{file}: {member} is encrypted.", file=name, member=repr(member.filename))
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
        if member.is_dir():
            path.mkdir(parents=True, exist_ok=True)
            continue
        path.parent.mkdir(parents=True, exist_ok=True)
        with archive.open(member) as source, path.open("wb") as sink:
            while chunk := source.read(_CHUNK):
                left -= len(chunk)
                if left < 0:
                    raise PackError(
                        "The zip unpacks to more than {limit} bytes.", limit=BYTES_LIMIT
                    )
                sink.write(chunk)


def _only_folder(target: Path, name: str) -> Path:
    entries = list(target.iterdir())
    if len(entries) != 1 or not entries[0].is_dir():
        raise PackError(
            "{file} must hold one folder and nothing beside it; it holds {count} entries.",
            file=name, count=len(entries),
        )  # fmt: skip
    return entries[0]
