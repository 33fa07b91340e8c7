# SPDX-License-Identifier: GPL-3.0-or-later
"""An expression function: what QGIS asks of one, and which parameters each of ours has."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionFunction,
    QgsExpressionNodeFunction,
)

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.adapters.expressions.help_texts import help_of
from mineaction_plugin.adapters.expressions.names import ProjectNames
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.translation import tr

Parameter = QgsExpressionFunction.Parameter
CRS = ("crs", True)
PARAMETERS: dict[str, tuple[tuple[str, bool], ...]] = {
    "mgrs": (CRS, ("precision_m", True)),
    "utm": (CRS, ("zone", True)),
    "dms": (CRS, ("decimals", True)),
    "declination": (("date", False), CRS),
    "convergence": (CRS, ("zone", True)),
    "place_in_words": (CRS,),
}
"""What follows the geometry: each name, and whether it may be left out."""


class PlaceFunction(QgsExpressionFunction):
    """Says something about a position; NULL gives NULL, and what is wrong gets a sentence."""

    def __init__(self, name: str, profile: Callable[[], str], names: ProjectNames) -> None:
        rest = [Parameter(each, optional) for each, optional in PARAMETERS[name]]
        parameters = [Parameter("geometry"), *rest]
        text = help_of(name, [each.name() for each in parameters])
        super().__init__(name, parameters, tr("Mine action"), text)
        self._profile = profile
        self._names = names

    def usesGeometry(self, _node: QgsExpressionNodeFunction | None) -> bool:  # noqa: N802 (QGIS calls it so)
        """The geometry of the row is needed."""
        return True

    def referencedColumns(self, _node: QgsExpressionNodeFunction | None) -> set[str]:  # noqa: N802 (QGIS calls it so)
        """No field of the row is needed by itself."""
        return set()

    def isStatic(self, *_what: object) -> bool:  # noqa: N802 (QGIS calls it so)
        """Never: what has a name, and the profile's change of datum, change while it is in use."""
        return False

    def func(
        self,
        values: Iterable[Any],
        context: QgsExpressionContext | None,
        parent: QgsExpression | None,
        _node: QgsExpressionNodeFunction | None,
    ) -> object:
        """Called by QGIS for each row; it never raises."""
        from mineaction_plugin.adapters.expressions.answers import (  # noqa: PLC0415 (heavy)
            Asked,
            answer,
        )

        given = [each for each, _ in PARAMETERS[self.name()]]
        geometry, *others = values
        asked = Asked(
            geometry,
            dict(zip(given, others, strict=False)),
            context,
            self._profile(),
            self._names,
        )
        try:
            return answer(self.name(), asked)
        except MineActionError as error:
            if parent is not None:
                parent.setEvalErrorString(f"{self.name()}: {translated(error)}")
        return None
