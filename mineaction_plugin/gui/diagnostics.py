# SPDX-License-Identifier: GPL-3.0-or-later
"""One text that says what runs here, for whoever is asked to help."""

from __future__ import annotations

import configparser
import platform
import sys
from collections.abc import Iterable
from pathlib import Path

from osgeo import gdal
from qgis.core import Qgis, QgsApplication, QgsFontUtils, QgsProjUtils
from qgis.PyQt.QtCore import QT_VERSION_STR

from mineaction_plugin.gui.requirements import version_of

LIBRARIES = ("shapely", "pyproj", "fiona", "numpy")
SHEET_FONTS = ("Noto Sans", "Noto Sans Arabic", "DejaVu Sans")
METADATA = Path(__file__).parents[1] / "metadata.txt"


def plugin_version() -> str:
    """The version in metadata.txt, the only place of it; "" where the file is missing."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(METADATA, encoding="utf-8")
    return parser.get("general", "version", fallback="")


def diagnostics(profile: str) -> str:
    """What runs here: one line a thing, in English, so that it can be sent and searched.

    Nothing of the user's data, paths or names is in it.
    """
    return "\n".join(f"{name}: {value}" for name, value in _lines(profile))


def _lines(profile: str) -> Iterable[tuple[str, str]]:
    yield "Mine Action", plugin_version() or "unknown"
    yield "QGIS", f"{Qgis.version()} (Qt {QT_VERSION_STR})"
    yield "Python", platform.python_version()
    yield "System", f"{platform.system()} {platform.release()} {platform.machine()}"
    yield "GEOS", Qgis.geosVersion()
    yield "PROJ", f"{QgsProjUtils.projVersionMajor()}.{QgsProjUtils.projVersionMinor()}"
    yield "GDAL", gdal.VersionInfo("RELEASE_NAME")
    for library in LIBRARIES:
        yield library, version_of(library) or "missing"
    yield "GEOS of shapely", _geos_of_shapely()
    yield "Profile", Path(profile).name
    yield "Locale", QgsApplication.locale()
    yield "Fonts", ", ".join(_fonts()) or "none of those that sheets are made for"


def _geos_of_shapely() -> str:
    """Only asked of a shapely that is loaded already: diagnostics must not load a broken one."""
    shapely = sys.modules.get("shapely")
    return str(getattr(shapely, "geos_version_string", "not loaded"))


def _fonts() -> list[str]:
    return [family for family in SHEET_FONTS if QgsFontUtils.fontFamilyOnSystem(family)]
