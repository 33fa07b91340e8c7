# SPDX-License-Identifier: GPL-3.0-or-later
"""The installable zip: one folder, complete, clean, and the same bytes each time."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

LIBRARIES = {"gpxpy", "pygeomag", "pypdf", "segno", "simplekml"}
# A folder of a person or of a build machine, in text; a plugin folder has no business with one.
MACHINE_PATH = re.compile(rb"(?<![\w.])/(work|home/\w+|root|tmp/\w+|Users/\w+|var/tmp)/")


@pytest.fixture(scope="module")
def packager(root: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("packager", root / "scripts" / "package.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def archive(packager: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> zipfile.ZipFile:
    path = tmp_path_factory.mktemp("zip") / "one.zip"
    packager.write(path)
    return zipfile.ZipFile(path)


def test_two_runs_give_the_same_bytes(packager: ModuleType, tmp_path: Path) -> None:
    packager.write(tmp_path / "a.zip")
    packager.write(tmp_path / "b.zip")
    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


def test_times_and_order_do_not_come_from_the_machine(archive: zipfile.ZipFile) -> None:
    entries = archive.infolist()
    assert {entry.date_time for entry in entries} == {(1980, 1, 1, 0, 0, 0)}
    assert {entry.external_attr for entry in entries} == {0o100644 << 16}
    assert archive.namelist() == sorted(archive.namelist())


def test_one_folder_with_what_a_plugin_needs(archive: zipfile.ZipFile, root: Path) -> None:
    names = archive.namelist()
    assert {name.partition("/")[0] for name in names} == {"mineaction_plugin"}
    for needed in ("__init__.py", "metadata.txt", "LICENSE", "resources/icons/mineaction.svg"):
        assert f"mineaction_plugin/{needed}" in names
    for copied in ("metadata.txt", "LICENSE"):
        assert archive.read(f"mineaction_plugin/{copied}") == (root / copied).read_bytes()
    assert any(name.startswith("mineaction_plugin/resources/sample/") for name in names)


def test_libraries_are_inside_with_their_licences(archive: zipfile.ZipFile) -> None:
    inside = [name.split("/")[2] for name in archive.namelist() if "/extlibs/" in name]
    assert set(inside) >= LIBRARIES
    for library in LIBRARIES:
        assert any(
            name.startswith(f"{library}-") and name.endswith(".dist-info") for name in inside
        )
    assert not {"bin", "share"} & set(inside)


def test_every_file_that_is_kept_ships(archive: zipfile.ZipFile, root: Path) -> None:
    listed = subprocess.run(
        ["git", "ls-files", "mineaction_plugin"],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    if listed.returncode != 0:
        pytest.skip("not a git checkout: there is no list of kept files to compare with")
    assert set(listed.stdout.split("\n")) - {""} <= set(archive.namelist())


def test_nothing_compiled_no_tests_no_rubbish(archive: zipfile.ZipFile) -> None:
    bad = re.compile(
        r"(\.(so|pyd|dll|dylib|pyc|orig|rej|bak|ts)$)|__pycache__|/tests?/|/\.|~$|-wal$|-shm$"
    )
    assert [name for name in archive.namelist() if bad.search(name)] == []


def test_no_path_of_a_machine(archive: zipfile.ZipFile) -> None:
    ours = (name for name in archive.namelist() if "/extlibs/" not in name)
    assert [name for name in ours if MACHINE_PATH.search(archive.read(name))] == []


def test_the_zip_imports(archive: zipfile.ZipFile, tmp_path: Path, root: Path) -> None:
    archive.extractall(tmp_path)
    code = "from mineaction_plugin.core.libraries import load\n" + "".join(
        f"load({name!r})\n" for name in sorted(LIBRARIES)
    )
    result = subprocess.run(
        [root / ".venv" / "bin" / "python", "-c", code],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
