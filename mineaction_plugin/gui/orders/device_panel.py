# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies on a plugged-in handheld or phone; what does not hold is replaced when asked."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QCheckBox, QPushButton

from mineaction_plugin.adapters.always import always
from mineaction_plugin.core.order.device import OLD, State
from mineaction_plugin.core.order.device_report import RANK
from mineaction_plugin.gui.desk import Desk
from mineaction_plugin.gui.jobs import Outcome
from mineaction_plugin.gui.orders.panels import AtHand, OrderPanel
from mineaction_plugin.gui.pages.page import action_button
from mineaction_plugin.gui.rows import count
from mineaction_plugin.gui.widgets.confirm import Confirm
from mineaction_plugin.gui.widgets.row_list import Column, RowList
from mineaction_plugin.gui.widgets.texts import led, wrapped
from mineaction_plugin.icons import icon
from mineaction_plugin.translation import tr
from mineaction_plugin.workspace.device_words import state_words

ALGORITHM = "mineaction:checkdevice"
KEPT_IN = "Taken from devices"
"""The folder, beside the packs, that old files are moved to."""
SIGNS = {
    State.WITHDRAWN: "✕", State.SUPERSEDED: "✕", State.CHANGED: "✕", State.DRAFT: "✕",
    State.UNREADABLE: "?", State.UNKNOWN: "?", State.NOTICE: "✓", State.HOLDS: "✓",
}  # fmt: skip
"""Before the word of each state: colour never says it alone."""


@dataclass(frozen=True)
class Found:
    """One order that a file on the device names."""

    file: str
    order_no: str
    revision: int
    state: State
    message: str

    @property
    def name(self) -> str:
        """The revision as people say it; a notice is of the whole order."""
        return f"{self.order_no} r{self.revision}" if self.revision else self.order_no

    @property
    def is_old(self) -> bool:
        """Whether nobody may work by it."""
        return self.state in OLD


class DevicePanel(OrderPanel):
    """Folder → check → list, the dangerous first → replace, which asks."""

    ICON = "device"

    def __init__(self, desk: Desk, at_hand: AtHand) -> None:
        super().__init__(desk, at_hand)
        self._found: list[Found] = []
        self.folder = QgsFileWidget()
        self.check = action_button(
            "check_device", icon("device"), tr("&Check the device"),
            tr("Reads the folder; nothing is written to the device"), default=True,
        )  # fmt: skip
        self.about = wrapped(name="device_about")
        self.list = RowList(tr("Files of orders"), _columns())
        self.detail = wrapped(name="device_detail")
        self.take_away = QCheckBox(tr("&Take the old files off the device"))
        self.replace = action_button(
            "replace_on_device", icon("save"), tr("&Replace…"),
            tr("Copy the present revisions to the device; asks first"),
        )  # fmt: skip
        self.confirm = Confirm("confirm_replace")
        self._lay_out()
        self.check.clicked.connect(self.look)
        self.list.selection_changed.connect(self._show_detail)
        self.replace.clicked.connect(self._ask)
        self.confirm.confirmed.connect(self._replace)
        self.folder.fileChanged.connect(lambda _path: self._judge())
        desk.jobs.started.connect(lambda _title: self._judge())
        desk.jobs.ended.connect(self._judge)

    @classmethod
    def title(cls) -> str:
        return tr("Check a device")

    @classmethod
    def purpose(cls) -> str:
        return tr("Orders on a handheld or phone that do not hold any more; nothing is written.")

    def next_button(self) -> QPushButton | None:
        return self.confirm.yes if self.confirm.isVisible() else self.check

    def started(self) -> None:
        always(self.folder.lineEdit()).setFocus()
        self._judge()

    # --- doing ---

    def look(self) -> None:
        """Read the device."""
        self.confirm.dismiss()
        self._run({}, tr("Reading the device"), self._on_read)

    def _ask(self) -> None:
        wanted = self._to_replace()
        away = (
            tr("The old files are then moved to {folder}.").format(folder=self.packs / KEPT_IN)
            if self.take_away.isChecked()
            else tr("The old files stay beside them.")
        )
        self.confirm.ask(
            led(
                tr(
                    "Entries to replace: {n}. The present revision is copied to the device, or the "
                    "notice where the order is withdrawn. {away}"
                ).format(n=count(len(wanted)), away=away)
            ),
            tr("&Copy to the device"),
        )
        self.bring_up(self.confirm.yes)

    def _replace(self) -> None:
        if not self.has_folder():
            return
        wanted = {
            "REPLACE": True,
            "PACKS": str(self.packs),
            "FILES": "\n".join(each.file for each in self._to_replace()),
        }
        if self.take_away.isChecked():
            day = datetime.now().astimezone().strftime("%Y-%m-%d %H%M%S")
            kept = self.packs / KEPT_IN / day
            kept.mkdir(parents=True, exist_ok=True)
            wanted["MOVE_TO"] = str(kept)
        self._run(wanted, tr("Copying to the device"), self._on_replaced)

    def _run(self, more: dict[str, object], title: str, ended: Callable[[Outcome], None]) -> None:
        given = {"FOLDER": self.folder.filePath(), "WORKSPACE": self.workspace}
        self.desk.jobs.run(ALGORITHM, {**given, **more}, title, ended)

    def _on_read(self, outcome: Outcome) -> None:
        if not outcome.ok:
            self._show([], "")
            self.desk.tell_failure(outcome, tr("Reading the device was stopped."))
            return
        found = [_found(raw) for raw in json.loads(str(outcome.results["FOUND"]))]
        self._show(found, _summary(outcome))

    def _on_replaced(self, outcome: Outcome) -> None:
        if not outcome.ok:
            self.desk.tell_failure(outcome, tr("Copying to the device was stopped."))
            return
        done = int(str(outcome.results["REPLACED_COUNT"]))
        text = tr("Replaced on the device: {n}.").format(n=count(done))
        refused = len(self._to_replace()) - done
        if refused:
            more = tr("Not replaced: {n}. {reason}")
            why = outcome.warnings[-1] if outcome.warnings else ""
            self.desk.messages.warn(f"{text} {more.format(n=count(refused), reason=why)}")
        else:
            self.desk.messages.done(text)
        self.look()

    # --- looks ---

    def _to_replace(self) -> list[Found]:
        """The old ones among those that are selected; where none is selected, all old ones."""
        chosen = [each for each in self.list.selected() if each.is_old]
        return chosen or [each for each in self._found if each.is_old]

    def _show(self, found: list[Found], about: str) -> None:
        self._found = found
        self.list.set_rows(found)
        for column in (0, 1):  # which order it is must be read whole
            self.list.view.resizeColumnToContents(column)
        self.about.setText(led(about))
        self._show_detail()
        self._judge()

    def _show_detail(self) -> None:
        chosen: list[Found] = self.list.selected()
        self.detail.setText("\n".join(led(f"{each.file}: {each.message}") for each in chosen[:3]))
        self.detail.setVisible(bool(chosen))

    def _judge(self) -> None:
        free = not self.desk.jobs.busy
        self.check.setEnabled(free and bool(self.folder.filePath()) and bool(self.workspace))
        old = any(each.is_old for each in self._found)
        for widget in (self.replace, self.take_away):
            widget.setVisible(old)
            widget.setEnabled(free)
        self.list.setVisible(bool(self._found))
        self.about.setVisible(bool(self.about.text()))
        if not self.workspace:
            self.about.setText(led(tr("Open the task database that the orders were issued in.")))
            self.about.show()

    def _lay_out(self) -> None:
        called = tr("Folder of the device")
        self.folder.setObjectName("device_folder")
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setDialogTitle(called)
        self.folder.setToolTip(
            tr("The drive of the handheld, a folder of the phone, or any folder with copies")
        )
        line = always(self.folder.lineEdit())
        line.setAccessibleName(called)
        line.setPlaceholderText(called)
        self.take_away.setObjectName("take_away")
        self.take_away.setToolTip(
            tr("They are moved beside the packs, into the folder “{folder}”").format(folder=KEPT_IN)
        )
        below = (
            self.folder, self.check, self.about, self.list, self.detail, self.take_away,
            self.replace, self.confirm,
        )  # fmt: skip
        for widget in below:
            self.body.addWidget(widget)
        self.body.addStretch()


def _found(raw: dict[str, object]) -> Found:
    return Found(
        str(raw["file"]), str(raw["order_no"]), int(str(raw["revision"])),
        State(str(raw["state"])), str(raw["message"]),
    )  # fmt: skip


def _summary(outcome: Outcome) -> str:
    """Counts that add up, in sentences."""
    files, ours, old = (
        int(str(outcome.results[name])) for name in ("FILE_COUNT", "ORDER_FILE_COUNT", "OLD_COUNT")
    )
    said = tr("Files looked at: {files}, of orders: {ours}.").format(
        files=count(files), ours=count(ours)
    )
    if old:
        more = tr("Nobody may work by {old} of the entries below.").format(old=count(old))
    elif ours:
        more = tr("None of them is superseded, withdrawn or changed.")
    else:
        more = tr("No order lies there.")
    unread = int(str(outcome.results["UNREADABLE_COUNT"]))
    if unread:
        doubt = tr("Files that could not be read: {n}. Look at them on the device.")
        more = f"{more} {doubt.format(n=count(unread))}"
    return f"{said} {more}"


def _columns() -> tuple[Column, ...]:
    words = state_words()
    return (
        Column(
            tr("State"),
            lambda row: f"{SIGNS[row.state]} {words[row.state]}",
            lambda row: RANK.index(row.state),
        ),
        Column(tr("Order"), lambda row: row.name),
        Column(tr("File"), lambda row: Path(row.file).name, lambda row: row.file),
    )
