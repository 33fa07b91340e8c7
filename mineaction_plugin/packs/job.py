# SPDX-License-Identifier: GPL-3.0-or-later
"""What the writing of packs needs, frozen into one JSON file, so that any process can do it.

Layers in memory, unsaved edits and a user's own CRSs do not travel to another process: orders
travel as their snapshots, the basemap as its source.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order import snapshot
from mineaction_plugin.core.order.order import Order


@dataclass(frozen=True)
class Basemap:
    """A raster layer below the maps, by what opens it again."""

    name: str
    source: str
    provider: str
    style: str = ""
    """Its QML document; empty: as QGIS opens it."""
    attribution: str = ""
    as_of: str = ""


@dataclass(frozen=True)
class Job:
    """Orders to write as packs into one folder."""

    folder: Path
    formats: tuple[str, ...]
    orders: tuple[Order, ...]
    basemap: Basemap | None = None
    imagery: Basemap | None = None
    templates: Path | None = None
    """The office's own folder of sheets."""
    kept: tuple[Path, ...] = ()
    """Workspaces, or what stands for one, beside which pictures and annexes are kept."""
    disk: int | None = None
    """What the folder was on when the work began (`core.order.disk`)."""


@dataclass(frozen=True)
class PackResult:
    """What became of one task."""

    task_id: str
    order_no: str
    revision: int
    verdict: str
    """"ok" or "failed"."""
    folder: str = ""
    reason: str = ""
    pack_sha256: str = ""
    warnings: tuple[str, ...] = ()
    """What people should know though the pack was written."""


def save(job: Job, path: Path) -> None:
    """Write a job so that `load` gives it back, to the last bit of every coordinate."""
    text = snapshot.canonical(
        {
            "folder": str(job.folder),
            "disk": job.disk,
            "formats": list(job.formats),
            "basemap": None if job.basemap is None else asdict(job.basemap),
            "imagery": None if job.imagery is None else asdict(job.imagery),
            "templates": None if job.templates is None else str(job.templates),
            "kept": [str(path) for path in job.kept],
            "orders": [snapshot.to_json(order) for order in job.orders],
        }
    )
    path.write_text(text, encoding="utf-8")


def load(path: Path) -> Job:
    """Read a job.

    Raises:
        PackError: the file is none.
    """
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
        return Job(
            folder=Path(raw["folder"]),
            formats=tuple(raw["formats"]),
            orders=tuple(snapshot.from_json(text) for text in raw["orders"]),
            basemap=_basemap(raw["basemap"]),
            imagery=_basemap(raw["imagery"]),
            templates=_path(raw["templates"]),
            kept=tuple(Path(path) for path in raw["kept"]),
            disk=raw["disk"],
        )
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise PackError(
            "{file} holds no packs to write: {reason}.", file=str(path), reason=str(error)
        ) from error


def _basemap(raw: dict[str, str] | None) -> Basemap | None:
    return None if raw is None else Basemap(**raw)


def _path(raw: str | None) -> Path | None:
    return None if raw is None else Path(raw)


def append_result(path: Path, result: PackResult) -> None:
    """Add a line to the file by which a child tells its parent how far it is."""
    with path.open("a", encoding="utf-8") as stream:
        stream.write(json.dumps(asdict(result)) + "\n")


def read_results(path: Path) -> list[PackResult]:
    """The complete lines of such a file; the last one may still be on its way."""
    if not path.is_file():
        return []
    lines = path.read_text(encoding="utf-8").split("\n")[:-1]
    return [_result(json.loads(line)) for line in lines]


def _result(raw: dict[str, Any]) -> PackResult:
    return PackResult(**{**raw, "warnings": tuple(raw["warnings"])})


def shared_out(orders: Sequence[Order], workers: int) -> list[tuple[Order, ...]]:
    """The orders in `workers` shares of nearly the same size."""
    return [tuple(orders[i::workers]) for i in range(min(workers, len(orders)))]
