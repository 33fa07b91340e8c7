# SPDX-License-Identifier: GPL-3.0-or-later
"""From QGIS's coordinate reference systems to the text that the core reads."""

from __future__ import annotations

from qgis.core import Qgis, QgsCoordinateReferenceSystem

from mineaction_plugin.core.errors import DatumError


def wgs84() -> QgsCoordinateReferenceSystem:
    """EPSG:4326, in which results are written, x = longitude."""
    return QgsCoordinateReferenceSystem("EPSG:4326")


def definition_of(crs: QgsCoordinateReferenceSystem, layer_name: str) -> str:
    """What names the CRS to the core: "EPSG:32633" where it has such an id, its WKT 2 otherwise.

    Raises:
        DatumError: the layer has no CRS.
    """
    if not crs.isValid():
        raise DatumError(
            "The layer {layer} has no coordinate reference system. "
            "Set it in the layer's properties (Source) and try again.",
            layer=layer_name,
        )
    if crs.authid() and not crs.authid().startswith("USER"):
        return str(crs.authid())
    return str(crs.toWkt(Qgis.CrsWktVariant.Wkt2_2019))
