# SPDX-License-Identifier: GPL-3.0-or-later
"""A series of map sheets at one scale: which sheets an area takes, and what each is called.

Rows are letters from the north (A, B … Z, AA), columns are numbers from the west: A1 is the
north-western sheet. The sheets without their overlap tile the area, so that whatever lies in it
lies on a sheet.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely

from mineaction_plugin.core.errors import OrderError

MOST_SHEETS = 1000
"""More is no series that anybody prints, files and finds a sheet in."""
MOST_CELLS = 250_000
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
LEAST_SHARE, MOST_SHARE = 0.0, 0.5
Bounds = tuple[float, float, float, float]
"""West, south, east, north in metres of the plane."""


@dataclass(frozen=True)
class Sheet:
    """One sheet of a series, in the metres of its plane."""

    row: int
    column: int
    west_m: float
    north_m: float
    width_m: float
    height_m: float

    @property
    def name(self) -> str:
        """B3: row and column."""
        return f"{row_letters(self.row)}{self.column + 1}"

    @property
    def bounds_m(self) -> Bounds:
        """West, south, east, north."""
        south = self.north_m - self.height_m
        return self.west_m, south, self.west_m + self.width_m, self.north_m

    @property
    def middle_m(self) -> tuple[float, float]:
        """Easting and northing of the middle."""
        return self.west_m + self.width_m / 2, self.north_m - self.height_m / 2


@dataclass(frozen=True)
class Series:
    """The sheets that show something, row by row; `rows` × `columns` cells cover the area."""

    sheets: tuple[Sheet, ...]
    rows: int
    columns: int

    @property
    def left_out(self) -> int:
        """Cells of the area without anything on them."""
        return self.rows * self.columns - len(self.sheets)

    def neighbours(self, sheet: Sheet) -> dict[str, Sheet]:
        """The sheets beside one, by side: "north", "east", "south", "west"."""
        by_cell = {(each.row, each.column): each for each in self.sheets}
        steps = {"north": (-1, 0), "east": (0, 1), "south": (1, 0), "west": (0, -1)}
        found = {
            side: by_cell.get((sheet.row + down, sheet.column + right))
            for side, (down, right) in steps.items()
        }
        return {side: each for side, each in found.items() if each is not None}

    @property
    def bounds_m(self) -> Bounds:
        """What all sheets together cover."""
        west, south, east, north = np.array([sheet.bounds_m for sheet in self.sheets]).T
        return float(west.min()), float(south.min()), float(east.max()), float(north.max())


def row_letters(row: int) -> str:
    """A to Z, then AA, AB and so on."""
    letters = ""
    number = row + 1
    while number:
        number, rest = divmod(number - 1, len(LETTERS))
        letters = LETTERS[rest] + letters
    return letters


def series_over(
    bounds_m: Bounds,
    sheet_m: tuple[float, float],
    overlap_share: float,
    shapes: Sequence[object] | npt.NDArray[np.object_] | None = None,
) -> Series:
    """The sheets over an area.

    Args:
        bounds_m: the area, in the plane.
        sheet_m: width and height of what one sheet shows.
        overlap_share: how much of its width and height a sheet shares with the next, 0 to 0.5.
        shapes: geometries in the plane; only sheets that touch one are made. None: all.

    Raises:
        OrderError: an overlap that is none, more sheets than a series takes, or nothing to show.
    """
    if not LEAST_SHARE <= overlap_share <= MOST_SHARE:
        raise OrderError(
            "The overlap of two sheets must be 0 to {most} percent, not {given}.",
            most=round(MOST_SHARE * 100),
            given=round(overlap_share * 100, 1),
        )
    west, south, east, north = bounds_m
    step_x, step_y = sheet_m[0] * (1 - overlap_share), sheet_m[1] * (1 - overlap_share)
    columns = _cells(east - west, sheet_m[0], step_x)
    rows = _cells(north - south, sheet_m[1], step_y)
    if rows * columns > MOST_CELLS:
        raise _too_many(rows * columns)
    # The sheets stand in the middle of the area: what is spare is spare on all sides.
    left = (west + east) / 2 - ((columns - 1) * step_x + sheet_m[0]) / 2
    top = (south + north) / 2 + ((rows - 1) * step_y + sheet_m[1]) / 2
    made = [
        Sheet(row, column, left + column * step_x, top - row * step_y, *sheet_m)
        for row in range(rows)
        for column in range(columns)
    ]
    whole = Series(tuple(made), rows, columns)
    sheets = made if shapes is None else _touching(whole, (step_x, step_y), shapes)
    if len(sheets) > MOST_SHEETS:
        raise _too_many(len(sheets))
    if not sheets:
        raise OrderError("Nothing lies in the area: there is no sheet to print.")
    return Series(tuple(sheets), rows, columns)


def _cells(length: float, sheet: float, step: float) -> int:
    return max(1, math.ceil((length - sheet) / step - 1e-9) + 1)


def _touching(
    whole: Series, step: tuple[float, float], shapes: Sequence[object] | npt.NDArray[np.object_]
) -> list[Sheet]:
    """The sheets whose own cell touches a shape: what only their overlap shows, the next has."""
    bounds = np.array([sheet.bounds_m for sheet in whole.sheets])
    rows = np.array([sheet.row for sheet in whole.sheets])
    columns = np.array([sheet.column for sheet in whole.sheets])
    spare_x = (bounds[:, 2] - bounds[:, 0] - step[0]) / 2
    spare_y = (bounds[:, 3] - bounds[:, 1] - step[1]) / 2
    # The outermost cells reach to the edge of their sheet, where no other sheet follows.
    west = bounds[:, 0] + np.where(columns == 0, 0.0, spare_x)
    east = bounds[:, 2] - np.where(columns == whole.columns - 1, 0.0, spare_x)
    north = bounds[:, 3] - np.where(rows == 0, 0.0, spare_y)
    south = bounds[:, 1] + np.where(rows == whole.rows - 1, 0.0, spare_y)
    tree = shapely.STRtree(shapely.box(west, south, east, north))
    hit = tree.query(np.asarray(shapes, dtype=object), predicate="intersects")[1]
    return [whole.sheets[number] for number in np.unique(hit).tolist()]


def _too_many(count: int) -> OrderError:
    return OrderError(
        "The area takes {count} sheets; a series has at most {most}. Take a smaller scale (a "
        "larger number), larger paper, or a smaller area.",
        count=count,
        most=MOST_SHEETS,
    )
