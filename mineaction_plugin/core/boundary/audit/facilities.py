# SPDX-License-Identifier: GPL-3.0-or-later
"""Medical facilities as a layer holds them: where they are, and whether they operate."""

from __future__ import annotations

import numpy as np

from mineaction_plugin.core.boundary.audit.records import Facility
from mineaction_plugin.core.hazard.audit.context import inner_points
from mineaction_plugin.core.hazard.binding import CODES, Binding
from mineaction_plugin.core.hazard.identity import on_earth
from mineaction_plugin.core.hazard.reading import as_text
from mineaction_plugin.core.hazard.table import Rows

CONTACTS = ("contact", "phone", "contact:phone", "contact_phone", "telephone", "tel", "radio")
"""Columns, in any case of letters, that say how a facility is called up; the first counts."""
_SURGERY = {"surgery": True, "no_surgery": False}


def facilities_of(rows: Rows, binding: Binding) -> tuple[Facility, ...]:
    """The facilities that have a place; polygons stand at a point inside them.

    Args:
        rows: points or polygons in WGS 84 longitude/latitude.
        binding: its `name` and `surgery` are used where they are bound.
    """
    names, words = _column(rows, binding, "name"), _column(rows, binding, "surgery")
    known = {word.strip(): code for word, code in binding.values.get("surgery", {}).items()}
    codes = [known.get(word, word if word in CODES["surgery"] else "") for word in words]
    contacts = _contacts(rows)
    places = inner_points(rows.geometries)
    there = np.isfinite(places).all(axis=1) & on_earth(np.column_stack([places, places]))
    return tuple(
        Facility(names[row], float(lon), float(lat), _SURGERY.get(codes[row]), contacts[row])
        for row, (lon, lat) in enumerate(places)
        if there[row]
    )


def _column(rows: Rows, binding: Binding, attribute: str) -> list[str]:
    field = binding.fields.get(attribute)
    if field is None or field not in rows.values:
        return [""] * len(rows)
    return [as_text(value).strip() for value in rows.values[field]]


def _contacts(rows: Rows) -> list[str]:
    columns = {name.casefold(): name for name in reversed(list(rows.values))}
    found = next((columns[name] for name in CONTACTS if name in columns), None)
    if found is None:
        return [""] * len(rows)
    return [as_text(value).strip() for value in rows.values[found]]
