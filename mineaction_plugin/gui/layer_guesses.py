# SPDX-License-Identifier: GPL-3.0-or-later
"""What each layer of the project could be: guessed one at a time, so that the window lives."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from qgis.core import Qgis, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from mineaction_plugin.adapters import bindings
from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.hazard.binding import (
    ASK_BELOW,
    Binding,
    FieldGuess,
    Guess,
    Role,
    guess,
)
from mineaction_plugin.gui.controller import Controller
from mineaction_plugin.gui.widgets.binding_words import attribute_title, in_words
from mineaction_plugin.translation import tr

SURE_ENOUGH = 0.5


@dataclass(frozen=True)
class Candidate:
    """How a layer would be read, why, and what only a person can say.

    Attributes:
        binding: role, and the fields and values that are sure enough.
        reasons: in the user's language, of the role and of each field.
        confidence: 0 to 1, of the whole.
        role_known: whether the signs say what the layer is.
        notes: attribute to its reason, or to the question about it.
        asked: attribute to the field that a person must confirm.
    """

    binding: Binding
    reasons: tuple[str, ...] = ()
    confidence: float = 1.0
    role_known: bool = True
    notes: Mapping[str, str] = field(default_factory=dict)
    asked: Mapping[str, str] = field(default_factory=dict)

    @property
    def looks_like(self) -> Role | None:
        """The role that may be offered without asking first; None: ask."""
        role = self.binding.role
        sure = role != Role.HAZARDS or self.confidence >= SURE_ENOUGH
        return role if self.role_known and sure else None


LIKELY = {Qgis.GeometryType.Polygon: 0, Qgis.GeometryType.Line: 1, Qgis.GeometryType.Point: 2}
"""The kinds of layers, and the order in which they are looked at."""


class LayerGuesses(QObject):
    """Keeps what was guessed while the layer keeps its shape."""

    guessed = pyqtSignal()

    def __init__(self, controller: Controller, parent: QObject) -> None:
        super().__init__(parent)
        self._controller = controller
        self._known: dict[tuple[str, str], Candidate] = {}
        self._waiting: deque[str] = deque()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._guess_next)

    @property
    def busy(self) -> bool:
        """Whether layers are still being looked at."""
        return bool(self._waiting)

    def of(self, layer: QgsVectorLayer) -> Candidate | None:
        """What the layer could be; None where nobody has looked yet."""
        return self._known.get(_key(layer))

    def want(self, layers: Sequence[QgsVectorLayer]) -> None:
        """Look at these layers soon; the likely ones first."""
        new = [layer for layer in layers if _key(layer) not in self._known]
        new.sort(key=lambda layer: LIKELY.get(layer.geometryType(), len(LIKELY)))
        self._waiting = deque(layer.id() for layer in new)
        if self._waiting:
            self._timer.start()

    def forget(self) -> None:
        """Other words are known now: look anew."""
        self._known.clear()

    def look(self, layer: QgsVectorLayer) -> Candidate:
        """What the layer could be, looked at now."""
        key = _key(layer)
        if key not in self._known:
            self._known[key] = self._candidate(layer)
        return self._known[key]

    def as_role(self, layer: QgsVectorLayer, role: Role) -> Candidate:
        """How the layer would be read in a role that somebody chose."""
        return _candidate_of(guess(bindings.describe(layer), self._controller.profile(), role))

    def _guess_next(self) -> None:
        layer_id = self._waiting.popleft() if self._waiting else ""
        layer = self._controller.project.mapLayer(layer_id)
        if isinstance(layer, QgsVectorLayer) and layer.isValid():
            self.look(layer)
        if not self._waiting:
            self._timer.stop()
        self.guessed.emit()

    def _candidate(self, layer: QgsVectorLayer) -> Candidate:
        """What was said of a layer of this shape, unless this one looks like another role."""
        guessed = guess(bindings.describe(layer), self._controller.profile())
        before = bindings.remembered(layer, self._controller.settings.bindings)
        unlike = before is not None and guessed.binding.role != before.role
        if before is None or (unlike and guessed.role_confidence >= ASK_BELOW):
            return _candidate_of(guessed)
        reason = tr("It has the fields of {layer}, which you bound before").format(
            layer=before.layer
        )
        return Candidate(replace(before, layer=layer.name()), (reason,))


def _candidate_of(guessed: Guess) -> Candidate:
    role_known = guessed.role_confidence >= ASK_BELOW
    reasons = guessed.reasons if role_known else guessed.reasons[1:]  # the first is of the role
    return Candidate(
        guessed.binding,
        tuple(translated(in_words(reason)) for reason in reasons),
        guessed.confidence,
        role_known,
        {
            **{a: translated(in_words(one.reason)) for a, one in guessed.fields.items()},
            **{a: _question(a, one) for a, one in guessed.asked.items()},
        },
        {a: one.field for a, one in guessed.asked.items()},
    )


def _question(attribute: str, one: FieldGuess) -> str:
    return tr("Is {attribute} in the field {field}? ({percent} % sure)").format(
        attribute=attribute_title(attribute),
        field=one.field,
        percent=round(100 * one.confidence),
    )


def _key(layer: QgsVectorLayer) -> tuple[str, str]:
    return layer.id(), bindings.signature(bindings.outline(layer))
