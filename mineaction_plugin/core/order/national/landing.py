# SPDX-License-Identifier: GPL-3.0-or-later
"""From tables to files under their final names: read back first, and nothing written over.

Files are written in a folder beside their place, read back, and moved when every row, corner and
cell is found again as it was meant. An interrupted export leaves no half file; what a killed one
left goes with the next. A file of that name is set aside and kept.
"""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path

from mineaction_plugin.core.errors import BindingError, PackError
from mineaction_plugin.core.order.disk import rename, writing
from mineaction_plugin.core.order.exchange.task_gpkg import FULL_BYTES
from mineaction_plugin.core.order.national.attributes import POINTS, TASKS
from mineaction_plugin.core.order.national.formats import GPKG, SHP, SUFFIXES
from mineaction_plugin.core.order.national.model import NationalBinding
from mineaction_plugin.core.order.national.tables import Table
from mineaction_plugin.core.order.national.workbook import unlike_workbook, write_workbook
from mineaction_plugin.core.order.national.write_layers import (
    points_file,
    unlike_layers,
    write_layers,
)
from mineaction_plugin.core.order.scratch import scratch

NAMED_UNLIKE = 5
SHAPEFILE = (
    *(".shp", ".shx", ".dbf", ".prj", ".cpg", ".qix", ".qpj", ".sbn", ".sbx", ".idx"),
    *(".shp.xml", ".qmd"),
)
"""What belongs to a shapefile: of another one, an index or an encoding would be wrong."""


@dataclass(frozen=True)
class Landed:
    """The files that were written, that asked for first, and those of before under new names."""

    files: tuple[Path, ...]
    set_aside: tuple[Path, ...]


def refuse_place(path: Path, form: str, kept: Sequence[Path]) -> None:
    """Refuse a file of another ending, one that is read from, one that somebody has open.

    Raises:
        PackError: with what to do instead.
    """
    if path.suffix.casefold() != SUFFIXES[form]:
        raise PackError(
            "The file {file} must end in {ending} for the format {form}.",
            file=str(path), ending=SUFFIXES[form], form=form,
        )  # fmt: skip
    with writing(path.parent):
        read = [each for each in kept if each.exists()]
        there = [file for file, _stem, _ending in _there(path, form)]
        is_read = any(file.samefile(each) for file in there for each in read)
        is_open = path.with_name(f"{path.name}-wal").exists()
    if is_read:
        raise PackError(
            "{file} is read by this project. Choose another file for the export.",
            file=str(path),
        )
    if is_open:
        raise PackError(
            "{file} is open in QGIS or another program. Close it there, or choose another file.",
            file=str(path),
        )


def refuse_one_name(binding: NationalBinding) -> None:
    """Refuse two tables of one name: the second would take the place of the first.

    Raises:
        BindingError: with what to do instead.
    """
    names = [binding.table(key).name or key for key in (TASKS, POINTS)]
    if names[0].casefold() == names[1].casefold():
        raise BindingError(
            "The binding calls both tables {name}. Give tasks and boundary points a layer of their "
            "own name each.",
            name=names[0],
        )


def write(tables: Sequence[Table], path: Path, form: str, crs: str) -> Landed:
    """Write, read back, and move.

    Raises:
        PackError: it cannot be written, or reads back otherwise.
    """
    with writing(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
        with scratch(path.parent) as folder:
            try:
                _write_there(tables, folder / path.name, form, crs)
            except PackError as error:
                if shutil.disk_usage(folder).free < FULL_BYTES:
                    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from error
                raise
            # The shapes last: without them the rest is no shapefile yet.
            made = sorted(folder.iterdir(), key=lambda file: (file.suffix == ".shp", file.name))
            aside = _set_aside(path, form)
            _move([*aside, *((file, path.parent / file.name) for file in made)])
            others = (path.parent / file.name for file in made if file.name != path.name)
            return Landed((path, *others), tuple(target for _there, target in aside))


def _move(moves: Sequence[tuple[Path, Path]]) -> None:
    """Rename all of them, or none: half a shapefile under its name is worse than none."""
    done: list[tuple[Path, Path]] = []
    try:
        for source, target in moves:
            rename(source, target)
            done.append((source, target))
    except BaseException:
        for source, target in reversed(done):
            with suppress(OSError, PackError):
                rename(target, source)
        raise


def _write_there(tables: Sequence[Table], made: Path, form: str, crs: str) -> None:
    if form in {GPKG, SHP}:
        write_layers(tables, made, form, crs)
        unlike = list(islice(unlike_layers(tables, made, form), NAMED_UNLIKE))
    else:
        write_workbook(tables, made)
        unlike = list(islice(unlike_workbook(tables, made), NAMED_UNLIKE))
    if unlike:
        raise PackError(
            "What was written reads back otherwise: {places}. No file was left; choose another "
            "format.",
            places="; ".join(unlike),
        )


def _there(path: Path, form: str) -> Iterator[tuple[Path, str, str]]:
    """Files that the new ones would take the place of, each with its stem and its ending."""
    endings = SHAPEFILE if form == SHP else (path.suffix,)
    stems = (path.stem, points_file(path).stem) if form == SHP else (path.stem,)
    for stem in stems:
        for ending in endings:
            file = path.with_name(f"{stem}{ending}")
            if file.exists():
                yield file, stem, ending


def _set_aside(path: Path, form: str) -> list[tuple[Path, Path]]:
    """Those files, each with another name that says the moment."""
    stamp = datetime.now().astimezone().strftime("before_%Y%m%dT%H%M%S")
    return [
        (file, _free(path.parent, f"{stem}.{stamp}", ending))
        for file, stem, ending in _there(path, form)
    ]


def _free(folder: Path, name: str, ending: str) -> Path:
    number, found = 1, folder / f"{name}{ending}"
    while found.exists():
        number += 1
        found = folder / f"{name}_{number}{ending}"
    return found
