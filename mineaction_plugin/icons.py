# SPDX-License-Identifier: GPL-3.0-or-later
"""Icons by file path; resources.qrc at the top of the project is their manifest."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtGui import QIcon

FOLDER = Path(__file__).parent / "resources" / "icons"


def icon_path(name: str) -> str:
    """The path of the icon of that name, without ending."""
    return str(FOLDER / f"{name}.svg")


def icon(name: str) -> QIcon:
    """The icon of that name."""
    return QIcon(icon_path(name))
