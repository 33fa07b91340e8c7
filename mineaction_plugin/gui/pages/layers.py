# SPDX-License-Identifier: GPL-3.0-or-later
"""The page "Layers": which layer of the project is what; guessed, shown, corrected."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtGui import QHideEvent, QShowEvent
from qgis.PyQt.QtWidgets import QPushButton

from mineaction_plugin.adapters import bindings
from mineaction_plugin.core.hazard.binding import Binding, Role, read_file, write_file
from mineaction_plugin.gui import binding_files, hazard_look, layer_sentences, record_points
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.layer_choice import LayerChoice
from mineaction_plugin.gui.layer_guesses import Candidate, LayerGuesses
from mineaction_plugin.gui.layer_use import LayerUse
from mineaction_plugin.gui.pages.page import Page, action_button
from mineaction_plugin.gui.selection import SelectionLink
from mineaction_plugin.gui.style_preview import StylePreview
from mineaction_plugin.gui.widgets.binding_panel import BindingPanel
from mineaction_plugin.gui.widgets.binding_words import role_title
from mineaction_plugin.gui.widgets.layer_list import LayerList
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr


class LayersPage(Page):
    """Every layer with its role; the chosen one with its fields and values, to be put right."""

    KEY = "layers"
    ICON = "layers"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        controller = desk.controller
        self.guesses = LayerGuesses(controller, self)
        self.user = LayerUse(desk)
        self.link = SelectionLink(controller, self)
        self.trial = StylePreview(controller.project, hazard_look.undressed, self)
        self.choice = LayerChoice(self.guesses)
        self._role: dict[str, Candidate] = {}
        self._watched: set[str] = set()
        self._state = wrapped(name="layers_state")
        self._missing = wrapped(name="layers_missing")
        self.list = LayerList()
        self.panel = BindingPanel()
        self.group = self.panel.group
        self.use = action_button(
            "use_layer", icon("import"), tr("&Use it"), tr("Read this layer so"), default=True
        )
        self.release = action_button(
            "release_layer",
            icon("layers"),
            tr("&Not this layer"),
            tr("The layer plays no role any more; its data and its own style stay"),
        )
        self.forget = action_button(
            "forget_missing",
            icon("layers"),
            tr("&Forget the removed layers"),
            tr("Drop what was said of layers that are not in this project any more"),
        )
        self.take_points = action_button(
            "take_points",
            icon("points"),
            tr("&Take reference points and benchmarks"),
            tr("Write them from the hazard record to the tasks of these hazards"),
        )
        for widget in (
            self._state,
            self._missing,
            self.forget,
            self.list,
            self.use,
            self.release,
            self.take_points,
            self.panel,
        ):
            self.body.addWidget(widget)
        self.body.addStretch()
        self._connect()

    @classmethod
    def title(cls) -> str:
        return tr("Layers")

    @classmethod
    def purpose(cls) -> str:
        return tr("Say what each layer of this project is: hazards first.")

    def next_button(self) -> QPushButton | None:
        return self.use

    def _connect(self) -> None:
        self.use.clicked.connect(self._on_use)
        self.release.clicked.connect(self._on_release)
        self.forget.clicked.connect(self.user.forget_removed)
        self.take_points.clicked.connect(lambda: record_points.take(self.desk))
        self.list.chosen.connect(self._on_chosen)
        panel = self.panel
        panel.role.role_chosen.connect(self._on_role)
        panel.changed.connect(self._on_binding)
        panel.preview_wanted.connect(self._show_trial)
        panel.save_wanted.connect(self._on_save)
        panel.load_wanted.connect(self._on_load)
        panel.undo_wanted.connect(self._on_undo)
        desk = self.desk
        self.guesses.guessed.connect(self.refresh)
        desk.controller.layers_changed.connect(self._on_layers)
        desk.jobs.started.connect(lambda _title: self._enable())
        desk.jobs.ended.connect(self._enable)

    def showEvent(self, event: QShowEvent | None) -> None:
        super().showEvent(event)
        self._on_layers()

    def hideEvent(self, event: QHideEvent | None) -> None:
        super().hideEvent(event)
        self.trial.undo()

    def close_down(self) -> None:
        """Take back what is only tried, and stop what still counts rows."""
        self.trial.close()
        self.panel.job.close()

    # --- how things stand ---

    def _on_layers(self) -> None:
        """Look at what is new, while somebody looks at the page."""
        layers = self.desk.controller.analyst_layers()
        for layer in layers:
            if layer.id() not in self._watched:
                self._watched.add(layer.id())
                layer.updatedFields.connect(self.refresh)
        if self.isVisible():
            self.guesses.want(layers)
        self.refresh()

    def refresh(self) -> None:
        """Say how it stands; the rest waits until somebody looks: it counts rows."""
        self.summary_changed.emit(self._summary())
        if not self.isVisible():
            return
        layers = self.desk.controller.analyst_layers()
        kept = {layer.id(): bindings.stored(layer) for layer in layers}
        self.choice.choose(layers, kept)
        layers.sort(key=lambda layer: self.choice.rank(layer, kept[layer.id()]))
        rows = [self.choice.row(layer, kept[layer.id()]) for layer in layers]
        self.list.show_rows(rows, self.choice.layer_id)
        self.list.setVisible(bool(layers))
        self._tell_missing()
        likely = self.choice.likeliest(layers, kept)
        self._state.setText(
            layer_sentences.state(
                self.desk.controller,
                layers,
                likely,
                self.guesses.of(likely) if likely is not None else None,
                looking=self.choice.looking(layers),
            )
        )
        self._show_chosen(kept)
        self._enable()

    def _layer(self) -> QgsVectorLayer | None:
        layer = self.desk.controller.project.mapLayer(self.choice.layer_id)
        return layer if isinstance(layer, QgsVectorLayer) and layer.isValid() else None

    def _tell_missing(self) -> None:
        lines, removed = layer_sentences.missing(self.desk.controller.project)
        self._missing.setText("\n".join(lines))
        self._missing.setVisible(bool(lines))
        self.forget.setVisible(removed)

    def _show_chosen(self, kept: dict[str, Binding | None]) -> None:
        layer = self._layer()
        found = self.guesses.of(layer) if layer is not None else None
        binding = kept.get(self.choice.layer_id)
        ready = layer is not None and (binding is not None or found is not None)
        for widget in (self.panel, self.use):
            widget.setVisible(ready)
        self.release.setVisible(ready and binding is not None)
        takes = binding is not None and binding.role == Role.HAZARD_POINTS
        self.take_points.setVisible(takes and record_points.possible(self.desk))
        if layer is None or not ready:
            self.panel.clear()
            return
        profile = self.desk.controller.profile()
        by_hand = self._role.get(layer.id())
        if by_hand is not None or binding is None:
            shown = by_hand or found
            if shown is None:
                return
            role = shown.binding.role if shown.role_known else None
            self.panel.show_layer(
                layer,
                shown.binding,
                profile,
                role=role,
                bound=False,
                reasons=shown.reasons,
                asked=shown.asked,
                notes=shown.notes,
            )
        else:
            self.panel.show_layer(layer, binding, profile, role=binding.role, bound=True)

    def _summary(self) -> str:
        controller = self.desk.controller
        if controller.bound() is None:
            return tr("hazards –")
        read = controller.hazards_read() or not self.user.reader.readable()
        return tr("hazards ✓") if read else tr("hazards ⚠ not read")

    def _enable(self) -> None:
        """The button says what it does; without a role there is nothing to do yet."""
        role = self.panel.role.role.currentData()
        layer = self._layer()
        bound = bindings.stored(layer) if layer is not None else None
        same = bound is not None and bound.role == role
        if same and role == Role.HAZARDS:
            read = self.desk.controller.hazards_read()
            self.use.setText(tr("&Read again") if read else tr("&Read hazards"))
        elif same:
            self.use.setText(tr("&Keep as it is now"))
        elif role in {"", Role.HAZARDS}:
            self.use.setText(tr("&Use it"))
        else:
            self.use.setText(tr("&Use it as {role}").format(role=role_title(Role(role))))
        busy = self.desk.jobs.busy
        self.use.setEnabled(bool(role) and not busy)
        self.release.setEnabled(not busy)
        self.panel.preview.setEnabled(role in hazard_look.DRAWN)

    # --- the chosen layer ---

    def _on_chosen(self, layer_id: str) -> None:
        self.choice.take(layer_id)
        self.trial.undo()
        layer = self._layer()
        if layer is not None and self.guesses.of(layer) is None:
            self.guesses.look(layer)
        self.refresh()

    def _on_role(self, role: str) -> None:
        layer = self._layer()
        if layer is not None and role:
            self._propose(layer, self.guesses.as_role(layer, Role(role)))
        self._enable()

    def _propose(self, layer: QgsVectorLayer, found: Candidate) -> None:
        """Show this in place of what was guessed or kept, until it is used or undone."""
        self.choice.take(layer.id())
        self._role[layer.id()] = found
        self.refresh()

    def _on_binding(self) -> None:
        self._show_trial()
        self._enable()

    def _show_trial(self) -> None:
        """Draw the layer as it would be read, while somebody works on its fields and values."""
        layer = self._layer()
        wanted = (
            self.panel.preview.isChecked()
            and not self.group.isCollapsed()
            and self.panel.role.role.currentData() in hazard_look.DRAWN
        )
        if layer is None or not wanted:
            self.trial.undo()
            return
        binding, palette = self.panel.binding(), self.desk.controller.profile().palette
        self.trial.show(layer, lambda shown: hazard_look.dress(shown, binding, palette))

    def _on_save(self) -> None:
        layer = self._layer()
        if layer is not None:
            binding = replace(self.panel.binding(), layer=layer.name())
            binding_files.save_as(
                self, self.desk, tr("Save the binding"), f"{layer.name() or 'layer'}.binding",
                lambda path: write_file(path, binding),
            )  # fmt: skip

    def _on_load(self) -> None:
        layer = self._layer()
        if layer is None:
            return
        binding = binding_files.load_from(self, self.desk, tr("Load a binding"), read_file)
        if binding is None:
            return
        reason = tr("Read as the file says that was made for {layer}").format(layer=binding.layer)
        self._propose(layer, Candidate(replace(binding, layer=layer.name()), (reason,)))

    def _on_undo(self) -> None:
        self._role.pop(self.choice.layer_id, None)
        self.panel.clear()
        self.refresh()

    # --- what the buttons do ---

    def _on_use(self) -> None:
        layer = self._layer()
        role = self.panel.role.role.currentData()
        if layer is not None and role:
            self.choice.take(layer.id())
            self.panel.preview.setChecked(False)
            self._role.pop(layer.id(), None)
            self.user.use(layer, replace(self.panel.binding(), role=Role(role)))

    def _on_release(self) -> None:
        layer = self._layer()
        if layer is None:
            return
        self.trial.undo()
        self._role.pop(layer.id(), None)
        self.user.release(layer)
