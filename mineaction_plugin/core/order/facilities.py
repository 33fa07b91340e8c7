# SPDX-License-Identifier: GPL-3.0-or-later
"""The medical facilities nearest to a task, in a straight line on the ellipsoid."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from mineaction_plugin.core.boundary.audit.records import Facility as Recorded
from mineaction_plugin.core.order.order import Facility
from mineaction_plugin.core.position.geodesy import centroids, inverse
from mineaction_plugin.core.terms.model import Task

PRINTED = 3


def nearest_facilities(
    task: Task, recorded: Sequence[Recorded], count: int = PRINTED
) -> tuple[Facility, ...]:
    """The nearest facilities, the nearest first.

    Where none of them is recorded with surgery, the last gives way to the nearest that is: that
    is where somebody who is bleeding must go.

    Args:
        task: measured from its centroid, as the checks of tasks do.
        recorded: facilities in WGS 84 degrees.
        count: how many.
    """
    if not recorded or count < 1:
        return ()
    lon, lat = centroids(np.array([task.geometry], dtype=object))
    _, distance_m = inverse(
        np.full(len(recorded), lon[0]),
        np.full(len(recorded), lat[0]),
        np.array([each.lon for each in recorded]),
        np.array([each.lat for each in recorded]),
    )
    by_distance = np.argsort(distance_m, kind="stable")
    chosen = [int(place) for place in by_distance[:count]]
    if not any(recorded[place].surgery for place in chosen):
        surgery = next((int(p) for p in by_distance if recorded[p].surgery), None)
        if surgery is not None:
            chosen[-1] = surgery
    return tuple(
        Facility(
            name=each.name,
            lon=each.lon,
            lat=each.lat,
            distance_m=float(distance_m[place]),
            surgery=each.surgery,
            contact=each.contact,
        )
        for place, each in ((place, recorded[place]) for place in chosen)
    )
