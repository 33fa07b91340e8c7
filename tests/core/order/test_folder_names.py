# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders that Windows cannot write packs to are refused before anything is issued."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath

import pytest

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.core.order.folder_names import PATH_LIMIT, refuse_unfit

DRIVE = "C:\\Packs"


@pytest.mark.parametrize(
    ("folder", "sentence"),
    [
        (r"C:\Users\x\packs ", "“packs ” .* ends in a blank or a dot"),
        (r"C:\Users\x.\packs", "“x.” .* ends in a blank or a dot"),
        (r"packs \out", "“packs ” .* ends in a blank or a dot"),
        (r"D:\con\packs", "does not allow the folder name “con”"),
        (r"D:\packs\LPT1.2026", "does not allow the folder name “LPT1.2026”"),
        ("D:\\COM\u00b9", "does not allow"),
        (r"D:\what?\packs", "does not allow the folder name “what\\?”"),
        ("D:\\two\nlines", "does not allow"),
        ("C:\\" + "x" * 250, "would have 3.. characters, and Windows takes 259"),
    ],
)
def test_a_folder_that_windows_would_not_take(folder: str, sentence: str) -> None:
    with pytest.raises(PackError, match=sentence):
        refuse_unfit(PureWindowsPath(folder), windows=True)


@pytest.mark.parametrize(
    "folder", [DRIVE, r"\\server\share\packs", r"..\packs", r"C:\.git\a b\Пакеты", "con sole"]
)
def test_a_folder_that_windows_takes(folder: str) -> None:
    refuse_unfit(PureWindowsPath(folder), windows=True)


def test_the_length_of_a_path_counts_the_pack_in_it() -> None:
    name = "NMAA-2026-0012_r12"
    longest = f"\\{name}\\field\\{name}_basemap.gpkg-journal"
    fits = PureWindowsPath(DRIVE + "x" * (PATH_LIMIT - len(DRIVE) - len(longest)))
    refuse_unfit(fits, len(name), windows=True)
    with pytest.raises(PackError, match=f"would have {PATH_LIMIT + 1} characters"):
        refuse_unfit(PureWindowsPath(f"{fits}x"), len(name), windows=True)


def test_elsewhere_the_disk_decides() -> None:
    refuse_unfit(PurePosixPath("/packs /con/" + "x" * 300), windows=False)
