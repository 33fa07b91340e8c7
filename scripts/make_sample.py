# SPDX-License-Identifier: GPL-3.0-or-later
"""Write the shipped sample: a fictional training area with a basemap, a profile and a project.

Run with the environment of build/env.sh: `make sample`. The same seed gives the same content.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr
from sample import places
from sample.hazards import Area, cleared, confirmed, quirks, suspected
from sample.project import write_project
from sample.world import (
    CENTRE_LAT,
    CENTRE_LON,
    M_PER_DEG_LAT,
    M_PER_DEG_LON,
    NOTE,
    SEED,
    Ring,
    coast,
    height_m,
    lonlat,
)

FOLDER = Path(__file__).parents[1] / "mineaction_plugin" / "resources" / "sample"
BASEMAP_PIXELS = 620
BASEMAP_HALF_M = 9_300.0
# The layers carry the date of the seed, so that the same content is the same file.
GPKG_DATE = "2026-11-24T00:00:00.000Z"


def polygon(rings: list[Ring]) -> ogr.Geometry:
    """A polygon of closed rings."""
    shape = ogr.Geometry(ogr.wkbPolygon)
    for ring in rings:
        part = ogr.Geometry(ogr.wkbLinearRing)
        for lon, lat in ring:
            part.AddPoint_2D(lon, lat)
        shape.AddGeometry(part)
    return shape


def multipolygon(parts: list[list[Ring]]) -> ogr.Geometry:
    """A multipolygon of polygons of rings."""
    shape = ogr.Geometry(ogr.wkbMultiPolygon)
    for rings in parts:
        shape.AddGeometry(polygon(rings))
    return shape


def point(east_m: float, north_m: float) -> ogr.Geometry:
    """A point so far from the centre."""
    shape = ogr.Geometry(ogr.wkbPoint)
    shape.AddPoint_2D(*lonlat(east_m, north_m))
    return shape


class Writer:
    """Writes the layers of one GeoPackage."""

    def __init__(self, path: Path) -> None:
        path.unlink(missing_ok=True)
        self.dataset = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
        self.reference = osr.SpatialReference()
        self.reference.ImportFromEPSG(4326)
        self.reference.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)

    def layer(
        self,
        name: str,
        kind: int,
        fields: list[str],
        rows: Sequence[tuple[ogr.Geometry | None, Sequence[object]]],
    ) -> None:
        """Write a layer; every row of it says that it is not real."""
        options = [f"DESCRIPTION={NOTE}", f"IDENTIFIER={name} ({NOTE})"]
        layer = self.dataset.CreateLayer(name, self.reference, kind, options)
        for field in [*fields, "note"]:
            layer.CreateField(ogr.FieldDefn(field, ogr.OFTString))
        for shape, values in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for field, value in zip([*fields, "note"], [*values, NOTE], strict=True):
                if value is not None:
                    feature.SetField(field, str(value))
            if shape is not None:
                feature.SetGeometryDirectly(shape)
            layer.CreateFeature(feature)


def area_row(area: Area) -> tuple[ogr.Geometry | None, list[object]]:
    """A row of the hazard layer."""
    shape = None if area.parts is None else multipolygon(area.parts)
    values = [area.area_id, area.name, area.area_type, area.status, area.contamination]
    return shape, [*values, area.size, area.surveyed, "Informateur fictif"]


def write_layers(path: Path) -> None:
    """Write every vector layer."""
    generator = np.random.default_rng(SEED)
    sure, unsure = confirmed(generator), suspected(generator)
    areas = [*sure, *unsure, *quirks(unsure)]
    writer = Writer(path)
    writer.layer(
        "suspect_areas",
        ogr.wkbMultiPolygon,
        [
            "Area_ID",
            "Nom",
            "typeArea",
            "STATUT",
            "Contaminat",
            "Surface_m2",
            "Date_enq",
            "informant",
        ],
        [area_row(area) for area in areas],
    )
    writer.layer(
        "cleared_areas",
        ogr.wkbPolygon,
        ["code", "etat"],
        [(polygon([ring]), [code, kind]) for code, kind, ring in cleared()],
    )
    _write_places(writer)


def _write_places(writer: Writer) -> None:
    writer.layer(
        "settlements",
        ogr.wkbPoint,
        ["name_fr", "name_ar", "place"],
        [
            (point(*at), list(names))
            for *names, east, north in places.SETTLEMENTS
            for at in [(east, north)]
        ],
    )
    writer.layer(
        "roads",
        ogr.wkbLineString,
        ["name", "highway"],
        [(_line(path), [name, kind]) for name, kind, path in places.ROADS],
    )
    writer.layer(
        "medical_facilities",
        ogr.wkbPoint,
        ["name", "amenity", "capability"],
        [
            (point(*at), list(values))
            for *values, east, north in places.MEDICAL
            for at in [(east, north)]
        ],
    )
    accidents = [
        (point(east, north), [kind, day, hurt]) for kind, day, hurt, east, north in places.ACCIDENTS
    ]
    lon, lat = lonlat(1_000.0, 1_000.0)
    wrong_sign = ogr.CreateGeometryFromWkt(f"POINT ({-lon} {lat})")
    accidents.append((wrong_sign, ["longitude of the wrong sign", "2023-02-30", None]))
    writer.layer("accidents", ogr.wkbPoint, ["TYPE", "AÑO", "hurt"], accidents)
    writer.layer(
        "reference_points",
        ogr.wkbPoint,
        ["label", "description"],
        [
            (point(*at), list(values))
            for *values, east, north in places.REFERENCE_POINTS
            for at in [(east, north)]
        ],
    )
    writer.layer(
        "coast",
        ogr.wkbPolygon,
        ["name"],
        [(polygon([coast()]), ["Île d'Exercice / جزيرة التدريب"])],
    )
    districts = [(polygon([_half(side)]), [name]) for name, side in places.DISTRICTS]
    writer.layer("municipalities", ogr.wkbPolygon, ["name"], districts)


def _line(path: tuple[tuple[float, float], ...]) -> ogr.Geometry:
    shape = ogr.Geometry(ogr.wkbLineString)
    for east, north in path:
        shape.AddPoint_2D(*lonlat(east, north))
    return shape


def _half(side: int) -> Ring:
    far = side * 8_500.0
    corners = [(0.0, -8_500.0), (far, -8_500.0), (far, 8_500.0), (0.0, 8_500.0), (0.0, -8_500.0)]
    return [lonlat(east, north) for east, north in corners]


def write_basemap(path: Path) -> None:
    """A shaded relief in 64 colours: land in green and brown, sea in blue."""
    offsets = np.linspace(-BASEMAP_HALF_M, BASEMAP_HALF_M, BASEMAP_PIXELS)
    east, north = np.meshgrid(offsets, -offsets)
    height = height_m(east, north)
    step = 2 * BASEMAP_HALF_M / BASEMAP_PIXELS
    rise_n, rise_e = np.gradient(height, step)
    light = np.clip(0.75 + 1.4 * (rise_n * -1.0 + rise_e) * -0.7, 0.35, 1.0)
    sea = height <= 0.0
    tint = np.clip(height / 650.0, 0.0, 1.0)
    index = np.where(sea, 63, (np.floor(tint * 6.99) * 9 + np.floor((light - 0.35) / 0.65 * 8.99)))
    width, tall = 2 * BASEMAP_HALF_M / M_PER_DEG_LON, 2 * BASEMAP_HALF_M / M_PER_DEG_LAT
    options = ["COMPRESS=DEFLATE", "ZLEVEL=9", "TILED=YES"]
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), BASEMAP_PIXELS, BASEMAP_PIXELS, 1, gdal.GDT_Byte, options
    )
    dataset.SetGeoTransform(
        (
            CENTRE_LON - width / 2,
            width / BASEMAP_PIXELS,
            0,
            CENTRE_LAT + tall / 2,
            0,
            -tall / BASEMAP_PIXELS,
        )
    )
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(4326)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetMetadataItem("TIFFTAG_IMAGEDESCRIPTION", NOTE)
    band = dataset.GetRasterBand(1)
    band.SetColorTable(_colours())
    band.WriteArray(index.astype(np.uint8))


def _colours() -> gdal.ColorTable:
    table = gdal.ColorTable()
    low, high = np.array([206, 219, 178]), np.array([196, 176, 150])
    for tint in range(7):
        for shade in range(9):
            colour = (low + (high - low) * tint / 6) * (0.62 + 0.38 * shade / 8)
            table.SetColorEntry(tint * 9 + shade, (*(int(c) for c in colour), 255))
    table.SetColorEntry(63, (190, 216, 236, 255))
    return table


def write_profile(path: Path) -> None:
    """A programme's settings that say on every sheet that nothing here is real."""
    settings = {
        "profile": "training",
        "inherits": "imas",
        "programme": {
            "name": NOTE,
            "authority": NOTE,
            "organisation_code": "TRAIN",
            "disclaimer": (
                f"{NOTE}. Not for navigation, not for clearance planning. "
                "No record is not evidence of no contamination. "
                "This sheet is not a safety certification or permission to enter."
            ),
        },
    }
    path.write_text(json.dumps(settings, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def main(folder: Path) -> None:
    """Write the sample into a folder."""
    gdal.UseExceptions()
    ogr.UseExceptions()
    gdal.SetConfigOption("OGR_CURRENT_DATE", GPKG_DATE)
    folder.mkdir(parents=True, exist_ok=True)
    write_layers(folder / "training_area.gpkg")
    write_basemap(folder / "basemap.tif")
    write_profile(folder / "training.json")
    write_project(folder)
    for path in sorted(folder.iterdir()):
        print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB")


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
