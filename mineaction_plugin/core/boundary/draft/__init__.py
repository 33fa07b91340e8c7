# SPDX-License-Identifier: GPL-3.0-or-later
"""A boundary in work: from what was typed and drawn to points, and every change a person makes.

All of it is pure: a change makes a new draft, or raises a sentence and changes nothing.
"""

from __future__ import annotations

from mineaction_plugin.core.boundary.draft.changes import (
    as_typed,
    deleted,
    inserted,
    led_in,
    moved,
    reordered,
    typed,
)
from mineaction_plugin.core.boundary.draft.closing import (
    Closure,
    RingClosure,
    adjusted,
    misclosure,
)
from mineaction_plugin.core.boundary.draft.measuring import DraftLeg, legs, plane_of
from mineaction_plugin.core.boundary.draft.model import Draft, DraftPoint, Entry
from mineaction_plugin.core.boundary.draft.naming import described, kind_changed, relabelled
from mineaction_plugin.core.boundary.draft.placing import agrees, located
from mineaction_plugin.core.boundary.draft.rows import from_rows
from mineaction_plugin.core.boundary.draft.shaping import (
    bounds,
    from_drawn,
    from_polygon,
    is_whole,
    offset,
    polygon,
    replaced,
    side_moved,
)

__all__ = [
    "Closure",
    "Draft",
    "DraftLeg",
    "DraftPoint",
    "Entry",
    "RingClosure",
    "adjusted",
    "agrees",
    "as_typed",
    "bounds",
    "deleted",
    "described",
    "from_drawn",
    "from_polygon",
    "from_rows",
    "inserted",
    "is_whole",
    "kind_changed",
    "led_in",
    "legs",
    "located",
    "misclosure",
    "moved",
    "offset",
    "plane_of",
    "polygon",
    "relabelled",
    "reordered",
    "replaced",
    "side_moved",
    "typed",
]
