# SPDX-License-Identifier: GPL-3.0-or-later
"""Hazards as columns: what was read of a layer, row by row, in the field's own words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from mineaction_plugin.core.terms.model import Hazard
from mineaction_plugin.core.terms.vocabulary import HazardStatus, LandClass

Shapes = npt.NDArray[np.object_]
"""An array of shapely geometries in WGS 84 longitude/latitude; None where there is no shape."""
Floats = npt.NDArray[np.float64]
Integers = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]


def shapes(items: Sequence[Any] | Shapes) -> Shapes:
    """Put geometries into an object array, without numpy looking into them."""
    array = np.empty(len(items), dtype=object)
    array[:] = items
    return array


@dataclass(frozen=True)
class Rows:
    """A layer as it was read: values and shapes, nothing interpreted yet.

    Attributes:
        name: the layer's name, as people know it.
        values: field name to one value a row (None for NULL).
        geometries: (n,) shapely geometries in WGS 84 longitude/latitude, or None.
        unreadable: row (0-based) to the WKT of a shape that is no geometry, such as a polygon
            of two points; its geometry is None.
        labels: field name to {code: text} of its coded domain; people read the text.
    """

    name: str
    values: Mapping[str, Sequence[object]]
    geometries: Shapes
    unreadable: Mapping[int, str] = field(default_factory=dict)
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.geometries)


@dataclass(frozen=True)
class HazardTable:
    """Hazards in columns of one length; geometry in EPSG:4326, `source_row` counted from 1."""

    hazard_id: list[str]
    geometry: Shapes
    land_class: list[LandClass]
    status: list[HazardStatus]
    name: list[str]
    contamination: list[str]
    evidence: list[str]
    area_reported_m2: Floats
    """What the record says, NaN where it says nothing."""
    area_m2: Floats
    """On the ellipsoid; NaN where it was not computed."""
    source_row: list[int]
    source_layer: str
    as_of: str
    land_class_recorded: list[str]
    """The record's own word, kept also where it is none of ours."""
    status_recorded: list[str]
    id_computed: list[bool]
    repaired: list[bool]
    repair_reason: list[str]
    """A code, a colon, and a sentence: see `core.hazard.repair`."""
    confirmed_by: list[str]
    bound: frozenset[str] = frozenset()
    """The attributes that some field of the layer carries."""
    unreadable: Mapping[int, str] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.hazard_id)

    def hazard(self, row: int) -> Hazard:
        """One row as a record."""
        return Hazard(
            hazard_id=self.hazard_id[row],
            geometry=self.geometry[row],
            name=self.name[row],
            land_class=self.land_class[row],
            status=self.status[row],
            contamination=self.contamination[row],
            evidence=self.evidence[row],
            area_reported_m2=_known(self.area_reported_m2[row]),
            area_m2=_known(self.area_m2[row]),
            source_layer=self.source_layer,
            source_row=self.source_row[row],
            as_of=self.as_of,
            repaired=self.repaired[row],
            repair_reason=self.repair_reason[row],
            confirmed_by=self.confirmed_by[row],
        )


def table_of(hazards: Sequence[Hazard]) -> HazardTable:
    """Records as a table; its rows are counted from 1 in their order."""
    count = len(hazards)
    words = [""] * count
    return HazardTable(
        hazard_id=[each.hazard_id for each in hazards],
        geometry=shapes([each.geometry for each in hazards]),
        land_class=[each.land_class for each in hazards],
        status=[each.status for each in hazards],
        name=[each.name for each in hazards],
        contamination=[each.contamination for each in hazards],
        evidence=[each.evidence for each in hazards],
        area_reported_m2=np.full(count, np.nan),
        area_m2=np.full(count, np.nan),
        source_row=list(range(1, count + 1)),
        source_layer="",
        as_of="",
        land_class_recorded=words,
        status_recorded=words,
        id_computed=[False] * count,
        repaired=[each.repaired for each in hazards],
        repair_reason=[each.repair_reason for each in hazards],
        confirmed_by=[each.confirmed_by for each in hazards],
    )


def _known(value: float) -> float | None:
    return None if np.isnan(value) else float(value)
