# SPDX-License-Identifier: GPL-3.0-or-later
"""Layers that belong to hazards: the devices suspected in them, and the points recorded at them.

IMSMA keeps both apart from the polygon: `hazdeviceinfo` rows and points of the kinds reference
point, benchmark and so on, each with the id of its hazard (reference/domain.md §4.1, §8.2, [P]).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import shapely

from mineaction_plugin.core.errors import BindingError, Message, say
from mineaction_plugin.core.hazard.binding import Binding
from mineaction_plugin.core.hazard.identity import finite, on_earth
from mineaction_plugin.core.hazard.reading import Rejected, as_text
from mineaction_plugin.core.hazard.table import Flags, HazardTable, Rows
from mineaction_plugin.core.terms.vocabulary import PointKind

JOIN = "; "
_KINDS = {kind.value: kind for kind in PointKind}


@dataclass(frozen=True)
class HazardPoint:
    """A point that the record of a hazard names, in WGS 84 longitude and latitude."""

    hazard_id: str
    kind: PointKind
    lon: float
    lat: float
    label: str
    """The record's own name or number of it; empty where it has none."""
    source_row: int
    """Counted from 1."""


@dataclass(frozen=True)
class PointsRead:
    """Every row is a point of a hazard or refused with the reason."""

    by_hazard: Mapping[str, tuple[HazardPoint, ...]]
    refused: tuple[Rejected, ...]


@dataclass(frozen=True)
class DevicesRead:
    """What is said of each hazard, and what there is to say of the rows that say nothing."""

    by_hazard: Mapping[str, str]
    notes: tuple[Message, ...]


def points_by_hazard(rows: Rows, binding: Binding) -> Mapping[str, tuple[HazardPoint, ...]]:
    """The points of each hazard, in the record's order; see `read_points` for what is refused."""
    return read_points(rows, binding).by_hazard


def read_points(rows: Rows, binding: Binding) -> PointsRead:
    """Read a layer of hazard points.

    Args:
        rows: points in WGS 84 longitude/latitude.
        binding: its hazard_id and point_kind are needed, point_no and name used where bound.

    Raises:
        BindingError: one of the two is not bound, or its field is not in the layer.
    """
    ids = _column(rows, binding, "hazard_id", needed=True)
    words = _column(rows, binding, "point_kind", needed=True)
    labels, numbers = _labels(rows, binding, "name"), _column(rows, binding, "point_no")
    known = {word.strip(): code for word, code in binding.values.get("point_kind", {}).items()}
    usable = _usable(rows)
    found: dict[str, list[tuple[float, HazardPoint]]] = {}
    refused: list[Rejected] = []
    for row, (hazard_id, word) in enumerate(zip(ids, words, strict=True)):
        kind = _KINDS.get(known.get(word, word))
        why = _refusal(hazard_id, word, kind, usable=bool(usable[row]))
        if why is not None or kind is None:
            refused.append(Rejected(row + 1, why or say("the kind of point is not known"), ""))
            continue
        x, y = shapely.get_coordinates(rows.geometries[row])[0]
        label = labels[row] or numbers[row]
        point = HazardPoint(hazard_id, kind, float(x), float(y), label, row + 1)
        found.setdefault(hazard_id, []).append((_order(numbers[row], row), point))
    by_hazard = {
        hazard_id: tuple(point for _order_no, point in sorted(points, key=lambda pair: pair[0]))
        for hazard_id, points in found.items()
    }
    return PointsRead(by_hazard, tuple(refused))


def read_devices(rows: Rows, binding: Binding) -> DevicesRead:
    """What a table of devices says of each hazard: "Mines (PMA-2) × 12; UXO", most first.

    A quantity that is no number stands as it is written; rows that name no hazard or no device
    are counted.

    Args:
        rows: one row a kind of device.
        binding: its hazard_id is needed; contamination (the category) or model too.

    Raises:
        BindingError: a field that is needed is not bound, or not in the table.
    """
    ids = _column(rows, binding, "hazard_id", needed=True)
    categories = _labels(rows, binding, "contamination", needed="model" not in binding.fields)
    models = _labels(rows, binding, "model")
    amounts = _column(rows, binding, "quantity")
    found: dict[str, dict[tuple[str, str], list[str]]] = {}
    silent: list[int] = []
    for row, hazard_id in enumerate(ids):
        device = (categories[row], models[row])
        if hazard_id and any(device):
            found.setdefault(hazard_id, {}).setdefault(device, []).append(amounts[row])
        else:
            silent.append(row + 1)
    return DevicesRead(
        {hazard_id: JOIN.join(_devices(own)) for hazard_id, own in found.items()},
        _left_out(rows.name, silent),
    )


def _left_out(source: str, silent: Sequence[int]) -> tuple[Message, ...]:
    if not silent:
        return ()
    note = say(
        "{source}: {count} rows name no hazard or no device and were left out; the first is row "
        "{row}",
        source=source,
        count=len(silent),
        row=silent[0],
    )
    return (note,)


def with_devices(
    table: HazardTable, devices: Mapping[str, str], source: str
) -> tuple[HazardTable, tuple[Message, ...]]:
    """The hazards with what the devices' table says added to their contamination.

    Returns:
        the hazards, and how many devices' records belong to none of them.
    """
    ids = [hazard_id.strip() for hazard_id in table.hazard_id]
    contamination = [
        _joined(own, devices.get(hazard_id, ""))
        for own, hazard_id in zip(table.contamination, ids, strict=True)
    ]
    strangers = sorted(set(devices) - set(ids))
    notes: tuple[Message, ...] = ()
    if strangers:
        note = say(
            "{source} has devices of {count} hazards that are not here; the first is {hazard}",
            source=source,
            count=len(strangers),
            hazard=strangers[0],
        )
        notes = (note,)
    bound = table.bound | {"contamination"} if devices else table.bound
    return replace(table, contamination=contamination, bound=bound), notes


def _joined(own: str, devices: str) -> str:
    if not own or own.casefold() in devices.casefold():
        return devices or own
    return own if devices.casefold() in own.casefold() else f"{own}{JOIN}{devices}"


def _devices(own: Mapping[tuple[str, str], Sequence[str]]) -> list[str]:
    """The devices of one hazard, those of the greatest number first."""
    counted = [(device, _amounts(written)) for device, written in own.items()]
    counted.sort(key=lambda pair: -pair[1][0])
    return [_device(*device, total, words) for device, (total, words) in counted]


def _amounts(written: Sequence[str]) -> tuple[float, list[str]]:
    """The sum of the quantities that are numbers, and the words of the others."""
    total, words = 0.0, []
    for text in written:
        try:
            value = float(text or 0)
        except ValueError:
            value = np.nan
        if np.isfinite(value) and value >= 0:
            total += value
        else:
            words.append(text)
    return total, words


def _device(category: str, model: str, total: float, words: Sequence[str]) -> str:
    said = f"{category} ({model})" if category and model else category or model
    amounts = [f"{total:g}"] if total else []
    return " × ".join([said, *filter(None, [" + ".join([*amounts, *words])])])


def _order(number: str, row: int) -> float:
    try:
        return float(number)
    except ValueError:
        return float(row)


def _refusal(hazard_id: str, word: str, kind: PointKind | None, *, usable: bool) -> Message | None:
    if not hazard_id:
        return say("the point names no hazard")
    if kind is None:
        return say("the kind of point {word} is not in the binding", word=word or "–")
    return None if usable else say("the point has no usable position")


def _usable(rows: Rows) -> Flags:
    """(n,) true where the row is one point on Earth."""
    there: Flags = shapely.get_type_id(rows.geometries) == 0
    there &= ~shapely.is_empty(rows.geometries) & finite(rows.geometries)
    there[there] = on_earth(shapely.bounds(rows.geometries[there]))
    return there


def _column(rows: Rows, binding: Binding, attribute: str, *, needed: bool = False) -> Sequence[str]:
    name = binding.fields.get(attribute)
    if name is None and not needed:
        return [""] * len(rows)
    if name is None or name not in rows.values:
        raise BindingError(
            "The layer {layer} needs a field for {attribute}{field}. Its fields: {present}.",
            layer=rows.name,
            attribute=attribute,
            field="" if name is None else f" ({name})",
            present=", ".join(rows.values) or "none",
        )
    return [as_text(value).strip() for value in rows.values[name]]


def _labels(rows: Rows, binding: Binding, attribute: str, *, needed: bool = False) -> Sequence[str]:
    """The texts of a coded domain, where the column has one."""
    known = rows.labels.get(binding.fields.get(attribute, ""), {})
    return [known.get(word, word) for word in _column(rows, binding, attribute, needed=needed)]
