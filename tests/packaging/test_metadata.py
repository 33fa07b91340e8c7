# SPDX-License-Identifier: GPL-3.0-or-later
"""metadata.txt says what QGIS and the plugin site ask for, and only there is the version."""

from __future__ import annotations

import configparser
import re
import subprocess
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def general(root: Path) -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(root / "metadata.txt", encoding="utf-8")
    return parser["general"]


def test_what_qgis_needs(general: configparser.SectionProxy) -> None:
    for key in ("name", "description", "about", "version", "author", "email", "repository"):
        assert general.get(key), key
    assert general["qgisMinimumVersion"] == "3.40"
    assert general["qgisMaximumVersion"] == "4.99"
    assert general["supportsQt6"] == "True"
    assert general["hasProcessingProvider"] == "yes"
    assert re.fullmatch(r"\d+\.\d+\.\d+", general["version"])


def test_the_icon_is_there(general: configparser.SectionProxy, package: Path) -> None:
    assert (package / general["icon"]).is_file()


def test_the_package_has_the_same_metadata(root: Path, package: Path) -> None:
    assert (package / "metadata.txt").read_bytes() == (root / "metadata.txt").read_bytes()


def test_the_version_is_nowhere_else(general: configparser.SectionProxy, root: Path) -> None:
    found = subprocess.run(
        [
            "grep",
            "-rlF",
            f'"{general["version"]}"',
            "mineaction_plugin",
            "scripts",
            "pyproject.toml",
            "--include=*.py",
            "--include=*.toml",
            "--exclude-dir=extlibs",
        ],
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
    )
    assert found.stdout == ""


def test_the_changelog_has_the_version(general: configparser.SectionProxy, root: Path) -> None:
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(rf"^## \[({re.escape(general['version'])}|Unreleased)\]", text, re.MULTILINE)


def test_built_things_are_ignored_by_git(root: Path) -> None:
    for name in ("metadata.txt", "LICENSE", "extlibs/x.py", "i18n/x.qm"):
        ignored = subprocess.run(
            ["git", "check-ignore", "-q", f"mineaction_plugin/{name}"], cwd=root, check=False
        )
        assert ignored.returncode == 0, name
