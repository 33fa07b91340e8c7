# SPDX-License-Identifier: GPL-3.0-or-later
"""A pack: one folder and one zip of it for each order, complete and verified, or not there.

A pack grows in a hidden folder beside its final name and gets that name when everything in it has
been read back (design §7). The order of writing is content, verification.json, manifest.json,
zip. What an interrupted export leaves is hidden, and cleaned away by the next one.

    with growing(folder, order) as staging:
        files = write_exchange(staging, order)        # and any other content, each a PackFile
        pack = finish(staging, order, files)
"""

from __future__ import annotations

import hashlib
import shutil
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from mineaction_plugin.core.errors import MineActionError, OrderError, PackError
from mineaction_plugin.core.order import manifest as manifests
from mineaction_plugin.core.order.disk import rename, writing
from mineaction_plugin.core.order.exchange import (
    points_csv,
    points_xlsx,
    stakeout_csv,
    task_dxf,
    task_gpkg,
    task_gpx,
    task_kmz,
)
from mineaction_plugin.core.order.exchange.wording import PLAIN, Wording
from mineaction_plugin.core.order.manifest import Kind, PackFile
from mineaction_plugin.core.order.naming import pack_name
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.staging import (
    ZIP_SUFFIX,
    begin,
    clean,
    discard,
    growing,
    name_zip,
    refuse_existing,
    staged_zip,
)
from mineaction_plugin.core.order.verification import record
from mineaction_plugin.core.order.verification.contents import check_content
from mineaction_plugin.core.order.verification.result import FileVerdict, Verdict

EXCHANGE = {
    module.FORMAT: module
    for module in (
        points_csv,
        points_xlsx,
        task_gpx,
        task_kmz,
        stakeout_csv,
        task_dxf,
        task_gpkg,
    )
}
_EPOCH = (1980, 1, 1, 0, 0, 0)
_FILE_MODE = 0o644
_COMPRESSED = frozenset({".docx", ".jpg", ".kmz", ".qgz", ".xlsx"})
"""Files that compressing again costs time and saves nothing."""
_CHUNK = 1024 * 1024

__all__ = [
    "Kind", "Pack", "PackFile", "begin", "clean", "discard", "finish", "growing", "write_exchange",
]  # fmt: skip


@dataclass(frozen=True)
class Pack:
    """A pack under its final name."""

    folder: Path
    zip: Path
    zip_sha256: str
    manifest: Mapping[str, object]
    verification: Mapping[str, object]


def write_exchange(
    staging: Path,
    order: Order,
    formats: Sequence[str] = tuple(EXCHANGE),
    styles: Mapping[str, str] | None = None,
    wording: Wording = PLAIN,
) -> list[PackFile]:
    """Write the exchange files into a pack that grows.

    Args:
        staging: what `begin` gave.
        order: what to write.
        formats: which of those in `EXCHANGE`.
        styles: layer name in the GeoPackage to a QGIS style document (QML); without it the
            GeoPackage gets plain styles in the palette's colours.
        wording: the words of files that people read.

    Raises:
        PackError: an unknown format; a file that cannot be written.
    """
    files = []
    more: dict[str, tuple[object]] = {task_gpkg.FORMAT: (styles,), task_kmz.FORMAT: (wording,)}
    for name in formats:
        if name not in EXCHANGE:
            raise PackError(
                "The format {format} is unknown. Known: {known}.",
                format=name, known=", ".join(EXCHANGE),
            )  # fmt: skip
        module = EXCHANGE[name]
        path = staging / module.file_name(order)
        with writing(staging.parent):
            module.write(order, path, *more.get(name, ()))
        kind = Kind.WORKING if name == task_gpkg.FORMAT else Kind.FROZEN
        files.append(PackFile(path.name, name, kind))
    return files


def finish(staging: Path, order: Order, files: Iterable[PackFile]) -> Pack:
    """Read everything back, write verification and manifest, zip, and give the final name.

    Raises:
        PackError: naming each file that does not verify, or the folder that cannot be written;
            nothing is left under the final name then.
    """
    try:
        return _finish(staging, order, list(files))
    except MineActionError:
        discard(staging)
        raise


def _finish(staging: Path, order: Order, files: list[PackFile]) -> Pack:
    folder, name = staging.parent, pack_name(order)
    _check_files(staging, name, files)
    verdicts = [check_content(staging, file.path, file.format, order) for file in files]
    _refuse_failed(name, verdicts)
    with writing(folder):
        written = record.make(order, verdicts)
        record.write(written, staging)
        own = PackFile(record.NAME, "json", Kind.FROZEN)
        try:
            manifest = manifests.make(order, staging, [*files, own])
        except OrderError as error:
            raise PackError("{pack}: {reason}", pack=name, reason=error.message) from error
        manifests.write(manifest, staging)
        zipped = staged_zip(staging)
        digest = _write_zip(staging, zipped, name)
        refuse_existing(folder, name)
        rename(staging, folder / name)
        try:
            name_zip(zipped, folder / f"{name}{ZIP_SUFFIX}")
        except (OSError, PackError):
            rename(folder / name, staging)  # a folder without its zip is half a pack
            raise
    return Pack(folder / name, folder / f"{name}{ZIP_SUFFIX}", digest, manifest, written)


def _check_files(staging: Path, name: str, files: Sequence[PackFile]) -> None:
    """Every file is listed once, is there, and carries the pack's name."""
    listed = [file.path for file in files]
    present = {
        path.relative_to(staging).as_posix() for path in staging.rglob("*") if path.is_file()
    }
    odd = sorted(present.symmetric_difference(listed)) or [
        path for path in listed if listed.count(path) > 1
    ]
    if odd or not listed:
        raise PackError(
            "{pack}: the files written and the files listed are not the same: {files}.",
            pack=name, files=", ".join(odd) or "-",
        )  # fmt: skip
    for path in listed:
        free = path == "index.html" or path.startswith("field/")
        if not free and not path.startswith(f"{name}_"):
            raise PackError(
                "{pack}: the file {file} must begin with the pack's name.", pack=name, file=path
            )


def _refuse_failed(name: str, verdicts: Sequence[FileVerdict]) -> None:
    failed = [verdict for verdict in verdicts if verdict.verdict is Verdict.FAILED]
    if failed:
        raise PackError(
            "The pack {pack} does not verify and was not made. {reasons}",
            pack=name,
            reasons=" ".join(f"{verdict.path}: {verdict.reason}" for verdict in failed),
        )


def _write_zip(staging: Path, target: Path, name: str) -> str:
    """Zip the folder under its final name, the same bytes for the same files; read it back."""
    paths = sorted(path for path in staging.rglob("*") if path.is_file())
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in paths:
            entry = zipfile.ZipInfo(f"{name}/{path.relative_to(staging).as_posix()}", _EPOCH)
            entry.compress_type = (
                zipfile.ZIP_STORED if path.suffix in _COMPRESSED else zipfile.ZIP_DEFLATED
            )
            entry.create_system = 3  # the same on every system
            entry.external_attr = _FILE_MODE << 16
            entry.file_size = path.stat().st_size
            with path.open("rb") as source, archive.open(entry, "w") as sink:
                shutil.copyfileobj(source, sink, _CHUNK)
    _compare_zip(target, staging, name, paths)
    return manifests.file_sha256(target)


def _compare_zip(target: Path, staging: Path, name: str, paths: Sequence[Path]) -> None:
    with zipfile.ZipFile(target) as archive:
        for path in paths:
            digest = hashlib.sha256()
            with archive.open(f"{name}/{path.relative_to(staging).as_posix()}") as source:
                while chunk := source.read(_CHUNK):
                    digest.update(chunk)
            if digest.hexdigest() != manifests.file_sha256(path):
                raise PackError(
                    "The zip of {pack} does not hold {file} as it was written.",
                    pack=name, file=path.name,
                )  # fmt: skip
