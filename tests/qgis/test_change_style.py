# SPDX-License-Identifier: GPL-3.0-or-later
"""How a comparison is drawn: every kind has a look of its own, and what changed lies on top."""

from __future__ import annotations

import pytest
from qgis.core import QgsCategorizedSymbolRenderer, QgsVectorLayer

from mineaction_plugin.core.hazard.comparison import Change
from mineaction_plugin.core.order.watch import AlertKind
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.symbology.apply import style_layer


@pytest.mark.parametrize("geometry", ["MultiPolygon", "MultiPoint", "MultiLineString"])
@pytest.mark.parametrize(
    ("kind", "words"),
    [
        ("changes", {word.value for word in Change}),
        ("changed_land", {"gained", "lost"}),
        ("alerts", {word.value for word in AlertKind}),
    ],
)
def test_every_kind_has_its_own_look(geometry: str, kind: str, words: set[str]) -> None:
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:4326", "x", "memory")
    style_layer(layer, kind, load().palette)
    renderer = layer.renderer()
    assert isinstance(renderer, QgsCategorizedSymbolRenderer)
    found = renderer.categories()
    assert {str(each.value()) for each in found} == words
    looks = {str(sorted(each.symbol().symbolLayer(0).properties().items())) for each in found}
    assert len(looks) == len(words)
    passes = [each.symbol().symbolLayer(0).renderingPass() for each in found]
    assert passes == sorted(set(passes))
    if kind == "changes":
        order = [str(each.value()) for each in found]
        assert order.index("unchanged") == 0
        assert order.index("reopened") > order.index("reshaped")
