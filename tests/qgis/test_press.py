# SPDX-License-Identifier: GPL-3.0-or-later
"""Pages that the disk does not take."""

from __future__ import annotations

from pathlib import Path

import pytest

from mineaction_plugin.core.errors import PackError
from mineaction_plugin.layouts.paper import A4_PORTRAIT
from mineaction_plugin.layouts.press import Press

pytestmark = pytest.mark.usefixtures("qgis_app")


def test_a_page_that_cannot_be_printed_names_the_folder_that_people_chose(tmp_path: Path) -> None:
    growing = tmp_path / ".MAC-2026-0012_r1.part"
    with pytest.raises(PackError) as said:
        Press().print_pages([([], (), A4_PORTRAIT)], growing / "gone" / "P_order.pdf")
    assert str(tmp_path) in str(said.value)
    assert ".part" not in str(said.value)
    assert "the disk is not full" in str(said.value)
