# SPDX-License-Identifier: GPL-3.0-or-later
"""The notice that an order is withdrawn."""

from __future__ import annotations

import subprocess
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.layouts.notice import Withdrawal, export
from tests.qgis.orders import order_of

pytestmark = pytest.mark.usefixtures("qgis_app")
WITHDRAWAL = Withdrawal("2026-12-02T14:30:00+01:00", "C. Example", "The road was moved.")


def text_of(path: Path) -> str:
    said = subprocess.run(
        ["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True, text=True
    ).stdout
    return " ".join(unicodedata.normalize("NFKC", said).split())


def test_the_notice_says_which_order_when_by_whom_why_and_to_whom(tmp_path: Path) -> None:
    path = tmp_path / "notice.pdf"
    assert export(order_of(), WITHDRAWAL, path) == 1
    said = text_of(path)
    assert "ORDER MAC-2026-0012 r1 IS WITHDRAWN" in said
    assert "MAC-2026-0012 r1 of 2026-11-24 06:00 +00:00" in said
    assert "CT-012 · Clearance of the orchard above Vrela" in said
    assert "2026-12-02 14:30 +01:00" in said
    assert "By C. Example" in said
    assert "Because The road was moved." in said
    assert "To Example Demining" in said
    assert "Team 4" in said
    assert "Stop work by this order now." in said
    assert "Page 1 of 1" in said
    assert "CONTROLLED" in said


def test_those_who_hold_it_are_named_and_a_long_reason_is_whole(tmp_path: Path) -> None:
    reason = " ".join(f"because{number}" for number in range(400))
    withdrawal = replace(WITHDRAWAL, reason=reason, holders=("Regional office", "Team 9"))
    path = tmp_path / "notice.pdf"
    assert export(order_of(), withdrawal, path) == 2
    said = text_of(path)
    assert reason in said
    assert "Regional office" in said
    assert "Team 9" in said
    assert "Team 4" not in said


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(PackError, match=r"notice\.pdf: The folder .*missing is not there"):
        export(order_of(), WITHDRAWAL, tmp_path / "missing" / "notice.pdf")
