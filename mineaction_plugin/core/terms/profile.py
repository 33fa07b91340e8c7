# SPDX-License-Identifier: GPL-3.0-or-later
"""A programme's own settings: national authorities decide, standards advise.

A profile is a JSON file. It inherits from a shipped one and says only what differs. Every key and
every type is checked, and an error names the key. Depths and thresholds are a programme's own,
with a date; nothing in here is "what IMAS says" (reference/domain.md, head).
"""

from __future__ import annotations

import dataclasses
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path

from mineaction_plugin.core.errors import ProfileError
from mineaction_plugin.core.terms.field_project import FieldProject, check_field_project
from mineaction_plugin.core.terms.paper import OrderForm, SheetSettings, check_paper
from mineaction_plugin.core.terms.settings_check import build
from mineaction_plugin.core.terms.spoken import Words, check_words

SHIPPED = Path(__file__).parents[2] / "resources" / "profiles"
COLOUR = re.compile(r"#[0-9A-Fa-f]{6}")
WIDEST_MM = 5.0


@dataclass(frozen=True)
class Programme:
    """Who stands behind the order and what every page says."""

    name: str
    authority: str
    organisation_code: str
    handling: str
    disclaimer: str
    governs: str
    country_extent_deg: tuple[float, ...] = ()
    """West, south, east, north in degrees; empty: not checked."""


@dataclass(frozen=True)
class Numbering:
    """How order numbers are made: `str.format` patterns over named tokens."""

    order_pattern: str
    first_sequence: int
    without_workspace: str
    seat: str = ""
    """The office that numbers, where several do: the token {seat}."""
    kind_codes: Mapping[str, str] = field(default_factory=dict)
    """A kind of task to its short code, the token {kind}; ours where it names none."""
    place_field: str = "admin_1"
    """The task's field, ours or the programme's own, that holds the code for the token {place}."""


@dataclass(frozen=True)
class FieldSettings:
    """How positions and directions reach paper."""

    north: str
    bearing_step_deg: float
    coordinate_format: str


@dataclass(frozen=True)
class Thresholds:
    """Limits of the checks; each can be given anew as a parameter."""

    max_leg_m: float
    overlap_percent: float
    max_misclosure_ratio: float
    misclosure_advisory_ratio: Mapping[str, float]
    intermediate_every_m: float
    context_margin_m: float
    near_hazard_m: float = 50.0
    """Another hazard this near a task's boundary, ways or control point is told; 0: only on it."""
    gap_m: float = 10.0
    """A strip beside a task that is narrower is told; 0: none is."""
    least_leg_m: float = 1.0
    sliver_m: float = 1.0
    """Where a task is narrower than this it is a sliver; 0: none is."""
    corner_m: float = 0.5
    """Corners of two tasks this near should be one; 0: none need be."""
    outside_hazards_percent: float = 20.0
    """So much of a task may lie outside every hazard: a margin does."""
    facility_km: float = 60.0
    """How far, in a straight line, the nearest surgery may be."""


@dataclass(frozen=True)
class Depth:
    """A required depth, with the day it was decided and by whom."""

    depth_m: float
    decided_on: str
    source: str


@dataclass(frozen=True)
class Kind:
    """What a kind of task asks for."""

    label: str
    required_fields: tuple[str, ...]
    people_enter_hazard: bool
    depth: Depth | None = None


FILL_PATTERNS = (
    "solid",
    "dense_diagonal",
    "diagonal",
    "cross",
    "horizontal",
    "grid",
    "dots",
    "none",
)
OUTLINE_PATTERNS = ("solid", "dash", "dot", "dash_dot")


@dataclass(frozen=True)
class Look:
    """How one class, status, product, point or activity is drawn.

    Attributes:
        colour: #RRGGBB.
        opacity: 0 (not seen) to 1.
        pattern: a word of FILL_PATTERNS, or of OUTLINE_PATTERNS for a status.
        source: where it comes from; "programme's own choice" where no standard gives it.
        marker: the name of a symbol in `resources/symbols`, without .svg; empty for none.
        width_mm: of an outline, on paper.
    """

    colour: str
    opacity: float
    pattern: str
    source: str
    marker: str = ""
    width_mm: float = 0.5


@dataclass(frozen=True)
class Palette:
    """Fill says the land class, outline the status, a marker the contamination.

    Products, recorded points, activities and the states of tasks have looks of their own.
    """

    land_class: Mapping[str, Look]
    status: Mapping[str, Look]
    product: Mapping[str, Look]
    boundary_colour: str
    contamination: Mapping[str, Look] = field(default_factory=dict)
    points: Mapping[str, Look] = field(default_factory=dict)
    activity: Mapping[str, Look] = field(default_factory=dict)
    task_state: Mapping[str, Look] = field(default_factory=dict)


@dataclass(frozen=True)
class TaskField:
    """A field of the programme's own on its tasks and orders."""

    key: str
    label: str
    section: str
    type: str
    required: bool = False
    choices: tuple[str, ...] = ()


@dataclass(frozen=True)
class Profile:
    """All settings of one programme."""

    profile: str
    programme: Programme
    numbering: Numbering
    field: FieldSettings
    thresholds: Thresholds
    rule_severity: Mapping[str, str]
    minimum_data: tuple[str, ...]
    kinds: Mapping[str, Kind]
    state_transitions: Mapping[str, tuple[str, ...]]
    palette: Palette
    datum_operations: Mapping[str, str]
    """A CRS ("EPSG:31276") to the one PROJ operation name the programme fixes for it."""
    value_words: Mapping[str, Mapping[str, str]]
    """Attribute to {a word as exports write it, lower case: our code}, for guessing bindings."""
    languages: tuple[str, ...]
    task_fields: tuple[TaskField, ...] = ()
    words: Mapping[str, Words] = dataclasses.field(default_factory=dict)
    """Language to what the programme says in it; without words its own are printed."""
    order_form: OrderForm = dataclasses.field(default_factory=OrderForm)
    sheets: SheetSettings = dataclasses.field(default_factory=SheetSettings)
    field_project: FieldProject = dataclasses.field(default_factory=FieldProject)
    hazard_source_fields: tuple[str, ...] = ()
    """Columns of the analyst's hazard layer that may reach paper beside our own: an allow-list."""


def load(source: str | Path = "imas") -> Profile:
    """Read a shipped profile by its name, or a programme's own file by its path.

    Raises:
        ProfileError: naming the file and the key that is unknown, missing or of the wrong type.
    """
    raw = _merged(str(source or "imas"), ())
    try:
        profile = _with_fixed_operation(build(Profile, raw))
        check_palette(profile.palette)
        check_paper(profile.order_form, profile.sheets)
        check_field_project(profile.field_project)
        check_words(profile)
    except ProfileError as error:
        raise ProfileError(
            "Profile {file}: {problem}", file=str(source), problem=error.message
        ) from error
    return profile


def _with_fixed_operation(profile: Profile) -> Profile:
    """The national grid of the sheets with the change of datum that is fixed for its CRS."""
    sheets = profile.sheets
    if sheets.national_grid_operation or not sheets.national_grid_epsg:
        return profile
    fixed = profile.datum_operations.get(f"EPSG:{sheets.national_grid_epsg}", "")
    sheets = dataclasses.replace(sheets, national_grid_operation=fixed)
    return dataclasses.replace(profile, sheets=sheets)


def check_palette(palette: Palette) -> None:
    """Every look must be one that can be drawn.

    Raises:
        ProfileError: naming the key whose colour, opacity, width or pattern is none.
    """
    _refuse_colour("palette.boundary_colour", palette.boundary_colour)
    for axis in fields(Palette):
        looks = getattr(palette, axis.name)
        if not isinstance(looks, Mapping):
            continue
        outlines = axis.name in {"status", "task_state"}
        patterns = OUTLINE_PATTERNS if outlines else FILL_PATTERNS
        for code, look in looks.items():
            _check_look(f"palette.{axis.name}.{code}", look, patterns)


def _check_look(where: str, look: Look, patterns: tuple[str, ...]) -> None:
    _refuse_colour(f"{where}.colour", look.colour)
    if not 0 <= look.opacity <= 1:
        raise ProfileError(
            "The key “{key}” must be between 0 and 1, not {value}.",
            key=f"{where}.opacity",
            value=look.opacity,
        )
    if not 0 < look.width_mm <= WIDEST_MM:
        raise ProfileError(
            "The key “{key}” must be a width in millimetres above 0 and up to {most}, not {value}.",
            key=f"{where}.width_mm",
            most=WIDEST_MM,
            value=look.width_mm,
        )
    if look.pattern not in patterns:
        raise ProfileError(
            "The key “{key}” must be one of {patterns}, not {value}.",
            key=f"{where}.pattern",
            patterns=", ".join(patterns),
            value=look.pattern,
        )


def _refuse_colour(key: str, colour: str) -> None:
    if not COLOUR.fullmatch(colour):
        raise ProfileError(
            "The key “{key}” must be a colour such as #F4A718, not {value}.",
            key=key,
            value=colour,
        )


def shipped_names() -> list[str]:
    """The names of the profiles that come with the plugin."""
    return sorted(path.stem for path in SHIPPED.glob("*.json"))


def _merged(source: str, seen: tuple[str, ...]) -> dict[str, object]:
    """The settings of a profile laid over those of the one it inherits from."""
    path = SHIPPED / f"{source}.json" if source in shipped_names() else Path(source)
    if str(path) in seen:
        raise ProfileError("The profile {file} inherits from itself.", file=str(path))
    raw = _read(path)
    parent = raw.pop("inherits", None)
    if parent is None:
        return raw
    if not isinstance(parent, str):
        raise ProfileError(
            "{file}: the key inherits must be the name of a profile, not {value}.",
            file=path.name,
            value=parent,
        )
    beside = path.parent / parent
    return _laid_over(_merged(str(beside) if beside.is_file() else parent, (*seen, str(path))), raw)


def _read(path: Path) -> dict[str, object]:
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ProfileError(
            "The profile {file} cannot be read ({reason}). Shipped profiles: {names}.",
            file=str(path),
            reason=error.strerror or str(error),
            names=", ".join(shipped_names()),
        ) from error
    except ValueError as error:
        raise ProfileError(
            "The profile {file} is not valid JSON: {reason}.", file=str(path), reason=str(error)
        ) from error
    if not isinstance(raw, dict):
        raise ProfileError("The profile {file} must be a JSON object.", file=str(path))
    return raw


def _laid_over(base: dict[str, object], own: Mapping[str, object]) -> dict[str, object]:
    """Own values replace the base's, key by key at every depth; lists are replaced whole."""
    result = dict(base)
    for key, value in own.items():
        below = result.get(key)
        if isinstance(value, Mapping) and isinstance(below, dict):
            result[key] = _laid_over(below, value)
        else:
            result[key] = value
    return result
