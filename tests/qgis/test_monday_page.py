# SPDX-License-Identifier: GPL-3.0-or-later
"""The page that the dock opens on: it teaches when nothing is there, and leads on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtWidgets import QLabel, QMainWindow, QPushButton, QWidget

from mineaction_plugin.core.hazard.binding import Binding
from mineaction_plugin.gui.controller import ROLE, Controller
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.editing.editing import make_editing
from mineaction_plugin.gui.jobs import Jobs, Outcome
from mineaction_plugin.gui.messages import Messages
from mineaction_plugin.gui.pages.monday import MondayPage
from mineaction_plugin.settings import Settings

NEWS = (
    "Point?crs=EPSG:4326&field=kind:string&field=order_no:string&field=task_id:string"
    "&field=hazard_id:string&field=distance_m:double&field=message:string"
)
PLACE = "Polygon ((18 44, 18.01 44, 18.01 44.01, 18 44.01, 18 44))"


@pytest.fixture
def page(
    qgis_app: object,  # noqa: ARG001
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
) -> Iterator[MondayPage]:
    window = QMainWindow()
    window.resize(800, 600)
    canvas, owner = QgsMapCanvas(window), QWidget(window)
    window.setCentralWidget(canvas)
    window.show()
    settings, project = Settings(), QgsProject.instance()
    settings.workspace.setValue(str(tmp_path / "tasks.gpkg"))
    controller, jobs = Controller(project, settings, owner), Jobs(project, owner)
    messages = Messages(QgsMessageBar(window), lambda _text, _details: None)
    editing = make_editing(controller, canvas, messages, owner)
    made = MondayPage(Desk(controller, jobs, canvas, settings, messages, editing))
    made.setParent(owner)
    made.refresh()
    owner.show()
    made.show()
    yield made
    jobs.close()
    editing.close_down()
    controller.close()
    project.clear()
    settings.workspace.remove()
    settings.close()
    window.close()
    window.deleteLater()


class Asked(Jobs):
    """Runs nothing, and notes what would have been run."""

    def __init__(self, page: MondayPage) -> None:
        super().__init__(page.desk.controller.project, page)
        self.runs: list[tuple[str, Mapping[str, object]]] = []
        self.on_end = lambda _outcome: None

    def run(self, algorithm_id, parameters, _title, on_end) -> None:  # type: ignore[no-untyped-def] # noqa: ANN001
        self.runs.append((algorithm_id, parameters))
        self.on_end = on_end


def says(page: MondayPage) -> str:
    return page.findChild(QLabel, "monday_state").text()


def pressed(page: MondayPage) -> str:
    wanted: list[str] = []
    page.desk.controller.page_wanted.connect(wanted.append)
    page.findChild(QPushButton, "monday_next").click()
    return wanted[0] if wanted else ""


def polygons(name: str, fields: str, *values: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:4326&{fields}", name, "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(list(values))
    feature.setGeometry(QgsGeometry.fromWkt(PLACE))
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


def news_file(path: Path, *rows: tuple[object, ...]) -> str:
    layer = QgsVectorLayer(NEWS, "news", "memory")
    for values in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        feature.setGeometry(QgsGeometry.fromWkt("Point (18.5 44.5)"))
        layer.dataProvider().addFeature(feature)
    QgsVectorFileWriter.writeAsVectorFormatV3(
        layer,
        str(path),
        QgsProject.instance().transformContext(),
        QgsVectorFileWriter.SaveVectorOptions(),
    )
    return str(path)


def ready(page: MondayPage, monkeypatch: pytest.MonkeyPatch) -> Asked:
    """Hazards bound and read, a task of them, and a task database."""
    jobs = Asked(page)
    monkeypatch.setattr(page, "desk", Desk(**{**vars(page.desk), "jobs": jobs}))
    Path(page.desk.controller.workspace_path()).write_bytes(b"a task database")
    areas = polygons("areas", "field=ID:string", "HZ-1")
    copy = polygons("Hazards", "field=hazard_id:string", "HZ-1")
    copy.setCustomProperty(ROLE, "hazards")
    tasks = polygons("Tasks", "field=task_id:string", "CT-001")
    tasks.setCustomProperty(ROLE, "tasks")
    page.desk.controller.bind(areas, Binding(layer="areas", fields={"hazard_id": "ID"}))
    return jobs


def test_it_teaches_and_leads_step_by_step(page: MondayPage) -> None:
    assert "Nothing to watch yet" in says(page)
    assert pressed(page) == "layers"
    areas = polygons("areas", "field=ID:string", "HZ-1")
    page.desk.controller.bind(areas, Binding(layer="areas", fields={"hazard_id": "ID"}))
    assert "not read yet" in says(page)
    polygons("Hazards", "field=hazard_id:string", "HZ-1").setCustomProperty(ROLE, "hazards")
    page.refresh()
    assert "No tasks are kept" in says(page)
    assert pressed(page) == "tasks"


def test_it_looks_by_itself_once_and_adds_nothing_to_the_project(
    page: MondayPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    jobs = ready(page, monkeypatch)
    page.refresh()
    assert [algorithm for algorithm, _ in jobs.runs] == ["mineaction:whatchanged"]
    ((_, parameters),) = jobs.runs
    assert isinstance(parameters["OUTPUT"], str), "a file, not a layer of the project"
    before = set(page.desk.controller.project.mapLayers())
    jobs.on_end(Outcome(ok=True, results={"OUTPUT": news_file(tmp_path / "news.gpkg")}))
    assert "Orders looked at: 0. Nothing moved" in says(page)
    assert not page.list.isVisible()
    assert set(page.desk.controller.project.mapLayers()) == before
    page.refresh()
    assert len(jobs.runs) == 1


def test_each_line_leads_to_the_place_and_to_the_action(
    page: MondayPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    jobs = ready(page, monkeypatch)
    page.refresh()
    rows = (
        ("new_accident", "", "CT-001", "", 80.0, "An accident 80 m from CT-001."),
        ("not_accepted", "TO-7", "CT-001", "", None, "TO-7 was not accepted."),
    )
    moved = news_file(tmp_path / "news.gpkg", *rows)
    jobs.on_end(Outcome(ok=True, results={"OUTPUT": moved, "SINCE_USED": "2026-10-28"}))
    said = says(page)
    assert "2026: New accidents near tasks: 1, the nearest 80 m from CT-001. " in said
    assert "Orders not accepted in time: 1." in said
    shown = page.list.shown()
    page.list.activated.emit(shown[0])
    assert page.desk.canvas.extent().contains(18.5, 44.5)
    wanted: list[str] = []
    page.desk.controller.page_wanted.connect(wanted.append)
    for number, row in enumerate(shown):
        page.list.view.setCurrentIndex(page.list.view.model().index(number, 0))
        assert page.findChild(QLabel, "news_sentence").text() == row.message
        page.go.click()
    assert sorted(wanted) == ["orders", "tasks"]
    tasks = page.desk.controller.result("tasks")
    assert tasks.selectedFeatureCount() == 1
