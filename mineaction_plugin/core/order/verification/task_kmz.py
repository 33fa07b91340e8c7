# SPDX-License-Identifier: GPL-3.0-or-later
"""Read `P_task.kmz` with zipfile and lxml (simplekml wrote it)."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from html import unescape
from pathlib import Path

from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.errors import Message, PackError, say
from mineaction_plugin.core.order.exchange.kmz_folders import FOLDERS, label_places
from mineaction_plugin.core.order.exchange.positions import lines, oriented_parts, point_positions
from mineaction_plugin.core.order.exchange.text import printable
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.order.verification.compare import missing_marks, named
from mineaction_plugin.core.order.verification.kml_checks import KML, positions, wrong_in
from mineaction_plugin.core.order.verification.result import Content, Named
from mineaction_plugin.core.order.verification.xml_reading import Node, parsed, words
from mineaction_plugin.core.terms.model import WorksiteFeature

READER = "zipfile, lxml"
SIZE_LIMIT = 256 * 1024 * 1024
HAZARDS, BOUNDARY, POINTS, WORKSITE, LABELS = FOLDERS
_SHAPES = frozenset(f"{KML}{kind}" for kind in ("Point", "LineString", "LinearRing"))


def read(path: Path, order: Order) -> Content:
    """The placemarks of each folder, with all their positions.

    A folder is told by its place and not by its name, which is in the order's language.
    """
    document, members = _document(path)
    root = parsed(document, "doc.kml")
    # Descriptions are HTML inside XML.
    text = unescape(words(root))
    folders = list(root.iter(f"{KML}Folder"))
    marks = {
        name: folder.findall(f"{KML}Placemark")
        for name, folder in zip(FOLDERS, folders, strict=False)
    }
    parts = {
        name: tuple(part for node in nodes for part in _placemark(node))
        for name, nodes in marks.items()
    }
    parts[WORKSITE] = tuple(
        part
        for node, feature in zip(marks.get(WORKSITE, ()), order.worksite, strict=False)
        for part in _placemark(node, "" if feature.label else _codes(node).get("kind"))
    )
    odd = [] if len(folders) == len(FOLDERS) else [
        say("{part}: {found} instead of {wanted}.", part="folders", found=len(folders),
            wanted=len(FOLDERS))
    ]  # fmt: skip
    wrong = (*odd, *wrong_in(root, members), *_wrong_codes(marks, order))
    return Content(parts, text, (*missing_marks(order, text), *wrong))


def expected(order: Order) -> Content:
    """What the file must hold: outer rings counter-clockwise, as the KML standard asks."""
    labels = [printable(point.label) for point in order.points]
    return Content(
        {
            BOUNDARY: _parts(printable(order.task.task_id), order.task.geometry),
            POINTS: named(labels, point_positions(order)),
            HAZARDS: tuple(
                part
                for hazard in order.hazards
                for part in _parts(printable(hazard.hazard_id), hazard.geometry)
            ),
            WORKSITE: tuple(
                part
                for feature in order.worksite
                for part in _parts(_worksite_name(feature), feature.geometry)
            ),
            LABELS: tuple(label_places(order)),
        }
    )


def _worksite_name(feature: WorksiteFeature) -> str:
    """Its label, or its kind, which the file says in the order's language and as a code."""
    return printable(feature.label) or feature.kind.value


def _parts(name: str, geometry: BaseGeometry) -> tuple[Named, ...]:
    return tuple((name, line) for line in lines(oriented_parts(geometry)))


def _document(path: Path) -> tuple[bytes, frozenset[str]]:
    """The document, and the names of all files in the archive."""
    try:
        with zipfile.ZipFile(path) as archive:
            if archive.getinfo("doc.kml").file_size > SIZE_LIMIT:
                raise PackError("doc.kml is larger than {limit} bytes.", limit=SIZE_LIMIT)
            return archive.read("doc.kml"), frozenset(archive.namelist())
    except (zipfile.BadZipFile, KeyError, OSError, EOFError, NotImplementedError) as error:
        raise PackError("It is no readable KMZ ({reason}).", reason=str(error)) from error


def _placemark(node: Node, code: str | None = "") -> list[Named]:
    """Each point, line and ring of a placemark, by its name, or by a code in its place."""
    name = code or node.findtext(f"{KML}name") or ""
    try:
        return [(name, positions(shape)) for shape in node.iter() if shape.tag in _SHAPES]
    except (ValueError, IndexError) as error:
        raise PackError("A coordinate in the KML is no number.") from error


def _codes(node: Node) -> dict[str, str]:
    """The codes beside a placemark's words."""
    return {
        str(data.get("name")): data.findtext(f"{KML}value") or ""
        for data in node.iterfind(f"{KML}ExtendedData/{KML}Data")
    }


def _wrong_codes(marks: dict[str, list[Node]], order: Order) -> Iterator[Message]:
    """Placemarks whose kind, class or status is not the order's."""
    wanted: dict[str, Sequence[dict[str, str]]] = {
        POINTS: [{"kind": point.kind.value} for point in order.points],
        HAZARDS: [
            {"land_class": hazard.land_class.value, "status": hazard.status.value}
            for hazard in order.hazards
        ],
        WORKSITE: [{"kind": feature.kind.value} for feature in order.worksite],
    }
    for part, rows in wanted.items():
        for node, codes in zip(marks.get(part, ()), rows, strict=False):
            if _codes(node) != codes:
                yield say(
                    "{name}: {found} where {wanted} should be.",
                    name=node.findtext(f"{KML}name") or "",
                    found=", ".join(_codes(node).values()) or "-",
                    wanted=", ".join(codes.values()),
                )
