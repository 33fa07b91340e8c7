# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies below the maps of orders: a basemap, imagery, or what the canvas shows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
    QgsProject,
    QgsRasterLayer,
)

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.errors import OrderError
from mineaction_plugin.processing.base import MineActionAlgorithm, Parameters
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from mineaction_plugin.packs.freezing import Below

BACKGROUNDS = ("none", "basemap", "canvas")
DRAWN_BY_ORDERS = ("TASKS", "HAZARDS", "BOUNDARY_POINTS", "WORKSITE_POINTS", "WORKSITE_LINES")
"""Parameters whose layers an order draws itself."""


class BelowInputs(MineActionAlgorithm):
    """The parameters, and what they mean."""

    BASEMAP = "BASEMAP"
    IMAGERY = "IMAGERY"
    BACKGROUND = "BACKGROUND"
    THEME_NAME = "THEME_NAME"
    ROTATION_DEG = "ROTATION_DEG"

    def add_below(self) -> None:
        """The two layers, and folded away the canvas in their place."""
        for name, title in (
            (self.BASEMAP, tr("Basemap")),
            (self.IMAGERY, tr("Imagery, for the sheet over imagery")),
        ):
            layer = QgsProcessingParameterRasterLayer(name, title, optional=True)
            self.addParameter(layer)  # noqa: QGS201 (each a name we give once)
        theme = tr("Map theme of the canvas (empty: the layers that are switched on)")
        self.add_hidden(
            QgsProcessingParameterEnum(
                self.BACKGROUND,
                tr("Below the maps"),
                list(BACKGROUNDS),
                defaultValue="basemap",
                usesStaticStrings=True,
            ),
            QgsProcessingParameterString(self.THEME_NAME, theme, "", optional=True),
            QgsProcessingParameterNumber(
                self.ROTATION_DEG,
                tr("Rotation of the canvas, for the maps of templates"),
                Qgis.ProcessingNumberParameterType.Double,
                defaultValue=0.0,
            ),
        )

    def add_hidden(self, *parameters: QgsProcessingParameterDefinition) -> None:
        """Parameters that a dialog keeps folded away."""
        for parameter in parameters:
            parameter.setFlags(parameter.flags() | Qgis.ProcessingParameterFlag.Advanced)
            self.addParameter(parameter)  # noqa: QGS201 (each a name we give once)

    def checkParameterValues(
        self, parameters: Parameters, context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """A layer that is gone is said with its remedy, where QGIS only says that it is gone."""
        fine, said = super().checkParameterValues(parameters, context)
        if fine:
            return True, said or ""
        gone = unopened(self, (self.BASEMAP, self.IMAGERY), parameters, context)
        return False, gone or said or ""

    def below(self, parameters: Parameters, context: QgsProcessingContext) -> Below:
        """What lies below the maps; the layers that an order draws itself do not.

        Raises:
            OrderError: a layer cannot be opened, or cannot lie below a map.
        """
        from mineaction_plugin.packs.layers import below_maps

        own = (
            self.parameterAsLayer(parameters, name, context)
            for name in DRAWN_BY_ORDERS
            if parameters.get(name) not in (None, "")
        )
        return below_maps(
            context.project() or QgsProject(),
            self.parameterAsEnumString(parameters, self.BACKGROUND, context),
            str(self.parameterAsString(parameters, self.THEME_NAME, context)).strip(),
            turn_deg=self.parameterAsDouble(parameters, self.ROTATION_DEG, context),
            basemap=raster_of(self, parameters, self.BASEMAP, context),
            imagery=raster_of(self, parameters, self.IMAGERY, context),
            own=[layer for layer in own if layer is not None],
        )


def raster_of(
    algorithm: QgsProcessingAlgorithm,
    parameters: Parameters,
    name: str,
    context: QgsProcessingContext,
) -> QgsRasterLayer | None:
    """The layer of a raster parameter; None where nothing is given.

    Raises:
        OrderError: what is given cannot be opened.
    """
    layer = algorithm.parameterAsRasterLayer(parameters, name, context)
    given = parameters.get(name)
    if layer is None and given not in (None, ""):
        raise OrderError(
            "{parameter}: {name} cannot be opened as a raster layer. Is the file, or the "
            "server, still there?",
            parameter=name,
            name=str(given),
        )
    return layer


def unopened(
    algorithm: QgsProcessingAlgorithm,
    names: Sequence[str],
    parameters: Parameters,
    context: QgsProcessingContext,
) -> str:
    """A sentence on the first of these raster parameters that cannot be opened, else nothing."""
    try:
        for name in names:
            raster_of(algorithm, parameters, name, context)
    except OrderError as error:
        return translated(error)
    return ""
