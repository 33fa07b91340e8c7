# SPDX-License-Identifier: GPL-3.0-or-later
"""The two-axis style of hazards: the fill says the land class, the outline the status.

Source: TNMA 07.11/01 by way of the IMSMA Wiki (reference/domain.md §5, [P]): classification is
the fill, status the outline, contamination a marker. Colours, patterns and markers are the
profile's. Scales are those of the IMSMA template map (reference/programmes.md §2, [P]).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from qgis.core import (
    Qgis,
    QgsExpression,
    QgsFeatureRequest,
    QgsLineSymbol,
    QgsMarkerSymbol,
    QgsRuleBasedRenderer,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbol,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from mineaction_plugin.core.terms.profile import Look, Palette
from mineaction_plugin.symbology.axes import UNKNOWN, Axes, Axis, our_axes
from mineaction_plugin.symbology.fills import (
    colour_of,
    fill_symbol,
    made_of,
    outline_symbol,
    stroke,
)
from mineaction_plugin.symbology.kind_words import task_state_word
from mineaction_plugin.symbology.theme import Theme, fill_look, outline_look
from mineaction_plugin.symbology.words import axis_word, land_class_word, status_title

Rule = QgsRuleBasedRenderer.Rule
LINE_WIDTH_MM = 2.2
POINT_SIZE_MM = 4.5
DANGER = {"indication": 1, "ammunition_storage": 2, "eod_spot": 2, "SHA": 3, "CHA": 4}
MOST_DANGER = 5
"""Unknown is taken for the worst: what may kill is never hidden under what may not."""
NOT_RECORDED = Look("#303030", 1.0, "solid", "programme's own choice", width_mm=0.3)
"""Where a layer has no field for the status: quiet, or a whole country would be outlined loud."""
Make = Callable[[Look], QgsSymbol]


def renderer(
    palette: Palette, theme: Theme = Theme.SCREEN, axes: Axes | None = None
) -> QgsRuleBasedRenderer:
    """Polygons at every scale: one fill rule and one outline rule for each hazard.

    A class or status that is unknown, null or not in the vocabulary falls to the loud "unknown"
    look: nothing is left undrawn.
    """
    return _two_axes(
        palette,
        theme,
        axes,
        fill_symbol,
        lambda look: outline_symbol(look, look.width_mm),
    )


def lines_renderer(
    palette: Palette, theme: Theme = Theme.SCREEN, axes: Axes | None = None
) -> QgsRuleBasedRenderer:
    """Hazards recorded as lines: a broad stroke of the class, a thin one of the status over it."""
    return _two_axes(
        palette,
        theme,
        axes,
        lambda look: made_of(QgsLineSymbol(), stroke(colour_of(look), LINE_WIDTH_MM)),
        lambda look: made_of(QgsLineSymbol(), stroke(colour_of(look), look.width_mm, look.pattern)),
    )


def points_renderer(
    palette: Palette, theme: Theme = Theme.SCREEN, axes: Axes | None = None
) -> QgsRuleBasedRenderer:
    """Hazards recorded as points: a pentagon filled by class, within a ring of the status."""
    return _two_axes(
        palette,
        theme,
        axes,
        lambda look: _pentagon(QColor(look.colour), None),
        lambda look: _pentagon(None, QColor(look.colour)),
    )


def _two_axes(
    palette: Palette, theme: Theme, axes: Axes | None, fill: Make, outline: Make
) -> QgsRuleBasedRenderer:
    axes = axes or our_axes()
    root = Rule(None)
    append_classes(root, palette, theme, axes, fill)
    append_statuses(root, palette, theme, axes, outline)
    return in_order_of_danger(root, axes)


def in_order_of_danger(root: Rule, axes: Axes) -> QgsRuleBasedRenderer:
    """The renderer of these rules, drawing closed land first and the worst last.

    By order of rows and not by symbol levels, which cost twice as much.
    """
    renderer = QgsRuleBasedRenderer(root)
    clauses = []
    if axes.status.field:
        closed = f"coalesce({axes.status.says('closed')}, FALSE)"
        clauses.append(QgsFeatureRequest.OrderByClause(f"NOT {closed}", True))
    if axes.land_class.field:
        whens = " ".join(
            f"WHEN {axes.land_class.says(code)} THEN {rank}" for code, rank in DANGER.items()
        )
        clauses.append(
            QgsFeatureRequest.OrderByClause(f"CASE {whens} ELSE {MOST_DANGER} END", True)
        )
    renderer.setOrderBy(QgsFeatureRequest.OrderBy(clauses))
    renderer.setOrderByEnabled(bool(clauses))
    return renderer


def at_level(symbol: QgsSymbol, level: int) -> QgsSymbol:
    """The symbol, drawn after those of every lower level, whatever the order of rows."""
    for layer in symbol.symbolLayers():
        layer.setRenderingPass(level)
    return symbol


def append_classes(above: Rule, palette: Palette, theme: Theme, axes: Axes, make: Make) -> Rule:
    """The group "Land class" under a rule."""
    looks = {code: fill_look(code, look, theme) for code, look in palette.land_class.items()}
    group = _append_group(above, "land_class")
    for rule in _axis_rules("land_class", axes.land_class, looks, land_class_word, make):
        group.appendChild(rule)
    return group


def append_statuses(above: Rule, palette: Palette, theme: Theme, axes: Axes, make: Make) -> Rule:
    """The group "Status" under a rule."""
    group = _append_group(above, "status")
    for rule in status_rules(palette, theme, axes, make):
        group.appendChild(rule)
    return group


def status_rules(palette: Palette, theme: Theme, axes: Axes, make: Make) -> list[Rule]:
    """One rule a status; the state of a hazard's current task goes before its own status."""
    looks = {code: outline_look(code, look, theme) for code, look in palette.status.items()}
    if axes.status.field:
        own = _axis_rules("status", axes.status, looks, status_title, make)
    else:
        own = [Rule(make(NOT_RECORDED), 0, 0, "", status_title("not_recorded"))]
        own[0].setRuleKey("status:not_recorded")
    if not axes.task_state:
        return own
    state = QgsExpression.quotedColumnRef(axes.task_state)
    states = ", ".join(map(QgsExpression.quotedString, palette.task_state))
    for rule in own:
        also = f" AND ({rule.filterExpression()})" if rule.filterExpression() else ""
        rule.setFilterExpression(f"coalesce({state} NOT IN ({states}), TRUE){also}")
    return [*_state_rules(palette, theme, state, make), *own]


def _state_rules(palette: Palette, theme: Theme, state: str, make: Make) -> list[Rule]:
    rules = []
    for code, look in palette.task_state.items():
        condition = f"{state} = {QgsExpression.quotedString(code)}"
        symbol = make(outline_look(code, look, theme))
        rules.append(Rule(symbol, 0, 0, condition, task_state_word(code)))
        rules[-1].setRuleKey(f"task_state:{code}")
    return rules


def _pentagon(fill: QColor | None, outline: QColor | None) -> QgsMarkerSymbol:
    marker = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Pentagon, POINT_SIZE_MM)
    marker.setColor(fill or QColor(0, 0, 0, 0))
    marker.setStrokeStyle(Qt.PenStyle.SolidLine if outline else Qt.PenStyle.NoPen)
    marker.setStrokeColor(outline or QColor(0, 0, 0, 0))
    marker.setStrokeWidth(0.5)
    return made_of(QgsMarkerSymbol(), marker)


def _append_group(above: Rule, name: str) -> Rule:
    group = Rule(None, 0, 0, "", axis_word(name))
    group.setRuleKey(name)
    above.appendChild(group)
    return group


def _axis_rules(
    name: str, axis: Axis, looks: Mapping[str, Look], word: Callable[[str], str], make: Make
) -> list[Rule]:
    """One rule a code; "unknown" is last and takes all that no other rule takes."""
    rules = []
    for code in ranked(looks, axis):
        condition = axis.says(code) if axis.field else ""
        rule = Rule(make(looks[code]), 0, 0, condition, word(code))
        rule.setRuleKey(f"{name}:{code}")
        rules.append(rule)
    return rules


def ranked(looks: Mapping[str, Look], axis: Axis) -> list[str]:
    """The codes of an axis, "unknown" last; only "unknown" where no field carries the axis."""
    if not axis.field:
        return [UNKNOWN]
    return sorted(looks, key=lambda code: code == UNKNOWN)
