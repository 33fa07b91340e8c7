# SPDX-License-Identifier: GPL-3.0-or-later
"""The shipped style library: it is what the code draws today, and it stands on its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsReadWriteContext, QgsStyle, QgsSymbol, QgsSymbolLayerUtils
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
    style.createMemoryDatabase()
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
