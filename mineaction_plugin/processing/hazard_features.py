# SPDX-License-Identifier: GPL-3.0-or-later
"""Features of imported hazards and of findings; apart, because this needs shapely to load."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from qgis.core import QgsFeature

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.adapters.features import (
    HAZARD_COLUMNS,
    TEXT,
    Columns,
    finding_feature,
    hazard_feature,
)
from mineaction_plugin.core.hazard.reading import Reading, as_text
from mineaction_plugin.core.hazard.repair import RepairKind
from mineaction_plugin.core.hazard.table import Rows
from mineaction_plugin.core.terms.model import Finding
from mineaction_plugin.core.terms.profile import Profile

IMPORTED_COLUMNS: Columns = (
    *HAZARD_COLUMNS,
    ("land_class_recorded", TEXT),
    ("status_recorded", TEXT),
)
"""Our columns, and the record's own words beside the codes that were read from them."""


def carried(rows: Rows, profile: Profile) -> dict[str, list[str]]:
    """The columns of the analyst's own that the profile lets reach paper, where they are there.

    One that is called as one of ours is left out: ours says what it holds.
    """
    ours = {name.casefold() for name, _ in IMPORTED_COLUMNS} | {"fid", "geom"}
    return {
        name: [rows.labels.get(name, {}).get(as_text(value), as_text(value)) for value in column]
        for name in profile.hazard_source_fields
        if (column := rows.values.get(name)) is not None and name.casefold() not in ours
    }


def imported_feature(
    reading: Reading, row: int, more: Mapping[str, Sequence[str]] | None = None
) -> QgsFeature:
    """An accepted row of an import; a repair reason is its code, a colon, and the sentence.

    Args:
        reading: the import.
        row: of those accepted, counted from 0.
        more: columns of the layer that was read, behind ours; whole, as they were read.
    """
    table = reading.accepted
    hazard = table.hazard(row)
    repair = reading.repairs[row]
    if repair is not None:
        said = f"{repair.kind.value}: {translated(repair.reason)}"
        before = hazard.repair_reason
        # The first code decides whether somebody must confirm: the graver repair goes first.
        both = (said, before) if repair.kind is RepairKind.REBUILT else (before, said)
        hazard = replace(hazard, repair_reason="; ".join(filter(None, both)))
    feature = hazard_feature(hazard)
    source_row = table.source_row[row] - 1
    own = [column[source_row] for column in (more or {}).values()]
    recorded = [table.land_class_recorded[row], table.status_recorded[row]]
    feature.setAttributes([*feature.attributes(), *recorded, *own])
    return feature


def issue_feature(finding: Finding) -> QgsFeature:
    """A finding in the user's language; without geometry where it has no place."""
    return finding_feature(finding, translated(finding.message))
