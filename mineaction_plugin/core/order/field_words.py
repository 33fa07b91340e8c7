# SPDX-License-Identifier: GPL-3.0-or-later
"""What everybody must read who takes the field project outside: what its alarm is, and is not.

QField alarms nowhere when it has no position or an empty fence, and the fence leaves the task out,
where people work (reference/programmes.md §9.2, [P]; design §8, promise 8). The words stand in the
project's title, in its first form and in the pack's page for the browser.
"""

from __future__ import annotations

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.terms.field_project import FieldProject

SHORT = say("Approach aid only: no alarm does not mean safe.")
"""For a title."""
FIELD_WORDS: tuple[Message, ...] = (
    say("The field project is an approach aid only."),
    say(
        "No alarm does not mean safe: a phone without a position does not alarm, nor does it "
        "where no hazard is recorded."
    ),
    say("Inside the task nothing alarms, although it is not cleared."),
)
"""All of it, one sentence each, in this order."""


def fence_words(settings: FieldProject) -> Message:
    """How far from an open hazard a phone alarms, and what that is made of."""
    return say(
        "Outside the task a phone alarms up to {fence_m} m from an open hazard: {stand_off_m} m to "
        "stay away, and {gps_error_m} m by which its position may be wrong.",
        fence_m=f"{settings.fence_m:g}",
        stand_off_m=f"{settings.stand_off_m:g}",
        gps_error_m=f"{settings.gps_error_m:g}",
    )
