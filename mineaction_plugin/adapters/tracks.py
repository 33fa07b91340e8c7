# SPDX-License-Identifier: GPL-3.0-or-later
"""Tracks, routes, waypoints and areas that a handheld or a phone recorded (GPX, KML, KMZ)."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from osgeo import gdal, ogr
from shapely.geometry import LineString
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.adapters.gx_tracks import gx_tracks
from mineaction_plugin.core.errors import GeometryError

DRIVERS = ("GPX", "KML")
"""Not LIBKML: some systems lack it, and it ends QGIS on a phone's track without times."""
GPX_LAYERS = ("tracks", "routes", "waypoints")
"""GPX's other layers are the points of tracks and routes once more."""
LEAST_WAYPOINTS = 3


@dataclass(frozen=True)
class Track:
    """One thing that a file holds, in WGS 84 lon/lat."""

    name: str
    kind: str
    """"area", "track", "route" or "waypoints"."""
    geometry: BaseGeometry
    """Polygon or line; waypoints are a line through them, in the order of the file."""

    @property
    def points(self) -> int:
        """How many positions it has."""
        return int(shapely.get_num_coordinates(self.geometry))


def read_tracks(path: Path) -> tuple[Track, ...]:
    """All tracks, routes and areas of a file, and its waypoints as one line.

    Raises:
        GeometryError: the file cannot be read, or holds nothing that goes around an area.
    """
    if not path.is_file():
        raise GeometryError("There is no file {file}.", file=str(path))
    found: list[Track] = []
    waypoints: list[np.ndarray] = []
    for layer, name, shape in _read(path):
        if shape.geom_type == "Point":
            waypoints.append(shapely.get_coordinates(shape)[0])
        else:
            found.append(Track(name, _kind(shape, layer), shape))
    if len(waypoints) >= LEAST_WAYPOINTS:
        found.append(Track("", "waypoints", LineString(waypoints)))
    if not found:
        raise GeometryError(
            "{file} holds no track, no route and no area, and fewer than three waypoints.",
            file=path.name,
        )
    return tuple(found)


def _read(path: Path) -> list[tuple[str, str, BaseGeometry]]:
    """Layer, name and shape of everything in a file; a file that breaks off gives nothing."""
    inside = _inside(path)
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    try:
        dataset = gdal.OpenEx(inside, gdal.OF_VECTOR, allowed_drivers=list(DRIVERS))
        if dataset is not None:
            gdal.ErrorReset()  # what another driver said before this one opened it
        found = [] if dataset is None else [*_all(dataset), *_gx(dataset, path)]
        failed = dataset is None or gdal.GetLastErrorType() >= gdal.CE_Failure
        said = gdal.GetLastErrorMsg()
    except RuntimeError as error:  # where somebody has switched GDAL's exceptions on
        failed, said, found = True, str(error), []
    finally:
        gdal.PopErrorHandler()
    if failed:
        raise GeometryError(
            "{file} cannot be read as GPX, KML or KMZ. {said}", file=path.name, said=said
        )
    return found


def _all(dataset: gdal.Dataset) -> Iterator[tuple[str, str, BaseGeometry]]:
    gpx = dataset.GetDriver().ShortName == "GPX"
    for number in range(dataset.GetLayerCount()):
        layer = dataset.GetLayer(number)
        if not gpx or layer.GetName() in GPX_LAYERS:
            yield from ((layer.GetName(), name, shape) for name, shape in _shapes(layer))


def _gx(dataset: gdal.Dataset, path: Path) -> Iterator[tuple[str, str, BaseGeometry]]:
    """The tracks of a phone's KML, which GDAL's driver passes over without a word."""
    if dataset.GetDriver().ShortName == "KML":
        for name, line in gx_tracks(_kml(path)):
            yield "", name, line


def _kml(path: Path) -> bytes:
    if path.suffix.casefold() != ".kmz":
        return path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        return archive.read(_main_kml(archive.namelist()))


def _main_kml(names: Sequence[str]) -> str:
    """The KML of a KMZ that leads to the others: the one nearest to the top; "" for none."""
    kmls = [name for name in names if name.casefold().endswith(".kml")]
    return min(kmls, key=lambda name: (name.count("/"), name), default="")


def _inside(path: Path) -> str:
    """The path as GDAL opens it; a KMZ is a zip with a KML in it."""
    if path.suffix.casefold() != ".kmz":
        return str(path)
    try:
        with zipfile.ZipFile(path) as archive:
            inside = _main_kml(archive.namelist())
    except (OSError, zipfile.BadZipFile) as error:
        raise GeometryError("{file} is no KMZ: it is not a zip file.", file=path.name) from error
    if not inside:
        raise GeometryError("{file} holds no KML.", file=path.name)
    return f"/vsizip/{{{path}}}/{inside}"


def _shapes(layer: ogr.Layer) -> Iterator[tuple[str, BaseGeometry]]:
    """Name and plain parts of each feature; collections are taken apart, empty ones left out."""
    for feature in layer:
        geometry = feature.GetGeometryRef()
        if geometry is None or geometry.IsEmpty():
            continue
        geometry = geometry.Clone()
        geometry.FlattenTo2D()
        shape = shapely.from_wkb(bytes(geometry.ExportToWkb()), on_invalid="ignore")
        name = _name(feature)
        whole = [shape] if shape is not None and not _mixed(shape) else shapely.get_parts(shape)
        yield from ((name, each) for each in whole if each is not None and not each.is_empty)


def _mixed(shape: BaseGeometry) -> bool:
    return shape.geom_type in {"GeometryCollection", "MultiPoint"}


def _name(feature: ogr.Feature) -> str:
    for field in ("name", "Name"):
        place = feature.GetFieldIndex(field)
        if place >= 0 and feature.IsFieldSetAndNotNull(place):
            return str(feature.GetFieldAsString(place)).strip()
    return ""


def _kind(shape: BaseGeometry, layer: str) -> str:
    if shape.geom_type in {"Polygon", "MultiPolygon"}:
        return "area"
    return "route" if layer == "routes" else "track"
