# SPDX-License-Identifier: GPL-3.0-or-later
"""Labels of hazards: id, class and area, where they can be read and do not collide."""

from __future__ import annotations

from qgis.core import Qgis, QgsExpression, QgsPalLayerSettings, QgsVectorLayerSimpleLabeling

from mineaction_plugin.core.hazard.binding.model import CODES
from mineaction_plugin.symbology.axes import UNKNOWN, Axes, our_axes
from mineaction_plugin.symbology.labels import label_format
from mineaction_plugin.symbology.theme import MONO_INK, Theme
from mineaction_plugin.symbology.words import land_class_short

LABELS_FROM_SCALE = 25_000.0
"""Ids of a whole country would be ink and waiting; they appear where they can be read."""
SIZE_PT = 8.0
INK = "#5A1010"
EMPTY_LINES = r"\n" * 5
"""A label stands in the middle, so each empty line over it moves the text down by half a line."""


def labelling(
    axes: Axes | None = None, theme: Theme = Theme.SCREEN
) -> QgsVectorLayerSimpleLabeling:
    """The id of a hazard, its class and its area, so that a grey copy still says what it is.

    Labels never cover each other (QGIS leaves one out rather), and never stand beside their
    hazard: there they could be taken for its neighbour's.
    """
    settings = QgsPalLayerSettings()
    settings.fieldName = expression(axes or our_axes())
    settings.isExpression = True
    settings.setFormat(label_format(SIZE_PT, MONO_INK if theme is Theme.MONO else INK))
    settings.scaleVisibility = True
    settings.minimumScale = LABELS_FROM_SCALE
    settings.placement = Qgis.LabelPlacement.Horizontal
    settings.setPolygonPlacementFlags(
        Qgis.LabelPolygonPlacementFlags()
        | Qgis.LabelPolygonPlacementFlag.AllowPlacementInsideOfPolygon
    )
    placement = settings.placementSettings()
    placement.setOverlapHandling(Qgis.LabelOverlapHandling.PreventOverlap)
    settings.setPlacementSettings(placement)
    return QgsVectorLayerSimpleLabeling(settings)


def expression(axes: Axes) -> str:
    """What a label says; the area as the record says it, else on the project's ellipsoid."""
    hazard_id = (
        f"coalesce(to_string({QgsExpression.quotedColumnRef(axes.hazard_id)}) || ' ', '') || "
        if axes.hazard_id
        else ""
    )
    return f"{_below(axes)}{hazard_id}{_class_word(axes)} || coalesce('\\n' || {_area(axes)}, '')"


def _below(axes: Axes) -> str:
    """Empty lines over the text where a contamination marker stands in the middle.

    The marker is not moved: it would stand on other land.
    """
    axis = axes.contamination
    if not axis.field:
        return ""
    marked = (
        f"NOT {axis.says(UNKNOWN)}" if axes.contamination_is_text else f"trim({axis.value}) <> ''"
    )
    return f"CASE WHEN {marked} THEN '{EMPTY_LINES}' ELSE '' END || "


def _class_word(axes: Axes) -> str:
    unknown = QgsExpression.quotedString(land_class_short(UNKNOWN))
    if not axes.land_class.field:
        return unknown
    whens = " ".join(
        f"WHEN {axes.land_class.says(code)} THEN "
        f"{QgsExpression.quotedString(land_class_short(code))}"
        for code in CODES["land_class"]
        if code != UNKNOWN
    )
    return f"CASE {whens} ELSE {unknown} END"


def _area(axes: Axes) -> str:
    """Square metres; `$area` is in the project's unit, so it is said only where that is m²."""
    measured = "CASE WHEN @project_area_units = 'square meters' AND $area > 0 THEN $area END"
    if axes.area_m2:
        recorded = f"to_real({QgsExpression.quotedColumnRef(axes.area_m2)})"
        measured = f"coalesce(nullif({recorded}, 0), {measured})"
    return f"format_number({measured}, 0) || ' m²'"
