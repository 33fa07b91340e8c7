# SPDX-License-Identifier: GPL-3.0-or-later
"""The notice of a withdrawn order, written beside its packs."""

from __future__ import annotations

from pathlib import Path

from mineaction_plugin.core.order import naming
from mineaction_plugin.core.order.disk import writing
from mineaction_plugin.core.order.standing import NOTICE_ENDING
from mineaction_plugin.layouts import notice
from mineaction_plugin.packs.writing import speaking
from mineaction_plugin.workspace.issuing import IssuedOrder
from mineaction_plugin.workspace.orders import standing


def write_notice(workspace: Path, issued: IssuedOrder, folder: Path, language: str = "") -> Path:
    """Write the notice of an order that is withdrawn already. Main thread only.

    A notice that is there is written anew: it says what the workspace says.

    Args:
        workspace: where the order is.
        issued: its latest revision.
        folder: made where missing.
        language: of the notice; that of the order where empty.

    Returns:
        The file.

    Raises:
        PackError: it cannot be written.
    """
    order = issued.order()
    said = standing(workspace, issued.order_no, issued.revision)
    holders = [order.task.operator, order.task.team, issued.accepted_by]
    withdrawal = notice.Withdrawal(
        at=said.withdrawn_at,
        by=said.withdrawn_by,
        reason=said.reason,
        holders=tuple(dict.fromkeys(name for name in holders if name)),
    )
    path = folder / f"{naming.safe_name(issued.order_no)}{NOTICE_ENDING}"
    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
    with speaking(language or order.language):
        notice.export(order, withdrawal, path)
    return path
