# SPDX-License-Identifier: GPL-3.0-or-later
"""The zip of a bundle: verified packs, a folder to copy to a Garmin as it is, an index.

<name>/index.html               what is in it, and what must leave the devices
<name>/bundle.json              the same for the next bundle
<name>/packs/<pack>/…           each pack as it was issued
<name>/Garmin/GPX/<pack>_task.gpx
"""

from __future__ import annotations

import hashlib
import shutil
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from mineaction_plugin.core.errors import Message, PackError, say
from mineaction_plugin.core.order import manifest as manifests
from mineaction_plugin.core.order.bundle import RECORD, BundleError, Issued
from mineaction_plugin.core.order.disk import rename, writing
from mineaction_plugin.core.order.naming import safe_name
from mineaction_plugin.core.order.snapshot import canonical, digest
from mineaction_plugin.core.order.standing import NOTICE_ENDING
from mineaction_plugin.core.order.verification.pack_check import verify_pack
from mineaction_plugin.core.order.verification.result import Verdict
from mineaction_plugin.core.terms.progress import Progress, silent

PACKS = "packs"
GARMIN = "Garmin/GPX"
NOTICES = "notices"
INDEX = "index.html"
_EPOCH = (1980, 1, 1, 0, 0, 0)
_CHUNK = 1024 * 1024
_STORED = frozenset({".pdf", ".jpg", ".png", ".kmz", ".docx", ".xlsx", ".qgz", ".zip"})
"""Packed already: packing them again costs time and saves nothing."""


def pack_of(packs: Path, row: Issued) -> Path:
    """Where the pack of a revision lies."""
    return packs / f"{safe_name(row.order_no)}_r{row.revision}"


def why_not(packs: Path, row: Issued, issued_sha256: str) -> Message | None:
    """Why the pack of a revision cannot go into a bundle; None where it can.

    Args:
        packs: the folder in which packs lie.
        row: the revision.
        issued_sha256: of the snapshot that the workspace holds.
    """
    pack = pack_of(packs, row)
    if not pack.is_dir():
        return say(
            "{pack}: its folder is not in {folder}. Write the pack again.",
            pack=pack.name, folder=str(packs),
        )  # fmt: skip
    found = verify_pack(pack)
    if found.verdict is Verdict.FAILED:
        first = found.failures[0]
        return say(
            "{pack}: {file} fails verification ({reason}) Write the pack again.",
            pack=pack.name, file=first.path, reason=first.reason or say("It does not agree."),
        )  # fmt: skip
    try:
        order = manifests.read(pack).order
    except PackError as error:
        return error.message
    if digest(order) != issued_sha256:
        return say(
            "{pack}: it says another thing than the order that was issued. Write the pack again.",
            pack=pack.name,
        )
    if not (pack / f"{pack.name}_order.pdf").is_file():
        return say(
            "{pack}: it has no PDF of the order. Write the pack again with the format pdf.",
            pack=pack.name,
        )
    return None


def write_zip(
    path: Path,
    sources: Mapping[str, Path],
    index: str,
    record: Mapping[str, object],
    progress: Progress = silent,
) -> None:
    """Write a bundle's zip and read it back; it has its name when it is whole.

    Args:
        path: the file; its name without ending is the folder inside.
        sources: what goes in (`sources_of`).
        index: the page `index.html`.
        record: what becomes `bundle.json`.
        progress: told the share of files that were written.

    Raises:
        PackError: the disk does not take it.
        BundleError: the zip does not hold a file as it is.
    """
    unfinished = path.with_name(f".{path.name}.part")
    with writing(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            _write(unfinished, path.stem, sources, (index, record), progress)
            rename(unfinished, path)
        finally:
            unfinished.unlink(missing_ok=True)


def sources_of(packs: Sequence[Path], notices: Sequence[Path] = ()) -> dict[str, Path]:
    """What goes in, by its name inside the bundle's folder.

    Args:
        packs: folders of verified packs.
        notices: that orders are withdrawn.
    """
    sources: dict[str, Path] = {}
    for pack in packs:
        for path in sorted(pack.rglob("*")):
            if path.is_file():
                sources[f"{PACKS}/{pack.name}/{path.relative_to(pack).as_posix()}"] = path
        track = pack / f"{pack.name}_task.gpx"
        if track.is_file():
            sources[f"{GARMIN}/{track.name}"] = track
    return sources | {f"{NOTICES}/{notice.name}": notice for notice in notices}


def notice_of(packs: Path, order_no: str) -> Path:
    """Where the notice that an order is withdrawn lies."""
    return packs / f"{safe_name(order_no)}{NOTICE_ENDING}"


def _write(
    path: Path,
    name: str,
    sources: Mapping[str, Path],
    texts: tuple[str, Mapping[str, object]],
    progress: Progress,
) -> None:
    index, record = texts
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(_entry(f"{name}/{INDEX}"), index.encode("utf-8"))
        archive.writestr(_entry(f"{name}/{RECORD}"), canonical(record).encode("utf-8"))
        for number, (inside, source) in enumerate(sources.items()):
            progress(number / len(sources))
            entry = _entry(f"{name}/{inside}")
            entry.file_size = source.stat().st_size
            with source.open("rb") as stream, archive.open(entry, "w") as sink:
                shutil.copyfileobj(stream, sink, _CHUNK)
    with zipfile.ZipFile(path) as archive:
        for inside, source in sources.items():
            if _sha256_in(archive, f"{name}/{inside}") != manifests.file_sha256(source):
                raise BundleError(
                    "The bundle {name} does not hold {file} as it is. Make it again.",
                    name=name, file=inside,
                )  # fmt: skip
    progress(1.0)


def _sha256_in(archive: zipfile.ZipFile, name: str) -> str:
    digest = hashlib.sha256()
    with archive.open(name) as source:
        while chunk := source.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def _entry(name: str) -> zipfile.ZipInfo:
    """The same bytes for the same files, on every system."""
    entry = zipfile.ZipInfo(name, _EPOCH)
    stored = Path(name).suffix.lower() in _STORED
    entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
    entry.create_system = 3
    entry.external_attr = 0o644 << 16
    return entry
