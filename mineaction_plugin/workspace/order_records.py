# SPDX-License-Identifier: GPL-3.0-or-later
"""The orders of workspaces, looked up many times: a device is held against them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.core.order.device_names import Known
from mineaction_plugin.core.order.naming import DIGITS, HIGHEST_REVISION
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.standing import Place, Standing
from mineaction_plugin.workspace.database import opened
from mineaction_plugin.workspace.orders import OrderRow, order_of, order_rows, standing


class OrderRecords:
    """Every revision of some workspaces, read once; an order itself when it is asked for.

    Raises:
        WorkspaceError: no workspace, or one that cannot be read.
    """

    def __init__(self, workspaces: Sequence[Path]) -> None:
        self._rows: dict[tuple[str, int], tuple[Path, OrderRow]] = {}
        self._orders: dict[tuple[str, int], Order] = {}
        revisions: list[tuple[str, int, str]] = []
        for path in workspaces:
            short = _short_numbers(path)
            for row in order_rows(path):
                self._rows.setdefault((row.order_no.casefold(), row.revision), (path, row))
                begins = short.get(row.order_no.casefold(), "")
                has_sign = begins and row.revision <= HIGHEST_REVISION
                prefix = f"{begins}{DIGITS[row.revision]}" if has_sign else ""
                revisions.append((row.order_no, row.revision, prefix))
        self.known = Known.of(revisions)

    def rows(self) -> list[OrderRow]:
        """All revisions."""
        return [row for _path, row in self._rows.values()]

    def standing(self, order_no: str, revision: int) -> Standing:
        """Whether a revision still holds."""
        found = self._rows.get((order_no.casefold(), revision))
        if found is None:
            return Standing(Place.UNKNOWN, order_no, revision)
        path, row = found
        if row.place is Place.LIVE:
            return Standing(Place.LIVE, row.order_no, revision)
        return standing(path, row.order_no, revision)

    def present(self, order_no: str) -> int:
        """The revision of an order that holds; 0 for none."""
        number = order_no.casefold()
        return next(
            (
                revision
                for (known, revision), (_path, row) in self._rows.items()
                if known == number and row.place is Place.LIVE
            ),
            0,
        )

    def order(self, order_no: str, revision: int) -> Order:
        """A revision as it was issued.

        Raises:
            OrderError: there is none, or its snapshot was changed.
        """
        key = (order_no.casefold(), revision)
        if key not in self._rows:
            raise OrderError(
                "The workspace has no order {order_no} r{revision}.",
                order_no=order_no,
                revision=revision,
            )
        if key not in self._orders:
            path, row = self._rows[key]
            self._orders[key] = order_of(path, row.order_no, revision)
        return self._orders[key]


def _short_numbers(path: Path) -> dict[str, str]:
    """What the waypoints of each order begin with."""
    with opened(path) as database:
        found = database.rows("SELECT order_no, short_no FROM orders")
    return {str(row["order_no"]).casefold(): str(row["short_no"] or "").upper() for row in found}
