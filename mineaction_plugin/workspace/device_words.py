# SPDX-License-Identifier: GPL-3.0-or-later
"""What the states of files on a device are called."""

from __future__ import annotations

from mineaction_plugin.core.order.device import State
from mineaction_plugin.translation import tr


def state_words() -> dict[State, str]:
    """Each state in the user's language."""
    return {
        State.HOLDS: tr("Holds"),
        State.CHANGED: tr("Changed since issue"),
        State.SUPERSEDED: tr("Superseded"),
        State.WITHDRAWN: tr("Withdrawn"),
        State.DRAFT: tr("Draft"),
        State.UNKNOWN: tr("Not known here"),
        State.NOTICE: tr("Notice"),
        State.UNREADABLE: tr("Cannot be read"),
    }
