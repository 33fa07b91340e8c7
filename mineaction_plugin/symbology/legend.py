# SPDX-License-Identifier: GPL-3.0-or-later
"""The legend of a styled layer in the layer tree: grouped by axis, each thing said once.

The markers far out repeat class and status in every pair; the tree's legend, and so a print
layout's, which follows it, has one marker a class and every status once. What the analyst had set
is put back with their own style.
"""

from __future__ import annotations

from qgis.core import QgsLayerTreeLayer, QgsMapLayerLegendUtils, QgsVectorLayer

ORDER = "legend/node-order"
"""Where QGIS keeps which entries of a layer's legend are shown."""
OWN_ORDER = "mineaction/own-legend-node-order"


def tidy(layer: QgsVectorLayer) -> None:
    """Show the entries of the axes only, where the layer stands in a project's tree."""
    node = _node(layer)
    renderer = layer.renderer()
    if node is None or renderer is None:
        return
    if node.customProperty(OWN_ORDER) is None:
        node.setCustomProperty(OWN_ORDER, str(node.customProperty(ORDER) or ""))
    keys = [item.ruleKey() for item in renderer.legendSymbolItems()]
    left_out = _repeated(keys)
    shown = [place for place, key in enumerate(keys) if key not in left_out]
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, shown)
    _tell(layer)


def _repeated(keys: list[str]) -> set[str]:
    """The markers far out that say nothing new, and the headings of their classes."""
    headings = [key for key in keys if key.startswith("far ") and key.count(" ") == 1]
    repeated = set(headings)
    for place, heading in enumerate(headings):
        pairs = [key for key in keys if key.startswith(f"{heading} ")]
        plain = next((key for key in pairs if key.endswith(" status open")), pairs[-1])
        if place:
            repeated.update(key for key in pairs if key != plain)
    return repeated


def as_it_was(layer: QgsVectorLayer) -> None:
    """Show the entries that the analyst had."""
    node = _node(layer)
    if node is None or node.customProperty(OWN_ORDER) is None:
        return
    own = str(node.customProperty(OWN_ORDER))
    node.removeCustomProperty(OWN_ORDER)
    if own:
        node.setCustomProperty(ORDER, own)
    else:
        node.removeCustomProperty(ORDER)
    _tell(layer)


def _node(layer: QgsVectorLayer) -> QgsLayerTreeLayer | None:
    project = layer.project()
    root = None if project is None else project.layerTreeRoot()
    return None if root is None else root.findLayer(layer.id())


def _tell(layer: QgsVectorLayer) -> None:
    legend = layer.legend()
    if legend is not None:
        legend.itemsChanged.emit()
