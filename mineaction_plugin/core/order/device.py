# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies on a handheld or a phone, and whether a team may still work by it.

Only read: nothing is written to the device. What is looked into by libraries is a copy of it.
"""

from __future__ import annotations

import errno
import os
import shutil
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import product
from pathlib import Path
from typing import Protocol

from mineaction_plugin.core.errors import Message, MineActionError, PackError, say
from mineaction_plugin.core.order import manifest as manifests
from mineaction_plugin.core.order.device_names import (
    TEXT_LIMIT,
    Known,
    Named,
    format_of,
    formats_of,
    named_by_manifest,
    named_by_name,
    named_inside,
)
from mineaction_plugin.core.order.language import in_language
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.scratch import scratch
from mineaction_plugin.core.order.snapshot import digest
from mineaction_plugin.core.order.standing import Place, Standing
from mineaction_plugin.core.order.verification.archive import unpacked
from mineaction_plugin.core.order.verification.contents import READERS, check_content
from mineaction_plugin.core.order.verification.pack_check import verify_pack
from mineaction_plugin.core.order.verification.result import FileVerdict, Verdict
from mineaction_plugin.core.terms.progress import Progress, silent

GONE = frozenset(
    getattr(errno, name)
    for name in ("EIO", "ENODEV", "ENXIO", "ENOENT", "ENOTCONN", "ESTALE")
    if hasattr(errno, name)
)
"""What a system says of a file that it listed a moment ago and whose device is not there."""
ANY_LANGUAGE = "und"
"""ISO 639: a language that is not named; an order is exported in any, whatever words it keeps."""
FREE_TO_CHANGE = frozenset({"field_notes", "docx", "field_project", "field_basemap"})
"""What people work in; it is not held against the order here."""


class DeviceError(MineActionError):
    """A device that cannot be read to its end, or not be written."""


class Part(StrEnum):
    """What a thing on the device is."""

    PACK = "pack"
    ZIP = "zip"
    FILE = "file"


class State(StrEnum):
    """Whether a team may work by it."""

    HOLDS = "holds"
    CHANGED = "changed"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"
    DRAFT = "draft"
    UNKNOWN = "unknown"
    NOTICE = "notice"
    """Says itself that an order is withdrawn."""
    UNREADABLE = "unreadable"


OLD = frozenset({State.SUPERSEDED, State.WITHDRAWN, State.DRAFT, State.CHANGED})
"""Nobody may work by these."""


_STATES = {
    Place.SUPERSEDED: State.SUPERSEDED,
    Place.WITHDRAWN: State.WITHDRAWN,
    Place.UNKNOWN: State.UNKNOWN,
}


class Records(Protocol):
    """The orders that a device is held against."""

    known: Known

    def standing(self, order_no: str, revision: int) -> Standing:
        """Whether a revision still holds."""

    def present(self, order_no: str) -> int:
        """The revision of an order that holds; 0 for none."""

    def order(self, order_no: str, revision: int) -> Order:
        """A revision as it was issued."""


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
class Row:
    """What is known of one order that a thing on the device names."""

    seen: Seen
    order_no: str
    revision: int
    state: State
    message: Message
    present: int = 0
    """The revision that holds; 0 for none."""


@dataclass(frozen=True)
class Checked:
    """A device that was read to its end."""

    rows: tuple[Row, ...]
    files: int
    """All files that lie on it."""
    ours: int
    """Of these, the ones that belong to an order; those inside a pack among them."""

    def count(self, state: State) -> int:
        """How many rows are in a state."""
        return Counter(row.state for row in self.rows)[state]

    @property
    def old(self) -> tuple[Row, ...]:
        """What nobody may work by."""
        return tuple(row for row in self.rows if row.state in OLD)


def check_device(folder: Path, records: Records, progress: Progress = silent) -> Checked:
    """Read a device's folder and say of each file of an order how it stands.

    Args:
        folder: of the device, or any folder.
        records: what was issued.
        progress: told the share of things that were looked at.

    Raises:
        DeviceError: no such folder; or the device went away while it was read.
    """
    if not folder.is_dir():
        raise DeviceError(
            "There is no folder {folder}. Connect the device and choose its folder.",
            folder=str(folder),
        )
    with _watched(folder, 0):
        things = list(_things(folder, progress))
    rows: list[Row] = []
    ours = 0
    for place, thing in enumerate(things):
        progress(place / len(things))
        with _watched(folder, place):
            found = _rows_of(folder, thing, records)
        rows += found
        ours += thing.files if found else 0
    progress(1.0)
    return Checked(tuple(rows), sum(thing.files for thing in things), ours)


# --- what lies there ---


@dataclass(frozen=True)
class _Thing:
    """A file, or the folder of a pack."""

    path: Path
    part: Part
    files: int = 1


def _things(folder: Path, progress: Progress) -> Iterator[_Thing]:
    """Every file, and each pack as one thing. Links are not followed: they may lead anywhere."""

    def raise_it(error: OSError) -> None:
        if error.errno not in {errno.EACCES, errno.EPERM}:  # a folder that nobody may look into
            raise error

    for here, folders, files in os.walk(folder, onerror=raise_it):
        progress(0.0)  # a phone has many folders, and the user may not want to wait
        folders.sort()
        place = Path(here)
        if manifests.NAME in files and _manifest_in(place):
            count = sum(path.is_file() for path in place.rglob("*"))
            folders.clear()
            yield _Thing(place, Part.PACK, count)
            continue
        for name in sorted(files):
            part = Part.ZIP if name.casefold().endswith(".zip") else Part.FILE
            yield _Thing(place / name, part)


def _seen(folder: Path, thing: _Thing, known: Known) -> Seen | None:
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


def _manifest_in(pack: Path) -> tuple[Named, ...]:
    with (pack / manifests.NAME).open("rb") as stream:
        return named_by_manifest(stream.read(TEXT_LIMIT))


# --- how it stands ---


def _rows_of(folder: Path, thing: _Thing, records: Records) -> list[Row]:
    try:
        seen = _seen(folder, thing, records.known)
        return [] if seen is None else [_row(folder, seen, each, records) for each in seen.named]
    except OSError as error:
        if error.errno in GONE or not thing.path.exists():
            raise
        unreadable = Seen(
            thing.path.relative_to(folder).as_posix(), thing.part, format_of(thing.path.name),
            named_by_name(thing.path.name, records.known), by_content=False,
        )  # fmt: skip
        if not unreadable.named:
            return []
        each = unreadable.named[0]
        reason = error.strerror or str(error)
        said = say("It cannot be read ({reason}). Look at it on the device.", reason=reason)
        return [Row(unreadable, each.order_no, each.revision, State.UNREADABLE, said)]


def _row(folder: Path, seen: Seen, named: Named, records: Records) -> Row:
    row = Row(seen, named.order_no, named.revision, State.UNKNOWN, say("ok"))
    if named.is_draft:
        said = say("A draft is no order. Do not work by it.")
        return replace(row, state=State.DRAFT, message=said)
    present = records.present(named.order_no)
    if seen.format == "notice":
        return _notice(row, present)
    standing = records.standing(named.order_no, named.revision)
    row = replace(row, message=standing.sentence(), present=present)
    if standing.place is Place.LIVE:
        changed = _changed(folder / seen.path, seen, named, records)
        state = State.HOLDS if changed is None else State.CHANGED
        return replace(row, state=state, message=changed or row.message)
    return replace(row, state=_STATES[standing.place])


def _notice(row: Row, present: int) -> Row:
    if present:
        said = say(
            "A notice says that order {order_no} is withdrawn, but its revision {revision} holds.",
            order_no=row.order_no, revision=present,
        )  # fmt: skip
    else:
        said = say("The notice that order {order_no} is withdrawn.", order_no=row.order_no)
    return replace(row, state=State.NOTICE, message=said, present=present)


def _changed(path: Path, seen: Seen, named: Named, records: Records) -> Message | None:
    """Why something is not any more as it was issued; None where it is, or nobody can say."""
    if len(seen.named) > 1:
        return None  # joined from several files: none of them as it was written
    try:
        order = records.order(named.order_no, named.revision)
    except MineActionError:
        return None  # its snapshot is damaged: said where the order itself is opened
    with scratch() as room:
        copy = room / path.name
        if seen.part is Part.PACK:
            shutil.copytree(path, copy, symlinks=True)
        else:
            shutil.copyfile(path, copy)
        if seen.part is Part.FILE:
            return _file_changed(copy, formats_of(copy), order)
        if seen.part is Part.PACK:
            return _pack_changed(copy, order)
        try:
            with unpacked(copy) as inside:
                return _pack_changed(inside, order)
        except PackError as error:
            return error.message


def _pack_changed(pack: Path, order: Order) -> Message | None:
    found = verify_pack(pack)
    if found.verdict is Verdict.FAILED:
        return _failed(found.failures)
    if digest(manifests.read(pack).order) != digest(order):
        return say(
            "This pack says another thing than the order {order_no} r{revision} that was issued. "
            "Do not use it.",
            order_no=order.order_no,
            revision=order.revision,
        )
    return None


def _failed(failures: Sequence[FileVerdict]) -> Message:
    first = failures[0]
    return say(
        "{file} was changed since issue or is damaged: {reason} Do not use it.",
        file=first.path, reason=first.reason or say("It does not agree with the order."),
    )  # fmt: skip


def _file_changed(file: Path, formats: Sequence[str], order: Order) -> Message | None:
    """Held against the order in each language that it may have been written in, as any format."""
    held = [each for each in formats if each in READERS and each not in FREE_TO_CHANGE]
    if not held:
        return None
    languages = [order.language, *(words.language for words in order.words), ANY_LANGUAGE]
    wrong: list[FileVerdict] = []
    for language, file_format in product(languages, held):
        said = in_language(order, language)
        verdict = check_content(file.parent, file.name, file_format, said)
        if verdict.verdict is Verdict.OK:
            return None
        wrong.append(verdict)
    # Of what is wrong as one format or another, that of the format it looks most like.
    return _failed([max(wrong, key=lambda verdict: verdict.points)])


@contextmanager
def _watched(folder: Path, count: int) -> Iterator[None]:
    """Turn what the system says of a device that went away into a sentence."""
    try:
        yield
    except OSError as error:
        raise DeviceError(
            "{folder} could not be read to its end ({reason}); {count} files were looked at. "
            "Connect the device again, and check it again: what was not read is not known.",
            folder=str(folder),
            reason=error.strerror or str(error),
            count=count,
        ) from error
