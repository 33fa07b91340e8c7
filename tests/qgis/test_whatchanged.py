# SPDX-License-Identifier: GPL-3.0-or-later
"""`mineaction:whatchanged`, on a workspace with an order that is out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shapely
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.model import Hazard, Task
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.core.terms.vocabulary import LandClass, TaskState
from mineaction_plugin.processing.algorithms.what_changed import WhatChanged
from mineaction_plugin.workspace import issuing, snapshots, store
from tests.core.hazard.records import square, table
from tests.qgis.hazard_runs import layer_of, rows, run
from tests.qgis.test_workspace import order_of

ISSUED_AT = "2026-10-01T08:00:00+01:00"
SQUARE = square().wkt
MOVED = square(18.0002).wkt


@pytest.fixture
def workspace(tmp_path: Path, qgis_app: object) -> Path:  # noqa: ARG001 (forms need a running QGIS)
    path = tmp_path / "programme.gpkg"
    profile = load()
    store.create(path, profile)
    issue(path, order_with(square()), profile)
    return path


def order_with(shape: shapely.Geometry) -> Order:
    task = Task(
        task_id="CT-1",
        geometry=square(17.9995, 43.9995, 0.002),
        status=TaskState.FOR_APPROVAL,
        hazard_ids=("HZ-0",),
    )
    hazard = Hazard(hazard_id="HZ-0", geometry=shape, land_class=LandClass.SHA)
    return replace(order_of(task, load()), hazards=(hazard,), issued_at=ISSUED_AT)


def issue(path: Path, order: Order, profile: Any) -> Order:  # noqa: ANN401 (a Profile)
    store.save_tasks(path, [order.task])
    return issuing.issue(path, order, profile, copy_first=False)


def accidents(*where: tuple[str, str]) -> QgsVectorLayer:
    layer = QgsVectorLayer(
        "Point?crs=EPSG:4326&field=victim:string&field=accident_date:date", "accidents", "memory"
    )
    for wkt, day in where:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(["Somebody Private", day])
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


def look(tmp_path: Path, **given: object) -> tuple[dict[str, Any], list[dict[str, Any]], str]:
    results, log, ok = run(WhatChanged(), {"OUTPUT": str(tmp_path / "alerts.gpkg"), **given})
    assert ok, log.text
    return results, rows(results["OUTPUT"]), log.text


def test_everything_that_moved_is_a_point_to_go_to(tmp_path: Path, workspace: Path) -> None:
    hazards = layer_of("Polygon?crs=EPSG:4326", [MOVED])
    near = accidents(("POINT(18.003 44)", "2026-10-20"), ("POINT(18.003 44)", "2026-09-20"))
    results, found, said = look(tmp_path, WORKSPACE=str(workspace), HAZARDS=hazards, ACCIDENTS=near)
    assert (results["HAZARD_COUNT"], results["ACCIDENT_COUNT"]) == (1, 1)
    assert (results["NOT_ACCEPTED_COUNT"], results["ORDER_COUNT"]) == (1, 1)
    assert [row["kind"] for row in found] == ["new_accident", "hazard_changed", "not_accepted"]
    assert all(row["order_no"] and row["task_id"] == "CT-1" for row in found)
    assert found[0]["distance_m"] == pytest.approx(120, abs=2)
    assert "accident_date" in said
    assert "Private" not in str(found)
    assert all(not row["geometry"].isNull() for row in found)


def test_a_day_and_a_distance_can_be_given(tmp_path: Path, workspace: Path) -> None:
    near = accidents(("POINT(18.003 44)", "2026-10-20"))
    given: dict[str, Any] = {"WORKSPACE": str(workspace), "ACCIDENTS": near, "DAYS_TO_ACCEPT": 9999}
    assert look(tmp_path, **given)[0]["ACCIDENT_COUNT"] == 1
    assert look(tmp_path, **given, NEAR_M=100)[0]["ACCIDENT_COUNT"] == 0
    results, _, _ = look(tmp_path, **given, SINCE="2026-10-21")
    assert (results["ACCIDENT_COUNT"], results["SINCE_USED"]) == (0, "2026-10-21")


def test_without_a_layer_the_last_snapshot_is_looked_at(tmp_path: Path, workspace: Path) -> None:
    _, found, said = look(tmp_path, WORKSPACE=str(workspace))
    assert [row["kind"] for row in found] == ["not_accepted"]
    assert "no snapshot" in said
    for day, shape in (("2026-10-02", square()), ("2026-11-02", square(18.0002))):
        snapshots.keep(workspace, table([shape], STATUS=[""]), "hazards", moment=f"{day}T08:00:00Z")
    results, found, said = look(tmp_path, WORKSPACE=str(workspace))
    assert [row["kind"] for row in found] == ["hazard_changed", "not_accepted"]
    assert results["SINCE_USED"] == "2026-10-02"
    assert "2026-11-02" in said


def test_a_hazard_that_was_mended_for_the_order_has_not_changed(tmp_path: Path) -> None:
    from mineaction_plugin.core.hazard.repair import mend  # noqa: PLC0415 (beside its only use)

    path = tmp_path / "programme.gpkg"
    store.create(path, load())
    # A star drawn in one stroke: the lines that cross inside are no outline once it is mended.
    tips = [
        (18 + 0.001 * np.cos(a), 44 + 0.001 * np.sin(a))
        for a in np.radians([90 + 144 * i for i in range(5)])
    ]
    star = shapely.Polygon(tips)
    repair = mend(star)
    assert repair is not None
    issue(path, order_with(repair.geometry), load())
    hazards = layer_of("Polygon?crs=EPSG:4326", [star.wkt])
    results, _, _ = look(tmp_path, WORKSPACE=str(path), HAZARDS=hazards)
    assert results["HAZARD_COUNT"] == 0


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ({"WORKSPACE": "/nowhere/at.gpkg"}, "no workspace"),
        ({"SINCE": "Monday"}, "SINCE"),
        ({"ACCIDENT_DATE_FIELD": "when"}, "no field when"),
    ],
)
def test_says_what_is_wrong(workspace: Path, more: dict[str, str], said: str) -> None:
    given = {"WORKSPACE": str(workspace), "ACCIDENTS": accidents(), "OUTPUT": "memory:", **more}
    with pytest.raises(QgsProcessingException, match=said):
        run(WhatChanged(), given)
