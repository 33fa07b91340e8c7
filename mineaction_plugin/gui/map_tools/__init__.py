# SPDX-License-Identifier: GPL-3.0-or-later
"""Drawing and editing on the map: state and events only, geometry is the core's."""

from __future__ import annotations

from mineaction_plugin.gui.map_tools.captured import Captured
from mineaction_plugin.gui.map_tools.map_tools import MapTools
from mineaction_plugin.gui.map_tools.surroundings import Surroundings

__all__ = ["Captured", "MapTools", "Surroundings"]
