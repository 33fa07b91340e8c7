# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything fetched is pinned to a version and to hashes; what ships is what is pinned."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

LOCKS = ("build", "dev", "extlibs", "shapely", "types")


def pinned(root: Path, name: str) -> dict[str, tuple[str, int]]:
    """Name to (version, number of hashes)."""
    text = (root / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    found = {}
    for entry in re.split(r"\n(?=[a-zA-Z])", text):
        match = re.match(r"([\w-]+)==([\w.]+)", entry.lstrip("#"))
        if match:
            found[match[1].lower()] = (match[2], entry.count("--hash=sha256:"))
    return found


@pytest.mark.parametrize("name", LOCKS)
def test_every_requirement_has_its_hashes(root: Path, name: str) -> None:
    locked = pinned(root, name)
    text = (root / "requirements" / f"{name}.txt").read_text(encoding="utf-8")
    lines = [line for line in text.splitlines() if re.match(r"[a-zA-Z]", line)]
    assert len(locked) == len(lines) > 0
    assert all(count > 0 for _, count in locked.values()), locked


@pytest.mark.parametrize("name", ["build", "dev", "extlibs", "types"])
def test_what_is_asked_for_is_locked(root: Path, name: str) -> None:
    locked = pinned(root, name)
    asked = re.findall(
        r"^([\w-]+)==([\w.]+)", (root / "requirements" / f"{name}.in").read_text(), re.MULTILINE
    )
    assert asked
    for library, version in asked:
        assert locked[library.lower()][0] == version


def test_shapely_comes_as_source_only(root: Path) -> None:
    assert pinned(root, "shapely") == {"shapely": ("2.1.2", 1)}


def test_what_ships_is_what_is_pinned(root: Path, package: Path) -> None:
    folders = [path.name for path in (package / "extlibs").glob("*.dist-info")]
    assert {
        f"{name.replace('-', '_')}-{version}.dist-info"
        for name, (version, _) in pinned(root, "extlibs").items()
    } == set(folders)
