# SPDX-License-Identifier: GPL-3.0-or-later
"""Draw a hazard layer as mine action draws them, by its own fields and words."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    Qgis,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterVectorLayer,
    QgsVectorLayer,
)

from mineaction_plugin.adapters.errors import QgsProcessingException
from mineaction_plugin.processing.base import Parameters
from mineaction_plugin.processing.hazard_inputs import HazardAlgorithm, tell_guess
from mineaction_plugin.translation import tr

THEMES = ("screen", "print", "mono")


class StyleHazards(HazardAlgorithm):
    """`mineaction:stylehazards`."""

    ID = "stylehazards"
    ICON = "hazards"
    THEME = "THEME"
    STYLE_FILE = "STYLE_FILE"

    def title(self) -> str:
        return tr("Style hazards")

    def help(self) -> str:
        return tr(
            "Draws a hazard layer by two axes: the fill says the land class, the outline the "
            "status; markers say the contamination. A class or status that nobody knows is drawn "
            "loud. Themes: screen; print, over imagery and over white; mono, where patterns alone "
            "tell everything apart in grey.\n\n"
            "Writes a QGIS style file that works without this plugin. A layer of the open project "
            "gets the themes as named styles beside its own style, which stays. The layer's data "
            "is not changed. Colours, patterns and markers are those of the profile."
        )

    def flags(self) -> Qgis.ProcessingAlgorithmFlags:
        # It styles layers of the project, which live in the main thread.
        return super().flags() | Qgis.ProcessingAlgorithmFlag.NoThreading

    def initAlgorithm(self, _configuration: dict[str, Any] | None = None) -> None:
        self.addParameter(
            QgsProcessingParameterVectorLayer(
                self.INPUT, tr("Hazard layer"), [Qgis.ProcessingSourceType.VectorAnyGeometry]
            )
        )
        theme = QgsProcessingParameterEnum(
            self.THEME, tr("Theme"), list(THEMES), defaultValue=THEMES[0], usesStaticStrings=True
        )
        self.addParameter(theme)
        self.add_binding()
        self.add_profile()
        self.addParameter(
            QgsProcessingParameterFileDestination(
                self.STYLE_FILE,
                tr("Style file"),
                tr("QGIS styles (*.qml)"),
                optional=True,
                createByDefault=True,
            )
        )

    def compute(
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from mineaction_plugin.adapters import bindings
        from mineaction_plugin.adapters.always import always
        from mineaction_plugin.symbology import Theme, named_styles, style_hazard_layer

        layer = self.parameterAsVectorLayer(parameters, self.INPUT, context)
        if layer is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, self.INPUT))
        profile = self.profile(parameters, context)
        text = self.parameterAsString(parameters, self.BINDING, context)
        binding, guessed = bindings.resolved_for(layer, text, profile)
        if guessed is not None:
            tell_guess(guessed, feedback)
        theme = Theme(self.parameterAsEnumString(parameters, self.THEME, context))
        copy = always(layer.clone())
        style_hazard_layer(copy, binding, profile.palette, theme)
        path = self.parameterAsFileOutput(parameters, self.STYLE_FILE, context)
        if path:
            _save(copy, path)
        project = context.project()
        if project is not None and project.mapLayer(layer.id()) is layer:
            named_styles.add(layer, binding, profile.palette)
            named_styles.switch(layer, theme)
            feedback.pushInfo(
                tr("{layer} has the themes as styles beside its own.").format(layer=layer.name())
            )
        return {self.STYLE_FILE: path}


def _save(layer: QgsVectorLayer, path: str) -> None:
    """How it looks and nothing else: forms, names and actions of a layer are its owner's."""
    looks = (
        QgsMapLayer.StyleCategories()
        | QgsMapLayer.StyleCategory.Symbology
        | QgsMapLayer.StyleCategory.Labeling
        | QgsMapLayer.StyleCategory.Rendering
    )
    message, done = layer.saveNamedStyle(path, looks)
    if not done:
        raise QgsProcessingException(
            tr("The style file {path} could not be written: {reason}").format(
                path=path, reason=message
            )
        )
