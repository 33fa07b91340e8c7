# SPDX-License-Identifier: GPL-3.0-or-later
"""The layers of the field project, as they are drawn on a phone in the sun."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsExpression,
    QgsFeatureRenderer,
    QgsLineSymbol,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsMergedFeatureRenderer,
    QgsRasterLayer,
    QgsRuleBasedRenderer,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.layers import vector_layer
from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order.exchange.field_gpkg import GEOFENCE, NOTES
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.core.terms.profile import Look, Palette
from mineaction_plugin.layouts.backgrounds import Credit
from mineaction_plugin.packs.field import forms
from mineaction_plugin.packs.field.settings import attachment_name, lock, open_for_notes
from mineaction_plugin.symbology import worksite_ring, worksite_style
from mineaction_plugin.symbology.apply import style_layer
from mineaction_plugin.symbology.axes import UNKNOWN
from mineaction_plugin.symbology.fills import fill_symbol, made_of, stroke
from mineaction_plugin.symbology.words import land_class_short
from mineaction_plugin.translation import tr

BASEMAP = "basemap"
FENCE_COLOUR = "#B00020"
NOTE_COLOUR = "#0B57D0"
Dress = Callable[[QgsVectorLayer, Order], None]


@dataclass(frozen=True)
class FieldLayers:
    """The layers of a field project, the topmost first."""

    notes: QgsVectorLayer
    given: tuple[QgsVectorLayer, ...]
    basemap: QgsRasterLayer | None = None

    @property
    def fence(self) -> QgsVectorLayer:
        """The layer whose areas alarm."""
        return next(layer for layer in self.given if layer.id() == id_of(GEOFENCE))


def opened(order: Order, layers: Path, tables: tuple[str, ...], notes: Path) -> FieldLayers:
    """The layers of the two files, dressed; ids are fixed words, so that tools can rely on them.

    Args:
        order: what they show.
        layers: the file of the layers.
        tables: the tables that it has.
        notes: the file for notes.

    Raises:
        PackError: QGIS cannot open a table.
    """
    titles = _titles()
    given = []
    for table, title in titles.items():
        if table in tables:
            layer = _open(layers, table, title)
            _DRESS[table](layer, order)
            forms.given_form(layer, table, order)
            lock(layer)
            given.append(layer)
    if len(given) != len(tables):
        raise PackError("The field project has no place for a table among {tables}.",
                        tables=", ".join(tables))  # fmt: skip
    task, fence = (next(layer for layer in given if layer.id() == id_of(name)) for name in _WORDED)
    for layer in (task, fence):
        forms.words_first(layer, order, forms.OF_THE_ORDER)
    return FieldLayers(_notes(order, notes), tuple(given))


def basemap_layer(path: Path, credit: Credit) -> QgsRasterLayer:
    """The basemap with who made it.

    Raises:
        PackError: QGIS cannot open it.
    """
    layer = QgsRasterLayer(str(path), tr("Basemap"), "gdal")
    if not layer.isValid():
        raise PackError("The basemap {name} cannot be opened.", name=path.name)
    name(layer, BASEMAP)
    lock(layer)
    always(layer.serverProperties()).setAttribution(credit.attribution or credit.name)
    return layer


def id_of(table: str) -> str:
    """The id of the layer of a table, the same in every field project.

    QGIS gives a new one to a layer that it reads with an id of ten characters or less.
    """
    return f"mineaction_{table}"


def name(layer: QgsMapLayer, table: str) -> None:
    """Give a layer its id.

    Raises:
        PackError: it has been given to a project with another.
    """
    if not layer.setId(id_of(table)):
        raise PackError("The field project does not take the layer {name}.", name=table)


_WORDED = ("task", GEOFENCE)
"""Their forms begin with the words."""


def _titles() -> Mapping[str, str]:
    """Table to title, the topmost first: nothing hides a post or a point of the boundary."""
    return {
        "worksite_points": tr("Worksite points"),
        "boundary_points": tr("Boundary points"),
        "worksite_lines": tr("Worksite lines"),
        "task": tr("Task"),
        "legs": tr("Legs"),
        "worksite": tr("Worksite areas"),
        GEOFENCE: tr("Geofence: approach aid only"),
        "hazards_points": tr("Hazards recorded as points"),
        "hazards_lines": tr("Hazards recorded as lines"),
        "hazards": tr("Hazards"),
    }


def _open(path: Path, table: str, title: str) -> QgsVectorLayer:
    layer = vector_layer(f"{path}|layername={table}", title)
    if not layer.isValid():
        raise PackError(
            "The table {table} of {file} cannot be opened.", table=table, file=path.name
        )
    name(layer, table)
    return layer


def _notes(order: Order, path: Path) -> QgsVectorLayer:
    layer = _open(path, NOTES, tr("Notes and photos"))
    layer.setRenderer(_note_renderer())
    forms.notes_form(layer, order)
    beginning = path.stem.removesuffix("_notes")
    names = {
        "photo": attachment_name("DCIM", beginning),
        "audio": attachment_name("audio", beginning),
    }
    open_for_notes(layer, names)
    return layer


def _note_renderer() -> QgsFeatureRenderer:
    marker = QgsSimpleMarkerSymbolLayer(Qgis.MarkerShape.Circle, 5.0)
    marker.setColor(QColor(NOTE_COLOUR))
    marker.setStrokeColor(QColor("#FFFFFF"))
    marker.setStrokeWidth(0.6)
    return QgsSingleSymbolRenderer(made_of(QgsMarkerSymbol(), marker))


def _by_kind(kind: str) -> Dress:
    return lambda layer, order: style_layer(layer, kind, order.palette)


def _legs(layer: QgsVectorLayer, order: Order) -> None:
    """Those of the rings, to be asked for bearing and distance.

    The leg from a reference point may cross the task: on a phone it would look like a way to walk.
    """
    symbol = made_of(QgsLineSymbol(), stroke(QColor(order.palette.boundary_colour), 0.5))
    root = QgsRuleBasedRenderer.Rule(None)
    root.appendChild(QgsRuleBasedRenderer.Rule(symbol, 0, 0, '"ring_no" > 0', tr("Legs")))
    layer.setRenderer(QgsRuleBasedRenderer(root))
    layer.setDisplayExpression('concat("from_label", \'–\', "to_label")')


def _points(layer: QgsVectorLayer, order: Order) -> None:
    style_layer(layer, "boundary_points", order.palette)
    _keep(layer, {str(point.kind) for point in order.points})
    layer.setDisplayExpression('"label"')


def _hazards(layer: QgsVectorLayer, order: Order) -> None:
    style_layer(layer, "hazards", _palette_of(order))
    layer.setDisplayExpression(_hazard_name(order))


def _palette_of(order: Order) -> Palette:
    """The looks that the hazards of the order have, so that the legend names what is there."""
    palette, hazards = order.palette, order.hazards
    classes = {UNKNOWN, *(str(each.land_class) for each in hazards)}
    states = {UNKNOWN, *(str(each.status) for each in hazards)}
    said = " ".join(each.contamination for each in hazards)
    return replace(
        palette,
        land_class={code: look for code, look in palette.land_class.items() if code in classes},
        status={code: look for code, look in palette.status.items() if code in states},
        contamination=palette.contamination if said.strip() else {},
    )


def _keep(layer: QgsVectorLayer, kinds: Collection[str]) -> None:
    """Take the kinds that the order does not have out of a layer's legend; any other stays loud."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsCategorizedSymbolRenderer):
        values = [category.value() for category in renderer.categories()]
        for place, value in reversed(list(enumerate(values))):
            if value and str(value) not in kinds:
                renderer.deleteCategory(place)


def _worksite_points(layer: QgsVectorLayer, order: Order) -> None:
    layer.setRenderer(worksite_ring.points_with_rings())
    _keep(layer, {str(each.kind) for each in order.worksite})
    layer.setLabeling(worksite_ring.labelling())
    layer.setLabelsEnabled(True)
    layer.setDisplayExpression('"label"')


def _worksite_lines(layer: QgsVectorLayer, order: Order) -> None:
    layer.setRenderer(worksite_style.lines_renderer())
    _keep(layer, {str(each.kind) for each in order.worksite})
    layer.setLabeling(worksite_ring.line_labelling())
    layer.setLabelsEnabled(True)
    layer.setDisplayExpression('"label"')


def _worksite_areas(layer: QgsVectorLayer, _order: Order) -> None:
    layer.setRenderer(worksite_style.areas_renderer())


def _fence(layer: QgsVectorLayer, order: Order) -> None:
    """Red lines across the ground, so that what lies below stays readable.

    Areas that touch are drawn as one: a phone alarms in all of them alike.
    QField names the area that it alarms for by the display expression.
    """
    look = Look(FENCE_COLOUR, 0.10, "horizontal", "own choice")
    symbol = fill_symbol(look)
    for line in (
        stroke(QColor("#FFFFFF"), 1.5),
        stroke(QColor(FENCE_COLOUR), 0.7, "dash"),
    ):
        symbol.appendSymbolLayer(line)  # noqa: QGS201 (a fill takes a line)
    layer.setRenderer(QgsMergedFeatureRenderer(QgsSingleSymbolRenderer(symbol)))
    layer.setDisplayExpression(_hazard_name(order))


def _hazard_name(order: Order) -> str:
    """The hazard's id and its class in a word."""
    whens = " ".join(
        f'WHEN "land_class" = {QgsExpression.quotedString(code)} '
        f"THEN {QgsExpression.quotedString(land_class_short(code))}"
        for code in order.palette.land_class
    )
    return f"concat(\"hazard_id\", ' · ', CASE {whens} END)"


_DRESS: Mapping[str, Dress] = {
    "worksite_points": _worksite_points,
    "boundary_points": _points,
    "worksite_lines": _worksite_lines,
    "task": _by_kind("tasks"),
    "legs": _legs,
    "worksite": _worksite_areas,
    GEOFENCE: _fence,
    "hazards_points": _hazards,
    "hazards_lines": _hazards,
    "hazards": _hazards,
}
