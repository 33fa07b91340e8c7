# SPDX-License-Identifier: GPL-3.0-or-later
"""What the check of tasks reads and writes; apart, because this needs shapely to load."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsFeature,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
    QgsWkbTypes,
)

from mineaction_plugin.adapters import task_records
from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.bindings import kind_of
from mineaction_plugin.adapters.features import FINDING_COLUMNS, YES_NO, Columns
from mineaction_plugin.adapters.layers import LayerColumns, read_lonlat
from mineaction_plugin.core.boundary.audit import Facility, Surroundings, TaskRecord, blocks
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.hazard.binding import Binding
from mineaction_plugin.core.hazard.table import HazardTable
from mineaction_plugin.core.terms.model import Finding
from mineaction_plugin.core.terms.profile import Profile
from mineaction_plugin.processing.base import MineActionAlgorithm, Parameters
from mineaction_plugin.processing.hazard_features import issue_feature
from mineaction_plugin.processing.hazard_inputs import named
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace.schema import TABLES
from mineaction_plugin.workspace.store import is_workspace

ISSUE_COLUMNS: Columns = (*FINDING_COLUMNS, ("blocking", YES_NO))
BESIDE = {
    "BOUNDARY_POINTS": "boundary_points",
    "WORKSITE_POINTS": "worksite_points",
    "WORKSITE_LINES": "worksite_lines",
    "CLEARED": "products",
    "LINKS": "task_hazards",
}
"""What the tables of a workspace stand in for where no layer is given."""


@dataclass(frozen=True)
class Read:
    """The tasks under check and what lies around them."""

    name: str
    records: list[TaskRecord]
    around: Surroundings


def task_issue_feature(finding: Finding) -> QgsFeature:
    """A finding as a row of ISSUE_COLUMNS."""
    feature = issue_feature(finding)
    feature.setAttributes([*feature.attributes(), blocks(finding)])
    return feature


def tables_beside(tasks: QgsVectorLayer, project: QgsProject | None) -> dict[str, str]:
    """The tables of the workspace that a layer of tasks lies in, as a source parameter takes them.

    A table that is in the project is taken from there, with its unsaved edits. For the main thread.
    """
    path, table = _place(tasks)
    if table not in {"", "tasks"} or not path or not _is_workspace(path):
        return {}
    known = project.mapLayers().values() if project is not None else ()
    open_tables = {
        _place(layer): layer.id() for layer in known if isinstance(layer, QgsVectorLayer)
    }
    present = {each.name for each in TABLES}
    return {
        name: open_tables.get((path, beside), f"{path}|layername={beside}")
        for name, beside in BESIDE.items()
        if beside in present
    }


def _place(layer: QgsVectorLayer) -> tuple[str, str]:
    """The file and the table of a layer."""
    if layer.providerType() != "ogr":
        return "", ""
    parts = always(QgsProviderRegistry.instance()).decodeUri("ogr", layer.source())
    return str(parts.get("path") or ""), str(parts.get("layerName") or "")


def _is_workspace(path: str) -> bool:
    try:
        return is_workspace(Path(path))
    except MineActionError:
        return False


@dataclass(frozen=True)
class Inputs:
    """The parameters of one run.

    Attributes:
        tables: as of `tables_beside`.
        kept: the project's bindings of the analyst's layers, by parameter.
    """

    algorithm: MineActionAlgorithm
    parameters: Parameters
    context: QgsProcessingContext
    feedback: QgsProcessingFeedback
    tables: Mapping[str, str]
    kept: Mapping[str, Binding | None]

    def read(self) -> Read | None:
        """All layers; None without tasks. What belongs to no task is told."""
        tasks = self._given("TASKS")
        if tasks is None:
            return None
        points = self._given("BOUNDARY_POINTS") or self._table("BOUNDARY_POINTS")
        worksite = [
            self._given(name) or self._table(name) for name in ("WORKSITE_POINTS", "WORKSITE_LINES")
        ]
        records = task_records.task_records(tasks, points, worksite, self._table("LINKS"))
        self._tell_strangers(records, (points, *worksite))
        around = Surroundings(
            hazards=self._hazards(),
            cleared=self._cleared(),
            tasks=[record.task for record in records],
            facilities=self._facilities(),
        )
        return Read(tasks.name, records, around)

    @property
    def _profile(self) -> Profile:
        return self.algorithm.profile(self.parameters, self.context)

    def _hazards(self) -> HazardTable | None:
        columns = self._given("HAZARDS")
        if columns is None:
            self.feedback.pushWarning(
                tr("No hazard layer was given: the rules on hazards say nothing.")
            )
            return None
        return task_records.hazard_table(
            columns, self.kept.get("HAZARDS"), self._kind("HAZARDS"), self._profile
        )

    def _cleared(self) -> HazardTable | None:
        """The layer that was given, or the workspace's own products where there are some."""
        given = self._given("CLEARED")
        if given is not None:
            return task_records.cleared_table(given, self.kept.get("CLEARED"), self._profile)
        products = self._table("CLEARED")
        return task_records.products_table(products, self._profile) if products else None

    def _facilities(self) -> tuple[Facility, ...] | None:
        columns = self._given("FACILITIES")
        if columns is None:
            return None
        return task_records.facilities(
            columns, self.kept.get("FACILITIES"), self._kind("FACILITIES"), self._profile
        )

    def _given(self, name: str) -> LayerColumns | None:
        found = self.algorithm.read_lonlat(self.parameters, name, self.context, self.feedback)
        return None if found is None else named(found, self.parameters[name])

    def _table(self, name: str) -> LayerColumns | None:
        """A table of the workspace; None where it is not there or empty."""
        if name not in self.tables:
            return None
        # Any source parameter opens it: what is wanted is QGIS's own way to a source.
        asked = {**self.parameters, "BOUNDARY_POINTS": self.tables[name]}
        source = self.algorithm.parameterAsSource(asked, "BOUNDARY_POINTS", self.context)
        columns = read_lonlat(source) if source is not None else None
        return columns or None

    def _kind(self, name: str) -> str:
        source = self.algorithm.source(self.parameters, name, self.context)
        return kind_of(QgsWkbTypes.geometryType(source.wkbType()))

    def _tell_strangers(
        self, records: Sequence[TaskRecord], layers: Sequence[LayerColumns | None]
    ) -> None:
        """Rows of points and worksite whose task is not among those checked."""
        known = {record.task.task_id for record in records}
        for columns in layers:
            strange = [
                each
                for each in (columns.values["task_id"] if columns is not None else ())
                if str(each) not in known
            ]
            if columns is not None and strange:
                said = tr("{layer}: {count} rows belong to no task here, the first to {task}.")
                self.feedback.pushWarning(
                    said.format(layer=columns.name, count=len(strange), task=strange[0])
                )
