# SPDX-License-Identifier: GPL-3.0-or-later
"""Tasks and boundary points into a file that the national database takes, read back as proof.

The file is written beside its final name, read back, and moved there when every row, corner and
cell is found again as it was meant: an interrupted export leaves no half file.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np

from mineaction_plugin.core.errors import PackError, say
from mineaction_plugin.core.hazard.table import Rows
from mineaction_plugin.core.order.disk import writing
from mineaction_plugin.core.order.national.attributes import POINTS, TASKS
from mineaction_plugin.core.order.national.formats import GPKG, IMSMA, LIMITS, SHP, SUFFIXES
from mineaction_plugin.core.order.national.imsma import imsma_table
from mineaction_plugin.core.order.national.model import Loss, NationalBinding
from mineaction_plugin.core.order.national.ready import Ready, make_ready
from mineaction_plugin.core.order.national.tables import (
    Table,
    rings_of,
    tables_of,
    without_long_names,
)
from mineaction_plugin.core.order.national.workbook import unlike_workbook, write_workbook
from mineaction_plugin.core.order.national.write_layers import (
    points_file,
    unlike_layers,
    write_layers,
)
from mineaction_plugin.core.position.datum import is_made_for
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.core.terms.progress import Progress, silent

NAMED_UNLIKE = 5


@dataclass(frozen=True)
class Export:
    """What was written and what was not: read = written + refused, of both tables.

    Attributes:
        files: that were written, the first of them asked for.
        ready: what went in, with the change of datum.
        losses: what the file does not say, or says otherwise.
    """

    files: tuple[Path, ...]
    ready: Ready
    losses: tuple[Loss, ...]

    @property
    def tasks_written(self) -> int:
        """Tasks that are in the file."""
        return len(self.ready.tasks)

    @property
    def points_named(self) -> int:
        """Points that were named from the outline of a task that had none."""
        points = sum(len(task.points) for task in self.ready.tasks)
        return points - self.ready.points_written

    @property
    def points_left(self) -> int:
        """Points that were given for tasks that are not written."""
        return self.ready.points_read - self.ready.points_written


def export_tasks(
    tasks: Rows,
    points: Rows | None,
    binding: NationalBinding,
    *,
    form: str,
    path: Path,
    profile: Profile,
    kept: Sequence[Path] = (),
    progress: Progress = silent,
) -> Export:
    """Write tasks and boundary points under the national database's own names and codes.

    Args:
        tasks: in our schema, WGS 84 longitude and latitude.
        points: boundary points in our schema; None: each task's are named from its outline.
        binding: what the database calls our attributes, and its CRS.
        form: one of FORMATS.
        path: the file; its ending is that of the format.
        profile: the programme's own fields and its fixed changes of datum.
        kept: files that are never written over: those that are read, and the task database.
        progress: called with the share done.

    Raises:
        MineActionError: nothing can be written at all, or what was written reads back otherwise.
    """
    _refuse_place(path, form, kept)
    ready = make_ready(
        tasks, points, binding.crs, profile.datum_operations.get(binding.crs), progress
    )
    if form != IMSMA:
        ready = without_long_names(ready, binding, LIMITS[form])
    if not ready.tasks:
        raise PackError(
            "None of the {count} tasks can be exported. {task}: {reason}",
            count=ready.tasks_read,
            task=ready.refused[0].record if ready.refused else "–",
            reason=ready.refused[0].reason if ready.refused else say("there is none"),
        )
    tables, losses = _filled(ready, binding, form, profile)
    files = _write(tables, path, form, binding.crs)
    more = (*ready.losses, *_far_away(ready, binding.crs), *losses)
    return Export(files, ready, (*ready.refused, *more))


def _refuse_place(path: Path, form: str, kept: Sequence[Path]) -> None:
    """A file of another ending, one that is read from, one that somebody has open."""
    if path.suffix.casefold() != SUFFIXES[form]:
        raise PackError(
            "The file {file} must end in {ending} for the format {form}.",
            file=str(path), ending=SUFFIXES[form], form=form,
        )  # fmt: skip
    files = (path, points_file(path)) if form == SHP else (path,)
    if any(file.exists() and each.exists() and file.samefile(each)
           for file in files for each in kept):  # fmt: skip
        raise PackError(
            "{file} is where the tasks come from. Choose another file for the export.",
            file=str(path),
        )
    if path.with_name(f"{path.name}-wal").exists():
        raise PackError(
            "{file} is open in QGIS or another program. Close it there, or choose another file.",
            file=str(path),
        )


def _filled(
    ready: Ready, binding: NationalBinding, form: str, profile: Profile
) -> tuple[list[Table], list[Loss]]:
    if form == IMSMA:
        table, losses = imsma_table(ready, binding)
        return [table], losses
    tables, losses = tables_of(ready, binding, LIMITS[form], profile.task_fields)
    if form in {GPKG, SHP}:
        return tables, losses
    return tables, [*losses, *_without_shape(ready, binding)]


def _without_shape(ready: Ready, binding: NationalBinding) -> Iterator[Loss]:
    """A workbook has no shapes: its points say them, where they say which ring they are of."""
    if "wkt" in binding.tasks.fields:
        return
    fields = binding.boundary_points.fields
    if not ({"x", "y"} <= set(fields) or {"lon", "lat"} <= set(fields) or "mgrs" in fields):
        reason = say("no field of the binding takes a position; a workbook has no shapes")
        yield Loss(POINTS, "", "", "", "", reason)
    for task in ready.tasks:
        if len(rings_of(task)) > 1 and "ring_no" not in fields:
            reason = say("it has {count} rings, and no field says which a point is of",
                         count=len(rings_of(task)))  # fmt: skip
            yield Loss(POINTS, task.task_id, "", "", "", reason)


def _far_away(ready: Ready, crs: str) -> Iterator[Loss]:
    """Tasks outside the area that the CRS was published for: the wrong zone, most likely."""
    lon, lat = (np.array([task.values[name] for task in ready.tasks], dtype=np.float64)
                for name in ("lon", "lat"))  # fmt: skip
    for place in np.flatnonzero(~is_made_for(crs, lon, lat)):
        reason = say("it lies outside the area that {crs} was published for; look whether "
                     "that is the right CRS", crs=crs)  # fmt: skip
        where = f"{lon[place]:.5f} {lat[place]:.5f}"
        yield Loss(TASKS, ready.tasks[place].task_id, "", where, "", reason)


def _write(tables: Sequence[Table], path: Path, form: str, crs: str) -> tuple[Path, ...]:
    """Write beside the final name, read back, and move."""
    with writing(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".export_", dir=path.parent) as folder:
            made = Path(folder) / path.name
            if form in {GPKG, SHP}:
                write_layers(tables, made, form, crs)
                unlike = list(islice(unlike_layers(tables, made, form), NAMED_UNLIKE))
            else:
                write_workbook(tables, made)
                unlike = list(islice(unlike_workbook(tables, made), NAMED_UNLIKE))
            if unlike:
                raise PackError(
                    "What was written reads back otherwise: {places}. No file was left; choose "
                    "another format.",
                    places="; ".join(unlike),
                )
            names = sorted(each.name for each in Path(folder).iterdir())
            for name in names:
                # An index of the shapefile that was there before is none of this one.
                (path.parent / name).with_suffix(".qix").unlink(missing_ok=True)
                (Path(folder) / name).replace(path.parent / name)
    return tuple(path.parent / name for name in names)
