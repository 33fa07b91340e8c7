# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked of a division, and the asks that no division can meet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.division.outline import whole
from mineaction_plugin.core.errors import GeometryError

MOST_PARTS = 1000
"""More are a slip of the finger, not work for teams."""
LEAST_WIDTH_M = 0.5
"""A lane for one person is a metre wide; less than half of that is no lane."""
ROUNDING_M2 = 1.0
"""A list of areas is written in whole square metres: so much more or less is the last one's."""


class Method(StrEnum):
    """How to divide; the words of `METHOD`."""

    PARTS = "parts"
    AREA = "area"
    AREAS = "areas"
    STRIPS = "strips"
    BOXES = "boxes"
    LINE = "line"


@dataclass(frozen=True)
class Cuts:
    """How to divide a task; metres and square metres on the ground."""

    method: Method = Method.PARTS
    parts: int = 2
    """For `parts`: how many of one area."""
    area_m2: float = 0.0
    """For `area`: of each part; the last one has what is left."""
    areas_m2: tuple[float, ...] = ()
    """For `areas`: of the parts in their order; what is left is one more."""
    width_m: float = 0.0
    """Of strips and boxes."""
    bearing_grid_deg: float | None = None
    """Of the cuts, from the grid north of the task's UTM zone; None: across the long axis."""
    snap_m: float = 0.0
    """Boxes begin at grid coordinates that are whole multiples of this; 0: at the task's edge."""
    lines: tuple[BaseGeometry, ...] = ()
    """WGS 84 lines: what `line` cuts along; of the others the first gives the cuts' direction."""


def areas_of_text(text: str, *, decimal_comma: bool = False) -> tuple[float, ...]:
    """Square metres from a list.

    Semicolons, line ends and commas with a blank after them part the numbers. Where there are
    none of these, commas do, unless `decimal_comma` says how the user writes numbers.

    Raises:
        GeometryError: names what is no number, or could be two.
    """
    words = re.split(r";|\n|[,،]\s+", text)
    if len(words) == 1 and not decimal_comma:
        words = re.split(r"[,،]", text)
    return tuple(_area_of(word) for word in words if word.strip())


def _area_of(word: str) -> float:
    plain = "".join(word.split()).replace("٫", ",")
    if re.search(r",\d{3,}|,.*,", plain):
        raise GeometryError(
            "“{word}” in the list of areas could be one number or two. Put semicolons between the "
            "numbers, and no commas into them.",
            word=word.strip(),
        )
    try:
        return float(plain.replace(",", "."))
    except ValueError:
        raise GeometryError(
            "“{word}” in the list of areas is not a number of square metres.", word=word.strip()
        ) from None


def refuse_impossible(cuts: Cuts) -> None:
    """Refuse what no task could be divided by.

    Raises:
        GeometryError: says what to change.
    """
    if cuts.method is Method.PARTS and not 2 <= cuts.parts <= MOST_PARTS:  # noqa: PLR2004
        raise GeometryError(
            "A task is divided into 2 to {most} parts, not into {parts}.",
            most=MOST_PARTS,
            parts=cuts.parts,
        )
    if cuts.method is Method.AREA and not _positive(cuts.area_m2):
        raise GeometryError("Say how many square metres each part is to have: more than 0.")
    if cuts.method is Method.AREAS:
        if not cuts.areas_m2:
            raise GeometryError("Say how many square metres the parts are to have.")
        for number, area in enumerate(cuts.areas_m2, start=1):
            if not _positive(area):
                raise GeometryError(
                    "Area {number} of the list is {area}: it must be more than 0.",
                    number=number,
                    area=area,
                )
    if cuts.method in {Method.STRIPS, Method.BOXES}:
        _refuse_narrow(cuts)
    if cuts.method is Method.LINE and not cuts.lines:
        raise GeometryError("There is no line to cut along: draw one, or name a layer of lines.")
    if cuts.bearing_grid_deg is not None and not np.isfinite(cuts.bearing_grid_deg):
        raise GeometryError("The bearing of the cuts is not a number.")


def _refuse_narrow(cuts: Cuts) -> None:
    if not (np.isfinite(cuts.width_m) and cuts.width_m >= LEAST_WIDTH_M):
        raise GeometryError(
            "Strips and boxes are {least} m wide or more, not {width} m.",
            least=LEAST_WIDTH_M,
            width=cuts.width_m,
        )
    if not (np.isfinite(cuts.snap_m) and cuts.snap_m >= 0):
        raise GeometryError("Grid coordinates cannot be rounded to {snap} m.", snap=cuts.snap_m)
    turned = cuts.bearing_grid_deg is not None and cuts.bearing_grid_deg % 90 != 0
    if cuts.method is Method.BOXES and cuts.snap_m and (turned or cuts.lines):
        raise GeometryError(
            "Boxes on round grid coordinates lie along the grid. Leave out the bearing and the "
            "line, or do not round."
        )


def refuse_too_many(count: int) -> None:
    """Refuse more parts than anyone can mean; to be asked before they are made."""
    if count > MOST_PARTS:
        raise GeometryError(
            "That would make {count} parts; {most} is the most. Ask for fewer or larger ones.",
            count=count,
            most=MOST_PARTS,
        )


def land_of(polygon: BaseGeometry | None) -> BaseGeometry:
    """The land to divide, in one piece across the antimeridian.

    Raises:
        GeometryError: no land, or an outline of which nobody can say where its land is.
    """
    if polygon is None or polygon.is_empty:
        raise GeometryError("There is no polygon to divide.")
    if polygon.geom_type not in {"Polygon", "MultiPolygon"}:
        raise GeometryError(
            "A {kind} cannot be divided into land: it needs a polygon.", kind=polygon.geom_type
        )
    land = whole(polygon)
    if not land.is_valid:
        raise GeometryError(
            "The boundary contradicts itself ({fault}). Mend it first, then divide.",
            fault=shapely.is_valid_reason(land),
        )
    return land


def land_asked(cuts: Cuts, whole_m2: float) -> tuple[float, ...]:
    """The area of each part in m²; they add up to the whole.

    Raises:
        GeometryError: more than there is, or nothing to divide.
    """
    if cuts.method is Method.PARTS:
        return (whole_m2 / cuts.parts,) * cuts.parts
    if cuts.method is Method.AREA:
        if cuts.area_m2 >= whole_m2:
            raise GeometryError(
                "The task has {whole:,.1f} m²: no part of {area:,.1f} m² can be cut from it.",
                whole=whole_m2,
                area=cuts.area_m2,
            )
        refuse_too_many(int(np.ceil(whole_m2 / cuts.area_m2)))
        asked = (cuts.area_m2,) * int(whole_m2 // cuts.area_m2)
    else:
        asked = cuts.areas_m2
        refuse_too_many(len(asked))
    left = whole_m2 - sum(asked)
    if left < -ROUNDING_M2:
        raise GeometryError(
            "The areas add up to {asked:,.1f} m², but the task has only {whole:,.1f} m².",
            asked=sum(asked),
            whole=whole_m2,
        )
    if left > ROUNDING_M2:
        return (*asked, left)
    rounded = (*asked[:-1], asked[-1] + left)
    if len(rounded) == 1 or rounded[-1] <= 0:
        raise GeometryError(
            "One area of {area:,.1f} m² is the whole task: there is nothing to divide.",
            area=sum(asked),
        )
    return rounded


def _positive(value: float) -> bool:
    return bool(np.isfinite(value) and value > 0)
