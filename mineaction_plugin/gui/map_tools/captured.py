# SPDX-License-Identifier: GPL-3.0-or-later
"""What a drawing tool hands over when it is finished."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from mineaction_plugin.core.boundary.draft.model import Entry


@dataclass(frozen=True)
class Captured:
    """A shape in WGS 84 degrees, with what was typed for each of its vertices.

    Attributes:
        geometry: a Point, a LineString, or a Polygon; a drawn polygon may cross itself.
        entries: one for each vertex in drawn order, the closing one left out; an empty Entry
            where the vertex was clicked.
    """

    geometry: BaseGeometry
    entries: tuple[Entry, ...]
