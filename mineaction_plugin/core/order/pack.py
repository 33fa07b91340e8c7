# SPDX-License-Identifier: GPL-3.0-or-later
"""A pack: one folder and one zip of it for each order, complete and verified, or not there.

A pack grows in a hidden folder beside its final name and gets that name when everything in it has
been read back (design §7). The order of writing is content, verification.json, manifest.json,
zip. What an interrupted export leaves is hidden, and cleaned away by the next one.

    staging = begin(folder, order)
    try:
        files = write_exchange(staging, order)        # and any other content, each a PackFile
        pack = finish(staging, order, files)
    except MineActionError:
        discard(staging)                              # finish has done so when it fails itself
        raise
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from mineaction_plugin.core.order.order import Order

STAGING_SUFFIX = ".part"
ZIP_SUFFIX = ".zip"
STALE_AFTER_S = 6 * 3600.0
"""A hidden leftover of another order is cleaned when nothing has touched it for so long."""


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
class Pack:
    """A pack under its final name."""

    folder: Path
    zip: Path
    zip_sha256: str
    manifest: Mapping[str, object]
    verification: Mapping[str, object]


def begin(folder: Path, order: Order) -> Path:
    """Make the hidden folder that a pack grows in, beside its final name.

    The output folder is made where it is missing; leftovers of interrupted exports are cleaned.

    Raises:
        PackError: a pack of the same name exists; the folder cannot be written.
    """
    raise NotImplementedError


def write_exchange(
    staging: Path,
    order: Order,
    formats: Sequence[str] = ("csv", "gpx", "kmz", "gpkg"),
    styles: Mapping[str, str] | None = None,
) -> list[PackFile]:
    """Write the exchange files into a pack that grows.

    Args:
        staging: what `begin` gave.
        order: what to write.
        formats: which of csv, gpx, kmz, gpkg.
        styles: layer name in the GeoPackage to a QGIS style document (QML); without it the
            GeoPackage gets plain styles in the palette's colours.
    """
    raise NotImplementedError


def finish(staging: Path, order: Order, files: Iterable[PackFile]) -> Pack:
    """Read everything back, write verification and manifest, zip, and give the final name.

    Raises:
        PackError: naming each file that does not verify, or the folder that cannot be written;
            nothing is left under the final name then.
    """
    raise NotImplementedError


def discard(staging: Path) -> None:
    """Remove a pack that did not become complete."""
    shutil.rmtree(staging, ignore_errors=True)
