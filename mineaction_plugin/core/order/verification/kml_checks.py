# SPDX-License-Identifier: GPL-3.0-or-later
"""What the OGC KML 2.2 schema lets pass and no map program should be given.

The schema accepts an open or clockwise ring, a ring of two positions, a latitude of 95°, a style
that is not in the file (reference/programmes.md §10, tried); and a picture from the network or
one that the archive does not hold is nobody's fault by it either.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator

import numpy as np

from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.order.verification.xml_reading import Node
from mineaction_plugin.core.position.ellipsoid import FloatArray

KML = "{http://www.opengis.net/kml/2.2}"
_FEWEST = {"Point": 1, "LineString": 2, "LinearRing": 4}
_LON_DEG, _LAT_DEG = 180.0, 90.0
_LAST_DECIMAL_DEG = 1e-9


def wrong_in(root: Node, members: Collection[str]) -> Iterator[Message]:
    """Everything that is wrong in a document, given the names of the files beside it."""
    yield from _links(root, members)
    for node in root.iter(f"{KML}Placemark"):
        name = node.findtext(f"{KML}name") or ""
        for kind, fewest in _FEWEST.items():
            for shape in node.iter(f"{KML}{kind}"):
                yield from _shape(name, shape, positions(shape), fewest)


def positions(shape: Node) -> FloatArray:
    """The (n, 2) longitudes and latitudes of a Point, LineString or LinearRing.

    Raises:
        ValueError: when a coordinate is no number, or one of a pair is missing.
    """
    pairs = [item.split(",") for item in (shape.findtext(f"{KML}coordinates") or "").split()]
    return np.array([(float(pair[0]), float(pair[1])) for pair in pairs]).reshape(-1, 2)


def _shape(name: str, shape: Node, line: FloatArray, fewest: int) -> Iterator[Message]:
    inside = (np.abs(line) <= (_LON_DEG, _LAT_DEG)).all()  # not so for what is no number
    if not inside:
        yield say("{name}: a longitude or latitude is outside the globe.", name=name)
    if len(line) < fewest:
        yield say("{name}: a shape has only {count} positions.", name=name, count=len(line))
    elif fewest == _FEWEST["LinearRing"] and inside:
        yield from _ring(name, shape, line)


def _ring(name: str, shape: Node, line: FloatArray) -> Iterator[Message]:
    if not np.array_equal(line[0], line[-1]):
        yield say("{name}: a ring is not closed.", name=name)
        return
    is_outer = shape.getparent().tag == f"{KML}outerBoundaryIs"
    # A sliver no wider than the last decimal has no side of its own.
    x, y = np.unwrap(line[:, 0], period=2 * _LON_DEG) - line[0, 0], line[:, 1] - line[0, 1]
    twice_area = float(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]))
    way_round = float(np.hypot(np.diff(x), np.diff(y)).sum())
    if abs(twice_area) > way_round * _LAST_DECIMAL_DEG and (twice_area > 0.0) != is_outer:
        yield say("{name}: a ring runs the wrong way round.", name=name)


def _links(root: Node, members: Collection[str]) -> Iterator[Message]:
    styles = {f"#{node.get('id')}" for node in root.iter(f"{KML}Style")}
    for node in root.iter(f"{KML}styleUrl"):
        if node.text not in styles:
            yield say("The style {style} is not in the file.", style=node.text or "")
    for node in root.iter(f"{KML}href"):
        if node.text not in members:
            yield say("The picture {picture} is not in the file.", picture=node.text or "")
