# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts the plugin into QGIS, and takes it out again.

Only this module holds `iface` and reaches for the project; it hands out narrow things. Whatever
is put in adds its own undoing to one list, and `unload` is that list backwards. Nothing heavy is
imported here: the dock's content and the options page are made when they are first shown.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtWidgets import QAction, QWidget

from mineaction_plugin.adapters.always import always
from mineaction_plugin.gui.docks.boundary_dock import BoundaryDock
from mineaction_plugin.gui.docks.mine_action_dock import MineActionDock
from mineaction_plugin.gui.messages import Messages
from mineaction_plugin.gui.print_frame.lazy import LazyPrintFrame
from mineaction_plugin.gui.requirements import missing, sentence
from mineaction_plugin.icons import icon
from mineaction_plugin.settings import PLUGIN, Settings
from mineaction_plugin.translation import tr, translator_for

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

MENU = "Mine Action"


class MineActionPlugin:
    """What QGIS talks to."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self._iface = iface
        self._undo: list[Callable[[], None]] = []
        self._refused_functions: list[str] = []

    def initProcessing(self) -> None:  # noqa: N802 (QGIS calls it so)
        """Register the algorithms; qgis_process calls this, with no window."""
        from mineaction_plugin.processing.provider import MineActionProvider  # noqa: PLC0415

        registry = always(QgsApplication.processingRegistry())
        provider = MineActionProvider(" ".join(sentence(gap) for gap in missing()))
        if registry.addProvider(provider):
            self._undo.append(lambda: _ignore(registry.removeProvider(provider)))
        self._register_expressions()

    def _register_expressions(self) -> None:
        """Add the functions of expressions, also where there is no window."""
        from mineaction_plugin.adapters.expressions import ExpressionFunctions  # noqa: PLC0415

        functions = ExpressionFunctions(always(QgsProject.instance()), _profile_name)
        self._undo.append(functions.unregister)
        self._refused_functions = functions.register()

    def initGui(self) -> None:  # noqa: N802 (QGIS calls it so)
        """Put translator, algorithms, dock, action and options page into the window."""
        iface = self._iface
        if iface is None:
            return
        window = always(iface.mainWindow())
        self._install_translator()
        self.initProcessing()
        settings = Settings()
        self._undo.append(settings.close)
        messages = Messages(
            always(iface.messageBar()), lambda *texts: self._details(window, settings, *texts)
        )
        dock = self._add_dock(iface, settings, messages)
        self._add_action(iface, dock)
        self._add_boundary_dock(iface, dock)
        self._add_print_frame(iface, dock)
        self._add_options(iface, settings, dock)
        for gap in missing():
            messages.warn(sentence(gap))
        for name in self._refused_functions:
            messages.warn(
                tr(
                    "Another plugin has the expression function {name}: in expressions the name "
                    "stands for that one, not for that of Mine Action."
                ).format(name=name)
            )

    def unload(self) -> None:
        """Undo everything that was put in, last things first."""
        while self._undo:
            self._undo.pop()()

    def _install_translator(self) -> None:
        translator = translator_for(QgsApplication.locale())
        if translator is not None:
            QCoreApplication.installTranslator(translator)
            self._undo.append(lambda: _ignore(QCoreApplication.removeTranslator(translator)))

    def _add_dock(
        self, iface: QgisInterface, settings: Settings, messages: Messages
    ) -> MineActionDock:
        dock = MineActionDock(
            always(QgsProject.instance()),
            always(iface.mapCanvas()),
            settings,
            messages,
            always(iface.mainWindow()),
        )
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
        dock.fill_when_opened()

        def take_out() -> None:
            dock.close_content()
            iface.removeDockWidget(dock)
            dock.deleteLater()

        self._undo.append(take_out)
        return dock

    def _add_action(self, iface: QgisInterface, dock: MineActionDock) -> None:
        action = QAction(icon("mineaction"), tr("Mine Action"), iface.mainWindow())
        action.setObjectName("MineActionOpenDock")
        action.setToolTip(tr("Show or hide the Mine Action dock"))
        action.setCheckable(True)
        dock.setToggleVisibilityAction(action)
        iface.addPluginToMenu(MENU, action)
        iface.addToolBarIcon(action)

        def take_out() -> None:
            iface.removeToolBarIcon(action)
            iface.removePluginMenu(MENU, action)
            action.deleteLater()

        self._undo.append(take_out)

    def _add_boundary_dock(self, iface: QgisInterface, main: MineActionDock) -> None:
        """The wide dock at the bottom, with its own action beside the other one."""
        dock = BoundaryDock(lambda: main.filled().desk, always(iface.mainWindow()))
        iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        dock.fill_when_opened()
        main.boundary_wanted.connect(dock.show_up)
        action = QAction(icon("boundary"), tr("Boundary"), iface.mainWindow())
        action.setObjectName("MineActionOpenBoundary")
        action.setToolTip(tr("Show or hide the table of a task's boundary points"))
        action.setCheckable(True)
        dock.setToggleVisibilityAction(action)
        iface.addPluginToMenu(MENU, action)
        iface.addToolBarIcon(action)

        def take_out() -> None:
            iface.removeToolBarIcon(action)
            iface.removePluginMenu(MENU, action)
            action.deleteLater()
            dock.close_content()
            iface.removeDockWidget(dock)
            dock.deleteLater()

        self._undo.append(take_out)

    def _add_print_frame(self, iface: QgisInterface, main: MineActionDock) -> None:
        """A sheet at a fixed scale to drag over the map; made when it is first wanted."""
        action = QAction(icon("print_frame"), tr("Print frame"), iface.mainWindow())
        action.setObjectName("MineActionPrintFrame")
        action.setToolTip(tr("Drag a sheet at a fixed scale over the map and print it"))
        action.setCheckable(True)
        frame = LazyPrintFrame(main, action)
        action.triggered.connect(frame.toggle)
        iface.addPluginToMenu(MENU, action)
        iface.addToolBarIcon(action)

        def take_out() -> None:
            frame.close_down()
            iface.removeToolBarIcon(action)
            iface.removePluginMenu(MENU, action)
            action.deleteLater()

        self._undo.append(take_out)

    def _add_options(self, iface: QgisInterface, settings: Settings, dock: MineActionDock) -> None:
        from mineaction_plugin.gui.options import OptionsFactory  # noqa: PLC0415

        factory = OptionsFactory(settings, icon("mineaction"), dock.settings_applied)
        iface.registerOptionsWidgetFactory(factory)
        self._undo.append(lambda: iface.unregisterOptionsWidgetFactory(factory))

    def _details(self, window: QWidget, settings: Settings, text: str, details: str) -> None:
        """Show the longer text of a message, with what runs here below it."""
        from mineaction_plugin.gui.diagnostics import diagnostics  # noqa: PLC0415
        from mineaction_plugin.gui.dialogs.details import DetailsDialog  # noqa: PLC0415

        DetailsDialog(text, details, diagnostics(settings.profile.value()), window).show()


def _profile_name() -> str:
    """The profile of the user, whose changes of datum hold; also where there is no window."""
    return str(QgsSettings().value(f"plugins/{PLUGIN}/profile", "imas") or "imas")


def _ignore(_result: object) -> None:
    """Let go of what a call gives back, so that it can stand in the list of undoings."""
