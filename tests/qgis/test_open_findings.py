# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with a task that is issued all the same stands on its order, with the reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest
import shapely
from qgis import processing
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.model import Hazard, Task, WorksiteFeature
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.core.terms.vocabulary import LandClass, TaskKind, WorksiteKind
from mineaction_plugin.layouts import order_text
from mineaction_plugin.layouts.order_text import findings_said
from mineaction_plugin.packs.checks import open_findings
from mineaction_plugin.packs.orders import Surroundings
from mineaction_plugin.workspace import issuing, store

WEST, EAST = shapely.box(17.96, 44.49, 17.97, 44.50), shapely.box(17.969, 44.49, 17.98, 44.50)
WHOLE = Task("T-1", WEST, operator="Operator", depth_m=0.13, medical="Ambulance")


pytestmark = pytest.mark.usefixtures("provider")


def issued(folder: Path, *tasks: Task, told: QgsProcessingFeedback | None = None) -> list[Order]:
    path = folder / "w.gpkg"
    store.create(path, load())
    store.save_tasks(path, tasks)
    processing.run(
        "mineaction:taskorder",
        {
            "TASKS": f"{path}|layername=tasks",
            "HAZARDS": hazards(),
            "REASON": "The road opens on Monday",
            "OUTPUT_FOLDER": str(folder / "out"),
            "FORMATS": ["csv"],
            "WORKERS": 1,
        },
        feedback=told or QgsProcessingFeedback(),
    )
    live = issuing.live_orders(path)
    return [live[task.task_id].order() for task in tasks]


def hazards() -> QgsVectorLayer:
    fields = "field=hazard_id:string&field=land_class:string&field=status:string"
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:4326&{fields}", "hazards", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["H-1", "CHA", "open"])
    feature.setGeometry(QgsGeometry.fromWkt(shapely.box(17.96, 44.49, 17.98, 44.50).wkt))
    assert layer.dataProvider().addFeature(feature)
    return layer


def test_open_findings_and_the_reason_stand_on_the_order(tmp_path: Path) -> None:
    first, second = issued(
        tmp_path, replace(WHOLE, medical=""), replace(WHOLE, task_id="T-2", geometry=EAST)
    )
    assert first.reason == "The road opens on Monday"
    said, other = findings_said(first), findings_said(second)
    assert "Task T-1 has no medical plan, and people enter a hazard (Clearance)." in said
    assert any("lie also in task T-2" in each for each in said)
    assert any("lie also in task T-1" in each for each in other)
    assert not any("medical" in each for each in other)


def test_findings_are_said_in_the_language_of_the_reader(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (order,) = issued(tmp_path, replace(WHOLE, geometry=shapely.box(17.96, 44.49, 17.98, 44.50),
                                        operator=""))  # fmt: skip
    monkeypatch.setattr(order_text, "translated", lambda message: f"<{message.template}>")
    assert findings_said(order) == ["<Task {task}: {field} is empty, and {kind} asks for it.>"]


def _found(task: Task, known: Sequence[Hazard] = (), **around: object) -> dict[str, tuple]:
    where = Surroundings(hazards=tuple(known), **around)  # type: ignore[arg-type]
    return open_findings([task], [task], where, load(), None)


def test_a_route_through_a_hazard_is_said_of_any_layer_and_empty_fields_are_not() -> None:
    route = WorksiteFeature(
        WorksiteKind.EVACUATION_ROUTE, "", shapely.LineString([(17.95, 44.495), (17.90, 44.495)])
    )
    on_it = Hazard("H-9", shapely.box(17.92, 44.49, 17.93, 44.50), land_class=LandClass.CHA)
    bare = Task("T-1", WEST, kind=TaskKind.CLEARANCE)
    found = _found(bare, [on_it], worksite={"T-1": [route]})
    (text,) = found["T-1"]
    assert "crosses hazard {hazard}" in text
    assert _found(bare) == {}


def test_what_blocks_is_not_printed_as_if_it_did_not() -> None:
    crossed = shapely.Polygon([(17.9, 44.4), (17.91, 44.41), (17.91, 44.4), (17.9, 44.41)])
    assert _found(Task("T-1", crossed)) == {}
