# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes page 1 of an order in the background; the picture itself is kept nowhere."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QPixmap

from mineaction_plugin.core.order.scratch import scratch
from mineaction_plugin.gui.jobs import Jobs, Outcome
from mineaction_plugin.gui.orders.inputs import known
from mineaction_plugin.gui.orders.page_one import PageOne
from mineaction_plugin.translation import tr

ALGORITHM = "mineaction:previeworder"
NOT_YET = "______"
"""Where the number of an order will stand: it is given when the order is issued."""


class Preview(QObject):
    """One picture at a time, in jobs of its own: it never stands in the way of issuing."""

    def __init__(self, project: QgsProject, shown_in: PageOne, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = Jobs(project, self)
        self._page = shown_in
        self._wanted: tuple[Mapping[str, object], str] | None = None
        self._shown: tuple[Mapping[str, object], str] | None = None

    @property
    def busy(self) -> bool:
        """Whether a picture is on its way."""
        return self._jobs.busy

    def show(
        self, parameters: Mapping[str, object], about: str, order_no: str = "", revision: int = 1
    ) -> None:
        """Show page 1 of the order that these parameters of `taskorder` would make.

        Args:
            parameters: what issuing will be given.
            about: whose page it is, said above it.
            order_no: the number to print; "" where it is given only when the order is issued.
            revision: the revision to print.
        """
        self._page.wait()
        self._draw(parameters, about, order_no, revision)

    def _draw(
        self, parameters: Mapping[str, object], about: str, order_no: str, revision: int
    ) -> None:
        numbered = {"SHOWN_NO": order_no or NOT_YET, "REVISION": revision}
        self._wanted = ({**parameters, **numbered}, about)
        self._shown = self._wanted
        if self._jobs.busy:
            self._jobs.cancel()  # the one that follows is started when it has ended
        else:
            self._start()

    def say_again(self, **words: str) -> None:
        """Draw the page anew where it would say something else now."""
        if self._shown is None:
            return
        parameters, about = self._shown
        if any(parameters.get(name) != text for name, text in words.items()):
            order_no, revision = str(parameters["SHOWN_NO"]), int(str(parameters["REVISION"]))
            # The page stays until its new words are there: nothing moves below the mouse.
            self._draw({**parameters, **words}, about, order_no, revision)

    def forget(self) -> None:
        """Nobody waits for a picture any more."""
        self._wanted = self._shown = None
        self._jobs.cancel()

    def close_down(self) -> None:
        """Stop what runs."""
        self._wanted = self._shown = None
        self._jobs.close()

    def _start(self) -> None:
        if self._wanted is None:
            return
        wanted = self._wanted
        parameters, about = wanted
        stay = ExitStack()
        file = stay.enter_context(scratch()) / "page_1.png"

        def ended(outcome: Outcome) -> None:
            picture = QPixmap(str(file)) if file.is_file() else QPixmap()
            stay.close()  # an order nobody issued lies nowhere
            if self._wanted is wanted:
                self._arrived(outcome, picture, about)
            else:
                self._start()

        self._jobs.run(
            ALGORITHM, {**known(ALGORITHM, parameters), "OUTPUT": str(file)}, about, ended
        )

    def _arrived(self, outcome: Outcome, picture: QPixmap, about: str) -> None:
        if not picture.isNull():
            self._page.show_page(picture, about)
            return
        why = str(outcome.results.get("WHY_NOT") or "")
        self._page.say(
            tr("Page 1 cannot be shown. {reason}").format(reason=why)
            if why
            else tr("Page 1 could not be drawn here; the order itself is not affected.")
        )
