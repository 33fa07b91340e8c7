# SPDX-License-Identifier: GPL-3.0-or-later
"""From the name in a tag to what it leads to, or to the sentence why it leads nowhere."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.layouts.word.shapes import Group, Leaf, Rows, Shape

Scope = dict[str, tuple[str, Shape]]
"""The names that loops give: to the dotted name of their list, and what a row is."""
LOOP = Group(
    {
        "index": Leaf("The number of the row, from 1"),
        "first": Leaf("Whether it is the first row"),
        "last": Leaf("Whether it is the last row"),
    }
)
TEXT = Leaf("")


def below(path: str, shape: Shape, name: str) -> tuple[str, Shape] | Message:
    """What `path.name` leads to."""
    whole = f"{path}.{name}" if path else name
    if isinstance(shape, Rows):
        return say(
            "{name} is a list; loop over it: {{%tr for {row} in {list} %}} … {{%tr endfor %}}.",
            name=path,
            row=shape.name,
            list=path,
        )
    if isinstance(shape, Leaf):
        return say("{name} has nothing below it: write {path}.", name=whole, path=path)
    if name in shape.tags:
        return whole, shape.tags[name]
    if shape.open_to and not shape.is_known:
        return whole, TEXT
    if shape.open_to:
        return say(
            "{name} is not among what the profile allows ({key}): {known}.",
            name=whole,
            key=shape.open_to,
            known=", ".join(shape.tags) or "–",
        )
    return unknown(whole, (f"{path}.{each}" for each in shape.tags), shape)


def item_of(path: str, shape: Shape) -> Group | Message:
    """What a row of a list is."""
    if isinstance(shape, Rows):
        return shape.item
    return say("{name} is no list and cannot be looped over.", name=path)


def print_fault(path: str, shape: Shape, *, has_pictures: bool) -> Message | None:
    """Why something cannot be printed where it stands; None where it can."""
    match shape:
        case Group():
            first = next(iter(shape.tags), "…")
            return say("{name} holds several tags; write {name}.{first}.", name=path, first=first)
        case Rows():
            found = below(path, shape, "")
            return found if isinstance(found, Message) else None
        case Leaf(is_picture=True) if not has_pictures:
            return say("{name} is a picture, and pictures cannot stand in footnotes.", name=path)
    return None


def unknown(name: str, near: Iterable[str], shape: Group) -> Message:
    """There is no such tag, and perhaps which one was meant."""
    everything = [*near, *_all_names(shape)]
    meant = difflib.get_close_matches(name.lower(), everything, 1, 0.6)
    if meant:
        return say("there is no tag {name}. Did you mean {meant}?", name=name, meant=meant[0])
    return say("there is no tag {name}. The tag sheet names all of them.", name=name)


def _all_names(shape: Group, path: str = "") -> Iterator[str]:
    for name, inner in shape.tags.items():
        whole = f"{path}.{name}" if path else name
        yield whole
        if isinstance(inner, Group):
            yield from _all_names(inner, whole)
