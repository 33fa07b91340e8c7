# SPDX-License-Identifier: GPL-3.0-or-later
"""From the project's layers to what orders are made of."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProject, QgsProviderRegistry, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.layers import LayerColumns
from mineaction_plugin.adapters.records import hazards_from, points_from, worksite_from
from mineaction_plugin.core.boundary.worksite import in_order
from mineaction_plugin.core.errors import Message, OrderError, say
from mineaction_plugin.core.order.order import Source
from mineaction_plugin.core.terms.model import BoundaryPoint, WorksiteFeature
from mineaction_plugin.layouts.main_thread import MainThread
from mineaction_plugin.layouts.map_view import basemap_view, canvas_view, credit_of
from mineaction_plugin.packs.freezing import Below
from mineaction_plugin.packs.job import Basemap
from mineaction_plugin.packs.orders import Surroundings
from mineaction_plugin.workspace import store


def freeze_basemap(layer: QgsRasterLayer | None) -> Basemap | None:
    """What opens the basemap again in another process, with its style."""
    if layer is None:
        return None
    document = QDomDocument()
    layer.exportNamedStyle(document)
    source = layer.source()
    if layer.providerType() == "gdal" and Path(source).is_file():
        source = str(Path(source).absolute())
    credit = credit_of(layer)
    return Basemap(
        layer.name(),
        source,
        layer.providerType(),
        document.toString(),
        credit.attribution,
        credit.as_of,
    )


def below_maps(
    project: QgsProject,
    how: str,
    theme: str,
    *,
    turn_deg: float,
    basemap: QgsRasterLayer | None,
    imagery: QgsRasterLayer | None,
    own: Collection[QgsMapLayer],
) -> Below:
    """What lies below the maps of orders. Main thread only.

    Args:
        project: whose canvas is meant.
        how: "none", "basemap" or "canvas".
        theme: a map theme instead of the layers that are switched on.
        turn_deg: how far the canvas is turned.
        basemap: the plain background where it is "basemap".
        imagery: below the imagery sheet.
        own: layers that orders draw themselves.

    Raises:
        OrderError: the layers cannot lie below a map.
    """
    plain = None
    if how == "canvas":
        plain = canvas_view(project, theme, {layer.id() for layer in own}, turn_deg)
    elif how == "basemap" and basemap is not None:
        plain = basemap_view(project, basemap)
    return Below(
        MainThread(),
        plain,
        basemap_view(project, imagery) if imagery is not None else None,
        freeze_basemap(basemap) if how == "basemap" else None,
        freeze_basemap(imagery),
    )


def workspace_of(tasks: QgsVectorLayer | None, given: str) -> Path | None:
    """The workspace to issue in: the one given, or the file of the tasks where that is one.

    Raises:
        WorkspaceError: the given file is none, or cannot be opened.
        OrderError: the tasks have edits that are not saved in it.
    """
    own = _file_of(tasks)
    path = Path(given) if given else own
    if path is None or (not given and not store.is_workspace(path)):
        return None
    if tasks is not None and own == path and tasks.isModified():
        raise OrderError(
            "The layer {layer} has edits that are not saved. Save or discard them first.",
            layer=tasks.name(),
        )
    store.open_existing(path)
    return path


def surroundings_of(  # noqa: PLR0917 (the layers as the parameters name them)
    tasks: LayerColumns,
    hazards: LayerColumns | None,
    points: LayerColumns | None,
    worksite: Sequence[LayerColumns | None],
    workspace: Path | None,
    source_fields: Sequence[str] = (),
) -> tuple[Surroundings, list[Message]]:
    """All that orders draw on, and what people should know about how it was read.

    Boundary points and worksite come from the workspace where no layer is given for them.

    Raises:
        MineActionError: a layer lacks a column, or holds a word that is none of ours.
    """
    notes: list[Message] = []
    records = tuple(hazards_from(hazards, source_fields)) if hazards is not None else ()
    if hazards is not None and len(records) != len(hazards):
        notes.append(
            say(
                "{layer}: {count} of {total} hazards have no usable geometry and stand on no map.",
                layer=hazards.name,
                count=len(hazards) - len(records),
                total=len(hazards),
            )
        )
    notes += _missing_columns(hazards, source_fields)
    around = Surroundings(
        hazards=records,
        points=_points(points, workspace),
        worksite=_worksite(worksite, workspace),
        sources=_sources(tasks, hazards, worksite),
        datum=tasks.datum,
    )
    return around, notes


def _missing_columns(
    hazards: LayerColumns | None, source_fields: Sequence[str]
) -> Iterator[Message]:
    """Columns that the programme wants on paper and that the hazards do not have."""
    if hazards is None:
        return
    for name in source_fields:
        if name not in hazards.values:
            yield say(
                "{layer} has no column {column}, which hazard_source_fields of the profile names: "
                "no order shows it. Import the hazards again with this profile, or take the name "
                "out. The columns are: {present}.",
                layer=hazards.name,
                column=name,
                present=", ".join(hazards.values),
            )


def _points(points: LayerColumns | None, workspace: Path | None) -> dict[str, list[BoundaryPoint]]:
    if points is not None:
        return points_from(points)
    return store.read_boundary_points(workspace) if workspace is not None else {}


def _worksite(
    layers: Sequence[LayerColumns | None], workspace: Path | None
) -> dict[str, list[WorksiteFeature]]:
    given = [columns for columns in layers if columns is not None]
    if not given:
        return store.read_worksite(workspace) if workspace is not None else {}
    merged: dict[str, list[WorksiteFeature]] = {}
    for columns in given:
        for task_id, features in worksite_from(columns).items():
            merged.setdefault(task_id, []).extend(features)
    return {task_id: in_order(features) for task_id, features in merged.items()}


def _sources(
    tasks: LayerColumns, hazards: LayerColumns | None, worksite: Sequence[LayerColumns | None]
) -> tuple[Source, ...]:
    """The layers that the maps show; worksite rows of the workspace come with its tasks."""
    found = [Source("tasks", tasks.name)]
    if hazards is not None:
        dates = sorted({str(value) for value in hazards.values.get("as_of", ()) if value})
        found.append(Source("hazards", hazards.name, dates[0] if dates else ""))
    found += [Source("worksite", layer.name) for layer in worksite if layer is not None]
    return tuple(found)


def _file_of(layer: QgsMapLayer | None) -> Path | None:
    if layer is None or layer.providerType() != "ogr":
        return None
    parts = always(QgsProviderRegistry.instance()).decodeUri("ogr", layer.source())
    path = parts.get("path")
    return Path(path) if path else None
