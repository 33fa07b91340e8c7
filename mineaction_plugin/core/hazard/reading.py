# SPDX-License-Identifier: GPL-3.0-or-later
"""From a layer's rows to hazards: accepted, mended or refused, each told; nothing falls away."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields, replace

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.errors import BindingError, Message, say
from mineaction_plugin.core.hazard.binding import CODES, Binding
from mineaction_plugin.core.hazard.identity import computed_ids, finite, on_earth, shape_keys
from mineaction_plugin.core.hazard.repair import Repair, mend, polygons_of
from mineaction_plugin.core.hazard.table import Flags, Floats, HazardTable, Rows, Shapes, shapes
from mineaction_plugin.core.position.geodesy import area_m2
from mineaction_plugin.core.terms.progress import Progress, silent
from mineaction_plugin.core.terms.vocabulary import HazardStatus, LandClass

TRUE_WORDS = frozenset({"1", "true", "t", "yes", "y"})
ROWS_A_REPORT = 2000
_LAND = {word.value: word for word in LandClass}
_STATUS = {word.value: word for word in HazardStatus}
COLUMNS_A_ROW = tuple(
    entry.name
    for entry in fields(HazardTable)
    if entry.name not in {"source_layer", "as_of", "bound", "unreadable"}
)


@dataclass(frozen=True)
class Rejected:
    """A row that is no hazard; `source_row` counts from 1."""

    source_row: int
    reason: Message
    wkt: str


@dataclass(frozen=True)
class Repaired:
    """A row whose shape was mended."""

    source_row: int
    hazard_id: str
    repair: Repair


@dataclass(frozen=True)
class Unmapped:
    """A word of the layer that the binding does not know; such rows count as unknown."""

    attribute: str
    field: str
    word: str
    rows: int


@dataclass(frozen=True)
class Tabulated:
    """All rows in our columns, shapes as read, with what was to be said about the values."""

    table: HazardTable
    unmapped: tuple[Unmapped, ...]
    notes: tuple[Message, ...]


@dataclass(frozen=True)
class Reading:
    """An import: accepted + rejected = read."""

    accepted: HazardTable
    rejected: tuple[Rejected, ...]
    repaired: tuple[Repaired, ...]
    repairs: tuple[Repair | None, ...]
    """One an accepted row; None where nothing was mended."""
    unmapped: tuple[Unmapped, ...]
    notes: tuple[Message, ...]


def tabulate(binding: Binding, rows: Rows) -> Tabulated:
    """Read every row's values by the binding; shapes stay as they are.

    Raises:
        BindingError: a bound field is not in the layer.
    """
    _demand_fields(binding, rows)
    columns = _Columns(binding, rows)
    land_words, status_words = columns.texts("land_class"), columns.texts("status")
    land, land_unmapped = _coded(binding, "land_class", land_words)
    status, status_unmapped = _coded(binding, "status", status_words)
    areas, area_notes = columns.areas()
    ids, computed, id_notes = _ids(binding, rows, columns.texts("hazard_id", strip=False))
    table = HazardTable(
        hazard_id=ids,
        geometry=rows.geometries,
        land_class=[_LAND[code] for code in land],
        status=[_STATUS[code] for code in status],
        name=columns.labels("name"),
        contamination=columns.labels("contamination"),
        evidence=columns.labels("evidence"),
        area_reported_m2=areas,
        area_m2=np.full(len(rows), np.nan),
        source_row=list(range(1, len(rows) + 1)),
        source_layer=rows.name,
        as_of=binding.as_of,
        land_class_recorded=columns.labels("land_class"),
        status_recorded=columns.labels("status"),
        id_computed=computed,
        repaired=[text.casefold() in TRUE_WORDS for text in columns.texts("repaired")],
        repair_reason=columns.texts("repair_reason"),
        confirmed_by=columns.texts("confirmed_by"),
        bound=frozenset(binding.fields),
        unreadable=rows.unreadable,
    )
    return Tabulated(table, (*land_unmapped, *status_unmapped), (*id_notes, *area_notes))


def apply(binding: Binding, rows: Rows, *, progress: Progress = silent) -> Reading:
    """Import a layer: the whole of `importhazards`, without QGIS.

    Args:
        binding: how the layer is read.
        rows: the layer in WGS 84 longitude/latitude.
        progress: called with the share of rows done.

    Raises:
        BindingError: a bound field is not in the layer.
    """
    read = tabulate(binding, rows)
    table = read.table
    fine = _flawless(table.geometry)
    mended = table.geometry.copy()
    rejected: list[Rejected] = []
    repairs: dict[int, Repair] = {}
    for row in range(len(rows)):
        if row % ROWS_A_REPORT == 0:
            progress(row / len(rows))
        refused = None if fine[row] else _refusal(table, row)
        repair = None if refused or fine[row] else mend(table.geometry[row])
        if repair is not None:
            mended[row], repairs[row] = repair.geometry, repair
            if repair.geometry.is_empty:
                refused = say("the outline encloses no land: {why}", why=repair.reason)
        if refused:
            rejected.append(Rejected(row + 1, refused, _wkt(table, row)))
            mended[row] = None
            repairs.pop(row, None)
    return _reading(read, mended, rejected, repairs)


def _flawless(geometries: Shapes) -> Flags:
    """(n,) true where there is nothing to mend: valid, only polygons, on Earth, no repeats."""
    polygons = np.isin(shapely.get_type_id(geometries), [3, 6])
    there = polygons & ~shapely.is_empty(geometries) & finite(geometries)
    there[there] = on_earth(shapely.bounds(geometries[there]))
    result: Flags = there & shapely.is_valid(geometries)
    # Only of valid ones: some GEOS versions refuse to look for repeats in a ring of one place.
    valid = geometries[result]
    slim = shapely.remove_repeated_points(valid, 0.0)
    result[result] = shapely.get_num_coordinates(slim) == shapely.get_num_coordinates(valid)
    return result


def _reading(
    read: Tabulated,
    mended: Shapes,
    rejected: list[Rejected],
    repairs: Mapping[int, Repair],
) -> Reading:
    kept = [row for row in range(len(mended)) if mended[row] is not None]
    accepted = replace(
        rows_of(replace(read.table, geometry=mended, area_m2=area_m2(mended)), kept),
        unreadable={},
    )
    earlier = accepted.repaired
    accepted = replace(
        accepted,
        repaired=[row in repairs or was for row, was in zip(kept, earlier, strict=True)],
    )
    return Reading(
        accepted=accepted,
        rejected=tuple(rejected),
        repaired=tuple(
            Repaired(row + 1, read.table.hazard_id[row], repair) for row, repair in repairs.items()
        ),
        repairs=tuple(repairs.get(row) for row in kept),
        unmapped=read.unmapped,
        notes=read.notes,
    )


def rows_of(table: HazardTable, rows: Sequence[int]) -> HazardTable:
    """The given rows of a table, in that order."""
    picked: dict[str, object] = {}
    for name in COLUMNS_A_ROW:
        column = getattr(table, name)
        picked[name] = (
            column[list(rows)] if isinstance(column, np.ndarray) else [column[row] for row in rows]
        )
    return replace(table, **picked)  # type: ignore[arg-type]


def _refusal(table: HazardTable, row: int) -> Message | None:
    """Why a row cannot be a hazard polygon at all; None where it can be tried."""
    if row in table.unreadable:
        return unreadable_reason(table.unreadable[row])
    if table.geometry[row] is None:
        return say("the row has no geometry")
    if table.geometry[row].is_empty:
        return say("the geometry is empty")
    return _refusal_of(table.geometry[row])


def _refusal_of(geometry: BaseGeometry) -> Message | None:
    if not finite(shapes([geometry]))[0]:
        return say("a coordinate is not a number or is infinite")
    if not polygons_of(geometry):
        return say("the geometry is a {kind} and has no area", kind=geometry.geom_type)
    if not on_earth(shapely.bounds(shapes([geometry])))[0]:
        west, south, east, north = geometry.bounds
        return say(
            "longitude {lon} latitude {lat} is nowhere on Earth; look at the layer's CRS",
            lon=west if abs(west) > abs(east) else east,
            lat=south if abs(south) > abs(north) else north,
        )
    return None


def unreadable_reason(wkt: str) -> Message:
    """Why the text of a shape makes no geometry."""
    rings = [ring for ring in wkt.replace(")", "(").split("(") if any(map(str.isdigit, ring))]
    fewest = min((len(set(_points(ring))) for ring in rings), default=0)
    if fewest < 3:  # noqa: PLR2004 (a triangle)
        return say("a ring has {count} different points; a polygon needs three", count=fewest)
    return say("the rings cannot be built into a polygon")


def _points(ring: str) -> list[str]:
    return [" ".join(point.split()[:2]) for point in ring.split(",") if point.strip()]


def _wkt(table: HazardTable, row: int) -> str:
    if row in table.unreadable:
        return table.unreadable[row]
    geometry = table.geometry[row]
    return "" if geometry is None else str(shapely.to_wkt(geometry, rounding_precision=-1))


def _demand_fields(binding: Binding, rows: Rows) -> None:
    for attribute, name in binding.fields.items():
        if name not in rows.values:
            raise BindingError(
                "The layer {layer} has no field {field}, which the binding gives to {attribute}. "
                "Its fields: {present}.",
                layer=rows.name,
                field=name,
                attribute=attribute,
                present=", ".join(rows.values) or "none",
            )


class _Columns:
    """The bound columns of a layer."""

    def __init__(self, binding: Binding, rows: Rows) -> None:
        self._binding = binding
        self._rows = rows

    def texts(self, attribute: str, *, strip: bool = True) -> list[str]:
        name = self._binding.fields.get(attribute)
        if name is None:
            return [""] * len(self._rows)
        values = self._rows.values[name]
        words = [value if type(value) is str else as_text(value) for value in values]
        return [word.strip() for word in words] if strip else words

    def labels(self, attribute: str) -> list[str]:
        """The words people read: the text of a coded domain, where the column has one."""
        words = self.texts(attribute)
        known = self._rows.labels.get(self._binding.fields.get(attribute, ""), {})
        return [known.get(word, word) for word in words] if known else words

    def areas(self) -> tuple[Floats, list[Message]]:
        words = self.texts("area_reported_m2")
        values = np.array([_number(word) for word in words], dtype=float)
        strange = [row + 1 for row, word in enumerate(words) if word and math.isnan(values[row])]
        if not strange:
            return values, []
        note = say(
            "{field} is no number in {count} rows, the first is row {row}; no reported area there",
            field=self._binding.fields["area_reported_m2"],
            count=len(strange),
            row=strange[0],
        )
        return values, [note]


def as_text(value: object) -> str:
    """A value as people read it: 12.0 of a numeric id field is "12"."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value)


def _number(word: str) -> float:
    try:
        return float(word)
    except ValueError:
        return math.nan


def _coded(
    binding: Binding, attribute: str, words: Sequence[str]
) -> tuple[list[str], list[Unmapped]]:
    """Our code of each word; what the binding does not know becomes unknown, and is counted."""
    known = binding.values.get(attribute, {})
    bare = {word.strip(): code for word, code in known.items()}
    counts = Counter(words)
    codes = {
        word: bare.get(word, word if word in CODES[attribute] else "unknown") for word in counts
    }
    unmapped = [
        Unmapped(attribute, binding.fields[attribute], word, count)
        for word, count in counts.most_common()
        if codes[word] == "unknown" and word and word not in bare and word != "unknown"
    ]
    return [codes[word] for word in words], unmapped


def _ids(
    binding: Binding, rows: Rows, recorded: list[str]
) -> tuple[list[str], list[bool], list[Message]]:
    """The recorded id where there is one, a computed one where there is none."""
    missing = [row for row, word in enumerate(recorded) if not word.strip()]
    if not missing:
        return recorded, [False] * len(recorded), []
    names = sorted(rows.values)

    def content_of(place: int) -> str:
        return "\x1f".join(as_text(rows.values[name][missing[place]]) for name in names)

    keys = shape_keys(rows.geometries[missing])
    made, repeated = computed_ids(binding.id_source or binding.role.value, keys, content_of)
    ids = list(recorded)
    for row, hazard_id in zip(missing, made, strict=True):
        ids[row] = hazard_id
    notes = [
        say(
            "{count} rows have no id; one was computed from the shape, or the values",
            count=len(missing),
        )
    ]
    if repeated:
        notes.append(
            say(
                "{count} of them repeat the shape of another row; their ids end in -2, -3…",
                count=repeated,
            )
        )
    gaps = set(missing)
    return ids, [row in gaps for row in range(len(ids))], notes
