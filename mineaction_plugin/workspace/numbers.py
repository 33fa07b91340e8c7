# SPDX-License-Identifier: GPL-3.0-or-later
"""The numbers of a workspace's orders: the next one, and whether a typed one is free."""

from __future__ import annotations

from mineaction_plugin.core.errors import OrderError, ProfileError
from mineaction_plugin.core.order import numbering
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.workspace.database import Database, literal
from mineaction_plugin.workspace.schema import COUNTERS

TRIES = 10_000
"""So many numbers are stepped over that were typed before; a pattern that cuts its sequence off
("{sequence!s:.1}") would have no end."""


def next_number(database: Database, profile: Profile, order: Order) -> str:
    """The next free number of the profile's pattern, never below its first sequence.

    Inside a transaction: the counter is raised with the order that takes the number.

    Raises:
        ProfileError: the pattern cannot be used.
        OrderError: it asks for the code of a place that the task does not have.
    """
    settings = profile.numbering
    tokens = numbering.tokens_of(profile, order.task, order.issued_at)
    counter, first = numbering.counter_of(settings, tokens), literal(settings.first_sequence)
    for _ in range(TRIES):
        database.run(
            f"INSERT INTO {COUNTERS} (name, value) VALUES ({literal(counter)}, {first}) "  # noqa: S608 (quoted)
            f"ON CONFLICT (name) DO UPDATE SET value = max(value + 1, {first})"
        )
        rows = database.rows(f"SELECT value FROM {COUNTERS} WHERE name = {literal(counter)}")  # noqa: S608 (quoted)
        number = numbering.number_of(settings, tokens, int(str(rows[0]["value"])))
        if not _is_taken(database, number):
            return number
    raise ProfileError(
        "The key numbering.order_pattern is {value}, and no number of it is free any more.",
        value=settings.order_pattern,
    )


def free_number(database: Database, typed: str) -> str:
    """A typed number as it is kept, which no order has. Inside a transaction.

    Raises:
        OrderError: one has it, whatever the case of its letters; or it is no number.
    """
    number = numbering.typed_number(typed)
    if _is_taken(database, number):
        raise OrderError(
            "There is an order {order_no} already (capitals do not matter). Type another number, "
            "or leave it empty for the next one of the programme.",
            order_no=number,
        )
    return number


def _is_taken(database: Database, number: str) -> bool:
    if number.isascii():
        where = f"WHERE order_no = {literal(number)} COLLATE NOCASE LIMIT 1"
        return bool(database.rows(f"SELECT 1 AS found FROM orders {where}"))  # noqa: S608 (quoted)
    # SQLite ignores the case of ASCII letters alone.
    rows = database.rows("SELECT DISTINCT order_no FROM orders")
    return number.casefold() in {str(row["order_no"]).casefold() for row in rows}
