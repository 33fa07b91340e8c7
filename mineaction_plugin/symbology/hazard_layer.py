# SPDX-License-Identifier: GPL-3.0-or-later
"""The style of a hazard layer on a map: the analyst's own layer, or what an import made.

Beyond 1:50,000 a marker stands for each hazard, however small; closer, its shape; closer than
1:25,000 its corners too (ranges of the IMSMA template map, reference/programmes.md §2, [P]).
What may kill is drawn last, so that it is never hidden under what was closed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from qgis.core import (
    Qgis,
    QgsCentroidFillSymbolLayer,
    QgsFeatureRenderer,
    QgsFillSymbol,
    QgsMarkerLineSymbolLayer,
    QgsMarkerSymbol,
    QgsRuleBasedRenderer,
    QgsSimpleMarkerSymbolLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from mineaction_plugin.core.hazard.binding.model import Binding, Role
from mineaction_plugin.core.terms.profile import Look, Palette
from mineaction_plugin.symbology import hazard_style, legend, point_style, product_style
from mineaction_plugin.symbology.axes import UNKNOWN, Axes, axes_of
from mineaction_plugin.symbology.fills import fill_symbol, made_of, outline_symbol, stroke
from mineaction_plugin.symbology.hazard_labels import labelling
from mineaction_plugin.symbology.kind_words import contamination_word
from mineaction_plugin.symbology.markers import marker_symbol
from mineaction_plugin.symbology.theme import MONO_INK, Theme
from mineaction_plugin.symbology.words import axis_word, land_class_legend, land_class_word

Rule = QgsRuleBasedRenderer.Rule
POLYGONS_FROM_SCALE = 51_000.0
"""A little more than 1:50,000: on the ellipsoid a map at that scale measures up to 1:50,100."""
CORNERS_FROM_SCALE = 25_000.0
MARKER_MM = 2.2
MARKER_RIM_MM = 0.45
CONTAMINATION_MM = 4.0
CORNER_MM = 0.9
CASING_MM = 0.2
CLASS_SHAPES: Mapping[str, Qgis.MarkerShape] = {
    "CHA": Qgis.MarkerShape.Triangle,
    "SHA": Qgis.MarkerShape.Circle,
    "indication": Qgis.MarkerShape.Diamond,
    "eod_spot": Qgis.MarkerShape.Square,
    "ammunition_storage": Qgis.MarkerShape.Pentagon,
}
"""Far out, where no pattern can be seen, the shape says the class without colour."""
MONO_BODIES = {"solid": MONO_INK, "dash": "#9A9A9A"}
"""Without colour the body tells the status: dark is open, grey worked on, white neither."""
MARKERS, CORNERS = 1, 2
"""Levels above all polygons."""


def style_hazard_layer(
    layer: QgsVectorLayer,
    binding: Binding | None,
    palette: Palette,
    theme: Theme = Theme.SCREEN,
    task_state: str = "",
) -> None:
    """Style a layer of hazards, recorded points or released land, and its labels.

    Args:
        layer: the analyst's layer, or one in our own schema.
        binding: the layer's fields and words; None: it has our own columns.
        palette: the programme's colours, patterns and markers.
        theme: where it is looked at.
        task_state: the joined field with the state of the current task, or "".
    """
    axes = axes_of(binding)
    if task_state:
        axes = replace(axes, task_state=task_state)
    layer.setRenderer(_renderer(layer, binding, palette, theme, axes))
    if binding is None or binding.role is Role.HAZARDS:
        layer.setLabeling(labelling(axes, theme))
        layer.setLabelsEnabled(True)
    legend.tidy(layer)


def _renderer(
    layer: QgsVectorLayer,
    binding: Binding | None,
    palette: Palette,
    theme: Theme,
    axes: Axes,
) -> QgsFeatureRenderer:
    kind = layer.geometryType()
    if binding is not None and binding.role is Role.CLEARED_LAND:
        if kind == Qgis.GeometryType.Polygon:
            return product_style.renderer(palette, theme, binding)
        return point_style.renderer(palette, theme, binding)
    if kind == Qgis.GeometryType.Point:
        if binding is not None and (binding.role is Role.ACCIDENTS or "event" in binding.fields):
            return point_style.renderer(palette, theme, binding)
        return hazard_style.points_renderer(palette, theme, axes)
    if kind == Qgis.GeometryType.Line:
        return hazard_style.lines_renderer(palette, theme, axes)
    return polygons_renderer(palette, theme, axes)


def polygons_renderer(palette: Palette, theme: Theme, axes: Axes) -> QgsRuleBasedRenderer:
    """Shapes close by, one marker a hazard far out."""
    root = Rule(None)
    groups = [
        hazard_style.append_classes(root, palette, theme, axes, fill_symbol),
        hazard_style.append_statuses(
            root, palette, theme, axes, lambda look: _outline(look, theme)
        ),
    ]
    if axes.contamination.field:
        groups.append(_append_contamination(root, palette, theme, axes))
    for group in groups:
        group.setMinimumScale(POLYGONS_FROM_SCALE)
    root.appendChild(_corners(theme))
    root.appendChild(_far_out(palette, theme, axes))
    return hazard_style.in_order_of_danger(root, axes)


def _outline(look: Look, theme: Theme) -> QgsFillSymbol:
    """The outline; in print on a white casing, so that it stands off imagery."""
    symbol = outline_symbol(look, look.width_mm)
    if theme is Theme.PRINT:
        casing = stroke(QColor("#FFFFFF"), look.width_mm + 2 * CASING_MM)
        symbol.insertSymbolLayer(0, casing)  # noqa: QGS201 (a line layer fits a fill)
    return symbol


def _append_contamination(root: Rule, palette: Palette, theme: Theme, axes: Axes) -> Rule:
    """A marker in the hazard for what it is contaminated with; a word that is none of ours is loud.

    No marker where nothing is recorded: most records say nothing, and a sign on each hides all.
    """
    axis = axes.contamination
    group = Rule(None, 0, 0, "", axis_word("contamination"))
    group.setRuleKey("contamination")
    root.appendChild(group)
    for code, look in palette.contamination.items():
        if code == UNKNOWN and axes.contamination_is_text:
            continue
        condition = axis.says_none_of_ours() if code == UNKNOWN else axis.says(code)
        symbol = _inside(marker_symbol(look, CONTAMINATION_MM, theme))
        hazard_style.at_level(symbol, MARKERS)
        rule = Rule(symbol, 0, 0, condition, contamination_word(code))
        rule.setRuleKey(f"contamination:{code}")
        group.appendChild(rule)
    return group


def _inside(marker: QgsMarkerSymbol) -> QgsFillSymbol:
    """A marker in the middle of a polygon, and on it."""
    middle = QgsCentroidFillSymbolLayer()
    middle.setPointOnSurface(True)
    middle.setSubSymbol(marker)
    return made_of(QgsFillSymbol(), middle)


def _corners(theme: Theme) -> Rule:
    """The corners of the boundary, close by."""
    dot = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Square, CORNER_MM)
    dot.setColor(QColor("#FFFFFF"))
    dot.setStrokeColor(QColor(MONO_INK if theme is Theme.MONO else "#5A1010"))
    dot.setStrokeWidth(0.2)
    line = QgsMarkerLineSymbolLayer()
    line.setPlacements(Qgis.MarkerLinePlacements() | Qgis.MarkerLinePlacement.Vertex)
    line.setRotateSymbols(False)
    line.setSubSymbol(made_of(QgsMarkerSymbol(), dot))
    symbol = hazard_style.at_level(made_of(QgsFillSymbol(), line), CORNERS)
    rule = Rule(symbol, 0, 0, "", axis_word("corners"))
    rule.setMinimumScale(CORNERS_FROM_SCALE)
    rule.setRuleKey("corners")
    return rule


def _far_out(palette: Palette, theme: Theme, axes: Axes) -> Rule:
    """One marker a hazard: its shape and body say the class, its rim the status.

    Nested, so that each hazard is drawn once: half the time of two markers over each other.
    """
    far = Rule(None, 0, 0, "", axis_word("far"))
    far.setMaximumScale(POLYGONS_FROM_SCALE)
    far.setRuleKey("far")
    for code in hazard_style.ranked(palette.land_class, axes.land_class):
        condition = axes.land_class.says(code) if axes.land_class.field else ""
        group = Rule(None, 0, 0, condition, land_class_word(code))
        group.setRuleKey(f"far {code}")
        far.appendChild(group)
        make = partial(_marker, code, palette.land_class[code], theme)
        for rule in hazard_style.status_rules(palette, theme, axes, make):
            rule.setRuleKey(f"far {code} {rule.ruleKey().replace(':', ' ')}")
            rule.setLabel(f"{land_class_legend(code)} · {rule.label()}")
            group.appendChild(rule)
    return far


def _marker(code: str, body: Look, theme: Theme, rim: Look) -> QgsFillSymbol:
    marker = QgsSimpleMarkerSymbolLayer(CLASS_SHAPES.get(code, Qgis.MarkerShape.Star), MARKER_MM)
    grey = MONO_BODIES.get(rim.pattern, "#FFFFFF")
    marker.setColor(QColor(grey if theme is Theme.MONO else body.colour))
    marker.setStrokeColor(QColor(rim.colour))
    marker.setStrokeWidth(MARKER_RIM_MM)
    if theme is Theme.MONO and rim.pattern == "dot":
        marker.setStrokeStyle(Qt.PenStyle.DotLine)
    middle = QgsCentroidFillSymbolLayer()
    middle.setSubSymbol(made_of(QgsMarkerSymbol(), marker))
    return made_of(QgsFillSymbol(), middle)
