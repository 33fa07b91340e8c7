# SPDX-License-Identifier: GPL-3.0-or-later
"""What the checks look at: tasks with all that is theirs, and what lies around them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cached_property

import numpy as np
import shapely

from mineaction_plugin.core.errors import Message
from mineaction_plugin.core.hazard.audit.context import trimmed
from mineaction_plugin.core.hazard.identity import finite, on_earth
from mineaction_plugin.core.hazard.table import HazardTable, Shapes, shapes
from mineaction_plugin.core.terms.model import BoundaryPoint, Task, WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import TaskState

FINISHED = frozenset({TaskState.COMPLETED, TaskState.INSPECTED, TaskState.HANDED_OVER})
"""The land was worked; nobody is sent there by this task any more."""
POLYGONS = (3, 6)


@dataclass(frozen=True)
class HazardLink:
    """A hazard that a task was made for, and how its shape looked then."""

    hazard_id: str
    shape_hash: str = ""
    """Of `core.hazard.identity.shape_hash`; empty where nobody kept it."""


@dataclass(frozen=True)
class TaskRecord:
    """A task with its points, its worksite and its hazards.

    A task without a shape has an empty one. A row that cannot be read as a task has a `fault`; of
    its task only the id and the geometry are then looked at.
    """

    task: Task
    points: Sequence[BoundaryPoint] = ()
    worksite: Sequence[WorksiteFeature] = ()
    links: Sequence[HazardLink] = ()
    source_row: int = 0
    """The row of the layer, counted from 1; 0 for none."""
    fault: Message | None = None

    @property
    def hazard_ids(self) -> tuple[str, ...]:
        """The ids of its hazards, as the task and its links name them, each once."""
        named = (*self.task.hazard_ids, *(link.hazard_id for link in self.links))
        return tuple({trimmed(each): each for each in named if each.strip()}.values())


@dataclass(frozen=True)
class Facility:
    """A medical facility; `surgery` is None where the record does not say."""

    name: str
    lon: float
    lat: float
    surgery: bool | None = None
    contact: str = ""


@dataclass(frozen=True)
class Surroundings:
    """All that lies around tasks, in WGS 84 longitude and latitude.

    `hazards`, `cleared` and `facilities` are None where nobody gave them: then the rules that need
    them say nothing. `tasks` are all tasks of the programme; those under check are among them or
    not, and one of the same id is never its own neighbour. Geometry may be missing or broken.
    """

    hazards: HazardTable | None = None
    cleared: HazardTable | None = None
    tasks: Sequence[Task] = ()
    facilities: Sequence[Facility] | None = None
    whole_record: bool = True
    """Whether `hazards` are all there are; False where only those nearby were read."""

    @cached_property
    def hazard_land(self) -> Land:
        """The hazards as land, points and lines too."""
        return Land(self.hazards.geometry) if self.hazards is not None else NOTHING

    @cached_property
    def cleared_land(self) -> Land:
        """The polygons of land that is recorded as cleared."""
        return Land(self.cleared.geometry) if self.cleared is not None else NOTHING

    @cached_property
    def hazard_rows(self) -> dict[str, list[int]]:
        """The rows of each hazard id, as people compare ids."""
        found: dict[str, list[int]] = {}
        for row, hazard_id in enumerate(self.hazards.hazard_id if self.hazards else ()):
            found.setdefault(trimmed(hazard_id), []).append(row)
        return found


@dataclass(frozen=True)
class Land:
    """Shapes that are found by place; what cannot be used is None in `usable`."""

    geometry: Shapes
    usable: Shapes = field(init=False)
    tree: shapely.STRtree = field(init=False)

    def __post_init__(self) -> None:
        usable = _usable(self.geometry)
        object.__setattr__(self, "usable", usable)
        object.__setattr__(self, "tree", shapely.STRtree(usable))


def _usable(geometries: Shapes) -> Shapes:
    """What has a place on Earth, valid or not; None for what has none."""
    there = finite(geometries) & ~shapely.is_empty(geometries)
    there[there] = on_earth(shapely.bounds(geometries[there]))
    result = np.full(len(geometries), None, dtype=object)
    result[there] = geometries[there]
    return result


NOTHING = Land(shapes([]))
