# SPDX-License-Identifier: GPL-3.0-or-later
"""Verify a pack, folder or zip, against the snapshot in its own manifest.

Frozen files are held byte by byte and by content, working files by content alone. So even a
manifest that was made to fit a changed file does not hide a moved vertex.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from mineaction_plugin.core.errors import Message, PackError, say
from mineaction_plugin.core.order import manifest as manifests
from mineaction_plugin.core.order.manifest import Kind, Listed, Manifest
from mineaction_plugin.core.order.naming import pack_name
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification import record
from mineaction_plugin.core.order.verification.archive import unpacked
from mineaction_plugin.core.order.verification.contents import BYTES_ONLY, check_content
from mineaction_plugin.core.order.verification.pack_files import (
    is_of_the_field,
    paths_in,
    unreadable,
    wrong_listing,
    wrong_name,
    wrong_place,
)
from mineaction_plugin.core.order.verification.result import FileVerdict, Verdict, Verification
from mineaction_plugin.core.terms.progress import Progress, silent

_JSON_READER = "json, SHA-256"
_NOT_READ = "–"
READ_CHANGED = 64 * 1024**2
"""A frozen file that was changed and is larger is not read: it could take minutes."""


def verify_pack(path: Path, *, progress: Progress = silent) -> Verification:
    """Verify a pack's folder or its zip; every file of it gets a verdict.

    Raises:
        PackError: when there is no such folder or file.
    """
    if path.is_dir():
        return _verify_folder(path, path.name, progress)
    if path.is_file():
        return _verify_zip(path, progress)
    raise PackError("There is no pack at {path}: it is neither a folder nor a zip.", path=str(path))


def _verify_zip(path: Path, progress: Progress) -> Verification:
    """A zip that cannot be unpacked safely has failed as a whole."""
    try:
        with unpacked(path) as folder:
            return _verify_folder(folder, path.name, progress)
    except PackError as error:
        whole = FileVerdict(path.name, Verdict.FAILED, 0, 0.0, "zipfile", error.message)
        return Verification(path.name, (whole,))


def sentence(verification: Verification) -> Message:
    """The verdict in one sentence."""
    if verification.verdict is Verdict.FAILED:
        return say(
            "failed: {count} of {total} files. Do not use this pack; ask for it again.",
            count=len(verification.failures), total=len(verification.files),
        )  # fmt: skip
    is_word = verification.governs == "docx"
    if verification.changed_working == 1 and is_word:
        return say("ok, 1 working file changed since issue; the Word document governs")
    if verification.changed_working == 1:
        return say("ok, 1 working file changed since issue; the PDF governs")
    if verification.changed_working and is_word:
        return say(
            "ok, {count} working files changed since issue; the Word document governs",
            count=verification.changed_working,
        )
    if verification.changed_working:
        return say(
            "ok, {count} working files changed since issue; the PDF governs",
            count=verification.changed_working,
        )
    return say("ok")


def _verify_folder(folder: Path, name: str, progress: Progress) -> Verification:
    try:
        present = paths_in(folder)
    except PackError as error:
        whole = FileVerdict(name, Verdict.FAILED, 0, 0.0, BYTES_ONLY, error.message)
        return Verification(name, (whole,))
    try:
        manifest = manifests.read(folder)
    except PackError as error:
        own = _failed(manifests.NAME, error.message, _JSON_READER)
        return Verification(name, (own, *_unchecked(present)))
    verdicts = [FileVerdict(manifests.NAME, Verdict.OK, 0, 0.0, _JSON_READER)]
    for place, listed in enumerate(manifest.files, 1):
        verdicts.append(_verify_file(listed, manifest, present))
        progress(place / len(manifest.files))
    verdicts += _extra(manifest, present)
    order = manifest.order
    verdicts += _misnamed(dict.fromkeys((name, folder.name)), order)
    governs = "pdf" if order.form is None else order.form.governs
    return Verification(
        name, tuple(verdicts), order.order_no, order.revision, order.draft, governs, order
    )


def _verify_file(listed: Listed, manifest: Manifest, present: dict[str, Path]) -> FileVerdict:
    """One listed file: that it is there, is what its name says, has its bytes and its content."""
    path = present.get(listed.path)
    wrong = wrong_listing(listed, manifest.order)
    if wrong is not None:
        return _failed(listed.path, wrong)
    if path is None:
        return _missing(listed, manifest, present)
    try:
        wrong = wrong_place(path)
        is_same = wrong is None and _has_bytes(path, listed)
    except OSError as error:
        wrong, is_same = unreadable(error), False
    if wrong is not None:
        return _failed(listed.path, wrong)
    if not is_same and listed.kind is Kind.FROZEN and path.stat().st_size > READ_CHANGED:
        return _failed(listed.path, say("It was changed since issue: its SHA-256 does not fit."))
    found = _content_of(listed, path, manifest)
    return found if is_same else _changed(found, listed.kind)


def _changed(found: FileVerdict, kind: Kind) -> FileVerdict:
    """A file with other bytes than it was issued with: a working file may have them."""
    if kind is Kind.WORKING:
        agrees = say("It was changed since issue; its positions agree.")
        return replace(found, changed=True, reason=found.reason or agrees)
    reason = say("It was changed since issue: its SHA-256 does not fit.")
    if found.reason is not None:
        reason = say("It was changed since issue: {detail}", detail=found.reason)
    return replace(found, verdict=Verdict.FAILED, reason=reason)


def _has_bytes(path: Path, listed: Listed) -> bool:
    """Whether a file is the one that was listed, to the byte."""
    return path.stat().st_size == listed.size and manifests.file_sha256(path) == listed.sha256


def _content_of(listed: Listed, path: Path, manifest: Manifest) -> FileVerdict:
    folder = path.parents[listed.path.count("/")]
    if listed.path == record.NAME:
        return record.check(folder, manifest.order, [file.path for file in manifest.files])
    return check_content(folder, listed.path, listed.format, manifest.order)


def _missing(listed: Listed, manifest: Manifest, present: dict[str, Path]) -> FileVerdict:
    """A file that is not there, perhaps under another name."""
    known = {file.path for file in manifest.files}
    reason = say("It is missing.")
    for path, place in present.items():
        with suppress(OSError):
            is_other = path not in known and wrong_place(place) is None
            if is_other and _has_bytes(place, listed):
                reason = say("It was renamed to {name}.", name=path)
    return _failed(listed.path, reason)


def _extra(manifest: Manifest, present: dict[str, Path]) -> Iterable[FileVerdict]:
    """Files that the manifest does not list; what the field adds is no failure."""
    known = {file.path for file in manifest.files} | {manifests.NAME}
    for path, place in present.items():
        if path in known:
            continue
        if is_of_the_field(path, manifest.files) and not place.is_symlink():
            yield FileVerdict(
                path, Verdict.OK, 0, 0.0, _NOT_READ, say("It was added in the field.")
            )
        else:
            yield _failed(path, say("It does not belong to the pack."))


def _misnamed(names: Iterable[str], order: Order) -> Iterable[FileVerdict]:
    """A pack that is called like another one: its zip, or the folder inside."""
    for name in names:
        wrong = wrong_name(name, order)
        if wrong is not None:
            yield _failed(pack_name(order), wrong, _NOT_READ)


def _unchecked(present: Iterable[str]) -> list[FileVerdict]:
    reason = say("It cannot be checked without a sound {manifest}.", manifest=manifests.NAME)
    return [_failed(path, reason) for path in present if path != manifests.NAME]


def _failed(path: str, reason: Message, reader: str = BYTES_ONLY) -> FileVerdict:
    return FileVerdict(path, Verdict.FAILED, 0, 0.0, reader, reason)
