# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of a pack that can be asked for, in the order they are written."""

from __future__ import annotations

FORMATS = (
    "pdf", "map", "docx", "csv", "xlsx", "gpx", "kmz", "stakeout", "dxf", "gpkg", "field", "html",
)  # fmt: skip
