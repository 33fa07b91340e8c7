# SPDX-License-Identifier: GPL-3.0-or-later
"""What walks through the plugin: hazards, tasks, their points and legs, the worksite, findings.

Every geometry is in WGS 84 longitude and latitude (EPSG:4326), x = longitude, in degrees.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.errors import Message
from mineaction_plugin.core.terms.vocabulary import (
    HazardStatus,
    LandClass,
    PointKind,
    Severity,
    TaskKind,
    TaskState,
    WorksiteKind,
)

LATER: Mapping[str, bool] = {"later": True}
"""Marks a field that orders issued by an earlier version lack: an empty one is left out of a
snapshot, so that the snapshot of such an order keeps its hash."""


@dataclass(frozen=True)
class SourceValue:
    """A column of the analyst's own layer that the profile allows on paper, with its value."""

    column: str
    value: str


@dataclass(frozen=True)
class Hazard:
    """A recorded hazard, wherever it came from (design §5.2)."""

    hazard_id: str
    geometry: BaseGeometry
    name: str = ""
    land_class: LandClass = LandClass.UNKNOWN
    status: HazardStatus = HazardStatus.UNKNOWN
    contamination: str = ""
    evidence: str = ""
    area_reported_m2: float | None = None
    area_m2: float | None = None
    source_layer: str = ""
    source_row: int = 0
    as_of: str = ""
    repaired: bool = False
    repair_reason: str = ""
    confirmed_by: str = ""
    source: tuple[SourceValue, ...] = field(default=(), metadata=LATER)
    """Only the columns of the profile's `hazard_source_fields`."""


@dataclass(frozen=True)
class BoundaryPoint:
    """A point of a task's boundary, or one that leads to it; labels never renumber once ordered."""

    ring_no: int
    point_no: int
    label: str
    kind: PointKind
    lon: float
    lat: float
    description: str = ""
    fixed_by: str = ""
    accuracy_m: float | None = None
    entered_text: str = ""


@dataclass(frozen=True)
class Leg:
    """The straight way from one boundary point to the next; bearings are read at its start."""

    ring_no: int
    leg_no: int
    from_label: str
    to_label: str
    bearing_true_deg: float
    bearing_grid_deg: float
    bearing_magnetic_deg: float
    distance_m: float


@dataclass(frozen=True)
class WorksiteFeature:
    """A point or line of the worksite; proposed until somebody verified it on site."""

    kind: WorksiteKind
    label: str
    geometry: BaseGeometry
    description: str = ""
    radius_m: float | None = None
    radius_set_by: str = ""
    verified_on: str = ""
    verified_by: str = ""
    list_no: int | None = field(default=None, metadata=LATER)
    """Its place in the list, counted from 1; None behind those that have one."""
    entered_text: str = field(default="", metadata=LATER)
    """The coordinate of a point as somebody typed it; empty where it was drawn."""
    driven_on: str = field(default="", metadata=LATER)
    """The day on which somebody drove the way, ISO 8601; empty: nobody did."""
    driven_min: float | None = field(default=None, metadata=LATER)
    """How many minutes that took, as typed; never computed."""
    driven_by: str = field(default="", metadata=LATER)


@dataclass(frozen=True)
class Task:
    """A clearance or survey task (design §5.2, table `tasks`)."""

    task_id: str
    geometry: BaseGeometry
    kind: TaskKind = TaskKind.CLEARANCE
    title: str = ""
    status: TaskState = TaskState.DRAFT
    priority: str = ""
    operator: str = ""
    team: str = ""
    admin_1: str = ""
    admin_2: str = ""
    admin_3: str = ""
    settlement: str = ""
    place: str = ""
    method: str = ""
    depth_m: float | None = None
    target_devices: str = ""
    area_m2: float | None = None
    perimeter_m: float | None = None
    search_radius_m: float | None = field(default=None, metadata=LATER)
    """Of a task that is a point with ground to search around it."""
    width_m: float | None = field(default=None, metadata=LATER)
    """Of a task that is a line: the whole width of its corridor."""
    centre_line_wkt: str = field(default="", metadata=LATER)
    """Of a task that is a line: the line, longitude and latitude."""
    planned_start: str = ""
    planned_end: str = ""
    actual_start: str = ""
    actual_end: str = ""
    access: str = ""
    threat: str = ""
    medical: str = ""
    communications: str = ""
    land_use: str = ""
    beneficiaries: str = ""
    remarks: str = ""
    hazard_ids: tuple[str, ...] = ()
    extra: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Finding:
    """Something a check found: which rule, how grave, on which record, where."""

    rule: str
    severity: Severity
    record_id: str
    message: Message
    lon: float
    lat: float
    other_id: str = ""
    value: float | None = None
    source_row: int = 0
    """The row of the layer that was checked, counted from 1; 0 for none of its rows."""
    fix: str = ""
    """A code of `core.hazard.fixes` where the fault can be mended for certain."""
