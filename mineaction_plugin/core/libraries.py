# SPDX-License-Identifier: GPL-3.0-or-later
"""The pure-Python libraries that come with the plugin and that QGIS does not bring."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

from mineaction_plugin.core.errors import MineActionError

FOLDER = Path(__file__).parents[1] / "extlibs"


class MissingLibraryError(MineActionError):
    """A library that should have come with the plugin, or with QGIS, is not there."""


def load(name: str) -> ModuleType:
    """Import a shipped library; what the system has of that name goes first.

    Raises:
        MissingLibraryError: with the remedy.
    """
    if str(FOLDER) not in sys.path:
        sys.path.append(str(FOLDER))
    try:
        return importlib.import_module(name)
    except ImportError as error:
        raise MissingLibraryError(
            "The library {name} is missing. Install the plugin again from its zip, "
            "or run 'make build' in a checkout.",
            name=name,
        ) from error
