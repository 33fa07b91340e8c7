# SPDX-License-Identifier: GPL-3.0-or-later
"""Verify a pack, folder or zip, against the snapshot in its own manifest.

Frozen files are held byte by byte and by content, working files by content alone. So even a
manifest that was made to fit a changed file does not hide a moved vertex.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from mineaction_plugin.core.errors import Message, PackError, say
from mineaction_plugin.core.order import manifest as manifests
from mineaction_plugin.core.order.manifest import Kind, Listed, Manifest
from mineaction_plugin.core.order.verification import record
from mineaction_plugin.core.order.verification.archive import unpacked
from mineaction_plugin.core.order.verification.contents import BYTES_ONLY, check_content
from mineaction_plugin.core.order.verification.result import FileVerdict, Verdict, Verification
from mineaction_plugin.core.order.verification.task_gpkg import SIDE_FILES
from mineaction_plugin.core.terms.progress import Progress, silent

_JSON_READER = "json, SHA-256"


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
        manifest = manifests.read(folder)
    except PackError as error:
        own = FileVerdict(manifests.NAME, Verdict.FAILED, 0, 0.0, _JSON_READER, error.message)
        return Verification(name, (own, *_unchecked(folder)))
    present = {path: folder / path for path in _paths(folder)}
    verdicts = [FileVerdict(manifests.NAME, Verdict.OK, 0, 0.0, _JSON_READER)]
    for place, listed in enumerate(manifest.files, 1):
        verdicts.append(_verify_file(folder, listed, manifest, present))
        progress(place / len(manifest.files))
    verdicts += _extra(manifest, present)
    order = manifest.order
    governs = "pdf" if order.form is None else order.form.governs
    return Verification(name, tuple(verdicts), order.order_no, order.revision, order.draft, governs)


def _verify_file(
    folder: Path, listed: Listed, manifest: Manifest, present: dict[str, Path]
) -> FileVerdict:
    if listed.path not in present:
        return _missing(listed, manifest, present)
    try:
        is_same = manifests.file_sha256(folder / listed.path) == listed.sha256
    except OSError as error:
        reason = say("It cannot be read ({reason}).", reason=error.strerror or str(error))
        return FileVerdict(listed.path, Verdict.FAILED, 0, 0.0, BYTES_ONLY, reason)
    if listed.path == record.NAME:
        found = record.check(folder, manifest.order)
    else:
        found = check_content(folder, listed.path, listed.format, manifest.order)
    if is_same:
        return found
    if listed.kind is Kind.FROZEN:
        reason = say("It was changed since issue: its SHA-256 does not fit.")
        if found.reason is not None:
            reason = say("It was changed since issue: {detail}", detail=found.reason)
        return replace(found, verdict=Verdict.FAILED, reason=reason)
    return replace(found, changed=True)


def _missing(listed: Listed, manifest: Manifest, present: dict[str, Path]) -> FileVerdict:
    """A file that is not there, perhaps under another name."""
    known = {file.path for file in manifest.files}
    reason = say("It is missing.")
    for path, place in present.items():
        if path not in known and manifests.file_sha256(place) == listed.sha256:
            reason = say("It was renamed to {name}.", name=path)
    return FileVerdict(listed.path, Verdict.FAILED, 0, 0.0, BYTES_ONLY, reason)


def _extra(manifest: Manifest, present: dict[str, Path]) -> Iterable[FileVerdict]:
    """Files that the manifest does not list."""
    known = {file.path for file in manifest.files} | {manifests.NAME}
    known |= {
        file.path + side
        for file in manifest.files
        if file.format == "gpkg" and file.kind is Kind.WORKING
        for side in SIDE_FILES
    }
    reason = say("It does not belong to the pack.")
    return [
        FileVerdict(path, Verdict.FAILED, 0, 0.0, BYTES_ONLY, reason)
        for path in sorted(present)
        if path not in known
    ]


def _unchecked(folder: Path) -> list[FileVerdict]:
    reason = say("It cannot be checked without a sound {manifest}.", manifest=manifests.NAME)
    return [
        FileVerdict(path, Verdict.FAILED, 0, 0.0, BYTES_ONLY, reason)
        for path in _paths(folder)
        if path != manifests.NAME
    ]


def _paths(folder: Path) -> list[str]:
    return sorted(
        entry.relative_to(folder).as_posix()
        for entry in folder.rglob("*")
        if not entry.is_dir() or entry.is_symlink()
    )
