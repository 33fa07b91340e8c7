# SPDX-License-Identifier: GPL-3.0-or-later
"""The georeferencing of a map page (ISO 32000, viewport with a geospatial measure).

QGIS writes one for single-page files only, over the page rounded to whole points, which is 0.1 mm
or 2.5 m on the ground at 1:25,000. This one names the map's own frame, exactly.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from qgis.core import Qgis, QgsCoordinateReferenceSystem

from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.position.geodesy import WorkingPlane
from mineaction_plugin.layouts.map_frame import MapFrame

POINTS_A_MM = 72.0 / 25.4
CORNERS = (0, 0, 0, 1, 1, 1, 1, 0)
"""Lower left, upper left, upper right, lower right of the viewport, as shares of it."""


def add_viewport(page: Any, frame: MapFrame, plane: WorkingPlane) -> None:  # noqa: ANN401 pypdf
    """Give a page of pypdf the viewport of its map.

    Args:
        page: the page; marks were placed from its top left corner.
        frame: the map's box in mm and its corners in the plane, in metres.
        plane: the plane; the corners are written as WGS 84 latitude and longitude.
    """
    generic = load("pypdf").generic
    top = float(page.mediabox.top)
    box = frame.box
    bounds = [
        box.x * POINTS_A_MM,
        top - (box.y + box.height) * POINTS_A_MM,
        (box.x + box.width) * POINTS_A_MM,
        top - box.y * POINTS_A_MM,
    ]
    name = generic.NameObject
    measure = generic.DictionaryObject(
        {
            name("/Type"): name("/Measure"),
            name("/Subtype"): name("/GEO"),
            name("/Bounds"): _numbers(CORNERS),
            name("/GPTS"): _numbers(_corners(frame, plane)),
            name("/LPTS"): _numbers(CORNERS),
            name("/GCS"): _system(plane.epsg),
        }
    )
    viewport = generic.DictionaryObject(
        {
            name("/Type"): name("/Viewport"),
            name("/Name"): generic.TextStringObject("Map"),
            name("/BBox"): _numbers(bounds),
            name("/Measure"): measure,
        }
    )
    page[name("/VP")] = generic.ArrayObject([viewport])


def _corners(frame: MapFrame, plane: WorkingPlane) -> list[float]:
    """Latitude and longitude of the four corners; longitudes run on over the antimeridian."""
    easting, northing = frame.corners_m().T
    lon, lat = plane.to_lonlat(easting, northing)
    lon = np.degrees(np.unwrap(np.radians(lon)))
    return [float(value) for pair in zip(lat, lon, strict=True) for value in pair]


def _system(epsg: int) -> Any:  # noqa: ANN401 pypdf is loaded at run time
    generic = load("pypdf").generic
    wkt = QgsCoordinateReferenceSystem.fromEpsgId(epsg).toWkt(Qgis.CrsWktVariant.Wkt1Esri)
    name = generic.NameObject
    return generic.DictionaryObject(
        {
            name("/Type"): name("/PROJCS"),
            name("/EPSG"): generic.NumberObject(epsg),
            name("/WKT"): generic.TextStringObject(wkt),
        }
    )


def _numbers(values: Any) -> Any:  # noqa: ANN401 pypdf is loaded at run time
    generic = load("pypdf").generic
    return generic.ArrayObject([generic.FloatObject(f"{value:.10f}") for value in values])
