# SPDX-License-Identifier: GPL-3.0-or-later
"""How hazards, tasks, worksites and findings are drawn: rule trees, themes, legend."""

from __future__ import annotations

from mineaction_plugin.symbology.hazard_layer import style_hazard_layer
from mineaction_plugin.symbology.theme import Theme

__all__ = ["Theme", "style_hazard_layer"]
