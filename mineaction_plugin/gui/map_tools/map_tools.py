# SPDX-License-Identifier: GPL-3.0-or-later
"""The door to drawing and editing on the map; one tool at a time, and never in the way."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from qgis.gui import QgsMapTool, QgsMapToolPan, QgsMapToolZoom
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary.sketch import SketchKind
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.gui.map_tools.capture_tool import CaptureTool
from mineaction_plugin.gui.map_tools.captured import Captured
from mineaction_plugin.gui.map_tools.edit_tool import EditTool
from mineaction_plugin.gui.map_tools.positions import MapPositions
from mineaction_plugin.gui.map_tools.preview import Preview
from mineaction_plugin.gui.map_tools.surroundings import Surroundings
from mineaction_plugin.gui.messages import Action
from mineaction_plugin.translation import tr

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

Done = Callable[[Captured], None]
CAPTURE, EDIT = "capture", "edit"


class MapTools(QObject):
    """What panels and docks ask for. `close` takes everything off the map."""

    active_changed = pyqtSignal(str)
    """Which tool works: "capture", "edit", or none ("")."""

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._canvas = around.canvas
        self._before: QgsMapTool | None = None
        self._tool: CaptureTool | EditTool | None = None
        self._cancelled: Callable[[], None] | None = None
        self._preview = Preview(around.canvas, around.controller.project)
        self._signals = (
            (around.canvas.mapToolSet, self._on_tool_set),
            (around.controller.project.cleared, self._on_project_closed),
        )
        for signal, slot in self._signals:
            signal.connect(slot)

    @property
    def active(self) -> str:
        """Which tool works: "capture", "edit", or none ("")."""
        if self._tool is None:
            return ""
        return CAPTURE if isinstance(self._tool, CaptureTool) else EDIT

    def capture(
        self, kind: str, hint: str, done: Done, cancelled: Callable[[], None] | None = None
    ) -> None:
        """Let the user draw one shape.

        Args:
            kind: "point", "line", "polygon" or "rectangle".
            hint: one sentence that says what to draw.
            done: called once with what was drawn, after the tool has gone.
            cancelled: called instead where the user gave up, took another tool, or nothing can
                be drawn on this map.
        """
        self._end()
        positions = self._positions()
        if positions is None:
            if cancelled is not None:
                cancelled()
            return
        tool = CaptureTool(self._around, positions, SketchKind(kind), hint)
        tool.finished.connect(lambda captured: self._on_finished(done, captured))
        tool.given_up.connect(self._end)
        self._cancelled = cancelled
        self._start(tool)

    def edit(self) -> None:
        """Let the user edit the boundary of the current task, or first choose one on the map."""
        self._end()
        refusal = self._around.session.refusal()
        if refusal:
            self._around.messages.warn(refusal, actions=self._ways_out())
            return
        positions = self._positions()
        if positions is None:
            return
        tool = EditTool(self._around, positions)
        tool.left.connect(self._end)
        self._start(tool)

    def _positions(self) -> MapPositions | None:
        """Where clicks lie; None where the map's CRS gives none that can be trusted: it is said."""
        try:
            return self._around.positions()
        except MineActionError as error:
            self._around.messages.failed(translated(error))
            return None

    def _ways_out(self) -> list[Action]:
        """Where no workspace is open, one can be opened or made."""
        if self._around.session.path:
            return []
        return [Action(tr("Open or make one…"), self._open_and_edit)]

    def _open_and_edit(self) -> None:
        if self._around.session.open_or_create():
            self.edit()

    def stop(self) -> None:
        """Give up what is drawn, and go back to the tool that was active before."""
        self._end()

    def preview(self, shapes: Sequence[BaseGeometry], labels: Sequence[str] = ()) -> None:
        """Draw shapes in degrees over the map, each with a label in its middle."""
        self._preview.show(shapes, labels)

    def clear_preview(self) -> None:
        """Take the preview off the map."""
        self._preview.clear()

    def close(self) -> None:
        """Let go of the map: the plugin is taken out."""
        self._end()
        self._preview.close()
        for signal, slot in self._signals:
            signal.disconnect(slot)

    def _start(self, tool: CaptureTool | EditTool) -> None:
        self._before = self._canvas.mapTool()
        self._tool = tool
        self._canvas.setMapTool(tool)
        self.active_changed.emit(self.active)

    def _end(self) -> None:
        """Take the tool off, put the one before it back, and tell who asked for it."""
        cancelled, self._cancelled = self._cancelled, None
        self._take_off()
        if cancelled is not None:
            cancelled()

    def _take_off(self) -> None:
        tool, self._tool = self._tool, None
        if tool is None:
            return
        before, self._before = self._before, None
        if self._canvas.mapTool() is tool:
            if before is not None and not sip.isdeleted(before):
                self._canvas.setMapTool(before)
            else:
                self._canvas.unsetMapTool(tool)
        tool.close()
        self.active_changed.emit("")

    def _on_finished(self, done: Done, captured: Captured) -> None:
        self._cancelled = None
        self._take_off()
        done(captured)

    def _on_tool_set(self, new: QgsMapTool | None, _old: QgsMapTool | None = None) -> None:
        """Another tool was taken: one that only moves the map lets the drawing wait."""
        tool = self._tool
        if tool is None or new is tool:
            return
        if isinstance(new, QgsMapToolPan | QgsMapToolZoom):
            tool.bar.suspend(suspended=True)
        else:
            self._end()

    def _on_project_closed(self) -> None:
        self._end()
        self._preview.clear()
