# SPDX-License-Identifier: GPL-3.0-or-later
"""Read `P_task.kmz` with zipfile and lxml (simplekml wrote it)."""

from __future__ import annotations

import zipfile
from html import unescape
from pathlib import Path

import numpy as np
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.errors import Message, PackError, say
from mineaction_plugin.core.order.exchange.positions import lines, oriented_parts, point_positions
from mineaction_plugin.core.order.exchange.task_kmz import (
    BOUNDARY,
    HAZARDS,
    POINTS,
    WORKSITE,
    worksite_name,
)
from mineaction_plugin.core.order.exchange.text import printable
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification.compare import missing_marks, named
from mineaction_plugin.core.order.verification.result import Content, Named
from mineaction_plugin.core.order.verification.xml_reading import Node, parsed, words
from mineaction_plugin.core.position.ellipsoid import FloatArray

READER = "zipfile, lxml"
SIZE_LIMIT = 256 * 1024 * 1024
_KML = "{http://www.opengis.net/kml/2.2}"


def read(path: Path, order: Order) -> Content:
    """The placemarks of each folder, with all their positions."""
    root = parsed(_document(path), "doc.kml")
    # Descriptions are HTML inside XML.
    text = unescape(words(root))
    folders = {folder.findtext(f"{_KML}name"): folder for folder in root.iter(f"{_KML}Folder")}
    return Content(
        parts={
            name: tuple(
                placemark
                for node in folders[name].iterfind(f"{_KML}Placemark")
                for placemark in _placemark(node)
            )
            for name in (BOUNDARY, POINTS, HAZARDS, WORKSITE)
            if name in folders
        },
        text=text,
        problems=(*missing_marks(order, text), *_dangling_styles(root)),
    )


def expected(order: Order) -> Content:
    """What the file must hold: outer rings counter-clockwise, as the KML standard asks."""
    return Content(
        {
            BOUNDARY: _parts(printable(order.task.task_id), order.task.geometry),
            POINTS: named(
                (printable(point.label) for point in order.points), point_positions(order)
            ),
            HAZARDS: tuple(
                part
                for hazard in order.hazards
                for part in _parts(printable(hazard.hazard_id), hazard.geometry)
            ),
            WORKSITE: tuple(
                part
                for feature in order.worksite
                for part in _parts(worksite_name(feature), feature.geometry)
            ),
        }
    )


def _parts(name: str, geometry: BaseGeometry) -> tuple[Named, ...]:
    return tuple((name, line) for line in lines(oriented_parts(geometry)))


def _document(path: Path) -> bytes:
    try:
        with zipfile.ZipFile(path) as archive:
            if archive.getinfo("doc.kml").file_size > SIZE_LIMIT:
                raise PackError("doc.kml is larger than {limit} bytes.", limit=SIZE_LIMIT)
            return archive.read("doc.kml")
    except (zipfile.BadZipFile, KeyError, OSError, EOFError, NotImplementedError) as error:
        raise PackError("It is no readable KMZ ({reason}).", reason=str(error)) from error


def _placemark(node: Node) -> list[Named]:
    name = node.findtext(f"{_KML}name") or ""
    return [
        (name, _positions(coordinates.text or ""))
        for coordinates in node.iter(f"{_KML}coordinates")
    ]


def _positions(text: str) -> FloatArray:
    try:
        pairs = [tuple(map(float, item.split(",")[:2])) for item in text.split()]
        return np.array(pairs, dtype=float).reshape(-1, 2)
    except ValueError as error:
        raise PackError("A coordinate in the KML is no number.") from error


def _dangling_styles(root: Node) -> tuple[Message, ...]:
    """Placemarks whose style is not in the file: the KML schema does not see that."""
    known = {f"#{node.get('id')}" for node in root.iter(f"{_KML}Style")}
    return tuple(
        say("The style {style} is not in the file.", style=node.text or "")
        for node in root.iter(f"{_KML}styleUrl")
        if node.text not in known
    )
