# SPDX-License-Identifier: GPL-3.0-or-later
"""What the platform must bring, and what to do where it does not."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from mineaction_plugin.translation import tr

SHAPELY_AT_LEAST = 2


@dataclass(frozen=True)
class Missing:
    """A library that is missing or too old: its name and the version found ("" for none)."""

    library: str
    found: str


def missing() -> list[Missing]:
    """The platform libraries that are missing or too old; nothing is imported to find out."""
    found = version_of("shapely")
    if int(found.partition(".")[0] or 0) < SHAPELY_AT_LEAST:
        return [Missing("shapely", found)]
    return []


def version_of(library: str) -> str:
    """The version of a library, "" where there is none."""
    loaded = sys.modules.get(library)
    if loaded is not None and isinstance(getattr(loaded, "__version__", None), str):
        return str(loaded.__version__)
    from importlib import metadata  # noqa: PLC0415 (slow, and mostly not needed)

    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return ""


def sentence(gap: Missing) -> str:
    """What is missing, what does not work without it, and how to get it."""
    what = (
        tr("Mine Action needs shapely 2.0 or newer; version {version} was found.").format(
            version=gap.found
        )
        if gap.found
        else tr("Mine Action needs shapely 2.0 or newer, and this QGIS has none.")
    )
    return f"{what} {tr('Checks, tasks and orders are switched off until it is there.')} {remedy()}"


def remedy() -> str:
    """How to get shapely on this system."""
    if sys.platform == "win32":
        return tr(
            'Open the OSGeo4W Shell that came with QGIS, type: pip install "shapely>=2" '
            "and start QGIS again."
        )
    if sys.platform == "darwin":
        return tr("Install QGIS's current release, which brings it, and start QGIS again.")
    return tr(
        "Install the package python3-shapely where your system has version 2 of it; otherwise "
        'build it against the system\'s own GEOS (pip install --no-binary shapely "shapely>=2"). '
        "Then start QGIS again."
    )
