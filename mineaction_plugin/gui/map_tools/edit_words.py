# SPDX-License-Identifier: GPL-3.0-or-later
"""What the edit tool says: figures at the cursor while something is dragged, and the state."""

from __future__ import annotations

from datetime import date

import numpy as np

from mineaction_plugin.core.boundary import draft as drafts
from mineaction_plugin.core.boundary.draft import Draft
from mineaction_plugin.core.boundary.pointing import neighbours, place_of
from mineaction_plugin.core.boundary.readout import (
    LandReadout,
    NorthsAt,
    leg_readout,
    norths_at,
)
from mineaction_plugin.core.position.geodesy import area_m2, perimeter_m
from mineaction_plugin.gui.map_tools.words import distance_words, land_words, leg_words
from mineaction_plugin.translation import tr


class DragFigures:
    """Figures of one drag; the norths at the point before are found once."""

    def __init__(self, draft: Draft, key: int) -> None:
        self._key = key
        self._near = neighbours(draft, key)
        self._norths: NorthsAt | None = None
        if self._near is not None:
            today = date.today()  # noqa: DTZ011 (the user's own day: the one a compass is read)
            self._norths = norths_at(place_of(self._near[0]), drafts.plane_of(draft), today)

    def of_point(self, moved: Draft) -> list[str]:
        """The legs before and behind the point, and the land."""
        lines: list[str] = []
        here = place_of(moved.of(self._key))
        if self._near is not None and self._norths is not None:
            before, behind = self._near
            leg = leg_readout(place_of(before), here, self._norths)
            first, *bearings = leg_words(leg)
            from_before = tr("From {label}: {figures}")
            lines += [from_before.format(label=before.point.label, figures=first), *bearings]
            onward = leg_readout(here, place_of(behind), self._norths)
            lines.append(
                tr("To {label}: {distance}").format(
                    label=behind.point.label, distance=distance_words(onward.distance_m)
                )
            )
        return lines + land_lines(moved)

    def of_side(self, moved: Draft, by_m: float) -> list[str]:
        """How far the side is moved, and the land."""
        said = tr("{distance} outward") if by_m >= 0 else tr("{distance} inward")
        return [said.format(distance=distance_words(abs(by_m))), *land_lines(moved)]


def land_lines(draft: Draft) -> list[str]:
    """The land of a boundary; nothing where it has no land yet."""
    if not drafts.is_whole(draft):
        return []
    shape = drafts.polygon(draft)
    alone = np.array([shape], dtype=object)
    land = LandReadout(float(area_m2(alone)[0]), float(perimeter_m(alone)[0]), not shape.is_valid)
    return land_words(land)


def state_words(draft: Draft | None, selected: int) -> str:
    """What is edited, in one sentence."""
    if draft is None:
        return tr("No task yet: click one on the map, or choose it in the list.")
    count = sum(each.on_ring for each in draft.points)
    words = [tr("{task}: {count} points").format(task=draft.task_id, count=count)]
    if selected:
        words.append(tr("{count} selected").format(count=selected))
    return " · ".join([*words, *land_lines(draft)])
