# SPDX-License-Identifier: GPL-3.0-or-later
"""What is in the dock: the rail, the page, and the job that runs."""

from __future__ import annotations

from qgis.core import QgsProject
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from mineaction_plugin.gui.controller import Controller
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.editing.editing import make_editing
from mineaction_plugin.gui.editing.neighbours import Neighbours
from mineaction_plugin.gui.jobs import Jobs
from mineaction_plugin.gui.messages import Messages
from mineaction_plugin.gui.pages.hazards import HazardsPage
from mineaction_plugin.gui.pages.layers import LayersPage
from mineaction_plugin.gui.pages.monday import MondayPage
from mineaction_plugin.gui.pages.orders import OrdersPage
from mineaction_plugin.gui.pages.page import Page
from mineaction_plugin.gui.pages.tasks import TasksPage
from mineaction_plugin.gui.widgets.job_bar import JobBar
from mineaction_plugin.gui.widgets.rail import Rail
from mineaction_plugin.icons import icon
from mineaction_plugin.settings import Settings
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace.landing import ConflictError

PAGES: tuple[type[Page], ...] = (MondayPage, LayersPage, HazardsPage, TasksPage, OrdersPage)
"""What moved, then the pages in the order of the work."""


class DockContent(QWidget):
    """Rail on top, page below it, job at the foot."""

    def __init__(
        self,
        project: QgsProject,
        canvas: QgsMapCanvas,
        settings: Settings,
        messages: Messages,
    ) -> None:
        super().__init__()
        controller = Controller(project, settings, self)
        jobs = Jobs(project, self)
        editing = make_editing(controller, canvas, messages, self)
        self.desk = Desk(controller, jobs, canvas, settings, messages, editing)
        self._rail = Rail()
        self._stack = QStackedWidget()
        self._pages: dict[str, Page] = {}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._rail)
        layout.addWidget(self._stack, 1)
        layout.addWidget(JobBar(jobs))
        controller.profile_refused.connect(self._on_profile_refused)
        editing.session.reported.connect(messages.warn)
        editing.session.conflicted.connect(self._on_conflict)
        self._neighbours = Neighbours(editing.session, messages)
        self._add_pages()
        controller.page_wanted.connect(self._rail.choose)
        self._rail.page_chosen.connect(self._on_page)
        self._rail.choose(self._first_page())

    def page(self, key: str) -> Page:
        """The page of that key."""
        return self._pages[key]

    def _first_page(self) -> str:
        """What moved, once there is something that can; before, the page that was shown last."""
        if self.desk.controller.bound() is not None:
            return MondayPage.KEY
        last = str(self.desk.settings.page.value())
        return last if last != MondayPage.KEY else LayersPage.KEY

    def close_down(self) -> None:
        """Stop what runs and let go of the project's signals."""
        self.desk.jobs.close()
        for page in self._pages.values():
            page.close_down()
        self._neighbours.close_down()
        self.desk.editing.close_down()
        self.desk.controller.close()

    def _on_profile_refused(self, fault: str) -> None:
        self.desk.messages.failed(
            tr("{fault} Until that is put right, the shipped settings are used here.").format(
                fault=fault
            )
        )

    def _on_conflict(self, error: ConflictError) -> None:
        from mineaction_plugin.gui.dialogs.conflict import ask  # noqa: PLC0415 (when it happens)

        ask(error, self.desk, self)

    def _add_pages(self) -> None:
        rows = [(page.KEY, page.title(), icon(page.ICON)) for page in PAGES]
        self._rail.set_pages(rows)
        for kind in PAGES:
            page = kind(self.desk)
            self._pages[page.KEY] = page
            self._stack.addWidget(page)
            page.summary_changed.connect(
                lambda summary, key=page.KEY: self._rail.set_summary(key, summary)
            )
            page.refresh()

    def _on_page(self, key: str) -> None:
        self._stack.setCurrentWidget(self._pages[key])
        self.desk.settings.page.setValue(key)
