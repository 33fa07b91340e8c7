# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies on a handheld or a phone, and whether a team may still work by it.

Only read: nothing is written to the device. What is looked into by libraries is a copy of it.
"""

from __future__ import annotations

import errno
import shutil
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
    Known,
    Named,
    format_of,
    formats_of,
    named_by_name,
)
from mineaction_plugin.core.order.device_things import Part, Seen, Thing, seen, things
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
FREE_TO_CHANGE = frozenset({"field_notes", "field_project", "field_basemap"})
"""What people work in; it is not held against the order here."""


MOST_NAMELESS = 20
"""Files that cannot be read and have no name of an order: so many are listed, all are counted."""


class DeviceError(MineActionError):
    """A device that cannot be read to its end, or not be written."""


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
    unreadable: int = 0
    """Of these, the ones that could not be read; all others are neither."""

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
        found_there = list(things(folder, progress))
    rows: list[Row] = []
    ours = unreadable = 0
    for place, thing in enumerate(found_there):
        progress(place / len(found_there))
        with _watched(folder, place):
            found = _rows_of(folder, thing, records)
        if any(row.state is State.UNREADABLE for row in found):
            unreadable += thing.files
        else:
            ours += thing.files if found else 0
        rows += found
    progress(1.0)
    shown = tuple(_listed(rows))
    return Checked(shown, sum(thing.files for thing in found_there), ours, unreadable)


def _listed(rows: Sequence[Row]) -> Iterator[Row]:
    """All that name an order, and the first of those that cannot be read and name none."""
    nameless = 0
    for row in rows:
        nameless += not row.order_no
        if row.order_no or nameless <= MOST_NAMELESS:
            yield row


# --- how it stands ---


def _rows_of(folder: Path, thing: Thing, records: Records) -> list[Row]:
    try:
        if thing.error is not None:
            raise thing.error
        what = seen(folder, thing, records.known)
        return [] if what is None else [_row(folder, what, each, records) for each in what.named]
    except OSError as error:
        if error.errno in GONE or not thing.path.exists():
            raise
        unreadable = Seen(
            thing.path.relative_to(folder).as_posix(), thing.part, format_of(thing.path.name),
            named_by_name(thing.path.name, records.known), by_content=False,
        )  # fmt: skip
        each = unreadable.named[0] if unreadable.named else Named("", 0)
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
