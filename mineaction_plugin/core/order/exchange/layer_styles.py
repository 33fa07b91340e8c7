# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain QGIS styles for a task's GeoPackage, written as text.

Fill says the land class, outline the status, as on the map; patterns are the map's business.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from xml.sax.saxutils import quoteattr

from mineaction_plugin.core.terms.profile import Look, Palette

STYLE_TABLE = (
    "CREATE TABLE layer_styles (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,"
    " f_table_catalog TEXT(256), f_table_schema TEXT(256), f_table_name TEXT(256),"
    " f_geometry_column TEXT(256), styleName TEXT(30), styleQML TEXT, styleSLD TEXT,"
    " useAsDefault BOOLEAN, description TEXT, owner TEXT(30), ui TEXT(30),"
    " update_time DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')))"
)
"""The table that QGIS itself makes and looks for."""
_PENS = {"solid": "solid", "dash": "dash", "dot": "dot", "dash_dot": "dash dot", "none": "no"}
WORKSITE_COLOUR = "#1F4FD8"
LOUD = "#FF00FF"


def plain_styles(palette: Palette) -> dict[str, str]:
    """A style document for each table that a task's file may have."""
    hazards = [
        (f"\"land_class\"='{land_class}' AND \"status\"='{status}'", f"{land_class}, {status}",
         fill, outline)
        for land_class, fill in palette.land_class.items()
        for status, outline in palette.status.items()
    ]  # fmt: skip
    boundary = palette.boundary_colour
    return {
        "task": _single(_fill(None, boundary, 1.0)),
        "boundary_points": _single(_marker(boundary), label="label"),
        "legs": _single(_line(boundary, 0.4)),
        "hazards": _rules(
            [(rule, words, _fill(fill, outline.colour, 0.6, outline.pattern))
             for rule, words, fill, outline in hazards],
            _fill(None, LOUD, 0.6),
        ),
        "hazards_lines": _rules(
            [(rule, words, _line(fill.colour, 1.0)) for rule, words, fill, _ in hazards],
            _line(LOUD, 1.0),
        ),
        "hazards_points": _rules(
            [(rule, words, _marker(fill.colour)) for rule, words, fill, _ in hazards], _marker(LOUD)
        ),
        "worksite_lines": _single(_line(WORKSITE_COLOUR, 0.8), label="label"),
        "worksite_points": _single(_marker(WORKSITE_COLOUR), label="label"),
    }  # fmt: skip


def _single(symbol: str, label: str = "") -> str:
    renderer = (
        '<renderer-v2 type="singleSymbol" symbollevels="0" enableorderby="0" forceraster="0">'
        f"<symbols>{symbol.format(name=0)}</symbols></renderer-v2>"
    )
    return _document(renderer, label)


def _rules(rules: Sequence[tuple[str, str, str]], loud: str) -> str:
    """A rule-based style; what no rule names is drawn too, in loud magenta."""
    rules = [*rules, ("ELSE", "other", loud)]
    symbols = [symbol.format(name=i) for i, (_, _, symbol) in enumerate(rules)]
    entries = [
        f'<rule key="rule{i}" filter={quoteattr(condition)} label={quoteattr(words)} symbol="{i}"/>'
        for i, (condition, words, _) in enumerate(rules)
    ]
    return _document(
        '<renderer-v2 type="RuleRenderer" symbollevels="0" enableorderby="0" forceraster="0">'
        f'<rules key="root">{"".join(entries)}</rules>'
        f"<symbols>{''.join(symbols)}</symbols></renderer-v2>"
    )


def _document(renderer: str, label: str = "") -> str:
    labelling = (
        '<labeling type="simple"><settings calloutType="simple">'
        f'<text-style fieldName={quoteattr(label)} fontSize="9" textColor="0,0,0,255">'
        '<text-buffer bufferDraw="1" bufferSize="0.8" bufferColor="255,255,255,255"/>'
        "</text-style></settings></labeling>"
        if label
        else ""
    )
    return (
        "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>"
        f'<qgis version="3.40.0" styleCategories="Symbology|Labeling" '
        f'labelsEnabled="{int(bool(label))}">{renderer}{labelling}</qgis>'
    )


def _fill(fill: Look | None, outline: str, width_mm: float, pattern: str = "solid") -> str:
    has_fill = fill is not None and fill.pattern != "none"
    colour = _rgba(fill.colour, fill.opacity) if fill is not None else "0,0,0,0"
    return _symbol(
        "fill",
        "SimpleFill",
        {
            "color": colour,
            "style": "solid" if has_fill else "no",
            "outline_color": _rgba(outline, 1.0),
            "outline_style": _PENS.get(pattern, "solid"),
            "outline_width": f"{width_mm}",
            "outline_width_unit": "MM",
        },
    )


def _line(colour: str, width_mm: float) -> str:
    return _symbol(
        "line",
        "SimpleLine",
        {"line_color": _rgba(colour, 1.0), "line_width": f"{width_mm}", "line_width_unit": "MM"},
    )


def _marker(colour: str) -> str:
    return _symbol(
        "marker",
        "SimpleMarker",
        {
            "name": "circle",
            "color": _rgba(colour, 1.0),
            "outline_color": "255,255,255,255",
            "size": "2.4",
            "size_unit": "MM",
        },
    )


def _symbol(kind: str, layer: str, options: Mapping[str, str]) -> str:
    """A symbol with one layer; its name stays open, to be put in by `.format`."""
    entries = "".join(
        f'<Option type="QString" name="{name}" value={quoteattr(value)}/>'
        for name, value in options.items()
    )
    return (
        f'<symbol type="{kind}" name="{{name}}" alpha="1" clip_to_extent="1">'
        f'<layer class="{layer}" enabled="1" pass="0"><Option type="Map">{entries}</Option>'
        "</layer></symbol>"
    )


def _rgba(colour: str, opacity: float) -> str:
    plain = colour.lstrip("#")
    red, green, blue = (int(plain[i : i + 2], 16) for i in (0, 2, 4))
    return f"{red},{green},{blue},{round(opacity * 255)}"
