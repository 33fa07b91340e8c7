# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawing 100,000 hazards in the two-axis style against QGIS's own categorised renderer.

The peer has as many symbols of the same looks (class × status and one more, a fill and an outline
each). Two maps, both in
one process and turn by turn: polygons at 1:33,000 (at most 1.5), the whole country at 1:420,000,
where ours draws markers (at most 0.6). Then a switch of theme, which must not read the layer.
Run it after `. build/env.sh`.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parent))

import numpy as np
import shapely
from _hazard_layer import outlines, write_shapes
from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsCoordinateReferenceSystem,
    QgsFeatureRenderer,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsRectangle,
    QgsRendererCategory,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize

from mineaction_plugin.core.hazard.binding import Binding
from mineaction_plugin.core.terms.profile import Palette, load
from mineaction_plugin.symbology import Theme, named_styles, style_hazard_layer
from mineaction_plugin.symbology.fills import colour_of, fill_symbol, stroke

COUNT = 100_000
TIMES = 3
WORDS = {
    "land_class": {"Suspected Minefield": "SHA"},
    "status": {"Open": "open", "Worked on": "worked_on", "Closed": "closed"},
}
BINDING = Binding(
    fields={"hazard_id": "haz_code", "land_class": "area_type", "status": "status_enum"},
    values=WORDS,
)
DENSE = QgsRectangle(17.0, 44.0, 17.25, 44.13)


def categorised(palette: Palette) -> QgsFeatureRenderer:
    """The peer: one category a pair, a fill with an outline each."""
    categories = []
    for code, fill in palette.land_class.items():
        for status, outline in palette.status.items():
            symbol = fill_symbol(fill)
            symbol.appendSymbolLayer(stroke(colour_of(outline), outline.width_mm, outline.pattern))
            words = [word for word, known in WORDS["status"].items() if known == status]
            categories += [
                QgsRendererCategory(f"{code}|{word}", symbol.clone(), "")
                for word in words or [status]
            ]
    categories.append(QgsRendererCategory(None, fill_symbol(palette.land_class["unknown"]), ""))
    return QgsCategorizedSymbolRenderer('"area_type" || \'|\' || "status_enum"', categories)


def seconds(layer: QgsVectorLayer, extent: QgsRectangle) -> float:
    """The time of one map, 1600 × 1200 pixels."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    settings.setExtent(extent)
    settings.setOutputSize(QSize(1600, 1200))
    settings.setOutputDpi(96)
    settings.setFlag(QgsMapSettings.Flag.DrawLabeling, False)
    started = time.perf_counter()
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return time.perf_counter() - started


def compare(
    ours: QgsVectorLayer, peer: QgsVectorLayer, extent: QgsRectangle
) -> tuple[float, float]:
    """The best of several, turn by turn."""
    runs = [(seconds(ours, extent), seconds(peer, extent)) for _ in range(TIMES)]
    mine, theirs = zip(*runs, strict=True)
    return min(mine), min(theirs)


def dense(shapes: np.ndarray) -> np.ndarray:
    """The same outlines, their middles drawn together into one valley."""
    middles = shapely.get_coordinates(shapely.centroid(shapes))
    wanted = np.column_stack(
        (17 + (middles[:, 0] - 16) * 0.25 / 3, 44 + (middles[:, 1] - 43) * 0.13 / 2)
    )
    coordinates, owner = shapely.get_coordinates(shapes, return_index=True)
    return np.asarray(
        shapely.set_coordinates(shapes.copy(), coordinates + (wanted - middles)[owner])
    )


def layers(path: Path, palette: Palette) -> tuple[QgsVectorLayer, QgsVectorLayer]:
    """The file twice: in our style and in the peer's."""
    ours, peer = (QgsVectorLayer(str(path), name, "ogr") for name in ("ours", "peer"))
    style_hazard_layer(ours, BINDING, palette, Theme.SCREEN)
    peer.setRenderer(categorised(palette))
    return ours, peer


def main() -> None:
    """Write the layers, draw, print the ratios."""
    palette = load().palette
    shapes = outlines(COUNT, np.random.default_rng(20261124))
    with tempfile.TemporaryDirectory() as folder:
        for name, content, extent, most in (
            ("polygons, 1:33,000", dense(shapes), DENSE, 1.5),
            ("country, 1:420,000", shapes, None, 0.6),
        ):
            path = Path(folder) / f"{len(list(Path(folder).iterdir()))}.gpkg"
            write_shapes(path, content, np.random.default_rng(1))
            ours, peer = layers(path, palette)
            mine, theirs = compare(ours, peer, extent or ours.extent())
            print(
                f"drawing {COUNT:,} hazards, {name}: {mine:.2f} s, categorised {theirs:.2f} s, "
                f"ratio {mine / theirs:.2f} (at most {most})"
            )
        named_styles.add(ours, BINDING, palette)
        started = time.perf_counter()
        for theme in Theme:
            named_styles.switch(ours, theme)
        print(f"switching through three themes: {(time.perf_counter() - started) * 1000:.0f} ms")
        del ours, peer


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    main()
    application.exitQgis()
