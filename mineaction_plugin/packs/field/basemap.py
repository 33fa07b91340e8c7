# SPDX-License-Identifier: GPL-3.0-or-later
"""The ground below the field project: drawn in the task's plane, clipped, kept small.

Whatever lies below the printed maps (a file, a server, pictures kept with the order) becomes one
GeoTIFF with smaller copies of itself inside, which QField opens without a network and draws fast.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import shapely
from osgeo import gdal, osr
from qgis.core import (  # type: ignore[attr-defined, unused-ignore]  # stubs lack QgsCsException
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsMapLayer,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage

from mineaction_plugin.core.errors import PackError, say
from mineaction_plugin.core.order.exchange.field_gpkg import about
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.position.geodesy import WorkingPlane, to_plane_geometry
from mineaction_plugin.core.terms.field_project import FieldProject
from mineaction_plugin.core.terms.vocabulary import DRIVEN
from mineaction_plugin.layouts.backgrounds import Backgrounds, Credit
from mineaction_plugin.layouts.canvas_picture import WHOLE_RANGE, Bounds, on_white, pixels_of
from mineaction_plugin.layouts.template_files import Warn
from mineaction_plugin.packs.field.layers import FieldLayers, basemap_layer

FINEST_M = 0.3
"""Finer than this a phone shows nothing more of ground that somebody walks on."""
MOST_PIXELS = 16_000_000
"""More would take a quarter of a gigabyte to draw."""
BYTES_A_MB = 1_000_000
LEAST_GAIN = 0.9
"""How much coarser a picture is made at least that was too large."""
MOST_TRIES = 6
IN_MEMORY = "/vsimem/mineaction_field_basemap.tif"
HOW = ("COMPRESS=JPEG", "QUALITY=80", "BLOCKSIZE=256", "OVERVIEW_RESAMPLING=AVERAGE")
DESCRIPTION, COPYRIGHT = "TIFFTAG_IMAGEDESCRIPTION", "TIFFTAG_COPYRIGHT"
COARSER = 1.05
"""How much coarser than its source a basemap is before people are told."""


@dataclass(frozen=True)
class Ground:
    """What is drawn, and as fine as it is worth."""

    layers: tuple[QgsMapLayer, ...]
    """The topmost first."""
    pixel_m: float
    credit: Credit


def added(
    order: Order, backgrounds: Backgrounds, layers: FieldLayers, path: Path, warn: Warn
) -> FieldLayers:
    """The layers with their basemap, where there is something to draw.

    Args:
        order: whose ground it is.
        backgrounds: what lies below the printed maps.
        layers: the others.
        path: where to write it.
        warn: told when there is none, or when it had to be coarser than its source.

    Raises:
        PackError: it cannot be written.
    """
    ground = _ground(order, backgrounds)
    if ground is None:
        warn(
            say("The field project has no basemap. Choose a background, and write the pack again.")
        )
        return layers
    settings = order.field_project or FieldProject()
    bounds = bounds_of(order, settings.basemap_margin_m)
    if not _write(order, ground, bounds, path, warn):
        return layers
    return replace(layers, basemap=basemap_layer(path, ground.credit))


def bounds_of(order: Order, margin_m: float) -> Bounds:
    """West, south, east, north in the order's plane, the margin included.

    A way that is driven does not count: it may lead to a hospital an hour away, and the ground
    that people walk on would become a few pixels.
    """
    plane = WorkingPlane(order.frame.zone, order.frame.epsg)
    shapes = [
        order.task.geometry,
        *(shapely.Point(point.lon, point.lat) for point in order.points),
        *(each.geometry for each in order.worksite if each.kind not in DRIVEN),
    ]
    flat = to_plane_geometry(np.array(shapes, dtype=object), plane)
    west, south, east, north = shapely.total_bounds(flat)
    return (west - margin_m, south - margin_m, east + margin_m, north + margin_m)


def _ground(order: Order, backgrounds: Backgrounds) -> Ground | None:
    """The plain background, else the imagery; the finest picture lies above the wider ones."""
    choices = (
        (backgrounds.plain_pictures, backgrounds.plain, backgrounds.plain_credit),
        (backgrounds.imagery_pictures, backgrounds.imagery, backgrounds.imagery_credit),
    )
    for pictures, layer, credit in choices:
        given: tuple[QgsMapLayer | None, ...] = pictures or (layer,)
        found = [each for each in given if each is not None and each.isValid()]
        if found:
            ranked = sorted(found, key=lambda each: _pixel_m(each, order.frame.epsg))
            finest = max(_pixel_m(ranked[0], order.frame.epsg), FINEST_M)
            return Ground(tuple(ranked), finest, credit)
    return None


def _pixel_m(layer: QgsMapLayer, epsg: int) -> float:
    """How wide a pixel of a layer is on the ground; 0 where it has none of its own."""
    if not isinstance(layer, QgsRasterLayer) or layer.providerType() != "gdal":
        return 0.0
    plane = QgsCoordinateReferenceSystem.fromEpsgId(epsg)
    change = QgsCoordinateTransform(layer.crs(), plane, QgsCoordinateTransformContext())
    try:
        return change.transformBoundingBox(layer.extent()).width() / max(layer.width(), 1)
    except QgsCsException:
        return 0.0


def _write(order: Order, ground: Ground, bounds: Bounds, path: Path, warn: Warn) -> bool:
    """Draw and write, coarser until it is small enough; False where nothing is to be seen."""
    limit = (order.field_project or FieldProject()).basemap_limit_mb * BYTES_A_MB
    area = (bounds[2] - bounds[0]) * (bounds[3] - bounds[1])
    pixel_m = max(ground.pixel_m, math.sqrt(area / MOST_PIXELS))
    for _ in range(MOST_TRIES):
        whole = _whole_pixels(bounds, pixel_m)
        pixels = pixels_of(_drawn(order, ground, whole, pixel_m))
        if not pixels[:, :, 3].any():
            warn(
                say(
                    "The field project has no basemap: {name} shows nothing where the task lies.",
                    name=ground.credit.name,
                )
            )
            return False
        tags = {DESCRIPTION: about(order), COPYRIGHT: ground.credit.attribution}
        content = _tiff(on_white(pixels), whole, order.frame.epsg, tags)
        if len(content) <= limit:
            path.write_bytes(content)
            _say_coarser(ground, pixel_m, warn)
            return True
        pixel_m /= min(math.sqrt(limit / len(content)), LEAST_GAIN)
    warn(
        say(
            "The field project has no basemap: none of {limit} MB can be made. Raise "
            "“field_project.basemap_limit_mb” in the profile.",
            limit=f"{limit / BYTES_A_MB:g}",
        )
    )
    return False


def _whole_pixels(bounds: Bounds, pixel_m: float) -> Bounds:
    """The bounds, a little wider: QGIS would move the picture to make whole pixels fit."""
    west, south, east, north = bounds
    columns = math.ceil((east - west) / pixel_m)
    rows = math.ceil((north - south) / pixel_m)
    return (west, north - rows * pixel_m, west + columns * pixel_m, north)


def _drawn(order: Order, ground: Ground, bounds: Bounds, pixel_m: float) -> QImage:
    """The ground as a picture, north of the grid up.

    Raises:
        PackError: a layer cannot be drawn.
    """
    west, south, east, north = bounds
    settings = QgsMapSettings()
    settings.setDestinationCrs(QgsCoordinateReferenceSystem.fromEpsgId(order.frame.epsg))
    settings.setOutputSize(QSize(round((east - west) / pixel_m), round((north - south) / pixel_m)))
    settings.setExtent(QgsRectangle(west, south, east, north))
    settings.setBackgroundColor(QColor(Qt.GlobalColor.transparent))
    settings.setLayers(list(ground.layers))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    said = [str(error.message) for error in job.errors()]
    if said:
        raise PackError(
            "Task {task}: {name} could not be drawn below the field project: {reason}.",
            task=order.task.task_id,
            name=ground.credit.name,
            reason="; ".join(said),
        )
    return job.renderedImage()


def _tiff(flat: np.ndarray, bounds: Bounds, epsg: int, tags: Mapping[str, str]) -> bytes:
    """A GeoTIFF with smaller copies inside: a phone need not read all of it to draw all of it.

    It is made in memory: GDAL does not say why a disk takes no more.

    Raises:
        PackError: it cannot be made.
    """
    height, width, bands = flat.shape
    west, south, east, north = bounds
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    picture = gdal.GetDriverByName("MEM").Create("", width, height, bands, gdal.GDT_Byte)
    for name, text in tags.items():
        picture.SetMetadataItem(name, text)
    picture.SetProjection(system.ExportToWkt())
    picture.SetGeoTransform(
        (west, (east - west) / width, 0.0, north, 0.0, (south - north) / height)
    )
    for number in range(bands):
        band = picture.GetRasterBand(number + 1)
        band.WriteArray(np.ascontiguousarray(flat[:, :, number]))
        # Where there are none, QGIS makes some when it opens the file, and writes them beside it.
        band.SetStatistics(*WHOLE_RANGE)
    try:
        if not _is_made(picture):
            raise PackError("The picture of a map could not be made: there is too little memory.")
        return _content(IN_MEMORY)
    finally:
        with suppress(RuntimeError):  # where nothing was made, and GDAL is asked to raise
            gdal.Unlink(IN_MEMORY)


def _is_made(picture: gdal.Dataset) -> bool:
    """Whether GDAL made the file in memory; where another plugin asked GDAL to raise, it raises."""
    try:
        return (
            gdal.GetDriverByName("COG").CreateCopy(IN_MEMORY, picture, options=list(HOW))
            is not None
        )
    except RuntimeError:
        return False


def _content(name: str) -> bytes:
    """The bytes of a file that GDAL keeps in memory."""
    file = gdal.VSIFOpenL(name, "rb")
    try:
        return bytes(gdal.VSIFReadL(1, gdal.VSIStatL(name).size, file))
    finally:
        gdal.VSIFCloseL(file)


def _say_coarser(ground: Ground, pixel_m: float, warn: Warn) -> None:
    if pixel_m > ground.pixel_m * COARSER:
        warn(
            say(
                "The basemap of the field project shows {pixel_m} m a pixel, coarser than {name}: "
                "the area is large, or “field_project.basemap_limit_mb” is small.",
                pixel_m=f"{pixel_m:.1f}",
                name=ground.credit.name,
            )
        )
