# SPDX-License-Identifier: GPL-3.0-or-later
"""For what QGIS and Qt always have, though their types allow None."""

from __future__ import annotations

from typing import TypeVar

Thing = TypeVar("Thing")


def always(thing: Thing | None) -> Thing:
    """The thing itself: a registry of QGIS, a project's layer tree, a view's header.

    Only for what cannot be missing; where None is an answer, the caller decides what it means.

    Raises:
        RuntimeError: it is missing all the same, which is a fault of ours or of QGIS.
    """
    if thing is None:
        raise RuntimeError("QGIS has nothing where it always has something.")
    return thing
