# SPDX-License-Identifier: GPL-3.0-or-later
"""The core works with no QGIS, no Qt and no osgeo in reach."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

BLOCKED_IMPORT = """
import sys, importlib, pkgutil
BLOCKED = {"qgis", "PyQt5", "PyQt6", "processing", "osgeo"}
class Block:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in BLOCKED:
            raise ImportError(f"{name} is blocked")
sys.meta_path.insert(0, Block())
import mineaction_plugin.core as core
names = [m.name for m in pkgutil.walk_packages(core.__path__, core.__name__ + ".")]
for name in names:
    importlib.import_module(name)
assert not BLOCKED & set(sys.modules), sorted(BLOCKED & set(sys.modules))
print(len(names))
"""


def run_blocked(code: str, root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=False
    )


def test_every_core_module_imports_without_qgis(root: Path, package: Path) -> None:
    result = run_blocked(BLOCKED_IMPORT, root)
    assert result.returncode == 0, result.stderr
    files = [path for path in (package / "core").rglob("*.py") if "__pycache__" not in path.parts]
    assert int(result.stdout) == len(files) - 1  # the core package itself is already imported


def test_the_block_blocks(root: Path) -> None:
    result = run_blocked(BLOCKED_IMPORT + "\nimport qgis.core", root)
    assert result.returncode != 0
    assert "qgis is blocked" in result.stderr
