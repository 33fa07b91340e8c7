# SPDX-License-Identifier: GPL-3.0-or-later
"""The page "Layers": which layer of the project holds the hazards; guessed, shown, corrected."""

from __future__ import annotations

from qgis.core import Qgis, QgsMapLayer, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QPushButton, QVBoxLayout

from mineaction_plugin.adapters import bindings
from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.hazard.binding import Binding, Guess, Role, guess, to_json
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.jobs import Outcome
from mineaction_plugin.gui.messages import Action
from mineaction_plugin.gui.pages.page import Page, action_button
from mineaction_plugin.gui.rows import count
from mineaction_plugin.gui.widgets.binding_form import BindingForm, in_words
from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr

SURE_ENOUGH = 0.5


class LayersPage(Page):
    """Nothing bound → the likeliest layer → bound: its fields and values can be put right."""

    KEY = "layers"
    ICON = "layers"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._guesses: dict[str, Guess] = {}
        self._choosing = False
        self._candidate = ""
        self._shown = ""
        self._state = wrapped(name="layers_state")
        self.use = action_button(
            "use_layer",
            icon("import"),
            tr("&Use it"),
            tr("Read the hazards of this layer"),
            default=True,
        )
        self.choose = action_button(
            "choose_layer",
            icon("layers"),
            tr("&Choose…"),
            tr("Choose another layer of this project"),
        )
        self.layer_box = self._make_layer_box()
        self._reasons = wrapped(name="layers_reasons")
        self.form = BindingForm()
        self.group = QgsCollapsibleGroupBox(tr("Fields and values"))
        self.group.setCollapsed(True)
        QVBoxLayout(self.group).addWidget(self.form)
        self._lay_out()
        self._connect()

    @classmethod
    def title(cls) -> str:
        return tr("Layers")

    @classmethod
    def purpose(cls) -> str:
        return tr("Say which layer of this project holds the hazards.")

    def next_button(self) -> QPushButton | None:
        return self.use

    def refresh(self) -> None:
        bound = self.desk.controller.bound()
        layers = self.desk.controller.polygon_layers()
        self._offer(layers)
        if bound is not None and not self._choosing:
            self._show_bound()
        elif not layers:
            self._show_nothing()
        elif self._choosing:
            self._show_choice()
        else:
            self._show_likeliest(layers)
        self.summary_changed.emit(self._summary())
        self._enable()

    def _make_layer_box(self) -> QgsMapLayerComboBox:
        box = QgsMapLayerComboBox()
        box.setProject(self.desk.controller.project)
        box.setFilters(Qgis.LayerFilter.PolygonLayer)
        box.setAccessibleName(tr("Hazard layer"))
        return box

    def _summary(self) -> str:
        controller = self.desk.controller
        if controller.bound() is None:
            return tr("hazards –")
        return tr("hazards ✓") if controller.result("hazards") else tr("hazards ⚠ not read")

    def _offer(self, layers: list[QgsVectorLayer]) -> None:
        """Offer the analyst's layers only: our own results must not be bound."""
        ids = {layer.id() for layer in layers}
        project = self.desk.controller.project
        others = [layer for layer in project.mapLayers().values() if layer.id() not in ids]
        self.layer_box.blockSignals(True)
        self.layer_box.setExceptedLayerList(others)
        self.layer_box.setLayer(project.mapLayer(self._candidate))
        self.layer_box.blockSignals(False)

    def _lay_out(self) -> None:
        for widget in (
            self._state,
            self.layer_box,
            self.use,
            self.choose,
            self._reasons,
            self.group,
        ):
            self.body.addWidget(widget)
        self.body.addStretch()

    def _connect(self) -> None:
        self.use.clicked.connect(self._on_use)
        self.choose.clicked.connect(self._on_choose)
        self.layer_box.layerChanged.connect(self._on_layer)
        self.desk.controller.layers_changed.connect(self.refresh)
        self.desk.jobs.started.connect(lambda _title: self._enable())
        self.desk.jobs.ended.connect(self._enable)

    # --- the three states ---

    def _show_nothing(self) -> None:
        self._state.setText(
            tr(
                "This project has no polygon layer yet. Add the hazard layer that your database "
                "gave you (menu Layer, Add Layer): it is recognised here."
            )
        )
        self._show(offer=False, box=False)

    def _show_likeliest(self, layers: list[QgsVectorLayer]) -> None:
        guesses = [(layer, self._guess(layer)) for layer in layers]
        layer, found = max(
            guesses, key=lambda pair: (pair[1].binding.role == Role.HAZARDS, pair[1].confidence)
        )
        sure = found.binding.role == Role.HAZARDS and found.confidence >= SURE_ENOUGH
        says = (
            tr("{layer} looks like hazards ({rows} rows).")
            if sure
            else tr("None looks like hazards for sure; the likeliest is {layer} ({rows} rows).")
        ).format(layer=layer.name(), rows=count(layer.featureCount()))
        self._state.setText(
            tr("No hazards bound yet. This project has {n} polygon layers; {says}").format(
                n=count(len(layers)), says=says
            )
        )
        self._propose(layer, found)
        self.use.setText(tr("&Use it"))
        self._show(offer=True, box=False)

    def _show_choice(self) -> None:
        self.layer_box.setCurrentIndex(max(0, self.layer_box.currentIndex()))
        layer = self.layer_box.currentLayer()
        self._state.setText(tr("Choose the layer that holds the hazards."))
        if isinstance(layer, QgsVectorLayer):
            self._propose(layer, self._guess(layer))
        self.use.setText(tr("&Use this layer"))
        self._show(offer=layer is not None, box=True)

    def _show_bound(self) -> None:
        bound = self.desk.controller.bound()
        if bound is None:
            return
        hazards = self.desk.controller.result("hazards")
        self._state.setText(
            tr("Hazards come from {layer} ({rows} rows).").format(
                layer=bound.layer.name(), rows=count(bound.layer.featureCount())
            )
        )
        self._reasons.setText("")
        self._show_form(bound.layer, bound.binding)
        self.use.setText(tr("&Read hazards") if hazards is None else tr("&Read again"))
        self._show(offer=True, box=False)

    def _show(self, *, offer: bool, box: bool) -> None:
        self.use.setVisible(offer)
        self.choose.setVisible(offer)
        self.choose.setText(tr("&Back") if box else tr("&Choose…"))
        self.group.setVisible(offer)
        self._reasons.setVisible(offer and bool(self._reasons.text()))
        self.layer_box.setVisible(box)

    def _propose(self, layer: QgsVectorLayer, found: Guess) -> None:
        self._candidate = layer.id()
        self._reasons.setText("\n".join(f"• {translated(in_words(r))}" for r in found.reasons))
        self._show_form(layer, found.binding)

    def _show_form(self, layer: QgsVectorLayer, binding: Binding) -> None:
        """Fill the form, unless it shows this already, perhaps with corrections under way."""
        key = f"{layer.id()} {to_json(binding)}"
        if key != self._shown:
            self._shown = key
            self.form.show_binding(bindings.describe(layer), binding)

    def _guess(self, layer: QgsVectorLayer) -> Guess:
        if layer.id() not in self._guesses:
            profile = self.desk.controller.profile()
            self._guesses[layer.id()] = guess(bindings.describe(layer), profile)
        return self._guesses[layer.id()]

    # --- what the buttons do ---

    def _enable(self) -> None:
        busy = self.desk.jobs.busy
        self.use.setEnabled(not busy)
        self.choose.setEnabled(not busy)

    def _on_choose(self) -> None:
        self._choosing = not self._choosing
        self.refresh()
        if self._choosing:
            self.layer_box.setFocus()

    def _on_layer(self, layer: QgsMapLayer | None) -> None:
        if self._choosing and layer is not None:
            self._candidate = layer.id()
            self.refresh()

    def _on_use(self) -> None:
        controller = self.desk.controller
        bound = controller.bound()
        layer = controller.project.mapLayer(self._candidate)
        if bound is not None and not self._choosing:
            layer = bound.layer
        if isinstance(layer, QgsVectorLayer):
            self._choosing = False
            controller.bind(layer, self.form.binding())
            self._read()

    def _read(self) -> None:
        bound = self.desk.controller.bound()
        if bound is None:
            return
        parameters = {
            "INPUT": bound.layer.id(),
            "BINDING": bound.text,
            "PROFILE": self.desk.controller.profile_source,
            "OUTPUT": self.desk.jobs.output(),
            "REJECTED": self.desk.jobs.output(),
        }
        title = tr("Reading {layer}").format(layer=bound.layer.name())
        self.desk.jobs.run("mineaction:importhazards", parameters, title, self._on_read)

    def _on_read(self, outcome: Outcome) -> None:
        desk = self.desk
        if not outcome.ok:
            desk.tell_failure(outcome, tr("Reading was stopped."))
            return
        desk.controller.keep_results({"OUTPUT": "hazards", "REJECTED": "rejected"}, outcome.layers)
        results = outcome.results
        text = tr(
            "{read} rows read: {accepted} hazards ({repaired} repaired), {rejected} rejected."
        ).format(
            read=results.get("READ"),
            accepted=results.get("ACCEPTED"),
            repaired=results.get("REPAIRED_COUNT"),
            rejected=results.get("REJECTED_COUNT"),
        )
        actions = (Action(tr("Check them"), lambda: desk.controller.page_wanted.emit("hazards")),)
        if results.get("REJECTED_COUNT"):
            desk.messages.warn(text, outcome.log, actions)
        else:
            desk.messages.done(text, actions)
