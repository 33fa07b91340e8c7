# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a page of a PDF draws the boundary where the page itself says that the ground is."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pyproj
import shapely
from pyproj.exceptions import CRSError

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification.compare import distances_m
from mineaction_plugin.core.order.verification.drawn_strokes import closed_strokes
from mineaction_plugin.core.order.verification.result import Named
from mineaction_plugin.core.position.ellipsoid import FloatArray
from mineaction_plugin.core.position.proj_thread import in_own_thread

POINTS_A_MM = 72.0 / 25.4


@dataclass(frozen=True)
class Ground:
    """How a page lies on the ground."""

    affine: FloatArray
    """(3, 2): from points of the page to metres of the plane."""
    epsg: int

    @property
    def metres_a_mm(self) -> float:
        """The scale: metres on the ground for a millimetre on the paper."""
        return float(np.hypot(*self.affine[0])) * POINTS_A_MM

    def placed(self, on_page: FloatArray) -> FloatArray:
        """Positions of the page in the plane."""
        result: FloatArray = np.column_stack([on_page, np.ones(len(on_page))]) @ self.affine
        return result


def ground_of(page: Any) -> Ground | None:  # noqa: ANN401 pypdf is loaded late
    """Where the map of a page lies; None where the page does not say so."""
    for viewport in page.get("/VP") or []:
        try:
            entry = viewport.get_object()
            measure = entry["/Measure"].get_object()
            corners = np.array([float(v) for v in measure["/GPTS"].get_object()]).reshape(-1, 2)
            epsg = int(measure["/GCS"].get_object()["/EPSG"])
            x0, y0, x1, y1 = (float(v) for v in entry["/BBox"].get_object())
            plane = in_own_thread(_to_plane, epsg, corners)
        except (KeyError, ValueError, TypeError, CRSError):
            return None
        on_page = np.array([(x0, y0, 1.0), (x0, y1, 1.0), (x1, y1, 1.0), (x1, y0, 1.0)])
        affine, *_ = np.linalg.lstsq(on_page, plane, rcond=None)
        return Ground(affine, epsg)
    return None


def rings_of(order: Order) -> list[Named]:
    """Each ring of the boundary without its closing vertex."""
    rings: list[Named] = []
    for polygon in shapely.get_parts(order.task.geometry):
        for ring in (polygon.exterior, *polygon.interiors):
            rings.append((f"ring {len(rings) + 1}", shapely.get_coordinates(ring)[:-1]))
    return rings


def drawn_rings(page: Any, ground: Ground, order: Order) -> tuple[Named, ...]:  # noqa: ANN401 pypdf is loaded late
    """For each ring of the boundary the stroke that is nearest to it; nothing where none fits."""
    strokes = [ground.placed(each) for each in closed_strokes(page.get_contents().get_data())]
    return tuple((name, _drawn_ring(ring, strokes, ground.epsg)) for name, ring in rings_of(order))


def off_mm(page: Any, order: Order) -> float | None:  # noqa: ANN401 pypdf is loaded late
    """How far on the paper the boundary is drawn from where it should be.

    None where the page is not georeferenced, infinite where a ring is not drawn at all.
    """
    ground = ground_of(page)
    if ground is None:
        return None
    worst_m = 0.0
    for (_, drawn), (_, ring) in zip(
        drawn_rings(page, ground, order), rings_of(order), strict=True
    ):
        if len(drawn) != len(ring):
            return float("inf")
        worst_m = max(worst_m, float(distances_m(drawn, ring).max(initial=0.0)))
    return worst_m / ground.metres_a_mm


def _to_plane(epsg: int, lat_lon: FloatArray) -> FloatArray:
    change = pyproj.Transformer.from_crs(4326, epsg, always_xy=True)
    return np.column_stack(change.transform(lat_lon[:, 1], lat_lon[:, 0]))


def _to_lonlat(epsg: int, xy: FloatArray) -> FloatArray:
    change = pyproj.Transformer.from_crs(epsg, 4326, always_xy=True)
    return np.column_stack(change.transform(xy[:, 0], xy[:, 1]))


def _drawn_ring(ring: FloatArray, strokes: list[FloatArray], epsg: int) -> FloatArray:
    """The stroke that lies nearest to a ring, from the same vertex on; nothing where none fits."""
    wanted = in_own_thread(_to_plane, epsg, ring[:, ::-1])
    best, best_m = np.zeros((0, 2)), np.inf
    for stroke in strokes:
        if len(stroke) != len(wanted):
            continue
        shift = int(np.argmin(np.hypot(*(stroke - wanted[0]).T)))
        for turned in (np.roll(stroke, -shift, axis=0), np.roll(stroke[::-1], shift + 1, axis=0)):
            off_m = float(np.hypot(*(turned - wanted).T).max())
            if off_m < best_m:
                best, best_m = turned, off_m
    return in_own_thread(_to_lonlat, epsg, best) if len(best) else best
