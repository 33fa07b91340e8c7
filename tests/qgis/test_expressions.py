# SPDX-License-Identifier: GPL-3.0-or-later
"""Expression functions: right against other libraries, NULL for NULL, and no guessed CRS."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pyproj
import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsExpressionFunction,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QThread

from mineaction_plugin.adapters.bindings import keep
from mineaction_plugin.adapters.expressions import ExpressionFunctions
from mineaction_plugin.core.hazard.binding import Binding, Role

NAMES = ("mgrs", "utm", "dms", "declination", "convergence", "place_in_words")
PLACE = "make_point(17.9605, 44.4992)"
WGS84 = "crs:='EPSG:4326'"


@pytest.fixture
def functions(qgis_app: object, qgis_new_project: None) -> Iterator[ExpressionFunctions]:  # noqa: ARG001
    made = ExpressionFunctions(QgsProject.instance(), lambda: "imas")
    assert made.register() == []
    yield made
    made.unregister()


def evaluated(text: str, context: QgsExpressionContext | None = None) -> tuple[object, str]:
    expression = QgsExpression(text)
    assert not expression.hasParserError(), expression.parserErrorString()
    context = context or QgsExpressionContext()
    expression.prepare(context)
    return expression.evaluate(context), expression.evalErrorString()


def point_layer(epsg: int, x: float, y: float, name: str = "places") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Point?crs=EPSG:{epsg}&field=name:string", name, "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["Vrela"])
    feature.setGeometry(QgsGeometry.fromWkt(f"POINT({x} {y})"))
    layer.dataProvider().addFeatures([feature])
    return layer


def context_of(layer: QgsVectorLayer) -> QgsExpressionContext:
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(next(layer.getFeatures()))
    return context


@pytest.mark.usefixtures("functions")
def test_a_position_is_written_in_every_format() -> None:
    assert evaluated(f"mgrs({PLACE}, 'EPSG:4326')") == ("33TYK 35358 31584", "")
    assert evaluated(f"mgrs({PLACE}, {WGS84}, precision_m:=100)") == ("33TYK 353 315", "")
    assert evaluated(f"dms({PLACE}, {WGS84})") == ("44°29′57.12″N 017°57′37.80″E", "")
    zone, hemisphere, easting, northing = str(evaluated(f"utm({PLACE}, {WGS84})")[0]).split()
    expected = pyproj.Transformer.from_crs(4326, 32633, always_xy=True).transform(17.9605, 44.4992)
    assert (zone, hemisphere) == ("33", "north")
    assert (float(easting), float(northing)) == pytest.approx(expected, abs=0.051)


@pytest.mark.usefixtures("functions")
def test_angles_are_those_of_other_libraries() -> None:
    factors = pyproj.Proj(32633).get_factors(17.9605, 44.4992)
    found, _ = evaluated(f"convergence({PLACE}, {WGS84})")
    assert found == pytest.approx(factors.meridian_convergence, abs=1e-8)
    other = pyproj.Proj(32634).get_factors(17.9605, 44.4992)
    found, _ = evaluated(f"convergence({PLACE}, {WGS84}, zone:=34)")
    assert found == pytest.approx(other.meridian_convergence, abs=1e-8)
    from mineaction_plugin.core.libraries import load  # noqa: PLC0415

    model = load("pygeomag").GeoMag(coefficients_file="wmm/WMM_2025.COF")
    year = 2026 + 327 / 365
    expected = model.calculate(glat=44.4992, glon=17.9605, alt=0, time=year).d
    for day in ("'2026-11-24'", "to_date('2026-11-24')", "to_datetime('2026-11-24T08:00:00')"):
        found, error = evaluated(f"declination({PLACE}, {day}, {WGS84})")
        assert error == ""
        assert found == pytest.approx(expected, abs=1e-3)


@pytest.mark.usefixtures("functions")
@pytest.mark.parametrize("name", NAMES)
def test_null_is_null(name: str) -> None:
    more = ", '2026-11-24'" if name == "declination" else ""
    assert evaluated(f"{name}(NULL{more}, {WGS84})") == (None, "")
    assert evaluated(f"{name}(geom_from_wkt('POINT EMPTY'){more}, {WGS84})") == (None, "")


@pytest.mark.usefixtures("functions")
def test_no_declination_without_its_day() -> None:
    assert evaluated(f"declination({PLACE}, NULL, {WGS84})") == (None, "")
    assert QgsExpression(f"declination({PLACE})").hasParserError()
    _, error = evaluated(f"declination({PLACE}, 'tomorrow', {WGS84})")
    assert "a text such as '2026-11-24', not 'tomorrow'" in error
    _, error = evaluated(f"declination({PLACE}, '1999-01-01', {WGS84})")
    assert "No magnetic model covers 1999-01-01" in error


@pytest.mark.usefixtures("functions")
def test_the_features_own_geometry_has_its_layers_crs_and_no_other_is_guessed() -> None:
    layer = point_layer(32633, 735_358.3, 4_931_584.1)
    context = context_of(layer)
    assert evaluated("mgrs(@geometry)", context) == ("33TYK 35358 31584", "")
    for made in ("transform(@geometry, 'EPSG:32633', 'EPSG:4326')", "make_point(18, 44)"):
        value, error = evaluated(f"mgrs({made})", context)
        assert value is None
        assert "say in which CRS the position is: mgrs(…, crs:='EPSG:4326')" in error


@pytest.mark.usefixtures("functions")
def test_the_datum_is_changed_by_a_named_operation_only() -> None:
    """MGI 1901 is some 400 m away from WGS 84: what reads it as WGS 84 is far off."""
    group = pyproj.transformer.TransformerGroup("EPSG:3908", "EPSG:4326", always_xy=True)
    named = next(
        each for each in group.transformers if "MGI 1901 to WGS 84 (4)" in each.description
    )
    x, y = named.transform(17.9605, 44.4992, direction="INVERSE")
    text, error = evaluated(f"dms(make_point({x!r}, {y!r}), crs:='EPSG:3908')")
    assert (text, error) == ("44°29′57.12″N 017°57′37.80″E", "")
    value, error = evaluated(f"mgrs(make_point({x!r}, {y!r}), crs:='EPSG:31276')")
    assert value is None
    assert "No change of datum from MGI / Balkans zone 6 to WGS 84" in error


def test_the_change_of_datum_follows_the_profile(qgis_app: object, tmp_path: Path) -> None:  # noqa: ARG001
    profile = tmp_path / "programme.json"
    made = ExpressionFunctions(QgsProject.instance(), lambda: str(profile))
    made.register()
    text = "mgrs(make_point(6538000, 4928000), crs:='EPSG:3908')"
    try:
        found = []
        for number, operation in enumerate(("MGI 1901 to WGS 84 (4)", "MGI 1901 to WGS 84 (1)")):
            fixed = {"inherits": "imas", "datum_operations": {"EPSG:3908": operation}}
            profile.write_text(json.dumps(fixed), encoding="utf-8")
            os.utime(profile, (number, number))
            found.append(evaluated(text))
        assert [error for _, error in found] == ["", ""]
        assert found[0][0] != found[1][0]
    finally:
        made.unregister()


@pytest.mark.usefixtures("functions")
@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("mgrs('here', 'EPSG:4326')", "must be a geometry"),
        (f"mgrs({PLACE}, 'EPSG:1')", "'EPSG:1' is no coordinate reference system"),
        ("mgrs(make_point(735355, 4931579), 'EPSG:4326')", "does not lie where"),
        ("mgrs(geom_from_wkt('MULTIPOINT(1 2, 3 4)'), 'EPSG:4326')", "has 2 points"),
        (f"mgrs({PLACE}, 'EPSG:4326', 7)", "MGRS has no precision of 7 m"),
        (f"utm({PLACE}, 'EPSG:4326', 61)", "no UTM zone 61"),
        (f"dms({PLACE}, 'EPSG:4326', 'two')", "decimals must be a whole number"),
    ],
)
def test_bad_input_gets_a_sentence_and_no_traceback(text: str, sentence: str) -> None:
    value, error = evaluated(text)
    assert value is None
    assert sentence in error
    assert "Traceback" not in error


def bound_settlements(project: QgsProject) -> QgsVectorLayer:
    layer = point_layer(4326, 17.96, 44.47)
    assert project.addMapLayer(layer)
    keep(layer, Binding(layer=layer.name(), role=Role.SETTLEMENTS, fields={"name": "name"}))
    return layer


@pytest.mark.usefixtures("functions")
def test_a_place_in_words_follows_the_project() -> None:
    text = f"place_in_words({PLACE}, {WGS84})"
    answer, reason = evaluated(text)
    assert answer is None
    assert "no layer of hazards or settlements is bound" in reason
    layer = bound_settlements(QgsProject.instance())
    assert evaluated(text) == ("3.2 km N of Vrela", "")
    assert layer.startEditing()
    assert layer.changeAttributeValue(1, 0, "Gornja Vrela")
    assert layer.commitChanges()
    assert evaluated(text) == ("3.2 km N of Gornja Vrela", "")
    QgsProject.instance().removeMapLayer(layer.id())
    assert "no layer of hazards or settlements is bound" in evaluated(text)[1]


class Asking(QThread):
    """Evaluates an expression where the map's labels are."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text
        self.answer: object = "not asked"

    def run(self) -> None:
        self.answer = evaluated(self.text)[0]


@pytest.mark.usefixtures("functions")
def test_layers_are_never_read_in_the_threads_that_draw() -> None:
    bound_settlements(QgsProject.instance())
    answers = []
    for _ in range(2):
        thread = Asking(f"place_in_words({PLACE}, {WGS84})")
        thread.start()
        assert thread.wait(20_000)
        answers.append(thread.answer)
        QCoreApplication.processEvents()
    assert answers == [None, "3.2 km N of Vrela"]


@pytest.mark.usefixtures("functions")
@pytest.mark.parametrize("name", NAMES)
def test_the_expression_builder_has_help_of_each(name: str) -> None:
    function = QgsExpression.Functions()[QgsExpression.functionIndex(name)]
    assert function.group() == "Mine action"
    assert "geometry" in function.helpText()
    bound_settlements(QgsProject.instance())
    example = function.helpText().split("<code>")[1].split("</code>")[0]
    gives = function.helpText().split("<code>")[2].split("</code>")[0]
    value, error = evaluated(example)
    assert error == ""
    if name != "place_in_words":
        assert str(value).startswith(gives.rstrip("…"))


def test_all_of_them_come_and_go_with_the_plugin(qgis_app: object) -> None:  # noqa: ARG001
    made = ExpressionFunctions(QgsProject.instance(), lambda: "imas")
    assert not any(QgsExpression.isFunctionName(name) for name in NAMES)
    for _ in range(2):
        made = ExpressionFunctions(QgsProject.instance(), lambda: "imas")
        made.register()
        assert all(QgsExpression.isFunctionName(name) for name in NAMES)
        made.unregister()
        assert not any(QgsExpression.isFunctionName(name) for name in NAMES)


class Foreign(QgsExpressionFunction):
    """A function of another plugin that has one of our names."""

    def __init__(self) -> None:
        super().__init__("utm", 1, "Other", "")

    def func(self, *_what: object) -> str:
        return "theirs"


def test_the_function_of_another_plugin_is_left_alone(qgis_app: object) -> None:  # noqa: ARG001
    theirs = Foreign()
    assert QgsExpression.registerFunction(theirs)
    made = ExpressionFunctions(QgsProject.instance(), lambda: "imas")
    try:
        assert made.register() == ["utm"]
        made.unregister()
        assert evaluated("utm(1)") == ("theirs", "")
    finally:
        QgsExpression.unregisterFunction("utm")
