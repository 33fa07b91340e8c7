# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a revision of an order still holds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.order.naming import safe_name

NOTICE_ENDING = "_withdrawn.pdf"
"""Behind an order's safe name: the file of the notice that it is withdrawn."""


class Place(StrEnum):
    """Where a revision stands."""

    LIVE = "live"
    SUPERSEDED = "superseded"
    WITHDRAWN = "withdrawn"
    UNKNOWN = "unknown"
    """The workspace has no such order."""


@dataclass(frozen=True)
class Standing:
    """Whether a revision still holds."""

    place: Place
    order_no: str
    revision: int
    superseded_by: str = ""
    withdrawn_at: str = ""
    withdrawn_by: str = ""
    reason: str = ""

    @property
    def holds(self) -> bool:
        """Whether a team may work by it."""
        return self.place is Place.LIVE

    def sentence(self) -> Message:
        """What whoever opens it must know."""
        values = {"order_no": self.order_no, "revision": self.revision}
        if self.place is Place.SUPERSEDED:
            return say(
                "Order {order_no} r{revision} is superseded by {successor}. Do not work by it; "
                "take the newer one.",
                **values, successor=self.superseded_by,
            )  # fmt: skip
        if self.place is Place.WITHDRAWN and not self.withdrawn_at:
            return say(
                "Order {order_no} r{revision} was withdrawn: its notice lies beside it. Do not "
                "work by it.",
                **values,
            )
        if self.place is Place.WITHDRAWN and not self.reason.strip():
            return say(
                "Order {order_no} r{revision} was withdrawn on {day}. Do not work by it.",
                **values, day=self.withdrawn_at[:10],
            )  # fmt: skip
        if self.place is Place.WITHDRAWN:
            return say(
                "Order {order_no} r{revision} was withdrawn on {day}: {reason} Do not work by it.",
                **values, day=self.withdrawn_at[:10], reason=_as_sentence(self.reason),
            )  # fmt: skip
        if self.place is Place.UNKNOWN:
            return say("The workspace has no order {order_no} r{revision}.", **values)
        return say("Order {order_no} r{revision} is the latest revision.", **values)


def standing_beside(pack: Path, order_no: str, revision: int) -> Standing | None:
    """What lies beside a pack says of it: a later revision, or the notice of its end.

    For whoever has the folder and not the workspace; None where nothing says anything.

    Args:
        pack: the pack's folder or zip.
        order_no: of its order.
        revision: of its order.
    """
    stem = safe_name(order_no)
    later = re.compile(rf"{re.escape(stem)}_r(\d+)(?:\.zip)?", re.IGNORECASE)
    try:
        names = [each.name for each in pack.resolve().parent.iterdir()]
    except OSError:
        return None
    if f"{stem}{NOTICE_ENDING}" in names:
        return Standing(Place.WITHDRAWN, order_no, revision)
    found = [int(match[1]) for name in names if (match := later.fullmatch(name))]
    if max(found, default=0) > revision:
        return Standing(Place.SUPERSEDED, order_no, revision, f"{order_no} r{max(found)}")
    return None


def place_of(superseded_by: str, withdrawn_at: str) -> Place:
    """Where a revision stands, by what its row says."""
    # An order is withdrawn in all its revisions.
    if withdrawn_at:
        return Place.WITHDRAWN
    return Place.SUPERSEDED if superseded_by else Place.LIVE


def _as_sentence(text: str) -> str:
    kept = text.strip()
    return kept if not kept or kept[-1] in ".!?…" else f"{kept}."
