# SPDX-License-Identifier: GPL-3.0-or-later
"""`P_task.kmz`: boundary, points, hazards and worksite for a phone, in the map's colours.

Fill says the land class, outline the status: each pair in use has one shared style. KML has no
dashed lines, so outlines differ by colour alone here; the legend shows the pattern of the map.
"""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from dataclasses import replace
from html import escape as html_escape
from pathlib import Path
from types import ModuleType
from typing import Any
from xml.sax.saxutils import escape

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from mineaction_plugin.core.boundary.worksite import driven_words, way_m
from mineaction_plugin.core.libraries import load
from mineaction_plugin.core.order.exchange.legend import legend_png, point_png
from mineaction_plugin.core.order.exchange.positions import (
    digits,
    oriented_parts,
    point_positions,
    written,
)
from mineaction_plugin.core.order.exchange.text import notice, printable, title
from mineaction_plugin.core.order.naming import pack_name
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.position.ellipsoid import FloatArray
from mineaction_plugin.core.terms.model import Hazard, WorksiteFeature
from mineaction_plugin.core.terms.profile import Look, Palette
from mineaction_plugin.core.terms.vocabulary import WORKSITE_LINES

FORMAT = "kmz"
Element = Any
"""Something of simplekml, which is loaded when it is needed."""
BOUNDARY = "Boundary"
POINTS = "Boundary points"
HAZARDS = "Hazards"
WORKSITE = "Worksite"
LEGEND = "files/legend.png"
POINT_ICON = "files/point.png"
WORKSITE_COLOUR = "#1F4FD8"
EPOCH = (1980, 1, 1, 0, 0, 0)
_LOUD = Look("#FF00FF", 0.5, "solid", "not in the profile's palette: loud on purpose")


def file_name(order: Order) -> str:
    """The file's name inside the pack."""
    return f"{pack_name(order)}_task.kmz"


def write(order: Order, path: Path) -> None:
    """Write the file; the same order gives the same bytes."""
    library = load("simplekml")
    library.Kml.resetidcounter()
    kml = library.Kml()
    # simplekml lets CDATA sections pass unescaped and looks for pictures in descriptions, so its
    # own treatment of text is switched off and every text comes to it escaped.
    kml.parsetext(parse=False)
    kml.document.name = _xml(title(order))
    kml.document.description = _html(notice(order))
    _add_boundary(library, kml, order)
    _add_points(library, kml, order)
    _add_hazards(library, kml, order)
    _add_worksite(library, kml, order)
    overlay = kml.newscreenoverlay(name=_xml("Legend"))
    overlay.icon.href = LEGEND
    overlay.overlayxy = library.OverlayXY(x=0, y=0, **_fractions(library))
    overlay.screenxy = library.ScreenXY(x=0.01, y=0.05, **_fractions(library))
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        _put(archive, "doc.kml", _put_right(kml.kml(format=False)))
        _put(archive, POINT_ICON, point_png())
        _put(archive, LEGEND, _legend(order))


def kml_colour(look: Look) -> str:
    """A colour as KML has it: alpha, blue, green, red in hex ("#FF0000", 0.5 is 7f0000ff)."""
    colour = look.colour.lstrip("#").lower()
    return f"{int(look.opacity * 255):02x}{colour[4:6]}{colour[2:4]}{colour[0:2]}"


def hazard_looks(palette: Palette, hazard: Hazard) -> tuple[Look, Look]:
    """Fill and outline of a hazard; loud where the palette has no entry."""
    unknown = palette.land_class.get("unknown", _LOUD)
    return (
        palette.land_class.get(hazard.land_class.value, unknown),
        palette.status.get(hazard.status.value, palette.status.get("unknown", _LOUD)),
    )


def worksite_name(feature: WorksiteFeature) -> str:
    """The name of a worksite feature: its label, or its kind where it has none."""
    return printable(feature.label or feature.kind.value)


def _add_boundary(library: ModuleType, kml: Element, order: Order) -> None:
    style = library.Style()
    style.linestyle.color = kml_colour(Look(order.palette.boundary_colour, 1.0, "solid", ""))
    style.linestyle.width = 4
    style.polystyle.fill = 0
    folder = kml.newfolder(name=_xml(BOUNDARY))
    _add_geometry(folder, order.task.geometry, printable(order.task.task_id), notice(order), style)


def _add_points(library: ModuleType, kml: Element, order: Order) -> None:
    style = library.Style()
    style.iconstyle.color = kml_colour(Look(order.palette.boundary_colour, 1.0, "solid", ""))
    style.iconstyle.scale = 0.7
    style.iconstyle.icon.href = POINT_ICON
    style.labelstyle.scale = 0.8
    folder = kml.newfolder(name=_xml(POINTS))
    positions = written(point_positions(order))
    for point, position in zip(order.points, positions, strict=True):
        placemark = folder.newpoint(
            name=_xml(printable(point.label)), coords=_coordinates(position[np.newaxis])
        )
        lines = (title(order), f"{point.label}: {point.kind.value}", point.description)
        placemark.description = _html(lines)
        placemark.style = style


def _add_hazards(library: ModuleType, kml: Element, order: Order) -> None:
    folder = kml.newfolder(name=_xml(HAZARDS))
    styles: dict[tuple[str, str], Element] = {}
    for hazard in order.hazards:
        pair = (hazard.land_class.value, hazard.status.value)
        if pair not in styles:
            styles[pair] = _hazard_style(library, *hazard_looks(order.palette, hazard))
        words = (
            f"Hazard {hazard.hazard_id}: {hazard.land_class.value}, {hazard.status.value}",
            hazard.name,
            f"Source: {hazard.source_layer} {hazard.as_of}" if hazard.source_layer else "",
            title(order),
        )
        _add_geometry(folder, hazard.geometry, printable(hazard.hazard_id), words, styles[pair])


def _hazard_style(library: ModuleType, fill: Look, outline: Look) -> Element:
    style = library.Style()
    style.linestyle.color = kml_colour(outline)
    style.linestyle.width = 2
    style.polystyle.color = kml_colour(fill)
    style.polystyle.fill = 0 if fill.pattern == "none" else 1
    # A point on the map is no tint: its body is opaque, or it would be lost on imagery.
    style.iconstyle.color = kml_colour(replace(fill, opacity=1.0))
    style.iconstyle.icon.href = POINT_ICON
    return style


def _add_worksite(library: ModuleType, kml: Element, order: Order) -> None:
    style = library.Style()
    style.linestyle.color = kml_colour(Look(WORKSITE_COLOUR, 1.0, "solid", ""))
    style.linestyle.width = 3
    style.iconstyle.color = style.linestyle.color
    style.iconstyle.icon.href = POINT_ICON
    style.polystyle.fill = 0
    folder = kml.newfolder(name=_xml(WORKSITE))
    for feature in order.worksite:
        verified = (
            f"Verified {feature.verified_on} by {feature.verified_by}"
            if feature.verified_on
            else "Proposed, confirm on site"
        )
        radius = (
            f"Radius {feature.radius_m:g} m, set by {feature.radius_set_by}"
            if feature.radius_m is not None
            else ""
        )
        driven = str(driven_words(feature) or "")
        way = f"{way_m(feature.geometry):,.0f} m long" if feature.kind in WORKSITE_LINES else ""
        facts = (feature.description, verified, radius, way, driven)
        words = (feature.kind.value, *facts, title(order))
        _add_geometry(folder, feature.geometry, worksite_name(feature), words, style)


def _add_geometry(
    folder: Element, geometry: BaseGeometry, name: str, words: Sequence[str], style: Element
) -> None:
    """One placemark with all parts of a geometry."""
    placemark = folder.newmultigeometry(name=_xml(name))
    placemark.description = _html(words)
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


def _ring(line: BaseGeometry) -> list[tuple[str, str, str]]:
    return _coordinates(written(shapely.get_coordinates(line)))


def _coordinates(positions: FloatArray) -> list[tuple[str, str, str]]:
    """Positions as texts of our own, because simplekml would write 1e-07."""
    return [(digits(lon), digits(lat), "0") for lon, lat in positions]


def _fractions(library: ModuleType) -> dict[str, str]:
    return {"xunits": library.Units.fraction, "yunits": library.Units.fraction}


def _legend(order: Order) -> bytes:
    entries: dict[str, tuple[Look, Look]] = {}
    for hazard in order.hazards:
        words = f"{hazard.land_class.value}, {hazard.status.value}"
        entries[words] = hazard_looks(order.palette, hazard)
    heading = [title(order), order.programme.handling]
    return legend_png(
        heading,
        order.palette.boundary_colour,
        [(words, *looks) for words, looks in sorted(entries.items())],
    )


def _put_right(kml: str) -> bytes:
    """What simplekml writes against the schema: ids that are bare numbers, styles before names.

    All styles go where shared styles belong, into the document, behind its description.
    """
    from lxml import etree  # noqa: PLC0415 (loaded to write, not with the plugin)

    root = etree.fromstring(kml.encode("utf-8"))
    document = root[0]
    styles = list(root.iter("{*}Style"))
    place = next(i for i, child in enumerate(document) if child.tag.endswith("}Folder"))
    place -= sum(style.getparent() is document for style in styles)
    for style in styles:
        style.getparent().remove(style)
    for offset, style in enumerate(styles):
        document.insert(place + offset, style)
    for node in root.iter():
        if node.get("id"):
            node.set("id", f"i{node.get('id')}")
        if node.tag.endswith("}styleUrl"):
            node.text = f"#i{node.text.lstrip('#')}"
    return bytes(etree.tostring(root, xml_declaration=True, encoding="UTF-8"))


def _put(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, content)


def _xml(text: str) -> str:
    return escape(text)


def _html(paragraphs: Sequence[str]) -> str:
    """Paragraphs as the HTML that a KML description is, and that HTML as XML text."""
    return _xml("<br>".join(html_escape(printable(line)) for line in paragraphs if line))
