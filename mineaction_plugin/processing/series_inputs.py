# SPDX-License-Identifier: GPL-3.0-or-later
"""What a series of sheets is made of: the area in its plane, and the layers that are drawn."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsVectorLayer,
)
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.bindings import stored
from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.order.series import Bounds
from mineaction_plugin.core.position.geodesy import (
    WorkingPlane,
    to_plane_geometry,
    working_plane_of,
)
from mineaction_plugin.core.position.utm import UPS, central_meridian_deg
from mineaction_plugin.layouts.series.facts import ShownLayer
from mineaction_plugin.translation import tr

FROM_MERIDIAN_DEG = 5.0
"""Farther from the middle of its zone a plane's metres are more than 3 in 1000 too long."""


@dataclass(frozen=True)
class Area:
    """What the sheets are to show, in one plane."""

    plane: WorkingPlane
    bounds_m: Bounds
    shapes: npt.NDArray[np.object_] | None
    """The geometries of the coverage in the plane; None where the whole area counts."""


def area_of(geometries: npt.NDArray[np.object_] | None, extent: BaseGeometry | None) -> Area:
    """The area of a coverage, an extent, or of the coverage inside an extent (WGS 84 degrees).

    Raises:
        OrderError: neither is given, nothing of the coverage lies in the extent, or the area is
            too wide for one plane.
    """
    if geometries is None and extent is None:
        raise OrderError("Say which area the sheets are of: give an EXTENT or a COVERAGE.")
    shapes = _clipped(geometries, extent) if geometries is not None else None
    kept = np.array([extent], dtype=object) if shapes is None else shapes
    if not len(kept):
        raise OrderError(
            "Nothing of the coverage lies in the extent, so there is no sheet to print. Choose "
            "another extent, or leave it out."
        )
    plane = working_plane_of(shapely.box(*shapely.total_bounds(kept)))
    _refuse_too_wide(kept, plane)
    in_plane = to_plane_geometry(kept, plane)
    west, south, east, north = (float(each) for each in shapely.total_bounds(in_plane))
    return Area(plane, (west, south, east, north), None if shapes is None else in_plane)


def _clipped(
    geometries: npt.NDArray[np.object_], extent: BaseGeometry | None
) -> npt.NDArray[np.object_]:
    missing = shapely.is_missing(geometries) | shapely.is_empty(geometries)
    shapes = geometries[~missing]
    if len(shapes):
        shapes = shapes[np.isfinite(shapely.bounds(shapes)).all(axis=1)]
    if extent is None or not len(shapes):
        return shapes
    with np.errstate(invalid="ignore"):  # GEOS 3.11 raises the flag without a reason
        inside = shapely.intersection(shapely.make_valid(shapes), extent)
    return inside[~shapely.is_empty(inside)]


def _refuse_too_wide(shapes: npt.NDArray[np.object_], plane: WorkingPlane) -> None:
    if plane.number == UPS:
        return
    bounds = shapely.total_bounds(shapes)
    away = np.abs(bounds[[0, 2]] - central_meridian_deg(plane.number))
    if away.max() > FROM_MERIDIAN_DEG:
        raise OrderError(
            "The area reaches from {west:.1f}° to {east:.1f}° of longitude, which is too wide for "
            "the one grid of a series. Give an EXTENT, and make a series for each part.",
            west=float(bounds[0]),
            east=float(bounds[2]),
        )


def shown_layers(
    given: Sequence[QgsMapLayer],
    coverage: QgsVectorLayer | None,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> tuple[ShownLayer, ...]:
    """The layers asked for; without any those that the project shows; at last the coverage."""
    layers = list(given)
    project = context.project()
    if not layers and project is not None:
        layers = always(project.mapThemeCollection()).masterVisibleLayers()
    if not layers and coverage is not None:
        layers = [coverage]
    return given_layers(layers, feedback)


def given_layers(
    layers: Sequence[QgsMapLayer], feedback: QgsProcessingFeedback
) -> tuple[ShownLayer, ...]:
    """The layers that can be drawn, with their date and who made them; the others are told."""
    for layer in layers:
        if not layer.isValid():
            feedback.pushWarning(
                tr(
                    "{layer} cannot be opened, so it is not on the sheets. Repair its source, or "
                    "take it out."
                ).format(layer=layer.name())
            )
    return tuple(_shown(layer) for layer in layers if layer.isValid() and layer.isSpatial())


def _shown(layer: QgsMapLayer) -> ShownLayer:
    binding = stored(layer) if isinstance(layer, QgsVectorLayer) else None
    attribution = str(always(layer.serverProperties()).attribution() or "").strip()
    return ShownLayer(layer, binding.as_of if binding else "", attribution)


def datum_changes(
    layers: Sequence[ShownLayer],
    plane: WorkingPlane,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> dict[str, str]:
    """The change of datum by which QGIS draws each layer; one that is a guess is told loudly."""
    target = QgsCoordinateReferenceSystem.fromEpsgId(plane.epsg)
    changes: dict[str, str] = {}
    for shown in layers:
        name, crs = shown.layer.name(), shown.layer.crs()
        if not crs.isValid():
            feedback.pushWarning(
                tr(
                    "{layer}: it has no coordinate reference system, so it may lie anywhere on the "
                    "sheets. Set it in the layer’s properties (Source)."
                ).format(layer=name)
            )
            continue
        transform = QgsCoordinateTransform(crs, target, context.transformContext())
        operation = transform.instantiatedCoordinateOperationDetails()
        is_guess = "ballpark" in (operation.name or "").casefold()
        if is_guess:
            feedback.pushWarning(
                tr(
                    "{layer}: no known change of datum leads from {crs} to WGS 84; on the sheets "
                    "it may be hundreds of metres off."
                ).format(layer=name, crs=crs.authid() or crs.description())
            )
        if is_guess or operation.accuracy > 0:
            changes[name] = tr("change of datum: {operation}").format(operation=operation.name)
    return changes
