# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether an order can be printed, found out before it uses a number or a revision.

What is wrong with an office's templates is wrong with every order, and what is wrong with a
boundary stays so: a number given to such an order would be of a paper that nobody can write.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsProject

from mineaction_plugin.core.order.order import Order
from mineaction_plugin.layouts.annex_pages import read
from mineaction_plugin.layouts.main_thread import IsStopped, MainThread
from mineaction_plugin.layouts.office_form import form_file
from mineaction_plugin.layouts.order_pdf import refuse_endless
from mineaction_plugin.layouts.sheets import printed_sheets
from mineaction_plugin.layouts.template_files import FORM, WORD_FORM, Templates


@dataclass(frozen=True)
class Trial:
    """Tries the office's files on the orders of one run."""

    formats: tuple[str, ...]
    templates: Templates
    main: MainThread
    is_stopped: IsStopped
    fine: set[Path] = field(default_factory=set)
    """Layouts that opened: no order changes what is in them."""

    def __call__(self, order: Order) -> None:
        """Refuse an order whose pack could not be written.

        Raises:
            MineActionError: naming the template or the boundary, and the remedy.
            StoppedByUserError: the user asked to stop.
        """
        if "pdf" in self.formats:
            refuse_endless(order)
            self._try_form(order)
            self._try_layouts(order)
        if "docx" in self.formats and self.templates.named(WORD_FORM) is not None:
            from mineaction_plugin.layouts.word import order_docx  # noqa: PLC0415 (jinja, rarely)

            order_docx.tags_used(order, self.templates)

    def _try_form(self, order: Order) -> None:
        """The office's own PDF; one that is attached to the task is tried with its annexes."""
        form = form_file(order, (), self.templates)
        if form is not None:
            read(order, form)

    def _try_layouts(self, order: Order) -> None:
        wanted = [self.templates.layout_of(key) for key in (FORM, *printed_sheets(order))]
        new = [path for path in wanted if path is not None and path not in self.fine]
        if new:
            self.main.call(lambda: _open(new), self.is_stopped)
            self.fine.update(new)


def _open(paths: list[Path]) -> None:
    """Main thread only."""
    from mineaction_plugin.layouts.template_layout import opened  # noqa: PLC0415 (rarely)

    for path in paths:
        project = QgsProject()
        opened(path, project)
