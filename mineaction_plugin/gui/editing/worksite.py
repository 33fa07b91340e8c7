# SPDX-License-Identifier: GPL-3.0-or-later
"""The worksite of a task in the edit session: placed, moved, described, put in order, taken out.

Each is one step. A place is proposed until somebody verified it on site; moving it makes it
proposed again, since nobody has verified the new place.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from qgis.core import QgsFeature, QgsVectorLayer

from mineaction_plugin.adapters.geometry import to_qgs, to_shapely
from mineaction_plugin.core.boundary.worksite import in_order, next_label, refuse_impossible
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.core.terms.model import WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import WORKSITE_LINES, WorksiteKind
from mineaction_plugin.gui.editing import table_rows, task_rows
from mineaction_plugin.symbology.words import worksite_word
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from mineaction_plugin.gui.editing.session import WorkspaceSession

POINTS, LINES = "worksite_points", "worksite_lines"
COLUMNS = tuple(entry.name for entry in fields(WorksiteFeature) if entry.name != "geometry")
UNDRIVEN: dict[str, object] = {"driven_on": "", "driven_min": None, "driven_by": ""}


@dataclass(frozen=True)
class Post:
    """A feature of a worksite, and the row that holds it."""

    table: str
    fid: int
    feature: WorksiteFeature


def posts(session: WorkspaceSession, task_id: str) -> list[Post]:
    """The worksite of a task in the order of its list; empty where no task database is open.

    Raises:
        GeometryError: a row of a kind that is none of ours, or without a place.
    """
    found = []
    for table in (POINTS, LINES):
        layer = session.layer(table)
        if layer is not None:
            found += [_post(table, row) for row in table_rows.of_tasks(layer, [task_id])]
    features = [post.feature for post in found]
    ranks = {id(feature): rank for rank, feature in enumerate(in_order(features))}
    return sorted(found, key=lambda post: ranks[id(post.feature)])


def place(
    session: WorkspaceSession,
    task_id: str,
    kind: WorksiteKind,
    shape: BaseGeometry,
    entered_text: str = "",
) -> str:
    """Put a feature of a kind where somebody drew or typed it; returns its label.

    Raises:
        MineActionError: no task, no task database, a line of one point.
    """
    there = posts(session, task_id)
    label = next_label(kind, [post.feature.label for post in there])
    made = WorksiteFeature(
        kind, label, shape, list_no=len(there) + 1, entered_text=entered_text.strip()
    )
    refuse_impossible(made)
    with session.step(tr("Place {what} of {task}").format(what=label, task=task_id)):
        task_rows.task(session, task_id)
        values = {name: value for name, value in _values(made).items() if value is not None}
        table_rows.add(_layer(session, kind), {"task_id": task_id, **values}, to_qgs(shape))
        _number(session, task_id, [])
    return label


def change(session: WorkspaceSession, post: Post, wanted: WorksiteFeature) -> None:
    """Make a feature what somebody typed.

    A place or a way that becomes another one is proposed again, unless the same change says who
    verified it there; a way that becomes another one was not driven.

    Raises:
        GeometryError: a label that another feature of the task has; what cannot be.
    """
    moved = not wanted.geometry.equals_exact(post.feature.geometry, 0.0)
    if moved and wanted.verified_on == post.feature.verified_on:
        wanted = replace(wanted, verified_on="", verified_by="")
    if moved and wanted.driven_on == post.feature.driven_on:
        wanted = replace(wanted, driven_on="", driven_min=None, driven_by="")
    refuse_impossible(wanted)
    with session.step(tr("Change {what}").format(what=post.feature.label)):
        layer = _layer(session, post.feature.kind)
        _refuse_label(session, layer, post, wanted)
        old, new = _values(post.feature), _values(wanted)
        table_rows.change(
            layer, post.fid, {name: new[name] for name in new if new[name] != old[name]}
        )
        if moved:
            table_rows.reshape(layer, post.fid, to_qgs(wanted.geometry))


def remove(session: WorkspaceSession, task_id: str, gone: Sequence[Post]) -> None:
    """Take features out of a worksite; the others keep their order."""
    names = ", ".join(post.feature.label for post in gone)
    with session.step(tr("Take out {what} of {task}").format(what=names, task=task_id)):
        for table in (POINTS, LINES):
            ids = [post.fid for post in gone if post.table == table]
            layer = session.layer(table)
            if ids and layer is not None and not layer.deleteFeatures(ids):
                raise table_rows.NotWrittenError(
                    "The layer {layer} did not take the change. Nothing was changed.",
                    layer=layer.name(),
                )
        _number(session, task_id, [])


def reorder(session: WorkspaceSession, task_id: str, wanted: Sequence[Post]) -> None:
    """Put the features into this order; those that are not named stay behind."""
    with session.step(tr("Put the worksite of {task} in order").format(task=task_id)):
        _number(session, task_id, [(post.table, post.fid) for post in wanted])


def _number(session: WorkspaceSession, task_id: str, first: Sequence[tuple[str, int]]) -> None:
    """Number all features from 1, those named first."""
    there = posts(session, task_id)
    ranks = {key: rank for rank, key in enumerate(first)}
    there.sort(key=lambda post: ranks.get((post.table, post.fid), len(ranks)))
    for number, post in enumerate(there, start=1):
        if post.feature.list_no != number:
            layer = _layer(session, post.feature.kind)
            table_rows.change(layer, post.fid, {"list_no": number})


def _layer(session: WorkspaceSession, kind: WorksiteKind) -> QgsVectorLayer:
    return task_rows.table(session, LINES if kind in WORKSITE_LINES else POINTS)


def _post(table: str, row: QgsFeature) -> Post:
    values = table_rows.values_of(row)
    shape = to_shapely(row.geometry())
    label = str(values.get("label") or "")
    if shape is None or shape.is_empty:
        raise GeometryError(
            "A worksite feature “{label}” has no place. Take it out in the layer {table}.",
            label=label,
            table=table,
        )
    try:
        kind = WorksiteKind(str(values.get("kind")))
    except ValueError as error:
        raise GeometryError(
            "A worksite feature “{label}” is of the kind {kind}, which is none of {known}. Change "
            "it in the layer {table}.",
            label=label,
            kind=str(values.get("kind")),
            known=", ".join(worksite_word(each) for each in WorksiteKind),
            table=table,
        ) from error
    known = {name: values[name] for name in COLUMNS if name in values}
    known |= {"kind": kind, "label": label}
    return Post(table, row.id(), WorksiteFeature(geometry=shape, **known))  # type: ignore[arg-type]


def _values(feature: WorksiteFeature) -> dict[str, object]:
    """A feature as columns; an empty text is stored as nothing, and a point was never driven."""
    line = feature.kind in WORKSITE_LINES
    left_out = {"entered_text"} if line else set(UNDRIVEN)
    values = {name: getattr(feature, name) for name in COLUMNS if name not in left_out}
    values["kind"] = feature.kind.value
    return {name: None if value == "" else value for name, value in values.items()}


def _refuse_label(
    session: WorkspaceSession, layer: QgsVectorLayer, post: Post, wanted: WorksiteFeature
) -> None:
    row = layer.getFeature(post.fid)
    if not row.isValid():
        raise GeometryError("{label} is not there any more.", label=post.feature.label)
    if not wanted.label.strip():
        raise GeometryError("Give the feature a label; it was {label}.", label=post.feature.label)
    for other in posts(session, str(row["task_id"])):
        same = other.feature.label.casefold() == wanted.label.strip().casefold()
        if same and (other.table, other.fid) != (post.table, post.fid):
            raise GeometryError(
                "Another feature of this worksite is called {label}. Give this one another label.",
                label=wanted.label,
            )
