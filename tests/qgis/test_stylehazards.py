# SPDX-License-Identifier: GPL-3.0-or-later
"""`stylehazards` and the named styles: the analyst's layer drawn by its own fields and words."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayerLegendUtils,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsRenderContext,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage

from mineaction_plugin.core.errors import BindingError
from mineaction_plugin.core.hazard.binding import Binding, Role, to_json
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.processing.algorithms.style_hazards import StyleHazards
from mineaction_plugin.symbology import (
    Theme,
    legend,
    named_styles,
    style_hazard_layer,
    task_state,
)
from mineaction_plugin.symbology.hazard_layer import POLYGONS_FROM_SCALE
from tests.qgis.hazard_runs import run

pytestmark = pytest.mark.usefixtures("qgis_app", "qgis_new_project")
BINDING = Binding(
    role=Role.HAZARDS,
    fields={
        "hazard_id": "code",
        "land_class": "typ",
        "status": "stav",
        "contamination": "what",
        "area_reported_m2": "size",
    },
    values={
        "land_class": {"Suspected 'Minefield'": "SHA", "MF": "CHA"},
        "status": {"aktivan": "open", "gotov": "closed"},
        "contamination": {"PMA-2": "mines"},
    },
)


def layer_of(rows: list[tuple[object, ...]], geometry: str = "Polygon") -> QgsVectorLayer:
    fields = "&field=code:string&field=typ:string&field=stav:string&field=what:string"
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:4326{fields}&field=size:double", "h", "memory")
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([*row, *[None] * (5 - len(row))])
        box = QgsGeometry.fromPointXY(QgsPointXY(18, 44)).buffer(0.001, 3)
        feature.setGeometry(box if geometry == "Polygon" else box.centroid())
        assert layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def keys_at(layer: QgsVectorLayer, scale: float) -> list[set[str]]:
    """The rules with a symbol that draw each row at a scale."""
    renderer = layer.renderer().clone()
    assert isinstance(renderer, QgsRuleBasedRenderer)
    context = QgsRenderContext()
    context.setRendererScale(scale)
    context.setExpressionContext(QgsExpressionContext())
    context.expressionContext().appendScope(QgsExpressionContextUtils.layerScope(layer))
    renderer.startRender(context, layer.fields())
    found = []
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        rules = renderer.rootRule().rulesForFeature(feature, context)
        found.append({rule.ruleKey() for rule in rules if rule.symbol() is not None})
    renderer.stopRender(context)
    return found


def picture(layer: QgsVectorLayer, scale: float) -> np.ndarray:
    """The layer drawn at a scale, (200, 200, 3)."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(200, 200))
    settings.setBackgroundColor(QColor("#FFFFFF"))
    settings.setFlag(QgsMapSettings.Flag.Antialiasing, False)
    extent = layer.extent()
    settings.setExtent(extent)
    extent.scale(scale / settings.scale())
    settings.setExtent(extent)
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage().convertToFormat(QImage.Format.Format_RGB888)
    bits = image.constBits()
    bits.setsize(image.sizeInBytes())
    flat = np.frombuffer(bytes(bits), dtype=np.uint8).reshape(200, image.bytesPerLine())
    return flat[:, :600].reshape(200, 200, 3)


@pytest.mark.parametrize("theme", list(Theme))
def test_rows_are_drawn_by_the_words_of_the_layer(theme: Theme) -> None:
    layer = layer_of(
        [
            ("1", "Suspected 'Minefield'", "aktivan"),
            ("2", "MF", "gotov", "PMA-2"),
            ("3", "CHA", "open", "nobody knows this word"),
            ("4", None, None, None),
            ("5", "minsko polje", "otvoren", ""),
        ]
    )
    style_hazard_layer(layer, BINDING, load().palette, theme)
    assert keys_at(layer, 30_000) == [
        {"land_class:SHA", "status:open"},
        {"land_class:CHA", "status:closed", "contamination:mines"},
        {"land_class:CHA", "status:open", "contamination:unknown"},
        {"land_class:unknown", "status:unknown"},
        {"land_class:unknown", "status:unknown"},
    ]
    assert keys_at(layer, 500_000) == [
        {"far SHA status open"},
        {"far CHA status closed"},
        {"far CHA status open"},
        {"far unknown status unknown"},
        {"far unknown status unknown"},
    ]


@pytest.mark.parametrize(
    "scale", [1, 24_999, 25_000, 50_000, 50_000.3, 50_999, 51_000, 51_001, 1e7]
)
def test_no_scale_leaves_a_hazard_undrawn(scale: float) -> None:
    layer = layer_of([("1", "MF", "gotov")])
    style_hazard_layer(layer, BINDING, load().palette)
    keys = keys_at(layer, scale)[0]
    near = {"land_class:CHA", "status:closed"} | ({"corners"} if scale < 25_000 else set())
    assert keys == (near if scale < POLYGONS_FROM_SCALE else {"far CHA status closed"})


def test_a_number_as_code_and_a_layer_that_says_nothing() -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=kind:integer", "h", "memory")
    for kind in (8, 3, None):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([kind])
        layer.dataProvider().addFeature(feature)
    binding = Binding(fields={"land_class": "kind"}, values={"land_class": {"8": "SHA"}})
    style_hazard_layer(layer, binding, load().palette)
    assert keys_at(layer, 1000) == [
        {"land_class:SHA", "status:not_recorded", "corners"},
        {"land_class:unknown", "status:not_recorded", "corners"},
        {"land_class:unknown", "status:not_recorded", "corners"},
    ]


def test_what_may_kill_is_drawn_over_what_is_closed() -> None:
    rows = [
        ("1", "MF", "aktivan"),
        ("2", "MF", "gotov"),
        ("3", "nonsense", "aktivan"),
        ("4", "Suspected 'Minefield'", None),
        ("5", "nonsense", "gotov"),
        ("6", "indication", "new word"),
    ]
    layer = layer_of(rows)
    style_hazard_layer(layer, BINDING, load().palette)
    assert layer.renderer().orderByEnabled()
    request = QgsFeatureRequest().setOrderBy(layer.renderer().orderBy())
    assert [row["code"] for row in layer.getFeatures(request)] == ["2", "5", "6", "4", "1", "3"]


@pytest.mark.parametrize("rows", [["gotov", "aktivan"], ["aktivan", "gotov"]])
@pytest.mark.parametrize("scale", [20_000, 400_000])
def test_an_open_hazard_is_seen_through_a_closed_one_of_the_same_place(
    rows: list[str], scale: int
) -> None:
    layer = layer_of([("1", "MF", status) for status in rows])
    palette = load().palette
    style_hazard_layer(layer, BINDING, palette)
    layer.setLabelsEnabled(False)
    only = layer_of([("1", "MF", "aktivan")])
    style_hazard_layer(only, BINDING, palette)
    only.setLabelsEnabled(False)
    red = []
    for one in (layer, only):
        drawn = picture(one, scale)
        red.append(((drawn[..., 0] > 200) & (drawn[..., 1:].max(axis=2) < 60)).sum())
    assert red[0] > red[1] / 2 > 5  # half: edges blend with what lies below


def test_a_label_says_id_class_and_area() -> None:
    layer = layer_of([("H-7", "MF", "gotov", None, 12480.4), (None, "?", None, None, None)])
    style_hazard_layer(layer, BINDING, load().palette)
    expression = QgsExpression(layer.labeling().settings().fieldName)
    assert not expression.hasParserError()
    project = QgsProject()
    context = QgsExpressionContext()
    context.appendScope(QgsExpressionContextUtils.projectScope(project))
    context.setFields(layer.fields())
    said = []
    for feature in layer.getFeatures():
        context.setFeature(feature)
        said.append(str(expression.evaluate(context)))
    assert said[0].replace(",", "") == "H-7 CHA\n12480 m²"
    assert said[1].startswith("class?")


def test_the_analysts_style_stays_and_is_one_click_away() -> None:
    project = QgsProject()
    layer = layer_of([("1", "MF", "gotov")])
    project.addMapLayer(layer)
    own = layer.renderer().dump()
    own_name = layer.styleManager().currentStyle()
    named_styles.add(layer, BINDING, load().palette)
    assert layer.renderer().dump() == own
    assert named_styles.current(layer) is None
    assert named_styles.available(layer) == tuple(Theme)
    for theme in Theme:
        named_styles.switch(layer, theme)
        assert named_styles.current(layer) is theme
        assert layer.styleManager().currentStyle() == named_styles.titles()[theme]
    named_styles.add(layer, BINDING, load().palette)  # again, as after a correction
    assert named_styles.current(layer) is Theme.MONO
    assert len(layer.styleManager().styles()) == 4
    named_styles.own(layer)
    assert layer.styleManager().currentStyle() == own_name
    assert layer.renderer().dump() == own


def test_a_style_of_the_same_name_is_not_overwritten() -> None:
    layer = layer_of([])
    title = named_styles.titles()[Theme.SCREEN]
    layer.styleManager().addStyleFromLayer(title)
    named_styles.add(layer, BINDING, load().palette)
    assert {title, f"{title} 2"} <= set(layer.styleManager().styles())
    named_styles.switch(layer, Theme.SCREEN)
    assert layer.styleManager().currentStyle() == f"{title} 2"


def test_the_legend_says_each_axis_once_and_is_put_back() -> None:
    project = QgsProject()
    layer = layer_of([("1", "MF", "gotov")])
    project.addMapLayer(layer)
    node = project.layerTreeRoot().findLayer(layer)
    named_styles.add(layer, BINDING, load().palette)
    named_styles.switch(layer, Theme.SCREEN)
    items = layer.renderer().legendSymbolItems()
    shown = [items[i].ruleKey() for i in QgsMapLayerLegendUtils.legendNodeOrder(node)]
    assert "land_class:CHA" in shown
    assert "status:closed" in shown
    far = [key for key in shown if key.startswith("far")]
    assert sum(key.startswith("far CHA") for key in far) == len(load().palette.status)
    assert sum(key.startswith("far SHA") for key in far) == 1
    assert "far CHA" not in far
    named_styles.own(layer)
    assert node.customProperty(legend.ORDER) is None


def test_a_project_without_the_plugin_keeps_the_styles(tmp_path: Path) -> None:
    """What is saved names no file and no function of ours: QGIS alone draws it the same."""
    path = tmp_path / "own.qgs"
    project = QgsProject()
    layer = layer_of([("1", "MF", "gotov", "PMA-2")])
    project.addMapLayer(layer)
    named_styles.add(layer, BINDING, load().palette)
    named_styles.switch(layer, Theme.PRINT)
    drawn = layer.renderer().dump()
    assert project.write(str(path))
    text = path.read_text(encoding="utf-8")
    assert "resources/symbols" not in text
    again = QgsProject()
    assert again.read(str(path))
    reopened = next(iter(again.mapLayers().values()))
    assert reopened.renderer().dump() == drawn
    named_styles.own(reopened)
    assert named_styles.current(reopened) is None


def test_stylehazards_writes_a_style_that_qgis_takes(tmp_path: Path) -> None:
    layer = layer_of([("1", "MF", "gotov")])
    path = tmp_path / "hazards.qml"
    given = {"INPUT": layer, "THEME": "mono", "BINDING": to_json(BINDING)}
    result, log, ok = run(StyleHazards(), {**given, "STYLE_FILE": str(path)})
    assert ok, log.text
    assert result["STYLE_FILE"] == str(path)
    other = layer_of([("1", "MF", "gotov")])
    _, taken = other.loadNamedStyle(str(path))
    assert taken
    assert keys_at(other, 1000) == [{"land_class:CHA", "status:closed", "corners"}]
    assert named_styles.current(layer) is None  # it is in no project
    assert "mineaction" not in path.read_text(encoding="utf-8")


def test_stylehazards_styles_a_layer_of_the_open_project() -> None:
    project = QgsProject.instance()
    layer = layer_of([("1", "MF", "gotov")])
    project.addMapLayer(layer)
    given = {"INPUT": layer.id(), "THEME": "print", "BINDING": to_json(BINDING)}
    _, log, ok = run(StyleHazards(), given)
    assert ok, log.text
    assert named_styles.current(layer) is Theme.PRINT


def test_stylehazards_names_the_field_that_vanished() -> None:
    binding = Binding(fields={"land_class": "gone"})
    given = {"INPUT": layer_of([]), "BINDING": to_json(binding)}
    with pytest.raises(QgsProcessingException, match="no field gone"):
        run(StyleHazards(), given)


def test_the_state_of_the_task_goes_before_the_hazards_own_status() -> None:
    project = QgsProject()
    layer = layer_of([("1", "MF", "gotov"), ("2", "MF", "gotov"), ("3", "MF", "aktivan")])
    states = QgsVectorLayer("NoGeometry?field=hazard_id:string&field=status:string", "s", "memory")
    row = QgsFeature(states.fields())
    row.setAttributes(["1", "in_progress"])
    states.dataProvider().addFeature(row)
    project.addMapLayers([layer, states])
    palette = load().palette
    named_styles.add(layer, BINDING, palette)
    named_styles.switch(layer, Theme.SCREEN)
    task_state.join(layer, states, BINDING, palette)
    assert task_state.joined(layer)
    assert named_styles.current(layer) is Theme.SCREEN
    assert [key for keys in keys_at(layer, 30_000) for key in keys if "land" not in key] == [
        "task_state:in_progress",
        "status:closed",
        "status:open",
    ]
    states.dataProvider().changeAttributeValues({1: {1: "completed"}})
    assert "task_state:in_progress" in keys_at(layer, 30_000)[0]  # QGIS remembers
    task_state.refresh(states)
    assert "task_state:completed" in keys_at(layer, 30_000)[0]
    task_state.leave(layer, BINDING, palette)
    assert not task_state.joined(layer)
    assert keys_at(layer, 30_000)[0] == {"land_class:CHA", "status:closed"}
    assert [field.name() for field in layer.fields()] == ["code", "typ", "stav", "what", "size"]


def test_a_layer_without_ids_says_why_it_cannot_follow_tasks() -> None:
    layer = layer_of([])
    with pytest.raises(BindingError, match="which field"):
        task_state.join(layer, layer_of([]), Binding(), load().palette)
