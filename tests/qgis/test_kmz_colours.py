# SPDX-License-Identifier: GPL-3.0-or-later
"""A hazard in the KMZ has the colours and the opacity that QGIS draws it with, pixel by pixel.

The KML side is painted here from nothing but its text: aabbggrr over white, by the rule of KML
2.2 (OGC 07-147r2, kml:color). No name of ours and no code of the exporter takes part.
"""

from __future__ import annotations

import itertools
import zipfile
from collections import Counter
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from lxml import etree
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage
from shapely.geometry import box

from mineaction_plugin.core.order.exchange import task_kmz
from mineaction_plugin.core.terms.model import Hazard
from mineaction_plugin.core.terms.profile import Palette, load, shipped_names
from mineaction_plugin.core.terms.vocabulary import HazardStatus, LandClass
from mineaction_plugin.symbology.apply import style_layer
from tests.qgis.orders import order_of

pytestmark = pytest.mark.usefixtures("qgis_app")
Rgb = tuple[float, ...]
PAIRS = list(itertools.product(LandClass, HazardStatus))
KML = {"k": "http://www.opengis.net/kml/2.2"}
SQUARE = "Polygon((0 0, 0 100, 100 100, 100 0, 0 0))"
WHITE = (255.0, 255.0, 255.0)
SIDE_PX = 480
DPI = 288.0
EDGE_PX = 48
"""Where the square's left and upper edge are drawn; its outline is some 6 px wide."""
CLOSE = 2.0
"""Steps of 255: an opacity of one half is 127 of 255 in one program and 128 in the other."""


def opaque_rules(palette: Palette) -> Palette:
    """A programme whose colours and opacities are nobody's defaults."""
    return replace(
        palette,
        land_class={
            code: replace(look, opacity=0.2 + 0.1 * i)
            for i, (code, look) in enumerate(palette.land_class.items())
        },
        status={
            code: replace(look, colour=f"#1{i}4{9 - i}8{i}")
            for i, (code, look) in enumerate(palette.status.items())
        },
    )


@pytest.mark.parametrize("programme", [*shipped_names(), "of its own"])
def test_every_pair_has_the_colours_of_the_screen(programme: str, tmp_path: Path) -> None:
    own = programme == "of its own"
    palette = opaque_rules(load().palette) if own else load(programme).palette
    styles = kmz_styles(palette, tmp_path / "order.kmz")
    assert len(set(styles.values())) == len(PAIRS), "each pair has a style of its own"
    for pair in PAIRS:
        fill, outline = drawn_by_qgis(palette, *pair)
        kml_fill, kml_outline = (painted(colour) for colour in styles[pair][1:])
        assert np.abs(np.subtract(fill, kml_fill)).max() <= CLOSE, (pair, fill, kml_fill)
        assert np.abs(np.subtract(outline, kml_outline)).max() <= CLOSE, (pair, outline)


def test_a_point_has_the_body_of_the_screen(tmp_path: Path) -> None:
    palette = opaque_rules(load().palette)
    kmz_styles(palette, tmp_path / "order.kmz")
    with zipfile.ZipFile(tmp_path / "order.kmz") as archive:
        root = etree.fromstring(archive.read("doc.kml"))
    for i, (land_class, status) in enumerate(PAIRS):
        icon = styled(root, str(i)).findtext("k:IconStyle/k:color", "", KML)
        pixels = rendered(palette, land_class, status, "Point(50 50)")
        middle = SIDE_PX // 2
        assert np.abs(np.subtract(pixels[middle, middle], painted(icon))).max() <= CLOSE, land_class


def kmz_styles(
    palette: Palette, path: Path
) -> dict[tuple[LandClass, HazardStatus], tuple[str, str, str]]:
    """Pair to the id, PolyStyle colour and LineStyle colour that its placemark points at."""
    hazards = [
        Hazard(f"{i}", box(18.0 + i * 1e-3, 44.0, 18.0005 + i * 1e-3, 44.0005), "", *pair)
        for i, pair in enumerate(PAIRS)
    ]
    order = replace(order_of(), hazards=tuple(hazards), palette=palette)
    task_kmz.write(order, path)
    with zipfile.ZipFile(path) as archive:
        root = etree.fromstring(archive.read("doc.kml"))
    found = {}
    for i, pair in enumerate(PAIRS):
        style = styled(root, str(i))
        assert style.findtext("k:PolyStyle/k:fill", "1", KML) == "1", pair
        fill = style.findtext("k:PolyStyle/k:color", "", KML)
        found[pair] = (style.get("id"), fill, style.findtext("k:LineStyle/k:color", "", KML))
    return found


def styled(root: etree._Element, hazard_id: str) -> etree._Element:
    """The shared style that a hazard's placemark points at."""
    path = f".//k:Folder[k:name='Hazards']/k:Placemark[k:name='{hazard_id}']/k:styleUrl"
    url = root.findtext(path, "", KML)
    style = root.find(f".//k:Style[@id='{url.lstrip('#')}']", KML)
    assert style is not None, url
    return style


def painted(aabbggrr: str) -> Rgb:
    """The colour that is seen when a KML colour is laid over white paper."""
    alpha, blue, green, red = (int(aabbggrr[i : i + 2], 16) for i in (0, 2, 4, 6))
    share = alpha / 255
    return tuple(share * part + (1 - share) * 255 for part in (red, green, blue))


def drawn_by_qgis(palette: Palette, land_class: LandClass, status: HazardStatus) -> tuple[Rgb, Rgb]:
    """The colour QGIS fills most of the hazard with, and the one of its outline."""
    pixels = rendered(palette, land_class, status)
    inner = slice(EDGE_PX + 20, SIDE_PX - EDGE_PX - 20)
    fill = most_common(pixels[inner, inner])
    edges = np.concatenate([pixels[inner, EDGE_PX - 1 : EDGE_PX + 1].reshape(-1, 3),
                            pixels[EDGE_PX - 1 : EDGE_PX + 1, inner].reshape(-1, 3)])  # fmt: skip
    strokes = [tuple(map(float, pixel)) for pixel in edges]
    outline = Counter(p for p in strokes if p not in {fill, WHITE}).most_common(1)
    return fill, outline[0][0]


def rendered(
    palette: Palette, land_class: LandClass, status: HazardStatus, geometry: str = SQUARE
) -> np.ndarray:
    fields = "field=hazard_id:string&field=land_class:string&field=status:string"
    kind = geometry.split("(", maxsplit=1)[0]
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:32633&{fields}", "h", "memory")
    feature = QgsFeature(layer.fields())
    feature.setAttributes(["H", land_class.value, status.value])
    feature.setGeometry(QgsGeometry.fromWkt(geometry))
    layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    style_layer(layer, "hazards", palette)
    layer.setLabelsEnabled(False)
    margin = 100 * EDGE_PX / (SIDE_PX - 2 * EDGE_PX)
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(SIDE_PX, SIDE_PX))
    settings.setOutputDpi(DPI)
    settings.setExtent(QgsRectangle(-margin, -margin, 100 + margin, 100 + margin))
    settings.setBackgroundColor(QColor("#FFFFFF"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits().asarray(image.sizeInBytes()), np.uint8)
    return pixels.reshape(SIDE_PX, SIDE_PX, 4)[:, :, 2::-1].copy()


def most_common(pixels: np.ndarray) -> Rgb:
    colours, counts = np.unique(pixels.reshape(-1, 3), axis=0, return_counts=True)
    return tuple(map(float, colours[counts.argmax()]))
