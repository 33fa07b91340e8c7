# SPDX-License-Identifier: GPL-3.0-or-later
"""The task's GeoPackage in QGIS: every table opens with its style, and everything is drawn."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsRenderContext, QgsVectorLayer

from mineaction_plugin.core.order.exchange import task_gpkg
from mineaction_plugin.core.terms.vocabulary import LandClass
from tests.qgis.orders import order_of


def colour_drawn(layer: QgsVectorLayer, feature: QgsFeature) -> tuple[int, ...]:
    context = QgsRenderContext()
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    context.expressionContext().setFeature(feature)
    symbols = renderer.symbolsForFeature(feature, context)
    # QGIS names the ELSE rule here too, last, though it draws it for nothing that another rule has.
    assert symbols, feature["hazard_id"]
    layers = symbols[0].symbolLayers()
    colour = layers[0].fillColor().getRgb()
    renderer.stopRender(context)
    return tuple(colour)


def test_hazards_are_drawn_in_the_palettes_colours(tmp_path: Path, qgis_app: object) -> None:  # noqa: ARG001 (it starts QGIS)
    order = order_of()
    path = tmp_path / "x.gpkg"
    task_gpkg.write(order, path)
    layer = QgsVectorLayer(f"{path}|layername=hazards", "hazards", "ogr")
    assert layer.featureCount() > 0
    for feature in layer.getFeatures():
        look = order.palette.land_class[feature["land_class"]]
        wanted = [int(look.colour[i : i + 2], 16) for i in (1, 3, 5)]
        assert list(colour_drawn(layer, feature)[:3]) == wanted


def test_a_class_without_a_look_is_drawn_loud(tmp_path: Path, qgis_app: object) -> None:  # noqa: ARG001 (it starts QGIS)
    order = order_of()
    looks = {k: v for k, v in order.palette.land_class.items() if k != LandClass.SHA}
    order = replace(
        order,
        palette=replace(order.palette, land_class=looks),
        hazards=tuple(replace(h, land_class=LandClass.SHA) for h in order.hazards),
    )
    path = tmp_path / "x.gpkg"
    task_gpkg.write(order, path)
    layer = QgsVectorLayer(f"{path}|layername=hazards", "hazards", "ogr")
    for feature in layer.getFeatures():
        assert layer.renderer().rootRule().children()[-1].filterExpression() == "ELSE"
        assert len(colour_drawn(layer, feature)) == 4


@pytest.mark.parametrize("name", ["task", "boundary_points", "legs", "worksite_points"])
def test_tables_open_with_their_style(name: str, tmp_path: Path, qgis_app: object) -> None:  # noqa: ARG001 (it starts QGIS)
    path = tmp_path / "x.gpkg"
    task_gpkg.write(order_of(), path)
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    assert layer.isValid()
    _, good = layer.loadDefaultStyle()
    assert good
    assert layer.labelsEnabled() is (name in {"boundary_points", "worksite_points"})
