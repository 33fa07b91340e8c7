# SPDX-License-Identifier: GPL-3.0-or-later
"""Which reader reads which format; the one place that knows them all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from mineaction_plugin.core.errors import MineActionError, PackError
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification import (
    field_basemap,
    field_layers,
    field_notes,
    field_project,
    index_html,
    map_files,
    order_docx,
    order_pdf,
    points_csv,
    points_xlsx,
    stakeout_csv,
    task_dxf,
    task_gpkg,
    task_gpx,
    task_kmz,
)
from mineaction_plugin.core.order.verification.archive import refuse_bomb
from mineaction_plugin.core.order.verification.compare import compare
from mineaction_plugin.core.order.verification.pack_files import unreadable
from mineaction_plugin.core.order.verification.result import Content, FileVerdict, Verdict
from mineaction_plugin.core.position.proj_thread import in_own_thread


@dataclass(frozen=True)
class Reader:
    """How a format is read back and what it must hold."""

    name: str
    read: Callable[[Path, Order], Content]
    expected: Callable[[Order], Content]
    is_partial: bool = False
    """Whether a file is held only to the parts it has: a form of an office's own."""


READERS = {
    "csv": Reader(points_csv.READER, points_csv.read, points_csv.expected),
    "xlsx": Reader(points_xlsx.READER, points_xlsx.read, points_xlsx.expected),
    "gpx": Reader(task_gpx.READER, task_gpx.read, task_gpx.expected),
    "kmz": Reader(task_kmz.READER, task_kmz.read, task_kmz.expected),
    "stakeout": Reader(stakeout_csv.READER, stakeout_csv.read, stakeout_csv.expected),
    "dxf": Reader(task_dxf.READER, task_dxf.read, task_dxf.expected),
    "gpkg": Reader(task_gpkg.READER, task_gpkg.read, task_gpkg.expected),
    "pdf": Reader(order_pdf.READER, order_pdf.read, order_pdf.expected),
    "map_pdf": Reader(map_files.PDF_READER, map_files.read_pdf, map_files.expected_pdf),
    "map_jpg": Reader(map_files.JPG_READER, map_files.read_jpg, map_files.expected_jpg),
    "docx": Reader(order_docx.READER, order_docx.read, order_docx.expected, is_partial=True),
    "field_project": Reader(field_project.READER, field_project.read, field_project.expected),
    "field_layers": Reader(field_layers.READER, field_layers.read, field_layers.expected),
    "field_notes": Reader(field_notes.READER, field_notes.read, field_notes.expected),
    "field_basemap": Reader(field_basemap.READER, field_basemap.read, field_basemap.expected),
    "html": Reader(index_html.READER, index_html.read, index_html.expected),
    "lone_html": Reader(index_html.READER, index_html.read_alone, index_html.expected),
}
BYTES_ONLY = "SHA-256"


def check_content(folder: Path, path: str, file_format: str, order: Order) -> FileVerdict:
    """Read a file of a pack back and compare it with the order.

    A format without a reader (a picture, an annex) has no positions; its bytes are compared.
    """
    reader = READERS.get(file_format)
    if reader is None:
        return FileVerdict(path, Verdict.OK, 0, 0.0, BYTES_ONLY)
    try:
        return in_own_thread(_compared, folder / path, path, reader, order)
    except MineActionError as error:
        reason = error.message
    except OSError as error:
        reason = unreadable(error)
    return FileVerdict(path, Verdict.FAILED, 0, 0.0, reader.name, reason)


def _compared(file: Path, path: str, reader: Reader, order: Order) -> FileVerdict:
    """What a reader finds against what it must find; in a thread in which PROJ may be asked."""
    refuse_bomb(file)
    found, wanted = _read(file, reader, order), reader.expected(order)
    if reader.is_partial:
        kept = {part: rows for part, rows in wanted.parts.items() if part in found.parts}
        wanted = replace(wanted, parts=kept)
    return compare(path, reader.name, found, wanted)


def _read(file: Path, reader: Reader, order: Order) -> Content:
    """What a reader finds; a damaged file may upset a library in any way.

    Raises:
        MineActionError: the reader's own sentence, or that the file is damaged.
        OSError: the file cannot be read.
    """
    try:
        return reader.read(file, order)
    except (MineActionError, OSError):
        raise
    except Exception as error:
        raise PackError(
            "It is damaged and cannot be read ({reason}).", reason=repr(error)[:200]
        ) from error
