# SPDX-License-Identifier: GPL-3.0-or-later
"""Parse XML from a pack that may have been tampered with: no entities, no network."""

from __future__ import annotations

from typing import Any

from mineaction_plugin.core.errors import PackError

LARGEST = 96 * 1024**2
"""Bytes; in memory a document takes ten times as much."""
Node = Any
"""An element of lxml, which has no types."""


def parsed(content: bytes, name: str) -> Node:
    """The root element.

    Raises:
        PackError: when it is too large, not well-formed, or declares entities: a few of them may
            stand for more text than a memory has.
    """
    from lxml import etree  # noqa: PLC0415 (loaded to read a pack, not with the plugin)

    if len(content) > LARGEST:
        raise PackError(
            "The file {file} has {size} bytes; none of ours has more than {limit}.",
            file=name, size=len(content), limit=LARGEST,
        )  # fmt: skip
    if b"<!ENTITY" in content.replace(b"\0", b""):  # whatever the width of its characters
        raise PackError("The file {file} declares XML entities; none of ours does.", file=name)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True)
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise PackError(
            "The file {file} is not well-formed XML ({reason}).", file=name, reason=str(error)
        ) from error


def words(root: Node) -> str:
    """All text of a document."""
    return " ".join(str(text) for text in root.itertext())
