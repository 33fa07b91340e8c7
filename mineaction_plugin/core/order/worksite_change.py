# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of a worksite since its order was issued."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mineaction_plugin.core.terms.model import WorksiteFeature

Key = tuple[str, str]
"""Kind and label: a feature that got another label is another feature to whoever looks for it."""


@dataclass(frozen=True)
class WorksiteChange:
    """Labels of features, each in the order of its list."""

    added: tuple[str, ...] = ()
    moved: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    described: tuple[str, ...] = ()
    """In place, but something else that is said of them changed."""

    @property
    def is_none(self) -> bool:
        """Whether the worksite is as ordered."""
        return not (self.added or self.moved or self.removed or self.described)


def worksite_change(
    ordered: Sequence[WorksiteFeature], present: Sequence[WorksiteFeature]
) -> WorksiteChange:
    """Compare the worksite of an order with the present one, by kind and label."""
    before = {_key(feature): feature for feature in ordered}
    now = {_key(feature): feature for feature in present}
    common = [(before[key], now[key]) for key in now if key in before]
    moved = [new.label for old, new in common if not new.geometry.equals_exact(old.geometry, 0.0)]
    return WorksiteChange(
        added=tuple(now[key].label for key in now if key not in before),
        moved=tuple(moved),
        removed=tuple(before[key].label for key in before if key not in now),
        described=tuple(new.label for old, new in common if new != old and new.label not in moved),
    )


def _key(feature: WorksiteFeature) -> Key:
    return str(feature.kind), feature.label
