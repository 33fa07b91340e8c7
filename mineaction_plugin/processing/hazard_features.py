# SPDX-License-Identifier: GPL-3.0-or-later
"""Features of imported hazards and of findings; apart, because this needs shapely to load."""

from __future__ import annotations

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
from mineaction_plugin.core.hazard.reading import Reading
from mineaction_plugin.core.hazard.repair import RepairKind
from mineaction_plugin.core.terms.model import Finding

IMPORTED_COLUMNS: Columns = (
    *HAZARD_COLUMNS,
    ("land_class_recorded", TEXT),
    ("status_recorded", TEXT),
)
"""Our columns, and the record's own words beside the codes that were read from them."""


def imported_feature(reading: Reading, row: int) -> QgsFeature:
    """An accepted row of an import; a repair reason is its code, a colon, and the sentence."""
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
    feature.setAttributes(
        [*feature.attributes(), table.land_class_recorded[row], table.status_recorded[row]]
    )
    return feature


def issue_feature(finding: Finding) -> QgsFeature:
    """A finding in the user's language; without geometry where it has no place."""
    return finding_feature(finding, translated(finding.message))
