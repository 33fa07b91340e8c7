# SPDX-License-Identifier: GPL-3.0-or-later
"""All symbols under names of their own, for an analyst's own maps (a QGIS style library)."""

from __future__ import annotations

import itertools
import re
import uuid
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from qgis.core import QgsFillSymbol, QgsMapLayer, QgsStyle, QgsSymbol, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

from mineaction_plugin.core.terms.profile import Look, Palette
from mineaction_plugin.core.terms.vocabulary import WorksiteKind
from mineaction_plugin.symbology import (
    activity_style,
    point_style,
    product_style,
    worksite_style,
)
from mineaction_plugin.symbology.fills import colour_of, fill_symbol, stroke
from mineaction_plugin.symbology.hazard_layer import (
    CASING_MM,
    CONTAMINATION_MM,
    style_hazard_layer,
)
from mineaction_plugin.symbology.kind_words import (
    activity_word,
    contamination_word,
    product_word,
    recorded_point_word,
)
from mineaction_plugin.symbology.markers import marker_symbol
from mineaction_plugin.symbology.theme import Theme, fill_look, outline_look
from mineaction_plugin.symbology.words import (
    land_class_word,
    status_word,
    worksite_word,
)

LIBRARY = "mine_action.xml"
TAG = "Mine action"
GEOMETRIES = {"Polygon": "hazards", "LineString": "hazard_lines", "Point": "hazard_points"}
COLUMNS = ("hazard_id", "land_class", "status", "contamination", "area_m2")
LOOKS = (
    QgsMapLayer.StyleCategories()
    | QgsMapLayer.StyleCategory.Symbology
    | QgsMapLayer.StyleCategory.Labeling
    | QgsMapLayer.StyleCategory.Rendering
)
WHITE = "#FFFFFF"
_RANDOM_ID = re.compile(r"\{[0-9a-f-]{36}\}")
_SYMBOL_ID = re.compile(r' id="\{[0-9a-f-]{36}\}"')


@dataclass(frozen=True)
class Entry:
    """One symbol of the library: unique name, tags to find it by."""

    name: str
    symbol: QgsSymbol
    tags: tuple[str, ...]


def entries(palette: Palette) -> Iterator[Entry]:
    """Every symbol of the plugin, in each theme that draws it differently."""
    for theme in Theme:
        yield from _hazards(palette, theme)
        yield from _products(palette, theme)
        yield from _markers(
            "Point", palette.points, recorded_point_word, point_style.SIZE_MM, theme
        )
        yield from _markers(
            "Contamination", palette.contamination, contamination_word, CONTAMINATION_MM, theme
        )
        yield from _markers(
            "Activity", palette.activity, activity_word, activity_style.SIZE_MM, theme
        )
    yield from _worksite()


def write_xml(palette: Palette, path: Path) -> int:
    """Write the library; the same palette gives the same bytes in one release of QGIS.

    Returns:
        How many symbols it has.

    Raises:
        OSError: the file cannot be written.
    """
    style = QgsStyle()
    made = sorted(entries(palette), key=lambda entry: entry.name)
    _demand(style.createMemoryDatabase(), style)
    for entry in made:
        _demand(style.addSymbol(entry.name, entry.symbol.clone(), True), style)
        tags = list(entry.tags)
        _demand(style.tagSymbol(QgsStyle.StyleEntity.SymbolEntity, entry.name, tags), style)
    _demand(style.exportXml(str(path)), style)
    path.write_text(settled(path.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    return len(made)


def write_qml(palette: Palette, folder: Path) -> list[Path]:
    """One style a theme and kind of geometry, for layers with the columns that an import writes.

    Raises:
        OSError: a file cannot be written.
    """
    columns = "&".join(f"field={name}:string" for name in COLUMNS)
    written = []
    for kind, name in GEOMETRIES.items():
        for theme in Theme:
            layer = QgsVectorLayer(f"{kind}?crs=EPSG:4326&{columns}", name, "memory")
            style_hazard_layer(layer, None, palette, theme)
            path = folder / f"{name}_{theme}.qml"
            message, done = layer.saveNamedStyle(str(path), LOOKS)
            if not done:
                raise OSError(message)
            path.write_text(
                settled(path.read_text(encoding="utf-8")), encoding="utf-8", newline="\n"
            )
            written.append(path)
    return written


def _demand(done: object, style: QgsStyle) -> None:
    if not done:
        raise OSError(style.errorString())


def settled(xml: str) -> str:
    """A QGIS style document without what differs from run to run.

    Attributes come in a random order (Qt's hashes), also inside the symbols that QGIS writes as
    text within an attribute; layers of symbols and rules have random ids.
    """
    kind = "qgis_style" if "<qgis_style" in xml else "qgis"
    root = ET.fromstring(xml)  # noqa: S314 (it reads what QGIS has just written)
    numbers = itertools.count(1)
    for node in root.iter():
        for name, value in node.attrib.items():
            if value.startswith("<symbol"):
                node.set(name, ET.canonicalize(_SYMBOL_ID.sub("", value)))
            elif _RANDOM_ID.fullmatch(value):
                node.set(name, f"{{{uuid.UUID(int=next(numbers))}}}")
    text = ET.tostring(root, encoding="unicode")
    return f"<!DOCTYPE {kind}>\n{ET.canonicalize(text, strip_text=True)}\n"


def hazard_symbol(palette: Palette, land_class: str, status: str, theme: Theme) -> QgsFillSymbol:
    """Fill of a class within the outline of a status, as one symbol."""
    symbol = fill_symbol(fill_look(land_class, palette.land_class[land_class], theme))
    outline = outline_look(status, palette.status[status], theme)
    if theme is Theme.PRINT:
        casing = stroke(QColor(WHITE), outline.width_mm + 2 * CASING_MM)
        symbol.appendSymbolLayer(casing)  # noqa: QGS201 (a line is taken by a fill)
    symbol.appendSymbolLayer(stroke(colour_of(outline), outline.width_mm, outline.pattern))  # noqa: QGS201 (a line is taken by a fill)
    return symbol


def _hazards(palette: Palette, theme: Theme) -> Iterator[Entry]:
    for land_class in palette.land_class:
        for status in palette.status:
            name = f"{land_class_word(land_class)}, {status_word(status)}"
            symbol = hazard_symbol(palette, land_class, status, theme)
            yield _entry("Hazard", name, symbol, theme)


def _products(palette: Palette, theme: Theme) -> Iterator[Entry]:
    for code in palette.product:
        symbol = product_style.symbol(palette, code, theme)
        yield _entry("Product", product_word(code), symbol, theme)


def _markers(
    family: str, looks: Mapping[str, Look], word: Callable[[str], str], size_mm: float, theme: Theme
) -> Iterator[Entry]:
    for code, look in looks.items():
        yield _entry(family, word(code), marker_symbol(look, size_mm, theme), theme)


def _worksite() -> Iterator[Entry]:
    for kind in WorksiteKind:
        line = kind in worksite_style.LINE_LOOKS
        make = worksite_style.line_symbol if line else worksite_style.point_symbol
        yield _entry("Worksite", worksite_word(str(kind)), make(str(kind)), None)


def _entry(family: str, words: str, symbol: QgsSymbol, theme: Theme | None) -> Entry:
    suffix = f" ({theme})" if theme else ""
    tags = (TAG, family, *([str(theme)] if theme else []))
    return Entry(f"{TAG} · {family} · {words}{suffix}", symbol, tags)
