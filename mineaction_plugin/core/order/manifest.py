# SPDX-License-Identifier: GPL-3.0-or-later
"""`manifest.json`: what the pack is, which files it has, and the snapshot it was made from.

Canonical JSON (one spelling), so that any changed byte shows; `digest` is the SHA-256 of the
canonical JSON without itself. The snapshot is kept as the exact text whose SHA-256 the sheet's QR
code carries. This finds accidents, not forgers (design §7).
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from mineaction_plugin.core.errors import OrderError, PackError
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.snapshot import canonical, from_json, sha256, to_json

NAME = "manifest.json"
FORMAT_VERSION = 1
LARGEST = 256 * 1024**2
_CHUNK = 1024 * 1024


class Kind(StrEnum):
    """Whether a file may change in use (design §7)."""

    FROZEN = "frozen"
    WORKING = "working"


@dataclass(frozen=True)
class PackFile:
    """One file of a pack: its path inside, with forward slashes; its format; its kind."""

    path: str
    format: str
    """"csv", "gpx", "kmz", "gpkg", "pdf": what verification reads it as."""
    kind: Kind


@dataclass(frozen=True)
class Listed:
    """A file as the manifest lists it."""

    path: str
    format: str
    kind: Kind
    size: int
    sha256: str


@dataclass(frozen=True)
class Manifest:
    """A manifest as read: the order it was made from and its files."""

    order: Order
    files: tuple[Listed, ...]


def make(order: Order, folder: Path, files: Sequence[PackFile]) -> dict[str, object]:
    """The manifest of a folder's files."""
    frame = order.frame
    snapshot = to_json(order)
    body: dict[str, object] = {
        "manifest": FORMAT_VERSION,
        "order_no": order.order_no,
        "revision": order.revision,
        "state": "DRAFT" if order.draft else "ISSUED",
        "handling": order.programme.handling,
        "task_id": order.task.task_id,
        "issued_at": order.issued_at,
        "issued_by": order.issued_by,
        "approved_by": order.approved_by,
        "crs": "EPSG:4326",
        "plane_epsg": frame.epsg,
        "plane_zone": frame.zone,
        "datum": frame.datum,
        "datum_operation": frame.datum_operation,
        "datum_accuracy_m": frame.datum_accuracy_m,
        "declination_deg": frame.declination_deg,
        "declination_uncertainty_deg": frame.declination_uncertainty_deg,
        "declination_model": frame.declination_model,
        "declination_date": frame.declination_date,
        "plugin_version": order.plugin_version,
        "snapshot": snapshot,
        "snapshot_sha256": sha256(snapshot),
        "files": [
            {
                "path": file.path,
                "format": file.format,
                "kind": file.kind.value,
                "size": (folder / file.path).stat().st_size,
                "sha256": file_sha256(folder / file.path),
            }
            for file in sorted(files, key=lambda file: file.path)
        ],
    }
    return {**body, "digest": sha256(canonical(body))}


def write(manifest: Mapping[str, object], folder: Path) -> None:
    """Write it as canonical JSON in UTF-8, with no line end."""
    (folder / NAME).write_bytes(canonical(manifest).encode("utf-8"))


def read(folder: Path) -> Manifest:
    """Read and check a pack's manifest.

    Raises:
        PackError: when it is missing, damaged, not canonical, or its digests do not fit.
    """
    raw = canonical_object(folder / NAME)
    body = {key: value for key, value in raw.items() if key != "digest"}
    if raw.get("digest") != sha256(canonical(body)):
        raise PackError("{file} was changed: its digest does not fit.", file=NAME)
    if raw.get("manifest") != FORMAT_VERSION:
        raise PackError(
            "{file} is of version {version}; this plugin reads {known}. Update the plugin.",
            file=NAME, version=repr(raw.get("manifest")), known=FORMAT_VERSION,
        )  # fmt: skip
    snapshot = raw.get("snapshot")
    if not isinstance(snapshot, str) or raw.get("snapshot_sha256") != sha256(snapshot):
        raise PackError("{file}: the snapshot does not fit its SHA-256.", file=NAME)
    try:
        order = from_json(snapshot)
    except OrderError as error:
        raise PackError("{file}: {reason}", file=NAME, reason=error.message) from error
    _check_agrees(raw, order)
    return Manifest(order, _listed(raw.get("files")))


def file_sha256(path: Path) -> str:
    """SHA-256 of a file's bytes, as hex digits."""
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while chunk := stream.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def canonical_object(path: Path) -> dict[str, object]:
    """A JSON object in the one spelling that we write.

    Raises:
        PackError: it is missing, damaged, too large, or spelled otherwise.
    """
    try:
        size = path.stat().st_size
        if size > LARGEST:
            raise PackError(
                "{file} has {size} bytes; none of ours has more than {limit}.",
                file=path.name, size=size, limit=LARGEST,
            )  # fmt: skip
        content = path.read_bytes()
        raw = json.loads(content.decode("utf-8"))
    except OSError as error:
        raise PackError(
            "{file} cannot be read ({reason}).", file=path.name, reason=error.strerror or str(error)
        ) from error
    except (ValueError, RecursionError) as error:
        raise PackError(
            "{file} is not valid JSON ({reason}).", file=path.name, reason=str(error)
        ) from error
    if not isinstance(raw, dict) or _spelled(raw) != content:
        raise PackError("{file} was changed: it is not as it was written.", file=path.name)
    return raw


def _spelled(raw: object) -> bytes:
    try:
        return canonical(raw).encode("utf-8")
    except ValueError:
        return b""


def _check_agrees(raw: Mapping[str, object], order: Order) -> None:
    """The head must say what the snapshot says."""
    wanted = {
        "order_no": order.order_no,
        "revision": order.revision,
        "state": "DRAFT" if order.draft else "ISSUED",
        "handling": order.programme.handling,
        "task_id": order.task.task_id,
    }
    for key, value in wanted.items():
        if raw.get(key) != value:
            raise PackError(
                "{file}: {key} is {found}, but the snapshot has {wanted}.",
                file=NAME, key=key, found=repr(raw.get(key)), wanted=repr(value),
            )  # fmt: skip


def _listed(raw: object) -> tuple[Listed, ...]:
    if not isinstance(raw, list):
        raise PackError("{file}: the list of files is missing.", file=NAME)
    try:
        files = tuple(
            Listed(
                str(entry["path"]), str(entry["format"]), Kind(entry["kind"]), int(entry["size"]),
                str(entry["sha256"]),
            )
            for entry in raw
        )  # fmt: skip
    except (KeyError, TypeError, ValueError) as error:
        raise PackError("{file}: the list of files is damaged.", file=NAME) from error
    for file in files:
        if sum(other.path == file.path for other in files) > 1:
            raise PackError("{file} lists {path} twice.", file=NAME, path=repr(file.path))
        if file.path.startswith("/") or ".." in file.path.split("/") or "\\" in file.path:
            raise PackError(
                "{file}: the path {path} leaves the pack.", file=NAME, path=repr(file.path)
            )
    return files
