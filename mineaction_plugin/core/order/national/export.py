# SPDX-License-Identifier: GPL-3.0-or-later
"""Tasks and boundary points into a file that the national database takes, and what it lacks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from mineaction_plugin.core.errors import PackError, say
from mineaction_plugin.core.hazard.table import Rows
from mineaction_plugin.core.order.national import landing
from mineaction_plugin.core.order.national.attributes import POINTS, TASKS
from mineaction_plugin.core.order.national.formats import GPKG, IMSMA, LIMITS, SHP
from mineaction_plugin.core.order.national.imsma import imsma_table
from mineaction_plugin.core.order.national.model import Loss, NationalBinding
from mineaction_plugin.core.order.national.ready import Ready, make_ready
from mineaction_plugin.core.order.national.tables import (
    Table,
    rings_of,
    tables_of,
    without_long_names,
)
from mineaction_plugin.core.position.datum import is_made_for
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.core.terms.progress import Progress, silent


@dataclass(frozen=True)
class Export:
    """What was written and what was not: read = written + refused, of both tables.

    Attributes:
        files: that were written, the one asked for first.
        ready: what went in, with the change of datum.
        losses: what the file does not say, or says otherwise.
        set_aside: files of that name that were there before, under their new names.
    """

    files: tuple[Path, ...]
    ready: Ready
    losses: tuple[Loss, ...]
    set_aside: tuple[Path, ...] = ()

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
    landing.refuse_place(path, form, kept)
    landing.refuse_one_name(binding)
    ready = make_ready(
        tasks, points, binding.crs, profile.datum_operations.get(binding.crs), progress
    )
    if form != IMSMA:
        ready = without_long_names(ready, binding, LIMITS[form])
    if not ready.tasks:
        raise PackError(
            "Of {count} tasks none can be exported. {task}: {reason}",
            count=ready.tasks_read,
            task=ready.refused[0].record if ready.refused else "–",
            reason=ready.refused[0].reason if ready.refused else say("there is none"),
        )
    tables, losses = _filled(ready, binding, form, profile)
    landed = landing.write(tables, path, form, binding.crs)
    more = (*ready.losses, *_far_away(ready, binding.crs), *losses)
    return Export(landed.files, ready, (*ready.refused, *more), landed.set_aside)


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
