# SPDX-License-Identifier: GPL-3.0-or-later
"""Page 1 of the order that is about to be issued, in the dock, and as large as it is printed."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QMouseEvent, QPixmap, QResizeEvent
from qgis.PyQt.QtWidgets import (
    QDialog,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mineaction_plugin.gui.widgets.texts import wrapped
from mineaction_plugin.translation import tr

NARROWEST_PX = 120


class Sheet(QLabel):
    """A picture that is as wide as its room; a click is its `wanted`."""

    wanted = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._whole = QPixmap()
        self.setObjectName("page_one")
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setAccessibleName(tr("Page 1 of the order"))
        self.setToolTip(tr("Page 1 as it will be printed. Click to see it larger."))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(NARROWEST_PX)

    @property
    def whole(self) -> QPixmap:
        """The picture in its own size."""
        return self._whole

    def set_picture(self, picture: QPixmap) -> None:
        """Show another picture."""
        self._whole = picture
        self._fit()

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if event is not None and event.oldSize().width() != event.size().width():
            self._fit()

    def mouseReleaseEvent(self, event: QMouseEvent | None) -> None:
        super().mouseReleaseEvent(event)
        self.wanted.emit()

    def sizeHint(self) -> QSize:
        shown = self.pixmap()
        return QSize(NARROWEST_PX, 0) if shown is None or shown.isNull() else shown.size()

    def _fit(self) -> None:
        if self._whole.isNull():
            self.clear()
            return
        width = min(max(self.width(), NARROWEST_PX), self._whole.width())
        shown = self._whole.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        self.setPixmap(shown)
        self.setFixedHeight(shown.height())


class PageOne(QWidget):
    """Waits, shows the page, or says why there is none to show."""

    def __init__(self) -> None:
        super().__init__()
        self.sheet = Sheet()
        self.about = wrapped(name="page_one_about")
        self.larger = QPushButton(tr("See it &larger"))
        self.larger.setObjectName("page_one_larger")
        self.larger.setToolTip(tr("Open page 1 in a window of its own"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.about, self.sheet, self.larger):
            layout.addWidget(widget)
        self.sheet.wanted.connect(self._enlarge)
        self.larger.clicked.connect(self._enlarge)
        self.say("")

    def wait(self) -> None:
        """The picture is on its way."""
        self.say(tr("Page 1 is being drawn…"))

    def show_page(self, picture: QPixmap, about: str) -> None:
        """Show page 1, and whose it is."""
        self.say(about)
        self.sheet.set_picture(picture)
        self.sheet.show()
        self.larger.show()

    def say(self, text: str) -> None:
        """Show a sentence and no page."""
        self.about.setText(text)
        self.about.setVisible(bool(text))
        self.sheet.set_picture(QPixmap())
        self.sheet.hide()
        self.larger.hide()

    def _enlarge(self) -> None:
        """A window that is left as one likes: the question stays where it is."""
        window = QDialog(self.window())
        window.setObjectName("page_one_window")
        window.setWindowTitle(tr("Page 1 of the order"))
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QLabel()
        page.setPixmap(self.sheet.whole)
        page.setAccessibleName(tr("Page 1 of the order"))
        room = QScrollArea()
        room.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        room.setWidget(page)
        layout = QVBoxLayout(window)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(room)
        edge = 4 * self.fontMetrics().height()
        window.resize(self.sheet.whole.size().boundedTo(QSize(1100, 900)) + QSize(edge, 0))
        window.show()
