# SPDX-License-Identifier: GPL-3.0-or-later
"""The grid of a map as its programme wants it: a layer of lines, and labels on all four edges."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import shapely
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsLineSymbol,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.position import map_grid
from mineaction_plugin.core.position.geodesy import WorkingPlane
from mineaction_plugin.core.position.map_grid import SQUARE_M, Grid
from mineaction_plugin.core.terms.paper import SheetSettings
from mineaction_plugin.layouts.drawing import Align, Mark, Text, Type, box, text_width_mm
from mineaction_plugin.layouts.grid_words import Crossing, edge_words, interval_words
from mineaction_plugin.layouts.map_frame import Box, MapFrame
from mineaction_plugin.layouts.map_labels import Wish
from mineaction_plugin.layouts.map_parts import over_map
from mineaction_plugin.layouts.order_layers import Row, memory_layer
from mineaction_plugin.layouts.order_text import metres, plane_word, signed_east
from mineaction_plugin.symbology.fills import made_of, stroke
from mineaction_plugin.translation import tr

GRID_COLOUR = "#8A8A8A"
GRID_WIDTH_MM = 0.15
LABEL = Type(9.0)
SQUARE_NAME = Type(14.0, bold=True, colour="#555555")
LABEL_MM = 4.2
"""The height of the labels outside a map."""
BETWEEN_MM = 2.0
LINES_APART_MM = 26.0
ON_EDGE_MM = 0.05
METRES_IN_DEGREE = 111_320.0
TURNED_FROM_DEG = 0.05


@dataclass(frozen=True)
class MapGrid:
    """The grid of one map: its lines, and how they are called."""

    kind: str
    """A word of `core.terms.paper.GRIDS`."""
    frame: MapFrame
    plane: WorkingPlane
    interval: float
    """Metres; degrees where the kind is "dms"."""
    grid: Grid

    def layer(self) -> QgsVectorLayer:
        """The lines as a layer, which hazards lie below and the boundary lies above."""
        rows: list[Row] = [
            (line.shape, ("square" if self._is_square(line.value) else "grid",))
            for line in self.grid.lines
        ]
        rows += [(border, ("border",)) for border in self.grid.borders]
        return memory_layer("LineString", self.plane.epsg, ("kind",), rows, _look())

    def marks(self) -> list[Mark]:
        """The frame's line and the labels; they keep their sides on a mirrored page."""
        place = self.frame.box
        marks: list[Mark] = [box(place.x, place.y, place.width, place.height, line=0.35)]
        for edge in ("top", "bottom", "left", "right"):
            marks += self._edge(edge)
        return over_map(marks, place)

    def square_wishes(self, covered: BaseGeometry) -> list[Wish]:
        """The names of the 100 km squares, where a map shows more than one.

        Args:
            covered: what of the page a name had better not cover.
        """
        if len(self.grid.squares) < 2:  # noqa: PLR2004
            return []
        inside = shapely.box(*_corners(self.frame.box)).boundary
        keep_off = shapely.GeometryCollection([covered, inside, *self._borders_on_page()])
        wishes = []
        for square in self.grid.squares:
            pages = self.frame.to_page(square.places)
            x, y = pages[int(np.argmax(shapely.distance(shapely.points(pages), keep_off)))]
            wishes.append(Wish(square.name, float(x), float(y), SQUARE_NAME, on_it=True))
        return wishes

    def _borders_on_page(self) -> list[BaseGeometry]:
        """The borders of zones and squares."""
        lines = [line.shape for line in self.grid.lines if self._is_square(line.value)]
        return [
            shapely.transform(shape, self.frame.to_page) for shape in (*self.grid.borders, *lines)
        ]

    def words(self) -> list[str]:
        """What a map says of its grid."""
        if self.kind == "dms":
            grid = tr("Grid: latitude and longitude, WGS 84, lines every {interval}.")
            return [grid.format(interval=interval_words(self.interval))]
        every = metres(self.interval)
        if self.kind == "national":
            return self._national_words(every)
        if self.kind == "utm":
            grid = tr("Grid: {grid}, lines every {interval}; labels in metres.")
            return [grid.format(grid=plane_word(self.plane.zone), interval=every)]
        squares = ", ".join(dict.fromkeys(square.name for square in self.grid.squares))
        return [
            tr("Grid: MGRS {squares}, lines every {interval}; labels are the last digits.").format(
                squares=squares, interval=every
            )
        ]

    def border_words(self) -> list[str]:
        """What the border of zones is, on a map that shows one."""
        if not self.grid.borders:
            return []
        zones = sorted({line.system.name for line in self.grid.lines})
        words = tr("Dashed line: border of the UTM zones {zones}; each side has its own grid.")
        return [words.format(zones=", ".join(zones))]

    def _national_words(self, every: str) -> list[str]:
        system = self.grid.lines[0].system if self.grid.lines else None
        if system is None:
            return []
        name = QgsCoordinateReferenceSystem(system.name).description()
        words = [
            tr("Grid: {name} ({code}), lines every {interval}.").format(
                name=name, code=system.name, interval=every
            )
        ]
        if system.change_of_datum:
            known = f" (± {system.accuracy_m:g} m)" if system.accuracy_m else ""
            words.append(
                tr("Its change of datum: {operation}.").format(
                    operation=system.change_of_datum + known
                )
            )
        turn = self._turn_deg()
        if abs(turn) >= TURNED_FROM_DEG:
            words.append(
                tr("Its north lies {angle} of grid north (UTM).").format(angle=signed_east(turn))
            )
        return words

    def _turn_deg(self) -> float:
        """The direction of the lines of one easting, clockwise from the plane's grid north."""
        middle = [line for line in self.grid.lines if line.is_easting]
        if not middle:
            return 0.0
        (x0, y0), (x1, y1) = middle[len(middle) // 2].ends[:2]
        turn = float(np.degrees(np.arctan2(x1 - x0, y1 - y0)))
        return (turn + 90.0) % 180.0 - 90.0

    def _is_square(self, value: float) -> bool:
        return self.kind == "mgrs" and value % SQUARE_M == 0.0

    def _edge(self, edge: str) -> list[Mark]:
        """The labels of one edge: none over another, none around a corner."""
        place = self.frame.box
        is_level = edge in ("top", "bottom")
        begin = place.x if is_level else place.y
        length = place.width if is_level else place.height
        marks: list[Mark] = []
        free, said = begin, set()
        crossings = self._crossings(edge)
        for words in edge_words(self.kind, self.plane, crossings, self.grid.squares):
            for text in (words.short,) if words.kind in said else (words.full, words.short):
                half = text_width_mm(text, LABEL) / 2
                if words.at - half >= free and words.at + half <= begin + length:
                    marks.append(self._label(edge, words.at, text, half))
                    free = words.at + half + BETWEEN_MM
                    said |= {words.kind} if text == words.full else set()
                    break
        return marks

    def _label(self, edge: str, at: float, text: str, half: float) -> Text:
        place = self.frame.box
        x, y = {
            "top": (at, place.y - LABEL_MM / 2),
            "bottom": (at, place.y + place.height + LABEL_MM / 2),
            "left": (place.x - LABEL_MM / 2, at),
            "right": (place.x + place.width + LABEL_MM / 2, at),
        }[edge]
        turn = 0.0 if edge in ("top", "bottom") else -90.0
        left, width = x - half - 1.0, 2 * half + 2.0
        return Text(
            text,
            left,
            y - LABEL_MM / 2,
            width,
            LABEL_MM,
            LABEL,
            Align.CENTRE,
            middle=True,
            turned_deg=turn,
        )

    def _crossings(self, edge: str) -> list[Crossing]:
        """Where lines leave the map over an edge that they cross rather than follow."""
        place = self.frame.box
        axis = 1 if edge in ("top", "bottom") else 0
        where = {
            "top": place.y,
            "bottom": place.y + place.height,
            "left": place.x,
            "right": place.x + place.width,
        }[edge]
        found = []
        for line in self.grid.lines:
            for part in shapely.get_parts(line.shape):
                xy = shapely.get_coordinates(part)
                ends = self.frame.to_page(xy[[0, -1]])
                along, across = np.abs(ends[1] - ends[0])[[1 - axis, axis]]
                if across < along:
                    continue
                for end, plane_xy in zip(ends, xy[[0, -1]], strict=True):
                    if abs(end[axis] - where) < ON_EDGE_MM:
                        at, (x, y) = float(end[1 - axis]), plane_xy
                        found.append(Crossing(at, line, (float(x), float(y))))
        return sorted(found, key=lambda crossing: crossing.at)


def order_grid(order: Order, plane: WorkingPlane, frame: MapFrame) -> MapGrid:
    """The grid that the order's programme wants on a map; by default that of the task's zone."""
    settings = order.sheets or SheetSettings()
    return map_grid_of(
        settings.grid,
        plane,
        frame,
        national_epsg=settings.national_grid_epsg,
        national_operation=settings.national_grid_operation,
    )


def map_grid_of(
    kind: str,
    plane: WorkingPlane,
    frame: MapFrame,
    *,
    national_epsg: int = 0,
    national_operation: str = "",
) -> MapGrid:
    """The grid of a kind on a map.

    Args:
        kind: "mgrs", "utm", "dms" or "national".
        plane: the map's plane.
        frame: the map.
        national_epsg: the CRS of a national grid.
        national_operation: the change of its datum; empty: the best that covers the map.

    Raises:
        MineActionError: a national grid that has no place here, or no change of datum.
    """
    view = shapely.Polygon(frame.corners_m())
    interval = frame.grid_interval_m(LINES_APART_MM)
    if kind == "dms":
        middle = shapely.centroid(view)
        lon, lat = (float(value) for value in plane.to_lonlat(middle.x, middle.y))
        least_m = LINES_APART_MM * frame.scale / 1000.0
        least_deg = least_m / METRES_IN_DEGREE / max(np.cos(np.radians(lat)), 0.1)
        interval = map_grid.degree_interval(float(least_deg))
        grid = map_grid.grid_of_system(view, plane, map_grid.degrees_system(lon), interval)
    elif kind == "national":
        system = map_grid.national_system(national_epsg, view, plane, national_operation)
        grid = map_grid.grid_of_system(view, plane, system, interval)
    elif kind == "utm":
        grid = map_grid.grid_of_plane(view, plane, interval)
    else:
        grid = map_grid.grid_of_mgrs(view, plane, interval)
    return MapGrid(kind, frame, plane, interval, grid)


def _corners(place: Box) -> tuple[float, float, float, float]:
    return place.x, place.y, place.x + place.width, place.y + place.height


def _look() -> QgsCategorizedSymbolRenderer:
    """Thin lines; thicker ones around the squares; the border of zones with a white halo."""
    ink, black, white = QColor(GRID_COLOUR), QColor("#000000"), QColor("#FFFFFF")
    symbols = {
        "grid": made_of(QgsLineSymbol(), stroke(ink, GRID_WIDTH_MM)),
        "square": made_of(QgsLineSymbol(), stroke(ink, 3 * GRID_WIDTH_MM)),
        "border": made_of(
            QgsLineSymbol(), stroke(white, 1.2), stroke(black, 0.5, pattern="dash_dot")
        ),
    }
    return QgsCategorizedSymbolRenderer(
        "kind", [QgsRendererCategory(key, symbol, key) for key, symbol in symbols.items()]
    )
