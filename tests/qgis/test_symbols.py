# SPDX-License-Identifier: GPL-3.0-or-later
"""The symbol set: each drawing is seen, takes its colours, is unlike the others, and travels."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from lxml import etree
from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsMarkerSymbol,
    QgsRenderContext,
    QgsSymbol,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPointF, QRectF
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPolygonF

from mineaction_plugin.core.hazard.binding.model import Binding, Role
from mineaction_plugin.core.terms.profile import Look, Palette, load
from mineaction_plugin.symbology import activity_style, issue_style, point_style, product_style
from mineaction_plugin.symbology.apply import style_layer
from mineaction_plugin.symbology.markers import FOLDER, embedded, inks, marker_symbol
from mineaction_plugin.symbology.theme import Theme

pytestmark = pytest.mark.usefixtures("qgis_app")
FAMILIES = ("points", "contamination", "activity")
LEGIBLE_MM = 3.0
SCREEN_DPI = 96
LEAST_DIFFERENCE = 0.06
"""Mean difference in grey (0 to 1) over the square of two drawings, at 3 mm on a screen."""
SQUARE_PX = (LEGIBLE_MM / 25.4 * SCREEN_DPI) ** 2


@pytest.fixture
def palette() -> Palette:
    return load("imas").palette


def picture(symbol: QgsMarkerSymbol, dpi: int = SCREEN_DPI, paper: str = "#FFFFFF") -> np.ndarray:
    """The symbol as rows × columns × (red, green, blue), 0 to 1."""
    side = round(symbol.size() / 25.4 * dpi) + 2
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor(paper))
    painter = QPainter(image)
    context = QgsRenderContext.fromQPainter(painter)
    context.setScaleFactor(dpi / 25.4)
    context.setFlag(Qgis.RenderContextFlag.Antialiasing, True)
    symbol.startRender(context)
    symbol.renderPoint(QPointF(side / 2, side / 2), None, context)
    symbol.stopRender(context)
    painter.end()
    pixels = np.frombuffer(image.constBits().asarray(image.sizeInBytes()), np.uint8)
    return pixels.reshape(side, side, 4)[:, :, 2::-1] / 255.0


def grey(pixels: np.ndarray) -> np.ndarray:
    return pixels @ np.array([0.2126, 0.7152, 0.0722])


def families(palette: Palette) -> list[tuple[str, str, Look]]:
    return [
        (family, code, look)
        for family in FAMILIES
        for code, look in getattr(palette, family).items()
    ]


def test_the_profile_names_a_drawing_for_each_code_and_uses_them_all(palette: Palette) -> None:
    named = {look.marker for _, _, look in families(palette)}
    drawn = {path.stem for path in FOLDER.glob("*.svg") if not path.stem.startswith("worksite_")}
    assert named == drawn
    assert len(palette.activity) >= 14


def test_every_drawing_is_plain_and_takes_both_colours(palette: Palette) -> None:
    for _, _, look in families(palette):
        text = (FOLDER / f"{look.marker}.svg").read_text(encoding="utf-8")
        root = etree.fromstring(text.encode())
        assert root.get("viewBox") == "0 0 24 24", look.marker
        assert "param(fill)" in text, look.marker
        assert "param(outline)" in text, look.marker
        tags = {etree.QName(node).localname for node in root.iter()}
        assert tags <= {"svg", "path", "circle", "ellipse"}, look.marker
        colours = set()
        for paint in ("#00FF00", "#0000FF"):
            pixels = picture(marker_symbol(Look(paint, 1, "solid", "", look.marker), 24), 96)
            colours.add(pixels.tobytes())
        assert len(colours) == 2, look.marker


@pytest.mark.parametrize("theme", list(Theme))
def test_drawings_at_three_millimetres_differ_in_grey(palette: Palette, theme: Theme) -> None:
    for family in FAMILIES:
        seen = {
            code: grey(picture(marker_symbol(look, LEGIBLE_MM, theme), paper="#D0D0D0"))
            for code, look in getattr(palette, family).items()
        }
        for one, other in itertools.combinations(seen, 2):
            difference = float(np.abs(seen[one] - seen[other]).sum()) / SQUARE_PX
            assert difference > LEAST_DIFFERENCE, (family, one, other, difference)


def test_a_drawing_is_seen_on_white_black_and_its_own_colour(palette: Palette) -> None:
    for family, code, look in families(palette):
        for theme, paper in itertools.product(Theme, ("#FFFFFF", "#000000", look.colour)):
            pixels = grey(picture(marker_symbol(look, LEGIBLE_MM, theme), paper=paper))
            inside = pixels[2:-2, 2:-2]
            assert inside.max() - inside.min() > 0.15, (family, code, theme, paper)


def test_symbols_carry_their_drawing_and_point_at_no_file(palette: Palette) -> None:
    for _, code, look in families(palette):
        symbol = marker_symbol(look, LEGIBLE_MM)
        path = symbol.symbolLayer(0).path()
        assert path.startswith("base64:"), code
        assert str(FOLDER) not in path
    assert embedded("no such drawing") == embedded("point_unknown")


def test_light_colours_get_dark_ink_and_dark_ones_white() -> None:
    yellow, brown = Look("#F7E463", 1, "solid", ""), Look("#6E4B2A", 1, "solid", "")
    assert inks(yellow, Theme.SCREEN) == ("#F7E463", "#000000")
    assert inks(brown, Theme.SCREEN) == ("#6E4B2A", "#FFFFFF")
    assert inks(yellow, Theme.MONO)[0] == "#FFFFFF"
    assert inks(brown, Theme.MONO)[1] == "#FFFFFF"


def layer_of(geometry: str, field: str, values: list[object]) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:32633&field={field}", "l", "memory")
    for value in values:
        feature = QgsFeature(layer.fields())
        feature.setAttributes([value])
        centre = QgsGeometry.fromWkt("Point(1 1)")
        feature.setGeometry(centre if geometry == "Point" else centre.buffer(1, 4))
        layer.dataProvider().addFeature(feature)
    return layer


def symbols(layer: QgsVectorLayer) -> list[QgsSymbol]:
    """The symbol that each feature is drawn with."""
    context = QgsRenderContext()
    context.expressionContext().appendScope(layer.createExpressionContextScope())
    drawn = []
    renderer = layer.renderer()
    renderer.startRender(context, layer.fields())
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        found = renderer.symbolsForFeature(feature, context)
        assert found, feature.attributes()
        drawn.append(found[0].clone())
    renderer.stopRender(context)
    return drawn


def paths(layer: QgsVectorLayer) -> list[str]:
    return [symbol.symbolLayer(0).path() for symbol in symbols(layer)]


def test_points_are_drawn_by_the_analysts_own_words_and_the_rest_is_loud(palette: Palette) -> None:
    layer = layer_of("Point", "TIPO:string", ["1", " 1 ", "6", "99", None, "", "incident"])
    binding = Binding(
        role=Role.ACCIDENTS,
        fields={"event": "TIPO"},
        values={"event": {"1": "accident", "6": "eod_spot"}},
    )
    layer.setRenderer(point_style.renderer(palette, Theme.SCREEN, binding))
    loud = embedded("point_unknown")
    accident = embedded("point_accident")
    eod = embedded("point_eod_spot")
    assert paths(layer) == [accident, accident, eod, loud, loud, loud, embedded("point_incident")]


def test_numbers_are_words_too(palette: Palette) -> None:
    layer = layer_of("Point", "TIPO:integer", [1, 6, None])
    binding = Binding(
        fields={"event": "TIPO"}, values={"event": {"1": "accident", "6": "eod_spot"}}
    )
    layer.setRenderer(point_style.renderer(palette, Theme.SCREEN, binding))
    assert paths(layer) == [
        embedded(f"point_{kind}") for kind in ("accident", "eod_spot", "unknown")
    ]


def test_what_was_lifted_is_drawn_under_what_may_kill(palette: Palette) -> None:
    layer = layer_of("Point", "TIPO:string", ["4", "1", None, "lifted_minefield"])
    binding = Binding(fields={"event": "TIPO"}, values={"event": {" 4": "lifted_minefield"}})
    layer.setRenderer(point_style.renderer(palette, Theme.SCREEN, binding))
    assert layer.renderer().orderByEnabled()
    (clause,) = layer.renderer().orderBy().list()
    assert not clause.ascending()
    lifted = [clause.expression().evaluate(_context(layer, row)) for row in layer.getFeatures()]
    assert lifted == [1, 0, 0, 1]


def test_a_printed_marker_stands_out_from_a_dark_photograph(palette: Palette) -> None:
    dark = "#26331F"
    for code, look in palette.points.items():
        printed = grey(picture(marker_symbol(look, LEGIBLE_MM, Theme.PRINT), 300, dark))
        assert (printed > 0.9).mean() > 0.05, code


@pytest.mark.parametrize(
    ("role", "kind"),
    [
        (Role.ACCIDENTS, "accident"),
        (Role.CLEARED_LAND, "lifted_minefield"),
        (Role.HAZARDS, "unknown"),
    ],
)
def test_the_role_says_what_points_are_where_no_field_does(
    palette: Palette, role: Role, kind: str
) -> None:
    layer = layer_of("Point", "name:string", ["a"])
    layer.setRenderer(point_style.renderer(palette, Theme.PRINT, Binding(role=role)))
    assert paths(layer) == [embedded(f"point_{kind}")]
    labels = [node.ruleKey() for node in layer.renderer().legendSymbolItems()]
    assert len(labels) == 1


def test_every_activity_has_its_tile(palette: Palette) -> None:
    codes = list(palette.activity)
    layer = layer_of("Point", "kind:string", [*codes, "nothing like it"])
    layer.setRenderer(activity_style.renderer(palette))
    assert paths(layer) == [embedded(f"activity_{code}") for code in (*codes, "unknown")]


def filled(symbol: QgsFillSymbol) -> np.ndarray:
    """A square of 20 mm filled with the symbol, on white, in grey."""
    side = 120
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor("#FFFFFF"))
    painter = QPainter(image)
    context = QgsRenderContext.fromQPainter(painter)
    context.setScaleFactor(side / 20.0)
    symbol.startRender(context)
    symbol.renderPolygon(QPolygonF(QRectF(0, 0, side, side)), None, None, context)
    symbol.stopRender(context)
    painter.end()
    pixels = np.frombuffer(image.constBits().asarray(image.sizeInBytes()), np.uint8)
    return grey(pixels.reshape(side, side, 4)[:, :, 2::-1] / 255.0)


@pytest.mark.parametrize("theme", list(Theme))
def test_products_differ_in_grey_in_every_theme(palette: Palette, theme: Theme) -> None:
    codes = (*palette.product, "unknown")
    seen = {code: filled(product_style.symbol(palette, code, theme)) for code in codes}
    for one, other in itertools.combinations(codes, 2):
        apart = (np.abs(seen[one] - seen[other]) > 0.1).mean()
        assert apart > 0.01, (one, other, apart)


def test_cleared_land_is_cleared_where_the_layer_has_no_word_for_it(palette: Palette) -> None:
    layer = layer_of("Polygon", "name:string", ["a"])
    layer.setRenderer(
        product_style.renderer(palette, Theme.SCREEN, Binding(role=Role.CLEARED_LAND))
    )
    wanted = product_style.symbol(palette, "cleared")
    assert [symbol.color() for symbol in symbols(layer)] == [wanted.color()]
    worded = layer_of("Polygon", "what:string", ["BAC", "reduced", "??", None])
    binding = Binding(
        role=Role.CLEARED_LAND,
        fields={"product": "what"},
        values={"product": {"BAC": "cleared"}},
    )
    worded.setRenderer(product_style.renderer(palette, Theme.SCREEN, binding))
    colours = [symbol.color().name() for symbol in symbols(worded)]
    assert colours == ["#2e9e4f", "#9bd38a", "#ff00ff", "#ff00ff"]


def test_a_mandatory_finding_is_drawn_last() -> None:
    layer = layer_of("Point", "severity:string", ["mandatory", "advisory", None])
    layer.setRenderer(issue_style.renderer())
    assert layer.renderer().orderByEnabled()
    (clause,) = layer.renderer().orderBy().list()
    assert clause.ascending()
    order = [clause.expression().evaluate(_context(layer, row)) for row in layer.getFeatures()]
    assert order == [1, 0, 1]
    shapes = [symbol.symbolLayer(1).shape() for symbol in symbols(layer)]
    assert shapes[0] == shapes[2] != shapes[1]


def test_findings_say_their_record_close_by(palette: Palette) -> None:
    layer = layer_of("Point", "record_id:string", ["H-1"])
    style_layer(layer, "issues", palette)
    settings = layer.labeling().settings()
    assert layer.labelsEnabled()
    assert settings.fieldName == "record_id"
    assert settings.scaleVisibility
    assert settings.minimumScale == issue_style.LABELS_FROM_SCALE


def _context(layer: QgsVectorLayer, feature: QgsFeature) -> object:
    context = layer.createExpressionContext()
    context.setFeature(feature)
    return context
