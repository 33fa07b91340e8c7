# SPDX-License-Identifier: GPL-3.0-or-later
"""Steps, undo, redo, save and discard in any order, by us and by QGIS: points and polygon agree."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtWidgets import QApplication

from mineaction_plugin.core.boundary import draft as drafts
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.gui.editing import boundary_rows, table_rows
from mineaction_plugin.gui.editing.editing import Editing
from mineaction_plugin.gui.editing.tables import EDITED
from mineaction_plugin.workspace import store
from mineaction_plugin.workspace.edit_buffers import plain
from mineaction_plugin.workspace.forms import layer_of
from tests.qgis.editing_desk import editing_of, workspace

ACTIONS = 150
TASKS = ("T-1", "T-2", "T-3")
COUNTED = {"fid", "row_version", "updated_at", "updated_by", "created_at", "created_by"}


class Hands:
    """Does one thing after another to a task database, and looks at it after each."""

    def __init__(self, editing: Editing, seed: int) -> None:
        self.editing, self.session = editing, editing.session
        self.random = random.Random(seed)  # noqa: S311 (a test's dice)
        self.path = Path(editing.session.path)
        self.done: list[str] = []
        self.seen: dict[int, tuple[object, object]] = {}

    def act(self) -> None:
        kinds: list[tuple[Callable[[], None], int]] = [
            (self.change, 8),
            (self.form, 2),
            (self.vertex_tool, 3),
            (self.session.undo, 4),
            (self.session.redo, 3),
            (self.undo_on_one_layer, 2),
            (self.redo_on_one_layer, 2),
            (self.fail, 1),
            (self.save, 2),
            (self.save_by_qgis, 1),
            (self.session.discard, 1),
            (self.discard_by_qgis, 1),
        ]
        deed = self.random.choices([k for k, _ in kinds], [w for _, w in kinds])[0]
        self.done.append(deed.__name__)
        deed()
        QApplication.processEvents()
        self.look()

    def change(self) -> None:
        boundary = self.editing.boundary
        boundary.choose(self.random.choice(TASKS))
        draft = boundary.draft
        ring = draft.ring(1)
        each = self.random.choice(ring)
        try:
            after = self.random.choice(
                [
                    lambda: drafts.moved(
                        draft, each.key, each.point.lon + self.random.uniform(-1, 1) * 1e-3,
                        each.point.lat,
                    ),
                    lambda: drafts.inserted(
                        draft, each.key, each.point.lon + 1e-4, each.point.lat + 1e-4
                    ),
                    lambda: drafts.deleted(draft, [each.key]),
                    lambda: drafts.reordered(draft, [each.key]),
                    lambda: drafts.described(draft, each.key, str(self.random.random())),
                ]
            )()  # fmt: skip
        except MineActionError:
            return
        assert boundary.apply(after, f"Change {boundary.current}")
        assert (
            boundary.draft.points == boundary_rows.read(self.session, boundary.current).draft.points
        )

    def form(self) -> None:
        """A form of QGIS: it may start the editing of its layer itself."""
        layer = self.session.layer("tasks")
        layer.startEditing()
        row = self.random.choice(list(layer.getFeatures()))
        layer.beginEditCommand("Form")
        table_rows.change(layer, row.id(), {"title": str(self.random.random())})
        layer.endEditCommand()

    def vertex_tool(self) -> None:
        """QGIS's own tool changes the polygon; the points follow with our change, or when saved."""
        layer = self.session.layer("tasks")
        layer.startEditing()
        row = self.random.choice(list(layer.getFeatures()))
        shape = QgsGeometry(row.geometry())
        assert shape.insertVertex(17.9 + self.random.random() / 100, 44.6, 1)
        layer.beginEditCommand("Vertex tool")
        assert layer.changeGeometry(row.id(), shape)
        layer.endEditCommand()
        boundary = self.editing.boundary
        boundary.choose(row["task_id"])
        if self.random.random() < 0.7:
            return
        last = boundary.draft.points[-1]
        after = drafts.described(boundary.draft, last.key, str(self.random.random()))
        assert boundary.apply(after, "Follow")

    def fail(self) -> None:
        with pytest.raises(ZeroDivisionError):
            self.half_a_step()

    def half_a_step(self) -> None:
        with self.session.step("Fails"):
            layer = self.session.layer("tasks")
            layer.deleteFeature(next(layer.getFeatures()).id())
            raise ZeroDivisionError

    def undo_on_one_layer(self) -> None:
        self.any_layer().undoStack().undo()

    def redo_on_one_layer(self) -> None:
        self.any_layer().undoStack().redo()

    def save(self) -> None:
        assert self.session.save(), self.done

    def save_by_qgis(self) -> None:
        layer = self.any_layer()
        if layer.isEditable():
            assert layer.commitChanges(self.random.random() < 0.5), layer.commitErrors()

    def discard_by_qgis(self) -> None:
        layer = self.any_layer()
        if layer.isModified():
            layer.rollBack()

    def any_layer(self) -> object:
        return self.session.layer(self.random.choice(EDITED[:4]))

    def look(self) -> None:
        """Wherever the steps say they stand, the tables hold what they held there before."""
        lockstep = self.session._lockstep
        mark, state = lockstep._marks[lockstep._place], self.state()
        known = self.seen.setdefault(id(mark), (mark, state))
        assert state == known[1], self.done
        if lockstep._place == 0:
            assert not self.session.dirty, self.done
        if not self.session.dirty:
            assert state == self.in_file(), self.done
            self.agreed()

    def state(self) -> dict[str, list[object]]:
        """Every row of every table, but for the numbers that saving gives."""
        return {table: self.rows(self.session.layer(table)) for table in EDITED}

    def in_file(self) -> dict[str, list[object]]:
        """The same, by layers of their own that no edit session has touched."""
        return {table: self.rows(layer_of(self.path, table)) for table in EDITED}

    def rows(self, layer: QgsVectorLayer) -> list[object]:
        names = layer.fields().names()
        kept = [place for place, name in enumerate(names) if name not in COUNTED]
        return sorted(
            [str(plain(row.attributes()[place])) for place in kept] + [row.geometry().asWkt(9)]
            for row in layer.getFeatures()
        )

    def agreed(self) -> None:
        """What is saved is no contradiction: the points of each task make its polygon."""
        points, tasks = store.read_boundary_points(self.path), store.read_tasks(self.path)
        assert set(tasks) == set(TASKS), self.done
        for task_id, found in points.items():
            listed = [drafts.DraftPoint(-no, p) for no, p in enumerate(found, start=1)]
            made = drafts.Draft(task_id).with_points(listed)
            assert drafts.bounds(made, tasks[task_id].task.geometry), self.done


@pytest.mark.parametrize("seed", [1, 2])
def test_any_order_of_deeds_leaves_points_and_polygon_agreed(
    qgis_app: object,  # noqa: ARG001
    qgis_new_project: None,  # noqa: ARG001
    tmp_path: Path,
    seed: int,
) -> None:
    shapes = [shapely.box(x := 17.9 + i / 50, 44.4, x + 0.01, 44.41) for i in range(3)]
    path = workspace(tmp_path, *map(Task, TASKS, shapes))
    with editing_of(path) as editing:
        hands = Hands(editing, seed)
        for _ in range(ACTIONS):
            hands.act()
        hands.change()
        wanted, undone = hands.state(), 0
        while editing.session.undo_text:
            editing.session.undo()
            undone += 1
        assert hands.state() == hands.in_file()
        for _ in range(undone):
            editing.session.redo()
        assert hands.state() == wanted
        hands.save()
        hands.look()
