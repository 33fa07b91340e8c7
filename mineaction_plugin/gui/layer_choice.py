# SPDX-License-Identifier: GPL-3.0-or-later
"""Which layer the page "Layers" is about: the user's choice, or the one that matters most."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import QgsIconUtils, QgsVectorLayer

from mineaction_plugin.core.hazard.binding import Binding, Role
from mineaction_plugin.gui.layer_guesses import LayerGuesses
from mineaction_plugin.gui.rows import count
from mineaction_plugin.gui.widgets.binding_words import role_title
from mineaction_plugin.gui.widgets.layer_list import LayerRow
from mineaction_plugin.translation import tr

Kept = Mapping[str, Binding | None]
"""Layer id to what the project keeps for the layer."""


class LayerChoice:
    """Stays with what the user chose while that layer is there."""

    def __init__(self, guesses: LayerGuesses) -> None:
        self._guesses = guesses
        self._by_hand = False
        self.layer_id = ""

    def take(self, layer_id: str) -> None:
        """The user chose this layer."""
        self.layer_id, self._by_hand = layer_id, True

    def choose(self, layers: Sequence[QgsVectorLayer], kept: Kept) -> None:
        """Where the user chose none: the bound hazards, else the likeliest layer."""
        if self.layer_id not in kept:
            self.layer_id, self._by_hand = "", False
        if self._by_hand:
            return
        bound = [layer for layer in layers if (b := kept[layer.id()]) and b.role == Role.HAZARDS]
        candidates = [*bound, self.likeliest(layers, kept), *layers]
        if self.looking(layers) and not bound:
            candidates = []  # the button must not change its layer under somebody's hand
        self.layer_id = next((layer.id() for layer in candidates if layer is not None), "")

    def looking(self, layers: Sequence[QgsVectorLayer]) -> bool:
        """Whether nobody has looked at all of them yet."""
        return any(self._guesses.of(layer) is None for layer in layers)

    def likeliest(self, layers: Sequence[QgsVectorLayer], kept: Kept) -> QgsVectorLayer | None:
        """The layer that is most likely hazards, of those that play no role yet."""
        known = [
            (layer, found)
            for layer in layers
            if kept[layer.id()] is None and (found := self._guesses.of(layer))
        ]
        best = max(
            known,
            key=lambda pair: (pair[1].looks_like == Role.HAZARDS, pair[1].confidence),
            default=None,
        )
        return best[0] if best is not None else None

    def rank(self, layer: QgsVectorLayer, kept: Binding | None) -> int:
        """Hazards first, then what plays a role, then what could play one."""
        found = self._guesses.of(layer)
        known = found is not None and found.role_known
        role = kept.role if kept else found.binding.role if found and known else None
        return 2 * (kept is None) + (role != Role.HAZARDS) + (role is None)

    def row(self, layer: QgsVectorLayer, kept: Binding | None) -> LayerRow:
        """The layer's line in the list."""
        found = self._guesses.of(layer)
        if kept is not None:
            role = tr("{role} ✓").format(role=role_title(kept.role))
        elif found is not None and found.role_known:
            role = tr("{role} ?").format(role=role_title(found.binding.role))
        else:
            role = "…" if found is None and self._guesses.busy else "–"
        rows = layer.featureCount()
        return LayerRow(
            layer.id(),
            layer.name(),
            role,
            count(rows) if rows >= 0 else "",
            icon=QgsIconUtils.iconForLayer(layer),
        )
