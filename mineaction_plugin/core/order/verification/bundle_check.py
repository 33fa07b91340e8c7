# SPDX-License-Identifier: GPL-3.0-or-later
"""Verify a bundle, its zip or its unpacked folder: every pack, the Garmin files, its record."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from mineaction_plugin.core.errors import Message, PackError, say
from mineaction_plugin.core.order import manifest as manifests
from mineaction_plugin.core.order.bundle import RECORD
from mineaction_plugin.core.order.bundle_zip import GARMIN, INDEX, NOTICES, PACKS
from mineaction_plugin.core.order.naming import safe_name
from mineaction_plugin.core.order.standing import NOTICE_ENDING, Standing, standing_beside
from mineaction_plugin.core.order.verification.archive import unpacked
from mineaction_plugin.core.order.verification.pack_check import verify_pack
from mineaction_plugin.core.order.verification.pack_files import paths_in, unreadable, wrong_place
from mineaction_plugin.core.order.verification.result import FileVerdict, Verdict, Verification
from mineaction_plugin.core.terms.progress import Progress, silent

_READER = "json, SHA-256"


@dataclass(frozen=True)
class BundleFound:
    """What came of a bundle: its own files, and each pack by its folder's name."""

    name: str
    own: tuple[FileVerdict, ...]
    packs: Mapping[str, Verification] = field(default_factory=dict)
    beside: Mapping[str, Standing | None] = field(default_factory=dict)
    """What the bundle itself says of whether each order still holds."""

    def whole(self) -> Verification:
        """One verdict; the path of every file says which pack it belongs to."""
        files = [
            replace(file, path=f"{PACKS}/{name}/{file.path}")
            for name, found in self.packs.items()
            for file in found.files
        ]
        forms = {found.governs for found in self.packs.values()}
        governs = forms.pop() if len(forms) == 1 else ""
        orders = [found.order for found in self.packs.values() if found.order is not None]
        marks = tuple(dict.fromkeys(order.programme.handling for order in orders))
        return Verification(self.name, (*self.own, *files), governs=governs, handlings=marks)


def verify_bundle(path: Path, progress: Progress = silent) -> BundleFound | None:
    """Verify a bundle; None where the path is none, but perhaps a pack."""
    if path.is_dir():
        is_one = not (path / manifests.NAME).exists() and (
            (path / RECORD).exists() or (path / PACKS).is_dir()
        )
        return _verify_folder(path, path.name, progress) if is_one else None
    if not _is_zip_of_bundle(path):
        return None
    try:
        with unpacked(path) as folder:
            return _verify_folder(folder, path.name, progress)
    except PackError as error:
        whole = FileVerdict(path.name, Verdict.FAILED, 0, 0.0, "zipfile", error.message)
        return BundleFound(path.name, (whole,))


def _is_zip_of_bundle(path: Path) -> bool:
    """By its names alone; what cannot be opened gets its sentence as a pack."""
    try:
        with zipfile.ZipFile(path) as archive:
            inside = [name.split("/") for name in archive.namelist()]
    except (OSError, ValueError, zipfile.BadZipFile, NotImplementedError):
        return False
    is_pack = any(parts[1:] == [manifests.NAME] for parts in inside)
    return not is_pack and any(parts[1:2] in ([RECORD], [PACKS]) for parts in inside)


def _verify_folder(folder: Path, name: str, progress: Progress) -> BundleFound:
    try:
        present = paths_in(folder)
    except PackError as error:
        failed = FileVerdict(name, Verdict.FAILED, 0, 0.0, _READER, error.message)
        return BundleFound(name, (failed,))
    names = list(dict.fromkeys(p.split("/")[1] for p in present if p.startswith(f"{PACKS}/")))
    folders = [each for each in names if (folder / PACKS / each).is_dir()]
    packs, beside = {}, {}
    for place, each in enumerate(folders):
        pack = folder / PACKS / each
        packs[each] = found = verify_pack(pack)
        beside[each] = _beside(folder, pack, found)
        progress((place + 1) / len(folders))
    own = [*_record(folder, names), *_garmin(folder, folders, present), *_others(present)]
    return BundleFound(name, tuple(own), packs, beside)


def _beside(folder: Path, pack: Path, found: Verification) -> Standing | None:
    """A notice of its end, or a later revision, in the same bundle."""
    if not found.order_no or found.draft:
        return None
    notice = folder / NOTICES / pack.name
    return standing_beside(notice, found.order_no, found.revision) or standing_beside(
        pack, found.order_no, found.revision
    )


def _record(folder: Path, names: list[str]) -> Iterator[FileVerdict]:
    """The packs are those that the record says."""
    try:
        raw = manifests.canonical_object(folder / RECORD)
    except PackError as error:
        yield _failed(RECORD, error.message)
        return
    orders = raw.get("orders")
    try:
        pairs = [(str(number), int(rev)) for number, rev in orders]  # type: ignore[attr-defined]
        wanted = [f"{safe_name(number)}_r{revision}" for number, revision in pairs]
    except (TypeError, ValueError):
        yield _failed(RECORD, say("{file}: the list of files is damaged.", file=RECORD))
        return
    yield FileVerdict(RECORD, Verdict.OK, 0, 0.0, _READER)
    for name in wanted:
        if name not in names:
            yield _failed(f"{PACKS}/{name}", say("It is missing."))
    for name in names:
        if name not in wanted:
            yield _failed(f"{PACKS}/{name}", say("It does not belong to the pack."))


def _garmin(folder: Path, packs: list[str], present: Mapping[str, Path]) -> Iterator[FileVerdict]:
    """Each file to copy to a handheld is that of its pack, to the byte; none lacks."""
    tracks: dict[str, Path] = {}
    for name in packs:
        for path in (folder / PACKS / name).glob("*_task.gpx"):
            tracks[f"{GARMIN}/{path.name}"] = path
    for inside, track in tracks.items():
        copy = present.get(inside)
        wrong = say("It is missing.") if copy is None else _other_bytes(copy, track)
        yield (
            FileVerdict(inside, Verdict.OK, 0, 0.0, _READER)
            if wrong is None
            else _failed(inside, wrong)
        )
    for inside in present:
        if inside.startswith("Garmin/") and inside not in tracks:
            yield _failed(inside, say("It does not belong to the pack."))


def _other_bytes(copy: Path, track: Path) -> Message | None:
    try:
        wrong = wrong_place(copy) or wrong_place(track)
        if wrong is not None:
            return wrong
        if manifests.file_sha256(copy) != manifests.file_sha256(track):
            return say("It was changed since issue: its SHA-256 does not fit.")
    except OSError as error:
        return unreadable(error)
    return None


def _others(present: Mapping[str, Path]) -> Iterator[FileVerdict]:
    """What stands beside the packs: the index, and notices."""
    if INDEX not in present:
        yield _failed(INDEX, say("It is missing."))
    for inside, path in present.items():
        is_known = inside in (INDEX, RECORD) or inside.startswith((f"{PACKS}/", "Garmin/"))
        is_notice = inside.startswith(f"{NOTICES}/") and inside.endswith(NOTICE_ENDING)
        if path.is_symlink() or not (is_known or is_notice):
            yield _failed(inside, say("It does not belong to the pack."))


def _failed(path: str, reason: Message) -> FileVerdict:
    return FileVerdict(path, Verdict.FAILED, 0, 0.0, _READER, reason)
