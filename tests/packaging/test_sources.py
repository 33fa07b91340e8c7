# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules that every source file keeps, and that no linter knows."""

from __future__ import annotations

import ast
import re
from pathlib import Path

SPDX = "# SPDX-License-Identifier: GPL-3.0-or-later"
MOST_LINES_FILE = 400
MOST_LINES_FUNCTION = 60
MOST_LINES_PROCESS = 40
MACHINE_PATH = re.compile(r"(?<![\w.])/(work|home|root|Users|var/tmp)/\w")
ISSUE_NOTES = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
Trees = dict[Path, ast.Module]


def functions(tree: ast.Module) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    return [n for n in ast.walk(tree) if isinstance(n, ast.FunctionDef | ast.AsyncFunctionDef)]


def length(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """Lines of a function, its docstring not counted."""
    lines = (node.end_lineno or 0) - node.lineno + 1
    first = node.body[0]
    if isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant):
        lines -= (first.end_lineno or 0) - first.lineno + 1
    return lines


def test_every_file_names_its_licence(all_sources: dict[Path, str], root: Path) -> None:
    bare = [p.name for p, text in all_sources.items() if text and not text.startswith(SPDX)]
    bare += [
        path.name
        for path in [*(root / "scripts").glob("*.sh"), root / ".ci" / "run", root / "Makefile"]
        if SPDX not in path.read_text(encoding="utf-8")
    ]
    assert bare == []


def test_files_stay_small(all_sources: dict[Path, str]) -> None:
    sizes = {p.name: t.count("\n") for p, t in all_sources.items() if "tests" not in p.parts}
    assert {name: size for name, size in sizes.items() if size > MOST_LINES_FILE} == {}


def test_functions_stay_small(package_trees: Trees) -> None:
    long = []
    for path, tree in package_trees.items():
        for node in functions(tree):
            most = MOST_LINES_PROCESS if node.name == "processAlgorithm" else MOST_LINES_FUNCTION
            if length(node) > most:
                long.append(f"{path.name}: {node.name} {length(node)}")
    assert long == []


def test_no_path_of_a_machine(all_sources: dict[Path, str]) -> None:
    here = Path(__file__)
    bad = [
        p.name
        for p, text in all_sources.items()
        if p.parent != here.parent and MACHINE_PATH.search(text)
    ]
    assert bad == []


def test_no_notes_to_self(all_sources: dict[Path, str]) -> None:
    here = Path(__file__)
    assert [p.name for p, t in all_sources.items() if p != here and ISSUE_NOTES.search(t)] == []


def test_translated_text_is_a_literal(package_trees: Trees) -> None:
    """`tr(f"…")` and `tr("…".format())` are never found in a translation."""
    bad = []
    for path, tree in package_trees.items():
        for node in ast.walk(tree):
            if not (isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr"):
                continue
            if node.args and isinstance(node.args[0], ast.JoinedStr | ast.Call | ast.BinOp):
                bad.append(f"{path.name}:{node.lineno}")
    assert bad == []


def test_core_errors_carry_a_literal(package_trees: Trees) -> None:
    """An error's or a message's first argument is a plain literal, so that it can be translated."""
    bad = []
    for path, tree in package_trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
                call = node.exc
                ours = (
                    re.fullmatch(r"\w+Error", getattr(call.func, "id", "")) and "core" in path.parts
                )
            elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "say":
                call, ours = node, True
            else:
                continue
            if ours and call.args and isinstance(call.args[0], ast.JoinedStr):
                bad.append(f"{path.name}:{node.lineno}")
    assert bad == []


def test_only_the_door_reaches_for_the_project(package_trees: Trees) -> None:
    """`QgsProject.instance()` and `iface` belong to plugin.py alone."""
    bad = []
    for path, tree in package_trees.items():
        if path.name == "plugin.py":
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Attribute) and node.attr == "instance":
                if getattr(node.value, "id", "") == "QgsProject":
                    bad.append(f"{path.name}:{node.lineno}")
            elif isinstance(node, ast.ImportFrom) and node.module == "qgis.utils":
                bad += [f"{path.name}:{node.lineno}" for a in node.names if a.name == "iface"]
    assert bad == []


def test_no_broad_except(package_trees: Trees) -> None:
    """Everything may be caught only to clean up and raise it again, or to say it in a sentence."""
    bad = []
    for path, tree in package_trees.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.ExceptHandler):
                name = getattr(node.type, "id", None)
                last = node.body[-1]
                says_it = isinstance(last, ast.Raise) and (
                    last.exc is None or last.cause is not None
                )
                if (node.type is None or name in {"Exception", "BaseException"}) and not says_it:
                    bad.append(f"{path.name}:{node.lineno}")
    assert bad == []


def test_no_drawer_for_odds_and_ends(package: Path) -> None:
    drawers = [
        *package.rglob("utils.py"),
        *package.rglob("helpers.py"),
        *package.rglob("common.py"),
    ]
    assert [path for path in drawers if "extlibs" not in path.parts] == []


def test_qt_comes_through_qgis(package_trees: Trees) -> None:
    bad = []
    for path, tree in package_trees.items():
        for node in ast.walk(tree):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or ""]
            if any(name.startswith(("PyQt5", "PyQt6")) for name in names):
                bad.append(f"{path.name}:{node.lineno}")
    assert bad == []


def test_the_window_side_imports_no_shapely(package_trees: Trees) -> None:
    """Plugin, provider and gui load without shapely: not at the top of their modules."""
    bad = []
    for path, tree in package_trees.items():
        if path.name not in {"plugin.py", "provider.py"} and "gui" not in path.parts:
            continue
        for node in tree.body:
            if isinstance(node, ast.Import) and any("shapely" in a.name for a in node.names):
                bad.append(path.name)
            if isinstance(node, ast.ImportFrom) and "shapely" in (node.module or ""):
                bad.append(path.name)
    assert bad == []
