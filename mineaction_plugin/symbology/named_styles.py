# SPDX-License-Identifier: GPL-3.0-or-later
"""The themes as named styles of a layer; the analyst's own style stays and is one click away.

QGIS keeps all styles of a layer with it in the project and switches between them without reading
the data anew. Which style is of which theme is kept in the style itself, so that it is found
whatever its name, in whatever language that was given.
"""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsFeatureRenderer, QgsMapLayerStyleManager, QgsVectorLayer
from qgis.PyQt.QtXml import QDomDocument

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.hazard.binding.model import Binding
from mineaction_plugin.core.terms.profile import Palette
from mineaction_plugin.symbology import legend
from mineaction_plugin.symbology.hazard_layer import style_hazard_layer
from mineaction_plugin.symbology.theme import Theme
from mineaction_plugin.translation import tr

THEME = "mineaction/theme"
OWN = "mineaction/own-style"


def add(
    layer: QgsVectorLayer, binding: Binding | None, palette: Palette, task_state: str = ""
) -> None:
    """Give the layer one named style a theme, made anew where there are some already.

    The style that is current stays current.
    """
    manager = always(layer.styleManager())
    shown = current(layer)
    own(layer)
    for name in _names(layer).values():
        manager.removeStyle(name)  # noqa: QGS201 (it is there: the manager just named it)
    own_name = manager.currentStyle()
    for theme, title in titles().items():
        name = _free(manager, title)
        manager.addStyleFromLayer(name)  # noqa: QGS201 (the name is free)
        manager.setCurrentStyle(name)  # noqa: QGS201 (just added)
        layer.setCustomProperty(THEME, theme.value)
        layer.setCustomProperty(OWN, own_name)
        style_hazard_layer(layer, binding, palette, theme, task_state)
        manager.setCurrentStyle(own_name)  # noqa: QGS201 (it was current before)
    legend.as_it_was(layer)
    if shown is not None:
        switch(layer, shown)


def switch(layer: QgsVectorLayer, theme: Theme) -> None:
    """Draw the layer in a theme that was added.

    Raises:
        KeyError: the layer has no style of that theme.
    """
    if current(layer) is theme:
        return
    _show(layer, _names(layer)[theme])
    legend.tidy(layer)


def own(layer: QgsVectorLayer) -> None:
    """Draw the layer as the analyst had it before the themes; nothing to do where it is so."""
    if current(layer) is None:
        return
    manager = always(layer.styleManager())
    name = str(layer.customProperty(OWN) or "")
    themed = set(_names(layer).values())
    if name not in manager.styles() or name in themed:
        name = next((other for other in manager.styles() if other not in themed), "")
    if name:
        _show(layer, name)
    else:
        _make_plain(layer, manager)
    legend.as_it_was(layer)


def current(layer: QgsVectorLayer) -> Theme | None:
    """The theme that the layer is drawn in; None: a style of the analyst's."""
    word = layer.customProperty(THEME)
    return Theme(word) if word in set(Theme) else None


def available(layer: QgsVectorLayer) -> tuple[Theme, ...]:
    """The themes that the layer has styles of."""
    return tuple(theme for theme in Theme if theme in _names(layer))


def titles() -> Mapping[Theme, str]:
    """What the named styles are called."""
    return {
        Theme.SCREEN: tr("Mine action: screen"),
        Theme.PRINT: tr("Mine action: print"),
        Theme.MONO: tr("Mine action: grey print"),
    }


def _make_plain(layer: QgsVectorLayer, manager: QgsMapLayerStyleManager) -> None:
    """The analyst took every style of theirs away: QGIS's plain one stands in."""
    name = _free(manager, tr("own style"))
    manager.addStyleFromLayer(name)  # noqa: QGS201 (the name is free)
    _show(layer, name)
    layer.removeCustomProperty(THEME)
    layer.setRenderer(QgsFeatureRenderer.defaultRenderer(layer.geometryType()))
    layer.setLabelsEnabled(False)


def _show(layer: QgsVectorLayer, name: str) -> None:
    always(layer.styleManager()).setCurrentStyle(name)  # noqa: QGS201 (callers name one that is)
    layer.triggerRepaint()
    layer.emitStyleChanged()


def _names(layer: QgsVectorLayer) -> dict[Theme, str]:
    """The name of the style of each theme."""
    manager = always(layer.styleManager())
    found: dict[Theme, str] = {}
    for name in manager.styles():
        theme = current(layer) if name == manager.currentStyle() else _theme_in(manager, name)
        if theme is not None:
            found[theme] = name
    return found


def _theme_in(manager: QgsMapLayerStyleManager, name: str) -> Theme | None:
    document = QDomDocument()
    document.setContent(manager.style(name).xmlData())
    options = document.elementsByTagName("Option")
    for place in range(options.size()):
        option = options.at(place).toElement()
        if option.attribute("name") == THEME and option.attribute("value") in set(Theme):
            return Theme(option.attribute("value"))
    return None


def _free(manager: QgsMapLayerStyleManager, title: str) -> str:
    """The title, with a number where the analyst has a style of that name."""
    taken = set(manager.styles())
    number = 2
    name = title
    while name in taken:
        name, number = f"{title} {number}", number + 1
    return name
