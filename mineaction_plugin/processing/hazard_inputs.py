# SPDX-License-Identifier: GPL-3.0-or-later
"""What the algorithms on hazards share: a layer, its binding, and what there is to say of both."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterString,
)

from mineaction_plugin.adapters.errors import QgsProcessingException
from mineaction_plugin.processing.base import MineActionAlgorithm, Parameters
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.adapters.layers import LayerColumns
    from mineaction_plugin.core.errors import Message
    from mineaction_plugin.core.hazard.binding import Binding, Guess
    from mineaction_plugin.core.hazard.reading import Unmapped
    from mineaction_plugin.core.hazard.table import Rows

FEW = 20
"""So many lines of one kind go to the log; the rest is counted."""


@dataclass(frozen=True)
class HazardInput:
    """A layer as the core reads it, and how."""

    rows: Rows
    binding: Binding
    kind: str
    """Its kind of geometry: "polygon", "line", "point" or "none"."""


class HazardAlgorithm(MineActionAlgorithm):
    """An algorithm whose INPUT is a layer of hazards that a binding explains."""

    GROUP_ID = "hazards"
    INPUT = "INPUT"
    BINDING = "BINDING"
    _kept: Binding | None = None
    """What the project keeps as the binding of INPUT."""

    def group_title(self) -> str:
        return tr("Hazards")

    def add_binding(self) -> None:
        parameter = QgsProcessingParameterString(
            self.BINDING,
            tr("Binding (JSON: which field carries what; guessed when empty)"),
            multiLine=True,
            optional=True,
        )
        parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
        self.addParameter(parameter)

    def prepareAlgorithm(
        self, parameters: Parameters, context: QgsProcessingContext, _feedback: object
    ) -> bool:
        # The project's layers are looked at here, in the main thread, and not later.
        self._kept = kept_binding(self, parameters, self.INPUT, context)
        return True

    def read_hazards(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> HazardInput:
        """Read INPUT whole, and find the binding to read it by."""
        from mineaction_plugin.adapters import bindings
        from mineaction_plugin.core.hazard.binding import Role

        columns = self.read_lonlat(parameters, self.INPUT, context, feedback)
        if columns is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.INPUT))
        columns = named(columns, parameters[self.INPUT])
        kind = self.kind_of(parameters, self.INPUT, context)
        text = self.parameterAsString(parameters, self.BINDING, context)
        binding, guessed = bindings.resolved(
            text, self._kept, columns, kind, self.profile(parameters, context)
        )
        if guessed is not None:
            tell_guess(guessed, feedback)
        return HazardInput(bindings.rows_of(columns), replace(binding, role=Role.HAZARDS), kind)

    def kind_of(self, parameters: Parameters, name: str, context: QgsProcessingContext) -> str:
        """The kind of geometry of a layer parameter."""
        from qgis.core import QgsWkbTypes

        from mineaction_plugin.adapters.bindings import kind_of

        source = self.source(parameters, name, context)
        return kind_of(QgsWkbTypes.geometryType(source.wkbType()))


def kept_binding(
    algorithm: MineActionAlgorithm, parameters: Parameters, name: str, context: QgsProcessingContext
) -> Binding | None:
    """What the project keeps as the binding of a layer parameter; for the main thread."""
    from mineaction_plugin.adapters.binding_store import stored

    layer = algorithm.layer_of(parameters, name, context)
    return None if layer is None else stored(layer)


def named(columns: LayerColumns, given: object) -> LayerColumns:
    """A layer of a file under its own name; QGIS gives it that of the file."""
    _, mark, name = str(given).partition("|layername=")
    return replace(columns, name=name.partition("|")[0]) if mark else columns


def tell_guess(guessed: Guess, feedback: QgsProcessingFeedback) -> None:
    """Say what was guessed and why, so that it can be corrected."""
    from mineaction_plugin.adapters.errors import translated
    from mineaction_plugin.core.hazard.binding import to_json

    feedback.pushInfo(
        tr("The binding was guessed ({percent} % sure):").format(
            percent=round(100 * guessed.confidence)
        )
    )
    for reason in guessed.reasons:
        feedback.pushInfo("  " + translated(reason))
    for one in guessed.asked.values():
        feedback.pushInfo(
            tr("  Not sure enough to be used ({percent} %): {reason}").format(
                percent=round(100 * one.confidence), reason=translated(one.reason)
            )
        )
    feedback.pushInfo(tr("To correct it, give this as BINDING, changed:"))
    feedback.pushInfo("  " + to_json(guessed.binding))


def tell_values(
    unmapped: tuple[Unmapped, ...], notes: tuple[Message, ...], feedback: QgsProcessingFeedback
) -> None:
    """Say which words no one knows, and what was noticed about ids and numbers."""
    from mineaction_plugin.adapters.errors import translated

    for entry in unmapped[:FEW]:
        feedback.pushWarning(
            tr("{field}: the word “{word}” ({rows} rows) is not in the binding: unknown.").format(
                field=entry.field, word=entry.word, rows=entry.rows
            )
        )
    if len(unmapped) > FEW:
        feedback.pushWarning(
            tr("… and {count} more words that are not in the binding.").format(
                count=len(unmapped) - FEW
            )
        )
    for note in notes:
        feedback.pushWarning(translated(note) + ".")


def tell_layer(found: HazardInput, feedback: QgsProcessingFeedback) -> None:
    """Say it when there is nothing, or nothing of the right kind, to work on."""
    if len(found.rows) == 0:
        feedback.pushWarning(tr("{layer} has no rows.").format(layer=found.rows.name))
    elif found.kind != "polygon":
        feedback.pushWarning(
            tr("{layer} is no layer of polygons (its geometry: {kind}).").format(
                layer=found.rows.name, kind=found.kind
            )
        )
