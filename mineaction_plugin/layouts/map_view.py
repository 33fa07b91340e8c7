# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies below the maps, as a project shows it: a basemap, the canvas, or a map theme."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from qgis.core import Qgis, QgsMapLayer, QgsProject

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.layouts.backgrounds import Credit

LONGEST_NAME = 120


@dataclass(frozen=True)
class View:
    """Layers of a project, the topmost first, with the styles that a theme gives them."""

    project: QgsProject
    layer_ids: tuple[str, ...]
    credit: Credit
    styles: Mapping[str, str] = field(default_factory=dict)
    turn_deg: float = 0.0
    kept: tuple[QgsMapLayer, ...] = ()
    """A layer that is not of the project is held here."""

    def layers(self) -> list[QgsMapLayer]:
        """The layers as they are now.

        Raises:
            OrderError: one was removed meanwhile.
        """
        own = {layer.id(): layer for layer in self.kept}
        found = []
        for name in self.layer_ids:
            layer = own.get(name) or self.project.mapLayer(name)
            if layer is None:
                raise OrderError(
                    "A layer below the maps was removed from the project while orders were made. "
                    "Start again."
                )
            found.append(layer)
        return found


def basemap_view(project: QgsProject, layer: QgsMapLayer) -> View:
    """One layer below the maps.

    Raises:
        OrderError: nobody can say where the layer lies.
    """
    _refuse_unplaced(layer)
    return View(project, (layer.id(),), credit_of(layer), kept=(layer,))


def canvas_view(
    project: QgsProject, theme: str, without: Collection[str], turn_deg: float = 0.0
) -> View:
    """What the canvas shows, or a map theme, without the layers that an order draws itself.

    Args:
        project: the project.
        theme: the name of a map theme; empty: the layers that are switched on.
        without: ids of layers to leave out.
        turn_deg: how far the canvas is turned, clockwise.

    Raises:
        OrderError: there is no such theme, or nothing is left to show.
    """
    themes = always(project.mapThemeCollection())
    root = always(project.layerTreeRoot())
    styles: Mapping[str, str] = {}
    if theme:
        if not themes.hasMapTheme(theme):
            raise OrderError(
                "THEME_NAME: the project has no map theme {theme}. It has: {known}.",
                theme=theme,
                known=", ".join(themes.mapThemes()) or "–",
            )
        ids = set(themes.mapThemeVisibleLayerIds(theme))
        styles = themes.mapThemeStyleOverrides(theme)
    else:
        ids = {layer.id() for layer in root.checkedLayers()}
    shown = [
        layer
        for layer in root.layerOrder()
        if layer.id() in ids and layer.id() not in without and layer.isSpatial()
    ]
    if not shown:
        raise OrderError(
            "BACKGROUND=canvas: no layer is switched on beside those that orders draw themselves. "
            "Switch on what should lie below the maps, or choose another background."
        )
    for layer in shown:
        _refuse_unplaced(layer)
    names = ", ".join(layer.name() for layer in shown)
    makers = dict.fromkeys(filter(None, (credit_of(layer).attribution for layer in shown)))
    credit = Credit(names[:LONGEST_NAME], ", ".join(makers)[:LONGEST_NAME])
    return View(project, tuple(layer.id() for layer in shown), credit, dict(styles), turn_deg)


def _refuse_unplaced(layer: QgsMapLayer) -> None:
    """The canvas draws such a layer as if it were in the canvas's own system; no sheet may."""
    if layer.crs().isValid():
        return
    raise OrderError(
        "The layer {name} has no coordinate reference system, so nobody can say where it lies "
        "below a map. Set it in the layer’s properties (Source), or switch the layer off.",
        name=layer.name(),
    )


def credit_of(layer: QgsMapLayer) -> Credit:
    """The name of a layer, who made it, and of which day it is, as its metadata say."""
    metadata = layer.metadata()
    rights = [always(layer.serverProperties()).attribution(), *metadata.rights()]
    moments = [
        metadata.dateTime(kind)
        for kind in (
            Qgis.MetadataDateType.Revised,
            Qgis.MetadataDateType.Published,
            Qgis.MetadataDateType.Created,
        )
    ]
    day = next((moment.date() for moment in moments if moment.isValid()), None)
    return Credit(
        layer.name(),
        next((text for text in rights if text), ""),
        day.toString("yyyy-MM-dd") if day is not None else "",
    )
