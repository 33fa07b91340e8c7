# SPDX-License-Identifier: GPL-3.0-or-later
"""Hazard and cleared areas: most are as they should be, the others each show one quirk."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from sample.world import Ring, blob, lonlat, ring_of

SUSPECTED = (
    "SHA",
    "Suspected Hazardous Area",
    "Zone dangereuse soupçonnée",
    "منطقة مشتبه بها",
    "sha ",
)
OPEN = ("Open", "ouvert", "مفتوح", "OPEN", "Active")
CONTAMINATION = ("AP", "AP/AT", "Mines antipersonnel", "UXO", "?", None)
NAMES = (
    "Oued Sec",
    "Col du Figuier",
    "Ferme Rousse",
    "وادي الملح",
    "تل الزعتر الأحمر",
    "Plage Nord",
)
SIZES = ("12 500", "8400", "about 3 ha", None, "21000,5", "0")

# East and north of the centre, rough size, corners: confirmed areas that tasks are made from.
CONFIRMED = (
    ("CHA-001", "Crête des Moutons", -2_400.0, 1_500.0, 90.0, 5),
    ("CHA-002", "Gué Vieux", -900.0, 700.0, 70.0, 7),
    ("CHA-003", "رأس الحمام", 1_400.0, -1_500.0, 110.0, 9),
    ("CHA-004", "Bois du Phare", 2_700.0, 1_800.0, 80.0, 3),
)


@dataclass(frozen=True)
class Area:
    """A row of the hazard layer; `parts` are polygons of rings, None is a null geometry."""

    area_id: str | None
    name: str | None
    area_type: str | None
    status: str | None
    contamination: str | None
    size: str | None
    surveyed: str | None
    parts: list[list[Ring]] | None


def confirmed(generator: np.random.Generator) -> list[Area]:
    """Confirmed areas: plain, across 18 degrees east, with a hole, in two parts; one is closed."""
    areas = [
        Area(
            number,
            name,
            "CHA",
            "Open",
            "AP",
            None,
            "2026-03-14",
            [[blob(generator, east, north, size, corners)]],
        )
        for number, name, east, north, size, corners in CONFIRMED
    ]
    across = ring_of([(-70, -50), (60, -65), (85, 40), (10, 75), (-60, 45)], 0.0, 2_600.0)
    outer = ring_of([(-100, -90), (100, -90), (100, 90), (-100, 90)], 900.0, -2_600.0)
    hole = ring_of([(-25, -20), (-25, 25), (30, 20), (20, -25)], 900.0, -2_600.0)
    parts = [
        [ring_of([(-40, -35), (45, -30), (5, 50)], -3_100.0, -700.0)],
        [ring_of([(-30, -30), (35, -35), (30, 30), (-35, 25)], -2_950.0, -640.0)],
    ]
    return [
        *areas,
        Area(
            "CHA-005",
            "Méridien Est",
            "Confirmed Hazardous Area",
            "ouvert",
            "AP/AT",
            "18000",
            "2026-02-02",
            [[across]],
        ),
        Area(
            "CHA-006",
            "Carrière",
            "Zone dangereuse confirmée",
            "مفتوح",
            "UXO",
            "36 000",
            "14/01/2026",
            [[outer, hole]],
        ),
        Area("CHA-007", "تل الزعتر", "منطقة مؤكدة", "Open", "AP", None, "2026", parts),
        Area(
            "CHA-008",
            "Ancien Pont",
            "CHA",
            "Closed",
            "AP",
            "5000",
            "2021-05-30",
            [[blob(generator, 300.0, 3_900.0, 60.0, 6)]],
        ),
    ]


def suspected(generator: np.random.Generator) -> list[Area]:
    """Suspected areas, spread over the island, their words mixed as several offices write them."""
    areas = []
    for index in range(26):
        angle, far = generator.uniform(0.0, 6.283), generator.uniform(800.0, 4_300.0)
        corners = int(generator.choice([3, 4, 5, 6, 8, 12]))
        ring = blob(
            generator,
            float(far * np.cos(angle)),
            float(far * np.sin(angle)),
            float(generator.uniform(35.0, 190.0)),
            corners,
        )
        areas.append(
            Area(
                f"SHA-{index + 1:03d}",
                NAMES[index % len(NAMES)] if index % 4 else None,
                SUSPECTED[index % len(SUSPECTED)],
                OPEN[index % len(OPEN)] if index % 9 else "en cours",
                CONTAMINATION[index % len(CONTAMINATION)],
                SIZES[index % len(SIZES)],
                f"2025-{index % 12 + 1:02d}-{index + 1:02d}",
                [[ring]],
            )
        )
    return areas


def _quirk(area_id: str | None, name: str, parts: list[list[Ring]] | None) -> Area:
    return Area(area_id, name, "SHA", "Open", "AP", None, None, parts)


def quirks(plain: list[Area]) -> list[Area]:
    """One row for each thing that is wrong in real layers, named after it."""
    bow_tie = ring_of([(0, 0), (120, 80), (120, 0), (0, 80)], -1_500.0, 2_900.0)
    doubled = ring_of([(0, 0), (90, 0), (90, 0), (90, 70), (0, 70), (0, 70)], -1_900.0, -1_800.0)
    spike = ring_of(
        [(0, 0), (80, 0), (80, 60), (40, 60), (40, 260), (40, 60), (0, 60)], 2_300.0, 300.0
    )
    flat = [lonlat(3_000.0, -300.0), lonlat(3_100.0, -250.0), lonlat(3_000.0, -300.0)]
    line = ring_of([(0, 0), (50, 25), (100, 50)], 2_200.0, -3_000.0)
    sliver = ring_of([(0, 0), (2_000, 4), (2_000, 5), (0, 1)], -1_000.0, -1_300.0)
    long_leg = ring_of([(0, 0), (6_200, 90), (6_200, 140), (0, 60)], -3_100.0, 150.0)
    return [
        _quirk("SHA-101", "ring crossing itself", [[bow_tie]]),
        _quirk("SHA-102", "points written twice", [[doubled]]),
        _quirk("SHA-103", "spike", [[spike]]),
        _quirk("SHA-104", "two corners only", [[flat]]),
        _quirk("SHA-105", "corners on a line", [[line]]),
        _quirk("SHA-106", "no geometry", None),
        _quirk("SHA-107", "pas de géométrie", None),
        _quirk("SHA-108", "thin sliver", [[sliver]]),
        _quirk("SHA-109", "leg longer than 5 km", [[long_leg]]),
        _quirk("SHA-110", "same shape as SHA-002", plain[1].parts),
        _quirk(
            "SHA-003",
            "same number as another",
            [[ring_of([(0, 0), (60, 5), (40, 70)], 600.0, 1_700.0)]],
        ),
        _quirk(
            None, "no number", [[ring_of([(0, 0), (75, 10), (65, 80), (5, 60)], 1_300.0, 900.0)]]
        ),
        _quirk(
            "SHA-113",
            "overlaps CHA-002",
            [[ring_of([(0, 0), (110, 0), (110, 90), (0, 90)], -900.0, 690.0)]],
        ),
        _quirk(
            "SHA-114",
            "inside cleared land",
            [[ring_of([(0, 0), (40, 0), (40, 40), (0, 40)], -200.0, 3_320.0)]],
        ),
        Area(
            "SHA-115",
            "unknown words",
            "Zone X",
            "??",
            None,
            None,
            None,
            [[ring_of([(0, 0), (50, 0), (30, 60)], 3_600.0, 900.0)]],
        ),
        Area(
            None,
            None,
            None,
            None,
            None,
            None,
            None,
            [[ring_of([(0, 0), (30, 3), (20, 35)], -3_500.0, 2_200.0)]],
        ),
    ]


def cleared() -> list[tuple[str, str, Ring]]:
    """Cleared land: number, kind, ring."""
    return [
        ("CL-001", "Cleared", ring_of([(0, 0), (160, 0), (160, 140), (0, 140)], -260.0, 3_280.0)),
        (
            "CL-002",
            "Dépolluée",
            ring_of([(0, 0), (210, 20), (190, 150), (-10, 130)], 1_900.0, 2_900.0),
        ),
        (
            "CL-003",
            "Reduced",
            ring_of([(0, 0), (300, 10), (280, 220), (20, 200)], -2_900.0, -2_000.0),
        ),
    ]
