# SPDX-License-Identifier: GPL-3.0-or-later
"""Coded domains: what the codes in the rows of a FileGDB or a feature service stand for."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsField

from mineaction_plugin.core.hazard.reading import as_text

NULL_CODE = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"
"""What QGIS writes for NULL in a value map."""


def labels_of(entry: QgsField) -> dict[str, str]:
    """Code to text, where the field has a coded domain or value map; codes as rows hold them.

    QGIS makes a value map of a domain of FileGDB, GeoPackage and feature services by itself.
    """
    setup = entry.editorWidgetSetup()
    if setup.type() != "ValueMap":
        return {}
    listed = setup.config().get("map", {})
    pairs = [listed] if isinstance(listed, Mapping) else listed
    return {
        as_text(code): str(text)
        for pair in pairs
        if isinstance(pair, Mapping)
        for text, code in pair.items()
        if code != NULL_CODE
    }
