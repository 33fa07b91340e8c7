# SPDX-License-Identifier: GPL-3.0-or-later
"""Read `P_task.dxf` with GDAL, through fiona (the text of the drawing is our own).

A drawing has no names: an entity is told by its layer and its place among those of it, a label by
where it stands. What is read in metres is brought back to longitude and latitude by PROJ.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.errors import Message, PackError, say
from mineaction_plugin.core.order.exchange import task_dxf
from mineaction_plugin.core.order.exchange.dxf_text import flat, unescaped
from mineaction_plugin.core.order.exchange.positions import (
    boundary_rings,
    lines,
    point_positions,
    simple_parts,
)
from mineaction_plugin.core.order.exchange.task_dxf import Label
from mineaction_plugin.core.order.exchange.text import grid_name
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification.compare import missing_marks, named
from mineaction_plugin.core.order.verification.grid_reading import grid_to_lonlat
from mineaction_plugin.core.order.verification.result import Content, Named
from mineaction_plugin.core.position.ellipsoid import FloatArray

READER = "GDAL, PROJ"
_LINES = ("BOUNDARY", "BOUNDARY_POINTS", "HAZARDS", "WORKSITE")
_LABELS = ("POINT_LABELS", "HAZARD_LABELS", "WORKSITE_LABELS")


def read(path: Path, order: Order) -> Content:
    """Lines, points and labels of each layer, in the order in which they are drawn."""
    entities = _entities(path)
    zone = order.frame.zone
    aside_m = task_dxf.offset_m(task_dxf.text_height_m(order))
    parts: dict[str, tuple[Named, ...]] = {}
    for layer in _LINES:
        drawn = lines([shape for _, shape in entities.get(layer, ())])
        parts[layer] = tuple((layer, line) for line in _to_lonlat(zone, drawn))
    for layer in _LABELS:
        found = entities.get(layer, [])
        places = np.array([shapely.get_coordinates(shape)[0] for _, shape in found]).reshape(-1, 2)
        parts[layer] = named((words for words, _ in found), grid_to_lonlat(zone, places - aside_m))
    text = " ".join(words for words, _ in entities.get(task_dxf.NOTICE.name, ()))
    return Content(parts, text, (*_strange(entities), *_marks(order, text)))


def expected(order: Order) -> Content:
    """What the file must hold."""
    shapes = {
        "BOUNDARY": [ring for _, ring in boundary_rings(order)],
        "BOUNDARY_POINTS": list(np.split(point_positions(order), len(order.points))),
        "HAZARDS": _drawn([hazard.geometry for hazard in order.hazards]),
        "WORKSITE": _drawn([feature.geometry for feature in order.worksite]),
    }
    labels = {
        "POINT_LABELS": named(
            (flat(point.label) for point in order.points), point_positions(order)
        ),
        "HAZARD_LABELS": _labelled(order, task_dxf.hazard_labels(order)),
        "WORKSITE_LABELS": _labelled(order, task_dxf.worksite_labels(order)),
    }
    return Content(
        {layer: tuple((layer, line) for line in shapes[layer]) for layer in _LINES} | labels
    )


def _to_lonlat(zone: str, drawn: Sequence[FloatArray]) -> list[FloatArray]:
    """Lines in metres of the grid to lines in degrees, with one call of PROJ for all."""
    if not drawn:
        return []
    ends = np.cumsum([len(line) for line in drawn])[:-1]
    return np.split(grid_to_lonlat(zone, np.vstack(drawn)), ends)


def _drawn(geometries: Sequence[BaseGeometry]) -> list[FloatArray]:
    return [line for geometry in geometries for line in lines(simple_parts(geometry))]


def _labelled(order: Order, labels: Sequence[Label]) -> tuple[Named, ...]:
    places = np.array([(label.x_m, label.y_m) for label in labels]).reshape(-1, 2)
    return named((label.words for label in labels), grid_to_lonlat(order.frame.zone, places))


def _entities(path: Path) -> dict[str, list[tuple[str, BaseGeometry]]]:
    """Layer to (text, shape) of each entity."""
    import fiona  # noqa: PLC0415 (loaded to read a pack, not with the plugin)
    from fiona.errors import FionaError  # noqa: PLC0415

    result: dict[str, list[tuple[str, BaseGeometry]]] = {}
    try:
        with fiona.open(path, driver="DXF") as source:
            for feature in source:
                shape = shapely.geometry.shape(feature["geometry"])
                words = unescaped(str(feature["properties"].get("Text") or ""))
                layer = str(feature["properties"].get("Layer"))
                result.setdefault(layer, []).append((words, shapely.force_2d(shape)))
    except (FionaError, shapely.errors.ShapelyError, TypeError) as error:
        raise PackError("It is no readable DXF ({reason}).", reason=str(error)) from error
    return result


def _strange(entities: dict[str, list[tuple[str, BaseGeometry]]]) -> tuple[Message, ...]:
    known = {layer.name for layer in task_dxf.LAYERS}
    return tuple(
        say("The layer {layer} does not belong to the drawing.", layer=layer)
        for layer in entities
        if layer not in known
    )


def _marks(order: Order, text: str) -> tuple[Message, ...]:
    """The marks that are missing, each as a drawing can write it."""
    handling = replace(order.programme, handling=flat(order.programme.handling))
    order = replace(order, order_no=flat(order.order_no), programme=handling)
    grid = grid_name(order.frame)
    nameless = () if grid in text else (say("The mark {mark} is missing.", mark=grid),)
    return (*missing_marks(order, text), *nameless)
