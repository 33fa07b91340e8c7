# SPDX-License-Identifier: GPL-3.0-or-later
"""The print frame as a whole: the tool, its bar, and the printing of the sheet it lies on."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsExpressionContextUtils,
    QgsProcessingContext,
    QgsProject,
)
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import QObject, QStandardPaths, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QApplication

from mineaction_plugin.adapters.always import always
from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.jobs import JobFeedback
from mineaction_plugin.gui.map_tools.positions import MapPositions
from mineaction_plugin.gui.messages import Action
from mineaction_plugin.gui.print_frame.bar import PrintFrameBar
from mineaction_plugin.gui.print_frame.state import FrameState
from mineaction_plugin.gui.print_frame.tool import PrintFrameTool
from mineaction_plugin.translation import tr


class PrintFrame(QObject):
    """On and off the map; it remembers its paper, scale and place while QGIS runs."""

    active_changed = pyqtSignal(bool)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._canvas: QgsMapCanvas = desk.canvas
        self._project: QgsProject = desk.controller.project
        self._before: QgsMapTool | None = None
        self._tool: PrintFrameTool | None = None
        self._bar: PrintFrameBar | None = None
        self._last: FrameState | None = None
        self._canvas.mapToolSet.connect(self._on_tool_set)

    @property
    def tool(self) -> PrintFrameTool | None:
        """The tool while the frame is on the map."""
        return self._tool

    def start(self) -> None:
        """Put the frame into the middle of the map."""
        if self._tool is not None:
            return
        try:
            positions = MapPositions(
                self._canvas,
                self._project,
                lambda: self._desk.controller.profile().datum_operations,
            )
            centre = positions.lonlat(self._canvas.extent().center())
        except MineActionError as error:
            self._desk.messages.failed(translated(error))
            self.active_changed.emit(False)
            return
        state = FrameState(centre)
        if self._last is not None:
            old = self._last
            state = FrameState(
                centre, old.scale, old.paper, old.orientation, old.turned_deg, old.grid
            )
        self._before = self._canvas.mapTool()
        self._tool = tool = PrintFrameTool(self._canvas, positions, state)
        self._bar = bar = PrintFrameBar(self._canvas, state)
        tool.moved.connect(bar.show_state)
        tool.print_pressed.connect(self.print_sheet)
        tool.given_up.connect(self.stop)
        tool.refused.connect(lambda error: self._desk.messages.note(translated(error)))
        bar.changed.connect(tool.show)
        bar.print_pressed.connect(self.print_sheet)
        bar.close_pressed.connect(self.stop)
        self._canvas.setMapTool(tool)
        self._canvas.setFocus()
        self.active_changed.emit(True)

    def stop(self) -> None:
        """Take the frame off the map and give back the tool that was there before."""
        if self._tool is None:
            return
        before = self._before
        tool = self._take_off()
        if self._canvas.mapTool() is tool:
            if before is not None:
                self._canvas.setMapTool(before)
            else:
                self._canvas.unsetMapTool(tool)
        tool.deleteLater()

    def close_down(self) -> None:
        """Before the plugin goes."""
        self.stop()
        self._canvas.mapToolSet.disconnect(self._on_tool_set)

    def print_sheet(self) -> None:
        """Print the sheet that the frame lies on, into the folder of the packs."""
        if self._tool is None:
            return
        state = self._tool.state
        path = self._folder() / _file_name(state)
        parameters = {
            **state.parameters(),
            "TITLE": self._project.title() or self._project.baseName(),
            "PROFILE": str(self._desk.settings.profile.value() or ""),
            "OUTPUT": str(path),
        }
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            fault = self._run(parameters)
        finally:
            QApplication.restoreOverrideCursor()
        if fault:
            self._desk.messages.failed(fault)
            return
        self._desk.messages.done(
            tr("The sheet was printed: {file}").format(file=path.name),
            [
                Action(tr("Open"), lambda: self._desk.open_file(str(path))),
                Action(tr("Folder"), lambda: self._desk.open_file(str(path.parent))),
            ],
        )

    def _run(self, parameters: dict[str, object]) -> str:
        """Run the algorithm here, because it prints; why it failed, or nothing."""
        registry = always(QgsApplication.processingRegistry())
        algorithm = registry.createAlgorithmById("mineaction:onesheet")
        if algorithm is None:
            return tr("The step {id} is not available here.").format(id="mineaction:onesheet")
        context, feedback = QgsProcessingContext(), JobFeedback()
        context.setProject(self._project)
        scopes = QgsExpressionContextUtils.globalProjectLayerScopes(None)
        for scope in scopes:
            context.expressionContext().appendScope(scope)
        _, ok = algorithm.run(parameters, context, feedback)
        if ok:
            return ""
        return feedback.errors[0] if feedback.errors else tr("The job ended without saying why.")

    def _folder(self) -> Path:
        """Where packs go, or beside the project, or among the user's documents."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        for place in (
            str(self._desk.settings.output_folder.value() or ""),
            self._project.homePath(),
            QStandardPaths.writableLocation(documents),
        ):
            if place:
                return Path(place)
        return Path.home()

    def _take_off(self) -> PrintFrameTool:
        tool, bar = always(self._tool), always(self._bar)
        self._last = tool.state
        self._tool = self._bar = self._before = None
        tool.take_off()
        bar.hide()
        bar.deleteLater()
        self.active_changed.emit(False)
        return tool

    def _on_tool_set(self, new: QgsMapTool | None, _old: QgsMapTool | None) -> None:
        """Another tool was taken: the frame goes, for it would no longer follow the mouse."""
        if self._tool is not None and new is not self._tool:
            self._take_off().deleteLater()


def _file_name(state: FrameState) -> str:
    now = datetime.now().astimezone().strftime("%Y%m%d-%H%M%S")
    return f"sheet_{state.scale:.0f}_{state.paper}_{now}.pdf"
