# SPDX-License-Identifier: GPL-3.0-or-later
"""The dock "Boundary" over a task database, for tests that type into it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QModelIndex
from qgis.PyQt.QtWidgets import QApplication

from mineaction_plugin.core.boundary.sheet import Column, RowKind
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.gui.boundary.content import BoundaryContent
from mineaction_plugin.gui.boundary.table_model import COLUMNS, BoundaryModel
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.jobs import Jobs
from tests.qgis.editing_desk import editing_of, workspace


@contextmanager
def dock_content(folder: Path, *tasks: Task, task_id: str = "T-001") -> Iterator[BoundaryContent]:
    """The content of the dock with a task chosen."""
    with editing_of(workspace(folder, *tasks)) as editing:
        jobs = Jobs(QgsProject.instance(), editing.parent)
        settings = editing.controller.settings
        desk = Desk(editing.controller, jobs, editing.canvas, settings, editing.messages, editing)
        settings.north.setValue("magnetic")
        settings.angle_unit.setValue("deg")
        settings.boundary_format.setValue("mgrs")
        content = BoundaryContent(desk)
        content.resize(1100, 300)
        content.show()
        editing.boundary.choose(task_id)
        QApplication.processEvents()
        try:
            yield content
        finally:
            editing.session.discard()  # nothing is offered back to the tests that follow
            content.close_down()
            content.close()
            content.deleteLater()
            settings.north.remove()
            settings.angle_unit.remove()
            settings.boundary_typed.remove()
            settings.boundary_format.remove()
            QApplication.processEvents()


def cell(model: BoundaryModel, label: str, column: Column) -> QModelIndex:
    """The cell of a point; "+" is the new row, "back" the closing row."""
    kinds = {"+": RowKind.NEW, "back": RowKind.CLOSING}
    for at in range(model.rowCount()):
        row = model.row(at)
        assert row is not None
        if label in kinds:
            fits = row.kind is kinds[label]
        else:
            fits = row.kind is RowKind.POINT and row.label == label
        if fits:
            return model.index(at, COLUMNS.index(column))
    raise AssertionError(label)


def type_into(model: BoundaryModel, label: str, column: Column, text: str) -> None:
    """Type into a cell."""
    assert model.setData(cell(model, label, column), text)


def shown(model: BoundaryModel, label: str, column: Column) -> str:
    """What a cell shows."""
    return str(cell(model, label, column).data())


def labels(model: BoundaryModel) -> list[str]:
    """The labels of the points, in the order shown."""
    rows = [model.row(at) for at in range(model.rowCount())]
    return [row.label for row in rows if row is not None and row.kind is RowKind.POINT]
