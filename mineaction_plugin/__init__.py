# SPDX-License-Identifier: GPL-3.0-or-later
"""Mine Action for QGIS: from the project that is already open to an order a team can trust."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from mineaction_plugin.plugin import MineActionPlugin


def classFactory(iface: QgisInterface) -> MineActionPlugin:  # noqa: N802 (QGIS calls it so)
    """Make the plugin; nothing is imported before QGIS asks for it."""
    from mineaction_plugin.plugin import MineActionPlugin  # noqa: PLC0415

    return MineActionPlugin(iface)
