# SPDX-License-Identifier: GPL-3.0-or-later
"""A page with a map at an exact scale, a legend of what is on it, and what it is."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPointXY,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtGui import QImage

PAGE_MM = (297.0, 210.0)
MAP_MM = (8.0, 16.0, 200.0, 184.0)
LEGEND_X_MM = 212.0
DPI = 150
NOTE = "Training data: not for navigation, not for clearance planning"
SEED = 20261124
GROUND_PX = 800


class Page:
    """One picture of a project's layers."""

    def __init__(self, project: QgsProject, title: str, *, imagery: bool) -> None:
        self._project = project
        self._layout = QgsPrintLayout(project)
        self._layout.initializeDefaults()
        self._imagery = imagery
        self._label(title, 6.0)
        self._label(NOTE, 202.0)

    def write(self, centre: QgsPointXY, scale: float, path: Path) -> None:
        """Draw the map round a place (longitude, latitude) and write the page as PNG.

        Raises:
            OSError: the file cannot be written.
        """
        x, y, width, height = MAP_MM
        if self._imagery:
            self._ground(path.with_name("ground.jpg"))
        shown = QgsLayoutItemMap(self._layout)
        self._place(shown, x, y, width, height)
        to_map = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem("EPSG:4326"), self._project.crs(), self._project
        )
        at = to_map.transform(centre)
        reach = (width * scale / 2000.0, height * scale / 2000.0)
        box = QgsRectangle(
            at.x() - reach[0], at.y() - reach[1], at.x() + reach[0], at.y() + reach[1]
        )
        shown.zoomToExtent(box)
        shown.setFrameEnabled(True)
        shown.setBackgroundEnabled(not self._imagery)
        self._legend(shown)
        self._scale_bar(shown)
        settings = QgsLayoutExporter.ImageExportSettings()
        settings.dpi = DPI
        done = QgsLayoutExporter(self._layout).exportToImage(str(path), settings)
        if done != QgsLayoutExporter.ExportResult.Success:
            raise OSError(path)

    def _place(
        self, item: QgsLayoutItem, x: float, y: float, width: float = 0.0, height: float = 0.0
    ) -> None:
        self._layout.addLayoutItem(item)
        item.attemptMove(QgsLayoutPoint(x, y))
        if width:
            item.attemptResize(QgsLayoutSize(width, height))

    def _label(self, text: str, y: float) -> None:
        label = QgsLayoutItemLabel(self._layout)
        label.setText(text)
        self._place(label, MAP_MM[0], y, MAP_MM[2], 7.0)

    def _legend(self, shown: QgsLayoutItemMap) -> None:
        legend = QgsLayoutItemLegend(self._layout)
        legend.setLinkedMap(shown)
        legend.setAutoUpdateModel(True)
        legend.setLegendFilterByMapEnabled(True)
        self._place(legend, LEGEND_X_MM, MAP_MM[1])
        legend.adjustBoxSize()

    def _scale_bar(self, shown: QgsLayoutItemMap) -> None:
        bar = QgsLayoutItemScaleBar(self._layout)
        bar.setLinkedMap(shown)
        bar.applyDefaultSize()
        self._place(bar, MAP_MM[0] + 3.0, MAP_MM[1] + MAP_MM[3] - 14.0)

    def _ground(self, path: Path) -> None:
        """A texture as dark and as busy as an orthophoto, for no imagery may be fetched."""
        x, y, width, height = MAP_MM
        write_ground(path)
        picture = QgsLayoutItemPicture(self._layout)
        picture.setPicturePath(str(path))
        picture.setResizeMode(QgsLayoutItemPicture.ResizeMode.Stretch)
        self._place(picture, x, y, width, height)


def write_ground(path: Path) -> None:
    """Woods, fields and bare soil as patches of noise; the same seed gives the same ground."""
    random = np.random.default_rng(SEED)
    rough = np.kron(random.random((25, 25)), np.ones((GROUND_PX // 25, GROUND_PX // 25)))
    fine = random.normal(0.0, 0.06, (GROUND_PX, GROUND_PX))
    soil = np.array([0.52, 0.45, 0.33])
    wood = np.array([0.16, 0.26, 0.14])
    share = np.clip(rough + fine, 0.0, 1.0)[:, :, np.newaxis]
    pixels = np.clip(255 * (share * soil + (1 - share) * wood + fine[:, :, np.newaxis]), 0, 255)
    data = pixels.astype(np.uint8).tobytes()  # a QImage does not copy what it is made of
    image = QImage(data, GROUND_PX, GROUND_PX, 3 * GROUND_PX, QImage.Format.Format_RGB888)
    if not image.save(str(path)):
        raise OSError(path)
