# SPDX-License-Identifier: GPL-3.0-or-later
"""Styles: each hazard is drawn by both axes, unknown is loud, and grey copies can be read."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest
from lxml import etree
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPointXY,
    QgsRenderContext,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

from mineaction_plugin.core.terms.profile import Palette, load
from mineaction_plugin.core.terms.vocabulary import HazardStatus, LandClass, WorksiteKind
from mineaction_plugin.symbology import hazard_style, task_style, worksite_style
from mineaction_plugin.symbology.apply import KINDS, style_layer
from mineaction_plugin.symbology.theme import Theme

pytestmark = pytest.mark.usefixtures("qgis_app")
BOX = "Polygon((0 0, 0 90, 90 90, 90 0, 0 0))"


@pytest.fixture
def palette() -> Palette:
    return load("imas").palette


def hazard_layer(rows: list[tuple[object, object]], geometry: str = BOX) -> QgsVectorLayer:
    kind = geometry.split("(", maxsplit=1)[0]
    fields = "field=hazard_id:string&field=land_class:string&field=status:string"
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32633&{fields}", "h", "memory")
    for land_class, status in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(["H-1", land_class, status])
        feature.setGeometry(QgsGeometry.fromWkt(geometry))
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def drawn(layer: QgsVectorLayer) -> np.ndarray:
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(200, 200))
    settings.setExtent(QgsGeometry.fromPointXY(QgsPointXY(45, 45)).buffer(55, 4).boundingBox())
    settings.setBackgroundColor(QColor("#FFFFFF"))
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage().convertToFormat(QImage.Format.Format_RGB888)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    flat = np.frombuffer(bytes(bits), dtype=np.uint8).reshape(200, image.bytesPerLine())
    return flat[:, :600].reshape(200, 200, 3).astype(int)


def rules_of(layer: QgsVectorLayer) -> list[set[str]]:
    renderer = layer.renderer().clone()
    context = QgsRenderContext()
    renderer.startRender(context, layer.fields())
    keys = []
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        found = renderer.legendKeysForFeature(feature, context)
        keys.append({key for key in found if ":" in key})  # the root rule has a key too
    renderer.stopRender(context)
    return keys


@pytest.mark.parametrize("theme", list(Theme))
def test_each_hazard_has_one_fill_and_one_outline(theme: Theme, palette: Palette) -> None:
    codes = [
        *itertools.product(LandClass, HazardStatus),
        ("nonsense", "gone"),
        (None, None),
        ("", ""),
    ]
    layer = hazard_layer([(c and str(c), s and str(s)) for c, s in codes])
    layer.setRenderer(hazard_style.renderer(palette, theme))
    for (land_class, status), keys in zip(codes, rules_of(layer), strict=True):
        fill = str(land_class) if land_class in set(LandClass) else "unknown"
        outline = str(status) if status in set(HazardStatus) else "unknown"
        assert keys == {f"land_class:{fill}", f"status:{outline}"}


def test_unknown_is_drawn_loud_not_left_out(palette: Palette) -> None:
    layer = hazard_layer([(None, "whatever")])
    style_layer(layer, "hazards", palette)
    layer.setLabelsEnabled(False)
    picture = drawn(layer)
    magenta = (picture[..., 0] > 200) & (picture[..., 1] < 180) & (picture[..., 2] > 200)
    assert magenta.sum() > 5_000


@pytest.mark.parametrize("theme", [Theme.PRINT, Theme.MONO])
def test_classes_differ_on_a_photocopy(theme: Theme, palette: Palette) -> None:
    """Spread and mean of grey inside a fill tell every two classes apart."""
    marks = {}
    for code in ("CHA", "SHA", "indication", "unknown"):
        layer = hazard_layer([(code, "open")])
        layer.setRenderer(hazard_style.renderer(palette, theme))
        grey = drawn(layer)[40:160, 40:160] @ np.array([0.299, 0.587, 0.114])
        spectrum = np.abs(np.fft.fft2(grey - grey.mean()))
        marks[code] = np.argsort(spectrum.ravel())[-6:]
        assert grey.std() > 2, code
    for one, two in itertools.combinations(marks, 2):
        assert set(marks[one]) != set(marks[two]), (one, two)


def test_open_and_closed_outlines_differ_without_colour(palette: Palette) -> None:
    pictures = []
    for status in ("open", "closed", "worked_on"):
        layer = hazard_layer([("SHA", status)])
        layer.setRenderer(hazard_style.renderer(palette, Theme.MONO))
        pictures.append(drawn(layer))
    for one, two in itertools.combinations(pictures, 2):
        assert (np.abs(one - two).sum(axis=2) > 100).sum() > 50


@pytest.mark.parametrize("geometry", ["Point(45 45)", "LineString(0 0, 90 90)", BOX])
def test_hazards_of_every_geometry_are_drawn(geometry: str, palette: Palette) -> None:
    layer = hazard_layer([("SHA", "open")], geometry)
    style_layer(layer, "hazards", palette)
    layer.setLabelsEnabled(False)
    assert (drawn(layer) < 250).any(axis=2).sum() > 60


def test_the_boundary_has_a_white_halo_and_no_fill(palette: Palette) -> None:
    layer = hazard_layer([("SHA", "open")])
    layer.setRenderer(task_style.renderer(palette))
    assert (drawn(layer)[100, 100] == 255).all()
    symbol = task_style.boundary_symbol(palette)
    halo, line = symbol.symbolLayer(0), symbol.symbolLayer(1)
    assert halo.color().name() == "#ffffff"
    assert halo.width() > 2 * line.width()


def test_every_kind_of_result_can_be_styled_and_others_are_refused(palette: Palette) -> None:
    for kind in KINDS:
        layer = hazard_layer([("SHA", "open")])
        before = layer.renderer().dump()
        style_layer(layer, kind, palette)
        assert layer.renderer().dump() != before, kind
    with pytest.raises(KeyError):
        style_layer(hazard_layer([]), "nothing like it", palette)


def test_worksite_symbols_exist_and_take_their_colour() -> None:
    for kind in worksite_style.POINT_COLOURS:
        path = worksite_style.symbol_file(str(kind))
        assert path.name == f"worksite_{kind}.svg"
        text = path.read_text(encoding="utf-8")
        assert "param(fill)" in text
        assert "param(outline)" in text
        assert etree.fromstring(text.encode()).get("viewBox") == "0 0 24 24"
    kinds = set(worksite_style.POINT_COLOURS) | set(worksite_style.LINE_LOOKS)
    assert kinds == set(WorksiteKind)
    assert worksite_style.symbol_file("something new").name == "worksite_unknown.svg"


def test_symbols_are_all_used() -> None:
    folder = Path(worksite_style.FOLDER)
    used = {worksite_style.symbol_file(str(kind)) for kind in worksite_style.POINT_COLOURS}
    assert set(folder.glob("worksite_*.svg")) - used == {folder / "worksite_unknown.svg"}
