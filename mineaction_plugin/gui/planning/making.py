# SPDX-License-Identifier: GPL-3.0-or-later
"""From plans to drafts in the task database: one step, said in one sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qgis.PyQt.QtWidgets import QComboBox

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary.shapes import figures_of
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.terms.task_ids import next_ids
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.editing import table_rows, task_rows, tasks
from mineaction_plugin.gui.editing.tasks import NewTask
from mineaction_plugin.gui.messages import Action
from mineaction_plugin.gui.rows import count, square_metres
from mineaction_plugin.translation import tr

SHOWN_AT_MOST = 100
NAMED = 3


def make(
    desk: Desk, planned: Sequence[NewTask], kind: str, title: str, details: str = ""
) -> tuple[str, ...]:
    """Make tasks, as drafts, and say so; a refusal is said instead.

    Args:
        desk: whose session.
        planned: what to make; kind and title are put in here.
        kind: of all of them.
        title: of all of them; empty: what each has of its own.
        details: remarks for who wants to read them.

    Returns:
        their ids; none where nothing was made.
    """
    session = desk.editing.session
    if not session.path and not session.open_or_create():
        return ()
    try:
        ids = next_ids(task_rows.taken_ids(session), len(planned))
        wanted = [
            replace(each, kind=kind, title=title or each.title, task_id=task_id)
            for each, task_id in zip(planned, ids, strict=True)
        ]
        step = tr("New: {tasks}").format(tasks=_named(ids))
        tasks.create(session, desk.controller.profile(), wanted, step)
    except MineActionError as error:
        desk.messages.failed(translated(error))
        return ()
    choose(desk, ids)
    _tell(desk, ids, details)
    return ids


def choose(desk: Desk, ids: Sequence[str]) -> None:
    """Tasks just made are what one works on next: on the map, in the list, in the dock."""
    desk.editing.boundary.choose(ids[0])
    layer = desk.editing.session.layer("tasks")
    if layer is not None:
        layer.selectByIds([row.id() for row in table_rows.of_tasks(layer, ids)])


def preview(desk: Desk, planned: Sequence[NewTask]) -> None:
    """Show what would be made on the map, each with its area; too many are not shown."""
    shapes = [each.geometry for each in planned]
    if len(shapes) > SHOWN_AT_MOST:
        desk.editing.tools.clear_preview()
        return
    areas = [square_metres(each.area_m2) for each in figures_of(shapes)]
    desk.editing.tools.preview(shapes, areas)


def said_of(planned: Sequence[NewTask]) -> str:
    """How many tasks, their area, and their corners where it is one."""
    figures = figures_of([each.geometry for each in planned])
    total = square_metres(sum(each.area_m2 for each in figures))
    if len(figures) > 1:
        return tr("{tasks} tasks, together {area} (ellipsoid).").format(
            tasks=count(len(figures)), area=total
        )
    return tr("1 task, {area} (ellipsoid), {corners} corners.").format(
        area=total, corners=count(figures[0].corners)
    )


def fill_kinds(box: QComboBox, desk: Desk) -> None:
    """Offer the profile's kinds of task; what was chosen stays chosen."""
    wanted = box.currentData() or desk.settings.task_kind.value()
    box.blockSignals(True)
    box.clear()
    for key, kind in desk.controller.kinds().items():
        box.addItem(kind, key)
    box.setCurrentIndex(max(0, box.findData(wanted)))
    box.blockSignals(False)


def _tell(desk: Desk, ids: Sequence[str], details: str) -> None:
    if len(ids) == 1:
        text = tr("Task {task} made.").format(task=ids[0])
    else:
        text = tr("{made} tasks made: {tasks}.").format(made=count(len(ids)), tasks=_named(ids))
    step = desk.editing.session.undo_text
    actions = (
        Action(tr("Undo"), lambda: _undo(desk, step)),
        Action(tr("Save"), lambda: _save(desk)),
    )
    if details:
        desk.messages.warn(text, details, actions)
    else:
        desk.messages.done(text, actions)


def _undo(desk: Desk, step: str) -> None:
    """Take back this step, and never a later one."""
    session = desk.editing.session
    if session.undo_text == step:
        session.undo()
    else:
        desk.messages.note(tr("That is not the last step any more. Use Undo on the page Tasks."))


def _named(ids: Sequence[str]) -> str:
    return ", ".join(ids[:NAMED]) + (" …" if len(ids) > NAMED else "")


def _save(desk: Desk) -> None:
    if desk.editing.session.save():
        desk.messages.note(tr("Saved."))
