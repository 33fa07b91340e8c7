# SPDX-License-Identifier: GPL-3.0-or-later
"""Hazards as they were, to compare with: of a layer, or of a snapshot; this needs shapely."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from qgis.core import QgsProcessingFeedback

from mineaction_plugin.adapters import bindings
from mineaction_plugin.adapters.errors import QgsProcessingException
from mineaction_plugin.adapters.layers import LayerColumns
from mineaction_plugin.core.hazard.binding import Binding
from mineaction_plugin.core.hazard.reading import tabulate
from mineaction_plugin.core.hazard.table import HazardTable
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.processing.hazard_inputs import HazardInput, tell_values
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace import snapshots


def read_alike(columns: LayerColumns, kind: str, now: HazardInput, profile: Profile) -> Binding:
    """A binding for an earlier layer that reads the fields it shares with that of now alike.

    Guessed apart, the two layers may be read differently, and every row would seem changed.
    """
    same = {a: f for a, f in now.binding.fields.items() if f in columns.values}
    asked = replace(now.binding, layer=columns.name, fields=same, values={}, as_of="")
    if len(same) < len(now.binding.fields):
        guessed, _ = bindings.resolved("", None, columns, kind, profile)
        asked = replace(guessed, fields={**guessed.fields, **same}, values={})
    binding, _ = bindings.resolved("", asked, columns, kind, profile)
    values = {
        attribute: {**binding.values.get(attribute, {}), **words}
        for attribute, words in now.binding.values.items()
    }
    return replace(binding, values={**binding.values, **values})


def read_as_kept(columns: LayerColumns, kind: str, kept: Binding, profile: Profile) -> Binding:
    """The binding that the project keeps for an earlier layer, with values that it leaves open."""
    return bindings.resolved("", kept, columns, kind, profile)[0]


def of_layer(
    columns: LayerColumns, binding: Binding, feedback: QgsProcessingFeedback
) -> HazardTable:
    """An earlier layer as a table; words that no one knows are told."""
    read = tabulate(binding, bindings.rows_of(columns))
    tell_values(read.unmapped, (), feedback)
    return read.table


def of_workspace(
    path: Path, current: HazardTable, since: str, feedback: QgsProcessingFeedback
) -> HazardTable:
    """The last snapshot of the layer that differs from it, or of a given day or earlier."""
    kept = snapshots.latest(path, current.source_layer, since, unlike=None if since else current)
    if kept is None:
        raise QgsProcessingException(
            tr(
                "The workspace {file} keeps no earlier snapshot of {layer}. One is kept each "
                "time hazards are imported; until then, give the earlier layer as PREVIOUS."
            ).format(file=str(path), layer=current.source_layer)
        )
    feedback.pushInfo(
        tr("Compared with the snapshot of {date}, {count} hazards of {layer}.").format(
            date=kept.kept_at[:10], count=len(kept.table), layer=kept.source
        )
    )
    return replace(kept.table, as_of=kept.table.as_of or kept.kept_at[:10])
