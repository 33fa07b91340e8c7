# SPDX-License-Identifier: GPL-3.0-or-later
"""Put the present revision on a device in place of one that nobody may work by.

The present files are copied beside the old ones, from a pack that was verified just before.
What is old leaves the device only where a folder is given for it: it is copied there, the copy is
compared byte by byte, and only then is it removed. What a team wrote, its notes, stays.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from mineaction_plugin.core.errors import Message, MineActionError, PackError, say
from mineaction_plugin.core.order import manifest as manifests
from mineaction_plugin.core.order.device import OLD, DeviceError, Records, Row, State
from mineaction_plugin.core.order.device_names import FORMATS
from mineaction_plugin.core.order.device_things import Part
from mineaction_plugin.core.order.disk import rename
from mineaction_plugin.core.order.naming import safe_name
from mineaction_plugin.core.order.snapshot import digest
from mineaction_plugin.core.order.standing import NOTICE_ENDING
from mineaction_plugin.core.order.verification.pack_check import verify_pack
from mineaction_plugin.core.order.verification.result import Verdict
from mineaction_plugin.core.terms.progress import Progress, silent

FIELD = "field"
PROJECT = "field_project"
NOTES = "field_notes"
BASEMAP = "field_basemap"
_UNFINISHED = ".part"


@dataclass(frozen=True)
class Replaced:
    """What was done about one row."""

    row: Row
    written: tuple[str, ...]
    """Present files, inside the device's folder; those that were there already are not named."""
    moved: bool
    message: Message


class Replacer:
    """Replaces what is old on one device.

    Args:
        device: its folder.
        packs: the folder in which the present packs lie.
        records: what was issued.
        away: where old files go; None leaves them where they are.
    """

    def __init__(self, device: Path, packs: Path, records: Records, away: Path | None) -> None:
        self._device, self._packs, self._records, self._away = device, packs, records, away
        self._verified: dict[str, Path] = {}

    def replace(self, rows: Sequence[Row], progress: Progress = silent) -> list[Replaced]:
        """Replace the old ones of these rows; one that cannot be does not stop the others.

        Raises:
            DeviceError: the device's folder is not there any more.
        """
        done = []
        old = [row for row in rows if row.state in OLD]
        for place, row in enumerate(old):
            progress(place / len(old))
            try:
                done.append(self._one(row))
            except MineActionError as error:
                done.append(Replaced(row, (), False, error.message))
            except OSError as error:
                self._refuse_gone(error)
                done.append(Replaced(row, (), False, self._not_written(row, error)))
        return done

    def _refuse_gone(self, error: OSError) -> None:
        if not self._device.is_dir():
            raise DeviceError(
                "{folder} went away while files were replaced ({reason}). Connect the device "
                "again and check it again; what was replaced before stays replaced.",
                folder=str(self._device), reason=error.strerror or str(error),
            ) from error  # fmt: skip

    def _not_written(self, row: Row, error: OSError) -> Message:
        values = {"file": row.seen.path, "reason": error.strerror or str(error)}
        if (self._device / row.seen.path).is_file():
            return say("{file} was not replaced ({reason}). It is still there as it was.", **values)
        return say("{file} was not replaced ({reason}). The old one may still be there.", **values)

    def _one(self, row: Row) -> Replaced:
        path = self._device / row.seen.path
        if len(row.seen.named) > 1:
            raise DeviceError(
                "{file} holds several orders and is not touched. Delete what is old with the "
                "device itself.",
                file=row.seen.path,
            )
        if row.state is State.CHANGED and self._away is None:
            raise DeviceError(
                "{file} has the name of the file that should take its place. Say where old files "
                "are moved to.",
                file=row.seen.path,
            )
        sources = self._sources(row)
        copies = self._staged(sources, path, row)
        try:
            # A changed one may have the name of a copy: it leaves when all copies were read back.
            moved = row.state is State.CHANGED and self._move(path, row)
            for copy, target in copies:
                rename(copy, target)
            moved = moved or self._move(path, row)
        finally:
            _discard(copies)
        written = tuple(target.relative_to(self._device).as_posix() for _, target in copies)
        return Replaced(row, written, moved, _said(row, sources, moved=moved))

    # --- what takes its place ---

    def _sources(self, row: Row) -> list[Path]:
        """The present files, or the notice; nothing for a draft."""
        if row.state is State.DRAFT:
            return []
        if row.state is State.WITHDRAWN or not row.present:
            notice = self._packs / f"{safe_name(row.order_no)}{NOTICE_ENDING}"
            return [notice] if notice.is_file() else []
        pack = self._pack(row.order_no, row.present)
        if row.seen.part is Part.PACK:
            return [pack]
        if row.seen.part is Part.ZIP:
            return [_there(pack.with_name(f"{pack.name}.zip"))]
        return _counterparts(pack, row)

    def _pack(self, order_no: str, revision: int) -> Path:
        """A present pack, verified once, of the very order that was issued."""
        name = f"{safe_name(order_no)}_r{revision}"
        if name not in self._verified:
            pack = self._packs / name
            if not pack.is_dir():
                raise DeviceError(
                    "The pack {name} is not in {folder}. Write it again, or choose the folder in "
                    "which it lies.",
                    name=name, folder=str(self._packs),
                )  # fmt: skip
            for copy in (pack, pack.with_name(f"{name}.zip")):
                if copy.exists() and verify_pack(copy).verdict is Verdict.FAILED:
                    raise DeviceError(
                        "The pack {name} fails verification and was not copied. Write it again.",
                        name=copy.name,
                    )
            if digest(manifests.read(pack).order) != digest(
                self._records.order(order_no, revision)
            ):
                raise DeviceError(
                    "The pack {name} says another thing than the order that was issued and was "
                    "not copied. Write it again.",
                    name=name,
                )
            self._verified[name] = pack
        return self._verified[name]

    def _staged(self, sources: Sequence[Path], old: Path, row: Row) -> list[tuple[Path, Path]]:
        """Copies, read back, of what is not there yet, and the names that they are to get.

        Nothing is ever overwritten.
        """
        copies: list[tuple[Path, Path]] = []
        try:
            for source in sources:
                target = old.parent / source.name
                if not target.exists() or _leaves(old, target, row):
                    copies.append((_copy(source, target), target))
                else:
                    _refuse_another(source, target, row)
        except BaseException:
            _discard(copies)
            raise
        return copies

    # --- what leaves ---

    def _move(self, path: Path, row: Row) -> bool:
        if self._away is None or row.seen.format == NOTES:
            return False
        target = _free(self._away / row.seen.path)
        target.parent.mkdir(parents=True, exist_ok=True)
        rename(_copy(path, target), target)
        shutil.rmtree(path) if path.is_dir() else path.unlink()
        return True


def _counterparts(pack: Path, row: Row) -> list[Path]:
    """The file of the present pack that is what an old file was; a field project is several."""
    if row.seen.format == PROJECT:
        return [path for path in sorted((pack / FIELD).iterdir()) if path.is_file()]
    if row.seen.format == BASEMAP:
        return []  # it comes with its project, or the present one has none
    endings = [ending for ending, name in FORMATS.items() if name == row.seen.format]
    found = [path for ending in endings for path in sorted(pack.rglob(f"*{ending}"))]
    if not found:
        raise DeviceError(
            "{file}: its present pack {pack} has no such file. Copy by hand what the team needs.",
            file=row.seen.path, pack=pack.name,
        )  # fmt: skip
    return found[:1]


def _there(path: Path) -> Path:
    if not path.is_file():
        raise DeviceError("{file} is missing. Write the pack again.", file=str(path))
    return path


def _refuse_another(source: Path, target: Path, row: Row) -> None:
    if not _same(source, target):
        raise DeviceError(
            "{file} was not replaced: another {name} lies beside it. Look at it on the device.",
            file=row.seen.path, name=source.name,
        )  # fmt: skip


def _leaves(old: Path, target: Path, row: Row) -> bool:
    """Whether what has a name is the changed one, which is about to leave."""
    return row.state is State.CHANGED and target.samefile(old)


def _copy(source: Path, target: Path) -> Path:
    """A copy of a file or a folder beside its final name; all its bytes were read back."""
    copy = target.with_name(f".{target.name}{_UNFINISHED}")
    _discard([(copy, target)])
    try:
        if source.is_dir():
            shutil.copytree(source, copy)
        else:
            shutil.copyfile(source, copy)
        _flush(copy)
        _refuse_other(source, copy)
    except BaseException:
        _discard([(copy, target)])
        raise
    return copy


def _discard(copies: Sequence[tuple[Path, Path]]) -> None:
    """Remove copies that did not get their names, as far as the device allows."""
    for copy, _target in copies:
        with suppress(OSError):
            shutil.rmtree(copy) if copy.is_dir() else copy.unlink(missing_ok=True)


def _flush(copy: Path) -> None:
    """Have the system write what it holds back: a device is pulled out as soon as we say done."""
    for path in copy.rglob("*") if copy.is_dir() else [copy]:
        if path.is_file():
            with path.open("rb+") as stream:
                os.fsync(stream.fileno())


def _refuse_other(source: Path, copy: Path) -> None:
    if not _same(source, copy):
        raise PackError("The copy of {file} is not like it. Try again.", file=source.name)


def _same(one: Path, other: Path) -> bool:
    """Whether two files, or two folders of files, have the same bytes."""
    if one.is_dir() != other.is_dir():
        return False
    if one.is_file():
        return manifests.file_sha256(one) == manifests.file_sha256(other)
    names = [sorted(p.relative_to(x) for p in x.rglob("*") if p.is_file()) for x in (one, other)]
    return names[0] == names[1] and all(_same(one / name, other / name) for name in names[0])


def _free(path: Path) -> Path:
    """The path, or one beside it that is not taken."""
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem} ({number}){path.suffix}")
    return free


def _said(row: Row, sources: Sequence[Path], *, moved: bool) -> Message:
    values = {"file": row.seen.path}
    if row.seen.format == NOTES:
        return say("{file} holds what the team wrote and stays.", **values)
    if not sources and not moved:
        return say("{file} is still there: nothing takes its place.", **values)
    if not sources:
        return say("{file} was moved away.", **values)
    names = ", ".join(source.name for source in sources)
    if moved:
        return say("{file} was moved away; {names} is in its place.", **values, names=names)
    return say("{names} was put beside {file}, which is still there.", **values, names=names)
