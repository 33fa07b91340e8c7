# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of a worksite: added, moved, removed, described anew, each once."""

from __future__ import annotations

from dataclasses import replace

import shapely

from mineaction_plugin.core.order.worksite_change import WorksiteChange, worksite_change
from mineaction_plugin.core.terms.model import WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import WorksiteKind

CP = WorksiteFeature(WorksiteKind.CONTROL_POINT, "CP", shapely.Point(17.95, 44.5))
HLS = WorksiteFeature(WorksiteKind.LANDING_SITE, "HLS", shapely.Point(17.951, 44.5))


def test_the_same_worksite_has_not_changed() -> None:
    assert worksite_change((CP, HLS), (HLS, CP)).is_none


def test_each_feature_is_told_once() -> None:
    moved = replace(CP, geometry=shapely.Point(17.9500001, 44.5), description="new place")
    verified = replace(HLS, verified_on="2026-11-30")
    park = WorksiteFeature(WorksiteKind.PARKING, "PARK", shapely.Point(17.952, 44.5))
    rest = replace(park, kind=WorksiteKind.REST_AREA)
    found = worksite_change((CP, HLS, park), (moved, verified, rest))
    assert found == WorksiteChange(("PARK",), ("CP",), ("PARK",), ("HLS",))
