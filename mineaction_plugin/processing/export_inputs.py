# SPDX-License-Identifier: GPL-3.0-or-later
"""What the export reads; apart, because this needs shapely to load."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)

from mineaction_plugin.adapters import bindings, national
from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.adapters.layers import LayerColumns, read_lonlat
from mineaction_plugin.adapters.national import NationalGuess
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.hazard.reading import as_text
from mineaction_plugin.core.hazard.table import Rows
from mineaction_plugin.core.order.national.formats import SUFFIXES
from mineaction_plugin.core.order.national.model import NationalBinding
from mineaction_plugin.core.order.national.text import to_json
from mineaction_plugin.processing.base import MineActionAlgorithm, Parameters
from mineaction_plugin.processing.hazard_inputs import named
from mineaction_plugin.processing.task_audit_inputs import tables_beside
from mineaction_plugin.translation import tr


@dataclass(frozen=True)
class Frozen:
    """What belongs to layers of the project, looked at in the main thread.

    Attributes:
        layer: the name of the tasks.
        tables: the workspace's own tables, by the parameter that they stand in for.
        kept_files: what the project reads: never written over.
        unsaved: whether the tasks have edits that nobody saved.
        found: the binding, or why there is none.
    """

    layer: str
    tables: Mapping[str, str]
    kept_files: tuple[Path, ...]
    unsaved: bool
    found: NationalGuess | MineActionError

    def binding(self, feedback: QgsProcessingFeedback) -> NationalBinding:
        """The binding; a guessed one is told, with its reasons.

        Raises:
            MineActionError: what was given is none, or none can be guessed.
        """
        if isinstance(self.found, MineActionError):
            raise self.found
        if self.found.reasons:
            feedback.pushInfo(tr("The binding was guessed:"))
            for reason in self.found.reasons:
                feedback.pushInfo("  " + translated(reason))
            feedback.pushInfo(tr("To correct it, give this as BINDING, changed:"))
            feedback.pushInfo("  " + to_json(self.found.binding))
        return self.found.binding


def freeze(
    algorithm: MineActionAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> Frozen:
    """Look at the layers of the project; for the main thread."""
    tasks = algorithm.layer_of(parameters, "TASKS", context)
    points = algorithm.layer_of(parameters, "BOUNDARY_POINTS", context)
    project = context.project()
    try:
        found: NationalGuess | MineActionError = _binding(algorithm, parameters, context)
    except MineActionError as error:
        found = error
    return Frozen(
        tasks.name() if tasks is not None else "",
        tables_beside(tasks, project) if tasks is not None else {},
        tuple(_files(project, [tasks, points, *_likes(algorithm, parameters, context)])),
        tasks is not None and tasks.isModified(),
        found,
    )


def _binding(
    algorithm: MineActionAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> NationalGuess:
    """What was given, else a layer to fill like, else what the project keeps or has bound."""
    profile = algorithm.profile(parameters, context)
    project = context.project()
    likes = _likes(algorithm, parameters, context)
    given = algorithm.text(parameters, "BINDING", context)
    kept = "" if any(likes) or project is None else national.kept_text(project)
    binding = national.resolved(given, kept, profile)
    if binding is not None:
        return NationalGuess(binding)
    if any(likes) or project is None:
        return national.guessed(likes[0], likes[1], profile)
    try:
        return national.guessed(national.task_layer(project), None, profile)
    except MineActionError:  # nobody asked for that layer: our own names, then
        return national.guessed(None, None, profile)


def _likes(
    algorithm: MineActionAlgorithm, parameters: Parameters, context: QgsProcessingContext
) -> list[QgsVectorLayer | None]:
    """The layers of the national database that are given."""
    return [
        algorithm.parameterAsVectorLayer(parameters, name, context)
        for name in ("LIKE", "LIKE_POINTS")
    ]


def _files(project: QgsProject | None, more: list[QgsVectorLayer | None]) -> list[Path]:
    """The files of all layers of the project, and of those given."""
    layers = [*(project.mapLayers().values() if project is not None else ()), *more]
    found: dict[Path, None] = {}
    for layer in layers:
        if layer is not None and layer.providerType() in {"ogr", "gdal", "delimitedtext"}:
            registry = always(QgsProviderRegistry.instance())
            path = registry.decodeUri(layer.providerType(), layer.source()).get("path")
            if path:
                found[Path(str(path))] = None
    return list(found)


def read(
    algorithm: MineActionAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
    frozen: Frozen,
) -> tuple[Rows, Rows | None]:
    """The tasks with their hazards' ids, and the boundary points: given, or the workspace's."""
    tasks = algorithm.read_lonlat(parameters, "TASKS", context, feedback)
    points = algorithm.read_lonlat(parameters, "BOUNDARY_POINTS", context, feedback)
    if frozen.unsaved:
        feedback.pushWarning(
            tr("The layer {layer} has edits that are not saved; they are exported too.").format(
                layer=frozen.layer
            )
        )
    if points is None:
        points = _table(algorithm, parameters, context, frozen.tables.get("BOUNDARY_POINTS"))
    links = _table(algorithm, parameters, context, frozen.tables.get("LINKS"))
    rows = bindings.rows_of(named(always(tasks), parameters["TASKS"]))
    if links is not None and "hazard_ids" not in rows.values:
        rows = replace(rows, values={**rows.values, "hazard_ids": _hazard_ids(rows, links)})
    return rows, None if points is None else bindings.rows_of(points)


def _table(
    algorithm: MineActionAlgorithm,
    parameters: Parameters,
    context: QgsProcessingContext,
    where: str | None,
) -> LayerColumns | None:
    """A table of the workspace; None where it is not there or empty."""
    if where is None:
        return None
    # Any source parameter opens it: what is wanted is QGIS's own way to a source.
    asked = {**parameters, "BOUNDARY_POINTS": where}
    source = algorithm.parameterAsSource(asked, "BOUNDARY_POINTS", context)
    return (read_lonlat(source) if source is not None else None) or None


def _hazard_ids(tasks: Rows, links: LayerColumns) -> list[object]:
    """The ids of the hazards that each task was made for, as one text."""
    found: dict[str, list[str]] = defaultdict(list)
    pairs = zip(links.values["task_id"], links.values["hazard_id"], strict=True)
    for task_id, hazard_id in pairs:
        found[as_text(task_id)].append(as_text(hazard_id))
    return [", ".join(found.get(as_text(each), ())) for each in tasks.values["task_id"]]


def output_path(given: str, form: str) -> Path:
    """The file with the ending of its format, where it has that of another of ours."""
    path = Path(given)
    known = set(SUFFIXES.values())
    return path.with_suffix(SUFFIXES[form]) if path.suffix.casefold() in known else path
