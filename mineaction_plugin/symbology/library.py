# SPDX-License-Identifier: GPL-3.0-or-later
"""All symbols under names of their own, for an analyst's own maps (a QGIS style library)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree as ET

from qgis.core import QgsFillSymbol, QgsStyle, QgsSymbol

from mineaction_plugin.core.terms.profile import Look, Palette
from mineaction_plugin.core.terms.vocabulary import WorksiteKind
from mineaction_plugin.symbology import (
    activity_style,
    point_style,
    product_style,
    worksite_style,
)
from mineaction_plugin.symbology.fills import colour_of, fill_symbol, stroke
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
CONTAMINATION_SIZE_MM = 4.0
_LAYER_IDS = re.compile(r' id="\{[0-9a-f-]{36}\}"')


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
            "Contamination", palette.contamination, contamination_word, CONTAMINATION_SIZE_MM, theme
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
    style.createMemoryDatabase()
    made = sorted(entries(palette), key=lambda entry: entry.name)
    for entry in made:
        if not style.addSymbol(entry.name, entry.symbol.clone(), True):
            raise OSError(style.errorString() or f"{entry.name} is there twice")
        style.tagSymbol(QgsStyle.StyleEntity.SymbolEntity, entry.name, list(entry.tags))
    if not style.exportXml(str(path)):
        raise OSError(style.errorString())
    path.write_text(settled(path.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    return len(made)


def settled(xml: str) -> str:
    """A QGIS style document without what differs from run to run.

    Attributes come in a random order (Qt's hashes), and each layer of a symbol has a random id
    that nothing refers to.
    """
    kind = "qgis_style" if "<qgis_style" in xml else "qgis"
    doctype = f"<!DOCTYPE {kind}>\n"
    return doctype + ET.canonicalize(_LAYER_IDS.sub("", xml), strip_text=True) + "\n"


def hazard_symbol(palette: Palette, land_class: str, status: str, theme: Theme) -> QgsFillSymbol:
    """Fill of a class within the outline of a status, as one symbol."""
    symbol = fill_symbol(fill_look(land_class, palette.land_class[land_class], theme))
    outline = outline_look(status, palette.status[status], theme)
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
    """Markers are the same on screen and on paper, so they are there for both and for grey."""
    if theme is Theme.PRINT:
        return
    for code, look in looks.items():
        symbol = marker_symbol(look, size_mm, theme)
        yield _entry(family, word(code), symbol, theme if theme is Theme.MONO else None)


def _worksite() -> Iterator[Entry]:
    for kind in WorksiteKind:
        line = kind in worksite_style.LINE_LOOKS
        make = worksite_style.line_symbol if line else worksite_style.point_symbol
        yield _entry("Worksite", worksite_word(str(kind)), make(str(kind)), None)


def _entry(family: str, words: str, symbol: QgsSymbol, theme: Theme | None) -> Entry:
    suffix = f" ({theme})" if theme else ""
    tags = (TAG, family, *([str(theme)] if theme else []))
    return Entry(f"{TAG} · {family} · {words}{suffix}", symbol, tags)
