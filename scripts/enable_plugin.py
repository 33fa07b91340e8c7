# SPDX-License-Identifier: GPL-3.0-or-later
"""Switch the plugin on in a QGIS profile, without starting QGIS: enable_plugin.py CONFIG_FOLDER."""

from __future__ import annotations

import configparser
import sys
from pathlib import Path

PLUGIN = "mineaction_plugin"
SECTION = "PythonPlugins"


def enable(config_folder: Path) -> None:
    """Write the one setting that QGIS asks for when it starts; other settings stay as they are."""
    path = config_folder / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    settings = configparser.RawConfigParser(strict=False)
    settings.optionxform = str  # type: ignore[assignment,method-assign]  # Qt's keys are case sensitive
    settings.read(path, encoding="utf-8")
    if settings.get(SECTION, PLUGIN, fallback="") == "true":
        return
    if not settings.has_section(SECTION):
        settings.add_section(SECTION)
    settings.set(SECTION, PLUGIN, "true")
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w", encoding="utf-8") as file:
        settings.write(file, space_around_delimiters=False)


if __name__ == "__main__":
    enable(Path(sys.argv[1]))
