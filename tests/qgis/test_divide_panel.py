# SPDX-License-Identifier: GPL-3.0-or-later
"""The panel "Divide": a preview with areas, one step that can be undone, and clear refusals."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QLabel, QWidget
from shapely.geometry import LineString

from mineaction_plugin.core.boundary.draft import Entry
from mineaction_plugin.core.position.geodesy import to_plane_geometry
from mineaction_plugin.gui.controller import ROLE
from mineaction_plugin.gui.map_tools import Captured
from mineaction_plugin.gui.planning.divide import DividePanel
from tests.qgis.planning_desk import planning_desk
from tests.qgis.task_desk import HAZARDS, PLANE, everything, ids, make_workspace, rows_of, shape


@pytest.fixture
def panel(
    qgis_app: object,  # noqa: ARG001
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> Iterator[DividePanel]:
    path = tmp_path / "tasks.gpkg"
    make_workspace(path)
    with planning_desk(tmp_path, with_workspace=False) as desk:
        desk.controller.open_workspace(str(path))
        made = DividePanel(desk)
        made.setParent(desk.canvas.window())
        made.resize(320, 700)
        made.show()
        desk.editing.boundary.choose("T-001")
        made.started()
        yield made
        made.stopped()
        made.close_down()
        made.setParent(None)
        made.deleteLater()


def said(panel: DividePanel) -> str:
    return panel.findChild(QLabel, "divide_state").text()


def settle(panel: DividePanel) -> None:
    """As if the moment without typing had passed."""
    panel._settle.stop()
    panel._work_out()


def choose(panel: DividePanel, name: str, value: str) -> None:
    box = panel.findChild(QWidget, name)
    box.setCurrentIndex(box.findData(value))
    settle(panel)


def previewed(panel: DividePanel) -> tuple[list[str], int]:
    shown = panel.desk.editing.tools._preview
    return list(shown._labels), len(shown._shapes)


def test_equal_parts_are_seen_before_they_are_made(panel: DividePanel) -> None:
    panel.form.parts.setValue(3)
    settle(panel)
    assert said(panel).startswith("3 parts of 133,")
    labels, shapes = previewed(panel)
    assert shapes == 3
    assert [label.split("\n")[0] for label in labels] == ["T-001-1", "T-001-2", "T-001-3"]
    assert ids(panel.desk.editing.session) == {"T-001", "T-002", "T-003", "T-004"}


def test_dividing_is_one_step_that_is_undone_and_redone(panel: DividePanel) -> None:
    session = panel.desk.editing.session
    before, whole = everything(session), shape(session, "T-001")
    finished = []
    panel.finished.connect(lambda: finished.append(True))
    panel.form.parts.setValue(3)
    panel.divide.click()
    assert finished
    assert ids(session) == {"T-001-1", "T-001-2", "T-001-3", "T-002", "T-003", "T-004"}
    parts = [shape(session, f"T-001-{number}") for number in (1, 2, 3)]
    flat = to_plane_geometry(shapely.GeometryCollection([*parts, whole]), PLANE)
    flat = list(flat.geoms)
    assert sum(part.area for part in flat[:3]) == pytest.approx(flat[3].area, rel=1e-6)
    assert flat[0].area == pytest.approx(flat[2].area, rel=1e-4)
    assert flat[0].centroid.x < flat[2].centroid.x
    assert panel.desk.editing.boundary.current == "T-001-1"
    assert session.layer("tasks").selectedFeatureCount() == 3
    after = everything(session)
    session.undo()
    assert everything(session) == before
    session.redo()
    assert everything(session) == after
    assert previewed(panel) == ([], 0)


def test_a_hazard_goes_to_the_parts_that_it_touches(panel: DividePanel) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=hazard_id:string", "Hazards", "memory")
    for name, land in HAZARDS.items():
        feature = QgsFeature(layer.fields())
        feature.setAttributes([name])
        feature.setGeometry(QgsGeometry.fromWkt(land.wkt))
        layer.dataProvider().addFeature(feature)
    layer.setCustomProperty(ROLE, "hazards")
    QgsProject.instance().addMapLayer(layer)
    panel.form.parts.setValue(4)
    panel.divide.click()
    session = panel.desk.editing.session
    linked = {
        part: {row["hazard_id"] for row in rows_of(session, "task_hazards", f"T-001-{part}")}
        for part in (1, 2, 3, 4)
    }
    assert linked == {1: {"H-1"}, 2: set(), 3: {"H-2"}, 4: {"H-2"}}


def test_every_method_says_what_it_gives(panel: DividePanel) -> None:
    choose(panel, "divide_method", "area")
    panel.form.area.setValue(150_000)
    settle(panel)
    assert said(panel).startswith("3 parts of 99,798 m² to 150,000 m²")
    choose(panel, "divide_method", "areas")
    assert "how many square metres" in said(panel)
    panel.form.areas.setText("100000; 50000; 20000")
    settle(panel)
    assert said(panel).startswith("4 parts of 20,000 m² to 229,798 m²")
    choose(panel, "divide_method", "strips")
    panel.form.side.setValue(100)
    settle(panel)
    assert said(panel).startswith("8 parts of 49,886 m²")
    choose(panel, "divide_method", "boxes")
    choose(panel, "divide_direction", "grid")
    assert said(panel).startswith("40 parts of 9,99")


def test_a_drawn_line_gives_the_direction_or_the_cut(panel: DividePanel) -> None:
    west, south, east, north = shape(panel.desk.editing.session, "T-001").bounds
    across = LineString([(west - 0.001, south + 0.001), (east + 0.001, north - 0.001)])
    choose(panel, "divide_direction", "line")
    assert "from one line" in said(panel)
    assert not panel.divide.isEnabled()
    stub = LineString([(west - 0.001, south + 0.001), (west + 0.001, south + 0.001)])
    choose(panel, "divide_method", "line")
    panel.source._on_drawn(Captured(stub, (Entry(), Entry())))
    settle(panel)
    assert "enter it and leave it" in said(panel)
    assert previewed(panel) == ([], 1), "the line is shown that does not cut"
    choose(panel, "divide_method", "parts")
    choose(panel, "divide_direction", "line")
    panel.source._on_drawn(Captured(across, (Entry(), Entry())))
    settle(panel)
    assert said(panel).startswith("2 parts of 199,8")
    choose(panel, "divide_method", "line")
    assert said(panel).startswith("2 parts of")
    panel.divide.click()
    assert "T-001-2" in ids(panel.desk.editing.session)


def test_roads_of_a_layer_cut(panel: DividePanel) -> None:
    west, south, east, north = shape(panel.desk.editing.session, "T-001").bounds
    middle = (south + north) / 2
    layer = QgsVectorLayer("LineString?crs=EPSG:4326", "roads", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(
        QgsGeometry.fromWkt(f"LineString ({west - 0.01} {middle}, {east + 0.01} {middle})")
    )
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    choose(panel, "divide_method", "line")
    panel.source.layer.setLayer(layer)
    layer.selectAll()
    settle(panel)
    assert panel.divide.isEnabled()
    QgsProject.instance().removeMapLayer(layer.id())
    settle(panel)
    assert not panel.divide.isEnabled()


@pytest.mark.parametrize(("task", "sentence"), [("T-004", "was ordered and stays whole"), ("", "")])
def test_what_cannot_be_divided_is_said_before(
    panel: DividePanel, task: str, sentence: str
) -> None:
    panel.desk.editing.boundary.choose(task)
    settle(panel)
    assert sentence in said(panel)
    assert not panel.divide.isEnabled()
    assert previewed(panel) == ([], 0)


def test_a_boundary_that_cannot_be_read_is_said(panel: DividePanel) -> None:
    session = panel.desk.editing.session
    (row,) = rows_of(session, "tasks", "T-001")
    with session.step("spoil"):
        broken = QgsGeometry.fromWkt("MultiPolygon (((17.9 44.5, 17.91 44.5)))")
        session.layer("tasks").changeGeometry(row.id(), broken)
    settle(panel)
    assert "cannot be read" in said(panel)
    assert not panel.divide.isEnabled()


def test_too_many_parts_are_refused_while_one_types(panel: DividePanel) -> None:
    choose(panel, "divide_method", "boxes")
    panel.form.side.setValue(1.0)
    settle(panel)
    assert "the most" in said(panel)


def test_another_task_is_divided_anew(panel: DividePanel) -> None:
    panel.desk.editing.boundary.choose("T-003")
    assert panel._settle.isActive()
    settle(panel)
    assert previewed(panel)[0][0].startswith("T-003-1")


def test_only_what_the_method_needs_is_shown(panel: DividePanel) -> None:
    assert panel.form.parts.isVisible()
    assert not panel.source.isVisible()
    choose(panel, "divide_method", "line")
    assert not panel.form.parts.isVisible()
    assert not panel.form.direction.isVisible()
    assert panel.source.isVisible()


def test_it_goes_when_the_project_is_closed(panel: DividePanel) -> None:
    QgsProject.instance().clear()
    settle(panel)
    assert not panel.divide.isEnabled()


def test_it_fits_a_narrow_dock(panel: DividePanel) -> None:
    choose(panel, "divide_method", "boxes")
    assert panel.minimumSizeHint().width() <= 300
