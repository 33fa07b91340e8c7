# SPDX-License-Identifier: GPL-3.0-or-later
"""Read `field/P_field.qgz` with zipfile and lxml (QGIS wrote it): whether a phone can rely on it.

The project may be worked on; what QField alarms with, and what the layers stand on, must be as it
was given (reference/programmes.md §9.1, §9.2, [P]).
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path

from mineaction_plugin.core.errors import Message, PackError, say
from mineaction_plugin.core.order.exchange import task_gpkg
from mineaction_plugin.core.order.exchange.field_gpkg import (
    GEOFENCE,
    NOTES,
    layers_name,
    notes_name,
)
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification.compare import missing_marks
from mineaction_plugin.core.order.verification.result import Content
from mineaction_plugin.core.order.verification.xml_reading import Node, parsed

READER = "zipfile, lxml"
PROJECT_ENDING = ".qgs"
LAYER_ID = "mineaction_{table}"
FENCE_ID = LAYER_ID.format(table=GEOFENCE)
GIVEN = ("task", "boundary_points", "hazards", "hazards_lines", "hazards_points")
"""Tables of the order that the project shows, each whole, where the order has them."""
ENTRIES = {
    "geofencingIsActive": "true",
    "geofencingLayer": FENCE_ID,
    "geofencingBehavior": "1",
    "geofencingShouldPreventDigitizing": "false",
}
"""Alert inside; where the behaviour is missing, QField takes 2, the opposite."""
_OF_A_COMPUTER = re.compile(r"/[^/\s]+/[^/]|[A-Za-z]:[\\/]|\\\\[^\\]|file:")
_PLACE_ATTRIBUTES = ("path", "source", "file")
_PICTURE_OPTIONS = frozenset({"name", "imageFile", "svgFile"})
_JOINER = "\u2060"
"""Keeps signs of a text apart that a form would read as code."""


def read(path: Path, order: Order) -> Content:
    """The words of the project, and what is wrong with it."""
    root = _document(path)
    text = " ".join(
        (root.findtext("title") or "", root.findtext("projectMetadata/abstract") or "")
    ).replace(_JOINER, "")
    problems = (
        *_entries(root), *_sources(root, order), *_paths(root), *missing_marks(order, text),
    )  # fmt: skip
    return Content({}, text, problems)


def expected(_order: Order) -> Content:
    """There are no positions to compare."""
    return Content({})


def _document(path: Path) -> Node:
    """The one project inside.

    Raises:
        PackError: it is no such file.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            names = [name for name in archive.namelist() if name.endswith(PROJECT_ENDING)]
            if len(names) != 1:
                raise PackError("It holds {count} projects instead of one.", count=len(names))
            content = archive.read(names[0])
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError) as error:
        raise PackError("It is no readable project ({reason}).", reason=str(error)) from error
    return parsed(content, names[0])


def _entries(root: Node) -> Iterator[Message]:
    """What QField reads to alarm."""
    for key, wanted in ENTRIES.items():
        found = [(node.text or "").strip() for node in root.findall(f"properties/qfieldsync/{key}")]
        if [each.casefold() for each in found] != [wanted.casefold()]:
            yield say(
                "The setting {key} is {found} and must be {wanted}: the alarm would be another.",
                key=key, found=", ".join(found) or "–", wanted=wanted,
            )  # fmt: skip


def _sources(root: Node, order: Order) -> Iterator[Message]:
    """Layers that are not there, stand on another table, or show only a part of it."""
    found = {
        node.findtext("id") or "": (node.findtext("datasource") or "").strip()
        for node in root.iter("maplayer")
    }
    layers, notes = (Path(name(order)).name for name in (layers_name, notes_name))
    given = [table.name for table in task_gpkg.tables(order) if table.name in GIVEN]
    wanted = {
        LAYER_ID.format(table=table): f"./{layers}|layername={table}"
        for table in (*given, GEOFENCE)
    }
    wanted[LAYER_ID.format(table=NOTES)] = f"./{notes}|layername={NOTES}"
    for layer, source in wanted.items():
        if found.get(layer) != source:
            yield say(
                "The layer {layer} is {found} and must be {wanted}.",
                layer=layer, found=found.get(layer) or "–", wanted=source,
            )  # fmt: skip


def _paths(root: Node) -> Iterator[Message]:
    """The first place that names a folder of a computer: no phone has it."""
    for node in root.iter("*"):
        for text in _places(node):
            if _OF_A_COMPUTER.match(text.strip()):
                yield say("It names a place of another computer: {path}", path=text.strip()[:200])
                return


def _places(node: Node) -> Iterator[str]:
    """Where a project names files: sources, folders, and pictures of symbols; not its words."""
    if node.tag == "datasource":
        yield node.text or ""
    yield from (node.get(name, "") for name in _PLACE_ATTRIBUTES)
    if node.tag == "Option" and node.get("name") in _PICTURE_OPTIONS:
        yield node.get("value", "")
