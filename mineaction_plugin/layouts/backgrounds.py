# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies below the maps of an order: a plain map, imagery, and where each comes from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from qgis.core import (  # type: ignore[attr-defined, unused-ignore]  # stubs lack QgsCsException
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
)

from mineaction_plugin.layouts.map_frame import MapFrame
from mineaction_plugin.layouts.template_files import NO_TEMPLATES, Templates

FINE_ENOUGH = 1.5
"""A picture whose pixels are at most this many times those of the paper is as good as it."""
PIXEL_MM = 25.4 / 300.0


@dataclass(frozen=True)
class Credit:
    """What a sheet says of a background: its name, who made it, and of which day it is."""

    name: str = ""
    attribution: str = ""
    as_of: str = ""


@dataclass(frozen=True)
class Backgrounds:
    """The layers below the maps of one order, in any CRS: QGIS brings them into the map's.

    `plain` and `imagery` are what a sheet draws when it does not look further. A background that
    was frozen with its order consists of several pictures, each for a map of its own size: `below`
    picks the one for a map.
    """

    plain: QgsMapLayer | None = None
    imagery: QgsMapLayer | None = None
    plain_credit: Credit = field(default_factory=Credit)
    imagery_credit: Credit = field(default_factory=Credit)
    plain_pictures: tuple[QgsRasterLayer, ...] = ()
    imagery_pictures: tuple[QgsRasterLayer, ...] = ()
    templates: Templates = NO_TEMPLATES
    """The office's own layouts, which go where the backgrounds go."""
    turn_deg: float = 0.0
    """How far the canvas was turned, clockwise: an office's template turns its maps likewise."""

    def below(self, frame: MapFrame, epsg: int, *, imagery: bool = False) -> QgsMapLayer | None:
        """The layer to draw below a map.

        Args:
            frame: the map's frame in the plane `epsg`.
            epsg: the plane of the map.
            imagery: the imagery instead of the plain map.
        """
        pictures = self.imagery_pictures if imagery else self.plain_pictures
        return best_for(frame, epsg, pictures) or (self.imagery if imagery else self.plain)


NOTHING_BELOW = Backgrounds()


def best_for(
    frame: MapFrame, epsg: int, pictures: Sequence[QgsRasterLayer]
) -> QgsRasterLayer | None:
    """The picture that covers most of a map; of those that cover it alike, the right size.

    That is the coarsest of the fine ones, because its names and lines were drawn for this scale;
    where none is fine enough, the finest.
    """
    if not pictures:
        return None
    wanted_m = PIXEL_MM * frame.scale / 1000.0

    def rank(layer: QgsRasterLayer) -> tuple[float, bool, float]:
        share, pixel_m = _share_and_pixel(layer, frame, epsg)
        is_fine = pixel_m <= wanted_m * FINE_ENOUGH
        return round(share, 2), is_fine, pixel_m if is_fine else -pixel_m

    return max(pictures, key=rank)


def _share_and_pixel(layer: QgsRasterLayer, frame: MapFrame, epsg: int) -> tuple[float, float]:
    """The share of the map that a picture covers, and its pixel in the map's metres."""
    plane = QgsCoordinateReferenceSystem.fromEpsgId(epsg)
    change = QgsCoordinateTransform(layer.crs(), plane, QgsProject().transformContext())
    try:
        covered = change.transformBoundingBox(layer.extent())
    except QgsCsException:
        return 0.0, float("inf")
    wanted = frame.extent()
    common = covered.intersect(wanted)
    share = common.area() / wanted.area() if not common.isEmpty() else 0.0
    return share, covered.width() / max(layer.width(), 1)
