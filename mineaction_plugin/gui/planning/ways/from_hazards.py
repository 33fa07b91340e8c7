# SPDX-License-Identifier: GPL-3.0-or-later
"""Tasks from the hazards that are selected on the map."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import Qgis, QgsFeatureRequest, QgsVectorLayer
from qgis.gui import QgsSpinBox

from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.adapters.layers import LayerColumns, read_lonlat
from mineaction_plugin.core.boundary.creation import Creation, TaskSettings, create_tasks
from mineaction_plugin.core.errors import GeometryError
from mineaction_plugin.core.hazard.reading import unreadable_reason
from mineaction_plugin.core.terms.model import Task
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.editing.tasks import NewTask
from mineaction_plugin.gui.planning.ways.way import Plan, Way, metres
from mineaction_plugin.gui.rows import count, square_metres
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace.store import HazardLink, shape_hash

LIVE = 60
"""So many hazards are shown while one types; more only when they are made."""
MOST = 2000
MOST_MARGIN_M = 1000.0
MOST_CORNERS = 500
NAMED = 3


class HazardsWay(Way):
    """Margin, neighbours together, fewer corners; every hazard stays inside."""

    KEY = "hazards"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._state = wrapped(name="selection_state")
        self.margin = metres(
            "margin_m",
            tr("How far the task's boundary lies outside the hazard; corners stay corners"),
            desk.settings.margin_m.value(),
            MOST_MARGIN_M,
        )
        self.margin.setClearValue(0.0)
        self.merge = metres(
            "merge_m", tr("Hazards closer than this make one task; 0: one task for each hazard")
        )
        self.simpler = metres(
            "simplify_m",
            tr("Fewer corners: outward only, by at most so much; 0 keeps every corner"),
            most=MOST_MARGIN_M,
        )
        self.corners = QgsSpinBox()
        self.corners.setObjectName("most_corners")
        self.corners.setRange(0, MOST_CORNERS)
        self.corners.setClearValue(0, tr("any"))
        self.corners.setSpecialValueText(tr("any"))
        self.corners.setToolTip(tr("How many corners a team is to walk to, at most"))
        self.corners.setAccessibleName(tr("Corners at most"))
        self.form.addRow(tr("&Margin"), self.margin)
        self.form.addRow(tr("To&gether within"), self.merge)
        self.form.addRow(tr("&Simplify by at most"), self.simpler)
        self.form.addRow(tr("Corners at m&ost"), self.corners)
        self.body.addWidget(self._state)
        self.body.addLayout(self.form)
        for box in (self.margin, self.merge, self.simpler, self.corners):
            box.valueChanged.connect(lambda _value: self.changed.emit())
        desk.controller.hazards_selected.connect(self._on_selected)
        desk.controller.layers_changed.connect(self._tell)

    def started(self) -> None:
        self._tell()

    def plan(self) -> Plan:
        layer = self.desk.controller.result("hazards")
        chosen = layer.selectedFeatureCount() if layer is not None else 0
        if LIVE < chosen <= MOST:
            said = tr("{chosen} hazards: the tasks are shown once they are made.")
            return Plan(said=said.format(chosen=count(chosen)), count=chosen)
        return self.whole_plan()

    def whole_plan(self) -> Plan:
        layer = self.desk.controller.result("hazards")
        chosen = layer.selectedFeatureCount() if layer is not None else 0
        if layer is None or not chosen:
            return Plan()
        if chosen > MOST:
            raise GeometryError(
                "{chosen} hazards are selected. Here at most {most} are made into tasks at once; "
                "for more there is “Create tasks from hazards” in the Processing toolbox.",
                chosen=chosen,
                most=MOST,
            )
        hazards = _read(layer)
        made = create_tasks(
            hazards.geometries,
            [str(each or "") for each in hazards.values["hazard_id"]],
            self._settings(),
            unreadable={row: unreadable_reason(wkt) for row, wkt in hazards.unreadable_wkt.items()},
        )
        return _plan(made, hazards)

    def made(self) -> None:
        self.desk.settings.margin_m.setValue(self.margin.value())

    def close_down(self) -> None:
        self.desk.controller.hazards_selected.disconnect(self._on_selected)
        self.desk.controller.layers_changed.disconnect(self._tell)

    def _settings(self) -> TaskSettings:
        return TaskSettings(
            margin_m=self.margin.value(),
            merge_distance_m=self.merge.value(),
            simplify_m=self.simpler.value(),
            max_points=self.corners.value(),
        )

    def _on_selected(self) -> None:
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        """Say how many hazards are selected, or how to get there."""
        hazards = self.desk.controller.result("hazards")
        if hazards is None or not self.desk.controller.hazards_read():
            text = tr("No hazards are read yet: bind the hazard layer on the page Layers.")
        elif not hazards.selectedFeatureCount():
            text = tr("No hazard is selected. Select some of the layer {layer} on the map.").format(
                layer=hazards.name()
            )
        else:
            text = tr("{chosen} of {all} hazards are selected.").format(
                chosen=count(hazards.selectedFeatureCount()), all=count(hazards.featureCount())
            )
        self._state.setText(text)


def _read(layer: QgsVectorLayer) -> LayerColumns:
    """The selected rows, by id: QGIS gives them in any order, and tasks are numbered by it."""
    request = QgsFeatureRequest().setFilterFids(layer.selectedFeatureIds())
    request.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
    request.addOrderBy("$id")
    picked = always(layer.materialize(request))
    return read_lonlat(picked, fields=("hazard_id", "source_layer"))


def _links(hazards: LayerColumns, layer: str) -> dict[str, HazardLink]:
    """Each hazard's layer and how it looks now; of two rows with one id the first counts."""
    found: dict[str, HazardLink] = {}
    sources = hazards.values.get("source_layer", [None] * len(hazards))
    ids = hazards.values["hazard_id"]
    for hazard, source, shape in zip(ids, sources, hazards.geometries, strict=True):
        if shape is not None and str(hazard) not in found:
            named = str(source or layer)
            found[str(hazard)] = HazardLink(named, str(hazard), shape_hash(shape))
    return found


def _plan(made: Creation, hazards: LayerColumns) -> Plan:
    ids = hazards.values["hazard_id"]
    refused = [
        tr("Hazard {hazard} makes no task: {reason}").format(
            hazard=ids[each.row], reason=translated(each.reason)
        )
        for each in made.rejected
    ]
    notes = [translated(note) for _, note in made.notes]
    said = []
    if sum(made.simplified_m2) > 0:
        said.append(
            tr("{added} beyond the hazards, of which {simplified} by simplifying.").format(
                added=square_metres(sum(made.added_m2)),
                simplified=square_metres(sum(made.simplified_m2)),
            )
        )
    elif sum(made.added_m2) > 0:
        said.append(
            tr("{added} beyond the hazards.").format(added=square_metres(sum(made.added_m2)))
        )
    links = _links(hazards, hazards.name)
    remarks = [*refused, *notes]
    said += remarks[:1]
    if len(remarks) > 1:
        said.append(tr("Remarks of this kind: {count}.").format(count=count(len(remarks))))
    return Plan(
        tuple(_new_task(task, links) for task in made.tasks), " ".join(said), "\n".join(remarks)
    )


def _new_task(task: Task, links: Mapping[str, HazardLink]) -> NewTask:
    named = ", ".join(task.hazard_ids[:NAMED])
    return NewTask(
        task.geometry,
        "",
        title=f"{named} …" if len(task.hazard_ids) > NAMED else named,
        hazards=[links[hazard_id] for hazard_id in task.hazard_ids if hazard_id in links],
        fields={"remarks": task.remarks} if task.remarks else {},
    )
