# SPDX-License-Identifier: GPL-3.0-or-later
"""The worksite plan and the site board of an issued order, drawn anew from the present worksite.

The order stays as it was issued: no number, no revision, no pack is touched.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.order.disk import writing
from mineaction_plugin.core.order.language import in_language
from mineaction_plugin.core.order.standing import Place
from mineaction_plugin.core.order.worksite_change import WorksiteChange, worksite_change
from mineaction_plugin.core.terms.paper import SheetSettings
from mineaction_plugin.layouts.backgrounds import Backgrounds
from mineaction_plugin.layouts.order_layers import layers_of
from mineaction_plugin.layouts.pdf_join import write
from mineaction_plugin.layouts.site_board import site_board_pages
from mineaction_plugin.layouts.worksite_plan import worksite_pages
from mineaction_plugin.packs.writing import speaking
from mineaction_plugin.workspace import orders, store


@dataclass(frozen=True)
class Redone:
    """What was drawn, and what differs from the order."""

    order_no: str
    revision: int
    pages: int
    features: int
    change: WorksiteChange


def redo_site_sheets(
    workspace: Path,
    order_no: str,
    path: Path,
    *,
    at: datetime,
    paper: str = "",
    language: str = "",
    backgrounds: Backgrounds | None = None,
) -> Redone:
    """Write the plan and the board of the order's latest revision. Main thread only.

    Args:
        workspace: where the order and its task's worksite are.
        order_no: the order's number; case does not matter.
        path: the PDF to write; its folder is made where missing.
        at: the moment that the sheets name, with its offset.
        paper: "A4" or "A3"; that of the order's maps where empty.
        language: of the sheets; that of the order where empty.
        backgrounds: what may lie below the maps.

    Raises:
        OrderError: no such order, or it is withdrawn.
        PackError: the file cannot be written.
    """
    store.open_existing(workspace)
    order = orders.order_of(workspace, order_no)
    standing = orders.standing(workspace, order.order_no, order.revision)
    if standing.place is Place.WITHDRAWN:
        raise OrderError(
            "Order {order_no} is withdrawn: its worksite has no new plan. Take the plan of the "
            "order that replaces it.",
            order_no=order.order_no,
        )
    present = tuple(store.read_worksite(workspace).get(order.task.task_id, ()))
    settings = order.sheets or SheetSettings()
    redrawn = replace(
        in_language(order, language),
        worksite=present,
        sheets=replace(settings, map_paper=paper or settings.map_paper),
    )
    moment = at.isoformat(timespec="seconds")
    with writing(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
    with speaking(redrawn.language):
        layers, below = layers_of(redrawn), backgrounds or Backgrounds()
        pages = [
            *worksite_pages(redrawn, layers, below, redone_at=moment),
            *site_board_pages(redrawn, layers, below, redone_at=moment),
        ]
        write(redrawn, pages, path)
    change = worksite_change(order.worksite, present)
    return Redone(order.order_no, order.revision, len(pages), len(present), change)
