# SPDX-License-Identifier: GPL-3.0-or-later
"""Files dropped on a widget: taken where they can follow an order, else left to QGIS."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QEvent, QMimeData, QObject, QPoint
from qgis.PyQt.QtGui import QDropEvent
from qgis.PyQt.QtWidgets import QAbstractItemView, QWidget

from mineaction_plugin.adapters.always import always
from mineaction_plugin.gui.editing.annexes import ENDINGS


class FileDrop(QObject):
    """Tells `take` which files were dropped on a widget."""

    def __init__(self, widget: QWidget, take: Callable[[Sequence[Path]], None]) -> None:
        super().__init__(widget)
        self._take = take
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject | None, event: QEvent | None) -> bool:
        if not isinstance(event, QDropEvent):
            return False
        files = files_of(event.mimeData())
        if not files:
            return False
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._take(files)
        return True


class RowDrop(QObject):
    """Tells `take` which files were dropped on which row of a list."""

    def __init__(
        self, view: QAbstractItemView, take: Callable[[int, Sequence[Path]], None]
    ) -> None:
        super().__init__(view)
        self._view, self._take = view, take
        place = always(view.viewport())
        place.setAcceptDrops(True)
        place.installEventFilter(self)

    def eventFilter(self, _watched: QObject | None, event: QEvent | None) -> bool:
        if not isinstance(event, QDropEvent):
            return False
        files, row = files_of(event.mimeData()), self._row(event)
        if not files:
            return False
        if row < 0 and event.type() != QEvent.Type.DragEnter:
            event.ignore()
            return True
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._take(row, files)
        return True

    def _row(self, event: QDropEvent) -> int:
        return self._view.indexAt(_place(event)).row()


def files_of(dragged: QMimeData | None) -> list[Path]:
    """The files among what is dragged that can follow an order."""
    if dragged is None or not dragged.hasUrls():
        return []
    local = [Path(url.toLocalFile()) for url in dragged.urls() if url.isLocalFile()]
    return [file for file in local if file.suffix.lower() in ENDINGS]


def _place(event: QDropEvent) -> QPoint:
    dropped: Any = event  # the two Qts name the place differently
    if hasattr(dropped, "position"):
        return QPoint(dropped.position().toPoint())
    return QPoint(dropped.pos())
