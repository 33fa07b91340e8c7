# SPDX-License-Identifier: GPL-3.0-or-later
"""build/env.sh gives a working qgis_process; without shapely 2 the plugin loads and says why."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

Runner = Callable[..., subprocess.CompletedProcess[str]]
NO_SHAPELY = """
import importlib.metadata, sys
class Block:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "shapely":
            raise ModuleNotFoundError("No module named 'shapely'", name="shapely")
sys.meta_path.insert(0, Block())
real = importlib.metadata.version
def version(name):
    if name == "shapely":
        raise importlib.metadata.PackageNotFoundError(name)
    return real(name)
importlib.metadata.version = version
"""
PROMISED = (
    *("importhazards", "audithazards", "createtasks", "corridortasks", "turningpoints"),
    *("boundaryfrompoints", "taskorder", "verifypack"),
)
OLD_METADATA = "Metadata-Version: 2.1\nName: shapely\nVersion: 1.8.5\n"


@pytest.fixture
def no_shapely(tmp_path: Path) -> dict[str, str]:
    folder = tmp_path / "none"
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(NO_SHAPELY)
    return {"PYTHONPATH": str(folder)}


@pytest.fixture
def old_shapely(tmp_path: Path) -> dict[str, str]:
    folder = tmp_path / "old"
    (folder / "shapely").mkdir(parents=True)
    (folder / "shapely" / "__init__.py").write_text('__version__ = "1.8.5"\n')
    (folder / "shapely-1.8.5.dist-info").mkdir()
    (folder / "shapely-1.8.5.dist-info" / "METADATA").write_text(OLD_METADATA)
    return {"PYTHONPATH": str(folder)}


def algorithms(result: subprocess.CompletedProcess[str]) -> set[str]:
    assert result.returncode == 0, result.stderr
    providers = json.loads(result.stdout)["providers"]
    return set(providers.get("mineaction", {"algorithms": {}})["algorithms"])


def test_every_algorithm_is_there_from_any_folder(qgis_process: Runner) -> None:
    result = qgis_process("--json", "list")
    assert "Traceback" not in result.stderr
    assert {f"mineaction:{name}" for name in PROMISED} <= algorithms(result)


def test_a_fresh_profile_with_no_locale_works(
    qgis_process: Runner, root: Path, tmp_path: Path
) -> None:
    subprocess.run(
        ["/usr/bin/python3", str(root / "scripts" / "enable_plugin.py"), str(tmp_path / "profile")],
        check=True,
    )
    fresh = {"QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile")}
    result = qgis_process("--json", "list", extra=fresh)
    assert "Traceback" not in result.stderr
    assert "mineaction:importhazards" in algorithms(result)


@pytest.mark.parametrize("state", ["no_shapely", "old_shapely"])
def test_without_shapely_2_the_plugin_loads_and_offers_nothing_that_needs_it(
    qgis_process: Runner, state: str, request: pytest.FixtureRequest
) -> None:
    extra = request.getfixturevalue(state)
    result = qgis_process("--json", "list", extra=extra)
    assert "Traceback" not in result.stderr
    assert algorithms(result) == set()


@pytest.mark.parametrize(("state", "said"), [("no_shapely", "has none"), ("old_shapely", "1.8.5")])
def test_without_shapely_2_it_says_what_is_missing_and_how_to_get_it(
    root: Path, state: str, said: str, request: pytest.FixtureRequest
) -> None:
    extra = request.getfixturevalue(state)
    code = (
        "from mineaction_plugin.gui.requirements import missing, sentence\n"
        "print(' '.join(sentence(gap) for gap in missing()))"
    )
    environment = {"PYTHONPATH": f"{extra['PYTHONPATH']}:{root}", "PATH": "/usr/bin:/bin"}
    result = subprocess.run(
        ["/usr/bin/python3", "-c", code],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert "shapely 2.0" in result.stdout
    assert said in result.stdout
    assert "python3-shapely" in result.stdout
