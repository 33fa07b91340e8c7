# SPDX-License-Identifier: GPL-3.0-or-later
"""The documents of an order are tried out before it is issued."""

from __future__ import annotations

from pathlib import Path

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.annex_pages import annex_pages
from mineaction_plugin.layouts.annex_reading import AnnexFile
from mineaction_plugin.workspace.files import file_of


def refuse_unprintable(order: Order, workspace: Path | None) -> None:
    """Let no order use a number whose annexes then cannot be printed.

    Args:
        order: about to be issued, or a draft.
        workspace: the annexes are kept beside it; None: the order has none.

    Raises:
        MineActionError: naming task, file and remedy: gone, encrypted, broken, too many pages.
    """
    if workspace is None or not order.annexes:
        return
    files = [AnnexFile(annex, file_of(workspace, annex.sha256)) for annex in order.annexes]
    annex_pages(order, files)
