# SPDX-License-Identifier: GPL-3.0-or-later
"""`mineaction:verifypack`, in Processing and as a process of its own."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
from processing.tools import dataobjects
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from mineaction_plugin.core.order.pack import Pack, begin, finish, write_exchange
from mineaction_plugin.core.order.verification.result import Verdict
from mineaction_plugin.layouts.bidi import LRI, PDI
from mineaction_plugin.packs.writing import speaking
from mineaction_plugin.processing.algorithms.verify_pack import VerifyPack
from tests.qgis.orders import order_of

ROOT = Path(__file__).parents[2]


@pytest.fixture
def pack(tmp_path: Path) -> Pack:
    order = order_of()
    staging = begin(tmp_path / "packs", order)
    return finish(staging, order, write_exchange(staging, order))


def run(path: Path, report: Path, context: QgsProcessingContext) -> Mapping[str, object]:
    algorithm = VerifyPack().create()
    parameters = {"PACK": str(path), "REPORT": str(report)}
    feedback = QgsProcessingFeedback()
    good, message = algorithm.checkParameterValues(parameters, context)
    assert good, message
    return algorithm.processAlgorithm(parameters, context, feedback)


@pytest.fixture(params=["toolbox", "script"])
def context(request: pytest.FixtureRequest, qgis_processing: None) -> QgsProcessingContext:  # noqa: ARG001 (it starts Processing)
    return dataobjects.createContext() if request.param == "toolbox" else QgsProcessingContext()


def test_a_sound_pack_is_ok(pack: Pack, tmp_path: Path, context: QgsProcessingContext) -> None:
    report = tmp_path / "new folder" / "report.html"
    for path in (pack.folder, pack.zip):
        results = run(path, report, context)
        assert results["VERDICT"] == Verdict.OK
        page = report.read_text(encoding="utf-8")
        assert f"{pack.folder.name}_task.gpx" in page
        report.unlink()


def test_a_broken_pack_is_an_error_after_the_report(
    pack: Pack, tmp_path: Path, context: QgsProcessingContext
) -> None:
    gpx = next(pack.folder.glob("*_task.gpx"))
    content = bytearray(gpx.read_bytes())
    content[len(content) // 2] ^= 1
    gpx.write_bytes(bytes(content))
    report = tmp_path / "report.html"
    with pytest.raises(QgsProcessingException) as raised:
        run(pack.folder, report, context)
    assert gpx.name in str(raised.value)
    assert "Traceback" not in str(raised.value)
    assert gpx.name in report.read_text(encoding="utf-8")


def test_an_arabic_report_shows_names_as_they_are(
    pack: Pack, tmp_path: Path, context: QgsProcessingContext
) -> None:
    """Left to itself, a browser shows "00121TP9" after an Arabic word as "TP900121"."""
    gpx = next(pack.folder.glob("*_task.gpx"))
    gpx.write_text(gpx.read_text("utf-8").replace("TP1<", "TP9<", 1), encoding="utf-8")
    report = tmp_path / "report.html"
    with speaking("ar"), pytest.raises(QgsProcessingException):
        run(pack.folder, report, context)
    found = re.findall(f"{LRI}(\\w+TP\\d){PDI}", report.read_text(encoding="utf-8"))
    assert [name[-3:] for name in found] == ["TP9", "TP1"]


def test_what_is_no_pack_is_a_sentence(tmp_path: Path, context: QgsProcessingContext) -> None:
    with pytest.raises(QgsProcessingException, match="neither a folder nor a zip"):
        run(tmp_path / "nothing", tmp_path / "report.html", context)


@pytest.mark.skipif(shutil.which("qgis_process") is None, reason="there is no qgis_process here")
def test_scripts_read_the_exit_status(pack: Pack, tmp_path: Path) -> None:
    (tmp_path / "runtime").mkdir(mode=0o700)
    environment = os.environ | {
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "config"),
        "QGIS_PLUGINPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "XDG_RUNTIME_DIR": str(tmp_path / "runtime"),
        "PYTHONPATH": os.pathsep.join(
            str(path) for path in (ROOT / ".venv" / "lib").glob("python3.*/site-packages")
        ),
    }

    def process(*words: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["qgis_process", *words], env=environment, capture_output=True, text=True,
            check=False, timeout=120,
        )  # fmt: skip

    process("plugins", "enable", "mineaction_plugin")
    for path in (pack.folder, pack.zip):
        done = process("--json", "run", "mineaction:verifypack", f"PACK={path}")
        assert done.returncode == 0, done.stderr
        assert json.loads(done.stdout)["results"]["VERDICT"] == "ok"
    (pack.folder / "extra.txt").write_text("x")
    done = process("--json", "run", "mineaction:verifypack", f"PACK={pack.folder}")
    assert done.returncode == 1
    assert done.stdout == ""
    assert "extra.txt: It does not belong to the pack." in done.stderr
