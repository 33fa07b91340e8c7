# SPDX-License-Identifier: GPL-3.0-or-later
"""The files of a pack's folder `field/`."""

from __future__ import annotations

from pathlib import Path

from mineaction_plugin.core.order import naming
from mineaction_plugin.core.order.disk import writing
from mineaction_plugin.core.order.exchange import field_gpkg
from mineaction_plugin.core.order.geofence import fence_warnings, geofence_of
from mineaction_plugin.core.order.manifest import Kind, PackFile
from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.backgrounds import Backgrounds
from mineaction_plugin.layouts.template_files import Warn, ignore
from mineaction_plugin.packs.field import basemap, layers, project

PROJECT_FORMAT = "field_project"
BASEMAP_FORMAT = "field_basemap"
EMPTY = "worksite"
"""The table of worksite areas, which nearly no order has: then the project does not show it."""


def write_field(
    order: Order, staging: Path, backgrounds: Backgrounds, warn: Warn = ignore
) -> list[PackFile]:
    """Write the field project of a pack that grows. Main thread only.

    Args:
        order: what to write.
        staging: the folder of the pack that grows.
        backgrounds: what lies below the maps.
        warn: told where the fence covers what people walk to, and what became of the basemap.

    Raises:
        PackError: a hazard that cannot be fenced, a file that cannot be written.
    """
    fence = geofence_of(order)
    for message in fence_warnings(order, fence):
        warn(message)
    paths = {
        project_name(order): PROJECT_FORMAT,
        field_gpkg.layers_name(order): field_gpkg.LAYERS_FORMAT,
        field_gpkg.notes_name(order): field_gpkg.NOTES_FORMAT,
    }
    with writing(staging.parent):
        (staging / field_gpkg.FOLDER).mkdir()
        given, notes = (staging / path for path in list(paths)[1:])
        field_gpkg.write_layers(order, fence, given)
        field_gpkg.write_notes(order, notes)
        tables = tuple(
            table.name
            for table in field_gpkg.layer_tables(order, fence)
            if table.rows or table.name != EMPTY
        )
        opened = layers.opened(order, given, tables, notes)
        ground = staging / basemap_name(order)
        opened = basemap.added(order, backgrounds, opened, ground, warn)
        project.write(order, opened, staging / project_name(order))
    if ground.is_file():
        paths[basemap_name(order)] = BASEMAP_FORMAT
    return [PackFile(path, kind, Kind.WORKING) for path, kind in paths.items()]


def project_name(order: Order) -> str:
    """The name of the project, inside the pack."""
    return f"{field_gpkg.FOLDER}/{naming.pack_name(order)}_field.qgz"


def basemap_name(order: Order) -> str:
    """The name of the basemap, inside the pack."""
    return f"{field_gpkg.FOLDER}/{naming.pack_name(order)}_basemap.tif"
