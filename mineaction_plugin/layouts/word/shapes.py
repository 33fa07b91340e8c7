# SPDX-License-Identifier: GPL-3.0-or-later
"""What a tag of a Word template can lead to: a text, a picture, a group of tags, a list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Leaf:
    """A tag that is filled with a text or a picture, and what it means, for people."""

    meaning: str
    is_picture: bool = False


@dataclass(frozen=True)
class Group:
    """Tags below a name: `order.no`."""

    tags: Mapping[str, Shape]
    open_to: str = ""
    """Not empty: what decides which names there are, where they are none of ours."""
    is_known: bool = True
    """Whether `tags` are all there can be; only an order without any row cannot say."""


@dataclass(frozen=True)
class Rows:
    """A list, for a loop; each row is a group."""

    item: Group
    name: str
    """What the row is called in the documents: `point` of `points`."""
    meaning: str = field(default="")


Shape = Leaf | Group | Rows
