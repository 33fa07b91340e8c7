# SPDX-License-Identifier: GPL-3.0-or-later
"""What QField reads from a project and its layers beside what QGIS reads.

Keys and their meaning: libqfieldsync (project.py, layer.py) and QField (reference/programmes.md
§9, [P]). Every key is written, whatever its default: where `geofencingBehavior` is missing,
QFieldSync takes "alert inside" and QField "alert outside", the opposite.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from qgis.core import QgsExpression, QgsMapLayer, QgsProject, QgsVectorLayer

from mineaction_plugin.core.errors import PackError

SCOPE = "qfieldsync"
PLUGIN_SCOPE = "QFieldSync"
"""The scope that the plugin QFieldSync reads; projects made by QField itself have the other."""
ALERT_INSIDE = 1
ATTACHMENT_FOLDERS = ("DCIM", "audio", "video", "files")
STAMP = "[% format_date(now(), 'yyyy-MM-dd hh:mm') %]"
LOCKS = ("feature_addition", "attribute_editing", "geometry_editing", "feature_deletion")
LOWEST_BUTTONS = 6
"""Up to so many words a list is shown as buttons, which a thumb in a glove finds."""
LARGEST_PHOTO_PX = 2000


def describe_project(
    project: QgsProject, fence: QgsMapLayer, first: QgsMapLayer, themes: Sequence[str]
) -> None:
    """Write every entry of the project.

    Args:
        project: the field project.
        fence: the layer whose areas alarm.
        first: the layer that people add to, active at the start.
        themes: the map themes; the same layer is active in each.

    Raises:
        PackError: the project refuses an entry.
    """
    for key, value in _entries(fence, first, themes).items():
        _write(project, SCOPE, f"/{key}", value)
    for scope in (SCOPE, PLUGIN_SCOPE):
        _write(project, scope, "/attachmentDirs", list(ATTACHMENT_FOLDERS))
    _write(project, PLUGIN_SCOPE, "/dirsToCopy", json.dumps({}))


def _entries(fence: QgsMapLayer, first: QgsMapLayer, themes: Sequence[str]) -> Mapping[str, object]:
    return {
        "geofencingIsActive": True,
        "geofencingLayer": fence.id(),
        "geofencingBehavior": ALERT_INSIDE,
        # Where something alarms, a find must still be recorded.
        "geofencingShouldPreventDigitizing": False,
        "initialActiveLayer": first.id(),
        "initialMapMode": "browse",
        "mapThemesActiveLayers": json.dumps({theme: first.id() for theme in themes}),
        "digitizingLogsLayer": "",
        "featureFormWizardModeEnabled": False,
        "maximumImageWidthHeight": LARGEST_PHOTO_PX,
        "forceStamping": False,
        "stampingDetailsTemplate": STAMP,
        "stampingFontStyle": "",
        "stampingImageDecoration": "",
        "stampingHorizontalAlignment": 0,
        "createBaseMap": False,
        "baseMapType": "singleLayer",
        "baseMapTheme": "",
        "baseMapLayer": "",
        "baseMapTileSize": 1024,
        "baseMapTilesMinZoomLevel": 14,
        "baseMapTilesMaxZoomLevel": 14,
        "offlineCopyOnlyAoi": False,
        "areaOfInterest": "",
        "areaOfInterestCrs": "",
        "layerActionPreference": "offline",
        "forceAutoPush": False,
        "forceAutoPushIntervalMins": 30,
        "locationArrowFillColor": "",
        "locationArrowOutlineColor": "",
        "locationArrowSize": "big",
        "coordinateCursorFillColor": "",
        "coordinateCursorOutlineColor": "",
        "coordinateCursorSize": "normal",
    }


def _write(project: QgsProject, scope: str, key: str, value: object) -> None:
    if isinstance(value, bool):
        done = project.writeEntryBool(scope, key, value)
    elif isinstance(value, int | str | list):
        done = project.writeEntry(scope, key, value)
    else:
        raise TypeError(key)
    if not done:
        raise PackError("The field project does not take the setting {key}.", key=key)


def lock(layer: QgsMapLayer) -> None:
    """A layer that is given: nothing in it can be added, changed or deleted."""
    _describe(layer, cloud="no_action")
    for name in LOCKS:
        layer.setCustomProperty(f"{PLUGIN_SCOPE}/is_{name}_locked", True)
    if isinstance(layer, QgsVectorLayer):
        layer.setReadOnly(True)


def open_for_notes(layer: QgsMapLayer, attachments: Mapping[str, str]) -> None:
    """The layer that people add to; what they added they can change, and nobody can delete it.

    Args:
        layer: the layer.
        attachments: field to the expression that names its file.
    """
    _describe(layer, cloud="offline")
    layer.setCustomProperty(f"{PLUGIN_SCOPE}/is_feature_deletion_locked", True)
    layer.setCustomProperty(f"{PLUGIN_SCOPE}/attachment_naming", json.dumps(dict(attachments)))
    layer.setCustomProperty(f"{PLUGIN_SCOPE}/value_map_button_interface_threshold", LOWEST_BUTTONS)


def attachment_name(folder: str, beginning: str) -> str:
    """The expression that names a photo or a recording; QField puts in its own extension."""
    start = QgsExpression.quotedString(f"{folder}/{beginning}_")
    return f"{start} || format_date(now(), 'yyyyMMddhhmmsszzz') || '.{{extension}}'"


def _describe(layer: QgsMapLayer, cloud: str) -> None:
    for key, value in {
        "action": "copy",
        "cloud_action": cloud,
        "attachment_naming": "{}",
        "relationship_maximum_visible": "{}",
        "value_map_button_interface_threshold": 0,
    }.items():
        layer.setCustomProperty(f"{PLUGIN_SCOPE}/{key}", value)
