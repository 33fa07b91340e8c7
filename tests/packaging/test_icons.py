# SPDX-License-Identifier: GPL-3.0-or-later
"""Manifest, icon files and the names in the code agree."""

from __future__ import annotations

import ast
import re
from pathlib import Path
from xml.etree import ElementTree as ET

SVG = "{http://www.w3.org/2000/svg}svg"


def names_in_code(package_trees: dict[Path, ast.Module]) -> set[str]:
    """First arguments of `icon(…)` and `icon_path(…)`, and what a class has as its ICON."""
    trees = [tree for path, tree in package_trees.items() if "core" not in path.parts]
    values = [_icon_value(node) for tree in trees for node in ast.walk(tree)]
    return {str(v.value) for v in values if isinstance(v, ast.Constant)}


def _icon_value(node: ast.AST) -> ast.expr | None:
    if isinstance(node, ast.Call):
        called = getattr(node.func, "id", "") in {"icon", "icon_path"}
        return node.args[0] if called and node.args else None
    if isinstance(node, ast.Assign):
        return node.value if _is_icon_name(node.targets[0]) else None
    if isinstance(node, ast.AnnAssign):
        return node.value if _is_icon_name(node.target) else None
    return None


def _is_icon_name(target: ast.expr) -> bool:
    return isinstance(target, ast.Name) and target.id == "ICON"


def manifest(root: Path) -> set[Path]:
    tree = ET.parse(root / "resources.qrc")
    return {root / str(node.text) for node in tree.iter("file")}


def test_manifest_and_files_agree(root: Path, package: Path) -> None:
    assert manifest(root) == set((package / "resources" / "icons").glob("*.svg"))


def test_every_name_in_the_code_is_a_file(
    package: Path, package_trees: dict[Path, ast.Module]
) -> None:
    names = names_in_code(package_trees)
    assert "mineaction" in names
    files = {path.stem for path in (package / "resources" / "icons").glob("*.svg")}
    assert names - files == set()


def test_every_file_is_used(package: Path, package_trees: dict[Path, ast.Module]) -> None:
    files = {path.stem for path in (package / "resources" / "icons").glob("*.svg")}
    assert files - names_in_code(package_trees) == set()


def test_icons_are_flat_and_24_pixels(package: Path) -> None:
    for path in (package / "resources" / "icons").glob("*.svg"):
        top = ET.parse(path).getroot()
        assert top.tag == SVG, path.name
        assert top.get("viewBox") == "0 0 24 24", path.name
        assert not re.search(r"<(image|filter|linearGradient|script|text)\b", path.read_text()), (
            path.name
        )
