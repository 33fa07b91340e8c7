# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped style library: it is what the code draws today, and it stands on its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import (
    QgsReadWriteContext,
    QgsStyle,
    QgsSymbol,
    QgsSymbolLayerUtils,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtXml import QDomDocument

from mineaction_plugin.core.terms.profile import load
from mineaction_plugin.core.terms.vocabulary import HazardStatus, LandClass
from mineaction_plugin.symbology import library
from mineaction_plugin.symbology.theme import Theme

pytestmark = pytest.mark.usefixtures("qgis_app")
SHIPPED = Path(library.__file__).parents[1] / "resources" / "styles"


@pytest.fixture(scope="module")
def shipped(qgis_app: object) -> QgsStyle:  # noqa: ARG001
    style = QgsStyle()
    assert style.createMemoryDatabase()
    assert style.importXml(str(SHIPPED / library.LIBRARY)), style.errorString()
    return style


def as_text(symbol: QgsSymbol) -> str:
    """What a symbol is, as this release of QGIS writes it."""
    document = QDomDocument()
    element = QgsSymbolLayerUtils.saveSymbol("s", symbol, document, QgsReadWriteContext())
    document.appendChild(element)
    return library.settled(document.toString())


def test_the_library_is_what_the_code_draws(shipped: QgsStyle) -> None:
    drawn = {entry.name: as_text(entry.symbol) for entry in library.entries(load().palette)}
    assert set(shipped.symbolNames()) == set(drawn)
    old = [name for name, text in drawn.items() if as_text(shipped.symbol(name)) != text]
    assert not old, "run scripts/make_style_library.py"


def test_each_class_and_status_is_there_for_each_theme(shipped: QgsStyle) -> None:
    hazards = shipped.symbolsWithTag(QgsStyle.StyleEntity.SymbolEntity, shipped.tagId("Hazard"))
    assert len(hazards) == len(LandClass) * len(HazardStatus) * len(Theme)


def test_no_file_of_this_machine_is_named() -> None:
    files = sorted(SHIPPED.iterdir())
    assert files
    for path in files:
        text = path.read_text(encoding="utf-8")
        assert "/resources/symbols" not in text, path.name
        assert str(Path.home()) not in text, path.name


def test_the_same_palette_gives_the_same_bytes_in_another_process(tmp_path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from qgis.core import QgsApplication\n"
        "app = QgsApplication([], False); app.initQgis()\n"
        "from mineaction_plugin.core.terms.profile import load\n"
        "from mineaction_plugin.symbology import library\n"
        "library.write_xml(load().palette, Path(sys.argv[1]))\n"
        "app.exitQgis()\n"
    )
    library.write_xml(load().palette, tmp_path / "here.xml")
    root = Path(library.__file__).parents[2]
    subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "there.xml")], check=True, cwd=root
    )
    assert (tmp_path / "here.xml").read_bytes() == (tmp_path / "there.xml").read_bytes()


@pytest.fixture(scope="module")
def again(qgis_app: object, tmp_path_factory: pytest.TempPathFactory) -> Path:  # noqa: ARG001
    """The style files as the code writes them today."""
    folder = tmp_path_factory.mktemp("again")
    library.write_qml(load().palette, folder)
    return folder


@pytest.mark.parametrize("theme", list(Theme))
@pytest.mark.parametrize("geometry", list(library.GEOMETRIES))
def test_the_style_files_are_what_the_code_draws(
    geometry: str, theme: Theme, again: Path, tmp_path: Path
) -> None:
    name = f"{library.GEOMETRIES[geometry]}_{theme}.qml"
    new = as_saved(geometry, again / name, tmp_path / "new.qml")
    old = as_saved(geometry, SHIPPED / name, tmp_path / "old.qml")
    assert old == new, "run scripts/make_style_library.py"


def as_saved(geometry: str, style: Path, copy: Path) -> str:
    """A style file as this release of QGIS reads it and writes it again."""
    columns = "&".join(f"field={name}:string" for name in library.COLUMNS)
    layer = QgsVectorLayer(f"{geometry}?crs=EPSG:4326&{columns}", "h", "memory")
    message, done = layer.loadNamedStyle(str(style))
    assert done, message
    message, done = layer.saveNamedStyle(str(copy), library.LOOKS)
    assert done, message
    return library.settled(copy.read_text(encoding="utf-8"))


def test_a_style_file_draws_where_the_plugin_is_not(tmp_path: Path) -> None:
    script = (
        "import sys; from qgis.core import *\n"
        "assert not [n for n in sys.modules if n.startswith('mineaction')]\n"
        "app = QgsApplication([], False); app.initQgis()\n"
        "uri = 'Polygon?crs=EPSG:32633&field=land_class:string&field=status:string'\n"
        "uri += '&field=contamination:string&field=hazard_id:string&field=area_m2:double'\n"
        "layer = QgsVectorLayer(uri, 'h', 'memory'); row = QgsFeature(layer.fields())\n"
        "row.setAttributes(['CHA', 'open', 'mines', 'H-1', 1.0])\n"
        "row.setGeometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 100, 100)))\n"
        "layer.dataProvider().addFeature(row); layer.updateExtents()\n"
        "assert layer.loadNamedStyle(sys.argv[1])[1]; layer.setLabelsEnabled(False)\n"
        "from qgis.PyQt.QtCore import QSize\n"
        "settings = QgsMapSettings(); settings.setLayers([layer])\n"
        "settings.setDestinationCrs(layer.crs()); settings.setOutputSize(QSize(400, 400))\n"
        "settings.setExtent(QgsRectangle(-20, -20, 120, 120))\n"
        "job = QgsMapRendererSequentialJob(settings); job.start(); job.waitForFinished()\n"
        "job.renderedImage().save(sys.argv[2]); assert not job.errors()\n"
        "app.exitQgis()\n"
    )
    seen = tmp_path / "seen.png"
    style = SHIPPED / "hazards_screen.qml"
    subprocess.run([sys.executable, "-c", script, str(style), str(seen)], check=True, cwd=tmp_path)
    picture = QImage(str(seen))
    assert picture.pixelColor(90, 300).name() == "#ff7f7f", "half red over white"
    assert picture.pixelColor(5, 5).name() == "#ffffff"
    dark = [
        picture.pixelColor(x, y).lightness() < 60
        for x in range(180, 221)
        for y in range(180, 221)
    ]  # fmt: skip
    assert sum(dark) > 20, "the sign of mines in its middle"
