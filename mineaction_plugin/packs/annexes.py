# SPDX-License-Identifier: GPL-3.0-or-later
"""The kept documents of an order, for the printer."""

from __future__ import annotations

from pathlib import Path

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.annex_pages import annex_pages
from mineaction_plugin.layouts.annex_reading import AnnexFile
from mineaction_plugin.workspace.files import file_of


def annex_files(order: Order, workspace: Path | None) -> list[AnnexFile]:
    """Where the annexes of an order are kept beside its workspace; none without one.

    Raises:
        WorkspaceError: one is gone, or its bytes are others than those that were kept.
    """
    if workspace is None:
        return []
    return [AnnexFile(annex, file_of(workspace, annex.sha256)) for annex in order.annexes]


def refuse_unprintable(order: Order, workspace: Path | None) -> None:
    """Let no order use a number whose annexes then cannot be printed.

    Raises:
        MineActionError: naming task, file and remedy: encrypted, broken, too many pages.
    """
    if order.annexes:
        annex_pages(order, annex_files(order, workspace))
