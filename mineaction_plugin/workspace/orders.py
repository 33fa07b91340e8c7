# SPDX-License-Identifier: GPL-3.0-or-later
"""The orders of a workspace as a list, and what becomes of them after they were issued."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.standing import Place, Standing, place_of
from mineaction_plugin.workspace.database import Database, literal, opened
from mineaction_plugin.workspace.issuing import IssuedOrder, issued_of_row
from mineaction_plugin.workspace.store import open_existing

_LIST = (
    "SELECT json_group_array(json_array(o.order_no, o.revision, o.task_id, coalesce(o.title, ''), "
    "coalesce(o.kind, ''), coalesce(o.operator, ''), coalesce(o.team, ''), coalesce(t.status, ''), "
    "o.issued_at, coalesce(o.accepted_at, ''), coalesce(o.accepted_by, ''), "
    "coalesce(o.superseded_by, ''), coalesce(o.withdrawn_at, ''), "
    "json(iif(coalesce(o.signed_scan, '') <> '', 'true', 'false')), coalesce(o.pack_sha256, ''), "
    "o.area_m2)) AS found FROM orders AS o LEFT JOIN tasks AS t ON t.task_id = o.task_id"
)
"""One text for all rows: handing each value over by itself takes ten times as long."""


class OrderRow(NamedTuple):
    """One revision as a list shows it; texts are empty where there is nothing."""

    order_no: str
    revision: int
    task_id: str
    title: str
    kind: str
    """A code of `terms.vocabulary.TaskKind`."""
    operator: str
    team: str
    status: str
    """The task's state now; empty where the task is gone."""
    issued_at: str
    accepted_at: str
    accepted_by: str
    superseded_by: str
    """"MAC-2026-0012 r2"; empty for the latest revision."""
    withdrawn_at: str
    has_scan: bool
    pack_sha256: str
    area_m2: float | None

    @property
    def place(self) -> Place:
        """Where it stands."""
        return place_of(self.superseded_by, self.withdrawn_at)


def order_rows(path: Path) -> Sequence[OrderRow]:
    """Every revision of every order, by number and revision, without reading a snapshot.

    Raises:
        WorkspaceError: no workspace, or one that cannot be brought to today's tables.
    """
    open_existing(path)
    with opened(path) as database:
        found = json.loads(str(database.rows(_LIST)[0]["found"]))
    return sorted(map(OrderRow._make, found))


def issued_order(path: Path, order_no: str, revision: int = 0) -> IssuedOrder:
    """One revision with its snapshot; the latest where no revision is named.

    Raises:
        OrderError: there is none.
    """
    open_existing(path)
    with opened(path) as database:
        return issued_of_row(row_of(database, order_no, revision))


def order_of(path: Path, order_no: str, revision: int = 0) -> Order:
    """One revision as it was issued; the latest where no revision is named.

    Raises:
        OrderError: there is none, or its snapshot was changed.
    """
    return issued_order(path, order_no, revision).order()


def standing(path: Path, order_no: str, revision: int) -> Standing:
    """Whether a revision still holds: said wherever it is opened.

    Raises:
        WorkspaceError: no workspace.
    """
    open_existing(path)
    with opened(path) as database:
        found = database.rows(
            "SELECT order_no, revision, superseded_by, withdrawn_at, withdrawn_by, "  # noqa: S608 (quoted)
            f"withdrawn_reason FROM orders WHERE order_no = {literal(order_no)} COLLATE NOCASE "
            f"AND revision = {literal(revision)}"
        )
    if not found:
        return Standing(Place.UNKNOWN, order_no, revision)
    texts = {name: str(value or "") for name, value in found[0].items()}
    return Standing(
        place_of(texts["superseded_by"], texts["withdrawn_at"]),
        texts["order_no"],
        revision,
        texts["superseded_by"],
        texts["withdrawn_at"],
        texts["withdrawn_by"],
        texts["withdrawn_reason"],
    )


def row_of(database: Database, order_no: str, revision: int = 0) -> dict[str, object]:
    """The row of one revision, the latest where none is named.

    Raises:
        OrderError: there is none.
    """
    of_revision = f"AND revision = {literal(revision)} " if revision else ""
    rows = database.rows(
        f"SELECT * FROM orders WHERE order_no = {literal(order_no.strip())} COLLATE NOCASE "  # noqa: S608 (quoted)
        f"{of_revision}ORDER BY revision DESC LIMIT 1"
    )
    if rows:
        return rows[0]
    if revision:
        raise OrderError(
            "There is no order {order_no} revision {revision} in the workspace {file}.",
            order_no=order_no,
            revision=revision,
            file=database.path.name,
        )
    raise OrderError(
        "There is no order {order_no} in the workspace {file}.",
        order_no=order_no or "–",
        file=database.path.name,
    )
