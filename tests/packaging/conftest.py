# SPDX-License-Identifier: GPL-3.0-or-later
"""The project as files: what the tests of the package look at."""

from __future__ import annotations

import ast
import os
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "mineaction_plugin"
OURS = ("mineaction_plugin", "tests", "scripts", "benchmarks")
NOT_OURS = {"extlibs", "__pycache__"}


def python_files(*folders: str) -> list[Path]:
    return sorted(
        path
        for folder in folders
        for path in (ROOT / folder).rglob("*.py")
        if not NOT_OURS & set(path.relative_to(ROOT).parts)
    )


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def package() -> Path:
    return PACKAGE


@pytest.fixture(scope="session")
def all_sources() -> dict[Path, str]:
    """Every Python file of the project with its text."""
    return {path: path.read_text(encoding="utf-8") for path in python_files(*OURS)}


@pytest.fixture(scope="session")
def package_trees() -> dict[Path, ast.Module]:
    """Every Python file of the plugin, parsed."""
    return {
        path: ast.parse(path.read_text(encoding="utf-8"))
        for path in python_files("mineaction_plugin")
    }


@pytest.fixture
def qgis_process(tmp_path: Path) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run qgis_process as a user does after `. build/env.sh`, from a folder that is not ours."""

    def run(
        *arguments: str, extra: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        kept = {"HOME": str(tmp_path), "PATH": os.environ["PATH"]}
        exports = "".join(f"export {key}='{value}'; " for key, value in (extra or {}).items())
        command = f'. "{ROOT}/build/env.sh"; {exports} exec qgis_process "$@"'
        return subprocess.run(
            ["sh", "-c", command, "qgis_process", *arguments],
            cwd=tmp_path,
            env=kept,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    return run
