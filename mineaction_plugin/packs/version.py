# SPDX-License-Identifier: GPL-3.0-or-later
"""Which version of the plugin wrote a pack."""

from __future__ import annotations

from configparser import ConfigParser
from pathlib import Path

METADATA = Path(__file__).parents[1] / "metadata.txt"


def plugin_version() -> str:
    """The version in metadata.txt, the only place of it; "" where the file is missing."""
    parser = ConfigParser(interpolation=None)
    parser.read(METADATA, encoding="utf-8")
    return parser.get("general", "version", fallback="")
