# SPDX-License-Identifier: GPL-3.0-or-later
"""What an order says. Everything that is printed or written into a pack is read from here.

An order is a value: made once from a task and its surroundings, frozen as the snapshot of its
revision, and never changed (design §8, promise 6).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.terms.field_project import FieldProject
from mineaction_plugin.core.terms.model import (
    LATER,
    BoundaryPoint,
    Hazard,
    Leg,
    Task,
    WorksiteFeature,
)
from mineaction_plugin.core.terms.paper import OrderForm, SheetSettings
from mineaction_plugin.core.terms.profile import Palette, Programme


@dataclass(frozen=True)
class Frame:
    """The frame of reference of one order: its plane, its norths, its datum.

    Bearings: true = magnetic + declination (east positive), grid = true − convergence.
    """

    zone: str
    """"33N", or "UPS N": the one zone of the whole task."""
    epsg: int
    datum: str
    datum_operation: str
    """The named change of datum of the source, or "none: recorded in WGS 84"."""
    datum_accuracy_m: float | None
    convergence_deg: float
    scale_factor: float
    declination_deg: float
    declination_uncertainty_deg: float
    declination_model: str
    declination_date: str
    field_north: str
    """The one north that paper prints: "true", "grid" or "magnetic"."""
    bearing_step_deg: float
    coordinate_format: str


@dataclass(frozen=True)
class Source:
    """Where a layer on the sheet came from."""

    role: str
    name: str
    as_of: str = ""


@dataclass(frozen=True)
class OfficeField:
    """One of the programme's own task fields with its value; an empty one may be a line to fill."""

    key: str
    label: str
    section: str
    """A key of `terms.paper.FORM_SECTIONS`."""
    value: str = ""


@dataclass(frozen=True)
class Annex:
    """A document that follows the order: its letter, title, and the file's name and digest."""

    letter: str
    title: str
    file: str
    sha256: str


@dataclass(frozen=True)
class Facility:
    """A medical facility near the task, in WGS 84 degrees; `surgery` is None where not recorded."""

    name: str
    lon: float
    lat: float
    distance_m: float
    """In a straight line from the task, on the ellipsoid; never a driving distance."""
    surgery: bool | None = None
    contact: str = ""


@dataclass(frozen=True)
class Change:
    """The revision before this one: what the change page compares with."""

    revision: int
    issued_at: str
    boundary: BaseGeometry
    points: tuple[BoundaryPoint, ...]
    holders: tuple[str, ...] = ()
    """Who holds the old revision and must be given this one."""


@dataclass(frozen=True)
class Picture:
    """A picture below the maps, kept with the order so that it prints the same again."""

    title: str
    sha256: str
    """Names the file among those the workspace keeps."""
    attribution: str = ""
    as_of: str = ""
    imagery: bool = False
    """It lies below the imagery sheet, and not below the others."""
    turn_deg: float = 0.0
    """How far the canvas was turned that it was made from, clockwise; the picture itself is not."""


@dataclass(frozen=True)
class OrderWords:
    """What the programme says of an order in one more language, frozen with the order."""

    language: str
    programme: Programme
    kind_label: str
    office_labels: tuple[str, ...]
    """One a field of `office_fields`."""
    task_texts: tuple[str, ...]
    """The task's own texts, one each of `terms.spoken.TASK_WORDS`."""


@dataclass(frozen=True)
class Order:
    """One revision of one order; a draft has no number and says so everywhere."""

    order_no: str
    """The number; for a draft "DRAFT-" and the task's id, which is no number."""
    revision: int
    short_no: str
    """At most 5 letters and digits, unique over all live orders; begins waypoint names."""
    draft: bool
    task: Task
    points: tuple[BoundaryPoint, ...]
    """Reference points and the like first (ring_no 0), then ring by ring in walking order."""
    legs: tuple[Leg, ...]
    frame: Frame
    programme: Programme
    palette: Palette
    kind_label: str
    issued_at: str
    """ISO 8601 with its UTC offset."""
    language: str = "en"
    issued_by: str = ""
    approved_by: str = ""
    reason: str = ""
    hazards: tuple[Hazard, ...] = ()
    """The task's own hazards and those around it, within the profile's context margin."""
    worksite: tuple[WorksiteFeature, ...] = ()
    findings: tuple[str, ...] = ()
    """What was still open when the order was issued, one sentence each."""
    sources: tuple[Source, ...] = ()
    plugin_version: str = ""
    schema: int = field(default=1)
    office: Mapping[str, object] = field(default_factory=dict)
    """The programme's own task fields, label to value, in the profile's order."""
    form: OrderForm | None = field(default=None, metadata=LATER)
    """The sections of the form; None (orders of an earlier version): those of the default."""
    sheets: SheetSettings | None = field(default=None, metadata=LATER)
    office_fields: tuple[OfficeField, ...] = field(default=(), metadata=LATER)
    change: Change | None = field(default=None, metadata=LATER)
    """Set from revision 2 on."""
    annexes: tuple[Annex, ...] = field(default=(), metadata=LATER)
    facilities: tuple[Facility, ...] = field(default=(), metadata=LATER)
    """The nearest first."""
    issued_language: str = field(default="", metadata=LATER)
    """Of an export in another language than the order was issued in: that language."""
    issued_sha256: str = field(default="", metadata=LATER)
    """Of such an export: the digest of the revision as it was issued."""
    words: tuple[OrderWords, ...] = field(default=(), metadata=LATER)
    """For exports in the programme's other languages."""
    pictures: tuple[Picture, ...] = field(default=(), metadata=LATER)
    field_project: FieldProject | None = field(default=None, metadata=LATER)
    """Of the field project; None (orders of an earlier version): the default."""
