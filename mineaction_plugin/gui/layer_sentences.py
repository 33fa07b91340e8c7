# SPDX-License-Identifier: GPL-3.0-or-later
"""What the page "Layers" says of how things stand."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsProject, QgsVectorLayer

from mineaction_plugin.adapters import bindings
from mineaction_plugin.core.hazard.binding import Role
from mineaction_plugin.gui.controller import Controller
from mineaction_plugin.gui.layer_guesses import Candidate
from mineaction_plugin.gui.rows import count
from mineaction_plugin.gui.widgets.binding_words import role_title
from mineaction_plugin.translation import tr


def state(
    controller: Controller,
    layers: Sequence[QgsVectorLayer],
    likely: QgsVectorLayer | None,
    found: Candidate | None,
    *,
    looking: bool,
) -> str:
    """Where the hazards come from, or could come from.

    Args:
        controller: knows what is bound.
        layers: the analyst's own.
        likely: the likeliest of those that are not bound, None for none.
        found: what it could be.
        looking: whether nobody has looked at all of them yet.
    """
    bound = controller.bound_as(Role.HAZARDS)
    if bound:
        return tr("Hazards come from {layers}.").format(
            layers=", ".join(_with_rows(one.layer) for one in bound)
        )
    if not layers and bindings.missing(controller.project):
        return tr("No layer of this project can be read here.")
    if not layers:
        return tr(
            "This project has no layer yet that could hold hazards. Add the hazard layer that "
            "your database gave you (menu Layer, Add Layer): it is recognised here."
        )
    role = found.looks_like if found is not None else None
    if looking:
        return tr("Looking at {n} layers…").format(n=count(len(layers)))
    if likely is not None and role is not None:
        says = tr("{layer} looks like {role} ({rows} rows).").format(
            layer=likely.name(), role=role_title(role), rows=count(likely.featureCount())
        )
    else:
        says = tr("None looks like hazards for sure: choose the layer and say what it holds.")
    return tr("No hazards bound yet. Layers of this project: {n}. {says}").format(
        n=count(len(layers)), says=says
    )


def missing(project: QgsProject) -> tuple[list[str], bool]:
    """Name the bindings whose layer is not here; they are kept, whatever happens.

    Returns:
        the sentences, and whether some of the layers were removed from the project.
    """
    lost = bindings.missing(project)
    lines = [
        (
            tr("⚠ {layer} was removed from the project. What you said of it is kept.")
            if one.gone
            else tr(
                "⚠ The data of {layer} is not on this machine. What you said of it is kept; "
                "bring the file, or right-click the layer and choose Change Data Source."
            )
        ).format(layer=one.layer or tr("A layer"))
        for one in lost
    ]
    return lines, any(one.gone for one in lost)


def _with_rows(layer: QgsVectorLayer) -> str:
    return tr("{layer} ({rows} rows)").format(layer=layer.name(), rows=count(layer.featureCount()))
