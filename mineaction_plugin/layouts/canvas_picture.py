# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of what lies below the maps of an order, frozen so that it prints the same again.

Each is drawn in the plane of the order, grid north up, as fine as the paper needs it, and written
as a GeoTIFF: a server that is gone, a theme that changed, or a layer in another CRS no longer
matter afterwards.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np
from osgeo import gdal, osr
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsMapSettings,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.backgrounds import PIXEL_MM, Backgrounds
from mineaction_plugin.layouts.main_thread import IsStopped, MainThread
from mineaction_plugin.layouts.map_frame import MapFrame
from mineaction_plugin.layouts.map_view import View
from mineaction_plugin.layouts.order_layers import layers_of
from mineaction_plugin.layouts.sheets import printed_sheets, sheet_frames
from mineaction_plugin.layouts.template_files import Templates

DPI = 300.0
ALIKE = 1.3
"""A map whose scale is that close to that of a picture around it needs none of its own."""
LARGEST_LOSSLESS = 3_000_000
JPEG_QUALITY = 92
OPAQUE = 255
WHOLE_RANGE = (0.0, 255.0, 127.5, 73.9)
"""Minimum, maximum, mean and deviation of a band whose colours are shown as they are."""
Bounds = tuple[float, float, float, float]


@dataclass(frozen=True)
class Extent:
    """What a picture shows: bounds in the plane of the order, and the scale of its map."""

    bounds: Bounds
    scale: float

    def serves(self, other: Extent) -> bool:
        """Whether a map of the other extent can be drawn with this one's picture."""
        west, south, east, north = self.bounds
        inside = (
            west <= other.bounds[0]
            and south <= other.bounds[1]
            and east >= other.bounds[2]
            and north >= other.bounds[3]
        )
        return inside and self.scale <= other.scale <= self.scale * ALIKE


def sheets_over(order: Order, *, imagery: bool) -> list[str]:
    """The sheets of an order that have something below them: the imagery sheet, or all others."""
    return [key for key in printed_sheets(order) if (key == "imagery") == imagery]


def extents_of(order: Order, sheet: str, templates: Templates, turn_deg: float) -> list[Extent]:
    """The extents of the maps of one sheet. Main thread only: one at a time lets the window live.

    Args:
        order: the order.
        sheet: one of `sheets_over`.
        templates: the office's, whose maps have sizes of their own.
        turn_deg: how far the maps of templates are turned.
    """
    something = QgsRasterLayer()
    below = Backgrounds(something, something, templates=templates, turn_deg=turn_deg)
    return [_extent(frame) for frame in sheet_frames(order, [sheet], layers_of(order), below)]


def fewest(wanted: Iterable[Extent]) -> list[Extent]:
    """The extents that the maps of an order need pictures for, as one picture serves many maps."""
    kept: list[Extent] = []
    for extent in sorted(wanted, key=lambda each: each.scale):
        if not any(other.serves(extent) for other in kept):
            kept.append(extent)
    return kept


def freeze(
    view: View,
    order: Order,
    extents: Sequence[Extent],
    folder: Path,
    *,
    main: MainThread,
    is_stopped: IsStopped,
) -> list[Path]:
    """Draw the pictures of an order and write them.

    Raises:
        PackError: a layer cannot be drawn, or all pictures are empty.
        OrderError: a layer is gone.
        StoppedByUserError: the user asked to stop.
    """
    files: list[Path] = []
    is_blank = True
    for number, extent in enumerate(extents):
        settings = main.call(partial(_settings, view, order, extent), is_stopped)
        image, said = main.image(settings, is_stopped)
        if said:
            raise PackError(
                "{name} could not be drawn below the maps of task {task}: {reason}.",
                name=view.credit.name,
                task=order.task.task_id,
                reason="; ".join(said),
            )
        pixels = pixels_of(image)
        is_blank = is_blank and not pixels[:, :, 3].any()
        files.append(folder / f"below_{number}.tif")
        _write(pixels, extent, order.frame.epsg, files[-1])
    if files and is_blank:
        raise PackError(
            "{name} shows nothing where task {task} lies. It may cover another place, or its "
            "server may not answer: look at it in the project, or choose another background.",
            name=view.credit.name,
            task=order.task.task_id,
        )
    return files


def _extent(frame: MapFrame) -> Extent:
    corners = frame.corners_m()
    (west, south), (east, north) = corners.min(axis=0), corners.max(axis=0)
    return Extent((float(west), float(south), float(east), float(north)), frame.scale)


def _settings(view: View, order: Order, extent: Extent) -> QgsMapSettings:
    west, south, east, north = extent.bounds
    pixel_m = PIXEL_MM * extent.scale / 1000.0
    settings = QgsMapSettings()
    settings.setTransformContext(view.project.transformContext())
    settings.setPathResolver(view.project.pathResolver())
    settings.setDestinationCrs(QgsCoordinateReferenceSystem.fromEpsgId(order.frame.epsg))
    settings.setOutputDpi(DPI)
    settings.setOutputSize(QSize(round((east - west) / pixel_m), round((north - south) / pixel_m)))
    settings.setExtent(QgsRectangle(west, south, east, north))
    settings.setBackgroundColor(QColor(Qt.GlobalColor.transparent))
    settings.setLayers(view.layers())
    styles: dict[str | None, str | None] = dict(view.styles.items())
    settings.setLayerStyleOverrides(styles)  # type: ignore[arg-type, unused-ignore]
    for flag in (
        Qgis.MapSettingsFlag.Antialiasing,
        Qgis.MapSettingsFlag.DrawLabeling,
        Qgis.MapSettingsFlag.UseAdvancedEffects,
        Qgis.MapSettingsFlag.HighQualityImageTransforms,
    ):
        settings.setFlag(flag, True)
    return settings


def pixels_of(image: QImage) -> np.ndarray:
    """Rows, columns, red green blue alpha."""
    plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
    bits = always(plain.constBits()).asstring(plain.sizeInBytes())
    rows = np.frombuffer(bits, dtype=np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : plain.width() * 4].reshape(plain.height(), plain.width(), 4).copy()


def _write(pixels: np.ndarray, extent: Extent, epsg: int, path: Path) -> None:
    """On white, without loss where that is small, else as a fine JPEG inside the TIFF."""
    flat = on_white(pixels)
    _write_tiff(flat, extent, epsg, path, ["COMPRESS=DEFLATE", "PREDICTOR=2"])
    if path.stat().st_size > LARGEST_LOSSLESS:
        lossy = ["COMPRESS=JPEG", f"JPEG_QUALITY={JPEG_QUALITY}", "PHOTOMETRIC=YCBCR"]
        _write_tiff(flat, extent, epsg, path, lossy)


def on_white(pixels: np.ndarray) -> np.ndarray:
    """Red, green and blue of what is seen where white paper lies below (rows, columns, 3)."""
    flat: np.ndarray = pixels[:, :, :3]
    if pixels[:, :, 3].min() == OPAQUE:
        return flat
    share = pixels[:, :, 3:4].astype(np.float32) / OPAQUE
    return (flat * share + OPAQUE * (1.0 - share)).round().astype(np.uint8)


def _write_tiff(
    flat: np.ndarray, extent: Extent, epsg: int, path: Path, how: Sequence[str]
) -> None:
    height, width, bands = flat.shape
    west, south, east, north = extent.bounds
    options = [*how, "INTERLEAVE=PIXEL", "TILED=YES"]
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), width, height, bands, gdal.GDT_Byte, options
    )
    if dataset is None:
        raise PackError("The picture {file} cannot be written.", file=str(path))
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    dataset.SetProjection(system.ExportToWkt())
    dataset.SetGeoTransform(
        (west, (east - west) / width, 0.0, north, 0.0, (south - north) / height)
    )
    for number in range(bands):
        band = dataset.GetRasterBand(number + 1)
        band.WriteArray(np.ascontiguousarray(flat[:, :, number]))
        # Where there are none, QGIS makes some when it opens the file, and writes them beside it.
        band.SetStatistics(*WHOLE_RANGE)
    dataset.FlushCache()
    dataset = None
