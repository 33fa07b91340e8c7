# SPDX-License-Identifier: GPL-3.0-or-later
"""What every test with QGIS may ask for."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QMainWindow

from mineaction_plugin.processing.provider import MineActionProvider
from tests.qgis.plugin_window import Window


@pytest.fixture(scope="session", autouse=True)
def nothing_outlives_qgis(qgis_app: object) -> Iterator[None]:  # noqa: ARG001
    """Python's wrappers of QGIS's objects go before QGIS does; afterwards they would crash it."""
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def unsaved_work_of_its_own(
    qgis_app: object,  # noqa: ARG001
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What a test leaves unsaved is not offered to the tests that follow."""
    folder = str(tmp_path_factory.mktemp("settings"))
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", lambda: folder)


@pytest.fixture(scope="module")
def provider(qgis_processing: None) -> Iterator[MineActionProvider]:  # noqa: ARG001
    """Our algorithms, as `processing.run` finds them, for the tests of one file."""
    registry = QgsApplication.processingRegistry()
    ours = MineActionProvider()
    assert registry.addProvider(ours)
    yield ours
    registry.removeProvider(ours)


@pytest.fixture
def window(qgis_app: object, qgis_new_project: None) -> Iterator[Window]:  # noqa: ARG001
    main_window = QMainWindow()
    canvas = QgsMapCanvas(main_window)
    main_window.setCentralWidget(canvas)
    main_window.show()
    made = Window(canvas, main_window)
    yield made
    made.let_go()
    QgsProject.instance().clear()
    main_window.close()
    main_window.deleteLater()
