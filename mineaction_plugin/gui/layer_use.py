# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes a layer into use: bound, dressed, and read when it holds hazard areas."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsVectorLayer

from mineaction_plugin.adapters import bindings
from mineaction_plugin.core.hazard.binding import Binding
from mineaction_plugin.gui import hazard_look
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.jobs import Outcome
from mineaction_plugin.gui.messages import Action
from mineaction_plugin.gui.reading import HazardReader
from mineaction_plugin.gui.widgets.binding_words import role_title
from mineaction_plugin.translation import tr


class LayerUse:
    """What the buttons of the page do; the analyst's data is never written."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.reader = HazardReader(desk, self._on_read)

    def use(self, layer: QgsVectorLayer, binding: Binding) -> None:
        """Keep how the layer is read, here and for next month's; read hazards of it."""
        binding = replace(binding, layer=layer.name())
        bindings.remember(layer, binding, self._desk.settings.bindings)
        self._desk.controller.bind(layer, binding)
        self._warn_of_read_only()
        palette = self._desk.controller.profile().palette
        dressed = hazard_look.put_on(layer, binding, palette)
        if layer.id() in {bound.layer.id() for bound in self.reader.readable()}:
            self.reader.start()
            return
        self._desk.messages.done(
            tr("{layer} is used as {role}.").format(
                layer=layer.name(), role=role_title(binding.role)
            ),
            (self._own_style(layer),) if dressed else (),
        )

    def release(self, layer: QgsVectorLayer) -> None:
        """The layer plays no role any more, and looks as its owner had it."""
        hazard_look.take_off(layer)
        self._desk.controller.release(layer)

    def forget_removed(self) -> None:
        """Drop the bindings of layers that were taken out of the project."""
        controller = self._desk.controller
        for lost in bindings.missing(controller.project):
            if lost.gone:
                bindings.drop(controller.project, lost)
        controller.layers_changed.emit()

    def _own_style(self, layer: QgsVectorLayer) -> Action:
        layer_id, project = layer.id(), self._desk.controller.project

        def back() -> None:
            found = project.mapLayer(layer_id)
            if isinstance(found, QgsVectorLayer):
                hazard_look.take_off(found)

        return Action(tr("My own style"), back)

    def _warn_of_read_only(self) -> None:
        """A project that cannot be saved keeps a binding only until it is closed."""
        file = self._desk.controller.project.absoluteFilePath()
        if file and Path(file).exists() and not os.access(file, os.W_OK):
            self._desk.messages.warn(
                tr(
                    "The project {file} is read-only: what you said of its layers is lost when it "
                    "is closed, unless you save it under another name."
                ).format(file=file)
            )

    def _on_read(self, outcome: Outcome, counts: Counter[str]) -> None:
        desk = self._desk
        if not outcome.ok:
            desk.tell_failure(outcome, tr("Reading was stopped."))
            return
        text = tr(
            "{read} rows read: {accepted} hazards ({repaired} repaired), {rejected} rejected."
        ).format(
            read=counts["READ"],
            accepted=counts["ACCEPTED"],
            repaired=counts["REPAIRED_COUNT"],
            rejected=counts["REJECTED_COUNT"],
        )
        actions = [Action(tr("Check them"), lambda: desk.controller.page_wanted.emit("hazards"))]
        bound = desk.controller.bound()
        if bound is not None:
            actions.append(self._own_style(bound.layer))
        if counts["REJECTED_COUNT"]:
            desk.messages.warn(text, outcome.log, actions)
        else:
            desk.messages.done(text, actions)
