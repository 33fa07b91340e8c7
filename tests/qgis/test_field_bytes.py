# SPDX-License-Identifier: GPL-3.0-or-later
"""The field project holds nothing of who wrote it, is the same each time, and passes QFieldSync.

QFieldSync cannot be installed here: what its project checker refuses is restated
(reference/programmes.md §9.5).
"""

from __future__ import annotations

import getpass
import os
import re
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import pytest
from lxml import etree
from qgis.core import (
    Qgis,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
)

from mineaction_plugin.packs.field.document import anonymous
from tests.qgis.field_folder import NAME, Made
from tests.qgis.orders import order_of


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, qgis_app: object) -> Made:  # noqa: ARG001
    return Made(order_of(), tmp_path_factory.mktemp("field"))


@pytest.fixture
def project(made: Made) -> Iterator[QgsProject]:
    opened = made.opened()
    yield opened
    opened.clear()


# --- nothing of the machine, and the same again ---


def test_nothing_of_person_machine_or_folder_is_in_it(made: Made) -> None:
    text = made.xml
    root = etree.fromstring(text.encode())
    assert root.get("saveUser") is None
    assert root.get("saveUserFull") is None
    assert root.find("homePath").get("path") == ""
    assert root.findtext("projectMetadata/author") == ""
    for word in (str(made.written_in.parent), socket.gethostname(), str(Path.home())):
        assert word not in text, word
    assert not re.search(rf"[\"'>]{re.escape(getpass.getuser())}[\"'<]", text)
    assert not re.search(r"(?:^|[\"'>(= ])(?:/[A-Za-z0-9_.-]+){2,}", text)
    assert not re.search(r"file:|[A-Za-z]:\\\\", text)


def test_whoever_qgis_takes_for_the_author_is_not_named() -> None:
    written = (
        b'<qgis saveUser="deminer" saveUserFull="A Deminer"><projectMetadata>'
        b"<author>A Deminer</author></projectMetadata></qgis>"
    )
    assert b"eminer" not in anonymous(written, "2026-11-24T12:00:00")


def test_symbols_carry_their_drawings(made: Made) -> None:
    root = etree.fromstring(made.xml.encode())
    names = [
        option.get("value")
        for layer in root.iter("layer")
        if layer.get("class") in {"SvgMarker", "SVGFill", "RasterMarker", "RasterFill"}
        for option in layer.iter("Option")
        if option.get("name") in {"name", "svgFile", "imageFile"}
    ]
    assert len(names) > 5
    assert all(name.startswith("base64:") for name in names if name)


def test_the_settings_of_whoever_writes_it_do_not_go_in(tmp_path: Path, made: Made) -> None:
    settings = QgsSettings()
    own = {
        "measure/ellipsoid": "EPSG:7004",
        "measure/displayunits": "feet",
        "measure/areaunits": "acres",
        "qgis/default_canvas_color_red": 9,
        "qgis/default_selection_color_red": 9,
    }
    for key, value in own.items():
        settings.setValue(key, value)
    try:
        again = Made(order_of(), tmp_path)
    finally:
        for key in own:
            settings.remove(key)
    assert again.xml == made.xml
    opened = again.opened()
    assert opened.ellipsoid() == "EPSG:7030"
    assert opened.distanceUnits() == Qgis.DistanceUnit.Meters
    assert opened.areaUnits() == Qgis.AreaUnit.SquareMeters
    opened.clear()


def test_two_runs_write_the_same_bytes(tmp_path: Path, made: Made) -> None:
    again = Made(order_of(), tmp_path)
    for file in sorted(made.folder.iterdir()):
        assert file.read_bytes() == (again.folder / file.name).read_bytes(), file.name


ELSEWHERE = """
import sys
from pathlib import Path
from qgis.core import QgsApplication
application = QgsApplication([], True)
application.initQgis()
from mineaction_plugin.layouts.backgrounds import NOTHING_BELOW
from mineaction_plugin.packs.field.files import write_field
from tests.qgis.orders import order_of
staging = Path(sys.argv[1])
staging.mkdir()
write_field(order_of(), staging, NOTHING_BELOW)
"""


def test_another_process_writes_the_same_bytes(tmp_path: Path, made: Made) -> None:
    """Qt gives attributes another order in every process, unless it is told its seed."""
    root = Path(__file__).parents[2]
    for seed in ("1", "2"):
        staging = tmp_path / f"seed {seed}"
        told = {**os.environ, "QT_HASH_SEED": seed}
        told["PYTHONPATH"] = os.pathsep.join([str(root), told.get("PYTHONPATH", "")])
        subprocess.run(
            [sys.executable, "-c", ELSEWHERE, str(staging)], check=True, env=told, cwd=tmp_path
        )
        for file in made.folder.iterdir():
            assert file.read_bytes() == (staging / "field" / file.name).read_bytes(), file.name


@pytest.mark.skipif(not Path("/proc/self/fd").is_dir(), reason="needs a list of open files")
def test_no_file_stays_open(made: Made) -> None:  # noqa: ARG001 (it has been written)
    """On Windows a pack whose file is open does not get its name."""
    held = []
    for handle in Path("/proc/self/fd").iterdir():
        with suppress(OSError):  # the listing's own handle is gone by now
            held.append(str(handle.readlink()))
    assert not [path for path in held if f"{NAME}_" in path and ".part" in path]


def test_geopackages_have_no_free_page_and_no_journal(made: Made) -> None:
    for file in made.folder.glob("*.gpkg"):
        with closing(sqlite3.connect(file)) as database:
            assert database.execute("PRAGMA freelist_count").fetchone() == (0,)
            assert database.execute("PRAGMA journal_mode").fetchone() == ("delete",)
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_the_users_own_project_is_not_touched(tmp_path: Path) -> None:
    own = QgsProject.instance()
    before = (own.title(), len(own.mapLayers()), own.isDirty(), own.fileName())
    Made(order_of(), tmp_path)
    assert (own.title(), len(own.mapLayers()), own.isDirty(), own.fileName()) == before


# --- what QFieldSync's project checker refuses (programmes.md §9.5) ---

RESERVED = re.compile(r"^(CON|PRN|AUX|NUL|COM\d|LPT\d)(\.|$)", re.IGNORECASE)


def test_qfieldsyncs_checker_finds_nothing(project: QgsProject, made: Made) -> None:
    assert project.filePathStorage() == Qgis.FilePathType.Relative
    assert project.presetHomePath() == ""
    for path in made.folder.rglob("*"):
        assert not re.search(r'[<>:"/\\|?*]', path.name)
        assert not RESERVED.match(path.name)
        assert path.name.isascii()
        same_base = path.stem == made.project_file.stem and path != made.project_file
        assert not same_base
    actions: dict[str, set[str]] = {}
    for layer in project.mapLayers().values():
        file = layer.source().split("|")[0]
        assert Path(file).is_relative_to(made.folder)
        assert layer.dataProvider().name() != "memory"
        actions.setdefault(file, set()).add(layer.customProperty("QFieldSync/action"))
        assert layer.customProperty("QFieldSync/cloud_action") in {"offline", "no_action"}
        if isinstance(layer, QgsVectorLayer):
            assert layer.dataProvider().encoding() in {"UTF-8", ""}
            assert len(layer.primaryKeyAttributes()) == 1
    assert all(len(each) == 1 for each in actions.values())
