# SPDX-License-Identifier: GPL-3.0-or-later
"""Expression functions for the office's own layouts and labels, group "Mine action".

They are registered and taken out again with the plugin. Nothing heavy is imported before the
first of them is evaluated.
"""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsExpression, QgsProject

from mineaction_plugin.adapters.expressions.function import PARAMETERS, PlaceFunction
from mineaction_plugin.adapters.expressions.names import ProjectNames


class ExpressionFunctions:
    """The registered functions; QGIS keeps no reference to them, so this must live as long."""

    def __init__(self, project: QgsProject, profile: Callable[[], str]) -> None:
        """Make the functions.

        Args:
            project: whose hazards and settlements name places.
            profile: gives the name or the path of the programme's profile.
        """
        self._names = ProjectNames(project)
        self._made = [PlaceFunction(name, profile, self._names) for name in PARAMETERS]
        self._registered: list[PlaceFunction] = []

    def register(self) -> list[str]:
        """Register them all.

        Returns:
            The names that QGIS refused, because another plugin has a function of that name.
        """
        refused = []
        for function in self._made:
            known = QgsExpression.isFunctionName(function.name())
            if known or not QgsExpression.registerFunction(function):
                refused.append(function.name())
            else:
                self._registered.append(function)
        return refused

    def unregister(self) -> None:
        """Take out what was registered, the last one first."""
        while self._registered:
            if not QgsExpression.unregisterFunction(self._registered[-1].name()):
                break  # QGIS still holds it, so it must go on living
            self._registered.pop()
        self._names.close()
