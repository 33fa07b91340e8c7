# SPDX-License-Identifier: GPL-3.0-or-later
"""The folders of a map file: boundary, points, hazards, worksite, labels.

Names and descriptions are in the order's language; the codes beside them are the same in all.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape as html_escape
from types import ModuleType
from typing import Any
from xml.sax.saxutils import escape

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.worksite import (
    driven_words,
    radius_words,
    verified_words,
    way_m,
)
from mineaction_plugin.core.errors import Message, say
from mineaction_plugin.core.order.exchange.kmz_looks import (
    WORKSITE_COLOUR,
    hazard_looks,
    hazard_style,
    line_style,
    point_style,
)
from mineaction_plugin.core.order.exchange.positions import (
    digits,
    oriented_parts,
    point_positions,
    written,
)
from mineaction_plugin.core.order.exchange.text import order_name, printable
from mineaction_plugin.core.order.exchange.wording import Wording
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.position.ellipsoid import FloatArray
from mineaction_plugin.core.terms.model import WorksiteFeature
from mineaction_plugin.core.terms.vocabulary import WORKSITE_LINES

Element = Any
"""Something of simplekml, which is loaded when it is needed."""
FOLDERS = ("hazards", "boundary", "boundary points", "worksite", "hazard labels")
"""What the folders of the document hold, by place: their names are in the order's language.

Map programs draw what comes later over what came before, so that no hazard hides the boundary.
"""


class Folders:
    """Puts the folders of an order into a document, in the order of `FOLDERS`."""

    def __init__(self, library: ModuleType, kml: Element, order: Order, wording: Wording) -> None:
        self._library = library
        self._kml = kml
        self._order = order
        self._wording = wording
        self._title = wording.say(order_name(order))

    def boundary(self, notice: Sequence[str]) -> None:
        """The task's own polygons, without a fill."""
        order = self._order
        style = line_style(self._library, order.palette.boundary_colour, 4)
        folder = self._folder(say("Boundary"))
        name = printable(order.task.task_id)
        _add_geometry(folder, order.task.geometry, name, notice, style)

    def points(self) -> None:
        """A placemark for each boundary point, with its label."""
        style = point_style(self._library, self._order.palette.boundary_colour, 0.7)
        folder = self._folder(say("Boundary points"))
        positions = written(point_positions(self._order))
        for point, position in zip(self._order.points, positions, strict=True):
            name = printable(point.label)
            placemark = folder.newpoint(name=xml(name), coords=_coordinates(position[np.newaxis]))
            kind = self._wording.point_kind(point.kind.value)
            placemark.description = html((self._title, f"{name}: {kind}", point.description))
            placemark.style = style
            _add_data(placemark, kind=point.kind.value)

    def hazards(self) -> None:
        """A placemark for each hazard, in the colours of its class and status."""
        wording, folder = self._wording, self._folder(say("Hazards"))
        styles: dict[tuple[str, str], Element] = {}
        for hazard in self._order.hazards:
            pair = (hazard.land_class.value, hazard.status.value)
            if pair not in styles:
                looks = hazard_looks(self._order.palette, hazard)
                styles[pair] = hazard_style(self._library, *looks)
            sentences: list[Message | str] = [
                say(
                    "Hazard {hazard}: {land_class}, {status}",
                    hazard=hazard.hazard_id,
                    land_class=wording.land_class(pair[0]),
                    status=wording.status(pair[1]),
                ),
                hazard.name,
            ]
            if hazard.source_layer:
                source = f"{hazard.source_layer} {hazard.as_of}".strip()
                sentences.append(say("Source: {source}", source=source))
            words = [*wording.lines(sentences), self._title]
            name = printable(hazard.hazard_id)
            placemark = _add_geometry(folder, hazard.geometry, name, words, styles[pair])
            _add_data(placemark, land_class=pair[0], status=pair[1])

    def worksite(self) -> None:
        """A placemark for each feature of the worksite, and whether somebody verified it."""
        style = point_style(self._library, WORKSITE_COLOUR, 1.0)
        style.linestyle.color = style.iconstyle.color
        style.linestyle.width = 3
        style.polystyle.fill = 0
        folder = self._folder(say("Worksite"))
        for feature in self._order.worksite:
            kind = self._wording.worksite_kind(feature.kind.value)
            words = [kind, *self._wording.lines(_worksite_facts(feature)), self._title]
            name = printable(feature.label) or kind
            placemark = _add_geometry(folder, feature.geometry, name, words, style)
            _add_data(placemark, kind=feature.kind.value)

    def labels(self) -> None:
        """The id of each hazard inside it: phones name points alone, not areas."""
        style = point_style(self._library, self._order.palette.boundary_colour, 0.0)
        folder = self._folder(say("Hazard labels"))
        for name, position in label_places(self._order):
            placemark = folder.newpoint(name=xml(name), coords=_coordinates(written(position)))
            placemark.style = style

    def _folder(self, name: Message) -> Element:
        return self._kml.newfolder(name=xml(self._wording.say(name)))


def label_places(order: Order) -> list[tuple[str, FloatArray]]:
    """The id of each hazard that is an area or a line, and a (1, 2) place of its own for it."""
    return [
        (printable(hazard.hazard_id), shapely.get_coordinates(hazard.geometry.point_on_surface()))
        for hazard in order.hazards
        if hazard.geometry.length > 0.0
    ]


def _worksite_facts(feature: WorksiteFeature) -> list[Message | str]:
    facts: list[Message | str] = [feature.description, verified_words(feature)]
    known = (radius_words(feature), driven_words(feature))
    facts += [fact for fact in known if fact is not None]
    if feature.kind in WORKSITE_LINES:
        facts.append(say("{length} m long", length=f"{way_m(feature.geometry):,.0f}"))
    return facts


def _add_geometry(
    folder: Element, geometry: BaseGeometry, name: str, words: Sequence[str], style: Element
) -> Element:
    """One placemark with all parts of a geometry."""
    placemark = folder.newmultigeometry(name=xml(name))
    placemark.description = html(words)
    placemark.style = style
    for part in oriented_parts(geometry):
        if isinstance(part, shapely.Polygon):
            placemark.newpolygon(
                outerboundaryis=_ring(part.exterior),
                innerboundaryis=[_ring(hole) for hole in part.interiors],
            )
        elif isinstance(part, shapely.Point):
            placemark.newpoint(coords=_ring(part))
        else:
            placemark.newlinestring(coords=_ring(part))
    return placemark


def _add_data(placemark: Element, **codes: str) -> None:
    """Codes beside the words, the same in every language."""
    for name, code in codes.items():
        placemark.extendeddata.newdata(name, code)


def _ring(line: BaseGeometry) -> list[tuple[str, str, str]]:
    return _coordinates(written(shapely.get_coordinates(line)))


def _coordinates(positions: FloatArray) -> list[tuple[str, str, str]]:
    """Positions as texts of our own, because simplekml would write 1e-07."""
    return [(digits(lon), digits(lat), "0") for lon, lat in positions]


def xml(text: str) -> str:
    """A text as XML has it."""
    return escape(text)


def html(paragraphs: Sequence[str]) -> str:
    """Paragraphs as the HTML that a KML description is, and that HTML as XML text."""
    return xml("<br>".join(html_escape(printable(line)) for line in paragraphs if line))
