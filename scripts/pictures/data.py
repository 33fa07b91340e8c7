# SPDX-License-Identifier: GPL-3.0-or-later
"""Two regions of real data, bound by guess, and how each of their layers is drawn."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsLineSymbol,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsSymbol,
    QgsVectorLayer,
)

from mineaction_plugin.adapters.descriptions import describe
from mineaction_plugin.core.hazard.binding.guess import guess
from mineaction_plugin.core.hazard.binding.model import CODES
from mineaction_plugin.core.terms.profile import Palette, load
from mineaction_plugin.core.terms.vocabulary import HazardStatus, LandClass
from mineaction_plugin.symbology import Theme, style_hazard_layer

SIDE_M = 110.0
PITCH_M = 160.0
PAIRS_CENTRE = QgsPointXY(15.0057, 44.2508)


@dataclass(frozen=True)
class Region:
    """Layers of one place, the lowest first, and where its pictures are taken.

    Attributes:
        name: start of the file names.
        title: what the picture says it shows.
        sources: what OGR opens: (name, bound) pairs; what is not bound is context.
        centre: longitude and latitude.
        crs: the metric CRS of the map.
    """

    name: str
    title: str
    sources: tuple[tuple[str, str, bool], ...]
    centre: QgsPointXY
    crs: QgsCoordinateReferenceSystem

    def fill(self, project: QgsProject, palette: Palette, theme: Theme) -> None:
        """Put the layers into a project, in the style of a theme.

        Raises:
            FileNotFoundError: a source that does not open.
        """
        for name, source, bound in self.sources:
            layer = QgsVectorLayer(source, name, "ogr")
            if not layer.isValid():
                raise FileNotFoundError(source)
            project.addMapLayer(layer)
            if bound:
                binding = guess(describe(layer), load()).binding
                style_hazard_layer(layer, binding, palette, theme)
            else:
                _context(layer)


def hazard_regions(folder: Path) -> tuple[Region, ...]:
    """Maglaj and Zavidovići in Bosnia and Herzegovina; Caquetá in Colombia."""
    bosnia = f"{folder / 'bosnia' / 'maglaj_zavidovici.gpkg'}|layername="
    return (
        Region(
            "maglaj",
            "Maglaj and Zavidovići",
            (
                ("Municipalities", f"{bosnia}municipalities", False),
                ("Rivers", f"{bosnia}rivers", False),
                ("Cleared areas", f"{bosnia}cleared_areas", True),
                ("Suspect areas", f"{bosnia}suspect_areas", True),
                ("Lifted minefields", f"{bosnia}lifted_minefields", True),
                ("Incidents", f"{bosnia}incidents", True),
            ),
            QgsPointXY(18.1166, 44.5530),
            QgsCoordinateReferenceSystem("EPSG:32634"),
        ),
        Region(
            "caqueta",
            "Caquetá, events with mines 1990–2019",
            (("Events", str(folder / "colombia" / "events_caqueta.geojson"), True),),
            QgsPointXY(-74.8817, 2.6969),
            QgsCoordinateReferenceSystem("EPSG:32618"),
        ),
    )


def pairs_layer() -> QgsVectorLayer:
    """Squares of 100 m: a column a class, a row a status, and a row a kind of contamination."""
    fields = "&".join(f"field={name}:string" for name in ("hazard_id", "land_class", "status"))
    fields += "&field=contamination:string&field=area_m2:double"
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32633&{fields}", "Hazards", "memory")
    rows = [
        (column, row, (land_class.value, status.value, ""))
        for column, land_class in enumerate(LandClass)
        for row, status in enumerate(HazardStatus)
    ]
    rows += [
        (column, len(HazardStatus), ("SHA", "open", word))
        for column, word in enumerate(CODES["contamination"])
    ]
    features = []
    for column, row, (land_class, status, word) in rows:
        x, y = 500_000.0 + column * PITCH_M, 4_900_000.0 - row * PITCH_M
        feature = QgsFeature(layer.fields())
        feature.setAttributes([f"H-{column}{row}", land_class, status, word, SIDE_M**2])
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(x, y, x + SIDE_M, y + SIDE_M)))
        features.append(feature)
    provider = layer.dataProvider()
    if provider is None or not provider.addFeatures(features)[0]:
        raise ValueError(layer.name())
    layer.updateExtents()
    return layer


def _context(layer: QgsVectorLayer) -> None:
    symbol: QgsSymbol | None
    if layer.geometryType() == Qgis.GeometryType.Line:
        symbol = QgsLineSymbol.createSimple({"line_color": "#6FA8DC", "line_width": "0.5"})
    else:
        symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": "#8A8A8A"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
