# SPDX-License-Identifier: GPL-3.0-or-later
"""One sheet of all tasks that teams may work on now, by operator, with counts in its legend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.layouts.drawing import Mark, Text, Type, box, text_width_mm
from mineaction_plugin.layouts.map_frame import MapFrame, fit
from mineaction_plugin.layouts.map_labels import LabelBoard, Wish
from mineaction_plugin.layouts.order_layers import memory_layer
from mineaction_plugin.layouts.page import SMALL_BOLD
from mineaction_plugin.layouts.series.facts import SeriesFacts, ShownLayer
from mineaction_plugin.layouts.series.sheet_page import Beside, SeriesPage, map_page
from mineaction_plugin.layouts.series.strip import map_box
from mineaction_plugin.symbology.operator_style import MARKER_MM, renderer
from mineaction_plugin.translation import tr

LABEL = Type(9.0, bold=True)
LEAST_SCALE = 1000.0
LONGEST = 24
MARGIN_MM = 14.0


@dataclass(frozen=True)
class ShownTask:
    """A task on the sheet, in the metres of the plane."""

    task_id: str
    operator: str
    area_m2: float | None
    shape: BaseGeometry


def operator_labels(tasks: Sequence[ShownTask]) -> dict[str, str]:
    """Operator to what the legend says of it, those with most tasks first; counts add up."""
    groups: dict[str, list[ShownTask]] = {}
    for task in tasks:
        groups.setdefault(task.operator, []).append(task)
    ordered = sorted(groups, key=lambda name: (-len(groups[name]), name.casefold()))
    return {
        name: tr("{count} · {area} m² · {operator}").format(
            count=len(groups[name]),
            area=f"{sum(task.area_m2 or 0.0 for task in groups[name]):,.0f}",
            operator=name or tr("no operator"),
        )
        for name in ordered
    }


def live_page(facts: SeriesFacts, tasks: Sequence[ShownTask], source: str) -> SeriesPage:
    """The sheet.

    Args:
        facts: its scale is not used: the largest round one that fits is.
        tasks: in the plane of the facts.
        source: what the foot calls the tasks' layer.
    """
    shapes = np.array([task.shape for task in tasks], dtype=object)
    west, south, east, north = (float(each) for each in shapely.total_bounds(shapes))
    place = map_box(facts.paper)
    on_map = fit((west, south, east, north), place, margin_mm=MARGIN_MM, least_scale=LEAST_SCALE)
    layer = memory_layer(
        "Polygon",
        facts.plane.epsg,
        ("operator",),
        [(task.shape, (task.operator,)) for task in tasks],
        renderer("operator", operator_labels(tasks)),
    )
    layer.setName(source)
    day = facts.printed_at.date().isoformat()
    shown = ShownLayer(layer, as_of=day, over_grid=True)
    heading = tr("Live tasks by operator 1:{scale}").format(scale=f"{on_map.scale:,.0f}")
    facts = replace(facts, layers=(shown, *facts.layers), scale=on_map.scale, heading=heading)
    name = tr("{count} tasks").format(count=len(tasks))
    return map_page(facts, on_map, name, (1, 1), Beside(tuple(_labels(tasks, on_map))))


def _labels(tasks: Sequence[ShownTask], on_map: MapFrame) -> list[Mark]:
    """The ids, the largest tasks first; how many found no room is said on the map."""
    spots = [shapely.point_on_surface(task.shape) for task in tasks]
    pages = on_map.to_page(shapely.get_coordinates(spots))
    half = MARKER_MM / 2
    symbols = [shapely.box(x - half, y - half, x + half, y + half) for x, y in pages.tolist()]
    nothing = shapely.LineString()
    board = LabelBoard(on_map.box, nothing, tuple(symbols))
    order = sorted(range(len(tasks)), key=lambda i: -tasks[i].shape.area)
    board.place(
        Wish(
            tasks[i].task_id[:LONGEST], float(pages[i, 0]), float(pages[i, 1]), LABEL, clear_mm=half
        )
        for i in order
    )
    return [*board.marks, *_note(board.left_out, on_map)]


def _note(left_out: int, on_map: MapFrame) -> list[Mark]:
    if not left_out:
        return []
    text = tr("Tasks without room for their id: {count}.").format(count=left_out)
    width = text_width_mm(text, SMALL_BOLD) + 4.0
    x, y = on_map.box.x, on_map.box.y + on_map.box.height - 5.0
    return [
        box(x, y, width, 5.0, line=0.2, fill="#FFFFFF"),
        Text(text, x + 2, y, width, 5.0, SMALL_BOLD, middle=True),
    ]
