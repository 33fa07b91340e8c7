# SPDX-License-Identifier: GPL-3.0-or-later
"""Field projects of the sample order, moved to another place than they were written in."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import numpy as np
import pyproj
from osgeo import gdal, osr
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsProject,
    QgsRasterLayer,
)

from mineaction_plugin.core.errors import Message
from mineaction_plugin.core.order.manifest import PackFile
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.backgrounds import NOTHING_BELOW, Backgrounds, Credit
from mineaction_plugin.packs.field.files import write_field
from mineaction_plugin.packs.writing import speaking

NAME = "MAC-2026-0012_r1"
HOSTILE = "<b>x</b> [% 1+1 %] &amp; ' \" {y} %(z)s"
GEOD = pyproj.Geod(ellps="WGS84")


class Made:
    """A field folder, moved to another place than it was written in."""

    def __init__(self, order: Order, folder: Path, below: Backgrounds = NOTHING_BELOW) -> None:
        self.said: list[str] = []
        staging = folder / f".{NAME}.part"
        staging.mkdir(parents=True)
        with speaking(order.language):
            self.files: list[PackFile] = write_field(order, staging, below, self._hear)
        self.written_in = staging
        self.folder = folder / "a phone" / "field"
        self.folder.parent.mkdir()
        shutil.move(staging / "field", self.folder)
        self.project_file = next(self.folder.glob("*.qgz"))

    def _hear(self, message: Message) -> None:
        self.said.append(str(message))

    @property
    def xml(self) -> str:
        with zipfile.ZipFile(self.project_file) as archive:
            (name,) = archive.namelist()
            return archive.read(name).decode("utf-8")

    def opened(self) -> QgsProject:
        project = QgsProject()
        assert project.read(str(self.project_file)), project.error()
        return project


def ortho(path: Path, epsg: int = 3857, pixel_m: float = 0.5, half_m: float = 900.0) -> Path:
    """A picture around the sample task, in another CRS: red in the west, blue in the east."""
    change = pyproj.Transformer.from_crs(32633, epsg, always_xy=True)
    x, y = change.transform(735_400.0, 4_931_600.0)
    size = round(2 * half_m / pixel_m)
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 3, gdal.GDT_Byte)
    system = osr.SpatialReference()
    system.ImportFromEPSG(epsg)
    dataset.SetProjection(system.ExportToWkt())
    dataset.SetGeoTransform((x - half_m, pixel_m, 0, y + half_m, 0, -pixel_m))
    rng = np.random.default_rng(7)
    noise = rng.integers(0, 60, (size, size), dtype=np.uint8)
    for number, colours in enumerate(((190, 20), (20, 20), (20, 190)), 1):
        band = noise.copy()
        band[:, : size // 2] += colours[0]
        band[:, size // 2 :] += colours[1]
        dataset.GetRasterBand(number).WriteArray(band)
    dataset = None
    return path


def below_of(path: Path) -> Backgrounds:
    layer = QgsRasterLayer(str(path), "ortho", "gdal")
    assert layer.isValid()
    return Backgrounds(plain=layer, plain_credit=Credit("Ortho 2024", "© Example survey"))


def context_value(expression: str, context: QgsExpressionContext) -> str:
    parsed = QgsExpression(expression)
    assert not parsed.hasParserError(), parsed.parserErrorString()
    return str(parsed.evaluate(context))
