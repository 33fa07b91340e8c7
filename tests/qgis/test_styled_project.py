# SPDX-License-Identifier: GPL-3.0-or-later
"""A project that the plugin has styled opens unharmed on a machine without the plugin."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QImage

from mineaction_plugin.core.hazard.binding.model import Binding
from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.symbology import Theme, named_styles

pytestmark = pytest.mark.usefixtures("qgis_app")
BINDING = Binding(
    fields={"land_class": "clase", "contamination": "what"},
    values={"land_class": {"minada": "CHA"}, "contamination": {"AP": "mines"}},
)
# Run where nothing of ours can be imported: it opens the project, draws each of the layer's
# styles into a picture of its name, and saves the project again.
ELSEWHERE = """
import sys
from qgis.core import (QgsApplication, QgsMapRendererSequentialJob, QgsMapSettings, QgsProject,
                       QgsRectangle)
from qgis.PyQt.QtCore import QSize
app = QgsApplication([], False)
app.initQgis()
project = QgsProject.instance()
assert project.read(sys.argv[1])
(layer,) = project.mapLayers().values()
assert layer.isValid()
for name in layer.styleManager().styles():
    assert layer.styleManager().setCurrentStyle(name)
    layer.setLabelsEnabled(False)  # only symbols are looked at
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setDestinationCrs(layer.crs())
    settings.setOutputSize(QSize(400, 400))
    settings.setExtent(QgsRectangle(-20, -20, 120, 120))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    assert not job.errors(), name
    job.renderedImage().save(f"{sys.argv[2]}/{name.replace(':', '')}.png")
assert not [name for name in sys.modules if name.startswith("mineaction")]
project.clear()
app.exitQgis()
"""


def analysts_project(folder: Path) -> tuple[QgsProject, QgsVectorLayer]:
    memory = QgsVectorLayer(
        "Polygon?crs=EPSG:32633&field=clase:string&field=what:string", "h", "memory"
    )
    feature = QgsFeature(memory.fields())
    feature.setAttributes(["minada", "AP"])
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 100, 100)))
    memory.dataProvider().addFeature(feature)
    project = QgsProject()
    options = QgsVectorFileWriter.SaveVectorOptions()
    path = str(folder / "hazards.gpkg")
    error, message, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
        memory, path, project.transformContext(), options
    )
    assert error == QgsVectorFileWriter.WriterError.NoError, message
    layer = QgsVectorLayer(path, "Áreas", "ogr")
    project.addMapLayer(layer)
    return project, layer


def test_all_styles_draw_where_the_plugin_is_not(tmp_path: Path) -> None:
    project, layer = analysts_project(tmp_path)
    named_styles.add(layer, BINDING, load().palette)
    named_styles.switch(layer, Theme.SCREEN)
    names = layer.styleManager().styles()
    assert len(names) == 1 + len(Theme)
    file = tmp_path / "styled.qgz"
    assert project.write(str(file))
    project.clear()
    with zipfile.ZipFile(file) as archive:
        text = next(archive.read(n) for n in archive.namelist() if n.endswith(".qgs")).decode()
    assert "resources/symbols" not in text, "a symbol points at a file of the plugin"
    (pictures := tmp_path / "pictures").mkdir()
    subprocess.run(
        [sys.executable, "-c", ELSEWHERE, str(file), str(pictures)], check=True, cwd=tmp_path
    )
    assert len(list(pictures.iterdir())) == len(names)
    seen = {
        theme: QImage(str(pictures / f"{title.replace(':', '')}.png"))
        for theme, title in named_styles.titles().items()
    }
    assert set(seen) == set(Theme)
    assert seen[Theme.SCREEN].pixelColor(90, 300).name() == "#ff7f7f", "half red over white"
    for theme, picture in seen.items():
        dark = [
            (x, y)
            for x in range(150, 250)
            for y in range(150, 250)
            if picture.pixelColor(x, y).lightness() < 60
        ]
        assert len(dark) > 20, (theme, "the sign of mines")
