# SPDX-License-Identifier: GPL-3.0-or-later
"""The words that the shipped Word template says itself, in the order's language."""

from __future__ import annotations

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.form_signed import received
from mineaction_plugin.layouts.order_text import format_word, north_short
from mineaction_plugin.translation import tr


def words(order: Order) -> dict[str, str]:
    """By the name of their tag: `{{ words.point }}`."""
    page = tr("Page {number} of {count}")
    before, _, rest = page.partition("{number}")
    between, _, after = rest.partition("{count}")
    return {
        "before_page": before,
        "between_pages": between,
        "after_pages": after,
        "points": tr("Boundary points"),
        "point": tr("Point"),
        "check": tr("Check"),
        "to": tr("to"),
        "bearing": tr("Bearing {north}").format(north=north_short(order.frame)),
        "back": tr("Back"),
        "distance": tr("Dist. m"),
        "changes": tr("What changed since r{revision}").format(revision=order.revision - 1),
        "change": tr("Change"),
        "was": tr("Was at ({format})").format(format=format_word(order.frame)),
        "now": tr("Is at ({format})").format(format=format_word(order.frame)),
        "moved": tr("Moved by, m"),
        "towards": tr("Towards, {north}").format(north=north_short(order.frame)),
        "overview": tr("Overview map"),
        "task_map": tr("Task map"),
        "evacuation": tr("How to get out"),
        "facilities": tr("Medical facilities"),
        "straight_line": tr("km, straight line"),
        "worksite": tr("Worksite"),
        "annexes": tr("Annexes"),
        "annex": tr("Annex"),
        "issued_by": tr("Issued by"),
        "approved_by": tr("Approved by"),
        "accepted_by": tr("Accepted for the operator"),
        "team_leader": tr("Team leader"),
        "to_sign": tr("name, signature, date"),
        "received": received(order),
    }
