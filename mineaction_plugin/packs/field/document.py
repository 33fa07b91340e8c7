# SPDX-License-Identifier: GPL-3.0-or-later
"""A project document without what differs from run to run, and without whoever wrote it.

QGIS puts into every project the name of the user, the moment, random ids and random colours, and
the attributes of an element in a random order.
"""

from __future__ import annotations

import itertools
import re
import uuid
import zipfile
from pathlib import Path

from lxml import etree

WRITER = ("saveUser", "saveUserFull")
FAMILIES = ("DejaVu Sans", "Noto Sans", "Roboto")
"""Fonts of labels, the first that the device has: a phone has the last, and often the second."""
_RANDOM_ID = re.compile(r"\{[0-9a-f-]{36}\}")
_SYMBOL_ID = re.compile(r' id="\{[0-9a-f-]{36}\}"')
_EPOCH = (1980, 1, 1, 0, 0, 0)
_FILE_MODE = 0o644


def anonymous(document: bytes, written_at: str, *more: bytes) -> bytes:
    """The document in canonical form (C14N): the same bytes for the same order.

    Args:
        document: what QGIS has just written.
        written_at: the moment it shall say instead.
        more: elements to put behind the others.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, huge_tree=True, remove_blank_text=True
    )
    root = etree.fromstring(document, parser)
    root.extend(etree.fromstring(each, parser) for each in more)
    for name in WRITER:
        root.attrib.pop(name, None)
    for author in root.iterfind("projectMetadata/author"):  # QGIS 3.44 fills in the user's name
        author.text = ""
    root.set("saveDateTime", written_at)
    for layer in root.iter("maplayer"):
        for profile in layer.findall("elevation"):  # random colours, for views that no phone has
            layer.remove(profile)
    for listed in root.iter("individual-layer-settings"):
        listed[:] = sorted(listed, key=lambda each: str(each.get("id", "")))
    for wanted in root.iter("families"):
        wanted[:] = [etree.Element("family", name=family) for family in FAMILIES]
    _settle_ids(root)
    return b"<!DOCTYPE qgis>\n" + etree.tostring(root, method="c14n")


def _settle_ids(root: etree._Element) -> None:
    """Number the random ids of symbol layers and rules, which nothing else refers to."""
    numbers = itertools.count(1)
    for node in root.iter(etree.Element):
        for name, value in sorted(node.attrib.items()):
            if _RANDOM_ID.fullmatch(value):
                node.set(name, f"{{{uuid.UUID(int=next(numbers))}}}")
            elif value.startswith("<symbol"):
                node.set(name, settled(value))


def settled(piece: str) -> str:
    """A piece of XML that stands as text inside a document, without random ids and orders."""
    root = etree.fromstring(_SYMBOL_ID.sub("", piece))
    return str(etree.tostring(root, method="c14n").decode("utf-8"))


def zip_document(name: str, document: bytes, path: Path) -> None:
    """Write a .qgz: a zip with one project in it, the same bytes for the same document."""
    entry = zipfile.ZipInfo(name, _EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3  # the same on every system
    entry.external_attr = _FILE_MODE << 16
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(entry, document)
