# SPDX-License-Identifier: GPL-3.0-or-later
"""A ring that somebody set is as large as he set it, wherever it lies and on whatever map."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import shapely
from pyproj import Geod
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsExpression,
    QgsExpressionContext,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsGeometryGeneratorSymbolLayer,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayerUtils,
)
from qgis.PyQt.QtCore import QMetaType, QSize
from qgis.PyQt.QtGui import QColor, QImage

from mineaction_plugin.adapters.features import fields_of
from mineaction_plugin.adapters.geometry import to_shapely
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.symbology import worksite_style
from mineaction_plugin.symbology.worksite_ring import RING, labelling
from mineaction_plugin.workspace import store
from mineaction_plugin.workspace.forms import layer_of
from mineaction_plugin.workspace.project import add_to_project

FIELDS = fields_of(
    (
        ("label", QMetaType.Type.QString),
        ("verified_on", QMetaType.Type.QString),
        ("radius_m", QMetaType.Type.Double),
    )
)


def evaluated(expression: str, lon: float, lat: float, *values: object) -> object:
    feature = QgsFeature(QgsFields(FIELDS))
    feature.setAttributes(list(values))
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(lon, lat)))
    context = QgsExpressionContext()
    context.setFeature(feature)
    context.setFields(FIELDS)
    asked = QgsExpression(expression)
    answer = asked.evaluate(context)
    assert not asked.hasEvalError(), asked.evalErrorString()
    return answer


@pytest.mark.parametrize("radius_m", [20.0, 300.0, 5000.0])
@pytest.mark.parametrize(
    ("lon", "lat"), [(17.96, 44.49), (68.2, 34.5), (15.0, -12.3), (23.0, 69.9)]
)
def test_the_ring_has_the_typed_radius_on_the_ellipsoid(
    qgis_app: object,  # noqa: ARG001
    lon: float,
    lat: float,
    radius_m: float,
) -> None:
    shape = to_shapely(evaluated(RING, lon, lat, "DEMO", None, radius_m))
    x, y = shapely.get_coordinates(shape).T
    _, _, distance_m = Geod(ellps="WGS84").inv(np.full_like(x, lon), np.full_like(y, lat), x, y)
    assert np.abs(distance_m / radius_m - 1).max() < 1e-4
    assert shape.is_valid


def test_no_radius_no_ring(qgis_app: object) -> None:  # noqa: ARG001
    assert evaluated(RING, 17.96, 44.49, "DEMO", None, None) is None


def test_the_label_says_what_is_proposed_and_the_radius(qgis_app: object) -> None:  # noqa: ARG001
    text = labelling().settings().fieldName
    assert evaluated(text, 17.96, 44.49, "DEMO", None, 300.0) == "DEMO (proposed)\n300 m"
    assert evaluated(text, 17.96, 44.49, "CP", "2026-11-12", None) == "CP"


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3857", "EPSG:32633"])
def test_the_ring_is_drawn_to_scale_on_every_map(
    qgis_app: object,  # noqa: ARG001
    tmp_path: Path,
    crs: str,
) -> None:
    path = tmp_path / "tasks.gpkg"
    store.create(path, load())
    layer = layer_of(path, "worksite_points")
    layer.loadDefaultStyle()
    layer.setLabelsEnabled(False)
    names = layer.fields()
    values = {"task_id": "T-1", "kind": "demolition_site", "label": "DEMO", "radius_m": 300.0}
    feature = QgsVectorLayerUtils.createFeature(
        layer,
        QgsGeometry.fromPointXY(QgsPointXY(17.96, 44.49)),
        {names.indexOf(name): value for name, value in values.items()},
    )
    assert layer.dataProvider().addFeature(feature)
    target = QgsCoordinateReferenceSystem(crs)
    metres = {"EPSG:4326": 1 / 79600.0, "EPSG:3857": 1.4016, "EPSG:32633": 1.0}[crs]
    settings = QgsMapSettings()
    settings.setDestinationCrs(target)
    settings.setLayers([layer])
    settings.setOutputSize(QSize(400, 400))
    settings.setBackgroundColor(QColor("white"))
    to_map = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:4326"), target, QgsProject.instance()
    )
    middle = to_map.transform(QgsPointXY(17.96, 44.49))
    side = 800 * metres
    settings.setExtent(QgsRectangle.fromCenterAndSize(middle, side, side))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image: QImage = job.renderedImage()
    band = [image.pixelColor(x, y) for x in range(400) for y in range(188, 213)]
    columns = [place // 25 for place, c in enumerate(band) if c.red() > 120 and c.green() < 160]
    ring = [x for x in columns if abs(x - 200) > 60]
    assert ring, "no ring is drawn"
    assert min(ring) == pytest.approx(50, abs=4)
    assert max(ring) == pytest.approx(350, abs=4)


def test_an_older_task_database_gets_the_rings_and_keeps_its_symbols(
    qgis_app: object,  # noqa: ARG001
    tmp_path: Path,
) -> None:
    path = tmp_path / "tasks.gpkg"
    store.create(path, load())
    layer = layer_of(path, "worksite_points")
    old = worksite_style.points_renderer()
    categories = old.categories()  # they own their symbols
    own = categories[0].symbol().clone()
    own.setColor(QColor("#123456"))
    assert old.updateCategorySymbol(0, own)
    layer.setRenderer(old)
    assert layer.saveStyleToDatabase("mineaction", "", True, "") == ""
    project = QgsProject()
    shown = add_to_project(project, path)["worksite_points"].renderer()
    categories = shown.categories()
    symbols = [category.symbol() for category in categories]
    rings = [isinstance(each.symbolLayer(0), QgsGeometryGeneratorSymbolLayer) for each in symbols]
    assert all(rings)
    assert {each.symbolLayerCount() for each in symbols} == {2}, "each ring once"
    assert symbols[0].symbolLayer(1).fillColor().name() == "#123456"
    project.clear()
