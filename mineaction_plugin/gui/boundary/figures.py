# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in the dock's head in figures: misclosure, area, length."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.PyQt.QtCore import QLocale

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary.draft import (
    Closure,
    Draft,
    RingClosure,
    is_whole,
    polygon,
)
from mineaction_plugin.core.position.geodesy import area_m2, perimeter_m
from mineaction_plugin.gui.rows import square_metres
from mineaction_plugin.translation import tr


def land_words(draft: Draft) -> str:
    """18,230 m² · 562 m; how many points are missing where it is no boundary yet."""
    if not is_whole(draft):
        return tr("{points} points; a boundary needs three").format(points=len(draft.points))
    shape = np.array([polygon(draft)], dtype=object)
    around = QLocale().toString(float(perimeter_m(shape)[0]), "f", 0)
    return tr("{area} on the ellipsoid · {around} m around").format(
        area=square_metres(float(area_m2(shape)[0])), around=around
    )


def closure_words(closure: Closure) -> str:
    """The misclosure of each ring that has one; why it is unknown where it is."""
    if not any(ring.typed_legs for ring in closure.rings):
        return tr("misclosure – (no leg was typed)")
    several = len(closure.rings) > 1
    return " · ".join(_ring_words(ring, several=several) for ring in closure.rings)


def closure_advice(closure: Closure) -> Sequence[str]:
    """Which slip would explain a misclosure, as sentences."""
    return [translated(message) for message in closure.messages]


def _ring_words(ring: RingClosure, *, several: bool) -> str:
    name = (
        tr("misclosure of ring {ring}").format(ring=ring.ring_no) if several else tr("misclosure")
    )
    if ring.misclosure_m is None:
        if not ring.typed_legs:
            return tr("{misclosure} –").format(misclosure=name)
        return tr("{misclosure} unknown: the leg back was not measured").format(misclosure=name)
    metres = QLocale().toString(ring.misclosure_m, "f", 1)
    said = tr("{misclosure} {metres} m").format(misclosure=name, metres=metres)
    if ring.ratio is not None and ring.misclosure_m >= 0.05:  # noqa: PLR2004 (shown as 0.0)
        said = tr("{said} (1:{ratio})").format(said=said, ratio=round(ring.ratio))
    return tr("{said}, spread over the points").format(said=said) if ring.adjusted else said
