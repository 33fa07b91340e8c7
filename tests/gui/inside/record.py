# SPDX-License-Identifier: GPL-3.0-or-later
"""The Python errors of this run, in the order they came, and how long plugins took to load."""

from __future__ import annotations

ERRORS: list[str] = []
LOADS_MS: dict[str, float] = {}
"""How long QGIS took to load each plugin at its start, milliseconds."""
