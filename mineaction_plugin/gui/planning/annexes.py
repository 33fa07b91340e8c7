# SPDX-License-Identifier: GPL-3.0-or-later
"""The documents that follow the orders of a task: dropped here, named, put in order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QShortcut,
    QToolButton,
)

from mineaction_plugin.adapters.errors import translated
from mineaction_plugin.core.boundary.points import ring_letter
from mineaction_plugin.core.errors import MineActionError
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.editing import annexes
from mineaction_plugin.gui.editing.annexes import Attached
from mineaction_plugin.gui.pages.page import action_button
from mineaction_plugin.gui.planning.panel import Panel
from mineaction_plugin.gui.tasks.chosen import chosen_tasks
from mineaction_plugin.gui.widgets.file_drop import FileDrop
from mineaction_plugin.gui.widgets.texts import led, wrapped
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr

LEAST_ROWS = 4


class _Deed(NamedTuple):
    """Something that can be done with an annex: name, icon of QGIS, words, keys."""

    name: str
    face: str
    tip: str
    keys: str
    work: Callable[[], None]


class AnnexesPanel(Panel):
    """The annexes of the chosen task; files are dropped anywhere on it, or chosen."""

    ICON = "annex"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._task = ""
        self._rows: list[Attached] = []
        self._reading = False
        self._about = wrapped(name="annexes_about")
        self.list = QListWidget()
        self.add = action_button(
            "add_annex",
            icon("annex"),
            tr("&Attach files…"),
            tr("PDF or JPG: a survey report, a minefield record, photographs"),
            default=True,
        )
        self._buttons = {
            deed.name: self._button(deed)
            for deed in (
                _Deed("up", "mActionArrowUp", tr("Move up"), "Alt+Up", self._up),
                _Deed("down", "mActionArrowDown", tr("Move down"), "Alt+Down", self._down),
                _Deed("open", "mActionFileOpen", tr("Open"), "F3", self._open),
                _Deed("out", "mActionDeleteSelected", tr("Take out"), "Del", self._out),
            )
        }
        self._lay_out()
        self._drop = FileDrop(self, self.take)
        self.add.clicked.connect(self._choose)
        self.list.itemChanged.connect(self._on_renamed)
        self.list.currentRowChanged.connect(lambda _row: self._judge())
        desk.controller.tasks_selected.connect(self._read_if_shown)
        desk.editing.session.changed.connect(self._read_if_shown)

    @classmethod
    def title(cls) -> str:
        return tr("Annexes")

    @classmethod
    def purpose(cls) -> str:
        return tr("Documents that follow the order as Annex A, B …, each page below its bands.")

    def next_button(self) -> QPushButton | None:
        return self.add

    def started(self) -> None:
        self._read()
        self.add.setFocus()

    def stopped(self) -> None:
        """Nothing of it is on the map."""

    def take(self, files: Sequence[Path]) -> None:
        """Attach these files to the chosen task."""
        if self._task and files:
            self._done(lambda: annexes.attach(self.desk.editing.session, self._task, files))
            self.list.setCurrentRow(self.list.count() - 1)

    # --- reading ---

    def _read_if_shown(self) -> None:
        if self.isVisible():
            self._read()

    def _read(self) -> None:
        chosen = chosen_tasks(self.desk)
        self._task = chosen[0].task_id if len(chosen) == 1 else ""
        refusal = self.desk.editing.session.refusal()
        self._rows = annexes.annexes(self.desk.editing.session, self._task)
        self._about.setText(led(refusal or self._how_it_stands()))
        before = self.list.currentRow()
        self._reading = True
        self.list.clear()
        for number, annex in enumerate(self._rows, 1):
            line = QListWidgetItem(icon("annex"), annex.title)
            line.setFlags(line.flags() | Qt.ItemFlag.ItemIsEditable)
            line.setToolTip(_sentence(number, annex))
            line.setData(Qt.ItemDataRole.AccessibleTextRole, _sentence(number, annex))
            line.setText(annex.title)
            self.list.addItem(line)
        self._reading = False
        self.list.setCurrentRow(min(max(before, 0), len(self._rows) - 1))
        self.add.setEnabled(bool(self._task) and not refusal)
        self.list.setVisible(bool(self._rows))
        self._judge()

    def _how_it_stands(self) -> str:
        if not self._task:
            return tr("Choose one task in the list or on the map.")
        if not self._rows:
            return tr("{task} has no annexes yet. Drop PDF or JPG files here.").format(
                task=self._task
            )
        letters = ", ".join(
            tr("{letter}: {file}").format(letter=ring_letter(number), file=annex.file)
            for number, annex in enumerate(self._rows, 1)
        )
        return tr(
            "Annexes of {task}: {letters}. A double click on a title changes it; more files can "
            "be dropped here."
        ).format(task=self._task, letters=letters)

    def _current(self) -> Attached | None:
        row = self.list.currentRow()
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def _judge(self) -> None:
        row, some = self.list.currentRow(), self._current() is not None
        wanted = {"up": row > 0, "down": row < len(self._rows) - 1, "open": True, "out": True}
        for name, button in self._buttons.items():
            button.setEnabled(some and wanted[name])
            button.setVisible(bool(self._rows))

    # --- doing ---

    def _choose(self) -> None:
        folder = self.desk.settings.scan_folder
        files, _kind = QFileDialog.getOpenFileNames(
            self.window(),
            tr("Annexes of {task}").format(task=self._task),
            str(folder.value()),
            tr("Documents (*.pdf *.jpg *.jpeg)"),
        )
        if files:
            folder.setValue(str(Path(files[0]).parent))
            self.take([Path(file) for file in files])

    def _on_renamed(self, line: QListWidgetItem) -> None:
        row = self.list.row(line)
        if self._reading or not 0 <= row < len(self._rows):
            return
        annex, title = self._rows[row], line.text()
        if title == annex.title:
            return
        if not self._done(lambda: annexes.rename(self.desk.editing.session, annex, title)):
            self._read()

    def _up(self) -> None:
        self._move(-1)

    def _down(self) -> None:
        self._move(1)

    def _move(self, places: int) -> None:
        annex, row = self._current(), self.list.currentRow()
        if annex is not None:
            session = self.desk.editing.session
            self._done(lambda: annexes.move(session, self._task, annex, places))
            self.list.setCurrentRow(min(max(row + places, 0), len(self._rows) - 1))

    def _open(self) -> None:
        from mineaction_plugin.workspace.files import file_of  # noqa: PLC0415 (heavy)

        annex = self._current()
        if annex is None:
            return
        path = Path(self.desk.editing.session.path)

        def work() -> None:
            file = file_of(path, annex.sha256) if annex.sha256 else path.parent / annex.file
            self.desk.open_file(str(file))

        self._done(work)

    def _out(self) -> None:
        annex = self._current()
        if annex is not None:
            self._done(lambda: annexes.remove(self.desk.editing.session, self._task, annex))

    def _done(self, work: Callable[[], object]) -> bool:
        try:
            work()
        except MineActionError as error:
            self.desk.messages.warn(translated(error))
            return False
        return True

    # --- looks ---

    def _button(self, deed: _Deed) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"annex_{deed.name}")
        button.setIcon(QgsApplication.getThemeIcon(f"/{deed.face}.svg"))
        button.setIconSize(QSize(1, 1) * (self.fontMetrics().height() * 4 // 3))
        button.setAutoRaise(True)
        button.setAccessibleName(deed.tip)
        button.setToolTip(tr("{what} ({keys})").format(what=deed.tip, keys=deed.keys))
        button.clicked.connect(deed.work)
        # A button's own shortcut would hold in the whole window, the map among it.
        keys = QShortcut(QKeySequence(deed.keys), self.list)
        keys.setContext(Qt.ShortcutContext.WidgetShortcut)
        keys.activated.connect(button.click)
        return button

    def _lay_out(self) -> None:
        self.list.setObjectName("annex_list")
        self.list.setAccessibleName(tr("Annexes"))
        self.list.setToolTip(tr("In the order of their letters; F2 or a double click renames"))
        self.list.setAlternatingRowColors(True)
        self.list.setWordWrap(True)
        self.list.setMinimumHeight(self.fontMetrics().height() * 2 * LEAST_ROWS)
        row = QHBoxLayout()
        for button in self._buttons.values():
            row.addWidget(button)
        row.addStretch(1)
        self.body.addWidget(self._about)
        self.body.addWidget(self.list, 1)
        self.body.addLayout(row)
        self.body.addWidget(self.add)
        self.body.addStretch()


def _sentence(number: int, annex: Attached) -> str:
    return tr("Annex {letter} · {title} · {file}").format(
        letter=ring_letter(number), title=annex.title, file=annex.file
    )
