# SPDX-License-Identifier: GPL-3.0-or-later
"""The documents name what exists: every algorithm, every command, every link."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md")
HIDDEN = {"writepacks", "previeworder"}  # what an export and the page Orders run; not for people
WORKPLACE = re.compile(r"(?<![\w.])/(work|tmp|root|home|var/tmp)/", re.IGNORECASE)


@pytest.fixture(scope="module")
def texts(root: Path) -> dict[Path, str]:
    paths = [*(root / name for name in DOCUMENTS), *sorted((root / "docs").rglob("*.md"))]
    return {path: path.read_text(encoding="utf-8") for path in paths}


def test_the_page_of_algorithms_is_what_the_algorithms_say(root: Path) -> None:
    result = subprocess.run(
        [sys.executable, str(root / "scripts" / "update_documents.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr


def test_every_algorithm_is_documented_with_its_parameters(
    qgis_process: Callable[..., subprocess.CompletedProcess[str]], root: Path
) -> None:
    listed = qgis_process("--json", "list")
    assert listed.returncode == 0, listed.stderr
    algorithms = json.loads(listed.stdout)["providers"]["mineaction"]["algorithms"]
    text = (root / "docs" / "algorithms.md").read_text(encoding="utf-8")
    section = re.compile(r"^## `mineaction:(\w+)`\n(.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
    sections = dict(section.findall(text))
    shown = {full_id.partition(":")[2] for full_id in algorithms} - HIDDEN
    assert set(sections) == shown
    help_text = json.loads(qgis_process("--json", "help", "mineaction:turningpoints").stdout)
    for name in [*help_text["parameters"], *help_text["outputs"]]:
        assert f"`{name}`" in sections["turningpoints"], name


def test_every_make_command_in_the_documents_exists(texts: dict[Path, str], root: Path) -> None:
    makefile = (root / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    for path, text in texts.items():
        named = set(re.findall(r"`make ([a-z-]+)`", text)) | set(
            re.findall(r"^ *make ([a-z-]+)$", text, re.MULTILINE)
        )
        assert named <= targets, f"{path.name}: {named - targets}"


def test_the_readme_names_the_test_command_that_ci_runs(root: Path) -> None:
    assert "make test" in (root / "README.md").read_text(encoding="utf-8")
    assert (root / ".ci" / "run").read_text(encoding="utf-8").rstrip().endswith("make test")


def test_links_lead_somewhere(texts: dict[Path, str]) -> None:
    for path, text in texts.items():
        for target in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text):
            assert (path.parent / target).exists(), f"{path.name}: {target}"


def test_no_path_of_a_workplace(texts: dict[Path, str]) -> None:
    assert [path.name for path, text in texts.items() if WORKPLACE.search(text)] == []
