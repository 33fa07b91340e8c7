# SPDX-License-Identifier: GPL-3.0-or-later
"""The state behind the dock: which layers play which role, and what was found and made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtCore import QLocale, QObject, pyqtSignal

from mineaction_plugin.adapters import bindings
from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.core.hazard.binding import Binding, Role, to_json
from mineaction_plugin.core.terms.profile import Profile, load
from mineaction_plugin.gui.rows import FindingRow, PackRow
from mineaction_plugin.gui.tasks.task_rows import TaskRows
from mineaction_plugin.settings import Settings

ROLE = "mineaction/result"
"""The layer property by which a result is found again, also after the project was reopened."""
WORKSPACE = "mineaction/workspace"
"""The layer property of tasks that lie in a task database."""
OWN_NAMES = {"en": "English", "fr": "Français", "es": "Español", "ar": "العربية"}


@dataclass(frozen=True)
class Bound:
    """The analyst's hazard layer and how it is read."""

    layer: QgsVectorLayer
    binding: Binding

    @property
    def text(self) -> str:
        """The binding as algorithms take it."""
        return to_json(self.binding)


class Controller(QObject):
    """Holds the project it is given, never another one; pages listen to its signals."""

    layers_changed = pyqtSignal()
    findings_changed = pyqtSignal()
    packs_changed = pyqtSignal()
    hazards_selected = pyqtSignal()
    tasks_selected = pyqtSignal()
    page_wanted = pyqtSignal(str)
    boundary_wanted = pyqtSignal()
    """The boundary of the current task is to be shown as a table."""
    profile_refused = pyqtSignal(str)

    def __init__(self, project: QgsProject, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self.project = project
        self.settings = settings
        self.findings: Sequence[FindingRow] | None = None
        self.packs: Sequence[PackRow] = ()
        self._watched: dict[str, str] = {}
        self._profile_fault = ""
        self._newest_tasks = ""
        self.task_rows = TaskRows(lambda: self.result("tasks"), self)
        self._signals = (
            (project.layersAdded, self._on_layers),
            (project.layersRemoved, self._on_layers),
            (project.fileNameChanged, self._on_layers),
            (project.cleared, self._on_other_project),
            (project.readProject, self._on_other_project),
        )
        for signal, slot in self._signals:
            signal.connect(slot)

    def close(self) -> None:
        """Let go of the project's signals."""
        self.task_rows.close()
        for signal, slot in self._signals:
            signal.disconnect(slot)

    # --- the profile and the places ---

    @property
    def profile_source(self) -> str:
        """The shipped name or the file of the programme's profile."""
        return str(self.settings.profile.value())

    def profile(self) -> Profile:
        """The programme's settings; the shipped default where the chosen ones cannot be read.

        Then `profile_refused` says why, once for each fault.
        """
        try:
            profile = load(self.profile_source)
        except MineActionError as error:
            fault = translated(error)
            if fault != self._profile_fault:
                self._profile_fault = fault
                self.profile_refused.emit(fault)
            return load()
        self._profile_fault = ""
        return profile

    def kinds(self) -> dict[str, str]:
        """Task kinds of the profile, code to label."""
        return {code: kind.label for code, kind in self.profile().kinds.items()}

    def languages(self) -> dict[str, str]:
        """Languages that orders can be written in, code to its own name."""
        return {
            code: OWN_NAMES.get(code) or QLocale.languageToString(QLocale(code).language())
            for code in self.profile().languages
        }

    def workspace_path(self) -> str:
        """The task database: the chosen one, or beside the project; "" for an unsaved project."""
        return str(self.settings.workspace.value()) or self._beside_project("{name}_tasks.gpkg")

    def output_folder(self) -> str:
        """The folder for packs: the last one, or beside the project; "" for an unsaved project."""
        return str(self.settings.output_folder.value()) or self._beside_project("orders")

    def settings_applied(self) -> None:
        """The user changed the options."""
        self.layers_changed.emit()

    def _beside_project(self, pattern: str) -> str:
        file = self.project.absoluteFilePath()
        if not file:
            return ""
        return str(Path(file).parent / pattern.format(name=Path(file).stem))

    # --- the bound layers ---

    def bound(self) -> Bound | None:
        """The first layer that is bound as hazards, None where there is none."""
        return next(iter(self.bound_as(Role.HAZARDS)), None)

    def bound_as(self, role: Role) -> list[Bound]:
        """The analyst's layers that play a role, by name."""
        found = [(layer, bindings.stored(layer)) for layer in self.analyst_layers()]
        return [Bound(layer, kept) for layer, kept in found if kept and kept.role == role]

    def bind(self, layer: QgsVectorLayer, binding: Binding) -> None:
        """Bind this layer; what was found in hazards before is of another day."""
        bindings.keep(layer, binding)
        if binding.role == Role.HAZARDS:
            self.set_findings(None)
        self.layers_changed.emit()

    def release(self, layer: QgsVectorLayer) -> None:
        """The layer plays no role any more."""
        bindings.forget(layer)
        self.layers_changed.emit()

    # --- layers by role ---

    def analyst_layers(self) -> list[QgsVectorLayer]:
        """The analyst's own layers, by name; our results and tables are not among them."""
        ours = {self.workspace_of(layer) for layer in self.project.mapLayers().values()} - {""}
        found = [
            layer
            for layer in self.project.mapLayers().values()
            if isinstance(layer, QgsVectorLayer)
            and layer.isValid()
            and not layer.customProperty(ROLE)
            and file_of(layer) not in ours
        ]
        return sorted(found, key=lambda layer: layer.name().casefold())

    def polygon_layers(self) -> list[QgsVectorLayer]:
        """The analyst's own polygon layers, by name."""
        return [
            layer
            for layer in self.analyst_layers()
            if layer.geometryType() == Qgis.GeometryType.Polygon
        ]

    def result(self, role: str) -> QgsVectorLayer | None:
        """The layer of a role ("hazards", "tasks", "findings"), the newest; None for none."""
        found = [
            layer
            for layer in self.project.mapLayers().values()
            if layer.customProperty(ROLE) == role and layer.isValid()
        ]
        newest = [layer for layer in found if layer.id() == self._newest_tasks]
        return (newest or found or [None])[-1]

    def hazards_read(self) -> bool:
        """Whether the copy of the hazards holds rows: a saved project keeps only its name."""
        copy = self.result("hazards")
        return copy is not None and copy.featureCount() > 0

    def keep_results(self, roles: Mapping[str, str], layers: Mapping[str, QgsMapLayer]) -> None:
        """Mark new layers by role, and take the ones they replace out of the project.

        Args:
            roles: the role of each output name.
            layers: the layers that a job brought, by output name.
        """
        for output, role in roles.items():
            layer = layers.get(output)
            older = [
                other.id()
                for other in self.project.mapLayers().values()
                if other.customProperty(ROLE) == role and other is not layer
            ]
            if layer is not None:
                layer.setCustomProperty(ROLE, role)
                self._place(role, layer)
            self.project.removeMapLayers(older)
        self._on_layers()

    def _place(self, role: str, layer: QgsMapLayer) -> None:
        """Untick the copy of the hazards: the analyst's own layer is what the map shows."""
        node = always(self.project.layerTreeRoot()).findLayer(layer)
        if role == "hazards" and node is not None:
            node.setItemVisibilityChecked(False)
            node.setExpanded(False)

    def keep_tasks(self, layers: Mapping[str, QgsMapLayer]) -> None:
        """Show the tasks that were made: those of the task database, or a temporary layer.

        Earlier temporary tasks stay in the project: nothing that somebody made is dropped.
        """
        if "OUTPUT" in layers:
            layers["OUTPUT"].setCustomProperty(ROLE, "tasks")
            self._newest_tasks = layers["OUTPUT"].id()
        else:
            self._show_workspace(Path(self.workspace_path()))
        self._on_layers()

    def workspace_of(self, tasks: QgsMapLayer) -> str:
        """The task database that a layer of tasks lies in; "" for a temporary layer."""
        return file_of(tasks) if tasks.customProperty(WORKSPACE) else ""

    def open_workspace(self, path: str) -> None:
        """Bring a task database into the project, and make its tasks those that are worked on."""
        self.settings.workspace.setValue(path)
        self._show_workspace(Path(path))
        self._on_layers()

    def reload_tasks(self) -> None:
        """Read the tasks anew: issuing changed their status."""
        tasks = self.result("tasks")
        if tasks is not None:
            tasks.reload()
            tasks.triggerRepaint()
            self.task_rows.reread()
        self._on_layers()

    def _show_workspace(self, path: Path) -> None:
        """Bring a task database into the project, once."""
        for layer in self.project.mapLayers().values():
            if layer.customProperty(WORKSPACE) and Path(file_of(layer)) == path:
                self._newest_tasks = layer.id()
                self.reload_tasks()
                return
        from mineaction_plugin.workspace.project import add_to_project  # noqa: PLC0415 (heavy)

        layers = add_to_project(self.project, path)
        root = always(self.project.layerTreeRoot())
        for layer in layers.values():
            always(root.findLayer(layer)).setExpanded(False)
        tasks = layers["tasks"]
        tasks.setCustomProperty(ROLE, "tasks")
        tasks.setCustomProperty(WORKSPACE, True)
        self._newest_tasks = tasks.id()

    # --- what was found and made ---

    def set_findings(self, rows: Sequence[FindingRow] | None) -> None:
        """Keep what a check found; None: not checked."""
        self.findings = rows
        self.findings_changed.emit()

    def set_packs(self, rows: Sequence[PackRow]) -> None:
        """Keep what was issued last."""
        self.packs = rows
        self.packs_changed.emit()

    def _on_layers(self, *_what: object) -> None:
        for role, signal in (("hazards", self.hazards_selected), ("tasks", self.tasks_selected)):
            layer = self.result(role)
            if layer is not None and self._watched.get(role) != layer.id():
                layer.selectionChanged.connect(lambda *_, changed=signal: changed.emit())
                self._watched[role] = layer.id()
        self.layers_changed.emit()

    def _on_other_project(self, *_what: object) -> None:
        self.set_findings(None)
        self.set_packs(())
        self.layers_changed.emit()


def file_of(layer: QgsMapLayer) -> str:
    """The file that a layer is read from."""
    registry = always(QgsProviderRegistry.instance())
    parts = registry.decodeUri(layer.providerType(), layer.source())
    return str(parts.get("path") or "")
