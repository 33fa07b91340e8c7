# SPDX-License-Identifier: GPL-3.0-or-later
"""How many hazards, and how much land, each class had, won, lost and has: it adds up."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from mineaction_plugin.core.hazard.comparison.changes import NO_ROW, Comparison, land_classes
from mineaction_plugin.core.hazard.comparison.land import areas_m2
from mineaction_plugin.core.terms.vocabulary import LandClass

ORDER = {word.value: place for place, word in enumerate(LandClass)}


@dataclass
class Total:
    """One class. before + added - removed + came - went = now, and the same of the land.

    `area_reshaped_m2` is what hazards that stayed in the class won or lost by a new outline; a
    hazard that changed its class leaves with its old land and arrives with its new one.
    """

    land_class: str
    """A code of ours, or the record's own word where it is none."""
    before: int = 0
    added: int = 0
    removed: int = 0
    came: int = 0
    went: int = 0
    now: int = 0
    area_before_m2: float = 0.0
    area_added_m2: float = 0.0
    area_removed_m2: float = 0.0
    area_came_m2: float = 0.0
    area_went_m2: float = 0.0
    area_reshaped_m2: float = 0.0
    area_now_m2: float = 0.0


def totals(comparison: Comparison) -> list[Total]:
    """The sums of each class, ours first; counted from both tables and from the changes apart.

    Land of a hazard whose outline is the same within the tolerance counts as it was before.
    """
    before, now = land_classes(comparison.previous), land_classes(comparison.current)
    area = areas_m2(comparison.previous.geometry)
    found: dict[str, Total] = {}

    def total(word: str) -> Total:
        return found.setdefault(word, Total(word))

    for row, word in enumerate(before):
        total(word).before += 1
        total(word).area_before_m2 += area[row]
    for word in now:
        total(word).now += 1
    places = zip(
        comparison.previous_row.tolist(),
        comparison.current_row.tolist(),
        comparison.area_change_m2.tolist(),
        strict=True,
    )
    for row, other, change in places:
        if row == NO_ROW:
            total(now[other]).added += 1
            total(now[other]).area_added_m2 += change
        elif other == NO_ROW:
            total(before[row]).removed += 1
            total(before[row]).area_removed_m2 -= change
        elif before[row] == now[other]:
            total(before[row]).area_reshaped_m2 += change
        else:
            total(before[row]).went += 1
            total(before[row]).area_went_m2 += area[row]
            total(now[other]).came += 1
            total(now[other]).area_came_m2 += area[row] + change
    for each in found.values():
        each.area_now_m2 = float(
            np.sum([each.area_before_m2, each.area_added_m2, -each.area_removed_m2])
            + np.sum([each.area_came_m2, -each.area_went_m2, each.area_reshaped_m2])
        )
    return sorted(
        found.values(), key=lambda each: (ORDER.get(each.land_class, 99), each.land_class)
    )
