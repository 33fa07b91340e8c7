# SPDX-License-Identifier: GPL-3.0-or-later
"""The panel "Corridor": km and m² before it is made, from a drawn line or from selected roads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QLabel
from shapely.geometry import LineString

from mineaction_plugin.adapters.geometry import to_shapely
from mineaction_plugin.core.boundary.draft import Entry
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.map_tools import Captured
from mineaction_plugin.gui.planning.corridor import CorridorPanel
from tests.qgis.planning_desk import planning_desk

LINE = LineString([(18.1, 44.4), (18.11, 44.41), (18.12, 44.41)])


@pytest.fixture
def panel(
    qgis_app: object,  # noqa: ARG001
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> Iterator[CorridorPanel]:
    with planning_desk(tmp_path) as desk:
        made = CorridorPanel(desk)
        made.setParent(desk.canvas.window())
        made.resize(320, 700)
        made.show()
        made.started()
        yield made
        made.stopped()
        made.setParent(None)
        made.deleteLater()


def roads(*wkts: str, crs: str = "EPSG:4326") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"MultiLineString?crs={crs}&field=name:string", "roads", "memory")
    for wkt in wkts:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        assert layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    assert QgsProject.instance().addMapLayer(layer) is not None
    return layer


def said(panel: CorridorPanel, name: str = "corridor_state") -> str:
    return panel.findChild(QLabel, name).text()


def tasks_of(desk: Desk) -> list[QgsFeature]:
    return list(desk.editing.session.layer("tasks").getFeatures())


def test_a_drawn_line_becomes_a_road_task(panel: CorridorPanel) -> None:
    assert not panel.make.isEnabled()
    assert "Draw the line" in said(panel, "line_state")
    panel.source._on_drawn(Captured(LINE, (Entry(),) * 3))
    panel.left.setValue(5.0)
    panel.right.setValue(15.0)
    assert "km long" in said(panel)
    assert "1 task" in said(panel)
    panel.make.click()
    (row,) = tasks_of(panel.desk)
    assert (row["kind"], row["width_m"]) == ("road_clearance", 20.0)
    assert row["centre_line_wkt"] == LINE.wkt
    assert "5 m to the left" in row["remarks"]
    assert row["area_m2"] == pytest.approx(20 * 2160, rel=0.02)
    assert not panel.make.isEnabled()


def test_selected_roads_of_a_layer_become_a_task_each(panel: CorridorPanel) -> None:
    layer = roads(
        "MultiLineString ((18.1 44.4, 18.11 44.4))",
        "MultiLineString ((18.1 44.41, 18.11 44.41), (18.12 44.41, 18.13 44.41))",
        "MultiLineString ((18.1 44.42, 18.1 44.42))",
    )
    panel.source.layer.setLayer(layer)
    layer.selectAll()
    assert "3 selected lines" in said(panel, "line_state")
    assert "2 tasks" in said(panel)
    assert "3 stretches" in said(panel)
    assert "1 of 3 lines make no corridor: It is a line of no length." in said(panel)
    panel.make.click()
    made = tasks_of(panel.desk)
    parts = {row["task_id"]: len(to_shapely(row.geometry()).geoms) for row in made}
    assert parts == {"T-001": 1, "T-002": 2}
    assert any(row["centre_line_wkt"].startswith("MULTILINESTRING") for row in made)


def test_roads_of_another_crs_lie_where_they_lie(panel: CorridorPanel) -> None:
    layer = roads("MultiLineString ((428000 4917000, 429000 4917000))", crs="EPSG:32634")
    panel.source.layer.setLayer(layer)
    layer.selectAll()
    assert "1.000 km long" in said(panel)
    panel.make.click()
    (row,) = tasks_of(panel.desk)
    west, south, _, _ = to_shapely(row.geometry()).bounds
    assert (west, south) == pytest.approx((20.092, 44.4), abs=0.01)


def test_a_layer_that_goes_takes_its_lines_with_it(panel: CorridorPanel) -> None:
    layer = roads("MultiLineString ((18.1 44.4, 18.11 44.4))")
    panel.source.layer.setLayer(layer)
    layer.selectAll()
    assert panel.make.isEnabled()
    QgsProject.instance().removeMapLayer(layer.id())
    assert not panel.make.isEnabled()


def test_no_width_is_refused_in_a_sentence(panel: CorridorPanel) -> None:
    panel.source._on_drawn(Captured(LINE, (Entry(),) * 3))
    panel.left.setValue(0.0)
    panel.right.setValue(0.0)
    assert "needs a width" in said(panel)
    assert not panel.make.isEnabled()


def test_our_own_tables_are_not_offered_as_roads(panel: CorridorPanel) -> None:
    offered = [panel.source.layer.itemText(row) for row in range(panel.source.layer.count())]
    assert offered == [""]
    roads("MultiLineString ((18.1 44.4, 18.11 44.4))")
    assert "roads" in [panel.source.layer.itemText(row) for row in range(2)]


def test_it_fits_a_narrow_dock(panel: CorridorPanel) -> None:
    assert panel.minimumSizeHint().width() <= 300
