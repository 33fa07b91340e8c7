# SPDX-License-Identifier: GPL-3.0-or-later
"""What the algorithms that issue, amend and withdraw are given by the dock."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from qgis.core import QgsApplication, QgsVectorLayer

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.hazard.binding import Role
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.orders.issue_form import IssueForm

TABLES = {
    "BOUNDARY_POINTS": "boundary_points",
    "WORKSITE_POINTS": "worksite_points",
    "WORKSITE_LINES": "worksite_lines",
}
"""Parameters that take what is edited and not saved yet, where page 1 is only shown."""


def for_tasks(
    desk: Desk, form: IssueForm, tasks: QgsVectorLayer, task_ids: Iterable[str]
) -> dict[str, object]:
    """The parameters of `taskorder` for these tasks of a layer."""
    return {
        "TASKS": tasks.id(),
        "ID_FIELD": "task_id",
        "SELECTED_IDS": ",".join(map(quoted, task_ids)),
        "WORKSPACE": desk.controller.workspace_of(tasks),
        "DRAFT": form.draft.isChecked(),
        **_common(desk, form),
    }


def for_order(desk: Desk, form: IssueForm, order_no: str, reason: str) -> dict[str, object]:
    """The parameters of `amendorder` and `withdraworder` for an order."""
    common = _common(desk, form)
    return {**common, "WORKSPACE": workspace(desk), "ORDER_NO": order_no, "REASON": reason}


def unsaved(desk: Desk) -> dict[str, object]:
    """The layers of the edit session, so that page 1 shows what is not saved yet."""
    layers = {name: desk.editing.session.layer(table) for name, table in TABLES.items()}
    return {name: layer.id() for name, layer in layers.items() if layer is not None}


def workspace(desk: Desk) -> str:
    """The file of the task database whose orders are shown; "" where none is open."""
    tasks = desk.controller.result("tasks")
    return desk.controller.workspace_of(tasks) if tasks is not None else ""


def known(algorithm_id: str, parameters: Mapping[str, object]) -> dict[str, object]:
    """Those of the parameters that an algorithm has."""
    algorithm = always(QgsApplication.processingRegistry()).algorithmById(algorithm_id)
    if algorithm is None:
        return dict(parameters)
    names = {each.name() for each in algorithm.parameterDefinitions()}
    return {name: value for name, value in parameters.items() if name in names}


def _common(desk: Desk, form: IssueForm) -> dict[str, object]:
    """Who, why, in which language, what lies around, where to."""
    hazards = desk.controller.result("hazards")
    medical = desk.controller.bound_as(Role.MEDICAL)
    below = form.background_of()
    return {
        "HAZARDS": hazards.id() if hazards is not None else None,
        "FACILITIES": medical[0].layer.id() if medical else None,
        "BACKGROUND": below.kind,
        "BASEMAP": below.layer.id() if below.layer is not None else None,
        "THEME_NAME": below.theme,
        "ISSUED_BY": form.issued_by.text(),
        "APPROVED_BY": form.approved_by.text(),
        "ORDER_NO": form.number.text().strip(),
        "REASON": form.reason.text(),
        "PROFILE": desk.controller.profile_source,
        "LANGUAGE": form.language.currentData(),
        "TEMPLATE": form.template.filePath(),
        "OUTPUT_FOLDER": form.folder.filePath(),
    }


def quoted(task_id: str) -> str:
    """An id with a comma in it stays one id."""
    if "," in task_id or '"' in task_id:
        doubled = task_id.replace('"', '""')
        return f'"{doubled}"'
    return task_id
